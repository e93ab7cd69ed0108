/** Sorting of many numbers in linear time. */
#ifndef HS_COMPARE_RADIX_H
#define HS_COMPARE_RADIX_H

#include "base/base.h"

/** Sort `n` numbers upwards. @param scratch for a second array of the same size */
void hs_radix_sort(uint64_t *row, uint32_t n, hs_arena *scratch);

#endif
