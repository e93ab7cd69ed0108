/*
 * Clusters and codes of word vectors, scaled to length 1: k-means on the most frequent words, all other words go to the
 * nearest centre; the centres are clustered again, twice, for coarser levels. The codes come from k-means of each piece
 * of the vectors. Sums run in a fixed order, so results repeat.
 */
#include "syntax/learn.h"
#include <math.h>

enum { LEARNT = 40000, ROUNDS = 8 };
static const uint32_t SIZE[HS_CLUSTER_LEVELS] = {1024, 256, 64};
static const float UNIT_SCALE = 4;   /* vectors of length 1 to numbers of some 0.4 */

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

/*
 * The nearest of k centres: the one with the largest v c - |c|^2 / 2. Centres are stored dimension by dimension, so that
 * the inner loop runs over 16 of them.
 */
static uint32_t nearest(const float *v, const float *centre, const float *half_norm, uint32_t k, uint32_t dim) {
  uint32_t best = 0;
  float best_score = -1e30f;
  for (uint32_t c = 0; c < k; c += 16) {
    float score[16];
    for (uint32_t j = 0; j < 16; j++) score[j] = -half_norm[c + j];
    for (uint32_t d = 0; d < dim; d++)
      for (uint32_t j = 0; j < 16; j++) score[j] += v[d] * centre[(size_t)d * k + c + j];
    for (uint32_t j = 0; j < 16; j++)
      if (score[j] > best_score) best_score = score[j], best = c + j;
  }
  return best;
}

static void half_norms(const float *centre, uint32_t k, uint32_t dim, float *out) {
  for (uint32_t c = 0; c < k; c++) {
    out[c] = 0;
    for (uint32_t d = 0; d < dim; d++) out[c] += centre[(size_t)d * k + c] * centre[(size_t)d * k + c] / 2;
  }
}

/*
 * Lloyd's algorithm on rows `step` floats apart; k a multiple of 16. The centres are learnt on the first `n_learn` rows.
 * @param out cluster of each of n rows  @param centre k x dim, dimension by dimension
 */
static void k_means(hs_arena *arena, const float *v, uint32_t n, uint32_t n_learn, uint32_t step, uint32_t dim, uint32_t k, uint32_t *out, float *centre) {
  hs_random r = {5};
  float *sum = HS_NEW_N(arena, float, (size_t)k * dim), *norm = HS_NEW_N(arena, float, k);
  uint32_t *count = HS_NEW_N(arena, uint32_t, k);
  for (uint32_t c = 0; c < k; c++) {
    uint32_t row = (uint32_t)((uint64_t)c * n_learn / k) + hs_random_below(&r, n_learn / k ? n_learn / k : 1);
    for (uint32_t d = 0; d < dim; d++) centre[(size_t)d * k + c] = v[(size_t)row * step + d];
  }
  for (uint32_t round = 0; round <= ROUNDS; round++) {
    half_norms(centre, k, dim, norm);
    uint32_t rows = round < ROUNDS ? n_learn : n;
    memset(sum, 0, (size_t)k * dim * sizeof *sum);
    memset(count, 0, k * sizeof *count);
    for (uint32_t i = 0; i < rows; i++) {
      uint32_t c = out[i] = nearest(v + (size_t)i * step, centre, norm, k, dim);
      count[c]++;
      for (uint32_t d = 0; d < dim; d++) sum[(size_t)c * dim + d] += v[(size_t)i * step + d];
    }
    if (round == ROUNDS) break;
    for (uint32_t c = 0; c < k; c++)
      for (uint32_t d = 0; d < dim && count[c]; d++) centre[(size_t)d * k + c] = sum[(size_t)c * dim + d] / (float)count[c];
  }
}

static float *rows_of(hs_arena *arena, const float *centre, uint32_t k, uint32_t dim) {
  float *v = HS_NEW_N(arena, float, (size_t)k * dim);
  for (uint32_t c = 0; c < k; c++)
    for (uint32_t d = 0; d < dim; d++) v[(size_t)c * dim + d] = centre[(size_t)d * k + c];
  return v;
}

/* @param code a row of HS_VECTOR_CODES for each word */
static void put_words(uint32_t *slot, uint8_t *codes, uint32_t n_slots, const char *words, size_t n_bytes, const uint32_t *cluster, const uint8_t *code, uint32_t n) {
  const char *p = words, *end = words + n_bytes;
  for (uint32_t i = 0; i < n && p < end; i++) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    if (!stop) stop = end;
    uint32_t key = hs_word_key(p, (size_t)(stop - p)), j = (uint32_t)hs_mix(key, 5) & (n_slots - 1);
    while (slot[j] && slot[j] >> 16 != key >> 16) j = (j + 1) & (n_slots - 1);
    if (!slot[j]) {                              /* of forms that fold alike, the most frequent one */
      slot[j] = (key >> 16) << 16 | (cluster[i] + 1);
      memcpy(codes + (size_t)j * HS_VECTOR_CODES, code + (size_t)i * HS_VECTOR_CODES, HS_VECTOR_CODES);
    }
    p = stop + 1;
  }
}

