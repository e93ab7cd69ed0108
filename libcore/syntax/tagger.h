/** Tags: the inventory, universal and Penn tag in one label, and the dictionary of the tags that frequent words take. */
#ifndef HS_SYNTAX_TAGGER_H
#define HS_SYNTAX_TAGGER_H

#include "syntax/ud.h"
#include "syntax/word.h"

enum { HS_TAG_MAX = 128 };

typedef struct hs_tag { uint8_t upos, xpos; } hs_tag;
typedef uint64_t hs_tag_set[HS_TAG_MAX / 64];

/** A word's tags in the training data. `strict`: seen often enough that no other tag is tried. */
typedef struct hs_tag_entry { uint32_t key; uint32_t strict; hs_tag_set set; } hs_tag_entry;

typedef struct hs_tagger {
  uint32_t n_tags, n_slots;
  const hs_tag *tag;             /* n_tags, most frequent first */
  const hs_tag_entry *entry;     /* open addressing by key; 0 is free */
} hs_tagger;

/** Look at the section "tagger" (tags and dictionary). @return false if it is damaged */
bool hs_tagger_open(hs_tagger *t, const void *section, size_t n);

const hs_tag_entry *hs_tagger_find(const hs_tagger *t, uint32_t key);
/** Best label that the dictionary allows. @param score one number a label */
uint8_t hs_tagger_best(const hs_tagger *t, const hs_word *w, const hs_tag_entry *e, const int32_t *score);

#endif
