/*
 * Trees as the event room reads them: a private copy in which configurations that Universal Dependencies does not allow are put right.
 *
 * Statistical trees are wrong now and then, and some errors show by themselves:
 *   - a phrase with a preposition is nobody's object, subject or name part: "met with the leader" is an oblique, "a call from Bo Obi"
 *     an nmod
 *   - what stands before a preposition does not belong to the phrase behind it: "called Ann Lee on Monday"
 *   - a noun has no object: "striker Ken Adu" is an apposition
 *   - an oblique has a preposition or is a time, a time is no object: "met the leaders", "strike next week"
 *   - a name is no part of a verb: "elected Ann Lee" is an object
 *   - "by phone with the leader": the leader takes part, the phone has no companion
 *   - a finite verb right behind an apposition: ", an aide to the premier told reporters"
 *   - a participle with an object is no passive one: in "Voters elected Ann Lee" and "..., the firms said on Monday" it is the finite verb
 * Each rule looks at one token, its head and its children; the article's own columns stay as they are. Clauses: event_mend_clause.c.
 */
#include "event/event_frame.h"

static bool nominal(const tree *s, uint32_t t) {
  uint8_t u = upos(s, t);
  return u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_PRON || u == HS_U_NUM || u == HS_U_SYM;
}

static uint32_t case_child(const tree *s, uint32_t t) {
  uint32_t c = hs_tree_child(s, t, HS_D_CASE);
  return c == HS_NONE || xpos(s, c) == HS_X_POS ? HS_NONE : c;
}

/* A preposition below a title or modifier belongs to the phrase: "from President Bo Obi". */
static void preposition(tree *s, uint32_t t) {
  uint32_t h = head_of(s, t);
  if (rel(s, t) != HS_D_CASE || h == HS_NONE || t > h || xpos(s, t) == HS_X_POS) return;
  uint8_t d = rel(s, h);
  if (d != HS_D_NMOD_DESC && d != HS_D_COMPOUND && d != HS_D_AMOD && d != HS_D_NUMMOD && d != HS_D_DET) return;
  if (head_of(s, h) != HS_NONE && head_of(s, h) > h) s->head[t] = head_of(s, h);
}

/* A prepositional phrase in a place for bare ones. */
static void oblique(tree *s, uint32_t t) {
  uint8_t d = rel(s, t);
  uint32_t h = head_of(s, t);
  if (h == HS_NONE || !nominal(s, t) || case_child(s, t) == HS_NONE || case_child(s, t) > t) return;
  bool verb = upos(s, h) == HS_U_VERB;
  if (verb && (d == HS_D_OBJ || d == HS_D_IOBJ || d == HS_D_NSUBJ || d == HS_D_NSUBJ_PASS) && h < t) s->deprel[t] = HS_D_OBL;
  if ((d == HS_D_FLAT || d == HS_D_APPOS) && h < t) s->deprel[t] = verb ? HS_D_OBL : HS_D_NMOD;
}

/* "called Ann Lee on Monday" with "Lee" below "Monday". */
static void before_preposition(tree *s, uint32_t t) {
  uint32_t h = head_of(s, t), c = h == HS_NONE ? HS_NONE : case_child(s, h);
  uint8_t d = rel(s, t);
  if (c == HS_NONE || !(t < c && c < h) || !nominal(s, t) || case_child(s, t) != HS_NONE) return;
  if (d != HS_D_FLAT && d != HS_D_COMPOUND && d != HS_D_NMOD_DESC && d != HS_D_NMOD_UNMARKED) return;
  uint32_t verb = head_of(s, h);
  if (verb != HS_NONE && verb < t && upos(s, verb) == HS_U_VERB && hs_tree_child(s, verb, HS_D_OBJ) == HS_NONE) hs_tree_attach(s, t, verb, HS_D_OBJ);
}

