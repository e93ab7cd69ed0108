/* time: the calendar against a slow walk, forms, resolving from any day, dates of publication, gold sentences. */
#include "base/corpus.h"
#include "gold.h"
#include "base/calendar.h"
#include "time/time.h"
#include "time/time_calendar.h"
#include "time/time_form.h"
#include "suite.h"
#include <stdio.h>
#include <stdlib.h>

static bool leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

/* ---- calendar */

START_TEST(the_calendar_agrees_with_a_day_by_day_walk) {
  int y = 1, m = 1, d = 1, weekday = 0;                  /* 0001-01-01 was a Monday */
  for (hs_day day = hs_day_from(1, 1, 1);; day++) {
    int y2, m2, d2;
    hs_day_split(day, &y2, &m2, &d2);
    ck_assert(y == y2 && m == m2 && d == d2);
    ck_assert_int_eq(hs_day_from(y, m, d), day);
    ck_assert_int_eq(hs_weekday(day), weekday);
    weekday = (weekday + 1) % 7;
    int longest = m == 2 ? (leap(y) ? 29 : 28) : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
    ck_assert_int_eq(hs_month_days(y, m), longest);
    if (++d > longest) d = 1, m++;
    if (m > 12) m = 1, y++;
    if (y > 3000) break;
  }
  ck_assert_int_eq(hs_day_from(1970, 1, 1), 0);
}
END_TEST

START_TEST(units_tile_the_calendar) {
  static const int units[] = {U_DAY, U_WEEK, U_MONTH, U_QUARTER, U_HALF, U_SEASON, U_YEAR, U_DECADE, U_CENTURY};
  for (size_t k = 0; k < sizeof units / sizeof *units; k++)
    for (hs_day day = hs_day_from(1895, 12, 1); day < hs_day_from(2012, 2, 1); day += 13) {
      hs_days here = hs_unit_around(units[k], day, 0), next = hs_unit_around(units[k], day, 1), last = hs_unit_around(units[k], day, -1);
      ck_assert(here.from <= day && day <= here.to);
      ck_assert_int_eq(next.from, here.to + 1);
      ck_assert_int_eq(last.to, here.from - 1);
    }
}
END_TEST

static void check_value(int unit, int y, int m, int d, const char *value) {
  char out[40];
  hs_unit_value(unit, hs_unit_around(unit, hs_day_from(y, m, d), 0).from, out);
  ck_assert_str_eq(out, value);
}

START_TEST(values_of_units) {
  check_value(U_WEEK, 2021, 1, 3, "2020-W53");
  check_value(U_WEEK, 2018, 12, 31, "2019-W01");
  check_value(U_WEEKEND, 2024, 5, 18, "2024-W20-WE");
  check_value(U_QUARTER, 2024, 8, 1, "2024-Q3");
  check_value(U_SEASON, 2024, 1, 15, "2023-WI");
  check_value(U_DECADE, 1987, 3, 3, "198");
  check_value(U_CENTURY, 1987, 3, 3, "19");
}
END_TEST

START_TEST(easter_and_nth_weekdays) {
  ck_assert_int_eq(hs_easter(1961), hs_day_from(1961, 4, 2));
  ck_assert_int_eq(hs_easter(2000), hs_day_from(2000, 4, 23));
  ck_assert_int_eq(hs_easter(2019), hs_day_from(2019, 4, 21));
  ck_assert_int_eq(hs_easter(2038), hs_day_from(2038, 4, 25));
  ck_assert_int_eq(hs_nth_weekday(2024, 11, 4, 4), hs_day_from(2024, 11, 28));
  ck_assert_int_eq(hs_nth_weekday(2024, 5, -1, 1), hs_day_from(2024, 5, 27));
  ck_assert_int_eq(hs_nth_weekday(2024, 2, 5, 5), HS_DAY_MIN);
}
END_TEST

/* ---- forms */

