/*
 * Times that history tells: years of three digits and less, and wars and ages that have a name (periods.lex).
 *
 *     early  = "c." number | [the] "year" number | in a text that has told such a year: (in | after | until | ( | -) number
 *     period = (in | during | after | before | since | outbreak of | days of ...) [the] name
 *
 * A number below 1000 mostly counts something. It is a year where "circa" or "the year" says so, and behind a preposition of time once
 * the article has told of a year before 1000 and no noun follows. A name of a period is a time only where it dates something: in
 * "wrote about the Cold War" it is a topic, in "Cold War politics" part of another name.
 *
 * Example: "Adela (c. 614 - 680) ... Her father died in 632" has four points, of which only the first says by itself that it is one.
 * Limits: a bare number behind a name ("taken by the Danes 866") is not read.
 */
#include "time/time_form.h"
#include <stdlib.h>

#define WHEN (HS_LINK(IN) | HS_LINK(AFTER) | HS_LINK(BEFORE) | HS_LINK(UNTIL) | HS_LINK(SINCE) | HS_LINK(FROM) | HS_LINK(BETWEEN))

/* ---- years before 1000 */

/* Nothing behind that the number could count, and no other number that it goes on to: "in 348 matches", "by 211 to 150". */
static bool stands_alone(const hs_reader *r, uint32_t i) {
  if (i >= r->n) return true;
  bool compound = hs_punct(r, i, '-') && hs_glued(r, i) && hs_glued(r, i + 1) && !hs_digits(r, i + 1);      /* 348-strong */
  if (r->at[i].punct) return !compound && !hs_punct(r, i, '%') && !hs_punct(r, i, '/') && !hs_punct(r, i, '\'');
  if (r->at[i].digits || hs_is(r, i, C_UNIT) || hs_is(r, i, C_SCALE) || hs_link_in(r, i, HS_LINK(OF) | HS_LINK(TO))) return false;
  uint32_t before = r->at[i - 1].tok;
  if (!hs_tagged(r->a, before)) return false;
  uint32_t head = r->a->tokens.head[before];
  return r->a->tokens.deprel[before] != HS_D_NUMMOD || head == HS_NONE || head <= before || r->a->tokens.upos[head] != HS_U_NOUN;
}

static bool circa_before(const hs_reader *r, uint32_t i) {
  if (i && hs_word(r, i - 1, "circa")) return true;
  uint32_t c = i && hs_punct(r, i - 1, '.') ? i - 1 : i;
  return c && (hs_word(r, c - 1, "c") || hs_word(r, c - 1, "ca")) && (c != i || !hs_glued(r, i));
}

static bool dates(const hs_reader *r, uint32_t i) {
  if (!i) return false;
  if (hs_punct(r, i - 1, '(') || (hs_punct(r, i - 1, '-') && i >= 2 && r->at[i - 2].digits == 3)) return true;
  if (hs_is(r, i - 1, C_APPROX)) return true;
  return hs_link_in(r, i - 1, WHEN | HS_LINK(BY));
}

uint32_t hs_read_early_year(const hs_reader *r, uint32_t i, int *year) {
  if (!hs_digits(r, i) || r->at[i].digits > 3 || r->at[i].number < 10 || hs_inside_number(r, i)) return 0;
  if (hs_glued(r, i + 1) && !r->at[i + 1].punct) return 0;
  bool the_year = i >= 2 && hs_word(r, i - 1, "year") && hs_link_is(r, i - 2, W_THE);
  bool three = r->at[i].digits == 3, range = i >= 2 && hs_punct(r, i - 1, '-') && r->at[i - 2].digits == 3;
  bool circa = circa_before(r, i) || (range && circa_before(r, i - 2));
  if (!the_year && !(three && (circa || (r->early && dates(r, i))))) return 0;
  if (!stands_alone(r, i + 1)) return 0;
  *year = (int)r->at[i].number;
  return i + 1;
}

/* ---- periods with a name */

uint32_t hs_find_named(const hs_reader *r, uint32_t i, const hs_lex *lex, uint32_t *row) {
  char key[64];
  size_t n = 0;
  uint32_t best = 0;
  for (uint32_t k = i, words = 0; k < r->n && words < lex->max_words; k++) {
    hs_span w = r->at[k].span;
    if (r->at[k].punct == '\'' || r->at[k].punct == '.' || r->at[k].punct == '-') continue;
    bool genitive = hs_link_is(r, k, W_POSS) && r->at[k].glued;
    if (w.end - w.beg + n + 2 > sizeof key || r->at[k].punct) break;
    if (n && !genitive && !(r->at[k].digits && r->at[k].glued)) key[n++] = ' ';
    for (uint32_t b = w.beg; b < w.end; b++) key[n++] = (char)(r->a->text[b] >= 'A' && r->a->text[b] <= 'Z' ? r->a->text[b] + 32 : r->a->text[b]);
    if (!genitive) words++;
    uint32_t found = hs_lex_find(lex, key, n);
    if (found != HS_NONE) *row = found, best = k + 1;
  }
  return best;
}

/* "1939-09-01", "1300", "-206" */
static hs_point point_of(const char *s) {
  char *rest;
  hs_point p = HS_NO_POINT;
  p.year = (int)strtol(s, &rest, 10);
  if (*rest == '-') p.month = (int)strtol(rest + 1, &rest, 10);
  if (*rest == '-') p.mday = (int)strtol(rest + 1, NULL, 10);
  return p;
}

/* Does what stands before say when, not what about? "the days of the Cold War", "the outbreak of ..." */
static bool asks_when(const hs_reader *r, uint32_t i) {
  if (i && hs_link_is(r, i - 1, W_THE)) i--;
  while (i && (hs_is(r, i - 1, C_MOD) || hs_punct(r, i - 1, '-'))) i--;
  if (!i) return false;
  if (hs_word(r, i - 1, "following")) return true;
  if (!hs_link_is(r, i - 1, W_OF)) return hs_link_in(r, i - 1, WHEN | HS_LINK(TO));
  return i >= 2 && (hs_is(r, i - 2, C_MOD) || hs_is(r, i - 2, C_STAGE) || (hs_is(r, i - 2, C_UNIT) && hs_plural(r, i - 2)));
}

uint32_t hs_read_period(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t row, end = i < r->n && r->at[i].period && asks_when(r, i) ? hs_find_named(r, i, &hs_lex_periods, &row) : 0;
  if (!end) return 0;
  uint32_t last = r->at[end - 1].tok, head = r->a->tokens.head[last];
  if (hs_tagged(r->a, last) && r->a->tokens.deprel[last] == HS_D_COMPOUND && head != HS_NONE && head > last) return 0;      /* World War II veterans */
  f->op = OP_RANGE;
  f->a = point_of(hs_lex_cell(&hs_lex_periods, row, 0));
  f->b = point_of(hs_lex_cell(&hs_lex_periods, row, 1));
  f->rule = "period";
  return end;
}
