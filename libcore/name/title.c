/*
 * From the tagger's spans to whole names.
 *
 * 1. Proper nouns that the tagger left become names of their own ("other", or what the word lists say).
 * 2. A person's name that runs on into the name of an organization is part of it ("Ann Lee Foundation"); an organization's
 *    goes on over "of" and a legal form ("Bureau of Roads", "Dockline, Inc.").
 * 3. Titles: honorifics leave the core ("Sir Ann Lee" -> core "Ann Lee"); offices and what modifies them become the role
 *    ("Danish Foreign Minister Ann Lee": role "Danish Foreign Minister"). Without one in front, an apposition behind serves.
 */
#include "name/naming.h"

static bool capital(const hs_article *a, uint32_t t) {
  unsigned char c = (unsigned char)a->text[a->tokens.span[t].beg];
  return (c >= 'A' && c <= 'Z') || c >= 0xC3;
}

static const char *title_kind(const hs_article *a, uint32_t t) { return hs_lex_get(&hs_lex_titles, hs_norm(a, t), 0); }
static bool is_honorific(const hs_article *a, uint32_t t) {
  const char *kind = title_kind(a, t);
  return kind && kind[0] == 'h';
}

static bool person_noun(const hs_article *a, uint32_t t) {
  uint32_t row = hs_noun_row(a, t);
  return row != HS_NONE && strcmp(hs_lex_cell(&hs_lex_nouns, row, 0), "person") == 0;
}

static void set_toks(hs_article *a, hs_mention *m, hs_range toks) {
  m->toks = toks;
  m->span = (hs_span){a->tokens.span[toks.beg].beg, a->tokens.span[toks.end - 1].end};
}

static void claim_tokens(hs_naming *n, uint32_t row) {
  const hs_mention *m = &n->mentions.row[row];
  for (uint32_t t = m->toks.beg; t < m->toks.end; t++)
    if (n->name_at[t] == HS_NONE || n->name_at[t] == row || n->a->tokens.span[t].beg >= m->core.beg) n->name_at[t] = row;
}

/* A day is no part of a name: "the Elm Times on Monday". */
static void cut_calendar(hs_article *a, hs_mention *m) {
  uint32_t end = m->toks.end;
  while (end > m->toks.beg + 2 && hs_lex_has(&hs_lex_calendar, hs_norm(a, end - 1)) && a->tokens.upos[end - 2] == HS_U_ADP) end -= 2;
  if (end == m->toks.end) return;
  set_toks(a, m, (hs_range){m->toks.beg, end});
  m->core = m->span;
}

/* ---- 1. proper nouns without a tag */

/*
 * The token behind the last office of "Culture Minister Bo Lee", with a name of two words or more behind it; HS_NONE if
 * there is none. One word behind an office is too little: "Minister Council", "Chief Constable".
 */
static uint32_t behind_office(const hs_article *a, hs_range toks) {
  uint32_t found = HS_NONE;
  for (uint32_t t = toks.beg; t + 2 < toks.end; t++) {
    const char *kind = title_kind(a, t);
    if (kind && kind[0] == 'o') found = t + 1;
  }
  return found;
}

/* "Ann Lee, a radio host": an apposition behind tells. */
static bool called_person(const hs_article *a, hs_range toks) {
  enum { REACH = 8 };
  uint32_t end = a->sentences.row[a->tokens.sentence[toks.beg]].toks.end;
  for (uint32_t t = toks.end + 1; t < end && t < toks.end + REACH; t++)
    if (a->tokens.deprel[t] == HS_D_APPOS && a->tokens.head[t] >= toks.beg && a->tokens.head[t] < toks.end) return person_noun(a, t);
  return false;
}

