/*
 * Trees as child lists, and what a clause borrows from its neighbours.
 *
 * One pass from the right builds the lists. A breadth-first order from the roots, walked backwards, hands every token's yield
 * to its head; tokens on a cycle are never reached and keep themselves. Nothing here recurses, and walks upwards stop after MAX_CLIMB
 * heads, so broken trees cost no more than good ones.
 *
 * The subject of a verb is its own, or that of the clause which lends it:
 *     "The minister wanted to meet Ms Obi"         meet -xcomp-> wanted: minister
 *     "She asked the minister to resign"           resign -xcomp-> asked, which has an object: minister
 *     "The minister, who had met Ms Obi, left"     who -> minister
 *     "She posted a photo, thanking the minister"  thanking -advcl-> posted: she
 *     "callers pretending to be Ms Obi"            pretending -acl-> callers: callers
 * Limits: control by adjectives' nouns ("it is easy for him to go") is read off `for` only where the parser makes it a subject.
 */
#include "event/event_frame.h"

static bool linked(const tree *s, uint32_t i) {
  const hs_tokens *t = &s->a->tokens;
  uint32_t h = s->head[i];
  return h < t->n && h != i && t->sentence[h] == t->sentence[i];
}

static void yields(tree *s, hs_arena *scratch) {
  uint32_t n_tokens = s->a->tokens.n, *order = hs_arena_alloc(scratch, sizeof *order * (n_tokens + 1)), n = 0;
  for (uint32_t i = 0; i < n_tokens; i++) {
    s->yield[i] = (hs_range){i, i + 1};
    if (!linked(s, i)) order[n++] = i;
  }
  for (uint32_t k = 0; k < n; k++)
    for (uint32_t c = s->first[order[k]]; c != HS_NONE; c = s->next[c]) order[n++] = c;
  while (n--) {
    uint32_t i = order[n];
    if (!linked(s, i)) continue;
    hs_range *up = &s->yield[s->head[i]];
    if (s->yield[i].beg < up->beg) up->beg = s->yield[i].beg;
    if (s->yield[i].end > up->end) up->end = s->yield[i].end;
  }
  hs_arena_give_back(scratch, order, sizeof *order * (n_tokens + 1));
}

void hs_tree_link(tree *s, hs_arena *scratch) {
  uint32_t n = s->a->tokens.n;
  memset(s->first, 0xff, sizeof *s->first * (n + 1));
  memset(s->next, 0xff, sizeof *s->next * (n + 1));
  for (uint32_t i = n; i-- > 0;) {
    if (!linked(s, i)) continue;
    s->next[i] = s->first[s->head[i]];
    s->first[s->head[i]] = i;
  }
  yields(s, scratch);
}

void hs_tree_attach(tree *s, uint32_t t, uint32_t head, hs_deprel d) {
  s->head[t] = head;
  s->deprel[t] = (uint8_t)d;
}

void hs_tree_init(tree *s, const hs_article *a, const uint32_t *timex, hs_arena *scratch) {
  uint32_t n = a->tokens.n;
  s->a = a;
  s->timex = timex;
  s->head = hs_arena_alloc(scratch, sizeof *s->head * (n + 1));
  s->deprel = hs_arena_alloc(scratch, n + 1);
  s->first = hs_arena_alloc(scratch, sizeof *s->first * (n + 1));
  s->next = hs_arena_alloc(scratch, sizeof *s->next * (n + 1));
  s->yield = hs_arena_alloc(scratch, sizeof *s->yield * (n + 1));
  for (uint32_t i = 0; i < n; i++) {
    s->head[i] = a->tokens.head[i];
    s->deprel[i] = a->tokens.deprel[i];
    if (!linked(s, i)) s->head[i] = HS_NONE;
  }
  hs_tree_link(s, scratch);
  hs_tree_mend(s, scratch);
}

uint32_t hs_tree_child(const tree *s, uint32_t t, hs_deprel d) {
  EACH_CHILD(c, s, t) if (rel(s, c) == d) return c;
  return HS_NONE;
}

uint32_t hs_tree_first_conj(const tree *s, uint32_t t) {
  for (int i = 0; i < MAX_CLIMB && rel(s, t) == HS_D_CONJ && head_of(s, t) != HS_NONE; i++) t = head_of(s, t);
  return t;
}

const char *hs_tree_case(const tree *s, uint32_t t) {
  uint32_t c = hs_tree_child(s, t, HS_D_CASE);
  if (c == HS_NONE && rel(s, t) == HS_D_CONJ) c = hs_tree_child(s, hs_tree_first_conj(s, t), HS_D_CASE);
  return c == HS_NONE || xpos(s, c) == HS_X_POS ? "" : norm(s, c);
}

