/*
 * Measures attribution against the discourse annotation of GUM: attribution FILE.conllu [PART-OF-ID].
 *
 * GUM marks, on the first word of a discourse unit, `Discourse=attribution-positive:X->Y:..:sem-atsrc-TOKENS..+lex-indwd-TOKEN..`:
 * unit X says who tells unit Y; signals name the source's words and the word that tells (numbers from 1 in the document).
 * Tokens and sentences are the file's, trees and names our own. Counted are units with a word that tells:
 *   found    a quote's cue is that word (speech: of the lexicon's classes but thoughts)
 *   source   of the found ones with a named source: our source overlaps it
 *   right    of our quotes with a cue: the cue lies in such a unit. GUM does not mark infinitives and nouns, so this is a lower bound.
 */
#include "quote/quote.h"
#include <stdio.h>
#include <stdlib.h>

enum { MAX_MARKS = 8 };
typedef struct unit { uint32_t beg, end, cue[MAX_MARKS], n_cues, src_beg, src_end; } unit;
typedef struct document { unit units[4096]; uint32_t n, n_words; bool is_open; } document;
typedef struct score { unsigned all, all_found, speech, speech_found, with_source, source_right, ours, ours_right; } score;

/* "sem-atsrc-10-29-gold", "lex-indwd-41-_": the numbers behind the name, 0-based. */
static void read_signals(unit *u, const char *s, const char *end) {
  for (const char *at = s; (at = strstr(at, "lex-indwd-")) && at < end && u->n_cues < MAX_MARKS;) {
    at += strlen("lex-indwd-");
    u->cue[u->n_cues++] = (uint32_t)strtoul(at, NULL, 10) - 1;
  }
  const char *src = strstr(s, "sem-atsrc-");
  if (!src || src >= end) return;
  char *next;
  u->src_beg = (uint32_t)strtoul(src + strlen("sem-atsrc-"), &next, 10) - 1;
  u->src_end = u->src_beg + 1;
  if (*next == '-' && next[1] >= '0' && next[1] <= '9') u->src_end = (uint32_t)strtoul(next + 1, NULL, 10);
}

static void read_word(document *d, const char *line, const char *end) {
  uint32_t word = d->n_words++;
  const char *at = strstr(line, "Discourse=");
  if (!at || at >= end) return;
  if (d->is_open) d->units[d->n - 1].end = word;
  d->is_open = false;
  const char *stop = at;
  while (stop < end && *stop != '|') stop++;
  at = strstr(at, "attribution-positive:");
  if (!at || at >= stop || d->n == sizeof d->units / sizeof *d->units) return;
  unit *u = &d->units[d->n++];
  *u = (unit){.beg = word, .end = UINT32_MAX, .src_beg = HS_NONE};
  const char *semi = memchr(at, ';', (size_t)(stop - at));
  read_signals(u, at, semi ? semi : stop);
  d->is_open = true;
}

/* The next document of the file; words are lines that begin with a plain number. */
static const char *read_document(const char *at, document *d) {
  bool begun = false;
  d->n = d->n_words = 0;
  d->is_open = false;
  while (*at) {
    const char *end = at + strcspn(at, "\n");
    if (strncmp(at, "# newdoc", 8) == 0) {
      if (begun) return at;
      begun = true;
    }
    size_t digits = strspn(at, "0123456789");
    if (digits && at[digits] == '\t') read_word(d, at, end);
    at = *end ? end + 1 : end;
  }
  return at;
}

static bool is_speech(const hs_article *a, uint32_t tok) {
  const char *class = hs_lemma(a, tok) ? hs_lex_get(&hs_lex_cues, hs_lemma(a, tok), 0) : NULL;
  return (class && strcmp(class, "think") != 0) || strcmp(hs_norm(a, tok), "according") == 0;
}

static const hs_quote *quote_of(const hs_article *a, const unit *u) {
  for (uint32_t i = 0; i < a->quotes.n; i++)
    for (uint32_t k = 0; k < u->n_cues; k++)
      if (a->quotes.row[i].cue == u->cue[k]) return &a->quotes.row[i];
  return NULL;
}

static void count_gold(const hs_article *a, const document *d, score *s) {
  for (uint32_t i = 0; i < d->n; i++) {
    const unit *u = &d->units[i];
    if (!u->n_cues || u->cue[0] >= a->tokens.n) continue;
    const hs_quote *q = quote_of(a, u);
    bool speech = false;
    for (uint32_t k = 0; k < u->n_cues; k++) speech = speech || (u->cue[k] < a->tokens.n && is_speech(a, u->cue[k]));
    s->all++;
    s->all_found += q != NULL;
    s->speech += speech;
    s->speech_found += speech && q;
    if (!q && speech) printf("missed\t%s\t%.*s\n", hs_norm(a, u->cue[0]), (int)(a->sentences.row[a->tokens.sentence[u->cue[0]]].span.end - a->sentences.row[a->tokens.sentence[u->cue[0]]].span.beg), a->text + a->sentences.row[a->tokens.sentence[u->cue[0]]].span.beg);
    if (!q || u->src_beg == HS_NONE || u->src_end > a->tokens.n) continue;
    s->with_source++;
    s->source_right += q->source_span.beg < a->tokens.span[u->src_end - 1].end && q->source_span.end > a->tokens.span[u->src_beg].beg;
  }
}

static void count_ours(const hs_article *a, const document *d, score *s) {
  for (uint32_t i = 0; i < a->quotes.n; i++) {
    uint32_t cue = a->quotes.row[i].cue;
    if (cue == HS_NONE) continue;
    bool right = false;
    for (uint32_t k = 0; k < d->n; k++) right = right || (cue >= d->units[k].beg && cue < d->units[k].end);
    s->ours++;
    s->ours_right += right;
  }
}

static char *read_file(const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f || fseek(f, 0, SEEK_END) != 0) return NULL;
  long n = ftell(f);
  rewind(f);
  char *text = n < 0 ? NULL : malloc((size_t)n + 1);
  if (text) text[fread(text, 1, (size_t)n, f)] = 0;
  fclose(f);
  return text;
}

int main(int argc, char **argv) {
  hs_corpus *c;
  hs_err err;
  hs_options options = {.input = "conllu"};
  char *text = argc > 1 ? read_file(argv[1]) : NULL;
  document *d = malloc(sizeof *d);
  if (!text || !d || hs_corpus_open(argv[1], &options, &c, &err) != HS_OK) {
    fprintf(stderr, "usage: attribution FILE.conllu [PART-OF-ID]\n");
    return 1;
  }
  score s = {0};
  const char *at = text;
  for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) {
    const hs_article *a = hs_corpus_article(c, i);
    at = read_document(at, d);
    if (d->n_words != a->tokens.n) fprintf(stderr, "%s: %u words, %u tokens\n", hs_article_str(a, a->id), (unsigned)d->n_words, (unsigned)a->tokens.n);
    else if (argc < 3 || strstr(hs_article_str(a, a->id), argv[2])) count_gold(a, d, &s), count_ours(a, d, &s);
  }
  printf("found %u of %u, speech %u of %u, source %u of %u, right %u of %u\n", s.all_found, s.all, s.speech_found, s.speech, s.source_right, s.with_source, s.ours_right, s.ours);
  hs_corpus_free(c);
  free(d);
  free(text);
  return 0;
}
