/*
 * Hashing and the tables that stand on it: a map from 64-bit keys to 32-bit values, interned strings, lexicons.
 * All use open addressing with linear probing, at most two thirds full. Hashes are the same on every machine and run,
 * since the build-time lexicon compiler and the model's feature tables share hs_hash().
 */
#include "base/base.h"
#include <stdio.h>

uint64_t hs_mix(uint64_t a, uint64_t b) {
  uint64_t x = a ^ (b * 0x9E3779B97F4A7C15u);
  x ^= x >> 32;
  x *= 0xD6E8FEB86659FD93u;
  x ^= x >> 32;
  x *= 0xD6E8FEB86659FD93u;
  return x ^ (x >> 32);
}

uint64_t hs_hash(const void *bytes, size_t n, uint64_t seed) {
  const unsigned char *p = bytes;
  uint64_t h = seed ^ (n * 0xA0761D6478BD642Fu);
  for (; n >= 8; n -= 8, p += 8) {
    uint64_t w = 0;
    for (int i = 7; i >= 0; i--) w = w << 8 | p[i];
    h = hs_mix(h, w);
  }
  uint64_t tail = 0;
  for (size_t i = n; i-- > 0;) tail = tail << 8 | p[i];
  return hs_mix(h, tail);
}

/* ---- map */

void hs_map_init(hs_map *m, hs_arena *a) { *m = (hs_map){.arena = a}; }

void hs_map_give_back(hs_map *m) {
  hs_arena_give_back(m->arena, m->key, m->cap * sizeof *m->key);
  hs_arena_give_back(m->arena, m->value, m->cap * sizeof *m->value);
  m->key = NULL;
  m->value = NULL;
  m->cap = 0;
}

static void map_grow(hs_map *m) {
  uint32_t cap = m->cap ? m->cap * 2 : 16;
  uint64_t *key = HS_NEW_N(m->arena, uint64_t, cap);
  uint32_t *value = HS_NEW_N(m->arena, uint32_t, cap);
  memset(value, 0xff, (size_t)cap * sizeof *value);
  for (uint32_t i = 0; i < m->cap; i++) {
    if (m->value[i] == HS_NONE) continue;
    uint32_t j = (uint32_t)hs_mix(m->key[i], 0) & (cap - 1);
    while (value[j] != HS_NONE) j = (j + 1) & (cap - 1);
    key[j] = m->key[i];
    value[j] = m->value[i];
  }
  hs_map_give_back(m);
  m->key = key;
  m->value = value;
  m->cap = cap;
}

uint32_t *hs_map_at(hs_map *m, uint64_t key, uint32_t fresh) {
  if ((uint64_t)m->n * 3 >= (uint64_t)m->cap * 2) map_grow(m);
  uint32_t j = (uint32_t)hs_mix(key, 0) & (m->cap - 1);
  while (m->value[j] != HS_NONE) {
    if (m->key[j] == key) return &m->value[j];
    j = (j + 1) & (m->cap - 1);
  }
  m->key[j] = key;
  m->value[j] = fresh;
  m->n++;
  return &m->value[j];
}

uint32_t hs_map_get(const hs_map *m, uint64_t key) {
  if (!m->cap) return HS_NONE;
  uint32_t j = (uint32_t)hs_mix(key, 0) & (m->cap - 1);
  while (m->value[j] != HS_NONE) {
    if (m->key[j] == key) return m->value[j];
    j = (j + 1) & (m->cap - 1);
  }
  return HS_NONE;
}

/* ---- interned strings: entries in order of first use, slots hold entry numbers */

typedef struct entry { const char *s; uint32_t n, hash; } entry;

struct hs_strtab {
  hs_arena *arena;
  HS_VEC(entry) entries;
  uint32_t *slot;
  uint32_t n_slots;
};

hs_strtab *hs_strtab_new(hs_arena *a) {
  hs_strtab *t = HS_NEW(a, hs_strtab);
  if (t) t->arena = a;
  return t;
}

static void strtab_grow(hs_strtab *t) {
  uint32_t n = t->n_slots ? t->n_slots * 2 : 256;
  uint32_t *slot = HS_NEW_N(t->arena, uint32_t, n);
  for (uint32_t i = 0; i < t->entries.n; i++) {
    uint32_t j = t->entries.row[i].hash & (n - 1);
    while (slot[j]) j = (j + 1) & (n - 1);
    slot[j] = i + 1;
  }
  hs_arena_give_back(t->arena, t->slot, t->n_slots * sizeof *slot);
  t->slot = slot;
  t->n_slots = n;
}

