/* pipeline: the same result on any number of threads, articles added later, and what happens when memory runs out. */
#include "pipeline/pipeline.h"
#include "same.h"
#include "suite.h"
#include <stdio.h>
#include <stdlib.h>

enum { N_ARTICLES = 24 };

static hs_corpus *read_corpus(uint32_t n_threads) {
  static const char *const TEXT[] = {
      "Ferry boss denies talks\n\nOmar Lund denied on Saturday that he had spoken to Mayor Tessa Quill.\n\n\"There was no call,\" he said.\n",
      "Mayor Tessa Quill telephoned Omar Lund on Friday, her spokeswoman said. \"They spoke for 20 minutes,\" she told reporters on Sunday.\n",
      "The ferry hit a pier on April 14, 2024. 19 people were hurt. Quill will meet Lund next week.\n"};
  hs_corpus *c;
  hs_options options = {.n_threads = n_threads};
  ck_assert_int_eq(hs_corpus_new(&options, &c, NULL), HS_OK);
  for (int i = 0; i < N_ARTICLES; i++) {
    char id[16];
    snprintf(id, sizeof id, "a%d", i);
    hs_meta meta = {.id = id, .outlet = i % 2 ? "Harbour Post" : "Dockside News", .published = i % 3 ? "2024-04-20" : NULL};
    const char *text = TEXT[i % 3];
    ck_assert_int_eq(hs_corpus_add_text(c, &meta, text, strlen(text), NULL), HS_OK);
  }
  return c;
}

START_TEST(ids_that_are_taken_get_a_number) {
  static const char *const GIVEN[] = {"x", "x-2", "x", "x", NULL, NULL}, *const GOT[] = {"x", "x-2", "x-3", "x-4", "article", "article-2"};
  hs_corpus *c;
  ck_assert_int_eq(hs_corpus_new(NULL, &c, NULL), HS_OK);
  for (int i = 0; i < 6; i++) {
    hs_meta meta = {.id = GIVEN[i]};
    ck_assert_int_eq(hs_corpus_add_text(c, &meta, "Rain.", 5, NULL), HS_OK);
    const hs_article *a = hs_corpus_article(c, (uint32_t)i);
    ck_assert_str_eq(hs_article_str(a, a->id), GOT[i]);
  }
  const hs_article *a = hs_corpus_article(c, 2);
  ck_assert_str_eq(hs_article_str(a, a->notes.row[0].message), "the id \"x\" is taken; this article is \"x-3\"");
  hs_corpus_free(c);
}
END_TEST

START_TEST(any_number_of_threads_gives_the_same) {
  hs_corpus *one = read_corpus(1);
  ck_assert_int_eq(hs_corpus_annotate(one, NULL), HS_OK);
  ck_assert_uint_gt(one->articles.row[0]->tokens.n, 0);
  ck_assert_uint_gt(one->entities.n, 0);
  static const uint32_t THREADS[] = {2, 3, 7, 100, 0};
  for (size_t i = 0; i < sizeof THREADS / sizeof *THREADS; i++) {
    hs_corpus *many = read_corpus(THREADS[i]);
    ck_assert_int_eq(hs_corpus_annotate(many, NULL), HS_OK);
    check_same_corpus(one, many);
    hs_corpus_free(many);
  }
  hs_corpus_free(one);
}
END_TEST

START_TEST(articles_added_later_give_the_same_as_all_at_once) {
  hs_corpus *at_once = read_corpus(1), *later;
  ck_assert_int_eq(hs_corpus_annotate(at_once, NULL), HS_OK);
  ck_assert_int_eq(hs_corpus_new(NULL, &later, NULL), HS_OK);
  hs_corpus *source = read_corpus(1);
  for (uint32_t i = 0; i < source->articles.n; i++) {
    const hs_article *a = source->articles.row[i];
    hs_meta meta = {.id = hs_article_str(a, a->id), .outlet = hs_article_str(a, a->outlet), .published = hs_article_str(a, a->published.value)};
    ck_assert_int_eq(hs_corpus_add_text(later, &meta, a->text, a->n_bytes, NULL), HS_OK);
    if (i % 5 == 0) ck_assert_int_eq(hs_corpus_annotate(later, NULL), HS_OK);
  }
  ck_assert_int_eq(hs_corpus_annotate(later, NULL), HS_OK);
  check_same_corpus(at_once, later);
  hs_corpus_free(source);
  hs_corpus_free(later);
  hs_corpus_free(at_once);
}
END_TEST

static bool stop_at_zero(void *self) {
  int *left = self;
  return (*left)-- <= 0;
}

/* Asked to stop after any number of articles, on any number of threads: what is done stays, and the rest comes out as ever. */
START_TEST(a_stopped_call_goes_on_where_it_was) {
  hs_corpus *whole = read_corpus(1);
  ck_assert_int_eq(hs_corpus_annotate(whole, NULL), HS_OK);
  for (int n = 0; n < N_ARTICLES + 3; n += 2) {
    hs_corpus *c = read_corpus(1 + (uint32_t)n % 3);
    int left = n;
    c->options.stop = stop_at_zero;
    c->options.stop_self = &left;
    hs_err err = {0};
    hs_code code = hs_corpus_annotate(c, &err);
    ck_assert_msg(n || left < 0, "nobody asked");
    if (left < 0) {
      ck_assert_int_eq(code, HS_STOPPED);
      ck_assert_msg(strncmp(err.message, "stopped", 7) == 0, "%s", err.message);
      ck_assert_uint_eq(c->entities.n + c->relations.n, 0);
    }
    c->options.stop = NULL;
    ck_assert_int_eq(hs_corpus_annotate(c, NULL), HS_OK);
    check_same_corpus(whole, c);
    hs_corpus_free(c);
  }
  hs_corpus_free(whole);
}
END_TEST