static hs_type guess_type(const hs_article *a, hs_range toks) {
  const char *first = hs_norm(a, toks.beg), *last = hs_norm(a, toks.end - 1);
  uint32_t len;
  if (hs_lex_longest(&hs_lex_places, a, toks.beg, toks.end, false, &len) != HS_NONE && len == toks.end - toks.beg) return HS_PLACE;
  if (hs_lex_has(&hs_lex_orgwords, last)) return HS_ORGANIZATION;
  if (toks.end - toks.beg > 1 && hs_lex_has(&hs_lex_given, first)) return HS_PERSON;
  if (is_honorific(a, toks.beg) && toks.end - toks.beg > 1) return HS_PERSON;
  if (behind_office(a, toks) != HS_NONE) return HS_PERSON;
  uint32_t start = a->sentences.row[a->tokens.sentence[toks.beg]].toks.beg;
  if (called_person(a, toks)) return HS_PERSON;
  bool plural = a->tokens.xpos[toks.end - 1] == HS_X_NNPS;                  /* "the late Ostians" */
  if (toks.beg > start && !plural && (title_kind(a, toks.beg - 1) || person_noun(a, toks.beg - 1))) return HS_PERSON;      /* "spokesman Per Holm" */
  return HS_OTHER;
}

/* "#AnnLee", "@AnnLee": a tag or handle with a capital in it. */
static bool handle(const hs_article *a, uint32_t t) {
  hs_span s = a->tokens.span[t];
  if ((a->text[s.beg] != '#' && a->text[s.beg] != '@') || s.end - s.beg < 5) return false;
  return a->text[s.beg + 1] >= 'A' && a->text[s.beg + 1] <= 'Z';
}

static bool loose_name(const hs_naming *n, uint32_t t) {
  const hs_article *a = n->a;
  if (handle(a, t)) return n->name_at[t] == HS_NONE;
  uint8_t u = a->tokens.upos[t];
  bool first = a->sentences.row[a->tokens.sentence[t]].toks.beg == t;
  bool proper = u == HS_U_PROPN || (u == HS_U_NOUN && first && hs_map_get(&n->inner, a->tokens.norm[t]) != HS_NONE);
  return n->name_at[t] == HS_NONE && proper && capital(a, t) && !hs_lex_has(&hs_lex_demonyms, hs_norm(a, t)) &&
         !hs_lex_has(&hs_lex_calendar, hs_norm(a, t));
}

/* A single word that the article also writes small, or a plural of a common noun, has its capital from a headline or a sentence's start. */
static bool common_word(const hs_naming *n, uint32_t t) {
  const hs_article *a = n->a;
  bool first = a->sentences.row[a->tokens.sentence[t]].toks.beg == t;
  bool inner = hs_map_get(&n->inner, a->tokens.norm[t]) != HS_NONE;
  return (n->written[a->tokens.norm[t]] & HS_WRITTEN_SMALL) || (first && !inner && hs_noun_row(a, t) != HS_NONE);
}

/* "White House", "Red Harbour": inside a sentence an adjective has its capital from the name, unless the article also writes it small. */
static bool capital_adjective(const hs_naming *n, uint32_t t) {
  const hs_article *a = n->a;
  return n->name_at[t] == HS_NONE && a->tokens.upos[t] == HS_U_ADJ && capital(a, t) && !hs_lex_has(&hs_lex_demonyms, hs_norm(a, t)) && !title_kind(a, t) &&
         !(n->written[a->tokens.norm[t]] & HS_WRITTEN_SMALL);
}

/* At a sentence's start the capital tells nothing; a proper noun's tag or a compound in the tree does: "Grand Quarries will sell". */
static bool part_of_name(const hs_naming *n, uint32_t t, hs_range sentence) {
  const hs_article *a = n->a;
  if (!capital_adjective(n, t)) return false;
  bool compound = a->tokens.deprel[t] == HS_D_COMPOUND && a->tokens.head[t] == t + 1;
  return t > sentence.beg || compound || a->tokens.xpos[t] == HS_X_NNP;
}

