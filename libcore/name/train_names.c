/*
 * Trainer of the name tagger: train_names DATA OUT_FOLDER writes the section `names`.
 *
 * Reads tokens with IOB2 or IO tags, lets the syntax room tag and parse them, and trains an averaged perceptron that
 * sees its own earlier decisions. Same data, same bytes: the order of sentences is shuffled with a fixed seed, articles
 * stay whole so that the memory of earlier sentences is learnt too.
 */
#include "name/naming.h"
#include "syntax/perceptron.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include <stdio.h>
#include <stdlib.h>

enum { EPOCHS = 8, ROWS = 1 << 17, MAX_SENTENCES = 40 };

typedef struct doc { hs_article *a; uint8_t *gold; } doc;
typedef struct docs { HS_VEC(doc) all; hs_arena *arena; } docs;

typedef struct reading {
  HS_VEC(char) text;
  HS_VEC(hs_span) span;
  HS_VEC(uint32_t) sentence;    /* first token of each */
  HS_VEC(uint8_t) gold;         /* 0 none, 1 + type inside; +128 begins */
} reading;

static int type_of(const char *tag) {
  static const char *const NAME[] = {"PER", "LOC", "ORG"};
  for (int i = 0; i < HS_NER_TYPES; i++)
    if (strcmp(tag, NAME[i]) == 0) return i;
  return -1;
}

static void put_token(hs_arena *arena, reading *r, const char *form, const char *tag) {
  if (r->text.n) *hs_vec_push(arena, &r->text) = ' ';
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

static void finish_doc(docs *d, reading *r, const hs_syntax *syn, hs_arena *scratch) {
  if (!r->span.n) return;
  hs_article *a = hs_article_new();
  if (!a) exit(1);
  a->text = hs_arena_strn(a->arena, r->text.row, r->text.n);
  a->n_bytes = r->text.n;
  uint32_t n = r->span.n;
  a->tokens = (hs_tokens){.n = n, .span = HS_NEW_N(a->arena, hs_span, n), .norm = HS_NEW_N(a->arena, hs_str, n), .lemma = HS_NEW_N(a->arena, hs_str, n),
                          .feats = HS_NEW_N(a->arena, hs_str, n), .head = HS_NEW_N(a->arena, uint32_t, n), .sentence = HS_NEW_N(a->arena, uint32_t, n),
                          .upos = HS_NEW_N(a->arena, uint8_t, n), .xpos = HS_NEW_N(a->arena, uint8_t, n), .deprel = HS_NEW_N(a->arena, uint8_t, n),
                          .mwt = HS_NEW_N(a->arena, uint8_t, n)};
  memcpy(a->tokens.span, r->span.row, n * sizeof(hs_span));
  for (uint32_t i = 0; i < n; i++) a->tokens.norm[i] = hs_text_norm(a, a->text + r->span.row[i].beg, r->span.row[i].end - r->span.row[i].beg);
  a->sentences.n = r->sentence.n;
  a->sentences.row = HS_NEW_N(a->arena, hs_sentence, r->sentence.n);
  uint8_t *gold = HS_NEW_N(d->arena, uint8_t, n);
  for (uint32_t i = 0; i < r->sentence.n; i++) {
    hs_range toks = {r->sentence.row[i], i + 1 < r->sentence.n ? r->sentence.row[i + 1] : n};
    a->sentences.row[i] = (hs_sentence){.toks = toks, .span = {r->span.row[toks.beg].beg, r->span.row[toks.end - 1].end}};
    bilou(r->gold.row, toks, gold);
  }
  hs_syntax_parse(syn, a, scratch);
  hs_arena_reset(scratch);
  *hs_vec_push(d->arena, &d->all) = (doc){a, gold};
  memset(r, 0, sizeof *r);
}

/* Columns: a word number first (UNER), or the form first. A comment `# newdoc` or 40 sentences end an article. */
static void read_file(docs *d, const char *folder, const char *name, bool numbered, const hs_syntax *syn, hs_arena *scratch, hs_arena *work) {
  char path[1024], line[65536];
  snprintf(path, sizeof path, "%s/ner/%s", folder, name);
  FILE *f = fopen(path, "rb");
  if (!f) {
    fprintf(stderr, "train_names: cannot open %s\n", path);
    exit(1);
  }
  reading r = {0};
  bool fresh = true;
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\r\n")] = 0;
    if (!line[0]) {
      fresh = true;
      if (!numbered && r.sentence.n >= MAX_SENTENCES) finish_doc(d, &r, syn, scratch);
      continue;
    }
    if (numbered && line[0] == '#') {
      if (strncmp(line, "# newdoc", 8) == 0) finish_doc(d, &r, syn, scratch);
      continue;
    }
    char *form = strtok(line, "\t "), *tag = strtok(NULL, "\t ");
    if (numbered) form = tag, tag = strtok(NULL, "\t ");
    if (!form || !tag || strcmp(form, "-DOCSTART-") == 0) continue;
    if (fresh) *hs_vec_push(work, &r.sentence) = r.span.n;
    fresh = false;
    put_token(work, &r, form, tag);
  }
  finish_doc(d, &r, syn, scratch);
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

static void read_gum(docs *d, const char *folder, const hs_syntax *syn, hs_arena *scratch, hs_arena *work) {
  char path[1024], line[65536];
  snprintf(path, sizeof path, "%s/treebank/gum-train.conllu", folder);
  FILE *f = fopen(path, "rb");
  if (!f) {
    fprintf(stderr, "train_names: cannot open %s\n", path);
    exit(1);
  }
  reading r = {0};
  gum g = {0};
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\r\n")] = 0;
    if (strncmp(line, "# newdoc", 8) == 0) finish_doc(d, &r, syn, scratch);
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
    if (!g.kind.n) *hs_vec_push(work, &r.sentence) = r.span.n, g.first = r.span.n;
    put_token(work, &r, col[1], "O");
    *hs_vec_push(work, &g.kind) = gum_kind(col[1], col[3]);
    gum_brackets(&g, &r, col[9]);
  }
  finish_doc(d, &r, syn, scratch);
  fclose(f);
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

/* Every capitalised word of the first column. */
static void read_words(uint8_t *bits, const char *folder, const char *name) {
  char path[1024], line[65536];
  snprintf(path, sizeof path, "%s/lexica/%s", folder, name);
  FILE *f = fopen(path, "rb");
  if (!f) {
    fprintf(stderr, "train_names: cannot open %s\n", path);
    exit(1);
  }
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, ",\r\n")] = 0;
    for (char *word = strtok(line, " -"); word; word = strtok(NULL, " -"))
      if (word[0] < 'a' || word[0] > 'z') put_word(bits, word, strlen(word));
  }
  fclose(f);
}

