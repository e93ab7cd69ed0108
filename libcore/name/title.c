/*
 * From the tagger's spans to whole names.
 *
 * 1. Proper nouns that the tagger left become names of their own ("other", or what the word lists say).
 * 2. Names get their borders (border.c).
 * 3. Titles: honorifics leave the core ("Sir Ann Lee" -> core "Ann Lee"); offices and what modifies them become the role
 *    ("Danish Foreign Minister Ann Lee": role "Danish Foreign Minister"). Without one in front, an apposition behind serves.
 */
#include "name/naming.h"

static bool person_noun(const hs_article *a, uint32_t t) {
  uint32_t row = hs_noun_row(a, t);
  return row != HS_NONE && strcmp(hs_lex_cell(&hs_lex_nouns, row, 0), "person") == 0;
}

/* ---- 1. proper nouns without a tag */

/*
 * The token behind the last office of "Culture Minister Bo Lee", with a name of two words or more behind it; HS_NONE if
 * there is none. One word behind an office is too little: "Minister Council", "Chief Constable".
 */
static uint32_t behind_office(const hs_article *a, hs_range toks) {
  uint32_t found = HS_NONE;
  for (uint32_t t = toks.beg; t + 2 < toks.end; t++) {
    const char *kind = hs_title_kind(a, t);
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
  if (hs_is_honorific(a, toks.beg) && toks.end - toks.beg > 1) return HS_PERSON;
  if (behind_office(a, toks) != HS_NONE) return HS_PERSON;
  uint32_t start = a->sentences.row[a->tokens.sentence[toks.beg]].toks.beg;
  if (called_person(a, toks)) return HS_PERSON;
  bool plural = a->tokens.xpos[toks.end - 1] == HS_X_NNPS;                  /* "the late Ostians" */
  if (toks.beg > start && !plural && (hs_title_kind(a, toks.beg - 1) || person_noun(a, toks.beg - 1))) return HS_PERSON;      /* "spokesman Per Holm" */
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
  return n->name_at[t] == HS_NONE && proper && hs_has_capital(a, t) && !hs_lex_has(&hs_lex_demonyms, hs_norm(a, t)) &&
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
  return n->name_at[t] == HS_NONE && a->tokens.upos[t] == HS_U_ADJ && hs_has_capital(a, t) && !hs_lex_has(&hs_lex_demonyms, hs_norm(a, t)) && !hs_title_kind(a, t) &&
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
  if (!hs_has_capital(a, t) || !hs_lex_has(&hs_lex_orgwords, hs_norm(a, t)) || (n->name_at[t] != HS_NONE && n->mentions.row[n->name_at[t]].toks.beg != t)) return t;
  while (beg > sentence.beg + 1 && t - beg < LONGEST) {
    uint32_t before = beg - 1;
    uint8_t u = a->tokens.upos[before], rel = a->tokens.deprel[before];
    bool modifies = (rel == HS_D_COMPOUND || rel == HS_D_AMOD) && a->tokens.head[before] > before && a->tokens.head[before] <= t;
    if (!modifies || !hs_has_capital(a, before) || n->name_at[before] != HS_NONE || hs_title_kind(a, before) || hs_lex_has(&hs_lex_demonyms, hs_norm(a, before))) break;
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
        hs_mention_cover(a, m, (hs_range){beg, m->toks.end});
        m->core = m->span;
        m->type = HS_ORGANIZATION;
      }
      hs_claim_tokens(n, n->name_at[t] == HS_NONE ? n->mentions.n - 1 : n->name_at[t]);
    }
  }
}

/* "Ann Price" with "Price" for a noun: a capital that only a name gives, and what stands before hangs on it. */
static bool capital_noun(const hs_naming *n, uint32_t t) {
  const hs_article *a = n->a;
  const uint8_t written = n->written[a->tokens.norm[t]];
  const bool large = written == HS_WRITTEN_LARGE || (!written && hs_small_words(a, a->sentences.row[a->tokens.sentence[t]].toks));
  return n->name_at[t] == HS_NONE && a->tokens.upos[t] == HS_U_NOUN && large && hs_has_capital(a, t) &&
         a->tokens.deprel[t - 1] == HS_D_COMPOUND && a->tokens.head[t - 1] == t && !hs_title_kind(a, t);
}

static void add_loose_names(hs_naming *n) {
  hs_article *a = n->a;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_range r = a->sentences.row[s].toks;
    for (uint32_t t = r.beg; t < r.end; t++) {
      if (!loose_name(n, t)) continue;
      uint32_t end = t + 1;
      while (end < r.end && (loose_name(n, end) || capital_noun(n, end))) end++;
      while (t > r.beg && !hs_title_kind(a, end - 1) && part_of_name(n, t - 1, r)) t--;
      bool only_title = end == t + 1 && (hs_title_kind(a, t) || common_word(n, t));
      if (!only_title) {
        hs_mention_add(a, &n->mentions, (hs_range){t, end}, end - 1, guess_type(a, (hs_range){t, end}), HS_NAME, "proper noun", 0.4f);
        hs_claim_tokens(n, n->mentions.n - 1);
      }
      t = end;
    }
  }
}

/* ---- 3. titles and roles */

