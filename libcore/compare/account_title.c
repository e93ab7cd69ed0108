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

/* Who takes part: by role, most often named first. */
typedef struct parts { const hs_view *v; const hs_part *row; uint32_t n; } parts;

static bool named(const parts *p, uint32_t i) { return p->row[i].entity != HS_NONE && p->v->named[p->row[i].entity]; }

/*
 * Those told by less than half as many articles as the first of the role are details; so is who has no name and is told
 * by half as many, and "two pranksters" where a third as many articles tell who they were.
 */
static bool is_main(const parts *p, uint32_t i, uint8_t role) {
  uint32_t first = 0;
  while (first < p->n && p->row[first].role != role) first++;
  uint32_t known = first;
  while (known < p->n && p->row[known].role == role && !named(p, known)) known++;
  const bool told = known < p->n && p->row[known].role == role && 3 * p->row[known].n >= p->row[first].n;
  if (p->row[i].role != role || (told && !named(p, i))) return false;
  const uint32_t most = p->row[told ? known : first].n;
  return 2 * p->row[i].n > most || (2 * p->row[i].n == most && named(p, i));
}

static uint32_t count_role(const parts *p, uint8_t role) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < p->n; i++) count += is_main(p, i, role);
  return count;
}

/* Is it worth a place in the title? Beside two actors not what a few articles call "the real leader": "A and B meet". */
static bool has_object(const parts *p, uint8_t role, uint32_t actors) {
  uint32_t first = 0, most = 0;
  while (first < p->n && p->row[first].role != role) first++;
  for (uint32_t i = 0; i < p->n; i++) if (p->row[i].role == HS_AGENT && p->row[i].n > most) most = p->row[i].n;
  return first < p->n && (actors < 2 || named(p, first) || 3 * p->row[first].n >= most);
}

/* "A", "A and B", "A, B and 3 others". @return how many there are */
static uint32_t say_names(phrase *p, const parts *who, uint8_t role) {
  uint32_t all = count_role(who, role), shown = 0;
  for (uint32_t i = 0; i < who->n && shown < (all > SHOWN ? SHOWN - 1 : SHOWN); i++) {
    if (!is_main(who, i, role)) continue;
    if (shown) say(p, shown + 1 == all ? " and " : ", ");
    say(p, who->row[i].name ? hs_corpus_str(who->v->c, who->row[i].name) : "someone");
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

static bool is_plural(const parts *who, uint8_t role) {
  for (uint32_t i = 0; i < who->n; i++)
    if (is_main(who, i, role) && who->row[i].entity != HS_NONE) return who->v->c->entities.row[who->row[i].entity].number == HS_PLURAL;
  return false;
}

/* "Took to Instagram", "shared": the verb of a post that has no meaning of its own. */
static bool only_posts(const hs_view *v, const hs_account *acc, const char *word) {
  const char *channel = acc->channel ? hs_corpus_str(v->c, acc->channel) : NULL;
  return channel && strcmp(channel, "post") == 0 && !hs_lex_has(&hs_lex_deed, word);
}

hs_str hs_account_title(const hs_view *v, const hs_account *acc, const uint32_t *members, uint32_t n, const hs_part *part) {
  phrase p = {.n = 0};
  const parts who = {v, part, acc->parts.end - acc->parts.beg};
  bool verb, hoax = acc->certainty == HS_PRETENDED, planned = acc->certainty == HS_PLANNED;
  const char *word = head_word(v, members, n, &verb);
  if (word && verb && only_posts(v, acc, word)) word = "post";
  uint32_t actors = say_names(&p, &who, HS_AGENT);
  bool plural = actors > 1 || (actors == 1 && is_plural(&who, HS_AGENT));
  if (hoax && count_role(&who, HS_POSED_AS)) {
    say(&p, actors ? ", posing as " : "Someone posing as ");
    say_names(&p, &who, HS_POSED_AS);
    if (actors) say(&p, ",");
    actors++;
  }
  uint8_t object = count_role(&who, HS_RECIPIENT) ? HS_RECIPIENT : HS_PATIENT;
  if (!word) word = "event";
  if (!actors || !verb) {
    if (!actors && !say_names(&p, &who, object)) say_names(&p, &who, HS_TOPIC);
    say(&p, p.n ? ": " : "");
    say(&p, word);
  } else {
    say(&p, planned ? " to " : " ");
    say_verb(&p, word, plural || planned);
    const char *preposition = hs_lex_get(&hs_lex_verb_frame, word, 0);
    if (has_object(&who, object, actors)) {
      say(&p, " ");
      if (preposition && object == HS_RECIPIENT) say(&p, preposition), say(&p, " ");
      say_names(&p, &who, object);
    }
  }
  if (acc->certainty == HS_DENIED) say(&p, " (denied)");
  return hs_intern(v->c->strings, p.text, p.n);
}
