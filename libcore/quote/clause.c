/*
 * Where a reported clause begins and ends.
 *
 * The tree says it best where it is right; commas say it where the parser goes astray, and they are asked first for the
 * two forms they mark safely: the cue between commas or at the end of the sentence ("The plan, said Lee, failed."; "The plan
 * failed, the agency reported.") and "according to X". For a clause behind its cue, "that" begins it whatever the tree says.
 *
 *     Two ships sank, according to the harbour office.   -> [Two ships sank]
 *     Lee told aides on Monday that the plan had failed.  -> [the plan had failed]
 *
 * All walks stay in the sentence and within MAX_WALK tokens of the cue.
 */
#include "quote/quoting.h"

enum { MAX_WALK = 16 };

static const hs_range NOWHERE = {0, 0};

static uint8_t upos(const hs_quoting *q, uint32_t t) { return q->a->tokens.upos[t]; }
static bool is_verbal(const hs_quoting *q, uint32_t t) { return upos(q, t) == HS_U_VERB || upos(q, t) == HS_U_AUX; }
static bool is_comma(const hs_quoting *q, uint32_t t) { return hs_is(q->a, t, ",") || hs_is(q->a, t, "-") || hs_is(q->a, t, "--"); }

static bool has_verb(const hs_quoting *q, hs_range r) {
  for (uint32_t t = r.beg, left = 200; t < r.end && left--; t++)
    if (is_verbal(q, t)) return true;
  return false;
}

/* "VARN (Reuters) - ": the place and agency that open a report are no part of its first sentence. */
static uint32_t after_dateline(const hs_quoting *q, hs_range s) {
  unsigned char second = s.end > s.beg && q->a->tokens.span[s.beg].end - q->a->tokens.span[s.beg].beg > 1 ? (unsigned char)q->a->text[q->a->tokens.span[s.beg].beg + 1] : 'a';
  if (second < 'A' || second > 'Z') return s.beg;
  for (uint32_t t = s.beg + 1; t < s.end && t < s.beg + MAX_WALK; t++) {
    if (is_verbal(q, t)) break;
    if (hs_is(q->a, t, "-") || hs_is(q->a, t, "--")) return t + 1;
  }
  return s.beg;
}

/* The sentence of the cue, no further than the marks it stands in. */
static hs_range limit_of(const hs_quoting *q, const hs_cue *c) {
  hs_range s = q->a->sentences.row[q->a->tokens.sentence[c->tok]].toks;
  if (c->tok > s.beg + 2) s.beg = after_dateline(q, s);
  if (q->level[c->tok] == HS_NONE) return s;
  hs_range in = q->marked.row[q->level[c->tok]].toks;
  if (s.beg < in.beg) s.beg = in.beg;
  if (s.end > in.end) s.end = in.end;
  return s;
}

static bool only_punct(const hs_quoting *q, uint32_t beg, uint32_t end) {
  while (beg < end && upos(q, beg) == HS_U_PUNCT) beg++;
  return beg >= end;
}

static bool only_adverbs(const hs_quoting *q, hs_range r) {
  for (uint32_t t = r.beg; t < r.end; t++)
    if (upos(q, t) != HS_U_ADV && upos(q, t) != HS_U_CCONJ && upos(q, t) != HS_U_PUNCT) return false;
  return true;
}

/* The next comma, or the end; HS_NONE if a verb or a conjunction comes first. */
static uint32_t clause_end(const hs_quoting *q, uint32_t t, hs_range s) {
  for (uint32_t left = MAX_WALK; t < s.end && left--; t++) {
    if (is_comma(q, t) || only_punct(q, t, s.end)) return t;
    if (is_verbal(q, t) || upos(q, t) == HS_U_SCONJ || upos(q, t) == HS_U_CCONJ || hs_is(q->a, t, "that") || hs_is(q->a, t, ":")) return HS_NONE;
  }
  return t >= s.end ? s.end : HS_NONE;
}

/* Where "X said" or "said X" begins, if nothing but adverbs and auxiliaries is in between; HS_NONE if that is not its form. */
static uint32_t cue_clause_start(const hs_quoting *q, const hs_cue *c) {
  if (c->source == HS_NONE) return HS_NONE;
  if (c->source > c->tok) return c->tok;
  uint32_t m = q->mention[c->source], beg = c->source;
  if (m != HS_NONE && q->a->mentions.row[m].toks.beg < beg) beg = q->a->mentions.row[m].toks.beg;
  hs_range reach = q->tree.reach[c->source];
  if (reach.beg < beg && reach.beg + MAX_WALK > beg) beg = reach.beg;
  while (beg < c->source && upos(q, beg) == HS_U_PUNCT) beg++;
  for (uint32_t t = c->source + 1, left = MAX_WALK; t < c->tok; t++)
    if (!left-- || upos(q, t) == HS_U_VERB || is_comma(q, t)) return HS_NONE;
  return beg;
}

