/** Inside the name room: the steps of hs_name_find(), and what the name tagger shares with its trainer. */
#ifndef HS_NAMING_H
#define HS_NAMING_H

#include "name/name.h"
#include "syntax/encoder.h"
#include "syntax/product.h"
#include "syntax/word.h"

extern const hs_lex hs_lex_nouns, hs_lex_places, hs_lex_demonyms, hs_lex_given, hs_lex_genders, hs_lex_pronouns, hs_lex_titles, hs_lex_orgwords,
    hs_lex_calendar, hs_lex_numbers, hs_lex_currencies, hs_lex_measures;

/* ---- the tagger (ner.c, ner_net.c): labels are O, then B I L U for each of person, place, organization (Ratinov and Roth 2009, BILOU) */

enum { HS_NER_TYPES = 3, HS_NER_LABELS = 1 + 4 * HS_NER_TYPES };
typedef enum hs_bilou { HS_BEGIN, HS_INSIDE, HS_LAST, HS_UNIT } hs_bilou;

static inline uint8_t hs_ner_label(uint32_t type, hs_bilou part) { return (uint8_t)(1 + 4 * type + part); }
static inline uint32_t hs_ner_type(uint8_t label) { return (label - 1u) / 4; }
static inline hs_bilou hs_ner_part(uint8_t label) { return (hs_bilou)((label - 1u) % 4); }
/** May label b stand behind label a? At a sentence's edge the neighbour counts as O. */
bool hs_ner_follows(uint8_t a, uint8_t b);

/** Mention type of a tagger type. */
hs_type hs_ner_mention(uint32_t type);

/* Lists longer than a program should carry: Bloom filters (Bloom 1970) of surnames, words of cities' names, and whole names
 * of cities and provinces. A word hashes to four bits of HS_NER_BITS; some 0.7 % of other words pass as a surname. */
enum { HS_NER_FILTERS = 3, HS_NER_BITS = 1 << 20, HS_NER_PROBES = 4 };
enum { HS_NER_SURNAME, HS_NER_CITY_WORD, HS_NER_CITY };
/** Bit number of a lower-case word's i-th probe. */
uint32_t hs_ner_probe(const char *word, size_t n, uint32_t i);

/**
 * The tagger's network. A word is the sum of rows for its form, affixes, shape, tags, relation, word lists and for how the
 * article writes it elsewhere, and of its quantised word vector; an encoder as in the parser's network; scores of
 * labels; and scores of a label behind a label (linear-chain CRF, Lafferty et al. 2001).
 */
enum {
  HS_NER_D = 96, HS_NER_BLOCKS = 2, HS_NER_SCORES = 16,
  HS_NER_WORDS = 8192, HS_NER_SUFFIXES = 4096, HS_NER_PREFIXES = 2048, HS_NER_SHAPES = 1024, HS_NER_LISTS = 1024, HS_NER_HEADS = 1024,
  HS_NER_ROW_SUFFIX = HS_NER_WORDS, HS_NER_ROW_PREFIX = HS_NER_ROW_SUFFIX + HS_NER_SUFFIXES, HS_NER_ROW_SHAPE = HS_NER_ROW_PREFIX + HS_NER_PREFIXES,
  HS_NER_ROW_LISTS = HS_NER_ROW_SHAPE + HS_NER_SHAPES, HS_NER_ROW_HEAD = HS_NER_ROW_LISTS + HS_NER_LISTS, HS_NER_ROW_LIST = HS_NER_ROW_HEAD + HS_NER_HEADS,
  HS_NER_ROW_TAG = HS_NER_ROW_LIST + 64, HS_NER_ROW_WRITTEN = HS_NER_ROW_TAG + HS_N_UPOS + HS_N_XPOS, HS_NER_ROW_OTHER = HS_NER_ROW_WRITTEN + 16,
  HS_NER_ROW_SOURCE = HS_NER_ROW_OTHER + 1,            /* while training: which corpus the sentence is from */
  HS_NER_ROWS = HS_NER_ROW_SOURCE + 8, HS_NER_WORD_ROWS = 32
};

/** The section "names", read in place. */
typedef struct hs_ner_net {
  uint32_t size;                                       /* of this struct: a check */
  int32_t behind[HS_NER_SCORES][HS_NER_SCORES];
  uint32_t encoder[HS_ENCODER_SIZE(HS_NER_D, HS_NER_BLOCKS) / sizeof(uint32_t)];
  HS_BYTE_LAYER(HS_NER_D, HS_NER_SCORES) out;
  int16_t input_bias[HS_NER_D];
  uint16_t check[HS_NER_WORDS];                        /* high bits of the key whose row it is; 0: nobody's */
  int16_t code[HS_VECTOR_CODES][256][HS_NER_D];
  int8_t row[HS_NER_ROWS][HS_NER_D];                   /* half units: 128 is 1.0 */
} hs_ner_net;

typedef struct hs_namer {
  const uint8_t *filter;        /* HS_NER_FILTERS times HS_NER_BITS bits, or NULL */
  const hs_ner_net *net;        /* NULL: no trained tagger */
  const uint16_t *check;        /* the network's, or the trainer's */
  hs_clusters clusters;
} hs_namer;

