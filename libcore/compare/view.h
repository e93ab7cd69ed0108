/**
 * Events of all articles as rows that compare over articles: words and participants numbered once for the corpus.
 * Lives in a scratch arena for the length of one call; everything here is private to the room.
 */
#ifndef HS_COMPARE_VIEW_H
#define HS_COMPARE_VIEW_H

#include "compare/compare.h"
#include "syntax/ud.h"

extern const hs_lex hs_lex_deed, hs_lex_deed_noun, hs_lex_deed_verb, hs_lex_deed_kind, hs_lex_common_deed, hs_lex_intro, hs_lex_speaks_for, hs_lex_channel_fit, hs_lex_verb_frame;

enum { HS_STORY_TOP = 4 };

/** How an event is put before the reader, coarser than certainty: what decides whether two tellings can be one event. */
typedef enum hs_mode { HS_MODE_REAL, HS_MODE_HOAX, HS_MODE_PLANNED, HS_MODE_DENIED, HS_MODE_OPEN, HS_N_MODES } hs_mode;

/** Where a participant stands. The apparent actor of a hoax is its ACTOR, the one behind it BEHIND. */
typedef enum hs_place_in { HS_IN_ACTOR, HS_IN_BEHIND, HS_IN_OBJECT, HS_IN_TOPIC, HS_IN_PLACE, HS_N_IN } hs_place_in;

/** How the trigger is introduced: "the call", "a call", "another call". */
typedef enum hs_intro { HS_INTRO_NONE, HS_INTRO_DEFINITE, HS_INTRO_INDEFINITE, HS_INTRO_NEW } hs_intro;

/**
 * `who` is a row of the corpus's entities, or n_entities + a number for a cluster that no entity stands for. `named`: told
 * by a name, or a noun for somebody named; what a pronoun stands for is too unsure to tell against anything. `sure`: no pronoun.
 * `noun`: the lemma of whom a noun alone tells, else 0.
 */
typedef struct hs_player { uint32_t who; uint8_t in, role; bool named, sure; hs_str noun; uint32_t mention; } hs_player;

/** A content word of a clause: its number in the view, weight filled when all are counted. */
typedef struct hs_weighed { uint32_t word; float weight; } hs_weighed;

/** What a lemma stands for: the kind of deed (itself where no list knows it) and its synonym sets. */
typedef struct hs_deed { hs_str kind; uint16_t sets[3]; } hs_deed;

typedef struct hs_telling {
  hs_ref ref;              /* article, row of its events */
  hs_str type, channel;    /* numbers of view->words; 0 for "other" and none */
  hs_str lemma;
  hs_deed deed;
  uint8_t mode, certainty, intro;
  uint8_t told_mode;       /* as the event alone has it; alignment may know better */
  hs_str told_channel;     /* the same for the channel */
  bool says;               /* a statement, speech, post: aligned by speaker and content, after the deeds */
  bool plain;              /* says no more than that something was said: may tell any statement */
  bool deceit;             /* names the deception itself: "fooled", "the prank" */
  bool offered;            /* part of a hoax that was only to follow: "posed as Lee and offered to talk" */
  bool mutual;             /* agent and object may swap: meeting, conversation */
  bool plan;               /* told as a plan, whether made or denied: "no meeting is planned" */
  bool common;             /* a verb that two articles may well use for two things: common_deed.lex */
  bool once;               /* seldom done twice by the same within days: death, election */
  hs_days days;            /* clipped by the article's date for what is told as past */
  hs_str day;              /* string of its article: TIMEX3 value of its own time where that is a weekday or a day of a month, else 0 */
  hs_range players;        /* view->players, by place, then who */
  hs_range words;          /* view->content, by word */
  uint32_t claim;          /* best claim of it in its article, HS_NONE if none */
  float norm;              /* length of the vector of its words */
  float rare;              /* 0..1: how seldom the corpus tells of such deeds; one story seldom has two of the seldom ones */
} hs_telling;

struct hs_view {
  hs_corpus *c;
  hs_arena *scratch;
  hs_strtab *words;
  uint32_t n;              /* tellings */
  hs_telling *row;
  uint32_t *first;         /* of each article, its first telling; n_articles + 1 long */
  bool *named;             /* by `who`: has a name anywhere */
  uint32_t *first_cluster; /* of each article, the `who` of its first cluster */
  HS_VEC(hs_player) players;
  HS_VEC(hs_weighed) content;
  hs_map speaks_for;       /* pairs of `who` one of which speaks for the other */
  hs_map bodies;           /* name of one word, no person's -> entity */
  uint32_t *full_name;     /* of each entity: the one that it is with a title in front, else itself */
  uint64_t *last_word;     /* of the name of each entity; lowest bit set for a name of one word */
  hs_map stories;          /* likeness of two articles, thousandths, filled on demand */
  hs_weighed **story;      /* of each article, its heaviest words, by word; n_story long */
  uint32_t *n_story;
  uint32_t (*story_top)[HS_STORY_TOP];   /* its heaviest words, 0 at the end: what blocking goes by */
  struct hs_memo *memo;    /* scores of the last alignment where another one is to come, see memo.c; NULL */
};

/** Two numbers in either order as one key. */
static inline uint64_t hs_view_pair(uint32_t a, uint32_t b) { return a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a; }

/** Told as done, whether truly or as a hoax. */
static inline bool hs_told_done(const hs_telling *t) { return t->mode == HS_MODE_REAL || t->mode == HS_MODE_HOAX; }

/** Set what depends on dates, and take back what an alignment found out: before the view is aligned again. */
void hs_view_date(hs_view *v);

/** Who a mention is: see hs_player; HS_NONE for nobody. */
uint32_t hs_view_who(const hs_view *v, uint32_t article, const hs_mention *m);
/** Find who speaks for whom: first all bodies of the corpus, then article by article; see speaks_for.c. */
void hs_view_file_bodies(hs_view *v);
void hs_view_representatives(hs_view *v, uint32_t article);

/** The kind of deed of a lemma. */
hs_deed hs_deed_of(hs_strtab *words, const char *lemma);
/** 2: one kind of deed; 1: synonyms; 0: neither. */
int hs_deed_alike(const hs_deed *a, const hs_deed *b);

/**
 * May one stand for the other: a spokesman and the body that his title names, or two entities that may be one, since a name of
 * one word is the last word of the other's ("Lee", "Ann Lee")?
 */
bool hs_view_speaks_for(const hs_view *v, uint32_t who_a, uint32_t who_b);

/** How much two articles have in common, 0..1, by their heaviest words; 1 for the same. */
float hs_view_story(hs_view *v, uint32_t article_a, uint32_t article_b);

/** Cosine of the content words of two tellings, 0..1. */
float hs_view_content(const hs_view *v, const hs_telling *a, const hs_telling *b);

/** The name of a participant. */
const char *hs_view_name(const hs_view *v, uint32_t who, hs_ref event);

#endif
