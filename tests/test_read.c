/* read: files, folders, JSON Lines and everything that can be wrong with them. */
#include "gold.h"
#include "read/read.h"
#include "suite.h"
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- gold */

static void render(const hs_corpus *c, FILE *out) {
  const hs_article *a = hs_corpus_article(c, 0);
  if (a->title) fprintf(out, "title: %s\n", hs_article_str(a, a->title));
  for (uint32_t i = 0; i < a->furniture.n; i++) {
    hs_span s = a->furniture.row[i];
    fprintf(out, "%.*s\n", (int)(s.end - s.beg), a->text + s.beg);
    ck_assert(hs_in_furniture(a, s));
    ck_assert(hs_in_furniture(a, (hs_span){s.beg + 1, s.end}));
    ck_assert(!hs_in_furniture(a, (hs_span){s.beg, s.end + 1}));
    ck_assert(s.beg == 0 || !hs_in_furniture(a, (hs_span){s.beg - 1, s.end}));
  }
}

START_TEST(gold_files_agree) { ck_assert_int_eq(gold_run("tests/gold/read", render), 0); }
END_TEST

/* ---- a folder for each test beside the program, and a sink that keeps everything */

enum { MAX_KEPT = 64 };
static const char *program;
static char folder[256];
static hs_article *kept[MAX_KEPT];
static hs_err problems[MAX_KEPT];
static uint32_t n_kept, n_problems, fail_article;

static void setup(void) {
  snprintf(folder, sizeof folder, "%s.XXXXXX", program);
  ck_assert_ptr_nonnull(mkdtemp(folder));
  n_kept = n_problems = fail_article = 0;
}

static void teardown(void) {
  char command[300];
  for (uint32_t i = 0; i < n_kept; i++) hs_article_free(kept[i]);
  snprintf(command, sizeof command, "rm -rf '%s'", folder);
  ck_assert_int_eq(system(command), 0);
}

static hs_code keep_article(void *self, hs_article *a) {
  (void)self;
  ck_assert_uint_lt(n_kept, MAX_KEPT);
  kept[n_kept++] = a;
  return HS_OK;
}

static hs_code keep_problem(void *self, const hs_err *problem) {
  (void)self;
  ck_assert_uint_lt(n_problems, MAX_KEPT);
  problems[n_problems++] = *problem;
  return HS_OK;
}

static const char *path_of(const char *name) {
  static char path[512];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  return path;
}

static void write_bytes(const char *name, const char *bytes, size_t n) {
  FILE *f = fopen(path_of(name), "wb");
  ck_assert_ptr_nonnull(f);
  ck_assert_uint_eq(fwrite(bytes, 1, n, f), n);
  fclose(f);
}

static void write_text(const char *name, const char *text) { write_bytes(name, text, strlen(text)); }

static hs_code read_in(const char *name, const char *input, hs_err *err) {
  hs_sink sink = {NULL, keep_article, keep_problem};
  return hs_read_path(*name ? path_of(name) : folder, input, &sink, err);
}

#define STR(i, field) hs_article_str(kept[i], kept[i]->field)
#define ck_assert_ends(whole, end) ck_assert_str_eq((whole) + (strlen(whole) > strlen(end) ? strlen(whole) - strlen(end) : 0), end)

/* ---- what is read */

START_TEST(a_plain_file_is_one_article) {
  write_text("one.two.txt", "A ferry struck a pier.\r\nNobody was hurt.\n");
  hs_err err;
  ck_assert_int_eq(read_in("one.two.txt", NULL, &err), HS_OK);
  ck_assert_uint_eq(n_kept, 1);
  ck_assert_str_eq(STR(0, id), "one.two");
  ck_assert_str_eq(kept[0]->text, "A ferry struck a pier.\r\nNobody was hurt.\n");
  ck_assert_uint_eq(kept[0]->n_bytes, 41);
  ck_assert_ends(STR(0, path), "/one.two.txt");
  ck_assert_uint_eq(n_problems, 0);
}
END_TEST

