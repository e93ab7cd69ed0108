/* Rounding of the network's weights to whole numbers (the scales are explained in product.h), word vectors folded in. */
#include "syntax/learn_net.h"

enum { D = HS_NET_D, H = HS_NET_H };

hs_bytes hs_net_round(hs_arena *arena, const hs_net_weights *w, const float *centre) {
  hs_net *out = HS_NEW(arena, hs_net);
  out->size = sizeof *out;
  for (uint32_t l = 0; l < HS_NET_LAYERS; l++) {
    out->conv_shift[l] = hs_round_shift(w->conv[l][0], 3 * D * D);
    hs_round_matrix(w->conv[l][0], 3 * D, D, out->conv_shift[l], &out->conv[l][0][0][0]);
    hs_round_bias(w->conv_bias[l], D, out->conv_shift[l], out->conv_bias[l]);
  }
  out->tag_shift = hs_round_shift(w->tag[0], sizeof w->tag / sizeof(float));
  hs_round_matrix(w->tag[0], D, HS_NET_TAGS, out->tag_shift, &out->tag[0][0][0]);
  hs_round_bias(w->tag_bias, HS_NET_TAGS, out->tag_shift, out->tag_bias);
  out->slot_shift = hs_round_shift(w->slot[0][0], sizeof w->slot / sizeof(float));
  out->slot_half = 1u << out->slot_shift >> 1;
  for (uint32_t s = 0; s < HS_NET_SLOTS; s++) hs_round_matrix(w->slot[s][0], D, H, out->slot_shift, &out->slot[s][0][0][0]);
  out->out_shift = hs_round_shift(w->out[0], sizeof w->out / sizeof(float));
  hs_round_matrix(w->out[0], H, HS_NET_ACTIONS, out->out_shift, &out->out[0][0][0]);
  hs_round_bias(w->out_bias, HS_NET_ACTIONS, out->out_shift, out->out_bias);
  hs_round_row(w->input_bias, D, HS_NET_UNIT, HS_NET_TOP, out->input_bias);
  hs_round_row(w->hidden_bias, H, HS_NET_UNIT, HS_NET_TOP, out->hidden_bias);
  for (uint32_t r = 0; r < HS_NET_STATES; r++) hs_round_row(w->state[r], H, HS_NET_UNIT, HS_NET_TOP, out->state[r]);
  for (uint32_t r = 0; r < HS_NET_ROWS; r++)
    for (uint32_t d = 0; d < D; d++) out->row[r][d] = (int8_t)hs_round(w->row[r][d], HS_NET_UNIT / 2, 127);
  hs_round_vectors(centre, w->vector[0], D, out->code[0][0]);
  return (hs_bytes){(unsigned char *)out, sizeof *out};
}
