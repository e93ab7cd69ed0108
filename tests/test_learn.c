/*
 * syntax: gradients of the trainers' layers against differences of their losses; an encoder rounded to bytes against itself;
 * labels of silver sentences, written and found again.
 */
#define _POSIX_C_SOURCE 200809L   /* mkstemp */
#include "syntax/learn.h"
#include "syntax/learn_encoder.h"
#include "syntax/ud.h"
#include "text/text.h"
#include "suite.h"
#include <stdio.h>
#include <unistd.h>

enum { N = 7, D = 16, ROOM = 3 * D * 3 * D };

/* Two stretches, of 4 and 3 words; the loss is the sum of outputs times fixed numbers. */
typedef struct net {
  uint32_t index[N], length[N];
  float wide[N * 3 * D], turned[ROOM], in[N * D], out[N * D], gate[N * D], dh[N * D], want[N * D];
  float w[D * 3 * D], bias[3 * D], peep[D], dw[D * 3 * D], dbias[3 * D], dpeep[D], zfr[N * 3 * D], state[N * D];
} net;

typedef enum kind { AFFINE, DENSE, CONV, RECUR, KINDS } kind;

static uint32_t n_in(kind k) { return k == CONV ? 3 * D : D; }
static uint32_t n_out(kind k) { return k == RECUR ? 3 * D : D; }

static hs_batch batch_of(net *n) {
  for (uint32_t i = 0; i < N; i++) n->index[i] = i < 4 ? i : i - 4, n->length[i] = i < 4 ? 4 : 3;
  return (hs_batch){N, D, n->index, n->length, n->wide, n->turned};
}

static double loss(net *n, kind k) {
  const hs_batch b = batch_of(n);
  const hs_layer l = {n_in(k), n_out(k), n->w, n->bias};
  hs_random r = {1};
  double sum = 0;
  if (k == AFFINE) hs_affine_forward(&b, l, n->in, n->out);
  if (k == DENSE) hs_dense_forward(&b, &r, 0, l, n->in, n->gate, n->out);
  if (k == CONV) hs_conv_forward(&b, &r, 0, l, n->in, n->gate, n->out);
  if (k == RECUR) hs_recur_forward(&b, &r, 0, l, n->peep, n->in, (hs_recurrence){n->zfr, n->state, n->gate}, n->out);
  for (int i = 0; i < N * D; i++) sum += (double)n->out[i] * (double)n->want[i];
  return sum;
}

static void backward(net *n, kind k) {
  const hs_batch b = batch_of(n);
  const hs_layer l = {n_in(k), n_out(k), n->w, n->bias}, grad = {n_in(k), n_out(k), n->dw, n->dbias};
  memcpy(n->dh, n->want, sizeof n->dh);
  if (k == AFFINE) {
    memset(n->dh, 0, sizeof n->dh);
    hs_affine_backward(&b, l, grad, n->in, n->want, n->dh);
  }
  if (k == DENSE) hs_dense_backward(&b, l, grad, n->in, n->gate, n->out, n->dh);
  if (k == CONV) hs_conv_backward(&b, l, grad, n->in, n->gate, n->out, n->dh);
  if (k == RECUR) hs_recur_backward(&b, l, grad, n->peep, n->dpeep, n->in, (hs_recurrence){n->zfr, n->state, n->gate}, n->dh);
}

/* Some places of a table, moved a little up and down. */
static void compare(net *n, kind k, const char *name, float *table, const float *gradient, uint32_t size) {
  const float step = 0x1p-12f;      /* so small that hardly a sum crosses zero */
  for (uint32_t i = 0; i < size; i += 1 + size / 37) {
    const float keep = table[i];
    table[i] = keep + step;
    double up = loss(n, k);
    table[i] = keep - step;
    double slope = (up - loss(n, k)) / (2 * (double)step);
    table[i] = keep;
    ck_assert_msg(slope - (double)gradient[i] < 0.02 && (double)gradient[i] - slope < 0.02, "layer %d, %s[%u]: %g, not %g", (int)k, name, (unsigned)i, (double)gradient[i], slope);
  }
}