/* "the Deep Water Agency": capitals on common words that modify an organization's word. @return first token; `t` itself if none */
static uint32_t capital_phrase(const hs_naming *n, uint32_t t, hs_range sentence) {
  enum { LONGEST = 5 };
  const hs_article *a = n->a;
  uint32_t beg = t;
  if (!capital(a, t) || !hs_lex_has(&hs_lex_orgwords, hs_norm(a, t)) || (n->name_at[t] != HS_NONE && n->mentions.row[n->name_at[t]].toks.beg != t)) return t;
  while (beg > sentence.beg + 1 && t - beg < LONGEST) {
    uint32_t before = beg - 1;
    uint8_t u = a->tokens.upos[before], rel = a->tokens.deprel[before];
    bool modifies = (rel == HS_D_COMPOUND || rel == HS_D_AMOD) && a->tokens.head[before] > before && a->tokens.head[before] <= t;
    if (!modifies || !capital(a, before) || n->name_at[before] != HS_NONE || title_kind(a, before) || hs_lex_has(&hs_lex_demonyms, hs_norm(a, before))) break;
    if (u != HS_U_ADJ && u != HS_U_NOUN && u != HS_U_PROPN) break;
    beg = before;
  }
  return beg;
}

static void add_capital_phrases(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_range r = a->sentences.row[s].toks;
    int small = -1;
    for (uint32_t t = r.beg + 1; t < r.end; t++) {
      uint32_t beg = capital_phrase(n, t, r);
      if (beg == t || (small < 0 ? (small = hs_small_words(a, r)) : small) == 0) continue;
      if (n->name_at[t] == HS_NONE) {
        hs_mention_add(a, &n->mentions, (hs_range){beg, t + 1}, t, HS_ORGANIZATION, HS_NAME, "organization word", 0.6f);
      } else {
        hs_mention *m = &n->mentions.row[n->name_at[t]];
        set_toks(a, m, (hs_range){beg, m->toks.end});
        m->core = m->span;
        m->type = HS_ORGANIZATION;
      }
      claim_tokens(n, n->name_at[t] == HS_NONE ? n->mentions.n - 1 : n->name_at[t]);
    }
  }
}

/* "Ann Price" with "Price" for a noun: a capital that only a name gives, and what stands before hangs on it. */
static bool capital_noun(const hs_naming *n, uint32_t t) {
  const hs_article *a = n->a;
  return n->name_at[t] == HS_NONE && a->tokens.upos[t] == HS_U_NOUN && n->written[a->tokens.norm[t]] == HS_WRITTEN_LARGE && capital(a, t) &&
         a->tokens.deprel[t - 1] == HS_D_COMPOUND && a->tokens.head[t - 1] == t && !title_kind(a, t);
}

static void add_loose_names(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_range r = a->sentences.row[s].toks;
    for (uint32_t t = r.beg; t < r.end; t++) {
      if (!loose_name(n, t)) continue;
      uint32_t end = t + 1;
      while (end < r.end && (loose_name(n, end) || capital_noun(n, end))) end++;
      while (t > r.beg && !title_kind(a, end - 1) && part_of_name(n, t - 1, r)) t--;
      bool only_title = end == t + 1 && (title_kind(a, t) || common_word(n, t));
      if (!only_title) {
        hs_mention_add(a, &n->mentions, (hs_range){t, end}, end - 1, guess_type(a, (hs_range){t, end}), HS_NAME, "proper noun", 0.4f);
        claim_tokens(n, n->mentions.n - 1);
      }
      t = end;
    }
  }
}

/* ---- 2. organizations named after people */

/* "Ann Post", "Lee Group": two words of which the first is a given name are a person. */
static bool given(const hs_article *a, const hs_mention *m) {
  return m->type == HS_PERSON && m->toks.end - m->toks.beg == 2 && hs_lex_has(&hs_lex_given, hs_norm(a, m->toks.beg));
}

/* Without the rows whose rule was taken away. */
static void drop_marked(hs_naming *n) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n->mentions.n; i++)
    if (n->mentions.row[i].rule) n->mentions.row[kept++] = n->mentions.row[i];
  n->mentions.n = kept;
  for (uint32_t i = 0; i < kept; i++) claim_tokens(n, i);
}

static bool is_saint(const hs_article *a, uint32_t t) {
  const char *s = hs_norm(a, t);
  return capital(a, t) && (strcmp(s, "st") == 0 || strcmp(s, "st.") == 0 || strcmp(s, "saint") == 0);
}

/* "St Ann's Hospital": a saint owns what bears his name. */
static bool saints(const hs_article *a, const hs_mention *m) {
  bool saint = is_saint(a, m->toks.beg) || (m->toks.beg > 0 && is_saint(a, m->toks.beg - 1));
  return saint && m->toks.end < a->tokens.n && a->tokens.xpos[m->toks.end] == HS_X_POS;
}

