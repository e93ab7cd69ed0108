/*
 * Clauses that the parser hung in the wrong place, as event_mend.c does for phrases. What gives each error away:
 *   - "to be" and a name behind a verb of posing: who is played, wherever the pieces hang
 *   - two subjects before one verb: "Oslo director Karl Lee" is one; a verb of saying at the end after a comma: no part of what is said
 *   - "to" and a finite auxiliary on one verb: "callers who claimed to be Ann Lee have been fined" has two clauses
 *   - a finite verb without a subject right behind a phrase with "after" or "before": the phrase is the subject, the word a conjunction
 *   - a relative clause without a relative pronoun behind "and": a coordinated clause
 *   - a sentence whose root is a noun with a relative clause, and a verb without a subject behind the clause: the main verb
 *   - a coordinated clause with "who": a relative clause of the noun in front
 *   - an infinitive after a comma inside a relative clause: it goes on with the clause outside
 *   - "that" behind the one who is told; a relative clause of a verb; a participle behind the agent of a passive
 *   - "by telephone" below a noun or as an agent: how it was said
 *   - two clauses, the first with a conjunction and yet on top: the second is the main clause
 *   - coordination without a comma past a finite complement: with the complement
 *   - "of" and a gerund right behind a noun: the noun's; a participle that modifies a verb: the noun's right before it
 */
#include "event/event_frame.h"

static bool nominal(const tree *s, uint32_t t) {
  uint8_t u = upos(s, t);
  return u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_PRON || u == HS_U_NUM;
}

static bool has_subject(const tree *s, uint32_t v) {
  return hs_tree_child(s, v, HS_D_NSUBJ) != HS_NONE || hs_tree_child(s, v, HS_D_NSUBJ_PASS) != HS_NONE;
}

static bool is_root(const tree *s, uint32_t t) { return head_of(s, t) == HS_NONE; }

static bool below(const tree *s, uint32_t t, uint32_t top) {
  for (int i = 0; i < MAX_CLIMB && t != HS_NONE; i++, t = head_of(s, t))
    if (t == top) return true;
  return false;
}

/* `v` is the main verb of a sentence whose root was the noun `n`. */
static void promote(tree *s, uint32_t v, uint32_t n) {
  hs_tree_attach(s, v, HS_NONE, HS_D_ROOT);
  hs_tree_attach(s, n, v, hs_tree_passive(s, v) ? HS_D_NSUBJ_PASS : HS_D_NSUBJ);
}

static void two_clauses(tree *s, uint32_t v) {
  uint32_t to = HS_NONE, aux = HS_NONE, be = HS_NONE, x = HS_NONE, up = head_of(s, v);
  if (upos(s, v) != HS_U_VERB || up == HS_NONE) return;
  EACH_CHILD(c, s, v) {
    uint8_t p = xpos(s, c);
    if (c > v) break;
    if (rel(s, c) == HS_D_MARK && is(norm(s, c), "to")) to = c;
    else if (to != HS_NONE && be == HS_NONE && is(norm(s, c), "be")) be = c;
    else if (be != HS_NONE && nominal(s, c) && aux == HS_NONE) x = c;
    else if (x != HS_NONE && (rel(s, c) == HS_D_AUX || rel(s, c) == HS_D_AUX_PASS) &&
             (p == HS_X_VBZ || p == HS_X_VBD || p == HS_X_VBP || p == HS_X_MD)) aux = c;
  }
  if (aux == HS_NONE) return;
  hs_tree_attach(s, to, x, HS_D_MARK);
  hs_tree_attach(s, be, x, HS_D_COP);
  hs_tree_attach(s, x, up, HS_D_XCOMP);
  uint32_t root = up;
  for (int i = 0; i < MAX_CLIMB && head_of(s, root) != HS_NONE; i++) root = head_of(s, root);
  if (is_root(s, root) && nominal(s, root)) promote(s, v, root);
}

