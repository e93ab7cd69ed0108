/** Private to the read room: sources of bytes, the table of readers, and making an article. */
#ifndef HS_READ_ROOM_H
#define HS_READ_ROOM_H

#include "read/read.h"
#include <dirent.h>
#include <stdio.h>

/** Bytes of one article, or of one line: offsets are 32 bits and HS_NONE is no offset. */
#define HS_READ_MAX ((size_t)UINT32_MAX - 1)

/**
 * A stream of bytes with a window on it: buf[at, n) was read and not yet taken. The window grows only as far as one
 * line or article needs. A source without `file` is its window alone (a part of another source).
 */
typedef struct hs_source {
  const char *path;     /* for messages and hs_article.path */
  FILE *file;
  char *buf;            /* malloc'd */
  size_t at, n, cap;
  uint64_t offset;      /* of buf[0] in the stream */
  bool failed;          /* a read error, or no memory for the window */
  bool no_memory;
} hs_source;

void hs_source_done(hs_source *s);
/** Make at least `want` bytes visible behind `at`, or all there are. @return how many there are */
size_t hs_source_need(hs_source *s, size_t want);
/** Everything that is left, at most `max` bytes. @return its length; `max + 1` if there is more */
size_t hs_source_all(hs_source *s, size_t max, const char **bytes);
/**
 * The next line without its end. @return false at the end of the source
 * A line longer than `max` is passed over: `*too_long` is set and `*n` is its length.
 */
bool hs_source_line(hs_source *s, size_t max, const char **line, size_t *n, uint64_t *offset, bool *too_long);

/** One call of hs_read_path: what it found, and everything that must be given back when memory runs out. */
typedef struct hs_run {
  const hs_sink *sink;
  hs_arena *arena;      /* for the call */
  hs_arena *scratch;    /* for one article */
  uint32_t n_articles, n_problems;
  hs_err first;         /* first problem */
  hs_source source;
  DIR *dir;
  void *json;
  struct _xmlDoc *page;
  const char *why;      /* what gave the article's date, if no plain metadata; and what contradicts it: of the article to come */
  const char *note;
} hs_run;

/** A row of the table of readers. `read` takes run->source apart; HS_NOMEM stops everything, HS_OK goes on. */
typedef struct hs_reader {
  const char *name;
  const char *endings;  /* " txt text " */
  bool (*knows)(const char *head, size_t n);   /* by content; NULL takes anything */
  hs_code (*read)(hs_run *run);
} hs_reader;

hs_code hs_read_plain(hs_run *run);
hs_code hs_read_jsonl(hs_run *run);
bool hs_looks_like_jsonl(const char *head, size_t n);
hs_code hs_read_html(hs_run *run);
bool hs_looks_like_html(const char *head, size_t n);

/** Tell the sink about a problem at a line (0: none) and byte (-1: none). @return HS_OK to go on, or HS_NOMEM */
hs_code hs_run_problem(hs_run *run, hs_code code, uint32_t line, int64_t byte, const char *why);
/** Make an article and hand it over. A text that cannot be one becomes a problem at `line` and `byte`. */
hs_code hs_run_article(hs_run *run, hs_meta meta, const char *text, size_t n, uint32_t n_repaired, uint32_t line, int64_t byte);
/** File name without folder and ending: "stdin" for "-". In scratch. */
const char *hs_run_name(hs_run *run);

/** Is this text at all? @return HS_OK, HS_EMPTY or HS_FORMAT, and why and where it is not */
hs_code hs_text_probe(const char *text, size_t n, const char **why, size_t *byte);
/** A date of publication in any of the usual spellings. @return false if it is none, or two orders fit */
bool hs_read_published(const char *s, hs_days *out);
/** Mark page furniture in an article's text. */
void hs_furniture_find(hs_article *a);

extern const hs_lex hs_lex_furniture;

#endif
