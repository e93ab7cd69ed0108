/* syntax: every version of the inner loops that this processor can run gives the numbers of plain C; the trainer's products do, too. */
#include "syntax/kernel.h"
#include "syntax/learn.h"
#include "syntax/matrix.h"
#include "suite.h"
#include <stdio.h>

enum { N_IN = 288, N_OUT = 144, STATES = 48, MOST = 11, PARTS = 27 };   /* vectors, and rows of tables */

typedef struct numbers {
  int16_t x[MOST * N_IN], w[N_IN * N_OUT], bias[N_OUT], wide[PARTS][N_OUT];
  int32_t sum[N_OUT], big[N_OUT];
  int8_t byte[PARTS][N_OUT];
} numbers;

static int16_t between(hs_random *r, int most) { return (int16_t)((int)hs_random_below(r, 2 * (uint32_t)most + 1) - most); }

/* Activations and weights up to the ends of their ranges; sums that are to be cut off, too. */
static void fill(numbers *v, hs_random *r) {
  for (int i = 0; i < MOST * N_IN; i++) v->x[i] = hs_random_below(r, 3) ? between(r, HS_NET_TOP) : 0;
  for (int i = 0; i < N_IN * N_OUT; i++) v->w[i] = between(r, 1023);
  for (int j = 0; j < N_OUT; j++) {
    v->bias[j] = between(r, HS_NET_TOP);
    v->sum[j] = (int32_t)hs_random_below(r, 1u << 30) - (1 << 29);
    v->big[j] = (int32_t)hs_random_below(r, 1u << 20) - (1 << 19);
    for (int p = 0; p < PARTS; p++) {
      v->wide[p][j] = between(r, 1000);
      v->byte[p][j] = (int8_t)(between(r, 127) - (int)hs_random_below(r, 2));
    }
  }
}

/* All results of one version, one behind the other. */
typedef struct results {
  int32_t product[MOST * N_OUT];
  int16_t relu[N_OUT], scaled[N_OUT], vector[N_OUT], hidden[N_OUT], after[STATES];
  int32_t state[STATES];
} results;

static void run(const hs_kernels *k, const numbers *v, uint32_t rows, uint32_t n_out, uint32_t n_parts, uint32_t shift, results *out) {
  const int16_t *wide[PARTS];
  const int8_t *byte[PARTS];
  for (int p = 0; p < PARTS; p++) wide[p] = v->wide[p], byte[p] = v->byte[p];
  memset(out, 0, sizeof *out);
  k->products(v->x, rows, N_IN, v->w, n_out, out->product);
  k->add_relu(v->bias, v->sum, v->big, shift, n_out, out->relu);
  k->scale(v->sum, v->big, shift, n_out, out->scaled);
  k->embed(v->bias, byte, n_parts / 4, wide, n_parts / 2, n_out, out->vector);
  k->hidden(wide, n_parts, n_out, out->hidden);
  for (uint32_t i = 0; i < n_parts; i++) k->recur(v->x + i * 16, v->w + i, STATES, out->state, out->after);
}

START_TEST(all_versions_agree) {
  static numbers v;
  static results plain, other;
  const hs_kernels *all[HS_KERNELS];
  uint32_t n = hs_kernels_all(all);
  ck_assert_str_eq(all[0]->name, "plain");
  ck_assert_ptr_eq(all[n - 1], hs_kernels_best());
  for (uint64_t seed = 1; seed <= 20; seed++) {
    hs_random r = {seed};
    fill(&v, &r);
    for (uint32_t n_out = 16; n_out <= N_OUT; n_out += 16) {
      uint32_t rows = 1 + hs_random_below(&r, MOST), parts = 1 + hs_random_below(&r, PARTS), shift = 1 + hs_random_below(&r, 16);
      run(all[0], &v, rows, n_out, parts, shift, &plain);
      for (uint32_t k = 1; k < n; k++) {
        run(all[k], &v, rows, n_out, parts, shift, &other);
        ck_assert_msg(memcmp(&plain, &other, sizeof plain) == 0, "seed %u, %s: %u rows, %u outputs, %u parts, shift %u", (unsigned)seed, all[k]->name,
                      (unsigned)rows, (unsigned)n_out, (unsigned)parts, (unsigned)shift);
      }
    }
  }
}
END_TEST