static bool in_order_phrase(const tree *s, uint32_t n) {
  uint32_t c = hs_tree_child(s, n, HS_D_CASE);
  if (c == HS_NONE || !nominal(s, n) || s->timex[n] != HS_NONE || (rel(s, n) != HS_D_OBL && rel(s, n) != HS_D_NMOD)) return false;
  return hs_lex_has(&hs_lex_order, norm(s, c)) && !is(norm(s, c), "during") && !is(norm(s, c), "following");
}

/* "after a caller posing as Ms Obi rang him" with "rang" elsewhere, or below "posing", and "caller" an oblique. */
static void subject_behind_after(tree *s, uint32_t v) {
  uint8_t d = rel(s, v);
  if (upos(s, v) != HS_U_VERB || has_subject(s, v) || v == 0 || d == HS_D_ACL || d == HS_D_ACL_RELCL || d == HS_D_CONJ || !hs_tree_finite(s, v)) return;
  if (*hs_tree_mark(s, v) || s->a->tokens.sentence[v - 1] != s->a->tokens.sentence[v]) return;
  uint32_t n = v - 1;
  for (int i = 0; i < MAX_CLIMB && n != HS_NONE && !in_order_phrase(s, n); i++) n = head_of(s, n);
  if (n == HS_NONE || !in_order_phrase(s, n) || n > v || (s->yield[n].end != v && !below(s, v, n))) return;
  uint32_t up = head_of(s, n), c = hs_tree_child(s, n, HS_D_CASE);
  if (up == HS_NONE || up == v || (below(s, up, v) && !below(s, v, n))) return;
  hs_tree_attach(s, v, up, HS_D_ADVCL);
  hs_tree_attach(s, n, v, HS_D_NSUBJ);
  hs_tree_attach(s, c, v, HS_D_MARK);
}

/* "after the singer left" with "after" below "singer". */
static void preposition_of_subject(tree *s, uint32_t c) {
  uint32_t n = head_of(s, c), v = n == HS_NONE ? HS_NONE : head_of(s, n);
  if (rel(s, c) != HS_D_CASE || v == HS_NONE || c > n || n > v || hs_deprel_main(rel(s, n)) != HS_D_NSUBJ || upos(s, v) != HS_U_VERB) return;
  if (!hs_lex_has(&hs_lex_order, norm(s, c))) return;
  hs_tree_attach(s, c, v, HS_D_MARK);
  if (rel(s, v) == HS_D_CONJ && hs_tree_child(s, v, HS_D_CC) == HS_NONE) s->deprel[v] = HS_D_ADVCL;
}

/* "denied the talks, and captain Per Holm admitted them" with "admitted" as a relative clause of "talks". */
static void clause_after_and(tree *s, uint32_t v) {
  uint32_t subj = hs_tree_child(s, v, HS_D_NSUBJ), n = head_of(s, v);
  if (rel(s, v) != HS_D_ACL_RELCL || subj == HS_NONE || n == HS_NONE || subj < n || hs_tree_antecedent(s, subj) != subj) return;
  uint32_t left = s->yield[subj].beg, cc = HS_NONE, title = HS_NONE;
  if (left && nominal(s, left - 1) && rel(s, left - 1) == HS_D_CONJ) title = left - 1;
  cc = hs_tree_child(s, title != HS_NONE ? title : subj, HS_D_CC);
  if (cc == HS_NONE) return;
  uint32_t up = n;
  for (int i = 0; i < MAX_CLIMB && up != HS_NONE && !hs_tree_verbal(s, up); i++) up = head_of(s, up);
  if (up == HS_NONE || below(s, up, v)) return;
  hs_tree_attach(s, v, up, HS_D_CONJ);
  hs_tree_attach(s, cc, v, HS_D_CC);
  if (title != HS_NONE) hs_tree_attach(s, title, subj, HS_D_NMOD_DESC);
}

static bool dash_or_comma(const tree *s, uint32_t t) {
  const char *w = norm(s, t);
  return is(w, ",") || is(w, "-") || is(w, "--");
}

