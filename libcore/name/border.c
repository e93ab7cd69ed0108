/*
 * Where names begin and end. First what the tagger cut too short or too long; later, when proper nouns without a tag are
 * names too, a person's name that runs on into the name of an organization ("Ann Lee Foundation"), an organization's that
 * goes on over "of" and a legal form ("Bureau of Roads", "Dockline, Inc."), a given name and the name behind it.
 */
#include "name/naming.h"

/* A day is no part of a name: "the Elm Times on Monday". */
static void cut_calendar(hs_article *a, hs_mention *m) {
  uint32_t end = m->toks.end;
  while (end > m->toks.beg + 2 && hs_lex_has(&hs_lex_calendar, hs_norm(a, end - 1)) && a->tokens.upos[end - 2] == HS_U_ADP) end -= 2;
  if (end == m->toks.end) return;
  hs_mention_cover(a, m, (hs_range){m->toks.beg, end});
  m->core = m->span;
}

/* "the Lee administration" bears a person's name; "Ports Administration", with a capital, is one of its own. */
static bool administration(const hs_article *a, hs_range toks) {
  return toks.end - toks.beg == 2 && strcmp(hs_norm(a, toks.end - 1), "administration") == 0 && !hs_has_capital(a, toks.end - 1);
}

/*
 * What the tagger cut too short or too long: "St" in front of a hospital or a town; "Ann Lee of Dock Ltd." as one person;
 * "Lee administration" as one organization.
 */
static void mend_borders(hs_naming *n) {
  const hs_article *a = n->a;
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    hs_range toks = m->toks;
    if (m->type != HS_PERSON && toks.beg > a->sentences.row[a->tokens.sentence[toks.beg]].toks.beg && hs_is_saint(a, toks.beg - 1)) toks.beg--;
    for (uint32_t t = toks.beg + 2; t + 1 < toks.end && m->type == HS_PERSON; t++)
      if (strcmp(hs_norm(a, t), "of") == 0 && !hs_title_kind(a, t - 1)) toks.end = t;
    if (administration(a, toks)) toks.end--, m->type = HS_PERSON;
    if (toks.beg == m->toks.beg && toks.end == m->toks.end) continue;
    hs_mention_cover(a, m, toks);
    m->core = m->span;
    m->head = toks.end - 1;
  }
}

void hs_names_cut(hs_naming *n) {
  mend_borders(n);
  for (uint32_t i = 0; i < n->mentions.n; i++) cut_calendar(n->a, &n->mentions.row[i]), hs_claim_tokens(n, i);
}

/* ---- organizations named after people */

/* "Ann Post", "Lee Group": two words of which the first is a given name are a person. */
static bool given(const hs_article *a, const hs_mention *m) {
  return m->type == HS_PERSON && m->toks.end - m->toks.beg == 2 && hs_lex_has(&hs_lex_given, hs_norm(a, m->toks.beg));
}

/* "St Ann's Hospital": a saint owns what bears his name. */
static bool saints(const hs_article *a, const hs_mention *m) {
  bool saint = hs_is_saint(a, m->toks.beg) || (m->toks.beg > 0 && hs_is_saint(a, m->toks.beg - 1));
  return saint && m->toks.end < a->tokens.n && a->tokens.xpos[m->toks.end] == HS_X_POS;
}

static bool is_word(const hs_article *a, uint32_t t, uint32_t end, const char *word) { return t < end && strcmp(hs_norm(a, t), word) == 0; }

static bool is_legal_form(const hs_article *a, uint32_t t) {
  const char *kind = hs_lex_get(&hs_lex_orgwords, hs_norm(a, t), 0);
  return kind && strcmp(kind, "form") == 0;
}

/* ", Inc." behind a company's name. @return the token behind it, `t` without one */
static uint32_t behind_company_form(const hs_article *a, uint32_t t, uint32_t end) {
  if (t + 1 >= end || a->tokens.xpos[t] != HS_X_COMMA || !hs_has_capital(a, t + 1)) return t;
  return is_legal_form(a, t + 1) ? t + 2 : t;
}

/* In a name of the tagger's, which is no common word with a capital? */
static bool tagged(const hs_naming *n, uint32_t t) { return n->name_at[t] != HS_NONE && n->mentions.row[n->name_at[t]].type != HS_OTHER; }

/*
 * "of Oslo", "of the Lower Lakes", "of Housing and Roads" behind a word for organizations.
 * @return the token behind it, `t` without one
 */
