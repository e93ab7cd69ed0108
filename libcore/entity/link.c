/*
 * Entities over the corpus. Each article's clusters are looked at in order; a cluster joins the entity that one of its
 * keys names, or makes one:
 *
 *   a full name (two words or more), folded         any cluster that has it
 *   first and last word of a person's name          "Ann B. Lee" and "Ann Lee"
 *   a given name and its owner's surname             "his wife Ann" of Bo Lee and "Ann Lee"
 *   a full name run together                         "#AnnLee", "@AnnLee"
 *   an office and a surname                          "Captain Lee"
 *   an organization's or place's single name        clusters of types that go together
 *   a person's bare surname                         the only person of the corpus with it; two or more: it stays alone
 *   the words of a noun phrase without article      "police", "reporters": the same in every article; else the phrase
 *                                                   stays an entity of its own article
 *
 * Clusters that are no person, organization, place or group and have no name are no entities. Work is linear in the
 * number of mentions. Entities are then ranked: most articles, most mentions, first seen.
 */
#include "entity/coref.h"
#include "entity/fold.h"
#include <stdlib.h>

typedef struct draft { uint32_t first_article, first_cluster, n_articles, last_article, n_mentions; uint8_t type, gender, number; bool named, tag; } draft;

typedef struct linker {
  hs_corpus *c;
  hs_arena *scratch;
  hs_map map;
  HS_VEC(draft) drafts;
  HS_VEC(uint32_t) parent;      /* union-find over drafts */
} linker;

enum { FULL = 1, ENDS, SINGLE, SURNAME, PHRASE, TOGETHER, OFFICE };
static uint64_t key(uint64_t kind, uint64_t h) { return hs_mix(kind + 100, h); }

static uint32_t root(linker *l, uint32_t d) {
  while (l->parent.row[d] != d) d = l->parent.row[d] = l->parent.row[l->parent.row[d]];
  return d;
}

static bool types_go(uint8_t a, uint8_t b) { return a == b || (a != HS_PERSON && b != HS_PERSON) || a == HS_OTHER || b == HS_OTHER; }

static void unite(linker *l, uint32_t a, uint32_t b) {
  a = root(l, a);
  b = root(l, b);
  if (a == b) return;
  if (b < a) { uint32_t swap = a; a = b; b = swap; }
  draft *x = &l->drafts.row[a], *y = &l->drafts.row[b];
  l->parent.row[b] = a;
  x->named |= y->named;
  if (y->n_mentions > x->n_mentions || x->type == HS_OTHER) x->type = y->type == HS_OTHER ? x->type : y->type;
  x->n_mentions += y->n_mentions;
  if (!x->gender) x->gender = y->gender;
}

/* The words of a mention's core, folded; hashes of the whole, of first and last. @return how many */
typedef struct words { uint32_t n; uint64_t whole, first, last; } words;

static words words_of(const hs_article *a, const hs_mention *m, bool phrase) {
  words w = {0};
  uint32_t end = m->toks.end;
  while (!phrase && end > m->toks.beg + 1 && m->type != HS_PERSON && hs_company_form(hs_norm(a, end - 1))) end--;
  for (uint32_t t = m->toks.beg; t < end; t++) {
    hs_span s = a->tokens.span[t];
    const char *norm = hs_norm(a, t);
    if (!phrase && (s.beg < m->core.beg || s.end > m->core.end)) continue;
    if (a->tokens.upos[t] == HS_U_PUNCT || a->tokens.upos[t] == HS_U_DET || strcmp(norm, "'s") == 0) continue;
    char folded[128];
    size_t n = hs_fold(norm, strlen(norm), folded, sizeof folded);
    w.last = hs_hash(folded, n, 3);
    if (!w.n) w.first = w.last;
    w.whole = hs_mix(w.whole, w.last);
    w.n++;
  }
  return w;
}

