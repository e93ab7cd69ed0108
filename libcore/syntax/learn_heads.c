/*
 * Losses of what the network says of each word (net.h), as gradients of its vectors and of the weights: -log of the
 * probability of the right tag, the right head among all words of the sentence and the root, the relation to the right
 * head, and of a sentence's beginning at each word that is not first in its stretch.
 */
#include "syntax/learn_net.h"
#include "syntax/matrix.h"

enum { D = HS_NET_D, A = HS_NET_ARC, LABEL = HS_NET_LABEL };
static const float TAG_LOSS = 0.75f, BEGIN_LOSS = 0.5f, LEAK = 0.125f;

#define WEIGHT(n_in, n_out, name) ((hs_layer){n_in, n_out, (float *)t->w->name[0], (float *)t->w->name##_bias})
#define GRADIENT(n_in, n_out, name) ((hs_layer){n_in, n_out, t->grad->name[0], t->grad->name##_bias})

/* Scores become gradients. @return the best-scored */
static uint32_t softmax_loss(float *score, uint32_t n, uint32_t gold, float size) {
  uint32_t best = 0;
  float sum = 0;
  for (uint32_t i = 1; i < n; i++)
    if (score[i] > score[best]) best = i;
  const float top = score[best];
  for (uint32_t i = 0; i < n; i++) sum += score[i] = hs_exponential(score[i] - top);
  for (uint32_t i = 0; i < n; i++) score[i] = size * (score[i] / sum);
  score[gold] -= size;
  return best;
}

static float sigmoid(float x) {
  float e = hs_exponential(x < 0 ? x : -x);
  return x < 0 ? e / (1 + e) : 1 / (1 + e);
}

static uint32_t sentence_length(const hs_net_learner *t, uint32_t at) { return t->example[at]->n; }

/* ---- tags and beginnings */

void hs_learn_tag_scores(hs_net_learner *t, const float *h) {
  const hs_layer l = WEIGHT(D, HS_NET_TAGS, tag), grad = GRADIENT(D, HS_NET_TAGS, tag);
  float *all = t->part[0];
  hs_affine_forward(&t->b, l, h, all);
  for (uint32_t i = 0; i < t->b.n; i++) {
    float *score = all + (size_t)i * HS_NET_TAGS, begin = score[HS_NET_BEGIN];
    uint32_t gold = t->example[i]->gold_tag[t->place[i]], n = t->tagger->n_tags;
    t->right_tags += softmax_loss(score, n, gold, TAG_LOSS) == gold;
    memset(score + n, 0, (HS_NET_TAGS - n) * sizeof *score);
    if (t->index[i] > 0 && !t->example[i]->silver) score[HS_NET_BEGIN] = BEGIN_LOSS * (sigmoid(begin) - (t->place[i] == 0));
  }
  hs_affine_backward(&t->b, l, grad, h, all, t->dh);
}

/* ---- arcs */

/* Leaky, with numbers dropped. */
static void activate(hs_net_learner *t, float *v, float *gate, uint32_t n) {
  hs_draw_gate(&t->random, gate, n, HS_DROP_HEAD);
  for (uint32_t i = 0; i < n; i++) {
    gate[i] *= v[i] > 0 ? 1 : LEAK;
    v[i] *= gate[i];
  }
}

typedef struct arcs {
  float *head, *dependent, *query, *dhead, *dquery;    /* n x A each */
  float *by_dim;                                       /* A x (words of a sentence + 1): the heads and the root */
} arcs;

/* Scores of all heads of a word, and what they add to the gradients. */
static void learn_head(hs_net_learner *t, const arcs *v, uint32_t from, uint32_t n, uint32_t i) {
  float score[HS_NET_LONGEST + 1], *grad_root = t->grad->root;
  const float *q = v->query + (size_t)(from + i) * A;
  float *dq = v->dquery + (size_t)(from + i) * A;
  const hs_example *x = t->example[from];
  for (uint32_t j = 0; j <= n; j++) score[j] = j < n ? t->w->distance[hs_net_distance(i, j)] : 0;
  for (uint32_t a = 0; a < A; a++)
    for (uint32_t j = 0; j <= n; j++) score[j] += q[a] * v->by_dim[(size_t)a * (n + 1) + j];
  score[i] = -1e30f;
  uint32_t gold = x->gold_head[i] < n ? x->gold_head[i] : n;
  t->right_heads += softmax_loss(score, n + 1, gold, 1) == gold;
  for (uint32_t j = 0; j <= n; j++) {
    const float d = score[j], *k = j < n ? v->head + (size_t)(from + j) * A : t->w->root;
    float *dk = j < n ? v->dhead + (size_t)(from + j) * A : grad_root;
    if (j < n) t->grad->distance[hs_net_distance(i, j)] += d;
    for (uint32_t a = 0; a < A; a++) {
      dq[a] += d * k[a];
      dk[a] += d * q[a];
    }
  }
}

static void learn_tree(hs_net_learner *t, const arcs *v, uint32_t from, uint32_t n) {
  for (uint32_t a = 0; a < A; a++) {
    float *row = v->by_dim + (size_t)a * (n + 1);
    for (uint32_t j = 0; j < n; j++) row[j] = v->head[(size_t)(from + j) * A + a];
    row[n] = t->w->root[a];
  }
  for (uint32_t i = 0; i < n; i++) learn_head(t, v, from, n, i);
}

