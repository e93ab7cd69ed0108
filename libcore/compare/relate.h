/** Private: relations between claims; one file for each kind of question. */
#ifndef HS_COMPARE_RELATE_H
#define HS_COMPARE_RELATE_H

#include "compare/account.h"

extern const hs_lex hs_lex_office, hs_lex_property_kind, hs_lex_hedge;

typedef struct hs_relating {
  hs_corpus *c;
  hs_view *v;
  hs_alignment *al;
  hs_arena *scratch;
  bool *sees_hoax;              /* by article: tells of some hoax */
  hs_map known;                 /* question -> row of `found` */
  HS_VEC(hs_relation) found;
} hs_relating;

/**
 * Keep a relation, or the better one of two that answer one question: the same articles, subject and slot.
 * @param subject  what the question is about where that is no account (then `account` is HS_NONE), else 0
 * @param score    0..1 before the scores of the claims themselves come in
 */
void hs_relate_add(hs_relating *r, hs_relation_kind kind, hs_slot slot, hs_ref a, hs_ref b, uint32_t account, uint64_t subject,
                   float score, const char *format, ...) HS_PRINTF(9, 10);

/** The claim of a telling; false if it has none. */
bool hs_claim_of(const hs_view *v, uint32_t telling, hs_ref *out);
/** The nearest source of a claim in words: "Ann Lee", "an official", "the outlet". */
const char *hs_source_of(const hs_corpus *c, hs_ref claim);
/** Does the first article come after the second? Unknown dates do not. */
bool hs_published_after(const hs_corpus *c, uint32_t a, uint32_t b);

void hs_relate_accounts(hs_relating *r);     /* polarity, hoax, plan and fact, time, place, participants, detail */
void hs_relate_lookalikes(hs_relating *r);   /* unrelated pairs that a reader may take for a contradiction */
void hs_relate_silence(hs_relating *r);      /* "has yet to comment" against a later comment */
void hs_relate_quantities(hs_relating *r);   /* numbers in tellings of one event; equal sums of money and the like */
void hs_relate_properties(hs_relating *r);   /* age, office, ... */
void hs_relate_quotes(hs_relating *r);       /* quote groups and their variants */

#endif
