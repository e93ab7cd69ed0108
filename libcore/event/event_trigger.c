/*
 * Triggers: which words tell an event, and in which sense.
 *
 * Nouns come first, since they take their light verb with them: "took a call" is the call, with the tense of "took". Then every
 * verb that is left becomes a frame, unless the ontology calls it a state. The sense of a verb is the first of these keys that the
 * ontology has: lemma with particle and preposition, particle, object or complement word, preposition, a place to post at, a second
 * predicate, an object that is or is not somebody, the lemma alone.
 *
 *     "The minister called on them to go"       v call on     urge
 *     "The minister called the plan a mess"     v call x      characterise
 *     "The minister called Ms Obi on Friday"    v call        communicate/phone
 *     "held talks with Ms Obi"                  n talk + hold (light)
 * A few adjectives ("dead") and participles before nouns ("stolen") tell events, too.
 * Limits: a capitalised noun that was read as a name is none either.
 */
#include "event/event_frame.h"
#include <stdlib.h>

enum { KEY = 128 };

/* "pos word word ..." for a look-up; false where it would not fit (no entry is that long). */
static bool key_of(char *key, const char *a, const char *b, const char *c) {
  const char *part[] = {a, b, c};
  size_t n = 0;
  for (int i = 0; i < 3; i++) {
    size_t k = part[i] ? strlen(part[i]) : 0;
    if (!k) continue;
    if (n + k + 2 > KEY) return false;
    if (n) key[n++] = ' ';
    memcpy(key + n, part[i], k);
    n += k;
  }
  key[n] = 0;
  return true;
}

static uint32_t find(const hs_lex *lex, const char *a, const char *b, const char *c) {
  char key[KEY];
  return key_of(key, a, b, c) ? hs_lex_find(lex, key, strlen(key)) : HS_NONE;
}

static frame frame_of(uint32_t trigger, uint32_t gov, uint32_t row, const char *rule) {
  frame f = {.trigger = trigger, .gov = gov, .type = "other", .channel = "", .roles = "", .flags = "", .rule = rule, .subject = "",
             .timex = HS_NONE, .medium = HS_NONE, .score = 0.5f};
  if (row == HS_NONE) return f;
  const hs_lex *o = &hs_lex_ontology;
  f.type = *hs_lex_cell(o, row, 0) ? hs_lex_cell(o, row, 0) : "other";
  f.channel = hs_lex_cell(o, row, 1);
  f.roles = hs_lex_cell(o, row, 2);
  f.flags = hs_lex_cell(o, row, 3);
  f.score = is(f.type, "other") ? 0.6f : 0.9f;
  return f;
}

/* ------------------------------------------------------------------ nouns */

static uint32_t noun_row(const scene *c, uint32_t noun) {
  const tree *s = &c->s;
  char base[KEY];
  if (!key_of(base, "n", lemma(s, noun), NULL)) return HS_NONE;
  uint32_t row = find(&hs_lex_ontology, "n", norm(s, noun), NULL);   /* "talks" is more than one talk */
  if (row == HS_NONE) row = hs_lex_find(&hs_lex_ontology, base, strlen(base));
  if (row == HS_NONE) return HS_NONE;
  EACH_CHILD(k, s, noun) {
    if (rel(s, k) != HS_D_NMOD) continue;
    uint32_t with = find(&hs_lex_ontology, base, hs_tree_case(s, k), NULL);
    if (with != HS_NONE && with != row) return with;
  }
  return row;
}

static bool is_partitive(const tree *s, uint32_t t) {
  uint32_t row = find(&hs_lex_ontology, "n", lemma(s, t), NULL);
  return row != HS_NONE && has_flag(hs_lex_cell(&hs_lex_ontology, row, 3), "partitive");
}

/* The token that stands in the clause for a noun: the first of its coordination, "series" in "a series of calls". */
static uint32_t phrase_head(const tree *s, uint32_t noun) {
  uint32_t n = hs_tree_first_conj(s, noun);
  if (rel(s, n) == HS_D_NMOD && is(hs_tree_case(s, n), "of") && head_of(s, n) != HS_NONE && is_partitive(s, head_of(s, n)))
    n = hs_tree_first_conj(s, head_of(s, n));
  return n;
}

static const char *particle(const tree *s, uint32_t verb) {
  uint32_t p = hs_tree_child(s, verb, HS_D_COMPOUND_PRT);
  return p == HS_NONE ? NULL : norm(s, p);
}

