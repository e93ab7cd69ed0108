/** The network's weights while they are learnt, in floating point (net.h), and what its trainer works on. */
#ifndef HS_SYNTAX_LEARN_NET_H
#define HS_SYNTAX_LEARN_NET_H

#include "syntax/learn_encoder.h"
#include "syntax/net.h"

/* The table first: its rows are updated one by one; all behind it is dense. */
typedef struct hs_net_weights {
  float row[HS_NET_ROWS][HS_NET_D];
  float vector[HS_VECTOR_DIM][HS_NET_D], input_bias[HS_NET_D];
  float encoder[HS_ENCODER_FLOATS(HS_NET_D, HS_NET_BLOCKS)];
  float tag[HS_NET_D][HS_NET_TAGS], tag_bias[HS_NET_TAGS];
  float head[HS_NET_D][HS_NET_ARC], head_bias[HS_NET_ARC], dependent[HS_NET_D][HS_NET_ARC], dependent_bias[HS_NET_ARC];
  float arc[HS_NET_ARC][HS_NET_ARC], arc_bias[HS_NET_ARC], root[HS_NET_ARC], distance[HS_NET_DISTANCES];
  float label_head[HS_NET_D][HS_NET_LABEL], label_head_bias[HS_NET_LABEL], label_dependent[HS_NET_D][HS_NET_LABEL], label_dependent_bias[HS_NET_LABEL];
  float label_distance[HS_NET_DISTANCES][HS_NET_LABEL], label[HS_NET_LABEL][HS_NET_LABELS], label_bias[HS_NET_LABELS];
} hs_net_weights;

/** Per cent of what is dropped: numbers of inputs, layers and heads; whole rows and vectors of words. */
enum { HS_DROP_INPUT = 25, HS_DROP_LAYER = 15, HS_DROP_HEAD = 28, HS_DROP_WORD = 20, HS_DROP_VECTOR = 10 };

enum { HS_BATCH_WORDS = 200, HS_BATCH_ROOM = HS_BATCH_WORDS + HS_NET_LONGEST };

/** Half a batch, worked on by one thread. */
typedef struct hs_net_learner {
  const hs_clusters *clusters;
  const hs_tagger *tagger;
  const float *centre;
  const hs_net_weights *w;
  hs_net_weights *grad;
  bool *row_used;
  hs_random random;
  hs_batch b;                      /* stretches: sentences, with those behind them that the splitter would not tell apart */
  const hs_example **example;      /* the sentence of each word */
  uint32_t *index, *length, *place;/* index and length of b; place in the sentence */
  uint32_t (*row)[HS_NET_WORD_ROWS], *n_rows;
  float *vec, *keep, *dh;
  hs_encoder_layers layers, grad_layers;
  hs_encoder_values values;
  float *part[9];                  /* scratch of the heads */
  uint64_t words, right_tags, right_heads, right_labels;
} hs_net_learner;

/** The vectors of the batch's words. @return n x HS_NET_D numbers */
const float *hs_learn_words_forward(hs_net_learner *t);
/** Gradients of all that the vectors come from; t->dh holds theirs. */
void hs_learn_words_backward(hs_net_learner *t);

/** Losses of tags, beginnings of sentences, heads and relations; gradients are added to t->grad and t->dh. */
void hs_learn_tag_scores(hs_net_learner *t, const float *h);
void hs_learn_arc_scores(hs_net_learner *t, const float *h);
void hs_learn_label_scores(hs_net_learner *t, const float *h);

/** Round to the section "net". @param centre HS_VECTOR_CODES x 256 centres of HS_VECTOR_PIECE numbers */
hs_bytes hs_net_round(hs_arena *arena, hs_net_weights *w, const float *centre);

#endif
