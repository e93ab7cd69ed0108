/**
 * The parser's network. Each word becomes a vector (the sum of rows for its form, affixes and shape, and of its quantised word
 * vector), which the encoder (encoder.h) lets see the whole sentence. Tags, beginnings of sentences, heads and relations are
 * scored from the words' vectors alone.
 *
 *     words  -> rows summed -> [D] -> encoder of BLOCKS blocks -> [D]
 *     tags      [D] -> TAGS scores, one of them for "a sentence begins here"
 *     arcs      head [D] -> relu [ARC], dependent [D] -> relu [ARC] -> matrix -> [ARC]; their product, and a number for the distance
 *     labels    head [D] -> [LABEL], dependent [D] -> [LABEL], row for the distance; relu of the sum -> LABELS scores
 *
 * Weights are whole numbers, so scores are the same on every machine. Source: arcs after Dozat and Manning (2017).
 */
#ifndef HS_SYNTAX_NET_H
#define HS_SYNTAX_NET_H

#include "syntax/encoder.h"
#include "syntax/product.h"
#include "syntax/tagger.h"

enum {
  HS_NET_D = 160, HS_NET_BLOCKS = 4, HS_NET_ARC = 96, HS_NET_LABEL = 96, HS_NET_TAGS = 96,
  HS_NET_BEGIN = HS_NET_TAGS - 1,                            /* of the tag scores: that a sentence begins with the word */
  HS_NET_LABELS = 64,                                        /* room for HS_N_DEPREL */
  /* Rows of the embedding table: one kind after the other. */
  HS_NET_WORDS = 8192, HS_NET_SHAPES = 1024,
  HS_NET_ROW_SUFFIX2 = HS_NET_WORDS, HS_NET_ROW_SUFFIX3 = HS_NET_ROW_SUFFIX2 + 2048, HS_NET_ROW_SUFFIX4 = HS_NET_ROW_SUFFIX3 + 4096,
  HS_NET_ROW_PREFIX2 = HS_NET_ROW_SUFFIX4 + 4096, HS_NET_ROW_PREFIX3 = HS_NET_ROW_PREFIX2 + 1024, HS_NET_ROW_SHAPE = HS_NET_ROW_PREFIX3 + 2048,
  HS_NET_ROW_OTHER = HS_NET_ROW_SHAPE + HS_NET_SHAPES,       /* a word without vector, and a spare one */
  HS_NET_ROWS = HS_NET_ROW_OTHER + 2,
  HS_NET_WORD_ROWS = 8,                                      /* rows of a word at most */
  HS_NET_DISTANCES = 24,                                     /* to the left 0 to 11, to the right 12 to 23 */
  HS_NET_LONGEST = HS_ENCODER_LONGEST,                       /* words that are read at once at most */
  HS_NET_HEADS = HS_NET_LONGEST + 16,                        /* a row of arc scores: the words, the root, up to a multiple of 16 */
};

/** The section "net", read in place. Matrices of 16-bit numbers are stored for pairs of inputs: [k / 2][output][k % 2]. */
typedef struct hs_net {
  uint32_t size;                                             /* of this struct: a check */
  uint32_t arc_shift, label_shift;
  int32_t arc_bias[HS_NET_ARC], label_bias[HS_NET_LABELS];
  int32_t distance[HS_NET_DISTANCES];                        /* in the scale of arc scores: 65536 is 1.0 */
  int16_t input_bias[HS_NET_D], root[HS_NET_ARC], label_distance[HS_NET_DISTANCES][HS_NET_LABEL];
  int16_t code[HS_VECTOR_CODES][256][HS_NET_D];              /* product-quantised word vectors, projected */
  int16_t arc[HS_NET_ARC / 2][HS_NET_ARC][2], label[HS_NET_LABEL / 2][HS_NET_LABELS][2];
  uint32_t encoder[HS_ENCODER_SIZE(HS_NET_D, HS_NET_BLOCKS) / sizeof(uint32_t)];
  HS_BYTE_LAYER(HS_NET_D, HS_NET_TAGS) tag;
  HS_BYTE_LAYER(HS_NET_D, HS_NET_ARC) head, dependent;
  HS_BYTE_LAYER(HS_NET_D, HS_NET_LABEL) label_head, label_dependent;
  int8_t row[HS_NET_ROWS][HS_NET_D];                         /* half units: 128 is 1.0 */
} hs_net;

/** @return NULL if the section is missing or damaged */
const hs_net *hs_net_open(const hs_model *m);

/** Rows of a word. @param entry its dictionary row or NULL  @return how many of `row` were filled */
uint32_t hs_net_word_rows(const hs_word *w, const hs_tag_entry *entry, bool first, uint32_t row[HS_NET_WORD_ROWS]);
/** Row of a distance, from a dependent to a head. */
uint32_t hs_net_distance(uint32_t dependent, uint32_t head);

/** Working memory for a batch: stretches of text, HS_NET_LONGEST words in all at most. */
typedef struct hs_net_work hs_net_work;
hs_net_work *hs_net_work_new(hs_arena *arena);

/** Make the vectors of the words of a batch. @param length words of each stretch */
void hs_net_encode(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, const uint32_t *length, uint32_t n_stretches, hs_net_work *k);
/** Tag scores of words [from, from + n); 256 is 1.0. */
void hs_net_tag_scores(const hs_net *net, uint32_t from, uint32_t n, hs_net_work *k, int32_t (*score)[HS_NET_TAGS]);
/** Make what arc scores need of all words. */
void hs_net_prepare_arcs(const hs_net *net, hs_net_work *k);
/**
 * How well each word of the sentence [from, from + n) fits under each other one and, in column n, under the root: 65536 is 1.0.
 * @param columns gets the length of a row  @return n rows inside `k`
 */
const int32_t *hs_net_arc_scores(const hs_net *net, uint32_t from, uint32_t n, uint32_t *columns, hs_net_work *k);
/** Best relation of each word of the batch to its head, HS_D_ROOT where that is HS_NONE. */
void hs_net_label(const hs_net *net, const uint32_t *head, uint8_t *label, hs_net_work *k);

#endif
