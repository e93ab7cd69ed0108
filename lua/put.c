/*
 * How a row's members become Lua values: one function a kind of member. Each gets the row and the field that names the
 * member, and pushes exactly one value: nil where the row has nothing to say.
 *
 *     {"lemma", hsl_put_str, offsetof(hs_event, lemma), ...}  ->  the string of that number, of the event's article
 */
#include "put.h"
#include <string.h>

/* ---- plain values */

void hsl_push_string(lua_State *L, const char *s) {
  if (s && *s) lua_pushstring(L, s);
  else lua_pushnil(L);
}

static void push_bytes(lua_State *L, const hsl_view *v, hs_span s) {
  if (s.end > s.beg) lua_pushlstring(L, hsl_article(v)->text + s.beg, s.end - s.beg);
  else lua_pushnil(L);
}

PUT(str) { hsl_push_string(L, hs_article_str(hsl_article(at->v), AT(hs_str))); }
PUT(cstr) { hsl_push_string(L, hs_corpus_str(at->v->box->corpus, AT(hs_str))); }
PUT(count) { lua_pushinteger(L, AT(uint32_t)); }
PUT(bool) { lua_pushboolean(L, AT(bool)); }
/* A float's shortest decimal, so that 0.9 is not seen as 0.89999997615814. */
PUT(score) { lua_pushnumber(L, round((double)AT(float) * 1e4) / 1e4); }
PUT(number) {
  double x = AT(double);
  lua_Integer whole;
  if (isnan(x)) lua_pushnil(L);
  else if (lua_numbertointeger(x, &whole) && (lua_Number)whole == x) lua_pushinteger(L, whole);
  else lua_pushnumber(L, x);
}
PUT(words) { push_bytes(L, at->v, AT(hs_span)); }
PUT(id) { lua_pushinteger(L, (lua_Integer)at->v->row + 1); }

#define ENUM(name) PUT(name) { hsl_push_string(L, hs_##name##_name(AT(uint8_t))); }
ENUM(type)
ENUM(kind)
ENUM(certainty)
ENUM(role)
ENUM(time_type)
ENUM(quote_kind)
ENUM(link_kind)
ENUM(relation_kind)
PUT(gender) { hsl_push_string(L, AT(uint8_t) == HS_GENDER_UNKNOWN ? NULL : hs_gender_name(AT(uint8_t))); }
PUT(plurality) { hsl_push_string(L, AT(uint8_t) == HS_NUMBER_UNKNOWN ? NULL : hs_number_name(AT(uint8_t))); }
PUT(slot) { hsl_push_string(L, AT(uint8_t) == HS_SLOT_NONE ? NULL : hs_slot_name(AT(uint8_t))); }

/* ---- rows named by a row */

PUT(article) { hsl_push(L, HSL_ARTICLE, at->v->article, 0); }
PUT(mention) { hsl_push(L, HSL_MENTION, at->v->article, AT(uint32_t)); }
PUT(quote) { hsl_push(L, HSL_QUOTE, at->v->article, AT(uint32_t)); }
PUT(event) { hsl_push(L, HSL_EVENT, at->v->article, AT(uint32_t)); }
PUT(property) { hsl_push(L, HSL_PROPERTY, at->v->article, AT(uint32_t)); }
PUT(token) { hsl_push(L, HSL_TOKEN, at->v->article, AT(uint32_t)); }
PUT(claim) { hsl_push_claim(L, at->v); }
PUT(entity) { hsl_push(L, HSL_ENTITY, 0, AT(uint32_t)); }
PUT(account) { hsl_push(L, HSL_ACCOUNT, 0, AT(uint32_t)); }

static uint32_t entity_of(const hs_article *a, uint32_t mention) {
  return mention < a->mentions.n ? a->mentions.row[mention].entity : HS_NONE;
}
/* The entity of a mention's row number: speakers, subjects, links. */
PUT(entity_by_mention) { hsl_push(L, HSL_ENTITY, 0, entity_of(hsl_article(at->v), AT(uint32_t))); }

/* The first participant of an event in the role `offset` that is an entity. */
PUT(participant) {
  const hs_article *a = hsl_article(at->v);
  const hs_event *e = at->row;
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    uint32_t entity = entity_of(a, a->fillers.row[i].mention);
    if (a->fillers.row[i].role == at->field->offset && entity != HS_NONE) {
      hsl_push(L, HSL_ENTITY, 0, entity);
      return;
    }
  }
  lua_pushnil(L);
}

