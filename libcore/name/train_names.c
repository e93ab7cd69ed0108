/*
 * Trainer of the name tagger: train_names DATA LABELS OUT_FOLDER writes the sections `names` and `names.words`.
 *
 * Reads tokens with IOB2 or IO tags, lets the syntax room tag and parse them, once as they stand and once in other capitals
 * (all small, or as a headline), and trains the network (learn_ner.c). The corpora draw names in different ways:
 * a row of the input tells the network which one it reads, and the library asks it to go on as in the first. LABELS holds
 * what a teacher found in plain text (syntax/learn_silver.c), in the way of the first corpus. With a fourth
 * argument a tenth of each corpus is held out and measured. Same data, same bytes.
 */
#include "name/learn_ner.h"
#include "syntax/learn.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROUNDS = 5, MAX_SENTENCES = 40, SEEN_OFTEN = 3 };
typedef enum source { UNER, WIKIGOLD, TWEETS, GUM, N_SOURCES } source;
typedef enum capitals { AS_IS, SMALL, HEADLINE } capitals;

typedef struct doc { hs_article *a[HS_NER_COPIES]; uint8_t *gold; source from; } doc;
typedef struct docs { HS_VEC(doc) all; hs_arena *arena; } docs;

typedef struct reading {
  HS_VEC(char) text;
  HS_VEC(hs_span) span;
  HS_VEC(uint32_t) sentence;    /* first token of each */
  HS_VEC(uint8_t) gold;         /* 0 none, 1 + type inside; +128 begins */
} reading;

/* What all readers work with. */
typedef struct trainer { const char *data; const hs_syntax *syn; hs_arena *arena, *scratch, *work; } trainer;

static void die(const char *what, const char *why) {
  fprintf(stderr, "train_names: %s: %s\n", what, why);
  exit(1);
}

static FILE *open_data(const trainer *t, const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", t->data, name);
  FILE *f = fopen(path, "rb");
  if (!f) die(path, "cannot open");
  return f;
}

static int type_of(const char *tag) {
  static const char *const NAME[] = {"PER", "LOC", "ORG"};
  for (int i = 0; i < HS_NER_TYPES; i++)
    if (strcmp(tag, NAME[i]) == 0) return i;
  return -1;
}

static void put_token(hs_arena *arena, reading *r, const char *form, const char *tag, bool glued) {
  if (r->text.n && !glued) *hs_vec_push(arena, &r->text) = ' ';
  uint32_t beg = r->text.n;
  for (const char *p = form; *p; p++) *hs_vec_push(arena, &r->text) = *p;
  *hs_vec_push(arena, &r->span) = (hs_span){beg, r->text.n};
  int type = tag[0] == 'O' || tag[1] != '-' ? -1 : type_of(tag + 2);
  *hs_vec_push(arena, &r->gold) = (uint8_t)(type < 0 ? 0 : (1 + type) | (tag[0] == 'B' ? 128 : 0));
}

/* IOB2 or IO to BILOU. */
static void bilou(const uint8_t *tag, hs_range toks, uint8_t *out) {
  for (uint32_t i = toks.beg; i < toks.end; i++) {
    uint8_t type = tag[i] & 127;
    if (!type) continue;
    bool first = i == toks.beg || (tag[i - 1] & 127) != type || tag[i] >= 128;
    bool last = i + 1 == toks.end || (tag[i + 1] & 127) != type || tag[i + 1] >= 128;
    out[i] = hs_ner_label(type - 1u, first ? (last ? HS_UNIT : HS_BEGIN) : last ? HS_LAST : HS_INSIDE);
  }
}

/* ---- articles */

static char small(char c) { return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c); }
static char large(char c) { return (char)(c >= 'a' && c <= 'z' ? c - 32 : c); }

static void change_capitals(char *text, const hs_article *a, capitals how) {
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    hs_span s = a->tokens.span[t];
    for (uint32_t i = s.beg; i < s.end && how == SMALL; i++) text[i] = small(text[i]);
    if (how == HEADLINE && s.end - s.beg > 3) text[s.beg] = large(text[s.beg]);
  }
}

