/*
 * Sentences of treebanks as training examples, and copies of some of them changed into what news have more of.
 *
 * Headlines: copies in capitals or title case, since a model that knows words mostly in lower case takes "STORM KILLS
 * FIVE" for one long name. Objects: web texts say "told me that", news say "told reporters that"; so in copies of
 * sentences whose verb has a pronoun for object and a clause, a bare noun or name that was a subject elsewhere takes the
 * pronoun's place. Trees stay as they are.
 */
#include "syntax/conllu.h"
#include "syntax/learn.h"

enum { EACH_CAPITALS = 25, EACH_TITLE = 15, LONGEST_HEADLINE = 25, LITTLE_WORD = 3 };

static hs_example new_example(hs_arena *arena, const hs_article *a, hs_range toks, uint32_t source) {
  hs_example x = {.article = a, .toks = toks, .n = toks.end - toks.beg, .source = source};
  x.word = HS_NEW_N(arena, hs_word, x.n);
  x.gold_tag = HS_NEW_N(arena, uint8_t, x.n);
  x.tag = HS_NEW_N(arena, uint8_t, x.n);
  x.gold_head = HS_NEW_N(arena, uint32_t, x.n);
  for (uint32_t i = 0; i < x.n; i++) {
    uint32_t h = a->tokens.head[toks.beg + i];
    x.gold_head[i] = h == HS_NONE ? HS_NONE : h - toks.beg;
  }
  return x;
}

hs_code hs_examples_read(hs_arena *arena, hs_bytes file, hs_examples *out, hs_err *err) {
  hs_conllu from = {(const char *)file.at, file.n, 0, 1};
  hs_article *a;
  for (;;) {
    hs_code code = hs_conllu_read(&from, &a, err);
    if (code != HS_OK || !a) return code;
    for (uint32_t s = 0; s < a->sentences.n; s++) {
      uint32_t number = out->n;
      *hs_vec_push(arena, out) = new_example(arena, a, a->sentences.row[s].toks, number);
    }
  }
}

static char upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 32) : c; }

/* The article with its text in other letters; all rows are shared. */
static hs_article *rewritten(hs_arena *arena, const hs_article *a, bool capitals) {
  hs_article *copy = HS_NEW(arena, hs_article);
  char *text = hs_arena_strn(arena, a->text, a->n_bytes);
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    hs_span s = a->tokens.span[t];
    uint32_t end = capitals ? s.end : s.end - s.beg > LITTLE_WORD ? s.beg + 1 : s.beg;
    for (uint32_t i = s.beg; i < end; i++) text[i] = upper(text[i]);
  }
  *copy = *a;
  copy->text = text;
  return copy;
}

void hs_examples_as_headlines(hs_arena *arena, hs_examples *ex) {
  const hs_article *last = NULL;
  hs_article *copy[2] = {NULL, NULL};
  for (uint32_t e = 0, n = ex->n; e < n; e++) {
    hs_example x = ex->row[e];
    bool capitals = e % EACH_CAPITALS == 0, title = e % EACH_TITLE == 1;
    if (x.n > LONGEST_HEADLINE || !(capitals || title)) continue;
    if (x.article != last) copy[0] = copy[1] = NULL;
    last = x.article;
    if (!copy[capitals]) copy[capitals] = rewritten(arena, x.article, capitals);
    *hs_vec_push(arena, ex) = new_example(arena, copy[capitals], x.toks, e);
  }
}

/* ---- nouns for pronouns */

typedef struct noun { uint32_t example, word; } noun;
typedef HS_VEC(noun) nouns;

static bool has_dependents(const hs_example *x, uint32_t i, bool clause_only) {
  const uint8_t *deprel = x->article->tokens.deprel + x->toks.beg;
  for (uint32_t k = 0; k < x->n; k++)
    if (x->gold_head[k] == i && (!clause_only || deprel[k] == HS_D_CCOMP || deprel[k] == HS_D_XCOMP)) return true;
  return false;
}

static void gather_nouns(hs_arena *arena, const hs_examples *ex, uint32_t n, nouns *out) {
  for (uint32_t e = 0; e < n; e++) {
    const hs_example *x = &ex->row[e];
    const hs_tokens *t = &x->article->tokens;
    for (uint32_t i = 0; i < x->n; i++) {
      uint8_t xpos = t->xpos[x->toks.beg + i];
      if (t->deprel[x->toks.beg + i] == HS_D_NSUBJ && (xpos == HS_X_NNS || xpos == HS_X_NNP) && !has_dependents(x, i, false))
        *hs_vec_push(arena, out) = (noun){e, i};
    }
  }
}

static bool can_be_noun(const hs_example *x, uint32_t i) {
  const hs_tokens *t = &x->article->tokens;
  uint32_t at = x->toks.beg + i;
  return i > 0 && x->gold_head[i] < i && t->xpos[at] == HS_X_PRP && (t->deprel[at] == HS_D_IOBJ || t->deprel[at] == HS_D_OBJ) &&
         has_dependents(x, x->gold_head[i], true);
}

void hs_examples_with_nouns(hs_arena *arena, hs_examples *ex, uint32_t n) {
  enum { COPIES = 2 };
  nouns all = {0};
  hs_random r = {41};
  gather_nouns(arena, ex, n, &all);
  for (uint32_t e = 0; e < n && all.n; e++)
    for (uint32_t i = 0; i < ex->row[e].n; i++) {
      for (int copy = 0; copy < COPIES && can_be_noun(&ex->row[e], i); copy++) {
        noun k = all.row[hs_random_below(&r, all.n)];
        hs_example x = new_example(arena, ex->row[e].article, ex->row[e].toks, e);
        memcpy(x.word, ex->row[e].word, x.n * sizeof *x.word);
        memcpy(x.gold_tag, ex->row[e].gold_tag, x.n);
        x.word[i] = ex->row[k.example].word[k.word];
        x.word[i].space = true;
        x.gold_tag[i] = ex->row[k.example].gold_tag[k.word];
        *hs_vec_push(arena, ex) = x;
      }
    }
}
