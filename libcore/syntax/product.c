/*
 * Products of vectors and matrices in whole numbers, two inputs at once (pmaddwd on x86: 128 bits on every 64-bit
 * processor, 256 where it is found at run time); a plain loop gives the same numbers elsewhere. Activations are 16 bits
 * with 256 for 1.0, cut off at +-4095; weights are 11 bits with a power of two for scale, so that no sum over 288 inputs
 * can leave 32 bits.
 *
 * Example: a weight 0.5 with shift 11 - 1 = 10 is 512; input 1.0 (256) gives 256 * 512 >> 10 = 128, which is 0.5.
 */
#include "syntax/product.h"
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

/*
 * out[j] = sum over k of x[k] w[k][j] for j < n_out, a multiple of 16. One function a width of vector; all give the same
 * numbers. Pairs of zeros, frequent behind a ReLU, are passed over.
 */
typedef void product(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out);

#ifdef __SSE2__
static int32_t pair(const int16_t *x) {
  int32_t two;
  memcpy(&two, x, sizeof two);
  return two;
}

/* n_sums x 4 outputs at once; the two calls below make it a constant. */
static inline void multiply_some(const int16_t *x, uint32_t n, const int16_t *row, uint32_t n_out, int32_t *out, int n_sums) {
  __m128i a[8];
  for (int j = 0; j < n_sums; j++) a[j] = _mm_setzero_si128();
  for (uint32_t k = 0; k < n; k += 2, row += 2 * n_out) {
    int32_t two = pair(x + k);
    if (!two) continue;
    __m128i v = _mm_set1_epi32(two);
    for (int j = 0; j < n_sums; j++) a[j] = _mm_add_epi32(a[j], _mm_madd_epi16(v, _mm_loadu_si128((const __m128i *)(const void *)(row + 8 * j))));
  }
  for (int j = 0; j < n_sums; j++) _mm_storeu_si128((__m128i *)(void *)(out + 4 * j), a[j]);
}

static void multiply_sse2(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  uint32_t j = 0;
  for (; j + 32 <= n_out; j += 32) multiply_some(x, n, w + 2 * j, n_out, out + j, 8);
  for (; j < n_out; j += 16) multiply_some(x, n, w + 2 * j, n_out, out + j, 4);
}
#else
static void multiply_plain(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  memset(out, 0, n_out * sizeof *out);
  for (uint32_t k = 0; k < n; k += 2, w += 2 * n_out)
    for (uint32_t j = 0; j < n_out; j++) out[j] += x[k] * w[2 * j] + x[k + 1] * w[2 * j + 1];
}
#endif

#if defined(__x86_64__) && defined(__GNUC__)
#define WIDE __attribute__((target("avx2")))
WIDE static void multiply_64_avx2(const int16_t *x, uint32_t n, const int16_t *row, uint32_t n_out, int32_t *out) {
  __m256i a[8];
  for (int j = 0; j < 8; j++) a[j] = _mm256_setzero_si256();
  for (uint32_t k = 0; k < n; k += 2, row += 2 * n_out) {
    int32_t two = pair(x + k);
    if (!two) continue;
    __m256i v = _mm256_set1_epi32(two);
    for (int j = 0; j < 8; j++) a[j] = _mm256_add_epi32(a[j], _mm256_madd_epi16(v, _mm256_loadu_si256((const __m256i *)(const void *)(row + 16 * j))));
  }
  for (int j = 0; j < 8; j++) _mm256_storeu_si256((__m256i *)(void *)(out + 8 * j), a[j]);
}

WIDE static void multiply_16_avx2(const int16_t *x, uint32_t n, const int16_t *row, uint32_t n_out, int32_t *out) {
  __m256i a = _mm256_setzero_si256(), b = a;
  for (uint32_t k = 0; k < n; k += 2, row += 2 * n_out) {
    int32_t two = pair(x + k);
    if (!two) continue;
    __m256i v = _mm256_set1_epi32(two);
    a = _mm256_add_epi32(a, _mm256_madd_epi16(v, _mm256_loadu_si256((const __m256i *)(const void *)row)));
    b = _mm256_add_epi32(b, _mm256_madd_epi16(v, _mm256_loadu_si256((const __m256i *)(const void *)(row + 16))));
  }
  _mm256_storeu_si256((__m256i *)(void *)out, a);
  _mm256_storeu_si256((__m256i *)(void *)(out + 8), b);
}

WIDE static void multiply_avx2(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) {
  uint32_t j = 0;
  for (; j + 64 <= n_out; j += 64) multiply_64_avx2(x, n, w + 2 * j, n_out, out + j);
  for (; j < n_out; j += 16) multiply_16_avx2(x, n, w + 2 * j, n_out, out + j);
}

static product *best_product(void) { return __builtin_cpu_supports("avx2") ? multiply_avx2 : multiply_sse2; }
#elif defined(__SSE2__)
static product *best_product(void) { return multiply_sse2; }
#else
static product *best_product(void) { return multiply_plain; }
#endif

void hs_product(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) { best_product()(x, n, w, n_out, out); }

void hs_convolve(const hs_conv *c, uint32_t n, const int16_t *in, int16_t *out) {
  int32_t sum[HS_CONV_WIDEST];
  int16_t x[3 * HS_CONV_WIDEST];
  uint32_t width = c->width;
  for (uint32_t i = 0; i < n; i++) {
    const int16_t *own = in + (size_t)i * width;
    int16_t *y = out + (size_t)i * width;
    memset(x, 0, 3 * width * sizeof *x);
    memcpy(x + width, own, width * sizeof *x);
    if (i >= c->reach) memcpy(x, in + (size_t)(i - c->reach) * width, width * sizeof *x);
    if (i + c->reach < n) memcpy(x + 2 * width, in + (size_t)(i + c->reach) * width, width * sizeof *x);
    hs_product(x, 3 * width, c->weight, width, sum);
    for (uint32_t d = 0; d < width; d++) {
      int32_t v = (sum[d] + c->bias[d]) >> c->shift;
      y[d] = hs_cut(own[d] + (v > 0 ? v : 0));
    }
  }
}