const char *hs_tree_mark(const tree *s, uint32_t t) {
  EACH_CHILD(c, s, t) if (rel(s, c) == HS_D_MARK && !is(norm(s, c), "to")) return norm(s, c);
  return "";
}

static bool has_aux(const tree *s, uint32_t verb, const char *of) {
  EACH_CHILD(c, s, verb) if ((rel(s, c) == HS_D_AUX || rel(s, c) == HS_D_AUX_PASS) && is(lemma(s, c), of)) return true;
  return false;
}

bool hs_tree_passive(const tree *s, uint32_t verb) {
  for (int i = 0; i < MAX_CLIMB; i++) {
    if (hs_tree_child(s, verb, HS_D_AUX_PASS) != HS_NONE || hs_tree_child(s, verb, HS_D_NSUBJ_PASS) != HS_NONE) return true;
    uint8_t d = rel(s, verb);
    bool past_conjunct = d == HS_D_CONJ && xpos(s, verb) == HS_X_VBD && hs_tree_child(s, verb, HS_D_OBJ) == HS_NONE;
    if ((xpos(s, verb) != HS_X_VBN && !past_conjunct) || has_aux(s, verb, "have")) return false;
    if (d == HS_D_ACL || d == HS_D_ADVCL || d == HS_D_AMOD || d == HS_D_ACL_RELCL) return true;
    uint32_t h = head_of(s, verb);
    if (d != HS_D_CONJ || h == HS_NONE || hs_tree_child(s, verb, HS_D_NSUBJ) != HS_NONE) return false;
    verb = h;   /* "was arrested and charged" */
  }
  return false;
}

bool hs_tree_verbal(const tree *s, uint32_t t) {
  return upos(s, t) == HS_U_VERB || upos(s, t) == HS_U_AUX || hs_tree_child(s, t, HS_D_COP) != HS_NONE;
}

bool hs_tree_infinitive(const tree *s, uint32_t verb) {
  EACH_CHILD(c, s, verb) if (rel(s, c) == HS_D_MARK && is(norm(s, c), "to")) return true;
  return false;
}

bool hs_tree_finite(const tree *s, uint32_t verb) {
  uint8_t x = xpos(s, verb);
  if (x == HS_X_VBD || x == HS_X_VBZ || x == HS_X_VBP) return true;
  EACH_CHILD(c, s, verb) {
    x = xpos(s, c);
    if ((rel(s, c) == HS_D_AUX || rel(s, c) == HS_D_AUX_PASS || rel(s, c) == HS_D_COP) &&
        (x == HS_X_VBD || x == HS_X_VBZ || x == HS_X_VBP || x == HS_X_MD)) return true;
  }
  return false;
}

bool hs_tree_negated(const tree *s, uint32_t t) {
  EACH_CHILD(c, s, t) {
    uint8_t d = rel(s, c);
    if (d != HS_D_ADVMOD && d != HS_D_DET && d != HS_D_CC_PRECONJ && d != HS_D_CASE && d != HS_D_MARK && d != HS_D_AUX) continue;
    const char *w = norm(s, c);
    if (is(w, "not") || is(w, "n't") || is(w, "never") || is(w, "no") || is(w, "neither") || is(w, "nor") || is(w, "without")) {
      uint32_t only = hs_tree_child(s, c, HS_D_FIXED);   /* "not only" takes nothing back */
      uint32_t after = c + 1 < s->a->tokens.n ? c + 1 : c;
      if (only == HS_NONE && !is(norm(s, after), "only")) return true;
    }
  }
  return false;
}

static bool nominal(const tree *s, uint32_t t) {
  uint8_t u = upos(s, t);
  return u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_PRON || u == HS_U_NUM;
}

/* The noun right before a relative pronoun, for clauses that the parser hung elsewhere. */
static uint32_t noun_before(const tree *s, uint32_t t) {
  hs_range r = s->a->sentences.row[s->a->tokens.sentence[t]].toks;
  for (uint32_t i = t, n = 8; i-- > r.beg && n--;)
    if (nominal(s, i)) return hs_deprel_main(rel(s, i)) == HS_D_FLAT && head_of(s, i) < i ? head_of(s, i) : i;
  return t;
}

