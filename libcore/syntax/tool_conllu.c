/*
 * Text or CoNLL-U in, CoNLL-U out:
 *
 *     tool_conllu text  FILE ...        plain texts, split and parsed
 *     tool_conllu gold  FILE ...        CoNLL-U: tokens and sentences as given, the rest predicted
 *     tool_conllu raw   FILE ...        CoNLL-U: only its text is taken, all is predicted
 *     tool_conllu copy  FILE ...        CoNLL-U read and written
 *     tool_conllu words FILE ...        plain texts, split; the trees are of the splitter's sentences
 *     tool_conllu silver FILE ...       CoNLL-U to lines of labels (learn_silver.c)
 *     tool_conllu speed FILE ...        as raw, prints words a second of splitting and parsing
 */
#include "syntax/conllu.h"
#include "syntax/learn.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct job { const hs_syntax *syntax; const char *mode; hs_arena *scratch; uint64_t words; double seconds; } job;

static int fail(const char *what, const char *why) {
  fprintf(stderr, "conllu: %s: %s\n", what, why);
  return 1;
}

static char *slurp(const char *path, size_t *n) {
  FILE *f = fopen(path, "rb");
  if (!f) return NULL;
  size_t cap = 1 << 16;
  char *s = malloc(cap);
  *n = 0;
  for (size_t got; s && (got = fread(s + *n, 1, cap - *n - 1, f)) > 0;) {
    *n += got;
    if (cap - *n < 2) s = realloc(s, cap *= 2);
  }
  if (s) s[*n] = 0;
  fclose(f);
  return s;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void forget_tokens(hs_article *a) {
  a->paragraphs.n = a->sentences.n = a->tokens.n = 0;
  memset(&a->tokens, 0, sizeof a->tokens);
}

static bool is(const job *j, const char *mode) { return strcmp(j->mode, mode) == 0; }

static void annotate(job *j, hs_article *a) {
  bool speed = is(j, "speed"), words = is(j, "words"), split = speed || words || is(j, "raw") || is(j, "text");
  if (split) forget_tokens(a);
  double begun = now();
  if (split) hs_text_split(a, j->scratch);
  hs_arena_reset(j->scratch);
  if (words || is(j, "gold")) hs_syntax_parse_given(j->syntax, a, j->scratch);
  else if (!is(j, "copy") && !is(j, "silver")) hs_syntax_parse(j->syntax, a, j->scratch);
  j->seconds += now() - begun;
  j->words += a->tokens.n;
  hs_arena_reset(j->scratch);
  if (speed) return;
  if (is(j, "silver")) {
    hs_silver_write(a, stdout);
    return;
  }
  size_t n;
  char *out = hs_conllu_write(a, j->scratch, &n);
  fwrite(out, 1, n, stdout);
  hs_arena_reset(j->scratch);
}

static int run_text(job *j, const char *path, char *bytes, size_t n) {
  hs_article *a = hs_article_new();
  if (!a) return fail(path, "out of memory");
  const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
  a->id = hs_intern(a->strings, name, strcspn(name, "."));
  a->text = bytes;
  a->n_bytes = (uint32_t)n;
  annotate(j, a);
  hs_article_free(a);
  return 0;
}

static int run_conllu(job *j, const char *path, const char *bytes, size_t n) {
  hs_conllu from = {bytes, n, 0, 1};
  hs_article *a;
  hs_err err;
  for (;;) {
    if (hs_conllu_read(&from, &a, &err) != HS_OK) return fail(path, err.message);
    if (!a) return 0;
    annotate(j, a);
    hs_article_free(a);
  }
}

int main(int argc, char **argv) {
  if (argc < 3) return fail("usage", "text|words|gold|raw|copy|silver|speed FILE ...");
  job j = {.mode = argv[1], .scratch = hs_arena_new()};
  hs_arena *arena = hs_arena_new();
  hs_model model;
  hs_err err;
  if (!arena || !j.scratch) return fail("start", "out of memory");
  if (!is(&j, "copy") && !is(&j, "silver") && (hs_model_builtin(&model, &err) != HS_OK || hs_syntax_open(arena, &model, &j.syntax, &err) != HS_OK))
    return fail("model", err.message);
  int bad = 0;
  for (int i = 2; i < argc; i++) {
    size_t n;
    char *bytes = slurp(argv[i], &n);
    if (!bytes) return fail(argv[i], "cannot read");
    bad |= is(&j, "text") || is(&j, "words") ? run_text(&j, argv[i], bytes, n) : run_conllu(&j, argv[i], bytes, n);
    free(bytes);
  }
  if (is(&j, "speed")) printf("%llu words, %.0f words/s\n", (unsigned long long)j.words, (double)j.words / j.seconds);
  hs_arena_free(j.scratch);
  hs_arena_free(arena);
  return bad;
}
