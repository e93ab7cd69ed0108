/*
 * A short title for an account: participants and the verb that most tellings use, in the present tense.
 *
 *     asserted   Ann Lee calls Bo Roe             planned    Ann Lee to meet Bo Roe
 *     denied     Ann Lee calls Bo Roe (denied)    pretended  Two men, posing as Ann Lee, call Bo Roe
 *
 * Event nouns lend their verb ("arrest", "resignation"); a noun without a verb stands behind a colon
 * ("Bo Roe: earthquake"). At most three names a side.
 */
#include "compare/account.h"
#include <stdio.h>

enum { SHOWN = 3, LONG = 240, LOOKED_AT = 64 };

typedef struct phrase { char text[LONG]; size_t n; } phrase;

static void say(phrase *p, const char *s) {
  size_t n = strlen(s);
  if (p->n + n >= sizeof p->text) n = sizeof p->text - 1 - p->n;
  /* Never cut inside a character. */
  while (n && n < strlen(s) && ((unsigned char)s[n] & 0xC0) == 0x80) n--;
  memcpy(p->text + p->n, s, n);
  p->n += n;
  p->text[p->n] = 0;
}

/* Parts come by role, most often named first. Those named by less than half as many articles as the first are details. */
static bool is_main(const hs_part *part, uint32_t n, uint32_t i, uint8_t role) {
  uint32_t first = 0;
  while (first < n && part[first].role != role) first++;
  return part[i].role == role && 2 * part[i].n > part[first].n;
}

static uint32_t count_role(const hs_part *part, uint32_t n, uint8_t role) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < n; i++) count += is_main(part, n, i, role);
  return count;
}

/* "A", "A and B", "A, B and 3 others". @return how many there are */
static uint32_t say_names(phrase *p, const hs_view *v, const hs_part *part, uint32_t n, uint8_t role) {
  uint32_t all = count_role(part, n, role), shown = 0;
  for (uint32_t i = 0; i < n && shown < (all > SHOWN ? SHOWN - 1 : SHOWN); i++) {
    if (!is_main(part, n, i, role)) continue;
    if (shown) say(p, shown + 1 == all ? " and " : ", ");
    say(p, part[i].name ? hs_corpus_str(v->c, part[i].name) : "someone");
    shown++;
  }
  if (shown < all) {
    char rest[32];
    snprintf(rest, sizeof rest, " and %u others", (unsigned)(all - shown));
    say(p, rest);
  }
  return all;
}

static bool is_verb(const hs_view *v, const hs_telling *t) {
  const hs_article *a = v->c->articles.row[t->ref.article];
  uint8_t upos = a->tokens.upos[a->events.row[t->ref.row].trigger];
  return upos == HS_U_VERB || upos == HS_U_AUX;
}

/* The lemma that most tellings use, verbs before nouns; ties to the first. */
static const char *head_word(const hs_view *v, const uint32_t *members, uint32_t n, bool *verb) {
  uint32_t best = 0, best_count = 0, seen = n < LOOKED_AT ? n : LOOKED_AT;
  for (uint32_t i = 0; i < seen; i++) {
    uint32_t count = is_verb(v, &v->row[members[i]]) ? LOOKED_AT : 0;
    for (uint32_t j = 0; j < seen; j++) count += v->row[members[i]].lemma == v->row[members[j]].lemma;
    if (count > best_count) best = i, best_count = count;
  }
  const hs_telling *t = &v->row[members[best]];
  const char *lemma = hs_strtab_get(v->words, t->lemma), *source;
  *verb = is_verb(v, t);
  /* Where the outlets' words differ, the name of the kind of deed is the plainest. */
  if (seen > 1 && 2 * (best_count % LOOKED_AT) <= seen && hs_lex_has(&hs_lex_deed, lemma)) lemma = hs_strtab_get(v->words, t->deed.kind);
  if (!lemma || *verb) return lemma;
  source = hs_lex_get(&hs_lex_deed_noun, lemma, 0);
  if (!source && hs_lex_has(&hs_lex_deed_verb, lemma)) source = lemma;
  *verb = source != NULL;
  return source ? source : lemma;
}

static void say_verb(phrase *p, const char *lemma, bool plural) {
  size_t n = strlen(lemma);
  say(p, lemma);
  if (plural || !n) return;
  char last = lemma[n - 1], before = n > 1 ? lemma[n - 2] : 'a';
  bool vowel = strchr("aeiou", before) != NULL;
  if (strchr("sxz", last) || (last == 'h' && strchr("cs", before)) || (last == 'o' && !vowel)) {
    say(p, "es");
  } else if (last == 'y' && !vowel && p->n) {
    p->text[--p->n] = 0;
    say(p, "ies");
  } else {
    say(p, "s");
  }
}

static bool is_plural(const hs_view *v, const hs_part *part, uint32_t n, uint8_t role) {
  for (uint32_t i = 0; i < n; i++)
    if (part[i].role == role && part[i].entity != HS_NONE) return v->c->entities.row[part[i].entity].number == HS_PLURAL;
  return false;
}

/* "Took to Instagram", "shared": the verb of a post that has no meaning of its own. */
static bool only_posts(const hs_view *v, const hs_account *acc, const char *word) {
  const char *channel = acc->channel ? hs_corpus_str(v->c, acc->channel) : NULL;
  return channel && strcmp(channel, "post") == 0 && !hs_lex_has(&hs_lex_deed, word);
}

hs_str hs_account_title(const hs_view *v, const hs_account *acc, const uint32_t *members, uint32_t n, const hs_part *part) {
  phrase p = {.n = 0};
  uint32_t n_parts = acc->parts.end - acc->parts.beg;
  bool verb, hoax = acc->certainty == HS_PRETENDED, planned = acc->certainty == HS_PLANNED;
  const char *word = head_word(v, members, n, &verb);
  if (word && verb && only_posts(v, acc, word)) word = "post";
  uint32_t actors = say_names(&p, v, part, n_parts, HS_AGENT);
  bool plural = actors > 1 || (actors == 1 && is_plural(v, part, n_parts, HS_AGENT));
  if (hoax && count_role(part, n_parts, HS_POSED_AS)) {
    say(&p, actors ? ", posing as " : "Someone posing as ");
    say_names(&p, v, part, n_parts, HS_POSED_AS);
    if (actors) say(&p, ",");
    actors++;
  }
  uint8_t object = count_role(part, n_parts, HS_RECIPIENT) ? HS_RECIPIENT : HS_PATIENT;
  if (!word) word = "event";
  if (!actors || !verb) {
    if (!actors && !say_names(&p, v, part, n_parts, object)) say_names(&p, v, part, n_parts, HS_TOPIC);
    say(&p, p.n ? ": " : "");
    say(&p, word);
  } else {
    say(&p, planned ? " to " : " ");
    say_verb(&p, word, plural || planned);
    const char *preposition = hs_lex_get(&hs_lex_verb_frame, word, 0);
    if (count_role(part, n_parts, object)) {
      say(&p, " ");
      if (preposition && object == HS_RECIPIENT) say(&p, preposition), say(&p, " ");
      say_names(&p, v, part, n_parts, object);
    }
  }
  if (acc->certainty == HS_DENIED) say(&p, " (denied)");
  return hs_intern(v->c->strings, p.text, p.n);
}