/* Does the name begin with a given name of the list? */
static bool given_first(const hs_article *a, const hs_mention *m) {
  for (uint32_t t = m->toks.beg; t < m->toks.end; t++)
    if (a->tokens.span[t].beg >= m->core.beg) return hs_lex_has(&hs_lex_given, hs_norm(a, t));
  return false;
}

/* The tagger takes "Elm Echo" for a person in one article and for an organization in another: the same words are the same thing. */
static void same_full_name(linker *l, uint64_t k, uint32_t d, bool person) {
  uint32_t *at = hs_map_at(&l->map, k, d), x = root(l, *at), y = root(l, d);
  if (x == y) return;
  uint8_t p = l->drafts.row[x].type, q = l->drafts.row[y].type;
  bool tags = l->drafts.row[x].tag != l->drafts.row[y].tag;      /* a tag's type is a guess */
  if (!types_go(p, q) && person && !tags) return;
  uint8_t type = tags ? (l->drafts.row[x].tag ? q : p) : p == HS_PERSON ? q : p;
  unite(l, x, y);
  if (!types_go(p, q) || tags) l->drafts.row[root(l, x)].type = type;
  if (tags) l->drafts.row[root(l, x)].tag = false;
}

static void try_key(linker *l, uint64_t k, uint32_t d) {
  uint32_t *at = hs_map_at(&l->map, k, d);
  if (*at != d && types_go(l->drafts.row[root(l, *at)].type, l->drafts.row[root(l, d)].type)) unite(l, *at, d);
}

/* Bare plurals and "police" mean the same everywhere; "the driver" does not. */
static bool general_phrase(const hs_article *a, const hs_mention *m) {
  uint8_t first = a->tokens.upos[m->toks.beg];
  return first != HS_U_DET && first != HS_U_PRON && first != HS_U_NUM && (m->number == HS_PLURAL || m->type == HS_ORGANIZATION || m->type == HS_GROUP);
}

/* ---- run together */

/* The name without blanks and the mark of a tag or handle; 0 if it is too short to tell. */
static uint64_t together(const hs_article *a, const hs_mention *m, bool *tag) {
  char folded[256];
  size_t n = hs_fold(a->text + m->core.beg, m->core.end - m->core.beg, folded, sizeof folded), k = 0;
  *tag = folded[0] == '#' || folded[0] == '@';
  for (size_t i = *tag; i < n; i++)
    if (folded[i] != ' ') folded[k++] = folded[i];
  return k >= 6 ? hs_hash(folded, k, 4) : 0;
}

/* ---- kin */

static bool is_kin(const hs_article *a, uint32_t t) {
  const char *class = hs_lex_get(&hs_lex_roleclass, hs_lemma(a, t), 0);
  return class && (strcmp(class, "spouse") == 0 || strcmp(class, "parent") == 0 || strcmp(class, "child") == 0 || strcmp(class, "sibling") == 0);
}

/* The cluster of whom the relative at token `t` belongs to ("her" of "her son"); HS_NONE if nobody does. */
static uint32_t kin_owner(const hs_article *a, const uint32_t *at_head, uint32_t t) {
  enum { REACH = 6 };
  for (uint32_t u = t, steps = 0; u-- > 0 && steps < REACH; steps++)
    if (a->tokens.head[u] == t && a->tokens.deprel[u] == HS_D_NMOD_POSS && at_head[u] != HS_NONE) return a->mentions.row[at_head[u]].cluster;
  return HS_NONE;
}

typedef struct kin { uint32_t cluster, owner; } kin;

