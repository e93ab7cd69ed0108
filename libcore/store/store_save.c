/*
 * Saving. One transaction into a new file beside the target: the article rows (bytes as a blob, so that any bytes come
 * back), the tokens, then every described table row by row, full-text search last; then the file is moved into place.
 * A reader of the old file keeps it; a crash leaves the old file.
 *
 * Example: an event row becomes `INSERT INTO events VALUES (article, row, trigger, span_beg, span_end, ...)`.
 */
#include "store/schema.h"
#include "store/sql.h"
#include "store/store.h"
#include "syntax/ud.h"
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct saver {
  const hs_corpus *c;
  sqlite3 *db;
  const char *path;
  hs_err *err;
} saver;

static void bind_str(sqlite3_stmt *s, int at, const hs_strtab *strings, hs_str str) {
  if (str) sqlite3_bind_text(s, at, hs_strtab_get(strings, str), (int)hs_strtab_len(strings, str), SQLITE_STATIC);
  else sqlite3_bind_null(s, at);
}

static hs_code step(saver *v, sqlite3_stmt *s) {
  int code = sqlite3_step(s);
  sqlite3_reset(s);
  return code == SQLITE_DONE ? HS_OK : hs_sql_fail(v->db, v->path, v->err);
}

static hs_code prepare(saver *v, const char *sql, sqlite3_stmt **s) {
  return sqlite3_prepare_v2(v->db, sql, -1, s, NULL) == SQLITE_OK ? HS_OK : hs_sql_fail(v->db, v->path, v->err);
}

/* ---- described tables */

static void column_names(const hs_table_info *t, char *out, size_t size) {
  static const char *const SUFFIX[][2] = {[HS_F_SPAN] = {"_beg", "_end"}, [HS_F_RANGE] = {"_beg", "_end"},
                                          [HS_F_DAYS] = {"_from", "_to"}, [HS_F_REF] = {"_article", "_row"}};
  size_t n = (size_t)snprintf(out, size, "article, row");
  for (uint32_t i = 0; i < t->n_fields; i++) {
    const hs_field *f = &t->fields[i];
    for (uint32_t k = 0; k < hs_field_columns(f) && n < size; k++)
      n += (size_t)snprintf(out + n, size - n, ", \"%s%s\"", f->name, hs_field_columns(f) == 2 ? SUFFIX[f->kind][k] : "");
  }
}

static void bind_u32(sqlite3_stmt *s, int at, uint32_t v) {
  if (v == HS_NONE) sqlite3_bind_null(s, at);
  else sqlite3_bind_int64(s, at, v);
}

static void bind_day(sqlite3_stmt *s, int at, hs_day day) {
  if (day == HS_DAY_MIN || day == HS_DAY_MAX) sqlite3_bind_null(s, at);
  else sqlite3_bind_int(s, at, day);
}

static int bind_field(sqlite3_stmt *s, int at, const hs_field *f, const unsigned char *row, const hs_strtab *strings) {
  const unsigned char *p = row + f->offset;
  uint32_t pair[2] = {0, 0};
  hs_days days;
  double number;
  float score;
  int32_t i32;
  switch ((hs_field_kind)f->kind) {
  case HS_F_U8: sqlite3_bind_int(s, at, *p); break;
  case HS_F_BOOL: sqlite3_bind_int(s, at, *(const bool *)p); break;
  case HS_F_COUNT:
  case HS_F_ROW: memcpy(pair, p, 4), bind_u32(s, at, pair[0]); break;
  case HS_F_I32: memcpy(&i32, p, 4), sqlite3_bind_int(s, at, i32); break;
  case HS_F_FLOAT: memcpy(&score, p, sizeof score), sqlite3_bind_double(s, at, (double)score); break;
  case HS_F_DOUBLE: memcpy(&number, p, sizeof number), sqlite3_bind_double(s, at, number); break;
  case HS_F_STR: memcpy(pair, p, 4), bind_str(s, at, strings, pair[0]); break;
  case HS_F_SPAN:
  case HS_F_RANGE:
  case HS_F_REF:
    memcpy(pair, p, 8);
    bind_u32(s, at, pair[0]);
    bind_u32(s, at + 1, pair[1]);
    return 2;
  case HS_F_DAYS:
    memcpy(&days, p, sizeof days);
    bind_day(s, at, days.from);
    bind_day(s, at + 1, days.to);
    return 2;
  }
  return 1;
}

