/**
 * From bytes to articles. A reader takes a source apart and hands over one article at a time; formats are a table
 * (plain text and JSON Lines today; HTML, RSS and WARC are further rows).
 */
#ifndef HS_READ_H
#define HS_READ_H

#include "base/base.h"

/** Takes what a reader finds. An article handed over belongs to the sink; a problem is copied by it. */
typedef struct hs_sink {
  void *self;
  hs_code (*article)(void *self, hs_article *a);        /* HS_NOMEM stops the reader */
  hs_code (*problem)(void *self, const hs_err *problem);
} hs_sink;

/**
 * Read a file, a folder (files sorted by name, hidden ones left out, folders inside followed in the same order) or "-".
 * @param input  NULL: by name and content; "text", "jsonl"
 * @return HS_OK if anything was handed over as an article; else HS_IO, HS_FORMAT or HS_EMPTY with the first problem
 */
hs_code hs_read_path(const char *path, const char *input, const hs_sink *sink, hs_err *err);

/** One article from memory, copied. `meta` may be NULL. @return HS_OK; HS_EMPTY, HS_FORMAT (binary) or HS_NOMEM, then *out is NULL */
hs_code hs_read_text(const hs_meta *meta, const char *text, size_t n, hs_article **out, hs_err *err);

/** Does the span lie in page furniture (share lines, photo credits)? */
bool hs_in_furniture(const hs_article *a, hs_span s);

#endif
