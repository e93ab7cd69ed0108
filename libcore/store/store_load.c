/*
 * Loading: the reverse of saving, with distrust. Every article gets an arena of its own again; rows are read in the
 * order of (article, row) through one index-free pass a table, and each number is checked against the table it points
 * into, so that a damaged file gives an error and never a crash.
 *
 * Rows must be numbered 0, 1, 2, ... within their article: a gap is damage.
 */
#include "store/schema.h"
#include "store/sql.h"
#include "store/store.h"
#include "syntax/ud.h"
#include <math.h>
#include <stdio.h>

typedef struct loader {
  hs_corpus *c;
  sqlite3 *db;
  const char *path;
  hs_err *err;
  jmp_buf *guard;
} loader;

bool hs_store_probe(const char *path) {
  char head[16] = {0};
  FILE *f = fopen(path, "rb");
  if (!f) return false;
  size_t n = fread(head, 1, sizeof head, f);
  fclose(f);
  return n == sizeof head && memcmp(head, "SQLite format 3", sizeof head) == 0;
}

static hs_code damaged(loader *l, const char *what, uint32_t article, uint32_t row) {
  return hs_fail(l->err, HS_FORMAT, l->path, 0, -1, "damaged: %s of article %u, row %u", what, (unsigned)article, (unsigned)row);
}

static hs_code prepare(loader *l, const char *sql, sqlite3_stmt **s) {
  return sqlite3_prepare_v2(l->db, sql, -1, s, NULL) == SQLITE_OK ? HS_OK : hs_sql_fail(l->db, l->path, l->err);
}

static hs_str get_str(sqlite3_stmt *s, int at, hs_strtab *strings) {
  if (sqlite3_column_type(s, at) == SQLITE_NULL) return 0;
  const char *text = (const char *)sqlite3_column_text(s, at);
  return text ? hs_intern(strings, text, (size_t)sqlite3_column_bytes(s, at)) : 0;
}

static uint32_t get_u32(sqlite3_stmt *s, int at) {
  if (sqlite3_column_type(s, at) == SQLITE_NULL) return HS_NONE;
  int64_t v = sqlite3_column_int64(s, at);
  return v < 0 || v > UINT32_MAX ? UINT32_MAX - 1 : (uint32_t)v;
}

static hs_days get_days(sqlite3_stmt *s, int at) {
  hs_days d = HS_DAYS_UNKNOWN;
  if (sqlite3_column_type(s, at) != SQLITE_NULL) d.from = sqlite3_column_int(s, at);
  if (sqlite3_column_type(s, at + 1) != SQLITE_NULL) d.to = sqlite3_column_int(s, at + 1);
  return d;
}

/* ---- described tables: first all rows, then the check of what they point at */

static int read_field(sqlite3_stmt *s, int at, const hs_field *f, unsigned char *row, hs_strtab *strings) {
  unsigned char *p = row + f->offset;
  switch ((hs_field_kind)f->kind) {
  case HS_F_U8: *p = (unsigned char)sqlite3_column_int(s, at); break;
  case HS_F_BOOL: *(bool *)p = sqlite3_column_int(s, at) != 0; break;
  case HS_F_COUNT:
  case HS_F_ROW: *(uint32_t *)(void *)p = get_u32(s, at); break;
  case HS_F_I32: *(int32_t *)(void *)p = sqlite3_column_int(s, at); break;
  case HS_F_FLOAT: *(float *)(void *)p = (float)sqlite3_column_double(s, at); break;
  case HS_F_DOUBLE: *(double *)(void *)p = sqlite3_column_type(s, at) == SQLITE_NULL ? (double)NAN : sqlite3_column_double(s, at); break;
  case HS_F_STR: *(hs_str *)(void *)p = get_str(s, at, strings); break;
  case HS_F_SPAN:
  case HS_F_RANGE:
  case HS_F_REF: *(hs_span *)(void *)p = (hs_span){get_u32(s, at), get_u32(s, at + 1)}; return 2;
  case HS_F_DAYS: *(hs_days *)(void *)p = get_days(s, at); return 2;
  }
  return 1;
}

