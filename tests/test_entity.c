/* entity: clusters inside an article, entities over the corpus, look-up by any alias; gold articles. */
#include "base/corpus.h"
#include "gold.h"
#include "suite.h"
#include <stdlib.h>
#include <string.h>

static hs_corpus *read_texts(const char *const *text, uint32_t n) {
  hs_corpus *c;
  hs_err err;
  ck_assert_int_eq(hs_corpus_new(NULL, &c, &err), HS_OK);
  for (uint32_t i = 0; i < n; i++) ck_assert_int_eq(hs_corpus_add_text(c, &(hs_meta){.id = (const char *[]){"a", "b", "c"}[i]}, text[i], strlen(text[i]), &err), HS_OK);
  ck_assert_int_eq(hs_corpus_annotate(c, &err), HS_OK);
  return c;
}

/* What hearsay.h promises of the tables. */
static void check_tables(const hs_corpus *c) {
  uint32_t n, n_ref, n_alias;
  const hs_entity *e = hs_corpus_entities(c, &n);
  const hs_ref *ref = hs_corpus_entity_mentions(c, &n_ref);
  const hs_alias *alias = hs_corpus_aliases(c, &n_alias);
  for (uint32_t i = 0; i < n; i++) {
    ck_assert(e[i].name && e[i].mentions.end <= n_ref && e[i].aliases.end <= n_alias && e[i].mentions.beg < e[i].mentions.end);
    for (uint32_t k = e[i].mentions.beg; k < e[i].mentions.end; k++) {
      ck_assert_uint_eq(hs_corpus_article(c, ref[k].article)->mentions.row[ref[k].row].entity, i);
      if (k > e[i].mentions.beg) ck_assert(ref[k - 1].article < ref[k].article || (ref[k - 1].article == ref[k].article && ref[k - 1].row < ref[k].row));
    }
    for (uint32_t k = e[i].aliases.beg + 1; k < e[i].aliases.end; k++) ck_assert(alias[k - 1].n >= alias[k].n);
  }
  for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) {
    const hs_article *a = hs_corpus_article(c, i);
    for (uint32_t k = 0; k < a->mentions.n; k++) {
      const hs_mention *m = &a->mentions.row[k];
      ck_assert_int_eq(m->kind == HS_VALUE, m->cluster == HS_NONE);
      if (m->cluster != HS_NONE) ck_assert(m->cluster < a->clusters.n && a->clusters.row[m->cluster].first <= k);
    }
  }
}

START_TEST(an_entity_is_found_by_any_alias) {
  const char *text[] = {"Novelist Ann Lindqvist met Bo Renquist. Lindqvist praised him.", "Bo Renquist met Carl Renquist.", "Ms Lindqvist was in Oslo."};
  hs_corpus *c = read_texts(text, 3);
  uint32_t out[4];
  check_tables(c);
  ck_assert_uint_eq(hs_corpus_find_entity(c, "Ann Lindqvist", out, 4), 1);
  uint32_t ann = out[0];
  ck_assert_uint_eq(hs_corpus_find_entity(c, "  LINDQVIST ", out, 4), 1);
  ck_assert_uint_eq(out[0], ann);
  uint32_t n;
  ck_assert_uint_eq(hs_corpus_entities(c, &n)[ann].n_articles, 2);
  ck_assert_uint_eq(hs_corpus_find_entity(c, "Carl Renquist", out, 4), 1);
  ck_assert_uint_eq(hs_corpus_find_entity(c, "nobody at all", out, 4), 0);
  ck_assert_uint_eq(hs_corpus_find_entity(c, "", out, 4), 0);
  hs_corpus_free(c);
}
END_TEST

START_TEST(tables_hold_on_random_articles) {
  static const char *const WORD[] = {"Ann", "Bo", "Lee", "Roe", "he", "she", "it", "the", "singer", "mayor", "said", ".", ",", "Mr", "Dock", "Ltd", "known", "as", "and", "(", ")",
                                     "his", "husband", "Danish", "is", "a", "they", "pranksters", "who", "met"};
  srand(5);
  for (int round = 0; round < 40; round++) {
    char text[3][1200];
    const char *at[3] = {text[0], text[1], text[2]};
    for (int i = 0; i < 3; i++) {
      strcpy(text[i], "Ann Lee");
      for (int w = 0; w < 100; w++) {
        strcat(text[i], " ");
        strcat(text[i], WORD[(size_t)rand() % (sizeof WORD / sizeof *WORD)]);
      }
    }
    hs_corpus *c = read_texts(at, 3);
    check_tables(c);
    hs_corpus_free(c);
  }
}
END_TEST

/* ---- gold: clusters that have a name or more than one mention, things if they have both; with several articles the entities found in two or more */

static void render_clusters(const hs_article *a, FILE *out) {
  for (uint32_t k = 0; k < a->clusters.n; k++) {
    bool named = false;
    for (uint32_t i = 0; i < a->mentions.n; i++) named |= a->mentions.row[i].cluster == k && a->mentions.row[i].kind == HS_NAME;
    bool thing = a->clusters.row[k].type == HS_OTHER, several = a->clusters.row[k].n_mentions > 1;
    if ((!named && !several) || (thing && !(named && several))) continue;
    fprintf(out, "%s %s:", hs_type_name(a->clusters.row[k].type), hs_article_str(a, a->clusters.row[k].name));
    for (uint32_t i = 0; i < a->mentions.n; i++) {
      const hs_mention *m = &a->mentions.row[i];
      if (m->cluster == k) fprintf(out, " [%.*s]", (int)(m->span.end - m->span.beg), a->text + m->span.beg);
    }
    fprintf(out, "\n");
  }
}

static void render(const hs_corpus *c, FILE *out) {
  uint32_t n, n_alias;
  const hs_entity *e = hs_corpus_entities(c, &n);
  const hs_alias *alias = hs_corpus_aliases(c, &n_alias);
  if (hs_corpus_n_articles(c) == 1) render_clusters(hs_corpus_article(c, 0), out);
  for (uint32_t i = 0; i < n && hs_corpus_n_articles(c) > 1; i++) {
    if (e[i].type != HS_PERSON && e[i].type != HS_ORGANIZATION) continue;
    fprintf(out, "%s %s in %u:", hs_type_name(e[i].type), hs_corpus_str(c, e[i].name), (unsigned)e[i].n_articles);
    for (uint32_t k = e[i].aliases.beg; k < e[i].aliases.end; k++) fprintf(out, " [%s]", hs_corpus_str(c, alias[k].text));
    fprintf(out, "\n");
  }
}

START_TEST(gold_files_agree) { ck_assert_int_eq(gold_run("tests/gold/entity", render), 0); }
END_TEST

int main(void) {
  Suite *s = suite_create("entity");
  TCase *t = tcase_create("entity");
  tcase_set_timeout(t, 120);
  tcase_add_test(t, an_entity_is_found_by_any_alias);
  tcase_add_test(t, tables_hold_on_random_articles);
  tcase_add_test(t, gold_files_agree);
  suite_add_tcase(s, t);
  return suite_run(s);
}
