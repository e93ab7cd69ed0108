/*
 * Training of the network (net.h): tags, beginnings, heads and relations together. A batch is some ten stretches of text,
 * one half for each of two threads, whose gradients are added in a fixed order. Adam with a falling rate; the weights are the mean over the last quarter of
 * the updates.
 */
#include "syntax/learn_net.h"
#include <math.h>
#include <pthread.h>
#include <stdio.h>

/* Silver sentences are read every SILVER_PARTS-th round. */
enum { SILVER_PARTS = 2, D = HS_NET_D, MEAN_EVERY = 20, WARM_UPDATES = 300, SEED = 101 };
static const float RATE = 0.002f, LAST_RATE = 0.04f, ROW_TOP = 0.98f;

/* Behind the table of rows all is dense. */
static size_t n_dense(void) { return (sizeof(hs_net_weights) - offsetof(hs_net_weights, vector)) / sizeof(float); }

typedef struct training {
  hs_net_weights *w, *m, *v, *mean;
  hs_net_learner *half[2];
  uint32_t updates, all_updates, n_mean;
} training;

#define DRAW(part, size) hs_draw_weights(r, (float *)(part), sizeof(part) / sizeof(float), (size))

static void init_weights(hs_net_weights *w, hs_random *r) {
  const float by_d = sqrtf(3.0f / D), by_label = sqrtf(3.0f / HS_NET_LABEL);
  DRAW(w->row, 0.1f);
  DRAW(w->vector, 0.15f);
  const hs_encoder_layers encoder = hs_encoder_layers_at(w->encoder, D, HS_NET_BLOCKS);
  hs_encoder_draw(&encoder, r);
  DRAW(w->tag, by_d);
  DRAW(w->head, by_d);
  DRAW(w->dependent, by_d);
  DRAW(w->arc, by_label / 2);
  DRAW(w->root, 0.3f);
  DRAW(w->label_head, by_d);
  DRAW(w->label_dependent, by_d);
  DRAW(w->label, by_label);
}

/* ---- updates */

/* Add the second thread's gradients to the first's. */
static void add_gradients(hs_net_learner *t, hs_net_learner *other) {
  for (uint32_t r = 0; r < HS_NET_ROWS; r++) {
    if (!other->row_used[r]) continue;
    other->row_used[r] = false;
    t->row_used[r] = true;
    for (int d = 0; d < D; d++) t->grad->row[r][d] += other->grad->row[r][d], other->grad->row[r][d] = 0;
  }
  float *restrict a = t->grad->vector[0], *restrict b = other->grad->vector[0];
  for (size_t i = 0; i < n_dense(); i++) a[i] += b[i], b[i] = 0;
}

static void update(training *g, uint32_t words) {
  hs_net_learner *t = g->half[0];
  float done = (float)g->updates / (float)g->all_updates, warm = (float)(g->updates + 1) / WARM_UPDATES;
  hs_step s = {RATE * (1 - (1 - LAST_RATE) * fminf(done, 1)) * fminf(warm, 1), 1.0f / (float)words};
  for (uint32_t r = 0; r < HS_NET_ROWS; r++) {
    if (!t->row_used[r]) continue;
    t->row_used[r] = false;
    hs_adam(g->w->row[r], t->grad->row[r], g->m->row[r], g->v->row[r], D, s);
    for (int d = 0; d < D; d++) g->w->row[r][d] = fmaxf(-ROW_TOP, fminf(ROW_TOP, g->w->row[r][d]));   /* they are stored in 8 bits */
  }
  hs_adam(g->w->vector[0], t->grad->vector[0], g->m->vector[0], g->v->vector[0], n_dense(), s);
  g->updates++;
  if (g->updates > g->all_updates / 4 * 3 && g->updates % MEAN_EVERY == 0) {
    const float *w = g->w->row[0];
    float *mean = g->mean->row[0];
    for (size_t i = 0; i < sizeof *g->w / sizeof(float); i++) mean[i] += w[i];
    g->n_mean++;
  }
}