static bool is_word(const hs_article *a, uint32_t t, uint32_t end, const char *word) { return t < end && strcmp(hs_norm(a, t), word) == 0; }

static bool is_legal_form(const hs_article *a, uint32_t t) {
  const char *kind = hs_lex_get(&hs_lex_orgwords, hs_norm(a, t), 0);
  return kind && strcmp(kind, "form") == 0;
}

/* ", Inc." behind a company's name. @return the token behind it, `t` without one */
static uint32_t behind_company_form(const hs_article *a, uint32_t t, uint32_t end) {
  if (t + 1 >= end || a->tokens.xpos[t] != HS_X_COMMA || !capital(a, t + 1)) return t;
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
  while (to < end && capital(a, to) && (a->tokens.upos[to] == HS_U_PROPN || a->tokens.upos[to] == HS_U_ADJ || a->tokens.upos[to] == HS_U_NOUN)) to++;
  if (to == first || (a->tokens.upos[to - 1] != HS_U_PROPN && a->tokens.upos[to - 1] != HS_U_NOUN)) return t;
  const uint32_t and = to + 1;
  if (!is_word(a, to, end, "and") || and >= end || !capital(a, and) || tagged(n, first) || tagged(n, and)) return to;
  for (to = and; to < end && capital(a, to) && a->tokens.upos[to] == HS_U_PROPN; to++)
    if (a->tokens.deprel[to] == HS_D_CONJ && a->tokens.head[to] >= first && a->tokens.head[to] < and) return to + 1;
  return and - 1;
}

/* A name of which the first words, up to `from`, belong to another one: "Inc. of Oslo" leaves "Oslo". */
static void leave_rest(hs_article *a, hs_mention *m, uint32_t from) {
  while (from < m->toks.end && !capital(a, from)) from++;
  if (from < m->toks.end) {
    set_toks(a, m, (hs_range){from, m->toks.end});
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
    if (to == m->toks.end && m->type == HS_ORGANIZATION && capital(a, last) && hs_lex_has(&hs_lex_orgwords, hs_norm(a, last)) && !is_legal_form(a, last)) to = behind_of_phrase(n, m->toks.end, end);
    if (to == m->toks.end) continue;
    for (uint32_t t = m->toks.end; t < to; t++)
      if (n->name_at[t] != HS_NONE && n->name_at[t] != i) leave_rest(a, &n->mentions.row[n->name_at[t]], to);
    set_toks(a, m, (hs_range){m->toks.beg, to});
    m->core = m->span;
    m->type = HS_ORGANIZATION;
    m->rule = hs_art_intern(a, "organization word");
    claim_tokens(n, i);
  }
  drop_marked(n);
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
    for (uint32_t t = from; t < end && t < from + REACH && capital(a, t) && a->tokens.upos[t] != HS_U_PUNCT; t++)
      if (hs_lex_has(&hs_lex_orgwords, hs_norm(a, t))) last = t;
    if (last == HS_NONE) continue;
    for (uint32_t t = m->toks.end; t <= last; t++)
      if (n->name_at[t] != HS_NONE && n->name_at[t] != i) n->mentions.row[n->name_at[t]].rule = 0;   /* swallowed */
    bool saint = saints(a, m) && m->toks.beg > 0 && is_honorific(a, m->toks.beg - 1) && capital(a, m->toks.beg - 1);
    set_toks(a, m, (hs_range){m->toks.beg - saint, last + 1});
    m->core = m->span;
    m->type = HS_ORGANIZATION;
    m->rule = hs_art_intern(a, "organization word");
    claim_tokens(n, i);
  }
  drop_marked(n);
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
    if (!linked || title_kind(a, t) || a->tokens.upos[t] != HS_U_PROPN || hs_lex_longest(&hs_lex_places, a, next, next + 1, false, &with) != HS_NONE || hs_lex_has(&hs_lex_orgwords, hs_norm(a, next))) continue;
    n->mentions.row[other].rule = 0;
    set_toks(a, m, (hs_range){t, next + 1});
    m->core = m->span;
    m->type = HS_PERSON;
    m->rule = hs_art_intern(a, "given name");
    m->score = 0.6f;
  }
  drop_marked(n);
}

