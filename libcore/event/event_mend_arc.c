/*
 * Arcs that contradict each other, since the parser scores them one by one; what gives each away is grammar:
 *   - a noun with a preposition as the subject of the participle right behind it: the phrase of the verb above, the participle its clause
 *   - a noun with "after" or "before" as the oblique of the finite verb right behind it: its subject, the word its conjunction
 *   - a second subject with a preposition, right behind a participle: the participle's phrase
 *   - a participle in front of a noun that begins what follows an aside of the sentence's bare noun: the main verb, the noun its object
 *   - ", who" right behind a noun, with its clause on another noun further up, past a verb: the nearer noun's
 *   - a noun before a finite verb without a subject, as something that nouns before verbs are not: the subject
 *   - a finite clause without a subject on a noun, right behind the object of a nearer verb: that verb's clause, the object its subject
 *   - two objects side by side: one is given, the other gets it; a name right behind the noun that says what it is, with the same place: one phrase
 *   - a name as the complement of a verb without an object: its object
 *   - "of" and a participle of no event in front of a bare name: an adjective ("of neighbouring Norway")
 *
 * Example: "fooled by callers posing as staff" with "callers" as the subject of "posing": an agent of "fooled".
 */
#include "event/event_frame.h"

static bool nominal(const tree *s, uint32_t t) { return upos(s, t) == HS_U_NOUN || upos(s, t) == HS_U_PROPN; }

/* "fooled by callers posing as staff" with "callers" as the subject of "posing". */
static void phrase_as_subject(tree *s, uint32_t n) {
  uint32_t v = head_of(s, n), c = hs_tree_child(s, n, HS_D_CASE);
  if (rel(s, n) != HS_D_NSUBJ || v != n + 1 || c == HS_NONE || c > n || xpos(s, v) != HS_X_VBG || head_of(s, v) == HS_NONE || head_of(s, v) > n) return;
  uint32_t up = head_of(s, v);
  hs_tree_attach(s, n, up, nominal(s, up) ? HS_D_NMOD : is(norm(s, c), "by") && hs_tree_passive(s, up) ? HS_D_OBL_AGENT : HS_D_OBL);
  hs_tree_attach(s, v, n, HS_D_ACL);
}

/* "Hackers posing as staff tricked her" with two subjects of "tricked". */
static void phrase_as_second_subject(tree *s, uint32_t n) {
  uint32_t v = head_of(s, n), c = hs_tree_child(s, n, HS_D_CASE), first = v == HS_NONE ? HS_NONE : hs_tree_child(s, v, HS_D_NSUBJ);
  if (rel(s, n) != HS_D_NSUBJ || c == HS_NONE || c == 0 || c > n || first == HS_NONE || first >= c || xpos(s, c - 1) != HS_X_VBG || head_of(s, c - 1) != first) return;
  hs_tree_attach(s, n, c - 1, HS_D_OBL);
}

/* "resigned after an explosion killed two" with "explosion" as an oblique of "killed". */
static void subject_with_preposition(tree *s, uint32_t n) {
  uint32_t v = head_of(s, n), c = hs_tree_child(s, n, HS_D_CASE);
  if (rel(s, n) != HS_D_OBL || v == HS_NONE || c == HS_NONE || s->yield[n].end != v || s->yield[n].beg != c) return;
  if (rel(s, v) != HS_D_ADVCL || !nominal(s, n) || s->timex[n] != HS_NONE || !hs_tree_finite(s, v) || *hs_tree_mark(s, v)) return;
  if (hs_tree_child(s, v, HS_D_NSUBJ) != HS_NONE || hs_tree_child(s, v, HS_D_NSUBJ_PASS) != HS_NONE || !hs_lex_has(&hs_lex_order, norm(s, c))) return;
  hs_tree_attach(s, n, v, hs_tree_passive(s, v) ? HS_D_NSUBJ_PASS : HS_D_NSUBJ);
  hs_tree_attach(s, c, v, HS_D_MARK);
}

