/*
 * Third-person pronouns: the most salient mention before them that agrees in gender, number and type, after the weights of
 * Lappin and Leass (1994) cut to what a dependency tree shows: recency, subject, object, name, how often it was spoken of.
 * An object never means its own verb's subject unless it is reflexive.
 *
 * Example: "Lee met Bo Roe. She thanked him." gives she = Lee (subject) and, since she is taken, him = Roe.
 */
#include "entity/coref.h"

enum { LOOK_BACK = 50, SENTENCES_BACK = 3 };
static const float ACROSS_MARKS = 3.0f;

static bool third_person(const hs_article *a, const hs_mention *m) {
  const char *s = hs_norm(a, m->head);
  return s[0] == 'h' || s[0] == 's' || s[0] == 't' || (s[0] == 'i' && s[1] == 't');
}

static bool reflexive(const hs_article *a, uint32_t tok) {
  const char *s = hs_norm(a, tok);
  size_t n = strlen(s);
  return n > 4 && (strcmp(s + n - 4, "self") == 0 || strcmp(s + n - 4, "lves") == 0 || strcmp(s + n - 5, "elves") == 0);
}

static bool agrees(const hs_mention *p, const hs_known *k) {
  if (p->gender == HS_MASCULINE || p->gender == HS_FEMININE)
    return k->type == HS_PERSON && (!k->gender || k->gender == p->gender) && k->number != HS_PLURAL;
  if (p->gender == HS_NEUTER) return (k->type == HS_ORGANIZATION || k->type == HS_PLACE || k->type == HS_OTHER) && k->number != HS_PLURAL;
  return k->number == HS_PLURAL || k->type == HS_GROUP || k->type == HS_ORGANIZATION;
}

/* Subject and object of one verb are two. */
static bool bound_apart(const hs_article *a, uint32_t pronoun, uint32_t other) {
  uint32_t p = a->tokens.head[pronoun], o = a->tokens.head[other];
  return p != HS_NONE && p == o && a->tokens.deprel[pronoun] != HS_D_NMOD_POSS && !reflexive(a, pronoun);
}

/* "no call", "no one": nothing that a pronoun could mean. */
static bool denied(const hs_article *a, const hs_mention *e) { return strcmp(hs_norm(a, e->toks.beg), "no") == 0; }

static float weight(const hs_coref *c, const hs_mention *p, const hs_mention *e, const hs_known *k) {
  const hs_article *a = c->a;
  float far = (float)(a->tokens.sentence[p->head] - a->tokens.sentence[e->head]);
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[e->head]);
  float w = -2.5f * far;
  w += rel == HS_D_NSUBJ ? 2.0f : rel == HS_D_OBJ || rel == HS_D_IOBJ ? 1.0f : rel == HS_D_NMOD || rel == HS_D_COMPOUND ? -0.5f : 0.5f;
  w += e->kind == HS_NAME ? 1.0f : e->kind == HS_PRONOUN ? 0.7f : 0.0f;
  w += k->named ? 0.8f : 0.0f;
  w += (k->n < 6 ? (float)k->n : 6.0f) * 0.2f;
  if (hs_is_subject(a, p->head) && rel == HS_D_NSUBJ) w += 0.5f;
  if (k->gender && k->gender == p->gender) w += 1.0f;
  return w - 0.01f * (float)(p->head - e->head > 100 ? 100 : p->head - e->head);
}

/*
 * "Ann Lee is ill," she said: who is named in a quotation does not say it. "They rang her," Ann Lee said: nor is who says
 * the words "her" in them.
 */
static bool on_other_side(hs_coref *c, uint32_t pronoun, uint32_t root) {
  const hs_article *a = c->a;
  const hs_mention *p = &a->mentions.row[pronoun];
  const uint32_t sentence = a->tokens.sentence[p->head], from = pronoun > LOOK_BACK ? pronoun - LOOK_BACK : 0;
  const bool inside = c->marks[p->head] & 1;
  if (!inside && !hs_is_subject(a, p->head)) return false;
  for (uint32_t j = from; j < a->mentions.n && j < pronoun + LOOK_BACK; j++) {
    const hs_mention *m = &a->mentions.row[j];
    if (a->tokens.sentence[m->head] != sentence || m->kind != HS_NAME || hs_coref_root(c, j) != root || !hs_across_marks(c, p->head, m->head)) continue;
    if (!inside || (hs_is_subject(a, m->head) && a->tokens.deprel[a->tokens.head[m->head]] == HS_D_ROOT)) return true;
  }
  return false;
}

void hs_coref_pronouns(hs_coref *c) {
  const hs_article *a = c->a;
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *p = &a->mentions.row[i];
    if (p->kind != HS_PRONOUN || !third_person(a, p)) continue;
    uint32_t best = HS_NONE;
    float best_weight = -1e9f, second = -1e9f;
    for (uint32_t j = i, tries = 0; j-- > 0 && tries < LOOK_BACK; tries++) {
      const hs_mention *e = &a->mentions.row[j];
      if (a->tokens.sentence[p->head] - a->tokens.sentence[e->head] > SENTENCES_BACK) break;
      uint32_t root = hs_coref_root(c, j);
      const hs_known *k = &c->known[root];
      if (e->kind == HS_VALUE || e->toks.end > p->toks.beg || !agrees(p, k) || bound_apart(a, p->head, e->head)) continue;
      if ((e->kind == HS_PRONOUN && k->n == 1) || denied(a, e) || on_other_side(c, i, root)) continue;
      float w = weight(c, p, e, k) - (hs_across_marks(c, p->head, e->head) ? ACROSS_MARKS : 0.0f);
      if (w > best_weight) second = best != HS_NONE && hs_coref_root(c, best) != root ? best_weight : second, best_weight = w, best = j;
      else if (w > second && hs_coref_root(c, best) != root) second = w;
    }
    if (best == HS_NONE) continue;
    float lead = best_weight - second;
    hs_coref_join(c, best, i, "pronoun", lead > 3 ? 0.85f : 0.5f + 0.1f * lead);
  }
}
