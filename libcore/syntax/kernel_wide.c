/*
 * Inner loops for AVX2 (256 bits) and AVX-512 VNNI (512 bits, product and sum in one instruction). Several vectors are
 * multiplied together, so that a weight that was loaded serves each of them and sums stay in registers. Rows are added in
 * pairs: two are interleaved, then multiplied by ones and summed pairwise into numbers twice as wide. Interleaving works
 * inside halves of a register, and packing the sums undoes it.
 *
 * Example: rows a0 a1 .. and b0 b1 .. become a0 b0 a1 b1 .., and the pairwise sums a0 + b0, a1 + b1, ..
 */
#include "syntax/kernel.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

/* A BODY is compiled into each caller; constants given there make its inner loops disappear, and its arrays registers. */
#define BODY static inline __attribute__((always_inline))
#define UNROLL _Pragma("GCC unroll 8")
#define AVX2 __attribute__((target("avx2")))
#define VNNI __attribute__((target("avx2,avx512f,avx512bw,avx512vl,avx512vnni")))

enum { MOST_ROWS = 8, MOST_SUMS = 8 };

BODY int32_t pair(const int16_t *x) {
  int32_t two;
  memcpy(&two, x, sizeof two);
  return two;
}

AVX2 BODY __m256i load(const void *p) { return _mm256_loadu_si256((const __m256i *)p); }
AVX2 BODY void store(void *p, __m256i v) { _mm256_storeu_si256((__m256i *)p, v); }

/* ---- products: tiles of n_rows vectors by n_sums registers of outputs */

AVX2 BODY void tile(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out, const int n_rows, const int n_sums) {
  __m256i a[MOST_ROWS][MOST_SUMS], b[MOST_SUMS];
  UNROLL for (int i = 0; i < n_rows; i++)
    UNROLL for (int j = 0; j < n_sums; j++) a[i][j] = _mm256_setzero_si256();
  for (uint32_t k = 0; k < n; k += 2, w += 2 * n_out) {
    UNROLL for (int j = 0; j < n_sums; j++) b[j] = load(w + 16 * j);
    UNROLL for (int i = 0; i < n_rows; i++) {
      __m256i v = _mm256_set1_epi32(pair(x + (size_t)i * n + k));
      UNROLL for (int j = 0; j < n_sums; j++) a[i][j] = _mm256_add_epi32(a[i][j], _mm256_madd_epi16(v, b[j]));
    }
  }
  UNROLL for (int i = 0; i < n_rows; i++)
    UNROLL for (int j = 0; j < n_sums; j++) store(out + (size_t)i * n_out + 8 * j, a[i][j]);
}

AVX2 static void products(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  uint32_t r = 0;
  for (; r + 4 <= rows; r += 4, x += 4 * n, out += 4 * n_out)
    for (uint32_t j = 0; j < n_out; j += 16) tile(x, n, w + 2 * j, n_out, out + j, 4, 2);
  for (; r < rows; r++, x += n, out += n_out) {
    uint32_t j = 0;
    for (; j + 48 <= n_out; j += 48) tile(x, n, w + 2 * j, n_out, out + j, 1, 6);
    for (; j < n_out; j += 16) tile(x, n, w + 2 * j, n_out, out + j, 1, 2);
  }
}

VNNI BODY void tile_512(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out, const int n_rows, const int n_sums) {
  __m512i a[MOST_ROWS][MOST_SUMS], b[MOST_SUMS];
  UNROLL for (int i = 0; i < n_rows; i++)
    UNROLL for (int j = 0; j < n_sums; j++) a[i][j] = _mm512_setzero_si512();
  for (uint32_t k = 0; k < n; k += 2, w += 2 * n_out) {
    UNROLL for (int j = 0; j < n_sums; j++) b[j] = _mm512_loadu_si512((const void *)(w + 32 * j));
    UNROLL for (int i = 0; i < n_rows; i++) {
      __m512i v = _mm512_set1_epi32(pair(x + (size_t)i * n + k));
      UNROLL for (int j = 0; j < n_sums; j++) a[i][j] = _mm512_dpwssd_epi32(a[i][j], v, b[j]);
    }
  }
  UNROLL for (int i = 0; i < n_rows; i++)
    UNROLL for (int j = 0; j < n_sums; j++) _mm512_storeu_si512((void *)(out + (size_t)i * n_out + 16 * j), a[i][j]);
}

VNNI BODY void rows_512(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out, const int n_rows) {
  uint32_t j = 0;
  for (; j + 32 <= n_out; j += 32) tile_512(x, n, w + 2 * j, n_out, out + j, n_rows, 2);
  for (; j < n_out; j += 16) tile_512(x, n, w + 2 * j, n_out, out + j, n_rows, 1);
}

