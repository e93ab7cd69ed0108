/* text: gold files, coverage of every byte, long and broken input, norms. */
#include "gold.h"
#include "text/text.h"
#include "suite.h"
#include <stdlib.h>

/* ---- gold */

static void render(const hs_corpus *c, FILE *out) {
  const hs_article *a = hs_corpus_article(c, 0);
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    const hs_sentence *s = &a->sentences.row[i];
    uint32_t joined = 0;
    fprintf(out, "%u|", (unsigned)s->paragraph + 1);
    for (uint32_t t = s->toks.beg; t < s->toks.end; t++) {
      hs_span span = a->tokens.span[t];
      fprintf(out, "%s%.*s", joined ? "+" : " ", (int)(span.end - span.beg), a->text + span.beg);
      if (a->tokens.mwt[t]) joined = a->tokens.mwt[t];
      joined -= joined > 0;
    }
    fputc('\n', out);
  }
}

START_TEST(gold_files_agree) { ck_assert_int_eq(gold_run("tests/gold/text", render), 0); }
END_TEST

/* ---- properties */

static hs_article *split(const char *text, size_t n) {
  hs_article *a = hs_article_new();
  hs_arena *scratch = hs_arena_new();
  ck_assert(a && scratch);
  a->text = hs_arena_strn(a->arena, text, n);
  a->n_bytes = (uint32_t)n;
  hs_text_split(a, scratch);
  hs_arena_free(scratch);
  return a;
}

static hs_article *split_z(const char *text) { return split(text, strlen(text)); }

static int ascii_blank(char ch) { return ch == ' ' || (ch >= '\t' && ch <= '\r') || (ch >= 0x1c && ch <= 0x1f); }

/* What hearsay.h promises of the tables, for text whose only blanks are ASCII. */
static void check_tables(const hs_article *a) {
  uint32_t at = a->n_bytes >= 3 && memcmp(a->text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    hs_span s = a->tokens.span[t];
    for (; at < s.beg; at++) ck_assert_msg(ascii_blank(a->text[at]), "byte %u is in no token", (unsigned)at);
    ck_assert_uint_eq(at, s.beg);
    ck_assert_uint_gt(s.end, s.beg);
    for (uint32_t i = s.beg; i < s.end; i++) ck_assert(!ascii_blank(a->text[i]));
    ck_assert_uint_eq(a->tokens.head[t], HS_NONE);
    ck_assert_uint_ne(a->tokens.norm[t], 0);
    for (uint32_t k = 1; k < a->tokens.mwt[t]; k++) {
      ck_assert_uint_eq(a->tokens.mwt[t + k], 0);
      ck_assert_uint_eq(a->tokens.span[t + k].beg, a->tokens.span[t + k - 1].end);
      ck_assert_uint_eq(a->tokens.sentence[t + k], a->tokens.sentence[t]);
    }
    at = s.end;
  }
  for (; at < a->n_bytes; at++) ck_assert_msg(ascii_blank(a->text[at]), "byte %u is in no token", (unsigned)at);
  uint32_t tok = 0, paragraph = 0;
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    const hs_sentence *s = &a->sentences.row[i];
    ck_assert_uint_eq(s->toks.beg, tok);
    ck_assert_uint_gt(s->toks.end, tok);
    ck_assert_uint_ge(s->paragraph, paragraph);
    ck_assert_uint_eq(s->span.beg, a->tokens.span[tok].beg);
    ck_assert_uint_eq(s->span.end, a->tokens.span[s->toks.end - 1].end);
    hs_span p = a->paragraphs.row[s->paragraph].span;
    ck_assert(p.beg <= s->span.beg && s->span.end <= p.end);
    for (; tok < s->toks.end; tok++) ck_assert_uint_eq(a->tokens.sentence[tok], i);
    paragraph = s->paragraph;
  }
  ck_assert_uint_eq(tok, a->tokens.n);
}

START_TEST(every_byte_is_in_one_token) {
  static const char *const parts[] = {"a", "Mr", ".", "'", "s", "n't", "\xE2\x80\x99", "\xE2\x80\x9C", "-", "--", " ", " ", "\n", "\n\n",
      "10", ",", ":", "/", "@", "#", "http://", "www.", "x.org", "(", ")", "[", "]", "\"", "...", "?", "!", "$", "%", "&", "U.S",
      "\xFF", "\xC3\xA9", "\xCC\x81", "\xF0\x9F\x91\xA8\xE2\x80\x8D", "\xE2\x80", "co-", "its", "cannot", "p.m", "B", "\t", "\r\n", "*", "_", "1,000"};
  unsigned seed = 20240308;
  srand(seed);
  for (int round = 0; round < 3000; round++) {
    char text[512];
    size_t n = 0;
    for (int k = rand() % 60; k > 0; k--) {
      const char *part = parts[(size_t)rand() % (sizeof parts / sizeof *parts)];
      memcpy(text + n, part, strlen(part));
      n += strlen(part);
    }
    hs_article *a = split(text, n);
    check_tables(a);
    hs_article_free(a);
  }
}
END_TEST

START_TEST(random_bytes_are_covered) {
  srand(7);
  for (int round = 0; round < 300; round++) {
    char text[400];
    size_t n = (size_t)rand() % sizeof text;
    /* ASCII and stray bytes of longer forms; no valid blank beyond ASCII can arise from these */
    for (size_t i = 0; i < n; i++) text[i] = (char)(rand() % 4 ? rand() % 128 : 0xF5 + rand() % 11);
    hs_article *a = split(text, n);
    check_tables(a);
    hs_article_free(a);
  }
}
END_TEST