static uint32_t strtab_probe(const hs_strtab *t, const char *s, size_t n, uint32_t hash) {
  uint32_t j = hash & (t->n_slots - 1);
  for (; t->slot[j]; j = (j + 1) & (t->n_slots - 1)) {
    const entry *e = &t->entries.row[t->slot[j] - 1];
    if (e->hash == hash && e->n == n && memcmp(e->s, s, n) == 0) break;
  }
  return j;
}

hs_str hs_intern(hs_strtab *t, const char *s, size_t n) {
  if ((uint64_t)t->entries.n * 3 >= (uint64_t)t->n_slots * 2) strtab_grow(t);
  uint32_t hash = (uint32_t)hs_hash(s, n, 0), j = strtab_probe(t, s, n, hash);
  if (t->slot[j]) return t->slot[j];
  const char *copy = hs_arena_strn(t->arena, s, n);
  entry *e = hs_vec_push(t->arena, &t->entries);
  *e = (entry){copy, (uint32_t)n, hash};
  t->slot[j] = t->entries.n;
  return t->entries.n;
}

hs_str hs_intern_z(hs_strtab *t, const char *s) { return s ? hs_intern(t, s, strlen(s)) : 0; }

hs_str hs_strtab_find(const hs_strtab *t, const char *s, size_t n) {
  if (!t->n_slots) return 0;
  return t->slot[strtab_probe(t, s, n, (uint32_t)hs_hash(s, n, 0))];
}

const char *hs_strtab_get(const hs_strtab *t, hs_str s) { return s && s <= t->entries.n ? t->entries.row[s - 1].s : NULL; }
uint32_t hs_strtab_len(const hs_strtab *t, hs_str s) { return s && s <= t->entries.n ? t->entries.row[s - 1].n : 0; }
uint32_t hs_strtab_count(const hs_strtab *t) { return t->entries.n; }

hs_str hs_internf(hs_strtab *t, const char *format, ...) {
  char small[256];
  va_list ap, again;
  va_start(ap, format);
  va_copy(again, ap);
  int n = vsnprintf(small, sizeof small, format, ap);
  va_end(ap);
  hs_str out = 0;
  if (n >= 0 && (size_t)n < sizeof small) {
    out = hs_intern(t, small, (size_t)n);
  } else if (n >= 0) {
    char *large = hs_arena_alloc(t->arena, (size_t)n + 1);
    vsnprintf(large, (size_t)n + 1, format, again);
    out = hs_intern(t, large, (size_t)n);
  }
  va_end(again);
  return out;
}

/* ---- lexicons */

uint32_t hs_lex_find_hashed(const hs_lex *lex, const char *key, size_t n, uint64_t hash) {
  if (!lex->n_slots) return HS_NONE;
  uint32_t j = (uint32_t)hash & (lex->n_slots - 1);
  for (; lex->slot[j]; j = (j + 1) & (lex->n_slots - 1)) {
    const char *k = lex->cell[(size_t)(lex->slot[j] - 1) * (1 + lex->n_cols)];
    if (strncmp(k, key, n) == 0 && k[n] == 0) return lex->slot[j] - 1;
  }
  return HS_NONE;
}

uint32_t hs_lex_find(const hs_lex *lex, const char *key, size_t n) { return hs_lex_find_hashed(lex, key, n, hs_lex_hash(key, n)); }

const char *hs_lex_get(const hs_lex *lex, const char *key, uint32_t col) {
  uint32_t row = key ? hs_lex_find(lex, key, strlen(key)) : HS_NONE;
  return row == HS_NONE ? NULL : hs_lex_cell(lex, row, col);
}

uint32_t hs_lex_longest(const hs_lex *lex, const hs_article *a, uint32_t tok, uint32_t end, bool lemmas, uint32_t *n_toks) {
  char key[256];
  size_t n = 0;
  uint32_t best = HS_NONE;
  for (uint32_t i = tok; i < end && i - tok < lex->max_words; i++) {
    hs_str s = lemmas ? a->tokens.lemma[i] : a->tokens.norm[i];
    uint32_t len = hs_strtab_len(a->strings, s);
    if (n + len + 1 >= sizeof key) break;
    if (n) key[n++] = ' ';
    memcpy(key + n, s ? hs_strtab_get(a->strings, s) : "", len);
    n += len;
    uint32_t row = hs_lex_find(lex, key, n);
    if (row != HS_NONE) {
      best = row;
      *n_toks = i - tok + 1;
    }
  }
  return best;
}