/* "called Ann Lee last week" with "Lee" below "week": times have no names in front. */
static void before_time(tree *s, uint32_t t) {
  uint32_t h = head_of(s, t), verb = h == HS_NONE ? HS_NONE : head_of(s, h);
  uint8_t d = rel(s, t);
  if (verb == HS_NONE || !nominal(s, t) || t > h || s->timex[h] == HS_NONE || s->timex[t] != HS_NONE || case_child(s, h) != HS_NONE) return;
  if (d != HS_D_COMPOUND && d != HS_D_FLAT && d != HS_D_NMOD_POSS && d != HS_D_NMOD_DESC && d != HS_D_NMOD) return;
  for (uint32_t k = s->next[t]; d == HS_D_NMOD_POSS && k != HS_NONE && k < h; k = s->next[k])
    if (nominal(s, k) && s->timex[k] == HS_NONE) {
      s->head[t] = k;   /* "called Oslo's Ann Lee last week" */
      return;
    }
  if (verb < t && upos(s, verb) == HS_U_VERB && hs_tree_child(s, verb, HS_D_OBJ) == HS_NONE) hs_tree_attach(s, t, verb, HS_D_OBJ);
}

static void misplaced_object(tree *s, uint32_t t) {
  uint32_t h = head_of(s, t);
  if (h == HS_NONE || !nominal(s, t)) return;
  if (s->timex[t] != HS_NONE) {
    if (rel(s, t) == HS_D_OBJ) s->deprel[t] = HS_D_OBL_UNMARKED;
    return;
  }
  if (case_child(s, t) != HS_NONE) {   /* "strike next week over pay" */
    bool below_time = rel(s, t) == HS_D_NMOD && h < t && s->timex[h] != HS_NONE && s->timex[h] != s->timex[t];
    if (below_time && head_of(s, h) != HS_NONE && upos(s, head_of(s, h)) == HS_U_VERB) hs_tree_attach(s, t, head_of(s, h), HS_D_OBL);
    return;
  }
  if (rel(s, t) == HS_D_OBL && h + 4 > t && h < t && upos(s, h) == HS_U_VERB && xpos(s, h) != HS_X_VBG && hs_tree_child(s, h, HS_D_OBJ) == HS_NONE &&
      hs_tree_child(s, h, HS_D_AUX_PASS) == HS_NONE) s->deprel[t] = HS_D_OBJ;
  if (rel(s, t) == HS_D_OBJ && nominal(s, h) && h < t && hs_tree_child(s, h, HS_D_COP) == HS_NONE) s->deprel[t] = HS_D_APPOS;
  if (rel(s, t) == HS_D_FLAT && upos(s, h) == HS_U_VERB && h < t) s->deprel[t] = HS_D_OBJ;
}

/* Nothing hangs on an article. */
static void below_article(tree *s, uint32_t t) {
  uint32_t h = head_of(s, t);
  if (h != HS_NONE && xpos(s, h) == HS_X_DT && h < t && nominal(s, t) && head_of(s, h) != HS_NONE && head_of(s, h) != t) s->head[t] = head_of(s, h);
}

/* "with the head of nearby Norway" with "head" below "Norway": between two prepositions stands a phrase of its own. */
static void between_prepositions(tree *s, uint32_t t) {
  uint32_t first = HS_NONE, p = HS_NONE, second = HS_NONE;
  EACH_CHILD(c, s, t) {
    if (c > t) break;
    if (p == HS_NONE && upos(s, c) == HS_U_ADP && rel(s, c) == HS_D_CASE) first = c;
    else if (first != HS_NONE && p == HS_NONE && nominal(s, c) && rel(s, c) != HS_D_NMOD_POSS) p = c;
  }
  for (uint32_t i = p; p != HS_NONE && i < t && i < p + 12; i++)
    if (upos(s, i) == HS_U_ADP && second == HS_NONE) second = i;
  if (second == HS_NONE || head_of(s, t) == HS_NONE || head_of(s, t) > first) return;
  hs_tree_attach(s, p, head_of(s, t), (hs_deprel)(rel(s, t) == HS_D_OBL_UNMARKED ? HS_D_OBL : rel(s, t)));
  hs_tree_attach(s, first, p, HS_D_CASE);
  if (s->timex[t] != HS_NONE) s->deprel[t] = HS_D_OBL_UNMARKED;
  else hs_tree_attach(s, t, p, HS_D_NMOD);
}