START_TEST(a_header_block_is_metadata) {
  write_text("a.txt", "\xEF\xBB\xBFOutlet: The Odd Post\r\nTITLE:  Pier struck \r\nPublished: 2015-09-14\r\nSection: news\r\nURL: http://x.example/1\r\nByline: Ann Lee\r\n\r\nA ferry.\r\n");
  ck_assert_int_eq(read_in("a.txt", NULL, NULL), HS_OK);
  ck_assert_str_eq(STR(0, outlet), "The Odd Post");
  ck_assert_str_eq(STR(0, title), "Pier struck");
  ck_assert_str_eq(STR(0, url), "http://x.example/1");
  ck_assert_str_eq(STR(0, byline), "Ann Lee");
  ck_assert_str_eq(kept[0]->text, "A ferry.\r\n");
  ck_assert_int_eq(kept[0]->published.how, HS_GIVEN);
  ck_assert_str_eq(STR(0, published.value), "2015-09-14");
  ck_assert_str_eq(STR(0, published.why), "metadata");
  ck_assert_int_eq(kept[0]->published.days.from, kept[0]->published.days.to);
}
END_TEST

START_TEST(prose_that_begins_like_a_header_is_kept) {
  static const char *const texts[] = {"Title: an essay\nThis goes on in prose.\n\nMore.", "Outlet: x", "Warning: do not read\n\nText.", "Source: a\nOutlet b\n\nText"};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    write_text("a.txt", texts[i]);
    ck_assert_int_eq(read_in("a.txt", NULL, NULL), HS_OK);
    ck_assert_str_eq(kept[i]->text, texts[i]);
  }
}
END_TEST

START_TEST(json_lines_are_articles) {
  write_text("a.jsonl", "{\"id\": \"x\", \"text\": \"A \\u00e9lan.\", \"outlet\": \"Odd\", \"title\": \"T\", \"published\": \"2015-09\", \"url\": \"u\", \"byline\": \"b\", \"more\": [1, {}]}\r\n"
                        "\n{\"text\": \"No id.\", \"outlet\": null}\n{\"id\": 17, \"text\": \"Number.\"}");
  ck_assert_int_eq(read_in("a.jsonl", NULL, NULL), HS_OK);
  ck_assert_uint_eq(n_kept, 3);
  ck_assert_str_eq(kept[0]->text, "A \xC3\xA9lan.");
  ck_assert_str_eq(STR(0, published.value), "2015-09");
  ck_assert_str_eq(STR(1, id), "a-3");
  ck_assert_uint_eq(kept[1]->outlet, 0);
  ck_assert_str_eq(STR(2, id), "17");
  ck_assert_uint_eq(n_problems, 0);
}
END_TEST

START_TEST(format_goes_by_name_then_content_then_wish) {
  write_text("a", " \n{\"id\": \"j\", \"text\": \"Content.\"}\n");
  write_text("b.txt", "{\"id\": \"j\", \"text\": \"Plain.\"}\n");
  ck_assert_int_eq(read_in("a", NULL, NULL), HS_OK);
  ck_assert_str_eq(kept[0]->text, "Content.");
  ck_assert_int_eq(read_in("b.txt", NULL, NULL), HS_OK);
  ck_assert_str_eq(kept[1]->text, "{\"id\": \"j\", \"text\": \"Plain.\"}\n");
  ck_assert_int_eq(read_in("b.txt", "jsonl", NULL), HS_OK);
  ck_assert_str_eq(kept[2]->text, "Plain.");
  hs_err err;
  ck_assert_int_eq(read_in("a", "xml", &err), HS_USAGE);
  ck_assert_str_eq(err.message, "unknown input format \"xml\"");
}
END_TEST

