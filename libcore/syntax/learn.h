/** Training of the room's models from treebanks; used by train_syntax.c and tests, not by the library. */
#ifndef HS_SYNTAX_LEARN_H
#define HS_SYNTAX_LEARN_H

#include "syntax/lemma.h"
#include "syntax/parser.h"
#include "syntax/random.h"

/** One sentence of a treebank. */
typedef struct hs_example {
  const hs_article *article;
  hs_range toks;
  uint32_t n;
  hs_word *word;
  uint8_t *gold_tag;       /* numbers of the tagger's labels */
  uint32_t *gold_head;     /* inside the sentence, HS_NONE for the root */
  const uint8_t *gold_deprel;
  bool joined;             /* the splitter does not see that it begins here */
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

/** The section "tagger": tags of the examples, most frequent first, and those of each frequent word. Sets gold_tag. */
hs_bytes hs_learn_tags(hs_arena *arena, hs_examples *ex);

hs_bytes hs_learn_lemmas(hs_arena *arena, const hs_examples *ex);

/** Train the network. @return the section "net" */
hs_bytes hs_learn_net(hs_arena *arena, const hs_examples *ex, const hs_clusters *clusters, const hs_tagger *tagger, const float *centre, uint32_t rounds);

#endif
