/* syntax: gradients of the trainers' layers against differences of their losses; an encoder rounded to bytes against itself. */
#include "syntax/learn_encoder.h"
#include "suite.h"

enum { N = 7, D = 16, ROOM = 3 * D * 3 * D };

/* Two stretches, of 4 and 3 words; the loss is the sum of outputs times fixed numbers. */
typedef struct net {
  uint32_t index[N], length[N];
  float wide[N * 3 * D], turned[ROOM], in[N * D], out[N * D], gate[N * D], dh[N * D], want[N * D];
  float w[D * 3 * D], bias[3 * D], peep[D], dw[D * 3 * D], dbias[3 * D], dpeep[D], zfr[N * 3 * D], state[N * D];
} net;

typedef enum kind { AFFINE, DENSE, CONV, RECUR, KINDS } kind;

static uint32_t n_in(kind k) { return k == CONV ? 3 * D : D; }
static uint32_t n_out(kind k) { return k == RECUR ? 3 * D : D; }

static hs_batch batch_of(net *n) {
  for (uint32_t i = 0; i < N; i++) n->index[i] = i < 4 ? i : i - 4, n->length[i] = i < 4 ? 4 : 3;
  return (hs_batch){N, D, n->index, n->length, n->wide, n->turned};
}

static double loss(net *n, kind k) {
  const hs_batch b = batch_of(n);
  const hs_layer l = {n_in(k), n_out(k), n->w, n->bias};
  hs_random r = {1};
  double sum = 0;
  if (k == AFFINE) hs_affine_forward(&b, l, n->in, n->out);
  if (k == DENSE) hs_dense_forward(&b, &r, 0, l, n->in, n->gate, n->out);
  if (k == CONV) hs_conv_forward(&b, &r, 0, l, n->in, n->gate, n->out);
  if (k == RECUR) hs_recur_forward(&b, &r, 0, l, n->peep, n->in, (hs_recurrence){n->zfr, n->state, n->gate}, n->out);
  for (int i = 0; i < N * D; i++) sum += (double)n->out[i] * (double)n->want[i];
  return sum;
}

static void backward(net *n, kind k) {
  const hs_batch b = batch_of(n);
  const hs_layer l = {n_in(k), n_out(k), n->w, n->bias}, grad = {n_in(k), n_out(k), n->dw, n->dbias};
  memcpy(n->dh, n->want, sizeof n->dh);
  if (k == AFFINE) {
    memset(n->dh, 0, sizeof n->dh);
    hs_affine_backward(&b, l, grad, n->in, n->want, n->dh);
  }
  if (k == DENSE) hs_dense_backward(&b, l, grad, n->in, n->gate, n->out, n->dh);
  if (k == CONV) hs_conv_backward(&b, l, grad, n->in, n->gate, n->out, n->dh);
  if (k == RECUR) hs_recur_backward(&b, l, grad, n->peep, n->dpeep, n->in, (hs_recurrence){n->zfr, n->state, n->gate}, n->dh);
}

/* Some places of a table, moved a little up and down. */
static void compare(net *n, kind k, const char *name, float *table, const float *gradient, uint32_t size) {
  const float step = 0x1p-12f;      /* so small that hardly a sum crosses zero */
  for (uint32_t i = 0; i < size; i += 1 + size / 37) {
    const float keep = table[i];
    table[i] = keep + step;
    double up = loss(n, k);
    table[i] = keep - step;
    double slope = (up - loss(n, k)) / (2 * (double)step);
    table[i] = keep;
    ck_assert_msg(slope - (double)gradient[i] < 0.02 && (double)gradient[i] - slope < 0.02, "layer %d, %s[%u]: %g, not %g", (int)k, name, (unsigned)i, (double)gradient[i], slope);
  }
}

START_TEST(gradients_are_the_slopes_of_the_loss) {
  for (kind k = 0; k < KINDS; k++) {
    net *n = calloc(1, sizeof *n);
    hs_random r = {7 + k};
    hs_draw_weights(&r, n->in, N * D, 1);
    hs_draw_weights(&r, n->w, D * 3 * D, 0.4f);
    hs_draw_weights(&r, n->bias, 3 * D, 0.4f);
    hs_draw_weights(&r, n->peep, D, 0.4f);
    hs_draw_weights(&r, n->want, N * D, 1);
    loss(n, k);
    backward(n, k);
    compare(n, k, "in", n->in, n->dh, N * D);
    compare(n, k, "w", n->w, n->dw, n_in(k) * n_out(k));
    compare(n, k, "bias", n->bias, n->dbias, n_out(k));
    if (k == RECUR) compare(n, k, "peep", n->peep, n->dpeep, D);
    free(n);
  }
}
END_TEST

/* Bytes are coarse, but a layer's output must stay near what the trainer meant. */
START_TEST(a_rounded_encoder_follows_its_floats) {
  enum { WIDTH = 32, BLOCKS = 2, WORDS = 7 };
  static float weights[HS_ENCODER_FLOATS(WIDTH, BLOCKS)];
  static uint32_t bytes[HS_ENCODER_SIZE(WIDTH, BLOCKS) / sizeof(uint32_t)];
  static hs_encoder_work work;
  uint32_t index[WORDS], length[WORDS], stretches[] = {4, 3};
  float wide[WORDS * 3 * WIDTH], turned[3 * WIDTH * 3 * WIDTH];
  for (uint32_t i = 0; i < WORDS; i++) index[i] = i < 4 ? i : i - 4, length[i] = i < 4 ? 4 : 3;
  const hs_batch b = {WORDS, WIDTH, index, length, wide, turned};
  hs_arena *arena = hs_arena_new();
  hs_encoder_layers layers = hs_encoder_layers_at(weights, WIDTH, BLOCKS);
  hs_encoder_values v = hs_encoder_values_new(arena, WORDS, WIDTH, BLOCKS);
  hs_random r = {11};
  hs_encoder_draw(&layers, &r);
  for (uint32_t k = 0; k < BLOCKS; k++) hs_draw_weights(&r, layers.peep[k], WIDTH, 0.5f);
  for (uint32_t i = 0; i < WORDS * WIDTH; i++) {
    work.in[i] = (int16_t)((int)hs_random_below(&r, 1025) - 512);
    v.h[0][i] = (float)work.in[i] / HS_NET_UNIT;
  }
  const float *want = hs_encoder_forward(&b, &r, 0, &layers, &v);
  hs_encoder_round(&layers, bytes);
  const hs_encoder encoder = hs_encoder_at(bytes, WIDTH, BLOCKS);
  hs_encode(&encoder, stretches, 2, &work);
  for (uint32_t i = 0; i < WORDS * WIDTH; i++) ck_assert_float_eq_tol((float)work.h[i] / HS_NET_UNIT, want[i], 0.15f);
  hs_arena_free(arena);
}
END_TEST

int main(void) {
  Suite *s = suite_create("learn");
  TCase *t = tcase_create("learn");
  tcase_add_test(t, gradients_are_the_slopes_of_the_loss);
  tcase_add_test(t, a_rounded_encoder_follows_its_floats);
  suite_add_tcase(s, t);
  return suite_run(s);
}
