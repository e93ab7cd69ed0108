/*
 * Properties: what articles say an entity is. Claims of one entity and one key are set against each other.
 *
 *     numbers (age, height)   equal agree, different contradict quantity; an age may be a year off between articles
 *                             that are published apart or nobody knows when
 *     offices                 by office.lex: one class agrees; two classes of one family contradict role; a word like
 *                             "leader" goes with all of its family. A "former" office is no office
 *     other keys              equal words agree; where only one value can hold (spouse), others contradict
 *
 *   "the 61-year-old", "Ann Lee, 61": agrees; "the premier", "President Lee": contradicts role
 *
 * Limit: PAIRED claims of one entity and key, one an article and value, are paired.
 */
#include "compare/relate.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { PAIRED = 24, WORDS = 8, VALUE = 128 };

typedef struct fact { uint64_t key; uint32_t article, claim; } fact;

static int fact_order(const void *pa, const void *pb) {
  const fact *a = pa, *b = pb;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  if (a->article != b->article) return a->article < b->article ? -1 : 1;
  return a->claim < b->claim ? -1 : a->claim > b->claim;
}

static const hs_property *property_of(const hs_corpus *c, const fact *f) {
  const hs_article *a = c->articles.row[f->article];
  return &a->properties.row[a->claims.row[f->claim].property];
}

static const char *text_of(const hs_corpus *c, const fact *f, hs_str s) {
  const char *t = hs_article_str(c->articles.row[f->article], s);
  return t ? t : "";
}

/* ---- offices */

typedef struct office { const char *class, *family; bool former; } office;

static const char *const FORMER[] = {"former", "ex", "late", "onetime", "then", "outgoing", "acting"};

static bool is_former(const char *word, size_t n) {
  for (size_t i = 0; i < sizeof FORMER / sizeof *FORMER; i++)
    if (strlen(FORMER[i]) == n && strncmp(FORMER[i], word, n) == 0) return true;
  return n > 3 && strncmp(word, "ex-", 3) == 0;
}

/* The longest entry of office.lex that the words of a value end or begin with, read from each word on. */
static office office_of(const char *text) {
  office o = {0};
  char value[VALUE];
  size_t length = 0;
  for (; text[length] && length + 1 < sizeof value; length++) value[length] = (char)(text[length] >= 'A' && text[length] <= 'Z' ? text[length] + 32 : text[length]);
  value[length] = 0;
  const char *at[WORDS + 1];
  uint32_t n = 0;
  for (const char *p = value; *p && n < WORDS; p += strcspn(p, " "), p += strspn(p, " ")) at[n++] = p;
  const char *end = value + strlen(value);
  at[n] = end;
  for (uint32_t i = 0; i < n; i++) {
    if (is_former(at[i], strcspn(at[i], " "))) o.former = true;
    for (uint32_t len = n - i; len > 0 && !o.class; len--) {
      const char *stop = i + len == n ? end : at[i + len] - 1;
      uint32_t row = hs_lex_find(&hs_lex_office, at[i], (size_t)(stop - at[i]));
      if (row == HS_NONE) continue;
      o.class = hs_lex_cell(&hs_lex_office, row, 0);
      o.family = hs_lex_cell(&hs_lex_office, row, 1);
    }
  }
  return o;
}

/* 1: they agree; -1: they exclude each other; 0: nothing to say. */
static int compare_offices(const char *x, const char *y) {
  if (strcmp(x, y) == 0) return 1;
  office a = office_of(x), b = office_of(y);
  if (!a.class || !b.class || a.former != b.former || strcmp(a.family, b.family) != 0) return 0;
  if (strcmp(a.class, b.class) == 0) return 1;
  return strncmp(a.class, "any", 3) == 0 || strncmp(b.class, "any", 3) == 0 ? 0 : -1;
}

/* ---- all keys */

static int compare_numbers(const hs_relating *r, const fact *x, const fact *y, bool age) {
  const hs_property *p = property_of(r->c, x), *q = property_of(r->c, y);
  const char *unit = text_of(r->c, x, p->unit), *other = text_of(r->c, y, q->unit);
  if (*unit && *other && strcmp(unit, other) != 0) return 0;
  double gap = fabs(p->number - q->number);
  if (gap <= 0.005 * fabs(p->number)) return 1;
  const hs_published *s = &r->c->articles.row[x->article]->published, *t = &r->c->articles.row[y->article]->published;
  bool one_day = s->how != HS_UNKNOWN && t->how != HS_UNKNOWN && s->days.from == t->days.to && s->days.to == t->days.from;
  return age && gap <= 1 && !one_day ? 0 : -1;
}

