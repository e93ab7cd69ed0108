/** Short names for the few SQLite calls that saving and loading share. */
#ifndef HS_SQL_H
#define HS_SQL_H

#include "base/base.h"
#include <sqlite3.h>

/** Run statements without results; a failure becomes an error that names the file. */
hs_code hs_sql_run(sqlite3 *db, const char *path, const char *sql, hs_err *err);
/** Turn SQLite's own error into ours: HS_FORMAT for damage, HS_NOMEM, else HS_IO. */
hs_code hs_sql_fail(sqlite3 *db, const char *path, hs_err *err);
/** One integer from a query such as a pragma; `otherwise` where there is none. */
int64_t hs_sql_int(sqlite3 *db, const char *sql, int64_t otherwise);

#endif
