/**
 * Private to the time room: the atoms that time expressions are read from, and the symbolic form they are read into.
 *
 * Atoms cut tokens further, into runs of letters, runs of digits and single other characters, so that the grammar
 * does not depend on whether "9/14/2015", "mid-June" or "1990s" came as one token or as several.
 */
#ifndef HS_TIME_FORM_H
#define HS_TIME_FORM_H

#include "base/calendar.h"
#include "time/time.h"

extern const hs_lex hs_lex_timewords, hs_lex_holidays, hs_lex_periods;

/* ---- atoms */

typedef enum hs_word_class {   /* in the order of the names in time_atoms.c */
  C_NONE, C_MONTH, C_WEEKDAY, C_WEEKDAYS, C_UNIT, C_COUNT, C_SCALE, C_MANY, C_HALF, C_ORDINAL, C_SUFFIX, C_DEICTIC, C_REL, C_PART, C_SEASON,
  C_MOD, C_APPROX, C_TAIL, C_LINK, C_VAGUE, C_SET, C_EVERY, C_OTHER, C_ERA, C_AMPM, C_LETTER, C_CLOCK, C_ZONE,
  C_OLD, C_YEARKIND, C_DECADES, C_NAME, C_SHORT, C_PLURAL, C_LABEL, C_FILLER, C_SELF, C_FIRST, C_STAGE, C_N
} hs_word_class;

typedef enum hs_unit {
  U_SECOND, U_MINUTE, U_HOUR, U_DAY, U_NIGHT, U_WEEK, U_FORTNIGHT, U_WEEKEND, U_MONTH, U_QUARTER, U_HALF, U_SEASON, U_YEAR, U_DECADE,
  U_CENTURY, U_MILLENNIUM, U_N
} hs_unit;

typedef enum hs_part_of_day { T_NONE, T_MORNING, T_MIDDAY, T_NOON, T_AFTERNOON, T_EVENING, T_NIGHT, T_MIDNIGHT, T_DAWN, T_DAYTIME, T_N } hs_part_of_day;

typedef enum hs_link_word {
  W_OF, W_THE, W_A, W_TO, W_ON, W_AT, W_BY, W_UNTIL, W_SINCE, W_BEFORE, W_AFTER, W_BETWEEN, W_IN, W_WITHIN, W_OVER, W_NOW, W_THAN, W_MORE,
  W_LESS, W_DATE, W_AND, W_FROM, W_FOR, W_OR, W_POSS, W_HIS, W_N
} hs_link_word;

typedef enum hs_rel {
  R_NONE, R_THIS, R_LAST, R_PAST, R_NEXT, R_COMING, R_FOLLOWING, R_SAME, R_THAT, R_BEFORE, R_TODAY, R_YESTERDAY, R_TOMORROW, R_SOME, R_N
} hs_rel;

typedef enum hs_mod { M_NONE, M_EARLY, M_MID, M_LATE, M_START, M_END, M_EARLIER, M_LATER, M_HALF, M_TURN, M_N } hs_mod;
typedef enum hs_approx { X_NONE, X_ABOUT, X_LESS, X_MORE, X_N } hs_approx;
typedef enum hs_bound { B_NONE, B_SINCE, B_UNTIL, B_BEFORE, B_AFTER, B_N } hs_bound;
typedef enum hs_tense { TENSE_NONE, TENSE_PAST, TENSE_PRESENT, TENSE_FUTURE } hs_tense;

typedef struct hs_atom {
  hs_span span;
  uint32_t tok;
  uint32_t number;       /* value of a run of digits; UINT32_MAX if it has more than nine */
  uint8_t digits;        /* length of a run of digits, 0 for others */
  uint8_t cls, cls2;     /* hs_word_class; C_NONE for other words and all else */
  int16_t val, val2;
  char punct;            /* the character, dashes as '-', quotes as '\'' and '"'; 0 for words and numbers */
  bool glued;            /* no white space before it */
  bool capital;
  bool quoted;           /* inside double quotation marks */
  bool begins;           /* an expression may begin here, by its class, as a number or as the first word of a name */
  bool holiday, period;  /* may be the first word of a holiday, of a period of history */
} hs_atom;

/** One sentence, cut into atoms. `at[n]` is a sentinel that matches nothing. `early`: the article has told of a year before 1000. */
typedef struct hs_reader { const hs_article *a; const hs_atom *at; uint32_t n; bool early; } hs_reader;

/** What timewords.lex says of a word, in numbers; read from the row's strings when the word is first met. */
typedef struct hs_time_word { bool read, begins; uint8_t cls, cls2; int16_t val, val2; } hs_time_word;

/** Which lengths, second and third letters (bits) the words of a list have that begin with a letter of a to z: most words of a text are in no list. */
typedef struct hs_shapes { uint32_t length[26], second[26], third[26]; } hs_shapes;

/** Reads the sentences one by one; keeps its buffer and what it looked up. */
typedef struct hs_atomizer {
  const hs_article *a;
  hs_arena *scratch;
  HS_VEC(hs_atom) atoms;
  hs_time_word *word;    /* a row of timewords.lex each */
  hs_shapes words, holidays, periods;
  bool in_quote;
  bool early;            /* a year before 1000 was read */
} hs_atomizer;