/* ---- 3. titles and roles */

static void strip_honorifics(hs_article *a, hs_mention *m) {
  uint32_t beg = m->toks.beg, name = behind_office(a, m->toks);
  if (name != HS_NONE && !title_kind(a, beg)) {
    m->role = (hs_span){a->tokens.span[beg].beg, a->tokens.span[name - 1].end};
    beg = name;
  }
  while (beg + 1 < m->toks.end && title_kind(a, beg)) {
    const char *gender = hs_lex_get(&hs_lex_titles, hs_norm(a, beg), 1);
    if (gender && gender[0]) m->gender = gender[0] == 'm' ? HS_MASCULINE : HS_FEMININE;
    if (!is_honorific(a, beg)) m->role = (hs_span){m->role.beg == m->role.end ? a->tokens.span[beg].beg : m->role.beg, a->tokens.span[beg].end};
    beg++;
  }
  m->core.beg = a->tokens.span[beg].beg;
}

static bool modifies_role(const hs_article *a, uint32_t t) {
  uint8_t u = a->tokens.upos[t];
  return u == HS_U_ADJ || u == HS_U_NOUN || u == HS_U_PROPN || a->tokens.xpos[t] == HS_X_HYPH;
}

/* The office in front of token `beg`, with what modifies it; `beg` itself if there is none. */
static uint32_t role_begin(const hs_naming *n, uint32_t row, uint32_t beg) {
  enum { LONGEST = 8 };
  const hs_article *a = n->a;
  uint32_t first = a->sentences.row[a->tokens.sentence[beg]].toks.beg, t = beg;
  while (t > first && is_honorific(a, t - 1) && n->name_at[t - 1] == HS_NONE) t--;
  /* "chief executive", but not "his official channel". */
  bool official = t > first && person_noun(a, t - 1) && (a->tokens.upos[t - 1] != HS_U_ADJ || (t > first + 1 && modifies_role(a, t - 2)));
  if (t == first || !(title_kind(a, t - 1) || official) || a->tokens.upos[t - 1] == HS_U_VERB) return t;
  t--;
  while (t > first && beg - t < LONGEST && modifies_role(a, t - 1) && (n->name_at[t - 1] == HS_NONE || n->name_at[t - 1] != row)) t--;
  while (t < beg && a->tokens.xpos[t] == HS_X_HYPH) t++;
  return t;
}

/* "Lee's spokesman Bo Roe": the owner of the office stands in the role, and stays a name of its own. */
static uint32_t owner_begin(const hs_naming *n, uint32_t from) {
  const hs_article *a = n->a;
  uint32_t first = a->sentences.row[a->tokens.sentence[from]].toks.beg;
  if (from > first && a->tokens.deprel[from - 1] == HS_D_NMOD_POSS && a->tokens.xpos[from - 1] == HS_X_PRPS) return from - 1;      /* "his wife Ann" */
  if (from < first + 2 || a->tokens.xpos[from - 1] != HS_X_POS || n->name_at[from - 2] == HS_NONE) return from;
  return n->mentions.row[n->name_at[from - 2]].toks.beg;
}

static void gender_of_role(hs_article *a, hs_mention *m, uint32_t tok) {
  const char *g = hs_lex_get(&hs_lex_titles, hs_norm(a, tok), 1);
  uint32_t noun = hs_noun_row(a, tok);
  if ((!g || !g[0]) && noun != HS_NONE) g = hs_lex_cell(&hs_lex_nouns, noun, 1);
  if (g && g[0] && !m->gender) m->gender = g[0] == 'm' ? HS_MASCULINE : HS_FEMININE;
}

