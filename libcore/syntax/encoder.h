/**
 * The encoder of the networks (parser, names): words' vectors see their sentence. A convolution over a word and its two
 * neighbours, then blocks of a recurrent layer, which runs over the sentence in both directions, and a dense one; each is
 * added to its input. Layers are in bytes (kernel.h), so the same weights give the same vectors on every machine.
 *
 * Source: Lei et al. (2018) for the recurrent layer, whose matrices do not wait for the word before.
 */
#ifndef HS_SYNTAX_ENCODER_H
#define HS_SYNTAX_ENCODER_H

#include "syntax/kernel.h"

enum { HS_ENCODER_WIDEST = 160, HS_ENCODER_BLOCKS = 4 /* at most */, HS_ENCODER_LONGEST = 256 /* words that are read at once at most */ };

/** A layer of bytes in a section: weights for groups of four inputs, [k / 4][output][k % 4]; `offset` as byte_products wants it. */
#define HS_BYTE_LAYER(n_in, n_out) struct { uint32_t shift; int32_t bias[n_out], offset[n_out]; int8_t weight[(n_in) / 4][n_out][4]; }

/** A layer, wherever it stands. */
typedef struct hs_byte_layer { const int8_t *weight; const int32_t *bias, *offset; uint32_t shift, n_in, n_out; } hs_byte_layer;
#define HS_LAYER_AT(l, n_in, n_out) ((hs_byte_layer){&(l).weight[0][0][0], (l).bias, (l).offset, (l).shift, (n_in), (n_out)})

/**
 * An encoder's part of a section: the convolution, then each block's recurrent layer (forward z, f, r, then backward z, f, r:
 * half the width each), its peepholes and its dense layer.
 */
#define HS_BYTE_LAYER_SIZE(n_in, n_out) (4 + 8 * (n_out) + (n_in) * (n_out))
#define HS_ENCODER_SIZE(width, blocks) \
  (HS_BYTE_LAYER_SIZE(3 * (width), (width)) + (blocks) * (HS_BYTE_LAYER_SIZE((width), 3 * (width)) + 2 * (width) + HS_BYTE_LAYER_SIZE((width), (width))))

typedef struct hs_encoder {
  uint32_t width, n_blocks;
  hs_byte_layer conv, recur[HS_ENCODER_BLOCKS], dense[HS_ENCODER_BLOCKS];
  const int16_t *peep[HS_ENCODER_BLOCKS];
} hs_encoder;

/** @param part HS_ENCODER_SIZE bytes on a boundary of 4  @param width a multiple of 32 */
hs_encoder hs_encoder_at(const void *part, uint32_t width, uint32_t n_blocks);

/** Working memory for a batch of stretches of text, HS_ENCODER_LONGEST words in all at most. */
typedef struct hs_encoder_work {
  uint32_t n;                                                /* words of the batch */
  int16_t h[HS_ENCODER_LONGEST * HS_ENCODER_WIDEST];         /* their vectors, one behind the other */
  int16_t in[HS_ENCODER_LONGEST * HS_ENCODER_WIDEST];        /* what goes in */
  int8_t narrow[HS_ENCODER_LONGEST * HS_ENCODER_WIDEST];     /* the vectors for products of bytes */
  int16_t wide[HS_ENCODER_LONGEST * 3 * HS_ENCODER_WIDEST];  /* scratch */
} hs_encoder_work;

/**
 * From k->in to k->h and k->narrow. Stretches are read side by side, layer by layer, so that weights, once they are in the cache,
 * serve several of them.
 * @param length words of each stretch
 */
void hs_encode(const hs_encoder *e, const uint32_t *length, uint32_t n_stretches, hs_encoder_work *k);

/** The sums of at most HS_BYTE_ROWS words, before bias and shift. */
enum { HS_BYTE_ROWS = 8 };
void hs_byte_sums(const hs_byte_layer *l, const int8_t *x, uint32_t rows, int32_t *out);
/** out = cut((W narrow + b) >> shift) for all words of the batch. */
void hs_project(const hs_byte_layer *l, const hs_encoder_work *k, int16_t *out);

#endif
