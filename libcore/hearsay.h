/**
 * Hearsay: how several outlets tell one story, with the evidence.
 *
 * The one public header. It has three parts: the vocabulary (spans, days, types), the things (rows of
 * tables, read-only for callers) and the functions. What is not in it may change at any time.
 *
 *     hs_corpus *c; hs_err err;
 *     if (hs_corpus_open("corpus", NULL, &c, &err) != HS_OK) fprintf(stderr, "%s\n", err.message);
 *     for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) { const hs_article *a = hs_corpus_article(c, i); ... }
 *     hs_corpus_free(c);
 *
 * Units. `hs_span` is bytes of the article's text, `hs_range` is token numbers; both are half-open and 0-based.
 * Days are UTC day numbers, 0 = 1970-01-01, proleptic Gregorian; `hs_days` is closed on both sides.
 * Strings in rows are `hs_str`, numbers in the pool of the row's owner: `hs_article_str(a, id)` for rows that
 * hang on an article, `hs_corpus_str(c, id)` for rows of the corpus. 0 is the absent string (NULL).
 * Rows are named by their number in their table; `HS_NONE` names no row.
 *
 * Ownership. The corpus owns everything that can be reached from it; `const T *` results are borrowed until it
 * is freed. A corpus belongs to one thread at a time.
 */
#ifndef HEARSAY_H
#define HEARSAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define HS_NONE UINT32_MAX
#define HS_VERSION "0.1"

/* ------------------------------------------------------------------ vocabulary */

typedef uint32_t hs_str;
typedef struct hs_span { uint32_t beg, end; } hs_span;     /* bytes */
typedef struct hs_range { uint32_t beg, end; } hs_range;   /* rows of a table; of tokens if not said otherwise */
typedef struct hs_ref { uint32_t article, row; } hs_ref;   /* a row of an article's table */

typedef int32_t hs_day;
#define HS_DAY_MIN INT32_MIN   /* open towards the past */
#define HS_DAY_MAX INT32_MAX   /* open towards the future */
typedef struct hs_days { hs_day from, to; } hs_days;       /* inclusive; MIN..MAX is unknown */
#define HS_DAYS_UNKNOWN ((hs_days){HS_DAY_MIN, HS_DAY_MAX})

typedef enum hs_code {
  HS_OK = 0,
  HS_NOMEM,     /* out of memory; the object is as it was */
  HS_IO,        /* missing path, unreadable or unwritable file */
  HS_FORMAT,    /* the bytes are not what they should be: binary file, cut JSON, damaged store */
  HS_EMPTY,     /* nothing to read: empty folder, line without text */
  HS_NEWER,     /* a store written by a newer version */
  HS_USAGE,     /* a wrong argument */
  HS_STOPPED,   /* the caller asked to stop; a later call goes on */
} hs_code;

/** What went wrong and where. `line` counts from 1 and is 0 where unknown; `byte` counts from 0, -1 where unknown. */
typedef struct hs_err {
  hs_code code;
  uint32_t line;
  int64_t byte;
  char file[512];      /* cut from the left if longer */
  char message[512];   /* whole sentence with file, line and byte in it */
} hs_err;

typedef enum hs_type {          /* what a mention or entity is */
  HS_PERSON, HS_ORGANIZATION, HS_PLACE, HS_GROUP, HS_OTHER,
  HS_NUMBER, HS_MONEY, HS_PERCENT, HS_AGE, HS_ORDINAL, HS_QUANTITY,
  HS_N_TYPES
} hs_type;

typedef enum hs_kind { HS_NAME, HS_NOUN, HS_PRONOUN, HS_VALUE, HS_N_KINDS } hs_kind;
typedef enum hs_gender { HS_GENDER_UNKNOWN, HS_MASCULINE, HS_FEMININE, HS_NEUTER, HS_N_GENDERS } hs_gender;
typedef enum hs_number { HS_NUMBER_UNKNOWN, HS_SINGULAR, HS_PLURAL, HS_N_NUMBERS } hs_number;

