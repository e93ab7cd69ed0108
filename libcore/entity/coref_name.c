/*
 * Names of one article. All full names come first, whole article; then shorter forms look for the full name that they
 * can be a form of. Two full names are one if they are equal, run together equal ("AnnLee"), or share first and last
 * word. A single word is the surname of the last full name that ends in it, else the given name of the only one that
 * begins with it. Persons are never joined by a given name alone when two share it.
 *
 * Keys are hashes of folded words in one map, so the work grows with the number of names, not with its square.
 */
#include "entity/coref.h"

enum { MAX_WORDS = 8 };

typedef struct name { uint32_t n; uint64_t word[MAX_WORDS]; uint64_t whole, together; bool person; } name;

/* Keys of different kinds live in one map. */
enum { WHOLE = 1, TOGETHER, SURNAME, GIVEN, ENDS, INITIALS };
static uint64_t key(uint64_t kind, uint64_t h) { return hs_mix(kind, h); }

static uint64_t fold(const hs_article *a, uint32_t t, char *out, size_t *n) {
  const char *s = hs_norm(a, t);
  uint64_t h = hs_hash(s, strlen(s), 1);
  size_t len = strlen(s);
  if (*n + len < 256) memcpy(out + *n, s, len), *n += len;
  return h;
}

static name read_name(const hs_article *a, const hs_mention *m) {
  char together[256];
  size_t len = 0;
  name k = {.person = m->type == HS_PERSON};
  for (uint32_t t = m->toks.beg; t < m->toks.end && k.n < MAX_WORDS; t++) {
    if (a->tokens.span[t].beg < m->core.beg || a->tokens.span[t].end > m->core.end) continue;
    const char *s = hs_norm(a, t);
    if (a->tokens.upos[t] == HS_U_PUNCT || strcmp(s, "'s") == 0 || (k.n == 0 && strcmp(s, "the") == 0)) continue;
    k.word[k.n++] = fold(a, t, together, &len);
    k.whole = hs_mix(k.whole, k.word[k.n - 1]);
  }
  if (len && together[0] == '#') memmove(together, together + 1, --len);
  if (len && together[0] == '@') memmove(together, together + 1, --len);
  k.together = hs_hash(together, len, 2);
  return k;
}

/* Initials of the capitalised words: "Elm Road Aid Fund" -> "eraf". */
static uint64_t initials(const hs_article *a, const hs_mention *m) {
  char out[MAX_WORDS + 1];
  size_t n = 0;
  for (uint32_t t = m->toks.beg; t < m->toks.end && n < MAX_WORDS; t++) {
    char c = a->text[a->tokens.span[t].beg];
    if (c >= 'A' && c <= 'Z') out[n++] = (char)(c - 'A' + 'a');
  }
  return n >= 2 ? hs_hash(out, n, 1) : 0;
}

static bool join(hs_coref *c, hs_map *map, uint64_t k, uint32_t m, const char *rule, float score) {
  uint32_t other = hs_map_get(map, k);
  if (other == HS_NONE || other == m || !hs_coref_compatible(&c->known[hs_coref_root(c, other)], &c->known[hs_coref_root(c, m)])) return false;
  hs_coref_join(c, other, m, rule, score);
  return true;
}

static void put(hs_map *map, uint64_t k, uint32_t m) { *hs_map_at(map, k, m) = m; }

/* What two names share that are not one is no sign of either: HS_NONE - 1 marks it. */
static const uint32_t SHARED = HS_NONE - 1;
static void put_unique(hs_coref *c, hs_map *map, uint64_t k, uint32_t m) {
  uint32_t *at = hs_map_at(map, k, m);
  if (*at != SHARED && hs_coref_root(c, *at) != hs_coref_root(c, m)) *at = SHARED;
}

static void full_name(hs_coref *c, hs_map *map, uint32_t m, const name *k) {
  const hs_mention *row = &c->a->mentions.row[m];
  if (!join(c, map, key(WHOLE, k->whole), m, "same name", 0.98f) && k->person)
    join(c, map, key(ENDS, hs_mix(k->word[0], k->word[k->n - 1])), m, "same first and last name", 0.9f);
  if (!join(c, map, key(TOGETHER, k->together), m, "run together", 0.9f)) put(map, key(TOGETHER, k->together), m);
  put(map, key(WHOLE, k->whole), m);
  if (k->person) put(map, key(ENDS, hs_mix(k->word[0], k->word[k->n - 1])), m);
  if (row->type != HS_PERSON && initials(c->a, row)) put_unique(c, map, key(INITIALS, initials(c->a, row)), m);
}

