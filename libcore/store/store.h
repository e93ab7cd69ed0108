/** A corpus as one SQLite file. */
#ifndef HS_STORE_H
#define HS_STORE_H

#include "base/corpus.h"

/** Is the file at `path` a SQLite file? */
bool hs_store_probe(const char *path);
hs_code hs_store_save(const hs_corpus *c, const char *path, hs_err *err);
/** Read a store into an empty corpus. @return HS_OK, HS_IO, HS_FORMAT (damaged, or another program's), HS_NEWER */
hs_code hs_store_load(hs_corpus *c, const char *path, hs_err *err);

#endif