typedef enum hs_certainty {
  HS_ASSERTED, HS_DENIED, HS_POSSIBLE, HS_PROBABLE, HS_PLANNED, HS_CONDITIONAL, HS_ASKED, HS_PRETENDED,
  HS_N_CERTAINTIES
} hs_certainty;

typedef enum hs_role {          /* the part a filler plays in an event */
  HS_AGENT, HS_PATIENT, HS_RECIPIENT, HS_TOPIC, HS_AT_PLACE, HS_AT_TIME, HS_INSTRUMENT,
  HS_POSED_AS,                  /* the apparent actor of a pretended event; the agent is then the real one */
  HS_N_ROLES
} hs_role;

typedef enum hs_time_type { HS_DATE, HS_TIME, HS_DURATION, HS_SET, HS_N_TIME_TYPES } hs_time_type;
typedef enum hs_how { HS_UNKNOWN, HS_GIVEN, HS_INFERRED, HS_N_HOWS } hs_how;
typedef enum hs_date_order { HS_DATES_UNKNOWN, HS_DATES_DMY, HS_DATES_MDY } hs_date_order;   /* how "03/04/2015" is read */
typedef enum hs_quote_kind { HS_DIRECT, HS_INDIRECT, HS_MIXED, HS_N_QUOTE_KINDS } hs_quote_kind;
typedef enum hs_link_kind {     /* one link of a chain of sources */
  HS_LINK_OUTLET, HS_LINK_AGENCY, HS_LINK_PERSON, HS_LINK_ORGANIZATION, HS_LINK_DOCUMENT, HS_LINK_ANONYMOUS,
  HS_N_LINK_KINDS
} hs_link_kind;
typedef enum hs_relation_kind {
  HS_AGREES, HS_ELABORATES, HS_CONTRADICTS, HS_SUPERSEDES, HS_UNRELATED, HS_VARIANT /* of one quote */,
  HS_N_RELATION_KINDS
} hs_relation_kind;
typedef enum hs_slot {          /* where two claims differ or meet */
  HS_SLOT_NONE, HS_SLOT_POLARITY, HS_SLOT_TIME, HS_SLOT_PLACE, HS_SLOT_PARTICIPANT, HS_SLOT_QUANTITY, HS_SLOT_ROLE,
  HS_SLOT_WORDING, HS_N_SLOTS
} hs_slot;

/* ------------------------------------------------------------------ rows of an article */

/** Tokens: one array a column, `n` long. A token is a syntactic word as in Universal Dependencies. */
typedef struct hs_tokens {
  uint32_t n;
  hs_span *span;       /* bytes; ascending, not overlapping */
  hs_str *norm;        /* lower case, NFC, straight quotes */
  hs_str *lemma;
  hs_str *feats;       /* "Number=Sing|Person=3", 0 for none */
  uint32_t *head;      /* token number, HS_NONE for the root of its sentence */
  uint32_t *sentence;
  uint8_t *upos, *xpos, *deprel;   /* hs_upos_name() and so on */
  uint8_t *mwt;        /* n > 0: a surface word of n tokens begins here ("don't": 2, 0); 0 elsewhere */
} hs_tokens;

typedef struct hs_paragraph { hs_span span; } hs_paragraph;

typedef struct hs_sentence {
  hs_span span;
  hs_range toks;
  uint32_t paragraph;
} hs_sentence;