static bool has_object(const tree *s, uint32_t verb) {
  EACH_CHILD(c, s, verb) if (c > verb && (rel(s, c) == HS_D_OBJ || rel(s, c) == HS_D_CCOMP || rel(s, c) == HS_D_XCOMP)) return true;
  return false;
}

/* "Sir Tom, who came late, took a call", "two men - known as A and B - claimed ..." with the main verb below the clause in between. */
static void main_verb(tree *s, uint32_t v) {
  uint32_t r = head_of(s, v), n = r == HS_NONE ? HS_NONE : head_of(s, r), before = s->yield[v].beg;
  bool clause = n != HS_NONE && (rel(s, r) == HS_D_ACL_RELCL || rel(s, r) == HS_D_ACL);
  if (!clause || !is_root(s, n) || !nominal(s, n) || v < r || v == 0 || has_subject(s, v) || upos(s, v) != HS_U_VERB) return;
  bool told = hs_tree_finite(s, v) || (xpos(s, v) == HS_X_VBN && has_object(s, v) && hs_tree_child(s, v, HS_D_AUX_PASS) == HS_NONE);
  if (!told || hs_tree_child(s, n, HS_D_COP) != HS_NONE || hs_tree_child(s, v, HS_D_CC) != HS_NONE || is(hs_tree_mark(s, v), "that")) return;
  if (!dash_or_comma(s, v - 1) && !dash_or_comma(s, before) && !(before && dash_or_comma(s, before - 1))) return;
  promote(s, v, n);
  EACH_CHILD(k, s, r) if (k > v && rel(s, k) == HS_D_CONJ) s->head[k] = v;
}

static bool poses(const tree *s, uint32_t v) {
  char key[64] = "v ";
  if (strlen(lemma(s, v)) + 6 > sizeof key) return false;
  strcpy(key + 2, lemma(s, v));
  if (has_flag(hs_lex_get(&hs_lex_ontology, key, 3), "pose")) return true;
  return has_flag(hs_lex_get(&hs_lex_ontology, strcat(key, " be"), 3), "pose") || is(lemma(s, v), "pose");
}

/* The last of a run of nouns and names, or the name that follows the last common noun in it: "manager Dean Lee" is Dean. */
static uint32_t head_of_run(const tree *s, uint32_t beg) {
  uint32_t x = HS_NONE, end = s->a->sentences.row[s->a->tokens.sentence[beg]].toks.end;
  while (beg < end && (upos(s, beg) == HS_U_DET || upos(s, beg) == HS_U_ADJ)) beg++;
  bool name = false;
  for (uint32_t i = beg; i < end && i < beg + 12 && (upos(s, i) == HS_U_NOUN || upos(s, i) == HS_U_PROPN); i++) {
    if (upos(s, i) == HS_U_NOUN || !name) x = i;
    name = upos(s, i) == HS_U_PROPN;
  }
  return x;
}

/* "after a caller pretending to be Ann Lee rang him" with "rang" below "pretending": what the caller did. */
static void follow_pose(tree *s, uint32_t v, uint32_t n) {
  uint32_t up = head_of(s, n), c = hs_tree_child(s, n, HS_D_CASE);
  if (up == HS_NONE || !in_order_phrase(s, n)) {
    hs_tree_attach(s, v, n, HS_D_ADVCL);
    return;
  }
  hs_tree_attach(s, v, up, HS_D_ADVCL);
  hs_tree_attach(s, n, v, HS_D_NSUBJ);
  hs_tree_attach(s, c, v, HS_D_MARK);
}

