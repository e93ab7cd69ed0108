/** Dependency parsing: greedy arc-hybrid transitions, scored by the network. */
#ifndef HS_SYNTAX_PARSER_H
#define HS_SYNTAX_PARSER_H

#include "syntax/net.h"

/** Slot products of recently seen words; constant size however long the sentence is. */
typedef struct hs_slot_cache hs_slot_cache;
hs_slot_cache *hs_slot_cache_new(hs_arena *arena);

/** Best permitted action. @param score HS_N_ACTIONS numbers */
uint32_t hs_parser_best(const hs_state *s, const int32_t *score);

/**
 * Parse; heads and labels are left in `s->node` (head n is the root).
 * @param h vectors as hs_net_encode returns them  @param s fresh from hs_state_init
 */
void hs_parser_run(const hs_net *net, const int16_t *h, hs_slot_cache *cache, hs_state *s);

#endif
