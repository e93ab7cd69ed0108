/*
 * Words a second by stage: bench FOLDER [WORDS] [RUNS]
 *
 * The articles of FOLDER are repeated until there are WORDS words (200,000). In every copy the words with a capital
 * letter inside a sentence have their vowels turned by another step, so that names differ from copy to copy and nothing is
 * found in a cache that real news would not find there. One thread; each figure is the median of RUNS runs (5).
 */
#include "pipeline/pipeline.h"
#include "compare/compare.h"
#include "entity/entity.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

enum { MAX_RUNS = 99 };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *v, int n) {
  qsort(v, (size_t)n, sizeof *v, by_value);
  return n % 2 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
}

static uint32_t count_words(const char *s) {
  uint32_t n = 0;
  for (bool in = false; *s; s++) {
    bool word = !isspace((unsigned char)*s);
    n += word && !in;
    in = word;
  }
  return n;
}

/* Copy `text`, turning the vowels of capitalised words that do not begin a sentence. */
static char *change_names(const char *text, uint32_t step) {
  static const char VOWELS[] = "aeiou";
  size_t n = strlen(text);
  char *out = malloc(n + 1);
  if (!out) abort();
  bool name = false, start = true;
  for (size_t i = 0; i <= n; i++) {
    char c = text[i];
    bool letter = isalpha((unsigned char)c) != 0;
    if (letter && (i == 0 || !isalpha((unsigned char)text[i - 1]))) name = isupper((unsigned char)c) && !start;
    const char *v = letter && name && c ? strchr(VOWELS, c) : NULL;
    out[i] = v ? VOWELS[((size_t)(v - VOWELS) + step) % 5] : c;
    if (letter || isdigit((unsigned char)c)) start = false;
    else if (c == '.' || c == '\n' || c == '"' || c == '?' || c == '!') start = true;
  }
  return out;
}

static hs_corpus *make_corpus(const hs_corpus *source, uint32_t n_words, uint32_t *words) {
  hs_corpus *c;
  if (hs_corpus_new(NULL, &c, NULL) != HS_OK) abort();
  *words = 0;
  for (uint32_t copy = 0; *words < n_words; copy++) {
    for (uint32_t i = 0; i < source->articles.n; i++) {
      const hs_article *a = source->articles.row[i];
      char id[32], *text = change_names(a->text, copy);
      snprintf(id, sizeof id, "%u-%u", (unsigned)copy, (unsigned)i);
      hs_meta meta = {.id = id, .outlet = hs_article_str(a, a->outlet), .published = hs_article_str(a, a->published.value)};
      if (hs_corpus_add_text(c, &meta, text, strlen(text), NULL) != HS_OK) abort();
      *words += count_words(text);
      free(text);
    }
  }
  return c;
}

static void time_stages(const hs_models *models, hs_corpus *c, hs_arena *scratch, double *seconds) {
  for (uint32_t i = 0; i < c->articles.n; i++) {
    for (int s = 0; s < HS_N_STAGES; s++) {
      double t = now();
      hs_stages[s].run(models, c->articles.row[i], scratch);
      hs_arena_reset(scratch);
      seconds[s] += now() - t;
    }
  }
  c->n_annotated = c->articles.n;
  double t = now();
  hs_corpus_annotate(c, NULL);
  seconds[HS_N_STAGES] = now() - t;
}

static void print_row(const char *name, double *seconds, int runs, uint32_t words) {
  double s = median(seconds, runs);
  printf("%-16s %9.3f s %12.0f words/s\n", name, s, s > 0 ? words / s : 0.0);
}

int main(int argc, char **argv) {
  uint32_t want = argc > 2 ? (uint32_t)atoi(argv[2]) : 200000, words = 0;
  int runs = argc > 3 ? atoi(argv[3]) : 5;
  hs_corpus *source;
  hs_err err;
  hs_options raw = {.raw = true};
  if (argc < 2 || runs < 1 || runs > MAX_RUNS || hs_corpus_open(argv[1], &raw, &source, &err) != HS_OK) {
    fprintf(stderr, "%s\n", argc < 2 ? "usage: bench FOLDER [WORDS] [RUNS]" : err.message);
    return 2;
  }
  static double seconds[HS_N_STAGES + 3][MAX_RUNS];   /* stages, links, text to claims, all */
  size_t arena_bytes = 0;
  double start_up[MAX_RUNS];
  for (int r = 0; r < runs; r++) {
    hs_arena *arena = hs_arena_new(), *scratch = hs_arena_new();
    hs_models models;
    double t = now();
    if (hs_models_open(arena, &models, &err) != HS_OK) return 1;
    start_up[r] = now() - t;
    hs_corpus *c = make_corpus(source, want, &words);
    double each[HS_N_STAGES + 1] = {0}, sum = 0;
    time_stages(&models, c, scratch, each);
    for (int s = 0; s <= HS_N_STAGES; s++) {
      seconds[s][r] = each[s];
      if (s == HS_N_STAGES) seconds[s + 1][r] = sum;
      sum += each[s];
    }
    seconds[HS_N_STAGES + 2][r] = sum;
    arena_bytes = hs_arena_size(scratch) + hs_arena_size(c->linked);
    for (uint32_t i = 0; i < c->articles.n; i++) arena_bytes += hs_arena_size(c->articles.row[i]->arena);
    hs_corpus_free(c);
    hs_arena_free(arena);
    hs_arena_free(scratch);
  }
  for (int s = 0; s < HS_N_STAGES; s++) print_row(hs_stages[s].name, seconds[s], runs, words);
  print_row("across articles", seconds[HS_N_STAGES], runs, words);
  print_row("text to claims", seconds[HS_N_STAGES + 1], runs, words);
  print_row("all", seconds[HS_N_STAGES + 2], runs, words);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%u words, %d runs; tables %.0f bytes a word; peak memory %ld MB; model opens in %.2f ms\n", (unsigned)words, runs,
         (double)arena_bytes / words, usage.ru_maxrss / 1024, median(start_up, runs) * 1e3);
  hs_corpus_free(source);
  return 0;
}
