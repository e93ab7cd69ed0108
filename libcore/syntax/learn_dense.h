/** What the trainers of the networks (parser, names) share: random gates, Adam, convolutions, rounding. */
#ifndef HS_SYNTAX_LEARN_DENSE_H
#define HS_SYNTAX_LEARN_DENSE_H

#include "syntax/learn.h"

enum { HS_VECTOR_DIM = 100, HS_VECTOR_PIECE = HS_VECTOR_DIM / HS_VECTOR_CODES };

/** e^x for x <= 0; the same bits everywhere, which libm does not promise. */
float hs_exponential(float x);
bool hs_chance(hs_random *r, uint32_t percent);
/** 0 where a number is dropped, else what makes up for the dropped ones. */
void hs_draw_gate(hs_random *r, float *gate, uint32_t n, uint32_t percent);
/** Even numbers between -size and size. */
void hs_draw_weights(hs_random *r, float *w, size_t n, float size);

/** Adam (Kingma and Ba 2015). `scale` is what the gradients are multiplied with. */
typedef struct hs_step { float rate, scale; } hs_step;
/** @param g is cleared  @param m, v  running means of g and its square */
void hs_adam(float *restrict w, float *restrict g, float *restrict m, float *restrict v, size_t n, hs_step s);

/* ---- layers (learn_layers.c): forward, and backward from the gradients of what came out */

/** Words of a batch of stretches that are read together. */
typedef struct hs_batch {
  uint32_t n, width;
  const uint32_t *index, *length;  /* of each word: its place in its stretch, the stretch's length */
  float *wide, *turned;            /* scratch: n x 3 width; 3 width times the larger of n and 3 width */
} hs_batch;

/** A layer's weights or their gradients: n_in x n_out numbers, n_out numbers or NULL. */
typedef struct hs_layer { uint32_t n_in, n_out; float *w, *bias; } hs_layer;

/** out = W in + b */
void hs_affine_forward(const hs_batch *b, hs_layer l, const float *in, float *out);
/** @param din is added to; NULL where it is of no interest */
void hs_affine_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *in, const float *dout, float *din);

/** out = in + gate relu(W in + b), gates drawn. */
void hs_dense_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, hs_layer l, const float *in, float *gate, float *out);
/** @param out scratch, loses its values  @param dh gradient of out, becomes that of in */
void hs_dense_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *in, const float *gate, float *out, float *dh);

/** out = in + gate relu(W [a word and its two neighbours] + b), gates drawn. */
void hs_conv_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, hs_layer l, const float *in, float *gate, float *out);
/** @param out scratch, loses its values  @param dh gradient of out, becomes that of in */
void hs_conv_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *in, const float *gate, float *out, float *dh);

/** A recurrent layer's values: n x 3 width (z, f and r of either direction), n x width each. */
typedef struct hs_recurrence { float *zfr, *state, *gate; } hs_recurrence;

/** out = in + gate (both directions of hs_kernels.recur, width / 2 numbers each). @param peep width numbers */
void hs_recur_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, hs_layer l, const float *peep, const float *in, hs_recurrence v, float *out);
/** @param v loses its values  @param dh gradient of out, becomes that of in */
void hs_recur_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *peep, float *dpeep, const float *in, hs_recurrence v, float *dh);

/**
 * The layer of inputs, `n` x HS_VECTOR_DIM word vectors times a matrix and a bias: its gradients from `dh`, which loses what was dropped.
 * @param keep the gates of the inputs  @param dvector HS_VECTOR_DIM x width
 */
void hs_input_backward(const hs_batch *b, const float *keep, const float *vec, float *dh, float *dvector, float *dbias);

/* ---- rounding to the scales of product.h */

/** The largest shift under which all weights keep within 11 bits. */
uint32_t hs_round_shift(const float *w, size_t n);
int32_t hs_round(float v, float scale, int32_t top);
/** [k][out] to [k / 2][out][k % 2] */
void hs_round_matrix(const float *w, uint32_t n_in, uint32_t n_out, uint32_t shift, int16_t *out);
/** A bias in the scale of the sums, with the half that makes the shift round. */
void hs_round_bias(const float *b, uint32_t n, uint32_t shift, int32_t *out);
void hs_round_row(const float *v, uint32_t n, float scale, int32_t top, int16_t *out);
/**
 * The vectors' codes with the first matrix multiplied in.
 * @param centre HS_VECTOR_CODES x 256 centres of HS_VECTOR_PIECE numbers  @param w HS_VECTOR_DIM x width  @param out HS_VECTOR_CODES x 256 x width
 */
void hs_round_vectors(const float *centre, const float *w, uint32_t width, int16_t *out);

#endif