static uint8_t *make_filters(hs_arena *arena, const char *data, const char *folder) {
  uint8_t *bits = HS_NEW_N(arena, uint8_t, HS_NER_FILTERS * HS_NER_BITS / 8);
  char path[1024];
  read_words(bits, data, "surnames.txt");
  read_words(bits + HS_NER_BITS / 8, data, "world-cities.csv");
  snprintf(path, sizeof path, "%s/names.words", folder);
  FILE *f = fopen(path, "wb");
  if (!f || fwrite(bits, 1, HS_NER_FILTERS * HS_NER_BITS / 8, f) != HS_NER_FILTERS * HS_NER_BITS / 8 || fclose(f) != 0) exit(1);
  return bits;
}

/* ---- weights */

typedef struct learner { int32_t *w; int64_t *total; int64_t step; } learner;

static uint8_t guess(const learner *L, const uint32_t *feature, uint32_t k, uint8_t before, bool last) {
  int32_t score[HS_NER_ROW] = {0};
  for (uint32_t f = 0; f < k; f++)
    for (uint32_t l = 0; l < HS_NER_LABELS; l++) score[l] += L->w[(size_t)(feature[f] & (ROWS - 1)) * HS_NER_ROW + l];
  uint8_t best = HS_NER_LABELS;
  for (uint8_t l = 0; l < HS_NER_LABELS; l++)
    if (hs_ner_follows(before, l) && (!last || hs_ner_follows(l, 0)) && (best == HS_NER_LABELS || score[l] > score[best])) best = l;
  return best;
}

