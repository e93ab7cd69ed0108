/*
 * Mentions, in five steps (naming.h): the tagger's names; proper nouns that it left; titles and roles; values; noun
 * phrases and pronouns. Rows are then put in the order of their bytes, the longer first.
 *
 * Example: "Culture Minister Ann Lee, 61, met two pranksters." gives the name [Culture Minister Ann Lee] with core
 * "Ann Lee" and role "Culture Minister", the age 61, the noun [two pranksters].
 */
#include "name/naming.h"
#include <math.h>
#include <stdlib.h>

hs_code hs_name_open(hs_arena *arena, const hs_model *m, const hs_namer **out, hs_err *err) {
  *out = NULL;
  hs_namer *n = HS_NEW(arena, hs_namer);
  if (!n) return hs_fail(err, HS_NOMEM, NULL, 0, -1, "out of memory");
  size_t size, size_clusters, size_filter;
  n->net = hs_model_section(m, "names", &size);
  const void *clusters = hs_model_section(m, "cluster", &size_clusters);
  n->filter = hs_model_section(m, "names.words", &size_filter);
  bool whole = (!n->net || (size == sizeof *n->net && n->net->size == sizeof *n->net)) && (!n->filter || size_filter == (size_t)HS_NER_FILTERS * HS_NER_BITS / 8);
  if (!whole || !hs_clusters_open(&n->clusters, clusters, size_clusters)) return hs_fail(err, HS_FORMAT, NULL, 0, -1, "the model's section \"names\" is damaged");
  if (n->net) n->check = n->net->check;
  *out = n;
  return HS_OK;
}

hs_mention *hs_mention_add(hs_article *a, hs_mentions *all, hs_range toks, uint32_t head, hs_type type, hs_kind kind, const char *rule, float score) {
  hs_span span = {a->tokens.span[toks.beg].beg, a->tokens.span[toks.end - 1].end};
  hs_mention *m = hs_vec_push(a->arena, all);
  *m = (hs_mention){.toks = toks, .span = span, .core = span, .role = {span.beg, span.beg}, .head = head, .type = (uint8_t)type, .kind = (uint8_t)kind,
                    .cluster = HS_NONE, .entity = HS_NONE, .value = (double)NAN, .rule = hs_art_intern(a, rule), .score = score};
  uint8_t x = a->tokens.xpos[head];
  if (x == HS_X_NNS || x == HS_X_NNPS) m->number = HS_PLURAL;
  else if (x == HS_X_NN || x == HS_X_NNP) m->number = HS_SINGULAR;
  return m;
}

void hs_mention_cover(const hs_article *a, hs_mention *m, hs_range toks) {
  m->toks = toks;
  m->span = (hs_span){a->tokens.span[toks.beg].beg, a->tokens.span[toks.end - 1].end};
}

void hs_claim_tokens(hs_naming *n, uint32_t row) {
  const hs_mention *m = &n->mentions.row[row];
  for (uint32_t t = m->toks.beg; t < m->toks.end; t++)
    if (n->name_at[t] == HS_NONE || n->name_at[t] == row || n->a->tokens.span[t].beg >= m->core.beg) n->name_at[t] = row;
}

void hs_drop_marked(hs_naming *n) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n->mentions.n; i++)
    if (n->mentions.row[i].rule) n->mentions.row[kept++] = n->mentions.row[i];
  n->mentions.n = kept;
  for (uint32_t i = 0; i < kept; i++) hs_claim_tokens(n, i);
}

/* What a parse error put in front of a phrase is no part of it: prepositions, marks, "and", "probably" before "a". */
static bool opens_phrase(const hs_article *a, uint32_t t) {
  uint8_t u = a->tokens.upos[t], x = a->tokens.xpos[t];
  uint32_t head = a->tokens.head[t];
  if (x == HS_X_OPEN_QUOTE || x == HS_X_DOLLAR) return true;
  if (u == HS_U_ADP) return head != HS_NONE && a->tokens.upos[head] != HS_U_NOUN && a->tokens.upos[head] != HS_U_PROPN;   /* "at least two" */
  if (u == HS_U_ADV || u == HS_U_PART) return a->tokens.upos[t + 1] != HS_U_DET;
  return u != HS_U_PUNCT && u != HS_U_CCONJ && u != HS_U_SCONJ && u != HS_U_AUX;
}