static hs_article *make_article(const trainer *t, const reading *r, capitals how) {
  hs_article *a = hs_article_new();
  if (!a) die("articles", "out of memory");
  char *text = hs_arena_strn(a->arena, r->text.row, r->text.n);
  uint32_t n = r->span.n;
  a->text = text;
  a->n_bytes = r->text.n;
  a->tokens = (hs_tokens){.n = n, .span = HS_NEW_N(a->arena, hs_span, n), .norm = HS_NEW_N(a->arena, hs_str, n), .lemma = HS_NEW_N(a->arena, hs_str, n),
                          .feats = HS_NEW_N(a->arena, hs_str, n), .head = HS_NEW_N(a->arena, uint32_t, n), .sentence = HS_NEW_N(a->arena, uint32_t, n),
                          .upos = HS_NEW_N(a->arena, uint8_t, n), .xpos = HS_NEW_N(a->arena, uint8_t, n), .deprel = HS_NEW_N(a->arena, uint8_t, n),
                          .mwt = HS_NEW_N(a->arena, uint8_t, n)};
  memcpy(a->tokens.span, r->span.row, n * sizeof(hs_span));
  if (how != AS_IS) change_capitals(text, a, how);
  for (uint32_t i = 0; i < n; i++) a->tokens.norm[i] = hs_text_norm(a, text + r->span.row[i].beg, r->span.row[i].end - r->span.row[i].beg);
  a->sentences.n = r->sentence.n;
  a->sentences.row = HS_NEW_N(a->arena, hs_sentence, r->sentence.n);
  for (uint32_t i = 0; i < r->sentence.n; i++) {
    hs_range toks = {r->sentence.row[i], i + 1 < r->sentence.n ? r->sentence.row[i + 1] : n};
    a->sentences.row[i] = (hs_sentence){.toks = toks, .span = {r->span.row[toks.beg].beg, r->span.row[toks.end - 1].end}};
  }
  hs_syntax_parse_given(t->syn, a, t->scratch);
  hs_arena_reset(t->scratch);
  return a;
}

static void finish_doc(const trainer *t, docs *d, reading *r, source from) {
  if (!r->span.n) return;
  doc x = {{make_article(t, r, AS_IS), make_article(t, r, d->all.n % 2 ? SMALL : HEADLINE)}, HS_NEW_N(d->arena, uint8_t, r->span.n), from};
  for (uint32_t i = 0; i < x.a[0]->sentences.n; i++) bilou(r->gold.row, x.a[0]->sentences.row[i].toks, x.gold);
  *hs_vec_push(d->arena, &d->all) = x;
  memset(r, 0, sizeof *r);
}

/* ---- columns: a word number first (UNER), or the form first */

/* Is there no space in front of a word? UNER tells by the sentence's text; for the others a guess. */
static bool glued(const char **text, const char *form) {
  static const char *const CLOSING[] = {".", ",", ";", ":", "!", "?", ")", "'s", "n't", "'re", "'ll", "'ve", "%", "''"};
  if (*text) {
    const char *at = strstr(*text, form);
    bool tight = at == *text;
    if (at) *text = at + strlen(form);
    return tight;
  }
  for (size_t i = 0; i < sizeof CLOSING / sizeof *CLOSING; i++)
    if (strcmp(form, CLOSING[i]) == 0) return true;
  return false;
}

