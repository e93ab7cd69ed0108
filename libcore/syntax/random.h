/** Repeatable random numbers for trainers and tests (splitmix64). */
#ifndef HS_SYNTAX_RANDOM_H
#define HS_SYNTAX_RANDOM_H

#include "base/base.h"

typedef struct hs_random { uint64_t state; } hs_random;
uint64_t hs_random_next(hs_random *r);
/** 0 <= result < n */
uint32_t hs_random_below(hs_random *r, uint32_t n);
void hs_random_shuffle(hs_random *r, uint32_t *order, uint32_t n);

#endif
