/** Forward passes of the networks (parser, names) in whole numbers: the same scores on every machine. */
#ifndef HS_SYNTAX_PRODUCT_H
#define HS_SYNTAX_PRODUCT_H

#include "syntax/kernel.h"

/**
 * out[j] = sum over k of x[k] w[k / 2][j][k % 2], for `rows` vectors, one behind the other.
 * @param n even  @param n_out a multiple of 16  @param out rows x n_out
 */
void hs_products(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out);

/** Tables whose rows are summed to a word's vector. */
typedef struct hs_embedding {
  const int16_t *bias;
  const int8_t *row;                 /* [][width], half units: 128 is 1.0 */
  const int16_t *code;               /* [n_codes][256][width]: product-quantised vectors */
  uint32_t n_codes, width;           /* n_codes: at most HS_KERNEL_ROWS; width: a multiple of 16 */
} hs_embedding;

/** @param n_rows at most HS_KERNEL_ROWS  @param code n_codes numbers, or NULL for a word without vector */
void hs_embed(const hs_embedding *e, const uint32_t *row, uint32_t n_rows, const uint8_t *code, int16_t *out);

#endif
