/*
 * Parts of the networks' trainers. Everything is plain float arithmetic in a fixed order, so that the same data give the
 * same weights.
 */
#include "syntax/learn_dense.h"
#include "syntax/matrix.h"
#include "syntax/product.h"
#include <math.h>

enum { WEIGHT_TOP = 1023, CODE_TOP = 1000 };
static const float BETA1 = 0.9f, BETA2 = 0.99f;

float hs_exponential(float x) {
  if (x < -80) return 0;
  int k = (int)(x * 1.44269504f - 0.5f);
  float r = (x - (float)k * 0.693359375f) + (float)k * 2.12194440e-4f, p = 1.0f / 5040;
  p = p * r + 1.0f / 720;
  p = p * r + 1.0f / 120;
  p = p * r + 1.0f / 24;
  p = p * r + 1.0f / 6;
  p = p * r + 0.5f;
  p = p * r + 1;
  p = p * r + 1;
  uint32_t bits = (uint32_t)(k + 127) << 23;
  float scale;
  memcpy(&scale, &bits, sizeof scale);
  return p * scale;
}

bool hs_chance(hs_random *r, uint32_t percent) { return hs_random_below(r, 100) < percent; }

void hs_draw_gate(hs_random *r, float *gate, uint32_t n, uint32_t percent) {
  float up = 100.0f / (float)(100 - percent);
  for (uint32_t i = 0; i < n; i++) gate[i] = hs_chance(r, percent) ? 0 : up;
}

void hs_draw_weights(hs_random *r, float *w, size_t n, float size) {
  for (size_t i = 0; i < n; i++) w[i] = size * ((float)(hs_random_next(r) >> 40) * 0x1p-23f - 1);
}

void hs_adam(float *restrict w, float *restrict g, float *restrict m, float *restrict v, size_t n, hs_step s) {
  for (size_t i = 0; i < n; i++) {
    float d = g[i] * s.scale;
    g[i] = 0;
    m[i] = BETA1 * m[i] + (1 - BETA1) * d;
    v[i] = BETA2 * v[i] + (1 - BETA2) * d * d;
    w[i] -= s.rate * m[i] / (sqrtf(v[i]) + 1e-6f);
  }
}

/* ---- convolutions */

/* The inputs of a convolution: three words side by side, zeros beyond the sentence. */
static void gather(const hs_batch *b, const float *h, uint32_t reach) {
  size_t width = b->width;
  for (uint32_t i = 0; i < b->n; i++) {
    float *out = b->wide + i * 3 * width;
    memset(out, 0, 3 * width * sizeof *out);
    memcpy(out + width, h + i * width, width * sizeof *out);
    if (b->index[i] >= reach) memcpy(out, h + (i - reach) * width, width * sizeof *out);
    if (b->index[i] + reach < b->length[i]) memcpy(out + 2 * width, h + (i + reach) * width, width * sizeof *out);
  }
}

/* The same way back: what the inputs' gradients add to the words'. */
static void scatter(const hs_batch *b, float *dh, uint32_t reach) {
  size_t width = b->width;
  for (uint32_t i = 0; i < b->n; i++) {
    const float *in = b->wide + i * 3 * width;
    bool left = b->index[i] >= reach, right = b->index[i] + reach < b->length[i];
    for (size_t d = 0; d < width; d++) {
      dh[i * width + d] += in[width + d];
      if (left) dh[(i - reach) * width + d] += in[d];
      if (right) dh[(i + reach) * width + d] += in[2 * width + d];
    }
  }
}

void hs_conv_forward(const hs_batch *b, hs_random *r, uint32_t reach, uint32_t drop_percent, const float *w, const float *bias, const float *in, float *gate, float *out) {
  uint32_t width = b->width, all = b->n * width;
  for (uint32_t i = 0; i < b->n; i++) memcpy(out + (size_t)i * width, bias, width * sizeof *out);
  gather(b, in, reach);
  hs_matrix_multiply(out, width, b->wide, 3 * width, w, b->n, 3 * width, width);
  hs_draw_gate(r, gate, all, drop_percent);
  for (uint32_t i = 0; i < all; i++) {
    gate[i] = out[i] > 0 ? gate[i] : 0;
    out[i] = in[i] + out[i] * gate[i];
  }
}

