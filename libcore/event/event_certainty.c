/*
 * Certainty and polarity: does the text say that it happened?
 *
 * A climb from the word that carries the tense. First its own marks: modal verbs, adverbs, adjectives of a nominal event ("alleged
 * attack"), "if" and "without", a question mark. Then upwards as long as the event is what the clause above is about: complements
 * of verbs and adjectives, infinitives of nouns, coordination, purpose; certainty.lex says what each governor does to it. The
 * strongest word wins, in the order of RANK; negations turn the polarity.
 *
 *     "Officials denied that a meeting was planned"       meeting: planned by its verb, denied above: denied
 *     "The singer has yet to comment on the call"         comment: negated; call: asserted, being no complement
 *     "She wants to fly to Oslo to meet him"              fly: planned; meet: planned through fly
 * Limits: no scope of negation over adverbs or quantifiers ("not all were arrested"); irony is taken at its word.
 */
#include "event/event_frame.h"

static const uint8_t RANK[HS_N_CERTAINTIES] = {[HS_ASSERTED] = 0, [HS_PROBABLE] = 1, [HS_POSSIBLE] = 2, [HS_CONDITIONAL] = 3,
                                               [HS_PLANNED] = 4, [HS_ASKED] = 5, [HS_DENIED] = 6, [HS_PRETENDED] = 7};

static void weaken(frame *f, hs_certainty c) {
  if (RANK[c] > RANK[f->certainty]) f->certainty = (uint8_t)c;
}

/* An entry of certainty.lex. */
typedef struct effect { hs_certainty certainty; const char *flag; bool known; } effect;

static hs_certainty parse(const char *name) {
  for (int i = 0; i < HS_N_CERTAINTIES; i++)
    if (is(name, hs_certainty_name((uint8_t)i))) return (hs_certainty)i;
  return HS_ASSERTED;
}

static effect effect_of(const char *pos, const char *word, const char *more) {
  char key[96];
  effect none = {HS_ASSERTED, "", false};
  if (strlen(word) + (more ? strlen(more) : 0) + 4 > sizeof key) return none;
  strcpy(key, pos);
  strcat(strcat(key, " "), word);
  if (more) strcat(strcat(key, " "), more);
  uint32_t row = hs_lex_find(&hs_lex_certainty, key, strlen(key));
  if (row == HS_NONE) return none;
  return (effect){parse(hs_lex_cell(&hs_lex_certainty, row, 0)), hs_lex_cell(&hs_lex_certainty, row, 1), true};
}

static bool nothing_of(const tree *s, uint32_t noun) {
  uint32_t det = hs_tree_child(s, noun, HS_D_DET);
  return det != HS_NONE && is(norm(s, det), "no");
}

/* ------------------------------------------------------------------ the clause's own words */

static bool said_in_the_past(const tree *s, uint32_t clause) {
  uint32_t h = head_of(s, clause);
  return rel(s, clause) == HS_D_CCOMP && h != HS_NONE && (xpos(s, h) == HS_X_VBD || xpos(s, h) == HS_X_VBN);
}

static bool under_condition(const tree *s, uint32_t verb) {
  EACH_CHILD(k, s, verb)
    if ((rel(s, k) == HS_D_ADVCL || rel(s, k) == HS_D_CCOMP) && (is(hs_tree_mark(s, k), "if") || is(hs_tree_mark(s, k), "unless"))) return true;
  return false;
}

/* "May said", "Will told": in front of a past form, with no "have" or "be" between, a capital is a name, whatever its tag. */
static bool is_name(const tree *s, uint32_t verb, uint32_t aux) {
  bool past = xpos(s, verb) == HS_X_VBD || xpos(s, verb) == HS_X_VBN;
  char first = s->a->text[s->a->tokens.span[aux].beg];
  if (!past || aux + 1 != verb || first < 'A' || first > 'Z') return false;
  EACH_CHILD(k, s, verb) if (k != aux && (rel(s, k) == HS_D_AUX || rel(s, k) == HS_D_AUX_PASS)) return false;
  return true;
}

static void modal(frame *f, const tree *s, uint32_t verb, uint32_t aux) {
  if (xpos(s, aux) != HS_X_MD || is_name(s, verb, aux)) return;
  effect e = effect_of("m", norm(s, aux), NULL);
  if (!e.known) return;
  /* "said he would meet": the future of the past; but not inside "if" */
  if (e.certainty == HS_CONDITIONAL && said_in_the_past(s, verb) && !under_condition(s, verb)) e.certainty = HS_PLANNED;
  weaken(f, e.certainty);
}

