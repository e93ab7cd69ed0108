/** Direct, indirect and mixed quotes: content, cue, source, addressee. */
#ifndef HS_QUOTE_H
#define HS_QUOTE_H

#include "base/corpus.h"
#include "syntax/ud.h"

/** Fill the quotes, in the order of their contents. */
void hs_quote_find(hs_article *a, hs_arena *scratch);

/** The innermost quote whose content covers token `tok`, or HS_NONE. */
uint32_t hs_quote_at(const hs_article *a, uint32_t tok);

#endif
