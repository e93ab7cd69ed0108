/** An event or property as one source tells it: the chain of sources, certainty, and when it was said. */
#ifndef HS_CLAIM_H
#define HS_CLAIM_H

#include "event/event.h"

/** Nouns that name no one when they are a source; column: when (anonymous.lex). */
extern const hs_lex hs_lex_anonymous;

/**
 * Fill claims and links: one claim for every event, then one for every property.
 *
 * Links run from the outlet to the nearest source; several claims share their rows. A claim in the outlet's own voice has the outlet
 * alone. `rule`: "voice" (the outlet's own), "quote", "nested" (a quote inside a quote), "hearsay" ("reportedly", "is said to").
 */
void hs_claim_make(hs_article *a, hs_arena *scratch);

/**
 * Set `said` of every claim and quote; may run again when dates are known better. A quote was said when its own time tells,
 * else when its act of saying is dated, else not after publication; the outlet's own voice speaks on the day of publication.
 */
void hs_claim_date(hs_article *a);

#endif
