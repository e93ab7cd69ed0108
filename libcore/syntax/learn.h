/** Training of the room's models from treebanks; used by train_syntax.c and tests, not by the library. */
#ifndef HS_SYNTAX_LEARN_H
#define HS_SYNTAX_LEARN_H

#include "syntax/lemma.h"
#include "syntax/parser.h"
#include "syntax/random.h"
#include <stdio.h>

/** One sentence of a treebank. */
typedef struct hs_example {
  const hs_article *article;
  hs_range toks;
  uint32_t n;
  hs_word *word;
  uint8_t *gold_tag;       /* numbers of the tagger's labels */
  uint32_t *gold_head;     /* inside the sentence, HS_NONE for the root */
  const uint8_t *gold_deprel;
  bool silver;             /* labelled by a teacher: nothing is said of where it begins */
  bool joined;             /* the splitter does not see that it begins here */
} hs_example;

typedef HS_VEC(hs_example) hs_examples;
/** Labels of a teacher, a line a sentence (learn_silver.c); a line is NULL once it is used. */
typedef struct hs_silver { hs_map rows; HS_VEC(const char *) labels; } hs_silver;
typedef struct hs_bytes { unsigned char *at; size_t n; } hs_bytes;

/** Read all documents of a CoNLL-U file. Articles live as long as the process. @return HS_OK or the reader's error */
hs_code hs_examples_read(hs_arena *arena, const hs_clusters *clusters, hs_bytes file, hs_examples *out, hs_err *err);

/** A sentence as an example, its heads and relations as the article has them; gold_tag is left to hs_learn_tags(). */
hs_example hs_example_of(hs_arena *arena, const hs_clusters *clusters, const hs_article *a, hs_range toks);

/** Open a file of labels, gzipped or not. @return HS_OK; HS_IO; HS_FORMAT with its line */
hs_code hs_silver_open(hs_arena *arena, const char *path, hs_silver *out, hs_err *err);
/** Label the sentences of a split article that have a line, which is used up, and add them. The article must live on. */
void hs_silver_add(hs_arena *arena, const hs_clusters *clusters, hs_silver *silver, hs_article *a, hs_examples *out);
/**
 * The names in a sentence that has a line with names, which is used up.
 * @param name a token each: 0 outside, 1 + person, place, organization (0 to 2) inside, 128 more where one begins
 * @return false if it has none
 */
bool hs_silver_names(hs_silver *silver, const hs_article *a, hs_range toks, uint8_t *name);
/** The lines of an article's sentences. */
void hs_silver_write(const hs_article *a, FILE *out);
/** By what a sentence finds its line. */
uint32_t hs_silver_key(const hs_article *a, hs_range toks);

/** Takes an article, split into sentences, which is its own from then on. */
typedef void hs_text_reader(void *self, hs_article *a);
/** The plain text in DATA that a teacher labelled, always in the same order. @return HS_OK; HS_IO; HS_FORMAT */
hs_code hs_texts_read(const char *data, hs_arena *scratch, hs_text_reader *read, void *self, hs_err *err);

/**
 * Clusters of word vectors (k-means, then k-means of the centres), most frequent words first.
 * @param words one a line  @param halves `dim` half floats a word
 * @param centre gets the centres of the codes, HS_VECTOR_CODES x 256 x (dim / HS_VECTOR_CODES)  @return the section "cluster"
 */
hs_bytes hs_learn_clusters(hs_arena *arena, const char *words, size_t n_words, const uint16_t *halves, uint32_t dim, float **centre);

/** The section "tagger": tags of the examples but silver ones, most frequent first, and those of each frequent word. Sets gold_tag of all. */
hs_bytes hs_learn_tags(hs_arena *arena, hs_examples *ex);

/**
 * The section "lemma", from the treebanks' lemmas and, of what they do not hold, a list of inflected forms.
 * @param forms  lines "form TAB tag TAB lemma"; tags VBD (taken for VBN, too), VBG, VBZ, NNS
 */
hs_bytes hs_learn_lemmas(hs_arena *arena, const hs_examples *ex, hs_bytes forms);

/** Train the network on all gold examples a round, and a part of the silver ones, which stand behind them. @return the section "net" */
hs_bytes hs_learn_net(hs_arena *arena, const hs_examples *ex, const hs_clusters *clusters, const hs_tagger *tagger, const float *centre, uint32_t rounds);

#endif