/* A comment `# newdoc` or 40 sentences end an article. */
static void read_columns(const trainer *t, docs *d, const char *name, source from) {
  char line[65536], whole[65536];
  FILE *f = open_data(t, name);
  reading r = {0};
  bool fresh = true, numbered = from == UNER;
  const char *text = NULL;
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\r\n")] = 0;
    if (!line[0]) {
      fresh = true;
      if (!numbered && r.sentence.n >= MAX_SENTENCES) finish_doc(t, d, &r, from);
      continue;
    }
    if (numbered && line[0] == '#') {
      if (strncmp(line, "# newdoc", 8) == 0) finish_doc(t, d, &r, from);
      if (strncmp(line, "# text = ", 9) == 0) text = strcpy(whole, line + 9);
      continue;
    }
    char *form = strtok(line, "\t "), *tag = strtok(NULL, "\t ");
    if (numbered) form = tag, tag = strtok(NULL, "\t ");
    if (!form || !tag || strcmp(form, "-DOCSTART-") == 0) continue;
    if (fresh) *hs_vec_push(t->work, &r.sentence) = r.span.n;
    bool tight = glued(&text, form);
    put_token(t->work, &r, form, tag, tight && !fresh);
    fresh = false;
  }
  finish_doc(t, d, &r, from);
  fclose(f);
}

/* ---- names in GUM: mentions of persons, places and organizations that are made of proper nouns
 *
 * MISC holds `Entity=(7-person-new(8-place-new)8)7)`-like brackets. A name is the outermost mention of which every word is
 * a proper noun, a preposition, a mark or a particle; articles and titles in front and a genitive behind are left out, as
 * in the other sources. */

enum { GUM_DEEPEST = 16 };
typedef struct gum_open { uint32_t number, beg; int type; } gum_open;
typedef struct gum { gum_open open[GUM_DEEPEST]; uint32_t n, first; HS_VEC(char) kind; } gum;

static int gum_type(const char *s) {
  static const char *const NAME[] = {"person", "place", "organization"};
  for (int i = 0; i < HS_NER_TYPES; i++)
    if (strncmp(s, NAME[i], strlen(NAME[i])) == 0) return i;
  return -1;
}

static void gum_close(gum *g, reading *r, const gum_open *o) {
  uint32_t beg = o->beg, end = r->span.n;
  bool proper = false, name = o->type >= 0;
  while (beg < end && (g->kind.row[beg - g->first] == 'D' || g->kind.row[beg - g->first] == 'T')) beg++;
  while (end > beg && g->kind.row[end - 1 - g->first] == 'P') end--;
  for (uint32_t t = beg; t < end; t++) {
    char k = g->kind.row[t - g->first];
    proper |= k == 'N';
    name = name && k != '-';
  }
  if (!name || !proper || g->kind.row[beg - g->first] != 'N') return;
  for (uint32_t t = beg; t < end; t++) r->gold.row[t] = (uint8_t)((1 + o->type) | (t == beg ? 128 : 0));
}

static void gum_brackets(gum *g, reading *r, const char *misc) {
  const char *s = strstr(misc, "Entity=");
  for (s = s ? s + 7 : ""; *s && *s != '|';) {
    bool opens = *s == '(';
    s += opens;
    uint32_t number = (uint32_t)strtoul(s, NULL, 10);
    size_t len = strcspn(s, "()|");
    const char *dash = memchr(s, '-', len);
    if (opens && g->n < GUM_DEEPEST) g->open[g->n++] = (gum_open){number, r->span.n - 1, dash ? gum_type(dash + 1) : -1};
    s += len;
    if (*s != ')') continue;
    s++;
    for (uint32_t i = g->n; i-- > 0;) {
      if (g->open[i].number != number) continue;
      gum_close(g, r, &g->open[i]);
      memmove(g->open + i, g->open + i + 1, (--g->n - i) * sizeof *g->open);
      break;
    }
  }
}

static char gum_kind(const char *form, const char *upos) {
  char low[32];
  size_t n = strlen(form);
  for (size_t i = 0; i <= n && n < sizeof low; i++) low[i] = (char)(form[i] >= 'A' && form[i] <= 'Z' ? form[i] + 32 : form[i]);
  if (n < sizeof low && hs_lex_has(&hs_lex_titles, low)) return 'T';
  return strcmp(upos, "PROPN") == 0 ? 'N' : strcmp(upos, "DET") == 0 ? 'D' : strcmp(upos, "PART") == 0 ? 'P' : strcmp(upos, "ADP") == 0 || strcmp(upos, "PUNCT") == 0 ? 'a' : '-';
}

