/*
 * For measuring: prints the mentions of the articles at PATH as JSON Lines, one object an article, as score.py reads
 * them (tests/eval/README.md).
 *
 *     tool_mentions names PATH     bare names of persons, places and organizations: {"start","end","type"}
 *     tool_mentions coref PATH     all mentions with the cluster of their article: {"start","end","cluster"}
 *     tool_mentions wide PATH      the same with what follows the head (relative clauses, prepositional phrases), as GUM marks mentions
 *     tool_mentions linked PATH    the same with the entity of the corpus
 *
 * The rule that decided is printed, too, so that right and wrong can be counted by rule.
 */
#include "hearsay.h"
#include <stdio.h>
#include <string.h>

static void print_string(const char *s) {
  putchar('"');
  for (; s && *s; s++) {
    if (*s == '"' || *s == '\\') putchar('\\');
    putchar(*s);
  }
  putchar('"');
}

static bool wanted(const hs_mention *m, char mode) {
  if (mode == 'n') return m->kind == HS_NAME && (m->type == HS_PERSON || m->type == HS_PLACE || m->type == HS_ORGANIZATION);
  return m->kind != HS_VALUE && m->cluster != HS_NONE;
}

/* To the last token below the head, without appositions, coordination and marks. */
static hs_span widened(const hs_article *a, const hs_mention *m) {
  enum { LONGEST = 60, DEEPEST = 12 };
  uint32_t last = m->toks.end - 1, end = a->sentences.row[a->tokens.sentence[m->head]].toks.end;
  for (uint32_t t = m->toks.end; t < end && t < m->toks.end + LONGEST; t++) {
    uint32_t up = t;
    bool inside = true;
    for (int steps = 0; steps < DEEPEST && up != HS_NONE && up != m->head && inside; steps++) {
      const char *rel = hs_deprel_name(a->tokens.deprel[up]);
      inside = a->tokens.head[up] != m->head || !(strcmp(rel, "appos") == 0 || strcmp(rel, "conj") == 0 || strcmp(rel, "cc") == 0 || strcmp(rel, "punct") == 0 || strcmp(rel, "parataxis") == 0 || strcmp(rel, "case") == 0);
      up = a->tokens.head[up];
    }
    bool mark = strcmp(hs_upos_name(a->tokens.upos[t]), "PUNCT") == 0;
    if (up != m->head || !inside) { if (mark) continue; break; }
    if (!mark) last = t;
  }
  return (hs_span){m->span.beg, a->tokens.span[last].end};
}

static void print_article(const hs_article *a, uint32_t number, char mode) {
  const char *comma = "";
  printf("{\"id\": ");
  print_string(hs_article_str(a, a->id));
  printf(", \"mentions\": [");
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (!wanted(m, mode)) continue;
    hs_span s = mode == 'n' ? m->core : mode == 'w' && m->kind != HS_PRONOUN ? widened(a, m) : m->span;
    printf("%s{\"start\": %u, \"end\": %u, ", comma, (unsigned)s.beg, (unsigned)s.end);
    printf("\"rule\": \"%s\", ", hs_article_str(a, m->rule));
    if (mode == 'n') printf("\"type\": \"%s\"}", hs_type_name(m->type));
    else if (mode != 'l' || m->entity == HS_NONE) printf("\"cluster\": \"%u-%u\"}", (unsigned)number, (unsigned)m->cluster);
    else printf("\"cluster\": \"%u\"}", (unsigned)m->entity);
    comma = ", ";
  }
  printf("]}\n");
}

int main(int argc, char **argv) {
  hs_corpus *c;
  hs_err err;
  if (argc != 3 || !strchr("nclw", argv[1][0])) {
    fprintf(stderr, "usage: tool_mentions names|coref|wide|linked PATH\n");
    return 2;
  }
  if (hs_corpus_open(argv[2], NULL, &c, &err) != HS_OK) {
    fprintf(stderr, "%s\n", err.message);
    return 1;
  }
  for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) print_article(hs_corpus_article(c, i), i, argv[1][0]);
  hs_corpus_free(c);
  return 0;
}