/* Another verb of saying with a source of its own. */
static bool has_cue(const hs_quoting *q, hs_range r, const hs_cue *c) {
  for (uint32_t t = r.beg, left = 8 * MAX_WALK; t < r.end && left--; t++) {
    const hs_cue *other = q->cue[t] == HS_NONE || q->level[t] != q->level[c->tok] ? NULL : &q->cues.row[q->cue[t]];
    if (other && other->form == HS_CUE_VERB && other->source != HS_NONE && other->content != HS_NONE) return true;
  }
  return false;
}

/* "A, X said." and "A, X said, B": the sentence around the cue. */
static hs_range parenthesis(const hs_quoting *q, const hs_cue *c) {
  hs_range s = limit_of(q, c);
  uint32_t beg = cue_clause_start(q, c);
  uint32_t above = q->a->tokens.head[c->tok];
  bool relative = hs_deprel_main(q->a->tokens.deprel[c->tok]) == HS_D_ACL && above < q->a->tokens.n && !is_verbal(q, above);
  if (beg == HS_NONE || beg <= s.beg || !is_comma(q, beg - 1) || relative) return NOWHERE;
  if (q->a->tokens.xpos[c->tok] == HS_X_VBG || q->a->tokens.xpos[c->tok] == HS_X_VBN) return NOWHERE;
  uint32_t end = clause_end(q, c->source > c->tok ? c->source + 1 : c->tok + 1, s), o = hs_deptree_child(&q->tree, c->tok, HS_D_OBJ);
  if (end == HS_NONE || (o != HS_NONE && o < end && o != c->source && o != c->addressee)) return NOWHERE;
  hs_range before = {s.beg, beg - 1};
  if (only_punct(q, end, s.end)) return has_verb(q, before) ? before : NOWHERE;
  hs_range after = {end, s.end};
  uint32_t next = end;
  while (next < s.end && upos(q, next) == HS_U_PUNCT) next++;
  if (next < s.end && q->a->tokens.xpos[next] == HS_X_VBG && has_verb(q, before)) return before;   /* "..., X said, adding ..." */
  if (has_verb(q, after) && only_adverbs(q, before)) return after;
  if (has_verb(q, before) && next < s.end && upos(q, next) != HS_U_CCONJ && has_cue(q, after, c)) return before;
  return has_verb(q, after) || has_verb(q, before) ? s : NOWHERE;
}

/* The end of X in "according to X": its subtree where that leaves a clause or nothing, else the next comma. */
static uint32_t source_end(const hs_quoting *q, const hs_cue *c, hs_range s) {
  uint32_t last = c->source, reach = q->tree.reach[c->top].end;
  if (reach > last && reach <= s.end && reach - last <= MAX_WALK && (only_punct(q, reach, s.end) || has_verb(q, (hs_range){reach, s.end}))) return reach;
  uint32_t m = q->mention[c->source];
  if (m != HS_NONE && q->a->mentions.row[m].toks.end > last + 1) last = q->a->mentions.row[m].toks.end - 1;
  for (uint32_t t = last + 1, left = MAX_WALK; t < s.end && left--; t++)
    if (is_comma(q, t) || is_verbal(q, t) || only_punct(q, t, s.end)) return is_verbal(q, t) ? last + 1 : t;
  return s.end;
}

static hs_range according(const hs_quoting *q, const hs_cue *c) {
  hs_range s = limit_of(q, c);
  for (uint32_t t = c->source + 1, left = 16 * MAX_WALK; t < s.end && left--; t++)
    if (hs_is(q->a, t, ";") && q->level[t] == q->level[c->tok]) s.end = t;
  for (uint32_t t = c->tok, left = 16 * MAX_WALK; t-- > s.beg && left--;)
    if (hs_is(q->a, t, ";") && q->level[t] == q->level[c->tok]) s.beg = t + 1;
  uint32_t from = c->tok < c->source ? c->tok : c->source;
  if (upos(q, c->tok) == HS_U_NOUN && c->tok > s.beg) from = c->tok - 1;   /* "in the words of" */
  while (from > s.beg && c->top == c->tok && from > q->tree.reach[c->tok].beg && upos(q, from - 1) != HS_U_PUNCT && from + 3 > c->tok) from--;
  uint32_t end = source_end(q, c, s), before = from;
  while (before > s.beg && upos(q, before - 1) == HS_U_PUNCT) before--;
  hs_range rest = {end, s.end}, front = {s.beg, before};
  if (only_punct(q, end, s.end)) return front;
  bool joined = before > s.beg && (upos(q, before - 1) == HS_U_CCONJ || upos(q, before - 1) == HS_U_SCONJ || upos(q, before - 1) == HS_U_ADV || hs_is(q->a, before - 1, "that"));
  return front.beg >= front.end || joined || !has_verb(q, front) ? rest : s;
}

