/** Mentions: names with titles, nouns, pronouns, numbers, money, percentages, ages; typed and normalised. */
#ifndef HS_NAME_H
#define HS_NAME_H

#include "syntax/ud.h"

typedef struct hs_namer hs_namer;

/** Look at the weights in `m` (kept by reference; shared by threads). @return HS_OK, HS_FORMAT or HS_NOMEM */
hs_code hs_name_open(hs_arena *arena, const hs_model *m, const hs_namer **out, hs_err *err);

/** Fill the mentions (`cluster` and `entity` stay HS_NONE). */
void hs_name_find(const hs_namer *namer, hs_article *a, hs_arena *scratch);

#endif