START_TEST(a_packed_form_comes_back) {
  srand(7);
  for (int i = 0; i < 20000; i++) {
    hs_form f = {.op = (uint8_t)(rand() % OP_N), .mod = (uint8_t)(rand() % M_N), .tense = (uint8_t)(rand() % 4), .bound = (uint8_t)(rand() % B_N),
                 .approx = (uint8_t)(rand() % X_N), .rel = (uint8_t)(rand() % R_N), .part = (uint8_t)(rand() % T_N), .unit = (uint8_t)(rand() % U_N),
                 .quoted = rand() % 2, .count = rand() - RAND_MAX / 2, .extra = rand() - RAND_MAX / 2, .clock = rand() % 1441 - 1, .clock_end = rand() % 1441 - 1};
    f.a = (hs_point){rand() % 2 ? HS_NO_YEAR : rand() % 20000 - 8000, rand() % 16, rand() % 32, rand() % 8, rand() % R_N, rand() % 2};
    f.b = (hs_point){rand() % 2 ? HS_NO_YEAR : rand() % 20000 - 8000, rand() % 16, rand() % 32, rand() % 8, rand() % R_N, rand() % 2};
    int32_t part[6], again[6];
    hs_form_pack(&f, part);
    hs_form g = hs_form_unpack(part);
    hs_form_pack(&g, again);
    ck_assert_mem_eq(part, again, sizeof part);
    ck_assert(f.op == g.op && f.tense == g.tense && f.rel == g.rel && f.unit == g.unit && f.quoted == g.quoted && f.count == g.count && f.extra == g.extra);
    ck_assert(f.clock == g.clock && f.clock_end == g.clock_end && f.a.year == g.a.year && f.b.mday == g.b.mday && f.a.rel == g.a.rel && f.a.twice == g.a.twice && f.b.twice == g.b.twice);
  }
}
END_TEST

/* ---- corpora */

static hs_corpus *read_texts(const char *const *texts, const char *const *published, uint32_t n) {
  hs_corpus *c;
  ck_assert_int_eq(hs_corpus_new(NULL, &c, NULL), HS_OK);
  for (uint32_t i = 0; i < n; i++) {
    char id[8];
    snprintf(id, sizeof id, "%c", 'a' + (int)i);
    hs_meta meta = {.id = id, .published = published ? published[i] : NULL};
    ck_assert_int_eq(hs_corpus_add_text(c, &meta, texts[i], strlen(texts[i]), NULL), HS_OK);
  }
  ck_assert_int_eq(hs_corpus_annotate(c, NULL), HS_OK);
  return c;
}

/* Text made of the room's own words in any order, so that every reader meets every other. */
static void random_text(char *out, size_t n) {
  static const char *const glue[] = {"the", "of", "in", "14", "2015", "30", ",", ".", "said", "will", "-", "on", "3", "31", "two", "and", "(", ")", "\"", "'", "%", "a", "9/14", "1990s"};
  size_t at = 0;
  while (at + 40 < n) {
    uint32_t row = (uint32_t)rand() % hs_lex_timewords.n;
    const char *word = rand() % 3 ? hs_lex_timewords.cell[(size_t)row * (1 + hs_lex_timewords.n_cols)] : glue[(size_t)rand() % (sizeof glue / sizeof *glue)];
    at += (size_t)snprintf(out + at, n - at, "%s%s", word, rand() % 9 ? " " : "");
    if (rand() % 4 == 0 && at) out[at - strlen(word) - 1 < at ? at - strlen(word) - 1 : 0] &= rand() % 2 ? (char)0xDF : (char)0xFF;
  }
  for (size_t i = 0; i < at; i++)
    if (!out[i]) out[i] = ' ';
  out[at] = 0;
}