static void read_gum(const trainer *t, docs *d, const char *name) {
  char line[65536];
  FILE *f = open_data(t, name);
  reading r = {0};
  gum g = {0};
  bool tight = false;
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\r\n")] = 0;
    if (strncmp(line, "# newdoc", 8) == 0) finish_doc(t, d, &r, GUM);
    if (line[0] == '#') continue;
    char *col[10], *at = line;
    uint32_t n = 0;
    for (; at && n < 10; n++) {
      col[n] = at;
      at = strchr(at, '\t');
      if (at) *at++ = 0;
    }
    if (n < 10) g.n = 0, g.kind.n = 0, g.first = r.span.n;
    if (n < 10 || strpbrk(col[0], "-.")) continue;
    if (!g.kind.n) *hs_vec_push(t->work, &r.sentence) = r.span.n, g.first = r.span.n;
    put_token(t->work, &r, col[1], "O", tight);
    tight = strstr(col[9], "SpaceAfter=No") != NULL;
    *hs_vec_push(t->work, &g.kind) = gum_kind(col[1], col[3]);
    gum_brackets(&g, &r, col[9]);
  }
  finish_doc(t, d, &r, GUM);
  fclose(f);
}

/* ---- plain text with a teacher's names */

typedef struct silver_reader { const trainer *t; docs *d; hs_silver labels; } silver_reader;

static void read_silver_article(void *self, hs_article *a) {
  static const char *const TAG[2][1 + HS_NER_TYPES] = {{"O", "I-PER", "I-LOC", "I-ORG"}, {"O", "B-PER", "B-LOC", "B-ORG"}};
  silver_reader *s = self;
  reading r = {0};
  uint8_t *name = HS_NEW_N(s->t->work, uint8_t, a->tokens.n + 1u);
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    const hs_range toks = a->sentences.row[i].toks;
    if (!hs_silver_names(&s->labels, a, toks, name)) continue;
    *hs_vec_push(s->t->work, &r.sentence) = r.span.n;
    for (uint32_t k = toks.beg; k < toks.end; k++) {
      const hs_span span = a->tokens.span[k];
      const uint8_t n = name[k - toks.beg];
      const char *form = hs_arena_strn(s->t->work, a->text + span.beg, span.end - span.beg);
      put_token(s->t->work, &r, form, TAG[n >> 7][n & 127], k > toks.beg && a->tokens.span[k - 1].end == span.beg);
    }
    if (r.sentence.n >= MAX_SENTENCES) finish_doc(s->t, s->d, &r, UNER);
  }
  finish_doc(s->t, s->d, &r, UNER);
  hs_article_free(a);
}

static void read_silver(const trainer *t, docs *d, const char *labels) {
  silver_reader s = {.t = t, .d = d};
  hs_err err;
  hs_arena *scratch = hs_arena_new();
  if (!scratch) die("silver", "out of memory");
  if (hs_silver_open(t->arena, labels, &s.labels, &err) != HS_OK || hs_texts_read(t->data, scratch, read_silver_article, &s, &err) != HS_OK) die("silver", err.message);
  hs_arena_free(scratch);
}

/* ---- the word filters */

static void put_word(uint8_t *bits, const char *word, size_t n) {
  char low[64];
  if (n < 2 || n >= sizeof low) return;
  for (size_t i = 0; i < n; i++) low[i] = (char)(word[i] >= 'A' && word[i] <= 'Z' ? word[i] + 32 : word[i]);
  for (uint32_t i = 0; i < HS_NER_PROBES; i++) {
    uint32_t b = hs_ner_probe(low, n, i);
    bits[b / 8] = (uint8_t)(bits[b / 8] | 1u << b % 8);
  }
}

