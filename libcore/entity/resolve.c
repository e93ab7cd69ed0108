/*
 * Who is who inside one article: sieves from sure to unsure (Raghunathan et al. 2010) over a union-find of mentions.
 *
 *   signs      what the words beside a name say that it is                                         (coref_sign.c)
 *   names      the same name; a surname, given name, acronym or run-together form of a longer one   (coref_name.c)
 *   sure signs apposition, copula                                                                   (coref_apposition.c)
 *   nouns      roles known from titles, the same head noun, the one that fits                       (coref_noun.c)
 *   pronouns   the most salient antecedent that agrees                                              (coref_pronoun.c)
 *
 * Every mention that joins a cluster keeps the sieve's name and a score. First and second persons are left alone: the
 * quote room, which knows who speaks, adds them.
 *
 * Example: "Novelist Ann Lee ... Lee ... the author ... she": one cluster by "surname", "role class", "pronoun".
 */
#include "entity/coref.h"

uint32_t hs_coref_root(hs_coref *c, uint32_t m) {
  while (c->parent[m] != m) m = c->parent[m] = c->parent[c->parent[m]];
  return m;
}

void hs_known_role(hs_known *k, hs_str role) {
  for (int i = 0; i < 4 && role; i++) {
    if (k->roles[i] == role) return;
    if (!k->roles[i]) {
      k->roles[i] = role;
      return;
    }
  }
}

bool hs_knows_word(const hs_known *k, hs_str norm) {
  for (int i = 0; i < HS_KNOWN_WORDS && k->word[i]; i++)
    if (k->word[i] == norm) return true;
  return false;
}

void hs_known_word(hs_known *k, hs_str norm) {
  int i = 0;
  while (i < HS_KNOWN_WORDS && k->word[i] && k->word[i] != norm) i++;
  if (i < HS_KNOWN_WORDS) k->word[i] = norm;
}

static uint8_t best_type(const hs_known *k) {
  uint8_t best = k->type;
  if (k->sure) return k->sure - 1;
  for (uint8_t t = 0; t < HS_N_TYPES; t++)
    if (k->type_votes[t] > 0 && (best == HS_OTHER || (t != HS_OTHER && k->type_votes[t] > k->type_votes[best]))) best = t;
  return best;
}

static void absorb(hs_known *into, const hs_known *from) {
  into->n += from->n;
  into->named |= from->named;
  if (!into->sure) into->sure = from->sure;
  bool sexed = from->gender == HS_MASCULINE || from->gender == HS_FEMININE;
  if (!into->gender || (into->gender == HS_NEUTER && sexed)) into->gender = from->gender;
  if (!into->number) into->number = from->number;
  into->qualified |= from->qualified;
  if (!into->country) into->country = from->country;
  if (!into->portfolio) into->portfolio = from->portfolio;
  for (int i = 0; i < 4; i++) hs_known_role(into, from->roles[i]);
  for (int i = 0; i < HS_KNOWN_WORDS && from->word[i]; i++) hs_known_word(into, from->word[i]);
  for (int t = 0; t < HS_N_TYPES; t++) into->type_votes[t] += from->type_votes[t];
  into->type = best_type(into);
}

void hs_coref_join(hs_coref *c, uint32_t earlier, uint32_t later, const char *rule, float score) {
  uint32_t x = hs_coref_root(c, earlier), y = hs_coref_root(c, later);
  if (x == y) return;
  /* The first mention of the text is the root, whatever was joined first. */
  if (y < x) { uint32_t swap = x; x = y; y = swap; }
  c->parent[y] = x;
  absorb(&c->known[x], &c->known[y]);
  hs_mention *m = &c->a->mentions.row[later];
  m->rule = hs_art_intern(c->a, rule);
  m->score = score;
}

bool hs_coref_compatible(const hs_known *x, const hs_known *y) {
  bool people = x->type == HS_PERSON && y->type == HS_PERSON;
  bool types = x->type == y->type || x->type == HS_OTHER || y->type == HS_OTHER ||
               (!people && x->type != HS_PERSON && y->type != HS_PERSON);
  bool genders = !x->gender || !y->gender || x->gender == y->gender;
  bool numbers = !x->number || !y->number || x->number == y->number;
  return types && genders && numbers;
}

bool hs_is_subject(const hs_article *a, uint32_t tok) { return hs_deprel_main(a->tokens.deprel[tok]) == HS_D_NSUBJ; }