static void reward(learner *L, const uint32_t *feature, uint32_t k, uint8_t label, int32_t by) {
  for (uint32_t f = 0; f < k; f++) {
    size_t at = (size_t)(feature[f] & (ROWS - 1)) * HS_NER_ROW + label;
    L->w[at] += by;
    L->total[at] += by * L->step;
  }
}

/* After a wrong decision the following gold label may not fit: then the decision stands and only its own features learn. */
static void walk_sentence(learner *L, const hs_ner_token *t, uint32_t n, const uint8_t *gold, uint8_t *label, hs_map *memory) {
  uint32_t feature[HS_NER_FEATURES];
  for (uint32_t i = 0; i < n; i++) {
    uint8_t before = i ? label[i - 1] : 0;
    uint32_t k = hs_ner_features(t, n, i, label, feature);
    label[i] = guess(L, feature, k, before, i + 1 == n);
    if (gold) L->step++;
    if (gold && label[i] != gold[i] && hs_ner_follows(before, gold[i])) {
      reward(L, feature, k, gold[i], 1);
      reward(L, feature, k, label[i], -1);
      if (L->step % 2) label[i] = gold[i];      /* half the time go on as if it had been right */
    }
    if (t[i].word.capital) *hs_map_at(memory, t[i].word.key, 0) = label[i] + 1u;
  }
}

/* One sentence after the other, as hs_names_tag() goes. @param gold NULL to label only */
static void walk_doc(learner *L, const hs_namer *namer, const doc *d, const uint8_t *gold, uint8_t *label, hs_arena *scratch) {
  hs_map memory;
  hs_map_init(&memory, scratch);
  for (uint32_t s = 0; s < d->a->sentences.n; s++) {
    hs_range toks = d->a->sentences.row[s].toks;
    uint32_t n = toks.end - toks.beg;
    hs_word *word = HS_NEW_N(scratch, hs_word, n);
    hs_ner_token *t = HS_NEW_N(scratch, hs_ner_token, n);
    hs_ner_look(namer, d->a, toks, word, t);
    for (uint32_t i = 0; i < n; i++) {
      uint32_t seen = hs_map_get(&memory, t[i].word.key);
      t[i].memory = t[i].word.capital && seen != HS_NONE ? seen : 0;
    }
    walk_sentence(L, t, n, gold ? gold + toks.beg : NULL, label + toks.beg, &memory);
  }
}

static void learn_doc(learner *L, const hs_namer *namer, const doc *d, hs_arena *scratch) {
  walk_doc(L, namer, d, d->gold, HS_NEW_N(scratch, uint8_t, d->a->tokens.n + 1), scratch);
  hs_arena_reset(scratch);
}

/* The mean of the weights over all steps, in 1/256 (Collins 2002). */
static void average(learner *L) {
  size_t n = (size_t)ROWS * HS_NER_ROW;
  for (size_t i = 0; i < n; i++) L->w[i] = (int32_t)(((int64_t)L->w[i] * L->step - L->total[i]) * 256 / L->step);
}

static void write_section(const learner *L, const char *folder) {
  char path[1024];
  snprintf(path, sizeof path, "%s/names", folder);
  FILE *f = fopen(path, "wb");
  if (!f) exit(1);
  double largest = 256;
  size_t n = (size_t)ROWS * HS_NER_ROW;
  for (size_t i = 0; i < n; i++) {
    double v = (double)L->w[i];
    if (v < 0) v = -v;
    if (v > largest) largest = v;
  }
  double scale = 127.0 / largest;
  for (size_t i = 0; i < n; i++) {
    double v = (double)L->w[i] * scale;
    fputc((int8_t)(v > 127 ? 127 : v < -127 ? -127 : v < 0 ? v - 0.5 : v + 0.5), f);
  }
  if (fclose(f) != 0) exit(1);
}

/* ---- how well it does on held-out articles: whole spans with their type, on gold tokens */

typedef struct counts { uint32_t gold, found, right; } counts;

