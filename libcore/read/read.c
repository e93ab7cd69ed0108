/*
 * From a path to articles: which files, which reader, and one article at a time to the sink.
 *
 *     path -> files in order -> a source of bytes -> the reader of its format -> hs_run_article -> sink
 *
 * A reader is asked for by name, else by the file's ending, else by its first bytes. Whatever goes wrong with one file
 * or line becomes a problem with file, line and byte, and the rest goes on. Everything a call holds that is not in an
 * arena (file, folder, parsed JSON, parsed page) hangs on its hs_run, so it is given back when an arena runs out of memory.
 */
#include "read/read_room.h"
#include <errno.h>
#include <jansson.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { SNIFF = 4096, MAX_DEPTH = 32 };

static const hs_reader readers[] = {
    {"jsonl", " jsonl ndjson ", hs_looks_like_jsonl, hs_read_jsonl},
    {"html", " html htm xhtml ", hs_looks_like_html, hs_read_html},
    {"text", " txt text ", NULL, hs_read_plain},
};
enum { N_READERS = sizeof readers / sizeof *readers };

/* ---- choosing */

static const char *ending_of(const char *path) {
  const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
  return dot && dot > base ? dot + 1 : "";
}

static const hs_reader *reader_by_ending(const char *path) {
  const char *ending = ending_of(path);
  size_t n = strlen(ending);
  for (size_t i = 0; n && i < N_READERS; i++)
    for (const char *p = readers[i].endings; (p = strstr(p, ending)) != NULL; p++)
      if (p[-1] == ' ' && p[n] == ' ') return &readers[i];
  return NULL;
}

static const hs_reader *reader_by_content(hs_source *s) {
  size_t n = hs_source_need(s, SNIFF);
  for (size_t i = 0; i < N_READERS; i++)
    if (!readers[i].knows || readers[i].knows(s->buf ? s->buf + s->at : "", n)) return &readers[i];
  return NULL;
}

static const hs_reader *reader_by_name(const char *name) {
  for (size_t i = 0; i < N_READERS; i++)
    if (strcmp(readers[i].name, name) == 0) return &readers[i];
  return NULL;
}

const char *hs_run_name(hs_run *run) {
  const char *path = run->source.path, *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;
  if (strcmp(path, "-") == 0) return "stdin";
  const char *dot = strrchr(base, '.');
  size_t n = dot && dot > base ? (size_t)(dot - base) : strlen(base);
  return n ? hs_arena_strn(run->scratch, base, n) : "article";
}

/* ---- telling */

hs_code hs_run_problem(hs_run *run, hs_code code, uint32_t line, int64_t byte, const char *why) {
  hs_err problem;
  hs_fail(&problem, code, run->source.path, line, byte, "%s", why);
  if (run->n_problems++ == 0) run->first = problem;
  return run->sink->problem ? run->sink->problem(run->sink->self, &problem) : HS_OK;
}

static hs_code file_problem(hs_run *run, const char *path, hs_code code, const char *why) {
  const char *before = run->source.path;
  run->source.path = path;
  code = hs_run_problem(run, code, 0, -1, why);
  run->source.path = before;
  return code;
}

static const char *why_not_opened(int error) {
  switch (error) {
    case ENOENT: return "no such file or folder";
    case ENOTDIR: return "a part of the path is not a folder";
    case EACCES: return "no permission to read it";
    case ENAMETOOLONG: return "the name is too long";
    case ELOOP: return "links that lead in a circle";
    default: return "it cannot be opened";
  }
}

/* ---- walking */

static hs_code read_file(hs_run *run, const char *path, const hs_reader *reader) {
  run->source = (hs_source){.path = path};
  run->source.file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
  if (!run->source.file) return hs_run_problem(run, HS_IO, 0, -1, why_not_opened(errno));
  if (!reader) reader = reader_by_ending(path);
  if (!reader) reader = reader_by_content(&run->source);
  uint32_t before = run->n_articles + run->n_problems;
  hs_code code = reader->read(run);
  if (code == HS_OK && run->n_articles + run->n_problems == before)
    code = hs_run_problem(run, HS_EMPTY, 0, -1, "the file is empty");
  hs_source_done(&run->source);
  return code;
}

