/**
 * A corpus as one SQLite file: every table of hearsay.h as an SQL table of the same name, strings as text, enumerated
 * values as numbers (their names are in the table `enumerations`), and `articles_fts` for full-text search.
 */
#ifndef HS_STORE_H
#define HS_STORE_H

#include "base/corpus.h"

/** Is the file at `path` a SQLite file? */
bool hs_store_probe(const char *path);

/**
 * Save everything. The file is written beside `path` and moved into its place when it is whole; a file there that is
 * no store of ours is never replaced.
 * @return HS_OK, HS_IO, or HS_NOMEM; what was at `path` is then as it was
 */
hs_code hs_store_save(const hs_corpus *c, const char *path, hs_err *err);

/**
 * Read a store into an empty corpus. Every number is checked against the table it points into.
 * @return HS_OK; HS_IO, HS_FORMAT (damaged, or another program's file), HS_NEWER, HS_NOMEM: the corpus may then
 *         hold some of the articles and is only good for hs_corpus_free()
 */
hs_code hs_store_load(hs_corpus *c, const char *path, hs_err *err);

#endif
