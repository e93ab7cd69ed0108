/* name: word filters, labels, values and titles; order of rows on odd texts; gold sentences. */
#include "gold.h"
#include "name/naming.h"
#include "suite.h"
#include <math.h>
#include <stdlib.h>

static hs_corpus *read_text(const char *text) {
  hs_corpus *c;
  hs_err err;
  ck_assert_int_eq(hs_corpus_new(NULL, &c, &err), HS_OK);
  ck_assert_int_eq(hs_corpus_add_text(c, &(hs_meta){.id = "a"}, text, strlen(text), &err), HS_OK);
  ck_assert_int_eq(hs_corpus_annotate(c, &err), HS_OK);
  return c;
}

/* ---- labels */

START_TEST(labels_form_whole_spans) {
  uint8_t begin = hs_ner_label(1, HS_BEGIN), inside = hs_ner_label(1, HS_INSIDE), last = hs_ner_label(1, HS_LAST), unit = hs_ner_label(0, HS_UNIT);
  ck_assert(hs_ner_follows(0, begin) && hs_ner_follows(begin, last) && hs_ner_follows(begin, inside) && hs_ner_follows(last, unit) && hs_ner_follows(unit, 0));
  ck_assert(!hs_ner_follows(0, inside) && !hs_ner_follows(0, last) && !hs_ner_follows(begin, 0) && !hs_ner_follows(begin, unit));
  ck_assert(!hs_ner_follows(begin, hs_ner_label(2, HS_LAST)));
  for (uint8_t l = 1; l < HS_NER_LABELS; l++) ck_assert_int_eq(hs_ner_label(hs_ner_type(l), hs_ner_part(l)), l);
}
END_TEST

START_TEST(probes_of_a_word_differ_and_repeat) {
  uint32_t first = hs_ner_probe("lindqvist", 9, 0), second = hs_ner_probe("lindqvist", 9, 1);
  ck_assert(first < HS_NER_BITS && second < HS_NER_BITS && first != second);
  ck_assert_uint_eq(first, hs_ner_probe("lindqvist", 9, 0));
}
END_TEST

/* ---- the tagger reads sentences side by side, and parts of long ones */

START_TEST(a_sentence_has_the_same_labels_alone_and_among_others) {
  enum { SENTENCES = 120 };
  char text[SENTENCES * 64] = "";
  for (int i = 0; i < SENTENCES; i++) sprintf(text + strlen(text), "%s Ann Lee of Dock Ltd.%s left Oslo on day %d.\n\n", i % 3 ? "Then" : "So", i % 7 ? "" : " and Bo Roe", i);
  hs_corpus *c = read_text(text);
  const hs_article *a = hs_corpus_article(c, 0);
  hs_arena *arena = hs_arena_new();
  const hs_namer *namer;
  hs_model m;
  hs_err err;
  ck_assert_int_eq(hs_model_builtin(&m, &err), HS_OK);
  ck_assert_int_eq(hs_name_open(arena, &m, &namer, &err), HS_OK);
  const uint32_t n = a->tokens.n;
  ck_assert_uint_gt(n, 3 * HS_ENCODER_LONGEST);
  uint8_t *together = HS_NEW_N(arena, uint8_t, n), *alone = HS_NEW_N(arena, uint8_t, n);
  int32_t *score = HS_NEW_N(arena, int32_t, (size_t)n * HS_NER_SCORES), *other = HS_NEW_N(arena, int32_t, (size_t)n * HS_NER_SCORES);
  const uint8_t *written = hs_written_ways(a, arena);
  hs_ner_run(namer, a, written, arena, together, score);
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_article one = *a;
    one.sentences.row += s;
    one.sentences.n = 1;
    hs_ner_run(namer, &one, written, arena, alone, other);
  }
  ck_assert_mem_eq(together, alone, n);
  ck_assert_mem_eq(score, other, (size_t)n * HS_NER_SCORES * sizeof *score);
  hs_arena_free(arena);
  hs_corpus_free(c);
}
END_TEST

/* ---- rows on any text */

