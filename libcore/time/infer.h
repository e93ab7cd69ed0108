/** Private to the inference of publication days: the solver's tables, and what an article's own words give it (infer_inside.c). */
#ifndef HS_INFER_H
#define HS_INFER_H

#include "time/time_form.h"

enum { WINDOW = 426, BEFORE = 365, MARGIN = 800, WORDS = (WINDOW + 63) / 64, DAYS = WINDOW + 2 * MARGIN, LINKS = 12, REVISIONS = 4096 };
enum { NARROW = 60, RECENT = 7, YEARLESS = 300, WEEKDAY_REACH = 5, SHARED = 3, TOP = 3, TRIES = 64 };

typedef enum reason_kind { BY_LINK, BY_INSIDE, BY_PAST } reason_kind;

typedef struct end { uint32_t article, timex; } end;                  /* timex HS_NONE: told without a date */
enum { RANK_TOLD, RANK_INSIDE, RANK_DAY, RANK_WEEK, RANK_VAGUE, RANK_PAST, N_RANKS };
typedef struct constraint { end a, b; int slack; uint8_t kind, rank; bool kept, queued; uint32_t next_a, next_b; } constraint;

typedef struct domain {
  uint64_t bit[WORDS];
  hs_day floor, ceiling;       /* from dates in the text */
  hs_day event;                /* newest dated event of the story that it tells */
  uint32_t reason[3], n_reasons;
  uint32_t kept;               /* first of its kept constraints; they go on with next_a, next_b */
  uint8_t rank;                /* of the strongest that cut it */
  bool disputed, touched;
  hs_day answer_from, answer_to;
  bool full;                   /* the floor is a full date */
  hs_day only[2];              /* the days that its date line can be read as, if it has two; else HS_DAY_MIN */
} domain;

typedef struct saved { uint32_t article; domain was; } saved;

typedef struct solver {
  hs_corpus *c;
  hs_arena *scratch;
  domain *dom;                 /* one an article */
  uint32_t *parent;            /* union-find over articles */
  HS_VEC(constraint) all;
  uint32_t *order, *next;      /* constraints grouped by story: order[story root], next[constraint] */
  hs_day base;                 /* first day of the window */
  HS_VEC(uint32_t) queue;      /* constraints to revise */
  HS_VEC(saved) undo;          /* domains as they were before the constraint that is tried */
} solver;

static inline const hs_article *article(const solver *s, uint32_t i) { return s->c->articles.row[i]; }
static inline bool undated(const hs_article *a) { return a->published.how != HS_GIVEN; }
static inline bool known(hs_days d) { return d.from != HS_DAY_MIN && d.to != HS_DAY_MAX; }

/** "on Monday" and no more. */
bool hs_weekday_alone(const hs_form *f);
/** The days of a time, seen from `day`; HS_DAY_MIN: from nowhere, so only what is told outright has any. Empty (from after to) if none fits. */
hs_days hs_infer_days(const hs_article *a, uint32_t timex, hs_day day, int depth);
static inline bool absolute(const hs_article *a, uint32_t timex) { return known(hs_infer_days(a, timex, HS_DAY_MIN, 0)); }
/** Floor and ceiling of an article's domain from the dates it tells. */
void hs_infer_bounds(const hs_article *a, domain *d);
/** Constraints between two times of article `i`. */
void hs_infer_inside(solver *s, uint32_t i);

#endif