static bool has_capital(const char *s) {
  for (; *s; s++)
    if (*s >= 'A' && *s <= 'Z') return true;
  return false;
}

/* @return whether they agree */
static bool compare_facts(hs_relating *r, const fact *x, const fact *y, const char *how) {
  const hs_property *p = property_of(r->c, x), *q = property_of(r->c, y);
  const char *key = text_of(r->c, x, p->key), *one = text_of(r->c, x, p->value), *two = text_of(r->c, y, q->value);
  bool numbers = isfinite(p->number) && isfinite(q->number), by_office = how && strcmp(how, "office") == 0;
  bool single = how && strcmp(how, "one") == 0;
  int verdict = numbers ? compare_numbers(r, x, y, strcmp(key, "age") == 0) : by_office ? compare_offices(one, two) : strcmp(one, two) == 0;
  /* "Her husband" is no other name than "Bo Roe". */
  bool names = has_capital(one) && has_capital(two);
  if (!verdict && single && !numbers && names && !strstr(one, two) && !strstr(two, one)) verdict = -1;
  if (verdict < 0 && !single && !by_office) verdict = 0;
  /* "Not the president" against "the president". */
  bool denied = p->negated != q->negated;
  if (denied && verdict <= 0) return false;
  if (!verdict || (x->article == y->article && verdict > 0 && !denied)) return false;
  hs_slot slot = denied ? HS_SLOT_POLARITY : numbers ? HS_SLOT_QUANTITY : by_office ? HS_SLOT_ROLE : verdict > 0 ? HS_SLOT_NONE : HS_SLOT_PARTICIPANT;
  bool agree = verdict > 0 && !denied;
  const hs_mention *m = &r->c->articles.row[x->article]->mentions.row[p->subject];
  const char *name = m->entity < r->c->entities.n ? hs_corpus_str(r->c, r->c->entities.row[m->entity].name) : "";
  hs_relate_add(r, agree ? HS_AGREES : HS_CONTRADICTS, slot, (hs_ref){x->article, x->claim}, (hs_ref){y->article, y->claim}, HS_NONE, x->key,
                agree ? (by_office && strcmp(one, two) == 0 ? 0.3f : 0.55f) : x->article == y->article ? 0.65f : 0.75f, "%s of %s: %s%s%s", key, name, one, agree ? " = " : " against ", two);
  return agree;
}

static void compare_group(hs_relating *r, const fact *f, uint32_t n) {
  fact kept[PAIRED];
  uint32_t n_kept = 0;
  const hs_property *first = property_of(r->c, f);
  const char *how = hs_lex_get(&hs_lex_property_kind, text_of(r->c, f, first->key), 0);
  for (uint32_t i = 0; i < n && n_kept < PAIRED; i++) {
    const char *mine = text_of(r->c, &f[i], property_of(r->c, &f[i])->value);
    bool again = false;
    for (uint32_t k = 0; k < n_kept; k++)
      again |= kept[k].article == f[i].article && strcmp(text_of(r->c, &kept[k], property_of(r->c, &kept[k])->value), mine) == 0;
    if (!again) kept[n_kept++] = f[i];
  }
  /* Each agrees with the first that it agrees with: rows grow with the articles, not with their pairs. */
  bool agreed[PAIRED] = {false};
  for (uint32_t i = 0; i < n_kept; i++)
    for (uint32_t j = i + 1; j < n_kept; j++)
      if (!agreed[i] || !agreed[j]) agreed[j] |= compare_facts(r, &kept[i], &kept[j], how);
}

void hs_relate_properties(hs_relating *r) {
  HS_VEC(fact) facts = {0};
  for (uint32_t i = 0; i < r->c->articles.n; i++) {
    const hs_article *a = r->c->articles.row[i];
    for (uint32_t k = 0; k < a->claims.n; k++) {
      uint32_t row = a->claims.row[k].property;
      if (row >= a->properties.n || a->properties.row[row].subject >= a->mentions.n) continue;
      uint32_t entity = a->mentions.row[a->properties.row[row].subject].entity;
      const char *key = hs_article_str(a, a->properties.row[row].key);
      if (entity >= r->c->entities.n || !key) continue;
      *hs_vec_push(r->scratch, &facts) = (fact){hs_mix(entity, hs_hash(key, strlen(key), 3)), i, k};
    }
  }
  if (facts.n) qsort(facts.row, facts.n, sizeof *facts.row, fact_order);
  for (uint32_t i = 0, j; i < facts.n; i = j) {
    for (j = i; j < facts.n && facts.row[j].key == facts.row[i].key;) j++;
    compare_group(r, facts.row + i, j - i);
  }
}