static void check_rows(const hs_article *a) {
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    ck_assert(m->toks.beg < m->toks.end && m->toks.end <= a->tokens.n && m->span.beg < m->span.end && m->span.end <= a->n_bytes);
    ck_assert(m->head >= m->toks.beg && m->head < m->toks.end);
    ck_assert(m->core.beg >= m->span.beg && m->core.end <= m->span.end && m->core.beg < m->core.end);
    ck_assert(m->rule != 0 && m->score >= 0 && m->score <= 1);
    ck_assert_int_eq(m->kind == HS_VALUE, !isnan(m->value));
    ck_assert_int_eq(m->kind == HS_VALUE, m->cluster == HS_NONE);
    if (!i) continue;
    const hs_mention *b = &a->mentions.row[i - 1];
    ck_assert(b->span.beg < m->span.beg || (b->span.beg == m->span.beg && b->span.end >= m->span.end));
  }
}

START_TEST(rows_are_ordered_and_whole_on_random_text) {
  static const char *const WORD[] = {"Ann", "Lee", "Mr", "the", "president", "'s", ",", "of", "61", "$", "million", "and", "The", "DOCK", "Ltd.", "\n\n", "said",
                                     "known", "as", "(", ")", "her", "husband", "-", "year", "old", "7th", "percent", ".", "\"", "Danes", "US", "x"};
  srand(11);
  for (int round = 0; round < 60; round++) {
    char text[2048] = "A";
    for (int w = 0; w < 150; w++) {
      strcat(text, " ");
      strcat(text, WORD[(size_t)rand() % (sizeof WORD / sizeof *WORD)]);
    }
    hs_corpus *c = read_text(text);
    check_rows(hs_corpus_article(c, 0));
    hs_corpus_free(c);
  }
}
END_TEST

START_TEST(a_long_run_of_names_takes_linear_time) {
  enum { N = 20000 };
  char *text = malloc(N * 9 + 1), *at = text;
  ck_assert_ptr_nonnull(text);
  for (int i = 0; i < N; i++) at += sprintf(at, "Ann%c Lee ", 'a' + i % 26);
  hs_corpus *c = read_text(text);
  check_rows(hs_corpus_article(c, 0));
  hs_corpus_free(c);
  free(text);
}
END_TEST

/* ---- gold sentences: names, values and nouns with a type; pronouns only in entity's gold */

static void span(FILE *out, const char *before, const hs_article *a, hs_span s) { fprintf(out, "%s[%.*s]", before, (int)(s.end - s.beg), a->text + s.beg); }

static void render(const hs_corpus *c, FILE *out) {
  const hs_article *a = hs_corpus_article(c, 0);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->kind == HS_PRONOUN || (m->kind == HS_NOUN && m->type == HS_OTHER)) continue;
    fprintf(out, "%s %s", m->kind == HS_VALUE ? "value" : m->kind == HS_NAME ? "name" : "noun", hs_type_name(m->type));
    span(out, " ", a, m->span);
    if (m->kind == HS_NAME && (m->core.beg != m->span.beg || m->core.end != m->span.end)) span(out, " core ", a, m->core);
    if (m->role.beg != m->role.end) span(out, " role ", a, m->role);
    if (m->gender == HS_MASCULINE || m->gender == HS_FEMININE) fprintf(out, " %s", hs_gender_name(m->gender));
    if (m->kind == HS_VALUE) fprintf(out, " %g%s%s", m->value, m->unit ? " " : "", m->unit ? hs_article_str(a, m->unit) : "");
    fprintf(out, "\n");
  }
}

START_TEST(gold_files_agree) { ck_assert_int_eq(gold_run("tests/gold/name", render), 0); }
END_TEST

int main(void) {
  Suite *s = suite_create("name");
  TCase *t = tcase_create("name");
  tcase_set_timeout(t, 120);
  tcase_add_test(t, labels_form_whole_spans);
  tcase_add_test(t, probes_of_a_word_differ_and_repeat);
  tcase_add_test(t, a_sentence_has_the_same_labels_alone_and_among_others);
  tcase_add_test(t, rows_are_ordered_and_whole_on_random_text);
  tcase_add_test(t, a_long_run_of_names_takes_linear_time);
  tcase_add_test(t, gold_files_agree);
  suite_add_tcase(s, t);
  return suite_run(s);
}