VNNI static void products_512(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  uint32_t r = 0;
  for (; r + 8 <= rows; r += 8, x += 8 * n, out += 8 * n_out) rows_512(x, n, w, n_out, out, 8);
  for (; r + 4 <= rows; r += 4, x += 4 * n, out += 4 * n_out) rows_512(x, n, w, n_out, out, 4);
  for (; r < rows; r++, x += n, out += n_out) {
    uint32_t j = 0;
    for (; j + 128 <= n_out; j += 128) tile_512(x, n, w + 2 * j, n_out, out + j, 1, 8);
    if (n_out - j == 112) tile_512(x, n, w + 2 * j, n_out, out + j, 1, 7), j = n_out;
    for (; j + 96 <= n_out; j += 96) tile_512(x, n, w + 2 * j, n_out, out + j, 1, 6);
    for (; j < n_out; j += 16) tile_512(x, n, w + 2 * j, n_out, out + j, 1, 1);
  }
}

/* ---- products of bytes */

/* Eight outputs: pairs of products stay apart until the end, where neighbours are added. */
AVX2 BODY void byte_tile(const int8_t *x, uint32_t n, const int8_t *w, uint32_t n_out, int32_t *out, const int n_rows) {
  __m256i a[MOST_ROWS][2], b[2];
  UNROLL for (int i = 0; i < n_rows; i++) a[i][0] = a[i][1] = _mm256_setzero_si256();
  for (uint32_t k = 0; k < n; k += 4, w += 4 * n_out) {
    UNROLL for (int j = 0; j < 2; j++) b[j] = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(w + 16 * j)));
    UNROLL for (int i = 0; i < n_rows; i++) {
      int32_t four;
      memcpy(&four, x + (size_t)i * n + k, sizeof four);
      __m256i v = _mm256_cvtepi8_epi16(_mm_set1_epi32(four));
      UNROLL for (int j = 0; j < 2; j++) a[i][j] = _mm256_add_epi32(a[i][j], _mm256_madd_epi16(v, b[j]));
    }
  }
  UNROLL for (int i = 0; i < n_rows; i++)
    store(out + (size_t)i * n_out, _mm256_permute4x64_epi64(_mm256_hadd_epi32(a[i][0], a[i][1]), 0xD8));
}

AVX2 static void byte_products(const int8_t *x, uint32_t rows, uint32_t n, const int8_t *w, const int32_t *offset, uint32_t n_out, int32_t *out) {
  (void)offset;
  uint32_t r = 0;
  for (; r + 4 <= rows; r += 4, x += 4 * n, out += 4 * n_out)
    for (uint32_t j = 0; j < n_out; j += 8) byte_tile(x, n, w + 4 * j, n_out, out + j, 4);
  for (; r < rows; r++, x += n, out += n_out)
    for (uint32_t j = 0; j < n_out; j += 8) byte_tile(x, n, w + 4 * j, n_out, out + j, 1);
}

AVX2 static void narrow(const int16_t *in, uint32_t n, int8_t *out) {
  const __m256i half = _mm256_set1_epi16(1 << (HS_NARROW_BITS - 1));
  for (uint32_t i = 0; i < n; i += 16) {
    __m256i v = _mm256_srai_epi16(_mm256_adds_epi16(load(in + i), half), HS_NARROW_BITS);
    _mm_storeu_si128((__m128i *)(void *)(out + i), _mm_packs_epi16(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1)));
  }
}

/* The instruction multiplies bytes without sign by bytes with one: inputs are 128 too large, sums by the offset. */
VNNI BODY void byte_tile_512(const uint8_t *x, uint32_t n, const int8_t *w, const int32_t *offset, uint32_t n_out, int32_t *out, const int n_rows, const int n_sums) {
  __m512i a[MOST_ROWS][MOST_SUMS], b[MOST_SUMS];
  UNROLL for (int j = 0; j < n_sums; j++) b[j] = _mm512_sub_epi32(_mm512_setzero_si512(), _mm512_loadu_si512((const void *)(offset + 16 * j)));
  UNROLL for (int i = 0; i < n_rows; i++)
    UNROLL for (int j = 0; j < n_sums; j++) a[i][j] = b[j];
  for (uint32_t k = 0; k < n; k += 4, w += 4 * n_out) {
    UNROLL for (int j = 0; j < n_sums; j++) b[j] = _mm512_loadu_si512((const void *)(w + 64 * j));
    UNROLL for (int i = 0; i < n_rows; i++) {
      int32_t four;
      memcpy(&four, x + (size_t)i * n + k, sizeof four);
      __m512i v = _mm512_set1_epi32(four);
      UNROLL for (int j = 0; j < n_sums; j++) a[i][j] = _mm512_dpbusd_epi32(a[i][j], v, b[j]);
    }
  }
  UNROLL for (int i = 0; i < n_rows; i++)
    UNROLL for (int j = 0; j < n_sums; j++) _mm512_storeu_si512((void *)(out + (size_t)i * n_out + 16 * j), a[i][j]);
}

