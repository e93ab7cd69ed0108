/** The network's weights while they are learnt, in floating point; see net.h. */
#ifndef HS_SYNTAX_LEARN_NET_H
#define HS_SYNTAX_LEARN_NET_H

#include "syntax/learn_dense.h"

/* Tables first: their rows are updated one by one; all behind them is dense. */
typedef struct hs_net_weights {
  float row[HS_NET_ROWS][HS_NET_D];
  float state[HS_NET_STATES][HS_NET_H];
  float vector[HS_VECTOR_DIM][HS_NET_D];
  float input_bias[HS_NET_D];
  float conv[HS_NET_LAYERS][3 * HS_NET_D][HS_NET_D];
  float conv_bias[HS_NET_LAYERS][HS_NET_D];
  float tag[HS_NET_D][HS_NET_TAGS];
  float tag_bias[HS_NET_TAGS];
  float slot[HS_NET_SLOTS][HS_NET_D][HS_NET_H];
  float hidden_bias[HS_NET_H];
  float out[HS_NET_H][HS_NET_ACTIONS];
  float out_bias[HS_NET_ACTIONS];
} hs_net_weights;

/** Round to the section "net". @param centre HS_VECTOR_CODES x 256 centres of HS_VECTOR_PIECE numbers */
hs_bytes hs_net_round(hs_arena *arena, const hs_net_weights *w, const float *centre);

#endif
