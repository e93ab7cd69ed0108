/* quote: pairing of marks, attribution, nesting; random marks and random trees against the rules every row must keep. */
#include "gold.h"
#include "quote/quoting.h"
#include "text/text.h"
#include "suite.h"
#include <stdlib.h>

static hs_arena *scratch;

static void set_up(void) { scratch = hs_arena_new(); }
static void tear_down(void) { hs_arena_free(scratch); }

static hs_article *split(const char *text) {
  hs_article *a = hs_article_new();
  a->n_bytes = (uint32_t)strlen(text);
  a->text = hs_arena_strn(a->arena, text, a->n_bytes);
  hs_text_split(a, scratch);
  return a;
}

/* ---- marks */

/* "[a [b]]": what the pairs hold, inner ones inside. */
static const char *pairs_of(const char *text) {
  static char out[1024];
  char *at = out;
  hs_article *a = split(text);
  hs_marked_vec v = {0};
  hs_quote_marks(a, scratch, &v);
  for (uint32_t i = 0; i < v.n; i++) {
    hs_span s = {a->tokens.span[v.row[i].toks.beg].beg, a->tokens.span[v.row[i].toks.end - 1].end};
    for (uint32_t o = v.row[i].outer; o != HS_NONE; o = v.row[o].outer) *at++ = '>';
    at += snprintf(at, 256, "[%.*s]", (int)(s.end - s.beg), a->text + s.beg);
  }
  *at = 0;
  hs_article_free(a);
  return out;
}

static const struct { const char *text, *pairs; } MARKS[] = {
  {"He said \"yes\" to her.", "[yes]"},
  {"\xE2\x80\x9CYes,\xE2\x80\x9D she said.", "[Yes,]"},
  {"\"Yes,\xE2\x80\x9D she said. \xE2\x80\x9CNo,\" he said.", "[Yes,][No,]"},
  {"\xE2\x80\x9DYes,\xE2\x80\x9D she said.", "[Yes,]"},
  {"``Yes,'' she said.", "[Yes,]"},
  {"\xC2\xABYes\xC2\xBB, she said.", "[Yes]"},
  {"The workers' plan isn't O'Hara's.", ""},
  {"It was 'fine' in the '90s.", "[fine]"},
  {"He wrote: 'The workers' plan is dead.'", "[The workers' plan is dead.]"},
  {"\"She told me 'go away', so I went,\" he said.", "[She told me 'go away', so I went,]>[go away]"},
  {"\"He said, 'No.'\"", "[He said, 'No.']>[No.]"},
  {"\"One thing.\n\n\"And another,\" he said.", "[One thing.\n\n\"And another,]"},
  {"\"One thing.\n\nAnd no more.", "[One thing.]"},
  {"\"One thing, he said. \"And another.\"", "[One thing, he said.][And another.]"},
  {"The plank is 12\" long.", ""},
  {"Nothing \"\" here.", ""},
};

START_TEST(marks_pair_as_a_reader_pairs_them) { ck_assert_str_eq(pairs_of(MARKS[_i].text), MARKS[_i].pairs); }
END_TEST

static bool has_note(const hs_article *a, const char *kind) {
  for (uint32_t i = 0; i < a->notes.n; i++)
    if (strcmp(hs_article_str(a, a->notes.row[i].kind), kind) == 0) return true;
  return false;
}

START_TEST(unclosed_mark_is_noted) {
  hs_article *a = split("\"One thing.\n\nAnd no more.");
  hs_marked_vec v = {0};
  hs_quote_marks(a, scratch, &v);
  ck_assert(has_note(a, "quote"));
  hs_article_free(a);
}
END_TEST

