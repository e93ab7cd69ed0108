/* Rounding of the network's weights to whole numbers (the scales are explained in product.h), word vectors folded in. */
#include "syntax/learn_net.h"

enum { D = HS_NET_D, PEEP_TOP = 1023, BYTE_TOP = 127, WIDE_TO_BYTE = 3 /* from 1023 */ };

static uint32_t round_wide(const float *w, const float *bias, uint32_t n_in, uint32_t n_out, int16_t *out, int32_t *out_bias) {
  uint32_t shift = hs_round_shift(w, (size_t)n_in * n_out);
  hs_round_matrix(w, n_in, n_out, shift, out);
  hs_round_bias(bias, n_out, shift, out_bias);
  return shift;
}

/*
 * A layer of bytes. An input is a sixteenth of an activation, so the weights' shift s leaves sums to be shifted by
 * s - 4 only, and the bias is in their scale.
 */
static uint32_t round_bytes(const float *w, const float *bias, uint32_t n_in, uint32_t n_out, int8_t *out, int32_t *out_bias, int32_t *offset) {
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

#define BYTES(to, from, from_bias, n_in, n_out) \
  ((to).shift = round_bytes((from)[0], (from_bias), (n_in), (n_out), &(to).weight[0][0][0], (to).bias, (to).offset))

hs_bytes hs_net_round(hs_arena *arena, const hs_net_weights *w, const float *centre) {
  hs_net *out = HS_NEW(arena, hs_net);
  out->size = sizeof *out;
  BYTES(out->conv, w->conv, w->conv_bias, 3 * D, D);
  for (uint32_t b = 0; b < HS_NET_BLOCKS; b++) {
    BYTES(out->recur[b], w->recur[b].w, w->recur[b].bias, D, 3 * D);
    BYTES(out->dense[b], w->dense[b].w, w->dense[b].bias, D, D);
    hs_round_row(w->recur[b].peep, D, HS_NET_UNIT, PEEP_TOP, out->peep[b]);
  }
  BYTES(out->tag, w->tag, w->tag_bias, D, HS_NET_TAGS);
  BYTES(out->head, w->head, w->head_bias, D, HS_NET_ARC);
  BYTES(out->dependent, w->dependent, w->dependent_bias, D, HS_NET_ARC);
  BYTES(out->label_head, w->label_head, w->label_head_bias, D, HS_NET_LABEL);
  BYTES(out->label_dependent, w->label_dependent, w->label_dependent_bias, D, HS_NET_LABEL);
  out->arc_shift = round_wide(w->arc[0], w->arc_bias, HS_NET_ARC, HS_NET_ARC, &out->arc[0][0][0], out->arc_bias);
  out->label_shift = round_wide(w->label[0], w->label_bias, HS_NET_LABEL, HS_NET_LABELS, &out->label[0][0][0], out->label_bias);
  for (uint32_t d = 0; d < HS_NET_DISTANCES; d++) {
    out->distance[d] = hs_round(w->distance[d], (float)HS_NET_UNIT * HS_NET_UNIT, 1 << 29);
    hs_round_row(w->label_distance[d], HS_NET_LABEL, HS_NET_UNIT, HS_NET_TOP, out->label_distance[d]);
  }
  hs_round_row(w->root, HS_NET_ARC, HS_NET_UNIT, HS_NET_TOP, out->root);
  hs_round_row(w->input_bias, D, HS_NET_UNIT, HS_NET_TOP, out->input_bias);
  for (uint32_t r = 0; r < HS_NET_ROWS; r++)
    for (uint32_t d = 0; d < D; d++) out->row[r][d] = (int8_t)hs_round(w->row[r][d], HS_NET_UNIT / 2, 127);
  hs_round_vectors(centre, w->vector[0], D, out->code[0][0]);
  return (hs_bytes){(unsigned char *)out, sizeof *out};
}
