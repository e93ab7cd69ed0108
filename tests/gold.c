/* Gold files; see gold.h. */
#include "gold.h"
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_ARTICLES = 16, MAX_FILES = 256 };

typedef struct text { char *at; size_t n, cap; } text;
typedef struct gold_article { hs_meta meta; text body; } gold_article;
typedef struct gold_case {
  char *name;
  gold_article article[MAX_ARTICLES];
  int n_articles;
  text expected;
} gold_case;

static void append(text *t, const char *s) {
  size_t n = strlen(s);
  if (t->n + n + 1 > t->cap) {
    t->cap = (t->n + n + 1) * 2;
    t->at = realloc(t->at, t->cap);
    if (!t->at) abort();
  }
  memcpy(t->at + t->n, s, n + 1);
  t->n += n;
}

static void set_meta(hs_meta *m, const char *line) {
  static const char *const keys[] = {"id", "outlet", "url", "title", "byline", "published"};
  const char **field[] = {&m->id, &m->outlet, &m->url, &m->title, &m->byline, &m->published};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    size_t n = strlen(keys[i]);
    if (strncmp(line, keys[i], n) == 0 && line[n] == ' ') {
      *field[i] = strdup(line + n + 1);
      return;
    }
  }
  fprintf(stderr, "gold: unknown key @%s\n", line);
  abort();
}

static void free_case(gold_case *g) {
  for (int i = 0; i < g->n_articles; i++) {
    hs_meta *m = &g->article[i].meta;
    const char *all[] = {m->id, m->outlet, m->url, m->title, m->byline, m->published};
    for (size_t j = 0; j < sizeof all / sizeof *all; j++) free((void *)(uintptr_t)all[j]);
    free(g->article[i].body.at);
  }
  free(g->name);
  free(g->expected.at);
  memset(g, 0, sizeof *g);
}

static void give_up(const gold_case *g, const hs_err *err) {
  fprintf(stderr, "gold: %s: %s\n", g->name, err->message);
  abort();
}

static char *render_case(const gold_case *g, gold_render *render) {
  hs_corpus *c;
  hs_err err;
  if (hs_corpus_new(NULL, &c, &err) != HS_OK) give_up(g, &err);
  for (int i = 0; i < g->n_articles; i++) {
    const gold_article *a = &g->article[i];
    hs_meta meta = a->meta;
    char id[2] = {(char)('a' + i), 0};
    if (!meta.id) meta.id = id;
    if (hs_corpus_add_text(c, &meta, a->body.at ? a->body.at : "", a->body.n, &err) != HS_OK) give_up(g, &err);
  }
  if (hs_corpus_annotate(c, &err) != HS_OK) give_up(g, &err);
  char *out = NULL;
  size_t n = 0;
  FILE *f = open_memstream(&out, &n);
  if (!f) abort();
  render(c, f);
  fclose(f);
  hs_corpus_free(c);
  return out;
}

/* Next line without its end and trailing blanks; blank lines are passed over. */
static const char *next_line(const char **at, size_t *n) {
  while (**at) {
    const char *line = *at;
    *n = strcspn(line, "\n");
    *at = line + *n + (line[*n] == '\n');
    while (*n && (line[*n - 1] == ' ' || line[*n - 1] == '\r')) --*n;
    if (*n) return line;
  }
  *n = 0;
  return NULL;
}

static int same_lines(const char *a, const char *b) {
  for (;;) {
    size_t na, nb;
    const char *la = next_line(&a, &na), *lb = next_line(&b, &nb);
    if (!la || !lb) return la == lb;
    if (na != nb || memcmp(la, lb, na) != 0) return 0;
  }
}

static int check_case(const gold_case *g, const char *path, int todo, gold_render *render) {
  char *got = render_case(g, render);
  const char *expected = g->expected.at ? g->expected.at : "";
  int same = same_lines(got, expected);
  if (!same && !todo) fprintf(stderr, "%s: %s\nexpected:\n%sfound:\n%s\n", path, g->name, expected, got);
  if (same && todo) fprintf(stderr, "%s: %s passes now: move it out of todo/\n", path, g->name);
  free(got);
  return same == todo;
}

/* One line of a file into the case that is being read. */
static void take_line(gold_case *g, char *line, int *in_expected) {
  if (strcmp(line, "--\n") == 0) {
    *in_expected = 1;
  } else if (*in_expected) {
    append(&g->expected, line);
  } else if (strcmp(line, "@article\n") == 0) {
    if (g->n_articles == MAX_ARTICLES) abort();
    g->n_articles++;
  } else if (line[0] == '@') {
    line[strcspn(line, "\n")] = 0;
    set_meta(&g->article[g->n_articles - 1].meta, line + 1);
  } else {
    append(&g->article[g->n_articles - 1].body, line);
  }
}

static int run_file(const char *path, int todo, gold_render *render, int *n_cases) {
  FILE *f = fopen(path, "r");
  if (!f) abort();
  char *line = NULL;
  size_t cap = 0;
  int wrong = 0, in_expected = 0;
  gold_case g = {0};
  while (getline(&line, &cap, f) >= 0) {
    if (strncmp(line, "== ", 3) == 0) {
      if (g.name) wrong += check_case(&g, path, todo, render);
      free_case(&g);
      line[strcspn(line, "\n")] = 0;
      g.name = strdup(line + 3);
      g.n_articles = 1;
      in_expected = 0;
      ++*n_cases;
    } else if (g.name) {
      take_line(&g, line, &in_expected);
    }
  }
  if (g.name) wrong += check_case(&g, path, todo, render);
  free_case(&g);
  free(line);
  fclose(f);
  return wrong;
}

static int by_string(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static int run_folder(const char *folder, int todo, gold_render *render, int *n_cases) {
  DIR *d = opendir(folder);
  if (!d) return 0;
  char *name[MAX_FILES];
  size_t n = 0;
  for (struct dirent *e; (e = readdir(d));) {
    size_t len = strlen(e->d_name);
    if (len > 4 && strcmp(e->d_name + len - 4, ".txt") == 0 && n < MAX_FILES) name[n++] = strdup(e->d_name);
  }
  closedir(d);
  qsort(name, n, sizeof *name, by_string);
  int wrong = 0;
  for (size_t i = 0; i < n; i++) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name[i]);
    wrong += run_file(path, todo, render, n_cases);
    free(name[i]);
  }
  return wrong;
}

int gold_run(const char *folder, gold_render *render) {
  int n_cases = 0, wrong = run_folder(folder, 0, render, &n_cases);
  if (n_cases == 0) return -1;
  char todo[1024];
  snprintf(todo, sizeof todo, "%s/todo", folder);
  return wrong + run_folder(todo, 1, render, &n_cases);
}
