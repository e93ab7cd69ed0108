/* Small corpora by hand; see build_corpus.h. */
#include "build_corpus.h"
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define NEED(what) ((what) ? (void)0 : (fprintf(stderr, "build_corpus: %s\n", #what), abort()))
/** A cleared new last row of a table of an arena's owner. */
#define ADD(arena, table)                                                                                              \
  ((table)->row = hs_arena_grow((arena), (table)->row, (table)->n * sizeof *(table)->row, ((table)->n + 1) * sizeof *(table)->row), \
   memset(&(table)->row[(table)->n], 0, sizeof *(table)->row), &(table)->row[(table)->n++])

hs_corpus *bc_new(void) {
  hs_corpus *c;
  NEED(hs_corpus_new(NULL, &c, NULL) == HS_OK);
  c->strings = hs_strtab_new(c->linked);
  return c;
}

uint32_t bc_entity(hs_corpus *c, const char *name, hs_type type) {
  hs_entity *e = ADD(c->linked, &c->entities);
  e->name = hs_intern_z(c->strings, name);
  e->type = (uint8_t)type;
  e->number = HS_SINGULAR;
  return c->entities.n - 1;
}

static uint32_t count_words(const char *s) {
  uint32_t n = 0;
  while (*(s += strspn(s, " "))) n++, s += strcspn(s, " ");
  return n;
}

static void split(hs_article *a) {
  uint32_t n = count_words(a->text);
  hs_tokens *t = &a->tokens;
  t->span = HS_NEW_N(a->arena, hs_span, n + 1);
  t->norm = HS_NEW_N(a->arena, hs_str, n + 1);
  t->lemma = HS_NEW_N(a->arena, hs_str, n + 1);
  t->feats = HS_NEW_N(a->arena, hs_str, n + 1);
  t->head = HS_NEW_N(a->arena, uint32_t, n + 1);
  t->sentence = HS_NEW_N(a->arena, uint32_t, n + 1);
  t->upos = HS_NEW_N(a->arena, uint8_t, n + 1);
  t->xpos = HS_NEW_N(a->arena, uint8_t, n + 1);
  t->deprel = HS_NEW_N(a->arena, uint8_t, n + 1);
  t->mwt = HS_NEW_N(a->arena, uint8_t, n + 1);
  const char *p = a->text;
  for (uint32_t first = 0; *(p += strspn(p, " "));) {
    size_t len = strcspn(p, " ");
    char low[64];
    NEED(len < sizeof low);
    for (size_t i = 0; i < len; i++) low[i] = (char)tolower((unsigned char)p[i]);
    uint32_t k = t->n++;
    bool stop = len == 1 && *p == '.';
    t->span[k] = (hs_span){(uint32_t)(p - a->text), (uint32_t)(p - a->text + (ptrdiff_t)len)};
    t->norm[k] = t->lemma[k] = hs_intern(a->strings, low, len);
    t->upos[k] = isupper((unsigned char)*p) ? HS_U_PROPN : isdigit((unsigned char)*p) ? HS_U_NUM : stop ? HS_U_PUNCT : len > 3 ? HS_U_NOUN : HS_U_X;
    t->head[k] = k == first ? HS_NONE : first;
    t->deprel[k] = k == first ? HS_D_ROOT : HS_D_DEP;
    t->sentence[k] = a->sentences.n;
    p += len;
    if (!stop && *(p + strspn(p, " "))) continue;
    hs_sentence *s = ADD(a->arena, &a->sentences);
    s->toks = (hs_range){first, k + 1};
    s->span = (hs_span){t->span[first].beg, t->span[k].end};
    first = k + 1;
  }
}

hs_article *bc_article(hs_corpus *c, const char *id, const char *outlet, const char *published, const char *text) {
  hs_article *a = hs_article_new();
  NEED(a);
  a->number = c->articles.n;
  a->id = hs_art_intern(a, id);
  a->outlet = hs_art_intern(a, outlet);
  a->text = hs_arena_strn(a->arena, text, strlen(text));
  a->n_bytes = (uint32_t)strlen(text);
  if (published) {
    NEED(hs_days_parse(published, &a->published.days));
    a->published.how = HS_GIVEN;
    a->published.value = hs_art_intern(a, published);
  }
  split(a);
  *hs_vec_push(c->arena, &c->articles) = a;
  return a;
}

static hs_span span_of(const hs_article *a, const char *words, int nth) {
  const char *p = a->text;
  size_t n = strlen(words);
  for (;; p++) {
    p = strstr(p, words);
    NEED(p);
    bool whole = (p == a->text || p[-1] == ' ') && (p[n] == 0 || p[n] == ' ');
    if (whole && nth-- == 0) return (hs_span){(uint32_t)(p - a->text), (uint32_t)(p - a->text) + (uint32_t)n};
  }
}

static hs_range tokens_of(const hs_article *a, hs_span s) {
  hs_range r = {0, 0};
  while (a->tokens.span[r.beg].beg < s.beg) r.beg++;
  for (r.end = r.beg; r.end < a->tokens.n && a->tokens.span[r.end].beg < s.end;) r.end++;
  return r;
}

uint32_t bc_token(const hs_article *a, const char *words, int nth) { return tokens_of(a, span_of(a, words, nth)).beg; }

uint32_t bc_mention(hs_article *a, const char *words, int nth, hs_type type, uint32_t entity) {
  hs_cluster *k = ADD(a->arena, &a->clusters);
  k->name = hs_art_intern(a, words);
  k->type = (uint8_t)type;
  k->n_mentions = 1;
  k->first = a->mentions.n;
  k->entity = entity;
  hs_mention *m = ADD(a->arena, &a->mentions);
  m->span = m->core = span_of(a, words, nth);
  m->toks = tokens_of(a, m->span);
  m->head = m->toks.end - 1;
  m->type = (uint8_t)type;
  m->kind = isupper((unsigned char)*words) ? HS_NAME : HS_NOUN;
  m->cluster = a->clusters.n - 1;
  m->entity = entity;
  m->value = NAN;
  return a->mentions.n - 1;
}

uint32_t bc_event(hs_article *a, const char *word, int nth, const char *lemma, const char *type, const char *channel, hs_certainty certainty) {
  hs_event *e = ADD(a->arena, &a->events);
  e->trigger = bc_token(a, word, nth);
  e->span = a->tokens.span[e->trigger];
  e->clause = a->sentences.row[a->tokens.sentence[e->trigger]].span;
  e->lemma = a->tokens.lemma[e->trigger] = hs_art_intern(a, lemma);
  e->type = hs_art_intern(a, type);
  e->channel = hs_art_intern(a, channel);
  e->certainty = (uint8_t)certainty;
  e->fillers = (hs_range){a->fillers.n, a->fillers.n};
  e->timex = e->quote = e->account = e->when_timex = e->when_event = HS_NONE;
  e->days = HS_DAYS_UNKNOWN;
  e->score = 1;
  a->tokens.upos[e->trigger] = HS_U_VERB;
  return a->events.n - 1;
}

void bc_role(hs_article *a, hs_role role, uint32_t mention) {
  hs_filler *f = ADD(a->arena, &a->fillers);
  f->event = a->events.n - 1;
  f->role = (uint8_t)role;
  f->mention = mention;
  f->toks = a->mentions.row[mention].toks;
  f->span = a->mentions.row[mention].span;
  a->events.row[f->event].fillers.end = a->fillers.n;
}

void bc_when(hs_article *a, uint32_t event, const char *iso) { NEED(hs_days_parse(iso, &a->events.row[event].days)); }

static hs_claim *add_claim(hs_article *a, hs_span span) {
  hs_claim *k = ADD(a->arena, &a->claims);
  k->event = k->property = k->quote = HS_NONE;
  k->said = HS_DAYS_UNKNOWN;
  k->span = span;
  k->score = 1;
  k->links = (hs_range){a->links.n, a->links.n};
  bc_link(a, HS_LINK_OUTLET, a->outlet ? hs_article_str(a, a->outlet) : "");
  return k;
}

uint32_t bc_claim(hs_article *a, uint32_t event) {
  hs_claim *k = add_claim(a, a->events.row[event].clause);
  k->event = event;
  k->certainty = a->events.row[event].negated ? HS_DENIED : a->events.row[event].certainty;
  return a->claims.n - 1;
}

uint32_t bc_property(hs_article *a, uint32_t subject, const char *key, const char *value, double number, const char *unit) {
  hs_property *p = ADD(a->arena, &a->properties);
  p->subject = subject;
  p->key = hs_art_intern(a, key);
  p->value = hs_art_intern(a, value);
  p->number = number;
  p->unit = hs_art_intern(a, unit);
  p->toks = a->mentions.row[subject].toks;
  p->span = a->mentions.row[subject].span;
  p->quote = HS_NONE;
  p->score = 1;
  add_claim(a, p->span)->property = a->properties.n - 1;
  return a->claims.n - 1;
}

void bc_link(hs_article *a, hs_link_kind kind, const char *name) {
  hs_link *l = ADD(a->arena, &a->links);
  l->kind = (uint8_t)kind;
  l->mention = HS_NONE;
  l->name = hs_art_intern(a, name);
  a->claims.row[a->claims.n - 1].links.end = a->links.n;
}

uint32_t bc_quote(hs_article *a, const char *words, uint32_t source, uint32_t cue) {
  hs_quote *q = ADD(a->arena, &a->quotes);
  q->content = span_of(a, words, 0);
  q->toks = tokens_of(a, q->content);
  q->cue = cue;
  q->source = source;
  q->addressee = q->outer = q->timex = HS_NONE;
  q->said = HS_DAYS_UNKNOWN;
  q->manner = cue == HS_NONE ? 0 : a->tokens.lemma[cue];
  q->score = 1;
  return a->quotes.n - 1;
}

void bc_hang(hs_article *a, uint32_t tok, uint32_t head, hs_deprel rel) {
  a->tokens.head[tok] = head;
  a->tokens.deprel[tok] = (uint8_t)rel;
}
