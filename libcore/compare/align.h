/** Private: the steps of event alignment. See align.c for the way they go together. */
#ifndef HS_COMPARE_ALIGN_H
#define HS_COMPARE_ALIGN_H

#include "compare/view.h"

enum { HS_SAID_MAX = 6 };

/** What alignment knows beside the view. Tellings are named by their row in the view. */
struct hs_alignment {
  hs_view *v;
  hs_arena *scratch;
  hs_map at_trigger;               /* article << 32 | token -> telling */
  uint32_t *parent;                /* union-find over tellings */
  uint32_t *before;                /* of a statement: the one before it by the same speaker in the article, else HS_NONE */
  uint32_t *like_before;           /* the one before it of the same kind of deed in the article, else HS_NONE */
  uint32_t *type_before;           /* the same for its type; a deception counts as every type */
  bool *knows;                     /* tells a deed beside a hoax of the like, so means no hoax itself */
  bool *taken_in;                  /* tells as real what its article else tells as a hoax only: means that hoax */
  uint32_t *inside;                /* of a deed: number of the utterance that tells it, else HS_NONE */
  uint32_t *within;                /* the one that it goes on with ("posted, thanking"; "fooled with a call"), else HS_NONE */
  uint32_t (*uttered)[HS_SAID_MAX]; /* of a statement: numbers of the utterances it quotes, HS_NONE at the end */
  bool *only_planned;              /* names nobody, and cannot mean what was done: "no meeting is planned" */
  uint32_t *n_about;               /* of the first of a group of deeds: how many statements are about it */
  bool *denies;                    /* of a statement: says of something that it did not happen */
  uint32_t (*said)[HS_SAID_MAX];   /* of a statement: tellings inside its content, HS_NONE at the end */
  HS_VEC(uint64_t) apart;          /* pairs (lower << 32 | higher) that are two events, sorted */
  struct builder *accounts;        /* the groups in their order, see account.c */
};

/** Readable evidence for a pair; each is multiplied with its weight and summed to a log-odds score. */
typedef enum hs_feature {
  HS_F_BIAS, HS_F_LEMMA, HS_F_KIND, HS_F_SYNONYM, HS_F_TYPE, HS_F_CHANNEL, HS_F_ACTOR, HS_F_ACTOR_SPEAKS_FOR, HS_F_ACTOR_CLASH,
  HS_F_OBJECT, HS_F_OBJECT_CLASH, HS_F_POSED, HS_F_OTHER_SHARED, HS_F_PLACE_CLASH, HS_F_DAY, HS_F_SPAN_OF_DAYS, HS_F_DAY_CLASH, HS_F_OTHER_TIME,
  HS_F_CONTENT, HS_F_STORY, HS_F_RARE, HS_F_SAME_ARTICLE, HS_F_DEFINITE, HS_F_HOAX_OR_REAL, HS_F_TAKEN_IN, HS_F_REAL_ONE_DENIED, HS_F_PLANNED_OR_REAL, HS_F_OPEN, HS_F_SILENT,
  HS_F_PUBLISHED_APART, HS_F_SAID_SHARED, HS_F_SAID_OTHER, HS_F_BOTH_DENY, HS_F_ONE_DENIES, HS_F_UTTERANCE, HS_F_WITHIN, HS_F_RUN, HS_F_NOBODY, HS_F_OTHER_WORDS,
  HS_N_FEATURES
} hs_feature;
const char *hs_feature_name(int f);

/** Set up what is known before any pair is looked at: triggers, contents of statements, pairs that are two events. */
hs_alignment *hs_alignment_new(hs_view *v, hs_arena *scratch);

/** Set `within` and `only_planned` of nouns that name nobody and are denied or open: "denied any such call". */
void hs_align_takes_up(hs_alignment *al);

/** Could both be tellings of one event at all: alike in deed or type, channels that fit, days that meet? */
bool hs_align_comparable(const hs_alignment *al, uint32_t i, uint32_t j);
void hs_align_features(const hs_alignment *al, uint32_t i, uint32_t j, float out[HS_N_FEATURES]);
/** The same without the words that both and their articles have in common (0 here). */
void hs_align_plain_features(const hs_alignment *al, uint32_t i, uint32_t j, float out[HS_N_FEATURES]);
/** Log-odds that two tellings are of one event; far below 0 if not comparable. Symmetric. */
float hs_align_score(const hs_alignment *al, uint32_t i, uint32_t j);
/** None, or "statement", the least a word can be: no evidence that two are one. */
bool hs_channel_is_plain(const hs_view *v, hs_str channel);
bool hs_channels_fit(const hs_view *v, hs_str a, hs_str b);
bool hs_align_apart(const hs_alignment *al, uint32_t i, uint32_t j);

/** What is done with two tellings worth a score. */
typedef void hs_pair_taker(void *self, uint32_t i, uint32_t j);

/** Pairs worth a score, by blocking keys, handed over as they are found; some are handed over twice. */
void hs_align_block(const hs_alignment *al, bool says, hs_pair_taker *take, void *self);

/** Evidence that two tellings are one event: a pair that scores above zero. */
typedef struct hs_edge { uint32_t a, b; float score; } hs_edge;
typedef struct hs_edges { const hs_alignment *al; HS_VEC(hs_edge) rows; } hs_edges;

/** Score a pair and keep it if it tells anything. @param edges hs_edges, as what takes pairs */
void hs_align_weigh(void *edges, uint32_t i, uint32_t j);

/** Join tellings, best pair first, as far as the groups stay free of contradiction. Updates `parent`, gives the edges back. */
void hs_align_cluster(hs_alignment *al, hs_edges *edges);

/** When the deeds are joined: of how many statements each is the content. */
void hs_align_count_statements(hs_alignment *al);

uint32_t hs_align_find(const hs_alignment *al, uint32_t i);

/** Scores of the deeds of one alignment, for the next one; see memo.c. */
typedef struct hs_memo hs_memo;
hs_memo *hs_memo_new(hs_view *v);
/** Look at what tellings are now. Pairs of those that are what they were keep their score. */
void hs_memo_look(hs_memo *m, const hs_alignment *al);
/** A score above zero that is known from before. @return 0 if none is */
float hs_memo_score(const hs_memo *m, const hs_alignment *al, uint32_t i, uint32_t j);
/** Keep the scores of pairs that are in the order of their tellings. */
void hs_memo_keep(hs_memo *m, const hs_edges *edges);

/** Groups of tellings as accounts with their events, and nothing else of them. */
void hs_account_order(hs_alignment *al);

/** How many of `n` articles (ascending) stand on their own for these claims: see independence.c. */
uint32_t hs_count_independent(const hs_corpus *c, const hs_ref *claims, uint32_t n, hs_arena *scratch);

#endif
