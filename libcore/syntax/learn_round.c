/* Rounding of the network's weights to whole numbers (the scales are explained in product.h), word vectors folded in. */
#include "syntax/learn_net.h"

enum { D = HS_NET_D };

static uint32_t round_wide(const float *w, const float *bias, uint32_t n_in, uint32_t n_out, int16_t *out, int32_t *out_bias) {
  uint32_t shift = hs_round_shift(w, (size_t)n_in * n_out);
  hs_round_matrix(w, n_in, n_out, shift, out);
  hs_round_bias(bias, n_out, shift, out_bias);
  return shift;
}

#define BYTES(to, from, from_bias, n_in, n_out) \
  ((to).shift = hs_round_bytes((from)[0], (from_bias), (n_in), (n_out), &(to).weight[0][0][0], (to).bias, (to).offset))

hs_bytes hs_net_round(hs_arena *arena, hs_net_weights *w, const float *centre) {
  hs_net *out = HS_NEW(arena, hs_net);
  out->size = sizeof *out;
  const hs_encoder_layers encoder = hs_encoder_layers_at(w->encoder, D, HS_NET_BLOCKS);
  hs_encoder_round(&encoder, out->encoder);
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
