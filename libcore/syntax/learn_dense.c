/*
 * Parts of the networks' trainers. Everything is plain float arithmetic in a fixed order, so that the same data give the
 * same weights.
 */
#include "syntax/learn_dense.h"
#include "syntax/encoder.h"
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
  const uint32_t least = percent * 65536 / 100;
  for (uint32_t i = 0; i < n; i += 4) {              /* four from one random number */
    uint64_t bits = hs_random_next(r);
    for (uint32_t k = 0; k < 4 && i + k < n; k++) gate[i + k] = (bits >> (16 * k) & 0xffff) < least ? 0 : up;
  }
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
    float sum[HS_ENCODER_WIDEST] = {0};
    const float *own = w + (size_t)(i / 256) * HS_VECTOR_PIECE * width;
    for (uint32_t p = 0; p < HS_VECTOR_PIECE; p++)
      for (uint32_t d = 0; d < width; d++) sum[d] += centre[(size_t)i * HS_VECTOR_PIECE + p] * own[(size_t)p * width + d];
    hs_round_row(sum, width, HS_NET_UNIT, CODE_TOP, out + (size_t)i * width);
  }
}
