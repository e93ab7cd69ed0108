/*
 * Nouns that stand for somebody: "the singer", "the Danish leader", "his husband, Bo Lee", "Lee is a baker".
 *
 * Sure signs first: apposition and copula. A definite noun then looks back for the cluster that carries its lemma as a
 * role, then for one whose role is of the same class (roleclass.lex), then, if it denotes a person and nothing known of
 * the most salient person speaks against it, for that one; at last for an earlier phrase with the same head. A known
 * country ("the Danish leader") must not differ. Of things only ships and storms are looked for, since they have names.
 */
#include "entity/coref.h"

static const float SAME_PORTFOLIO = 5.0f;      /* half a step of fit: "the prime minister" is none of the others */
enum { LOOK_BACK = 60, SENTENCES_BACK = 4, CLASS_BACK = 8, MUCH = 4, LEAD = 3 };

static uint32_t sentence_of(const hs_coref *c, uint32_t m) { return c->a->tokens.sentence[c->a->mentions.row[m].head]; }

static bool definite(const hs_article *a, const hs_mention *m) {
  const char *first = hs_norm(a, m->toks.beg);
  return m->toks.end - m->toks.beg > 1 && a->tokens.upos[m->toks.beg] == HS_U_DET &&
         (strcmp(first, "the") == 0 || strcmp(first, "this") == 0 || strcmp(first, "that") == 0 || strcmp(first, "these") == 0 || strcmp(first, "those") == 0);
}

static const char *class_of(const hs_article *a, uint32_t lemma, uint32_t col) {
  const char *s = hs_lex_get(&hs_lex_roleclass, hs_strtab_get(a->strings, lemma), col);
  return s && *s ? s : NULL;
}

static bool same_class(const hs_article *a, uint32_t x, uint32_t y) {
  for (uint32_t i = 0; i < 3; i++)
    for (uint32_t j = 0; j < 3; j++) {
      const char *p = class_of(a, x, i), *q = class_of(a, y, j);
      if (p && q && strcmp(p, q) == 0) return true;
    }
  return false;
}

typedef enum fit { CONFLICT, UNKNOWN, CLASS, ROLE } fit;

/* How well a noun's lemma goes with what is known of a cluster. */
static fit role_fit(const hs_coref *c, const hs_known *k, uint32_t lemma) {
  fit best = k->roles[0] ? CONFLICT : UNKNOWN;
  for (int i = 0; i < 4 && k->roles[i]; i++) {
    if (k->roles[i] == lemma) return ROLE;
    if (same_class(c->a, k->roles[i], lemma)) best = CLASS;
    else if (best == CONFLICT && (!class_of(c->a, k->roles[i], 0) || !class_of(c->a, lemma, 0))) best = UNKNOWN;
  }
  return best;
}

static bool countries_agree(const hs_known *x, const hs_known *y) { return !x->country || !y->country || x->country == y->country; }

static float salience(const hs_coref *c, const hs_known *k, uint32_t m, uint32_t sentence) {
  const hs_article *a = c->a;
  float far = (float)(sentence - sentence_of(c, m));
  return (hs_is_subject(a, a->mentions.row[m].head) ? 2.0f : 0.0f) + (k->n < 4 ? (float)k->n : 4.0f) * 0.5f - far;
}

static hs_str noun_key(const hs_article *a, uint32_t tok) {
  hs_str key = hs_role_noun(a, tok);
  return key ? key : a->tokens.lemma[tok];
}

/*
 * Arguments of one verb are two: "Lee met the mayor", "Lee owns a tenth of the company", "Lee is the brother of the owner",
 * "Lee, deputy of the owner".
 * The roots of what stands beside a noun, or is the subject of what the noun stands below in its clause.
 */
enum { BESIDE = 6, CLIMB = 4 };

static bool among(const uint32_t *row, uint32_t n, uint32_t x) {
  for (uint32_t i = 0; i < n; i++)
    if (row[i] == x) return true;
  return false;
}

static bool clause_edge(const hs_article *a, uint32_t t) {
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[t]);
  return rel == HS_D_CCOMP || rel == HS_D_ADVCL || rel == HS_D_ACL || rel == HS_D_CONJ || rel == HS_D_PARATAXIS || rel == HS_D_ROOT || rel == HS_D_APPOS;
}

