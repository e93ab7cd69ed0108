/*
 * The network's forward pass in whole numbers (product.h). Rows of the embedding table are 8 bits in half units: 128 is
 * 1.0. The words' vectors are 16 bits, and 8 bits where a layer reads them, which costs a tenth of a point of LAS and makes products twice
 * as fast. All matrices are multiplied for eight words at once; only the recurrent layers then go word by word.
 */
#include "syntax/net.h"

enum { D = HS_NET_D, E = HS_NET_E, ROWS = 8, WIDEST = 6 * HS_NET_E };

struct hs_net_work {
  uint32_t n;                                          /* words of the batch */
  int16_t h[HS_NET_LONGEST * D], other[HS_NET_LONGEST * D];
  int8_t narrow[HS_NET_LONGEST * D];                   /* h for products of bytes */
  int16_t wide[HS_NET_LONGEST * WIDEST];
  int16_t head[HS_NET_LONGEST * HS_NET_ARC], query[HS_NET_LONGEST * HS_NET_ARC], key[HS_NET_ARC * HS_NET_HEADS];
  int32_t score[HS_NET_LONGEST * HS_NET_HEADS];
};

hs_net_work *hs_net_work_new(hs_arena *arena) { return HS_NEW(arena, hs_net_work); }

const hs_net *hs_net_open(const hs_model *m) {
  size_t n;
  const hs_net *net = hs_model_section(m, "net", &n);
  return net && n == sizeof *net && net->size == sizeof *net ? net : NULL;
}

uint32_t hs_net_word_rows(const hs_word *w, const hs_tag_entry *entry, bool first, uint32_t row[HS_NET_WORD_ROWS]) {
  uint32_t k = 0;
  row[k++] = HS_NET_ROW_SUFFIX2 + w->suffix[1] % (HS_NET_ROW_SUFFIX3 - HS_NET_ROW_SUFFIX2);
  row[k++] = HS_NET_ROW_SUFFIX3 + w->suffix[2] % (HS_NET_ROW_SUFFIX4 - HS_NET_ROW_SUFFIX3);
  row[k++] = HS_NET_ROW_SUFFIX4 + w->suffix[3] % (HS_NET_ROW_PREFIX2 - HS_NET_ROW_SUFFIX4);
  row[k++] = HS_NET_ROW_PREFIX2 + w->prefix[1] % (HS_NET_ROW_PREFIX3 - HS_NET_ROW_PREFIX2);
  row[k++] = HS_NET_ROW_PREFIX3 + w->prefix[2] % (HS_NET_ROW_SHAPE - HS_NET_ROW_PREFIX3);
  row[k++] = HS_NET_ROW_SHAPE + (w->shape * 4 + (first ? 2 : 0) + (w->space ? 1 : 0)) % HS_NET_SHAPES;
  if (w->vector == HS_NONE) row[k++] = HS_NET_ROW_OTHER;
  if (entry) row[k++] = w->key % HS_NET_WORDS;
  return k;
}

uint32_t hs_net_distance(uint32_t dependent, uint32_t head) {
  uint32_t d = head > dependent ? head - dependent : dependent - head;
  uint32_t size = d < 8 ? d : d < 11 ? 8 : d < 16 ? 9 : d < 24 ? 10 : 11;
  return head > dependent ? HS_NET_DISTANCES / 2 + size : size;
}

/* A layer of the section. */
typedef struct layer { const int8_t *weight; const int32_t *bias, *offset; uint32_t shift, n_in, n_out; } layer;
#define LAYER(l, n_in, n_out) ((layer){&(l).weight[0][0][0], (l).bias, (l).offset, (l).shift, (n_in), (n_out)})

/* The sums of at most eight words. */
static void sums(const layer *l, const int8_t *x, uint32_t rows, int32_t *out) {
  hs_kernels_best()->byte_products(x, rows, l->n_in, l->weight, l->offset, l->n_out, out);
}

static void narrow_words(hs_net_work *k) { hs_kernels_best()->narrow(k->h, k->n * D, k->narrow); }

/* out = cut((W narrow + b) >> shift) for all words. */
static void project(const layer l, const hs_net_work *k, int16_t *out) {
  const hs_kernels *kernel = hs_kernels_best();
  int32_t sum[ROWS * WIDEST];
  for (uint32_t i = 0; i < k->n; i += ROWS) {
    uint32_t rows = k->n - i < ROWS ? k->n - i : ROWS;
    sums(&l, k->narrow + (size_t)i * D, rows, sum);
    for (uint32_t r = 0; r < rows; r++) kernel->scale(sum + r * l.n_out, l.bias, l.shift, l.n_out, out + (size_t)(i + r) * l.n_out);
  }
}

