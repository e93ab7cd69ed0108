/** Direct, indirect and mixed quotes: content, cue, source, addressee. */
#ifndef HS_QUOTE_H
#define HS_QUOTE_H

#include "base/corpus.h"
#include "syntax/ud.h"

/** Verbs that report; columns: class, channel, certainty, flags (explained in cues.lex). Keys are lemmas. */
extern const hs_lex hs_lex_cues;
/** Nouns that report; columns: class, channel, certainty, kind (sayings.lex). */
extern const hs_lex hs_lex_sayings;
/** Adverbs of hearsay ("reportedly"); columns: certainty, kind (evidential.lex). */
extern const hs_lex hs_lex_evidential;
/** Verbs that put out a saying ("issue", "release"): their subject speaks in "X released a statement that ...". */
extern const hs_lex hs_lex_issuing;

/**
 * Fill the quotes, in the order of their contents, an outer one before those inside it. Contents never cross. `said` stays
 * unknown. First and second persons inside direct quotes join the clusters of speaker and addressee.
 * Source: the parts of a quotation follow PARC 3 (Pareti 2012): source, cue, content; the addressee is added.
 */
void hs_quote_find(hs_article *a, hs_arena *scratch);

/** The innermost quote whose content covers token `tok`, or HS_NONE. Binary search, then up the nesting. */
uint32_t hs_quote_at(const hs_article *a, uint32_t tok);

/** The value of a certainty's name as word lists spell it; HS_ASSERTED for "" and NULL. */
hs_certainty hs_certainty_parse(const char *name);

#endif
