/** Inside the name room: the steps of hs_name_find(), and what the name tagger shares with its trainer. */
#ifndef HS_NAMING_H
#define HS_NAMING_H

#include "name/name.h"
#include "syntax/word.h"

extern const hs_lex hs_lex_nouns, hs_lex_places, hs_lex_demonyms, hs_lex_given, hs_lex_genders, hs_lex_pronouns, hs_lex_titles, hs_lex_orgwords,
    hs_lex_calendar, hs_lex_numbers, hs_lex_currencies, hs_lex_measures;

/* ---- the tagger: labels are O, then B I L U for each of person, place, organization (Ratinov and Roth 2009, BILOU) */

enum { HS_NER_TYPES = 3, HS_NER_LABELS = 1 + 4 * HS_NER_TYPES, HS_NER_ROW = 16, HS_NER_FEATURES = 64 };
typedef enum hs_bilou { HS_BEGIN, HS_INSIDE, HS_LAST, HS_UNIT } hs_bilou;

static inline uint8_t hs_ner_label(uint32_t type, hs_bilou part) { return (uint8_t)(1 + 4 * type + part); }
static inline uint32_t hs_ner_type(uint8_t label) { return (label - 1u) / 4; }
static inline hs_bilou hs_ner_part(uint8_t label) { return (hs_bilou)((label - 1u) % 4); }
/** May label b stand behind label a? At a sentence's edge the neighbour counts as O. */
bool hs_ner_follows(uint8_t a, uint8_t b);

/** Mention type of a tagger type. */
hs_type hs_ner_mention(uint32_t type);

/* Words of longer lists than a program should carry: Bloom filters of surnames and of words of cities' names (Bloom 1970).
 * A word hashes to four bits of HS_NER_BITS; some 0.7 % of other words pass as a surname. */
enum { HS_NER_FILTERS = 2, HS_NER_BITS = 1 << 20, HS_NER_PROBES = 4 };
/** Bit number of a lower-case word's i-th probe. */
uint32_t hs_ner_probe(const char *word, size_t n, uint32_t i);

typedef struct hs_namer {
  const uint8_t *filter;        /* HS_NER_FILTERS times HS_NER_BITS bits, or NULL */
  const int8_t *weight;         /* n_rows rows of HS_NER_ROW */
  uint32_t n_rows;              /* power of two; 0: no trained tagger */
  hs_clusters clusters;
} hs_namer;

/** What the tagger sees of one token, and what earlier sentences of the article made of the same word. */
typedef struct hs_ner_token {
  hs_word word;
  uint32_t tags;                /* universal and Penn tag */
  uint32_t lists;               /* bits: given name, place, demonym, title, organization word, noun */
  uint32_t filters;             /* bits: surname, city */
  uint32_t memory;              /* label that the word last had in this article, + 1; 0 if never */
} hs_ner_token;

/** Look at the tokens of a sentence (not `memory`). @param word scratch of the same length */
void hs_ner_look(const hs_namer *n, const hs_article *a, hs_range toks, hs_word *word, hs_ner_token *out);

/** Features of token i. @param label labels of the tokens before it @return how many */
uint32_t hs_ner_features(const hs_ner_token *t, uint32_t n, uint32_t i, const uint8_t *label, uint32_t out[HS_NER_FEATURES]);

/* ---- steps */

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
  hs_map lower;                 /* norms that the article also writes in lower case */
  hs_map inner;                 /* norms of proper nouns with a capital inside a sentence that is no headline */
} hs_naming;

void hs_names_tag(hs_naming *n);       /* names by the tagger, then by proper nouns that it left */
void hs_names_title(hs_naming *n);     /* titles in front, roles behind; gender */
void hs_values_find(hs_naming *n);     /* numbers, money, percentages, ages, ordinals, quantities */
void hs_nouns_find(hs_naming *n);      /* noun phrases and pronouns */

/** Row of the noun that token heads in nouns.lex, by its lemma, else by its form; HS_NONE. */
uint32_t hs_noun_row(const hs_article *a, uint32_t tok);

/** Does the sentence write content words small? In a headline every word may have its capital. */
bool hs_small_words(const hs_article *a, hs_range sentence);

/** First token of the phrase that token `head` heads, without relative clauses; never outside its sentence. */
uint32_t hs_phrase_begin(const hs_article *a, uint32_t head);

#endif