/* The first filler in the role `offset`, entity or not. */
PUT(filler) {
  const hs_article *a = hsl_article(at->v);
  const hs_event *e = at->row;
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++)
    if (a->fillers.row[i].role == at->field->offset) {
      hsl_push(L, HSL_FILLER, at->v->article, i);
      return;
    }
  lua_pushnil(L);
}

/* The participant of an account that most articles name in the role `offset`. */
PUT(part) {
  const hs_account *acc = at->row;
  uint32_t n;
  const hs_part *part = hs_corpus_parts(at->v->box->corpus, &n);
  for (uint32_t i = acc->parts.beg; i < acc->parts.end && i < n; i++)
    if (part[i].role == at->field->offset && part[i].entity != HS_NONE) {
      hsl_push(L, HSL_ENTITY, 0, part[i].entity);
      return;
    }
  lua_pushnil(L);
}

PUT(ref) {
  const hs_relation *r = at->row;
  hsl_push(L, r->kind == HS_VARIANT ? HSL_QUOTE : HSL_CLAIM, AT(hs_ref).article, AT(hs_ref).row);
}

/* The nearest source of a claim that is an entity; links run from the outlet to the nearest source. */
PUT(nearest) {
  const hs_claim *k = at->row;
  const hs_article *a = hsl_article(at->v);
  uint32_t entity = HS_NONE;
  if (k->links.end > k->links.beg && k->links.end <= a->links.n) entity = entity_of(a, a->links.row[k->links.end - 1].mention);
  hsl_push(L, HSL_ENTITY, 0, entity);
}

/* ---- evidence */

hs_span hsl_span(const hsl_view *v) {
  const hs_article *a = hsl_article(v);
  const void *row = hsl_row(v);
  switch (v->kind) {
    case HSL_ARTICLE: return (hs_span){0, a->n_bytes};
    case HSL_SENTENCE: return ((const hs_sentence *)row)->span;
    case HSL_TOKEN: return a->tokens.span[v->row];
    case HSL_MENTION: return ((const hs_mention *)row)->span;
    case HSL_TIME: return hsl_time_span(v);
    case HSL_QUOTE: return ((const hs_quote *)row)->content;
    case HSL_EVENT: return ((const hs_event *)row)->clause;
    case HSL_FILLER: return ((const hs_filler *)row)->span;
    case HSL_PROPERTY: return ((const hs_property *)row)->span;
    case HSL_CLAIM: return ((const hs_claim *)row)->span;
    case HSL_LINK: return ((const hs_link *)row)->span;
    case HSL_NOTE: return ((const hs_note *)row)->span;
    default: return (hs_span){0, 0};
  }
}

PUT(text) { push_bytes(L, at->v, hsl_span(at->v)); }
PUT(first) {
  hs_span s = hsl_span(at->v);
  if (s.end > s.beg) lua_pushinteger(L, (lua_Integer)s.beg + 1);
  else lua_pushnil(L);
}
PUT(last) {
  hs_span s = hsl_span(at->v);
  if (s.end > s.beg) lua_pushinteger(L, s.end);
  else lua_pushnil(L);
}

PUT(span_first) {
  if (AT(hs_span).end > AT(hs_span).beg) lua_pushinteger(L, (lua_Integer)AT(hs_span).beg + 1);
  else lua_pushnil(L);
}
PUT(span_last) {
  if (AT(hs_span).end > AT(hs_span).beg) lua_pushinteger(L, AT(hs_span).end);
  else lua_pushnil(L);
}

/* The sentence in which the evidence begins: the last one that begins no later. */
PUT(sentence) {
  hs_span s = hsl_span(at->v);
  const hs_article *a = hsl_article(at->v);
  uint32_t lo = 0, hi = a->sentences.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->sentences.row[mid].span.beg <= s.beg) lo = mid + 1;
    else hi = mid;
  }
  if (s.end > s.beg && lo && s.beg < a->sentences.row[lo - 1].span.end) hsl_push(L, HSL_SENTENCE, at->v->article, lo - 1);
  else lua_pushnil(L);
}

