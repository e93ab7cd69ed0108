/*
 * The networks' layers in whole numbers. Activations are 16 bits with 256 for 1.0, cut off at +-4095; weights are 11 bits
 * with a power of two for scale, so that no sum over 512 inputs can leave 32 bits. The inner loops are in kernel.h.
 *
 * Example: a weight 0.5 with shift 11 - 1 = 10 is 512; input 1.0 (256) gives 256 * 512 >> 10 = 128, which is 0.5.
 */
#include "syntax/product.h"

void hs_products(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  hs_kernels_best()->products(x, rows, n, w, n_out, out);
}

void hs_embed(const hs_embedding *e, const uint32_t *row, uint32_t n_rows, const uint8_t *code, int16_t *out) {
  const int8_t *byte[HS_KERNEL_ROWS];
  const int16_t *wide[HS_KERNEL_ROWS];
  for (uint32_t r = 0; r < n_rows; r++) byte[r] = e->row + (size_t)row[r] * e->width;
  for (uint32_t i = 0; code && i < e->n_codes; i++) wide[i] = e->code + ((size_t)i * 256 + code[i]) * e->width;
  hs_kernels_best()->embed(e->bias, byte, n_rows, wide, code ? e->n_codes : 0, e->width, out);
}