/* "pretended to be manager Dean Lee called them" with the pieces anywhere: who is played is the complement of the verb. */
static void pose_complement(tree *s, uint32_t r) {
  if (upos(s, r) != HS_U_VERB || r + 3 >= s->a->tokens.n || !is(norm(s, r + 1), "to") || !is(norm(s, r + 2), "be") || !poses(s, r)) return;
  EACH_CHILD(k, s, r) if (rel(s, k) == HS_D_XCOMP && hs_tree_child(s, k, HS_D_COP) != HS_NONE) return;
  uint32_t x = head_of_run(s, r + 3), v = x == HS_NONE ? HS_NONE : head_of(s, x), n = head_of(s, r);
  if (x == HS_NONE) return;
  bool robbed = rel(s, x) == HS_D_NSUBJ && v != HS_NONE && v > x && upos(s, v) == HS_U_VERB;
  for (uint32_t i = r + 3; i < x; i++) if (head_of(s, i) == HS_NONE || head_of(s, i) < r + 3 || head_of(s, i) > x) hs_tree_attach(s, i, x, HS_D_COMPOUND);
  hs_tree_attach(s, x, r, HS_D_XCOMP);
  hs_tree_attach(s, r + 1, x, HS_D_MARK);
  hs_tree_attach(s, r + 2, x, HS_D_COP);
  for (uint32_t i = r + 3; i < x; i++) if (head_of(s, i) == r + 1 || head_of(s, i) == r + 2) hs_tree_attach(s, i, x, HS_D_COMPOUND);
  if (v != HS_NONE && v > x && head_of(s, v) == r && n != HS_NONE) follow_pose(s, v, n);
  if (robbed && n != HS_NONE && is_root(s, n) && nominal(s, n) && rel(s, r) == HS_D_ACL_RELCL) promote(s, v, n);
}

/* "Oslo director Karl Lee denied it" with two subjects: the first is part of the second. */
static void double_subject(tree *s, uint32_t t) {
  uint32_t v = head_of(s, t), second = HS_NONE;
  if (v == HS_NONE || t > v || hs_deprel_main(rel(s, t)) != HS_D_NSUBJ || !nominal(s, t) || upos(s, t) == HS_U_PRON) return;
  for (uint32_t k = s->next[t]; k != HS_NONE && k < v; k = s->next[k])
    if (hs_deprel_main(rel(s, k)) == HS_D_NSUBJ) second = k;
  if (second == HS_NONE || upos(s, second) != HS_U_PROPN || second - t > 6) return;
  for (uint32_t i = t + 1; i < second; i++)
    if (upos(s, i) != HS_U_NOUN && upos(s, i) != HS_U_PROPN && upos(s, i) != HS_U_ADJ && upos(s, i) != HS_U_VERB) return;
  for (uint32_t i = t; i < second; i++) if (head_of(s, i) == v) hs_tree_attach(s, i, second, HS_D_COMPOUND);
}

/* "..., officials said": what reports at the end is no part of what is reported. */
static void reported_tail(tree *s, uint32_t v) {
  uint8_t d = rel(s, v);
  if ((d != HS_D_CCOMP && d != HS_D_CONJ && d != HS_D_XCOMP && d != HS_D_ADVCL && d != HS_D_ACL_RELCL) || head_of(s, v) == HS_NONE || head_of(s, v) > v) return;
  if (!has_subject(s, v) || !hs_tree_finite(s, v) || !hs_lex_has(&hs_lex_cues, lemma(s, v))) return;
  if (*hs_tree_mark(s, v) || hs_tree_child(s, v, HS_D_CC) != HS_NONE) return;
  uint32_t beg = s->yield[v].beg, end = s->yield[v].end;
  bool comma = is(norm(s, beg), ",") || (beg && is(norm(s, beg - 1), ","));
  bool last = end >= s->a->tokens.n || s->a->tokens.sentence[end] != s->a->tokens.sentence[v] || upos(s, end) == HS_U_PUNCT;
  EACH_CHILD(k, s, v) {
    if (k > v && rel(s, k) == HS_D_CCOMP) return;
    if (k < v && (xpos(s, k) == HS_X_WDT || xpos(s, k) == HS_X_WP)) return;
  }
  if (comma && last) s->deprel[v] = HS_D_PARATAXIS;
}

static bool no_stop_between(const tree *s, uint32_t a, uint32_t b) {
  for (uint32_t i = a + 1; i < b && i < a + 32; i++)
    if (upos(s, i) == HS_U_PUNCT && xpos(s, i) != HS_X_HYPH) return false;
  return b - a < 32;
}

