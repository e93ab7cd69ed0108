/*
 * The tables of entities: their mentions in article and text order, their aliases (every distinct form of a name or noun
 * phrase, with counts, most frequent first) and their best name; and the look-up of an entity by any alias.
 *
 * The best name of a person is the most frequent full form without title, of others the longest frequent form.
 * "The singer" at the start of a sentence and "the singer" inside one are one alias.
 */
#include "entity/coref.h"
#include "entity/fold.h"
#include <stdlib.h>
#include <utf8proc.h>

size_t hs_fold(const char *s, size_t n, char *out, size_t size) {
  utf8proc_uint8_t *folded = NULL;
  utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, &folded,
                                      UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  const char *from = len >= 0 ? (const char *)folded : s;
  size_t m = len >= 0 ? (size_t)len : n, k = 0;
  for (size_t i = 0; i < m && k + 1 < size; i++) {
    bool blank = from[i] == ' ' || from[i] == '\t' || from[i] == '\n' || from[i] == '\r';
    if (blank && (k == 0 || out[k - 1] == ' ')) continue;
    out[k++] = blank ? ' ' : from[i];
  }
  if (k && out[k - 1] == ' ') k--;
  out[k] = 0;
  free(folded);
  return k;
}

/* ---- mentions of entities, by counting sort */

static void fill_mentions(hs_corpus *c) {
  uint32_t total = 0;
  for (uint32_t i = 0; i < c->articles.n; i++)
    for (uint32_t k = 0; k < c->articles.row[i]->mentions.n; k++) {
      uint32_t e = c->articles.row[i]->mentions.row[k].entity;
      if (e != HS_NONE) c->entities.row[e].mentions.end++, total++;
    }
  for (uint32_t e = 0, at = 0; e < c->entities.n; e++) {
    uint32_t n = c->entities.row[e].mentions.end;
    c->entities.row[e].mentions = (hs_range){at, at};
    at += n;
  }
  c->entity_mentions.row = HS_NEW_N(c->linked, hs_ref, total);
  c->entity_mentions.n = total;
  for (uint32_t i = 0; i < c->articles.n; i++)
    for (uint32_t k = 0; k < c->articles.row[i]->mentions.n; k++) {
      uint32_t e = c->articles.row[i]->mentions.row[k].entity;
      if (e != HS_NONE) c->entity_mentions.row[c->entities.row[e].mentions.end++] = (hs_ref){i, k};
    }
}

/* ---- aliases */

static hs_str form(hs_corpus *c, const hs_article *a, const hs_mention *m, hs_span s) {
  char small[256];
  size_t n = s.end - s.beg;
  if (n >= sizeof small) n = sizeof small - 1;
  size_t k = 0;
  for (size_t i = 0; i < n; i++) {
    char b = a->text[s.beg + i];
    bool blank = b == '\n' || b == '\r' || b == '\t' || b == ' ';
    if (blank && k && small[k - 1] == ' ') continue;
    small[k++] = blank ? ' ' : b;
  }
  bool sentence_start = m->kind == HS_NOUN && a->sentences.n && a->sentences.row[a->tokens.sentence[m->head]].toks.beg == m->toks.beg;
  if (sentence_start && small[0] >= 'A' && small[0] <= 'Z' && a->tokens.upos[m->toks.beg] != HS_U_PROPN) small[0] = (char)(small[0] - 'A' + 'a');
  return hs_intern(c->strings, small, k);
}

typedef struct counted { hs_str text; uint32_t n, order, words; bool name, form; } counted;

static int by_count(const void *p, const void *q) {
  const counted *x = p, *y = q;
  if (x->n != y->n) return x->n > y->n ? -1 : 1;
  return (x->order > y->order) - (x->order < y->order);
}

static uint32_t count_words(const char *s) {
  uint32_t n = 1;
  for (; *s; s++) n += *s == ' ';
  return n;
}

/* "Elm Motors Inc." is "Elm Motors". */
static bool legal_form(const char *s) {
  char folded[32];
  const char *last = strrchr(s, ' ');
  if (!last) return false;
  hs_fold(last + 1, strlen(last + 1), folded, sizeof folded);
  return hs_company_form(folded);
}

typedef struct forms { HS_VEC(counted) row; hs_map at; } forms;

