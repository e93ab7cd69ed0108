/* See sql.h. */
#include "store/sql.h"

hs_code hs_sql_fail(sqlite3 *db, const char *path, hs_err *err) {
  int code = sqlite3_errcode(db);
  hs_code ours = code == SQLITE_NOMEM ? HS_NOMEM : code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR ? HS_FORMAT : HS_IO;
  const char *what = code == SQLITE_ERROR ? "not a store of this program, or damaged" : "cannot use the store";
  return hs_fail(err, ours, path, 0, -1, "%s (%s)", what, sqlite3_errmsg(db));
}

hs_code hs_sql_run(sqlite3 *db, const char *path, const char *sql, hs_err *err) {
  return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK ? HS_OK : hs_sql_fail(db, path, err);
}

int64_t hs_sql_int(sqlite3 *db, const char *sql, int64_t otherwise) {
  sqlite3_stmt *s = NULL;
  int64_t out = otherwise;
  if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK && sqlite3_step(s) == SQLITE_ROW) out = sqlite3_column_int64(s, 0);
  sqlite3_finalize(s);
  return out;
}
