/*
 * Training of hashed linear models. Weights are whole numbers; the average of a weight over all steps is
 * weight - total / step, where total sums each change times the step at which it came. For the model the averages
 * are scaled so that all but one in 20,000 of the weights that are not zero fit 8 bits; the rest are cut off.
 */
#include "syntax/perceptron.h"
#include <math.h>

void hs_perceptron_init(hs_perceptron *p, hs_arena *arena, uint32_t n) {
  *p = (hs_perceptron){.n = n, .step = 1};
  p->weight = HS_NEW_N(arena, int32_t, (size_t)n + HS_LINEAR_ROW);
  p->total = HS_NEW_N(arena, int64_t, (size_t)n + HS_LINEAR_ROW);
}

static void add_row(int32_t *restrict sum, const int32_t *restrict row) {
  for (int i = 0; i < HS_LINEAR_ROW; i++) sum[i] += row[i];
}

void hs_perceptron_score(const hs_perceptron *p, const uint32_t *feature, uint32_t n, int32_t score[HS_LINEAR_ROW]) {
  memset(score, 0, HS_LINEAR_ROW * sizeof *score);
  for (uint32_t f = 0; f < n; f++) add_row(score, p->weight + hs_linear_place(feature[f], p->n));
}

void hs_perceptron_update(hs_perceptron *p, const uint32_t *feature, uint32_t n, uint32_t good, uint32_t bad) {
  p->step++;
  if (good == bad) return;
  for (uint32_t f = 0; f < n; f++) {
    size_t at = hs_linear_place(feature[f], p->n);
    p->weight[at + good]++;
    p->total[at + good] += p->step;
    p->weight[at + bad]--;
    p->total[at + bad] -= p->step;
  }
}

static double average(const hs_perceptron *p, size_t i) { return p->weight[i] - (double)p->total[i] / (double)p->step; }

/* The size that all but one in 20,000 of the weights stay below, from a histogram of eighths. */
static double largest(const hs_perceptron *p, size_t n) {
  enum { BINS = 8192 };
  static const double bin = 0.125;
  uint32_t count[BINS] = {0};
  uint64_t all = 0, above = 0;
  for (size_t i = 0; i < n; i++) {
    double w = fabs(average(p, i));
    if (w < 1e-9) continue;
    count[w / bin < BINS ? (int)(w / bin) : BINS - 1]++;
    all++;
  }
  int top = BINS - 1;
  while (top > 0 && above + count[top] <= all / 20000) above += count[top--];
  return (top + 1) * bin;
}

void hs_perceptron_finish(const hs_perceptron *p, int8_t *out) {
  size_t n = (size_t)p->n + HS_LINEAR_ROW;
  double scale = 127.0 / largest(p, n);
  for (size_t i = 0; i < n; i++) {
    double w = average(p, i) * scale;
    out[i] = (int8_t)lrint(w > 127 ? 127 : w < -127 ? -127 : w);
  }
}

uint64_t hs_random_next(hs_random *r) {
  uint64_t z = r->state += UINT64_C(0x9E3779B97F4A7C15);
  z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
  return z ^ z >> 31;
}

uint32_t hs_random_below(hs_random *r, uint32_t n) { return (uint32_t)((hs_random_next(r) >> 32) * n >> 32); }

void hs_random_shuffle(hs_random *r, uint32_t *order, uint32_t n) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t j = hs_random_below(r, i), keep = order[j];
    order[j] = order[i - 1];
    order[i - 1] = keep;
  }
}
