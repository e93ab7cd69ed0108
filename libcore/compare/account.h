/** Private: from aligned tellings to the rows of accounts. */
#ifndef HS_COMPARE_ACCOUNT_H
#define HS_COMPARE_ACCOUNT_H

#include "compare/align.h"

/** The certainty of a telling with all that its claim and negation do to it. */
hs_certainty hs_telling_certainty(const hs_view *v, const hs_telling *t);

/** A short phrase: "Prank callers, posing as Ann Lee, call Bo Roe". @param members rows of the view @param parts of the account */
hs_str hs_account_title(const hs_view *v, const hs_account *acc, const uint32_t *members, uint32_t n, const hs_part *parts);

#endif