uint32_t hs_tree_antecedent(const tree *s, uint32_t t) {
  uint8_t x = xpos(s, t);
  if (x != HS_X_WDT && x != HS_X_WP && !(is(norm(s, t), "that") && upos(s, t) == HS_U_PRON)) return t;
  uint32_t v = t;
  bool straight = true;
  for (int i = 0; i < MAX_CLIMB; i++) {
    uint32_t h = head_of(s, v);
    if (h == HS_NONE) return t;
    if (rel(s, v) == HS_D_ACL_RELCL) return straight && nominal(s, h) && h < t ? h : noun_before(s, t);
    if (rel(s, v) == HS_D_CONJ) straight = false;
    v = h;
    if (rel(s, v) == HS_D_CCOMP || rel(s, v) == HS_D_ROOT) return t;
  }
  return t;
}

static bool before_noun(uint8_t d) {
  return d == HS_D_DET || d == HS_D_AMOD || d == HS_D_NUMMOD || d == HS_D_COMPOUND || d == HS_D_NMOD_POSS || d == HS_D_NMOD_DESC ||
         d == HS_D_FLAT || d == HS_D_DET_PREDET || d == HS_D_NMOD_UNMARKED;
}

hs_range hs_tree_phrase(const tree *s, uint32_t t) {
  hs_range r = {t, t + 1};
  EACH_CHILD(c, s, t) {
    uint8_t d = rel(s, c);
    if (c < t) {
      if (before_noun(d) && s->yield[c].beg < r.beg) r.beg = s->yield[c].beg;
    } else if (d == HS_D_FLAT || d == HS_D_COMPOUND || d == HS_D_NMOD || d == HS_D_FIXED || d == HS_D_NUMMOD || d == HS_D_AMOD) {
      if (s->yield[c].end > r.end && s->yield[c].beg == r.end) r.end = s->yield[c].end;
    } else break;
  }
  return r;
}

/* Beside another subject, "that" and "who" are a conjunction misread or belong to a clause in between. */
static uint32_t own_subject(const tree *s, uint32_t verb) {
  uint32_t found = HS_NONE;
  EACH_CHILD(c, s, verb) {
    if ((rel(s, c) != HS_D_NSUBJ && rel(s, c) != HS_D_NSUBJ_PASS) || is(norm(s, c), "there")) continue;
    uint8_t x = xpos(s, c);
    bool relative = x == HS_X_WDT || x == HS_X_WP || is(norm(s, c), "that");
    if (!relative) return c;
    if (found == HS_NONE) found = c;
  }
  return found == HS_NONE ? HS_NONE : hs_tree_antecedent(s, found);
}

uint32_t hs_tree_conj_head(const tree *s, uint32_t verb) {
  uint32_t h = head_of(s, verb);
  if (h == HS_NONE || xpos(s, verb) != HS_X_VB || xpos(s, h) == HS_X_VB) return h;
  if (hs_tree_child(s, verb, HS_D_AUX) != HS_NONE || hs_tree_child(s, verb, HS_D_NSUBJ) != HS_NONE) return h;
  EACH_CHILD(c, s, h) if (rel(s, c) == HS_D_XCOMP && xpos(s, c) == HS_X_VB && c < verb) return c;
  return h;
}

static bool plans(const tree *s, uint32_t noun) {
  char key[64] = "n ";
  if (strlen(lemma(s, noun)) + 3 > sizeof key) return false;
  strcpy(key + 2, lemma(s, noun));
  return hs_lex_has(&hs_lex_certainty, key);
}

uint32_t hs_tree_infinitive_noun(const tree *s, uint32_t verb) {
  if (!hs_tree_infinitive(s, verb)) return HS_NONE;
  if (rel(s, verb) == HS_D_ACL) return head_of(s, verb);
  uint32_t to = HS_NONE;
  EACH_CHILD(c, s, verb) if (rel(s, c) == HS_D_MARK && is(norm(s, c), "to")) to = c;
  if (to == 0 || to == HS_NONE || upos(s, to - 1) != HS_U_NOUN || s->a->tokens.sentence[to - 1] != s->a->tokens.sentence[to]) return HS_NONE;
  return plans(s, to - 1) ? to - 1 : HS_NONE;
}

/* "accused them of leaving", "stopped them from leaving" */
static bool about_object(const char *mark) { return is(mark, "of") || is(mark, "from") || is(mark, "into") || is(mark, "for"); }

static const char *of_verb(const hs_lex *lex, const tree *s, uint32_t verb, uint32_t col) {
  char key[64] = "v ";
  const char *l = lemma(s, verb);
  if (strlen(l) + 3 > sizeof key) return NULL;
  strcpy(key + 2, l);
  return hs_lex_get(lex, key, col);
}

