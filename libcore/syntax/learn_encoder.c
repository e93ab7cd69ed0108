/*
 * An encoder's layers one after the other (learn_layers.c), and their rounding. Numbers are dropped at random in each.
 */
#include "syntax/learn_encoder.h"
#include <math.h>

/* ---- weights */

static hs_layer next_layer(float **at, uint32_t n_in, uint32_t n_out) {
  hs_layer l = {n_in, n_out, *at, *at + (size_t)n_in * n_out};
  *at = l.bias + n_out;
  return l;
}

hs_encoder_layers hs_encoder_layers_at(float *at, uint32_t width, uint32_t n_blocks) {
  hs_encoder_layers e = {.n_blocks = n_blocks};
  e.conv = next_layer(&at, 3 * width, width);
  for (uint32_t b = 0; b < n_blocks; b++) {
    e.recur[b] = next_layer(&at, width, 3 * width);
    e.peep[b] = at;
    at += width;
    e.dense[b] = next_layer(&at, width, width);
  }
  return e;
}

static void draw(hs_random *r, hs_layer l, float size) { hs_draw_weights(r, l.w, (size_t)l.n_in * l.n_out, size); }

void hs_encoder_draw(const hs_encoder_layers *e, hs_random *r) {
  const uint32_t width = e->conv.n_out, half = width / 2;
  draw(r, e->conv, 0.08f);
  for (uint32_t b = 0; b < e->n_blocks; b++) {
    draw(r, e->recur[b], sqrtf(3.0f / (float)width));
    draw(r, e->dense[b], 0.1f);
    for (uint32_t i = 0; i < 6 * half; i++) e->recur[b].bias[i] = i / half % 3 == 1 ? 0.5f : 0;   /* remember a little more than half */
  }
}

/* ---- values */

hs_encoder_values hs_encoder_values_new(hs_arena *arena, uint32_t n_words, uint32_t width, uint32_t n_blocks) {
  hs_encoder_values v = {{0}, {0}, {{0}}};
  const size_t n = (size_t)n_words * width;
  for (uint32_t k = 0; k < 2 + 2 * n_blocks; k++) v.h[k] = HS_NEW_N(arena, float, n);
  for (uint32_t k = 0; k < 1 + n_blocks; k++) v.gate[k] = HS_NEW_N(arena, float, n);
  for (uint32_t k = 0; k < n_blocks; k++) v.recur[k] = (hs_recurrence){HS_NEW_N(arena, float, 3 * n), HS_NEW_N(arena, float, n), HS_NEW_N(arena, float, n)};
  return v;
}

const float *hs_encoder_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, const hs_encoder_layers *e, hs_encoder_values *v) {
  hs_conv_forward(b, r, drop_percent, e->conv, v->h[0], v->gate[0], v->h[1]);
  for (uint32_t k = 0; k < e->n_blocks; k++) {
    float *const *h = v->h + 1 + 2 * k;
    hs_recur_forward(b, r, drop_percent, e->recur[k], e->peep[k], h[0], v->recur[k], h[1]);
    hs_dense_forward(b, r, drop_percent, e->dense[k], h[1], v->gate[1 + k], h[2]);
  }
  return v->h[1 + 2 * e->n_blocks];
}

void hs_encoder_backward(const hs_batch *b, const hs_encoder_layers *e, const hs_encoder_layers *grad, hs_encoder_values *v, float *dh) {
  for (uint32_t k = e->n_blocks; k-- > 0;) {
    float *const *h = v->h + 1 + 2 * k;
    hs_dense_backward(b, e->dense[k], grad->dense[k], h[1], v->gate[1 + k], h[2], dh);
    hs_recur_backward(b, e->recur[k], grad->recur[k], e->peep[k], grad->peep[k], h[0], v->recur[k], dh);
  }
  hs_conv_backward(b, e->conv, grad->conv, v->h[0], v->gate[0], v->h[1], dh);
}

/* ---- rounding */

/*
 * An input is a sixteenth of an activation, so the weights' shift s leaves sums to be shifted by s - 4 only, and the bias is in
 * their scale.
 */
uint32_t hs_round_bytes(const float *w, const float *bias, uint32_t n_in, uint32_t n_out, int8_t *out, int32_t *out_bias, int32_t *offset) {
  enum { BYTE_TOP = 127, WIDE_TO_BYTE = 3 /* from 1023 */ };
  uint32_t shift = hs_round_shift(w, (size_t)n_in * n_out) - WIDE_TO_BYTE, left = shift - HS_NARROW_BITS;
  for (uint32_t j = 0; j < n_out; j++) {
    for (uint32_t k = 0; k < n_in; k++) {
      int32_t v = hs_round(w[(size_t)k * n_out + j], (float)(1u << shift), BYTE_TOP);
      out[((size_t)(k / 4) * n_out + j) * 4 + k % 4] = (int8_t)v;
      offset[j] += 128 * v;
    }
    out_bias[j] = hs_round(bias[j], HS_NET_UNIT * (float)(1u << left), 1 << 29) + (int32_t)(1u << left >> 1);
  }
  return left;
}

static unsigned char *round_layer(hs_layer l, unsigned char *at) {
  int32_t *bias = (int32_t *)(void *)(at + sizeof(uint32_t)), *offset = bias + l.n_out;
  int8_t *weight = (int8_t *)(offset + l.n_out);
  uint32_t shift = hs_round_bytes(l.w, l.bias, l.n_in, l.n_out, weight, bias, offset);
  memcpy(at, &shift, sizeof shift);
  return at + HS_BYTE_LAYER_SIZE((size_t)l.n_in, l.n_out);
}

void hs_encoder_round(const hs_encoder_layers *e, void *out) {
  enum { PEEP_TOP = 1023 };
  const uint32_t width = e->conv.n_out;
  unsigned char *at = round_layer(e->conv, out);
  for (uint32_t b = 0; b < e->n_blocks; b++) {
    at = round_layer(e->recur[b], at);
    hs_round_row(e->peep[b], width, HS_NET_UNIT, PEEP_TOP, (int16_t *)(void *)at);
    at = round_layer(e->dense[b], at + width * sizeof(int16_t));
  }
}
