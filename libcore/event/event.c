/*
 * The event room: from trees to rows. The trees are mended first (event_mend.c, event_mend_clause.c) and read through event_tree.c.
 * Triggers (event_trigger.c), roles (event_roles.c), certainty (event_certainty.c), pretence (event_pretence.c), interviews
 * (event_news.c) and times (event_date.c) work on frames in scratch memory; here the article is laid out by token before
 * them, and the frames become rows after them.
 *
 *     "The mayor did not take a call from Ms Obi."
 *     one row: trigger "call", type communicate, channel phone, negated; fillers: recipient The mayor, agent Ms Obi
 *
 * Everything is linear in the tokens: each token's children are looked at a bounded number of times, each climb is bounded.
 */
#include "event/event_frame.h"
#include <stdlib.h>

static uint32_t *column(const scene *c) {
  uint32_t *p = hs_arena_alloc(c->scratch, sizeof *p * (c->a->tokens.n + 1));
  return memset(p, 0xff, sizeof *p * (c->a->tokens.n + 1));
}

static void lay_out(scene *c) {
  const hs_article *a = c->a;
  enum { LONGEST = 64 };   /* tokens of a mention that are marked */
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->head < a->tokens.n && c->mention[m->head] == HS_NONE) c->mention[m->head] = i;
    for (uint32_t t = m->toks.beg; t < m->toks.end && t < a->tokens.n && t < m->toks.beg + LONGEST; t++) {
      uint32_t old = c->inside[t];
      hs_range r = old == HS_NONE ? (hs_range){0, UINT32_MAX} : a->mentions.row[old].toks;
      if (m->toks.end - m->toks.beg < r.end - r.beg) c->inside[t] = i;
    }
  }
  for (uint32_t i = 0; i < a->times.n; i++)
    for (uint32_t t = a->times.row[i].toks.beg; t < a->times.row[i].toks.end && t < a->tokens.n; t++) c->timex[t] = i;
}

/* Head of a phrase to its mention: the mention it heads, or the shortest name around it. */
uint32_t hs_scene_mention(const scene *c, uint32_t tok) {
  if (c->mention[tok] != HS_NONE) return c->mention[tok];
  uint32_t m = c->inside[tok];
  if (m == HS_NONE) return HS_NONE;
  uint32_t head = c->a->mentions.row[m].head;
  if (head >= c->a->tokens.n) return HS_NONE;
  return head_of(&c->s, head) == tok || c->a->mentions.row[m].kind == HS_NAME ? m : HS_NONE;
}

bool hs_scene_person(const scene *c, uint32_t tok) {
  static const char *const PRONOUNS[] = {"he", "she", "they", "him", "her", "them", "i", "we", "you", "me", "us", "who", "whom"};
  uint32_t m = hs_scene_mention(c, tok);
  if (m != HS_NONE && c->a->mentions.row[m].kind != HS_PRONOUN) {
    uint8_t t = c->a->mentions.row[m].type;
    return t == HS_PERSON || t == HS_ORGANIZATION || t == HS_GROUP || (t == HS_PLACE && upos(&c->s, tok) == HS_U_PROPN);
  }
  for (size_t i = 0; i < sizeof PRONOUNS / sizeof *PRONOUNS; i++)
    if (is(norm(&c->s, tok), PRONOUNS[i])) return true;
  return m == HS_NONE && upos(&c->s, tok) == HS_U_PROPN;
}

static int by_event(const void *a, const void *b) {
  const hs_filler *x = a, *y = b;
  if (x->event != y->event) return x->event < y->event ? -1 : 1;
  if (x->role != y->role) return x->role < y->role ? -1 : 1;
  if (x->toks.beg != y->toks.beg) return x->toks.beg < y->toks.beg ? -1 : 1;
  return x->toks.end < y->toks.end ? -1 : x->toks.end > y->toks.end;
}

/* The evidence: the clause around an event, without what hangs behind it as another sentence. */
static hs_span clause_of(const scene *c, const frame *f) {
  uint32_t t = f->gov;
  for (int i = 0; i < MAX_CLIMB && !hs_tree_verbal(&c->s, t) && head_of(&c->s, t) != HS_NONE; i++) t = head_of(&c->s, t);
  hs_range r = c->s.yield[t];
  const hs_span *span = c->a->tokens.span;
  return (hs_span){span[r.beg].beg, span[r.end - 1].end};
}

static void make_rows(scene *c) {
  hs_article *a = c->a;
  HS_VEC(hs_event) events = {0};
  HS_VEC(hs_filler) fillers = {0};
  if (c->fillers.n) qsort(c->fillers.row, c->fillers.n, sizeof *c->fillers.row, by_event);
  uint32_t next = 0;
  for (uint32_t i = 0; i < c->frames.n; i++) {
    const frame *f = &c->frames.row[i];
    hs_event *e = hs_vec_push(a->arena, &events);
    *e = (hs_event){.trigger = f->trigger, .span = a->tokens.span[f->trigger], .clause = clause_of(c, f), .lemma = a->tokens.lemma[f->trigger],
      .type = hs_art_intern(a, f->type), .channel = *f->channel ? hs_art_intern(a, f->channel) : 0, .certainty = f->certainty,
      .negated = f->negated, .timex = f->timex, .quote = hs_quote_at(a, f->trigger), .account = HS_NONE, .days = HS_DAYS_UNKNOWN,
      .when_timex = HS_NONE, .when_event = HS_NONE,
      .rule = hs_art_intern(a, f->rule), .score = f->score};
    e->fillers.beg = fillers.n;
    for (; next < c->fillers.n && c->fillers.row[next].event == i; next++)
      *hs_vec_push(a->arena, &fillers) = c->fillers.row[next];
    e->fillers.end = fillers.n;
  }
  hs_table_take(&a->events, &events);
  hs_table_take(&a->fillers, &fillers);
}

void hs_event_find(hs_article *a, hs_arena *scratch) {
  scene c = {.a = a, .scratch = scratch};
  c.mention = column(&c);
  c.inside = column(&c);
  c.timex = column(&c);
  c.by_token = column(&c);
  lay_out(&c);
  hs_tree_init(&c.s, a, c.timex, scratch);
  hs_event_triggers(&c);
  hs_event_roles(&c);
  hs_event_pairs(&c);
  hs_event_certainties(&c);
  hs_event_pretence(&c);
  hs_event_interviews(&c);
  hs_event_times(&c);
  make_rows(&c);
  hs_event_orders(&c);
  hs_property_find(a, &c);
}
