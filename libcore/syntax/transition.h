/**
 * The arc-hybrid transition system (Kuhlmann et al. 2011) with its dynamic oracle (Goldberg and Nivre 2013).
 *
 *     stack ... s1 s0 | b0 b1 ...          words are 0..n-1, n is the root that stands behind the last word
 *     SHIFT     b0 goes on the stack
 *     LEFT r    s0 becomes a dependent of b0 and leaves
 *     RIGHT r   s0 becomes a dependent of s1 and leaves
 *
 * The root may take one dependent only, when nothing else is left on the stack: so each sequence of permitted
 * transitions ends, after 2n steps, in one tree with one root.
 */
#ifndef HS_SYNTAX_TRANSITION_H
#define HS_SYNTAX_TRANSITION_H

#include "syntax/ud.h"

enum { HS_SHIFT = 0, HS_LEFT = 1, HS_RIGHT = 1 + HS_N_DEPREL, HS_N_ACTIONS = 1 + 2 * HS_N_DEPREL };

/** What was built around one word so far; HS_NONE where there is nothing. */
typedef struct hs_node {
  uint32_t head, left, left2, right, right2;   /* outermost and second outermost dependents */
  uint8_t label, n_left, n_right;
} hs_node;

typedef struct hs_state {
  uint32_t n, next, depth;       /* words; b0; words on the stack */
  uint32_t *stack;
  hs_node *node;                 /* n + 1 */
} hs_state;

/** @param stack room for n  @param node room for n + 1 */
void hs_state_init(hs_state *s, uint32_t n, uint32_t *stack, hs_node *node);
static inline bool hs_state_done(const hs_state *s) { return s->next == s->n && s->depth == 0; }
/** i-th word from the top of the stack / of the buffer; HS_NONE if there is none. */
static inline uint32_t hs_state_s(const hs_state *s, uint32_t i) { return i < s->depth ? s->stack[s->depth - 1 - i] : HS_NONE; }
static inline uint32_t hs_state_b(const hs_state *s, uint32_t i) { return i <= s->n - s->next ? s->next + i : HS_NONE; }

typedef struct hs_permit { bool shift, left, right, root; } hs_permit;   /* root: LEFT makes s0 the root */
hs_permit hs_state_permit(const hs_state *s);
bool hs_state_allows(const hs_state *s, uint32_t action);
void hs_state_do(hs_state *s, uint32_t action);

/** A gold tree: heads (n for the root's dependent), labels, and the dependents of each word in order. */
typedef struct hs_gold {
  uint32_t n;
  const uint32_t *head;
  const uint8_t *label;
  const uint32_t *first;         /* n + 2: where the dependents of a word begin in `child` */
  const uint32_t *child;
} hs_gold;

/** @param head word numbers inside the sentence, HS_NONE for the root */
hs_gold hs_gold_make(hs_arena *arena, uint32_t n, const uint32_t *head, const uint8_t *label);

/** How many gold arcs each transition, whatever its label, would make impossible; UINT32_MAX if it is not permitted. */
typedef struct hs_costs { uint32_t shift, left, right; } hs_costs;
hs_costs hs_oracle_costs(const hs_state *s, const hs_gold *g);

#endif
