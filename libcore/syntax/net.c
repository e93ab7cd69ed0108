/*
 * The network's forward pass in whole numbers (product.h): rows summed to words, convolutions, tag scores, and the
 * parser's states. Rows of the embedding table are 8 bits in half units: 128 is 1.0.
 */
#include "syntax/net.h"

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

const bool HS_NET_BUSY[HS_NET_SLOTS] = {[S0] = true, [B0] = true, [B1] = true};

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

/* ---- words */

const uint32_t HS_NET_REACH[HS_NET_LAYERS] = {1, 2, 4, 8};

int16_t *hs_net_encode(const hs_net *net, const hs_clusters *c, const hs_word *w, const hs_tag_entry *const *entry, const uint8_t *tag, uint32_t n,
                       int16_t *h, int16_t *other) {
  const hs_embedding e = {net->input_bias, &net->row[0][0], &net->code[0][0][0], HS_VECTOR_CODES, HS_NET_D};
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row[HS_NET_WORD_ROWS], k = hs_net_word_rows(&w[i], entry[i], tag[i], i == 0, row);
    const uint8_t *code = w[i].vector == HS_NONE ? NULL : c->code + (size_t)w[i].vector * HS_VECTOR_CODES;
    hs_embed(&e, row, k, code, h + (size_t)i * HS_NET_D);
  }
  for (uint32_t l = 0; l < HS_NET_LAYERS; l++) {
    hs_convolve(&(hs_conv){&net->conv[l][0][0][0], net->conv_bias[l], net->conv_shift[l], HS_NET_REACH[l], HS_NET_D}, n, h, other);
    int16_t *done = other;
    other = h;
    h = done;
  }
  return h;
}

void hs_net_tag_scores(const hs_net *net, const int16_t *h, uint32_t rows, int32_t (*score)[HS_NET_TAGS]) {
  hs_products(h, rows, HS_NET_D, &net->tag[0][0][0], HS_NET_TAGS, score[0]);
  for (uint32_t r = 0; r < rows; r++)
    for (int i = 0; i < HS_NET_TAGS; i++) score[r][i] = (score[r][i] + net->tag_bias[i]) >> net->tag_shift;
}

/* ---- states */

void hs_net_slots(const hs_net *net, uint32_t slot, const int16_t *h, uint32_t rows, int16_t (*out)[HS_NET_H]) {
  int32_t sum[HS_NET_AT_ONCE * HS_NET_H];
  hs_products(h, rows, HS_NET_D, &net->slot[slot][0][0][0], HS_NET_H, sum);
  hs_kernels_best()->scale(sum, (int32_t)net->slot_half, net->slot_shift, rows * HS_NET_H, out[0]);
}

void hs_net_action_scores(const hs_net *net, const int16_t *const *part, uint32_t n_parts, int32_t score[HS_NET_ACTIONS]) {
  int16_t a[HS_NET_H];
  hs_kernels_best()->hidden(part, n_parts, HS_NET_H, a);
  hs_product(a, HS_NET_H, &net->out[0][0][0], HS_NET_ACTIONS, score);
  for (int j = 0; j < HS_NET_ACTIONS; j++) score[j] = (score[j] + net->out_bias[j]) >> net->out_shift;
}