/* ---- before the sieves */

hs_str hs_role_noun(const hs_article *a, uint32_t t) {
  if (hs_lex_has(&hs_lex_nouns, hs_lemma(a, t))) return a->tokens.lemma[t];
  return hs_lex_has(&hs_lex_nouns, hs_norm(a, t)) ? a->tokens.norm[t] : 0;
}

/* The word right before the noun that ends at byte `end`, inside the mention, if it tells one office from another. */
static hs_str portfolio(const hs_article *a, const hs_mention *m, uint32_t end) {
  for (uint32_t t = m->toks.beg + 1; t < m->toks.end; t++) {
    if (a->tokens.span[t].end != end) continue;
    uint8_t u = a->tokens.upos[t - 1];
    bool names_office = u == HS_U_NOUN || u == HS_U_PROPN || (u == HS_U_ADJ && hs_lex_has(&hs_lex_portfolios, hs_norm(a, t - 1)));
    return names_office && !hs_lex_has(&hs_lex_demonyms, hs_norm(a, t - 1)) ? a->tokens.norm[t - 1] : 0;
  }
  return 0;
}

static bool content(const hs_article *a, uint32_t t) {
  uint8_t u = a->tokens.upos[t];
  return u == HS_U_ADJ || u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_NUM;
}

/* A name in a title: "Elm mayor"; not "Former", "Chairwoman". */
static bool qualifies(const hs_article *a, uint32_t t) {
  char c = a->text[a->tokens.span[t].beg];
  if (c < 'A' || c > 'Z' || a->tokens.upos[t] != HS_U_PROPN || hs_role_noun(a, t)) return false;
  return !hs_lex_has(&hs_lex_titles, hs_norm(a, t)) && !hs_lex_has(&hs_lex_portfolios, hs_norm(a, t));
}

/* Roles, country and words of a title ("Danish Foreign Minister") or noun phrase. */

static void read_role(hs_article *a, const hs_mention *m, hs_known *k) {
  bool noun = m->kind == HS_NOUN;
  if (m->kind == HS_PRONOUN || m->kind == HS_VALUE) return;
  k->portfolio = portfolio(a, m, noun ? a->tokens.span[m->head].end : m->role.end);
  for (uint32_t t = m->toks.beg; t < m->toks.end; t++) {
    hs_span s = a->tokens.span[t];
    if (content(a, t)) hs_known_word(k, a->tokens.norm[t]);
    bool in_role = s.beg >= m->role.beg && s.end <= m->role.end && m->role.beg != m->role.end;
    if (!in_role && !noun) continue;
    const char *country = hs_lex_get(&hs_lex_demonyms, hs_norm(a, t), 0);
    if (!country) country = hs_lex_get(&hs_lex_places, hs_norm(a, t), 1);
    if (country && *country) k->country = hs_art_intern(a, country);
    k->qualified |= in_role && qualifies(a, t);
    if (in_role) hs_known_role(k, hs_role_noun(a, t));
  }
  for (uint32_t t = m->toks.beg; t < m->toks.end && a->tokens.span[t].end < m->core.beg; t++) hs_known_role(k, hs_role_noun(a, t));      /* "Judge Bo Lee" */
  const char *of = k->portfolio ? hs_strtab_get(a->strings, k->portfolio) : "";
  if (strcmp(of, "prime") == 0) hs_known_role(k, hs_art_intern(a, "premier"));
  bool thing = m->kind == HS_NAME && (m->type == HS_ORGANIZATION || m->type == HS_PLACE);
  if (thing && m->toks.end - m->toks.beg > 1) hs_known_role(k, hs_role_noun(a, m->toks.end - 1));      /* "Lee Foundation" is a foundation */
  if (noun) hs_known_role(k, hs_role_noun(a, m->head) ? hs_role_noun(a, m->head) : a->tokens.lemma[m->head]);
}

static hs_known known_of(hs_article *a, const hs_mention *m) {
  hs_known k = {.type = m->type, .gender = m->gender, .number = m->number, .named = m->kind == HS_NAME, .n = 1};
  if (m->kind == HS_NAME && m->type == HS_ORGANIZATION) k.number = HS_NUMBER_UNKNOWN;      /* "Elm Motors is", "Elm Motors are" */
  k.type_votes[m->type] = m->kind == HS_NAME ? m->score + (m->role.beg != m->role.end ? 1.0f : 0.0f) : 0.1f;
  read_role(a, m, &k);
  return k;
}

