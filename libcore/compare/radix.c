/*
 * Numbers are dealt into 256 heaps by their lowest byte, the heaps are put one behind the other, then the same by the next
 * byte, up to the highest (radix sort; Knuth, The Art of Computer Programming, vol. 3, 5.2.5). Bytes that are the same in
 * all numbers are passed over; few numbers are sorted by insertion.
 *
 * Example: 21 12 11, by the last digit 21 11 12, by the first 11 12 21.
 */
#include "compare/radix.h"

enum { FEW = 48, BYTES = 8, HEAPS = 256 };

static void insert(uint64_t *row, uint32_t n) {
  for (uint32_t i = 1; i < n; i++) {
    uint64_t v = row[i];
    uint32_t k = i;
    for (; k > 0 && row[k - 1] > v; k--) row[k] = row[k - 1];
    row[k] = v;
  }
}

static void deal(const uint64_t *from, uint64_t *to, uint32_t n, int byte, const uint32_t *count) {
  uint32_t at[HEAPS], sum = 0;
  for (int h = 0; h < HEAPS; h++) {
    at[h] = sum;
    sum += count[h];
  }
  for (uint32_t i = 0; i < n; i++) to[at[from[i] >> 8 * byte & 0xff]++] = from[i];
}

void hs_radix_sort(uint64_t *row, uint32_t n, hs_arena *scratch) {
  if (n <= FEW) {
    insert(row, n);
    return;
  }
  uint32_t count[BYTES][HEAPS] = {{0}};
  uint64_t *from = row, *to = hs_arena_alloc(scratch, n * sizeof *row);
  for (uint32_t i = 0; i < n; i++)
    for (int b = 0; b < BYTES; b++) count[b][row[i] >> 8 * b & 0xff]++;
  for (int b = 0; b < BYTES; b++) {
    if (count[b][row[0] >> 8 * b & 0xff] == n) continue;
    deal(from, to, n, b, count[b]);
    uint64_t *done = to;
    to = from;
    from = done;
  }
  if (from != row) memcpy(row, from, n * sizeof *row);
  hs_arena_give_back(scratch, from == row ? to : from, n * sizeof *row);
}
