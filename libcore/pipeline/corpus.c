/*
 * Corpora: what hearsay.h promises of them. Articles are annotated alone (annotate.c); then everything that crosses
 * articles is made anew in the `linked` arena:
 *
 *     entities -> event alignment -> dates of undated articles -> alignment again with the dates (twice) -> relations
 *
 * Dates come between the alignments because a shared event tells the date of an article that has none.
 */
#include "compare/compare.h"
#include "entity/entity.h"
#include "pipeline/pipeline.h"
#include "read/read.h"
#include "store/store.h"
#include "time/time.h"
#include <stdlib.h>

hs_code hs_corpus_new(const hs_options *options, hs_corpus **out, hs_err *err) {
  *out = NULL;
  hs_corpus *c = calloc(1, sizeof *c);
  if (c) c->arena = hs_arena_new();
  if (c) c->linked = hs_arena_new();
  if (!c || !c->arena || !c->linked) {
    hs_corpus_free(c);
    return hs_fail(err, HS_NOMEM, NULL, 0, -1, "out of memory");
  }
  if (options) c->options = *options;
  hs_map_init(&c->ids, c->arena);
  *out = c;
  return HS_OK;
}

void hs_corpus_free(hs_corpus *c) {
  if (!c) return;
  for (uint32_t i = 0; i < c->articles.n; i++) hs_article_free(c->articles.row[i]);
  hs_arena_free(c->arena);
  hs_arena_free(c->linked);
  free(c);
}

/* ---- reading */

static bool id_taken(hs_corpus *c, const char *id, uint64_t *hash) {
  *hash = hs_hash(id, strlen(id), 0);
  /* Two ids of one 64-bit hash would only cost the second a needless suffix. */
  return hs_map_get(&c->ids, *hash) != HS_NONE;
}

/* Ids name articles in every output, so the second "name" becomes "name-2". */
static void make_id_unique(hs_corpus *c, hs_article *a) {
  uint64_t hash;
  const char *given = a->id ? hs_article_str(a, a->id) : "article";
  bool taken = id_taken(c, given, &hash);
  uint32_t *suffix = taken ? hs_map_at(&c->ids, hash, 1) : NULL;
  for (uint32_t k = suffix ? *suffix : 0; taken || !a->id;) {
    a->id = taken ? hs_internf(a->strings, "%s-%u", given, (unsigned)++k) : hs_art_intern(a, given);
    taken = id_taken(c, hs_article_str(a, a->id), &hash);
    if (suffix) *suffix = k;
  }
  if (suffix) hs_note_add(a, "id", (hs_span){0, 0}, "the id \"%.80s\" is taken; this article is \"%.80s\"", given, hs_article_str(a, a->id));
  *hs_map_at(&c->ids, hash, 1) = 1;
}

static hs_code take_article(void *self, hs_article *a) {
  hs_corpus *c = self;
  jmp_buf guard;
  if (setjmp(guard)) {
    hs_arena_guard(c->arena, NULL);
    hs_article_free(a);
    return HS_NOMEM;
  }
  hs_arena_guard(c->arena, &guard);
  hs_arena_guard(a->arena, &guard);
  make_id_unique(c, a);
  a->number = c->articles.n;
  a->dates = (uint8_t)c->options.dates;
  *hs_vec_push(c->arena, &c->articles) = a;
  hs_arena_guard(a->arena, NULL);
  hs_arena_guard(c->arena, NULL);
  return HS_OK;
}

static hs_code take_problem(void *self, const hs_err *problem) {
  hs_corpus *c = self;
  jmp_buf guard;
  if (setjmp(guard)) {
    hs_arena_guard(c->arena, NULL);
    return HS_NOMEM;
  }
  hs_arena_guard(c->arena, &guard);
  *hs_vec_push(c->arena, &c->problems) = *problem;
  hs_arena_guard(c->arena, NULL);
  return HS_OK;
}

hs_code hs_corpus_add_path(hs_corpus *c, const char *path, hs_err *err) {
  if (strcmp(path, "-") != 0 && hs_store_probe(path)) return hs_store_load(c, path, err);
  hs_sink sink = {c, take_article, take_problem};
  if (hs_treebank_is(path, c->options.input)) return hs_treebank_read(path, &sink, err);
  return hs_read_path(path, c->options.input, &sink, err);
}

hs_code hs_corpus_add_text(hs_corpus *c, const hs_meta *meta, const char *text, size_t n, hs_err *err) {
  hs_article *a;
  hs_code code = hs_read_text(meta, text, n, &a, err);
  if (code != HS_OK) return code;
  return take_article(c, a) == HS_OK ? HS_OK : hs_fail(err, HS_NOMEM, NULL, 0, -1, "out of memory");
}