/* What the subject of `verb` is to an event named by `noun`, NULL if the verb is not light beside it. */
static const char *light_subject(const scene *c, uint32_t verb, uint32_t noun, const frame *f) {
  const tree *s = &c->s;
  char name[KEY];
  if (upos(s, verb) != HS_U_VERB || !key_of(name, lemma(s, verb), particle(s, verb), NULL)) return NULL;
  const char *narrow[] = {lemma(s, noun), f->channel, f->type, NULL};
  for (int i = 0; i < 4; i++) {
    if (narrow[i] && !*narrow[i]) continue;
    uint32_t row = find(&hs_lex_lightverbs, name, narrow[i], NULL);
    if (row != HS_NONE) return hs_lex_cell(&hs_lex_lightverbs, row, 0);
  }
  return NULL;
}

/* "the talks began", "the talks took place": the noun is its own verb's subject. */
static bool happens(const tree *s, uint32_t verb) {
  uint32_t obj = hs_tree_child(s, verb, HS_D_OBJ);
  uint32_t row = find(&hs_lex_lightverbs, lemma(s, verb), obj == HS_NONE ? particle(s, verb) : lemma(s, obj), NULL);
  return row != HS_NONE && is(hs_lex_cell(&hs_lex_lightverbs, row, 0), "e");
}

/* "the call he received", "a call made by her": the clause behind a noun whose object the noun is. */
static uint32_t clause_behind(const tree *s, uint32_t noun) {
  EACH_CHILD(k, s, noun) {
    if (rel(s, k) != HS_D_ACL_RELCL && rel(s, k) != HS_D_ACL) continue;
    if (rel(s, k) == HS_D_ACL && xpos(s, k) == HS_X_VBN) return k;
    uint32_t obj = hs_tree_child(s, k, HS_D_OBJ), subj = hs_tree_child(s, k, HS_D_NSUBJ);
    bool gap = obj == HS_NONE || hs_tree_antecedent(s, obj) == noun;
    if (rel(s, k) == HS_D_ACL_RELCL && gap && subj != HS_NONE && hs_tree_antecedent(s, subj) != noun) return k;
  }
  return HS_NONE;
}

/* "took part in a call", "participated in the talks": the verb, where it is light with the noun's preposition; HS_NONE. */
static uint32_t takes_part(const tree *s, uint32_t noun, const char **how) {
  uint32_t up = head_of(s, noun);
  const uint8_t d = hs_deprel_main(rel(s, noun));
  if (up == HS_NONE || (d != HS_D_OBL && d != HS_D_NMOD)) return HS_NONE;
  const uint32_t what = rel(s, up) == HS_D_OBJ ? up : hs_tree_child(s, up, HS_D_OBJ), verb = what == up ? head_of(s, up) : up;
  if (verb == HS_NONE || upos(s, verb) != HS_U_VERB) return HS_NONE;
  const uint32_t row = find(&hs_lex_lightverbs, lemma(s, verb), what == HS_NONE ? hs_tree_case(s, noun) : lemma(s, what), what == HS_NONE ? NULL : hs_tree_case(s, noun));
  if (row == HS_NONE) return HS_NONE;
  *how = hs_lex_cell(&hs_lex_lightverbs, row, 0);
  return verb;
}

static void lighten(scene *c, frame *f) {
  const tree *s = &c->s;
  uint32_t n = phrase_head(s, f->trigger), verb = HS_NONE;
  uint8_t d = rel(s, n);
  if (d == HS_D_OBJ || d == HS_D_NSUBJ_PASS || d == HS_D_NSUBJ) verb = head_of(s, n);
  if (verb != HS_NONE && d != HS_D_OBJ && hs_tree_subject(s, verb) != n) verb = HS_NONE;   /* a second subject is a mistake */
  if (verb != HS_NONE && d != HS_D_OBJ && happens(s, verb)) f->subject = "e";
  else if (verb != HS_NONE && d != HS_D_NSUBJ) {
    const char *how = light_subject(c, verb, f->trigger, f);
    if (how && !is(how, "e")) f->subject = how;
  }
  if (!*f->subject) {
    verb = clause_behind(s, f->trigger);
    const char *how = verb == HS_NONE ? NULL : light_subject(c, verb, f->trigger, f);
    if (how && !is(how, "e")) f->subject = how;
  }
  if (!*f->subject && !is(f->type, "other")) verb = takes_part(s, n, &f->subject);
  if (!*f->subject) return;
  f->gov = verb;
  f->rule = "light";
  f->score = 0.95f;
}