static uint32_t beside(hs_coref *c, uint32_t noun, uint32_t out[BESIDE]) {
  const hs_article *a = c->a;
  uint32_t above[CLIMB], n_above = 0, n = 0, at = a->mentions.row[noun].head, sentence = a->tokens.sentence[at];
  while (n_above < CLIMB && !clause_edge(a, at) && a->tokens.head[at] != HS_NONE) above[n_above++] = at = a->tokens.head[at];
  for (uint32_t i = noun, tries = 0; i-- > 0 && tries < LOOK_BACK && n < BESIDE; tries++) {
    uint32_t t = a->mentions.row[i].head, head = a->tokens.head[t];
    if (a->tokens.sentence[t] != sentence) break;
    if (head == HS_NONE || a->mentions.row[i].kind == HS_VALUE) continue;
    bool argument = among(above, n_above, t) || (n_above && head == above[0] && a->tokens.upos[head] == HS_U_VERB);
    for (uint32_t k = 0; k < n_above && !argument; k++) argument = head == above[k] && hs_is_subject(a, t);
    if (argument) out[n++] = hs_coref_root(c, i);
  }
  return n;
}

/* ---- what a noun phrase says of its noun */

enum { MODIFIERS = 8 };
typedef struct phrase {
  hs_str key;                  /* lemma of the noun */
  const char *class;
  hs_str capital[MODIFIERS];   /* names and adjectives of names in the phrase or behind "of": "the Elm boss", "the mayor of Elm" */
  hs_str small[MODIFIERS];     /* other modifiers */
  uint32_t n_capital, n_small;
  bool restricted;             /* "the man who called": somebody new */
} phrase;

static bool has_capital(const hs_article *a, uint32_t t) {
  unsigned char ch = (unsigned char)a->text[a->tokens.span[t].beg];
  return (ch >= 'A' && ch <= 'Z') || ch >= 0xC3;
}

static void add_modifier(const hs_article *a, phrase *p, uint32_t t) {
  uint8_t u = a->tokens.upos[t];
  if (u != HS_U_ADJ && u != HS_U_NOUN && u != HS_U_PROPN && u != HS_U_NUM) return;
  bool capital = has_capital(a, t) && t > a->sentences.row[a->tokens.sentence[t]].toks.beg;
  if (capital && p->n_capital < MODIFIERS) p->capital[p->n_capital++] = a->tokens.norm[t];
  if (!capital && p->n_small < MODIFIERS) p->small[p->n_small++] = a->tokens.norm[t];
}

static phrase read_phrase(const hs_article *a, const hs_mention *m) {
  enum { REACH = 10 };
  phrase p = {.key = noun_key(a, m->head)};
  p.class = class_of(a, p.key, 0);
  for (uint32_t t = m->toks.beg; t < m->toks.end; t++)
    if (t != m->head) add_modifier(a, &p, t);
  uint32_t end = a->sentences.row[a->tokens.sentence[m->head]].toks.end;
  p.restricted = m->toks.end < end && a->tokens.upos[m->toks.end] == HS_U_PROPN && a->tokens.upos[m->head] == HS_U_NOUN;      /* "the firm Dockline" */
  for (uint32_t t = m->toks.end; t < end && t < m->toks.end + REACH; t++) {
    if (a->tokens.head[t] != m->head) continue;
    uint8_t rel = a->tokens.deprel[t];
    if (rel == HS_D_NMOD) add_modifier(a, &p, t);
    bool comma = a->tokens.upos[m->toks.end] == HS_U_PUNCT;
    if ((hs_deprel_main(rel) == HS_D_ACL && !comma) || rel == HS_D_FLAT) p.restricted = true;
  }
  return p;
}

/* Does the country that the phrase names go with the one that is known? Then the word for it need not be known. */
static bool same_country(const hs_article *a, const hs_known *k, hs_str norm) {
  const char *s = hs_strtab_get(a->strings, norm), *country = hs_lex_get(&hs_lex_demonyms, s, 0);
  if (!country) country = hs_lex_get(&hs_lex_places, s, 1);
  return country && k->country && strcmp(country, hs_strtab_get(a->strings, k->country)) == 0;
}

