/* Any bytes as an article's text: split, and look whether the tokens cover every non-blank byte once, in order. */
#include "text/text.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check(const hs_article *a) {
  uint32_t at = 0;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    hs_span s = a->tokens.span[t];
    if (s.beg < at || s.end <= s.beg || s.end > a->n_bytes) abort();
    for (; at < s.beg; at++)
      if (a->text[at] > ' ' && a->text[at] < 127) abort();
    at = s.end;
  }
  for (; at < a->n_bytes; at++)
    if (a->text[at] > ' ' && a->text[at] < 127) abort();
  if (a->sentences.n && a->sentences.row[a->sentences.n - 1].toks.end != a->tokens.n) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  hs_article *a = hs_article_new();
  hs_arena *scratch = hs_arena_new();
  if (!a || !scratch) abort();
  /* A block of exactly this size, so that a byte too far is seen. */
  char *text = malloc(n ? n : 1);
  if (!text) abort();
  memcpy(text, n ? (const char *)data : "", n);
  a->text = text;
  a->n_bytes = (uint32_t)n;
  hs_text_split(a, scratch);
  check(a);
  hs_arena_free(scratch);
  hs_article_free(a);
  free(text);
  return 0;
}