/* Relatives that an article tells of: the cluster of each and its owner's. */
static uint32_t find_kin(linker *l, const hs_article *a, kin **out) {
  HS_VEC(kin) all = {0};
  uint32_t *at_head = HS_NEW_N(l->scratch, uint32_t, a->tokens.n);
  memset(at_head, 0xff, a->tokens.n * sizeof *at_head);
  for (uint32_t i = 0; i < a->mentions.n; i++)
    if (a->mentions.row[i].kind != HS_VALUE) at_head[a->mentions.row[i].head] = i;
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->kind == HS_VALUE || m->kind == HS_PRONOUN || m->cluster == HS_NONE) continue;
    for (uint32_t t = m->toks.beg; t < m->toks.end; t++) {
      uint32_t owner = is_kin(a, t) ? kin_owner(a, at_head, t) : HS_NONE;
      if (owner != HS_NONE && owner != m->cluster) *hs_vec_push(l->scratch, &all) = (kin){m->cluster, owner};
    }
  }
  *out = all.row;
  return all.n;
}

static void add_keys(linker *l, const hs_article *a, const hs_mention *m, uint32_t d) {
  if (m->kind == HS_NAME) {
    words w = words_of(a, m, false);
    if (w.n > 1) same_full_name(l, key(FULL, w.whole), d, given_first(a, m));
    if (w.n > 1 && m->type == HS_PERSON) try_key(l, key(ENDS, hs_mix(w.first, w.last)), d);
    if (w.n == 1 && m->type != HS_PERSON) try_key(l, key(SINGLE, w.whole), d);
    bool tag;
    uint64_t run = (w.n > 1 && m->type == HS_PERSON) || a->text[m->core.beg] == '#' || a->text[m->core.beg] == '@' ? together(a, m, &tag) : 0;
    if (run && tag) l->drafts.row[d].tag = true;
    if (run) same_full_name(l, key(TOGETHER, run), d, false);
  } else if (m->kind == HS_NOUN && !l->drafts.row[d].named && general_phrase(a, m)) {
    try_key(l, key(PHRASE, words_of(a, m, true).whole), d);
  }
}

static bool is_entity(const hs_cluster *k, bool named) {
  return named ? k->type <= HS_OTHER : k->type == HS_PERSON || k->type == HS_ORGANIZATION || k->type == HS_GROUP;
}

/* First and last words of the names of an article's clusters: of a single name both are it. 0 where there is none. */
static words *cluster_words(linker *l, const hs_article *a) {
  words *all = HS_NEW_N(l->scratch, words, a->clusters.n);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->kind != HS_NAME || m->cluster == HS_NONE || a->clusters.row[m->cluster].type != HS_PERSON) continue;
    words w = words_of(a, m, false);
    if (w.n > all[m->cluster].n) all[m->cluster] = w;
  }
  return all;
}

/* "his wife Ann": Ann and the owner's surname, if she has none of her own. */
static void add_kin_keys(linker *l, const hs_article *a) {
  kin *row;
  uint32_t n = find_kin(l, a, &row);
  words *name = n ? cluster_words(l, a) : NULL;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t d = a->clusters.row[row[i].cluster].entity;
    if (d == HS_NONE || name[row[i].cluster].n != 1 || !name[row[i].owner].n) continue;
    try_key(l, key(ENDS, hs_mix(name[row[i].cluster].last, name[row[i].owner].last)), d);
  }
}

/* One draft a cluster; its keys join it to what is there. */
static void draft_article(linker *l, hs_article *a) {
  bool *named = HS_NEW_N(l->scratch, bool, a->clusters.n);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    a->mentions.row[i].entity = HS_NONE;
    if (a->mentions.row[i].cluster != HS_NONE && a->mentions.row[i].kind == HS_NAME) named[a->mentions.row[i].cluster] = true;
  }
  for (uint32_t k = 0; k < a->clusters.n; k++) {
    hs_cluster *cl = &a->clusters.row[k];
    bool pronoun = a->mentions.row[cl->first].kind == HS_PRONOUN && cl->n_mentions == 1;
    cl->entity = HS_NONE;
    if (!is_entity(cl, named[k]) || (pronoun && !named[k])) continue;
    cl->entity = l->drafts.n;
    *hs_vec_push(l->scratch, &l->parent) = l->drafts.n;
    *hs_vec_push(l->scratch, &l->drafts) =
        (draft){a->number, k, 0, HS_NONE, cl->n_mentions, cl->type, cl->gender, cl->number, named[k], false};
  }
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    uint32_t d = m->cluster == HS_NONE ? HS_NONE : a->clusters.row[m->cluster].entity;
    if (d != HS_NONE) add_keys(l, a, m, d);
  }
  add_kin_keys(l, a);
}