void hs_atomizer_init(hs_atomizer *z, const hs_article *a, hs_arena *scratch);
hs_reader hs_atomize(hs_atomizer *z, hs_range toks);

static inline bool hs_is(const hs_reader *r, uint32_t i, hs_word_class c) { return i < r->n && (r->at[i].cls == c || r->at[i].cls2 == c); }
static inline int hs_val(const hs_reader *r, uint32_t i, hs_word_class c) { return r->at[i].cls == c ? r->at[i].val : r->at[i].val2; }
static inline bool hs_link_is(const hs_reader *r, uint32_t i, hs_link_word w) { return hs_is(r, i, C_LINK) && hs_val(r, i, C_LINK) == (int)w; }
/** Is it one of a set of link words: `hs_link_in(r, i, HS_LINK(OF) | HS_LINK(IN))`? */
#define HS_LINK(w) (UINT32_C(1) << W_##w)
static inline bool hs_link_in(const hs_reader *r, uint32_t i, uint32_t set) { return hs_is(r, i, C_LINK) && (set >> hs_val(r, i, C_LINK) & 1); }
static inline bool hs_punct(const hs_reader *r, uint32_t i, char c) { return i < r->n && r->at[i].punct == c; }
static inline bool hs_digits(const hs_reader *r, uint32_t i) { return i < r->n && r->at[i].digits; }
static inline bool hs_glued(const hs_reader *r, uint32_t i) { return i < r->n && r->at[i].glued; }
/** Does the word end in s? Asked of units and parts of day. */
static inline bool hs_plural(const hs_reader *r, uint32_t i) { return i < r->n && r->a->text[r->at[i].span.end - 1] == 's'; }
/** Is the atom the word `s` (lower case)? */
bool hs_word(const hs_reader *r, uint32_t i, const char *s);

/** Does somebody speak of himself or to somebody in this sentence, or is it quoted? What he calls "now" is little more than a pause. */
bool hs_conversation(const hs_reader *r, uint32_t i);

/** Readers of numbers: each returns the atom after what it read, 0 if nothing. */
uint32_t hs_read_year(const hs_reader *r, uint32_t i, int *year);
uint32_t hs_read_early_year(const hs_reader *r, uint32_t i, int *year);
uint32_t hs_read_mday(const hs_reader *r, uint32_t i, int *mday, bool *ordinal);
uint32_t hs_read_ordinal(const hs_reader *r, uint32_t i, int *n);
/** Amounts in thousandths: "two and a half" is 2500, "several" 0 (unknown, more than one). */
uint32_t hs_read_amount(const hs_reader *r, uint32_t i, int32_t *milli);

/** Is a run of digits part of a longer number, of money or of a percentage? */
bool hs_inside_number(const hs_reader *r, uint32_t i);

/* ---- forms */

/** A date as far as it was told. Zero (no year: HS_NO_YEAR) stands for what was not. */
#define HS_NO_YEAR INT16_MIN
#define HS_NO_MONTH 15           /* of figures that are no date: 13/13/2015 */
typedef struct hs_point { int year, month, mday, weekday, rel; bool twice; } hs_point;      /* twice: month and day may be the other way round */

typedef enum hs_op {
  OP_NONE,
  OP_POINT,      /* a; inside the unit `unit` moved by `count` if `extra` ("Monday last week") */
  OP_RANGE,      /* a to b; `extra` 1 or 2: this row names the first or the second of them */
  OP_UNIT,       /* this, last, next week: unit moved by `count` */
  OP_SHIFT,      /* base moved by `count` thousandths of `unit`; base is a, or the anchor */
  OP_SPAN,       /* the last, the next `count` units */
  OP_YEARS,      /* `count` years from a.year: decades, centuries */
  OP_SEASON,     /* a.month is the season, 1 spring .. 4 winter; a.year or rel */
  OP_QUARTER,    /* the a.month-th `unit` (quarter, half) of a.year or rel */
  OP_NTH,        /* the `count`-th `unit` (negative: from the end) of a, or of unit `extra` moved as `rel` says */
  OP_HOLIDAY,    /* a.month with a.mday, or `count`-th a.weekday; `unit` is the rule, `extra` days are added */
  OP_DURATION,   /* `count` thousandths of `unit`, and `extra` thousandths of the next smaller */
  OP_SET,        /* every `count` `unit`s, or every a.weekday, or every part of day */
  OP_CLOCK,      /* a time of day alone */
  OP_VAGUE,      /* past, present or future: `count` is -1, 0, 1 */
  OP_N
} hs_op;

typedef enum hs_holiday_rule { H_FIXED, H_NTH, H_EASTER, H_MOON } hs_holiday_rule;

typedef struct hs_form {
  uint8_t op, mod, tense, bound, approx, rel, part, unit;
  bool quoted;                    /* said inside quotation marks */
  bool of_noun;                   /* says which noun is meant: "a May 10 deadline", "the hearing on May 10" */
  hs_point a, b;
  int32_t count, extra;
  int clock, clock_end;           /* minutes of the day, -1 for none */
  const char *rule;               /* what read it; not packed, as the next two */
  uint32_t mid, right;            /* of a range told as two expressions: end of the first, beginning of the second */
} hs_form;