/* Token after a "that" which follows the cue and its addressee; HS_NONE if there is none. */
static uint32_t after_that(const hs_quoting *q, const hs_cue *c, hs_range s) {
  for (uint32_t t = c->tok + 1, left = MAX_WALK; t < s.end && left--; t++) {
    if (hs_is(q->a, t, "that")) return has_verb(q, (hs_range){t + 1, t + MAX_WALK < s.end ? t + MAX_WALK : s.end}) ? t + 1 : HS_NONE;
    if (is_verbal(q, t) || (upos(q, t) == HS_U_PUNCT && !is_comma(q, t))) return HS_NONE;
  }
  return HS_NONE;
}

/* A noun phrase as content ends where a clause is joined to it: before the conjunction that leads to a finite verb. */
static uint32_t phrase_end(const hs_quoting *q, uint32_t noun) {
  uint32_t end = q->tree.reach[noun].end, joint = HS_NONE;
  for (uint32_t t = noun + 1, left = 4 * MAX_WALK; t < end && left--; t++) {
    if (upos(q, t) == HS_U_CCONJ && joint == HS_NONE) joint = t;
    if (upos(q, t) == HS_U_SCONJ || upos(q, t) == HS_U_PRON) return end;
    uint8_t x = q->a->tokens.xpos[t];
    if (joint != HS_NONE && (x == HS_X_VBD || x == HS_X_VBZ || x == HS_X_VBP || x == HS_X_MD)) return joint;
  }
  return end;
}

/* "..., although it said ...": a contrast with a cue of its own is another statement. */
static uint32_t before_contrast(const hs_quoting *q, const hs_cue *c, hs_range r) {
  static const char *const CONTRAST[] = {"although", "though", "while", "whereas"};
  uint32_t left = 8 * MAX_WALK;
  for (uint32_t t = c->content + 1; t < r.end && left--; t++) {
    uint32_t other = q->cue[t];
    if (other == HS_NONE || q->level[t] != q->level[c->tok] || q->cues.row[other].form != HS_CUE_VERB || q->cues.row[other].source == HS_NONE) continue;
    for (size_t i = 0; i < sizeof CONTRAST / sizeof *CONTRAST; i++)
      if (hs_deptree_child_form(&q->tree, t, HS_D_MARK, CONTRAST[i]) != HS_NONE && q->tree.reach[t].beg > c->content) return q->tree.reach[t].beg;
  }
  return r.end;
}

static hs_range without_cue(const hs_quoting *q, const hs_cue *c, hs_range r) {
  hs_range cut = q->tree.reach[c->top];
  if (!c->matrix && r.beg <= c->tok && c->tok < r.end) cut = (hs_range){c->tok, c->tok + 1};
  else if (!c->matrix) return r;
  if (cut.beg <= r.beg && cut.end < r.end) r.beg = cut.end;
  else if (cut.end >= r.end && cut.beg > r.beg) r.end = cut.beg;
  return r;
}

/* "Holt, who said she was tired, left": a relative clause ends at the comma before the main verb; an infinitive in it at the main verb. */
static uint32_t end_of_relative(const hs_quoting *q, const hs_cue *c, hs_range r) {
  bool relative = c->tok > 0 && (hs_is(q->a, c->tok - 1, "who") || hs_is(q->a, c->tok - 1, "which"));
  relative = relative || hs_deptree_child_form(&q->tree, c->tok, HS_D_NSUBJ, "who") != HS_NONE || hs_deptree_child_form(&q->tree, c->tok, HS_D_NSUBJ, "which") != HS_NONE;
  if (!relative) return r.end;
  bool infinitive = hs_is(q->a, r.beg, "to");
  for (uint32_t t = r.beg, left = 8 * MAX_WALK; t + 1 < r.end && left--; t++) {
    uint8_t x = q->a->tokens.xpos[t + 1];
    bool finite = is_verbal(q, t + 1) && (x == HS_X_VBD || x == HS_X_VBZ || x == HS_X_VBP || x == HS_X_MD);
    if (finite && is_comma(q, t)) return t;
    if (finite && infinitive) return t + 1;
    infinitive = infinitive && upos(q, t + 1) != HS_U_SCONJ && upos(q, t + 1) != HS_U_PRON && upos(q, t + 1) != HS_U_ADV;
  }
  return r.end;
}