/* out = cut(in + relu((W x + b) >> shift)) for some words. */
static void add_layer(const layer *l, const int8_t *x, uint32_t rows, const int16_t *in, int16_t *out) {
  int32_t sum[ROWS * D];
  sums(l, x, rows, sum);
  for (uint32_t r = 0; r < rows; r++) hs_kernels_best()->add_relu(in + (size_t)r * D, sum + r * D, l->bias, l->shift, D, out + (size_t)r * D);
}

/* ---- words */

static void embed(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, uint32_t n, int16_t *h) {
  const hs_embedding e = {net->input_bias, &net->row[0][0], &net->code[0][0][0], HS_VECTOR_CODES, D};
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row[HS_NET_WORD_ROWS], n_rows = hs_net_word_rows(&w[i], entry[i], i == 0, row);
    const uint8_t *code = w[i].vector == HS_NONE ? NULL : c->code + (size_t)w[i].vector * HS_VECTOR_CODES;
    hs_embed(&e, row, n_rows, code, h + (size_t)i * D);
  }
}

/* A convolution over a word and its two neighbours in a stretch; beyond it are zeros. */
static void convolve(const layer l, const int8_t *x, uint32_t n, const int16_t *in, int16_t *out) {
  int8_t wide[ROWS * 3 * D];
  for (uint32_t i = 0; i < n; i += ROWS) {
    uint32_t rows = n - i < ROWS ? n - i : ROWS;
    for (uint32_t r = 0; r < rows; r++) {
      uint32_t at = i + r;
      int8_t *to = wide + (size_t)r * 3 * D;
      memset(to, 0, 3 * D);
      if (at > 0) memcpy(to, x + (size_t)(at - 1) * D, D);
      memcpy(to + D, x + (size_t)at * D, D);
      if (at + 1 < n) memcpy(to + 2 * D, x + (size_t)(at + 1) * D, D);
    }
    add_layer(&l, wide, rows, in + (size_t)i * D, out + (size_t)i * D);
  }
}

/* h += relu(W h + b) */
static void dense(const layer l, hs_net_work *k) {
  narrow_words(k);
  for (uint32_t i = 0; i < k->n; i += ROWS) {
    int16_t *h = k->h + (size_t)i * D;
    add_layer(&l, k->narrow + (size_t)i * D, k->n - i < ROWS ? k->n - i : ROWS, h, h);
  }
}

/* h += both directions of the layer, in each stretch */
static void recur(const layer l, const int16_t *peep, const uint32_t *length, uint32_t n_stretches, hs_net_work *w) {
  const hs_kernels *k = hs_kernels_best();
  narrow_words(w);
  project(l, w, w->wide);
  for (uint32_t s = 0, from = 0; s < n_stretches; from += length[s++])
    for (uint32_t back = 0; back < 2; back++) {
      int32_t state[E] = {0};
      for (uint32_t i = 0; i < length[s]; i++) {
        uint32_t at = from + (back ? length[s] - 1 - i : i);
        k->recur(w->wide + (size_t)at * 6 * E + back * 3 * E, peep + back * E, E, state, w->h + (size_t)at * D + back * E);
      }
    }
}

void hs_net_encode(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, const uint32_t *length, uint32_t n_stretches, hs_net_work *k) {
  k->n = 0;
  for (uint32_t s = 0; s < n_stretches; k->n += length[s++]) embed(net, c, w + k->n, entry + k->n, length[s], k->other + (size_t)k->n * D);
  hs_kernels_best()->narrow(k->other, k->n * D, k->narrow);
  for (uint32_t s = 0, from = 0; s < n_stretches; from += length[s++]) {
    size_t at = (size_t)from * D;
    convolve(LAYER(net->conv, 3 * D, D), k->narrow + at, length[s], k->other + at, k->h + at);
  }
  for (uint32_t b = 0; b < HS_NET_BLOCKS; b++) {
    recur(LAYER(net->recur[b], D, 6 * E), net->peep[b], length, n_stretches, k);
    dense(LAYER(net->dense[b], D, D), k);
  }
  narrow_words(k);
}

void hs_net_tag_scores(const hs_net *net, uint32_t from, uint32_t n, hs_net_work *k, int32_t (*score)[HS_NET_TAGS]) {
  const layer l = LAYER(net->tag, D, HS_NET_TAGS);
  sums(&l, k->narrow + (size_t)from * D, n, score[0]);
  for (uint32_t r = 0; r < n; r++)
    for (int i = 0; i < HS_NET_TAGS; i++) score[r][i] = (score[r][i] + l.bias[i]) >> l.shift;
}