START_TEST(gradients_are_the_slopes_of_the_loss) {
  for (kind k = 0; k < KINDS; k++) {
    net *n = calloc(1, sizeof *n);
    hs_random r = {7 + k};
    hs_draw_weights(&r, n->in, N * D, 1);
    hs_draw_weights(&r, n->w, D * 3 * D, 0.4f);
    hs_draw_weights(&r, n->bias, 3 * D, 0.4f);
    hs_draw_weights(&r, n->peep, D, 0.4f);
    hs_draw_weights(&r, n->want, N * D, 1);
    loss(n, k);
    backward(n, k);
    compare(n, k, "in", n->in, n->dh, N * D);
    compare(n, k, "w", n->w, n->dw, n_in(k) * n_out(k));
    compare(n, k, "bias", n->bias, n->dbias, n_out(k));
    if (k == RECUR) compare(n, k, "peep", n->peep, n->dpeep, D);
    free(n);
  }
}
END_TEST

/* Bytes are coarse, but a layer's output must stay near what the trainer meant. */
START_TEST(a_rounded_encoder_follows_its_floats) {
  enum { WIDTH = 32, BLOCKS = 2, WORDS = 7 };
  static float weights[HS_ENCODER_FLOATS(WIDTH, BLOCKS)];
  static uint32_t bytes[HS_ENCODER_SIZE(WIDTH, BLOCKS) / sizeof(uint32_t)];
  static hs_encoder_work work;
  uint32_t index[WORDS], length[WORDS], stretches[] = {4, 3};
  float wide[WORDS * 3 * WIDTH], turned[3 * WIDTH * 3 * WIDTH];
  for (uint32_t i = 0; i < WORDS; i++) index[i] = i < 4 ? i : i - 4, length[i] = i < 4 ? 4 : 3;
  const hs_batch b = {WORDS, WIDTH, index, length, wide, turned};
  hs_arena *arena = hs_arena_new();
  hs_encoder_layers layers = hs_encoder_layers_at(weights, WIDTH, BLOCKS);
  hs_encoder_values v = hs_encoder_values_new(arena, WORDS, WIDTH, BLOCKS);
  hs_random r = {11};
  hs_encoder_draw(&layers, &r);
  for (uint32_t k = 0; k < BLOCKS; k++) hs_draw_weights(&r, layers.peep[k], WIDTH, 0.5f);
  for (uint32_t i = 0; i < WORDS * WIDTH; i++) {
    work.in[i] = (int16_t)((int)hs_random_below(&r, 1025) - 512);
    v.h[0][i] = (float)work.in[i] / HS_NET_UNIT;
  }
  const float *want = hs_encoder_forward(&b, &r, 0, &layers, &v);
  hs_encoder_round(&layers, bytes);
  const hs_encoder encoder = hs_encoder_at(bytes, WIDTH, BLOCKS);
  hs_encode(&encoder, stretches, 2, &work);
  for (uint32_t i = 0; i < WORDS * WIDTH; i++) ck_assert_float_eq_tol((float)work.h[i] / HS_NET_UNIT, want[i], 0.15f);
  hs_arena_free(arena);
}
END_TEST

/* ---- silver sentences */

static hs_article *split(const char *text) {
  hs_article *a = hs_article_new();
  hs_arena *scratch = hs_arena_new();
  a->text = text;
  a->n_bytes = (uint32_t)strlen(text);
  hs_text_split(a, scratch);
  hs_arena_free(scratch);
  return a;
}

static hs_silver open_labels(hs_arena *arena, const char *bytes, const hs_article *a, hs_code want) {
  char path[] = "/tmp/hearsay-silver-XXXXXX";
  int fd = mkstemp(path);
  ck_assert_int_ge(fd, 0);
  FILE *f = fdopen(fd, "w");
  if (a) hs_silver_write(a, f);
  fputs(bytes, f);
  fclose(f);
  hs_silver silver;
  hs_err err;
  ck_assert_int_eq(hs_silver_open(arena, path, &silver, &err), want);
  unlink(path);
  return silver;
}