/* `article` is HS_NONE for tables of the corpus. */
static hs_code save_rows(saver *v, sqlite3_stmt *s, const hs_table_info *t, const void *owner, const hs_strtab *strings, uint32_t article) {
  hs_rows rows = hs_rows_get(owner, t);
  for (uint32_t i = 0; i < rows.n; i++) {
    int at = 1;
    bind_u32(s, at++, article);
    sqlite3_bind_int64(s, at++, i);
    for (uint32_t f = 0; f < t->n_fields; f++)
      at += bind_field(s, at, &t->fields[f], rows.row + (size_t)i * t->row_size, strings);
    hs_code code = step(v, s);
    if (code != HS_OK) return code;
  }
  return HS_OK;
}

static hs_code save_table(saver *v, uint32_t id) {
  const hs_table_info *t = &hs_store_tables[id];
  char names[2048], sql[4200];
  column_names(t, names, sizeof names);
  snprintf(sql, sizeof sql, "CREATE TABLE \"%s\" (%s)", t->name, names);
  hs_code code = hs_sql_run(v->db, v->path, sql, v->err);
  uint32_t n_columns = 2;
  for (uint32_t i = 0; i < t->n_fields; i++) n_columns += hs_field_columns(&t->fields[i]);
  size_t n = (size_t)snprintf(sql, sizeof sql, "INSERT INTO \"%s\" VALUES (?", t->name);
  for (uint32_t i = 1; i < n_columns; i++) n += (size_t)snprintf(sql + n, sizeof sql - n, ",?");
  snprintf(sql + n, sizeof sql - n, ")");
  sqlite3_stmt *s = NULL;
  if (code == HS_OK) code = prepare(v, sql, &s);
  if (id >= HS_N_ARTICLE_TABLES) {
    if (code == HS_OK) code = save_rows(v, s, t, v->c, v->c->strings, HS_NONE);
  } else {
    for (uint32_t i = 0; code == HS_OK && i < v->c->articles.n; i++)
      code = save_rows(v, s, t, v->c->articles.row[i], v->c->articles.row[i]->strings, i);
  }
  sqlite3_finalize(s);
  return code;
}

/* ---- articles and tokens */

static hs_code save_articles(saver *v) {
  hs_code code = hs_sql_run(v->db, v->path,
                            "CREATE TABLE articles (number INTEGER PRIMARY KEY, id, path, outlet, url, title, byline, text BLOB, "
                            "published_how, published_value, published_from, published_to, published_why, published_beg, published_end)", v->err);
  sqlite3_stmt *s = NULL;
  if (code == HS_OK) code = prepare(v, "INSERT INTO articles VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", &s);
  for (uint32_t i = 0; code == HS_OK && i < v->c->articles.n; i++) {
    const hs_article *a = v->c->articles.row[i];
    const hs_str meta[] = {a->id, a->path, a->outlet, a->url, a->title, a->byline};
    sqlite3_bind_int64(s, 1, i);
    for (int k = 0; k < 6; k++) bind_str(s, 2 + k, a->strings, meta[k]);
    sqlite3_bind_blob64(s, 8, a->text, a->n_bytes, SQLITE_STATIC);
    sqlite3_bind_int(s, 9, a->published.how);
    bind_str(s, 10, a->strings, a->published.value);
    bind_day(s, 11, a->published.days.from);
    bind_day(s, 12, a->published.days.to);
    bind_str(s, 13, a->strings, a->published.why);
    sqlite3_bind_int64(s, 14, a->published.span.beg);
    sqlite3_bind_int64(s, 15, a->published.span.end);
    code = step(v, s);
  }
  sqlite3_finalize(s);
  return code;
}

static hs_code save_tokens(saver *v) {
  hs_code code = hs_sql_run(v->db, v->path,
                            "CREATE TABLE tokens (article, token, beg, end, norm, lemma, feats, head, sentence, upos, xpos, deprel, mwt)", v->err);
  sqlite3_stmt *s = NULL;
  if (code == HS_OK) code = prepare(v, "INSERT INTO tokens VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", &s);
  for (uint32_t i = 0; code == HS_OK && i < v->c->articles.n; i++) {
    const hs_article *a = v->c->articles.row[i];
    const hs_tokens *t = &a->tokens;
    for (uint32_t k = 0; code == HS_OK && k < t->n; k++) {
      const uint32_t number[] = {i, k, t->span[k].beg, t->span[k].end};
      const uint8_t small[] = {t->upos[k], t->xpos[k], t->deprel[k], t->mwt[k]};
      for (int j = 0; j < 4; j++) sqlite3_bind_int64(s, 1 + j, number[j]);
      bind_str(s, 5, a->strings, t->norm[k]);
      bind_str(s, 6, a->strings, t->lemma[k]);
      bind_str(s, 7, a->strings, t->feats[k]);
      bind_u32(s, 8, t->head[k]);
      sqlite3_bind_int64(s, 9, t->sentence[k]);
      for (int j = 0; j < 4; j++) sqlite3_bind_int(s, 10 + j, small[j]);
      code = step(v, s);
    }
  }
  sqlite3_finalize(s);
  return code;
}

