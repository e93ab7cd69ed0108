/*
 * Names of one article. All full names come first, whole article; then shorter forms look for the full name that they
 * can be a form of. Two full names are one if they are equal, run together equal ("AnnLee"), or share first and last
 * word. A single word is the surname of the last full name that ends in it, else the given name of the only one that
 * begins with it. Persons are never joined by a given name alone when two share it. What is no person's may be the first
 * words of the one organization that begins so ("Elm Road" of "Elm Road Aid Fund"), or the last word of one, if that is no
 * word that many end in ("Wanderers", not "Group").
 *
 * Keys are hashes of folded words in one map, so the work grows with the number of names, not with its square.
 */
#include "entity/coref.h"

/* Keys of different kinds live in one map. */
enum { WHOLE = 1, TOGETHER, SURNAME, GIVEN, ENDS, INITIALS, BEGINS, LAST, LOCATED, THING };
static uint64_t key(uint64_t kind, uint64_t h) { return hs_mix(kind, h); }

static uint64_t fold(const hs_article *a, uint32_t t, char *out, size_t *n) {
  const char *s = hs_norm(a, t);
  uint64_t h = hs_hash(s, strlen(s), 1);
  size_t len = strlen(s);
  if (*n + len < 256) memcpy(out + *n, s, len), *n += len;
  return h;
}

bool hs_company_form(const char *norm) {
  const char *as = hs_lex_get(&hs_lex_companyforms, norm, 0);
  return as && !*as;
}

