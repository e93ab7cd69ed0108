/** Lemmas and morphological features, from tables that the trainer counted. */
#ifndef HS_SYNTAX_LEMMA_H
#define HS_SYNTAX_LEMMA_H

#include "syntax/tagger.h"

/** Keys to numbers, read in place; open addressing, two words a slot, 0 as key is free. */
typedef struct hs_dict { uint32_t n_slots; const uint32_t *slot; } hs_dict;
uint32_t hs_dict_get(const hs_dict *d, uint32_t key);      /* HS_NONE if it is not there */

/** How a lemma is made of a form: cut `cut` bytes off its end, put `add` there. */
typedef enum hs_lemma_case { HS_CASE_KEEP, HS_CASE_LOWER, HS_CASE_TITLE, HS_N_CASES } hs_lemma_case;
typedef struct hs_lemma_rule { uint8_t cut, letter_case, n_add; char add[13]; } hs_lemma_rule;

typedef struct hs_lemmatiser {
  hs_dict form, suffix;          /* (form, tag) and (tag, capitals, suffix) to a rule or, above n_rules, a whole lemma */
  hs_dict form_feats, tag_feats; /* (form, tag) and tag to a string of features */
  uint32_t n_rules, n_lemmas, n_feats;
  const hs_lemma_rule *rule;
  const uint32_t *lemma_at, *feats_at;   /* begins of NUL-terminated strings in `text` */
  const char *text;
  size_t n_text;
} hs_lemmatiser;

enum { HS_LEMMA_LONGEST_SUFFIX = 6, HS_LEMMA_LONGEST = 256 };

/** Read the section "lemma". */
bool hs_lemma_open(hs_lemmatiser *l, const hs_model *m);

/** Keys of the tables, for the trainer too. */
uint32_t hs_lemma_form_key(const char *form, size_t n, hs_tag tag);
uint32_t hs_lemma_suffix_key(const char *folded, size_t n, uint32_t length, bool all_caps, hs_tag tag);
uint32_t hs_lemma_tag_key(hs_tag tag);
/** @return length, at most HS_LEMMA_LONGEST - 1 */
size_t hs_lemma_apply(const hs_lemma_rule *r, const char *form, size_t n, char out[HS_LEMMA_LONGEST]);
/** The same, but for a form whose character the rule would cut in two: that one keeps its end. */
size_t hs_lemma_apply_whole(const hs_lemma_rule *r, const char *form, size_t n, char out[HS_LEMMA_LONGEST]);

/** Lemma of a form; `c` tells which words there are. @return its length */
size_t hs_lemma_of(const hs_lemmatiser *l, const hs_clusters *c, const char *form, size_t n, const hs_word *w, hs_tag tag,
                   char out[HS_LEMMA_LONGEST]);
/** Number of the features of a form, HS_NONE for none. */
uint32_t hs_feats_of(const hs_lemmatiser *l, const char *form, size_t n, hs_tag tag);
const char *hs_feats_text(const hs_lemmatiser *l, uint32_t number);

#endif