/* ---- batches */

/* Sentences that are read at once: [first, first + n). */
typedef struct stretch { uint32_t first, n; } stretch;

/* In order of the text; sentences that the splitter joins stay together. @return how many */
static uint32_t make_stretches(const hs_examples *ex, stretch *out) {
  uint32_t n = 0, words = 0;
  bool whole = false;
  for (uint32_t e = 0; e < ex->n; e++) {
    const hs_example *x = &ex->row[e];
    if (whole && x->joined && words + x->n <= HS_NET_LONGEST) {
      out[n - 1].n++;
      words += x->n;
    } else if ((whole = x->n <= HS_NET_LONGEST)) {
      out[n++] = (stretch){e, 1};
      words = x->n;
    }
  }
  return n;
}

static void put_stretch(hs_net_learner *t, const hs_examples *ex, stretch s) {
  uint32_t from = t->b.n, length = 0;
  for (uint32_t e = s.first; e < s.first + s.n; e++) {
    const hs_example *x = &ex->row[e];
    for (uint32_t i = 0; i < x->n; i++, t->b.n++) {
      t->example[t->b.n] = x;
      t->index[t->b.n] = length + i;
      t->place[t->b.n] = i;
    }
    length += x->n;
  }
  for (uint32_t i = from; i < t->b.n; i++) t->length[i] = length;
}

static void *learn_half(void *half) {
  hs_net_learner *t = half;
  const float *h = hs_learn_words_forward(t);
  memset(t->dh, 0, (size_t)t->b.n * D * sizeof *t->dh);
  hs_learn_tag_scores(t, h);
  hs_learn_arc_scores(t, h);
  hs_learn_label_scores(t, h);
  hs_learn_words_backward(t);
  t->words += t->b.n;
  return NULL;
}

static void learn_batch(training *g) {
  hs_net_learner *t = g->half[0], *other = g->half[1];
  pthread_t thread;
  bool two = other->b.n > 0, apart = two && pthread_create(&thread, NULL, learn_half, other) == 0;
  if (two && !apart) learn_half(other);
  learn_half(t);
  if (apart) pthread_join(thread, NULL);
  if (two) add_gradients(t, other);
  update(g, t->b.n + other->b.n);
}

static void learn_round(training *g, const hs_examples *ex, const stretch *order, uint32_t n) {
  hs_net_learner *const *half = g->half;
  for (int k = 0; k < 2; k++) half[k]->words = half[k]->right_tags = half[k]->right_heads = half[k]->right_labels = 0;
  for (uint32_t i = 0; i < n;) {
    half[0]->b.n = half[1]->b.n = 0;
    for (; i < n && half[0]->b.n + half[1]->b.n < HS_BATCH_WORDS; i++) put_stretch(half[half[1]->b.n < half[0]->b.n], ex, order[i]);
    learn_batch(g);
  }
  double words = (double)(half[0]->words + half[1]->words) / 100;
  printf("          %u updates, tags %.2f %%, heads %.2f %%, labels %.2f %%\n", (unsigned)g->updates, (double)(half[0]->right_tags + half[1]->right_tags) / words,
         (double)(half[0]->right_heads + half[1]->right_heads) / words, (double)(half[0]->right_labels + half[1]->right_labels) / words);
  fflush(stdout);
}

/* ---- set-up */

static float *floats(hs_arena *arena, size_t width) { return HS_NEW_N(arena, float, HS_BATCH_ROOM * width); }