static bool has_participant(const tree *s, uint32_t noun) {
  EACH_CHILD(k, s, noun) {
    if (rel(s, k) == HS_D_NMOD_POSS) return true;
    if (rel(s, k) != HS_D_NMOD) continue;
    const char *p = hs_tree_case(s, k);
    if (is(p, "by") || is(p, "from") || is(p, "with") || is(p, "to") || is(p, "between") || is(p, "against")) return true;
  }
  return false;
}

static bool has_hoax_word(const scene *c, uint32_t noun) {
  EACH_CHILD(k, &c->s, noun) {
    if (rel(&c->s, k) != HS_D_COMPOUND && rel(&c->s, k) != HS_D_AMOD) continue;
    const char *pos[] = {"n", "a"};
    for (int i = 0; i < 2; i++) {
      uint32_t row = find(&hs_lex_certainty, pos[i], lemma(&c->s, k), NULL);
      if (row != HS_NONE && is(hs_lex_cell(&hs_lex_certainty, row, 0), "pretended")) return true;
    }
  }
  return false;
}

/* A hoax word that says what another event was ("the call was a prank") tells no event of its own. */
static bool only_describes(const tree *s, uint32_t noun) {
  return is(hs_tree_case(s, noun), "as") || hs_tree_child(s, noun, HS_D_COP) != HS_NONE;
}

static bool noun_tells(const scene *c, const frame *f) {
  const tree *s = &c->s;
  if (has_flag(f->flags, "partitive") || has_flag(f->flags, "hoaxer") || has_flag(f->flags, "undergoer")) return false;
  if (has_flag(f->flags, "agentive")) return has_hoax_word(c, f->trigger);
  if (has_flag(f->flags, "hoax")) return !only_describes(s, f->trigger);
  if (has_flag(f->flags, "media")) return hs_tree_child(s, f->trigger, HS_D_COMPOUND) != HS_NONE && has_participant(s, f->trigger);
  return !has_flag(f->flags, "arg") || *f->subject || has_participant(s, f->trigger);
}

/* What was used tells the channel: "spoke by telephone", "a telephone conversation". */
static void refine_channel(const scene *c, frame *f) {
  const tree *s = &c->s;
  if (is(f->channel, "speech") && !f->nominal)   /* "spoke with her in Oslo" */
    EACH_CHILD(k, s, f->gov) if (rel(s, k) == HS_D_OBL && is(hs_tree_case(s, k), "with") && hs_scene_person(c, k)) f->channel = "conversation";
  bool meeting = f->nominal && is(f->channel, "meeting");   /* "telephone talks" */
  if (!meeting && !is(f->channel, "conversation") && !is(f->channel, "statement")) return;
  uint32_t at[] = {f->gov, f->trigger};
  for (int i = 0; i < 2; i++) EACH_CHILD(k, s, at[i]) {
    uint8_t d = rel(s, k);
    const char *p = d == HS_D_OBL || d == HS_D_NMOD ? hs_tree_case(s, k) : "";
    bool medium = d == HS_D_COMPOUND || d == HS_D_AMOD || (meeting ? is(p, "by") || is(p, "via") || is(p, "over") : is(p, "by") || is(p, "via") || is(p, "over") || is(p, "on") || is(p, "through") || is(p, "in"));
    const char *channel = medium ? hs_lex_get(&hs_lex_media, lemma(s, k), 0) : NULL;
    if (channel) f->channel = channel;
  }
}

/* "murder trial", "earthquake victims": violence and disaster are told in front of other nouns, too. */
static bool tells_in_front(const frame *f) {
  static const char *const TYPES[] = {"attack", "kill", "disaster", "die", "protest", "steal", "arrest", "try"};
  for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
    if (is(f->type, TYPES[i])) return true;
  return false;
}

static void noun_trigger(scene *c, uint32_t t) {
  uint8_t d = rel(&c->s, t);
  if (d == HS_D_FLAT || d == HS_D_FIXED || d == HS_D_CASE) return;
  uint32_t row = noun_row(c, t);
  if (row == HS_NONE) return;
  frame f = frame_of(t, t, row, "noun");
  if (d == HS_D_COMPOUND && !tells_in_front(&f)) return;
  f.nominal = true;
  f.score = 0.8f;
  lighten(c, &f);
  if (!noun_tells(c, &f)) return;
  refine_channel(c, &f);
  c->by_token[f.gov] = 0;   /* taken; numbered when all are known */
  *hs_vec_push(c->scratch, &c->frames) = f;
}

