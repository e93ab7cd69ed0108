/** What the files of the quote room share; private to it. */
#ifndef HS_QUOTING_H
#define HS_QUOTING_H

#include "quote/deptree.h"
#include "quote/quote.h"

/** A pair of quotation marks (one more pair a paragraph where a quote runs over several). */
typedef struct hs_marked {
  hs_range toks;       /* between the marks; never empty */
  uint32_t open, close;        /* tokens of the outer marks; close is HS_NONE where none was found */
  uint32_t outer;      /* the pair it lies in, HS_NONE */
  bool single;         /* 'single' marks */
  bool has_row;        /* became a quote of its own */
  uint32_t cue;        /* then: the token that introduced it, HS_NONE */
  uint32_t holder;     /* else: the shortest reported clause around it, a row of `found` + 1; 0 is none */
} hs_marked;
typedef HS_VEC(hs_marked) hs_marked_vec;

/** Pair the quotation marks of the whole article; in order of `open`. Unclosed ones get a note. */
void hs_quote_marks(hs_article *a, hs_arena *scratch, hs_marked_vec *out);

typedef enum hs_cue_form { HS_CUE_VERB, HS_CUE_NOUN, HS_CUE_ACCORDING } hs_cue_form;

/** A word that reports, with what hangs on it in the tree. Tokens, HS_NONE where there is none. */
typedef struct hs_cue {
  uint32_t tok;
  uint32_t row;        /* of hs_lex_cues or, for nouns, hs_lex_sayings; HS_NONE for "according to" */
  uint8_t form;        /* hs_cue_form */
  uint8_t certainty;   /* of the saying */
  bool matrix;         /* the content is the clause above: the cue's own subtree is to be cut out of it */
  bool passive;
  uint32_t top;        /* head of the subtree that is the cue's own clause: `tok`, or X in "according to X" */
  uint32_t content, source, addressee;
  uint32_t content_beg;        /* where the content begins if before the reach of its head, HS_NONE */
} hs_cue;
typedef HS_VEC(hs_cue) hs_cue_vec;

typedef struct hs_quoting {
  hs_article *a;
  hs_arena *scratch;
  hs_deptree tree;
  hs_marked_vec marked;
  uint32_t *level;     /* a token: the innermost pair of marks around it, HS_NONE */
  uint32_t *mention;   /* a token: the longest mention with this head, else the shortest around it */
  uint32_t *timex;     /* a token: the time expression that hangs on it, HS_NONE */
  hs_cue_vec cues;     /* by token */
  uint32_t *cue;       /* a token: its cue, HS_NONE */
  HS_VEC(hs_quote) found;
} hs_quoting;

/** Fill `cues` and `cue`. */
void hs_quote_cues(hs_quoting *q);
/** Column of a cue's lexicon row; "" for "according to". 0 class, 1 channel, 2 certainty, 3 flags (verbs) or kind (nouns) */
const char *hs_cue_cell(const hs_cue *c, uint32_t col);
bool hs_cue_flag(const hs_cue *c, char flag);

/**
 * The stretch of text that cue `c` reports in its own sentence, by tree and by commas; empty if there is none.
 * @param rule  what decided, @param score how sure
 */
hs_range hs_quote_clause(const hs_quoting *q, const hs_cue *c, const char **rule, float *score);

/** A row for content `toks` as cue `c` (may be NULL) reports it; trims and fills what the cue knows. */
hs_quote *hs_quote_add(hs_quoting *q, hs_range toks, hs_quote_kind kind, const hs_cue *c, const char *rule, float score);

/** Rows for what stands between quotation marks; sets `as_direct[cue]` for the cues that introduce them. */
void hs_quote_direct(hs_quoting *q, bool *as_direct);
/** Rows for reported clauses of the other cues; those with quotation marks inside are mixed. */
void hs_quote_indirect(hs_quoting *q, const bool *as_direct);

extern const hs_lex hs_lex_framing;

static inline bool hs_is(const hs_article *a, uint32_t tok, const char *norm) {
  const char *s = tok < a->tokens.n ? hs_norm(a, tok) : NULL;
  return s && strcmp(s, norm) == 0;
}

#endif
