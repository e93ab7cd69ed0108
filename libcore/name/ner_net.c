/*
 * What the name tagger sees of a word, and its network's forward pass. Rows of a word: itself if training saw it often,
 * affixes, shape, tags, relation to its head, the word lists it is in (one by one, and all together), and how the rest of
 * the article writes it. Scores of labels come from the encoder (syntax/encoder.h); the best sequence is found by dynamic
 * programming over labels that may follow one another, so spans are always whole.
 *
 * Example: "said Ann Lee of Dock Ltd." -> O B-PER L-PER O B-ORG L-ORG.
 */
#include "name/naming.h"
#include "syntax/ud.h"

bool hs_ner_follows(uint8_t a, uint8_t b) {
  bool open = a && (hs_ner_part(a) == HS_BEGIN || hs_ner_part(a) == HS_INSIDE);
  bool goes_on = b && (hs_ner_part(b) == HS_INSIDE || hs_ner_part(b) == HS_LAST);
  return open ? goes_on && hs_ner_type(a) == hs_ner_type(b) : !goes_on;
}

hs_type hs_ner_mention(uint32_t type) {
  static const hs_type TYPE[HS_NER_TYPES] = {HS_PERSON, HS_PLACE, HS_ORGANIZATION};
  return TYPE[type];
}

/* ---- word lists */

static uint32_t probe(uint64_t h, uint32_t i) { return (uint32_t)(h + i * (h >> 32 | 1)) & (HS_NER_BITS - 1); }

uint32_t hs_ner_probe(const char *word, size_t n, uint32_t i) { return probe(hs_hash(word, n, 7), i); }

static bool passes(const hs_namer *n, uint32_t filter, const char *word, size_t len) {
  const uint8_t *bits = n->filter + (size_t)filter * (HS_NER_BITS / 8);
  const uint64_t h = hs_hash(word, len, 7);
  for (uint32_t i = 0; i < HS_NER_PROBES; i++) {
    uint32_t b = probe(h, i);
    if (!(bits[b / 8] >> b % 8 & 1)) return false;
  }
  return true;
}

enum {
  IN_GIVEN, IN_PLACES, IN_DEMONYMS, IN_TITLES, IN_ORGWORDS, IN_CALENDAR, IN_PERSON_NOUNS, IN_NOUNS, IN_SURNAMES, IN_CITY_WORDS, PLACE_BEGINS, PLACE_GOES_ON,
  CITY_BEGINS, CITY_GOES_ON, N_LISTS
};

static uint32_t lists_of(const hs_namer *namer, const hs_article *a, uint32_t tok, bool capital) {
  static const hs_lex *const LISTS[] = {&hs_lex_given, &hs_lex_places, &hs_lex_demonyms, &hs_lex_titles, &hs_lex_orgwords, &hs_lex_calendar};
  hs_str norm = a->tokens.norm[tok];
  const char *s = hs_strtab_get(a->strings, norm);
  size_t n = hs_strtab_len(a->strings, norm);
  uint32_t bits = 0;
  if (!s) return 0;
  const uint64_t hash = hs_lex_hash(s, n);
  for (uint32_t i = 0; i < sizeof LISTS / sizeof *LISTS; i++)
    if (hs_lex_find_hashed(LISTS[i], s, n, hash) != HS_NONE) bits |= 1u << i;
  uint32_t noun = hs_lex_find_hashed(&hs_lex_nouns, s, n, hash);
  if (noun != HS_NONE) bits |= 1u << (strcmp(hs_lex_cell(&hs_lex_nouns, noun, 0), "person") == 0 ? IN_PERSON_NOUNS : IN_NOUNS);
  if (!capital || !namer->filter) return bits;
  if (passes(namer, HS_NER_SURNAME, s, n)) bits |= 1u << IN_SURNAMES;
  if (passes(namer, HS_NER_CITY_WORD, s, n)) bits |= 1u << IN_CITY_WORDS;
  return bits;
}

/* Names of several words in the lists of places: "New Harbour City". @return how many tokens from `tok` on */
static uint32_t city_length(const hs_namer *namer, const hs_article *a, uint32_t tok, uint32_t end) {
  enum { MOST = 4 };
  char name[96];
  size_t n = 0;
  uint32_t found = 0;
  for (uint32_t t = tok; t < end && t < tok + MOST; t++) {
    const char *s = hs_norm(a, t);
    size_t len = hs_strtab_len(a->strings, a->tokens.norm[t]);
    if (!s || n + len + 2 > sizeof name) break;
    if (n) name[n++] = ' ';
    memcpy(name + n, s, len);
    n += len;
    if (passes(namer, HS_NER_CITY, name, n)) found = t + 1 - tok;
  }
  return found;
}