static void strip_honorifics(hs_article *a, hs_mention *m) {
  uint32_t beg = m->toks.beg, name = behind_office(a, m->toks);
  if (name != HS_NONE && !hs_title_kind(a, beg)) {
    m->role = (hs_span){a->tokens.span[beg].beg, a->tokens.span[name - 1].end};
    beg = name;
  }
  while (beg + 1 < m->toks.end && hs_title_kind(a, beg)) {
    const char *gender = hs_lex_get(&hs_lex_titles, hs_norm(a, beg), 1);
    if (gender && gender[0]) m->gender = gender[0] == 'm' ? HS_MASCULINE : HS_FEMININE;
    if (!hs_is_honorific(a, beg)) m->role = (hs_span){m->role.beg == m->role.end ? a->tokens.span[beg].beg : m->role.beg, a->tokens.span[beg].end};
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
  while (t > first && hs_is_honorific(a, t - 1) && n->name_at[t - 1] == HS_NONE) t--;
  /* "chief executive", but not "his official channel". */
  bool official = t > first && person_noun(a, t - 1) && (a->tokens.upos[t - 1] != HS_U_ADJ || (t > first + 1 && modifies_role(a, t - 2)));
  if (t == first || !(hs_title_kind(a, t - 1) || official) || a->tokens.upos[t - 1] == HS_U_VERB) return t;
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
  while (office > from && hs_is_honorific(a, office - 1)) gender_of_role(a, m, --office);
  if (office > from) {
    gender_of_role(a, m, office - 1);
    from = owner_begin(n, from);
    m->role = (hs_span){a->tokens.span[from].beg, a->tokens.span[office - 1].end};
  }
  hs_mention_cover(a, m, (hs_range){from, m->toks.end});
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

/* "the Palace": one word behind "the" is no person, unless it is a family's plural or modifies a noun ("the Lee administration"). */
static bool no_person(const hs_article *a, const hs_mention *m) {
  uint32_t first = a->sentences.row[a->tokens.sentence[m->toks.beg]].toks.beg;
  return m->type == HS_PERSON && m->toks.end - m->toks.beg == 1 && m->toks.beg > first && strcmp(hs_norm(a, m->toks.beg - 1), "the") == 0 &&
         a->tokens.xpos[m->toks.beg] != HS_X_NNPS && a->tokens.deprel[m->toks.beg] != HS_D_COMPOUND;
}

/* "Harbour" in front of "Minister": a common word that the role gives its capital. */
static bool is_portfolio(const hs_article *a, const hs_mention *m) {
  uint32_t len;
  return m->toks.end - m->toks.beg == 1 && hs_title_kind(a, m->toks.end) && hs_noun_row(a, m->toks.beg) != HS_NONE &&
         hs_lex_longest(&hs_lex_places, a, m->toks.beg, m->toks.end, false, &len) == HS_NONE;
}

/* A loose name in the role of the name behind it that ends in an office is no name: "Defence Minister" of "Defence Minister Ann Lee". */
static void drop_offices(hs_naming *n) {
  const hs_article *a = n->a;
  enum { LOOK = 3 };
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    if (m->role.beg != m->role.end || m->toks.end >= a->tokens.n) continue;
    if (!hs_title_kind(a, m->toks.end - 1) && !person_noun(a, m->toks.end - 1) && !is_portfolio(a, m)) continue;
    uint32_t of = HS_NONE;
    for (uint32_t t = m->toks.end; t < a->tokens.n && t < m->toks.end + LOOK && of == HS_NONE; t++)
      if (n->name_at[t] != HS_NONE && n->name_at[t] != i) of = n->name_at[t];
    if (of == HS_NONE) continue;
    const hs_mention *p = &n->mentions.row[of];
    if (p->role.beg <= m->span.beg && p->role.end >= m->span.end && p->role.end > p->role.beg) m->rule = 0;
  }
  hs_drop_marked(n);
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
  return t > 0 && a->tokens.sentence[t - 1] == a->tokens.sentence[t] && hs_is_honorific(a, t - 1) && hs_has_capital(a, t - 1) && !hs_is_saint(a, t - 1) &&
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

/* "North Korea": a country is a place, however seldom the tagger saw it. "Jordan" may be a person. */
static bool is_country(const hs_article *a, const hs_mention *m) {
  uint32_t len, row = hs_lex_longest(&hs_lex_places, a, m->toks.beg, m->toks.end, false, &len);
  return row != HS_NONE && len == m->toks.end - m->toks.beg && strcmp(hs_lex_cell(&hs_lex_places, row, 0), "country") == 0;
}

void hs_names_title(hs_naming *n) {
  hs_names_cut(n);
  add_capital_phrases(n);
  add_loose_names(n);
  hs_names_join(n);
  for (uint32_t i = 0; i < n->mentions.n; i++) {
    hs_mention *m = &n->mentions.row[i];
    m->head = head_of(n->a, m->toks);
    if (no_person(n->a, m)) m->type = HS_ORGANIZATION, m->score *= 0.7f;
    if (has_age(n->a, m) || (m->type != HS_PERSON && has_honorific(n->a, m))) m->type = HS_PERSON, m->score *= 0.7f;
    if (is_dateline(n->a, m) || (m->type != HS_PERSON && is_country(n->a, m))) m->type = HS_PLACE;
    if (m->type != HS_PERSON) {
      if (m->type == HS_ORGANIZATION || m->type == HS_PLACE) m->gender = HS_NEUTER;
      continue;
    }
    strip_honorifics(n->a, m);
    role_in_front(n, i);
    gender_of_given_name(n->a, m);
    m->head = head_of(n->a, m->toks);
    m->number = HS_SINGULAR;
    hs_claim_tokens(n, i);
  }
  drop_offices(n);
  roles_behind(n);
}
