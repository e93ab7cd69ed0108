/* Rounding of the network's weights to whole numbers (the scales are explained in net.c), word vectors folded in. */
#include "syntax/learn_net.h"
#include <math.h>

enum { WEIGHT_TOP = 1023, D = HS_NET_D, H = HS_NET_H };

/* The largest shift under which all weights keep within 11 bits. */
static uint32_t shift_for(const float *w, size_t n) {
  float top = 1e-6f;
  for (size_t i = 0; i < n; i++) top = fmaxf(top, fabsf(w[i]));
  uint32_t shift = 14;
  while (shift > 1 && top * (float)(1u << shift) > WEIGHT_TOP) shift--;
  return shift;
}

static int32_t nearest(float v, float scale, int32_t top) {
  long r = lrintf(v * scale);
  return (int32_t)(r > top ? top : r < -top ? -top : r);
}

/* [k][out] to [k / 2][out][k % 2] */
static void round_matrix(const float *w, uint32_t n_in, uint32_t n_out, uint32_t shift, int16_t *out) {
  for (uint32_t k = 0; k < n_in; k++)
    for (uint32_t j = 0; j < n_out; j++)
      out[((size_t)(k / 2) * n_out + j) * 2 + k % 2] = (int16_t)nearest(w[(size_t)k * n_out + j], (float)(1u << shift), WEIGHT_TOP);
}

/* A bias in the scale of the sums, with the half that makes the shift round. */
static void round_bias(const float *b, uint32_t n, uint32_t shift, int32_t *out) {
  for (uint32_t i = 0; i < n; i++) out[i] = nearest(b[i], HS_NET_UNIT * (float)(1u << shift), 1 << 29) + (int32_t)(1u << shift >> 1);
}

static void round_row(const float *v, uint32_t n, float scale, int32_t top, int16_t *out) {
  for (uint32_t i = 0; i < n; i++) out[i] = (int16_t)nearest(v[i], scale, top);
}

static void fold_vectors(const hs_net_weights *w, const float *centre, hs_net *out) {
  for (uint32_t i = 0; i < HS_VECTOR_CODES; i++)
    for (uint32_t c = 0; c < 256; c++) {
      float sum[D] = {0};
      for (uint32_t p = 0; p < HS_VECTOR_PIECE; p++)
        for (uint32_t d = 0; d < D; d++) sum[d] += centre[((size_t)i * 256 + c) * HS_VECTOR_PIECE + p] * w->vector[i * HS_VECTOR_PIECE + p][d];
      round_row(sum, D, HS_NET_UNIT, 1000, out->code[i][c]);
    }
}

hs_bytes hs_net_round(hs_arena *arena, const hs_net_weights *w, const float *centre) {
  hs_net *out = HS_NEW(arena, hs_net);
  out->size = sizeof *out;
  for (uint32_t l = 0; l < HS_NET_LAYERS; l++) {
    out->conv_shift[l] = shift_for(w->conv[l][0], 3 * D * D);
    round_matrix(w->conv[l][0], 3 * D, D, out->conv_shift[l], &out->conv[l][0][0][0]);
    round_bias(w->conv_bias[l], D, out->conv_shift[l], out->conv_bias[l]);
  }
  out->tag_shift = shift_for(w->tag[0], sizeof w->tag / sizeof(float));
  round_matrix(w->tag[0], D, HS_NET_TAGS, out->tag_shift, &out->tag[0][0][0]);
  round_bias(w->tag_bias, HS_NET_TAGS, out->tag_shift, out->tag_bias);
  out->slot_shift = shift_for(w->slot[0][0], sizeof w->slot / sizeof(float));
  out->slot_half = 1u << out->slot_shift >> 1;
  for (uint32_t s = 0; s < HS_NET_SLOTS; s++) round_matrix(w->slot[s][0], D, H, out->slot_shift, &out->slot[s][0][0][0]);
  out->out_shift = shift_for(w->out[0], sizeof w->out / sizeof(float));
  round_matrix(w->out[0], H, HS_NET_ACTIONS, out->out_shift, &out->out[0][0][0]);
  round_bias(w->out_bias, HS_NET_ACTIONS, out->out_shift, out->out_bias);
  round_row(w->input_bias, D, HS_NET_UNIT, HS_NET_TOP, out->input_bias);
  round_row(w->hidden_bias, H, HS_NET_UNIT, HS_NET_TOP, out->hidden_bias);
  for (uint32_t r = 0; r < HS_NET_STATES; r++) round_row(w->state[r], H, HS_NET_UNIT, HS_NET_TOP, out->state[r]);
  for (uint32_t r = 0; r < HS_NET_ROWS; r++)
    for (uint32_t d = 0; d < D; d++) out->row[r][d] = (int8_t)nearest(w->row[r][d], HS_NET_UNIT / 2, 127);
  fold_vectors(w, centre, out);
  return (hs_bytes){(unsigned char *)out, sizeof *out};
}
