/*
 * Training of the network (net.h), tags and transitions together. A batch is some ten sentences: their words go through
 * the convolutions as one matrix. Then each sentence is parsed with the model's own
 * scores; in each state the loss is -log of the probability of the transitions of least cost (the dynamic oracle), and
 * from the second round on the model's choice is followed nine times in ten. Gradients flow back through the slot
 * products into the convolutions and the rows of the tables. Adam with a falling rate; the weights are the mean over the
 * last quarter of the updates. Dropout on inputs, convolutions and hidden layer; whole rows are dropped too, so that
 * words without vector or dictionary row are no surprise.
 */
#include "syntax/learn_net.h"
#include "syntax/matrix.h"
#include <math.h>
#include <stdio.h>

enum { D = HS_NET_D, H = HS_NET_H, L = HS_NET_LAYERS, BATCH_WORDS = 160, MEAN_EVERY = 20 };
static const float RATE = 0.002f, TAG_LOSS = 0.5f;
static const uint32_t DROP_INPUT = 25, DROP_CONV = 15, DROP_HIDDEN = 25, DROP_WORD = 15, DROP_VECTOR = 10, DROP_TAG = 8;   /* per cent */

typedef struct record {            /* a scored state */
  uint32_t word[HS_NET_SLOTS], row[HS_NET_STATE_ROWS], n_rows, base;
} record;

typedef struct net_learner {
  hs_arena *arena;
  const hs_clusters *clusters;
  const hs_tagger *tagger;
  const float *centre;
  hs_net_weights *w, *grad, *m, *v, *mean;
  uint32_t updates, all_updates, n_mean;
  bool *row_used, *state_used;
  hs_random random;
  /* one batch */
  uint32_t n;                      /* words */
  uint32_t n_states;
  const hs_example **example;      /* the sentence of each word */
  uint32_t *index, *length;        /* its place in the sentence, the sentence's length */
  uint32_t (*row)[HS_NET_WORD_ROWS], *n_rows;
  float *vec, *keep_in, *h[L + 1], *gate[L], *dh, *wide, *turned, *tag, *slot[HS_NET_SLOTS], *dslot[HS_NET_SLOTS];
  record *record;
  float *hidden, *hidden_gate, *dscore, *dhidden;
  uint32_t *stack;
  hs_node *node;
  uint64_t right_tags, right_actions, states;
} net_learner;

/* ---- words: forward */

static void init_weights(net_learner *t) {
  hs_net_weights *w = t->w;
  hs_draw_weights(&t->random, w->row[0], sizeof w->row / sizeof(float), 0.1f);
  hs_draw_weights(&t->random, w->state[0], sizeof w->state / sizeof(float), 0.1f);
  hs_draw_weights(&t->random, w->vector[0], sizeof w->vector / sizeof(float), 0.15f);
  hs_draw_weights(&t->random, w->conv[0][0], sizeof w->conv / sizeof(float), 0.10f);
  hs_draw_weights(&t->random, w->tag[0], sizeof w->tag / sizeof(float), 0.15f);
  hs_draw_weights(&t->random, w->slot[0][0], sizeof w->slot / sizeof(float), 0.08f);
  hs_draw_weights(&t->random, w->out[0], sizeof w->out / sizeof(float), 0.15f);
  for (int i = 0; i < H; i++) w->hidden_bias[i] = 0.1f;
}

static void read_vector(const net_learner *t, uint32_t vector, float *out) {
  const uint8_t *code = t->clusters->code + (size_t)vector * HS_VECTOR_CODES;
  for (uint32_t i = 0; i < HS_VECTOR_CODES; i++)
    memcpy(out + i * HS_VECTOR_PIECE, t->centre + ((size_t)i * 256 + code[i]) * HS_VECTOR_PIECE, HS_VECTOR_PIECE * sizeof *out);
}

static void embed_word(net_learner *t, uint32_t at) {
  const hs_example *x = t->example[at];
  uint32_t i = t->index[at], all[HS_NET_WORD_ROWS], kept = 0;
  hs_word w = x->word[i];
  if (w.vector != HS_NONE && hs_chance(&t->random, DROP_VECTOR)) w.vector = HS_NONE;
  uint32_t n = hs_net_word_rows(&w, hs_tagger_find(t->tagger, w.key), x->tag[i], i == 0, all);
  for (uint32_t r = 0; r < n; r++) {
    bool drop = all[r] < HS_NET_WORDS ? hs_chance(&t->random, DROP_WORD) : all[r] >= HS_NET_ROW_TAG && all[r] < HS_NET_ROW_OTHER && hs_chance(&t->random, DROP_TAG);
    if (!drop) t->row[at][kept++] = all[r];
  }
  t->n_rows[at] = kept;
  if (w.vector != HS_NONE) read_vector(t, w.vector, t->vec + (size_t)at * HS_VECTOR_DIM);
  float *h = t->h[0] + (size_t)at * D;
  memcpy(h, t->w->input_bias, D * sizeof *h);
  for (uint32_t r = 0; r < kept; r++)
    for (int d = 0; d < D; d++) h[d] += t->w->row[t->row[at][r]][d];
}