/* "best-selling artist" with "best" on top: the noun behind takes the place. */
static void hyphened_participle(tree *s, uint32_t v) {
  uint32_t t = head_of(s, v), n = v + 1;
  if (xpos(s, v) != HS_X_VBG || v < 2 || xpos(s, v - 1) != HS_X_HYPH || t != v - 2 || n >= s->a->tokens.n || head_of(s, n) != v || !nominal(s, n)) return;
  hs_tree_attach(s, n, head_of(s, t), (hs_deprel)rel(s, t));
  hs_tree_attach(s, t, v, HS_D_COMPOUND);
  hs_tree_attach(s, v, n, HS_D_AMOD);
}

/* A finite verb is coordinated with a verb: "is married to Bo Roe and has two sons". */
static void verb_with_verb(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v);
  if (rel(s, v) != HS_D_CONJ || (upos(s, v) != HS_U_VERB && upos(s, v) != HS_U_AUX) || h == HS_NONE) return;
  if (xpos(s, v) == HS_X_VBG && upos(s, h) == HS_U_NOUN) {   /* "killing forty people and injuring hundreds" */
    for (int i = 0; i < MAX_CLIMB && h != HS_NONE && xpos(s, h) != HS_X_VBG; i++) h = head_of(s, h);
    if (h != HS_NONE && h < v) s->head[v] = h;
    return;
  }
  if (!hs_tree_finite(s, v) || hs_tree_child(s, v, HS_D_NSUBJ) != HS_NONE) return;
  for (int i = 0; i < MAX_CLIMB && h != HS_NONE && !hs_tree_finite(s, h); i++) h = head_of(s, h);
  if (h != HS_NONE && h < v) s->head[v] = h;
}

static bool has_object(const tree *s, uint32_t verb) {
  EACH_CHILD(c, s, verb) if (c > verb && (rel(s, c) == HS_D_OBJ || rel(s, c) == HS_D_CCOMP)) return true;
  return false;
}

static bool governs_clause(const tree *s, uint32_t verb) {
  EACH_CHILD(c, s, verb)
    if (c > verb && (rel(s, c) == HS_D_XCOMP || rel(s, c) == HS_D_CCOMP || (rel(s, c) == HS_D_ADVCL && hs_tree_infinitive(s, c)))) return true;
  return false;
}

static void make_clause(tree *s, uint32_t v, uint32_t n, hs_deprel d) {
  hs_tree_attach(s, v, head_of(s, n), d);
  EACH_CHILD(c, s, n) if (c > v) s->head[c] = v;
  hs_tree_attach(s, n, v, HS_D_NSUBJ);
}

/* A reduced relative clause that is the clause itself. */
static void finite_after_all(tree *s, uint32_t v) {
  uint32_t n = head_of(s, v);
  uint8_t how = rel(s, v);
  if ((how != HS_D_ACL && how != HS_D_PARATAXIS) || n == HS_NONE || n > v || !nominal(s, n) || xpos(s, v) == HS_X_VBG || upos(s, v) != HS_U_VERB) return;
  if (hs_tree_child(s, v, HS_D_MARK) != HS_NONE || hs_tree_child(s, v, HS_D_AUX) != HS_NONE || hs_tree_child(s, v, HS_D_NSUBJ) != HS_NONE ||
      case_child(s, n) != HS_NONE || hs_tree_child(s, n, HS_D_COP) != HS_NONE) return;
  uint8_t d = rel(s, n);
  if (d == HS_D_ROOT || head_of(s, n) == HS_NONE) {
    if (has_object(s, v) || governs_clause(s, v)) make_clause(s, v, n, HS_D_ROOT);
    return;
  }
  bool aside = how == HS_D_ACL && (d == HS_D_OBL || d == HS_D_NMOD || d == HS_D_DEP || d == HS_D_PARATAXIS || d == HS_D_APPOS) && !has_object(s, v);
  uint32_t first = s->yield[n].beg;   /* ", the companies announced on Thursday." */
  bool comma = is(norm(s, first), ",") || (first && is(norm(s, first - 1), ","));
  if (aside && comma && s->yield[v].end >= s->yield[n].end) make_clause(s, v, n, HS_D_PARATAXIS);
}

