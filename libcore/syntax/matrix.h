/** Products of small dense matrices for training; row by row, results do not depend on the processor. */
#ifndef HS_SYNTAX_MATRIX_H
#define HS_SYNTAX_MATRIX_H

#include "base/base.h"

/**
 * c[m][n] += a[m][k] b[k][n].
 * @param ldc, lda floats from one row to the next; rows of `a` may overlap  @param n a multiple of 16, also b's row length
 */
void hs_matrix_multiply(float *restrict c, uint32_t ldc, const float *restrict a, uint32_t lda, const float *restrict b, uint32_t m, uint32_t k, uint32_t n);

/** out[n][m] = a[m][n] */
void hs_matrix_transpose(float *restrict out, const float *restrict a, uint32_t lda, uint32_t m, uint32_t n);

#endif