/* "Nobody called", "no minister met him" */
static bool nobody(const tree *s, uint32_t verb) {
  EACH_CHILD(k, s, verb) {
    hs_deprel d = hs_deprel_main(rel(s, k));
    const char *w = norm(s, k);
    if (d != HS_D_NSUBJ && d != HS_D_OBJ) continue;
    if (is(w, "nobody") || is(w, "none") || is(w, "nothing") || is(w, "neither") || (nothing_of(s, k) && d == HS_D_NSUBJ)) return true;
  }
  return false;
}

static void clause_marks(frame *f, const tree *s, uint32_t verb) {
  if (hs_tree_negated(s, verb) || nobody(s, verb)) f->negated = !f->negated;
  EACH_CHILD(k, s, verb) {
    switch (rel(s, k)) {
    case HS_D_AUX: modal(f, s, verb, k); break;
    case HS_D_ADVMOD: {
      effect e = effect_of("r", norm(s, k), NULL);
      if (is(norm(s, k), "yet") && hs_tree_infinitive(s, verb)) f->negated = !f->negated;   /* "has yet to comment" as one verb */
      if (e.known && !is(e.flag, "not")) weaken(f, e.certainty);
      break;
    }
    case HS_D_MARK: {
      effect e = effect_of("s", norm(s, k), NULL);
      if (e.known && !is(e.flag, "not")) weaken(f, e.certainty);
      break;
    }
    default: break;
    }
  }
}

/* "You do not get anywhere without a dialogue": what something takes, not that there was none. */
static bool is_condition(const tree *s, uint32_t noun) {
  uint32_t above = head_of(s, noun);
  return above != HS_NONE && is(hs_tree_case(s, noun), "without") && hs_tree_negated(s, above);
}

/* What describes the noun of an event: "hoax call", "alleged attack", "planned visit", "no call". */
static void noun_marks(frame *f, const tree *s, uint32_t noun) {
  if (is_condition(s, noun)) weaken(f, HS_CONDITIONAL);
  else if (nothing_of(s, noun) || hs_tree_negated(s, noun)) f->negated = !f->negated;
  EACH_CHILD(k, s, noun) {
    uint8_t d = rel(s, k);
    effect e = {HS_ASSERTED, "", false};
    if (d == HS_D_AMOD) {
      e = effect_of("a", lemma(s, k), NULL);
      if (!e.known) e = effect_of("a", norm(s, k), NULL);
    } else if (d == HS_D_COMPOUND) {
      e = effect_of("n", lemma(s, k), NULL);
      e.known = e.known && e.certainty == HS_PRETENDED;
    } else if (d == HS_D_ADVMOD) e = effect_of("r", norm(s, k), NULL);
    if (e.known && !is(e.flag, "not")) weaken(f, e.certainty);
  }
}

static bool ends_as_question(const tree *s, uint32_t tok) {
  hs_range r = s->a->sentences.row[s->a->tokens.sentence[tok]].toks;
  for (uint32_t i = r.end, n = 4; i-- > r.beg && n--;) {
    if (is(norm(s, i), "?")) return true;
    if (upos(s, i) != HS_U_PUNCT) return false;
  }
  return false;
}

/* "Who rang him?" takes the call for granted. */
static bool asks_for_a_part(const tree *s, uint32_t verb) {
  EACH_CHILD(k, s, verb) {
    if (xpos(s, k) == HS_X_WRB || xpos(s, k) == HS_X_WP || xpos(s, k) == HS_X_WDT) return true;
    if (k < verb) EACH_CHILD(m, s, k) if (xpos(s, m) == HS_X_WDT || xpos(s, m) == HS_X_WP || xpos(s, m) == HS_X_WPS || xpos(s, m) == HS_X_WRB) return true;
  }
  return false;
}

/* "Read the letter." */
static bool imperative(const tree *s, uint32_t verb) {
  if (xpos(s, verb) != HS_X_VB || hs_tree_infinitive(s, verb) || hs_tree_child(s, verb, HS_D_AUX) != HS_NONE) return false;
  return hs_tree_child(s, verb, HS_D_NSUBJ) == HS_NONE && hs_tree_child(s, verb, HS_D_NSUBJ_PASS) == HS_NONE;
}

/* ------------------------------------------------------------------ the climb */

static bool yet_to(const tree *s, uint32_t have, uint32_t inf) {
  EACH_CHILD(k, s, have) if (rel(s, k) == HS_D_ADVMOD && is(norm(s, k), "yet")) return true;
  EACH_CHILD(k, s, inf) if (rel(s, k) == HS_D_ADVMOD && is(norm(s, k), "yet")) return true;
  return false;
}

