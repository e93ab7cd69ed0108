/*
 * Prints why events were aligned or not, for people who work on the weights: every pair that blocking proposes, with
 * its score and the evidence that is not zero.
 *
 *     build/tool_pairs PATH   ->   0|1 (one account) <tab> score <tab> article:beg-end word <tab> the other <tab> evidence=value ...
 */
#include "compare/align.h"
#include "base/corpus.h"
#include <stdio.h>

static void print_end(const hs_view *v, uint32_t i) {
  const hs_telling *t = &v->row[i];
  const hs_article *a = v->c->articles.row[t->ref.article];
  hs_span s = a->events.row[t->ref.row].span;
  printf("%s:%u-%u %.*s\t", hs_article_str(a, a->id), (unsigned)s.beg, (unsigned)s.end, (int)(s.end - s.beg), a->text + s.beg);
}

static void print_pair(void *self, uint32_t i, uint32_t j) {
  const hs_alignment *al = self;
  const hs_view *v = al->v;
  if (!hs_align_comparable(al, i, j)) return;
  float f[HS_N_FEATURES];
  hs_align_features(al, i, j, f);
  const hs_telling *s = &v->row[i], *t = &v->row[j];
  uint32_t one = v->c->articles.row[s->ref.article]->events.row[s->ref.row].account;
  uint32_t two = v->c->articles.row[t->ref.article]->events.row[t->ref.row].account;
  printf("%d\t%.2f%s\t", one != HS_NONE && one == two, (double)hs_align_score(al, i, j), s->says ? " says" : "");
  print_end(v, i);
  print_end(v, j);
  for (int x = 0; x < HS_N_FEATURES; x++)
    if (f[x] > 0) printf("%s%s=%.3g", x ? "; " : "", hs_feature_name(x), (double)f[x]);
  printf("\n");
}

static void print_pairs(hs_alignment *al, bool says) {
  hs_edges edges = {.al = al};
  hs_align_block(al, says, print_pair, al);
  hs_align_block(al, says, hs_align_weigh, &edges);
  hs_align_cluster(al, &edges);
}

int main(int argc, char **argv) {
  hs_corpus *c;
  hs_err err;
  hs_arena *scratch = hs_arena_new();
  if (argc != 2 || hs_corpus_open(argv[1], NULL, &c, &err) != HS_OK) {
    fprintf(stderr, "%s\n", argc != 2 ? "usage: tool_pairs PATH" : err.message);
    hs_arena_free(scratch);
    return 1;
  }
  hs_alignment *al = hs_alignment_new(hs_view_new(c, scratch), scratch);
  print_pairs(al, false);
  hs_align_count_statements(al);
  print_pairs(al, true);
  hs_corpus_free(c);
  hs_arena_free(scratch);
  return 0;
}