START_TEST(a_product_by_hand) {
  const hs_kernels *all[HS_KERNELS];
  int16_t x[2] = {1, 2}, w[16][2];
  int32_t out[16];
  for (int16_t j = 0; j < 16; j++) w[j][0] = (int16_t)(10 + j), w[j][1] = 20;
  for (uint32_t k = 0, n = hs_kernels_all(all); k < n; k++) {
    all[k]->products(x, 1, 2, w[0], 16, out);
    for (int32_t j = 0; j < 16; j++) ck_assert_int_eq(out[j], 50 + j);
  }
}
END_TEST

/* In plain numbers: gates are x / 4 + 1/2, cut off; what is rounded on the way stays small over a sentence. */
START_TEST(a_recurrent_layer_follows_its_formula) {
  enum { N = 16, WORDS = 60 };
  int16_t zfr[3 * N], peep[N], h[N];
  int32_t state[N] = {0};
  double plain[N] = {0};
  hs_random r = {5};
  for (int d = 0; d < N; d++) peep[d] = between(&r, 300);
  for (int w = 0; w < WORDS; w++) {
    for (int i = 0; i < 3 * N; i++) zfr[i] = between(&r, 1000);
    memset(h, 0, sizeof h);
    hs_kernels_best()->recur(zfr, peep, N, state, h);
    for (int d = 0; d < N; d++) {
      double f = (zfr[N + d] + peep[d] * plain[d]) / 1024 + 0.5, o = zfr[2 * N + d] / 1024.0 + 0.5;
      f = f < 0 ? 0 : f > 1 ? 1 : f;
      o = o < 0 ? 0 : o > 1 ? 1 : o;
      plain[d] = f * plain[d] + (1 - f) * zfr[d] / HS_NET_UNIT;
      ck_assert_double_eq_tol((double)state[d] / HS_STATE_UNIT, plain[d], 0.02);
      ck_assert_double_eq_tol((double)h[d] / HS_NET_UNIT, o * plain[d], 0.03);
    }
  }
}
END_TEST

/* Each sum runs over k in order and is rounded after each step, so the model's bytes do not depend on the processor. */
START_TEST(a_training_product_has_the_bits_of_the_plain_loop) {
  enum { M = 7, K = 50, N = 48 };
  float a[M][K], b[K][N], c[M][N];
  hs_random r = {3};
  for (int k = 0; k < K; k++) {
    for (int i = 0; i < M; i++) a[i][k] = (float)hs_random_below(&r, 20001) / 10000 - 1;
    for (int j = 0; j < N; j++) b[k][j] = (float)hs_random_below(&r, 20001) / 10000 - 1;
  }
  memset(c, 0, sizeof c);
  hs_matrix_multiply(c[0], N, a[0], K, b[0], M, K, N);
  for (int i = 0; i < M; i++)
    for (int j = 0; j < N; j++) {
      volatile float sum = 0, product;
      for (int k = 0; k < K; k++) product = a[i][k] * b[k][j], sum = sum + product;
      float plain = sum;
      ck_assert_msg(memcmp(&plain, &c[i][j], sizeof plain) == 0, "row %d, column %d: %a, not %a", i, j, (double)c[i][j], (double)plain);
    }
}
END_TEST

int main(void) {
  Suite *s = suite_create("kernel");
  TCase *t = tcase_create("kernel");
  tcase_add_test(t, all_versions_agree);
  tcase_add_test(t, a_product_by_hand);
  tcase_add_test(t, a_recurrent_layer_follows_its_formula);
  tcase_add_test(t, a_training_product_has_the_bits_of_the_plain_loop);
  suite_add_tcase(s, t);
  return suite_run(s);
}