static uint32_t table_size(const hs_corpus *c, const hs_article *a, uint32_t table) {
  if (table == HS_T_TOKENS) return a ? a->tokens.n : 0;
  if (table >= HS_N_ARTICLE_TABLES) return hs_rows_get(c, &hs_store_tables[table]).n;
  return a ? hs_rows_get(a, &hs_store_tables[table]).n : 0;
}

static bool ref_ok(const hs_corpus *c, hs_ref r, uint32_t table) {
  return r.article < c->articles.n && r.row < table_size(c, c->articles.row[r.article], table);
}

static bool field_ok(const hs_corpus *c, const hs_article *a, const hs_field *f, const unsigned char *row) {
  const unsigned char *p = row + f->offset;
  uint32_t pair[2] = {0, 0};
  if (hs_field_columns(f) == 2) memcpy(pair, p, 8);
  switch ((hs_field_kind)f->kind) {
  case HS_F_U8: return *p < f->limit || f->limit == UINT8_MAX;
  case HS_F_SPAN: return a && pair[0] <= pair[1] && pair[1] <= a->n_bytes;
  case HS_F_RANGE: return pair[0] <= pair[1] && pair[1] <= table_size(c, a, f->limit);
  case HS_F_ROW: memcpy(pair, p, 4); return pair[0] == HS_NONE || pair[0] < table_size(c, a, f->limit);
  case HS_F_REF: return f->limit == HS_T_NONE || ref_ok(c, (hs_ref){pair[0], pair[1]}, f->limit);
  default: return true;
  }
}

static hs_code check_rows(loader *l, const hs_table_info *t, const void *owner, const hs_article *a) {
  hs_rows rows = hs_rows_get(owner, t);
  for (uint32_t i = 0; i < rows.n; i++)
    for (uint32_t f = 0; f < t->n_fields; f++)
      if (!field_ok(l->c, a, &t->fields[f], rows.row + (size_t)i * t->row_size)) return damaged(l, t->name, a ? a->number : 0, i);
  return HS_OK;
}

static hs_code check_relations(loader *l) {
  for (uint32_t i = 0; i < l->c->relations.n; i++) {
    const hs_relation *r = &l->c->relations.row[i];
    uint32_t table = r->kind == HS_VARIANT ? HS_T_QUOTES : HS_T_CLAIMS;
    if (!ref_ok(l->c, r->a, table) || !ref_ok(l->c, r->b, table)) return damaged(l, "relations", 0, i);
  }
  return HS_OK;
}

static hs_code check_all(loader *l) {
  for (uint32_t t = 0; t < HS_N_TABLES; t++) {
    bool of_article = t < HS_N_ARTICLE_TABLES;
    for (uint32_t i = 0; i < (of_article ? l->c->articles.n : 1); i++) {
      const hs_article *a = of_article ? l->c->articles.row[i] : NULL;
      hs_code code = check_rows(l, &hs_store_tables[t], of_article ? (const void *)a : l->c, a);
      if (code != HS_OK) return code;
    }
  }
  return check_relations(l);
}

typedef struct growing { hs_arena *arena; void *owner; hs_strtab *strings; hs_rows rows; uint32_t cap; } growing;

static void add_row(growing *g, sqlite3_stmt *s, const hs_table_info *t) {
  if (g->rows.n == g->cap) {
    void *p = g->rows.row;
    hs_vec_more(g->arena, &p, &g->cap, t->row_size);
    g->rows.row = p;
  }
  unsigned char *row = g->rows.row + (size_t)g->rows.n++ * t->row_size;
  memset(row, 0, t->row_size);
  int at = 2;
  for (uint32_t f = 0; f < t->n_fields; f++) at += read_field(s, at, &t->fields[f], row, g->strings);
}