static uint32_t span_at(const uint8_t *label, uint32_t n, uint32_t i) {
  if (!label[i] || (hs_ner_part(label[i]) != HS_BEGIN && hs_ner_part(label[i]) != HS_UNIT)) return 0;
  uint32_t end = i;
  while (end < n && hs_ner_part(label[end]) != HS_LAST && hs_ner_part(label[end]) != HS_UNIT) end++;
  return end + 1 - i;
}

static void measure(learner *L, const hs_namer *namer, const doc *d, hs_arena *scratch, counts *c) {
  uint8_t *label = HS_NEW_N(scratch, uint8_t, d->a->tokens.n + 1);
  walk_doc(L, namer, d, NULL, label, scratch);
  for (uint32_t i = 0; i < d->a->tokens.n; i++) {
    uint32_t g = span_at(d->gold, d->a->tokens.n, i), f = span_at(label, d->a->tokens.n, i);
    c->gold += g > 0;
    c->found += f > 0;
    c->right += g && g == f && hs_ner_type(d->gold[i]) == hs_ner_type(label[i]);
  }
  hs_arena_reset(scratch);
}

static void report(learner *L, const hs_namer *namer, const docs *dev, hs_arena *scratch) {
  counts c = {0};
  for (uint32_t i = 0; i < dev->all.n; i++) measure(L, namer, &dev->all.row[i], scratch, &c);
  double p = c.found ? (double)c.right / c.found : 0, r = c.gold ? (double)c.right / c.gold : 0;
  fprintf(stderr, "names: precision %.4f recall %.4f F1 %.4f\n", p, r, p + r > 0 ? 2 * p * r / (p + r) : 0.0);
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: train_names DATA OUT_FOLDER\n");
    return 2;
  }
  hs_arena *arena = hs_arena_new(), *scratch = hs_arena_new(), *work = hs_arena_new();
  jmp_buf guard;
  if (!arena || !scratch || !work || setjmp(guard)) {
    fprintf(stderr, "train_names: out of memory\n");
    return 1;
  }
  hs_arena_guard(arena, &guard);
  hs_arena_guard(scratch, &guard);
  hs_arena_guard(work, &guard);
  hs_model m;
  hs_err err;
  const hs_syntax *syn;
  hs_namer namer = {0};
  size_t size;
  if (hs_model_builtin(&m, &err) != HS_OK || hs_syntax_open(arena, &m, &syn, &err) != HS_OK) {
    fprintf(stderr, "%s\n", err.message);
    return 1;
  }
  const void *clusters = hs_model_section(&m, "cluster", &size);
  if (!hs_clusters_open(&namer.clusters, clusters, size)) return 1;
  namer.filter = make_filters(arena, argv[1], argv[2]);
  docs d = {.arena = arena};
  read_file(&d, argv[1], "uner-ewt-train.iob2", true, syn, scratch, work);
  read_file(&d, argv[1], "wikigold.conll", false, syn, scratch, work);
  read_file(&d, argv[1], "btc-news-tweets.conll", false, syn, scratch, work);
  read_gum(&d, argv[1], syn, scratch, work);
  learner L = {HS_NEW_N(arena, int32_t, (size_t)ROWS * HS_NER_ROW), HS_NEW_N(arena, int64_t, (size_t)ROWS * HS_NER_ROW), 0};
  uint32_t *order = HS_NEW_N(arena, uint32_t, d.all.n);
  for (uint32_t i = 0; i < d.all.n; i++) order[i] = i;
  hs_random r = {23};
  for (int e = 0; e < EPOCHS; e++) {
    hs_random_shuffle(&r, order, d.all.n);
    for (uint32_t i = 0; i < d.all.n; i++) learn_doc(&L, &namer, &d.all.row[order[i]], scratch);
  }
  average(&L);
  docs dev = {.arena = arena};
  read_file(&dev, argv[1], "uner-ewt-dev.iob2", true, syn, scratch, work);
  report(&L, &namer, &dev, scratch);
  for (uint32_t i = 0; i < dev.all.n; i++) hs_article_free(dev.all.row[i].a);
  write_section(&L, argv[2]);
  for (uint32_t i = 0; i < d.all.n; i++) hs_article_free(d.all.row[i].a);
  hs_arena_free(work);
  hs_arena_free(scratch);
  hs_arena_free(arena);
  return 0;
}
