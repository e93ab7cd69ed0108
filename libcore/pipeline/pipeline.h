/** The rooms in their order, on as many threads as asked; the functions of hearsay.h on corpora. */
#ifndef HS_PIPELINE_H
#define HS_PIPELINE_H

#include "compare/compare.h"
#include "name/name.h"
#include "syntax/syntax.h"

/** What the article rooms need, shared by threads. */
typedef struct hs_models { const hs_syntax *syntax; const hs_namer *namer; } hs_models;

hs_code hs_models_open(hs_arena *arena, hs_models *out, hs_err *err);

/** Take one article through the rooms from text to claim. @return HS_OK or HS_NOMEM (the article then has no tables) */
hs_code hs_annotate_article(const hs_models *models, hs_article *a, hs_arena *scratch, hs_err *err);

#endif
