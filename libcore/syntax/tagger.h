/** Part-of-speech tagging: greedy, left to right, universal and Penn tag in one label. */
#ifndef HS_SYNTAX_TAGGER_H
#define HS_SYNTAX_TAGGER_H

#include "syntax/linear.h"
#include "syntax/ud.h"
#include "syntax/word.h"

enum { HS_TAG_MAX = HS_LINEAR_ROW, HS_TAG_FEATURES = 64 };

typedef struct hs_tag { uint8_t upos, xpos; } hs_tag;
typedef uint64_t hs_tag_set[HS_TAG_MAX / 64];

/** A word's tags in the training data. `strict`: seen often enough that no other tag is tried. */
typedef struct hs_tag_entry { uint32_t key; uint32_t strict; hs_tag_set set; } hs_tag_entry;

typedef struct hs_tagger {
  uint32_t n_tags, n_slots;
  const hs_tag *tag;             /* n_tags, most frequent first */
  const hs_tag_entry *entry;     /* open addressing by key; 0 is free */
  hs_linear linear;              /* unused by the trainer */
} hs_tagger;

/** Read the sections "tagger" (tags and dictionary) and "tagger.w" (weights). */
bool hs_tagger_open(hs_tagger *t, const hs_model *m);
const hs_tag_entry *hs_tagger_find(const hs_tagger *t, uint32_t key);

/**
 * Features of word `i`, given the labels before it.
 * @param entry dictionary rows of all words, NULL for unknown ones  @return number of features written to `out`
 */
uint32_t hs_tagger_features(const hs_word *w, const hs_tag_entry *const *entry, uint32_t n, uint32_t i, const uint8_t *label, uint32_t out[HS_TAG_FEATURES]);
/** Best label that the dictionary allows. @param score one number a label */
uint8_t hs_tagger_best(const hs_tagger *t, const hs_word *w, const hs_tag_entry *e, const int32_t *score);

/** Tag a sentence. @param entry room for `n` rows  @param label numbers of `tag`, one a word */
void hs_tagger_run(const hs_tagger *t, const hs_word *w, uint32_t n, const hs_tag_entry **entry, uint8_t *label);

#endif
