/**
 * Linear scores from hashed features: a feature's weights for all labels lie side by side at a place that is its hash,
 * and rows of different features may overlap (Weinberger et al. 2009, feature hashing). One look-up costs two or three
 * cache lines however many labels there are.
 */
#ifndef HS_SYNTAX_LINEAR_H
#define HS_SYNTAX_LINEAR_H

#include "syntax/kernel.h"               /* HS_LINEAR_ROW: labels at most, and bytes from one row's begin to its end */

typedef struct hs_linear { const int8_t *weight; uint32_t n; } hs_linear;   /* n: places where a row may begin */

/** Weights of a section, n + HS_LINEAR_ROW bytes. */
bool hs_linear_open(hs_linear *l, const void *bytes, size_t n);

/** Place of a feature made of a template's number and up to three values. */
static inline uint32_t hs_linear_hash(uint32_t template, uint32_t a, uint32_t b, uint32_t c) {
  uint64_t h = ((uint64_t)a + template * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);
  h = (h ^ h >> 32 ^ b) * UINT64_C(0xD6E8FEB86659FD93);
  h = (h ^ h >> 32 ^ c) * UINT64_C(0x9E3779B97F4A7C15);
  return (uint32_t)(h >> 32);
}

static inline uint32_t hs_linear_place(uint32_t hash, uint32_t n) { return (uint32_t)((uint64_t)hash * n >> 32); }

/** Sum of the features' rows. */
void hs_linear_score(const hs_linear *l, const uint32_t *feature, uint32_t n, int32_t score[HS_LINEAR_ROW]);

#endif
