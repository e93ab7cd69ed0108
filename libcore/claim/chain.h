/** Chains of sources; private to the claim room. */
#ifndef HS_CHAIN_H
#define HS_CHAIN_H

#include "claim/claim.h"

typedef struct hs_chains {
  hs_article *a;
  hs_arena *scratch;
  HS_VEC(hs_link) links;
  hs_range *of_quote;      /* a quote: its chain, empty until asked for */
  hs_range outlet;         /* the outlet alone */
  bool *named;             /* a cluster: some mention of it is a name */
  uint32_t *cited;         /* a token: the mention that a cue there cites ("reported, citing officials"), HS_NONE */
} hs_chains;

void hs_chains_init(hs_chains *c, hs_article *a, hs_arena *scratch);
/** The chain of what stands in a quote; of the outlet's own voice for HS_NONE. */
hs_range hs_chain_of(hs_chains *c, uint32_t quote);
/** That chain with an unnamed source behind it, for which `span` is the evidence ("reportedly"). */
hs_range hs_chain_hearsay(hs_chains *c, uint32_t quote, hs_span span, hs_str name);

#endif