static const char *particle_of(const tree *s, uint32_t verb) {
  EACH_CHILD(k, s, verb)
    if (rel(s, k) == HS_D_COMPOUND_PRT || (rel(s, k) == HS_D_ADVMOD && k == verb + 1)) return norm(s, k);
  return NULL;
}

static effect governor(const tree *s, uint32_t h) {
  effect e = {HS_ASSERTED, "", false};
  const char *prt = particle_of(s, h), *pos = upos(s, h) == HS_U_NOUN ? "n" : upos(s, h) == HS_U_ADJ ? "a" : "v";
  if (prt) e = effect_of(pos, lemma(s, h), prt);
  if (!e.known) e = effect_of(pos, lemma(s, h), NULL);
  if (!e.known && *pos == 'v') e = effect_of("a", norm(s, h), NULL);   /* "is set to", "were due to" */
  return e;
}

static bool flag_fits(const tree *s, const effect *e, uint32_t h, uint32_t dep) {
  if (is(e->flag, "to")) return rel(s, dep) == HS_D_XCOMP || hs_tree_infinitive(s, dep) || !hs_tree_verbal(s, dep);
  if (is(e->flag, "that")) return rel(s, dep) == HS_D_CCOMP;
  if (is(e->flag, "would")) EACH_CHILD(k, s, h) if (rel(s, k) == HS_D_AUX && xpos(s, k) == HS_X_MD) return true;
  return !is(e->flag, "would");
}

/* "can't wait to meet": no denial, but haste. */
static bool cannot_wait(const tree *s, uint32_t h) {
  EACH_CHILD(k, s, h)
    if (rel(s, k) == HS_D_AUX && is(lemma(s, k), "can")) return is(lemma(s, h), "wait");
  return false;
}

/* What a verb, adjective or noun `h` does to its complement `dep`. */
static void embed(frame *f, const tree *s, uint32_t h, uint32_t dep) {
  effect e = governor(s, h);
  bool inf = rel(s, dep) == HS_D_XCOMP || (rel(s, dep) == HS_D_ADVCL && hs_tree_infinitive(s, dep));
  bool negated = hs_tree_negated(s, h) || (upos(s, h) == HS_U_NOUN && nothing_of(s, h));
  if (negated && cannot_wait(s, h)) negated = false;
  if (is(lemma(s, h), "have") && inf) {
    if (yet_to(s, h, dep)) f->negated = !f->negated;
    else if (xpos(s, h) != HS_X_VBD || negated) weaken(f, HS_POSSIBLE);   /* "had to leave" left */
    return;
  }
  if (is(lemma(s, h), "go") && inf && xpos(s, h) == HS_X_VBG && hs_tree_infinitive(s, dep)) e = (effect){HS_PLANNED, "", true};
  if (e.known && !flag_fits(s, &e, h, dep)) e.known = false;
  if (!e.known) {
    bool open = hs_tree_infinitive(s, dep) && (upos(s, h) == HS_U_NOUN || upos(s, h) == HS_U_ADJ);   /* "a way to win", "hard to win" */
    if (open) weaken(f, HS_POSSIBLE);
    if (inf) clause_marks(f, s, h);
    return;
  }
  weaken(f, e.certainty);
  bool turn = is(e.flag, "not") || e.certainty == HS_DENIED;
  if (negated && (inf || turn || e.certainty == HS_PLANNED || e.certainty == HS_PROBABLE) && e.certainty != HS_ASKED) turn = !turn;
  if (turn) f->negated = !f->negated;
  if (inf && e.certainty == HS_ASSERTED) {   /* "may manage to meet" */
    frame own = {.certainty = HS_ASSERTED};
    clause_marks(&own, s, h);
    weaken(f, own.certainty);
  }
}

