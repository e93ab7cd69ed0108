/*
 * Inner loops in plain C, the heaviest two for the 128 bits that every 64-bit x86 has, and the choice between versions.
 * A matrix is stored for pairs of inputs, [k / 2][output][k % 2], so that pmaddwd makes two products and their sum at once.
 *
 * Example: inputs (1, 2) and the weights (10, 20) of an output give 1 * 10 + 2 * 20 = 50.
 */
#include "syntax/kernel.h"
#ifdef __SSE2__
#include <emmintrin.h>
#endif

static void products(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  memset(out, 0, (size_t)rows * n_out * sizeof *out);
  for (uint32_t r = 0; r < rows; r++, x += n, out += n_out) {
    const int16_t *row = w;
    for (uint32_t k = 0; k < n; k += 2, row += 2 * n_out)
      for (uint32_t j = 0; j < n_out; j++) out[j] += x[k] * row[2 * j] + x[k + 1] * row[2 * j + 1];
  }
}

static void byte_products(const int8_t *x, uint32_t rows, uint32_t n, const int8_t *w, const int32_t *offset, uint32_t n_out, int32_t *out) {
  (void)offset;
  memset(out, 0, (size_t)rows * n_out * sizeof *out);
  for (uint32_t r = 0; r < rows; r++, x += n, out += n_out) {
    const int8_t *row = w;
    for (uint32_t k = 0; k < n; k += 4, row += 4 * n_out)
      for (uint32_t j = 0; j < n_out; j++)
        for (uint32_t i = 0; i < 4; i++) out[j] += x[k + i] * row[4 * j + i];
  }
}

static void narrow(const int16_t *in, uint32_t n, int8_t *out) {
  for (uint32_t i = 0; i < n; i++) {
    int32_t v = (in[i] + (1 << (HS_NARROW_BITS - 1))) >> HS_NARROW_BITS;
    out[i] = (int8_t)(v > INT8_MAX ? INT8_MAX : v < INT8_MIN ? INT8_MIN : v);
  }
}

static void add_relu(const int16_t *own, const int32_t *sum, const int32_t *bias, uint32_t shift, uint32_t n, int16_t *out) {
  for (uint32_t d = 0; d < n; d++) {
    int32_t v = (sum[d] + bias[d]) >> shift;
    out[d] = hs_cut(own[d] + (v > 0 ? v : 0));
  }
}

static void scale(const int32_t *sum, const int32_t *bias, uint32_t shift, uint32_t n, int16_t *out) {
  for (uint32_t d = 0; d < n; d++) out[d] = hs_cut((sum[d] + bias[d]) >> shift);
}

/* A quarter of an activation, and a half: 256 units of 1.0 are 1024 of a gate, so the quarter is the number itself. */
static int32_t gate(int32_t v) {
  v += HS_GATE_OPEN / 2;
  return v < 0 ? 0 : v > HS_GATE_OPEN ? HS_GATE_OPEN : v;
}

static void recur(const int16_t *zfr, const int16_t *peep, uint32_t n, int32_t *state, int16_t *h) {
  for (uint32_t d = 0; d < n; d++) {
    int32_t f = gate(zfr[n + d] + (peep[d] * state[d] >> HS_STATE_BITS)), r = gate(zfr[2 * n + d]);
    int32_t step = zfr[d] * (HS_STATE_UNIT / HS_NET_UNIT) - state[d];
    state[d] += (step * (HS_GATE_OPEN - f) + HS_GATE_OPEN / 2) >> HS_GATE_BITS;
    h[d] = hs_cut(h[d] + (r * state[d] >> (HS_GATE_BITS + HS_STATE_BITS - 8)));
  }
}

static void embed(const int16_t *bias, const int8_t *const *byte, uint32_t n_bytes, const int16_t *const *wide, uint32_t n_wide, uint32_t n, int16_t *out) {
  memcpy(out, bias, n * sizeof *out);
  for (uint32_t r = 0; r < n_bytes; r++)
    for (uint32_t d = 0; d < n; d++) out[d] = (int16_t)(out[d] + 2 * byte[r][d]);
  for (uint32_t r = 0; r < n_wide; r++)
    for (uint32_t d = 0; d < n; d++) out[d] = (int16_t)(out[d] + wide[r][d]);
  for (uint32_t d = 0; d < n; d++) out[d] = hs_cut(out[d]);
}

static void hidden(const int16_t *const *part, uint32_t n_parts, uint32_t n, int16_t *out) {
  enum { BLOCK = 16 };
  for (uint32_t from = 0; from < n; from += BLOCK) {
    int32_t sum[BLOCK] = {0};
    for (uint32_t i = 0; i < n_parts; i++)
      for (int d = 0; d < BLOCK; d++) sum[d] += part[i][from + (uint32_t)d];
    for (int d = 0; d < BLOCK; d++) out[from + (uint32_t)d] = hs_cut(sum[d] > 0 ? sum[d] : 0);
  }
}

static const hs_kernels PLAIN = {"plain", products, byte_products, narrow, add_relu, scale, recur, embed, hidden};

#ifdef __SSE2__
/* Sixteen or thirty-two sums, which stay in registers once the loops over them are unrolled. */
enum { MOST_SUMS = 8 };
#ifdef __GNUC__
#define BODY static inline __attribute__((always_inline))
#define UNROLL _Pragma("GCC unroll 8")
#else
#define BODY static inline
#define UNROLL
#endif