/* Whether a cluster knows what the phrase says; an unknown name in it may only be new where no other name was said. */
static bool names_agree(const hs_article *a, const phrase *p, const hs_known *k, bool strict) {
  for (uint32_t i = 0; i < p->n_capital; i++) {
    if (hs_knows_word(k, p->capital[i]) || same_country(a, k, p->capital[i])) continue;
    if (strict || k->qualified || k->country) return false;
  }
  return true;
}

static bool small_agree(const phrase *p, const hs_known *k) {
  for (uint32_t i = 0; i < p->n_small; i++)
    if (!hs_knows_word(k, p->small[i])) return false;
  return true;
}

/* What nobody has called so before may still be the one that everybody talks of. */
static bool may_be_anybody(const hs_coref *c, const phrase *p, const hs_known *own, const hs_known *k, uint32_t distance) {
  if (!k->named || own->type != k->type || distance > SENTENCES_BACK) return false;
  if (p->class && strcmp(p->class, "trickster") == 0) return false;      /* "the impostor" is not whom he plays */
  bool firm = own->type == HS_ORGANIZATION && p->class && strcmp(p->class, "company") == 0;
  if (firm) return !k->roles[0] || k->sure;
  if (own->type != HS_PERSON) return false;
  bool demonym = hs_lex_has(&hs_lex_demonyms, hs_strtab_get(c->a->strings, p->key));
  bool anybody = p->class && strcmp(p->class, "anybody") == 0;
  if (own->country) return k->country == own->country || (demonym && !k->country);
  return anybody || distance <= 1 || k->n >= MUCH;
}

/* In this sentence or the one before, another named person who could as well be called so and is spoken of as much. */
static bool rivals(hs_coref *c, uint32_t noun, uint32_t root, hs_str key) {
  const hs_article *a = c->a;
  uint32_t sentence = sentence_of(c, noun);
  for (uint32_t i = noun, tries = 0; i-- > 0 && tries < LOOK_BACK && sentence - sentence_of(c, i) <= 1; tries++) {
    uint32_t other = hs_coref_root(c, i);
    const hs_known *k = &c->known[other], *own = &c->known[hs_coref_root(c, noun)];
    bool person = a->mentions.row[i].kind != HS_VALUE && k->named && k->type == HS_PERSON && hs_coref_compatible(own, k);
    if (person && other != root && 2 * k->n >= c->known[root].n && role_fit(c, k, key) != CONFLICT) return true;
  }
  return false;
}

/* The best antecedent of a definite noun among what lies before it. */
static uint32_t antecedent(hs_coref *c, uint32_t noun, fit *how) {
  const hs_article *a = c->a;
  const hs_mention *m = &a->mentions.row[noun];
  const hs_known *own = &c->known[hs_coref_root(c, noun)];
  const phrase p = read_phrase(a, m);
  uint32_t best = HS_NONE, sentence = sentence_of(c, noun), other[BESIDE], n_other = beside(c, noun, other);
  float best_score = -1e9f;
  if (p.restricted) return HS_NONE;
  for (uint32_t i = noun, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const hs_mention *e = &a->mentions.row[i];
    if (e->kind == HS_VALUE || e->kind == HS_PRONOUN || e->toks.end > m->toks.beg) continue;
    uint32_t root = hs_coref_root(c, i);
    const hs_known *k = &c->known[root];
    if (among(other, n_other, root) || !hs_coref_compatible(own, k) || !countries_agree(own, k) || k->type != own->type) continue;
    if (own->type == HS_OTHER && k->sure != 1 + HS_OTHER) continue;
    if (own->portfolio && k->portfolio && !hs_knows_word(k, own->portfolio) && hs_lex_has(&hs_lex_titles, hs_strtab_get(a->strings, p.key))) continue;
    fit f = k->named ? role_fit(c, k, p.key) : noun_key(a, e->head) == p.key ? ROLE : CONFLICT;
    if (f == CONFLICT || !names_agree(a, &p, k, own->type != HS_PERSON) || (!k->named && !small_agree(&p, k))) continue;
    uint32_t distance = sentence - sentence_of(c, i);
    if (f == CLASS && distance > CLASS_BACK) continue;
    if (f == UNKNOWN && !may_be_anybody(c, &p, own, k, distance)) continue;
    if (f < ROLE && hs_across_marks(c, e->head, m->head) && c->marks[e->head] & 1) continue;      /* whom the speaker speaks of */
    float score = (float)f * 10.0f + salience(c, k, i, sentence) + (own->portfolio && own->portfolio == k->portfolio ? SAME_PORTFOLIO : 0.0f);
    if (score > best_score) best_score = score, best = i, *how = f;
  }
  bool anybody = p.class && strcmp(p.class, "anybody") == 0;
  if (best != HS_NONE && *how == UNKNOWN && own->type == HS_PERSON && !own->country && !anybody && rivals(c, noun, hs_coref_root(c, best), p.key)) return HS_NONE;
  return best;
}