/* Does a noun's event depend on the verb it is an argument of? "wants a meeting", "denied any call", "asked for talks". */
static bool noun_embeds(const tree *s, const frame *f, uint32_t noun, uint32_t verb) {
  effect e = governor(s, verb);
  if (e.known && is(e.flag, "gerund") && (is(hs_tree_case(s, noun), "of") || is(hs_tree_case(s, noun), "with") || is(hs_tree_case(s, noun), "for")))
    return true;
  if (!e.known || is(e.flag, "that") || is(e.flag, "clause") || is(e.flag, "gerund")) return false;
  uint8_t d = rel(s, noun);
  const char *p = hs_tree_case(s, noun), *cue = hs_lex_get(&hs_lex_cues, lemma(s, verb), 3);
  if (is(e.flag, "to") && cue && strchr(cue, 'a') && !*p) return false;   /* "told a hearing": it listens */
  if (d == HS_D_OBL || d == HS_D_NMOD) {
    if (!is(p, "for") && !is(p, "of") && !is(p, "to")) return false;
  } else if (d != HS_D_OBJ && d != HS_D_NSUBJ_PASS && d != HS_D_XCOMP) return false;
  if (e.certainty == HS_ASSERTED) return is(e.flag, "not") && !*f->channel;
  if (upos(s, verb) == HS_U_NOUN) return true;
  return e.certainty != HS_PROBABLE;
}

/* "A meeting would be a wonder": nothing definite under a modal is not there yet. */
static void hypothetical_subject(frame *f, const tree *s, uint32_t noun, uint32_t verb) {
  uint32_t det = hs_tree_child(s, noun, HS_D_DET);
  bool definite = hs_tree_child(s, noun, HS_D_NMOD_POSS) != HS_NONE || (det != HS_NONE && norm(s, det)[0] == 't');
  if (definite) return;
  EACH_CHILD(k, s, verb) if (rel(s, k) == HS_D_AUX && !is(norm(s, k), "will")) modal(f, s, verb, k);
}

/* "The talks, which took place on Monday, were arranged by ...": they did. */
static bool took_place(const tree *s, uint32_t noun) {
  EACH_CHILD(k, s, noun) {
    if (rel(s, k) != HS_D_ACL_RELCL || (xpos(s, k) != HS_X_VBD && xpos(s, k) != HS_X_VBN)) continue;
    uint32_t o = hs_tree_child(s, k, HS_D_OBJ);
    bool took = is(lemma(s, k), "take") && o != HS_NONE && is(lemma(s, o), "place");
    if ((took || is(lemma(s, k), "happen") || is(lemma(s, k), "last")) && !hs_tree_negated(s, k) && hs_tree_child(s, k, HS_D_AUX) == HS_NONE) return true;
  }
  return false;
}

/* "This would be their first contact", "... the first time the two have met". */
static void would_be(frame *f, const tree *s, uint32_t noun) {
  if (hs_tree_child(s, noun, HS_D_COP) == HS_NONE) return;
  EACH_CHILD(k, s, noun) if (rel(s, k) == HS_D_AUX) modal(f, s, noun, k);
}

/* One step from a nominal to what governs it; HS_NONE ends the climb. */
static uint32_t step_noun(frame *f, const scene *c, uint32_t noun) {
  const tree *s = &c->s;
  uint32_t n = hs_tree_first_conj(s, noun), h = head_of(s, n);
  if (h == HS_NONE || took_place(s, noun)) return HS_NONE;
  uint32_t g = c->by_token[h];
  if (g != HS_NONE && c->frames.row[g].gov == h && c->frames.row[g].trigger != h && c->frames.row[g].trigger != n && is(hs_tree_case(s, n), "for"))
    h = c->frames.row[g].trigger;   /* "received a request for a meeting" */
  if (rel(s, n) == HS_D_NSUBJ && hs_tree_verbal(s, h)) hypothetical_subject(f, s, n, h);
  if (noun_embeds(s, f, n, h)) {
    embed(f, s, h, n);
    return h;
  }
  return HS_NONE;
}

static bool shares_auxiliaries(const tree *s, uint32_t verb) {
  return xpos(s, verb) == HS_X_VB && hs_tree_child(s, verb, HS_D_AUX) == HS_NONE && hs_tree_child(s, verb, HS_D_NSUBJ) == HS_NONE;
}

/* "rejected reports that she had met him" */
static bool content_denied(const tree *s, uint32_t verb) {
  uint32_t noun = head_of(s, verb), up = noun == HS_NONE || rel(s, noun) != HS_D_OBJ ? HS_NONE : head_of(s, noun);
  if (up == HS_NONE || !is(hs_tree_mark(s, verb), "that") || (rel(s, verb) != HS_D_CCOMP && rel(s, verb) != HS_D_ACL)) return false;
  effect e = governor(s, up);
  return e.known && e.certainty == HS_DENIED && !hs_tree_negated(s, up);
}

