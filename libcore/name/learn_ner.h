/** Training of the name tagger's network; used by train_names.c, not by the library. */
#ifndef HS_LEARN_NER_H
#define HS_LEARN_NER_H

#include "name/naming.h"
#include "syntax/learn_encoder.h"

enum { HS_NER_COPIES = 2 };

/** A sentence as it stands and, where there is one, its copy in other capitals. */
typedef struct hs_ner_example {
  const hs_ner_token *token[HS_NER_COPIES];
  const uint8_t *gold;
  uint32_t n, source;
} hs_ner_example;

typedef HS_VEC(hs_ner_example) hs_ner_examples;

/**
 * @param centre centres of the vectors' codes, HS_VECTOR_CODES x 256 x HS_VECTOR_PIECE
 * @param check rows' keys (hs_ner_net)  @param source the one that the tagger is to follow  @return the section "names"
 */
hs_bytes hs_learn_ner(hs_arena *arena, const hs_ner_examples *ex, const hs_clusters *clusters, const float *centre, const uint16_t *check, uint32_t source,
                      uint32_t rounds);

#endif
