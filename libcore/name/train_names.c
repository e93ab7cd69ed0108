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
static void learn_sentence(learner *L, const hs_ner_token *t, uint32_t n, const uint8_t *gold, uint8_t *label, hs_map *memory) {
  uint32_t feature[HS_NER_FEATURES];
  for (uint32_t i = 0; i < n; i++) {
    uint8_t before = i ? label[i - 1] : 0;
    uint32_t k = hs_ner_features(t, n, i, label, feature);
    label[i] = guess(L, feature, k, before, i + 1 == n);
    L->step++;
    if (label[i] != gold[i] && hs_ner_follows(before, gold[i])) {
      reward(L, feature, k, gold[i], 1);
      reward(L, feature, k, label[i], -1);
      if (L->step % 2) label[i] = gold[i];      /* half the time go on as if it had been right */
    }
    if (t[i].word.capital) *hs_map_at(memory, t[i].word.key, 0) = label[i] + 1u;
  }
}

static void learn_doc(learner *L, const hs_namer *namer, const doc *d, hs_arena *scratch) {
  hs_map memory;
  hs_map_init(&memory, scratch);
  for (uint32_t s = 0; s < d->a->sentences.n; s++) {
    hs_range toks = d->a->sentences.row[s].toks;
    uint32_t n = toks.end - toks.beg;
    hs_word *word = HS_NEW_N(scratch, hs_word, n);
    hs_ner_token *t = HS_NEW_N(scratch, hs_ner_token, n);
    uint8_t *label = HS_NEW_N(scratch, uint8_t, n);
    hs_ner_look(namer, d->a, toks, word, t);
    for (uint32_t i = 0; i < n; i++) {
      uint32_t seen = hs_map_get(&memory, t[i].word.key);
      t[i].memory = t[i].word.capital && seen != HS_NONE ? seen : 0;
    }
    learn_sentence(L, t, n, d->gold + toks.beg, label, &memory);
  }
  hs_arena_reset(scratch);
}

static void write_section(const learner *L, const char *folder) {
  char path[1024];
  snprintf(path, sizeof path, "%s/names", folder);
  FILE *f = fopen(path, "wb");
  if (!f) exit(1);
  double largest = 1;
  size_t n = (size_t)ROWS * HS_NER_ROW;
  for (size_t i = 0; i < n; i++) {
    double v = (double)L->w[i] - (double)L->total[i] / (double)L->step;
    if (v < 0) v = -v;
    if (v > largest) largest = v;
  }
  double scale = 127.0 / largest;
  for (size_t i = 0; i < n; i++) {
    double v = ((double)L->w[i] - (double)L->total[i] / (double)L->step) * scale;
    fputc((int8_t)(v > 127 ? 127 : v < -127 ? -127 : v < 0 ? v - 0.5 : v + 0.5), f);
  }
  if (fclose(f) != 0) exit(1);
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
  docs d = {.arena = arena};
  read_file(&d, argv[1], "uner-ewt-train.iob2", true, syn, scratch, work);
  read_file(&d, argv[1], "wikigold.conll", false, syn, scratch, work);
  read_file(&d, argv[1], "btc-news-tweets.conll", false, syn, scratch, work);
  learner L = {HS_NEW_N(arena, int32_t, (size_t)ROWS * HS_NER_ROW), HS_NEW_N(arena, int64_t, (size_t)ROWS * HS_NER_ROW), 0};
  uint32_t *order = HS_NEW_N(arena, uint32_t, d.all.n);
  for (uint32_t i = 0; i < d.all.n; i++) order[i] = i;
  hs_random r = {23};
  for (int e = 0; e < EPOCHS; e++) {
    hs_random_shuffle(&r, order, d.all.n);
    for (uint32_t i = 0; i < d.all.n; i++) learn_doc(&L, &namer, &d.all.row[order[i]], scratch);
  }
  write_section(&L, argv[2]);
  for (uint32_t i = 0; i < d.all.n; i++) hs_article_free(d.all.row[i].a);
  hs_arena_free(work);
  hs_arena_free(scratch);
  hs_arena_free(arena);
  return 0;
}
