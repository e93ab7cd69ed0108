/* claim: one for every event and property, chains that begin with the outlet, certainty and days of saying; gold sentences. */
#include "claim/claim.h"
#include "gold.h"
#include "suite.h"
#include <stdlib.h>

/* lemma or key: certainty | chain with kinds */
static void print_chain(const hs_article *a, hs_range links, FILE *out) {
  for (uint32_t l = links.beg; l < links.end; l++) {
    const hs_link *k = &a->links.row[l];
    const char *name = hs_article_str(a, k->name);
    fprintf(out, "%s%s", l > links.beg ? " < " : "", name ? name : "?");
    if (k->kind != HS_LINK_OUTLET) fprintf(out, " (%s)", hs_link_kind_name(k->kind));
  }
}

static void render(const hs_corpus *c, FILE *out) {
  for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) {
    const hs_article *a = hs_corpus_article(c, i);
    for (uint32_t k = 0; k < a->claims.n; k++) {
      const hs_claim *claim = &a->claims.row[k];
      hs_str what = claim->event != HS_NONE ? a->events.row[claim->event].lemma : a->properties.row[claim->property].key;
      bool negated = claim->event != HS_NONE ? a->events.row[claim->event].negated : a->properties.row[claim->property].negated;
      fprintf(out, "%s%s: %s | ", negated ? "not " : "", hs_article_str(a, what), hs_certainty_name(claim->certainty));
      print_chain(a, claim->links, out);
      fputc('\n', out);
    }
  }
}

START_TEST(gold) { ck_assert_int_eq(gold_run("tests/gold/claim", render), 0); }
END_TEST

static hs_corpus *corpus_of(const char *text, const char *published) {
  hs_corpus *c;
  hs_err err;
  hs_meta meta = {.id = "x", .outlet = "The Outlet", .published = published};
  ck_assert_int_eq(hs_corpus_new(NULL, &c, &err), HS_OK);
  ck_assert_int_eq(hs_corpus_add_text(c, &meta, text, strlen(text), &err), HS_OK);
  ck_assert_int_eq(hs_corpus_annotate(c, &err), HS_OK);
  return c;
}

static const char *const TEXTS[] = {
  "Maria Holt said that Tomas Berg had told the council that the bridge would fall. \"I was afraid,\" she added. Berg, 52, reportedly left.",
  "According to officials, two ships sank. The company denied it. It is said to be looking for a buyer, the agency reported.",
  "\"He said 'I know that you lied', and left,\" Holt wrote. Nobody has been told.",
  "", " . ", "\"\"\"\"", "said said said.",
};

START_TEST(claims_cover_events_and_properties) {
  if (!*TEXTS[_i] || !strcmp(TEXTS[_i], " . ")) return;
  hs_corpus *c = corpus_of(TEXTS[_i], "2024-03-08");
  const hs_article *a = hs_corpus_article(c, 0);
  ck_assert_uint_eq(a->claims.n, a->events.n + a->properties.n);
  for (uint32_t k = 0; k < a->claims.n; k++) {
    const hs_claim *claim = &a->claims.row[k];
    ck_assert_uint_eq(claim->event, k < a->events.n ? k : HS_NONE);
    ck_assert_uint_eq(claim->property, k < a->events.n ? HS_NONE : k - a->events.n);
    ck_assert_uint_lt(claim->links.beg, claim->links.end);
    ck_assert_uint_le(claim->links.end, a->links.n);
    ck_assert_int_eq(a->links.row[claim->links.beg].kind, HS_LINK_OUTLET);
    ck_assert_str_eq(hs_article_str(a, a->links.row[claim->links.beg].name), "The Outlet");
    for (uint32_t l = claim->links.beg + 1; l < claim->links.end; l++) ck_assert_int_ne(a->links.row[l].kind, HS_LINK_OUTLET);
    ck_assert(claim->quote == HS_NONE ? claim->links.end - claim->links.beg <= 2 : claim->quote < a->quotes.n);
    ck_assert_uint_lt(claim->span.beg, claim->span.end);
    ck_assert_uint_le(claim->span.end, a->n_bytes);
    ck_assert(claim->score > 0 && claim->score <= 1);
    ck_assert_ptr_nonnull(hs_article_str(a, claim->rule));
  }
  hs_corpus_free(c);
}
END_TEST

static hs_days said(const char *text, const char *published) {
  hs_corpus *c = corpus_of(text, published);
  const hs_article *a = hs_corpus_article(c, 0);
  ck_assert_uint_gt(a->quotes.n, 0);
  hs_days d = a->quotes.row[0].said;
  hs_corpus_free(c);
  return d;
}

static hs_day day(const char *iso) {
  hs_days d;
  ck_assert(hs_days_parse(iso, &d));
  return d.from;
}

/* 2024-03-08 is a Friday. */
START_TEST(said_on_the_day_of_the_cue) {
  hs_days d = said("The mayor said on Tuesday that the bridge was safe.", "2024-03-08");
  ck_assert_int_eq(d.from, day("2024-03-05"));
  ck_assert_int_eq(d.to, day("2024-03-05"));
}
END_TEST

START_TEST(said_not_after_publication) {
  hs_days d = said("The mayor said that the bridge was safe.", "2024-03-08");
  ck_assert_int_le(d.to, day("2024-03-08"));
}
END_TEST

START_TEST(claims_of_the_outlet_are_said_on_its_day) {
  hs_corpus *c = corpus_of("The bridge fell into the river.", "2024-03-08");
  const hs_article *a = hs_corpus_article(c, 0);
  ck_assert_uint_gt(a->claims.n, 0);
  ck_assert_int_eq(a->claims.row[0].said.from, day("2024-03-08"));
  ck_assert_int_eq(a->claims.row[0].said.to, day("2024-03-08"));
  hs_corpus_free(c);
}
END_TEST

int main(void) {
  Suite *s = suite_create("claim");
  TCase *t = tcase_create("claims");
  tcase_set_timeout(t, 60);
  tcase_add_loop_test(t, claims_cover_events_and_properties, 0, (int)(sizeof TEXTS / sizeof *TEXTS));
  tcase_add_test(t, said_on_the_day_of_the_cue);
  tcase_add_test(t, said_not_after_publication);
  tcase_add_test(t, claims_of_the_outlet_are_said_on_its_day);
  tcase_add_test(t, gold);
  suite_add_tcase(s, t);
  return suite_run(s);
}
