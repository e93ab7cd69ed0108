/*
 * The network's forward pass in whole numbers. Activations are 16 bits with 256 for 1.0, cut off at +-4095; weights are
 * 11 bits with a power of two for scale, so that no sum over 288 inputs can leave 32 bits. The product of a vector and
 * a matrix takes two inputs at once (pmaddwd on x86: 128 bits on every 64-bit processor, 256 where it is found at run
 * time); a plain loop gives the same numbers elsewhere.
 *
 * Example: a weight 0.5 with shift 11 - 1 = 10 is 512; input 1.0 (256) gives 256 * 512 >> 10 = 128, which is 0.5.
 */
#include "syntax/net.h"
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

const hs_net *hs_net_open(const hs_model *m) {
  size_t n;
  const hs_net *net = hs_model_section(m, "net", &n);
  return net && n == sizeof *net && net->size == sizeof *net ? net : NULL;
}

/* ---- rows */

uint32_t hs_net_word_rows(const hs_word *w, const hs_tag_entry *entry, uint8_t tag, bool first, uint32_t row[HS_NET_WORD_ROWS]) {
  uint32_t k = 0;
  row[k++] = HS_NET_ROW_TAG + tag;
  row[k++] = HS_NET_ROW_SUFFIX + w->suffix[2] % HS_NET_SUFFIXES;
  row[k++] = HS_NET_ROW_PREFIX + w->prefix[2] % HS_NET_PREFIXES;
  row[k++] = HS_NET_ROW_SHAPE + (w->shape * 4 + (first ? 2 : 0) + (w->space ? 1 : 0)) % HS_NET_SHAPES;
  if (w->vector == HS_NONE) row[k++] = HS_NET_ROW_OTHER;
  if (entry) row[k++] = w->key % HS_NET_WORDS;
  return k;
}

enum { S0, S1, S2, B0, B1, S0_LEFT, S0_RIGHT, S1_LEFT, S1_RIGHT, B0_LEFT };

static uint32_t distance(uint32_t from, uint32_t to) {
  uint32_t d = to - from;
  if (from == HS_NONE || to == HS_NONE) return 0;
  return d < 6 ? d : d < 9 ? 6 : d < 14 ? 7 : d < 25 ? 8 : 9;
}

static uint32_t valency(const hs_state *s, uint32_t i) {
  if (i == HS_NONE) return 0;
  uint32_t l = s->node[i].n_left, r = s->node[i].n_right;
  return (l < 3 ? l : 3) * 4 + (r < 3 ? r : 3);
}

uint32_t hs_net_look(const hs_state *s, uint32_t word[HS_NET_SLOTS], uint32_t row[HS_NET_STATE_ROWS]) {
  static const hs_node nothing = {HS_NONE, HS_NONE, HS_NONE, HS_NONE, HS_NONE, 0, 0, 0};
  uint32_t s0 = hs_state_s(s, 0), s1 = hs_state_s(s, 1), b0 = hs_state_b(s, 0), k = 0;
  const hs_node *n0 = s0 == HS_NONE ? &nothing : &s->node[s0], *n1 = s1 == HS_NONE ? &nothing : &s->node[s1], *nb = &s->node[b0];
  const uint32_t at[HS_NET_SLOTS] = {s0, s1, hs_state_s(s, 2), b0, hs_state_b(s, 1), n0->left, n0->right, n1->left, n1->right, nb->left};
  for (uint32_t i = 0; i < HS_NET_SLOTS; i++) {
    word[i] = at[i] < s->n ? at[i] : HS_NONE;
    if (at[i] >= s->n) row[k++] = HS_NET_S_ABSENT + 2 * i + (at[i] == s->n);
  }
  for (uint32_t i = 0; i < HS_NET_CHILDREN; i++) {
    uint32_t c = at[S0_LEFT + i];
    row[k++] = i * HS_NET_LABELS + (c == HS_NONE ? HS_N_DEPREL : s->node[c].label);
  }
  row[k++] = HS_NET_S_DISTANCE + distance(s0, b0);
  row[k++] = HS_NET_S_DISTANCE + HS_NET_DISTANCES + distance(s1, s0);
  row[k++] = HS_NET_S_VALENCY + valency(s, s0);
  row[k++] = HS_NET_S_VALENCY + HS_NET_VALENCIES + valency(s, s1);
  row[k++] = HS_NET_S_VALENCY + 2 * HS_NET_VALENCIES + valency(s, b0);
  return k;
}