/* Every capitalised word of a line's first `columns` cells, or the cells as they are. */
static void read_words(const trainer *t, uint8_t *bits, const char *name, uint32_t columns, bool whole) {
  char line[65536];
  FILE *f = open_data(t, name);
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\r\n")] = 0;
    char *at = line;
    for (uint32_t c = 0; at && c < columns; c++) {
      char *cell = at;
      at = strchr(at, ',');
      if (at) *at++ = 0;
      if (whole) put_word(bits, cell, strlen(cell));
      else
        for (char *word = strtok(cell, " -"); word; word = strtok(NULL, " -"))
          if (word[0] < 'a' || word[0] > 'z') put_word(bits, word, strlen(word));
    }
  }
  fclose(f);
}

static uint8_t *make_filters(const trainer *t) {
  const size_t size = HS_NER_BITS / 8;
  uint8_t *bits = HS_NEW_N(t->arena, uint8_t, HS_NER_FILTERS * size);
  read_words(t, bits + HS_NER_SURNAME * size, "lexica/surnames.txt", 1, false);
  read_words(t, bits + HS_NER_CITY_WORD * size, "lexica/world-cities.csv", 1, false);
  read_words(t, bits + HS_NER_CITY * size, "lexica/world-cities.csv", 3, true);
  return bits;
}

/* ---- what the network needs: words with a row of their own, centres of the vectors' codes */

/* Where two words share a row the more frequent one has it, of equals the earlier. */
static uint16_t *frequent_words(const trainer *t, const docs *d) {
  uint16_t *check = HS_NEW_N(t->arena, uint16_t, HS_NER_WORDS);
  uint32_t *best = HS_NEW_N(t->arena, uint32_t, HS_NER_WORDS);
  hs_map count;
  hs_map_init(&count, t->arena);
  for (uint32_t i = 0; i < d->all.n; i++) {
    const hs_article *a = d->all.row[i].a[0];
    for (uint32_t k = 0; k < a->tokens.n; k++) {
      hs_span s = a->tokens.span[k];
      uint32_t key = hs_word_key(a->text + s.beg, s.end - s.beg), *n = hs_map_at(&count, key, 0), row = key % HS_NER_WORDS;
      if (++*n >= SEEN_OFTEN && *n > best[row]) best[row] = *n, check[row] = (uint16_t)(key >> 16 | 1);
    }
  }
  return check;
}

static float half(uint16_t h) {
  uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = h >> 10 & 31, fraction = h & 1023;
  if (exponent == 0) return (sign ? -1.0f : 1.0f) * (float)fraction * 0x1p-24f;
  uint32_t bits = sign | (exponent + 112) << 23 | fraction << 13;
  float f;
  memcpy(&f, &bits, sizeof f);
  return f;
}

/* The mean of all vectors' pieces that have a code; vectors have length 4, as in the syntax room. */
static float *vector_centres(const trainer *t, const hs_clusters *clusters) {
  char line[1024];
  uint16_t halves[HS_VECTOR_DIM];
  float *sum = HS_NEW_N(t->arena, float, (size_t)256 * HS_VECTOR_DIM);
  uint32_t *n = HS_NEW_N(t->arena, uint32_t, HS_VECTOR_CODES * 256);
  FILE *words = open_data(t, "vectors/glove-100d.words"), *vectors = open_data(t, "vectors/glove-100d.f16");
  while (fgets(line, sizeof line, words) && fread(halves, sizeof halves, 1, vectors) == 1) {
    line[strcspn(line, "\n")] = 0;
    uint32_t slot = hs_clusters_find(clusters, hs_word_key(line, strlen(line)));
    float v[HS_VECTOR_DIM], square = 0;
    for (int d = 0; d < HS_VECTOR_DIM; d++) v[d] = half(halves[d]), square += v[d] * v[d];
    if (slot == HS_NONE || square == 0) continue;
    for (uint32_t i = 0; i < HS_VECTOR_CODES; i++) {
      uint32_t c = i * 256 + clusters->code[(size_t)slot * HS_VECTOR_CODES + i];
      for (uint32_t p = 0; p < HS_VECTOR_PIECE; p++) sum[c * HS_VECTOR_PIECE + p] += 4 * v[i * HS_VECTOR_PIECE + p] / sqrtf(square);
      n[c]++;
    }
  }
  for (uint32_t i = 0; i < 256 * HS_VECTOR_DIM; i++) sum[i] /= (float)(n[i / HS_VECTOR_PIECE] ? n[i / HS_VECTOR_PIECE] : 1);
  fclose(words);
  fclose(vectors);
  return sum;
}