START_TEST(every_word_of_the_list_has_a_class_and_a_value) {
  hs_arena *scratch = hs_arena_new();
  for (uint32_t row = 0; row < hs_lex_timewords.n; row++) {
    const char *word = hs_lex_timewords.cell[(size_t)row * (1 + hs_lex_timewords.n_cols)];
    hs_span span = {0, (uint32_t)strlen(word)};
    hs_article a = {.text = word, .n_bytes = span.end, .tokens = {.n = 1, .span = &span}};
    hs_atomizer z;
    hs_atomizer_init(&z, &a, scratch);
    hs_reader r = hs_atomize(&z, (hs_range){0, 1});
    ck_assert_uint_ge(r.n, 1);
    if (r.n > 1) continue;                               /* "q1" is two atoms */
    ck_assert_msg(r.at[0].cls > C_NONE && r.at[0].cls < C_N && r.at[0].cls2 < C_N, "%s", word);
    bool signed_value = r.at[0].cls == C_DEICTIC;
    const char *told = hs_lex_cell(&hs_lex_timewords, row, 1);
    ck_assert_msg(!*told || signed_value || r.at[0].val >= 0, "%s", word);
    ck_assert_msg(r.at[0].val2 >= 0 || !*hs_lex_cell(&hs_lex_timewords, row, 3), "%s", word);
  }
  hs_arena_free(scratch);
}
END_TEST

START_TEST(any_words_resolve_to_ordered_intervals_and_the_same_each_time) {
  static char text[6000];
  srand(11);
  for (int round = 0; round < 40; round++) {
    random_text(text, sizeof text);
    const char *texts[] = {text}, *published[] = {round % 4 ? "2016-02-29" : NULL};
    hs_corpus *c = read_texts(texts, published, 1);
    hs_article *a = c->articles.row[0];
    uint32_t before = 0;
    for (uint32_t i = 0; i < a->times.n; i++) {
      hs_timex t = a->times.row[i];
      ck_assert(t.span.beg < t.span.end && t.span.beg >= before && t.toks.beg < t.toks.end);
      ck_assert(t.days.from <= t.days.to);
      ck_assert(t.ref == HS_NONE || t.ref < i);
      before = t.span.end;
    }
    hs_timex *copy = malloc((a->times.n + 1) * sizeof *copy);
    memcpy(copy, a->times.row, a->times.n * sizeof *copy);
    hs_time_resolve(a);
    for (uint32_t i = 0; i < a->times.n; i++) {
      ck_assert_uint_eq(copy[i].value, a->times.row[i].value);
      ck_assert(copy[i].days.from == a->times.row[i].days.from && copy[i].days.to == a->times.row[i].days.to);
    }
    free(copy);
    hs_corpus_free(c);
  }
}
END_TEST

START_TEST(a_published_interval_holds_what_each_of_its_days_gives) {
  static const char *const sentences[] = {"They met on Thursday.", "She left two weeks ago.", "He resigned this month.", "It opened on May 3.", "They will vote next Friday."};
  for (size_t k = 0; k < sizeof sentences / sizeof *sentences; k++) {
    const char *texts[] = {sentences[k]};
    hs_corpus *c = read_texts(texts, NULL, 1);
    hs_article *a = c->articles.row[0];
    ck_assert_uint_eq(a->times.n, 1);
    hs_day from = hs_day_from(2021, 6, 28), to = from + 9;
    a->published.days = (hs_days){from, to};
    hs_time_resolve(a);
    hs_days whole = a->times.row[0].days;
    for (hs_day day = from; day <= to; day++) {
      a->published.days = (hs_days){day, day};
      hs_time_resolve(a);
      ck_assert(whole.from <= a->times.row[0].days.from && a->times.row[0].days.to <= whole.to);
    }
    hs_corpus_free(c);
  }
}
END_TEST

