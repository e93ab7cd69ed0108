/** From the text to paragraphs, sentences and tokens. */
#ifndef HS_TEXT_H
#define HS_TEXT_H

#include "base/base.h"

/**
 * Fill paragraphs, sentences and tokens (span, norm, sentence, mwt; the other columns are allocated and cleared,
 * `head` is HS_NONE). Every non-blank byte of the text is in exactly one token.
 * Source: tokens and multiword tokens as in UD English EWT; sentences as in its news and web text.
 */
void hs_text_split(hs_article *a, hs_arena *scratch);

/** Lower case, NFC, quotes and dashes made plain. @return the string's number in the article's pool */
hs_str hs_text_norm(hs_article *a, const char *s, size_t n);

#endif