START_TEST(folders_are_read_in_the_order_of_names) {
  ck_assert_int_eq(mkdir(path_of("b"), 0700), 0);
  ck_assert_int_eq(mkdir(path_of(".hidden"), 0700), 0);
  write_text("b/x.txt", "Two two.");
  write_text("c.txt", "Three.");
  write_text("a.txt", "One.");
  write_text("B.txt", "Zero.");
  write_text(".secret.txt", "No.");
  write_text(".hidden/y.txt", "No.");
  write_text("SOURCES.md", "No.");
  ck_assert_int_eq(symlink(".", path_of("circle")), 0);
  ck_assert_int_eq(read_in("", NULL, NULL), HS_OK);
  ck_assert_uint_eq(n_kept, 4);
  static const char *const ids[] = {"B", "a", "x", "c"};
  for (uint32_t i = 0; i < 4; i++) ck_assert_str_eq(STR(i, id), ids[i]);
  ck_assert_uint_eq(n_problems, 0);
}
END_TEST

/* ---- what is wrong */

static void expect_problem(const char *name, hs_code code, const char *message) {
  hs_err err = {0};
  uint32_t before = n_problems;
  ck_assert_int_eq(read_in(name, NULL, &err), code);
  ck_assert_ends(err.message, message);
  ck_assert_uint_eq(n_problems, before + 1);
  ck_assert_str_eq(problems[before].message, err.message);
}

START_TEST(problems_name_file_and_byte) {
  write_text("empty.txt", "");
  write_text("blank.txt", " \n\t\n");
  write_text("head.txt", "Outlet: Odd\n\n");
  write_bytes("zero.txt", "Odd\0text", 8);
  write_bytes("wide.txt", "\xFF\xFEO\0d\0", 6);
  write_bytes("control.txt", "ab\1\2\3\4", 6);
  write_text("empty.jsonl", "");
  ck_assert_int_eq(mkdir(path_of("folder"), 0700), 0);
  expect_problem("missing", HS_IO, "/missing: no such file or folder");
  expect_problem("empty.txt/x", HS_IO, "/x: a part of the path is not a folder");
  expect_problem("folder", HS_EMPTY, "/folder: the folder holds no file to read");
  expect_problem("empty.txt", HS_EMPTY, "/empty.txt: no text");
  expect_problem("blank.txt", HS_EMPTY, "/blank.txt: only blanks, no text");
  expect_problem("head.txt", HS_EMPTY, "/head.txt:byte 13: no text");
  expect_problem("zero.txt", HS_FORMAT, "/zero.txt:byte 3: binary, not text: a zero byte");
  expect_problem("wide.txt", HS_FORMAT, "/wide.txt:byte 0: UTF-16 text; only UTF-8 can be read");
  expect_problem("control.txt", HS_FORMAT, "/control.txt:byte 2: binary, not text: control characters");
  expect_problem("empty.jsonl", HS_EMPTY, "/empty.jsonl: the file is empty");
}
END_TEST

