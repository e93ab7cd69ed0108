#include "read/read.h"
#include <stdio.h>
hs_code hs_read_path(const char *path, const char *input, const hs_sink *sink, hs_err *err) {
  (void)input;
  static char buf[1<<20];
  FILE *f = fopen(path, "rb");
  if (!f) return hs_fail(err, HS_IO, path, 0, -1, "cannot open");
  size_t n = fread(buf, 1, sizeof buf - 1, f);
  fclose(f);
  hs_meta m = {.id = path};
  hs_article *a;
  hs_code code = hs_read_text(&m, buf, n, &a, err);
  return code == HS_OK ? sink->article(sink->self, a) : code;
}
hs_code hs_read_text(const hs_meta *meta, const char *text, size_t n, hs_article **out, hs_err *err) {
  (void)err;
  hs_article *a = hs_article_new();
  a->text = hs_arena_strn(a->arena, text, n);
  a->n_bytes = (uint32_t)n;
  a->id = hs_art_intern(a, meta->id);
  *out = a;
  return HS_OK;
}
bool hs_in_furniture(const hs_article *a, hs_span s) { (void)a; (void)s; return false; }