/* ---- products */

static int16_t cut(int32_t v) { return (int16_t)(v > HS_NET_TOP ? HS_NET_TOP : v < -HS_NET_TOP ? -HS_NET_TOP : v); }

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

static void multiply(const int16_t *x, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out) { best_product()(x, n, w, n_out, out); }

/* ---- words */

static void embed(const hs_net *net, const hs_clusters *c, const hs_word *w, const uint32_t *row, uint32_t n_rows, int16_t *out) {
  int16_t sum[HS_NET_D];
  memcpy(sum, net->input_bias, sizeof sum);
  for (uint32_t r = 0; r < n_rows; r++)
    for (int d = 0; d < HS_NET_D; d++) sum[d] = (int16_t)(sum[d] + 2 * net->row[row[r]][d]);
  if (w->vector != HS_NONE) {
    const uint8_t *code = c->code + (size_t)w->vector * HS_VECTOR_CODES;
    for (int i = 0; i < HS_VECTOR_CODES; i++)
      for (int d = 0; d < HS_NET_D; d++) sum[d] = (int16_t)(sum[d] + net->code[i][code[i]][d]);
  }
  for (int d = 0; d < HS_NET_D; d++) out[d] = cut(sum[d]);
}

const uint32_t HS_NET_REACH[HS_NET_LAYERS] = {1, 2, 4, 8};

static void convolve(const hs_net *net, uint32_t layer, uint32_t n, const int16_t *in, int16_t *out) {
  enum { D = HS_NET_D };
  int32_t sum[D];
  int16_t x[3 * D];
  uint32_t reach = HS_NET_REACH[layer];
  for (uint32_t i = 0; i < n; i++) {
    const int16_t *own = in + (size_t)i * D;
    int16_t *y = out + (size_t)i * D;
    memset(x, 0, sizeof x);
    memcpy(x + D, own, D * sizeof *x);
    if (i >= reach) memcpy(x, in + (size_t)(i - reach) * D, D * sizeof *x);
    if (i + reach < n) memcpy(x + 2 * D, in + (size_t)(i + reach) * D, D * sizeof *x);
    multiply(x, 3 * D, &net->conv[layer][0][0][0], D, sum);
    for (int d = 0; d < D; d++) {
      int32_t v = (sum[d] + net->conv_bias[layer][d]) >> net->conv_shift[layer];
      y[d] = cut(own[d] + (v > 0 ? v : 0));
    }
  }
}

int16_t *hs_net_encode(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, const uint8_t *tag, uint32_t n,
                       int16_t *h, int16_t *other) {
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row[HS_NET_WORD_ROWS], k = hs_net_word_rows(&w[i], entry[i], tag[i], i == 0, row);
    embed(net, c, &w[i], row, k, h + (size_t)i * HS_NET_D);
  }
  for (uint32_t l = 0; l < HS_NET_LAYERS; l++) {
    convolve(net, l, n, h, other);
    int16_t *done = other;
    other = h;
    h = done;
  }
  return h;
}

void hs_net_tag_scores(const hs_net *net, const int16_t *h, int32_t score[HS_NET_TAGS]) {
  multiply(h, HS_NET_D, &net->tag[0][0][0], HS_NET_TAGS, score);
  for (int i = 0; i < HS_NET_TAGS; i++) score[i] = (score[i] + net->tag_bias[i]) >> net->tag_shift;
}

/* ---- states */

void hs_net_slot(const hs_net *net, uint32_t slot, const int16_t *h, int16_t out[HS_NET_H]) {
  int32_t sum[HS_NET_H];
  multiply(h, HS_NET_D, &net->slot[slot][0][0][0], HS_NET_H, sum);
  for (int j = 0; j < HS_NET_H; j++) out[j] = cut((sum[j] + (int32_t)net->slot_half) >> net->slot_shift);
}

void hs_net_action_scores(const hs_net *net, const int32_t hidden[HS_NET_H], int32_t score[HS_NET_ACTIONS]) {
  int16_t a[HS_NET_H];
  for (int j = 0; j < HS_NET_H; j++) {
    int32_t v = hidden[j] + net->hidden_bias[j];
    a[j] = cut(v > 0 ? v : 0);
  }
  multiply(a, HS_NET_H, &net->out[0][0][0], HS_NET_ACTIONS, score);
  for (int j = 0; j < HS_NET_ACTIONS; j++) score[j] = (score[j] + net->out_bias[j]) >> net->out_shift;
}