static uint8_t *learn_codes(hs_arena *arena, const float *v, uint32_t n, uint32_t dim, float *centre) {
  uint32_t piece = dim / HS_VECTOR_CODES, *out = HS_NEW_N(arena, uint32_t, n);
  uint8_t *code = HS_NEW_N(arena, uint8_t, (size_t)n * HS_VECTOR_CODES);
  float *by_dim = HS_NEW_N(arena, float, (size_t)piece * 256);
  for (uint32_t i = 0; i < HS_VECTOR_CODES; i++) {
    k_means(arena, v + i * piece, n, n < LEARNT ? n : LEARNT, dim, piece, 256, out, by_dim);
    for (uint32_t w = 0; w < n; w++) code[(size_t)w * HS_VECTOR_CODES + i] = (uint8_t)out[w];
    for (uint32_t c = 0; c < 256; c++)
      for (uint32_t d = 0; d < piece; d++) centre[((size_t)i * 256 + c) * piece + d] = by_dim[(size_t)d * 256 + c];
  }
  return code;
}

static void learn_parents(hs_arena *arena, const float *centre, uint32_t fine, uint32_t dim, uint16_t *parent) {
  const float *centres = rows_of(arena, centre, fine, dim);
  uint32_t *up = HS_NEW_N(arena, uint32_t, fine);
  for (uint32_t c = 0; c < fine; c++) parent[(c + 1) * HS_CLUSTER_LEVELS] = (uint16_t)(c + 1);
  for (uint32_t l = 1; l < HS_CLUSTER_LEVELS; l++) {
    k_means(arena, centres, fine, fine, dim, dim, SIZE[l], up, HS_NEW_N(arena, float, (size_t)SIZE[l] * dim));
    for (uint32_t c = 0; c < fine; c++) parent[(c + 1) * HS_CLUSTER_LEVELS + l] = (uint16_t)(up[c] + 1);
  }
}

static float *read_vectors(hs_arena *arena, const uint16_t *halves, uint32_t n, uint32_t dim) {
  float *v = HS_NEW_N(arena, float, (size_t)n * dim);
  for (size_t i = 0; i < (size_t)n * dim; i++) v[i] = half(halves[i]);
  for (uint32_t i = 0; i < n; i++) normalise(v + (size_t)i * dim, dim);
  return v;
}

hs_bytes hs_learn_clusters(hs_arena *arena, const char *words, size_t n_bytes, const uint16_t *halves, uint32_t dim, float **code_centre) {
  uint32_t n = 0, fine = SIZE[0], n_slots = 16;
  for (size_t i = 0; i < n_bytes; i++) n += words[i] == '\n';
  float *v = read_vectors(arena, halves, n, dim), *centre = HS_NEW_N(arena, float, (size_t)fine * dim);
  uint32_t *cluster = HS_NEW_N(arena, uint32_t, n);
  k_means(arena, v, n, n < LEARNT ? n : LEARNT, dim, dim, fine, cluster, centre);
  while (n_slots < n * 5 / 4) n_slots *= 2;
  size_t parents = ((size_t)fine + 2) / 2 * 2 * HS_CLUSTER_LEVELS * sizeof(uint16_t);
  size_t size = 8 + parents + n_slots * (sizeof(uint32_t) + HS_VECTOR_CODES);
  hs_bytes out = {HS_NEW_N(arena, unsigned char, size), size};
  uint32_t head[2] = {n_slots, fine};
  memcpy(out.at, head, sizeof head);
  learn_parents(arena, centre, fine, dim, (uint16_t *)(void *)(out.at + 8));
  *code_centre = HS_NEW_N(arena, float, (size_t)256 * dim);
  const uint8_t *code = learn_codes(arena, v, n, dim, *code_centre);
  for (uint32_t i = 0; i < 256 * dim; i++) (*code_centre)[i] *= UNIT_SCALE;
  unsigned char *slots = out.at + 8 + parents;
  put_words((uint32_t *)(void *)slots, slots + n_slots * sizeof(uint32_t), n_slots, words, n_bytes, cluster, code, n);
  return out;
}
