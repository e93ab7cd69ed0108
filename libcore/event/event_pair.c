/*
 * "The two", "both", "the pair": the two persons who took part in the last event before that had two.
 *
 *     "Ms Obi and Mr Lee spoke on Monday. The two met at the palace."   meet: agents Ms Obi, Mr Lee
 *
 * Not where the words are known to mean somebody (a plural that a name stands beside). Looks SENTENCES_BACK; one pass over
 * the fillers notes each sentence's last pair, another one fills in.
 */
#include "event/event_frame.h"

enum { SENTENCES_BACK = 3 };

typedef struct pair { uint32_t trigger, mention[2]; } pair;   /* trigger HS_NONE: no pair */

static uint32_t person_cluster(const scene *c, const hs_filler *f) {
  if (f->mention == HS_NONE || (f->role != HS_AGENT && f->role != HS_RECIPIENT && f->role != HS_PATIENT)) return HS_NONE;
  const uint32_t k = c->a->mentions.row[f->mention].cluster;
  return k != HS_NONE && c->a->clusters.row[k].type == HS_PERSON ? k : HS_NONE;
}

/* The two persons among the fillers [beg, end) of one frame; false if there are fewer or more. */
static bool two_persons(const scene *c, uint32_t beg, uint32_t end, uint32_t mention[2]) {
  uint32_t n = 0, cluster[2];
  for (uint32_t i = beg; i < end; i++) {
    const hs_filler *f = &c->fillers.row[i];
    const uint32_t k = person_cluster(c, f);
    if (k == HS_NONE || (n > 0 && cluster[0] == k) || (n > 1 && cluster[1] == k)) continue;
    if (n == 2) return false;
    cluster[n] = k;
    mention[n++] = f->mention;
  }
  return n == 2;
}

/* Each sentence's last pair. */
static pair *find_pairs(const scene *c) {
  pair *last = HS_NEW_N(c->scratch, pair, c->a->sentences.n + 1u);
  for (uint32_t s = 0; s < c->a->sentences.n; s++) last[s].trigger = HS_NONE;
  for (uint32_t i = 0, end; i < c->fillers.n; i = end) {
    const uint32_t row = c->fillers.row[i].event, trigger = c->frames.row[row].trigger;
    for (end = i; end < c->fillers.n && c->fillers.row[end].event == row;) end++;
    pair *p = &last[c->a->tokens.sentence[trigger]], found = {trigger, {HS_NONE, HS_NONE}};
    if (two_persons(c, i, end, found.mention) && (p->trigger == HS_NONE || p->trigger < trigger)) *p = found;
  }
  return last;
}

static bool has_child(const tree *s, uint32_t t, hs_deprel d, const char *word) {
  EACH_CHILD(k, s, t)
    if (rel(s, k) == d && is(norm(s, k), word)) return true;
  return false;
}

/* "the two", "both", "the two leaders", "the pair" */
static bool means_two(const tree *s, uint32_t t) {
  const bool the = has_child(s, t, HS_D_DET, "the");
  if (upos(s, t) == HS_U_NUM) return the && is(norm(s, t), "two");
  if (upos(s, t) != HS_U_NOUN) return is(norm(s, t), "both");
  if (the && (is(lemma(s, t), "pair") || is(lemma(s, t), "duo"))) return true;
  return xpos(s, t) == HS_X_NNS && ((the && has_child(s, t, HS_D_NUMMOD, "two")) || has_child(s, t, HS_D_DET_PREDET, "both") || has_child(s, t, HS_D_DET, "both"));
}

/* Nobody is known yet to be meant: no mention, or one of people of its own. */
static bool is_open(const scene *c, const hs_filler *f) {
  if (f->mention == HS_NONE) return true;
  const hs_mention *m = &c->a->mentions.row[f->mention];
  if (m->kind == HS_VALUE) return true;      /* "two" */
  return m->kind == HS_NOUN && (m->type == HS_PERSON || m->type == HS_GROUP) && m->cluster != HS_NONE && c->a->clusters.row[m->cluster].n_mentions == 1;
}

static const pair *pair_before(const scene *c, const pair *last, uint32_t tok) {
  for (uint32_t s = c->a->tokens.sentence[tok], n = 0; n <= SENTENCES_BACK; s--, n++) {
    if (last[s].trigger != HS_NONE && last[s].trigger < tok) return &last[s];
    if (s == 0) break;
  }
  return NULL;
}

void hs_event_pairs(scene *c) {
  const tree *s = &c->s;
  const pair *last = find_pairs(c);
  HS_VEC(hs_filler) out = {0};
  for (uint32_t i = 0; i < c->fillers.n; i++) {
    hs_filler f = c->fillers.row[i];
    const uint32_t head = f.mention == HS_NONE ? f.toks.end - 1 : c->a->mentions.row[f.mention].head;
    const bool takes_part = f.role == HS_AGENT || f.role == HS_RECIPIENT || f.role == HS_PATIENT;
    const pair *who = takes_part && means_two(s, head) && is_open(c, &f) ? pair_before(c, last, head) : NULL;
    for (int k = 0; k < (who ? 2 : 1); k++) {
      if (who) f.mention = who->mention[k], f.rule = hs_art_intern(c->a, "pair");
      *hs_vec_push(c->scratch, &out) = f;
    }
  }
  c->fillers.row = out.row;
  c->fillers.n = out.n;
  c->fillers.cap = out.cap;
}
