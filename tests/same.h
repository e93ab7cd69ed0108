/** Two corpora hold the same articles with the same rows in every table: strings by their text, all else by value. */
#ifndef HS_TEST_SAME_H
#define HS_TEST_SAME_H

#include "base/corpus.h"

/** Fails the running check at the first difference. */
void check_same_corpus(const hs_corpus *a, const hs_corpus *b);

#endif