static hs_clusters open_clusters(void) {
  hs_model m;
  hs_clusters c;
  size_t n;
  ck_assert_int_eq(hs_model_builtin(&m, NULL), HS_OK);
  const void *section = hs_model_section(&m, "cluster", &n);
  ck_assert(hs_clusters_open(&c, section, n));
  return c;
}

static const char *const TEXT = "The mayor doesn't know. Ferries sank.\n\nFerries sank.";

START_TEST(silver_labels_are_found_again) {
  hs_arena *arena = hs_arena_new();
  hs_clusters clusters = open_clusters();
  hs_article *a = split(TEXT), *b = split(TEXT);
  const hs_range toks = a->sentences.row[0].toks;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    a->tokens.upos[t] = t % 2 ? HS_U_NOUN : HS_U_VERB;
    a->tokens.xpos[t] = t % 2 ? HS_X_NN : HS_X_VB;
    a->tokens.deprel[t] = HS_D_NSUBJ_PASS;
    a->tokens.head[t] = t + 1 < toks.end ? t + 1 : t == toks.end - 1 ? HS_NONE : a->sentences.row[a->tokens.sentence[t]].toks.beg;
  }
  hs_silver silver = open_labels(arena, "", a, HS_OK);
  ck_assert_uint_eq(a->sentences.n, 3);
  ck_assert_uint_eq(silver.labels.n, 2);       /* two sentences are alike */
  hs_examples ex = {0};
  hs_silver_add(arena, &clusters, &silver, b, &ex);
  hs_silver_add(arena, &clusters, &silver, b, &ex);
  ck_assert_uint_eq(ex.n, 2);                  /* each line once */
  const hs_example *x = &ex.row[0];
  ck_assert(x->silver);
  ck_assert_uint_eq(x->n, toks.end - toks.beg);
  for (uint32_t i = 0; i < x->n; i++) {
    ck_assert_uint_eq(x->gold_head[i], i + 1 < x->n ? i + 1 : HS_NONE);
    ck_assert_uint_eq(x->gold_deprel[i], HS_D_NSUBJ_PASS);
    ck_assert_uint_eq(x->article->tokens.upos[toks.beg + i], i % 2 ? HS_U_NOUN : HS_U_VERB);
    ck_assert_uint_eq(x->article->tokens.xpos[toks.beg + i], i % 2 ? HS_X_NN : HS_X_VB);
  }
  hs_article_free(a);
  hs_article_free(b);
  hs_arena_free(arena);
}
END_TEST

START_TEST(silver_names_are_read_by_word) {
  hs_arena *arena = hs_arena_new();
  hs_article *a = split("Ann Lee of Oslo rang. Nobody rang. Ann rang.");
  char lines[512];
  uint32_t key[3];
  for (uint32_t i = 0; i < 3; i++) key[i] = hs_silver_key(a, a->sentences.row[i].toks);
  /* the first with two names, the second with none, the third not looked at; a length past the end is cut */
  snprintf(lines, sizeof lines, "%08x\tX X 0 root\t@0+2PER 3+9LOC\n%08x\tX X 0 root\t@\n%08x\tX X 0 root\n", (unsigned)key[0], (unsigned)key[1], (unsigned)key[2]);
  hs_silver silver = open_labels(arena, lines, NULL, HS_OK);
  uint8_t name[16];
  const uint8_t WANT[] = {129, 1, 0, 130, 2, 2};
  ck_assert(hs_silver_names(&silver, a, a->sentences.row[0].toks, name));
  ck_assert_mem_eq(name, WANT, sizeof WANT);
  ck_assert(!hs_silver_names(&silver, a, a->sentences.row[0].toks, name));      /* used up */
  ck_assert(hs_silver_names(&silver, a, a->sentences.row[1].toks, name));
  for (int i = 0; i < 3; i++) ck_assert_uint_eq(name[i], 0);
  ck_assert(!hs_silver_names(&silver, a, a->sentences.row[2].toks, name));
  hs_article_free(a);
  hs_arena_free(arena);
}
END_TEST