static hs_batch batch(const net_learner *t) { return (hs_batch){t->n, D, t->index, t->length, t->wide, t->turned}; }

static void forward_words(net_learner *t) {
  size_t n = t->n;
  memset(t->vec, 0, n * HS_VECTOR_DIM * sizeof *t->vec);
  for (uint32_t i = 0; i < t->n; i++) embed_word(t, i);
  hs_matrix_multiply(t->h[0], D, t->vec, HS_VECTOR_DIM, t->w->vector[0], t->n, HS_VECTOR_DIM, D);
  hs_draw_gate(&t->random, t->keep_in, (uint32_t)(n * D), DROP_INPUT);
  for (size_t i = 0; i < n * D; i++) t->h[0][i] *= t->keep_in[i];
  hs_batch b = batch(t);
  for (int l = 0; l < L; l++) hs_conv_forward(&b, &t->random, HS_NET_REACH[l], DROP_CONV, t->w->conv[l][0], t->w->conv_bias[l], t->h[l], t->gate[l], t->h[l + 1]);
  for (uint32_t s = 0; s < HS_NET_SLOTS; s++) {
    memset(t->slot[s], 0, n * H * sizeof(float));
    memset(t->dslot[s], 0, n * H * sizeof(float));
    hs_matrix_multiply(t->slot[s], H, t->h[L], D, t->w->slot[s][0], t->n, D, H);
  }
}

/* ---- losses: score becomes gradient */

/* Softmax over scores that are not -1e30; correct ones share what they have. @return the best-scored */
static uint32_t loss_gradient(float *score, uint32_t n, const uint32_t *correct, uint32_t n_correct, float size) {
  uint32_t best = 0;
  float sum = 0, good = 0;
  for (uint32_t i = 1; i < n; i++)
    if (score[i] > score[best]) best = i;
  float top = score[best];
  for (uint32_t i = 0; i < n; i++) sum += score[i] = hs_exponential(score[i] - top);
  for (uint32_t i = 0; i < n_correct; i++) good += score[correct[i]];
  if (good < 1e-20f) good = 1e-20f;
  for (uint32_t i = 0; i < n; i++) score[i] = score[i] / sum * size;
  for (uint32_t i = 0; i < n_correct; i++) score[correct[i]] -= score[correct[i]] * sum / good;
  return best;
}

/* ---- tags */

static void learn_tag_scores(net_learner *t) {
  size_t n = t->n;
  for (size_t i = 0; i < n; i++) memcpy(t->tag + i * HS_NET_TAGS, t->w->tag_bias, sizeof t->w->tag_bias);
  hs_matrix_multiply(t->tag, HS_NET_TAGS, t->h[L], D, t->w->tag[0], t->n, D, HS_NET_TAGS);
  for (uint32_t i = 0; i < t->n; i++) {
    float *score = t->tag + (size_t)i * HS_NET_TAGS;
    for (uint32_t k = t->tagger->n_tags; k < HS_NET_TAGS; k++) score[k] = -1e30f;
    uint32_t gold = t->example[i]->gold_tag[t->index[i]];
    t->right_tags += loss_gradient(score, HS_NET_TAGS, &gold, 1, TAG_LOSS) == gold;
    for (int k = 0; k < HS_NET_TAGS; k++) t->grad->tag_bias[k] += score[k];
  }
  hs_matrix_transpose(t->turned, t->h[L], D, t->n, D);
  hs_matrix_multiply(t->grad->tag[0], HS_NET_TAGS, t->turned, t->n, t->tag, D, t->n, HS_NET_TAGS);
  hs_matrix_transpose(t->turned, t->w->tag[0], HS_NET_TAGS, D, HS_NET_TAGS);
  hs_matrix_multiply(t->dh, D, t->tag, HS_NET_TAGS, t->turned, t->n, HS_NET_TAGS, D);
}

/* ---- states */