hs_code hs_corpus_open(const char *path, const hs_options *options, hs_corpus **out, hs_err *err) {
  hs_code code = hs_corpus_new(options, out, err);
  if (code == HS_OK) code = hs_corpus_add_path(*out, path, err);
  if (code == HS_OK && !(options && options->raw)) code = hs_corpus_annotate(*out, err);
  if (code != HS_OK) {
    hs_corpus_free(*out);
    *out = NULL;
  }
  return code;
}

/* ---- annotating */

static void set_guards(hs_corpus *c, hs_arena *lasting, hs_arena *scratch, jmp_buf *guard) {
  hs_arena_guard(c->linked, guard);
  hs_arena_guard(lasting, guard);
  hs_arena_guard(scratch, guard);
  for (uint32_t i = 0; i < c->articles.n; i++) hs_arena_guard(c->articles.row[i]->arena, guard);
}

/* After a failure half way: no table points into what is gone. */
static void clear_links(hs_corpus *c) {
  hs_corpus kept = {.options = c->options, .arena = c->arena, .articles = {c->articles.row, c->articles.n, c->articles.cap},
                    .problems = {c->problems.row, c->problems.n, c->problems.cap}, .ids = c->ids, .n_annotated = c->n_annotated, .linked = c->linked};
  *c = kept;
  for (uint32_t i = 0; i < c->articles.n; i++) {
    hs_article *a = c->articles.row[i];
    for (uint32_t k = 0; k < a->mentions.n; k++) a->mentions.row[k].entity = HS_NONE;
    for (uint32_t k = 0; k < a->clusters.n; k++) a->clusters.row[k].entity = HS_NONE;
    for (uint32_t k = 0; k < a->events.n; k++) a->events.row[k].account = HS_NONE;
  }
}

static void date_articles(hs_corpus *c) {
  for (uint32_t i = 0; i < c->articles.n; i++) {
    hs_article *a = c->articles.row[i];
    hs_time_resolve(a);
    hs_event_date(a);
    hs_claim_date(a);
  }
}

/* The time that says when an event was: its own, that of its clause or of the quote it introduces; HS_NONE if it cannot say a day. */
static uint32_t day_of(const hs_article *a, const hs_event *e) {
  uint32_t t = e->timex;
  for (uint32_t i = e->fillers.beg; i < e->fillers.end && t == HS_NONE; i++)
    if (a->fillers.row[i].role == HS_AT_TIME) t = hs_time_at(a, a->fillers.row[i].toks.beg);
  if (t == HS_NONE) t = hs_time_of_saying(a, e->trigger);
  return t != HS_NONE && hs_time_tells_day(a, t) ? t : HS_NONE;
}

/* Told as a fact. One speaker's statements are too easily taken for one another, so they count only with a date of their own. */
static bool told_as_fact(const hs_article *a, const hs_event *e) {
  if (e->negated || (e->certainty != HS_ASSERTED && e->certainty != HS_PRETENDED)) return false;
  return !e->channel || strcmp(hs_article_str(a, e->channel), "statement") != 0;
}

/*
 * Times that date one event: each dated event of an account against the first and the one before it, then articles
 * that tell of it without a date, once each, since they came after it.
 */
static uint32_t same_days(const hs_corpus *c, hs_arena *scratch, hs_same_day **out) {
  HS_VEC(hs_same_day) links = {0};
  for (uint32_t i = 0; i < c->accounts.n; i++) {
    hs_range r = c->accounts.row[i].events;
    hs_ref first = {HS_NONE, HS_NONE}, last = first;
    for (uint32_t j = r.beg; j < r.end; j++) {
      hs_ref e = c->account_events.row[j];
      const hs_article *a = c->articles.row[e.article];
      hs_ref t = {e.article, day_of(a, &a->events.row[e.row])};
      if (t.row == HS_NONE || (t.article == last.article && t.row == last.row)) continue;
      if (first.article != HS_NONE) *hs_vec_push(scratch, &links) = (hs_same_day){first.article, first.row, t.article, t.row};
      if (last.article != first.article) *hs_vec_push(scratch, &links) = (hs_same_day){last.article, last.row, t.article, t.row};
      last = t;
      if (first.article == HS_NONE) first = t;
    }
    uint32_t told = HS_NONE;
    for (uint32_t j = r.beg; j < r.end && first.article != HS_NONE; j++) {
      hs_ref e = c->account_events.row[j];
      const hs_article *a = c->articles.row[e.article];
      if (e.article == told || e.article == first.article || !told_as_fact(a, &a->events.row[e.row]) || day_of(a, &a->events.row[e.row]) != HS_NONE) continue;
      *hs_vec_push(scratch, &links) = (hs_same_day){first.article, first.row, e.article, HS_NONE};
      told = e.article;
    }
  }
  *out = links.row;
  return links.n;
}

static uint64_t mix_days(uint64_t h, hs_days d) { return hs_mix(h, (uint64_t)(uint32_t)d.from << 32 | (uint32_t)d.to); }