/* ---- headlines */

/* A first sentence that ends without a stop. */
static bool is_headline(const hs_article *a, uint32_t sentence) {
  if (sentence != 0 || a->sentences.n < 2) return false;
  const uint32_t last = a->sentences.row[0].toks.end - 1;
  return a->tokens.xpos[last] != HS_X_STOP && a->sentences.row[1].paragraph != a->sentences.row[0].paragraph;
}

/* "Bank denies call" over "Elm Bank said on Monday ...": who a bare noun of the headline means is told in the lead, if that tells of one such only. */
static uint32_t told_in_lead(hs_coref *c, uint32_t noun) {
  const hs_article *a = c->a;
  const hs_mention *m = &a->mentions.row[noun];
  const hs_known *own = &c->known[hs_coref_root(c, noun)];
  const phrase p = read_phrase(a, m);
  uint32_t found = HS_NONE;
  if (p.restricted || a->tokens.upos[m->toks.beg] == HS_U_NUM || m->number == HS_PLURAL) return HS_NONE;
  for (uint32_t i = noun + 1; i < a->mentions.n && i < noun + LOOK_BACK && sentence_of(c, i) <= LEAD; i++) {
    const hs_mention *e = &a->mentions.row[i];
    const uint32_t root = hs_coref_root(c, i);
    const hs_known *k = &c->known[root];
    if (e->kind != HS_NAME || sentence_of(c, i) == 0 || k->type != own->type || !hs_coref_compatible(own, k) || !countries_agree(own, k)) continue;
    if (role_fit(c, k, p.key) != ROLE || !small_agree(&p, k) || !names_agree(a, &p, k, own->type != HS_PERSON)) continue;
    if (found != HS_NONE && hs_coref_root(c, found) != root) return HS_NONE;
    found = i;
  }
  return found;
}

/* "Bank" at a headline's start, taken for a name. */
static bool noun_as_name(const hs_article *a, const hs_mention *m) {
  return m->kind == HS_NAME && m->toks.beg == 0 && m->toks.end == 1 && hs_role_noun(a, 0);
}

static void headline_nouns(hs_coref *c) {
  const hs_article *a = c->a;
  if (!a->sentences.n || !is_headline(a, 0)) return;
  for (uint32_t i = 0; i < a->mentions.n && i < LOOK_BACK && sentence_of(c, i) == 0; i++) {
    const hs_mention *m = &a->mentions.row[i];
    const bool indefinite = strcmp(hs_norm(a, m->toks.beg), "a") == 0 || strcmp(hs_norm(a, m->toks.beg), "an") == 0;
    if ((m->kind != HS_NOUN && !noun_as_name(a, m)) || m->type == HS_OTHER || indefinite || hs_coref_root(c, i) != i || c->known[i].n != 1) continue;
    const uint32_t who = told_in_lead(c, i);
    if (who != HS_NONE) hs_coref_join(c, i, who, "headline", 0.7f);
  }
}

void hs_coref_nouns(hs_coref *c) {
  static const char *const RULE[] = {"", "salient person", "role class", "role"};
  static const float SCORE[] = {0, 0.5f, 0.7f, 0.85f};
  const hs_article *a = c->a;
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    bool alone = hs_coref_root(c, i) == i && c->known[i].n == 1;
    if (m->kind != HS_NOUN || (m->type == HS_OTHER && !hs_thing_noun(a, m->head)) || !alone || !definite(a, m)) continue;
    fit how = CONFLICT;
    uint32_t who = antecedent(c, i, &how);
    if (who != HS_NONE) hs_coref_join(c, who, i, RULE[how], SCORE[how]);
  }
  headline_nouns(c);
}