static hs_code load_table(loader *l, uint32_t id) {
  const hs_table_info *t = &hs_store_tables[id];
  bool of_article = id < HS_N_ARTICLE_TABLES;
  char sql[128];
  snprintf(sql, sizeof sql, "SELECT * FROM \"%s\" ORDER BY article, row", t->name);
  sqlite3_stmt *s = NULL;
  hs_code code = prepare(l, sql, &s);
  growing g = {l->c->linked, l->c, l->c->strings, {NULL, 0}, 0};
  uint32_t current = HS_NONE;
  int more = SQLITE_DONE;
  uint32_t n_columns = 2;
  for (uint32_t i = 0; i < t->n_fields; i++) n_columns += hs_field_columns(&t->fields[i]);
  if (code == HS_OK && (uint32_t)sqlite3_column_count(s) != n_columns) code = damaged(l, t->name, 0, 0);
  while (code == HS_OK && (more = sqlite3_step(s)) == SQLITE_ROW) {
    uint32_t article = get_u32(s, 0);
    if (of_article && (g.rows.n == 0 || article != current)) {
      if (g.rows.n) hs_rows_set(g.owner, t, g.rows);
      if (article >= l->c->articles.n) {
        code = damaged(l, t->name, article, 0);
        break;
      }
      hs_article *a = l->c->articles.row[article];
      g = (growing){a->arena, a, a->strings, {NULL, 0}, 0};
      current = article;
    }
    if (get_u32(s, 1) != g.rows.n) code = damaged(l, t->name, article, g.rows.n);
    else add_row(&g, s, t);
  }
  if (code == HS_OK && more != SQLITE_DONE) code = hs_sql_fail(l->db, l->path, l->err);
  if (g.rows.n) hs_rows_set(g.owner, t, g.rows);
  sqlite3_finalize(s);
  return code;
}

/* ---- articles and tokens */

static hs_code read_article(loader *l, sqlite3_stmt *s) {
  hs_article *a = hs_article_new();
  if (!a) return hs_fail(l->err, HS_NOMEM, l->path, 0, -1, "out of memory");
  a->number = l->c->articles.n;
  *hs_vec_push(l->c->arena, &l->c->articles) = a;   /* from here on the corpus frees it */
  hs_arena_guard(a->arena, l->guard);
  int n = sqlite3_column_bytes(s, 7);
  const void *text = sqlite3_column_blob(s, 7);
  a->text = hs_arena_strn(a->arena, text ? text : "", text ? (size_t)n : 0);
  a->n_bytes = text ? (uint32_t)n : 0;
  hs_str *const meta[] = {&a->id, &a->path, &a->outlet, &a->url, &a->title, &a->byline};
  for (int k = 0; k < 6; k++) *meta[k] = get_str(s, 1 + k, a->strings);
  a->published = (hs_published){(uint8_t)sqlite3_column_int(s, 8), get_str(s, 9, a->strings), get_days(s, 10),
                                get_str(s, 12, a->strings), {get_u32(s, 13), get_u32(s, 14)}};
  const char *id = hs_article_str(a, a->id);
  if (!id) return damaged(l, "id", a->number, 0);
  *hs_map_at(&l->c->ids, hs_hash(id, strlen(id), 0), 1) = 1;
  hs_span p = a->published.span;
  if (a->published.how >= HS_N_HOWS || p.beg > p.end || p.end > a->n_bytes) return damaged(l, "date", a->number, 0);
  return HS_OK;
}

static hs_code load_articles(loader *l) {
  sqlite3_stmt *s = NULL;
  int more = SQLITE_DONE;
  hs_code code = prepare(l, "SELECT * FROM articles ORDER BY number", &s);
  if (code == HS_OK && sqlite3_column_count(s) != 15) code = damaged(l, "articles", 0, 0);
  while (code == HS_OK && (more = sqlite3_step(s)) == SQLITE_ROW) {
    if (get_u32(s, 0) != l->c->articles.n) code = damaged(l, "number", l->c->articles.n, 0);
    else code = read_article(l, s);
  }
  if (code == HS_OK && more != SQLITE_DONE) code = hs_sql_fail(l->db, l->path, l->err);
  sqlite3_finalize(s);
  return code;
}

