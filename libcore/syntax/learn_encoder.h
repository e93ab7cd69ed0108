/** Training of an encoder (encoder.h): its weights in floating point, forward, backward, and rounding to bytes. */
#ifndef HS_SYNTAX_LEARN_ENCODER_H
#define HS_SYNTAX_LEARN_ENCODER_H

#include "syntax/encoder.h"
#include "syntax/learn_dense.h"

/** Floats of an encoder: the layers in the order of HS_ENCODER_SIZE, a matrix [input][output] before its bias. */
#define HS_ENCODER_FLOATS(width, blocks) (3 * (width) * (width) + (width) + (blocks) * (4 * (width) * (width) + 5 * (width)))

/** Where the layers stand in HS_ENCODER_FLOATS numbers: weights, or their gradients. */
typedef struct hs_encoder_layers {
  uint32_t n_blocks;
  hs_layer conv, recur[HS_ENCODER_BLOCKS], dense[HS_ENCODER_BLOCKS];
  float *peep[HS_ENCODER_BLOCKS];
} hs_encoder_layers;

hs_encoder_layers hs_encoder_layers_at(float *at, uint32_t width, uint32_t n_blocks);
void hs_encoder_draw(const hs_encoder_layers *e, hs_random *r);

/** What a batch's words are on their way: h[0] goes in, h[1 + 2 n_blocks] comes out. */
typedef struct hs_encoder_values {
  float *h[2 + 2 * HS_ENCODER_BLOCKS], *gate[1 + HS_ENCODER_BLOCKS];
  hs_recurrence recur[HS_ENCODER_BLOCKS];
} hs_encoder_values;

hs_encoder_values hs_encoder_values_new(hs_arena *arena, uint32_t n_words, uint32_t width, uint32_t n_blocks);

/** @return n x width numbers */
const float *hs_encoder_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, const hs_encoder_layers *e, hs_encoder_values *v);
/** @param v loses its values  @param dh gradient of what came out, becomes that of h[0] */
void hs_encoder_backward(const hs_batch *b, const hs_encoder_layers *e, const hs_encoder_layers *grad, hs_encoder_values *v, float *dh);

/** @param out HS_ENCODER_SIZE bytes of zeros on a boundary of 4 */
void hs_encoder_round(const hs_encoder_layers *e, void *out);
/**
 * A layer of bytes.
 * @param out [n_in / 4][n_out][4]  @param offset zeros; as byte_products wants it  @return the shift of the sums
 */
uint32_t hs_round_bytes(const float *w, const float *bias, uint32_t n_in, uint32_t n_out, int8_t *out, int32_t *out_bias, int32_t *offset);

#endif
