/*
 * Sentences of treebanks as training examples. The text is also split as an article would be: a sentence whose beginning
 * the splitter misses, as after a line without a stop, is marked, so that the network learns to find it.
 */
#include "syntax/conllu.h"
#include "syntax/learn.h"
#include "text/text.h"

hs_example hs_example_of(hs_arena *arena, const hs_clusters *clusters, const hs_article *a, hs_range toks) {
  uint32_t n = toks.end - toks.beg;
  hs_example x = {.article = a, .toks = toks, .n = n};
  x.word = HS_NEW_N(arena, hs_word, n);
  x.gold_tag = HS_NEW_N(arena, uint8_t, n);
  x.gold_head = HS_NEW_N(arena, uint32_t, n);
  x.gold_deprel = a->tokens.deprel + toks.beg;
  hs_words_read(clusters, a, toks, x.word);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t h = a->tokens.head[toks.beg + i];
    x.gold_head[i] = h == HS_NONE ? HS_NONE : h - toks.beg;
  }
  return x;
}

/* @param s first sentence of the splitter's not before `at` */
static bool splitter_misses(const hs_article *split, uint32_t at, uint32_t *s) {
  while (*s < split->sentences.n && split->sentences.row[*s].span.beg < at) ++*s;
  return *s == split->sentences.n || split->sentences.row[*s].span.beg != at;
}

static hs_article *split_again(hs_conllu *from, hs_arena *scratch, hs_err *err) {
  hs_article *a;
  if (hs_conllu_read(from, &a, err) != HS_OK || !a) return NULL;
  a->paragraphs.n = a->sentences.n = 0;
  memset(&a->tokens, 0, sizeof a->tokens);
  hs_text_split(a, scratch);
  hs_arena_reset(scratch);
  return a;
}

static void add_document(hs_arena *arena, const hs_clusters *clusters, const hs_article *a, const hs_article *split, hs_examples *out) {
  uint32_t at = 0;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    const hs_sentence *row = &a->sentences.row[s];
    hs_example x = hs_example_of(arena, clusters, a, row->toks);
    x.joined = s > 0 && row->paragraph == row[-1].paragraph && splitter_misses(split, row->span.beg, &at);
    *hs_vec_push(arena, out) = x;
  }
}

hs_code hs_examples_read(hs_arena *arena, const hs_clusters *clusters, hs_bytes file, hs_examples *out, hs_err *err) {
  hs_conllu from = {(const char *)file.at, file.n, 0, 1}, again = from;
  hs_arena *scratch = hs_arena_new();
  hs_article *a;
  for (;;) {
    hs_code code = hs_conllu_read(&from, &a, err);
    hs_article *split = code == HS_OK && a && scratch ? split_again(&again, scratch, err) : NULL;
    if (split) add_document(arena, clusters, a, split, out);
    hs_article_free(split);
    if (code == HS_OK && a && split) continue;
    hs_arena_free(scratch);
    return code != HS_OK || !a ? code : HS_NOMEM;
  }
}
