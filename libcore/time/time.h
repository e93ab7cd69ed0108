/**
 * Time expressions, and the day an article was published.
 *
 * Finding and resolving are two steps: hs_time_find() reads the expressions once; hs_time_resolve() turns them into
 * intervals with what is known of the article's date, and may run again when more is known.
 */
#ifndef HS_TIME_H
#define HS_TIME_H

#include "base/corpus.h"
#include "syntax/ud.h"

typedef enum hs_anchor { HS_ANCHOR_NONE, HS_ANCHOR_PUBLISHED, HS_ANCHOR_QUOTE, HS_ANCHOR_TIME, HS_N_ANCHORS } hs_anchor;
const char *hs_anchor_name(uint8_t v);

/** Fill the times, unresolved; set `published` from metadata, URL or dateline where they give it. */
void hs_time_find(hs_article *a, hs_arena *scratch);

/** Set value, edtf and days of every time from `published` and the times they hang on. */
void hs_time_resolve(hs_article *a);

/** The time whose tokens cover `tok`, or HS_NONE. */
uint32_t hs_time_at(const hs_article *a, uint32_t tok);

/** Can this time say on which days something was? Durations, sets, vague words and "today" in a quote of unknown date cannot. */
bool hs_time_tells_day(const hs_article *a, uint32_t timex);

/** The time that tells when something was said, by the token of the verb or noun of saying; HS_NONE if it is no quote's cue or not told. */
uint32_t hs_time_of_saying(const hs_article *a, uint32_t cue);

/** Two times, of two articles or of one, that tell the day of one event. One timex may be HS_NONE: that article tells of the event as past, without a date. */
typedef struct hs_same_day { uint32_t article_a, timex_a, article_b, timex_b; } hs_same_day;

/**
 * Infer when the articles without a date were published, from weekday names with tense, explicit dates and what other
 * articles say of the same events. Sets `published` (how = inferred, with the evidence in words); never changes a given one.
 */
void hs_time_infer(hs_corpus *c, const hs_same_day *links, uint32_t n_links, hs_arena *scratch);

#endif
