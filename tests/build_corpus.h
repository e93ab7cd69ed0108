/**
 * Small corpora by hand, for rooms that are tested on rows instead of text. Words are split at blanks, a word "." ends a
 * sentence; upper-case words are PROPN, words of four letters and more NOUN, the rest X; lemma and norm are the word in
 * lower case; every token hangs on the first of its sentence as `dep` until bc_hang() says otherwise.
 * Wrong use stops the test.
 */
#ifndef HS_TEST_BUILD_CORPUS_H
#define HS_TEST_BUILD_CORPUS_H

#include "base/corpus.h"
#include "syntax/ud.h"

hs_corpus *bc_new(void);
uint32_t bc_entity(hs_corpus *c, const char *name, hs_type type);
/** @param published ISO date or NULL @param outlet may be NULL */
hs_article *bc_article(hs_corpus *c, const char *id, const char *outlet, const char *published, const char *text);
/** First token of the n-th (from 0) occurrence of `words`. */
uint32_t bc_token(const hs_article *a, const char *words, int nth);
/** A name, as a cluster of its own that stands for `entity` (HS_NONE: for none). @return mention */
uint32_t bc_mention(hs_article *a, const char *words, int nth, hs_type type, uint32_t entity);
/** @param channel may be NULL @return event */
uint32_t bc_event(hs_article *a, const char *word, int nth, const char *lemma, const char *type, const char *channel, hs_certainty certainty);
/** A filler of the event made last. */
void bc_role(hs_article *a, hs_role role, uint32_t mention);
void bc_when(hs_article *a, uint32_t event, const char *iso);
/** A claim of an event, by the outlet. @return claim */
uint32_t bc_claim(hs_article *a, uint32_t event);
/** A claim of a property. @param number NAN if none @return claim */
uint32_t bc_property(hs_article *a, uint32_t subject, const char *key, const char *value, double number, const char *unit);
/** One more link of the claim made last. */
void bc_link(hs_article *a, hs_link_kind kind, const char *name);
/** A quote of `words` by mention `source` with token `cue`. @return quote */
uint32_t bc_quote(hs_article *a, const char *words, uint32_t source, uint32_t cue);
void bc_hang(hs_article *a, uint32_t tok, uint32_t head, hs_deprel rel);

#endif
