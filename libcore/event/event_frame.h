/**
 * Private to the event room: trees as child lists, and the frames that become events.
 */
#ifndef HS_EVENT_FRAME_H
#define HS_EVENT_FRAME_H

#include "event/event.h"

extern const hs_lex hs_lex_lightverbs, hs_lex_platforms, hs_lex_certainty, hs_lex_order, hs_lex_sequence, hs_lex_answerable, hs_lex_media, hs_lex_retold, hs_lex_longago, hs_lex_demonyms;

enum {
  MAX_CHILDREN = 256,   /* of one token that are looked at; keeps every walk linear */
  MAX_CLIMB = 24,       /* heads that are followed upwards */
  MAX_CONJ = 32         /* coordinated fillers */
};

/** Children of every token in text order, and the stretch each one governs. */
typedef struct tree {
  const hs_article *a;
  uint32_t *head;           /* a copy of the article's, mended */
  uint8_t *deprel;
  const uint32_t *timex;    /* token -> time expression around it */
  uint32_t *first, *next;
  hs_range *yield;          /* first and last token below; the token alone where it is part of a cycle */
} tree;

void hs_tree_init(tree *s, const hs_article *a, const uint32_t *timex, hs_arena *scratch);
/** Make the lists and yields of `head` anew. */
void hs_tree_link(tree *s, hs_arena *scratch);
/** Hang a word elsewhere; hs_tree_link() makes the lists of dependents fit again. */
void hs_tree_attach(tree *s, uint32_t t, uint32_t head, hs_deprel d);
/** Put right what cannot be; see event_mend.c. hs_tree_init() calls it. */
void hs_tree_mend(tree *s, hs_arena *scratch);
void hs_tree_mend_clauses(tree *s, hs_arena *scratch);
/** The same for arcs that contradict each other. */
void hs_tree_mend_arcs(tree *s, hs_arena *scratch);

#define EACH_CHILD(c, s, t) \
  for (uint32_t c = (s)->first[t], c##_left = MAX_CHILDREN; c != HS_NONE && c##_left; c = (s)->next[c], c##_left--)

static inline uint32_t head_of(const tree *s, uint32_t t) { return s->head[t]; }
static inline uint8_t rel(const tree *s, uint32_t t) { return s->deprel[t]; }
static inline uint8_t upos(const tree *s, uint32_t t) { return s->a->tokens.upos[t]; }
static inline uint8_t xpos(const tree *s, uint32_t t) { return s->a->tokens.xpos[t]; }
static inline const char *lemma(const tree *s, uint32_t t) { const char *l = hs_lemma(s->a, t); return l ? l : ""; }
static inline const char *norm(const tree *s, uint32_t t) { const char *l = hs_norm(s->a, t); return l ? l : ""; }
static inline bool is(const char *a, const char *b) { return strcmp(a, b) == 0; }

/** First child with a relation, HS_NONE if there is none. */
uint32_t hs_tree_child(const tree *s, uint32_t t, hs_deprel d);
/** The preposition (or other case marker) of a phrase as text, "" if it has none; of a coordinated phrase its first member's. */
const char *hs_tree_case(const tree *s, uint32_t t);
/** The subordinating word of a clause ("if", "after"), "" if none. */
const char *hs_tree_mark(const tree *s, uint32_t t);
bool hs_tree_passive(const tree *s, uint32_t verb);
bool hs_tree_finite(const tree *s, uint32_t verb);
bool hs_tree_infinitive(const tree *s, uint32_t verb);
bool hs_tree_negated(const tree *s, uint32_t t);
/** Up through coordination to the first member. */
uint32_t hs_tree_first_conj(const tree *s, uint32_t t);
/** What a relative pronoun stands for; any other token is returned as it is. */
uint32_t hs_tree_antecedent(const tree *s, uint32_t t);
/** The noun phrase proper around its head: without coordination, relative clauses and appositions. */
hs_range hs_tree_phrase(const tree *s, uint32_t t);
/** The subject of a predicate, also where another clause lends it; HS_NONE if nobody tells. */
uint32_t hs_tree_subject(const tree *s, uint32_t verb);
/** The first member of a verb's coordination, with "willing to meet and discuss" read as "to (meet and discuss)". */
uint32_t hs_tree_conj_head(const tree *s, uint32_t verb);
/** The noun an infinitive belongs to ("an offer to meet"), also where it is no dependent of it; HS_NONE if none. */
uint32_t hs_tree_infinitive_noun(const tree *s, uint32_t verb);
bool hs_tree_verbal(const tree *s, uint32_t t);

typedef struct frame {
  uint32_t trigger;      /* the word that names the event */
  uint32_t gov;          /* the word that carries tense, polarity and subject: the trigger, its light verb, its governing verb */
  const char *type, *channel, *roles, *flags, *rule;   /* of word lists */
  const char *subject;   /* of a light verb: what its subject is; "" for plain verbs, "e" where the noun is the subject itself */
  uint32_t medium;       /* the noun of communication a verb of saying happened in: "said in a statement" */
  const char *medium_roles;
  uint8_t certainty;
  bool negated, nominal, merged, posed;   /* posed: an actor plays somebody else in it */
  uint32_t timex;
  float score;
} frame;

/** All the rooms before know of one article, by token, and the frames found so far. */
typedef struct scene {
  tree s;
  hs_article *a;
  hs_arena *scratch;
  uint32_t *mention;     /* token -> mention it is the head of; the longest one */
  uint32_t *inside;      /* token -> shortest mention around it */
  uint32_t *timex;       /* token -> time expression around it */
  uint32_t *by_token;    /* token -> frame, by trigger and by light verb */
  HS_VEC(frame) frames;
  HS_VEC(hs_filler) fillers;   /* `event` is the frame */
  HS_VEC(hs_order) orders;     /* `first` and `then` are frames */
} scene;

bool hs_scene_person(const scene *c, uint32_t tok);    /* somebody: person, organisation, group, personal pronoun */
uint32_t hs_scene_mention(const scene *c, uint32_t tok);
static inline bool has_flag(const char *flags, const char *flag) { return flags && strstr(flags, flag) != NULL; }

void hs_event_triggers(scene *c);
void hs_event_roles(scene *c);
void hs_event_pairs(scene *c);       /* after roles: who "the two" are */
void hs_event_pretence(scene *c);    /* after roles and certainty: hoaxes and impersonations */
void hs_event_certainties(scene *c);
void hs_event_interviews(scene *c);  /* after certainty: what was told to a medium and is called an interview later */
void hs_event_times(scene *c);       /* timexes and order words onto frames */
void hs_event_orders(scene *c);      /* what order words say, as rows; frames are rows by then */
void hs_property_find(hs_article *a, scene *c);

/** Add a filler and those coordinated with it. */
void hs_event_fill(scene *c, uint32_t frame_row, hs_role role, uint32_t tok, const char *rule);
/** First filler of a frame with a role, HS_NONE if none; fillers of one frame are consecutive only after hs_event_roles(). */
uint32_t hs_event_filler(const scene *c, uint32_t frame_row, hs_role role);

/** Give what was told to a medium and is only known to lie before publication its likely days. */
void hs_event_date_news(hs_article *a);

#endif