typedef HS_VEC(char *) names;
static int by_bytes(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static char *path_join(hs_arena *arena, const char *folder, const char *name) {
  size_t n = strlen(folder), m = strlen(name);
  bool slash = n && folder[n - 1] == '/';
  char *out = hs_arena_alloc(arena, n + m + 2);
  memcpy(out, folder, n);
  if (!slash) out[n++] = '/';
  memcpy(out + n, name, m + 1);
  return out;
}

static hs_code list_folder(hs_run *run, const char *path, names *out) {
  run->dir = opendir(path);
  if (!run->dir) return file_problem(run, path, HS_IO, why_not_opened(errno));
  for (struct dirent *e; (e = readdir(run->dir)) != NULL;)
    if (e->d_name[0] != '.') *hs_vec_push(run->arena, out) = path_join(run->arena, path, e->d_name);
  closedir(run->dir);
  run->dir = NULL;
  if (out->n) qsort(out->row, out->n, sizeof *out->row, by_bytes);
  return HS_OK;
}

/* Is it a folder (true) or a file a reader may take (false)? `*skip` if neither. */
static bool is_folder(const char *path, bool *skip) {
  struct stat link, st;
  *skip = lstat(path, &link) != 0 || stat(path, &st) != 0;
  if (*skip) return false;
  bool folder = S_ISDIR(st.st_mode), linked = S_ISLNK(link.st_mode);
  const char *ending = ending_of(path);
  *skip = folder ? linked : !S_ISREG(st.st_mode) || (*ending && !reader_by_ending(path));
  return folder;
}

static hs_code read_folder(hs_run *run, const char *path, const hs_reader *reader, int depth) {
  names found = {0};
  if (depth > MAX_DEPTH) return file_problem(run, path, HS_IO, "folders nested too deep");
  hs_code code = list_folder(run, path, &found);
  for (uint32_t i = 0; code == HS_OK && i < found.n; i++) {
    bool skip, folder = is_folder(found.row[i], &skip);
    if (skip) continue;
    code = folder ? read_folder(run, found.row[i], reader, depth + 1) : read_file(run, found.row[i], reader);
  }
  return code;
}

static hs_code read_any(hs_run *run, const char *path, const char *input) {
  const hs_reader *reader = input ? reader_by_name(input) : NULL;
  struct stat st;
  if (strcmp(path, "-") == 0) return read_file(run, path, reader);
  if (stat(path, &st) != 0) return file_problem(run, path, HS_IO, why_not_opened(errno));
  if (!S_ISDIR(st.st_mode)) return read_file(run, path, reader);
  hs_code code = read_folder(run, path, reader, 0);
  if (code == HS_OK && run->n_articles + run->n_problems == 0)
    code = file_problem(run, path, HS_EMPTY, "the folder holds no file to read");
  return code;
}

/* The guard lies in a function of its own: what changes behind it is not its own local variable. */
static hs_code read_guarded(hs_run *run, const char *path, const char *input) {
  jmp_buf guard;
  if (setjmp(guard)) return HS_NOMEM;
  hs_arena_guard(run->arena, &guard);
  hs_arena_guard(run->scratch, &guard);
  return read_any(run, path, input);
}

hs_code hs_read_path(const char *path, const char *input, const hs_sink *sink, hs_err *err) {
  if (input && !reader_by_name(input)) return hs_fail(err, HS_USAGE, NULL, 0, -1, "unknown input format \"%s\"", input);
  hs_run run = {.sink = sink, .arena = hs_arena_new(), .scratch = hs_arena_new()};
  hs_code code = run.arena && run.scratch ? read_guarded(&run, path, input) : HS_NOMEM;
  hs_source_done(&run.source);
  if (run.dir) closedir(run.dir);
  json_decref(run.json);
  if (run.page) xmlFreeDoc(run.page);
  hs_arena_free(run.arena);
  hs_arena_free(run.scratch);
  if (code != HS_OK) return hs_fail(err, code, path, 0, -1, "out of memory");
  if (run.n_articles) return HS_OK;
  if (err) *err = run.first;
  return run.first.code;
}
