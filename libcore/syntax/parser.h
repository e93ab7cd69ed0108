/** Dependency parsing: greedy arc-hybrid transitions with hashed linear scores. */
#ifndef HS_SYNTAX_PARSER_H
#define HS_SYNTAX_PARSER_H

#include "syntax/linear.h"
#include "syntax/transition.h"
#include "syntax/word.h"

enum { HS_PARSE_FEATURES = 112 };

typedef struct hs_parser { hs_linear linear; } hs_parser;

/** Read the section "parser.w". */
bool hs_parser_open(hs_parser *p, const hs_model *m);

/** Features of a state. @param tag one label of the tagger a word  @return number of features */
uint32_t hs_parser_features(const hs_state *s, const hs_word *w, const uint8_t *tag, uint32_t out[HS_PARSE_FEATURES]);
/** Best permitted action. */
uint32_t hs_parser_best(const hs_state *s, const int32_t score[HS_LINEAR_ROW]);

/** Parse; heads and labels are left in `s->node` (head n is the root). @param s fresh from hs_state_init */
void hs_parser_run(const hs_parser *p, const hs_word *w, const uint8_t *tag, hs_state *s);

#endif