START_TEST(an_impossible_date_is_a_note) {
  const char *texts[] = {"It opened on 31 February 2019.", "It opened on Monday, May 3, 2019."}, *published[] = {"2019-06-01", "2019-06-01"};
  hs_corpus *c = read_texts(texts, published, 2);
  for (uint32_t i = 0; i < 2; i++) {
    const hs_article *a = c->articles.row[i];
    ck_assert_uint_ge(a->notes.n, 1);
    ck_assert_str_eq(hs_article_str(a, a->notes.row[0].kind), "date");
  }
  ck_assert_int_eq(c->articles.row[0]->times.row[0].days.from, HS_DAY_MIN);
  ck_assert_int_eq(c->articles.row[1]->times.row[0].days.from, hs_day_from(2019, 5, 3));
  hs_corpus_free(c);
}
END_TEST

/* ---- inference, with links by hand */

static uint32_t timex(const hs_article *a, const char *words) {
  for (uint32_t i = 0; i < a->times.n; i++) {
    hs_span s = a->times.row[i].span;
    if (s.end - s.beg == strlen(words) && memcmp(a->text + s.beg, words, s.end - s.beg) == 0) return i;
  }
  ck_abort_msg("no time \"%s\"", words);
  return HS_NONE;
}

static void infer(hs_corpus *c, const hs_same_day *links, uint32_t n) {
  hs_arena *scratch = hs_arena_new();
  hs_time_infer(c, links, n, scratch);
  hs_arena_free(scratch);
}

static void check_published(const hs_article *a, const char *from, const char *to) {
  char iso[16];
  ck_assert_int_eq(a->published.how, HS_INFERRED);
  ck_assert_str_eq(hs_day_iso(a->published.days.from, iso), from);
  ck_assert_str_eq(hs_day_iso(a->published.days.to, iso), to);
  ck_assert_ptr_nonnull(hs_article_str(a, a->published.why));
}

START_TEST(a_weekday_and_a_date_of_one_event_tell_the_year) {
  const char *texts[] = {"The mayor apologised on March 11. She spoke for an hour.",
                         "The old bridge closed in June 2018, and the new one opened on May 5, 2018.\n\nThe mayor apologised on Monday in a letter."};
  hs_corpus *c = read_texts(texts, NULL, 2);
  hs_same_day link = {0, timex(c->articles.row[0], "March 11"), 1, timex(c->articles.row[1], "Monday")};
  infer(c, &link, 1);
  check_published(c->articles.row[1], "2019-03-11", "2019-03-16");
  hs_corpus_free(c);
}
END_TEST

START_TEST(a_known_article_dates_its_neighbours) {
  const char *texts[] = {"The tram stopped on Tuesday.", "The tram stopped yesterday.", "The tram stopped, its driver said."};
  const char *published[] = {"2022-10-06", NULL, NULL};
  hs_corpus *c = read_texts(texts, published, 3);
  uint32_t tuesday = timex(c->articles.row[0], "Tuesday");
  hs_same_day links[] = {{0, tuesday, 1, timex(c->articles.row[1], "yesterday")}, {0, tuesday, 2, HS_NONE}};
  infer(c, links, 2);
  check_published(c->articles.row[1], "2022-10-05", "2022-10-05");
  check_published(c->articles.row[2], "2022-10-04", "2022-10-11");
  ck_assert_int_eq(c->articles.row[0]->published.days.from, hs_day_from(2022, 10, 6));
  hs_corpus_free(c);
}
END_TEST

START_TEST(nothing_is_guessed) {
  const char *texts[] = {"The mayor apologised on March 11.", "The mayor apologised on Monday.", "Founded in 1950, the firm makes boats."};
  hs_corpus *c = read_texts(texts, NULL, 3);
  hs_same_day link = {0, timex(c->articles.row[0], "March 11"), 1, timex(c->articles.row[1], "Monday")};
  infer(c, &link, 1);
  for (uint32_t i = 0; i < 3; i++) ck_assert_int_eq(c->articles.row[i]->published.how, HS_UNKNOWN);
  hs_corpus_free(c);
}
END_TEST