static void make_columns(hs_article *a, uint32_t n) {
  hs_tokens *t = &a->tokens;
  t->span = HS_NEW_N(a->arena, hs_span, n);
  hs_str **const strings[] = {&t->norm, &t->lemma, &t->feats, &t->head, &t->sentence};
  for (size_t i = 0; i < 5; i++) *strings[i] = HS_NEW_N(a->arena, uint32_t, n);
  uint8_t **const small[] = {&t->upos, &t->xpos, &t->deprel, &t->mwt};
  for (size_t i = 0; i < 4; i++) *small[i] = HS_NEW_N(a->arena, uint8_t, n);
  t->n = n;
}

static bool read_token(const hs_article *a, uint32_t k, sqlite3_stmt *s) {
  const hs_tokens *t = &a->tokens;
  if (get_u32(s, 1) != k || k >= t->n) return false;
  t->span[k] = (hs_span){get_u32(s, 2), get_u32(s, 3)};
  t->norm[k] = get_str(s, 4, a->strings);
  t->lemma[k] = get_str(s, 5, a->strings);
  t->feats[k] = get_str(s, 6, a->strings);
  t->head[k] = get_u32(s, 7);
  t->sentence[k] = get_u32(s, 8);
  uint8_t *const small[] = {t->upos, t->xpos, t->deprel, t->mwt};
  for (int i = 0; i < 4; i++) small[i][k] = (uint8_t)sqlite3_column_int(s, 9 + i);
  return t->span[k].beg <= t->span[k].end && t->span[k].end <= a->n_bytes && (t->head[k] == HS_NONE || t->head[k] < t->n) &&
         t->upos[k] < HS_N_UPOS && t->xpos[k] < HS_N_XPOS && t->deprel[k] < HS_N_DEPREL && t->norm[k] &&
         (k == 0 || t->span[k - 1].end <= t->span[k].beg);
}

static hs_code load_tokens_of(loader *l, sqlite3_stmt *count, sqlite3_stmt *rows, hs_article *a) {
  sqlite3_reset(count);
  sqlite3_bind_int64(count, 1, a->number);
  if (sqlite3_step(count) != SQLITE_ROW) return hs_sql_fail(l->db, l->path, l->err);
  uint32_t n = get_u32(count, 0);
  if (n > a->n_bytes) return damaged(l, "tokens", a->number, n);
  make_columns(a, n);
  for (uint32_t k = 0; k < n; k++) {
    if (sqlite3_step(rows) != SQLITE_ROW) return hs_sql_fail(l->db, l->path, l->err);
    if (get_u32(rows, 0) != a->number || !read_token(a, k, rows)) return damaged(l, "tokens", a->number, k);
  }
  return HS_OK;
}

static hs_code load_tokens(loader *l) {
  sqlite3_stmt *count = NULL, *rows = NULL;
  hs_code code = hs_sql_run(l->db, l->path, "CREATE TEMP TABLE token_counts AS SELECT article, count(*) AS n FROM tokens GROUP BY article; "
                            "CREATE INDEX temp.token_counts_article ON token_counts(article)", l->err);
  if (code == HS_OK) code = prepare(l, "SELECT coalesce((SELECT n FROM token_counts WHERE article = ?), 0)", &count);
  if (code == HS_OK) code = prepare(l, "SELECT * FROM tokens ORDER BY article, token", &rows);
  if (code == HS_OK && sqlite3_column_count(rows) != 13) code = damaged(l, "tokens", 0, 0);
  for (uint32_t i = 0; code == HS_OK && i < l->c->articles.n; i++) code = load_tokens_of(l, count, rows, l->c->articles.row[i]);
  sqlite3_finalize(count);
  sqlite3_finalize(rows);
  return code;
}

/* Sentence numbers of tokens are checked here: their table comes after them. */
static hs_code check_sentences(loader *l) {
  for (uint32_t i = 0; i < l->c->articles.n; i++) {
    const hs_article *a = l->c->articles.row[i];
    for (uint32_t k = 0; k < a->tokens.n; k++)
      if (a->tokens.sentence[k] >= a->sentences.n) return damaged(l, "sentence", i, k);
  }
  return HS_OK;
}

/* ---- the whole */

