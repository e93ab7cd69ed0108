/*
 * Trains everything of the syntax room and writes one file a model section:
 *
 *     train_syntax DATA OUTDIR          (make model DATA=... calls it and packs the sections)
 *
 * Order: clusters of word vectors; lemmas; tagger; tags for the parser, each quarter of the sentences tagged by a tagger that
 * was trained on the other three (so that the parser learns from tags as bad as it will see); network.
 * Everything is seeded: the same data give the same bytes.
 */
#include "syntax/learn.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { FOLDS = 4, TAGGER_ROUNDS = 8, FOLD_ROUNDS = 5, PARSER_ROUNDS = 11, DIM = 100 };

static void die(const char *what, const char *why) {
  fprintf(stderr, "train_syntax: %s: %s\n", what, why);
  exit(1);
}

static void say(const char *what) {
  printf("%6.1f s  %s\n", (double)clock() / CLOCKS_PER_SEC, what);
  fflush(stdout);
}

static char *path_of(hs_arena *arena, const char *folder, const char *name) {
  size_t n = strlen(folder) + strlen(name) + 2;
  char *s = hs_arena_alloc(arena, n);
  snprintf(s, n, "%s/%s", folder, name);
  return s;
}

static hs_bytes slurp(hs_arena *arena, const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f || fseek(f, 0, SEEK_END) != 0) die(path, "cannot open");
  long n = ftell(f);
  if (n < 0) die(path, "cannot read");
  rewind(f);
  hs_bytes b = {hs_arena_alloc(arena, (size_t)n + 1), (size_t)n};
  if (fread(b.at, 1, b.n, f) != b.n) die(path, "cannot read");
  fclose(f);
  return b;
}

static void write_section(hs_arena *arena, const char *folder, const char *name, hs_bytes b) {
  const char *path = path_of(arena, folder, name);
  FILE *f = fopen(path, "wb");
  if (!f || fwrite(b.at, 1, b.n, f) != b.n || fclose(f) != 0) die(path, "cannot write");
}

static void tag_all(const hs_tagger_training *t, hs_arena *arena, hs_examples *ex, uint32_t fold, uint32_t n_folds) {
  hs_arena *scratch = hs_arena_new();
  hs_tagger tagger = t->tagger;
  int8_t *weights = HS_NEW_N(arena, int8_t, (size_t)t->weights.n + HS_LINEAR_ROW);
  hs_perceptron_finish(&t->weights, weights);
  tagger.linear = (hs_linear){weights, t->weights.n};
  uint64_t right = 0, all = 0;
  for (uint32_t e = fold; scratch && e < ex->n; e += n_folds) {
    hs_example *x = &ex->row[e];
    hs_tagger_run(&tagger, x->word, x->n, HS_NEW_N(scratch, const hs_tag_entry *, x->n), x->tag);
    for (uint32_t i = 0; i < x->n; i++) right += x->tag[i] == x->gold_tag[i];
    all += x->n;
    hs_arena_reset(scratch);
  }
  printf("          fold %u: %.2f %% of tags right\n", (unsigned)fold, 100.0 * (double)right / (double)all);
  hs_arena_free(scratch);
}

static hs_clusters learn_vectors(const char *data, hs_arena *arena, const char *outdir, float **centre) {
  hs_bytes words = slurp(arena, path_of(arena, data, "vectors/glove-100d.words"));
  hs_bytes halves = slurp(arena, path_of(arena, data, "vectors/glove-100d.f16"));
  hs_bytes section = hs_learn_clusters(arena, (const char *)words.at, words.n, (const uint16_t *)(const void *)halves.at, DIM, centre);
  write_section(arena, outdir, "cluster", section);
  say("clusters");
  hs_clusters clusters;
  if (!hs_clusters_open(&clusters, section.at, section.n)) die("clusters", "damaged");
  return clusters;
}

static hs_tagger train_tagger(hs_arena *arena, hs_examples *ex, const char *outdir) {
  hs_tag *tag = HS_NEW_N(arena, hs_tag, HS_TAG_MAX);
  uint32_t n_tags = hs_learn_tags(ex, tag);
  hs_tagger_training t = hs_learn_tagger(arena, ex, tag, n_tags, 0, 0, TAGGER_ROUNDS);
  hs_bytes weights = {HS_NEW_N(arena, unsigned char, (size_t)t.weights.n + HS_LINEAR_ROW), (size_t)t.weights.n + HS_LINEAR_ROW};
  hs_perceptron_finish(&t.weights, (int8_t *)weights.at);
  write_section(arena, outdir, "tagger", t.section);
  write_section(arena, outdir, "tagger.w", weights);
  say("tagger");
  hs_tagger tagger = t.tagger;
  for (uint32_t fold = 0; fold < FOLDS; fold++) {
    hs_arena *own = hs_arena_new();
    if (!own) die("tagger", "out of memory");
    t = hs_learn_tagger(own, ex, tag, n_tags, fold, FOLDS, FOLD_ROUNDS);
    tag_all(&t, own, ex, fold, FOLDS);
    hs_arena_free(own);
  }
  say("tags for the parser");
  return tagger;
}

int main(int argc, char **argv) {
  if (argc != 3) die("usage", "train_syntax DATA OUTDIR");
  hs_arena *arena = hs_arena_new();
  jmp_buf guard;
  if (!arena || setjmp(guard)) die("training", "out of memory");
  hs_arena_guard(arena, &guard);
  float *centre;
  hs_clusters clusters = learn_vectors(argv[1], arena, argv[2], &centre);
  hs_examples ex = {0};
  hs_err err;
  static const char *const TREEBANKS[] = {"treebank/ewt-train.conllu", "treebank/gum-train.conllu"};
  for (size_t i = 0; i < sizeof TREEBANKS / sizeof *TREEBANKS; i++) {
    hs_bytes file = slurp(arena, path_of(arena, argv[1], TREEBANKS[i]));
    if (hs_examples_read(arena, &clusters, file, &ex, &err) != HS_OK) die(TREEBANKS[i], err.message);
  }
  say("treebanks");
  write_section(arena, argv[2], "lemma", hs_learn_lemmas(arena, &ex));
  say("lemmas");
  hs_tagger tagger = train_tagger(arena, &ex, argv[2]);
  write_section(arena, argv[2], "net", hs_learn_net(arena, &ex, &clusters, &tagger, centre, PARSER_ROUNDS));
  say("parser");
  return 0;
}
