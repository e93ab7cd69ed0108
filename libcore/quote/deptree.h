/** Trees turned round: from a head to its dependents, and how far each subtree reaches. */
#ifndef HS_DEPTREE_H
#define HS_DEPTREE_H

#include "syntax/ud.h"

/** Columns of one entry a token. Heads that form a ring (broken input) leave `reach` too small, never wrong in order. */
typedef struct hs_deptree {
  const hs_article *a;
  uint32_t *first;     /* first dependent in text order, HS_NONE */
  uint32_t *next;      /* next dependent of the same head, HS_NONE */
  hs_range *reach;     /* least and greatest token of the subtree; it may have holes */
} hs_deptree;

/* Look-ups see so many dependents of one head and no more, so that a list of 100,000 under one root stays linear. */
enum { HS_DEPTREE_LOOK = 256 };

/** Linear in tokens; memory from `arena`. */
void hs_deptree_make(hs_deptree *t, const hs_article *a, hs_arena *arena);

/** First dependent of `tok` with exactly this relation, HS_NONE if none. */
uint32_t hs_deptree_child(const hs_deptree *t, uint32_t tok, hs_deprel rel);
/** First dependent with this word form, HS_NONE if none. */
uint32_t hs_deptree_child_form(const hs_deptree *t, uint32_t tok, hs_deprel rel, const char *norm);
/** The noun phrase proper around its head: determiners, modifiers in front, parts of a name; no clauses, no prepositional phrases. */
hs_range hs_deptree_phrase(const hs_deptree *t, uint32_t tok);
/** Whether `tok` is in the subtree of `top`; at most 64 steps up. */
bool hs_deptree_below(const hs_deptree *t, uint32_t tok, uint32_t top);

#endif