/* ---- arcs */

/* Leaky: an eighth of what is below zero stays. */
static void leak(int16_t *v, size_t n) {
  for (size_t i = 0; i < n; i++) v[i] = v[i] > 0 ? v[i] : (int16_t)(v[i] >> 3);
}

/* The vectors of a sentence's heads as a matrix for products: [ARC / 2][column][2], the root behind the words. */
static void set_up_keys(const hs_net *net, uint32_t from, uint32_t n, uint32_t columns, hs_net_work *k) {
  for (uint32_t j = 0; j < columns; j++) {
    const int16_t *v = j < n ? k->head + (size_t)(from + j) * HS_NET_ARC : net->root;
    for (uint32_t a = 0; a < HS_NET_ARC / 2; a++) {
      int16_t *to = k->key + ((size_t)a * columns + j) * 2;
      to[0] = j > n ? 0 : v[2 * a];
      to[1] = j > n ? 0 : v[2 * a + 1];
    }
  }
}

static void add_distances(const hs_net *net, uint32_t n, uint32_t columns, int32_t *score) {
  int32_t by_offset[2 * HS_NET_LONGEST];               /* head - dependent + LONGEST */
  for (uint32_t d = 0; d < 2 * HS_NET_LONGEST; d++) by_offset[d] = net->distance[hs_net_distance(HS_NET_LONGEST, d)];
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j < n; j++) score[(size_t)i * columns + j] += by_offset[HS_NET_LONGEST + j - i];
}

void hs_net_prepare_arcs(const hs_net *net, hs_net_work *k) {
  int32_t sum[ROWS * HS_NET_ARC];
  project(LAYER(net->head, D, HS_NET_ARC), k, k->head);
  leak(k->head, (size_t)k->n * HS_NET_ARC);
  project(LAYER(net->dependent, D, HS_NET_ARC), k, k->wide);
  leak(k->wide, (size_t)k->n * HS_NET_ARC);
  for (uint32_t i = 0; i < k->n; i += ROWS) {
    uint32_t rows = k->n - i < ROWS ? k->n - i : ROWS;
    hs_products(k->wide + (size_t)i * HS_NET_ARC, rows, HS_NET_ARC, &net->arc[0][0][0], HS_NET_ARC, sum);
    for (uint32_t r = 0; r < rows; r++)
      hs_kernels_best()->scale(sum + r * HS_NET_ARC, net->arc_bias, net->arc_shift, HS_NET_ARC, k->query + (size_t)(i + r) * HS_NET_ARC);
  }
}

const int32_t *hs_net_arc_scores(const hs_net *net, uint32_t from, uint32_t n, uint32_t *row, hs_net_work *k) {
  const uint32_t columns = *row = (n + 1 + 15) / 16 * 16;
  set_up_keys(net, from, n, columns, k);
  hs_products(k->query + (size_t)from * HS_NET_ARC, n, HS_NET_ARC, k->key, columns, k->score);
  add_distances(net, n, columns, k->score);
  return k->score;
}

/* ---- labels */

static uint8_t best_label(const hs_net *net, const int32_t *score) {
  uint32_t best = HS_D_ROOT + 1;
  for (uint32_t l = best + 1; l < HS_N_DEPREL; l++)
    if (score[l] + net->label_bias[l] > score[best] + net->label_bias[best]) best = l;
  return (uint8_t)best;
}

void hs_net_label(const hs_net *net, const uint32_t *head, uint8_t *label, hs_net_work *k) {
  const hs_kernels *kernel = hs_kernels_best();
  int16_t *of_head = k->head, *of_dependent = k->query, *sum = k->wide;
  project(LAYER(net->label_head, D, HS_NET_LABEL), k, of_head);
  project(LAYER(net->label_dependent, D, HS_NET_LABEL), k, of_dependent);
  for (uint32_t i = 0; i < k->n; i++) {
    uint32_t at = head[i] == HS_NONE ? i : head[i];    /* the root's dependent: not looked at */
    const int16_t *part[] = {of_head + (size_t)at * HS_NET_LABEL, of_dependent + (size_t)i * HS_NET_LABEL, net->label_distance[hs_net_distance(i, at)]};
    kernel->hidden(part, 3, HS_NET_LABEL, sum + (size_t)i * HS_NET_LABEL);
  }
  hs_products(sum, k->n, HS_NET_LABEL, &net->label[0][0][0], HS_NET_LABELS, k->score);
  for (uint32_t i = 0; i < k->n; i++) label[i] = head[i] == HS_NONE ? HS_D_ROOT : best_label(net, k->score + (size_t)i * HS_NET_LABELS);
}