static hs_net_learner *learner_new(hs_arena *arena, hs_net_weights *w, uint64_t seed) {
  hs_net_learner *t = HS_NEW(arena, hs_net_learner);
  const uint32_t widest = HS_NET_ARC > HS_NET_LABEL ? HS_NET_ARC : HS_NET_LABEL;
  t->w = w;
  t->grad = HS_NEW(arena, hs_net_weights);
  t->row_used = HS_NEW_N(arena, bool, HS_NET_ROWS);
  t->random.state = seed;
  t->example = HS_NEW_N(arena, const hs_example *, HS_BATCH_ROOM);
  t->index = HS_NEW_N(arena, uint32_t, HS_BATCH_ROOM);
  t->length = HS_NEW_N(arena, uint32_t, HS_BATCH_ROOM);
  t->place = HS_NEW_N(arena, uint32_t, HS_BATCH_ROOM);
  t->b = (hs_batch){0, D, t->index, t->length, floats(arena, 3 * D), HS_NEW_N(arena, float, (HS_BATCH_ROOM + 3 * D) * (size_t)3 * D)};
  t->row = hs_arena_alloc(arena, HS_BATCH_ROOM * sizeof *t->row);
  t->n_rows = HS_NEW_N(arena, uint32_t, HS_BATCH_ROOM);
  t->vec = floats(arena, HS_VECTOR_DIM);
  t->keep = floats(arena, D);
  t->dh = floats(arena, D);
  t->layers = hs_encoder_layers_at(w->encoder, D, HS_NET_BLOCKS);
  t->grad_layers = hs_encoder_layers_at(t->grad->encoder, D, HS_NET_BLOCKS);
  t->values = hs_encoder_values_new(arena, HS_BATCH_ROOM, D, HS_NET_BLOCKS);
  for (uint32_t k = 0; k < sizeof t->part / sizeof *t->part; k++) t->part[k] = floats(arena, widest + 1);
  return t;
}

static void shuffle(hs_random *r, stretch *row, uint32_t n) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t j = hs_random_below(r, i);
    stretch one = row[i - 1];
    row[i - 1] = row[j];
    row[j] = one;
  }
}

static uint64_t count_words(const hs_examples *ex, const stretch *s, uint32_t n) {
  uint64_t words = 0;
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t e = 0; e < s[i].n; e++) words += ex->row[s[i].first + e].n;
  return words;
}

hs_bytes hs_learn_net(hs_arena *arena, const hs_examples *ex, const hs_clusters *clusters, const hs_tagger *tagger, const float *centre, uint32_t rounds) {
  stretch *all = HS_NEW_N(arena, stretch, ex->n), *order = HS_NEW_N(arena, stretch, ex->n);
  const uint32_t n = make_stretches(ex, all);
  uint32_t n_gold = 0;
  while (n_gold < n && !ex->row[all[n_gold].first].silver) n_gold++;
  const uint64_t words = count_words(ex, all, n_gold) + count_words(ex, all + n_gold, n - n_gold) / SILVER_PARTS;
  training g = {HS_NEW(arena, hs_net_weights), HS_NEW(arena, hs_net_weights), HS_NEW(arena, hs_net_weights), HS_NEW(arena, hs_net_weights), {0}, 0, 0, 0};
  for (uint64_t k = 0; k < 2; k++) {
    g.half[k] = learner_new(arena, g.w, SEED + k);
    g.half[k]->clusters = clusters;
    g.half[k]->tagger = tagger;
    g.half[k]->centre = centre;
  }
  g.all_updates = (uint32_t)(words / (HS_BATCH_WORDS + 10)) * rounds;
  hs_random r = {29 * SEED};
  init_weights(g.w, &r);
  shuffle(&r, all + n_gold, n - n_gold);
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t k = n_gold;
    memcpy(order, all, n_gold * sizeof *order);
    for (uint32_t i = n_gold + round % SILVER_PARTS; i < n; i += SILVER_PARTS) order[k++] = all[i];
    shuffle(&r, order, k);
    learn_round(&g, ex, order, k);
  }
  float *mean = g.mean->row[0];
  for (size_t i = 0; i < sizeof *g.w / sizeof(float); i++) mean[i] /= (float)(g.n_mean ? g.n_mean : 1);
  return hs_net_round(arena, g.mean, centre);
}