/* ---- after the sieves */

static void copy_name(hs_article *a, const hs_mention *m, hs_cluster *k) {
  hs_span s = m->kind == HS_NAME ? m->core : m->span;
  k->name = hs_intern(a->strings, a->text + s.beg, s.end - s.beg);
}

static uint32_t name_tokens(const hs_article *a, const hs_mention *m) {
  uint32_t n = 0;
  for (uint32_t t = m->toks.beg; t < m->toks.end; t++)
    n += a->tokens.span[t].beg >= m->core.beg && a->tokens.span[t].end <= m->core.end && !hs_company_form(hs_norm(a, t));
  return n < 5 ? n : 5;
}

/* The fullest form; of equally full ones the first. */
static void name_clusters(hs_article *a) {
  uint32_t *best = NULL;
  best = HS_NEW_N(a->arena, uint32_t, a->clusters.n);
  memset(best, 0xff, a->clusters.n * sizeof *best);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->cluster == HS_NONE) continue;
    uint32_t *b = &best[m->cluster];
    const hs_mention *old = *b == HS_NONE ? NULL : &a->mentions.row[*b];
    bool formal = old && old->kind == HS_NAME && hs_company_form(hs_norm(a, old->toks.end - 1));      /* of two as full, the one without "Inc." */
    bool better = !old || m->kind < old->kind || (m->kind == old->kind && m->kind == HS_NAME && name_tokens(a, m) + formal > name_tokens(a, old));
    if (better) *b = i;
  }
  for (uint32_t i = 0; i < a->clusters.n; i++) copy_name(a, &a->mentions.row[best[i]], &a->clusters.row[i]);
}

static void make_clusters(hs_coref *c) {
  hs_article *a = c->a;
  HS_VEC(hs_cluster) rows = {0};
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    hs_mention *m = &a->mentions.row[i];
    if (m->kind == HS_VALUE) continue;
    uint32_t root = hs_coref_root(c, i);
    hs_mention *first = &a->mentions.row[root];
    if (first->cluster == HS_NONE) {
      const hs_known *k = &c->known[root];
      first->cluster = rows.n;
      *hs_vec_push(a->arena, &rows) = (hs_cluster){.type = k->type, .gender = k->gender, .number = k->number, .first = root, .entity = HS_NONE};
    }
    m->cluster = first->cluster;
    rows.row[m->cluster].n_mentions++;
  }
  hs_table_take(&a->clusters, &rows);
  name_clusters(a);
  for (uint32_t i = 0; i < a->mentions.n; i++)
    if (a->mentions.row[i].kind == HS_NAME) a->mentions.row[i].type = a->clusters.row[a->mentions.row[i].cluster].type;
}

/*
 * Quotation marks before each token. Where two tokens have an odd number between them, one stands inside a quotation and
 * the other outside: '"The pier is shut," it said' is not said by the pier.
 */
static uint32_t *count_marks(const hs_article *a, hs_arena *scratch) {
  uint32_t *marks = HS_NEW_N(scratch, uint32_t, a->tokens.n + 1);
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    bool mark = a->tokens.xpos[t] == HS_X_OPEN_QUOTE || a->tokens.xpos[t] == HS_X_CLOSE_QUOTE;
    marks[t + 1] = marks[t] + (mark && a->text[a->tokens.span[t].beg] != '\'');
  }
  return marks;
}

void hs_entity_resolve(hs_article *a, hs_arena *scratch) {
  uint32_t n = a->mentions.n;
  hs_coref c = {a, scratch, HS_NEW_N(scratch, uint32_t, n), HS_NEW_N(scratch, hs_known, n), HS_NEW_N(scratch, uint32_t, a->tokens.n), count_marks(a, scratch)};
  memset(c.at_head, 0xff, a->tokens.n * sizeof(uint32_t));
  for (uint32_t i = 0; i < n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    c.parent[i] = i;
    c.known[i] = known_of(a, m);
    if (m->kind != HS_VALUE && (c.at_head[m->head] == HS_NONE || m->kind == HS_NAME)) c.at_head[m->head] = i;
  }
  hs_coref_signs(&c);
  hs_coref_names(&c);
  hs_coref_aliases(&c);
  hs_coref_appositions(&c);
  hs_coref_nouns(&c);
  hs_coref_pronouns(&c);
  make_clusters(&c);
}