START_TEST(a_bad_line_is_left_out_and_the_rest_goes_on) {
  write_text("a.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"cut\n{\"id\":\"3\"}\n[4]\n{\"text\":5}\n{\"text\":\"\"}\nnot json\n{\"id\":\"8\",\"text\":\"Eight.\"}\n");
  hs_err err = {0};
  ck_assert_int_eq(read_in("a.jsonl", NULL, &err), HS_OK);
  ck_assert_uint_eq(n_kept, 2);
  ck_assert_str_eq(STR(1, id), "8");
  static const hs_code codes[] = {HS_FORMAT, HS_EMPTY, HS_FORMAT, HS_FORMAT, HS_EMPTY, HS_FORMAT};
  static const int64_t bytes[] = {25, 46, 57, 61, 72, 84};   /* where each line begins */
  ck_assert_uint_eq(n_problems, 6);
  for (uint32_t i = 0; i < 6; i++) {
    ck_assert_int_eq(problems[i].code, codes[i]);
    ck_assert_uint_eq(problems[i].line, i + 2);
    ck_assert_int_ge(problems[i].byte, bytes[i]);
    ck_assert(i == 5 || problems[i].byte < bytes[i + 1] + 1);
    ck_assert_ends(problems[i].file, "/a.jsonl");
  }
  ck_assert_ptr_nonnull(strstr(problems[0].message, "cut short"));
}
END_TEST

START_TEST(one_bad_file_does_not_stop_a_folder) {
  write_bytes("a.txt", "\0", 1);
  write_text("b.txt", "Good.");
  hs_err err = {0};
  ck_assert_int_eq(read_in("", NULL, &err), HS_OK);
  ck_assert_uint_eq(n_kept, 1);
  ck_assert_uint_eq(n_problems, 1);
}
END_TEST

START_TEST(bad_utf8_is_kept_in_text_and_replaced_in_json) {
  write_text("a.txt", "caf\xE9 closed");
  write_text("b.jsonl", "{\"id\":\"b\",\"text\":\"caf\xE9 closed\"}");
  ck_assert_int_eq(read_in("", NULL, NULL), HS_OK);
  ck_assert_str_eq(kept[0]->text, "caf\xE9 closed");
  ck_assert_str_eq(kept[1]->text, "caf\xEF\xBF\xBD closed");
  ck_assert_str_eq(STR(1, notes.row[0].kind), "utf8");
}
END_TEST

START_TEST(a_date_that_is_none_is_noted) {
  write_text("a.txt", "Published: last week\n\nA ferry.");
  ck_assert_int_eq(read_in("a.txt", NULL, NULL), HS_OK);
  ck_assert_int_eq(kept[0]->published.how, HS_UNKNOWN);
  ck_assert_int_eq(kept[0]->published.days.from, HS_DAY_MIN);
  ck_assert_str_eq(STR(0, notes.row[0].kind), "published");
}
END_TEST

START_TEST(dates_in_the_spellings_of_feeds) {
  static const char *const pairs[][2] = {
      {"2015-09-14T10:00:00Z", "2015-09-14"}, {"Mon, 14 Sep 2015 10:00:00 GMT", "2015-09-14"}, {"September 14, 2015", "2015-09-14"},
      {"14th Sept. 2015", "2015-09-14"}, {"2015/9/14", "2015-09-14"}, {"20150914", "2015-09-14"}, {"14/09/2015 10:00", "2015-09-14"},
      {"9/14/2015", "2015-09-14"}, {"14.9.2015", "2015-09-14"}, {"September 2015", "2015-09"}, {"Sept 5 2015 at 10:30 pm", "2015-09-05"},
      {"9/10/2015", NULL}, {"31 February 2015", NULL}, {"yesterday", NULL}, {"", NULL}, {"14 Sep 15", NULL}, {"201509141", NULL}};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
    hs_article *a;
    hs_meta m = {.id = "x", .published = pairs[i][0]};
    ck_assert_int_eq(hs_read_text(&m, "A ferry.", 8, &a, NULL), HS_OK);
    const char *value = hs_article_str(a, a->published.value);
    ck_assert_msg(pairs[i][1] ? value && strcmp(value, pairs[i][1]) == 0 : !value, "%s: %s", pairs[i][0], value ? value : "none");
    ck_assert_uint_eq(a->notes.n, pairs[i][1] ? 0 : 1);
    hs_article_free(a);
  }
}
END_TEST

START_TEST(lines_longer_than_the_window_are_whole) {
  enum { LONG = 300000 };
  char *line = malloc(LONG + 100);
  int n = sprintf(line, "{\"id\":\"long\",\"text\":\"");
  memset(line + n, 'a', LONG);
  strcpy(line + n + LONG, "\"}\n{\"id\":\"next\",\"text\":\"b\"}");
  write_text("a.jsonl", line);
  ck_assert_int_eq(read_in("a.jsonl", NULL, NULL), HS_OK);
  ck_assert_uint_eq(n_kept, 2);
  ck_assert_uint_eq(kept[0]->n_bytes, LONG);
  ck_assert_str_eq(STR(1, id), "next");
  free(line);
}
END_TEST

static hs_code refuse_article(void *self, hs_article *a) {
  (void)self;
  hs_article_free(a);
  return ++fail_article == 2 ? HS_NOMEM : HS_OK;
}

START_TEST(a_sink_without_memory_stops_the_reader) {
  write_text("a.jsonl", "{\"text\":\"1\"}\n{\"text\":\"2\"}\n{\"text\":\"3\"}\n");
  hs_sink sink = {NULL, refuse_article, NULL};
  ck_assert_int_eq(hs_read_path(path_of("a.jsonl"), NULL, &sink, NULL), HS_NOMEM);
  ck_assert_uint_eq(fail_article, 2);
}
END_TEST