typedef struct hs_mention {
  hs_range toks;
  hs_span span;        /* whole mention: "Foreign Minister Ann Lee" */
  hs_span core;        /* the bare name or head noun: "Ann Lee" */
  hs_span role;        /* the title in front or after: "Foreign Minister"; empty if none */
  uint32_t head;       /* token */
  uint8_t type;        /* hs_type */
  uint8_t kind;        /* hs_kind */
  uint8_t gender;      /* hs_gender */
  uint8_t number;      /* hs_number */
  uint32_t cluster;    /* row of the article's clusters, HS_NONE for values */
  uint32_t entity;     /* row of the corpus's entities, HS_NONE until linked and for values */
  double value;        /* of numbers, money (in `unit`), percentages, ages, quantities; NAN elsewhere */
  hs_str unit;         /* "USD", "%", "year", "km" */
  hs_str rule;         /* what decided: "ner", "gazetteer", "appos" */
  float score;         /* 0..1 */
} hs_mention;

/** Entity inside one article. */
typedef struct hs_cluster {
  hs_str name;         /* the best name in this article, or the noun phrase where it is never named */
  uint8_t type, gender, number;
  uint32_t n_mentions;
  uint32_t first;      /* its first mention */
  uint32_t entity;     /* row of the corpus's entities */
} hs_cluster;

typedef struct hs_timex {
  hs_range toks;
  hs_span span;
  hs_span whole;       /* with the word that bounds it ("since 2013") or all of the range it is an end of; else as `span` */
  uint8_t type;        /* hs_time_type */
  uint8_t anchor;      /* enum of the time room: none, published, quote, previous time */
  bool approx;
  bool vague;          /* nothing in the calendar ("recently") */
  uint32_t ref;        /* the row of the time it hangs on, or HS_NONE */
  hs_str value;        /* TIMEX3 value, as precise as the text and the anchor allow; 0 if unresolved */
  hs_str edtf;         /* EDTF where it says more than `value`, else 0 */
  hs_days days;        /* interval; HS_DAYS_UNKNOWN if unresolved; the hull of both readings if there are two */
  hs_days reading[2];  /* of what can be read twice ("03/04/2015"), the day as second part first; else both HS_DAYS_UNKNOWN */
  int32_t part[6];     /* the unresolved form; private to the time room (kept so that a store reopens equal) */
  hs_str rule;
  float score;
} hs_timex;

typedef struct hs_quote {
  hs_span content;     /* without the outer quotation marks; may run over paragraphs */
  hs_range toks;
  uint8_t kind;        /* hs_quote_kind */
  uint8_t certainty;   /* of the saying itself: asserted, denied, planned, ... */
  uint32_t cue;        /* token: "said", "according"; HS_NONE if none */
  uint32_t source;     /* mention, HS_NONE if unknown */
  uint32_t addressee;  /* mention, HS_NONE if none */
  uint32_t outer;      /* the quote it is nested in, HS_NONE if none */
  uint32_t timex;      /* when it was said, if told; else HS_NONE */
  hs_span source_span, addressee_span;  /* empty if none */
  hs_days said;
  hs_str manner;       /* lemma of the cue */
  hs_str rule;
  float score;
} hs_quote;

typedef struct hs_filler {
  uint32_t event;
  uint8_t role;        /* hs_role */
  hs_range toks;
  hs_span span;
  uint32_t mention;    /* HS_NONE for clauses and plain phrases */
  hs_str rule;
} hs_filler;

typedef struct hs_event {
  uint32_t trigger;    /* token */
  hs_span span;        /* of the trigger */
  hs_span clause;      /* the evidence: the clause it heads */
  hs_str lemma;
  hs_str type;         /* ontology: "communicate", "meet", "travel", ... "other" */
  hs_str channel;      /* of communication: "phone", "meeting", "interview", "post", "statement", ...; 0 elsewhere */
  uint8_t certainty;   /* hs_certainty */
  bool negated;        /* polarity: true for a negated predicate */
  hs_range fillers;    /* rows of the article's fillers */
  uint32_t timex;      /* its own time expression, HS_NONE if none */
  uint32_t quote;      /* the innermost quote around it, HS_NONE in the outlet's own voice */
  uint32_t account;    /* row of the corpus's accounts, HS_NONE until linked or if alone and of no interest */
  hs_days days;        /* when it happened */
  hs_str when_rule;    /* how `days` was found */
  uint32_t when_timex; /* the time that `days` was taken or counted from: its own, its clause's, its quote's; HS_NONE if none. Its `reading`s are the event's */
  uint32_t when_event; /* the event that it came before, after or with, where that gave `days`; HS_NONE if none */
  float when_score;
  hs_str rule;
  float score;
} hs_event;

