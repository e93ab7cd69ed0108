/**
 * The ground floor: errors, arenas, growable arrays, interned strings, hashing, names of enumerated values.
 *
 * Memory. Everything the rooms make lives in an arena: the corpus's, an article's, or a scratch one for a call.
 * An arena that runs out of memory jumps to the place that `hs_arena_guard` set, so allocation in a room never
 * returns NULL and a room never cleans up. Only the boundary (pipeline, store, read) sets guards and turns the
 * jump into HS_NOMEM. Between guard and jump hold no resource that is not an arena's (file, handle, lock).
 */
#ifndef HS_BASE_H
#define HS_BASE_H

#include "hearsay.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

/* ---- errors */

#if defined(__GNUC__)
#define HS_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define HS_PRINTF(f, a)
#endif

/**
 * Fill `err` (may be NULL) and return `code`. The message becomes "file:line:byte: text" with what is known.
 * @param file NULL if none  @param line 0 if none  @param byte -1 if none
 */
hs_code hs_fail(hs_err *err, hs_code code, const char *file, uint32_t line, int64_t byte, const char *format, ...) HS_PRINTF(6, 7);

/* ---- arena */

typedef struct hs_arena hs_arena;

/** A chain of blocks; everything is freed at once. @return NULL if there is no memory */
hs_arena *hs_arena_new(void);
void hs_arena_free(hs_arena *a);
/** Forget all that was allocated, keep one block for the next use (scratch arenas). */
void hs_arena_reset(hs_arena *a);
/** Where to go when memory is out; NULL takes the guard away. Without one, allocation returns NULL. @return the former guard */
jmp_buf *hs_arena_guard(hs_arena *a, jmp_buf *guard);
/** `n` bytes, aligned for any type, not cleared. */
void *hs_arena_alloc(hs_arena *a, size_t n);
/** `n` x `size` bytes, cleared. Overflow counts as out of memory. */
void *hs_arena_zero(hs_arena *a, size_t n, size_t size);
/** More room for what the same arena gave `n_old` bytes at `old`, which is not to be used again. The first bytes stay the same. */
void *hs_arena_grow(hs_arena *a, void *old, size_t n_old, size_t n_new);
/** Take back what the same arena gave `n` bytes at `p`: a long table's memory at once, that of a short one when the arena is reset. */
void hs_arena_give_back(hs_arena *a, void *p, size_t n);
char *hs_arena_strn(hs_arena *a, const char *s, size_t n);
/** Bytes asked from the system, for benchmarks. */
size_t hs_arena_size(const hs_arena *a);

#define HS_NEW(arena, T) ((T *)hs_arena_zero((arena), 1, sizeof(T)))
#define HS_NEW_N(arena, T, n) ((T *)hs_arena_zero((arena), (n), sizeof(T)))

/** Fail the n-th request from now on (0: never). For tests only; one arena. */
void hs_arena_fail_at(hs_arena *a, size_t n);

/* ---- growable array: `HS_VEC(int) v = {0}; *hs_vec_push(arena, &v) = 7;` */

#define HS_VEC(T) struct { T *row; uint32_t n, cap; }
/** Pointer to a new, cleared last element. */
#define hs_vec_push(arena, v)                                                                                          \
  ((v)->n == (v)->cap ? hs_vec_more((arena), (void **)&(v)->row, &(v)->cap, sizeof *(v)->row) : (void)0,               \
   memset((v)->row + (v)->n, 0, sizeof *(v)->row), (v)->row + (v)->n++)
void hs_vec_more(hs_arena *a, void **row, uint32_t *cap, size_t size);
/** Give the rows back to the arena they came from; the array is empty then. */
#define hs_vec_give_back(arena, v) (hs_arena_give_back((arena), (v)->row, (size_t)(v)->cap * sizeof *(v)->row), (v)->row = NULL, (v)->n = (v)->cap = 0)
/** Hand the rows over to a table: `hs_table_take(&article->times, &vec);` */
#define hs_table_take(table, vec) ((table)->row = (vec)->row, (table)->n = (vec)->n)

/* ---- interned strings */

typedef struct hs_strtab hs_strtab;

hs_strtab *hs_strtab_new(hs_arena *a);
/** The number of a string; the same bytes get the same number. Numbers run from 1 in order of first use. */
hs_str hs_intern(hs_strtab *t, const char *s, size_t n);
hs_str hs_intern_z(hs_strtab *t, const char *s);
/** The number of a string that is there already, else 0. */
hs_str hs_strtab_find(const hs_strtab *t, const char *s, size_t n);
const char *hs_strtab_get(const hs_strtab *t, hs_str s);       /* NULL for 0 */
uint32_t hs_strtab_len(const hs_strtab *t, hs_str s);
uint32_t hs_strtab_count(const hs_strtab *t);
/** printf into the table. */
hs_str hs_internf(hs_strtab *t, const char *format, ...) HS_PRINTF(2, 3);