/* ------------------------------------------------------------------ verbs */

static bool to_platform(const scene *c, uint32_t verb) {
  EACH_CHILD(k, &c->s, verb) {
    if (rel(&c->s, k) != HS_D_OBL) continue;
    if (hs_lex_has(&hs_lex_platforms, lemma(&c->s, k)) || hs_lex_has(&hs_lex_platforms, norm(&c->s, k))) return true;
    EACH_CHILD(m, &c->s, k)   /* "on her Instagram page", "on social media" */
      if ((rel(&c->s, m) == HS_D_COMPOUND || rel(&c->s, m) == HS_D_AMOD) && (hs_lex_has(&hs_lex_platforms, norm(&c->s, m)) ||
          (m + 1 == k && find(&hs_lex_platforms, norm(&c->s, m), norm(&c->s, k), NULL) != HS_NONE))) return true;
  }
  return false;
}

/* "called the office four times" */
static bool how_often(const tree *s, uint32_t t) { return is(lemma(s, t), "time") && hs_tree_child(s, t, HS_D_NUMMOD) != HS_NONE; }

/* "called it a mess", "was called a liar": an object and a predicate about it. */
static bool second_predicate(const tree *s, uint32_t verb) {
  uint32_t x = hs_tree_child(s, verb, HS_D_XCOMP), o = hs_tree_child(s, verb, HS_D_OBJ);
  if ((x != HS_NONE && how_often(s, x)) || (o != HS_NONE && how_often(s, o))) return false;
  bool has_object = o != HS_NONE || hs_tree_passive(s, verb);
  if (x != HS_NONE && has_object && !hs_tree_infinitive(s, x) && hs_tree_child(s, x, HS_D_CASE) == HS_NONE) return true;
  if (hs_tree_child(s, verb, HS_D_IOBJ) != HS_NONE && o != HS_NONE) return true;
  return false;
}

/* "claimed to be Ms Obi": to be somebody with a name. */
static bool to_be_somebody(const scene *c, uint32_t verb) {
  const tree *s = &c->s;
  uint32_t obj = hs_tree_child(s, verb, HS_D_OBJ);
  if (obj != HS_NONE && obj > verb + 2 && is(norm(s, verb + 1), "to") && is(norm(s, verb + 2), "be") &&
      (upos(s, obj) == HS_U_PROPN || hs_scene_person(c, obj))) return true;
  EACH_CHILD(x, s, verb) {
    bool complement = rel(s, x) == HS_D_XCOMP || rel(s, x) == HS_D_CCOMP || rel(s, x) == HS_D_OBJ;   /* parsers waver */
    if (!complement || !hs_tree_infinitive(s, x) || hs_tree_child(s, x, HS_D_COP) == HS_NONE) continue;
    if (upos(s, x) == HS_U_PROPN || (upos(s, x) == HS_U_NOUN && hs_scene_person(c, x))) return true;
    EACH_CHILD(k, s, x) if (k > x && upos(s, k) == HS_U_PROPN) return true;
  }
  return false;
}

static uint32_t try_preps(const tree *s, uint32_t verb, const char *base, const char *prt) {
  EACH_CHILD(k, s, verb) {
    uint8_t d = rel(s, k);
    if (s->timex[k] != HS_NONE || is(lemma(s, k), "time") || (d == HS_D_OBL && upos(s, k) == HS_U_ADJ) || (d != HS_D_OBL && d != HS_D_ADVCL && d != HS_D_NMOD)) continue;
    const char *p = d == HS_D_ADVCL ? hs_tree_mark(s, k) : hs_tree_case(s, k);
    uint32_t row = *p && !prt && d == HS_D_OBL ? find(&hs_lex_ontology, base, p, lemma(s, k)) : HS_NONE;   /* "spoke on condition of" */
    if (row == HS_NONE && *p) row = find(&hs_lex_ontology, base, prt, p);
    if (row != HS_NONE) return row;
  }
  return HS_NONE;
}

