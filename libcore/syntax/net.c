/*
 * The network's forward pass in whole numbers (product.h, encoder.h): words' rows summed, their sentence read, then the scores.
 */
#include "syntax/net.h"

enum { D = HS_NET_D, ROWS = HS_BYTE_ROWS };

struct hs_net_work {
  hs_encoder_work words;
  int16_t head[HS_NET_LONGEST * HS_NET_ARC], query[HS_NET_LONGEST * HS_NET_ARC], key[HS_NET_ARC * HS_NET_HEADS];
  int32_t score[HS_NET_LONGEST * HS_NET_HEADS];
};

/* Not cleared, since it is large and every article has its own: all that is read is written before. */
hs_net_work *hs_net_work_new(hs_arena *arena) {
  hs_net_work *k = hs_arena_alloc(arena, sizeof *k);
  k->words.n = 0;
  return k;
}

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

/* ---- words */

static void embed(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, uint32_t n, int16_t *h) {
  const hs_embedding e = {net->input_bias, &net->row[0][0], &net->code[0][0][0], HS_VECTOR_CODES, D};
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row[HS_NET_WORD_ROWS], n_rows = hs_net_word_rows(&w[i], entry[i], i == 0, row);
    const uint8_t *code = w[i].vector == HS_NONE ? NULL : c->code + (size_t)w[i].vector * HS_VECTOR_CODES;
    hs_embed(&e, row, n_rows, code, h + (size_t)i * D);
  }
}

void hs_net_encode(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, const uint32_t *length, uint32_t n_stretches, hs_net_work *k) {
  const hs_encoder encoder = hs_encoder_at(net->encoder, D, HS_NET_BLOCKS);
  for (uint32_t s = 0, from = 0; s < n_stretches; from += length[s++]) embed(net, c, w + from, entry + from, length[s], k->words.in + (size_t)from * D);
  hs_encode(&encoder, length, n_stretches, &k->words);
}

void hs_net_tag_scores(const hs_net *net, uint32_t from, uint32_t n, hs_net_work *k, int32_t (*score)[HS_NET_TAGS]) {
  const hs_byte_layer l = HS_LAYER_AT(net->tag, D, HS_NET_TAGS);
  hs_byte_sums(&l, k->words.narrow + (size_t)from * D, n, score[0]);
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
  hs_project(&HS_LAYER_AT(net->head, D, HS_NET_ARC), &k->words, k->head);
  leak(k->head, (size_t)k->words.n * HS_NET_ARC);
  hs_project(&HS_LAYER_AT(net->dependent, D, HS_NET_ARC), &k->words, k->words.wide);
  leak(k->words.wide, (size_t)k->words.n * HS_NET_ARC);
  for (uint32_t i = 0; i < k->words.n; i += ROWS) {
    uint32_t rows = k->words.n - i < ROWS ? k->words.n - i : ROWS;
    hs_products(k->words.wide + (size_t)i * HS_NET_ARC, rows, HS_NET_ARC, &net->arc[0][0][0], HS_NET_ARC, sum);
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
  int16_t *of_head = k->head, *of_dependent = k->query, *sum = k->words.wide;
  hs_project(&HS_LAYER_AT(net->label_head, D, HS_NET_LABEL), &k->words, of_head);
  hs_project(&HS_LAYER_AT(net->label_dependent, D, HS_NET_LABEL), &k->words, of_dependent);
  for (uint32_t i = 0; i < k->words.n; i++) {
    uint32_t at = head[i] == HS_NONE ? i : head[i];    /* the root's dependent: not looked at */
    const int16_t *part[] = {of_head + (size_t)at * HS_NET_LABEL, of_dependent + (size_t)i * HS_NET_LABEL, net->label_distance[hs_net_distance(i, at)]};
    kernel->hidden(part, 3, HS_NET_LABEL, sum + (size_t)i * HS_NET_LABEL);
  }
  hs_products(sum, k->words.n, HS_NET_LABEL, &net->label[0][0][0], HS_NET_LABELS, k->score);
  for (uint32_t i = 0; i < k->words.n; i++) label[i] = head[i] == HS_NONE ? HS_D_ROOT : best_label(net, k->score + (size_t)i * HS_NET_LABELS);
}