/* ---- examples */

static hs_ner_token *look(const trainer *t, const hs_namer *namer, const hs_article *a) {
  uint32_t longest = 1;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    uint32_t n = a->sentences.row[s].toks.end - a->sentences.row[s].toks.beg;
    if (n > longest) longest = n;
  }
  hs_ner_token *out = HS_NEW_N(t->arena, hs_ner_token, a->tokens.n);
  hs_word *word = HS_NEW_N(t->scratch, hs_word, longest);
  const uint8_t *written = hs_written_ways(a, t->scratch);
  for (uint32_t s = 0; s < a->sentences.n; s++) hs_ner_look(namer, a, a->sentences.row[s].toks, true, written, word, out + a->sentences.row[s].toks.beg);
  hs_arena_reset(t->scratch);
  return out;
}

static bool held_out(const doc *d, uint32_t number) { return d->from != UNER && number % 10 == 3; }

static hs_ner_examples examples(const trainer *t, const hs_namer *namer, const docs *d, bool hold) {
  hs_ner_examples ex = {0};
  for (uint32_t i = 0; i < d->all.n; i++) {
    const doc *x = &d->all.row[i];
    if (hold && held_out(x, i)) continue;
    hs_ner_token *token[HS_NER_COPIES];
    for (int c = 0; c < HS_NER_COPIES; c++) token[c] = look(t, namer, x->a[c]);
    for (uint32_t s = 0; s < x->a[0]->sentences.n; s++) {
      hs_range r = x->a[0]->sentences.row[s].toks;
      *hs_vec_push(t->arena, &ex) = (hs_ner_example){{token[0] + r.beg, token[1] + r.beg}, x->gold + r.beg, r.end - r.beg, x->from};
    }
  }
  return ex;
}

/* ---- how well it does on held-out articles: whole spans with their type, on gold tokens */

typedef struct counts { uint32_t gold, found, right; } counts;

static uint32_t span_at(const uint8_t *label, uint32_t n, uint32_t i) {
  if (!label[i] || (hs_ner_part(label[i]) != HS_BEGIN && hs_ner_part(label[i]) != HS_UNIT)) return 0;
  uint32_t end = i;
  while (end < n && hs_ner_part(label[end]) != HS_LAST && hs_ner_part(label[end]) != HS_UNIT) end++;
  return end + 1 - i;
}

static void measure(const trainer *t, const hs_namer *namer, const doc *x, counts *c) {
  const hs_article *a = x->a[0];
  uint32_t n = a->tokens.n;
  uint8_t *label = HS_NEW_N(t->scratch, uint8_t, n);
  hs_ner_run(namer, a, hs_written_ways(a, t->scratch), t->scratch, label, HS_NEW_N(t->scratch, int32_t, (size_t)n * HS_NER_SCORES));
  for (uint32_t i = 0; i < n; i++) {
    uint32_t g = span_at(x->gold, n, i), f = span_at(label, n, i);
    c->gold += g > 0;
    c->found += f > 0;
    c->right += g && g == f && hs_ner_type(x->gold[i]) == hs_ner_type(label[i]);
  }
  hs_arena_reset(t->scratch);
}

