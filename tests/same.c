/* See same.h. The tables are walked by the store's description of them. */
#include "same.h"
#include "store/schema.h"
#include <check.h>
#include <math.h>

/* A field of two rows holds the same: strings by their text, all else by value. */
static void check_field(const hs_field *f, const unsigned char *a, const unsigned char *b, const hs_strtab *sa, const hs_strtab *sb) {
  static const size_t SIZE[] = {[HS_F_U8] = 1, [HS_F_BOOL] = 1, [HS_F_COUNT] = 4, [HS_F_I32] = 4, [HS_F_FLOAT] = 4,
                                [HS_F_SPAN] = 8, [HS_F_RANGE] = 8, [HS_F_ROW] = 4, [HS_F_DAYS] = 8, [HS_F_REF] = 8};
  if (f->kind == HS_F_STR) {
    hs_str x, y;
    memcpy(&x, a + f->offset, 4);
    memcpy(&y, b + f->offset, 4);
    ck_assert_pstr_eq(hs_strtab_get(sa, x), hs_strtab_get(sb, y));
  } else if (f->kind == HS_F_DOUBLE) {
    double x, y;
    memcpy(&x, a + f->offset, sizeof x);
    memcpy(&y, b + f->offset, sizeof y);
    ck_assert((isnan(x) && isnan(y)) || memcmp(&x, &y, sizeof x) == 0);
  } else {
    ck_assert_msg(memcmp(a + f->offset, b + f->offset, SIZE[f->kind]) == 0, "field %s differs", f->name);
  }
}

static void check_table(const hs_table_info *t, const void *a, const void *b, const hs_strtab *sa, const hs_strtab *sb) {
  hs_rows x = hs_rows_get(a, t), y = hs_rows_get(b, t);
  ck_assert_msg(x.n == y.n, "%s: %u rows, then %u", t->name, (unsigned)x.n, (unsigned)y.n);
  for (uint32_t i = 0; i < x.n; i++)
    for (uint32_t f = 0; f < t->n_fields; f++) check_field(&t->fields[f], x.row + i * t->row_size, y.row + i * t->row_size, sa, sb);
}

void check_same_corpus(const hs_corpus *a, const hs_corpus *b) {
  ck_assert_uint_eq(a->articles.n, b->articles.n);
  for (uint32_t i = 0; i < a->articles.n; i++) {
    const hs_article *x = a->articles.row[i], *y = b->articles.row[i];
    ck_assert_uint_eq(x->n_bytes, y->n_bytes);
    ck_assert_mem_eq(x->text, y->text, x->n_bytes + 1);
    ck_assert_pstr_eq(hs_article_str(x, x->outlet), hs_article_str(y, y->outlet));
    ck_assert_pstr_eq(hs_article_str(x, x->title), hs_article_str(y, y->title));
    ck_assert_int_eq(x->published.days.from, y->published.days.from);
    ck_assert_uint_eq(x->tokens.n, y->tokens.n);
    for (uint32_t k = 0; k < x->tokens.n; k++) {
      ck_assert_pstr_eq(hs_norm(x, k), hs_norm(y, k));
      ck_assert_pstr_eq(hs_lemma(x, k), hs_lemma(y, k));
      ck_assert_uint_eq(x->tokens.head[k], y->tokens.head[k]);
      ck_assert_uint_eq(x->tokens.deprel[k], y->tokens.deprel[k]);
      ck_assert_uint_eq(x->tokens.sentence[k], y->tokens.sentence[k]);
    }
    for (int t = 0; t < HS_N_ARTICLE_TABLES; t++) check_table(&hs_store_tables[t], x, y, x->strings, y->strings);
  }
  for (int t = HS_N_ARTICLE_TABLES; t < HS_N_TABLES; t++) check_table(&hs_store_tables[t], a, b, a->strings, b->strings);
}