static void short_name(hs_coref *c, hs_map *map, uint32_t m, const name *k) {
  hs_mention *row = &c->a->mentions.row[m];
  bool bracket = row->span.beg > 0 && c->a->text[row->span.beg - 1] == '(';
  if (join(c, map, key(WHOLE, k->whole), m, "same name", 0.95f)) return;
  if (join(c, map, key(TOGETHER, k->together), m, "run together", 0.85f)) return;
  uint32_t surname = hs_map_get(map, key(SURNAME, k->word[0])), given = hs_map_get(map, key(GIVEN, k->word[0]));
  uint32_t whose = surname != HS_NONE ? surname : given != SHARED ? given : HS_NONE;
  bool may = whose != HS_NONE && (row->type == HS_PERSON || row->type == HS_OTHER || row->score < 0.5f);
  if (may && (row->type == HS_PERSON || row->score < 0.9f)) {
    hs_coref_join(c, whose, m, surname != HS_NONE ? "surname" : "given name", surname != HS_NONE ? 0.9f : 0.75f);
  } else {
    uint32_t organization = hs_map_get(map, key(INITIALS, k->word[0]));
    if (organization != HS_NONE && organization != SHARED && (bracket || row->type != HS_PERSON))
      hs_coref_join(c, organization, m, bracket ? "acronym in brackets" : "acronym", bracket ? 0.95f : 0.8f);
  }
  put(map, key(WHOLE, k->whole), m);
}

/* "Rocketman Ann Lee", "Ann Lee Following Talks" (a headline): a known name of two words with words that are none around it. */
static void longer_name(hs_coref *c, hs_map *map, uint32_t m, const name *k) {
  hs_article *a = c->a;
  hs_mention *row = &a->mentions.row[m];
  uint64_t ends[2] = {hs_mix(hs_mix(0, k->word[k->n - 2]), k->word[k->n - 1]), hs_mix(hs_mix(0, k->word[0]), k->word[1])};
  if (hs_lex_has(&hs_lex_given, hs_norm(a, row->toks.end - k->n))) ends[0] = 0;      /* "Mary Ann Lee" is somebody else */
  for (int i = 0; i < 2; i++) {
    uint32_t other = hs_map_get(map, key(WHOLE, ends[i]));
    if (!ends[i] || other == HS_NONE || hs_coref_root(c, other) == hs_coref_root(c, m) || a->mentions.row[other].type != HS_PERSON) continue;
    hs_coref_join(c, other, m, "part of a longer name", 0.7f);
    if (row->toks.end - row->toks.beg < k->n) return;
    if (i == 0) row->core.beg = a->tokens.span[row->toks.end - 2].beg;
    else row->core.end = row->core.beg + (a->mentions.row[other].core.end - a->mentions.row[other].core.beg);
    return;
  }
}

void hs_coref_names(hs_coref *c) {
  const hs_article *a = c->a;
  name *names = HS_NEW_N(c->scratch, name, a->mentions.n);
  hs_map map;
  hs_map_init(&map, c->scratch);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    if (a->mentions.row[i].kind != HS_NAME) continue;
    names[i] = read_name(a, &a->mentions.row[i]);
    if (names[i].n > 1) full_name(c, &map, i, &names[i]);
  }
  for (uint32_t i = 0; i < a->mentions.n; i++)
    if (names[i].n > 2 && names[i].person) longer_name(c, &map, i, &names[i]);
  for (uint32_t i = 0; i < a->mentions.n; i++)
    if (names[i].n > 1 && names[i].person) put_unique(c, &map, key(GIVEN, names[i].word[0]), i);
  /* In text order, so that a surname means the last full name before it; the first of the article where none is. */
  for (uint32_t i = a->mentions.n; i-- > 0;)
    if (names[i].n > 1 && names[i].person) put(&map, key(SURNAME, names[i].word[names[i].n - 1]), i);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    if (names[i].n > 1 && names[i].person) put(&map, key(SURNAME, names[i].word[names[i].n - 1]), i);
    if (names[i].n == 1) short_name(c, &map, i, &names[i]);
  }
}