/* The particle as keys spell it: "+down". Not always seen as such: "sat down" with an adverb. */
static bool particle_or_adverb(const tree *s, uint32_t verb, char out[16]) {
  const char *p = particle(s, verb);
  EACH_CHILD(k, s, verb)
    if (!p && rel(s, k) == HS_D_ADVMOD && k == verb + 1) p = norm(s, k);
  if (!p || strlen(p) > 12) return false;
  out[0] = '+';
  strcpy(out + 1, p);
  return true;
}

static uint32_t verb_row(const scene *c, uint32_t verb) {
  const tree *s = &c->s;
  char base[KEY], longer[KEY];
  if (!key_of(base, "v", lemma(s, verb), NULL)) return HS_NONE;
  const hs_lex *o = &hs_lex_ontology;
  char form[KEY] = "=";
  if (strlen(norm(s, verb)) + 2 < KEY) strcpy(form + 1, norm(s, verb));
  uint32_t row = find(o, "v", form, NULL), r;   /* a form with a sense of its own: "born" */
  if (row == HS_NONE) row = hs_lex_find(o, base, strlen(base));
  if (row == HS_NONE && key_of(longer, base, NULL, NULL) && strlen(longer) + 2 < KEY) {   /* "telephon" for "telephone" */
    strcat(longer, "e");
    row = hs_lex_find(o, longer, strlen(longer));
    if (row != HS_NONE) strcpy(base, longer);
  }
  char prt[16];
  bool has_particle = particle_or_adverb(s, verb, prt);
  if (has_particle && (r = try_preps(s, verb, base, prt)) != HS_NONE) return r;
  if (has_particle && (r = find(o, base, prt, NULL)) != HS_NONE) return r;
  uint32_t obj = hs_tree_child(s, verb, HS_D_OBJ), x = hs_tree_child(s, verb, HS_D_XCOMP);
  if (obj != HS_NONE && (r = find(o, base, lemma(s, obj), NULL)) != HS_NONE) return r;
  if (x != HS_NONE && (r = find(o, base, lemma(s, x), NULL)) != HS_NONE) return r;
  if (x != HS_NONE && hs_tree_infinitive(s, x) && (r = find(o, base, "inf", NULL)) != HS_NONE) return r;
  if (to_be_somebody(c, verb) && (r = find(o, base, "be", NULL)) != HS_NONE) return r;
  if (to_platform(c, verb) && (r = find(o, base, "platform", NULL)) != HS_NONE) return r;
  if ((r = try_preps(s, verb, base, NULL)) != HS_NONE) return r;
  if (second_predicate(s, verb) && (r = find(o, base, "x", NULL)) != HS_NONE) return r;
  uint32_t subj = hs_tree_subject(s, verb);
  if (obj == HS_NONE && !hs_tree_passive(s, verb) && subj != HS_NONE && hs_scene_person(c, subj) && (r = find(o, base, "alone", NULL)) != HS_NONE) return r;
  if (obj == HS_NONE && hs_tree_passive(s, verb)) obj = subj;
  if (obj != HS_NONE && hs_scene_mention(c, obj) != HS_NONE &&
      (r = find(o, base, hs_scene_person(c, obj) ? "person" : "thing", NULL)) != HS_NONE) return r;
  return row;
}

static bool verb_position(const tree *s, uint32_t t) {
  switch (rel(s, t)) {
  case HS_D_CASE: case HS_D_MARK: case HS_D_FIXED: case HS_D_FLAT: case HS_D_COMPOUND: case HS_D_CC: case HS_D_AUX: case HS_D_AUX_PASS:
  case HS_D_COP: case HS_D_AMOD: case HS_D_DISCOURSE: case HS_D_GOESWITH:
    return false;
  default:
    return true;
  }
}

/* "is going to meet": an auxiliary in all but name. */
static bool only_future(const tree *s, uint32_t t) {
  uint32_t x = hs_tree_child(s, t, HS_D_XCOMP);
  return xpos(s, t) == HS_X_VBG && is(lemma(s, t), "go") && x != HS_NONE && hs_tree_infinitive(s, x);
}

/* ------------------------------------------------------------------ adjectives and participles in front of nouns */

