/*
 * Reported clauses: "X said that ...", "..., said X", "according to X, ...", "X denied having ...", "the claim by X that ...".
 *
 * Where the clause begins and ends is clause.c's affair; here it loses its conjunction "that" and outer punctuation. A cue
 * in the middle ("The plan, she said, failed") stays in the span. The content stays within the marks that the
 * cue stands in, takes in whole pairs of marks or none, and is mixed if a pair inside it has no row of its own.
 *
 *     They claim he said the chat "made his day".  ->  [he said the chat "made his day"] by They,
 *                                                      [the chat "made his day"] by he, mixed
 */
#include "quote/quoting.h"

/* "The survey shows that": documents show by saying, people by doing. */
static bool is_document(const hs_quoting *q, const hs_cue *c) {
  const char *lemma = c->source == HS_NONE || c->content == HS_NONE ? NULL : hs_lemma(q->a, c->source);
  const char *kind = lemma ? hs_lex_get(&hs_lex_sayings, lemma, 3) : NULL;
  return kind && strcmp(kind, "document") == 0;
}

/* "..., as X put it", not "wept as she apologised". */
static bool set_off(const hs_quoting *q, uint32_t tok) {
  uint32_t beg = q->tree.reach[tok].beg;
  return beg == q->a->sentences.row[q->a->tokens.sentence[tok]].toks.beg || hs_is(q->a, beg, ",") || hs_is(q->a, beg - 1, ",");
}

static bool can_report(const hs_quoting *q, const hs_cue *c) {
  if (c->form == HS_CUE_ACCORDING) return true;
  if (c->form == HS_CUE_NOUN) return c->content != HS_NONE && c->source != HS_NONE && strcmp(hs_cue_cell(c, 3), "thought") != 0;
  if (hs_cue_flag(c, 'd')) return c->matrix && hs_deprel_main(q->a->tokens.deprel[c->tok]) == HS_D_ADVCL && set_off(q, c->tok);
  if (strcmp(hs_cue_cell(c, 0), "think") == 0) return false;
  if (strcmp(hs_cue_cell(c, 0), "show") == 0 && !is_document(q, c)) return false;
  if (hs_cue_flag(c, 'l') && strcmp(hs_cue_cell(c, 0), "accuse") != 0 && !c->passive) return false;
  return c->source != HS_NONE || c->passive;
}

/* The pair at depth `level` around a token, or HS_NONE if the token is at that depth itself. */
static uint32_t pair_at(const hs_quoting *q, uint32_t tok, uint32_t level) {
  uint32_t m = q->level[tok];
  for (int i = 0; i < 64 && m != HS_NONE && m != level && q->marked.row[m].outer != level; i++) m = q->marked.row[m].outer;
  return m == level ? HS_NONE : m;
}

static uint32_t pair_opened_by(const hs_quoting *q, uint32_t tok) {
  if (tok + 1 >= q->a->tokens.n) return HS_NONE;
  uint32_t m = q->level[tok + 1];
  return m != HS_NONE && q->marked.row[m].open == tok ? m : HS_NONE;
}

/* No pair of marks is cut: one that begins in the sentence is taken whole, one from before is left out. */
static hs_range around_pairs(const hs_quoting *q, hs_range r, uint32_t level, hs_range limit) {
  if (r.beg < limit.beg) r.beg = limit.beg;
  if (r.end > limit.end) r.end = limit.end;
  if (r.beg >= r.end) return r;
  uint32_t m = pair_at(q, r.beg, level);
  if (m != HS_NONE) r.beg = q->marked.row[m].open >= limit.beg ? q->marked.row[m].open : q->marked.row[m].close == HS_NONE ? r.end : q->marked.row[m].close + 1;
  m = r.end > r.beg ? pair_at(q, r.end - 1, level) : HS_NONE;
  if (m == HS_NONE && r.end > r.beg) m = pair_opened_by(q, r.end - 1);
  if (m == HS_NONE || q->marked.row[m].open < r.beg) return r;
  uint32_t close = q->marked.row[m].close;
  r.end = close != HS_NONE && close < limit.end ? close + 1 : q->marked.row[m].open;
  return r;
}

static bool closes_inside(const hs_quoting *q, hs_range r) {
  uint32_t m = r.end - r.beg > 1 ? q->level[r.end - 2] : HS_NONE;
  for (int i = 0; i < 64 && m != HS_NONE; i++, m = q->marked.row[m].outer)
    if (q->marked.row[m].close == r.end - 1) return q->marked.row[m].open >= r.beg;
  return false;
}

