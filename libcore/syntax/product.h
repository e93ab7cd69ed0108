/** Forward passes of the networks (parser, names) in whole numbers: the same scores on every machine. */
#ifndef HS_SYNTAX_PRODUCT_H
#define HS_SYNTAX_PRODUCT_H

#include "base/base.h"

enum { HS_NET_UNIT = 256, HS_NET_TOP = 4095, HS_CONV_WIDEST = 96 };  /* 1.0 of an activation, and where it is cut off */

static inline int16_t hs_cut(int32_t v) { return (int16_t)(v > HS_NET_TOP ? HS_NET_TOP : v < -HS_NET_TOP ? -HS_NET_TOP : v); }

/** out[j] = sum over k of x[k] w[k / 2][j][k % 2]. @param n even  @param n_out a multiple of 16 */
void hs_product(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out);

/** A residual convolution over a word and one on either side: h + relu(W [h(i - reach), h(i), h(i + reach)] + b). */
typedef struct hs_conv {
  const int16_t *weight;             /* [3 width / 2][width][2] */
  const int32_t *bias;
  uint32_t shift, reach, width;      /* width: at most HS_CONV_WIDEST, a multiple of 16 */
} hs_conv;

/** @param in, out  n x width numbers */
void hs_convolve(const hs_conv *c, uint32_t n, const int16_t *in, int16_t *out);

#endif