static uint32_t behind_of_phrase(const hs_naming *n, uint32_t t, uint32_t end) {
  const hs_article *a = n->a;
  if (!is_word(a, t, end, "of")) return t;
  const uint32_t first = t + 1 + is_word(a, t + 1, end, "the");
  uint32_t to = first;
  while (to < end && hs_has_capital(a, to) && (a->tokens.upos[to] == HS_U_PROPN || a->tokens.upos[to] == HS_U_ADJ || a->tokens.upos[to] == HS_U_NOUN)) to++;
  if (to == first || (a->tokens.upos[to - 1] != HS_U_PROPN && a->tokens.upos[to - 1] != HS_U_NOUN)) return t;
  const uint32_t and = to + 1;
  if (!is_word(a, to, end, "and") || and >= end || !hs_has_capital(a, and) || tagged(n, first) || tagged(n, and)) return to;
  for (to = and; to < end && hs_has_capital(a, to) && a->tokens.upos[to] == HS_U_PROPN; to++)
    if (a->tokens.deprel[to] == HS_D_CONJ && a->tokens.head[to] >= first && a->tokens.head[to] < and) return to + 1;
  return and - 1;
}

/* A name of which the first words, up to `from`, belong to another one: "Inc. of Oslo" leaves "Oslo". */
static void leave_rest(hs_article *a, hs_mention *m, uint32_t from) {
  while (from < m->toks.end && !hs_has_capital(a, from)) from++;
  if (from < m->toks.end) {
    hs_mention_cover(a, m, (hs_range){from, m->toks.end});
    m->core = m->span;
  } else m->rule = 0;
}

/* Names of organizations go on: "Bureau" in "Bureau of Roads", "Dockline" in "Dockline, Inc.". */
static void lengthen_organizations(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    if (!m->rule || m->type == HS_PERSON) continue;
    const uint32_t end = a->sentences.row[a->tokens.sentence[m->toks.beg]].toks.end, last = m->toks.end - 1;
    uint32_t to = behind_company_form(a, m->toks.end, end);
    if (to == m->toks.end && m->type == HS_ORGANIZATION && hs_has_capital(a, last) && hs_lex_has(&hs_lex_orgwords, hs_norm(a, last)) && !is_legal_form(a, last)) to = behind_of_phrase(n, m->toks.end, end);
    if (to == m->toks.end) continue;
    for (uint32_t t = m->toks.end; t < to; t++)
      if (n->name_at[t] != HS_NONE && n->name_at[t] != i) leave_rest(a, &n->mentions.row[n->name_at[t]], to);
    hs_mention_cover(a, m, (hs_range){m->toks.beg, to});
    m->core = m->span;
    m->type = HS_ORGANIZATION;
    m->rule = hs_art_intern(a, "organization word");
    hs_claim_tokens(n, i);
  }
  hs_drop_marked(n);
}

static void join_organizations(hs_naming *n) {
  enum { REACH = 4 };
  hs_article *a = n->a;
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    uint32_t end = a->sentences.row[a->tokens.sentence[m->toks.beg]].toks.end, last = HS_NONE;
    if (m->rule == 0 || m->type == HS_OTHER) continue;
    if (m->toks.end - m->toks.beg > 1 && m->type != HS_ORGANIZATION && hs_lex_has(&hs_lex_orgwords, hs_norm(a, m->toks.end - 1)) && !given(a, m)) last = m->toks.end - 1;
    uint32_t from = m->toks.end + (saints(a, m) && m->toks.end < end);
    for (uint32_t t = from; t < end && t < from + REACH && hs_has_capital(a, t) && a->tokens.upos[t] != HS_U_PUNCT; t++)
      if (hs_lex_has(&hs_lex_orgwords, hs_norm(a, t))) last = t;
    if (last == HS_NONE) continue;
    for (uint32_t t = m->toks.end; t <= last; t++)
      if (n->name_at[t] != HS_NONE && n->name_at[t] != i) n->mentions.row[n->name_at[t]].rule = 0;   /* swallowed */
    bool saint = saints(a, m) && m->toks.beg > 0 && hs_is_honorific(a, m->toks.beg - 1) && hs_has_capital(a, m->toks.beg - 1);
    hs_mention_cover(a, m, (hs_range){m->toks.beg - saint, last + 1});
    m->core = m->span;
    m->type = HS_ORGANIZATION;
    m->rule = hs_art_intern(a, "organization word");
    hs_claim_tokens(n, i);
  }
  hs_drop_marked(n);
}

static bool given_name(const hs_article *a, uint32_t t) {
  return hs_lex_has(&hs_lex_given, hs_norm(a, t)) || hs_lex_has(&hs_lex_genders, hs_norm(a, t));
}