/** Two events of an article in the order that the text tells: "after the vote she resigned" puts the vote first. */
typedef struct hs_order {
  uint32_t first, then; /* events */
  hs_span span;         /* the evidence: the order word */
  hs_str rule;          /* "after", "before", "later" */
  float score;
} hs_order;

/** One fact about an entity that is no event: age, office, spouse, amount, law, membership. */
typedef struct hs_property {
  uint32_t subject;    /* mention */
  hs_str key;          /* "age", "office", "spouse", "amount" */
  hs_str value;        /* normalised text */
  double number;       /* NAN if none */
  hs_str unit;
  hs_span span;
  hs_range toks;
  uint32_t quote;      /* as in hs_event */
  bool negated;
  hs_str rule;
  float score;
} hs_property;

typedef struct hs_link {
  uint8_t kind;        /* hs_link_kind */
  uint32_t mention;    /* HS_NONE for the outlet and for unnamed sources without a mention */
  hs_span span;        /* empty for the outlet */
  hs_str name;
} hs_link;

typedef struct hs_claim {
  uint32_t event;      /* row of events, or HS_NONE */
  uint32_t property;   /* row of properties, or HS_NONE */
  uint32_t quote;      /* the quote it was read from, or HS_NONE */
  hs_range links;      /* rows of the article's links: outlet first, nearest source last */
  uint8_t certainty;   /* with everything the chain does to it */
  hs_days said;        /* when the nearest source said so */
  hs_span span;        /* evidence */
  hs_str rule;
  float score;
} hs_claim;

/** A flaw of the text (unclosed quotation mark, impossible date, bad UTF-8) that did not stop the work. */
typedef struct hs_note { hs_str kind; hs_str message; hs_span span; } hs_note;

typedef struct hs_published {
  uint8_t how;         /* hs_how */
  hs_str value;        /* "2015-09-14", "2015-09"; 0 if unknown */
  hs_days days;
  hs_str why;          /* the evidence in words */
  hs_span span;        /* evidence in the text; empty if it came from metadata */
} hs_published;

#define HS_TABLE(T) struct { T *row; uint32_t n; }

/** One article: its bytes as loaded and the tables that the rooms added, in the rooms' order. */
typedef struct hs_article {
  uint32_t number;     /* row in the corpus */
  hs_str id, path, outlet, url, title, byline;
  const char *text;    /* NUL-terminated, `n_bytes` without it */
  uint32_t n_bytes;
  uint8_t dates;       /* hs_date_order, from the corpus's options */
  hs_published published;
  HS_TABLE(hs_note) notes;
  HS_TABLE(hs_span) furniture;        /* bytes that are page furniture, photo credits: not part of the story */
  HS_TABLE(hs_paragraph) paragraphs;
  HS_TABLE(hs_sentence) sentences;
  hs_tokens tokens;
  HS_TABLE(hs_mention) mentions;      /* by first byte, longer first */
  HS_TABLE(hs_timex) times;
  HS_TABLE(hs_cluster) clusters;
  HS_TABLE(hs_quote) quotes;
  HS_TABLE(hs_event) events;
  HS_TABLE(hs_filler) fillers;
  HS_TABLE(hs_order) orders;          /* by `first`, then `then` */
  HS_TABLE(hs_property) properties;
  HS_TABLE(hs_claim) claims;
  HS_TABLE(hs_link) links;
  struct hs_arena *arena;             /* private: owns all of the above */
  struct hs_strtab *strings;          /* private */
} hs_article;

