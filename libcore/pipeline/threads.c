/*
 * Articles on threads. Workers take the next article number from a shared counter until there is none; what an article
 * becomes depends on its bytes and the model alone, so it does not matter who takes it. Results are looked at in the
 * order of the articles, so the first error told is the same at every run.
 *
 * One worker runs on the caller's thread, and asks the caller between articles whether to stop; with one thread none is started.
 */
#include "pipeline/pipeline.h"
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct work {
  hs_corpus *c;
  const hs_models *models;
  uint32_t next;              /* under `lock` */
  bool stopped;               /* under `lock` */
  pthread_mutex_t lock;
  hs_code *code;              /* one an article from n_annotated on */
} work;

static uint32_t take(work *w) {
  pthread_mutex_lock(&w->lock);
  uint32_t i = !w->stopped && w->next < w->c->articles.n ? w->next++ : HS_NONE;
  pthread_mutex_unlock(&w->lock);
  return i;
}

/* What was taken is finished, and articles are taken in order: so those that are done come before those that are not. */
static void stop_if_asked(work *w) {
  if (!w->c->options.stop || !w->c->options.stop(w->c->options.stop_self)) return;
  pthread_mutex_lock(&w->lock);
  w->stopped = true;
  pthread_mutex_unlock(&w->lock);
}

static void work_on(work *w, bool is_caller) {
  hs_arena *scratch = hs_arena_new();
  for (uint32_t i; (i = take(w)) != HS_NONE;) {
    w->code[i - w->c->n_annotated] = scratch ? hs_annotate_article(w->models, w->c->articles.row[i], scratch, NULL) : HS_NOMEM;
    if (is_caller) stop_if_asked(w);
  }
  hs_arena_free(scratch);
}

static void *worker(void *arg) {
  work_on(arg, false);
  return NULL;
}

static uint32_t thread_count(const hs_corpus *c, uint32_t n_articles) {
  enum { MOST = 256 };
  long cores = c->options.n_threads ? (long)c->options.n_threads : sysconf(_SC_NPROCESSORS_ONLN);
  uint32_t n = cores < 1 ? 1 : cores > MOST ? MOST : (uint32_t)cores;
  return n < n_articles ? n : n_articles;
}

static void run(work *w, uint32_t n_threads) {
  pthread_t thread[256];
  uint32_t started = 0;
  /* A thread that cannot be started is no error: the others do its share. */
  while (started + 1 < n_threads && pthread_create(&thread[started], NULL, worker, w) == 0) started++;
  work_on(w, true);
  for (uint32_t i = 0; i < started; i++) pthread_join(thread[i], NULL);
}

static hs_code annotate_with(hs_corpus *c, const hs_models *models, hs_err *err) {
  uint32_t n = c->articles.n - c->n_annotated;
  work w = {.c = c, .models = models, .next = c->n_annotated};
  w.code = malloc(n * sizeof *w.code);
  if (!w.code) return hs_fail(err, HS_NOMEM, NULL, 0, -1, "out of memory");
  for (uint32_t i = 0; i < n; i++) w.code[i] = HS_STOPPED;
  pthread_mutex_init(&w.lock, NULL);
  run(&w, thread_count(c, n));
  pthread_mutex_destroy(&w.lock);
  uint32_t done = 0;
  while (done < n && w.code[done] == HS_OK) done++;
  hs_code code = done < n ? w.code[done] : HS_OK;
  free(w.code);
  c->n_annotated += done;
  if (code == HS_OK) return HS_OK;
  if (code == HS_STOPPED) return hs_fail(err, HS_STOPPED, NULL, 0, -1, "stopped after %u of %u articles", c->n_annotated, c->articles.n);
  const hs_article *a = c->articles.row[c->n_annotated];
  return hs_fail(err, HS_NOMEM, hs_article_str(a, a->id), 0, -1, "out of memory while annotating");
}

hs_code hs_annotate_articles(hs_corpus *c, hs_err *err) {
  if (c->n_annotated == c->articles.n) return HS_OK;
  hs_arena *arena = hs_arena_new();
  if (!arena) return hs_fail(err, HS_NOMEM, NULL, 0, -1, "out of memory");
  hs_models models;
  hs_code code = hs_models_open(arena, &models, err);
  if (code == HS_OK) code = annotate_with(c, &models, err);
  hs_arena_free(arena);
  return code;
}