VNNI BODY void byte_rows_512(const uint8_t *x, uint32_t n, const int8_t *w, const int32_t *offset, uint32_t n_out, int32_t *out, const int n_rows) {
  uint32_t j = 0;
  for (; j + 32 <= n_out; j += 32) byte_tile_512(x, n, w + 4 * j, offset + j, n_out, out + j, n_rows, 2);
  for (; j < n_out; j += 16) byte_tile_512(x, n, w + 4 * j, offset + j, n_out, out + j, n_rows, 1);
}

/* out = x + 128 */
VNNI BODY void raise_bytes(const int8_t *x, uint32_t n, uint8_t *out) {
  uint32_t i = 0;
  for (; i + 64 <= n; i += 64) _mm512_storeu_si512((void *)(out + i), _mm512_xor_si512(_mm512_loadu_si512((const void *)(x + i)), _mm512_set1_epi8(-128)));
  for (; i < n; i++) out[i] = (uint8_t)(x[i] + 128);
}

VNNI static void byte_products_512(const int8_t *x, uint32_t rows, uint32_t n, const int8_t *w, const int32_t *offset, uint32_t n_out, int32_t *out) {
  uint8_t raised[8 * HS_BYTES_MOST];
  for (uint32_t r = 0, some; r < rows; r += some, x += (size_t)some * n, out += (size_t)some * n_out) {
    some = rows - r >= 8 ? 8 : rows - r >= 4 ? 4 : 1;
    raise_bytes(x, some * n, raised);
    if (some == 8) byte_rows_512(raised, n, w, offset, n_out, out, 8);
    else if (some == 4) byte_rows_512(raised, n, w, offset, n_out, out, 4);
    else byte_rows_512(raised, n, w, offset, n_out, out, 1);
  }
}

/* ---- what surrounds the products: sixteen numbers at a time */

AVX2 BODY __m256i shifted(const int32_t *sum, __m256i more, __m128i shift) { return _mm256_sra_epi32(_mm256_add_epi32(load(sum), more), shift); }

/* Two registers of 32 bits to one of 16, in order; what 16 bits cannot hold is far beyond the cut. */
AVX2 BODY __m256i packed(__m256i a, __m256i b) { return _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xD8); }

AVX2 BODY __m256i cut(__m256i v, int lowest) { return _mm256_max_epi16(_mm256_min_epi16(v, _mm256_set1_epi16(HS_NET_TOP)), _mm256_set1_epi16((int16_t)lowest)); }

AVX2 static void add_relu(const int16_t *own, const int32_t *sum, const int32_t *bias, uint32_t shift, uint32_t n, int16_t *out) {
  const __m128i s = _mm_cvtsi32_si128((int)shift);
  for (uint32_t d = 0; d < n; d += 16) {
    __m256i v = packed(shifted(sum + d, load(bias + d), s), shifted(sum + d + 8, load(bias + d + 8), s));
    v = _mm256_adds_epi16(load(own + d), _mm256_max_epi16(v, _mm256_setzero_si256()));
    store(out + d, cut(v, -HS_NET_TOP));
  }
}

AVX2 static void scale(const int32_t *sum, const int32_t *bias, uint32_t shift, uint32_t n, int16_t *out) {
  const __m128i s = _mm_cvtsi32_si128((int)shift);
  for (uint32_t d = 0; d < n; d += 16)
    store(out + d, cut(packed(shifted(sum + d, load(bias + d), s), shifted(sum + d + 8, load(bias + d + 8), s)), -HS_NET_TOP));
}

AVX2 BODY __m256i widened(const int16_t *p) { return _mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)(const void *)p)); }

AVX2 BODY __m256i gate(__m256i v) {
  v = _mm256_add_epi32(v, _mm256_set1_epi32(HS_GATE_OPEN / 2));
  return _mm256_min_epi32(_mm256_max_epi32(v, _mm256_setzero_si256()), _mm256_set1_epi32(HS_GATE_OPEN));
}

