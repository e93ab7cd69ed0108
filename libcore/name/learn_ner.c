/*
 * Training of the name tagger's network (naming.h): a linear-chain conditional random field (Lafferty et al. 2001) over the
 * scores of the encoder. The gradient of a score is the label's marginal probability, by the forward-backward
 * algorithm with a scale a word, less the gold label. Adam with a falling rate; the weights are the mean over the last
 * third of the updates. Whole rows are dropped at random, most of all the word's own, and whole vectors, so that names that
 * nobody has seen are learnt from what stands around them; tags too, since the tagger has seen most of these texts before.
 */
#include "name/learn_ner.h"
#include "syntax/matrix.h"
#include <math.h>
#include <stdio.h>

enum { D = HS_NER_D, S = HS_NER_SCORES, N = HS_NER_LABELS, BATCH_WORDS = 240, MEAN_EVERY = 10 };
static const float RATE = 0.002f;
static const uint32_t DROP_INPUT = 33, DROP_LAYER = 25, DROP_WORD = 25, DROP_AFFIX = 10, DROP_VECTOR = 8, DROP_TAG = 60, DROP_LIST = 10, DROP_SOURCE = 20, COPY = 15;

/* Rows first: they are updated one by one; all behind them is dense. */
typedef struct weights {
  float row[HS_NER_ROWS][D];
  float vector[HS_VECTOR_DIM][D];
  float input_bias[D];
  float encoder[HS_ENCODER_FLOATS(HS_NER_D, HS_NER_BLOCKS)];
  float out[D][S];
  float out_bias[S];
  float behind[S][S];
} weights;

typedef struct learner {
  const hs_clusters *clusters;
  const float *centre;
  weights *w, *grad, *m, *v, *mean;
  uint32_t updates, all_updates, n_mean;
  bool *row_used;
  hs_random random;
  /* one batch */
  uint32_t n;
  uint32_t *index, *length;
  const uint8_t **gold;            /* of each word: its sentence's labels */
  uint16_t (*row)[HS_NER_WORD_ROWS + 1];
  uint32_t *n_rows;
  float *vec, *keep_in, *dh, *wide, *turned, *score;
  hs_encoder_layers layers, grad_layers;
  hs_encoder_values values;
  const float *encoded;
  double *alpha, *beta;
  uint64_t right, words;
} learner;

static bool chance(learner *t, uint32_t percent) { return hs_chance(&t->random, percent); }

/* ---- words */

static void read_vector(const learner *t, uint32_t vector, float *out) {
  const uint8_t *code = t->clusters->code + (size_t)vector * HS_VECTOR_CODES;
  for (uint32_t i = 0; i < HS_VECTOR_CODES; i++)
    memcpy(out + i * HS_VECTOR_PIECE, t->centre + ((size_t)i * 256 + code[i]) * HS_VECTOR_PIECE, HS_VECTOR_PIECE * sizeof *out);
}

static uint32_t drop_rate(uint32_t row) {
  if (row < HS_NER_ROW_SUFFIX) return DROP_WORD;
  if (row < HS_NER_ROW_SHAPE) return DROP_AFFIX;
  if (row < HS_NER_ROW_LISTS) return 0;
  if (row < HS_NER_ROW_HEAD) return DROP_LIST;
  if (row < HS_NER_ROW_LIST) return DROP_TAG;
  if (row < HS_NER_ROW_TAG) return DROP_LIST;
  return row < HS_NER_ROW_WRITTEN ? DROP_TAG : 0;
}

static void put_word(learner *t, const hs_ner_token *w, uint32_t source, uint32_t at) {
  uint32_t kept = 0;
  bool tags = !chance(t, 10);                    /* sometimes none at all */
  for (uint32_t r = 0; r < w->n_rows; r++) {
    uint32_t row = w->row[r], rate = drop_rate(row);
    if (rate == DROP_TAG && !tags && row >= HS_NER_ROW_HEAD) continue;
    if (!chance(t, rate)) t->row[at][kept++] = w->row[r];
  }
  if (w->vector != HS_NONE && !chance(t, DROP_VECTOR)) read_vector(t, w->vector, t->vec + (size_t)at * HS_VECTOR_DIM);
  else if (w->vector != HS_NONE) t->row[at][kept++] = HS_NER_ROW_OTHER;
  if (source != HS_NONE) t->row[at][kept++] = (uint16_t)(HS_NER_ROW_SOURCE + source);
  t->n_rows[at] = kept;
  float *h = t->values.h[0] + (size_t)at * D;
  memcpy(h, t->w->input_bias, D * sizeof *h);
  for (uint32_t r = 0; r < kept; r++)
    for (int d = 0; d < D; d++) h[d] += t->w->row[t->row[at][r]][d];
}

