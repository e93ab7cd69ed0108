/**
 * Who did what to whom, when, where: frames with roles, polarity and certainty; and properties, the facts that are no event.
 *
 * What consumers may rely on:
 * - Events are sorted by trigger and have distinct triggers. A light verb and its noun ("took a call") are one event; the trigger is the noun.
 * - `type` comes from ontology.lex, "other" where it says nothing. `channel` is set for every act of communication, whatever its type:
 *   "communicate", "meet" (channel "meeting"), "deny", "urge", "thank" (channel "statement") and so on.
 * - A filler's `mention` is the mention whose head the filler's head is; HS_NONE for clauses. A relative pronoun gives its antecedent.
 * - `negated` is what the text says of the predicate ("has not met"; "failed to meet"); an event that somebody denies has certainty
 *   `denied` and is negated too. All other certainties leave `negated` to the text ("does not want to meet": planned, negated).
 * - Pretended events keep the real actor as agent and the one he plays as HS_POSED_AS.
 */
#ifndef HS_EVENT_H
#define HS_EVENT_H

#include "base/corpus.h"
#include "quote/quote.h"

/** Kinds of events; see the head of ontology.lex. Columns: type, channel, roles, flags. */
extern const hs_lex hs_lex_ontology;
/** News agencies and media; column: kind (newsmedia.lex). */
extern const hs_lex hs_lex_newsmedia;

/** Kind of a medium ("agency", "media") by its whole name or by its last word, which may be NULL; "" if it is none. */
const char *hs_media_kind(const char *name, const char *last_word);

/** Fill events, fillers and properties. Needs tokens with trees, mentions, times, quotes; any of the last three may be empty. */
void hs_event_find(hs_article *a, hs_arena *scratch);

/**
 * Set `days` and `when_rule` of every event from its times, its quote and the article's date; may run again.
 * Rules: "timex" its own time; "clause" that of the clause it depends on; "aspect" that of the verb that begins or ends it; "after",
 * "before", "same", "later" bounds by another event (`when_event`); "quote", "told" something past in words or an article of a known day: open
 * towards the past, closed by the day of telling; "content" no earlier than what is said to have happened; "news" told to a named medium, so likely in the last
 * days before publication.
 */
void hs_event_date(hs_article *a);

/** The event whose trigger is token `tok`, HS_NONE if none; events are in the order of their triggers. */
uint32_t hs_event_at(const hs_article *a, uint32_t tok);

/**
 * After the articles were compared: "account" the days that other articles give an event that is only told as past here; "ahead" what is
 * planned lies after the day of telling. Comparing itself does not see these, so hs_event_date() is to run before it is done again.
 */
void hs_event_date_linked(hs_corpus *c);

#endif
