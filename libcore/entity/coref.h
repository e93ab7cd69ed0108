/** Inside the entity room: the sieves that put the mentions of one article together (Raghunathan et al. 2010). */
#ifndef HS_COREF_H
#define HS_COREF_H

#include "entity/entity.h"

extern const hs_lex hs_lex_companyforms, hs_lex_given, hs_lex_orgsigns, hs_lex_orgwords, hs_lex_portfolios, hs_lex_roleclass, hs_lex_nouns, hs_lex_demonyms, hs_lex_places, hs_lex_titles;

/** What is known of a cluster while it grows; read through its root. */
enum { HS_KNOWN_WORDS = 12 };
typedef struct hs_known {
  uint8_t type, gender, number;
  uint8_t named;               /* it has a name */
  uint8_t sure;                /* 1 + type, where the sentence says what the name is; 0 */
  uint32_t n;                  /* mentions */
  uint32_t roles[4];           /* lemmas (hs_str) of offices and head nouns, 0 for none */
  hs_str portfolio;            /* word before the office: "finance" of "Finance Minister"; 0 if none */
  bool qualified;              /* its title names a country, a place or an organization */
  uint32_t country;            /* country of a demonym or place in its role, a number of the article's strings; 0 unknown */
  hs_str word[HS_KNOWN_WORDS]; /* norms of names, titles and what modifies nouns; the first so many, 0 behind them */
  float type_votes[HS_N_TYPES];
} hs_known;

typedef struct hs_coref {
  hs_article *a;
  hs_arena *scratch;
  uint32_t *parent;            /* union-find over mentions */
  hs_known *known;             /* by root */
  uint32_t *at_head;           /* mention whose head a token is, HS_NONE; the name where several share it */
  const uint32_t *marks;       /* quotation marks before each token */
} hs_coref;

/** Does one of the tokens stand inside a quotation and the other outside? An odd number of marks between them says so. */
static inline bool hs_across_marks(const hs_coref *c, uint32_t x, uint32_t y) { return (c->marks[x] ^ c->marks[y]) & 1; }

uint32_t hs_coref_root(hs_coref *c, uint32_t mention);
/** Put two mentions' clusters together; the later mention's `rule` and `score` say why. */
void hs_coref_join(hs_coref *c, uint32_t earlier, uint32_t later, const char *rule, float score);
/** Nothing known speaks against it: types, gender, number. */
bool hs_coref_compatible(const hs_known *x, const hs_known *y);

void hs_known_role(hs_known *k, hs_str role);
void hs_known_word(hs_known *k, hs_str norm);
bool hs_knows_word(const hs_known *k, hs_str norm);

/** Key of a noun in nouns.lex, as the article's string: the lemma, or the form of what is written with a capital; 0 if it has none. */
hs_str hs_role_noun(const hs_article *a, uint32_t tok);

/* A name without article, genitive and a company's legal form; hashes of its words (norms), of all, of all without the blanks. */
enum { HS_NAME_WORDS = 8 };
typedef struct hs_name_key { uint32_t n; uint64_t word[HS_NAME_WORDS]; uint64_t whole, together; bool person; } hs_name_key;
bool hs_company_form(const char *norm);
hs_name_key hs_coref_name_key(const hs_article *a, const hs_mention *m);

/** Types of names by the words that the trees put beside them. */
void hs_coref_signs(hs_coref *c);
void hs_coref_names(hs_coref *c);
void hs_coref_aliases(hs_coref *c);
void hs_coref_appositions(hs_coref *c);
void hs_coref_nouns(hs_coref *c);
void hs_coref_pronouns(hs_coref *c);

/** A vessel or a storm: a thing with a name of its own, often a person's. */
bool hs_thing_noun(const hs_article *a, uint32_t tok);

/** Is the token the subject of its clause? */
bool hs_is_subject(const hs_article *a, uint32_t tok);

#endif
