/** Who is who: mentions to entities, first inside an article, then over the corpus. */
#ifndef HS_ENTITY_H
#define HS_ENTITY_H

#include "base/corpus.h"
#include "syntax/ud.h"

/** Cluster the mentions of one article: fills the clusters and every mention's `cluster`. */
void hs_entity_resolve(hs_article *a, hs_arena *scratch);

/** Entities over the corpus: fills entities, aliases, entity_mentions and the `entity` of clusters and mentions. */
void hs_entity_link(hs_corpus *c, hs_arena *scratch);

#endif
