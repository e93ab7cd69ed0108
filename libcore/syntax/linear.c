/*
 * Scores of a hashed linear model. Sums are kept in 16 bits, which 256 features of 8 bits cannot overflow; more
 * features are added in portions. The inner loop has a fixed length and no aliasing, so compilers vectorise it.
 */
#include "syntax/linear.h"

enum { PORTION = 256 };

bool hs_linear_open(hs_linear *l, const void *bytes, size_t n) {
  if (!bytes || n <= HS_LINEAR_ROW || n > UINT32_MAX) return false;
  *l = (hs_linear){bytes, (uint32_t)n - HS_LINEAR_ROW};
  return true;
}

static void add_row(int16_t *restrict sum, const int8_t *restrict row) {
  for (int i = 0; i < HS_LINEAR_ROW; i++) sum[i] = (int16_t)(sum[i] + row[i]);
}

void hs_linear_score(const hs_linear *l, const uint32_t *feature, uint32_t n, int32_t score[HS_LINEAR_ROW]) {
  memset(score, 0, HS_LINEAR_ROW * sizeof *score);
  for (uint32_t from = 0; from < n; from += PORTION) {
    uint32_t to = n - from > PORTION ? from + PORTION : n;
    int16_t sum[HS_LINEAR_ROW] = {0};
    for (uint32_t f = from; f < to; f++) add_row(sum, l->weight + hs_linear_place(feature[f], l->n));
    for (int i = 0; i < HS_LINEAR_ROW; i++) score[i] += sum[i];
  }
}