static void mark_places(const hs_namer *namer, const hs_article *a, hs_range toks, const hs_word *word, hs_ner_token *out) {
  for (uint32_t t = toks.beg; t < toks.end; t++) {
    uint32_t n = 0, i = t - toks.beg;
    if (!word[i].capital) continue;
    if (hs_lex_longest(&hs_lex_places, a, t, toks.end, false, &n) == HS_NONE) n = 0;
    for (uint32_t k = 0; k < n; k++) out[i + k].lists |= 1u << (k ? PLACE_GOES_ON : PLACE_BEGINS);
    n = namer->filter ? city_length(namer, a, t, toks.end) : 0;
    for (uint32_t k = 0; k < n; k++) out[i + k].lists |= 1u << (k ? CITY_GOES_ON : CITY_BEGINS);
  }
}

/* ---- how the article writes a word */

static bool small_letter(const hs_article *a, uint32_t tok) {
  char c = a->text[a->tokens.span[tok].beg];
  return c >= 'a' && c <= 'z';
}

static bool capital_letter(const hs_article *a, uint32_t tok) {
  char c = a->text[a->tokens.span[tok].beg];
  return c >= 'A' && c <= 'Z';
}

uint8_t *hs_written_ways(const hs_article *a, hs_arena *arena) {
  uint8_t *out = HS_NEW_N(arena, uint8_t, hs_strtab_count(a->strings) + 1u);
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_range r = a->sentences.row[s].toks;
    uint32_t small = 0;
    for (uint32_t t = r.beg; t < r.end; t++) small += small_letter(a, t);
    bool plain = small * 2 > r.end - r.beg;
    for (uint32_t t = r.beg; t < r.end; t++) {
      uint32_t way = small_letter(a, t) ? HS_WRITTEN_SMALL : plain && t > r.beg && capital_letter(a, t) ? HS_WRITTEN_LARGE : 0;
      out[a->tokens.norm[t]] = (uint8_t)(out[a->tokens.norm[t]] | way);
    }
  }
  return out;
}

/* ---- rows */

static void put_row(hs_ner_token *t, uint32_t row) {
  if (t->n_rows < HS_NER_WORD_ROWS) t->row[t->n_rows++] = (uint16_t)row;
}

static uint32_t mix(uint32_t a, uint32_t b) { return (uint32_t)(hs_mix(a, b) >> 20); }

/* 0 small, 1 capital, 2 all capitals */
static uint32_t letters(const hs_word *w) { return w->all_caps ? 2 : w->capital; }

static void word_rows(const hs_namer *n, const hs_word *w, bool first, hs_ner_token *t) {
  if (n->check[w->key % HS_NER_WORDS] == (w->key >> 16 | 1)) put_row(t, w->key % HS_NER_WORDS);
  for (int s = 1; s < 4; s++)
    if (w->suffix[s]) put_row(t, HS_NER_ROW_SUFFIX + mix(w->suffix[s], letters(w)) % HS_NER_SUFFIXES);
  for (int p = 1; p < HS_WORD_PREFIXES; p++)
    if (w->prefix[p]) put_row(t, HS_NER_ROW_PREFIX + mix(w->prefix[p], letters(w)) % HS_NER_PREFIXES);
  put_row(t, HS_NER_ROW_SHAPE + (w->shape * 4 + (first ? 2 : 0) + (w->space ? 1 : 0)) % HS_NER_SHAPES);
  if (w->vector == HS_NONE) put_row(t, HS_NER_ROW_OTHER);
}

static void list_rows(uint32_t lists, const hs_word *w, hs_ner_token *t) {
  put_row(t, HS_NER_ROW_LISTS + mix(lists, 3 + letters(w)) % HS_NER_LISTS);
  for (uint32_t b = 0; b < N_LISTS; b++)
    if (lists >> b & 1) put_row(t, HS_NER_ROW_LIST + 2 * b + w->capital);
}

static void tree_rows(const hs_article *a, uint32_t tok, hs_range toks, const hs_word *word, hs_ner_token *t) {
  uint32_t head = a->tokens.head[tok];
  bool inside = head != HS_NONE && head >= toks.beg && head < toks.end;
  put_row(t, HS_NER_ROW_TAG + a->tokens.upos[tok]);
  put_row(t, HS_NER_ROW_TAG + HS_N_UPOS + a->tokens.xpos[tok]);
  put_row(t, HS_NER_ROW_HEAD + mix(a->tokens.deprel[tok] + 1u, inside ? word[head - toks.beg].cluster[2] + 1u : 0) % HS_NER_HEADS);
}