/* A number that changes with the days of publication. */
static uint64_t days_hash(const hs_corpus *c) {
  uint64_t h = 0;
  for (uint32_t i = 0; i < c->articles.n; i++) h = mix_days(h, c->articles.row[i]->published.days);
  return h;
}

/* A number that changes with anything that dating an article sets. */
static uint64_t dates_hash(const hs_corpus *c) {
  uint64_t h = days_hash(c);
  for (uint32_t i = 0; i < c->articles.n; i++) {
    const hs_article *a = c->articles.row[i];
    h = hs_mix(h, (uint64_t)a->published.how << 32 | a->published.value);
    for (uint32_t k = 0; k < a->times.n; k++) h = hs_mix(mix_days(h, a->times.row[k].days), a->times.row[k].value);
    for (uint32_t k = 0; k < a->events.n; k++) {
      const hs_event *e = &a->events.row[k];
      h = hs_mix(mix_days(h, e->days), (uint64_t)e->when_rule << 32 | e->when_timex);
    }
    for (uint32_t k = 0; k < a->quotes.n; k++) h = mix_days(h, a->quotes.row[k].said);
    for (uint32_t k = 0; k < a->claims.n; k++) h = mix_days(h, a->claims.row[k].said);
  }
  return h;
}

static bool all_dated(const hs_corpus *c) {
  for (uint32_t i = 0; i < c->articles.n; i++)
    if (c->articles.row[i]->published.how != HS_GIVEN) return false;
  return true;
}

static bool stop_asked(const hs_corpus *c) { return c->options.stop && c->options.stop(c->options.stop_self); }

/*
 * Align, and date what has no date by what was aligned; again while that changes dates, since dates tell which events
 * are one. Where all articles have dates one alignment will do. False if the caller asked to stop.
 */
static bool align_and_date(hs_corpus *c, hs_view *v, hs_arena *scratch) {
  enum { ROUNDS = 4 };
  uint64_t before = days_hash(c), after = before;
  bool again = !all_dated(c);
  if (!again) date_articles(c);
  hs_alignment *al = hs_compare_group(v, again, scratch);
  for (int round = 0; again && round < ROUNDS && (round == 0 || after != before); round++) {
    if (stop_asked(c)) return false;
    before = after;
    uint64_t seen = dates_hash(c);
    hs_same_day *links;
    uint32_t n_links = same_days(c, scratch, &links);
    hs_time_infer(c, links, n_links, scratch);
    date_articles(c);
    if (dates_hash(c) == seen) break;            /* alignment would see what it saw before */
    hs_arena_reset(scratch);
    al = hs_compare_group(v, true, scratch);
    after = days_hash(c);
  }
  hs_compare_fill(al);
  hs_arena_reset(scratch);
  return true;
}

/* @param lasting for what is kept from one alignment to the next */
static hs_code link_all(hs_corpus *c, hs_arena *lasting, hs_arena *scratch) {
  if (stop_asked(c)) return HS_STOPPED;
  hs_arena_reset(c->linked);
  c->strings = hs_strtab_new(c->linked);
  hs_entity_link(c, scratch);
  hs_arena_reset(scratch);
  if (c->n_linked) date_articles(c);             /* as if they were compared for the first time */
  hs_view *v = hs_view_new(c, lasting);
  if (!align_and_date(c, v, scratch) || stop_asked(c)) return HS_STOPPED;
  hs_compare_relate_view(v, scratch);
  hs_event_date_linked(c);
  c->n_linked = c->articles.n;
  return HS_OK;
}

static hs_code link_guarded(hs_corpus *c, hs_arena *lasting, hs_arena *scratch, hs_err *err) {
  if (c->strings && c->n_linked == c->articles.n) return HS_OK;
  jmp_buf guard;
  volatile hs_code code = HS_NOMEM;
  if (!setjmp(guard)) {
    set_guards(c, lasting, scratch, &guard);
    code = link_all(c, lasting, scratch);
  }
  set_guards(c, lasting, scratch, NULL);
  if (code == HS_OK) return HS_OK;
  clear_links(c);
  return hs_fail(err, code, NULL, 0, -1, "%s", code == HS_NOMEM ? "out of memory while comparing articles" : "stopped before all articles were compared");
}

hs_code hs_corpus_annotate(hs_corpus *c, hs_err *err) {
  hs_code code = hs_annotate_articles(c, err);
  if (code != HS_OK) return code;
  hs_arena *lasting = hs_arena_new(), *scratch = hs_arena_new();
  code = lasting && scratch ? link_guarded(c, lasting, scratch, err) : hs_fail(err, HS_NOMEM, NULL, 0, -1, "out of memory");
  hs_arena_free(lasting);
  hs_arena_free(scratch);
  return code;
}

hs_code hs_corpus_save(const hs_corpus *c, const char *path, hs_err *err) { return hs_store_save(c, path, err); }
