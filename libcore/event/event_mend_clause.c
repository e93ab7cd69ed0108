/*
 * Clauses that the parser hung in the wrong place, as event_mend.c does for phrases. What gives each error away:
 *   - "to" and a finite auxiliary on one verb: "callers who claimed to be Ann Lee have been fined" has two clauses
 *   - a finite verb without a subject right behind a phrase with "after" or "before": the phrase is the subject, the word a conjunction
 *   - a relative clause without a relative pronoun behind "and": a coordinated clause
 *   - a sentence whose root is a noun with a relative clause, and a verb without a subject behind the clause: the main verb
 *   - a coordinated clause with "who": a relative clause of the noun in front
 *   - an infinitive after a comma inside a relative clause: it goes on with the clause outside
 *   - "of" and a gerund right behind a noun: the noun's
 */
#include "event/event_frame.h"

static bool nominal(const tree *s, uint32_t t) {
  uint8_t u = upos(s, t);
  return u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_PRON || u == HS_U_NUM;
}

static void attach(tree *s, uint32_t t, uint32_t head, hs_deprel d) {
  s->head[t] = head;
  s->deprel[t] = (uint8_t)d;
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
  attach(s, v, HS_NONE, HS_D_ROOT);
  attach(s, n, v, hs_tree_passive(s, v) ? HS_D_NSUBJ_PASS : HS_D_NSUBJ);
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
    else if (x != HS_NONE && (rel(s, c) == HS_D_AUX || rel(s, c) == HS_D_AUX_PASS) && (p == HS_X_VBZ || p == HS_X_VBD || p == HS_X_VBP || p == HS_X_MD)) aux = c;
  }
  if (aux == HS_NONE) return;
  attach(s, to, x, HS_D_MARK);
  attach(s, be, x, HS_D_COP);
  attach(s, x, up, HS_D_XCOMP);
  uint32_t root = up;
  for (int i = 0; i < MAX_CLIMB && head_of(s, root) != HS_NONE; i++) root = head_of(s, root);
  if (is_root(s, root) && nominal(s, root)) promote(s, v, root);
}

/* "after a caller posing as Ms Obi rang him" with "rang" elsewhere and "caller" an oblique. */
static void subject_behind_after(tree *s, uint32_t v) {
  if (upos(s, v) != HS_U_VERB || has_subject(s, v) || v == 0 || rel(s, v) == HS_D_ACL || !hs_tree_finite(s, v)) return;
  uint32_t n = v - 1;
  for (int i = 0; i < MAX_CLIMB && n != HS_NONE; i++, n = head_of(s, n)) {
    if (s->yield[n].end > v || (rel(s, n) != HS_D_OBL && rel(s, n) != HS_D_NMOD)) continue;
    uint32_t c = hs_tree_child(s, n, HS_D_CASE);
    if (s->yield[n].end != v || c == HS_NONE || !nominal(s, n) || s->timex[n] != HS_NONE) continue;
    const char *w = norm(s, c), *order = hs_lex_get(&hs_lex_order, w, 0);
    if (!order || is(w, "during") || is(w, "following")) return;
    uint32_t up = head_of(s, n);
    if (up == HS_NONE || below(s, up, v)) return;
    attach(s, v, up, HS_D_ADVCL);
    attach(s, n, v, HS_D_NSUBJ);
    attach(s, c, v, HS_D_MARK);
    return;
  }
}

/* "after the singer left" with "after" below "singer". */
static void preposition_of_subject(tree *s, uint32_t c) {
  uint32_t n = head_of(s, c), v = n == HS_NONE ? HS_NONE : head_of(s, n);
  if (rel(s, c) != HS_D_CASE || v == HS_NONE || c > n || n > v || hs_deprel_main(rel(s, n)) != HS_D_NSUBJ || upos(s, v) != HS_U_VERB) return;
  if (!hs_lex_has(&hs_lex_order, norm(s, c))) return;
  attach(s, c, v, HS_D_MARK);
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
  attach(s, v, up, HS_D_CONJ);
  attach(s, cc, v, HS_D_CC);
  if (title != HS_NONE) attach(s, title, subj, HS_D_NMOD_DESC);
}

/* "Sir Tom, who came late, took a call" with "took" below "came". */
static void main_verb(tree *s, uint32_t v) {
  uint32_t r = head_of(s, v), n = r == HS_NONE ? HS_NONE : head_of(s, r);
  if (n == HS_NONE || rel(s, r) != HS_D_ACL_RELCL || !is_root(s, n) || !nominal(s, n) || v < r || has_subject(s, v) || !hs_tree_finite(s, v)) return;
  if (upos(s, v) != HS_U_VERB || v == 0 || hs_tree_child(s, n, HS_D_COP) != HS_NONE || hs_tree_child(s, v, HS_D_CC) != HS_NONE) return;
  uint32_t before = s->yield[v].beg;
  bool comma = is(norm(s, v - 1), ",") || is(norm(s, before), ",") || (before && is(norm(s, before - 1), ","));
  if (comma && !is(hs_tree_mark(s, v), "that")) promote(s, v, n);
}

static void who_clause(tree *s, uint32_t v) {
  uint32_t subj = hs_tree_child(s, v, HS_D_NSUBJ);
  if (rel(s, v) != HS_D_CONJ || subj == HS_NONE || !is(norm(s, subj), "who") || subj == 0 || hs_tree_child(s, v, HS_D_CC) != HS_NONE) return;
  uint32_t n = is(norm(s, subj - 1), ",") && subj > 1 ? subj - 2 : subj - 1;
  if (nominal(s, n) && !below(s, n, v)) attach(s, v, n, HS_D_ACL_RELCL);
}

/* "prompted the singer, who believed it, to resign" with "resign" below "believed". */
static void infinitive_outside(tree *s, uint32_t v) {
  uint32_t r = head_of(s, v), n = r == HS_NONE ? HS_NONE : head_of(s, r), to = s->yield[v].beg;
  if (n == HS_NONE || rel(s, r) != HS_D_ACL_RELCL || rel(s, v) != HS_D_ADVCL || !hs_tree_infinitive(s, v)) return;
  if (!is(norm(s, to), ",") && !(to && is(norm(s, to - 1), ","))) return;
  uint32_t up = rel(s, n) == HS_D_OBJ ? head_of(s, n) : HS_NONE;
  if (up != HS_NONE && upos(s, up) == HS_U_VERB) attach(s, v, up, HS_D_XCOMP);
}

static void gerund_of_noun(tree *s, uint32_t v) {
  if (xpos(s, v) != HS_X_VBG || rel(s, v) != HS_D_ADVCL) return;
  EACH_CHILD(c, s, v) {
    if (c > v || !is(norm(s, c), "of") || c == 0 || upos(s, c - 1) != HS_U_NOUN || below(s, c - 1, v)) continue;
    attach(s, v, c - 1, HS_D_ACL);
    return;
  }
}

void hs_tree_mend_clauses(tree *s, hs_arena *scratch) {
  static void (*const RULES[])(tree *, uint32_t) = {preposition_of_subject, two_clauses, subject_behind_after, clause_after_and, main_verb, who_clause, gerund_of_noun};
  for (size_t r = 0; r < sizeof RULES / sizeof *RULES; r++) {
    for (uint32_t i = 0; i < s->a->tokens.n; i++) RULES[r](s, i);
    hs_tree_link(s, scratch);
  }
  for (uint32_t i = 0; i < s->a->tokens.n; i++) infinitive_outside(s, i);
  hs_tree_link(s, scratch);
}
