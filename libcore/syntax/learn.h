/** Training of the room's models from treebanks; used by train_syntax.c and tests, not by the library. */
#ifndef HS_SYNTAX_LEARN_H
#define HS_SYNTAX_LEARN_H

#include "syntax/lemma.h"
#include "syntax/parser.h"
#include "syntax/perceptron.h"

/** One sentence of a treebank. */
typedef struct hs_example {
  const hs_article *article;
  hs_range toks;
  uint32_t n;
  hs_word *word;
  uint8_t *gold_tag;       /* numbers of the tagger's labels */
  uint8_t *tag;            /* predicted without having seen the sentence */
  uint32_t *gold_head;     /* inside the sentence, HS_NONE for the root */
  const uint8_t *gold_deprel;
} hs_example;

typedef HS_VEC(hs_example) hs_examples;
typedef struct hs_bytes { unsigned char *at; size_t n; } hs_bytes;

/** Read all documents of a CoNLL-U file. Articles live as long as the process. @return HS_OK or the reader's error */
hs_code hs_examples_read(hs_arena *arena, const hs_clusters *clusters, hs_bytes file, hs_examples *out, hs_err *err);

/**
 * Clusters of word vectors (k-means, then k-means of the centres), most frequent words first.
 * @param words one a line  @param halves `dim` half floats a word
 * @param centre gets the centres of the codes, HS_VECTOR_CODES x 256 x (dim / HS_VECTOR_CODES)  @return the section "cluster"
 */
hs_bytes hs_learn_clusters(hs_arena *arena, const char *words, size_t n_words, const uint16_t *halves, uint32_t dim, float **centre);

/** The tags of the examples, most frequent first; sets gold_tag. @param tag HS_TAG_MAX rows @return how many */
uint32_t hs_learn_tags(hs_examples *ex, hs_tag *tag);

typedef struct hs_tagger_training { hs_tagger tagger; hs_perceptron weights; hs_bytes section; } hs_tagger_training;

/** Train on the examples whose number modulo `n_folds` is not `fold` (n_folds 0: on all). */
hs_tagger_training hs_learn_tagger(hs_arena *arena, const hs_examples *ex, const hs_tag *tag, uint32_t n_tags, uint32_t fold, uint32_t n_folds, uint32_t epochs);

hs_bytes hs_learn_lemmas(hs_arena *arena, const hs_examples *ex);

/** Train the network on the predicted tags. @return the section "net" */
hs_bytes hs_learn_net(hs_arena *arena, const hs_examples *ex, const hs_clusters *clusters, const hs_tagger *tagger, const float *centre, uint32_t rounds);

#endif
