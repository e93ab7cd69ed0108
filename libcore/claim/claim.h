/** An event or property as one source tells it: the chain of sources, certainty, and when it was said. */
#ifndef HS_CLAIM_H
#define HS_CLAIM_H

#include "event/event.h"

/** Fill claims and links. */
void hs_claim_make(hs_article *a, hs_arena *scratch);

/** Set `said` of every claim and quote; may run again when dates are known better. */
void hs_claim_date(hs_article *a);

#endif
