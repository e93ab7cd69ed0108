/*
 * Noun phrases and pronouns. A common noun that is no part of a name and modifies no other noun heads a mention; its
 * type is that of the head's lemma in nouns.lex, else "other". "The 68-year-old", headed by an adjective, is a person.
 */
#include "name/naming.h"

static hs_type noun_type(const hs_article *a, uint32_t t) {
  uint32_t row = hs_noun_row(a, t);
  bool one = a->tokens.xpos[t] == HS_X_NN || a->tokens.xpos[t] == HS_X_NNP;
  if (row == HS_NONE) return hs_lex_has(&hs_lex_demonyms, hs_norm(a, t)) ? (one ? HS_PERSON : HS_GROUP) : HS_OTHER;
  const char *type = hs_lex_cell(&hs_lex_nouns, row, 0);
  return type[0] == 'o' ? HS_ORGANIZATION : type[0] == 'g' ? HS_GROUP : type[1] == 'l' ? HS_PLACE : HS_PERSON;
}

static void add_noun(hs_naming *n, uint32_t t) {
  hs_article *a = n->a;
  hs_range toks = {hs_phrase_begin(a, t), t + 1};
  hs_type type = noun_type(a, t);
  hs_mention *m = hs_mention_add(a, &n->mentions, toks, t, type, HS_NOUN, "noun phrase", type == HS_OTHER ? 0.4f : 0.7f);
  m->core = a->tokens.span[t];
  uint32_t row = hs_noun_row(a, t);
  const char *gender = row == HS_NONE ? "" : hs_lex_cell(&hs_lex_nouns, row, 1);
  if (gender[0]) m->gender = gender[0] == 'm' ? HS_MASCULINE : HS_FEMININE;
  if (type == HS_ORGANIZATION || type == HS_PLACE) m->gender = HS_NEUTER;
}

/* An age keeps the article in front of it, wherever the parser hung that. */
static uint32_t like_begin(const hs_naming *n, uint32_t t) {
  const hs_mention *age = n->value_at[t] == HS_NONE ? NULL : &n->mentions.row[n->value_at[t]];
  if (!age || age->type != HS_AGE) return hs_phrase_begin(n->a, t);
  uint32_t first = n->a->sentences.row[n->a->tokens.sentence[t]].toks.beg;
  return age->toks.beg > first && n->a->tokens.upos[age->toks.beg - 1] == HS_U_DET ? age->toks.beg - 1 : t;
}

/* "the 68-year-old", "the injured": an adjective with a determiner that modifies no noun. */
static bool noun_like(const hs_naming *n, uint32_t t) {
  const hs_article *a = n->a;
  uint32_t beg = like_begin(n, t);
  bool owned = beg < t && a->tokens.deprel[beg] == HS_D_NMOD_POSS && hs_noun_row(a, t) != HS_NONE;      /* "its chief executive" */
  if (beg == t || (a->tokens.upos[beg] != HS_U_DET && !owned)) return false;
  uint32_t value = n->value_at[t];
  bool modifies = t + 1 < a->tokens.n && (a->tokens.upos[t + 1] == HS_U_NOUN || a->tokens.upos[t + 1] == HS_U_PROPN || a->tokens.upos[t + 1] == HS_U_ADJ);
  if (value != HS_NONE) return n->mentions.row[value].type == HS_AGE && n->mentions.row[value].toks.end == t + 1 && !modifies;
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[t]);
  bool role = rel == HS_D_NSUBJ || rel == HS_D_OBJ || rel == HS_D_OBL || rel == HS_D_NMOD;
  return role && (t + 1 >= a->tokens.n || a->tokens.upos[t + 1] != HS_U_NOUN);
}

/* "The Italian", "the Greek" is one; "the Dutch", "the Irish", "the Chinese", "the Swiss" are many. */
static bool single_demonym(const hs_article *a, uint32_t t) {
  const char *s = hs_norm(a, t);
  size_t n = strlen(s);
  if (n < 4 || !hs_lex_has(&hs_lex_demonyms, s)) return false;
  const char *end = s + n - 2;
  return strcmp(end, "sh") != 0 && strcmp(end, "ch") != 0 && strcmp(end, "se") != 0 && strcmp(end, "ss") != 0;
}