/* "Did the minister meet them?" with "did" as the verb. */
static void do_support(tree *s, uint32_t v) {
  uint32_t did = head_of(s, v);
  if (xpos(s, v) != HS_X_VB || did == HS_NONE || !is(lemma(s, did), "do") || did > v || hs_tree_infinitive(s, v)) return;
  if (did != s->a->sentences.row[s->a->tokens.sentence[did]].toks.beg) return;
  hs_tree_attach(s, v, head_of(s, did), (hs_deprel)rel(s, did));
  EACH_CHILD(c, s, did) {
    if (c == v) continue;
    bool subject = c < v && rel(s, c) == HS_D_OBJ;
    hs_tree_attach(s, c, v, subject ? HS_D_NSUBJ : (hs_deprel)rel(s, c));
  }
  hs_tree_attach(s, did, v, HS_D_AUX);
}

/* "spoke by phone with the leader": nobody is with a bare medium. */
static void partner_behind_medium(tree *s, uint32_t t) {
  uint32_t v = head_of(s, t);
  if (upos(s, t) != HS_U_NOUN || v == HS_NONE || v > t || upos(s, v) != HS_U_VERB || (rel(s, t) != HS_D_OBL && rel(s, t) != HS_D_OBL_AGENT)) return;
  if (!hs_lex_has(&hs_lex_media, lemma(s, t)) || case_child(s, t) == HS_NONE || case_child(s, t) + 1 != t) return;
  EACH_CHILD(k, s, t)
    if (k > t && rel(s, k) == HS_D_NMOD && (is(hs_tree_case(s, k), "with") || is(hs_tree_case(s, k), "to"))) hs_tree_attach(s, k, v, HS_D_OBL);
}

/* ", an aide to the premier told reporters" with "aide" as an apposition of what stands before: a finite verb right behind is its own. */
static void aside_speaks(tree *s, uint32_t v) {
  uint32_t h = head_of(s, v);
  if (rel(s, v) != HS_D_PARATAXIS || upos(s, v) != HS_U_VERB || h == HS_NONE || h > v || v == 0 || !hs_tree_finite(s, v)) return;
  if (hs_tree_child(s, v, HS_D_NSUBJ) != HS_NONE || hs_tree_child(s, v, HS_D_NSUBJ_PASS) != HS_NONE) return;
  uint32_t n = v - 1;
  for (int i = 0; i < MAX_CLIMB && n != HS_NONE && n > h; i++, n = head_of(s, n)) {
    if (rel(s, n) != HS_D_APPOS && rel(s, n) != HS_D_CONJ) continue;
    if (!nominal(s, n) || s->yield[n].end != v || s->yield[n].beg == 0) continue;
    uint32_t beg = s->yield[n].beg;
    if (is(norm(s, beg), ",") || is(norm(s, beg - 1), ",")) hs_tree_attach(s, n, v, HS_D_NSUBJ);
    return;
  }
}

void hs_tree_mend(tree *s, hs_arena *scratch) {
  hs_tree_mend_arcs(s, scratch);
  const hs_tokens *t = &s->a->tokens;
  for (uint32_t i = 0; i < t->n; i++) preposition(s, i), below_article(s, i);
  hs_tree_link(s, scratch);
  static void (*const RULES[])(tree *, uint32_t) = {
    between_prepositions, hyphened_participle, oblique, before_preposition, before_time, misplaced_object, verb_with_verb,
    finite_after_all, do_support, partner_behind_medium, aside_speaks};
  for (size_t r = 0; r < sizeof RULES / sizeof *RULES; r++)
    for (uint32_t i = 0; i < t->n; i++) RULES[r](s, i);
  hs_tree_link(s, scratch);
  hs_tree_mend_clauses(s, scratch);
}