static void score_state(net_learner *t, const hs_state *s, uint32_t base, float *score) {
  record *r = &t->record[t->n_states];
  float *a = t->hidden + (size_t)t->n_states * H, *gate = t->hidden_gate + (size_t)t->n_states * H;
  r->n_rows = hs_net_look(s, r->word, r->row);
  r->base = base;
  memcpy(a, t->w->hidden_bias, H * sizeof *a);
  for (uint32_t i = 0; i < HS_NET_SLOTS; i++) {
    if (r->word[i] == HS_NONE) continue;
    const float *part = t->slot[i] + (size_t)(base + r->word[i]) * H;
    for (int j = 0; j < H; j++) a[j] += part[j];
  }
  for (uint32_t i = 0; i < r->n_rows; i++)
    for (int j = 0; j < H; j++) a[j] += t->w->state[r->row[i]][j];
  hs_draw_gate(&t->random, gate, H, DROP_HIDDEN);
  for (int j = 0; j < H; j++) {
    gate[j] = a[j] > 0 ? gate[j] : 0;
    a[j] *= gate[j];
  }
  memcpy(score, t->w->out_bias, sizeof t->w->out_bias);
  for (int j = 0; j < H; j++)
    if (a[j] != 0)
      for (int k = 0; k < HS_NET_ACTIONS; k++) score[k] += a[j] * t->w->out[j][k];
}

/* The transitions of least cost. */
static uint32_t right_actions(const hs_state *s, const hs_gold *g, uint32_t out[3]) {
  hs_costs c = hs_oracle_costs(s, g);
  uint32_t least = c.shift < c.left ? c.shift : c.left, s0 = hs_state_s(s, 0), n = 0;
  if (c.right < least) least = c.right;
  uint32_t label = s0 == HS_NONE || g->label[s0] == HS_D_ROOT ? HS_D_PARATAXIS : g->label[s0];
  if (hs_state_permit(s).root) label = HS_D_ROOT;
  if (c.shift == least) out[n++] = HS_SHIFT;
  if (c.left == least) out[n++] = HS_LEFT + label;
  if (c.right == least) out[n++] = HS_RIGHT + label;
  return n;
}

static void forbid(const hs_state *s, float *score) {
  hs_permit p = hs_state_permit(s);
  if (!p.shift) score[HS_SHIFT] = -1e30f;
  for (uint32_t k = 0; k < HS_N_DEPREL; k++) {
    if (!p.left || k == HS_D_ROOT) score[HS_LEFT + k] = -1e30f;
    if (!p.right || k == HS_D_ROOT) score[HS_RIGHT + k] = -1e30f;
  }
  for (uint32_t k = HS_N_ACTIONS; k < HS_NET_ACTIONS; k++) score[k] = -1e30f;
}

static void learn_states(net_learner *t, const hs_gold *g, uint32_t base, bool explore) {
  hs_state s;
  hs_state_init(&s, g->n, t->stack, t->node);
  while (!hs_state_done(&s)) {
    uint32_t correct[3], n_correct = right_actions(&s, g, correct);
    hs_permit may = hs_state_permit(&s);
    if (!may.left && !may.right) {
      hs_state_do(&s, correct[0]);
      continue;
    }
    float *score = t->dscore + (size_t)t->n_states * HS_NET_ACTIONS;
    score_state(t, &s, base, score);
    forbid(&s, score);
    uint32_t follow = correct[0];
    for (uint32_t i = 1; i < n_correct; i++)
      if (score[correct[i]] > score[follow]) follow = correct[i];
    uint32_t best = loss_gradient(score, HS_NET_ACTIONS, correct, n_correct, 1);
    t->right_actions += best == follow;
    t->n_states++;
    hs_state_do(&s, explore && hs_chance(&t->random, 90) ? best : follow);
  }
}

static void backward_states(net_learner *t) {
  uint32_t n = t->n_states;
  for (uint32_t i = 0; i < n; i++)
    for (int k = 0; k < HS_NET_ACTIONS; k++) t->grad->out_bias[k] += t->dscore[(size_t)i * HS_NET_ACTIONS + (size_t)k];
  hs_matrix_transpose(t->turned, t->hidden, H, n, H);
  hs_matrix_multiply(t->grad->out[0], HS_NET_ACTIONS, t->turned, n, t->dscore, H, n, HS_NET_ACTIONS);
  hs_matrix_transpose(t->turned, t->w->out[0], HS_NET_ACTIONS, H, HS_NET_ACTIONS);
  memset(t->dhidden, 0, (size_t)n * H * sizeof(float));
  hs_matrix_multiply(t->dhidden, H, t->dscore, HS_NET_ACTIONS, t->turned, n, HS_NET_ACTIONS, H);
  for (uint32_t i = 0; i < n; i++) {
    const record *r = &t->record[i];
    float *d = t->dhidden + (size_t)i * H;
    const float *gate = t->hidden_gate + (size_t)i * H;
    for (int j = 0; j < H; j++) {
      d[j] *= gate[j];
      t->grad->hidden_bias[j] += d[j];
    }
    for (uint32_t k = 0; k < HS_NET_SLOTS; k++) {
      if (r->word[k] == HS_NONE) continue;
      float *part = t->dslot[k] + (size_t)(r->base + r->word[k]) * H;
      for (int j = 0; j < H; j++) part[j] += d[j];
    }
    for (uint32_t k = 0; k < r->n_rows; k++) {
      t->state_used[r->row[k]] = true;
      for (int j = 0; j < H; j++) t->grad->state[r->row[k]][j] += d[j];
    }
  }
}