static void add_noun_like(hs_naming *n, uint32_t t) {
  hs_article *a = n->a;
  uint32_t beg = like_begin(n, t);
  bool aged = false;
  for (uint32_t i = beg; i <= t; i++) aged = aged || n->value_at[i] != HS_NONE;
  hs_type type = noun_type(a, t);
  const char *det = hs_norm(a, beg);
  if (type == HS_GROUP && single_demonym(a, t)) type = HS_PERSON;
  bool one = aged || type == HS_PERSON || strcmp(det, "a") == 0 || strcmp(det, "an") == 0;
  hs_mention *m = hs_mention_add(a, &n->mentions, (hs_range){beg, t + 1}, t, type == HS_OTHER ? (one ? HS_PERSON : HS_GROUP) : type, HS_NOUN, "adjective as noun", 0.5f);
  m->core = a->tokens.span[t];
  m->number = one ? HS_SINGULAR : HS_PLURAL;
}

/* "It is clear that", "it is rumoured that Oslo will": the word stands for the clause and means nobody. */
static bool expletive(const hs_article *a, uint32_t t) {
  enum { REACH = 40 };
  uint8_t rel = a->tokens.deprel[t];
  uint32_t head = a->tokens.head[t], end = a->sentences.row[a->tokens.sentence[t]].toks.end;
  if (rel == HS_D_EXPL) return true;
  if (rel != HS_D_NSUBJ_PASS || strcmp(hs_norm(a, t), "it") != 0) return false;
  for (uint32_t i = head + 1; i < end && i < head + REACH; i++) {
    hs_deprel clause = hs_deprel_main(a->tokens.deprel[i]);
    if (a->tokens.head[i] == head && (clause == HS_D_CCOMP || clause == HS_D_CSUBJ)) return true;
  }
  return false;
}

static void add_pronoun(hs_naming *n, uint32_t t, uint32_t row) {
  const char *gender = hs_lex_cell(&hs_lex_pronouns, row, 0), *number = hs_lex_cell(&hs_lex_pronouns, row, 1), *type = hs_lex_cell(&hs_lex_pronouns, row, 2);
  hs_type of = type[0] == 'p' ? HS_PERSON : type[0] == 'g' ? HS_GROUP : HS_OTHER;
  hs_mention *m = hs_mention_add(n->a, &n->mentions, (hs_range){t, t + 1}, t, of, HS_PRONOUN, "pronoun", 0.9f);
  m->gender = gender[0] == 'm' ? HS_MASCULINE : gender[0] == 'f' ? HS_FEMININE : gender[0] == 'n' ? HS_NEUTER : HS_GENDER_UNKNOWN;
  m->number = number[0] == 's' ? HS_SINGULAR : number[0] == 'p' ? HS_PLURAL : HS_NUMBER_UNKNOWN;
}

/* Tagged as a name and none: "Pranksters" in a headline, "the Danes". */
static bool common_noun(const hs_article *a, uint32_t t) {
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[t]);
  if (hs_lex_has(&hs_lex_demonyms, hs_norm(a, t))) return rel == HS_D_NSUBJ || rel == HS_D_OBJ || rel == HS_D_OBL || rel == HS_D_NMOD || rel == HS_D_CONJ;
  return hs_noun_row(a, t) != HS_NONE && rel != HS_D_FLAT;
}

void hs_nouns_find(hs_naming *n) {
  const hs_article *a = n->a;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    if (n->name_at[t] != HS_NONE && a->tokens.xpos[t] != HS_X_PRPS) continue;      /* but "his" of "his wife Ann" */
    uint8_t u = a->tokens.upos[t], x = a->tokens.xpos[t], rel = a->tokens.deprel[t];
    hs_str norm = a->tokens.norm[t];
    if (u == HS_U_PRON && (x == HS_X_PRP || x == HS_X_PRPS)) {
      uint32_t row = hs_lex_find(&hs_lex_pronouns, hs_strtab_get(a->strings, norm), hs_strtab_len(a->strings, norm));
      if (row != HS_NONE && !expletive(a, t)) add_pronoun(n, t, row);
    } else if ((u == HS_U_NOUN || (u == HS_U_PROPN && common_noun(a, t))) && rel != HS_D_COMPOUND && rel != HS_D_FIXED && n->value_at[t] == HS_NONE) {
      if (!hs_lex_has(&hs_lex_calendar, hs_norm(a, t))) add_noun(n, t);
    } else if ((u == HS_U_ADJ || n->value_at[t] != HS_NONE) && noun_like(n, t)) {
      add_noun_like(n, t);
    }
  }
}
