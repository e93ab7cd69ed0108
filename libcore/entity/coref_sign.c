/*
 * What the words beside a name say that it is. The tagger sees a few words around; a tree shows what the name modifies:
 *
 *   "Dockline boss Bo Lee", "Dockline's board"     what has a boss or a board is an organization      (orgsigns.lex)
 *   "the newspaper Elm Echo", "the firm Dockline"  a noun in front of the name, without a comma
 *   "Dockline Motors", "Dockline Inc."             last words of companies' names                     (companyforms.lex)
 *   "the Lees" where somebody is called Ann Lee    a family is a group
 *   "the ferry Ann Lee", "Hurricane Ann"           a vessel and a storm are things, whatever their names look like
 *
 * Some signs also tell the kind: what has shares is a company, what has a striker is a team. A sign holds for every bare mention of the same name in the article. Places of the word list and persons with a given
 * name of the word list keep their types. One pass finds the signs, another applies them: linear.
 */
#include "entity/coref.h"

enum { BETWEEN = 3 };

static bool modifier(const hs_article *a, uint32_t t) {
  uint8_t u = a->tokens.upos[t];
  return u == HS_U_ADJ || u == HS_U_NOUN || u == HS_U_PROPN;
}

/* The name stands in front of what only an organization has, perhaps with a word or two between ("chief executive"). */
static bool before_sign(hs_article *a, const hs_mention *m, hs_str *kind) {
  uint32_t end = a->sentences.row[a->tokens.sentence[m->head]].toks.end, t = m->toks.end;
  bool owner = t < end && a->tokens.xpos[t] == HS_X_POS;
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[m->head]);
  if (!owner && rel != HS_D_COMPOUND && a->tokens.deprel[m->head] != HS_D_NMOD_DESC) return false;
  for (uint32_t i = t + owner; i < end && i <= t + BETWEEN && modifier(a, i); i++) {
    hs_str forms[] = {a->tokens.lemma[i], a->tokens.norm[i]};
    for (int f = 0; f < 2; f++) {
      const char *word = hs_strtab_get(a->strings, forms[f]), *as = hs_lex_get(&hs_lex_orgsigns, word, 0);
      if (!as) continue;
      const char *of = hs_lex_get(&hs_lex_orgsigns, word, 1);
      *kind = of && *of ? hs_art_intern(a, of) : 0;
      return !owner || *as;
    }
  }
  return false;
}

static bool is_class(const char *word, const char *name) {
  const char *class = hs_lex_get(&hs_lex_roleclass, word, 0);
  return class && strcmp(class, name) == 0;
}

bool hs_thing_noun(const hs_article *a, uint32_t tok) { return is_class(hs_lemma(a, tok), "vessel") || is_class(hs_lemma(a, tok), "storm"); }

/* "Hurricane Ann": a storm's name begins with what it is. */
static bool begins_as_storm(const hs_article *a, const hs_mention *m) {
  return m->toks.end - m->toks.beg > 1 && is_class(hs_norm(a, m->toks.beg), "storm") && a->tokens.upos[m->toks.beg + 1] == HS_U_PROPN;
}

/* The small noun right in front of the name that the tree joins to it; HS_NONE if there is none. */
static uint32_t noun_in_front(const hs_article *a, const hs_mention *m) {
  uint32_t t = m->toks.beg;
  if (t == 0 || a->tokens.sentence[t - 1] != a->tokens.sentence[t] || a->tokens.upos[--t] != HS_U_NOUN) return HS_NONE;
  bool first = t == a->sentences.row[a->tokens.sentence[t]].toks.beg;      /* "Hedge fund Elm" */
  first = first || (t > 0 && t - 1 == a->sentences.row[a->tokens.sentence[t]].toks.beg);
  char c = a->text[a->tokens.span[t].beg];
  uint32_t head = a->tokens.head[t];
  bool below = head != HS_NONE && head >= m->toks.beg && head < m->toks.end, above = a->tokens.head[m->head] == t;
  uint8_t rel = a->tokens.deprel[below ? t : m->head];
  bool joined = hs_thing_noun(a, t) || ((below || above) && (rel == HS_D_COMPOUND || rel == HS_D_NMOD_DESC || rel == HS_D_APPOS || rel == HS_D_FLAT));
  return ((c >= 'a' && c <= 'z') || first) && joined ? t : HS_NONE;
}

static bool titled(const hs_mention *m) { return m->role.beg != m->role.end || m->core.beg != m->span.beg; }

static bool firm_type(const hs_article *a, const hs_mention *m) {
  uint32_t n = m->toks.end - m->toks.beg, words;
  if (n > 1 && m->type == HS_PERSON && hs_lex_has(&hs_lex_given, hs_norm(a, m->toks.beg))) return true;
  return hs_lex_longest(&hs_lex_places, a, m->toks.beg, m->toks.end, false, &words) != HS_NONE && words == n;
}

