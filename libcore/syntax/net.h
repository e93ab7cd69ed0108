/**
 * The parser's network. Each word becomes a vector (the sum of rows for its form, affixes, shape, predicted tag and
 * quantised word vector), residual convolutions over a word and one on either side, at growing distances (Yu and Koltun
 * 2016), let it see fifteen words each way, and a state of the parser is scored by one hidden layer over ten words of the stack, the buffer and their dependents.
 *
 *     words -> rows summed -> [D] -> 4 x (h + relu(conv h)) -> [D] -> tag scores
 *     state -> sum over places of slot x [D] + rows for relations, distances, valencies -> relu [H] -> action scores
 *
 * Weights are whole numbers, so scores are the same on every machine. Source: encoder and cached slot products after
 * Kiperwasser and Goldberg (2016) and Honnibal and Montani (2017), with convolutions in place of recurrent cells.
 */
#ifndef HS_SYNTAX_NET_H
#define HS_SYNTAX_NET_H

#include "syntax/product.h"
#include "syntax/tagger.h"
#include "syntax/transition.h"

enum {
  HS_NET_D = 96, HS_NET_H = 128, HS_NET_LAYERS = 4, HS_NET_SLOTS = 10, HS_NET_TAGS = 96, HS_NET_ACTIONS = 112,
  HS_NET_WORDS = 8192, HS_NET_SUFFIXES = 4096, HS_NET_PREFIXES = 2048, HS_NET_SHAPES = 1024,
  /* Rows of the embedding table: one kind after the other. */
  HS_NET_ROW_SUFFIX = HS_NET_WORDS, HS_NET_ROW_PREFIX = HS_NET_ROW_SUFFIX + HS_NET_SUFFIXES,
  HS_NET_ROW_SHAPE = HS_NET_ROW_PREFIX + HS_NET_PREFIXES, HS_NET_ROW_TAG = HS_NET_ROW_SHAPE + HS_NET_SHAPES,
  HS_NET_ROW_OTHER = HS_NET_ROW_TAG + HS_NET_TAGS,           /* a word without vector, and a spare one */
  HS_NET_ROWS = HS_NET_ROW_OTHER + 2,
  HS_NET_WORD_ROWS = 6,                                      /* rows of a word at most */
  /* Rows of the state table. */
  HS_NET_LABELS = HS_N_DEPREL + 1, HS_NET_CHILDREN = 5, HS_NET_DISTANCES = 10, HS_NET_VALENCIES = 16,
  HS_NET_S_DISTANCE = HS_NET_LABELS * HS_NET_CHILDREN, HS_NET_S_VALENCY = HS_NET_S_DISTANCE + 2 * HS_NET_DISTANCES,
  HS_NET_S_ABSENT = HS_NET_S_VALENCY + 3 * HS_NET_VALENCIES, /* two a slot: no word there, the root there */
  HS_NET_STATES = HS_NET_S_ABSENT + 2 * HS_NET_SLOTS,
  HS_NET_STATE_ROWS = HS_NET_CHILDREN + 2 + 3 + HS_NET_SLOTS,
  HS_NET_AT_ONCE = 8,                                        /* words that are multiplied together */
};

/** Slots that nearly every word passes through: top of the stack, the buffer's first two. The others see 15 to 55 % of words. */
extern const bool HS_NET_BUSY[HS_NET_SLOTS];

/** How far left and right each convolution looks. */
extern const uint32_t HS_NET_REACH[HS_NET_LAYERS];

/** The section "net", read in place. Matrices are stored for pairs of inputs: [k / 2][output][k % 2]. */
typedef struct hs_net {
  uint32_t size;                                             /* of this struct: a check */
  uint32_t conv_shift[HS_NET_LAYERS], tag_shift, slot_shift, out_shift, slot_half;
  int32_t conv_bias[HS_NET_LAYERS][HS_NET_D], tag_bias[HS_NET_TAGS], out_bias[HS_NET_ACTIONS];
  int16_t input_bias[HS_NET_D], hidden_bias[HS_NET_H];
  int16_t code[HS_VECTOR_CODES][256][HS_NET_D];              /* product-quantised word vectors, projected */
  int16_t state[HS_NET_STATES][HS_NET_H];
  int16_t conv[HS_NET_LAYERS][3 * HS_NET_D / 2][HS_NET_D][2];
  int16_t tag[HS_NET_D / 2][HS_NET_TAGS][2];
  int16_t slot[HS_NET_SLOTS][HS_NET_D / 2][HS_NET_H][2];
  int16_t out[HS_NET_H / 2][HS_NET_ACTIONS][2];
  int8_t row[HS_NET_ROWS][HS_NET_D];                         /* half units: 128 is 1.0 */
} hs_net;

/** @return NULL if the section is missing or damaged */
const hs_net *hs_net_open(const hs_model *m);

/** Rows of a word. @param entry its dictionary row or NULL  @return how many of `row` were filled */
uint32_t hs_net_word_rows(const hs_word *w, const hs_tag_entry *entry, uint8_t tag, bool first, uint32_t row[HS_NET_WORD_ROWS]);

/** Words of the ten places, and the rows of the state table. @return how many of `row` were filled */
uint32_t hs_net_look(const hs_state *s, uint32_t word[HS_NET_SLOTS], uint32_t row[HS_NET_STATE_ROWS]);

/**
 * Vectors of a sentence's words.
 * @param h, other  n x D numbers each
 * @return h or other, whichever holds the result
 */
int16_t *hs_net_encode(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, const uint8_t *tag, uint32_t n,
                       int16_t *h, int16_t *other);
/** Tag scores of `rows` words that follow one another; fastest for HS_NET_AT_ONCE. */
void hs_net_tag_scores(const hs_net *net, const int16_t *h, uint32_t rows, int32_t (*score)[HS_NET_TAGS]);
/** Parts of the hidden layer at one slot, of `rows` words that follow one another, at most HS_NET_AT_ONCE. */
void hs_net_slots(const hs_net *net, uint32_t slot, const int16_t *h, uint32_t rows, int16_t (*out)[HS_NET_H]);
/** @param part what is summed to the hidden layer, HS_NET_H numbers each, the bias among them */
void hs_net_action_scores(const hs_net *net, const int16_t *const *part, uint32_t n_parts, int32_t score[HS_NET_ACTIONS]);

#endif