/* "said it was safe and would stay open": a second verb with an auxiliary of reported speech and no subject of its own. */
static uint32_t joined_end(const hs_quoting *q, const hs_cue *c, hs_range r) {
  for (uint32_t t = q->tree.first[c->tok], left = HS_DEPTREE_LOOK; t != HS_NONE && left--; t = q->tree.next[t]) {
    if (q->a->tokens.deprel[t] != HS_D_CONJ || q->tree.reach[t].beg < r.end || q->tree.reach[t].beg > r.end + 1) continue;
    bool modal = hs_deptree_child_form(&q->tree, t, HS_D_AUX, "would") != HS_NONE || hs_deptree_child_form(&q->tree, t, HS_D_AUX, "had") != HS_NONE;
    if (modal && hs_deptree_child(&q->tree, t, HS_D_NSUBJ) == HS_NONE) return q->tree.reach[t].end;
  }
  return r.end;
}

/* A clause behind the cue that the parser did not hang on it: "she said it was not", "she said on Monday it was not". */
static hs_range behind_cue(const hs_quoting *q, const hs_cue *c, hs_range s) {
  if (c->source == HS_NONE || c->source > c->tok || hs_cue_flag(c, 'l')) return NOWHERE;
  for (uint32_t t = c->tok + 1, left = MAX_WALK / 2; t < s.end && left--; t++) {
    if (is_verbal(q, t) || upos(q, t) == HS_U_PUNCT || q->level[t] != q->level[c->tok]) return NOWHERE;
    uint32_t h = q->a->tokens.head[t], beg = q->tree.reach[t].beg;
    bool subject = hs_deprel_main(q->a->tokens.deprel[t]) == HS_D_NSUBJ && h < s.end && (h > t || h == c->tok);
    if (subject && q->a->tokens.deprel[h] == HS_D_ACL_RELCL) return NOWHERE;
    if (subject && beg > c->tok) return (hs_range){beg, s.end};
  }
  return NOWHERE;
}

static hs_range by_tree(const hs_quoting *q, const hs_cue *c, const char **rule, float *score) {
  hs_deprel d = hs_deprel_main(q->a->tokens.deprel[c->content]);
  hs_range r = q->tree.reach[c->content];
  *rule = "clause";
  *score = 0.9f;
  if (c->form == HS_CUE_NOUN) return *rule = "noun", *score = 0.6f, r;
  if (c->matrix) *rule = "parenthetical";
  else if (c->passive && c->source == HS_NONE) *rule = "passive", *score = 0.7f;
  else if (d == HS_D_XCOMP || d == HS_D_ADVCL) *rule = "infinitive", *score = 0.7f;
  if (!c->matrix && (d == HS_D_OBJ || d == HS_D_OBL)) {
    uint32_t prep = hs_deptree_child(&q->tree, c->content, HS_D_CASE);
    *rule = "object";
    *score = 0.5f;
    if (prep == r.beg) r.beg++;
    r.end = phrase_end(q, c->content);
  }
  if (c->content_beg != HS_NONE && c->content_beg < r.beg) r.beg = c->content_beg;
  return without_cue(q, c, r);
}

hs_range hs_quote_clause(const hs_quoting *q, const hs_cue *c, const char **rule, float *score) {
  *score = 0.8f;
  if (c->form == HS_CUE_ACCORDING) return *rule = "according", according(q, c);
  *rule = "parenthetical";
  bool verb = c->form == HS_CUE_VERB && !c->passive;
  hs_range s = limit_of(q, c), r = verb ? parenthesis(q, c) : NOWHERE;
  if (r.beg < r.end) return r;
  uint32_t that = verb && !hs_cue_flag(c, 'l') ? after_that(q, c, s) : HS_NONE;
  if (c->content == HS_NONE) {
    *rule = "that";
    if (that != HS_NONE && c->source != HS_NONE) return (hs_range){that, s.end};
    *rule = "behind";
    *score = 0.6f;
    return verb ? behind_cue(q, c, s) : NOWHERE;
  }
  r = by_tree(q, c, rule, score);
  if (r.beg < s.beg) r.beg = s.beg;
  if (verb && !c->matrix) r.end = joined_end(q, c, r);
  r.end = before_contrast(q, c, r);
  r.end = end_of_relative(q, c, r);
  if (that != HS_NONE && (that < r.beg || r.end <= that)) {
    r.beg = that;
    if (r.end <= that) r.end = s.end;
  }
  return r;
}