void hs_conv_backward(const hs_batch *b, uint32_t reach, const float *w, const float *in, const float *gate, float *out, float *dh, float *dw, float *dbias) {
  uint32_t width = b->width, all = b->n * width;
  float *dz = out;
  for (uint32_t i = 0; i < all; i++) dz[i] = dh[i] * gate[i];
  for (uint32_t i = 0; i < b->n; i++)
    for (uint32_t d = 0; d < width; d++) dbias[d] += dz[(size_t)i * width + d];
  gather(b, in, reach);
  hs_matrix_transpose(b->turned, b->wide, 3 * width, b->n, 3 * width);
  hs_matrix_multiply(dw, width, b->turned, b->n, dz, 3 * width, b->n, width);
  hs_matrix_transpose(b->turned, w, width, 3 * width, width);
  memset(b->wide, 0, (size_t)b->n * 3 * width * sizeof *b->wide);
  hs_matrix_multiply(b->wide, 3 * width, dz, width, b->turned, b->n, width, 3 * width);
  scatter(b, dh, reach);
}

void hs_input_backward(const hs_batch *b, const float *keep, const float *vec, float *dh, float *dvector, float *dbias) {
  size_t width = b->width;
  for (size_t i = 0; i < b->n * width; i++) dh[i] *= keep[i];
  hs_matrix_transpose(b->turned, vec, HS_VECTOR_DIM, b->n, HS_VECTOR_DIM);
  hs_matrix_multiply(dvector, b->width, b->turned, b->n, dh, HS_VECTOR_DIM, b->n, b->width);
  for (size_t i = 0; i < b->n; i++)
    for (size_t k = 0; k < width; k++) dbias[k] += dh[i * width + k];
}

/* ---- rounding */

uint32_t hs_round_shift(const float *w, size_t n) {
  float top = 1e-6f;
  for (size_t i = 0; i < n; i++) top = fmaxf(top, fabsf(w[i]));
  uint32_t shift = 14;
  while (shift > 1 && top * (float)(1u << shift) > WEIGHT_TOP) shift--;
  return shift;
}

int32_t hs_round(float v, float scale, int32_t top) {
  long r = lrintf(v * scale);
  return (int32_t)(r > top ? top : r < -top ? -top : r);
}

void hs_round_matrix(const float *w, uint32_t n_in, uint32_t n_out, uint32_t shift, int16_t *out) {
  for (uint32_t k = 0; k < n_in; k++)
    for (uint32_t j = 0; j < n_out; j++)
      out[((size_t)(k / 2) * n_out + j) * 2 + k % 2] = (int16_t)hs_round(w[(size_t)k * n_out + j], (float)(1u << shift), WEIGHT_TOP);
}

void hs_round_bias(const float *b, uint32_t n, uint32_t shift, int32_t *out) {
  for (uint32_t i = 0; i < n; i++) out[i] = hs_round(b[i], HS_NET_UNIT * (float)(1u << shift), 1 << 29) + (int32_t)(1u << shift >> 1);
}

void hs_round_row(const float *v, uint32_t n, float scale, int32_t top, int16_t *out) {
  for (uint32_t i = 0; i < n; i++) out[i] = (int16_t)hs_round(v[i], scale, top);
}

void hs_round_vectors(const float *centre, const float *w, uint32_t width, int16_t *out) {
  for (uint32_t i = 0; i < HS_VECTOR_CODES * 256; i++) {
    float sum[HS_CONV_WIDEST] = {0};
    const float *own = w + (size_t)(i / 256) * HS_VECTOR_PIECE * width;
    for (uint32_t p = 0; p < HS_VECTOR_PIECE; p++)
      for (uint32_t d = 0; d < width; d++) sum[d] += centre[(size_t)i * HS_VECTOR_PIECE + p] * own[(size_t)p * width + d];
    hs_round_row(sum, width, HS_NET_UNIT, CODE_TOP, out + (size_t)i * width);
  }
}
