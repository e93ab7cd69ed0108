/*
 * Scores of a hashed linear model. Sums are kept in 16 bits, which 256 features of 8 bits cannot overflow; more
 * features are added in portions.
 */
#include "syntax/linear.h"

enum { PORTION = 256 };

bool hs_linear_open(hs_linear *l, const void *bytes, size_t n) {
  if (!bytes || n <= HS_LINEAR_ROW || n > UINT32_MAX) return false;
  *l = (hs_linear){bytes, (uint32_t)n - HS_LINEAR_ROW};
  return true;
}

void hs_linear_score(const hs_linear *l, const uint32_t *feature, uint32_t n, int32_t score[HS_LINEAR_ROW]) {
  const hs_kernels *k = hs_kernels_best();
  uint32_t place[PORTION];
  int16_t sum[HS_LINEAR_ROW];
  memset(score, 0, HS_LINEAR_ROW * sizeof *score);
  for (uint32_t from = 0; from < n; from += PORTION) {
    uint32_t some = n - from > PORTION ? PORTION : n - from;
    for (uint32_t f = 0; f < some; f++) place[f] = hs_linear_place(feature[from + f], l->n);
    k->add_rows(l->weight, place, some, sum);
    for (int i = 0; i < HS_LINEAR_ROW; i++) score[i] += sum[i];
  }
}