/* SQLite reads a file whose last pages are gone until it needs one of them; its header says how long it should be. */
static hs_code check_length(loader *l) {
  unsigned char head[32] = {0};
  FILE *f = fopen(l->path, "rb");
  if (!f) return hs_fail(l->err, HS_IO, l->path, 0, -1, "cannot open");
  size_t n = fread(head, 1, sizeof head, f);
  long size = fseek(f, 0, SEEK_END) == 0 ? ftell(f) : -1;
  fclose(f);
  uint32_t page = (uint32_t)head[16] << 8 | head[17];
  if (page == 1) page = 65536;
  uint32_t pages = (uint32_t)head[28] << 24 | (uint32_t)head[29] << 16 | (uint32_t)head[30] << 8 | head[31];
  if (n < sizeof head || size < 0 || (uint64_t)size < (uint64_t)page * pages)
    return hs_fail(l->err, HS_FORMAT, l->path, 0, size, "the file is cut short");
  return HS_OK;
}

static hs_code check_version(loader *l) {
  int64_t application = hs_sql_int(l->db, "PRAGMA application_id", 0), version = hs_sql_int(l->db, "PRAGMA user_version", 0);
  if (application != HS_STORE_APPLICATION) return hs_fail(l->err, HS_FORMAT, l->path, 0, -1, "a database, but not a store of this program");
  if (version > HS_STORE_VERSION)
    return hs_fail(l->err, HS_NEWER, l->path, 0, -1, "written by a newer version (store format %lld, this one reads up to %d)", (long long)version, HS_STORE_VERSION);
  if (version < HS_STORE_VERSION)
    return hs_fail(l->err, HS_FORMAT, l->path, 0, -1, "written in the older store format %lld; make it again from the articles", (long long)version);
  return HS_OK;
}

static hs_code load_all(loader *l) {
  hs_corpus *c = l->c;
  hs_code code = check_length(l);
  if (code == HS_OK) code = check_version(l);
  if (code == HS_OK) code = load_articles(l);
  if (code == HS_OK) code = load_tokens(l);
  if (code == HS_OK && !c->strings) c->strings = hs_strtab_new(c->linked);
  for (uint32_t t = 0; code == HS_OK && t < HS_N_TABLES; t++) code = load_table(l, t);
  if (code == HS_OK) code = check_all(l);
  if (code == HS_OK) code = check_sentences(l);
  if (code != HS_OK) return code;
  int64_t n_annotated = hs_sql_int(l->db, "SELECT n_annotated FROM state", -1), n_linked = hs_sql_int(l->db, "SELECT n_linked FROM state", -1);
  if (n_annotated < 0 || n_annotated > c->articles.n || n_linked < 0 || n_linked > n_annotated) return damaged(l, "state", 0, 0);
  c->n_annotated = (uint32_t)n_annotated;
  c->n_linked = (uint32_t)n_linked;
  return HS_OK;
}

/* Also finalizes the statements that a jump out of memory left open. Only here, where no virtual table has its own. */
static void close_all(sqlite3 *db) {
  for (sqlite3_stmt *s; (s = sqlite3_next_stmt(db, NULL));) sqlite3_finalize(s);
  sqlite3_close(db);
}

hs_code hs_store_load(hs_corpus *c, const char *path, hs_err *err) {
  if (c->articles.n) return hs_fail(err, HS_USAGE, path, 0, -1, "a saved corpus can only be opened into an empty one");
  sqlite3 *db = NULL;
  if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) {
    hs_code code = hs_sql_fail(db, path, err);
    close_all(db);
    return code;
  }
  jmp_buf guard;
  hs_code code;
  if (setjmp(guard)) {
    code = hs_fail(err, HS_NOMEM, path, 0, -1, "out of memory");
  } else {
    hs_arena_guard(c->arena, &guard);
    hs_arena_guard(c->linked, &guard);
    loader l = {c, db, path, err, &guard};
    code = load_all(&l);
  }
  hs_arena_guard(c->arena, NULL);
  hs_arena_guard(c->linked, NULL);
  for (uint32_t i = 0; i < c->articles.n; i++) hs_arena_guard(c->articles.row[i]->arena, NULL);
  close_all(db);
  return code;
}