static void put_sentence(learner *t, const hs_ner_example *x) {
  const hs_ner_token *tokens = x->token[x->token[1] && chance(t, COPY)];
  uint32_t source = chance(t, DROP_SOURCE) ? HS_NONE : x->source;
  for (uint32_t i = 0; i < x->n; i++, t->n++) {
    t->gold[t->n] = x->gold;
    t->index[t->n] = i;
    t->length[t->n] = x->n;
    memset(t->vec + (size_t)t->n * HS_VECTOR_DIM, 0, HS_VECTOR_DIM * sizeof *t->vec);
    put_word(t, &tokens[i], source, t->n);
  }
}

static hs_batch batch(const learner *t) { return (hs_batch){t->n, D, t->index, t->length, t->wide, t->turned}; }

static void forward(learner *t) {
  hs_batch b = batch(t);
  float *in = t->values.h[0];
  hs_matrix_multiply(in, D, t->vec, HS_VECTOR_DIM, t->w->vector[0], t->n, HS_VECTOR_DIM, D);
  hs_draw_gate(&t->random, t->keep_in, t->n * D, DROP_INPUT);
  for (uint32_t i = 0; i < t->n * D; i++) in[i] *= t->keep_in[i];
  t->encoded = hs_encoder_forward(&b, &t->random, DROP_LAYER, &t->layers, &t->values);
  hs_affine_forward(&b, (hs_layer){D, S, t->w->out[0], t->w->out_bias}, t->encoded, t->score);
}

static void backward(learner *t) {
  hs_batch b = batch(t);
  memset(t->dh, 0, (size_t)t->n * D * sizeof *t->dh);
  hs_affine_backward(&b, (hs_layer){D, S, t->w->out[0], t->w->out_bias}, (hs_layer){D, S, t->grad->out[0], t->grad->out_bias}, t->encoded, t->score, t->dh);
  hs_encoder_backward(&b, &t->layers, &t->grad_layers, &t->values, t->dh);
  hs_input_backward(&b, t->keep_in, t->vec, t->dh, t->grad->vector[0], t->grad->input_bias);
  for (uint32_t i = 0; i < t->n; i++) {
    const float *d = t->dh + (size_t)i * D;
    for (uint32_t r = 0; r < t->n_rows[i]; r++) {
      t->row_used[t->row[i][r]] = true;
      for (int k = 0; k < D; k++) t->grad->row[t->row[i][r]][k] += d[k];
    }
  }
}

/* ---- the chain: scores become gradients */

/* e^score, the largest 1, and 0 for labels that do not exist. */
static void lift(float *score, double *out) {
  float top = score[0];
  for (int k = 1; k < N; k++) top = fmaxf(top, score[k]);
  for (int k = 0; k < N; k++) out[k] = (double)hs_exponential(score[k] - top);
}

/* One step of either direction. @param from probabilities at the neighbour, with its emission where `emits` is given; scaled to sum 1 */
static void spread(const double (*step)[N], bool forward_in_text, const double *from, const double *emits, double *out) {
  double sum = 0;
  for (int k = 0; k < N; k++) {
    out[k] = 0;
    for (int j = 0; j < N; j++) out[k] += from[j] * (forward_in_text ? step[j][k] : step[k][j] * emits[j]);
    if (forward_in_text) out[k] *= emits[k];
    sum += out[k];
  }
  for (int k = 0; k < N; k++) out[k] /= sum > 0 ? sum : 1;
}

static void transitions(const learner *t, double step[N][N]) {
  float top = -1e30f;
  for (uint8_t j = 0; j < N; j++)
    for (uint8_t k = 0; k < N; k++) top = fmaxf(top, t->w->behind[j][k]);
  for (uint8_t j = 0; j < N; j++)
    for (uint8_t k = 0; k < N; k++) step[j][k] = hs_ner_follows(j, k) ? (double)hs_exponential(t->w->behind[j][k] - top) : 0;
}