static void adjective_trigger(scene *c, uint32_t t) {
  char key[KEY];
  uint8_t d = rel(&c->s, t);
  if (c->by_token[t] != HS_NONE || d == HS_D_COMPOUND || d == HS_D_FLAT || !key_of(key, "a", lemma(&c->s, t), NULL)) return;
  uint32_t row = hs_lex_find(&hs_lex_ontology, key, strlen(key));
  if (row == HS_NONE) return;
  *hs_vec_push(c->scratch, &c->frames) = frame_of(t, t, row, "adjective");
}

/* "the stolen car", "an injured player": something was done to the noun. */
static bool done_to_noun(const scene *c, uint32_t t, const frame *f) {
  static const char *const TYPES[] = {"kill", "injure", "arrest", "steal", "destroy", "damage", "attack", "convict", "sentence", "kidnap", "elect", "appoint"};
  if (rel(&c->s, t) != HS_D_AMOD || xpos(&c->s, t) != HS_X_VBN) return false;
  for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
    if (is(f->type, TYPES[i])) return true;
  return false;
}

static void verb_trigger(scene *c, uint32_t t) {
  if (hs_tree_child(&c->s, t, HS_D_CASE) != HS_NONE || c->by_token[t] != HS_NONE || only_future(&c->s, t)) return;
  uint32_t row = verb_row(c, t);
  frame f = frame_of(t, t, row, row == HS_NONE ? "verb" : "ontology");
  if (has_flag(f.flags, "state") || (!verb_position(&c->s, t) && !done_to_noun(c, t, &f))) return;
  refine_channel(c, &f);
  *hs_vec_push(c->scratch, &c->frames) = f;
}

static int by_trigger(const void *a, const void *b) {
  const frame *x = a, *y = b;
  return x->trigger < y->trigger ? -1 : x->trigger > y->trigger;
}

/* "said in a statement", "told the Post in an interview": one act of communication, in the channel of the noun. */
static bool merge_medium(scene *c, frame *noun) {
  const tree *s = &c->s;
  uint32_t verb = head_of(s, noun->trigger);
  if (!noun->nominal || noun->gov != noun->trigger || rel(s, noun->trigger) != HS_D_OBL || verb == HS_NONE || c->by_token[verb] == HS_NONE) return false;
  if (!is(noun->type, "communicate") || is(noun->channel, "phone")) return false;
  const char *p = hs_tree_case(s, noun->trigger);
  if (!is(p, "in") && !is(p, "by") && !is(p, "during") && !is(p, "on") && !is(p, "via") && !is(p, "through") && !is(p, "at")) return false;
  frame *f = &c->frames.row[c->by_token[verb]];
  uint32_t poss = hs_tree_child(s, noun->trigger, HS_D_NMOD_POSS);
  if (f->trigger != verb || !is(f->type, "communicate") || f->medium != HS_NONE) return false;
  if (!is(f->channel, "statement") && !is(f->channel, noun->channel)) return false;
  if (poss != HS_NONE && upos(s, poss) != HS_U_PRON) return false;   /* somebody else's */
  f->channel = noun->channel;
  f->medium = noun->trigger;
  f->medium_roles = noun->roles;
  return true;
}

static void number_frames(scene *c) {
  memset(c->by_token, 0xff, sizeof *c->by_token * (c->a->tokens.n + 1));
  for (uint32_t i = c->frames.n; i-- > 0;) c->by_token[c->frames.row[i].gov] = i;
  for (uint32_t i = 0; i < c->frames.n; i++) {
    c->by_token[c->frames.row[i].trigger] = i;
    if (c->frames.row[i].medium != HS_NONE) c->by_token[c->frames.row[i].medium] = i;
  }
}

void hs_event_triggers(scene *c) {
  const hs_tokens *t = &c->a->tokens;
  for (uint32_t i = 0; i < t->n; i++)
    if (t->upos[i] == HS_U_NOUN) noun_trigger(c, i);
  for (uint32_t i = 0; i < t->n; i++)
    if (t->upos[i] == HS_U_VERB) verb_trigger(c, i);
    else if (t->upos[i] == HS_U_ADJ) adjective_trigger(c, i);
  if (c->frames.n) qsort(c->frames.row, c->frames.n, sizeof *c->frames.row, by_trigger);
  number_frames(c);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < c->frames.n; i++) c->frames.row[i].merged = merge_medium(c, &c->frames.row[i]);
  for (uint32_t i = 0; i < c->frames.n; i++)
    if (!c->frames.row[i].merged) c->frames.row[kept++] = c->frames.row[i];
  c->frames.n = kept;
  number_frames(c);
}
