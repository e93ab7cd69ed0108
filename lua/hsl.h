/**
 * The binding's own header: the box that owns a corpus, and views of its rows.
 *
 * A *box* is a userdata with the corpus in it; it is made empty, gets its metatable, and only then the corpus.
 * A *view* is a userdata {box, kind, article, row} whose one user value is the box, so that a view keeps its corpus
 * alive and needs no `__gc`. Views of one row are one Lua value (a weak cache in the box), so they can be keys of
 * tables. Rows of an article never move. Rows of the corpus are made anew by annotate(); a view of an earlier
 * `generation` then raises instead of showing another row.
 *
 * Numbers seen by Lua (ids, positions) count from 1 and are inclusive; those in C count from 0.
 */
#ifndef HSL_H
#define HSL_H

#include "hearsay.h"
#include <lauxlib.h>
#include <lua.h>

/** How a long call sees Ctrl-C: the interpreter's signal handler sets a hook, and nothing else can while C works. */
typedef struct hsl_watch { lua_State *main; lua_Hook hook; } hsl_watch;

typedef struct hsl_box {
  hs_corpus *corpus;        /* NULL before it is made and once it is closed */
  hsl_watch watch;
  uint32_t generation;      /* counts annotate() */
  uint32_t n_annotated;     /* articles that went through the rooms */
} hsl_box;

typedef enum hsl_kind {
  HSL_ARTICLE,
  HSL_SENTENCE, HSL_TOKEN, HSL_MENTION, HSL_TIME, HSL_QUOTE, HSL_EVENT, HSL_FILLER, HSL_PROPERTY, HSL_CLAIM, HSL_LINK,
  HSL_NOTE,                 /* up to here: rows of an article */
  HSL_ENTITY, HSL_ACCOUNT, HSL_PART, HSL_RELATION, HSL_QUOTE_GROUP, HSL_PROBLEM,
  HSL_N_KINDS
} hsl_kind;

typedef struct hsl_view {
  hsl_box *box;
  uint32_t generation, article, row;
  uint8_t kind;             /* hsl_kind */
  uint8_t of;               /* of a time: the kind of the row that tells it; HSL_TIME for a time expression itself */
} hsl_view;

/** One field: what pushes it (exactly one value), where it lies in the row, and what the reference page says. */
typedef struct hsl_field hsl_field;
typedef struct hsl_place { const hsl_view *v; const void *row; const hsl_field *field; } hsl_place;
struct hsl_field {
  const char *name;
  void (*push)(lua_State *L, const hsl_place *at);
  size_t offset;            /* into the row; a role for the participants of events and accounts */
  const char *type, *doc;
};

typedef struct hsl_class {
  const char *name, *metatable;
  const hsl_field *field;   /* ends with a name of NULL */
  const void *(*at)(const hs_corpus *c, uint32_t article, uint32_t row);    /* a row that is there */
  uint32_t (*count)(const hs_corpus *c, uint32_t article);
} hsl_class;

extern const hsl_class hsl_classes[HSL_N_KINDS];

/** Is it a row of the corpus, which annotate() makes anew? */
static inline bool hsl_crosses(uint8_t kind, uint8_t of) { return kind > HSL_NOTE || of > HSL_NOTE; }

/* ---- object.c */

/** Metatables of all classes, and the functions that Lua needs to add methods to them, into the table on top. */
void hsl_view_register(lua_State *L);
/** Push the view of a row of the same corpus as the view at stack index 1; nil for HS_NONE. */
void hsl_push(lua_State *L, hsl_kind kind, uint32_t article, uint32_t row);
/** Push the time that the row of a view tells (when an event happened, a quote was said, an article published). */
void hsl_push_time(lua_State *L, const hsl_view *of);
/** The same from a box at stack index `box`. */
void hsl_push_from_box(lua_State *L, int box, hsl_kind kind, uint32_t article, uint32_t row);
/** The view at `arg`, with its corpus open and its row still there; raises otherwise. */
const hsl_view *hsl_check_view(lua_State *L, int arg);
const void *hsl_row(const hsl_view *v);
static inline const hs_article *hsl_article(const hsl_view *v) { return hs_corpus_article(v->box->corpus, v->article); }

/* ---- put.c */

/** The bytes a row was read from; empty where there are none. */
hs_span hsl_span(const hsl_view *v);

/* ---- put_time.c */

/** Push the list of readings of a time, as ISO values; empty where there is one only. */
int hsl_list_readings(lua_State *L, const hsl_view *v);

/* ---- list.c: rows that hang on a row */

int hsl_list(lua_State *L);
int hsl_names_any(lua_State *L);
int hsl_before(lua_State *L);
/** Push the first claim of an event or property, nil if there is none. */
void hsl_push_claim(lua_State *L, const hsl_view *v);

/* ---- core.c */

#define HSL_CORPUS "hearsay.corpus"
/** The open box at `arg`; raises if it is closed. */
hsl_box *hsl_check_box(lua_State *L, int arg);

#endif