START_TEST(ten_thousand_marks_deep) {
  char *text = hs_arena_alloc(scratch, 60001), *at = text;
  for (int i = 0; i < 10000; i++) { memcpy(at, i % 2 ? "'a " : "\"a ", 3); at += 3; }
  for (int i = 0; i < 10000; i++) { memcpy(at, i % 2 ? "a\" " : "a' ", 3); at += 3; }
  *at = 0;
  hs_article *a = split(text);
  hs_quote_find(a, scratch);
  hs_article_free(a);
}
END_TEST

/* ---- rules that every row keeps, on random text and random trees */

static const char *const PIECES[] = {"\"", "'", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98", "\xE2\x80\x99", "\xC2\xAB", "\xC2\xBB", "``", "''",
                                     " ", " ", " ", " ", " ", " ", ". ", ", ", ": ", "\n\n", "Lee", "said", "that", "according", "to", "he", "denied",
                                     "left", "It", "statement", "reported", "- ", "joking"};

static char *random_text(int n) {
  char *text = hs_arena_alloc(scratch, (size_t)n * 12 + 1), *at = text;
  for (int i = 0; i < n; i++) {
    const char *p = PIECES[(size_t)rand() % (sizeof PIECES / sizeof *PIECES)];
    memcpy(at, p, strlen(p));
    at += strlen(p);
  }
  *at++ = 'x';
  *at = 0;
  return text;
}

/* Heads, tags and relations by chance; heads stay in the sentence, rings happen. */
static void random_trees(hs_article *a) {
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    hs_range s = a->sentences.row[a->tokens.sentence[t]].toks;
    a->tokens.head[t] = rand() % 8 ? s.beg + (uint32_t)rand() % (s.end - s.beg) : HS_NONE;
    a->tokens.upos[t] = (uint8_t)(rand() % HS_N_UPOS);
    a->tokens.xpos[t] = (uint8_t)(rand() % HS_N_XPOS);
    a->tokens.deprel[t] = (uint8_t)(rand() % HS_N_DEPREL);
    const char *norm = hs_norm(a, t);
    a->tokens.lemma[t] = hs_art_intern(a, strcmp(norm, "said") == 0 ? "say" : strcmp(norm, "denied") == 0 ? "deny" : strcmp(norm, "reported") == 0 ? "report" : norm);
  }
}

static uint32_t slow_quote_at(const hs_article *a, uint32_t tok) {
  uint32_t best = HS_NONE;
  for (uint32_t i = 0; i < a->quotes.n; i++) {
    hs_range r = a->quotes.row[i].toks;
    if (tok >= r.beg && tok < r.end) best = i;   /* rows are in order, inner ones later */
  }
  return best;
}

static bool holds_its_cue(const hs_quote *q) { return q->cue >= q->toks.beg && q->cue < q->toks.end; }

static void check_rows(const hs_article *a) {
  bool plain = true;
  for (uint32_t i = 0; i < a->quotes.n; i++) {
    const hs_quote *q = &a->quotes.row[i];
    ck_assert_uint_lt(q->toks.beg, q->toks.end);
    ck_assert_uint_le(q->toks.end, a->tokens.n);
    ck_assert_uint_eq(q->content.beg, a->tokens.span[q->toks.beg].beg);
    ck_assert_uint_eq(q->content.end, a->tokens.span[q->toks.end - 1].end);
    ck_assert_ptr_nonnull(hs_article_str(a, q->rule));
    if (i) ck_assert_uint_le(a->quotes.row[i - 1].toks.beg, q->toks.beg);
    if (q->outer != HS_NONE) {
      ck_assert_uint_lt(q->outer, i);
      ck_assert(a->quotes.row[q->outer].toks.beg <= q->toks.beg && q->toks.end <= a->quotes.row[q->outer].toks.end);
    }
    for (uint32_t j = 0; j < i; j++) {
      hs_range r = a->quotes.row[j].toks;
      ck_assert(r.end <= q->toks.beg || r.end >= q->toks.end);
    }
    plain = plain && !holds_its_cue(q);
  }
  for (uint32_t t = 0; plain && t < a->tokens.n; t++) ck_assert_uint_eq(hs_quote_at(a, t), slow_quote_at(a, t));
}