/* "Viktor" and "Lund" side by side in one phrase of the tree are one person, unless the second is a place of the list. */
static void join_given(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    uint32_t t = m->toks.beg, next = m->toks.end, with;
    if (next - t != 1 || next >= a->tokens.n || a->tokens.sentence[next] != a->tokens.sentence[t] || !given_name(a, t)) continue;
    uint32_t other = n->name_at[next];
    if (other == HS_NONE || other == i || n->mentions.row[other].toks.beg != next || n->mentions.row[other].toks.end != next + 1 || !n->mentions.row[other].rule) continue;
    bool linked = a->tokens.head[t] == next || a->tokens.head[next] == t;
    if (!linked || hs_title_kind(a, t) || a->tokens.upos[t] != HS_U_PROPN || hs_lex_longest(&hs_lex_places, a, next, next + 1, false, &with) != HS_NONE || hs_lex_has(&hs_lex_orgwords, hs_norm(a, next))) continue;
    n->mentions.row[other].rule = 0;
    hs_mention_cover(a, m, (hs_range){t, next + 1});
    m->core = m->span;
    m->type = HS_PERSON;
    m->rule = hs_art_intern(a, "given name");
    m->score = 0.6f;
  }
  hs_drop_marked(n);
}

/* ---- firms and shops that are called by a genitive */

/* Norms of the last words of names that own nothing: "Ann Lee" beside "Lee's". */
static void find_bare(const hs_naming *n, hs_map *bare) {
  const hs_article *a = n->a;
  hs_map_init(bare, n->scratch);
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    const uint32_t end = n->mentions.row[i].toks.end;
    if (end == a->tokens.n || strcmp(hs_norm(a, end), "'s") != 0) *hs_map_at(bare, a->tokens.norm[end - 1], 1) = 1;
  }
}

/* The token of a name that hangs on one outside it. */
static uint32_t top_of(const hs_article *a, hs_range toks) {
  uint32_t t = toks.beg;
  while (t + 1 < toks.end && a->tokens.head[t] >= toks.beg && a->tokens.head[t] < toks.end) t++;
  return t;
}

/*
 * "Elm's said on Monday", "sold at Lee's in Oslo": a genitive that owns nothing is a firm's or a shop's name. Not so "a
 * friend of Lee's", "his house is as old as Lee's", nor where the parser lost what is owned ("Lee's first comments").
 */
static bool business_genitive(const hs_naming *n, const hs_mention *m) {
  const hs_article *a = n->a;
  const uint32_t t = m->toks.end, top = top_of(a, m->toks), sentence = a->tokens.sentence[top], end = a->sentences.row[sentence].toks.end;
  if (t >= end || strcmp(hs_norm(a, t), "'s") != 0 || a->tokens.deprel[t] != HS_D_CASE || a->tokens.head[t] < m->toks.beg || a->tokens.head[t] >= t) return false;
  uint32_t len;
  if (hs_lex_longest(&hs_lex_places, a, m->toks.beg, t, false, &len) != HS_NONE && len == t - m->toks.beg) return false;
  uint8_t next = t + 1 < end ? a->tokens.upos[t + 1] : HS_U_PUNCT;
  if (t + 1 < end && a->tokens.xpos[t + 1] == HS_X_VBG) return false;      /* "Lee's going" */
  if (next != HS_U_VERB && next != HS_U_AUX && next != HS_U_ADP && next != HS_U_CCONJ && next != HS_U_PUNCT) return false;
  const char *before = m->toks.beg > a->sentences.row[sentence].toks.beg ? hs_norm(a, m->toks.beg - 1) : "";
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[top]);
  if (rel == HS_D_NSUBJ) return strcmp(before, "than") != 0 && strcmp(before, "as") != 0;
  return rel == HS_D_OBL && (strcmp(before, "at") == 0 || strcmp(before, "to") == 0 || strcmp(before, "from") == 0);
}

static void take_genitives(hs_naming *n) {
  hs_map bare;
  find_bare(n, &bare);
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    if (!business_genitive(n, m) || hs_map_get(&bare, n->a->tokens.norm[m->toks.end - 1]) != HS_NONE) continue;
    hs_mention_cover(n->a, m, (hs_range){m->toks.beg, m->toks.end + 1});
    m->core = m->span;
    if (m->type != HS_PLACE) m->type = HS_ORGANIZATION;
    hs_claim_tokens(n, i);
  }
}

void hs_names_join(hs_naming *n) {
  join_organizations(n);
  lengthen_organizations(n);
  join_given(n);
  take_genitives(n);
}
