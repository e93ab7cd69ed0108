/*
 * Nouns that stand for somebody: "the singer", "the Danish leader", "his husband, Bo Lee", "Lee is a baker".
 *
 * Sure signs first: apposition and copula. A definite noun then looks back for the cluster that carries its lemma as a
 * role, then for one whose role is of the same class (roleclass.lex), then, if it denotes a person and nothing known of
 * the most salient person speaks against it, for that one; at last for an earlier phrase with the same head. A known
 * country ("the Danish leader") must not differ.
 */
#include "entity/coref.h"

static const float SAME_PORTFOLIO = 5.0f;      /* half a step of fit: "the prime minister" is none of the others */
enum { LOOK_BACK = 60, SENTENCES_BACK = 4 };

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
  for (uint32_t i = 0; i < 2; i++)
    for (uint32_t j = 0; j < 2; j++) {
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

/* Arguments of one verb are two: "Lee met the mayor". The roots of what stands beside a noun. */
enum { BESIDE = 6 };
static uint32_t beside(hs_coref *c, uint32_t noun, uint32_t out[BESIDE]) {
  const hs_article *a = c->a;
  uint32_t head = a->tokens.head[a->mentions.row[noun].head], n = 0;
  if (head == HS_NONE || a->tokens.upos[head] != HS_U_VERB) return 0;
  for (uint32_t i = noun, tries = 0; i-- > 0 && tries < LOOK_BACK && n < BESIDE; tries++) {
    uint32_t t = a->mentions.row[i].head;
    if (a->tokens.sentence[t] != a->tokens.sentence[head]) break;
    if (a->tokens.head[t] == head && a->mentions.row[i].kind != HS_VALUE) out[n++] = hs_coref_root(c, i);
  }
  return n;
}

static bool among(const uint32_t *row, uint32_t n, uint32_t x) {
  for (uint32_t i = 0; i < n; i++)
    if (row[i] == x) return true;
  return false;
}

/* The best antecedent of a definite noun among what lies before it. */
static uint32_t antecedent(hs_coref *c, uint32_t noun, fit *how) {
  const hs_mention *m = &c->a->mentions.row[noun];
  const hs_known *own = &c->known[hs_coref_root(c, noun)];
  uint32_t lemma = noun_key(c->a, m->head), best = HS_NONE, sentence = sentence_of(c, noun);
  const char *class = class_of(c->a, lemma, 0);
  bool firm = own->type == HS_ORGANIZATION && class && strcmp(class, "company") == 0;      /* any organization's name may be a firm's */
  float best_score = -1e9f;
  uint32_t other[BESIDE], n_other = beside(c, noun, other);
  for (uint32_t i = noun, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const hs_mention *e = &c->a->mentions.row[i];
    if (e->kind == HS_VALUE || e->kind == HS_PRONOUN || e->toks.end > m->toks.beg) continue;
    uint32_t root = hs_coref_root(c, i);
    const hs_known *k = &c->known[root];
    if (among(other, n_other, root) || !hs_coref_compatible(own, k) || !countries_agree(own, k) || k->type != own->type) continue;
    fit f = k->named ? role_fit(c, k, lemma) : noun_key(c->a, e->head) == lemma ? ROLE : CONFLICT;
    if (f == CONFLICT) continue;
    bool near = sentence - sentence_of(c, i) <= SENTENCES_BACK;
    bool compatriot = own->country && own->country == k->country;      /* "Canadian baker Bo Roe ... the Canadian" */
    if (f == UNKNOWN && (!near || !(own->type == HS_PERSON || (firm && k->named)) || (own->country && !compatriot))) continue;
    float score = (float)f * 10.0f + salience(c, k, i, sentence) + (own->portfolio && own->portfolio == k->portfolio ? SAME_PORTFOLIO : 0.0f);
    if (score > best_score) best_score = score, best = i, *how = f;
  }
  return best;
}

/* ---- sure signs */

static uint32_t mention_at(const hs_coref *c, uint32_t tok) { return tok == HS_NONE ? HS_NONE : c->at_head[tok]; }

static bool both_people(hs_coref *c, uint32_t x, uint32_t y) {
  const hs_known *p = &c->known[hs_coref_root(c, x)], *q = &c->known[hs_coref_root(c, y)];
  bool one_name = !(c->a->mentions.row[x].kind == HS_NAME && c->a->mentions.row[y].kind == HS_NAME);
  bool unknown_name = (p->type == HS_OTHER && p->named) || (q->type == HS_OTHER && q->named);      /* "the news agency Norpress" */
  bool thing = p->type == HS_OTHER && (p->sure || q->sure);      /* "the ferry Dockline" */
  return one_name && (p->type == q->type ? p->type != HS_OTHER || thing : unknown_name) && hs_coref_compatible(p, q);
}

static void appositions(hs_coref *c) {
  const hs_article *a = c->a;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    bool beside = (a->tokens.deprel[t] == HS_D_FLAT || a->tokens.deprel[t] == HS_D_NMOD_DESC) && a->tokens.head[t] + 1 == t;      /* "the firm Dockline" */
    if (a->tokens.deprel[t] != HS_D_APPOS && !beside) continue;
    uint32_t x = mention_at(c, a->tokens.head[t]), y = mention_at(c, t);
    if (x != HS_NONE && y != HS_NONE && both_people(c, x, y)) hs_coref_join(c, x < y ? x : y, x < y ? y : x, "apposition", 0.9f);
  }
}

/* "Lee is a baker": the noun is the head, the name its subject; not "is not", not "would be". */
static void copulas(hs_coref *c) {
  const hs_article *a = c->a;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    if (a->tokens.deprel[t] != HS_D_NSUBJ || a->tokens.head[t] == HS_NONE) continue;
    uint32_t head = a->tokens.head[t], x = mention_at(c, t), y = mention_at(c, head);
    if (x == HS_NONE || y == HS_NONE || t > head || head - t > 12 || a->mentions.row[y].kind != HS_NOUN) continue;
    bool is = false, hedged = false;
    for (uint32_t i = t + 1; i < head; i++) {
      if (a->tokens.head[i] != head) continue;
      is = is || a->tokens.deprel[i] == HS_D_COP;
      hedged = hedged || a->tokens.deprel[i] == HS_D_AUX || strcmp(hs_lemma(a, i), "not") == 0 || strcmp(hs_lemma(a, i), "never") == 0;
    }
    if (is && !hedged && both_people(c, x, y)) hs_coref_join(c, x, y, "copula", 0.85f);
  }
}

void hs_coref_nouns(hs_coref *c) {
  static const char *const RULE[] = {"", "salient person", "role class", "role"};
  static const float SCORE[] = {0, 0.5f, 0.7f, 0.85f};
  const hs_article *a = c->a;
  appositions(c);
  copulas(c);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    bool alone = hs_coref_root(c, i) == i && c->known[i].n == 1;
    if (m->kind != HS_NOUN || m->type == HS_OTHER || !alone || !definite(a, m)) continue;
    fit how = CONFLICT;
    uint32_t who = antecedent(c, i, &how);
    if (who != HS_NONE) hs_coref_join(c, who, i, RULE[how], SCORE[how]);
  }
}
