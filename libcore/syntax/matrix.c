/*
 * Matrix products in blocks of 4 rows by 16 columns whose sums stay in registers. Each sum runs over k in order, with a
 * product and an addition that are rounded apart, so wider vector instructions (chosen at run time where compiler and
 * system can) give the same bits.
 */
#include "syntax/matrix.h"

#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define WIDER __attribute__((optimize("O3"), target_clones("avx512f", "avx2", "default")))
#else
#define WIDER
#endif

enum { ROWS = 4, COLUMNS = 16 };

WIDER
void hs_matrix_multiply(float *restrict c, uint32_t ldc, const float *restrict a, uint32_t lda, const float *restrict b, uint32_t m, uint32_t k, uint32_t n) {
  for (uint32_t j = 0; j < n; j += COLUMNS)
    for (uint32_t i = 0; i < m; i += ROWS) {
      float s[ROWS][COLUMNS] = {{0}};
      const float *p[ROWS];
      for (uint32_t r = 0; r < ROWS; r++) p[r] = a + (size_t)(i + r < m ? i + r : m - 1) * lda;
      for (uint32_t l = 0; l < k; l++) {
        const float *row = b + (size_t)l * n + j;
        for (int q = 0; q < COLUMNS; q++) {
          s[0][q] += p[0][l] * row[q];
          s[1][q] += p[1][l] * row[q];
          s[2][q] += p[2][l] * row[q];
          s[3][q] += p[3][l] * row[q];
        }
      }
      for (uint32_t r = 0; r < ROWS && i + r < m; r++)
        for (uint32_t q = 0; q < COLUMNS; q++) c[(size_t)(i + r) * ldc + j + q] += s[r][q];
    }
}

void hs_matrix_transpose(float *restrict out, const float *restrict a, uint32_t lda, uint32_t m, uint32_t n) {
  for (uint32_t i = 0; i < m; i++)
    for (uint32_t j = 0; j < n; j++) out[(size_t)j * m + i] = a[(size_t)i * lda + j];
}