START_TEST(a_date_in_the_same_article_dates_it) {
  const char *texts[] = {"Skipper Ona Brill waves at the launch of the lifeboat station, Aug. 7, 2020. The station cost 2 million crowns.\n\n"
                         "The town opened the lifeboat station this week after a long launch campaign, and skipper Brill thanked its volunteers."};
  hs_corpus *c = read_texts(texts, NULL, 1);
  infer(c, NULL, 0);
  check_published(c->articles.row[0], "2020-08-07", "2020-08-09");
  hs_corpus_free(c);
}
END_TEST

START_TEST(a_link_that_cannot_hold_disputes_nothing) {
  const char *texts[] = {"The tram stopped on Tuesday.", "The tram burnt on Friday.", "The tram stopped yesterday."};
  const char *published[] = {"2022-10-06", "2022-10-09", NULL};
  hs_corpus *c = read_texts(texts, published, 3);
  uint32_t tuesday = timex(c->articles.row[0], "Tuesday"), friday = timex(c->articles.row[1], "Friday"), yesterday = timex(c->articles.row[2], "yesterday");
  hs_same_day links[] = {{0, tuesday, 1, friday}, {0, tuesday, 2, yesterday}};
  infer(c, links, 2);
  check_published(c->articles.row[2], "2022-10-05", "2022-10-05");
  hs_corpus_free(c);
}
END_TEST

START_TEST(contradicting_links_leave_the_date_unknown) {
  const char *texts[] = {"The tram stopped on Tuesday.", "The tram stopped yesterday and burnt today."};
  const char *published[] = {"2022-10-06", NULL};
  hs_corpus *c = read_texts(texts, published, 2);
  uint32_t tuesday = timex(c->articles.row[0], "Tuesday");
  hs_same_day links[] = {{0, tuesday, 1, timex(c->articles.row[1], "yesterday")}, {0, tuesday, 1, timex(c->articles.row[1], "today")}};
  infer(c, links, 2);
  ck_assert_int_eq(c->articles.row[1]->published.how, HS_UNKNOWN);
  hs_corpus_free(c);
}
END_TEST

/* "Monday" is October 3, so the article is of that week; but not of its Saturday, which it names as past beside the Monday. */
START_TEST(a_past_weekday_beside_another_is_not_the_day_of_publication) {
  const char *texts[] = {"The tram burnt on Oct. 3, 2022.", "The tram burnt on Monday. Its driver was heard on Saturday."};
  const char *published[] = {"2022-10-20", NULL};
  hs_corpus *c = read_texts(texts, published, 2);
  hs_same_day link = {0, timex(c->articles.row[0], "Oct. 3, 2022"), 1, timex(c->articles.row[1], "Monday")};
  infer(c, &link, 1);
  hs_article *a = c->articles.row[1];
  ck_assert_int_eq(a->published.how, HS_INFERRED);
  ck_assert_int_eq(a->published.days.from, hs_day_from(2022, 10, 3));
  ck_assert_int_eq(a->published.days.to, hs_day_from(2022, 10, 7));
  hs_time_resolve(a);
  ck_assert_int_eq(a->times.row[timex(a, "Saturday")].days.from, hs_day_from(2022, 10, 1));
  hs_corpus_free(c);
}
END_TEST