/* ------------------------------------------------------------------ rows of the corpus */

typedef struct hs_alias { hs_str text; uint32_t n; } hs_alias;

typedef struct hs_entity {
  hs_str name;
  uint8_t type, gender, number;
  hs_range aliases;    /* rows of the corpus's aliases, most frequent first */
  hs_range mentions;   /* rows of the corpus's entity mentions: hs_ref into mentions, article then text order */
  uint32_t n_articles;
} hs_entity;

/** One participant of an account and how many articles name it in that role. */
typedef struct hs_part { uint32_t entity; hs_str name; uint8_t role; uint32_t n; } hs_part;

/** One event over all articles. */
typedef struct hs_account {
  hs_str type, channel, title;
  uint8_t certainty;   /* of the whole: what the best-founded claims say */
  hs_days days;
  hs_str when;         /* EDTF/ISO value of `days`, 0 if undated */
  hs_range events;     /* rows of the corpus's account events (hs_ref), article then text order */
  hs_range claims;     /* rows of the corpus's account claims (hs_ref) */
  hs_range parts;      /* rows of the corpus's parts, by role, most often named first */
  uint32_t n_articles, n_outlets, n_independent;
} hs_account;

typedef struct hs_relation {
  uint8_t kind;        /* hs_relation_kind */
  uint8_t slot;        /* hs_slot */
  hs_ref a, b;         /* claims; quotes where kind is HS_VARIANT */
  uint32_t account;    /* HS_NONE if about properties */
  float score;
  hs_str reason;
} hs_relation;

typedef struct hs_quote_group { hs_range quotes; uint32_t n_outlets; } hs_quote_group;

typedef struct hs_corpus hs_corpus;

/* ------------------------------------------------------------------ functions */

typedef struct hs_options {
  uint32_t n_threads;      /* 0: as many as there are cores */
  const char *input;       /* NULL: by name and content; "text", "jsonl", "html", "conllu", "store" */
  hs_date_order dates;     /* unknown: the article's own unmistakable figures tell, else both readings are kept */
  bool raw;                /* stop after reading; hs_corpus_annotate() goes on */
  bool (*stop)(void *self);/* asked between articles while they are annotated, on the caller's thread; true ends the call. May be NULL */
  void *stop_self;
} hs_options;

/**
 * Make an empty corpus. @return HS_OK, or HS_NOMEM. @param options may be NULL.
 */
hs_code hs_corpus_new(const hs_options *options, hs_corpus **out, hs_err *err);
void hs_corpus_free(hs_corpus *c);

/**
 * Load a file, a folder (its files, sorted by name, not recursive into hidden ones), JSON Lines, or a saved corpus,
 * and annotate it: hs_corpus_new, hs_corpus_add_path and hs_corpus_annotate in one. `path` "-" reads standard input.
 * @return HS_OK when at least one article was read (look at hs_corpus_problems for the rest); HS_IO, HS_FORMAT,
 *         HS_EMPTY, HS_NEWER otherwise, and `*out` is NULL
 */
hs_code hs_corpus_open(const char *path, const hs_options *options, hs_corpus **out, hs_err *err);

/** Add the articles at `path`. What cannot be read becomes a problem, the rest goes on; errors as above. */
hs_code hs_corpus_add_path(hs_corpus *c, const char *path, hs_err *err);

/** What is known of an article besides its text; every field may be NULL. */
typedef struct hs_meta { const char *id, *outlet, *url, *title, *byline, *published; } hs_meta;

/** Add one article from memory; the bytes are copied. HS_EMPTY for no text, HS_FORMAT for binary bytes. */
hs_code hs_corpus_add_text(hs_corpus *c, const hs_meta *meta, const char *text, size_t n, hs_err *err);

/**
 * Annotate what was added since the last call and compare anew.
 * @return HS_OK; HS_NOMEM, HS_STOPPED: articles that are done stay so, nothing is compared yet, and a later call goes on
 */
