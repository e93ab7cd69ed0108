/* store: a corpus saved and opened again is the same; damage gives errors, never crashes; the old file is kept. */
#include "same.h"
#include "suite.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/hearsay-store-XXXXXX";
static char path[64];

static void set_up(void) {
  if (!mkdtemp(folder)) abort();
  snprintf(path, sizeof path, "%s/corpus.db", folder);
}

static void tear_down(void) {
  unlink(path);
  rmdir(folder);
  memcpy(folder + strlen(folder) - 6, "XXXXXX", 6);
}

static const char *const TEXT[] = {
    "The mayor of Oldbridge, Tessa Quill, told reporters on Friday that the ferry would sail again.\n\n\"We have waited 11 months,\" she said.\n",
    "Ferry company chief Omar Lund denied on Saturday that he had spoken to Quill.\n\nA caf\xc3\xa9 owner paid $2 million. \xff\n"};

static hs_corpus *make_corpus(void) {
  hs_corpus *c;
  ck_assert_int_eq(hs_corpus_new(NULL, &c, NULL), HS_OK);
  hs_meta meta[] = {{.id = "one", .outlet = "Harbour Post", .published = "2024-03-09", .title = "Ferry \"to sail\""}, {.id = "two"}};
  for (int i = 0; i < 2; i++) ck_assert_int_eq(hs_corpus_add_text(c, &meta[i], TEXT[i], strlen(TEXT[i]), NULL), HS_OK);
  ck_assert_int_eq(hs_corpus_annotate(c, NULL), HS_OK);
  return c;
}

START_TEST(a_saved_corpus_opens_equal) {
  hs_corpus *c = make_corpus(), *again, *third;
  hs_err err;
  ck_assert_msg(hs_corpus_save(c, path, &err) == HS_OK, "%s", err.message);
  ck_assert_msg(hs_corpus_open(path, NULL, &again, &err) == HS_OK, "%s", err.message);
  check_same_corpus(c, again);
  ck_assert_int_eq(hs_corpus_save(again, path, &err), HS_OK);   /* over the old one */
  ck_assert_int_eq(hs_corpus_open(path, NULL, &third, &err), HS_OK);
  check_same_corpus(c, third);
  hs_corpus_free(c);
  hs_corpus_free(again);
  hs_corpus_free(third);
}
END_TEST

START_TEST(an_opened_corpus_takes_more_articles) {
  hs_corpus *c = make_corpus(), *again;
  hs_err err;
  ck_assert_int_eq(hs_corpus_save(c, path, &err), HS_OK);
  ck_assert_int_eq(hs_corpus_open(path, NULL, &again, &err), HS_OK);
  hs_meta meta = {.id = "three", .outlet = "Dockside News"};
  for (int k = 0; k < 2; k++) {
    hs_corpus *each = k ? again : c;
    ck_assert_int_eq(hs_corpus_add_text(each, &meta, TEXT[0], strlen(TEXT[0]), &err), HS_OK);
    ck_assert_int_eq(hs_corpus_annotate(each, &err), HS_OK);
  }
  check_same_corpus(c, again);
  hs_corpus_free(c);
  hs_corpus_free(again);
}
END_TEST

START_TEST(text_can_be_searched_in_the_file) {
  hs_corpus *c = make_corpus();
  ck_assert_int_eq(hs_corpus_save(c, path, NULL), HS_OK);
  hs_corpus_free(c);
  sqlite3 *db;
  sqlite3_stmt *s;
  ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
  ck_assert_int_eq(sqlite3_prepare_v2(db, "SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'denied'", -1, &s, NULL), SQLITE_OK);
  ck_assert_int_eq(sqlite3_step(s), SQLITE_ROW);
  ck_assert_int_eq(sqlite3_column_int(s, 0), 1);
  ck_assert_int_eq(sqlite3_step(s), SQLITE_DONE);
  sqlite3_finalize(s);
  sqlite3_close(db);
}
END_TEST

static hs_code open_it(hs_err *err) {
  hs_corpus *c;
  hs_code code = hs_corpus_open(path, NULL, &c, err);
  if (code == HS_OK) hs_corpus_free(c);
  else ck_assert_ptr_null(c);
  return code;
}

static void run_sql(const char *sql) {
  sqlite3 *db;
  ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
  ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
  sqlite3_close(db);
}

START_TEST(a_newer_store_says_so) {
  hs_corpus *c = make_corpus();
  hs_err err;
  ck_assert_int_eq(hs_corpus_save(c, path, NULL), HS_OK);
  run_sql("PRAGMA user_version = 999");
  ck_assert_int_eq(open_it(&err), HS_NEWER);
  ck_assert_ptr_nonnull(strstr(err.message, path));
  ck_assert_ptr_nonnull(strstr(err.message, "newer"));
  hs_corpus_free(c);
}
END_TEST

