/** Part of speech, lemma, features and Universal Dependencies trees, by the trained model. */
#ifndef HS_SYNTAX_H
#define HS_SYNTAX_H

#include "syntax/ud.h"

typedef struct hs_syntax hs_syntax;

/** Look at the weights in `m` (kept by reference; shared by threads). @return HS_OK, HS_FORMAT or HS_NOMEM */
hs_code hs_syntax_open(hs_arena *arena, const hs_model *m, const hs_syntax **out, hs_err *err);

/**
 * Fill upos, xpos, lemma, feats, head and deprel of all sentences; a sentence is cut in two where the trained model sees a
 * beginning that the splitter did not. Every sentence becomes one tree with one root; arcs may cross.
 */
void hs_syntax_parse(const hs_syntax *syn, hs_article *a, hs_arena *scratch);
/** The same, with the sentences as they are. */
void hs_syntax_parse_given(const hs_syntax *syn, hs_article *a, hs_arena *scratch);

#endif