/* ---- hash map from 64-bit keys to 32-bit values; open addressing, in an arena */

typedef struct hs_map { uint64_t *key; uint32_t *value; uint32_t n, cap; hs_arena *arena; } hs_map;

void hs_map_init(hs_map *m, hs_arena *a);
/** Place for the value of `key` (new ones are set to `fresh`). The place holds until the next call. */
uint32_t *hs_map_at(hs_map *m, uint64_t key, uint32_t fresh);
/** Give a large map's tables back to the arena; to be used again it is set up anew. */
void hs_map_give_back(hs_map *m);
/** Value of `key`, or HS_NONE. */
uint32_t hs_map_get(const hs_map *m, uint64_t key);

/** 64-bit hash of bytes (wyhash-like mixing of 8 bytes at a time); the same on every machine. */
uint64_t hs_hash(const void *bytes, size_t n, uint64_t seed);
uint64_t hs_mix(uint64_t a, uint64_t b);

/* ---- articles */

/** A new article with its own arena. Text must outlive it or lie in its arena. @return NULL if there is no memory */
hs_article *hs_article_new(void);
void hs_article_free(hs_article *a);
/** Put a note on an article; `kind` is a short word ("quote", "utf8"). */
void hs_note_add(hs_article *a, const char *kind, hs_span span, const char *format, ...) HS_PRINTF(4, 5);
static inline hs_str hs_art_intern(hs_article *a, const char *s) { return hs_intern_z(a->strings, s); }
static inline const char *hs_norm(const hs_article *a, uint32_t tok) { return hs_strtab_get(a->strings, a->tokens.norm[tok]); }
static inline const char *hs_lemma(const hs_article *a, uint32_t tok) { return hs_strtab_get(a->strings, a->tokens.lemma[tok]); }

/* ---- lexicons: a room's `words.lex`, compiled by the build (base/lexgen.c)
 *
 * Lines are `key <tab> column <tab> column ...`, sorted, UTF-8, lower case keys; `#` opens a comment line, and the
 * first comment line `#: name name ...` names the columns. `name.lex` becomes `extern const hs_lex hs_lex_name;`
 * Keys may hold single spaces between words ("according to"). */

typedef struct hs_lex {
  const char *name;
  uint32_t n, n_cols, n_slots, max_words;
  const char *const *cell;      /* n x (1 + n_cols): key, columns; "" where a line has fewer */
  const uint32_t *slot;         /* open addressing by hs_hash(key); row + 1, 0 is free */
} hs_lex;

/** Row of `key`, or HS_NONE. */
uint32_t hs_lex_find(const hs_lex *lex, const char *key, size_t n);
/** The same for a key that is looked up in several lists. @param hash hs_lex_hash(key, n) */
uint32_t hs_lex_find_hashed(const hs_lex *lex, const char *key, size_t n, uint64_t hash);
static inline uint64_t hs_lex_hash(const char *key, size_t n) { return hs_hash(key, n, 0); }
/** Column `col` (0 is the first after the key) of the row of `key`; NULL if the key is not there. */
const char *hs_lex_get(const hs_lex *lex, const char *key, uint32_t col);
static inline bool hs_lex_has(const hs_lex *lex, const char *key) { return key && hs_lex_find(lex, key, strlen(key)) != HS_NONE; }
static inline const char *hs_lex_cell(const hs_lex *lex, uint32_t row, uint32_t col) { return lex->cell[(size_t)row * (1 + lex->n_cols) + 1 + col]; }
/**
 * Longest entry that starts at token `tok`, comparing norms (or lemmas) joined by a space and going no further than `end`.
 * @return its row, or HS_NONE; `*n_toks` is how many tokens it covers
 */
uint32_t hs_lex_longest(const hs_lex *lex, const hs_article *a, uint32_t tok, uint32_t end, bool lemmas, uint32_t *n_toks);

/* ---- the model file: named sections of trained weights, read in place */

typedef struct hs_model { const unsigned char *bytes; size_t n; } hs_model;

/** The model that is embedded in the library, read in place. @return as hs_model_open */
hs_code hs_model_builtin(hs_model *m, hs_err *err);
/** Look at the header. @return HS_OK or HS_FORMAT */
hs_code hs_model_open(hs_model *m, const void *bytes, size_t n, hs_err *err);
/** Section by name (at most 15 bytes), 64-byte aligned; NULL if there is none. Native little-endian numbers. */
const void *hs_model_section(const hs_model *m, const char *name, size_t *n);

#endif