/* Notes on an article that is `n` times the unit, each message once. */
static const char *notes_of(const char *unit, unsigned n, const char *end) {
  static char out[2048];
  size_t size = strlen(unit) * n + strlen(end) + 1;
  char *text = malloc(size), *at = text;
  hs_corpus *c;
  for (unsigned i = 0; i < n; i++) at += sprintf(at, "%s", unit);
  sprintf(at, "%s", end);
  ck_assert_int_eq(hs_corpus_new(NULL, &c, NULL), HS_OK);
  ck_assert_int_eq(hs_corpus_add_text(c, &(hs_meta){.published = "2024-04-20"}, text, size - 1, NULL), HS_OK);
  ck_assert_int_eq(hs_corpus_annotate(c, NULL), HS_OK);
  const hs_article *a = hs_corpus_article(c, 0);
  *out = 0;
  for (uint32_t i = 0; i < a->notes.n; i++) {
    const char *message = hs_article_str(a, a->notes.row[i].message);
    if (!strstr(out, message)) snprintf(out + strlen(out), sizeof out - strlen(out), "%s; ", message);
  }
  hs_corpus_free(c);
  free(text);
  return out;
}

START_TEST(what_is_cut_short_has_a_note) {
  ck_assert_str_eq(notes_of("red ", 300, "boats.\n\nIt rained."), "1 sentence of more than 256 words, the first of 302, was parsed in pieces; ");
  ck_assert_str_eq(notes_of("x", 2000000, " is a word."), "1 word of more than 240 bytes, the first of 2000000, was cut to make a lemma; ");
  ck_assert_ptr_nonnull(strstr(notes_of("\xE2\x80\x9Cso ", 40, "it is."), "quotation marks this deep in each other are not read"));
  ck_assert_str_eq(notes_of("The ferry hit a pier. ", 300, ""), "");
}
END_TEST

START_TEST(an_article_survives_any_failed_allocation) {
  hs_corpus *c = read_corpus(1);
  hs_arena *arena = hs_arena_new(), *scratch = hs_arena_new();
  hs_models models;
  ck_assert_int_eq(hs_models_open(arena, &models, NULL), HS_OK);
  hs_article *a = c->articles.row[1];
  size_t n_failures = 0;
  for (int which = 0; which < 2; which++) {
    for (size_t n = 1;; n++) {
      hs_arena *victim = which ? scratch : a->arena;
      hs_err err;
      hs_arena_fail_at(victim, n);
      hs_code code = hs_annotate_article(&models, a, scratch, &err);
      hs_arena_fail_at(victim, 0);
      if (code == HS_OK) break;
      n_failures++;
      ck_assert_int_eq(code, HS_NOMEM);
      ck_assert_uint_eq(a->tokens.n, 0);
      ck_assert_uint_eq(a->claims.n, 0);
      ck_assert_uint_gt(a->n_bytes, 0);
    }
    ck_assert_uint_gt(a->tokens.n, 0);
  }
  ck_assert_uint_gt(n_failures, 20);
  hs_corpus_free(c);
  hs_arena_free(arena);
  hs_arena_free(scratch);
}
END_TEST

START_TEST(comparing_survives_any_failed_allocation) {
  hs_corpus *c = read_corpus(1), *whole = read_corpus(1);
  ck_assert_int_eq(hs_corpus_annotate(whole, NULL), HS_OK);
  for (size_t n = 1;; n++) {
    hs_err err;
    hs_arena_fail_at(c->linked, n);
    hs_code code = hs_corpus_annotate(c, &err);
    hs_arena_fail_at(c->linked, 0);
    if (code == HS_OK) break;
    ck_assert_int_eq(code, HS_NOMEM);
    ck_assert_uint_eq(c->entities.n, 0);
    ck_assert_uint_eq(c->relations.n, 0);
    ck_assert_uint_eq(hs_corpus_n_articles(c), N_ARTICLES);
  }
  check_same_corpus(whole, c);
  hs_corpus_free(c);
  hs_corpus_free(whole);
}
END_TEST

int main(void) {
  Suite *s = suite_create("pipeline");
  TCase *t = tcase_create("pipeline");
  tcase_set_timeout(t, 300);
  tcase_add_test(t, ids_that_are_taken_get_a_number);
  tcase_add_test(t, any_number_of_threads_gives_the_same);
  tcase_add_test(t, a_stopped_call_goes_on_where_it_was);
  tcase_add_test(t, articles_added_later_give_the_same_as_all_at_once);
  tcase_add_test(t, what_is_cut_short_has_a_note);
  tcase_add_test(t, an_article_survives_any_failed_allocation);
  tcase_add_test(t, comparing_survives_any_failed_allocation);
  suite_add_tcase(s, t);
  return suite_run(s);
}