/* "A man who posed as manager Dean Lee called them" with "Dean Lee" as the one who called. */
static void robbed_clause(tree *s, uint32_t v) {
  uint32_t subj = hs_tree_child(s, v, HS_D_NSUBJ), r = head_of(s, v);
  if (rel(s, v) != HS_D_PARATAXIS || subj == HS_NONE || subj == 0 || upos(s, v) != HS_U_VERB || *hs_tree_mark(s, v)) return;
  for (int i = 0; i < MAX_CLIMB && r != HS_NONE && rel(s, r) != HS_D_ACL_RELCL; i++) r = head_of(s, r);
  uint32_t n = r == HS_NONE ? HS_NONE : head_of(s, r), left = s->yield[subj].beg;
  if (n == HS_NONE || !is_root(s, n) || !nominal(s, n) || left <= r + 1 || !nominal(s, left - 1) || !no_stop_between(s, r, v)) return;
  hs_tree_attach(s, subj, left - 1, HS_D_APPOS);
  promote(s, v, n);
}

/* "Comedians Ann Lee and Bo Roe ..." with the name as an aside: the noun is a title. */
static void title_on_top(tree *s, uint32_t t) {
  uint32_t n = head_of(s, t);
  if (n == HS_NONE || n + 1 != t || upos(s, t) != HS_U_PROPN || upos(s, n) != HS_U_NOUN) return;
  if (rel(s, t) != HS_D_PARATAXIS && rel(s, t) != HS_D_DEP && rel(s, t) != HS_D_LIST) return;
  hs_tree_attach(s, t, head_of(s, n), (hs_deprel)rel(s, n));
  EACH_CHILD(k, s, n) if (k > t) s->head[k] = t;
  hs_tree_attach(s, n, t, HS_D_NMOD_DESC);
}

/* "told reporters that she had left", "said in a statement that she had left" with "that" as a relative pronoun. */
static void told_that(tree *s, uint32_t v) {
  uint32_t n = head_of(s, v), h = n == HS_NONE ? HS_NONE : head_of(s, n);
  if ((rel(s, v) != HS_D_ACL_RELCL && rel(s, v) != HS_D_ACL) || h == HS_NONE || n > v) return;
  const bool medium = rel(s, n) == HS_D_OBL && is(hs_tree_case(s, n), "in");
  if (!medium && rel(s, n) != HS_D_OBJ && rel(s, n) != HS_D_IOBJ) return;
  const char *cue = hs_lex_get(&hs_lex_cues, lemma(s, h), 3);
  uint32_t that = s->yield[v].beg, subj = hs_tree_child(s, v, hs_tree_passive(s, v) ? HS_D_NSUBJ_PASS : HS_D_NSUBJ);
  if (!cue || (!medium && !strchr(cue, 'a')) || hs_tree_child(s, h, HS_D_CCOMP) != HS_NONE || !is(norm(s, that), "that") || subj == HS_NONE || subj == that || !nominal(s, subj)) return;
  hs_tree_attach(s, v, h, HS_D_CCOMP);
  hs_tree_attach(s, that, v, HS_D_MARK);
}

/* A relative clause of a verb is its complement: "denying any meeting is planned". */
static void relative_of_verb(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v);
  if (rel(s, v) != HS_D_ACL_RELCL || h == HS_NONE || h > v || upos(s, h) != HS_U_VERB || !has_subject(s, v)) return;
  uint32_t subj = hs_tree_child(s, v, HS_D_NSUBJ);
  if (subj == HS_NONE) subj = hs_tree_child(s, v, HS_D_NSUBJ_PASS);
  if (xpos(s, subj) != HS_X_WDT && xpos(s, subj) != HS_X_WP) s->deprel[v] = HS_D_CCOMP;
}

