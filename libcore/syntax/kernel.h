/**
 * Inner loops of the networks and of the tagger, in versions for the vector instructions that the processor turns out to
 * have. All versions give the same bits; tests hold them against plain C. Widths are multiples of 16.
 */
#ifndef HS_SYNTAX_KERNEL_H
#define HS_SYNTAX_KERNEL_H

#include "base/base.h"

enum { HS_NET_UNIT = 256, HS_NET_TOP = 4095, HS_KERNEL_ROWS = 40, HS_LINEAR_ROW = 128, HS_KERNELS = 4 };

/** HS_NET_UNIT is an activation of 1.0; they are cut off at HS_NET_TOP. */
static inline int16_t hs_cut(int32_t v) { return (int16_t)(v > HS_NET_TOP ? HS_NET_TOP : v < -HS_NET_TOP ? -HS_NET_TOP : v); }

typedef struct hs_kernels {
  const char *name;
  /** out[r][j] = sum over k < n of x[r][k] w[k / 2][j][k % 2]; n is even. */
  void (*products)(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out);
  /** out = cut(own + relu((sum + bias) >> shift)) */
  void (*add_relu)(const int16_t *own, const int32_t *sum, const int32_t *bias, uint32_t shift, uint32_t n, int16_t *out);
  /** out = cut((sum + half) >> shift) */
  void (*scale)(const int32_t *sum, int32_t half, uint32_t shift, uint32_t n, int16_t *out);
  /** out = cut(bias + 2 x sum of byte rows + sum of wide rows); no sum leaves 16 bits */
  void (*embed)(const int16_t *bias, const int8_t *const *byte, uint32_t n_bytes, const int16_t *const *wide, uint32_t n_wide, uint32_t n, int16_t *out);
  /** out = cut(relu(sum of parts)) */
  void (*hidden)(const int16_t *const *part, uint32_t n_parts, uint32_t n, int16_t *out);
  /** sum = sum of at most 256 rows of HS_LINEAR_ROW weights, wherever they begin */
  void (*add_rows)(const int8_t *weight, const uint32_t *place, uint32_t n, int16_t sum[HS_LINEAR_ROW]);
} hs_kernels;

/** Versions that this processor can run, slowest (plain C) first. @return how many */
uint32_t hs_kernels_all(const hs_kernels *out[HS_KERNELS]);
/** The fastest. */
const hs_kernels *hs_kernels_best(void);
/** Those for wide vectors, NULL where there are none. */
const hs_kernels *hs_kernels_avx2(void), *hs_kernels_vnni(void);

#endif