START_TEST(damaged_silver_labels_are_left_out) {
  static const char *const LABELS[] = {
    "NOUN NNS 1 nsubj\tVERB VBD 0 root",                          /* a word too few */
    "NOUN NNS 1 nsubj\tVERB VBD 0 root\t. . -1 punct\t. . -1 punct",
    "NOUN NNS 3 nsubj\tVERB VBD 0 root\tPUNCT . -1 punct",        /* a head outside */
    "NOUN NNS -1 nsubj\tVERB VBD 0 root\tPUNCT . -1 punct",
    "NOUN NNS 1 nsubj\tVERP VBD 0 root\tPUNCT . -1 punct",        /* no such tag */
    "NOUN NNS 1 nsubj\tVERB VBD 0 root\tPUNCT . punct",
  };
  hs_arena *arena = hs_arena_new();
  hs_clusters clusters = open_clusters();
  hs_article *a = split("Ferries sank.");
  for (size_t i = 0; i <= sizeof LABELS / sizeof *LABELS; i++) {
    char line[256];
    const char *labels = i ? LABELS[i - 1] : "NOUN NNS 1 nsubj\tVERB VBD 0 root\tPUNCT . -1 punct";
    snprintf(line, sizeof line, "%08x\t%s\n", (unsigned)hs_silver_key(a, a->sentences.row[0].toks), labels);
    hs_silver silver = open_labels(arena, line, NULL, HS_OK);
    hs_examples ex = {0};
    hs_silver_add(arena, &clusters, &silver, a, &ex);
    ck_assert_uint_eq(ex.n, i == 0);
  }
  open_labels(arena, "not labels\n", NULL, HS_FORMAT);
  hs_article_free(a);
  hs_arena_free(arena);
}
END_TEST

/* The inventory of tags and the dictionary come from treebanks alone. */
START_TEST(silver_sentences_teach_no_dictionary) {
  hs_arena *arena = hs_arena_new();
  hs_clusters clusters = open_clusters();
  hs_article *a = split("Ferries sank. Ferries sank. Ferries sank. Ferries sank. Ferries sank.");
  for (uint32_t t = 0; t < a->tokens.n; t++) a->tokens.upos[t] = HS_U_NOUN, a->tokens.xpos[t] = HS_X_NN, a->tokens.head[t] = HS_NONE;
  hs_examples ex = {0};
  for (uint32_t s = 0; s < a->sentences.n; s++) *hs_vec_push(arena, &ex) = hs_example_of(arena, &clusters, a, a->sentences.row[s].toks);
  hs_bytes gold = hs_learn_tags(arena, &ex);
  hs_article *b = split("Ships sink. Ships sink. Ships sink. Ships sink. Ships sink.");
  for (uint32_t t = 0; t < b->tokens.n; t++) b->tokens.upos[t] = HS_U_VERB, b->tokens.xpos[t] = HS_X_VB, b->tokens.head[t] = HS_NONE;
  for (uint32_t s = 0; s < b->sentences.n; s++) {
    *hs_vec_push(arena, &ex) = hs_example_of(arena, &clusters, b, b->sentences.row[s].toks);
    ex.row[ex.n - 1].silver = true;
  }
  hs_bytes both = hs_learn_tags(arena, &ex);
  ck_assert_uint_eq(gold.n, both.n);
  ck_assert_mem_eq(gold.at, both.at, gold.n);
  hs_article_free(a);
  hs_article_free(b);
  hs_arena_free(arena);
}
END_TEST

int main(void) {
  Suite *s = suite_create("learn");
  TCase *t = tcase_create("learn");
  tcase_add_test(t, gradients_are_the_slopes_of_the_loss);
  tcase_add_test(t, a_rounded_encoder_follows_its_floats);
  tcase_add_test(t, silver_labels_are_found_again);
  tcase_add_test(t, silver_names_are_read_by_word);
  tcase_add_test(t, damaged_silver_labels_are_left_out);
  tcase_add_test(t, silver_sentences_teach_no_dictionary);
  suite_add_tcase(s, t);
  return suite_run(s);
}