/* ---- the rest of the file */

static hs_code save_enumerations(saver *v) {
  static const struct { const char *kind; const char *(*name)(uint8_t); } all[] = {
      {"upos", hs_upos_name}, {"xpos", hs_xpos_name}, {"deprel", hs_deprel_name}, {"type", hs_type_name},
      {"kind", hs_kind_name}, {"gender", hs_gender_name}, {"number", hs_number_name}, {"certainty", hs_certainty_name},
      {"role", hs_role_name}, {"time_type", hs_time_type_name}, {"how", hs_how_name}, {"quote_kind", hs_quote_kind_name},
      {"link_kind", hs_link_kind_name}, {"relation_kind", hs_relation_kind_name}, {"slot", hs_slot_name}};
  hs_code code = hs_sql_run(v->db, v->path, "CREATE TABLE enumerations (kind, value, name)", v->err);
  sqlite3_stmt *s = NULL;
  if (code == HS_OK) code = prepare(v, "INSERT INTO enumerations VALUES (?,?,?)", &s);
  for (size_t i = 0; code == HS_OK && i < sizeof all / sizeof *all; i++) {
    for (uint8_t k = 0; code == HS_OK && all[i].name(k); k++) {
      sqlite3_bind_text(s, 1, all[i].kind, -1, SQLITE_STATIC);
      sqlite3_bind_int(s, 2, k);
      sqlite3_bind_text(s, 3, all[i].name(k), -1, SQLITE_STATIC);
      code = step(v, s);
    }
  }
  sqlite3_finalize(s);
  return code;
}

static hs_code save_all(saver *v) {
  char sql[256];
  snprintf(sql, sizeof sql, "PRAGMA journal_mode=OFF; PRAGMA application_id=%d; PRAGMA user_version=%d; BEGIN; CREATE TABLE state (n_annotated, n_linked); "
           "INSERT INTO state VALUES (%u, %u)", HS_STORE_APPLICATION, HS_STORE_VERSION, (unsigned)v->c->n_annotated, (unsigned)v->c->n_linked);
  hs_code code = hs_sql_run(v->db, v->path, sql, v->err);
  if (code == HS_OK) code = save_enumerations(v);
  if (code == HS_OK) code = save_articles(v);
  if (code == HS_OK) code = save_tokens(v);
  for (uint32_t t = 0; code == HS_OK && t < HS_N_TABLES; t++) code = save_table(v, t);
  if (code != HS_OK) return code;
  return hs_sql_run(v->db, v->path,
                    "CREATE VIRTUAL TABLE articles_fts USING fts5(title, text, content='articles', content_rowid='number'); "
                    "INSERT INTO articles_fts(articles_fts) VALUES ('rebuild'); COMMIT", v->err);
}

/* A file of somebody else's at `path` must not be lost to a slip of the hand. */
static hs_code may_replace(const char *path, hs_err *err) {
  if (access(path, F_OK) != 0) return HS_OK;
  if (!hs_store_probe(path)) return hs_fail(err, HS_IO, path, 0, -1, "exists and is not a store; not replaced");
  sqlite3 *db;
  int64_t application = 0;
  if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK) application = hs_sql_int(db, "PRAGMA application_id", 0);
  sqlite3_close(db);
  return application == HS_STORE_APPLICATION ? HS_OK : hs_fail(err, HS_IO, path, 0, -1, "is another program's database; not replaced");
}

hs_code hs_store_save(const hs_corpus *c, const char *path, hs_err *err) {
  hs_code code = may_replace(path, err);
  if (code != HS_OK) return code;
  size_t n = strlen(path) + 32;
  char *temporary = malloc(n);
  if (!temporary) return hs_fail(err, HS_NOMEM, path, 0, -1, "out of memory");
  snprintf(temporary, n, "%s.%ld.part", path, (long)getpid());
  unlink(temporary);
  saver v = {c, NULL, temporary, err};
  if (sqlite3_open(temporary, &v.db) != SQLITE_OK) code = hs_fail(err, HS_IO, path, 0, -1, "cannot write (%s)", sqlite3_errmsg(v.db));
  if (code == HS_OK) code = save_all(&v);
  sqlite3_close(v.db);
  if (code == HS_OK && rename(temporary, path) != 0) code = hs_fail(err, HS_IO, path, 0, -1, "cannot replace (%s)", strerror(errno));
  if (code != HS_OK) unlink(temporary);
  free(temporary);
  return code;
}
