/*
 * Names that the text itself gives to one another.
 *
 *   known as     "Ann Lee and Bo Roe, better known as Kit and Kat": as many names behind as in front are paired in order
 *   apposition   "her husband, Bo Roe," / "Bo Roe, the mayor,": a person's noun phrase and a person's name with only a
 *                comma between them, closed by a mark; for trees that miss the relation
 *
 * Both look at most a few mentions around, so the work is linear.
 */
#include "entity/coref.h"

enum { MOST = 4, REACH = 12 };

static bool norm_is(const hs_article *a, uint32_t t, const char *word) {
  const char *s = t < a->tokens.n ? hs_norm(a, t) : NULL;
  return s && strcmp(s, word) == 0;
}

static bool alias_cue(const hs_article *a, uint32_t t, uint32_t *behind) {
  if ((norm_is(a, t, "known") || norm_is(a, t, "dubbed")) && norm_is(a, t + 1, "as")) return *behind = t + 2, true;
  if (norm_is(a, t, "nicknamed") || norm_is(a, t, "aka") || norm_is(a, t, "a.k.a.") || norm_is(a, t, "alias")) return *behind = t + 1, true;
  return false;
}

/* Only commas, "and", "or" and an article may stand between names of one list. */
static bool one_list(const hs_article *a, uint32_t from, uint32_t to) {
  if (to > from + REACH) return false;
  for (uint32_t t = from; t < to; t++)
    if (!norm_is(a, t, ",") && !norm_is(a, t, "and") && !norm_is(a, t, "or") && !norm_is(a, t, "the")) return false;
  return true;
}

/* Between the last name and the cue stand only marks and adverbs: ", better", "- also". */
static bool reaches_cue(const hs_article *a, uint32_t from, uint32_t cue) {
  if (cue < from || cue - from > 5) return false;
  for (uint32_t t = from; t < cue; t++) {
    uint8_t u = a->tokens.upos[t];
    if (u != HS_U_PUNCT && u != HS_U_ADV && u != HS_U_AUX && u != HS_U_PRON && u != HS_U_ADJ && u != HS_U_SYM) return false;
  }
  return true;
}

static void known_as(hs_coref *c, const uint32_t *name, uint32_t n, uint32_t at, uint32_t cue, uint32_t behind) {
  const hs_article *a = c->a;
  const hs_mention *m = a->mentions.row;
  uint32_t left = at, right = at, before = 0, after = 0;
  while (left > 0 && before < MOST && (before ? one_list(a, m[name[left - 1]].toks.end, m[name[left]].toks.beg) : reaches_cue(a, m[name[left - 1]].toks.end, cue)))
    left--, before++;
  while (right < n && after < MOST && one_list(a, after ? m[name[right - 1]].toks.end : behind, m[name[right]].toks.beg)) right++, after++;
  if (!before || before != after) return;
  for (uint32_t i = 0; i < before; i++)
    if (hs_coref_compatible(&c->known[hs_coref_root(c, name[left + i])], &c->known[hs_coref_root(c, name[at + i])]) ||
        m[name[at + i]].score < 0.9f)
      hs_coref_join(c, name[left + i], name[at + i], "known as", 0.8f);
}

static void find_known_as(hs_coref *c) {
  const hs_article *a = c->a;
  uint32_t *name = HS_NEW_N(c->scratch, uint32_t, a->mentions.n), n = 0, at = 0, behind;
  for (uint32_t i = 0; i < a->mentions.n; i++)
    if (a->mentions.row[i].kind == HS_NAME) name[n++] = i;
  for (uint32_t t = 0; t + 1 < a->tokens.n; t++) {
    while (at < n && a->mentions.row[name[at]].toks.beg < t) at++;
    if (alias_cue(a, t, &behind)) known_as(c, name, n, at, t, behind);
  }
}

/* ---- a comma between a noun phrase and a name */

static bool closes(const hs_article *a, uint32_t t) {
  if (t >= a->tokens.n) return true;
  if (a->tokens.upos[t] != HS_U_PUNCT) return false;
  return !norm_is(a, t + 1, "and") && !norm_is(a, t + 1, "or");
}

static bool single_person(const hs_coref *c, uint32_t i) {
  const hs_mention *m = &c->a->mentions.row[i];
  return m->type == HS_PERSON && m->number != HS_PLURAL && m->kind != HS_PRONOUN;
}

/* "her husband", "the mayor", "a baker": not a bare noun, which may be one of a list. */
static bool determined(const hs_article *a, const hs_mention *m) {
  uint8_t u = a->tokens.upos[m->toks.beg];
  return u == HS_U_DET || u == HS_U_PRON;
}

static void find_appositions(hs_coref *c) {
  const hs_article *a = c->a;
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *x = &a->mentions.row[i];
    if (!single_person(c, i) || !norm_is(a, x->toks.end, ",")) continue;
    for (uint32_t j = i + 1; j < a->mentions.n && j < i + REACH && a->mentions.row[j].toks.beg <= x->toks.end + 1; j++) {
      const hs_mention *y = &a->mentions.row[j];
      const hs_mention *noun = x->kind == HS_NOUN ? x : y;
      if (y->toks.beg != x->toks.end + 1 || !single_person(c, j) || x->kind == y->kind || !determined(a, noun)) continue;
      if (a->tokens.sentence[y->head] != a->tokens.sentence[x->head] || (noun == x && !closes(a, y->toks.end))) continue;
      if (hs_coref_compatible(&c->known[hs_coref_root(c, i)], &c->known[hs_coref_root(c, j)])) hs_coref_join(c, i, j, "apposition", 0.8f);
      break;
    }
  }
}

void hs_coref_aliases(hs_coref *c) {
  find_known_as(c);
  find_appositions(c);
}
