/*
 * Words a second by stage: bench FOLDER [WORDS] [RUNS]
 *
 * The articles of FOLDER are repeated until there are WORDS words (200,000). In every copy the words with a capital
 * letter inside a sentence have their vowels turned by another step, so that names differ from copy to copy and nothing is
 * found in a cache that real news would not find there. Each figure is the median of RUNS runs (5). Rooms are timed by
 * the processor time of one thread, so that other programs on the machine weigh little; "all cores" is the time of the
 * thread that needed longest.
 *
 *     bench --open    opens the models and ends: what the process's start costs
 */
#include "pipeline/pipeline.h"
#include "compare/compare.h"
#include "entity/entity.h"
#include <ctype.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Figures beside those of the rooms; "trees and names" is the sum of the first three rooms. */
enum { MAX_RUNS = 99, N_TREES = 3, MAX_THREADS = 64 };
enum { LINKS = HS_N_STAGES, TREES, CLAIMS, ALL, TREES_ON_ALL, N_FIGURES };

static double clock_of(clockid_t which) {
  struct timespec t;
  clock_gettime(which, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}
static double now(void) { return clock_of(CLOCK_THREAD_CPUTIME_ID); }
static double wall(void) { return clock_of(CLOCK_MONOTONIC); }

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
  seconds[LINKS] = now() - t;
}

/* ---- text to trees and names on all cores: every thread takes each n-th article */

typedef struct share { const hs_models *models; hs_corpus *c; uint32_t first, step; double seconds; } share;

static void *take_share(void *arg) {
  share *w = arg;
  hs_arena *scratch = hs_arena_new();
  for (uint32_t i = w->first; i < w->c->articles.n; i += w->step)
    for (int s = 0; s < N_TREES; s++) {
      hs_stages[s].run(w->models, w->c->articles.row[i], scratch);
      hs_arena_reset(scratch);
    }
  hs_arena_free(scratch);
  w->seconds = now();
  return NULL;
}

static uint32_t core_count(void) {
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n < 1 ? 1 : n > MAX_THREADS ? MAX_THREADS : (uint32_t)n;
}

static double time_all_cores(const hs_models *models, hs_corpus *c) {
  pthread_t thread[MAX_THREADS];
  share work[MAX_THREADS];
  uint32_t n = core_count();
  double longest = 0;
  for (uint32_t i = 0; i < n; i++) {
    work[i] = (share){models, c, i, n, 0};
    if (pthread_create(&thread[i], NULL, take_share, &work[i]) != 0) abort();
  }
  for (uint32_t i = 0; i < n; i++) {
    pthread_join(thread[i], NULL);
    if (work[i].seconds > longest) longest = work[i].seconds;
  }
  return longest;
}

/* ---- a process's start */

static int open_models(void) {
  hs_models models;
  hs_arena *arena = hs_arena_new();
  int failed = hs_models_open(arena, &models, NULL) != HS_OK;
  hs_arena_free(arena);
  return failed;
}

/* The least of several, since the machine may be busy. */
static double time_start(const char *self, double least) {
  double t = wall();
  pid_t child = fork();
  if (child == 0) {
    execl(self, self, "--open", (char *)NULL);
    _exit(1);
  }
  int status;
  if (child < 0 || waitpid(child, &status, 0) != child || status != 0) abort();
  t = wall() - t;
  return t < least ? t : least;
}

/* ---- */

static void print_row(const char *name, double *seconds, int runs, uint32_t words) {
  double s = median(seconds, runs);
  printf("%-16s %9.3f s %12.0f words/s\n", name, s, s > 0 ? words / s : 0.0);
}

static void run_once(const hs_corpus *source, uint32_t want, double *seconds, double *opened, uint32_t *words, size_t *arena_bytes) {
  hs_arena *arena = hs_arena_new(), *scratch = hs_arena_new();
  hs_models models;
  double t = now();
  if (hs_models_open(arena, &models, NULL) != HS_OK) abort();
  *opened = now() - t;
  hs_corpus *c = make_corpus(source, want, words);
  time_stages(&models, c, scratch, seconds);
  for (int s = 0; s < HS_N_STAGES; s++) {
    seconds[CLAIMS] += seconds[s];
    if (s < N_TREES) seconds[TREES] += seconds[s];
  }
  seconds[ALL] = seconds[CLAIMS] + seconds[LINKS];
  *arena_bytes = hs_arena_size(scratch) + hs_arena_size(c->linked);
  for (uint32_t i = 0; i < c->articles.n; i++) *arena_bytes += hs_arena_size(c->articles.row[i]->arena);
  hs_corpus_free(c);
  c = make_corpus(source, want, words);
  seconds[TREES_ON_ALL] = time_all_cores(&models, c);
  hs_corpus_free(c);
  hs_arena_free(arena);
  hs_arena_free(scratch);
}

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--open") == 0) return open_models();
  uint32_t want = argc > 2 ? (uint32_t)atoi(argv[2]) : 200000, words = 0;
  int runs = argc > 3 ? atoi(argv[3]) : 5;
  hs_corpus *source;
  hs_err err;
  hs_options raw = {.raw = true};
  if (argc < 2 || runs < 1 || runs > MAX_RUNS || hs_corpus_open(argv[1], &raw, &source, &err) != HS_OK) {
    fprintf(stderr, "%s\n", argc < 2 ? "usage: bench FOLDER [WORDS] [RUNS]" : err.message);
    return 2;
  }
  static double seconds[N_FIGURES][MAX_RUNS];
  double opened[MAX_RUNS], start = 60;
  size_t arena_bytes = 0;
  for (int r = 0; r < runs; r++) {
    double each[N_FIGURES] = {0};
    for (int i = 0; i < 5; i++) start = time_start(argv[0], start);
    run_once(source, want, each, &opened[r], &words, &arena_bytes);
    for (int f = 0; f < N_FIGURES; f++) seconds[f][r] = each[f];
  }
  for (int s = 0; s < HS_N_STAGES; s++) print_row(hs_stages[s].name, seconds[s], runs, words);
  print_row("across articles", seconds[LINKS], runs, words);
  print_row("trees and names", seconds[TREES], runs, words);
  print_row("text to claims", seconds[CLAIMS], runs, words);
  print_row("all", seconds[ALL], runs, words);
  printf("trees and names on all %u cores: %.0f words/s\n", (unsigned)core_count(), words / median(seconds[TREES_ON_ALL], runs));
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%u words, %d runs; tables %.0f bytes a word; peak memory %ld MB; a process starts and opens the model in %.1f ms, the model alone in %.2f ms\n",
         (unsigned)words, runs, (double)arena_bytes / words, usage.ru_maxrss / 1024, start * 1e3, median(opened, runs) * 1e3);
  hs_corpus_free(source);
  return 0;
}