/** What the tagger sees of one token. */
typedef struct hs_ner_token {
  uint32_t vector, key, lists, n_rows; /* vector: row of the quantised word vectors, HS_NONE without one; lists: bits */
  bool capital;
  uint16_t row[HS_NER_WORD_ROWS];
} hs_ner_token;

/** How an article writes its words, by the number of their norm. LARGE: with a capital where neither a sentence's start nor a headline asks for it. */
enum { HS_WRITTEN_SMALL = 1, HS_WRITTEN_LARGE = 2 };
uint8_t *hs_written_ways(const hs_article *a, hs_arena *arena);

/** Look at tokens of one sentence. @param begins do they begin it?  @param word scratch of the same length */
void hs_ner_look(const hs_namer *n, const hs_article *a, hs_range toks, bool begins, const uint8_t *written, hs_word *word, hs_ner_token *out);

/**
 * Scores of labels of a batch of stretches, HS_ENCODER_LONGEST words in all at most.
 * @param length words of each stretch  @param score HS_NER_SCORES a word; HS_NET_UNIT is 1.0
 */
void hs_ner_score(const hs_ner_net *net, const hs_clusters *c, const hs_ner_token *t, const uint32_t *length, uint32_t n_stretches, hs_encoder_work *k, int32_t *score);
/** The best sequence of labels (Viterbi 1967). @param best scratch, n x HS_NER_SCORES */
void hs_ner_decode(const hs_ner_net *net, const int32_t *score, uint32_t n, uint8_t *best, uint8_t *label);
/** Both over an article (ner.c). @param label one a token @param score HS_NER_SCORES a token */
void hs_ner_run(const hs_namer *n, const hs_article *a, const uint8_t *written, hs_arena *scratch, uint8_t *label, int32_t *score);

/* ---- steps */

static inline bool hs_has_capital(const hs_article *a, uint32_t t) {
  unsigned char c = (unsigned char)a->text[a->tokens.span[t].beg];
  return (c >= 'A' && c <= 'Z') || c >= 0xC3;
}
/** Its kind in titles.lex, "office" or "honorific"; NULL if it is no title. */
static inline const char *hs_title_kind(const hs_article *a, uint32_t t) { return hs_lex_get(&hs_lex_titles, hs_norm(a, t), 0); }
static inline bool hs_is_honorific(const hs_article *a, uint32_t t) {
  const char *kind = hs_title_kind(a, t);
  return kind && kind[0] == 'h';
}
/** "St" or "Saint". */
static inline bool hs_is_saint(const hs_article *a, uint32_t t) {
  const char *s = hs_norm(a, t);
  return hs_has_capital(a, t) && (strcmp(s, "st") == 0 || strcmp(s, "st.") == 0 || strcmp(s, "saint") == 0);
}

/** A mention that is being made. */
typedef HS_VEC(hs_mention) hs_mentions;
/** A new mention over tokens, with everything else at its default. */
hs_mention *hs_mention_add(hs_article *a, hs_mentions *all, hs_range toks, uint32_t head, hs_type type, hs_kind kind, const char *rule, float score);

typedef struct hs_naming {
  hs_article *a;
  hs_arena *scratch;
  const hs_namer *namer;
  hs_mentions mentions;
  uint32_t *name_at;            /* a token's name (row in mentions), HS_NONE outside names */
  uint32_t *value_at;           /* a token's value mention */
  uint8_t *written;             /* hs_written_ways() */
  hs_map inner;                 /* norms of proper nouns with a capital inside a sentence that is no headline */
} hs_naming;

void hs_names_tag(hs_naming *n);       /* names by the tagger */
void hs_names_title(hs_naming *n);     /* proper nouns that it left; titles in front, roles behind; gender */
void hs_names_cut(hs_naming *n);       /* within it: borders of the tagger's names */
void hs_names_join(hs_naming *n);      /* within it: names that are parts of longer ones */
void hs_values_find(hs_naming *n);     /* numbers, money, percentages, ages, ordinals, quantities */
void hs_nouns_find(hs_naming *n);      /* noun phrases and pronouns */

/** Let a mention have other tokens. */
void hs_mention_cover(const hs_article *a, hs_mention *m, hs_range toks);
/** Let the tokens of the name in that row of mentions know it (name_at). */
void hs_claim_tokens(hs_naming *n, uint32_t row);
/** Leave out the rows whose rule was taken away. */
void hs_drop_marked(hs_naming *n);

/** Row of the noun that token heads in nouns.lex, by its lemma, else by its form; HS_NONE. */
uint32_t hs_noun_row(const hs_article *a, uint32_t tok);

/** Does the sentence write content words small? In a headline every word may have its capital. */
bool hs_small_words(const hs_article *a, hs_range sentence);

/** First token of the phrase that token `head` heads, without relative clauses; never outside its sentence. */
uint32_t hs_phrase_begin(const hs_article *a, uint32_t head);

#endif
