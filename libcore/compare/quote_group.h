/** Private: which quotes are of one utterance. */
#ifndef HS_COMPARE_QUOTE_GROUP_H
#define HS_COMPARE_QUOTE_GROUP_H

#include "compare/view.h"

/** Of each article and quote, the number of its utterance: the same number, the same utterance. HS_NONE for indirect quotes. */
uint32_t **hs_quote_utterances(hs_view *v, hs_arena *scratch);

#endif