/* "fooled by callers pretending ...": a participle right behind the agent of a passive is the agent's. */
static void participle_of_agent(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v);
  if (xpos(s, v) != HS_X_VBG || (rel(s, v) != HS_D_ADVCL && rel(s, v) != HS_D_XCOMP) || h == HS_NONE || h > v || *hs_tree_mark(s, v)) return;
  EACH_CHILD(n, s, h) {
    if (n > v || s->yield[n].end != v || !nominal(s, n)) continue;
    if (rel(s, n) == HS_D_OBL_AGENT || (rel(s, n) == HS_D_OBL && poses(s, v))) hs_tree_attach(s, v, n, HS_D_ACL);
  }
}

/* "said that she called and offered help": without a comma, coordination is with the nearer clause. */
static void nearer_clause(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v), cc = hs_tree_child(s, v, HS_D_CC);
  if (rel(s, v) != HS_D_CONJ || h == HS_NONE || h > v || cc == HS_NONE || cc == 0 || is(norm(s, cc - 1), ",") || has_subject(s, v)) return;
  if (upos(s, v) != HS_U_VERB || upos(s, h) != HS_U_VERB || xpos(s, v) != xpos(s, h)) return;
  EACH_CHILD(k, s, h)
    if (k > h && k < v && rel(s, k) == HS_D_CCOMP && xpos(s, k) == xpos(s, v) && s->yield[k].beg > h && s->yield[k].end <= cc) s->head[v] = k;
}

/* "two days after it hit a pier and 19 people were hurt" with "hurt" beside the main verb: with the clause that begins with a conjunction. */
static void within_clause(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v), cc = hs_tree_child(s, v, HS_D_CC);
  if (rel(s, v) != HS_D_CONJ || h == HS_NONE || h > v || cc == HS_NONE || cc == 0 || is(norm(s, cc - 1), ",") || !has_subject(s, v)) return;
  EACH_CHILD(k, s, h)
    if (k > h && rel(s, k) == HS_D_ADVCL && hs_lex_has(&hs_lex_order, hs_tree_mark(s, k)) && s->yield[k].end == cc && has_subject(s, k)) s->head[v] = k;
}

static void who_clause(tree *s, uint32_t v) {
  uint32_t subj = hs_tree_child(s, v, HS_D_NSUBJ);
  if (rel(s, v) != HS_D_CONJ || subj == HS_NONE || !is(norm(s, subj), "who") || subj == 0 || hs_tree_child(s, v, HS_D_CC) != HS_NONE) return;
  uint32_t n = is(norm(s, subj - 1), ",") && subj > 1 ? subj - 2 : subj - 1;
  if (nominal(s, n) && !below(s, n, v)) hs_tree_attach(s, v, n, HS_D_ACL_RELCL);
}

/* "prompted the singer, who believed it, to resign" with "resign" below "believed". */
static void infinitive_outside(tree *s, uint32_t v) {
  uint32_t to = HS_NONE, r = head_of(s, v);
  EACH_CHILD(c, s, v) if (c < v && is(norm(s, c), "to") && rel(s, c) == HS_D_MARK) to = c;   /* the last one */
  if (to == HS_NONE || to == 0 || !is(norm(s, to - 1), ",")) return;
  for (int i = 0; i < MAX_CLIMB && r != HS_NONE && rel(s, r) != HS_D_ACL_RELCL; i++) r = head_of(s, r);
  uint32_t n = r == HS_NONE ? HS_NONE : head_of(s, r), up = n != HS_NONE && rel(s, n) == HS_D_OBJ ? head_of(s, n) : HS_NONE;
  if (up == HS_NONE || upos(s, up) != HS_U_VERB || below(s, up, v)) return;
  hs_tree_attach(s, v, up, HS_D_XCOMP);
  EACH_CHILD(c, s, v) if (c < to && rel(s, c) != HS_D_PUNCT) s->head[c] = r;   /* what stood before belongs to the clause inside */
}