static void learn_pairs(learner *t, const double (*step)[N], const double *alpha, const double *emit, const double *beta, const uint8_t *gold) {
  double p[N][N], sum = 0;
  for (int j = 0; j < N; j++)
    for (int k = 0; k < N; k++) sum += p[j][k] = alpha[j] * step[j][k] * emit[k] * beta[k];
  for (int j = 0; j < N; j++)
    for (int k = 0; k < N; k++) t->grad->behind[j][k] += (float)(p[j][k] / (sum > 0 ? sum : 1));
  t->grad->behind[gold[0]][gold[1]] -= 1;
}

/* @param emit scratch, one row of N a word */
static void learn_chain(learner *t, const double (*step)[N], float *score, const uint8_t *gold, uint32_t n, double (*emit)[N], double (*alpha)[N], double (*beta)[N]) {
  for (uint32_t i = 0; i < n; i++) lift(score + (size_t)i * S, emit[i]);
  for (uint8_t k = 0; k < N; k++) {
    alpha[0][k] = hs_ner_follows(0, k) ? emit[0][k] : 0;
    beta[n - 1][k] = hs_ner_follows(k, 0);
  }
  for (uint32_t i = 1; i < n; i++) spread(step, true, alpha[i - 1], emit[i], alpha[i]);
  for (uint32_t i = n - 1; i-- > 0;) spread(step, false, beta[i + 1], emit[i + 1], beta[i]);
  for (uint32_t i = 0; i < n; i++) {
    double sum = 0;
    uint32_t best = 0;
    for (uint32_t k = 0; k < N; k++) sum += alpha[i][k] * beta[i][k];
    for (uint32_t k = 0; k < S; k++) score[i * S + k] = k < N ? (float)(alpha[i][k] * beta[i][k] / (sum > 0 ? sum : 1)) : 0;
    for (uint32_t k = 1; k < N; k++)
      if (score[i * S + k] > score[i * S + best]) best = k;
    t->right += best == gold[i];
    score[i * S + gold[i]] -= 1;
    if (i) learn_pairs(t, step, alpha[i - 1], emit[i], beta[i], gold + i - 1);
  }
}

static void learn_batch(learner *t, double (*emit)[N], double (*alpha)[N], double (*beta)[N]) {
  double step[N][N];
  forward(t);
  transitions(t, step);
  for (uint32_t i = 0; i < t->n; i += t->length[i]) learn_chain(t, (const double (*)[N])step, t->score + (size_t)i * S, t->gold[i], t->length[i], emit, alpha, beta);
  t->words += t->n;
  backward(t);
}

/* ---- weights */

static void update(learner *t) {
  float done = (float)t->updates / (float)t->all_updates, warm = (float)(t->updates + 1) / 200;
  hs_step s = {RATE * (1 - 0.97f * done) * (warm < 1 ? warm : 1), 1.0f / (float)t->n};
  for (uint32_t r = 0; r < HS_NER_ROWS; r++) {
    if (!t->row_used[r]) continue;
    t->row_used[r] = false;
    hs_adam(t->w->row[r], t->grad->row[r], t->m->row[r], t->v->row[r], D, s);
    for (int d = 0; d < D; d++) t->w->row[r][d] = fmaxf(-0.98f, fminf(0.98f, t->w->row[r][d]));   /* they are stored in 8 bits */
  }
  size_t dense = (sizeof *t->w - offsetof(weights, vector)) / sizeof(float);
  hs_adam(t->w->vector[0], t->grad->vector[0], t->m->vector[0], t->v->vector[0], dense, s);
  t->updates++;
  if (t->updates > t->all_updates / 3 * 2 && t->updates % MEAN_EVERY == 0) {
    const float *w = t->w->row[0];
    float *mean = t->mean->row[0];
    for (size_t i = 0; i < sizeof *t->w / sizeof(float); i++) mean[i] += w[i];
    t->n_mean++;
  }
}

static float *floats(hs_arena *arena, size_t rows, size_t width) { return hs_arena_alloc(arena, rows * width * sizeof(float)); }