/* "Elm Motors", "Elm Inc.". */
static bool ends_as_company(const hs_article *a, const hs_mention *m) {
  return m->toks.end - m->toks.beg > 1 && hs_lex_has(&hs_lex_companyforms, hs_norm(a, m->toks.end - 1));
}

/* 1 + type, or 0. */
static uint8_t sign_of(hs_article *a, const hs_mention *m, hs_str *kind) {
  uint32_t t = noun_in_front(a, m);
  if (t != HS_NONE && hs_thing_noun(a, t)) return 1 + HS_OTHER;
  if (begins_as_storm(a, m)) return *kind = a->tokens.norm[m->toks.beg], 1 + HS_OTHER;
  if (firm_type(a, m)) return 0;
  if (before_sign(a, m, kind)) return 1 + HS_ORGANIZATION;
  if (ends_as_company(a, m)) return *kind = hs_art_intern(a, "company"), 1 + HS_ORGANIZATION;
  if (t == HS_NONE) return 0;
  const char *type = hs_lex_get(&hs_lex_nouns, hs_lemma(a, t), 0);
  if (!type || strcmp(type, "organization") != 0) return 0;
  *kind = a->tokens.lemma[t];
  return 1 + HS_ORGANIZATION;
}

/* "the Holms" where somebody is called Holm: a family. */
static void find_families(hs_coref *c) {
  hs_article *a = c->a;
  hs_map surname;
  hs_map_init(&surname, c->scratch);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->kind == HS_NAME && m->type == HS_PERSON && m->toks.end - m->toks.beg > 1) *hs_map_at(&surname, a->tokens.norm[m->toks.end - 1], i) = i;
  }
  for (uint32_t i = 0; i < a->mentions.n && surname.n; i++) {
    hs_mention *m = &a->mentions.row[i];
    uint32_t t = m->toks.end - 1;
    if (m->kind != HS_NAME || t == 0 || m->core.end != a->tokens.span[t].end || m->core.beg != a->tokens.span[t].beg) continue;
    const char *s = hs_norm(a, t), *before = hs_norm(a, t - 1);
    size_t n = strlen(s);
    hs_str stem = n > 2 && s[n - 1] == 's' && strcmp(before, "the") == 0 ? hs_strtab_find(a->strings, s, n - 1) : 0;
    if (!stem || hs_map_get(&surname, stem) == HS_NONE) continue;
    hs_known *k = &c->known[i];
    k->sure = 1 + HS_GROUP;
    k->type = m->type = HS_GROUP;
    k->number = m->number = HS_PLURAL;
    k->gender = m->gender = HS_GENDER_UNKNOWN;
  }
}

/* "Hurricane" in front of what was found as the name is part of it. */
static void take_storm_words(hs_article *a) {
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    hs_mention *m = &a->mentions.row[i];
    const uint32_t t = m->toks.beg;
    if (m->kind != HS_NAME || titled(m) || t == 0 || a->tokens.sentence[t - 1] != a->tokens.sentence[t]) continue;
    const char c = a->text[a->tokens.span[t - 1].beg];
    const bool free = i == 0 || a->mentions.row[i - 1].span.end <= a->tokens.span[t - 1].beg;
    if (c < 'A' || c > 'Z' || !free || !is_class(hs_norm(a, t - 1), "storm") || a->tokens.upos[t] != HS_U_PROPN) continue;
    m->toks.beg--;
    m->span.beg = m->core.beg = a->tokens.span[m->toks.beg].beg;
    m->role = (hs_span){m->span.beg, m->span.beg};
  }
}

static uint64_t last_word_key(const hs_article *a, const hs_mention *m) {
  hs_mention last = *m;
  last.toks.beg = m->toks.end - 1;
  return hs_coref_name_key(a, &last).whole;
}

void hs_coref_signs(hs_coref *c) {
  hs_article *a = c->a;
  take_storm_words(a);
  find_families(c);
  hs_map signs;
  hs_map_init(&signs, c->scratch);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    hs_str kind = 0;
    uint8_t sign = m->kind == HS_NAME && !titled(m) ? sign_of(a, m, &kind) : 0;
    hs_known_role(&c->known[i], kind);
    if (sign) *hs_map_at(&signs, hs_coref_name_key(a, m).whole, sign) = sign;
    if (sign == 1 + HS_OTHER && begins_as_storm(a, m)) *hs_map_at(&signs, last_word_key(a, m), sign) = sign;      /* "Ann reached the coast" */
  }
  if (!signs.n) return;
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    hs_mention *m = &a->mentions.row[i];
    if (m->kind != HS_NAME || titled(m)) continue;
    uint32_t sign = hs_map_get(&signs, hs_coref_name_key(a, m).whole);
    if (sign == HS_NONE || (sign != 1 + HS_OTHER && firm_type(a, m))) continue;
    hs_known *k = &c->known[i];
    k->sure = (uint8_t)sign;
    k->type = m->type = k->sure - 1;
    k->gender = m->gender = HS_NEUTER;
    if (m->type == HS_ORGANIZATION) k->number = HS_NUMBER_UNKNOWN;      /* "Elm Motors is", "Elm Motors are" */
  }
}