START_TEST(text_from_memory) {
  hs_article *a;
  hs_err err;
  hs_meta m = {.id = "x", .outlet = "Odd", .published = "2015"};
  ck_assert_int_eq(hs_read_text(&m, "A ferry.", 8, &a, &err), HS_OK);
  ck_assert_str_eq(hs_article_str(a, a->published.value), "2015");
  ck_assert_uint_eq(a->title, 0);
  hs_article_free(a);
  ck_assert_int_eq(hs_read_text(NULL, "A ferry.", 8, &a, NULL), HS_OK);
  hs_article_free(a);
  ck_assert_int_eq(hs_read_text(&m, "", 0, &a, &err), HS_EMPTY);
  ck_assert_ptr_null(a);
  ck_assert_int_eq(hs_read_text(&m, "a\0b", 3, &a, &err), HS_FORMAT);
  ck_assert_str_eq(err.message, "x:byte 1: binary, not text: a zero byte");
}
END_TEST

/* ---- HTML */

static hs_code read_page(const char *head, const char *body) {
  char page[8000];
  snprintf(page, sizeof page, "<!DOCTYPE html>\n<html><head>%s</head><body>%s</body></html>", head, body);
  write_text("page.html", page);
  hs_err err;
  hs_code code = read_in("page.html", NULL, &err);
  if (code == HS_OK) ck_assert_uint_ge(n_kept, 1);
  return code;
}

static const char *day_of_page(const char *head, const char *body) {
  ck_assert_int_eq(read_page(head, body), HS_OK);
  return STR(n_kept - 1, published.value);
}

START_TEST(a_page_is_its_paragraphs) {
  ck_assert_int_eq(read_page("<title>Ferry | Odd</title><meta property=og:site_name content=Odd><meta name=author content='Bo Roe'><link rel=canonical href=u>",
                             "<nav><p>Home</p></nav><article><h1>The  ferry</h1><div>Share</div><p>It <b>sank</b>&nbsp;in\n Oslo.<br>Then it rose.</p>"
                             "<aside><p>Read also</p></aside><blockquote><p>\xE2\x80\x9CNo.\xE2\x80\x9D</p></blockquote><p hidden>x</p></article><footer>2019</footer>"), HS_OK);
  ck_assert_str_eq(kept[0]->text, "It sank in Oslo.\n\nThen it rose.\n\n\xE2\x80\x9CNo.\xE2\x80\x9D");
  ck_assert_str_eq(STR(0, title), "The ferry");
  ck_assert_str_eq(STR(0, outlet), "Odd");
  ck_assert_str_eq(STR(0, byline), "Bo Roe");
  ck_assert_str_eq(STR(0, url), "u");
  ck_assert_str_eq(STR(0, id), "page");
  ck_assert_int_eq(kept[0]->published.how, HS_UNKNOWN);
}
END_TEST

START_TEST(a_page_tells_its_day) {
  const char *p = "<p>It sank.</p>";
  ck_assert_str_eq(day_of_page("<meta property='article:published_time' content='2015-09-24T23:30:00-05:00'>", p), "2015-09-24");
  ck_assert_str_eq(day_of_page("<script type='application/ld+json'>{\"@graph\":[{\"name\":\"x\"},{\"datePublished\":\"2015-09-23\",\"headline\":\"H\"}]}</script>", p), "2015-09-23");
  ck_assert_str_eq(STR(1, title), "H");
  ck_assert_str_eq(STR(1, published.why), "JSON-LD");
  ck_assert_str_eq(day_of_page("<meta name=pubdate content=20150922>", p), "2015-09-22");
  ck_assert_str_eq(day_of_page("", "<aside><time datetime=2001-01-01></time></aside><time datetime='2015-09-21'>x</time><p>It sank.</p>"), "2015-09-21");
  ck_assert_str_eq(day_of_page("", "<time>Sept. 20, 2015</time><p>It sank.</p>"), "2015-09-20");
  ck_assert_str_eq(day_of_page("", "<time itemprop=dateModified datetime=2015-10-01></time><time itemprop=datePublished datetime=2015-09-19></time><p>It sank.</p>"), "2015-09-19");
}
END_TEST

