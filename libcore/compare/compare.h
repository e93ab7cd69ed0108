/** Events shared across articles, the accounts of each, and the relations between claims. */
#ifndef HS_COMPARE_H
#define HS_COMPARE_H

#include "claim/claim.h"

typedef struct hs_view hs_view;
typedef struct hs_alignment hs_alignment;

/** Same events over articles: fills accounts, account_events, account_claims, parts and the `account` of events. May run again. */
void hs_compare_align(hs_corpus *c, hs_arena *scratch);

/** Relations between claims, and groups of quotes of one utterance. Needs hs_compare_align(). */
void hs_compare_relate(hs_corpus *c, hs_arena *scratch);

/*
 * The same in steps, for who aligns again and again because dates change in between: the view is read once, and the rows of
 * accounts are made when no more dates change.
 */

/** Events of all articles as rows that compare over articles; for as long as neither articles nor entities change, save for their dates. */
hs_view *hs_view_new(hs_corpus *c, hs_arena *arena);
/** Fills account_events and the `events` of accounts, nothing else. @param again whether another alignment may come after it */
hs_alignment *hs_compare_group(hs_view *v, bool again, hs_arena *scratch);
/** Fills the rest of the last alignment's accounts. */
void hs_compare_fill(hs_alignment *al);
void hs_compare_relate_view(hs_view *v, hs_arena *scratch);

#endif