static void role_in_front(hs_naming *n, uint32_t row) {
  hs_article *a = n->a;
  hs_mention *m = &n->mentions.row[row];
  uint32_t beg = m->toks.beg, from = role_begin(n, row, beg);
  if (from == beg) return;
  uint32_t office = beg;
  while (office > from && is_honorific(a, office - 1)) gender_of_role(a, m, --office);
  if (office > from) {
    gender_of_role(a, m, office - 1);
    from = owner_begin(n, from);
    m->role = (hs_span){a->tokens.span[from].beg, a->tokens.span[office - 1].end};
  }
  set_toks(a, m, (hs_range){from, m->toks.end});
}

static void roles_behind(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    uint32_t head = a->tokens.head[t];
    if (hs_deprel_main(a->tokens.deprel[t]) != HS_D_APPOS || head == HS_NONE || n->name_at[head] == HS_NONE || n->name_at[t] != HS_NONE || t < head) continue;
    hs_mention *m = &n->mentions.row[n->name_at[head]];
    if (m->type != HS_PERSON || m->role.beg != m->role.end || !person_noun(a, t)) continue;
    m->role = (hs_span){a->tokens.span[hs_phrase_begin(a, t)].beg, a->tokens.span[t].end};
    gender_of_role(a, m, t);
  }
}

/* What titles and roles left open, the given name may tell. A single word may as well be a surname. */
static void gender_of_given_name(hs_article *a, hs_mention *m) {
  uint32_t first = m->toks.beg;
  while (first < m->toks.end && a->tokens.span[first].beg < m->core.beg) first++;
  if (m->gender || first + 1 >= m->toks.end) return;
  const char *g = hs_lex_get(&hs_lex_genders, hs_norm(a, first), 0);
  if (g) m->gender = g[0] == 'm' ? HS_MASCULINE : HS_FEMININE;
}

/* The token of the name that its other tokens hang on. */
static uint32_t head_of(const hs_article *a, hs_range toks) {
  for (uint32_t t = toks.beg; t < toks.end; t++) {
    uint32_t h = a->tokens.head[t];
    if (h == HS_NONE || h < toks.beg || h >= toks.end) {
      if (a->tokens.deprel[t] != HS_D_PUNCT && a->tokens.deprel[t] != HS_D_CASE) return t;
    }
  }
  return toks.end - 1;
}

/* "the Palace": one word behind "the" is no person, unless it is a family's plural. */
static bool no_person(const hs_article *a, const hs_mention *m) {
  uint32_t first = a->sentences.row[a->tokens.sentence[m->toks.beg]].toks.beg;
  return m->type == HS_PERSON && m->toks.end - m->toks.beg == 1 && m->toks.beg > first && strcmp(hs_norm(a, m->toks.beg - 1), "the") == 0 &&
         a->tokens.xpos[m->toks.beg] != HS_X_NNPS;
}

/* "Harbour" in front of "Minister": a common word that the role gives its capital. */
static bool is_portfolio(const hs_article *a, const hs_mention *m) {
  uint32_t len;
  return m->toks.end - m->toks.beg == 1 && title_kind(a, m->toks.end) && hs_noun_row(a, m->toks.beg) != HS_NONE &&
         hs_lex_longest(&hs_lex_places, a, m->toks.beg, m->toks.end, false, &len) == HS_NONE;
}

/* A loose name in the role of the name behind it that ends in an office is no name: "Defence Minister" of "Defence Minister Ann Lee". */
static void drop_offices(hs_naming *n) {
  const hs_article *a = n->a;
  enum { LOOK = 3 };
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    if (m->role.beg != m->role.end || m->toks.end >= a->tokens.n) continue;
    if (!title_kind(a, m->toks.end - 1) && !person_noun(a, m->toks.end - 1) && !is_portfolio(a, m)) continue;
    uint32_t of = HS_NONE;
    for (uint32_t t = m->toks.end; t < a->tokens.n && t < m->toks.end + LOOK && of == HS_NONE; t++)
      if (n->name_at[t] != HS_NONE && n->name_at[t] != i) of = n->name_at[t];
    if (of == HS_NONE) continue;
    const hs_mention *p = &n->mentions.row[of];
    if (p->role.beg <= m->span.beg && p->role.end >= m->span.end && p->role.end > p->role.beg) m->rule = 0;
  }
  drop_marked(n);
}