static void gerund_of_noun(tree *s, uint32_t v) {
  if (xpos(s, v) != HS_X_VBG || rel(s, v) != HS_D_ADVCL) return;
  EACH_CHILD(c, s, v) {
    if (c > v || !is(norm(s, c), "of") || c == 0 || upos(s, c - 1) != HS_U_NOUN || below(s, c - 1, v)) continue;
    hs_tree_attach(s, v, c - 1, HS_D_ACL);
    return;
  }
}

/* "released a statement denying it" with "denying" as a noun's clause below "released". */
static void participle_of_verb(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v);
  if (xpos(s, v) != HS_X_VBG || rel(s, v) != HS_D_ACL || h == HS_NONE || h > v || upos(s, h) != HS_U_VERB || *hs_tree_mark(s, v)) return;
  EACH_CHILD(n, s, h) {
    if (n < h || n > v || s->yield[n].end != v || !nominal(s, n)) continue;
    s->head[v] = n;
    return;
  }
  s->deprel[v] = HS_D_ADVCL;
}

/* "Informed her of it by telephone", "was told by email": a means of speech is nobody's agent and no part of what is told. */
static void means_of_speech(tree *s, uint32_t n) {
  hs_deprel d = rel(s, n);
  if (upos(s, n) != HS_U_NOUN || (d != HS_D_NMOD && d != HS_D_OBL_AGENT) || !hs_lex_has(&hs_lex_media, norm(s, n))) return;
  const char *p = hs_tree_case(s, n);
  if ((!is(p, "by") && !is(p, "via") && !is(p, "over")) || hs_tree_child(s, n, HS_D_DET) != HS_NONE || hs_tree_child(s, n, HS_D_NMOD_POSS) != HS_NONE) return;
  uint32_t up = head_of(s, n);
  for (int i = 0; i < MAX_CLIMB && up != HS_NONE && upos(s, up) != HS_U_VERB; i++) up = head_of(s, up);
  if (up != HS_NONE && upos(s, up) == HS_U_VERB && up < n) hs_tree_attach(s, n, up, HS_D_OBL);
}

/* The conjunction of a clause that begins a sentence: "When", "After". */
static bool begins_with_conjunction(const tree *s, uint32_t v) {
  EACH_CHILD(c, s, v) {
    if (c >= v) return false;
    if (rel(s, c) == HS_D_MARK || (rel(s, c) == HS_D_ADVMOD && xpos(s, c) == HS_X_WRB)) return c == s->yield[v].beg && !is(norm(s, c), "to");
  }
  return false;
}

/* "When she rang, he hung up" with "hung" below "rang": the clause that begins with a conjunction is the other's. */
static void clauses_swapped(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v);
  if (rel(s, v) != HS_D_ADVCL || h == HS_NONE || h > v || !is_root(s, h) || !begins_with_conjunction(s, h)) return;
  if (*hs_tree_mark(s, v) || begins_with_conjunction(s, v) || !has_subject(s, v) || !has_subject(s, h)) return;
  uint32_t beg = s->yield[v].beg;
  if (beg == 0 || (!is(norm(s, beg - 1), ",") && !is(norm(s, beg), ","))) return;
  hs_tree_attach(s, v, HS_NONE, HS_D_ROOT);
  hs_tree_attach(s, h, v, HS_D_ADVCL);
}

void hs_tree_mend_clauses(tree *s, hs_arena *scratch) {
  static void (*const RULES[])(tree *, uint32_t) = {
    reported_tail, double_subject, pose_complement, title_on_top, told_that, relative_of_verb,
    preposition_of_subject, two_clauses, participle_of_agent, subject_behind_after, clause_after_and,
    robbed_clause, main_verb, who_clause, nearer_clause, within_clause, gerund_of_noun, participle_of_verb, clauses_swapped, means_of_speech};
  for (size_t r = 0; r < sizeof RULES / sizeof *RULES; r++) {
    for (uint32_t i = 0; i < s->a->tokens.n; i++) RULES[r](s, i);
    hs_tree_link(s, scratch);
  }
  for (uint32_t i = 0; i < s->a->tokens.n; i++) infinitive_outside(s, i);
  hs_tree_link(s, scratch);
}