hs_name_key hs_coref_name_key(const hs_article *a, const hs_mention *m) {
  char together[256];
  size_t len = 0;
  hs_name_key k = {.person = m->type == HS_PERSON};
  uint32_t end = m->toks.end;
  while (end > m->toks.beg + 1 && hs_company_form(hs_norm(a, end - 1)) && m->type != HS_PERSON) end--;
  for (uint32_t t = m->toks.beg; t < end && k.n < HS_NAME_WORDS; t++) {
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
  char out[HS_NAME_WORDS + 1];
  size_t n = 0;
  for (uint32_t t = m->toks.beg; t < m->toks.end && n < HS_NAME_WORDS; t++) {
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

static void full_name(hs_coref *c, hs_map *map, uint32_t m, const hs_name_key *k) {
  const hs_mention *row = &c->a->mentions.row[m];
  if (!join(c, map, key(WHOLE, k->whole), m, "same name", 0.98f) && k->person)
    join(c, map, key(ENDS, hs_mix(k->word[0], k->word[k->n - 1])), m, "same first and last name", 0.9f);
  if (!join(c, map, key(TOGETHER, k->together), m, "run together", 0.9f)) put(map, key(TOGETHER, k->together), m);
  put(map, key(WHOLE, k->whole), m);
  if (k->person) put(map, key(ENDS, hs_mix(k->word[0], k->word[k->n - 1])), m);
  if (row->type != HS_PERSON && initials(c->a, row)) put_unique(c, map, key(INITIALS, initials(c->a, row)), m);
}

/* ---- short forms of organizations */

/* "in Elm", "from Elm": the name is a place here, whatever the tagger says. */
static bool located(const hs_article *a, const hs_mention *m) {
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[m->head]);
  if (rel != HS_D_OBL && rel != HS_D_NMOD) return false;
  for (uint32_t t = m->toks.beg, steps = 0; t-- > 0 && steps < 2; steps++) {
    const char *s = hs_norm(a, t);
    if (strcmp(s, "in") == 0 || strcmp(s, "from") == 0 || strcmp(s, "near") == 0 || strcmp(s, "to") == 0) return true;
  }
  return false;
}

static bool listed_place(const hs_article *a, const hs_mention *m) {
  uint32_t n;
  return hs_lex_longest(&hs_lex_places, a, m->toks.beg, m->toks.end, false, &n) != HS_NONE && n == m->toks.end - m->toks.beg;
}

static void put_organization(hs_coref *c, hs_map *map, uint32_t m, const hs_name_key *k) {
  const hs_article *a = c->a;
  uint64_t h = 0;
  for (uint32_t i = 0; i + 1 < k->n; i++) {
    h = hs_mix(h, k->word[i]);
    put_unique(c, map, key(BEGINS, h), m);
  }
  const hs_mention *row = &a->mentions.row[m];
  if (!hs_lex_has(&hs_lex_orgwords, hs_norm(a, row->toks.end - 1)) && !hs_role_noun(a, row->toks.end - 1)) put_unique(c, map, key(LAST, k->word[k->n - 1]), m);
}

/* "Elm" is short for "Elm Motors"; it is not for "Elm Hospital", and as a place it is for no "Elm Players". */
static bool may_be_short(const hs_article *a, uint8_t type, const hs_mention *full) {
  uint32_t last = full->toks.end - 1;
  while (last > full->toks.beg && hs_company_form(hs_norm(a, last))) last--;
  if (hs_lex_has(&hs_lex_companyforms, hs_norm(a, last))) return true;
  return type != HS_PLACE && !hs_lex_has(&hs_lex_orgwords, hs_norm(a, last));
}

/* A short form of an organization's name that is not a place's or a person's too. */
static bool short_organization(hs_coref *c, hs_map *map, uint32_t m, const hs_name_key *k) {
  const hs_mention *row = &c->a->mentions.row[m];
  if (row->role.beg != row->role.end || row->core.beg != row->span.beg || listed_place(c->a, row)) return false;
  if (hs_map_get(map, key(LOCATED, k->whole)) != HS_NONE) return false;
  uint32_t whose = hs_map_get(map, key(BEGINS, k->whole));
  const char *rule = "first words";
  if (whose == HS_NONE && k->n == 1) whose = hs_map_get(map, key(LAST, k->whole)), rule = "last word";
  if (whose == HS_NONE || whose == SHARED || hs_coref_root(c, whose) == hs_coref_root(c, m)) return false;
  if (row->type != HS_ORGANIZATION && !may_be_short(c->a, row->type, &c->a->mentions.row[whose])) return false;
  hs_known *own = &c->known[hs_coref_root(c, m)];
  if (own->sure && own->sure != 1 + HS_ORGANIZATION) return false;
  own->gender = HS_NEUTER;
  own->number = HS_NUMBER_UNKNOWN;
  own->sure = 1 + HS_ORGANIZATION;
  c->a->mentions.row[m].type = HS_ORGANIZATION;
  hs_coref_join(c, whose, m, rule, 0.8f);
  return true;
}

static bool knows_role(const hs_known *k, hs_str role) {
  for (int i = 0; i < 4; i++)
    if (k->roles[i] == role) return true;
  return false;
}

static bool sexed(uint8_t gender) { return gender == HS_MASCULINE || gender == HS_FEMININE; }

/* "Mrs Lee" is the last woman called so; "Captain Lee" is no Lee that is named only later and is no captain. */
static uint32_t surname_of(hs_coref *c, const hs_map *map, uint32_t m, uint64_t word) {
  const hs_known *own = &c->known[m];
  uint32_t any = hs_map_get(map, key(SURNAME, word)), same = sexed(own->gender) ? hs_map_get(map, key(SURNAME, hs_mix(word, own->gender))) : HS_NONE;
  uint32_t whose = same != HS_NONE ? same : any;
  if (whose == HS_NONE) return HS_NONE;
  const hs_known *k = &c->known[hs_coref_root(c, whose)];
  if (sexed(own->gender) && sexed(k->gender) && own->gender != k->gender) return HS_NONE;
  return whose > m && own->roles[0] && !knows_role(k, own->roles[0]) ? HS_NONE : whose;
}

/* The full name that a bare surname or given name stands for; HS_NONE. */
static uint32_t short_person(hs_coref *c, const hs_map *map, uint32_t m, const hs_name_key *k, bool *surname) {
  const hs_mention *row = &c->a->mentions.row[m];
  uint32_t last = surname_of(c, map, m, k->word[0]), first = hs_map_get(map, key(GIVEN, k->word[0]));
  *surname = last != HS_NONE;
  uint32_t whose = *surname ? last : first != SHARED ? first : HS_NONE;
  bool may = (row->type == HS_PERSON || row->type == HS_OTHER || row->score < 0.5f) && (row->type == HS_PERSON || row->score < 0.9f);
  /* "Sarn" is no place in an article of Bo Sarn where nobody is in it. */
  may = may || (*surname && row->type == HS_PLACE && !listed_place(c->a, row) && hs_map_get(map, key(LOCATED, k->whole)) == HS_NONE);
  return may && !c->known[m].sure ? whose : HS_NONE;
}

/* A full name's surname, alone and with the gender. */
static void put_surname(hs_coref *c, hs_map *map, uint32_t m, const hs_name_key *k) {
  uint64_t word = k->word[k->n - 1];
  uint8_t gender = c->known[hs_coref_root(c, m)].gender;
  put(map, key(SURNAME, word), m);
  if (gender) put(map, key(SURNAME, hs_mix(word, gender)), m);
}

static void short_name(hs_coref *c, hs_map *map, uint32_t m, const hs_name_key *k) {
  hs_mention *row = &c->a->mentions.row[m];
  bool bracket = row->span.beg > 0 && c->a->text[row->span.beg - 1] == '(', surname;
  if (join(c, map, key(WHOLE, k->whole), m, "same name", 0.95f)) return;
  if (join(c, map, key(TOGETHER, k->together), m, "run together", 0.85f)) return;
  if (c->known[m].sure == 1 + HS_OTHER && join(c, map, key(THING, k->word[0]), m, "last word", 0.85f)) return;      /* "Ann", the hurricane */
  uint32_t whose = short_person(c, map, m, k, &surname), acronym = hs_map_get(map, key(INITIALS, k->word[0]));
  if (whose != HS_NONE && row->type != HS_PERSON && short_organization(c, map, m, k)) {
    /* "Elm" of "Elm Group", though a Bo Elm is about */
  } else if (whose != HS_NONE) {
    hs_coref_join(c, whose, m, surname ? "surname" : "given name", surname ? 0.9f : 0.75f);
  } else if (acronym != HS_NONE && acronym != SHARED && (bracket || row->type != HS_PERSON)) {
    hs_coref_join(c, acronym, m, bracket ? "acronym in brackets" : "acronym", bracket ? 0.95f : 0.8f);
  } else {
    short_organization(c, map, m, k);
  }
  put(map, key(WHOLE, k->whole), m);
}

/* "Rocketman Ann Lee", "Ann Lee Following Talks" (a headline): a known name of two words with words that are none around it. */
static void longer_name(hs_coref *c, hs_map *map, uint32_t m, const hs_name_key *k) {
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
  hs_name_key *names = HS_NEW_N(c->scratch, hs_name_key, a->mentions.n);
  hs_map map;
  hs_map_init(&map, c->scratch);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    if (a->mentions.row[i].kind != HS_NAME) continue;
    names[i] = hs_coref_name_key(a, &a->mentions.row[i]);
    if (names[i].n > 1) full_name(c, &map, i, &names[i]);
  }
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    if (names[i].n > 1 && c->known[i].sure == 1 + HS_OTHER) put(&map, key(THING, names[i].word[names[i].n - 1]), i);
    if (names[i].n > 1 && c->known[hs_coref_root(c, i)].type == HS_ORGANIZATION) put_organization(c, &map, i, &names[i]);
    if (names[i].n && located(a, &a->mentions.row[i])) put(&map, key(LOCATED, names[i].whole), i);
  }
  for (uint32_t i = 0; i < a->mentions.n; i++)
    if (names[i].n > 2 && names[i].person) longer_name(c, &map, i, &names[i]);
  for (uint32_t i = 0; i < a->mentions.n; i++)
    if (names[i].n > 1 && names[i].person) put_unique(c, &map, key(GIVEN, names[i].word[0]), i);
  /* In text order, so that a surname means the last full name before it; the first of the article where none is. */
  for (uint32_t i = a->mentions.n; i-- > 0;)
    if (names[i].n > 1 && names[i].person) put_surname(c, &map, i, &names[i]);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    if (names[i].n > 1 && names[i].person) put_surname(c, &map, i, &names[i]);
    if (names[i].n == 1) short_name(c, &map, i, &names[i]);
    else if (names[i].n && !names[i].person && c->known[hs_coref_root(c, i)].n == 1) short_organization(c, &map, i, &names[i]);
  }
}
