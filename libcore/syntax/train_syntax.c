/*
 * Trains everything of the syntax room and writes one file a model section:
 *
 *     train_syntax DATA FORMS LABELS OUTDIR    (make model DATA=... calls it and packs the sections)
 *
 * FORMS lists inflected forms (wordnet_forms.lua), LABELS what a teacher says of sentences of plain text in DATA (learn_silver.c).
 * Order: clusters and codes of word vectors; lemmas; tags; the network.
 * Everything is seeded: the same data give the same bytes.
 */
#include "syntax/learn.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 28, DIM = 100 };

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

static hs_tagger learn_tags(hs_arena *arena, hs_examples *ex, const char *outdir) {
  hs_bytes section = hs_learn_tags(arena, ex);
  write_section(arena, outdir, "tagger", section);
  hs_tagger tagger;
  if (!hs_tagger_open(&tagger, section.at, section.n)) die("tagger", "damaged");
  say("tags");
  return tagger;
}

/* ---- silver sentences */

typedef struct silver_reader { hs_arena *arena; const hs_clusters *clusters; hs_silver labels; hs_examples *ex; } silver_reader;

static void add_silver(void *self, hs_article *a) {
  silver_reader *r = self;
  hs_silver_add(r->arena, r->clusters, &r->labels, a, r->ex);
}

static void read_silver(hs_arena *arena, const hs_clusters *clusters, const char *data, const char *labels, hs_examples *ex) {
  silver_reader r = {.arena = arena, .clusters = clusters, .ex = ex};
  hs_arena *scratch = hs_arena_new();
  hs_err err;
  if (!scratch) die("silver", "out of memory");
  if (hs_silver_open(arena, labels, &r.labels, &err) != HS_OK) die(labels, err.message);
  if (hs_texts_read(data, scratch, add_silver, &r, &err) != HS_OK) die("silver", err.message);
  uint32_t unused = 0;
  for (uint32_t i = 0; i < r.labels.labels.n; i++) unused += r.labels.labels.row[i] != NULL;
  printf("          %u labelled sentences, of %u more no text was found\n", (unsigned)(r.labels.labels.n - unused), (unsigned)unused);
  hs_arena_free(scratch);
  say("silver");
}

int main(int argc, char **argv) {
  if (argc != 5) die("usage", "train_syntax DATA FORMS LABELS OUTDIR");
  hs_arena *arena = hs_arena_new();
  jmp_buf guard;
  if (!arena || setjmp(guard)) die("training", "out of memory");
  hs_arena_guard(arena, &guard);
  float *centre;
  hs_clusters clusters = learn_vectors(argv[1], arena, argv[4], &centre);
  hs_examples ex = {0};
  hs_err err;
  static const char *const TREEBANKS[] = {"treebank/ewt-train.conllu", "treebank/gum-train.conllu"};
  for (size_t i = 0; i < sizeof TREEBANKS / sizeof *TREEBANKS; i++) {
    hs_bytes file = slurp(arena, path_of(arena, argv[1], TREEBANKS[i]));
    if (hs_examples_read(arena, &clusters, file, &ex, &err) != HS_OK) die(TREEBANKS[i], err.message);
  }
  say("treebanks");
  write_section(arena, argv[4], "lemma", hs_learn_lemmas(arena, &ex, slurp(arena, argv[2])));
  say("lemmas");
  read_silver(arena, &clusters, argv[1], argv[3], &ex);
  hs_tagger tagger = learn_tags(arena, &ex, argv[4]);
  write_section(arena, argv[4], "net", hs_learn_net(arena, &ex, &clusters, &tagger, centre, ROUNDS));
  say("parser");
  return 0;
}
