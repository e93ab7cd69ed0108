/* splitmix64 (Steele, Lea and Flood 2014), and a shuffle after Fisher and Yates. */
#include "syntax/random.h"

uint64_t hs_random_next(hs_random *r) {
  uint64_t z = r->state += UINT64_C(0x9E3779B97F4A7C15);
  z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
  return z ^ z >> 31;
}

uint32_t hs_random_below(hs_random *r, uint32_t n) { return (uint32_t)((hs_random_next(r) >> 32) * n >> 32); }

void hs_random_shuffle(hs_random *r, uint32_t *order, uint32_t n) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t j = hs_random_below(r, i), keep = order[j];
    order[j] = order[i - 1];
    order[i - 1] = keep;
  }
}
