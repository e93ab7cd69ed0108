/** The rooms in their order, on as many threads as asked; the functions of hearsay.h on corpora. */
#ifndef HS_PIPELINE_H
#define HS_PIPELINE_H

#include "compare/compare.h"
#include "name/name.h"
#include "read/read.h"
#include "syntax/syntax.h"

/** What the article rooms need, shared by threads. */
typedef struct hs_models { const hs_syntax *syntax; const hs_namer *namer; } hs_models;

hs_code hs_models_open(hs_arena *arena, hs_models *out, hs_err *err);

/** The rooms that an article goes through, in their order; benchmarks time them one by one. */
typedef struct hs_stage {
  const char *name;
  void (*run)(const hs_models *models, hs_article *a, hs_arena *scratch);
} hs_stage;
enum { HS_N_STAGES = 8 };
extern const hs_stage hs_stages[HS_N_STAGES];

/** Take one article through the rooms from text to claim. @return HS_OK or HS_NOMEM (the article then has no tables) */
hs_code hs_annotate_article(const hs_models *models, hs_article *a, hs_arena *scratch, hs_err *err);

/** Note on an article what was too long for the rooms to read as a whole. */
void hs_note_cut_short(hs_article *a);

/**
 * Annotate the articles that are new since the last call, on the threads that the corpus's options ask for. Each article
 * is worked on by one thread alone and lies in an arena of its own, so the result is the same for every number of threads.
 * @return HS_OK, HS_NOMEM or HS_STOPPED: then the articles before the first that is not done are annotated, and a later call goes on there
 */
hs_code hs_annotate_articles(hs_corpus *c, hs_err *err);

/** Is it CoNLL-U, by what the caller says or else by the name's ending? `input` may be NULL. */
bool hs_treebank_is(const char *path, const char *input);
/** Read a file of CoNLL-U or "-"; its tokens and sentences stay as given. @return HS_OK; HS_IO, HS_FORMAT, HS_EMPTY or HS_NOMEM */
hs_code hs_treebank_read(const char *path, const hs_sink *sink, hs_err *err);

#endif