START_TEST(random_marks_and_trees_keep_the_rules) {
  srand((unsigned)_i);
  for (int round = 0; round < 40; round++) {
    hs_article *a = split(random_text(1 + rand() % 200));
    if (round % 4) random_trees(a);
    hs_quote_find(a, scratch);
    check_rows(a);
    hs_article_free(a);
    hs_arena_reset(scratch);
  }
}
END_TEST

/* All words under one root, every second one a cue: look-ups must not walk the whole list for each. */
START_TEST(flat_list_of_cues_is_linear) {
  enum { N = 100000 };
  char *text = hs_arena_alloc(scratch, N * 5 + 1), *at = text;
  for (int i = 0; i < N; i++) { memcpy(at, i % 2 ? "said " : "Lee, ", 5); at += 5; }
  *at = 0;
  hs_article *a = split(text);
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    hs_range s = a->sentences.row[a->tokens.sentence[t]].toks;
    a->tokens.head[t] = t == s.beg ? HS_NONE : s.beg;
    a->tokens.upos[t] = HS_U_VERB;
    a->tokens.deprel[t] = t % 2 ? HS_D_CONJ : HS_D_CCOMP;
    a->tokens.lemma[t] = hs_art_intern(a, "say");
  }
  hs_quote_find(a, scratch);
  hs_article_free(a);
}
END_TEST

/* ---- language: gold files */

static void print_span(const hs_article *a, hs_span s, FILE *out) {
  for (uint32_t i = s.beg; i < s.end; i++) fputc(a->text[i] == '\n' ? ' ' : a->text[i], out);
}

/* kind | speaker | addressee | cue | content, a '>' for each quote around; certainty of the saying where not asserted */
static void render(const hs_corpus *corpus, FILE *out) {
  for (uint32_t i = 0; i < hs_corpus_n_articles(corpus); i++) {
    const hs_article *a = hs_corpus_article(corpus, i);
    for (uint32_t r = 0; r < a->quotes.n; r++) {
      const hs_quote *q = &a->quotes.row[r];
      for (uint32_t o = q->outer; o != HS_NONE; o = a->quotes.row[o].outer) fputs("> ", out);
      fputs(hs_quote_kind_name(q->kind), out);
      if (q->certainty != HS_ASSERTED) fprintf(out, " (%s)", hs_certainty_name(q->certainty));
      fputs(" | ", out);
      print_span(a, q->source_span, out);
      fputs(" | ", out);
      print_span(a, q->addressee_span, out);
      fprintf(out, " | %s | ", q->manner ? hs_article_str(a, q->manner) : "-");
      print_span(a, q->content, out);
      fputc('\n', out);
    }
  }
}

START_TEST(gold) { ck_assert_int_eq(gold_run("tests/gold/quote", render), 0); }
END_TEST

int main(void) {
  Suite *s = suite_create("quote");
  TCase *t = tcase_create("marks");
  tcase_add_checked_fixture(t, set_up, tear_down);
  tcase_add_loop_test(t, marks_pair_as_a_reader_pairs_them, 0, (int)(sizeof MARKS / sizeof *MARKS));
  tcase_add_test(t, unclosed_mark_is_noted);
  tcase_add_test(t, ten_thousand_marks_deep);
  suite_add_tcase(s, t);
  t = tcase_create("rows");
  tcase_add_checked_fixture(t, set_up, tear_down);
  tcase_add_loop_test(t, random_marks_and_trees_keep_the_rules, 1, 9);
  tcase_add_test(t, flat_list_of_cues_is_linear);
  suite_add_tcase(s, t);
  t = tcase_create("language");
  tcase_set_timeout(t, 60);
  tcase_add_test(t, gold);
  suite_add_tcase(s, t);
  return suite_run(s);
}