static hs_range trim(const hs_quoting *q, hs_range r) {
  const hs_tokens *k = &q->a->tokens;
  while (r.beg < r.end) {
    bool that = k->deprel[r.beg] == HS_D_MARK && (hs_is(q->a, r.beg, "that") || hs_is(q->a, r.beg, "of") || hs_is(q->a, r.beg, "for") || k->upos[r.beg] == HS_U_ADP);
    bool punct = k->upos[r.beg] == HS_U_PUNCT && pair_opened_by(q, r.beg) == HS_NONE;
    if (!that && !punct && k->upos[r.beg] != HS_U_CCONJ) break;
    r.beg++;
  }
  while (r.beg < r.end && ((k->upos[r.end - 1] == HS_U_PUNCT && !closes_inside(q, r)) || k->upos[r.end - 1] == HS_U_CCONJ)) r.end--;
  return r;
}

/* First pair that opens at or after `tok`. */
static uint32_t first_pair(const hs_quoting *q, uint32_t tok) {
  uint32_t lo = 0, hi = q->marked.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (q->marked.row[mid].open < tok) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/* The words in marks inside `r` belong to the row that comes next, unless a shorter clause has them. */
static void hold_words(hs_quoting *q, hs_range r) {
  for (uint32_t i = first_pair(q, r.beg), left = 8; i < q->marked.n && left-- && q->marked.row[i].open < r.end; i++) {
    hs_marked *m = &q->marked.row[i];
    const hs_quote *other = m->holder ? &q->found.row[m->holder - 1] : NULL;
    if (!m->has_row && (!other || other->toks.end - other->toks.beg > r.end - r.beg)) m->holder = q->found.n + 1;
  }
}

/* ", joking: "..."" behind a reported clause is another saying of the same speaker. */
static void cut_participle(const hs_quoting *q, hs_range *r) {
  for (uint32_t i = first_pair(q, r->beg), left = 8; i < q->marked.n && left-- && q->marked.row[i].open < r->end + 3; i++) {
    uint32_t t = q->marked.row[i].has_row ? q->marked.row[i].cue : HS_NONE;
    if (t <= r->beg || t >= r->end || q->a->tokens.xpos[t] != HS_X_VBG || q->level[t] != q->level[r->beg] || !hs_is(q->a, t - 1, ",")) continue;
    r->end = t - 1;
    return;
  }
}

/* "..., she said, before adding: ...": what goes with the saying is not said. */
static bool goes_along(const hs_quoting *q, const hs_cue *c, hs_range r) {
  if (r.beg <= c->tok || r.beg + 1 >= r.end || !hs_is(q->a, r.beg - 1, ",") || q->a->tokens.xpos[r.beg + 1] != HS_X_VBG) return false;
  return hs_is(q->a, r.beg, "before") || hs_is(q->a, r.beg, "after") || hs_is(q->a, r.beg, "while");
}

static void add_clause(hs_quoting *q, const hs_cue *c, hs_range r, const char *rule, float score) {
  uint32_t level = q->level[c->tok];
  hs_range limit = q->a->sentences.row[q->a->tokens.sentence[c->tok]].toks;
  if (level != HS_NONE) {
    hs_range in = q->marked.row[level].toks;
    if (limit.beg < in.beg) limit.beg = in.beg;
    if (limit.end > in.end) limit.end = in.end;
  }
  r = around_pairs(q, r, level, limit);
  cut_participle(q, &r);
  r = trim(q, r);
  if (r.beg >= r.end || goes_along(q, c, r)) return;
  uint32_t m = pair_opened_by(q, r.beg);
  bool whole = m != HS_NONE && q->marked.row[m].close + 1 == r.end;
  if (whole && q->marked.row[m].has_row && c->form == HS_CUE_VERB) return;
  hold_words(q, r);
  if (whole && !q->marked.row[m].has_row) r = q->marked.row[m].toks;
  hs_quote_add(q, r, HS_INDIRECT, c, rule, score);
}

void hs_quote_indirect(hs_quoting *q, const bool *as_direct) {
  for (uint32_t i = 0; i < q->cues.n; i++) {
    const hs_cue *c = &q->cues.row[i];
    if (as_direct[i] || !can_report(q, c)) continue;
    float score;
    const char *rule;
    hs_range r = hs_quote_clause(q, c, &rule, &score);
    if (r.beg < r.end) add_clause(q, c, r, rule, score);
  }
  for (uint32_t i = 0; i < q->marked.n; i++)
    if (q->marked.row[i].holder) q->found.row[q->marked.row[i].holder - 1].kind = HS_MIXED;
}