#define HS_NO_POINT ((hs_point){.year = HS_NO_YEAR})
#define HS_NO_FORM ((hs_form){.a = {.year = HS_NO_YEAR}, .b = {.year = HS_NO_YEAR}, .clock = -1, .clock_end = -1})

/** Is the form's operation one of a set: `hs_op_in(f, HS_OP(POINT) | HS_OP(RANGE))`? */
#define HS_OP(o) (UINT32_C(1) << OP_##o)
static inline bool hs_op_in(const hs_form *f, uint32_t set) { return set >> f->op & 1; }

/** Does it move away from another time of the text rather than from the article's day? */
static inline bool hs_rel_of_text(int rel) { return rel == R_FOLLOWING || rel == R_SAME || rel == R_THAT || rel == R_BEFORE; }

static inline bool hs_point_empty(hs_point p) { return p.year == HS_NO_YEAR && !p.month && !p.mday && !p.weekday && !p.rel; }

void hs_form_pack(const hs_form *f, int32_t part[6]);
hs_form hs_form_unpack(const int32_t part[6]);

/* ---- grammar: readers from atom i; each returns the atom after the expression, 0 if there is none */

uint32_t hs_read_point(const hs_reader *r, uint32_t i, hs_point *p);
uint32_t hs_read_date(const hs_reader *r, uint32_t i, hs_form *f);
/** Seasons, quarters, decades, "the second week of May" (time_parts.c). */
uint32_t hs_read_part(const hs_reader *r, uint32_t i, hs_form *f);
/** "fiscal 2014", "school year 2008", "FY15": fills the year of `p`. */
uint32_t hs_read_yearkind(const hs_reader *r, uint32_t i, hs_point *p);
/** Between the parts of "14/Sep/2015", "Sept. 14, 2015", "14th of September of 2015": the atom behind it, `i` if there is nothing. */
uint32_t hs_skip_joint(const hs_reader *r, uint32_t i);
/** A year behind a month or day; "2,000 people" and "20 years" are none. */
uint32_t hs_read_year_behind(const hs_reader *r, uint32_t i, int *year);
/** The same into the form; "the winter of 2011-12" has two. */
uint32_t hs_read_container_year(const hs_reader *r, uint32_t i, hs_form *f);
uint32_t hs_read_relative(const hs_reader *r, uint32_t i, hs_form *f);
uint32_t hs_read_amount_of_time(const hs_reader *r, uint32_t i, hs_form *f);
uint32_t hs_read_clock(const hs_reader *r, uint32_t i, hs_form *f);
/** A war or an age, where it says when: "during the Cold War". */
uint32_t hs_read_period(const hs_reader *r, uint32_t i, hs_form *f);
/** The longest name of a list that begins at atom i: the atom after it, and its row. */
uint32_t hs_find_named(const hs_reader *r, uint32_t i, const hs_lex *lex, uint32_t *row);
/** Any expression, the longest; with its modifier, part of day and clock time. */
uint32_t hs_read_time(const hs_reader *r, uint32_t i, hs_form *f);

/* ---- what surrounds an expression */

/** Tense of the clause that a token stands in. */
hs_tense hs_clause_tense(const hs_article *a, uint32_t tok, hs_range sentence);
static inline bool hs_tagged(const hs_article *a, uint32_t tok) { return a->tokens.xpos && a->tokens.xpos[tok] != HS_X_NONE; }

/* ---- the article's own day */

/**
 * Settle figures that can be read twice: by the article's option, by a weekday in front of them, by figures of the same article that can
 * be read only one way. What stays open gets a note.
 */
void hs_settle_figures(hs_article *a);

/** Set `published` from the URL, a dateline, a byline or a date line, where nobody gave it. */
void hs_published_find(hs_article *a);

/** The two days of a line that says when the article was published, where its figures can be read twice. @return false if there is no such line */
bool hs_published_twice(const hs_article *a, hs_day day[2], uint32_t *timex);

/** Infer the day of publication from the dates of the article alone (infer_alone.c). @return false if they do not tell */
bool hs_published_alone(const hs_article *a, hs_days *days, uint32_t *timex);

/**
 * The time that tells when the quote around a byte was said: its own, or a day told in the sentence before by a clause
 * whose subject is the speaker. HS_NONE if there is none.
 */
uint32_t hs_quote_time(const hs_article *a, uint32_t byte);

/* ---- resolving */

/** `value` is empty where nothing can be said; `at` and `unit` (+ 1, 0 for none) are what it is written from. */
typedef struct hs_reading { hs_days days; hs_day at; int unit; char value[40]; } hs_reading;

/** What a form means, seen from one day (HS_DAY_MIN: unknown). `ref` is the interval it hangs on. */
hs_reading hs_form_read(const hs_form *f, hs_day day, hs_days ref);
/** Its days alone, which is quicker. */
hs_days hs_form_days(const hs_form *f, hs_day day, hs_days ref);

#endif