START_TEST(nothing_gives_empty_tables) {
  static const char *const nothing[] = {"", " ", "\n\n\t", "\xEF\xBB\xBF", "\xC2\xA0"};
  for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++) {
    hs_article *a = split_z(nothing[i]);
    ck_assert_uint_eq(a->tokens.n, 0);
    ck_assert_uint_eq(a->sentences.n, 0);
    ck_assert_uint_eq(a->paragraphs.n, 0);
    hs_article_free(a);
  }
}
END_TEST

START_TEST(byte_order_mark_is_no_token) {
  hs_article *a = split_z("\xEF\xBB\xBFHello there.");
  ck_assert_uint_eq(a->tokens.n, 3);
  ck_assert_uint_eq(a->tokens.span[0].beg, 3);
  hs_article_free(a);
}
END_TEST

START_TEST(bad_bytes_stay_in_their_word_and_are_noted_once) {
  hs_article *a = split_z("A caf\xE9 na\xEFve.");
  ck_assert_uint_eq(a->tokens.n, 4);
  ck_assert_uint_eq(a->notes.n, 1);
  ck_assert_str_eq(hs_article_str(a, a->notes.row[0].kind), "utf8");
  ck_assert_str_eq(hs_article_str(a, a->notes.row[0].message), "2 bytes are not UTF-8, the first at byte 5");
  ck_assert_uint_eq(a->notes.row[0].span.beg, 5);
  hs_article_free(a);
}
END_TEST

/* Inputs on which a rule that looks too far would never come back. */
START_TEST(long_input_is_linear) {
  static const char *const unit[] = {"a", "a-", "1-", "word ", "'(\"[", "http://a", "(http://a", "a.b.", "@a", "'s", "a\n", "www.", "1,", "U.", ". . ", "? Ann ",
                                     "its ", "e\xCC\x81\xCC\xA3", "[ ", "1.", ":)", "n't", "1/2 ", "1/", "th- ", "x3-", "Rs1", "212/555-", "ah? ", "<<a-", "your "};
  for (size_t i = 0; i < sizeof unit / sizeof *unit; i++) {
    size_t k = strlen(unit[i]), n = 2000000 / k * k;
    char *text = malloc(n);
    ck_assert_ptr_nonnull(text);
    for (size_t at = 0; at < n; at += k) memcpy(text + at, unit[i], k);
    hs_article *a = split(text, n);
    ck_assert_uint_gt(a->tokens.n, 0);
    ck_assert_uint_eq(a->tokens.span[a->tokens.n - 1].end, unit[i][k - 1] == ' ' || unit[i][k - 1] == '\n' ? n - 1 : n);
    hs_article_free(a);
    free(text);
  }
}
END_TEST

/* Split with the n-th request to one of the arenas failing. @return did it get through? */
static bool split_short_of_memory(const char *text, size_t nth, bool in_scratch) {
  hs_article *a = hs_article_new();
  hs_arena *scratch = hs_arena_new();
  jmp_buf guard;
  a->text = text;
  a->n_bytes = (uint32_t)strlen(text);
  bool failed = setjmp(guard) != 0;
  if (!failed) {
    hs_arena_guard(a->arena, &guard);
    hs_arena_guard(scratch, &guard);
    hs_arena_fail_at(in_scratch ? scratch : a->arena, nth);
    hs_text_split(a, scratch);
  }
  hs_arena_free(scratch);
  hs_article_free(a);
  return !failed;
}

START_TEST(memory_that_runs_out_jumps_to_the_guard) {
  static const char text[] = "Mr. Odd didn't say \"no\" to the co-owner.\n\nHe left... at 5 p.m. on 12/05/2015.";
  for (int in_scratch = 0; in_scratch < 2; in_scratch++) {
    size_t nth = 1;
    while (!split_short_of_memory(text, nth, in_scratch)) ck_assert_uint_lt(++nth, 10000);
    ck_assert_uint_gt(nth, 5);
  }
}
END_TEST

/* ---- norms */

START_TEST(norms_are_plain) {
  static const char *const pairs[][2] = {{"Élan", "élan"}, {"E\xCC\x81lan", "élan"}, {"n’t", "n't"}, {"“", "\""}, {"''", "\""}, {"—", "--"}, {"–", "-"},
                                         {"…", "..."}, {"U.S.", "u.s."}, {"co\xC2\xADop", "coop"}, {"\xE2\x84\xAB", "å"}, {"\xE9", "\xEF\xBF\xBD"}};
  hs_article *a = hs_article_new();
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    ck_assert_str_eq(hs_article_str(a, hs_text_norm(a, pairs[i][0], strlen(pairs[i][0]))), pairs[i][1]);
  hs_article_free(a);
}
END_TEST

int main(void) {
  Suite *s = suite_create("text");
  TCase *t = tcase_create("text");
  tcase_set_timeout(t, 120);
  tcase_add_test(t, gold_files_agree);
  tcase_add_test(t, every_byte_is_in_one_token);
  tcase_add_test(t, random_bytes_are_covered);
  tcase_add_test(t, nothing_gives_empty_tables);
  tcase_add_test(t, byte_order_mark_is_no_token);
  tcase_add_test(t, bad_bytes_stay_in_their_word_and_are_noted_once);
  tcase_add_test(t, long_input_is_linear);
  tcase_add_test(t, memory_that_runs_out_jumps_to_the_guard);
  tcase_add_test(t, norms_are_plain);
  suite_add_tcase(s, t);
  return suite_run(s);
}