/* "Two men - better known as A and B - claimed responsibility" with "claimed" as an adjective of "responsibility". */
static void verb_as_modifier(tree *s, uint32_t v) {
  uint32_t o = head_of(s, v), r = o == HS_NONE ? HS_NONE : head_of(s, o), n = r == HS_NONE ? HS_NONE : head_of(s, r);
  if (rel(s, v) != HS_D_AMOD || (xpos(s, v) != HS_X_VBN && xpos(s, v) != HS_X_VBD) || o < v || n == HS_NONE || v == 0) return;
  if ((rel(s, r) != HS_D_ACL && rel(s, r) != HS_D_ACL_RELCL) || head_of(s, n) != HS_NONE || !nominal(s, n) || n > r || hs_tree_child(s, n, HS_D_COP) != HS_NONE) return;
  const char *before = norm(s, v - 1);
  if ((!is(before, ",") && !is(before, "-") && !is(before, "--")) || s->yield[o].beg < v - 1 || hs_tree_child(s, o, HS_D_CASE) != HS_NONE) return;
  hs_tree_attach(s, v, HS_NONE, HS_D_ROOT);
  hs_tree_attach(s, n, v, HS_D_NSUBJ);
  hs_tree_attach(s, o, v, HS_D_OBJ);
}

/* "a call by two men, which led the singer, who believed it, to resign" with "believed" as a clause of "men". */
static void nearer_antecedent(tree *s, uint32_t v) {
  uint32_t who = s->yield[v].beg, far = head_of(s, v);
  if (rel(s, v) != HS_D_ACL_RELCL || far == HS_NONE || far > v) return;
  if (who < v && is(norm(s, who), ",")) who++;
  if (who < 2 || who >= v || !is(norm(s, who), "who") || !is(norm(s, who - 1), ",") || !nominal(s, who - 2)) return;
  uint32_t near = who - 2, up = near;
  bool past_verb = false;
  for (int i = 0; i < MAX_CLIMB && up != HS_NONE && up != far; i++) {
    up = head_of(s, up);
    past_verb |= up != HS_NONE && upos(s, up) == HS_U_VERB;
  }
  if (up != far || !past_verb) return;
  while (rel(s, near) == HS_D_FLAT && head_of(s, near) < near) near = head_of(s, near);
  s->head[v] = near;
}

/* "of neighbouring Norway on Saturday" with "neighbouring" as a verb that has Norway as its object. */
static void participle_of_name(tree *s, uint32_t v) {
  uint32_t name = v + 1;
  if (xpos(s, v) != HS_X_VBG || v < 2 || name >= s->a->tokens.n || upos(s, name) != HS_U_PROPN || head_of(s, name) != v || !is(norm(s, v - 1), "of")) return;
  if (!nominal(s, v - 2) || head_of(s, v - 1) != v || head_of(s, v) == HS_NONE) return;
  char key[64] = "v ";
  if (strlen(lemma(s, v)) + 3 > sizeof key) return;
  strcpy(key + 2, lemma(s, v));
  if (hs_lex_get(&hs_lex_ontology, key, 0)) return;
  uint32_t up = head_of(s, v), noun = v - 2;
  while (rel(s, noun) == HS_D_FLAT && head_of(s, noun) < noun) noun = head_of(s, noun);
  EACH_CHILD(c, s, v) if (c > name) s->head[c] = up;
  hs_tree_attach(s, name, noun, HS_D_NMOD);
  hs_tree_attach(s, v - 1, name, HS_D_CASE);
  hs_tree_attach(s, v, name, HS_D_AMOD);
}

/* "A powerful earthquake struck" with "earthquake" as a compound of "struck". */
static void noun_before_verb(tree *s, uint32_t n) {
  uint32_t v = head_of(s, n);
  uint8_t d = rel(s, n);
  if ((d != HS_D_COMPOUND && d != HS_D_MARK && d != HS_D_DISCOURSE && d != HS_D_DET) || v == HS_NONE || n > v || !nominal(s, n) || upos(s, v) != HS_U_VERB) return;
  if (!hs_tree_finite(s, v) || hs_tree_child(s, n, HS_D_CASE) != HS_NONE || s->timex[n] != HS_NONE) return;
  if (hs_tree_child(s, v, HS_D_NSUBJ) != HS_NONE || hs_tree_child(s, v, HS_D_NSUBJ_PASS) != HS_NONE) return;
  hs_tree_attach(s, n, v, hs_tree_passive(s, v) ? HS_D_NSUBJ_PASS : HS_D_NSUBJ);
}