void hs_ner_look(const hs_namer *n, const hs_article *a, hs_range toks, bool begins, const uint8_t *written, hs_word *word, hs_ner_token *out) {
  uint32_t len = toks.end - toks.beg;
  hs_words_read(&n->clusters, a, toks, word);
  for (uint32_t i = 0; i < len; i++)
    out[i] = (hs_ner_token){.vector = word[i].vector, .key = word[i].key, .lists = lists_of(n, a, toks.beg + i, word[i].capital), .capital = word[i].capital};
  mark_places(n, a, toks, word, out);
  for (uint32_t i = 0; i < len; i++) {
    const bool first = begins && i == 0;
    word_rows(n, &word[i], first, &out[i]);
    list_rows(out[i].lists, &word[i], &out[i]);
    tree_rows(a, toks.beg + i, toks, word, &out[i]);
    put_row(&out[i], HS_NER_ROW_WRITTEN + written[a->tokens.norm[toks.beg + i]] * 4u + word[i].capital * 2u + first);
  }
}

/* ---- scores and the best labels */

static void embed(const hs_ner_net *net, const hs_clusters *c, const hs_ner_token *t, int16_t *out) {
  const hs_embedding e = {net->input_bias, &net->row[0][0], &net->code[0][0][0], HS_VECTOR_CODES, HS_NER_D};
  uint32_t row[HS_NER_WORD_ROWS];
  for (uint32_t r = 0; r < t->n_rows; r++) row[r] = t->row[r];
  hs_embed(&e, row, t->n_rows, t->vector == HS_NONE ? NULL : c->code + (size_t)t->vector * HS_VECTOR_CODES, out);
}

void hs_ner_score(const hs_ner_net *net, const hs_clusters *c, const hs_ner_token *t, const uint32_t *length, uint32_t n_stretches, hs_encoder_work *k, int32_t *score) {
  const hs_encoder encoder = hs_encoder_at(net->encoder, HS_NER_D, HS_NER_BLOCKS);
  const hs_byte_layer out = HS_LAYER_AT(net->out, HS_NER_D, HS_NER_SCORES);
  uint32_t n = 0;
  for (uint32_t s = 0; s < n_stretches; s++) n += length[s];
  for (uint32_t i = 0; i < n; i++) embed(net, c, &t[i], k->in + (size_t)i * HS_NER_D);
  hs_encode(&encoder, length, n_stretches, k);
  for (uint32_t i = 0; i < n; i += HS_BYTE_ROWS) hs_byte_sums(&out, k->narrow + (size_t)i * HS_NER_D, n - i < HS_BYTE_ROWS ? n - i : HS_BYTE_ROWS, score + (size_t)i * HS_NER_SCORES);
  for (uint32_t i = 0; i < n * HS_NER_SCORES; i++) score[i] = (score[i] + out.bias[i % HS_NER_SCORES]) >> out.shift;
}

/* Labels that may stand before each label. */
typedef struct before { uint8_t n[HS_NER_LABELS], label[HS_NER_LABELS][HS_NER_LABELS]; } before;

static before labels_before(void) {
  before b = {{0}, {{0}}};
  for (uint8_t l = 0; l < HS_NER_LABELS; l++)
    for (uint8_t k = 0; k < HS_NER_LABELS; k++)
      if (hs_ner_follows(k, l)) b.label[l][b.n[l]++] = k;
  return b;
}

void hs_ner_decode(const hs_ner_net *net, const int32_t *score, uint32_t n, uint8_t *best, uint8_t *label) {
  const int64_t never = INT64_MIN / 2;
  const before b = labels_before();
  int64_t sum[HS_NER_LABELS], next[HS_NER_LABELS];
  for (uint8_t l = 0; l < HS_NER_LABELS; l++) sum[l] = hs_ner_follows(0, l) ? score[l] : never;
  for (uint32_t i = 1; i < n; i++) {
    for (uint8_t l = 0; l < HS_NER_LABELS; l++) {
      int64_t top = never;
      uint8_t from = 0;
      for (uint8_t p = 0; p < b.n[l]; p++) {
        uint8_t k = b.label[l][p];
        if (sum[k] + net->behind[k][l] > top) top = sum[k] + net->behind[k][l], from = k;
      }
      best[(size_t)i * HS_NER_SCORES + l] = from;
      next[l] = top + score[(size_t)i * HS_NER_SCORES + l];
    }
    memcpy(sum, next, sizeof sum);
  }
  uint8_t l = 0;
  for (uint8_t k = 1; k < HS_NER_LABELS; k++)
    if (hs_ner_follows(k, 0) && sum[k] > sum[l]) l = k;
  for (uint32_t i = n; i-- > 0; l = best[(size_t)i * HS_NER_SCORES + l]) {
    label[i] = l;
    if (!i) break;
  }
}
