/** The best tree: maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) with one dependent of the root. */
#ifndef HS_SYNTAX_ARBORESCENCE_H
#define HS_SYNTAX_ARBORESCENCE_H

#include "base/base.h"

/** Memory for trees of at most `most` words. */
typedef struct hs_tree_space hs_tree_space;
hs_tree_space *hs_tree_space_new(hs_arena *arena, uint32_t most);

/**
 * @param score  n rows of `columns` numbers: how well word j (n: the root) would be the head of word i; larger is better
 * @param head   gets n heads, n for the root's only dependent; arcs may cross
 */
void hs_arborescence(const int32_t *score, uint32_t columns, uint32_t n, uint32_t *head, hs_tree_space *space);

#endif