/* ---- bare surnames: persons whose cluster never has a full name */

/* The office in front of a name: "Captain Lee". */
static uint64_t office_of(const hs_article *a, const hs_mention *m) {
  hs_str noun = 0;
  for (uint32_t t = m->toks.beg; t < m->toks.end && a->tokens.span[t].end <= m->core.beg; t++)
    if (hs_role_noun(a, t)) noun = hs_role_noun(a, t);
  const char *s = noun ? hs_strtab_get(a->strings, noun) : NULL;
  return s ? hs_hash(s, strlen(s), 5) : 0;
}

/* The mentions of each cluster of an article as chains in text order: head[cluster], next[mention]. */
typedef struct chains { const hs_article *a; uint32_t *head, *next; } chains;

static size_t chains_size(const hs_article *a) { return ((size_t)a->clusters.n + a->mentions.n + 1) * sizeof(uint32_t); }

static chains chain_mentions(linker *l, const hs_article *a) {
  chains c = {.a = a, .head = hs_arena_alloc(l->scratch, chains_size(a))};
  c.next = memset(c.head, 0xff, chains_size(a));
  c.next += a->clusters.n;
  for (uint32_t i = a->mentions.n; i-- > 0;) {
    uint32_t k = a->mentions.row[i].cluster;
    if (k == HS_NONE || i < a->clusters.row[k].first) continue;
    c.next[i] = c.head[k];
    c.head[k] = i;
  }
  return c;
}

/* @param office an office of the cluster, 0 if none */
static bool surname_of(const chains *c, uint32_t cluster, uint64_t *out, uint64_t *office) {
  const hs_article *a = c->a;
  bool found = false;
  *office = 0;
  for (uint32_t i = c->head[cluster], n = 0; i != HS_NONE && n < a->clusters.row[cluster].n_mentions; i = c->next[i], n++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->kind != HS_NAME) continue;
    words w = words_of(a, m, false);
    if (w.n != 1) return false;
    if (!*office) *office = office_of(a, m);
    *out = w.last;
    found = true;
  }
  return found;
}

static const uint32_t SHARED = HS_NONE - 1;

static void put_unique(linker *l, uint64_t k, uint32_t d) {
  uint32_t *at = hs_map_at(&l->map, k, d);
  if (*at != SHARED && root(l, *at) != root(l, d)) *at = SHARED;
}

static void join_surnames(linker *l) {
  for (uint32_t i = 0; i < l->c->articles.n; i++) {
    const hs_article *a = l->c->articles.row[i];
    for (uint32_t k = 0; k < a->mentions.n; k++) {
      const hs_mention *m = &a->mentions.row[k];
      uint32_t d = m->kind == HS_NAME && m->cluster != HS_NONE ? a->clusters.row[m->cluster].entity : HS_NONE;
      if (d == HS_NONE || l->drafts.row[root(l, d)].type != HS_PERSON) continue;
      words w = words_of(a, m, false);
      if (w.n < 2) continue;
      put_unique(l, key(SURNAME, w.last), d);
      uint64_t office = office_of(a, m);
      if (office) put_unique(l, key(OFFICE, hs_mix(office, w.last)), d);
    }
  }
  chains c = {0};
  for (uint32_t d = 0; d < l->drafts.n; d++) {
    const draft *x = &l->drafts.row[d];
    const hs_article *a = l->c->articles.row[x->first_article];
    uint64_t word, office;
    if (!x->named || !(x->type == HS_PERSON || x->type == HS_OTHER)) continue;
    if (c.a && c.a != a) hs_arena_give_back(l->scratch, c.head, chains_size(c.a));
    if (c.a != a) c = chain_mentions(l, a);
    if (!surname_of(&c, x->first_cluster, &word, &office)) continue;
    uint32_t full = office ? hs_map_get(&l->map, key(OFFICE, hs_mix(office, word))) : HS_NONE;
    if (full == HS_NONE || full == SHARED) full = hs_map_get(&l->map, key(SURNAME, word));
    if (full != HS_NONE && full != SHARED) {
      unite(l, full, d);
      l->drafts.row[root(l, d)].type = HS_PERSON;
    } else if (full == HS_NONE && x->type == HS_PERSON) {
      try_key(l, key(SINGLE, word), d);
    }
  }
}