static void add_form(hs_arena *scratch, forms *f, const hs_corpus *c, hs_str text, bool name) {
  uint32_t *at = hs_map_at(&f->at, text, f->row.n);
  if (*at == f->row.n) *hs_vec_push(scratch, &f->row) = (counted){text, 0, f->row.n, count_words(hs_strtab_get(c->strings, text)), name, legal_form(hs_strtab_get(c->strings, text))};
  f->row.row[*at].n++;
  f->row.row[*at].name |= name;
}

/* Full forms win over short ones for persons, then the count decides; an acronym never names what has a longer name,
 * a legal form what has one without. */
static bool better_name(const counted *x, const counted *y, uint8_t type) {
  if (x->name != y->name) return x->name;
  bool full_x = x->words > 1, full_y = y->words > 1;
  if (type != HS_PLACE && x->name && full_x != full_y) return full_x;
  if (x->form != y->form) return y->form;
  if (x->n != y->n) return x->n > y->n;
  if (x->words != y->words) return x->words > y->words;
  return x->order < y->order;
}

/* "Lee's spokesman" names whom it belongs to, as a bare office does not. */
static bool owned_role(const hs_article *a, const hs_mention *m) {
  for (uint32_t t = m->toks.beg; t < m->toks.end && a->tokens.span[t].end <= m->role.end; t++)
    if (a->tokens.xpos[t] == HS_X_POS && a->tokens.span[t].beg >= m->role.beg) return true;
  return false;
}

static void fill_aliases(hs_corpus *c, hs_arena *scratch) {
  HS_VEC(hs_alias) all = {0};
  for (uint32_t e = 0; e < c->entities.n; e++) {
    hs_entity *x = &c->entities.row[e];
    forms f = {0};
    hs_map_init(&f.at, scratch);
    for (uint32_t k = x->mentions.beg; k < x->mentions.end; k++) {
      hs_ref r = c->entity_mentions.row[k];
      const hs_article *a = c->articles.row[r.article];
      const hs_mention *m = &a->mentions.row[r.row];
      if (m->kind == HS_PRONOUN) continue;
      bool whole = m->core.beg == m->span.beg && m->core.end == m->span.end;
      add_form(scratch, &f, c, form(c, a, m, m->kind == HS_NAME ? m->core : m->span), m->kind == HS_NAME);
      if (m->kind == HS_NAME && !whole) add_form(scratch, &f, c, form(c, a, m, m->span), false);
      if (owned_role(a, m)) add_form(scratch, &f, c, form(c, a, m, m->role), false);
    }
    uint32_t best = 0;
    for (uint32_t i = 1; i < f.row.n; i++)
      if (better_name(&f.row.row[i], &f.row.row[best], x->type)) best = i;
    x->name = f.row.n ? f.row.row[best].text : 0;
    if (f.row.n) qsort(f.row.row, f.row.n, sizeof *f.row.row, by_count);
    x->aliases.beg = all.n;
    for (uint32_t i = 0; i < f.row.n; i++) *hs_vec_push(c->linked, &all) = (hs_alias){f.row.row[i].text, f.row.row[i].n};
    x->aliases.end = all.n;
  }
  hs_table_take(&c->aliases, &all);
}

void hs_entity_tables(hs_corpus *c, hs_arena *scratch) {
  fill_mentions(c);
  fill_aliases(c, scratch);
}

/* ---- look-up */

static bool same(const hs_corpus *c, hs_str s, const char *wanted, size_t n) {
  char folded[512];
  const char *text = hs_strtab_get(c->strings, s);
  return text && hs_fold(text, strlen(text), folded, sizeof folded) == n && memcmp(folded, wanted, n) == 0;
}

uint32_t hs_corpus_find_entity(const hs_corpus *c, const char *name, uint32_t *out, uint32_t n_out) {
  char wanted[512];
  size_t n = hs_fold(name, strlen(name), wanted, sizeof wanted);
  uint32_t found = 0;
  if (!n) return 0;
  /* First those whose best name it is, then those that have it as an alias, each in their rank. */
  for (int round = 0; round < 2; round++)
    for (uint32_t e = 0; e < c->entities.n; e++) {
      const hs_entity *x = &c->entities.row[e];
      bool best = same(c, x->name, wanted, n), hit = best && round == 0;
      for (uint32_t k = x->aliases.beg; round == 1 && !best && !hit && k < x->aliases.end; k++) hit = same(c, c->aliases.row[k].text, wanted, n);
      if (!hit) continue;
      if (out && found < n_out) out[found] = e;
      found++;
    }
  return found;
}
