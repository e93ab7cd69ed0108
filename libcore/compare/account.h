/** Private: from aligned tellings to the rows of accounts. */
#ifndef HS_COMPARE_ACCOUNT_H
#define HS_COMPARE_ACCOUNT_H

#include "compare/align.h"

/** The certainty of a telling with all that its claim and negation do to it. */
hs_certainty hs_telling_certainty(const hs_view *v, const hs_telling *t);

typedef HS_VEC(hs_part) hs_part_list;

/** Participants of an account, by role, most often named first; sets `acc->parts`, whose certainty is known. See participants.c. */
void hs_account_parts(const hs_view *v, hs_arena *scratch, hs_account *acc, const uint32_t *members, uint32_t n, hs_part_list *out);

/** A short phrase: "Prank callers, posing as Ann Lee, call Bo Roe". @param members rows of the view @param parts of the account */
hs_str hs_account_title(const hs_view *v, const hs_account *acc, const uint32_t *members, uint32_t n, const hs_part *parts);

#endif
