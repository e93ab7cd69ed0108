/*
 * The plain text of DATA that a teacher labelled: articles of ECB+ and the web pages of WiCE, one article of ours each.
 */
#include "syntax/learn.h"
#include "text/text.h"
#include <jansson.h>
#include <stdlib.h>

typedef struct reader { hs_arena *scratch; hs_text_reader *read; void *self; } reader;

static void add_text(reader *r, const char *text, size_t n) {
  hs_article *a = n && n < UINT32_MAX ? hs_article_new() : NULL;
  if (!a) return;
  a->text = hs_arena_strn(a->arena, text, n);
  a->n_bytes = (uint32_t)n;
  hs_text_split(a, r->scratch);
  hs_arena_reset(r->scratch);
  r->read(r->self, a);
}

/* A web page as a list of its lines, each a paragraph: marks of lists and headings go, of "(meta data) TITLE: ..." what is behind the colon stays. */
static void add_page(reader *r, const json_t *lines) {
  HS_VEC(char) text = {0};
  for (size_t i = 0; i < json_array_size(lines); i++) {
    const char *s = json_string_value(json_array_get(lines, i));
    if (s && strncmp(s, "(meta data)", 11) == 0) s = strchr(s, ':') ? strchr(s, ':') + 1 : NULL;
    if (!s) continue;
    s += strspn(s, " #*-");
    if (*s && text.n) *hs_vec_push(r->scratch, &text) = '\n', *hs_vec_push(r->scratch, &text) = '\n';
    for (; *s; s++) *hs_vec_push(r->scratch, &text) = *s;
  }
  char *copy = malloc(text.n + 1u);      /* the splitter takes the scratch memory */
  if (!copy) return;
  if (text.n) memcpy(copy, text.row, text.n);
  copy[text.n] = 0;
  hs_arena_reset(r->scratch);
  add_text(r, copy, text.n);
  free(copy);
}

static hs_code read_file(reader *r, const char *path, hs_err *err) {
  FILE *f = fopen(path, "rb");
  if (!f) return hs_fail(err, HS_IO, path, 0, 0, "cannot open");
  json_error_t error;
  for (json_t *j; (j = json_loadf(f, JSON_DISABLE_EOF_CHECK, &error)); json_decref(j)) {
    const json_t *text = json_object_get(j, "text"), *lines = json_object_get(j, "evidence");
    if (text) add_text(r, json_string_value(text), json_string_length(text));
    else add_page(r, lines);
  }
  const bool whole = feof(f) != 0;
  fclose(f);
  return whole ? HS_OK : hs_fail(err, HS_FORMAT, path, 0, 0, "%s", error.text);
}

hs_code hs_texts_read(const char *data, hs_arena *scratch, hs_text_reader *read, void *self, hs_err *err) {
  static const char *const TEXTS[] = {"claims/wice-claim-dev.jsonl", "events/ecbplus-train.jsonl"};
  reader r = {scratch, read, self};
  for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", data, TEXTS[i]);
    hs_code code = read_file(&r, path, err);
    if (code != HS_OK) return code;
  }
  return HS_OK;
}