/* ---- words: backward */

static void backward_slots(net_learner *t) {
  float *by_dim = t->wide;                       /* [D][n] */
  hs_matrix_transpose(by_dim, t->h[L], D, t->n, D);
  for (uint32_t s = 0; s < HS_NET_SLOTS; s++) {
    hs_matrix_multiply(t->grad->slot[s][0], H, by_dim, t->n, t->dslot[s], D, t->n, H);
    hs_matrix_transpose(t->turned, t->w->slot[s][0], H, D, H);
    hs_matrix_multiply(t->dh, D, t->dslot[s], H, t->turned, t->n, H, D);
  }
}

static void backward_words(net_learner *t) {
  backward_slots(t);
  hs_batch b = batch(t);
  for (int l = L; l-- > 0;)
    hs_conv_backward(&b, HS_NET_REACH[l], t->w->conv[l][0], t->h[l], t->gate[l], t->h[l + 1], t->dh, t->grad->conv[l][0], t->grad->conv_bias[l]);
  hs_input_backward(&b, t->keep_in, t->vec, t->dh, t->grad->vector[0], t->grad->input_bias);
  for (uint32_t i = 0; i < t->n; i++) {
    const float *d = t->dh + (size_t)i * D;
    for (uint32_t r = 0; r < t->n_rows[i]; r++) {
      t->row_used[t->row[i][r]] = true;
      for (int k = 0; k < D; k++) t->grad->row[t->row[i][r]][k] += d[k];
    }
  }
}

/* ---- weights */

static void update(net_learner *t) {
  float done = (float)t->updates / (float)t->all_updates, warm = (float)(t->updates + 1) / 300;
  hs_step s = {RATE * (1 - 0.96f * done) * (warm < 1 ? warm : 1), 1.0f / (float)t->n};
  for (uint32_t r = 0; r < HS_NET_ROWS; r++) {
    if (!t->row_used[r]) continue;
    t->row_used[r] = false;
    hs_adam(t->w->row[r], t->grad->row[r], t->m->row[r], t->v->row[r], D, s);
    for (int d = 0; d < D; d++) t->w->row[r][d] = fmaxf(-0.98f, fminf(0.98f, t->w->row[r][d]));   /* they are stored in 8 bits */
  }
  for (uint32_t r = 0; r < HS_NET_STATES; r++) {
    if (!t->state_used[r]) continue;
    t->state_used[r] = false;
    hs_adam(t->w->state[r], t->grad->state[r], t->m->state[r], t->v->state[r], H, s);
  }
  size_t dense = (sizeof *t->w - offsetof(hs_net_weights, vector)) / sizeof(float);
  hs_adam(t->w->vector[0], t->grad->vector[0], t->m->vector[0], t->v->vector[0], dense, s);
  t->updates++;
  if (t->updates > t->all_updates / 4 * 3 && t->updates % MEAN_EVERY == 0) {
    const float *w = t->w->row[0];
    float *mean = t->mean->row[0];
    for (size_t i = 0; i < sizeof *t->w / sizeof(float); i++) mean[i] += w[i];
    t->n_mean++;
  }
}

/* ---- batches */

static void put_sentence(net_learner *t, const hs_example *x) {
  for (uint32_t i = 0; i < x->n; i++) {
    t->example[t->n] = x;
    t->length[t->n] = x->n;
    t->index[t->n++] = i;
  }
}

static void learn_batch(net_learner *t, const hs_examples *ex, const hs_gold *gold, bool explore) {
  forward_words(t);
  memset(t->dh, 0, (size_t)t->n * D * sizeof *t->dh);
  learn_tag_scores(t);
  t->n_states = 0;
  for (uint32_t i = 0; i < t->n; i++)
    if (t->index[i] == 0) learn_states(t, &gold[t->example[i] - ex->row], i, explore);
  t->states += t->n_states;
  backward_states(t);
  backward_words(t);
  update(t);
}

