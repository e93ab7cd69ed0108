/*
 * Clusters of word vectors: spherical k-means on the most frequent words, all other words go to the nearest centre;
 * the centres are clustered again, twice, for coarser levels. Sums run in a fixed order, so results repeat.
 */
#include "syntax/learn.h"
#include <math.h>

enum { LEARNT = 40000, ROUNDS = 8 };
static const uint32_t SIZE[HS_CLUSTER_LEVELS] = {1024, 256, 64};

static float half(uint16_t h) {
  uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = h >> 10 & 31, fraction = h & 1023;
  if (exponent == 0) return (sign ? -1.0f : 1.0f) * (float)fraction * 0x1p-24f;
  uint32_t bits = sign | (exponent + 112) << 23 | fraction << 13;
  float f;
  memcpy(&f, &bits, sizeof f);
  return f;
}

static void normalise(float *v, uint32_t dim) {
  float sum = 0;
  for (uint32_t d = 0; d < dim; d++) sum += v[d] * v[d];
  float scale = sum > 0 ? 1 / sqrtf(sum) : 0;
  for (uint32_t d = 0; d < dim; d++) v[d] *= scale;
}

/* Scores of 16 centres at a time; `centre` is stored dimension by dimension, so that the inner loop runs over centres. */
static uint32_t nearest(const float *v, const float *centre, uint32_t k, uint32_t dim) {
  uint32_t best = 0;
  float best_score = -2;
  for (uint32_t c = 0; c < k; c += 16) {
    float score[16] = {0};
    for (uint32_t d = 0; d < dim; d++)
      for (uint32_t j = 0; j < 16; j++) score[j] += v[d] * centre[(size_t)d * k + c + j];
    for (uint32_t j = 0; j < 16; j++)
      if (score[j] > best_score) best_score = score[j], best = c + j;
  }
  return best;
}

/* k a multiple of 16. @param out cluster of each row; @param centre k x dim, dimension by dimension */
static void k_means(hs_arena *arena, const float *v, uint32_t n, uint32_t dim, uint32_t k, uint32_t *out, float *centre) {
  hs_random r = {5};
  float *sum = HS_NEW_N(arena, float, (size_t)k * dim);
  for (uint32_t c = 0; c < k; c++) {
    uint32_t row = (uint32_t)((uint64_t)c * n / k) + hs_random_below(&r, n / k ? n / k : 1);
    for (uint32_t d = 0; d < dim; d++) centre[(size_t)d * k + c] = v[(size_t)row * dim + d];
  }
  for (uint32_t round = 0; round < ROUNDS; round++) {
    memset(sum, 0, (size_t)k * dim * sizeof *sum);
    for (uint32_t i = 0; i < n; i++) {
      out[i] = nearest(v + (size_t)i * dim, centre, k, dim);
      for (uint32_t d = 0; d < dim; d++) sum[(size_t)out[i] * dim + d] += v[(size_t)i * dim + d];
    }
    for (uint32_t c = 0; c < k; c++) {
      normalise(sum + (size_t)c * dim, dim);
      for (uint32_t d = 0; d < dim; d++) centre[(size_t)d * k + c] = sum[(size_t)c * dim + d];
    }
  }
}

static float *rows_of(hs_arena *arena, const float *centre, uint32_t k, uint32_t dim) {
  float *v = HS_NEW_N(arena, float, (size_t)k * dim);
  for (uint32_t c = 0; c < k; c++)
    for (uint32_t d = 0; d < dim; d++) v[(size_t)c * dim + d] = centre[(size_t)d * k + c];
  return v;
}

static void put_words(uint32_t *slot, uint32_t n_slots, const char *words, size_t n_bytes, const uint32_t *cluster, uint32_t n) {
  const char *p = words, *end = words + n_bytes;
  for (uint32_t i = 0; i < n && p < end; i++) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    if (!stop) stop = end;
    uint32_t key = hs_word_key(p, (size_t)(stop - p)), j = (uint32_t)hs_mix(key, 5) & (n_slots - 1);
    while (slot[j] && slot[j] >> 16 != key >> 16) j = (j + 1) & (n_slots - 1);
    if (!slot[j]) slot[j] = (key >> 16) << 16 | (cluster[i] + 1);   /* of forms that fold alike, the most frequent one */
    p = stop + 1;
  }
}

hs_bytes hs_learn_clusters(hs_arena *arena, const char *words, size_t n_bytes, const uint16_t *halves, uint32_t dim) {
  uint32_t n = 0, fine = SIZE[0], n_slots = 16;
  for (size_t i = 0; i < n_bytes; i++) n += words[i] == '\n';
  float *v = HS_NEW_N(arena, float, (size_t)n * dim), *centre = HS_NEW_N(arena, float, (size_t)fine * dim);
  for (size_t i = 0; i < (size_t)n * dim; i++) v[i] = half(halves[i]);
  for (uint32_t i = 0; i < n; i++) normalise(v + (size_t)i * dim, dim);
  uint32_t *cluster = HS_NEW_N(arena, uint32_t, n), *up = HS_NEW_N(arena, uint32_t, fine);
  k_means(arena, v, n < LEARNT ? n : LEARNT, dim, fine, cluster, centre);
  for (uint32_t i = LEARNT; i < n; i++) cluster[i] = nearest(v + (size_t)i * dim, centre, fine, dim);
  while (n_slots < n * 5 / 4) n_slots *= 2;
  size_t parents = ((size_t)fine + 2) / 2 * 2 * HS_CLUSTER_LEVELS * sizeof(uint16_t), size = 8 + parents + n_slots * sizeof(uint32_t);
  hs_bytes out = {HS_NEW_N(arena, unsigned char, size), size};
  uint32_t head[2] = {n_slots, fine};
  memcpy(out.at, head, sizeof head);
  uint16_t *parent = (uint16_t *)(void *)(out.at + 8);
  for (uint32_t c = 0; c < fine; c++) parent[(c + 1) * HS_CLUSTER_LEVELS] = (uint16_t)(c + 1);
  const float *centres = rows_of(arena, centre, fine, dim);
  for (uint32_t l = 1; l < HS_CLUSTER_LEVELS; l++) {
    k_means(arena, centres, fine, dim, SIZE[l], up, HS_NEW_N(arena, float, (size_t)SIZE[l] * dim));
    for (uint32_t c = 0; c < fine; c++) parent[(c + 1) * HS_CLUSTER_LEVELS + l] = (uint16_t)(up[c] + 1);
  }
  put_words((uint32_t *)(void *)(out.at + 8 + parents), n_slots, words, n_bytes, cluster, n);
  return out;
}