BODY void tile(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out, const int n_sums) {
  __m128i a[MOST_SUMS];
  UNROLL for (int j = 0; j < n_sums; j++) a[j] = _mm_setzero_si128();
  for (uint32_t k = 0; k < n; k += 2, w += 2 * n_out) {
    int32_t two;
    memcpy(&two, x + k, sizeof two);
    __m128i v = _mm_set1_epi32(two);
    UNROLL for (int j = 0; j < n_sums; j++) a[j] = _mm_add_epi32(a[j], _mm_madd_epi16(v, _mm_loadu_si128((const __m128i *)(const void *)(w + 8 * j))));
  }
  UNROLL for (int j = 0; j < n_sums; j++) _mm_storeu_si128((__m128i *)(void *)(out + 4 * j), a[j]);
}

static void products_sse2(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  for (uint32_t r = 0; r < rows; r++, x += n, out += n_out) {
    uint32_t j = 0;
    for (; j + 32 <= n_out; j += 32) tile(x, n, w + 2 * j, n_out, out + j, 8);
    for (; j < n_out; j += 16) tile(x, n, w + 2 * j, n_out, out + j, 4);
  }
}

static __m128i load(const int16_t *p) { return _mm_loadu_si128((const __m128i *)(const void *)p); }

/* Four bytes as 16-bit numbers, twice. */
BODY __m128i four(const int8_t *x) {
  int32_t bytes;
  memcpy(&bytes, x, sizeof bytes);
  __m128i v = _mm_set1_epi32(bytes);
  return _mm_srai_epi16(_mm_unpacklo_epi8(v, v), 8);
}

/* Eight outputs: pairs of products stay apart until the end, where neighbours are added. */
BODY void byte_tile(const int8_t *x, uint32_t n, const int8_t *w, uint32_t n_out, int32_t *out) {
  __m128i a[4];
  UNROLL for (int j = 0; j < 4; j++) a[j] = _mm_setzero_si128();
  for (uint32_t k = 0; k < n; k += 4, w += 4 * n_out) {
    __m128i v = four(x + k);
    UNROLL for (int j = 0; j < 2; j++) {
      __m128i b = _mm_loadu_si128((const __m128i *)(const void *)(w + 16 * j));
      a[2 * j] = _mm_add_epi32(a[2 * j], _mm_madd_epi16(v, _mm_srai_epi16(_mm_unpacklo_epi8(b, b), 8)));
      a[2 * j + 1] = _mm_add_epi32(a[2 * j + 1], _mm_madd_epi16(v, _mm_srai_epi16(_mm_unpackhi_epi8(b, b), 8)));
    }
  }
  UNROLL for (int j = 0; j < 2; j++) {
    __m128 low = _mm_castsi128_ps(a[2 * j]), high = _mm_castsi128_ps(a[2 * j + 1]);
    __m128i even = _mm_castps_si128(_mm_shuffle_ps(low, high, 0x88)), odd = _mm_castps_si128(_mm_shuffle_ps(low, high, 0xDD));
    _mm_storeu_si128((__m128i *)(void *)(out + 4 * j), _mm_add_epi32(even, odd));
  }
}

static void byte_products_sse2(const int8_t *x, uint32_t rows, uint32_t n, const int8_t *w, const int32_t *offset, uint32_t n_out, int32_t *out) {
  (void)offset;
  for (uint32_t r = 0; r < rows; r++, x += n, out += n_out)
    for (uint32_t j = 0; j < n_out; j += 8) byte_tile(x, n, w + 4 * j, n_out, out + j);
}

/* Parts are added in pairs, as in kernel_wide.c. */
static void hidden_sse2(const int16_t *const *part, uint32_t n_parts, uint32_t n, int16_t *out) {
  const __m128i one = _mm_set1_epi16(1), top = _mm_set1_epi16(HS_NET_TOP), zero = _mm_setzero_si128();
  for (uint32_t d = 0; d < n; d += 8) {
    __m128i low = zero, high = zero;
    for (uint32_t i = 0; i < n_parts; i += 2) {
      __m128i a = load(part[i] + d), b = i + 1 < n_parts ? load(part[i + 1] + d) : zero;
      low = _mm_add_epi32(low, _mm_madd_epi16(_mm_unpacklo_epi16(a, b), one));
      high = _mm_add_epi32(high, _mm_madd_epi16(_mm_unpackhi_epi16(a, b), one));
    }
    _mm_storeu_si128((__m128i *)(void *)(out + d), _mm_min_epi16(_mm_max_epi16(_mm_packs_epi32(low, high), zero), top));
  }
}

static const hs_kernels SSE2 = {"sse2", products_sse2, byte_products_sse2, narrow, add_relu, scale, recur, embed, hidden_sse2};
#endif

uint32_t hs_kernels_all(const hs_kernels *out[HS_KERNELS]) {
  uint32_t n = 0;
  out[n++] = &PLAIN;
#ifdef __SSE2__
  out[n++] = &SSE2;
#endif
  if (hs_kernels_avx2()) out[n++] = hs_kernels_avx2();
  if (hs_kernels_vnni()) out[n++] = hs_kernels_vnni();
  return n;
}

const hs_kernels *hs_kernels_best(void) {
  const hs_kernels *all[HS_KERNELS];
  return all[hs_kernels_all(all) - 1];
}