static float *floats(net_learner *t, size_t rows, size_t width) { return hs_arena_alloc(t->arena, rows * width * sizeof(float)); }

static net_learner *learner_new(hs_arena *arena, uint32_t longest) {
  net_learner *t = HS_NEW(arena, net_learner);
  uint32_t cap = BATCH_WORDS + longest;
  t->arena = arena;
  hs_net_weights **all[] = {&t->w, &t->grad, &t->m, &t->v, &t->mean};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) *all[i] = HS_NEW(arena, hs_net_weights);
  t->row_used = HS_NEW_N(arena, bool, HS_NET_ROWS);
  t->state_used = HS_NEW_N(arena, bool, HS_NET_STATES);
  t->example = HS_NEW_N(arena, const hs_example *, cap);
  t->index = HS_NEW_N(arena, uint32_t, cap);
  t->length = HS_NEW_N(arena, uint32_t, cap);
  t->row = hs_arena_alloc(arena, cap * sizeof *t->row);
  t->n_rows = HS_NEW_N(arena, uint32_t, cap);
  t->vec = floats(t, cap, HS_VECTOR_DIM);
  t->keep_in = floats(t, cap, D);
  t->dh = floats(t, cap, D);
  for (int l = 0; l <= L; l++) t->h[l] = floats(t, cap, D);
  for (int l = 0; l < L; l++) t->gate[l] = floats(t, cap, D);
  t->wide = floats(t, cap, 3 * D);
  t->turned = floats(t, 2 * (size_t)cap + 3 * D, 3 * D);
  t->tag = floats(t, cap, HS_NET_TAGS);
  for (int s = 0; s < HS_NET_SLOTS; s++) t->slot[s] = floats(t, cap, H), t->dslot[s] = floats(t, cap, H);
  t->record = hs_arena_alloc(arena, 2 * (size_t)cap * sizeof *t->record);
  t->hidden = floats(t, 2 * (size_t)cap, H);
  t->hidden_gate = floats(t, 2 * (size_t)cap, H);
  t->dhidden = floats(t, 2 * (size_t)cap, H);
  t->dscore = floats(t, 2 * (size_t)cap, HS_NET_ACTIONS);
  t->stack = HS_NEW_N(arena, uint32_t, longest);
  t->node = HS_NEW_N(arena, hs_node, longest + 1);
  t->random.state = 29;
  return t;
}

static void learn_round(net_learner *t, const hs_examples *ex, const hs_gold *gold, const uint32_t *order, bool explore) {
  t->right_tags = t->right_actions = t->states = 0;
  uint64_t words = 0;
  for (uint32_t i = 0; i < ex->n;) {
    t->n = 0;
    while (i < ex->n && t->n < BATCH_WORDS) put_sentence(t, &ex->row[order[i++]]);
    words += t->n;
    learn_batch(t, ex, gold, explore);
  }
  printf("          %u updates, tags %.2f %%, actions %.2f %%\n", (unsigned)t->updates, 100.0 * (double)t->right_tags / (double)words,
         100.0 * (double)t->right_actions / (double)t->states);
  fflush(stdout);
}

hs_bytes hs_learn_net(hs_arena *arena, const hs_examples *ex, const hs_clusters *clusters, const hs_tagger *tagger, const float *centre, uint32_t rounds) {
  uint32_t *order = HS_NEW_N(arena, uint32_t, ex->n), longest = 0, words = 0;
  hs_gold *gold = HS_NEW_N(arena, hs_gold, ex->n);
  for (uint32_t i = 0; i < ex->n; i++) {
    const hs_example *x = &ex->row[i];
    order[i] = i;
    gold[i] = hs_gold_make(arena, x->n, x->gold_head, x->gold_deprel);
    if (x->n > longest) longest = x->n;
    words += x->n;
  }
  net_learner *t = learner_new(arena, longest);
  t->clusters = clusters;
  t->tagger = tagger;
  t->centre = centre;
  t->all_updates = words / (BATCH_WORDS + 8) * rounds;
  init_weights(t);
  for (uint32_t round = 0; round < rounds; round++) {
    hs_random_shuffle(&t->random, order, ex->n);
    learn_round(t, ex, gold, order, round > 0);
  }
  float *mean = t->mean->row[0];
  for (size_t i = 0; i < sizeof *t->w / sizeof(float); i++) mean[i] /= (float)(t->n_mean ? t->n_mean : 1);
  return hs_net_round(arena, t->mean, centre);
}