/* "a statement denying any talks are planned" with "planned" as the statement's and "talks" as all that is denied. */
static void clause_without_subject(tree *s, uint32_t v) {
  uint32_t aux = hs_tree_child(s, v, HS_D_AUX);
  if (aux == HS_NONE) aux = hs_tree_child(s, v, HS_D_AUX_PASS);
  if (rel(s, v) != HS_D_ACL || upos(s, v) != HS_U_VERB || aux == HS_NONE || aux > v || aux == 0 || *hs_tree_mark(s, v)) return;
  uint8_t x = xpos(s, aux);
  if ((x != HS_X_VBZ && x != HS_X_VBD && x != HS_X_VBP && x != HS_X_MD) || hs_tree_child(s, v, HS_D_NSUBJ) != HS_NONE || hs_tree_child(s, v, HS_D_NSUBJ_PASS) != HS_NONE) return;
  uint32_t m = aux - 1;
  for (int i = 0; i < MAX_CLIMB && m != HS_NONE && rel(s, m) != HS_D_OBJ; i++) m = head_of(s, m);
  uint32_t g = m == HS_NONE ? HS_NONE : head_of(s, m);
  if (g == HS_NONE || g == v || m > v || g > m || s->yield[m].end != aux || upos(s, g) != HS_U_VERB) return;
  hs_tree_attach(s, m, v, hs_tree_passive(s, v) ? HS_D_NSUBJ_PASS : HS_D_NSUBJ);
  hs_tree_attach(s, v, g, HS_D_CCOMP);
}

/* "told the news agency Norpress" with two indirect objects; "sent the owner a letter" with two direct ones. */
static void doubled_object(tree *s, uint32_t n) {
  uint32_t v = head_of(s, n);
  if ((rel(s, n) != HS_D_OBJ && rel(s, n) != HS_D_IOBJ) || v == HS_NONE || n < v || !nominal(s, n)) return;
  EACH_CHILD(k, s, v) {
    if (k >= n || k < v || rel(s, k) != rel(s, n) || !nominal(s, k) || s->yield[k].end != s->yield[n].beg) continue;
    if (upos(s, n) == HS_U_PROPN && upos(s, k) == HS_U_NOUN && s->yield[n].beg == n) hs_tree_attach(s, n, k, HS_D_APPOS);
    else if (rel(s, n) == HS_D_OBJ) s->deprel[k] = HS_D_IOBJ;
    return;
  }
}

/* "called Bo Roe on Monday" with "Bo" as what somebody is called. */
static void name_as_complement(tree *s, uint32_t n) {
  uint32_t v = head_of(s, n);
  if (rel(s, n) != HS_D_XCOMP || v == HS_NONE || n < v || upos(s, n) != HS_U_PROPN || upos(s, v) != HS_U_VERB || is(lemma(s, v), "become")) return;
  if (hs_tree_child(s, v, HS_D_OBJ) != HS_NONE || hs_tree_child(s, v, HS_D_AUX_PASS) != HS_NONE || hs_tree_child(s, n, HS_D_COP) != HS_NONE) return;
  if (hs_tree_child(s, n, HS_D_CASE) == HS_NONE) s->deprel[n] = HS_D_OBJ;
}

void hs_tree_mend_arcs(tree *s, hs_arena *scratch) {
  static void (*const RULES[])(tree *, uint32_t) = {
    phrase_as_subject, phrase_as_second_subject, subject_with_preposition, verb_as_modifier, nearer_antecedent, participle_of_name,
    noun_before_verb, clause_without_subject, doubled_object, name_as_complement};
  for (size_t r = 0; r < sizeof RULES / sizeof *RULES; r++) {
    for (uint32_t i = 0; i < s->a->tokens.n; i++) RULES[r](s, i);
    hs_tree_link(s, scratch);
  }
}
