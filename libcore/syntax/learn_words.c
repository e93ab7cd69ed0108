/*
 * Training of the network's words (net.h): from rows and word vectors through the encoder, and back. Single numbers are
 * dropped after the inputs; whole rows and word vectors are dropped too, so that words without them are no surprise.
 */
#include "syntax/learn_net.h"
#include "syntax/matrix.h"

enum { D = HS_NET_D };

static void read_vector(const hs_net_learner *t, uint32_t vector, float *out) {
  const uint8_t *code = t->clusters->code + (size_t)vector * HS_VECTOR_CODES;
  for (uint32_t i = 0; i < HS_VECTOR_CODES; i++)
    memcpy(out + i * HS_VECTOR_PIECE, t->centre + ((size_t)i * 256 + code[i]) * HS_VECTOR_PIECE, HS_VECTOR_PIECE * sizeof *out);
}

static void embed_word(hs_net_learner *t, uint32_t at) {
  uint32_t all[HS_NET_WORD_ROWS], kept = 0;
  hs_word w = t->example[at]->word[t->place[at]];
  if (w.vector != HS_NONE && hs_chance(&t->random, HS_DROP_VECTOR)) w.vector = HS_NONE;
  uint32_t n = hs_net_word_rows(&w, hs_tagger_find(t->tagger, w.key), t->index[at] == 0, all);
  for (uint32_t r = 0; r < n; r++)
    if (all[r] >= HS_NET_WORDS || !hs_chance(&t->random, HS_DROP_WORD)) t->row[at][kept++] = all[r];
  t->n_rows[at] = kept;
  float *vec = t->vec + (size_t)at * HS_VECTOR_DIM, *h = t->values.h[0] + (size_t)at * D;
  memset(vec, 0, HS_VECTOR_DIM * sizeof *vec);
  if (w.vector != HS_NONE) read_vector(t, w.vector, vec);
  memcpy(h, t->w->input_bias, D * sizeof *h);
  for (uint32_t r = 0; r < kept; r++)
    for (int d = 0; d < D; d++) h[d] += t->w->row[t->row[at][r]][d];
}

const float *hs_learn_words_forward(hs_net_learner *t) {
  const uint32_t all = t->b.n * D;
  float *in = t->values.h[0];
  for (uint32_t i = 0; i < t->b.n; i++) embed_word(t, i);
  hs_matrix_multiply(in, D, t->vec, HS_VECTOR_DIM, t->w->vector[0], t->b.n, HS_VECTOR_DIM, D);
  hs_draw_gate(&t->random, t->keep, all, HS_DROP_INPUT);
  for (uint32_t i = 0; i < all; i++) in[i] *= t->keep[i];
  return hs_encoder_forward(&t->b, &t->random, HS_DROP_LAYER, &t->layers, &t->values);
}

void hs_learn_words_backward(hs_net_learner *t) {
  hs_net_weights *g = t->grad;
  hs_encoder_backward(&t->b, &t->layers, &t->grad_layers, &t->values, t->dh);
  hs_input_backward(&t->b, t->keep, t->vec, t->dh, g->vector[0], g->input_bias);
  for (uint32_t i = 0; i < t->b.n; i++)
    for (uint32_t r = 0; r < t->n_rows[i]; r++) {
      uint32_t row = t->row[i][r];
      t->row_used[row] = true;
      for (uint32_t d = 0; d < D; d++) g->row[row][d] += t->dh[(size_t)i * D + d];
    }
}