static learner *learner_new(hs_arena *arena, uint32_t longest) {
  learner *t = HS_NEW(arena, learner);
  uint32_t cap = BATCH_WORDS + longest;
  weights **all[] = {&t->w, &t->grad, &t->m, &t->v, &t->mean};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) *all[i] = HS_NEW(arena, weights);
  t->row_used = HS_NEW_N(arena, bool, HS_NER_ROWS);
  t->index = HS_NEW_N(arena, uint32_t, cap);
  t->length = HS_NEW_N(arena, uint32_t, cap);
  t->gold = HS_NEW_N(arena, const uint8_t *, cap);
  t->row = hs_arena_alloc(arena, cap * sizeof *t->row);
  t->n_rows = HS_NEW_N(arena, uint32_t, cap);
  t->vec = floats(arena, cap, HS_VECTOR_DIM);
  t->keep_in = floats(arena, cap, D);
  t->dh = floats(arena, cap, D);
  t->layers = hs_encoder_layers_at(t->w->encoder, D, HS_NER_BLOCKS);
  t->grad_layers = hs_encoder_layers_at(t->grad->encoder, D, HS_NER_BLOCKS);
  t->values = hs_encoder_values_new(arena, cap, D, HS_NER_BLOCKS);
  t->wide = floats(arena, cap, 3 * D);
  t->turned = floats(arena, (size_t)cap + 3 * D, 3 * D);
  t->score = floats(arena, cap, S);
  t->random.state = 31;
  hs_draw_weights(&t->random, t->w->row[0], sizeof t->w->row / sizeof(float), 0.1f);
  hs_draw_weights(&t->random, t->w->vector[0], sizeof t->w->vector / sizeof(float), 0.15f);
  hs_encoder_draw(&t->layers, &t->random);
  hs_draw_weights(&t->random, t->w->out[0], sizeof t->w->out / sizeof(float), 0.15f);
  return t;
}

static hs_bytes round_weights(hs_arena *arena, weights *w, const float *centre, const uint16_t *check, uint32_t source) {
  hs_ner_net *out = HS_NEW(arena, hs_ner_net);
  const hs_encoder_layers encoder = hs_encoder_layers_at(w->encoder, D, HS_NER_BLOCKS);
  float bias[D];
  out->size = sizeof *out;
  hs_encoder_round(&encoder, out->encoder);
  out->out.shift = hs_round_bytes(w->out[0], w->out_bias, D, S, &out->out.weight[0][0][0], out->out.bias, out->out.offset);
  for (int j = 0; j < S; j++)
    for (int k = 0; k < S; k++) out->behind[j][k] = hs_round(w->behind[j][k], HS_NET_UNIT, 1 << 20);
  for (int d = 0; d < D; d++) bias[d] = w->input_bias[d] + w->row[HS_NER_ROW_SOURCE + source][d];
  hs_round_row(bias, D, HS_NET_UNIT, HS_NET_TOP, out->input_bias);
  memcpy(out->check, check, sizeof out->check);
  for (uint32_t r = 0; r < HS_NER_ROWS; r++)
    for (uint32_t d = 0; d < D; d++) out->row[r][d] = (int8_t)hs_round(w->row[r][d], HS_NET_UNIT / 2, 127);
  hs_round_vectors(centre, w->vector[0], D, out->code[0][0]);
  return (hs_bytes){(unsigned char *)out, sizeof *out};
}

hs_bytes hs_learn_ner(hs_arena *arena, const hs_ner_examples *ex, const hs_clusters *clusters, const float *centre, const uint16_t *check, uint32_t source,
                      uint32_t rounds) {
  uint32_t *order = HS_NEW_N(arena, uint32_t, ex->n), longest = 1, words = 0;
  for (uint32_t i = 0; i < ex->n; i++) {
    order[i] = i;
    if (ex->row[i].n > longest) longest = ex->row[i].n;
    words += ex->row[i].n;
  }
  learner *t = learner_new(arena, longest);
  t->clusters = clusters;
  t->centre = centre;
  t->all_updates = words / (BATCH_WORDS + 10) * rounds;
  double (*emit)[N] = hs_arena_alloc(arena, longest * sizeof *emit), (*alpha)[N] = hs_arena_alloc(arena, longest * sizeof *alpha);
  double (*beta)[N] = hs_arena_alloc(arena, longest * sizeof *beta);
  for (uint32_t round = 0; round < rounds; round++) {
    hs_random_shuffle(&t->random, order, ex->n);
    t->right = t->words = 0;
    for (uint32_t i = 0; i < ex->n;) {
      t->n = 0;
      while (i < ex->n && t->n < BATCH_WORDS) put_sentence(t, &ex->row[order[i++]]);
      learn_batch(t, emit, alpha, beta);
      update(t);
    }
    fprintf(stderr, "names: round %u, labels %.3f %%\n", (unsigned)round + 1, 100.0 * (double)t->right / (double)t->words);
  }
  float *mean = t->mean->row[0];
  for (size_t i = 0; i < sizeof *t->w / sizeof(float); i++) mean[i] /= (float)(t->n_mean ? t->n_mean : 1);
  return round_weights(arena, t->mean, centre, check, source);
}