/* ---- ranking and tables */

typedef struct rank { uint32_t draft; const draft *d; } rank;

static int by_rank(const void *p, const void *q) {
  const draft *x = ((const rank *)p)->d, *y = ((const rank *)q)->d;
  if (x->named != y->named) return x->named ? -1 : 1;
  if (x->n_articles != y->n_articles) return x->n_articles > y->n_articles ? -1 : 1;
  if (x->n_mentions != y->n_mentions) return x->n_mentions > y->n_mentions ? -1 : 1;
  uint32_t a = ((const rank *)p)->draft, b = ((const rank *)q)->draft;
  return (a > b) - (a < b);
}

static void count_articles(linker *l) {
  for (uint32_t d = 0; d < l->drafts.n; d++) {
    draft *x = &l->drafts.row[root(l, d)];
    uint32_t article = l->drafts.row[d].first_article;
    if (x->last_article != article) x->last_article = article, x->n_articles++;
  }
}

/* Number of every draft's entity, in the order of rank. */
static uint32_t *rank_entities(linker *l, uint32_t *n_out) {
  rank *order = HS_NEW_N(l->scratch, rank, l->drafts.n);
  uint32_t *number = HS_NEW_N(l->scratch, uint32_t, l->drafts.n), n = 0;
  for (uint32_t d = 0; d < l->drafts.n; d++)
    if (root(l, d) == d) order[n++] = (rank){d, &l->drafts.row[d]};
  if (n) qsort(order, n, sizeof *order, by_rank);
  for (uint32_t i = 0; i < n; i++) number[order[i].draft] = i;
  for (uint32_t d = 0; d < l->drafts.n; d++) number[d] = number[root(l, d)];
  *n_out = n;
  return number;
}

void hs_entity_link(hs_corpus *c, hs_arena *scratch) {
  linker l = {.c = c, .scratch = scratch};
  hs_map_init(&l.map, scratch);
  for (uint32_t i = 0; i < c->articles.n; i++) draft_article(&l, c->articles.row[i]);
  join_surnames(&l);
  count_articles(&l);
  uint32_t n, *number = rank_entities(&l, &n);
  c->entities.row = HS_NEW_N(c->linked, hs_entity, n);
  c->entities.n = n;
  for (uint32_t d = 0; d < l.drafts.n; d++) {
    const draft *x = &l.drafts.row[root(&l, d)];
    c->entities.row[number[d]] = (hs_entity){.type = x->type, .gender = x->gender, .number = x->number, .n_articles = x->n_articles};
  }
  for (uint32_t i = 0; i < c->articles.n; i++) {
    hs_article *a = c->articles.row[i];
    for (uint32_t k = 0; k < a->clusters.n; k++)
      if (a->clusters.row[k].entity != HS_NONE) a->clusters.row[k].entity = number[a->clusters.row[k].entity];
    for (uint32_t k = 0; k < a->mentions.n; k++)
      if (a->mentions.row[k].cluster != HS_NONE) a->mentions.row[k].entity = a->clusters.row[a->mentions.row[k].cluster].entity;
  }
  hs_entity_tables(c, scratch);
}
