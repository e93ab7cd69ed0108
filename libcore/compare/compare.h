/** Events shared across articles, the accounts of each, and the relations between claims. */
#ifndef HS_COMPARE_H
#define HS_COMPARE_H

#include "claim/claim.h"

/** Same events over articles: fills accounts, account_events, account_claims, parts and the `account` of events. May run again. */
void hs_compare_align(hs_corpus *c, hs_arena *scratch);

/** Relations between claims, and groups of quotes of one utterance. Needs hs_compare_align(). */
void hs_compare_relate(hs_corpus *c, hs_arena *scratch);

#endif