/* "asked them to go", "saw them go" against "promised them to go", "called them to apologise". */
static bool object_controls(const tree *s, uint32_t verb, uint32_t dep) {
  static const char *const TYPES[] = {"order", "cause", "urge", "allow", "invite", "ask", "help", "demand", "deceive", "warn", "request"};
  const char *flag = of_verb(&hs_lex_certainty, s, verb, 1), *type = of_verb(&hs_lex_ontology, s, verb, 0);
  if (flag) return !is(flag, "subject");
  for (size_t i = 0; type && i < sizeof TYPES / sizeof *TYPES; i++)
    if (is(type, TYPES[i])) return true;
  return !hs_tree_infinitive(s, dep) || about_object(hs_tree_mark(s, dep));
}

static uint32_t controller(const tree *s, uint32_t h, uint32_t dep) {
  uint32_t obj = hs_tree_child(s, h, HS_D_OBJ);
  if (obj == HS_NONE) obj = hs_tree_child(s, h, HS_D_IOBJ);
  if (obj == HS_NONE && is(lemma(s, h), "call"))      /* "called on them to go" */
    EACH_CHILD(c, s, h) if (rel(s, c) == HS_D_OBL && hs_tree_case(s, c)[0] == 'o') obj = c;
  return obj != HS_NONE && obj < dep && object_controls(s, h, dep) ? obj : HS_NONE;
}

/* "a plan to strike", "his offer to talk": the one whose plan it is. */
static uint32_t owner(const tree *s, uint32_t noun, uint32_t *verb) {
  uint32_t poss = hs_tree_child(s, noun, HS_D_NMOD_POSS);
  if (poss != HS_NONE) return poss;
  EACH_CHILD(c, s, noun) if (rel(s, c) == HS_D_NMOD && is(hs_tree_case(s, c), "by")) return c;
  uint32_t up = head_of(s, noun);
  *verb = up != HS_NONE && hs_tree_verbal(s, up) && rel(s, noun) != HS_D_NSUBJ ? up : HS_NONE;
  return HS_NONE;
}

/* One step up from a verb without a subject: the subject itself in `*found`, or the verb to ask next. */
static uint32_t lender(const tree *s, uint32_t verb, uint32_t *found) {
  uint32_t h = head_of(s, verb), next = HS_NONE, noun = hs_tree_infinitive_noun(s, verb);
  if (h == HS_NONE) return HS_NONE;
  if (noun != HS_NONE) {
    *found = owner(s, noun, &next);
    return next;
  }
  switch (rel(s, verb)) {
  case HS_D_XCOMP: case HS_D_CSUBJ:
    *found = controller(s, h, verb);
    return h;
  case HS_D_ADVCL:
    if (hs_tree_infinitive(s, verb) || about_object(hs_tree_mark(s, verb))) *found = controller(s, h, verb);   /* adjuncts that are complements */
    return hs_tree_verbal(s, h) ? h : HS_NONE;
  case HS_D_CONJ:
    h = hs_tree_conj_head(s, verb);
    return hs_tree_verbal(s, h) ? h : HS_NONE;
  case HS_D_CCOMP: case HS_D_PARATAXIS: case HS_D_OBL:
    return hs_tree_verbal(s, h) ? h : HS_NONE;
  case HS_D_ACL: case HS_D_ACL_RELCL: case HS_D_AMOD:
    if (hs_tree_verbal(s, h) && upos(s, h) == HS_U_ADJ) return h;   /* "ready to meet" */
    if (*hs_tree_mark(s, verb) && plans(s, h)) { *found = owner(s, h, &next); return next; }   /* "hopes of meeting" */
    if (nominal(s, h)) *found = h;
    return HS_NONE;
  default:
    return HS_NONE;
  }
}

uint32_t hs_tree_subject(const tree *s, uint32_t verb) {
  uint32_t found = HS_NONE;
  for (int i = 0; i < MAX_CLIMB && verb != HS_NONE; i++) {
    uint32_t own = own_subject(s, verb);
    if (own != HS_NONE) return own;
    /* A clause with its own conjunction and finite verb would have said who. */
    if ((rel(s, verb) == HS_D_CCOMP || rel(s, verb) == HS_D_PARATAXIS) && hs_tree_finite(s, verb)) return HS_NONE;
    verb = lender(s, verb, &found);
    if (found != HS_NONE) return hs_tree_antecedent(s, found);
  }
  return HS_NONE;
}
