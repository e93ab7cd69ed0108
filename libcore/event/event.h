/** Who did what to whom, when, where: frames with roles, polarity and certainty. */
#ifndef HS_EVENT_H
#define HS_EVENT_H

#include "quote/quote.h"

/** Fill events, fillers and properties. Types and channels come from the ontology (`*.lex` of this room). */
void hs_event_find(hs_article *a, hs_arena *scratch);

/** Set `days` and `when_rule` of every event from its times, its quote and the article's date; may run again. */
void hs_event_date(hs_article *a);

#endif