/* "Ann Lee, 61, ...": what the tagger took for a place without being sure is a person where an age stands behind. */
static bool has_age(const hs_article *a, const hs_mention *m) {
  const float UNSURE = 0.6f;
  uint32_t t = m->toks.end, end = a->sentences.row[a->tokens.sentence[m->head]].toks.end;
  if (m->type != HS_PLACE || m->toks.end - m->toks.beg < 2 || m->score > UNSURE) return false;
  if (t + 2 >= end || a->tokens.xpos[t] != HS_X_COMMA || a->tokens.upos[t + 2] != HS_U_PUNCT) return false;
  hs_span age = a->tokens.span[t + 1];
  return age.end - age.beg == 2 && a->text[age.beg] >= '1' && a->text[age.beg] <= '9' && a->text[age.beg + 1] >= '0' && a->text[age.beg + 1] <= '9';
}

/* "Mr Lund": whatever the tagger took it for. */
static bool has_honorific(const hs_article *a, const hs_mention *m) {
  const uint32_t t = m->toks.beg;
  return t > 0 && a->tokens.sentence[t - 1] == a->tokens.sentence[t] && is_honorific(a, t - 1) && capital(a, t - 1) && !is_saint(a, t - 1) &&
         !hs_lex_has(&hs_lex_orgwords, hs_norm(a, m->toks.end - 1));
}

/* "OSLO, April 14": a name in capitals that begins a paragraph, a day behind it. */
static bool is_dateline(const hs_article *a, const hs_mention *m) {
  const uint32_t t = m->toks.end, s = a->tokens.sentence[m->toks.beg];
  bool begins = a->sentences.row[s].toks.beg == m->toks.beg && (s == 0 || a->sentences.row[s].paragraph != a->sentences.row[s - 1].paragraph);
  if (!begins || t + 1 >= a->sentences.row[s].toks.end || a->tokens.xpos[t] != HS_X_COMMA || !hs_lex_has(&hs_lex_calendar, hs_norm(a, t + 1))) return false;
  for (uint32_t i = m->span.beg; i < m->span.end; i++)
    if (a->text[i] >= 'a' && a->text[i] <= 'z') return false;
  return true;
}

/* What the tagger cut too short or too long: "St" in front of a hospital or a town; "Ann Lee of Dock Ltd." as one person. */
static void mend_borders(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    hs_range toks = m->toks;
    if (m->type != HS_PERSON && toks.beg > a->sentences.row[a->tokens.sentence[toks.beg]].toks.beg && is_saint(a, toks.beg - 1)) toks.beg--;
    for (uint32_t t = toks.beg + 2; t + 1 < toks.end && m->type == HS_PERSON; t++)
      if (strcmp(hs_norm(a, t), "of") == 0 && !title_kind(a, t - 1)) toks.end = t;
    if (toks.beg == m->toks.beg && toks.end == m->toks.end) continue;
    set_toks(a, m, toks);
    m->core = m->span;
    m->head = toks.end - 1;
  }
}

void hs_names_title(hs_naming *n) {
  mend_borders(n);
  for (uint32_t i = 0; i < n->mentions.n; i++) cut_calendar(n->a, &n->mentions.row[i]), claim_tokens(n, i);
  add_capital_phrases(n);
  add_loose_names(n);
  join_organizations(n);
  lengthen_organizations(n);
  join_given(n);
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    m->head = head_of(n->a, m->toks);
    if (no_person(n->a, m)) m->type = HS_ORGANIZATION, m->score *= 0.7f;
    if (has_age(n->a, m) || (m->type != HS_PERSON && has_honorific(n->a, m))) m->type = HS_PERSON, m->score *= 0.7f;
    if (is_dateline(n->a, m)) m->type = HS_PLACE;
    if (m->type != HS_PERSON) {
      if (m->type == HS_ORGANIZATION || m->type == HS_PLACE) m->gender = HS_NEUTER;
      continue;
    }
    strip_honorifics(n->a, m);
    role_in_front(n, i);
    gender_of_given_name(n->a, m);
    m->head = head_of(n->a, m->toks);
    m->number = HS_SINGULAR;
    claim_tokens(n, i);
  }
  drop_offices(n);
  roles_behind(n);
}