void hs_learn_arc_scores(hs_net_learner *t, const float *h) {
  const hs_layer of_head = WEIGHT(D, A, head), of_dependent = WEIGHT(D, A, dependent), of_arc = WEIGHT(A, A, arc);
  const uint32_t all = t->b.n * A;
  const arcs v = {t->part[0], t->part[1], t->part[2], t->part[3], t->part[4], t->part[5]};
  float *gate_head = t->part[6], *gate_dependent = t->part[7], *ddependent = t->part[8];
  hs_affine_forward(&t->b, of_head, h, v.head);
  activate(t, v.head, gate_head, all);
  hs_affine_forward(&t->b, of_dependent, h, v.dependent);
  activate(t, v.dependent, gate_dependent, all);
  hs_affine_forward(&t->b, of_arc, v.dependent, v.query);
  memset(v.dhead, 0, all * sizeof(float));
  memset(v.dquery, 0, all * sizeof(float));
  memset(ddependent, 0, all * sizeof(float));
  for (uint32_t from = 0; from < t->b.n; from += sentence_length(t, from)) learn_tree(t, &v, from, sentence_length(t, from));
  hs_affine_backward(&t->b, of_arc, GRADIENT(A, A, arc), v.dependent, v.dquery, ddependent);
  for (uint32_t i = 0; i < all; i++) {
    v.dhead[i] *= gate_head[i];
    ddependent[i] *= gate_dependent[i];
  }
  hs_affine_backward(&t->b, of_head, GRADIENT(D, A, head), h, v.dhead, t->dh);
  hs_affine_backward(&t->b, of_dependent, GRADIENT(D, A, dependent), h, ddependent, t->dh);
}

/* ---- labels */

/* The word's head in the batch, HS_NONE for the root's dependent. */
static uint32_t head_of(const hs_net_learner *t, uint32_t i) {
  const hs_example *x = t->example[i];
  uint32_t h = x->gold_head[t->place[i]];
  return h < x->n ? i - t->place[i] + h : HS_NONE;
}

typedef struct labels { float *head, *hidden, *gate, *score, *dhead, *dhidden; } labels;

/* What is hidden of each word and its head; nothing of the root's dependents. */
static void label_forward(hs_net_learner *t, const labels *v) {
  hs_draw_gate(&t->random, v->gate, t->b.n * LABEL, HS_DROP_HEAD);
  for (uint32_t i = 0; i < t->b.n; i++) {
    const uint32_t at = head_of(t, i);
    float *hidden = v->hidden + (size_t)i * LABEL, *gate = v->gate + (size_t)i * LABEL;
    if (at == HS_NONE) {
      memset(hidden, 0, LABEL * sizeof *hidden);
      memset(gate, 0, LABEL * sizeof *gate);
      continue;
    }
    const float *other = v->head + (size_t)at * LABEL, *far = t->w->label_distance[hs_net_distance(i, at)];
    for (uint32_t k = 0; k < LABEL; k++) {
      float sum = hidden[k] + other[k] + far[k];
      gate[k] = sum > 0 ? gate[k] : 0;
      hidden[k] = sum * gate[k];
    }
  }
}

static void label_losses(hs_net_learner *t, const labels *v) {
  for (uint32_t i = 0; i < t->b.n; i++) {
    float *s = v->score + (size_t)i * HS_NET_LABELS;
    uint32_t gold = t->example[i]->gold_deprel[t->place[i]], used = head_of(t, i) == HS_NONE ? 0 : HS_N_DEPREL;
    s[HS_D_ROOT] = -1e30f;
    t->right_labels += !used || softmax_loss(s, used, gold, 1) == gold;
    memset(s + used, 0, (HS_NET_LABELS - used) * sizeof *s);
  }
}

static void label_backward(hs_net_learner *t, const labels *v) {
  for (uint32_t i = 0; i < t->b.n; i++) {
    const uint32_t at = head_of(t, i);
    if (at == HS_NONE) continue;
    float *d = v->dhidden + (size_t)i * LABEL, *other = v->dhead + (size_t)at * LABEL, *far = t->grad->label_distance[hs_net_distance(i, at)];
    for (uint32_t k = 0; k < LABEL; k++) {
      d[k] *= v->gate[(size_t)i * LABEL + k];
      other[k] += d[k];
      far[k] += d[k];
    }
  }
}

void hs_learn_label_scores(hs_net_learner *t, const float *h) {
  const hs_layer of_head = WEIGHT(D, LABEL, label_head), of_dependent = WEIGHT(D, LABEL, label_dependent), out = WEIGHT(LABEL, HS_NET_LABELS, label);
  const size_t bytes = (size_t)t->b.n * LABEL * sizeof(float);
  const labels v = {t->part[0], t->part[1], t->part[2], t->part[3], t->part[4], t->part[5]};
  hs_affine_forward(&t->b, of_head, h, v.head);
  hs_affine_forward(&t->b, of_dependent, h, v.hidden);
  label_forward(t, &v);
  hs_affine_forward(&t->b, out, v.hidden, v.score);
  label_losses(t, &v);
  memset(v.dhidden, 0, bytes);
  memset(v.dhead, 0, bytes);
  hs_affine_backward(&t->b, out, GRADIENT(LABEL, HS_NET_LABELS, label), v.hidden, v.score, v.dhidden);
  label_backward(t, &v);
  hs_affine_backward(&t->b, of_head, GRADIENT(D, LABEL, label_head), h, v.dhead, t->dh);
  hs_affine_backward(&t->b, of_dependent, GRADIENT(D, LABEL, label_dependent), h, v.dhidden, t->dh);
}