static void report(const trainer *t, const hs_namer *namer, const docs *d, bool held_only, const char *what) {
  counts c[N_SOURCES] = {{0}};
  for (uint32_t i = 0; i < d->all.n; i++) {
    const doc *x = &d->all.row[i];
    if (held_only && !held_out(x, i)) continue;
    measure(t, namer, x, &c[x->from]);
  }
  for (int s = 0; s < N_SOURCES; s++) {
    static const char *const NAME[] = {"uner", "wikigold", "tweets", "gum"};
    double p = (double)c[s].right / (c[s].found ? c[s].found : 1), r = (double)c[s].right / (c[s].gold ? c[s].gold : 1);
    if (c[s].gold) fprintf(stderr, "names: %s, %s: precision %.4f recall %.4f F1 %.4f (%u)\n", what, NAME[s], p, r, p + r > 0 ? 2 * p * r / (p + r) : 0.0, (unsigned)c[s].gold);
  }
}

static void write_section(const char *folder, const char *name, const void *bytes, size_t n) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *f = fopen(path, "wb");
  if (!f || fwrite(bytes, 1, n, f) != n || fclose(f) != 0) die(path, "cannot write");
}

static void train(trainer *t, const char *labels, const char *folder, bool hold) {
  hs_model m;
  hs_err err;
  hs_namer namer = {0};
  size_t size;
  if (hs_model_builtin(&m, &err) != HS_OK || hs_syntax_open(t->arena, &m, &t->syn, &err) != HS_OK) die("model", err.message);
  const void *clusters = hs_model_section(&m, "cluster", &size);
  if (!hs_clusters_open(&namer.clusters, clusters, size)) die("model", "no word vectors");
  namer.filter = make_filters(t);
  docs d = {.arena = t->arena}, dev = {.arena = t->arena};
  read_columns(t, &d, "ner/uner-ewt-train.iob2", UNER);
  read_columns(t, &d, "ner/wikigold.conll", WIKIGOLD);
  read_columns(t, &d, "ner/btc-news-tweets.conll", TWEETS);
  read_gum(t, &d, "treebank/gum-train.conllu");
  read_silver(t, &d, labels);
  read_columns(t, &dev, "ner/uner-ewt-dev.iob2", UNER);
  read_gum(t, &dev, "treebank/gum-dev.conllu");
  namer.check = frequent_words(t, &d);
  hs_ner_examples ex = examples(t, &namer, &d, hold);
  hs_bytes net = hs_learn_ner(t->arena, &ex, &namer.clusters, vector_centres(t, &namer.clusters), namer.check, UNER, ROUNDS);
  namer.net = (const hs_ner_net *)(const void *)net.at;
  report(t, &namer, &dev, false, "dev");
  if (hold) report(t, &namer, &d, true, "held out");
  write_section(folder, "names", net.at, net.n);
  write_section(folder, "names.words", namer.filter, HS_NER_FILTERS * HS_NER_BITS / 8);
  for (uint32_t i = 0; i < d.all.n; i++) hs_article_free(d.all.row[i].a[0]), hs_article_free(d.all.row[i].a[1]);
  for (uint32_t i = 0; i < dev.all.n; i++) hs_article_free(dev.all.row[i].a[0]), hs_article_free(dev.all.row[i].a[1]);
}

int main(int argc, char **argv) {
  if (argc != 4 && argc != 5) {
    fprintf(stderr, "usage: train_names DATA LABELS OUT_FOLDER [held]\n");
    return 2;
  }
  trainer t = {.data = argv[1], .arena = hs_arena_new(), .scratch = hs_arena_new(), .work = hs_arena_new()};
  jmp_buf guard;
  if (!t.arena || !t.scratch || !t.work || setjmp(guard)) die("training", "out of memory");
  hs_arena_guard(t.arena, &guard);
  hs_arena_guard(t.scratch, &guard);
  hs_arena_guard(t.work, &guard);
  train(&t, argv[2], argv[3], argc == 5);
  hs_arena_free(t.work);
  hs_arena_free(t.scratch);
  hs_arena_free(t.arena);
  return 0;
}
