/** Tags, beginnings of sentences and trees of a stretch of words, by the network. */
#ifndef HS_SYNTAX_PARSER_H
#define HS_SYNTAX_PARSER_H

#include "syntax/arborescence.h"
#include "syntax/net.h"

typedef struct hs_parser {
  const hs_net *net;
  const hs_clusters *clusters;
  const hs_tagger *tagger;
  hs_net_work *work;
  hs_tree_space *trees;
} hs_parser;

/** What the parser finds of each word of a batch. */
typedef struct hs_parsed {
  uint8_t tag[HS_NET_LONGEST];       /* number of the tagger's label */
  bool begins[HS_NET_LONGEST];       /* a sentence begins here: first in its stretch, or the network says so */
  uint32_t head[HS_NET_LONGEST];     /* in the batch; HS_NONE for the root of each sentence */
  uint8_t deprel[HS_NET_LONGEST];
} hs_parsed;

/**
 * @param length  words of each stretch, HS_NET_LONGEST in all at most, none empty
 * @param may_begin  words at which another sentence may begin inside a stretch, or NULL
 */
void hs_parser_run(const hs_parser *p, const hs_word *w, const uint32_t *length, uint32_t n_stretches, const bool *may_begin, hs_parsed *out);

/** Put right in the sentence [beg, end) what arcs that see each other would not be (mend_tree.c). */
void hs_mend_tree(const hs_parser *p, uint32_t beg, uint32_t end, hs_parsed *out);

#endif
