/**
 * The inventories of Universal Dependencies 2 as UD English uses them: universal and Penn part-of-speech tags and
 * dependency relations with their subtypes. Values are small numbers, names by hs_upos_name() and so on.
 */
#ifndef HS_UD_H
#define HS_UD_H

#include "base/base.h"

typedef enum hs_upos {
  HS_U_ADJ, HS_U_ADP, HS_U_ADV, HS_U_AUX, HS_U_CCONJ, HS_U_DET, HS_U_INTJ, HS_U_NOUN, HS_U_NUM, HS_U_PART, HS_U_PRON, HS_U_PROPN, HS_U_PUNCT,
  HS_U_SCONJ, HS_U_SYM, HS_U_VERB, HS_U_X,
  HS_N_UPOS
} hs_upos;

/* Penn Treebank tags as in UD English EWT. 0 is unset. */
typedef enum hs_xpos {
  HS_X_NONE,
  HS_X_CC, HS_X_CD, HS_X_DT, HS_X_EX, HS_X_FW, HS_X_IN, HS_X_JJ, HS_X_JJR, HS_X_JJS, HS_X_LS, HS_X_MD, HS_X_NN,
  HS_X_NNP, HS_X_NNPS, HS_X_NNS, HS_X_PDT, HS_X_POS, HS_X_PRP, HS_X_PRPS, HS_X_RB, HS_X_RBR, HS_X_RBS, HS_X_RP,
  HS_X_SYM, HS_X_TO, HS_X_UH, HS_X_VB, HS_X_VBD, HS_X_VBG, HS_X_VBN, HS_X_VBP, HS_X_VBZ, HS_X_WDT, HS_X_WP, HS_X_WPS,
  HS_X_WRB, HS_X_STOP, HS_X_COMMA, HS_X_COLON, HS_X_OPEN_QUOTE, HS_X_CLOSE_QUOTE, HS_X_LRB, HS_X_RRB, HS_X_HYPH,
  HS_X_NFP, HS_X_DOLLAR, HS_X_GW, HS_X_ADD, HS_X_AFX, HS_X_HASH,
  HS_N_XPOS
} hs_xpos;

typedef enum hs_deprel {
  HS_D_ROOT, HS_D_NSUBJ, HS_D_NSUBJ_PASS, HS_D_NSUBJ_OUTER, HS_D_OBJ, HS_D_IOBJ, HS_D_CSUBJ, HS_D_CSUBJ_PASS,
  HS_D_CSUBJ_OUTER, HS_D_CCOMP, HS_D_XCOMP, HS_D_OBL, HS_D_OBL_UNMARKED, HS_D_OBL_AGENT, HS_D_VOCATIVE, HS_D_EXPL,
  HS_D_DISLOCATED, HS_D_ADVCL, HS_D_ADVCL_RELCL, HS_D_ADVMOD, HS_D_DISCOURSE, HS_D_AUX, HS_D_AUX_PASS, HS_D_COP,
  HS_D_MARK, HS_D_NMOD, HS_D_NMOD_POSS, HS_D_NMOD_UNMARKED, HS_D_NMOD_DESC, HS_D_APPOS, HS_D_NUMMOD, HS_D_ACL,
  HS_D_ACL_RELCL, HS_D_AMOD, HS_D_DET, HS_D_DET_PREDET, HS_D_CASE, HS_D_CONJ, HS_D_CC, HS_D_CC_PRECONJ, HS_D_FIXED,
  HS_D_FLAT, HS_D_COMPOUND, HS_D_COMPOUND_PRT, HS_D_LIST, HS_D_PARATAXIS, HS_D_ORPHAN, HS_D_GOESWITH,
  HS_D_REPARANDUM, HS_D_PUNCT, HS_D_DEP,
  HS_N_DEPREL
} hs_deprel;

/** The value of a name, or -1. A relation with an unknown subtype counts as its main relation. */
int hs_upos_parse(const char *s);
int hs_xpos_parse(const char *s);
int hs_deprel_parse(const char *s);

/** The main relation of a subtype: HS_D_NSUBJ for HS_D_NSUBJ_PASS. */
hs_deprel hs_deprel_main(uint8_t deprel);

#endif