START_TEST(two_days_of_a_page_are_noted) {
  ck_assert_str_eq(day_of_page("<meta property='article:published_time' content='2015-09-24'><meta name=date content='2015-09-25'><meta itemprop=datePublished content='2015-08-01'>", "<p>It sank.</p>"), "2015-09-24");
  ck_assert_uint_eq(kept[0]->notes.n, 1);
  ck_assert_ptr_nonnull(strstr(hs_article_str(kept[0], kept[0]->notes.row[0].message), "2015-08-01"));
}
END_TEST

START_TEST(pages_that_are_broken) {
  ck_assert_int_eq(read_page("", "<script>go()</script>"), HS_EMPTY);
  ck_assert_ptr_nonnull(strstr(problems[0].message, "page.html: no text in the page"));
  ck_assert_int_eq(read_page("<script type='application/ld+json'>{bad", "</script><p>It sank"), HS_OK);
  ck_assert_ptr_null(day_of_page("<meta name=date content='13/13/2015'>", "<p>It sank"));
  ck_assert_uint_eq(kept[n_kept - 1]->notes.n, 1);
  write_bytes("latin.htm", "<html><p>\x93" "Caf\xE9\x94 open.", 21);
  ck_assert_int_eq(read_in("latin.htm", NULL, NULL), HS_OK);
  ck_assert_str_eq(kept[n_kept - 1]->text, "\xE2\x80\x9C" "Caf\xC3\xA9\xE2\x80\x9D open.");
  write_bytes("zero.html", "<html>\0<p>x", 11);
  ck_assert_int_eq(read_in("zero.html", NULL, NULL), HS_FORMAT);
  ck_assert_ptr_nonnull(strstr(problems[n_problems - 1].message, "zero.html:byte 6: binary"));
  char deep[40000];
  size_t n = 0;
  for (int i = 0; i < 6000; i++) n += (size_t)snprintf(deep + n, sizeof deep - n, "<div>");
  snprintf(deep + n, sizeof deep - n, "It sank.");
  write_text("deep.html", deep);
  read_in("deep.html", NULL, NULL);
}
END_TEST

int main(int argc, char **argv) {
  program = argc ? argv[0] : "test_read";
  Suite *s = suite_create("read");
  TCase *t = tcase_create("read");
  tcase_add_checked_fixture(t, setup, teardown);
  tcase_set_timeout(t, 60);
  tcase_add_test(t, gold_files_agree);
  tcase_add_test(t, a_plain_file_is_one_article);
  tcase_add_test(t, a_header_block_is_metadata);
  tcase_add_test(t, prose_that_begins_like_a_header_is_kept);
  tcase_add_test(t, json_lines_are_articles);
  tcase_add_test(t, format_goes_by_name_then_content_then_wish);
  tcase_add_test(t, folders_are_read_in_the_order_of_names);
  tcase_add_test(t, problems_name_file_and_byte);
  tcase_add_test(t, a_bad_line_is_left_out_and_the_rest_goes_on);
  tcase_add_test(t, one_bad_file_does_not_stop_a_folder);
  tcase_add_test(t, bad_utf8_is_kept_in_text_and_replaced_in_json);
  tcase_add_test(t, a_date_that_is_none_is_noted);
  tcase_add_test(t, dates_in_the_spellings_of_feeds);
  tcase_add_test(t, lines_longer_than_the_window_are_whole);
  tcase_add_test(t, a_sink_without_memory_stops_the_reader);
  tcase_add_test(t, text_from_memory);
  tcase_add_test(t, a_page_is_its_paragraphs);
  tcase_add_test(t, a_page_tells_its_day);
  tcase_add_test(t, two_days_of_a_page_are_noted);
  tcase_add_test(t, pages_that_are_broken);
  suite_add_tcase(s, t);
  return suite_run(s);
}
