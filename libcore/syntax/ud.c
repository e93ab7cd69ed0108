/* Names of tags and relations; the order is that of ud.h. */
#include "syntax/ud.h"

static const char *const UPOS[] = {
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
  "SYM", "VERB", "X",};
static const char *const XPOS[] = {
  "_",
  "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS",
  "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
  "WP$", "WRB", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "$", "GW", "ADD", "AFX", "#",};
static const char *const DEPREL[] = {
  "root", "nsubj", "nsubj:pass", "nsubj:outer", "obj", "iobj", "csubj", "csubj:pass", "csubj:outer", "ccomp",
  "xcomp", "obl", "obl:unmarked", "obl:agent", "vocative", "expl", "dislocated", "advcl", "advcl:relcl", "advmod",
  "discourse", "aux", "aux:pass", "cop", "mark", "nmod", "nmod:poss", "nmod:unmarked", "nmod:desc", "appos",
  "nummod", "acl", "acl:relcl", "amod", "det", "det:predet", "case", "conj", "cc", "cc:preconj", "fixed", "flat",
  "compound", "compound:prt", "list", "parataxis", "orphan", "goeswith", "reparandum", "punct", "dep",};
_Static_assert(sizeof UPOS / sizeof *UPOS == HS_N_UPOS, "one name a tag");
_Static_assert(sizeof XPOS / sizeof *XPOS == HS_N_XPOS, "one name a tag");
_Static_assert(sizeof DEPREL / sizeof *DEPREL == HS_N_DEPREL, "one name a relation");

const char *hs_upos_name(uint8_t v) { return v < HS_N_UPOS ? UPOS[v] : NULL; }
const char *hs_xpos_name(uint8_t v) { return v < HS_N_XPOS ? XPOS[v] : NULL; }
const char *hs_deprel_name(uint8_t v) { return v < HS_N_DEPREL ? DEPREL[v] : NULL; }

static int find(const char *const *names, int n, const char *s, size_t len) {
  for (int i = 0; i < n; i++)
    if (strncmp(names[i], s, len) == 0 && names[i][len] == 0) return i;
  return -1;
}

int hs_upos_parse(const char *s) { return find(UPOS, HS_N_UPOS, s, strlen(s)); }
int hs_xpos_parse(const char *s) { return find(XPOS, HS_N_XPOS, s, strlen(s)); }

int hs_deprel_parse(const char *s) {
  int whole = find(DEPREL, HS_N_DEPREL, s, strlen(s));
  return whole >= 0 ? whole : find(DEPREL, HS_N_DEPREL, s, strcspn(s, ":"));
}

/* Asked for every dependent of every token: a subtype comes right after its main relation, so the way back is short. */
hs_deprel hs_deprel_main(uint8_t deprel) {
  if (deprel >= HS_N_DEPREL) return HS_D_DEP;
  while (deprel && strchr(DEPREL[deprel], ':')) deprel--;
  return (hs_deprel)deprel;
}