START_TEST(the_option_says_how_figures_are_read) {
  for (int order = HS_DATES_UNKNOWN; order <= HS_DATES_MDY; order++) {
    hs_options options = {.dates = (hs_date_order)order};
    hs_corpus *c;
    const char *text = "The deed was signed on 03/04/2015 and again on 03/04/2015.";
    ck_assert_int_eq(hs_corpus_new(&options, &c, NULL), HS_OK);
    ck_assert_int_eq(hs_corpus_add_text(c, NULL, text, strlen(text), NULL), HS_OK);
    ck_assert_int_eq(hs_corpus_annotate(c, NULL), HS_OK);
    const hs_article *a = hs_corpus_article(c, 0);
    ck_assert_uint_eq(a->times.n, 2);
    hs_timex t = a->times.row[0];
    hs_day march = hs_day_from(2015, 3, 4), april = hs_day_from(2015, 4, 3);
    ck_assert_int_eq(t.days.from, order == HS_DATES_DMY ? april : march);
    ck_assert_int_eq(t.days.to, order == HS_DATES_MDY ? march : april);
    ck_assert_int_eq(t.reading[0].from, order == HS_DATES_UNKNOWN ? march : HS_DAY_MIN);
    ck_assert_int_eq(t.reading[1].from, order == HS_DATES_UNKNOWN ? april : HS_DAY_MIN);
    ck_assert_uint_eq(a->notes.n, order == HS_DATES_UNKNOWN ? 2 : 0);
    hs_corpus_free(c);
  }
}
END_TEST

/* ---- gold */

static void render(const hs_corpus *c, FILE *out) {
  for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) {
    const hs_article *a = hs_corpus_article(c, i);
    const char *why = hs_article_str(a, a->published.why);
    if (why && strcmp(why, "metadata") != 0) fprintf(out, "published %s, %s: %s\n", hs_article_str(a, a->published.value), hs_how_name(a->published.how), why);
    for (uint32_t k = 0; k < a->times.n; k++) {
      const hs_timex *t = &a->times.row[k];
      char days[40];
      const char *value = hs_article_str(a, t->value);
      hs_days_iso(t->days, days);
      fprintf(out, "[%.*s] %s %s", (int)(t->span.end - t->span.beg), a->text + t->span.beg, hs_time_type_name(t->type), value ? value : "-");
      if (*days && (!value || strcmp(days, value) != 0)) fprintf(out, " = %s", days);
      char first[40], second[40];
      if (t->reading[1].from != HS_DAY_MIN) fprintf(out, ", either %s or %s", hs_days_iso(t->reading[0], first), hs_days_iso(t->reading[1], second));
      fprintf(out, "\n");
    }
    for (uint32_t k = 0; k < a->notes.n; k++) {
      const char *kind = hs_article_str(a, a->notes.row[k].kind);
      if (strcmp(kind, "date") == 0 || strcmp(kind, "published") == 0) fprintf(out, "note: %s\n", hs_article_str(a, a->notes.row[k].message));
    }
  }
}

START_TEST(gold) { ck_assert_int_eq(gold_run("tests/gold/time", render), 0); }
END_TEST

int main(void) {
  Suite *s = suite_create("time");
  TCase *t = tcase_create("time");
  tcase_set_timeout(t, 120);
  suite_add_tcase(s, t);
  tcase_add_test(t, the_calendar_agrees_with_a_day_by_day_walk);
  tcase_add_test(t, units_tile_the_calendar);
  tcase_add_test(t, values_of_units);
  tcase_add_test(t, easter_and_nth_weekdays);
  tcase_add_test(t, a_packed_form_comes_back);
  tcase_add_test(t, every_word_of_the_list_has_a_class_and_a_value);
  tcase_add_test(t, any_words_resolve_to_ordered_intervals_and_the_same_each_time);
  tcase_add_test(t, a_published_interval_holds_what_each_of_its_days_gives);
  tcase_add_test(t, an_impossible_date_is_a_note);
  tcase_add_test(t, the_option_says_how_figures_are_read);
  tcase_add_test(t, a_past_weekday_beside_another_is_not_the_day_of_publication);
  tcase_add_test(t, a_weekday_and_a_date_of_one_event_tell_the_year);
  tcase_add_test(t, a_known_article_dates_its_neighbours);
  tcase_add_test(t, nothing_is_guessed);
  tcase_add_test(t, a_date_in_the_same_article_dates_it);
  tcase_add_test(t, a_link_that_cannot_hold_disputes_nothing);
  tcase_add_test(t, contradicting_links_leave_the_date_unknown);
  tcase_add_test(t, gold);
  return suite_run(s);
}
