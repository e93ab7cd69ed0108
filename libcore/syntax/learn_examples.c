/* Sentences of treebanks as training examples. */
#include "syntax/conllu.h"
#include "syntax/learn.h"

static hs_example new_example(hs_arena *arena, const hs_clusters *clusters, const hs_article *a, hs_range toks) {
  uint32_t n = toks.end - toks.beg;
  hs_example x = {.article = a, .toks = toks, .n = n};
  x.word = HS_NEW_N(arena, hs_word, n);
  x.gold_tag = HS_NEW_N(arena, uint8_t, n);
  x.tag = HS_NEW_N(arena, uint8_t, n);
  x.gold_head = HS_NEW_N(arena, uint32_t, n);
  x.gold_deprel = a->tokens.deprel + toks.beg;
  hs_words_read(clusters, a, toks, x.word);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t h = a->tokens.head[toks.beg + i];
    x.gold_head[i] = h == HS_NONE ? HS_NONE : h - toks.beg;
  }
  return x;
}

hs_code hs_examples_read(hs_arena *arena, const hs_clusters *clusters, hs_bytes file, hs_examples *out, hs_err *err) {
  hs_conllu from = {(const char *)file.at, file.n, 0, 1};
  hs_article *a;
  for (;;) {
    hs_code code = hs_conllu_read(&from, &a, err);
    if (code != HS_OK || !a) return code;
    for (uint32_t s = 0; s < a->sentences.n; s++) *hs_vec_push(arena, out) = new_example(arena, clusters, a, a->sentences.row[s].toks);
  }
}
