/**
 * What the tagger and the parser see of a token: hashes of its folded form, its affixes and its shape, and the
 * clusters of its word vector. All numbers are the same on every machine; 0 means "none".
 */
#ifndef HS_SYNTAX_WORD_H
#define HS_SYNTAX_WORD_H

#include "base/base.h"

enum { HS_CLUSTER_LEVELS = 3, HS_WORD_SUFFIXES = 5, HS_WORD_PREFIXES = 3, HS_VECTOR_CODES = 20 };

typedef struct hs_word {
  uint32_t key;                          /* hash of the folded form */
  uint32_t suffix[HS_WORD_SUFFIXES];     /* hashes of the last 1..5 characters */
  uint32_t prefix[HS_WORD_PREFIXES];     /* hashes of the first 1..3 characters */
  uint32_t shape;                        /* "Xxx", "dd-xx" cut to a few letters, hashed */
  uint16_t cluster[HS_CLUSTER_LEVELS];   /* from fine to coarse; 0 for a word without vector */
  uint32_t vector;                       /* row of the quantised word vectors, HS_NONE without one */
  bool capital, all_caps, digit;
  bool space;                            /* white space stands before it */
} hs_word;

/**
 * Folded form: ASCII letters in lower case, digits as 0, typographic quotes and dashes made plain.
 * @param out at least `n` + 1 bytes  @return its length
 */
size_t hs_word_fold(const char *s, size_t n, char *out);
uint32_t hs_word_key(const char *s, size_t n);

/**
 * Word vectors, read in place: their clusters, and the vectors themselves cut into 20 pieces of 5 dimensions, each piece
 * the number of one of 256 centres (product quantisation, Jegou et al. 2011). Layout of the section: the two numbers,
 * the parents, the slots, the codes.
 */
typedef struct hs_clusters {
  uint32_t n_slots, n_fine;
  const uint16_t *parent;      /* n_fine + 1 rows of HS_CLUSTER_LEVELS numbers */
  const uint32_t *slot;        /* high 16 bits check, low 16 the fine cluster; 0 is free */
  const uint8_t *code;         /* n_slots rows of HS_VECTOR_CODES */
} hs_clusters;

/** @return false if the section is damaged; none at all gives no clusters and true */
bool hs_clusters_open(hs_clusters *c, const void *bytes, size_t n);
/** Slot of a folded form's key, HS_NONE if it has no vector. */
uint32_t hs_clusters_find(const hs_clusters *c, uint32_t key);

/** Look at tokens [toks.beg, toks.end) of an article. @param out one row a token */
void hs_words_read(const hs_clusters *c, const hs_article *a, hs_range toks, hs_word *out);

#endif