/* ---- tokens: columns, not rows */

PUT(norm) { hsl_push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.norm[at->v->row])); }
PUT(lemma) { hsl_push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.lemma[at->v->row])); }
PUT(feats) { hsl_push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.feats[at->v->row])); }
PUT(upos) { hsl_push_string(L, hs_upos_name(hsl_article(at->v)->tokens.upos[at->v->row])); }
PUT(xpos) {
  uint8_t x = hsl_article(at->v)->tokens.xpos[at->v->row];
  hsl_push_string(L, x ? hs_xpos_name(x) : NULL);
}
PUT(deprel) { hsl_push_string(L, hs_deprel_name(hsl_article(at->v)->tokens.deprel[at->v->row])); }
PUT(head) { hsl_push(L, HSL_TOKEN, at->v->article, hsl_article(at->v)->tokens.head[at->v->row]); }
PUT(n_words) {
  uint8_t n = hsl_article(at->v)->tokens.mwt[at->v->row];
  if (n) lua_pushinteger(L, n);
  else lua_pushnil(L);
}
PUT(token_sentence) { hsl_push(L, HSL_SENTENCE, at->v->article, hsl_article(at->v)->tokens.sentence[at->v->row]); }
PUT(place_in_sentence) {
  const hs_article *a = hsl_article(at->v);
  lua_pushinteger(L, (lua_Integer)at->v->row - (lua_Integer)a->sentences.row[a->tokens.sentence[at->v->row]].toks.beg + 1);
}

/* ---- other rows */

PUT(article_id) { hsl_push_string(L, hs_article_str(at->row, ((const hs_article *)at->row)->id)); }
PUT(paragraph) { lua_pushinteger(L, (lua_Integer)((const hs_sentence *)at->row)->paragraph + 1); }
PUT(n_tokens) {
  hs_range r = AT(hs_range);
  lua_pushinteger(L, (lua_Integer)r.end - (lua_Integer)r.beg);
}
PUT(cue) {
  const hs_article *a = hsl_article(at->v);
  uint32_t cue = AT(uint32_t);
  push_bytes(L, at->v, cue < a->tokens.n ? a->tokens.span[cue] : (hs_span){0, 0});
}
PUT(role_filler_name) {
  const hs_filler *fl = at->row;
  uint32_t n, entity = entity_of(hsl_article(at->v), fl->mention);
  const hs_entity *e = hs_corpus_entities(at->v->box->corpus, &n);
  if (entity < n) hsl_push_string(L, hs_corpus_str(at->v->box->corpus, e[entity].name));
  else push_bytes(L, at->v, fl->span);
}
/* Whoever is known is called by the entity's name; what has none, or wants none, by the words. */
PUT(link_name) {
  const hs_link *link = at->row;
  uint32_t n, entity = entity_of(hsl_article(at->v), link->mention);
  const hs_entity *e = hs_corpus_entities(at->v->box->corpus, &n);
  bool named = link->kind == HS_LINK_PERSON || link->kind == HS_LINK_ORGANIZATION || link->kind == HS_LINK_AGENCY;
  hsl_push_string(L, named && entity < n ? hs_corpus_str(at->v->box->corpus, e[entity].name) : hs_article_str(hsl_article(at->v), link->name));
}
PUT(is_named) {
  const hs_entity *e = at->row;
  uint32_t n;
  const hs_ref *ref = hs_corpus_entity_mentions(at->v->box->corpus, &n);
  bool named = false;
  for (uint32_t i = e->mentions.beg; i < e->mentions.end && !named; i++)
    named = hs_corpus_article(at->v->box->corpus, ref[i].article)->mentions.row[ref[i].row].kind == HS_NAME;
  lua_pushboolean(L, named);
}
PUT(problem_file) { hsl_push_string(L, ((const hs_err *)at->row)->file); }
PUT(problem_message) { hsl_push_string(L, ((const hs_err *)at->row)->message); }
PUT(problem_line) {
  if (AT(uint32_t)) lua_pushinteger(L, AT(uint32_t));
  else lua_pushnil(L);
}
PUT(problem_byte) {
  if (AT(int64_t) >= 0) lua_pushinteger(L, (lua_Integer)AT(int64_t));
  else lua_pushnil(L);
}