static uint32_t step_verb(frame *f, const tree *s, uint32_t verb) {
  uint32_t h = head_of(s, verb);
  if (h == HS_NONE) return HS_NONE;
  uint32_t noun = hs_tree_infinitive_noun(s, verb);
  if (noun != HS_NONE) {
    embed(f, s, noun, verb);
    return noun;
  }
  if (content_denied(s, verb)) {
    weaken(f, HS_DENIED);
    return HS_NONE;
  }
  switch (rel(s, verb)) {
  case HS_D_XCOMP: case HS_D_CCOMP: case HS_D_CSUBJ: case HS_D_CSUBJ_PASS:
    embed(f, s, h, verb);
    return h;
  case HS_D_CONJ:
    if (hs_tree_conj_head(s, verb) == h && shares_auxiliaries(s, verb)) clause_marks(f, s, h);
    return hs_tree_conj_head(s, verb);
  case HS_D_ACL:
    if (hs_tree_infinitive(s, verb)) {
      embed(f, s, h, verb);
      return h;
    }
    if (!*hs_tree_mark(s, verb)) return HS_NONE;
    if (rel(s, h) == HS_D_OBJ && head_of(s, h) != HS_NONE) {   /* "accused the banker of stealing" */
      effect e = governor(s, head_of(s, h));
      if (e.known && is(e.flag, "gerund")) weaken(f, e.certainty);
    }
    embed(f, s, h, verb);       /* "hopes of meeting" */
    return h;
  case HS_D_ACL_RELCL:
    if (is(lemma(s, h), "time")) would_be(f, s, h);
    return HS_NONE;
  case HS_D_ADVCL: {
    const char *mark = hs_tree_mark(s, verb);
    if (is(mark, "of") || is(mark, "for") || is(mark, "from")) {   /* "accused of", "kept from" */
      effect e = governor(s, h);
      if (e.known && is(e.flag, "gerund")) weaken(f, e.certainty);
      if (e.known && is(e.flag, "not") && is(mark, "from")) f->negated = !f->negated;
      return HS_NONE;
    }
    if ((*hs_tree_mark(s, verb) && !is(hs_tree_mark(s, verb), "to")) || hs_tree_finite(s, verb)) return HS_NONE;
    if (!hs_tree_verbal(s, h)) return HS_NONE;
    effect e = governor(s, h);   /* parsers take "asked to" and "look forward to meeting" for adjuncts */
    if (e.known && e.certainty != HS_ASSERTED && hs_tree_infinitive(s, verb)) embed(f, s, h, verb);
    else if ((e.known && is(lemma(s, h), "look")) || is(lemma(s, h), "have")) embed(f, s, h, verb);
    frame own = {.certainty = HS_ASSERTED};
    clause_marks(&own, s, h);
    weaken(f, own.certainty);
    return h;
  }
  default:
    return HS_NONE;
  }
}

/* "I would like to thank the nurses" thanks them. */
static bool performed(const frame *f, const tree *s) {
  uint32_t h = head_of(s, f->gov);
  if (!has_flag(f->flags, "performative") || f->nominal || rel(s, f->gov) != HS_D_XCOMP || h == HS_NONE || xpos(s, h) == HS_X_VBD || hs_tree_negated(s, h)) return false;
  if (!is(lemma(s, h), "like") && !is(lemma(s, h), "want") && !is(lemma(s, h), "wish")) return false;
  uint32_t who = hs_tree_child(s, h, HS_D_NSUBJ);
  return who != HS_NONE && (is(norm(s, who), "i") || is(norm(s, who), "we")) && !under_condition(s, h);
}

static void judge(frame *f, const scene *c) {
  const tree *s = &c->s;
  if (performed(f, s)) return;
  if (f->nominal) noun_marks(f, s, f->trigger), would_be(f, s, f->trigger);
  if (f->gov != f->trigger || !f->nominal) clause_marks(f, s, f->gov);
  uint32_t at = f->gov, top = at;
  for (int i = 0; i < MAX_CLIMB && at != HS_NONE; i++) {
    top = at;
    at = upos(s, at) == HS_U_NOUN && hs_tree_child(s, at, HS_D_COP) == HS_NONE ? step_noun(f, c, at) : step_verb(f, s, at);
  }
  bool main_clause = head_of(s, top) == HS_NONE || rel(s, top) == HS_D_PARATAXIS;
  if (main_clause && !f->nominal && ends_as_question(s, top) && !asks_for_a_part(s, top)) weaken(f, HS_ASKED);
  if (main_clause && !f->nominal && imperative(s, top)) weaken(f, HS_ASKED);
  if (f->certainty == HS_DENIED) f->negated = true;
}

void hs_event_certainties(scene *c) {
  for (uint32_t i = 0; i < c->frames.n; i++) judge(&c->frames.row[i], c);
}