/* Eight numbers of a recurrent layer. @return what is added to h */
AVX2 BODY __m256i recur_some(const int16_t *z, const int16_t *peep, uint32_t n, int32_t *state) {
  __m256i c = load(state), f = widened(z + n), r = gate(widened(z + 2 * n));
  f = gate(_mm256_add_epi32(f, _mm256_srai_epi32(_mm256_mullo_epi32(widened(peep), c), HS_STATE_BITS)));
  __m256i step = _mm256_sub_epi32(_mm256_slli_epi32(widened(z), HS_STATE_BITS - 8), c);
  step = _mm256_mullo_epi32(step, _mm256_sub_epi32(_mm256_set1_epi32(HS_GATE_OPEN), f));
  c = _mm256_add_epi32(c, _mm256_srai_epi32(_mm256_add_epi32(step, _mm256_set1_epi32(HS_GATE_OPEN / 2)), HS_GATE_BITS));
  store(state, c);
  return _mm256_srai_epi32(_mm256_mullo_epi32(r, c), HS_GATE_BITS + HS_STATE_BITS - 8);
}

AVX2 static void recur(const int16_t *zfr, const int16_t *peep, uint32_t n, int32_t *state, int16_t *h) {
  for (uint32_t d = 0; d < n; d += 16) {
    __m256i more = packed(recur_some(zfr + d, peep + d, n, state + d), recur_some(zfr + d + 8, peep + d + 8, n, state + d + 8));
    store(h + d, cut(_mm256_adds_epi16(load(h + d), more), -HS_NET_TOP));
  }
}

AVX2 BODY void embed_some(const int16_t *bias, const int8_t *const *byte, uint32_t n_bytes, const int16_t *const *wide, uint32_t n_wide, uint32_t from,
                          int16_t *out, const int n_sums) {
  __m256i a[MOST_SUMS];
  UNROLL for (int j = 0; j < n_sums; j++) a[j] = _mm256_setzero_si256();
  for (uint32_t r = 0; r < n_bytes; r++)
    UNROLL for (int j = 0; j < n_sums; j++)
      a[j] = _mm256_add_epi16(a[j], _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(byte[r] + from + 16 * j))));
  UNROLL for (int j = 0; j < n_sums; j++) a[j] = _mm256_add_epi16(_mm256_slli_epi16(a[j], 1), load(bias + from + 16 * j));
  for (uint32_t r = 0; r < n_wide; r++)
    UNROLL for (int j = 0; j < n_sums; j++) a[j] = _mm256_add_epi16(a[j], load(wide[r] + from + 16 * j));
  UNROLL for (int j = 0; j < n_sums; j++) store(out + from + 16 * j, cut(a[j], -HS_NET_TOP));
}

AVX2 static void embed(const int16_t *bias, const int8_t *const *byte, uint32_t n_bytes, const int16_t *const *wide, uint32_t n_wide, uint32_t n, int16_t *out) {
  uint32_t d = 0;
  for (; d + 96 <= n; d += 96) embed_some(bias, byte, n_bytes, wide, n_wide, d, out, 6);
  for (; d + 64 <= n; d += 64) embed_some(bias, byte, n_bytes, wide, n_wide, d, out, 4);
  for (; d < n; d += 16) embed_some(bias, byte, n_bytes, wide, n_wide, d, out, 1);
}

AVX2 static void hidden(const int16_t *const *part, uint32_t n_parts, uint32_t n, int16_t *out) {
  const __m256i one = _mm256_set1_epi16(1);
  for (uint32_t d = 0; d < n; d += 16) {
    __m256i low = _mm256_setzero_si256(), high = low;
    for (uint32_t i = 0; i < n_parts; i += 2) {
      __m256i a = load(part[i] + d), b = i + 1 < n_parts ? load(part[i + 1] + d) : _mm256_setzero_si256();
      low = _mm256_add_epi32(low, _mm256_madd_epi16(_mm256_unpacklo_epi16(a, b), one));
      high = _mm256_add_epi32(high, _mm256_madd_epi16(_mm256_unpackhi_epi16(a, b), one));
    }
    store(out + d, cut(_mm256_packs_epi32(low, high), 0));
  }
}

static const hs_kernels FOR_AVX2 = {"avx2", products, byte_products, narrow, add_relu, scale, recur, embed, hidden};
static const hs_kernels FOR_VNNI = {"vnni", products_512, byte_products_512, narrow, add_relu, scale, recur, embed, hidden};

const hs_kernels *hs_kernels_avx2(void) { return __builtin_cpu_supports("avx2") ? &FOR_AVX2 : NULL; }

const hs_kernels *hs_kernels_vnni(void) {
  bool all = hs_kernels_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
             __builtin_cpu_supports("avx512vnni");
  return all ? &FOR_VNNI : NULL;
}
#else
const hs_kernels *hs_kernels_avx2(void) { return NULL; }
const hs_kernels *hs_kernels_vnni(void) { return NULL; }
#endif