uint32_t hs_phrase_begin(const hs_article *a, uint32_t head) {
  enum { LONGEST = 24, DEEPEST = 8 };
  uint32_t first = a->sentences.row[a->tokens.sentence[head]].toks.beg, beg = head;
  for (uint32_t t = head; t > first && head - t < LONGEST;) {
    t--;
    uint32_t up = t, below = HS_NONE;
    for (int steps = 0; steps < DEEPEST && up != HS_NONE && up != head; steps++) below = up, up = a->tokens.head[up];
    if (up != head || below == HS_NONE) break;
    uint8_t rel = a->tokens.deprel[below];
    bool inside = rel == HS_D_DET || rel == HS_D_DET_PREDET || rel == HS_D_AMOD || rel == HS_D_COMPOUND || rel == HS_D_NUMMOD || rel == HS_D_NMOD_POSS ||
                  rel == HS_D_FLAT || rel == HS_D_NMOD_DESC || rel == HS_D_ADVMOD || rel == HS_D_PUNCT || rel == HS_D_NMOD_UNMARKED ||
                  (rel == HS_D_NMOD && a->tokens.xpos[below] == HS_X_JJS);   /* "at least two men" */
    if (!inside) break;
    if (!(below == t && rel == HS_D_PUNCT && a->tokens.xpos[t] != HS_X_HYPH)) beg = t;
    else break;
  }
  while (beg < head && !opens_phrase(a, beg)) beg++;
  return beg;
}

uint32_t hs_noun_row(const hs_article *a, uint32_t tok) {
  hs_str forms[] = {a->tokens.lemma[tok], a->tokens.norm[tok]};
  uint32_t row = HS_NONE;
  for (int i = 0; i < 2 && row == HS_NONE; i++) {
    const char *s = forms[i] ? hs_strtab_get(a->strings, forms[i]) : "";
    if (strncmp(s, "ex-", 3) == 0) row = hs_lex_find(&hs_lex_nouns, s + 3, strlen(s + 3));      /* "ex-mayor" */
    if (forms[i] && row == HS_NONE) row = hs_lex_find(&hs_lex_nouns, s, hs_strtab_len(a->strings, forms[i]));
  }
  return row;
}

bool hs_small_words(const hs_article *a, hs_range sentence) {
  uint32_t small = 0;
  for (uint32_t t = sentence.beg; t < sentence.end && small < 2; t++) {
    uint8_t u = a->tokens.upos[t];
    char c = a->text[a->tokens.span[t].beg];
    small += (u == HS_U_NOUN || u == HS_U_VERB || u == HS_U_ADJ) && c >= 'a' && c <= 'z';
  }
  return small >= 2;
}

static int by_bytes(const void *a, const void *b) {
  const hs_mention *x = a, *y = b;
  if (x->span.beg != y->span.beg) return x->span.beg < y->span.beg ? -1 : 1;
  if (x->span.end != y->span.end) return x->span.end > y->span.end ? -1 : 1;
  return (x->head > y->head) - (x->head < y->head);
}

void hs_name_find(const hs_namer *namer, hs_article *a, hs_arena *scratch) {
  hs_naming n = {.a = a, .scratch = scratch, .namer = namer};
  n.name_at = HS_NEW_N(scratch, uint32_t, a->tokens.n + 1);
  n.value_at = HS_NEW_N(scratch, uint32_t, a->tokens.n + 1);
  memset(n.name_at, 0xff, a->tokens.n * sizeof(uint32_t));
  memset(n.value_at, 0xff, a->tokens.n * sizeof(uint32_t));
  n.written = hs_written_ways(a, scratch);
  hs_map_init(&n.inner, scratch);
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_range r = a->sentences.row[s].toks;
    if (!hs_small_words(a, r)) continue;
    for (uint32_t t = r.beg + 1; t < r.end; t++) {
      char c = a->text[a->tokens.span[t].beg];
      if (c >= 'A' && c <= 'Z' && a->tokens.upos[t] == HS_U_PROPN) *hs_map_at(&n.inner, a->tokens.norm[t], 0) = 1;
    }
  }
  hs_names_tag(&n);
  hs_names_title(&n);
  hs_values_find(&n);
  hs_nouns_find(&n);
  if (n.mentions.n) qsort(n.mentions.row, n.mentions.n, sizeof *n.mentions.row, by_bytes);
  hs_table_take(&a->mentions, &n.mentions);
}