hs_code hs_corpus_annotate(hs_corpus *c, hs_err *err);

/** Write everything to one SQLite file; an existing store is replaced only when the new one is whole. */
hs_code hs_corpus_save(const hs_corpus *c, const char *path, hs_err *err);

uint32_t hs_corpus_n_articles(const hs_corpus *c);
const hs_article *hs_corpus_article(const hs_corpus *c, uint32_t i);
const hs_err *hs_corpus_problems(const hs_corpus *c, uint32_t *n);        /* files and lines that were left out */
const hs_entity *hs_corpus_entities(const hs_corpus *c, uint32_t *n);     /* most articles, then most mentions, first */
const hs_alias *hs_corpus_aliases(const hs_corpus *c, uint32_t *n);
const hs_ref *hs_corpus_entity_mentions(const hs_corpus *c, uint32_t *n);
const hs_account *hs_corpus_accounts(const hs_corpus *c, uint32_t *n);
const hs_ref *hs_corpus_account_events(const hs_corpus *c, uint32_t *n);
const hs_ref *hs_corpus_account_claims(const hs_corpus *c, uint32_t *n);
const hs_part *hs_corpus_parts(const hs_corpus *c, uint32_t *n);
const hs_relation *hs_corpus_relations(const hs_corpus *c, uint32_t *n);
const hs_quote_group *hs_corpus_quote_groups(const hs_corpus *c, uint32_t *n);
const hs_ref *hs_corpus_group_quotes(const hs_corpus *c, uint32_t *n);

const char *hs_article_str(const hs_article *a, hs_str s);   /* NULL for 0 */
const char *hs_corpus_str(const hs_corpus *c, hs_str s);

/**
 * Entities that go by `name` (any alias, case and accents folded), best first.
 * @param out  room for `n_out` rows, or NULL  @return how many there are in all; 0 is none
 */
uint32_t hs_corpus_find_entity(const hs_corpus *c, const char *name, uint32_t *out, uint32_t n_out);

/**
 * Does the text or the calendar put event `first` of an article before event `then`?
 * @param why  may be NULL: "order" (order words, also over a third event) or "days" (all days of one lie before those of the other)
 */
bool hs_event_before(const hs_article *a, uint32_t first, uint32_t then, const char **why);

/** Names of enumerated values, lower case ("asserted", "person"); NULL out of range. */
const char *hs_upos_name(uint8_t v);
const char *hs_xpos_name(uint8_t v);
const char *hs_deprel_name(uint8_t v);
const char *hs_type_name(uint8_t v);
const char *hs_kind_name(uint8_t v);
const char *hs_gender_name(uint8_t v);
const char *hs_number_name(uint8_t v);
const char *hs_certainty_name(uint8_t v);
const char *hs_role_name(uint8_t v);
const char *hs_time_type_name(uint8_t v);
const char *hs_how_name(uint8_t v);
const char *hs_quote_kind_name(uint8_t v);
const char *hs_link_kind_name(uint8_t v);
const char *hs_relation_kind_name(uint8_t v);
const char *hs_slot_name(uint8_t v);

/** "2015-09-14" for a day number. @param out at least 16 bytes @return out */
char *hs_day_iso(hs_day day, char *out);
/** Parse an ISO date of any precision ("2015", "2015-09", "2015-09-14", with a time behind it) into its interval. */
bool hs_days_parse(const char *iso, hs_days *out);
/** The shortest ISO/EDTF value for an interval: "2015-09-14", "2015-09", "2015-09-14/2015-09-24"; "" if unknown. @param out 40 bytes */
char *hs_days_iso(hs_days days, char *out);
/** The same where the first day is only likely, both known: "2015-11-01~/2015-11-08" in EDTF. */
char *hs_days_iso_likely(hs_days days, char *out);

#ifdef __cplusplus
}
#endif
#endif
