/** Averaged perceptron over hashed features (Collins 2002): the trainer of linear.h. */
#ifndef HS_SYNTAX_PERCEPTRON_H
#define HS_SYNTAX_PERCEPTRON_H

#include "syntax/linear.h"

typedef struct hs_perceptron {
  int32_t *weight;
  int64_t *total;      /* sum over updates of (step x change), for the average */
  uint32_t n;          /* places, as in hs_linear */
  int64_t step;
} hs_perceptron;

void hs_perceptron_init(hs_perceptron *p, hs_arena *arena, uint32_t n);
void hs_perceptron_score(const hs_perceptron *p, const uint32_t *feature, uint32_t n, int32_t score[HS_LINEAR_ROW]);
/** Reward one label and punish another; the same label for both only counts the step. */
void hs_perceptron_update(hs_perceptron *p, const uint32_t *feature, uint32_t n, uint32_t good, uint32_t bad);
/** Average and round to 8 bits. @param out n + HS_LINEAR_ROW bytes */
void hs_perceptron_finish(const hs_perceptron *p, int8_t *out);

/** Repeatable random numbers for trainers and tests (splitmix64). */
typedef struct hs_random { uint64_t state; } hs_random;
uint64_t hs_random_next(hs_random *r);
/** 0 <= result < n */
uint32_t hs_random_below(hs_random *r, uint32_t n);
void hs_random_shuffle(hs_random *r, uint32_t *order, uint32_t n);

#endif
