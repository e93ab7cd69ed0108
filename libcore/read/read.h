/**
 * From bytes to articles. A reader takes a source apart and hands over one article at a time; formats are a table
 * (plain text, JSON Lines and HTML today; RSS and WARC are further rows).
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
 * Read a file, a folder or "-" (standard input). Of a folder: the files whose ending a reader knows (.txt .text .jsonl
 * .ndjson .html .htm .xhtml) or that have none, sorted by the bytes of their names, and folders inside in the same order; hidden ones and
 * links to folders are left out. A file that is named itself may have any ending.
 *
 * An article's id is the file's name without folder and ending, or what the file says; one that is taken gets "-2",
 * "-3" ... behind it and a note "id".
 * @param input  NULL: by name and content; "text", "jsonl", "html"
 * @return HS_OK if anything was handed over as an article; else HS_IO, HS_FORMAT or HS_EMPTY with the first problem;
 *         HS_NOMEM; HS_USAGE for an unknown `input`
 */
hs_code hs_read_path(const char *path, const char *input, const hs_sink *sink, hs_err *err);

/** One article from memory, copied. `meta` may be NULL. @return HS_OK; HS_EMPTY, HS_FORMAT (binary) or HS_NOMEM, then *out is NULL */
hs_code hs_read_text(const hs_meta *meta, const char *text, size_t n, hs_article **out, hs_err *err);

/** Does the span lie in page furniture (share lines, photo credits)? */
bool hs_in_furniture(const hs_article *a, hs_span s);

#endif