START_TEST(another_programs_database_is_neither_read_nor_replaced) {
  hs_err err;
  run_sql("CREATE TABLE articles (a); INSERT INTO articles VALUES (1)");
  ck_assert_int_eq(open_it(&err), HS_FORMAT);
  hs_corpus *c = make_corpus();
  ck_assert_int_eq(hs_corpus_save(c, path, &err), HS_IO);
  run_sql("INSERT INTO articles VALUES (2)");
  FILE *f = fopen(path, "w");
  fputs("a letter", f);
  fclose(f);
  ck_assert_int_eq(hs_corpus_save(c, path, &err), HS_IO);
  ck_assert_ptr_nonnull(strstr(err.message, "not replaced"));
  hs_corpus_free(c);
}
END_TEST

/* Numbers that point nowhere, one after the other, in every column that points. */
START_TEST(wrong_numbers_are_found) {
  static const char *const WRONG[] = {
      "UPDATE tokens SET head = 100000 WHERE article = 0 AND token = 1", "UPDATE tokens SET beg = 5, end = 2 WHERE token = 1",
      "UPDATE tokens SET upos = 200 WHERE token = 0", "UPDATE tokens SET sentence = 9999 WHERE token = 0", "DELETE FROM tokens WHERE token = 1",
      "UPDATE sentences SET toks_end = 99999", "UPDATE sentences SET span_end = 99999", "UPDATE sentences SET row = 7 WHERE row = 0",
      "UPDATE sentences SET paragraph = -3", "UPDATE articles SET number = 5 WHERE number = 1", "UPDATE state SET n_annotated = 50",
      "UPDATE articles SET published_how = 77", "DROP TABLE mentions", "DROP TABLE state", "ALTER TABLE quotes ADD COLUMN more",
      "INSERT INTO relations VALUES (NULL, (SELECT count(*) FROM relations), 0, 0, 500, 0, 0, 0, NULL, 0, NULL)",
      "INSERT INTO sentences VALUES (77, 0, 0, 0, 0, 0, 0)"};
  hs_corpus *c = make_corpus();
  for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
    hs_err err;
    ck_assert_int_eq(hs_corpus_save(c, path, NULL), HS_OK);
    run_sql(WRONG[i]);
    ck_assert_msg(open_it(&err) == HS_FORMAT, "%s was not found", WRONG[i]);
    ck_assert_ptr_nonnull(strstr(err.message, path));
  }
  hs_corpus_free(c);
}
END_TEST

START_TEST(a_cut_file_gives_an_error) {
  hs_corpus *c = make_corpus();
  ck_assert_int_eq(hs_corpus_save(c, path, NULL), HS_OK);
  struct stat st;
  ck_assert_int_eq(stat(path, &st), 0);
  for (off_t n = st.st_size - 1; n > 20; n = n * 3 / 4) {
    hs_err err;
    ck_assert_int_eq(truncate(path, n), 0);
    ck_assert_int_ne(open_it(&err), HS_OK);
  }
  hs_corpus_free(c);
}
END_TEST

START_TEST(a_failed_save_keeps_the_old_file) {
  hs_corpus *c = make_corpus(), *again;
  hs_err err;
  ck_assert_int_eq(hs_corpus_save(c, "/tmp/hearsay-no-such-folder/x.db", &err), HS_IO);
  ck_assert_int_eq(hs_corpus_save(c, path, NULL), HS_OK);
  ck_assert_int_eq(hs_corpus_open(path, NULL, &again, &err), HS_OK);
  check_same_corpus(c, again);
  hs_corpus_free(c);
  hs_corpus_free(again);
}
END_TEST

int main(void) {
  Suite *s = suite_create("store");
  TCase *t = tcase_create("store");
  tcase_add_checked_fixture(t, set_up, tear_down);
  tcase_set_timeout(t, 60);
  tcase_add_test(t, a_saved_corpus_opens_equal);
  tcase_add_test(t, an_opened_corpus_takes_more_articles);
  tcase_add_test(t, text_can_be_searched_in_the_file);
  tcase_add_test(t, a_newer_store_says_so);
  tcase_add_test(t, another_programs_database_is_neither_read_nor_replaced);
  tcase_add_test(t, wrong_numbers_are_found);
  tcase_add_test(t, a_cut_file_gives_an_error);
  tcase_add_test(t, a_failed_save_keeps_the_old_file);
  suite_add_tcase(s, t);
  return suite_run(s);
}
