/*
 * How a row's members become Lua values: one function a kind of member. Each gets the row and the field that names the
 * member, and pushes exactly one value: nil where the row has nothing to say.
 *
 *     {"lemma", hsl_put_str, offsetof(hs_event, lemma), ...}  ->  the string of that number, of the event's article
 */
#include "put.h"
#include <math.h>
#include <string.h>

#define PUT(name) void hsl_put_##name(lua_State *L, const hsl_place *at)
#define AT(T) (*(const T *)(const void *)((const char *)at->row + at->field->offset))

/* ---- plain values */

static void push_string(lua_State *L, const char *s) {
  if (s && *s) lua_pushstring(L, s);
  else lua_pushnil(L);
}

static void push_bytes(lua_State *L, const hsl_view *v, hs_span s) {
  if (s.end > s.beg) lua_pushlstring(L, hsl_article(v)->text + s.beg, s.end - s.beg);
  else lua_pushnil(L);
}

PUT(str) { push_string(L, hs_article_str(hsl_article(at->v), AT(hs_str))); }
PUT(cstr) { push_string(L, hs_corpus_str(at->v->box->corpus, AT(hs_str))); }
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

#define ENUM(name) PUT(name) { push_string(L, hs_##name##_name(AT(uint8_t))); }
ENUM(type)
ENUM(kind)
ENUM(certainty)
ENUM(role)
ENUM(time_type)
ENUM(quote_kind)
ENUM(link_kind)
ENUM(relation_kind)
PUT(gender) { push_string(L, AT(uint8_t) == HS_GENDER_UNKNOWN ? NULL : hs_gender_name(AT(uint8_t))); }
PUT(plurality) { push_string(L, AT(uint8_t) == HS_NUMBER_UNKNOWN ? NULL : hs_number_name(AT(uint8_t))); }
PUT(slot) { push_string(L, AT(uint8_t) == HS_SLOT_NONE ? NULL : hs_slot_name(AT(uint8_t))); }

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

static hs_span time_span(const hsl_view *v);

hs_span hsl_span(const hsl_view *v) {
  const hs_article *a = hsl_article(v);
  const void *row = hsl_row(v);
  switch (v->kind) {
    case HSL_ARTICLE: return (hs_span){0, a->n_bytes};
    case HSL_SENTENCE: return ((const hs_sentence *)row)->span;
    case HSL_TOKEN: return a->tokens.span[v->row];
    case HSL_MENTION: return ((const hs_mention *)row)->span;
    case HSL_TIME: return time_span(v);
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

/* ---- times: a time expression, or the time that a row tells */

typedef struct when {
  hs_days days;
  uint32_t timex;                    /* HS_NONE if none */
  const char *value, *rule;          /* NULL if there is nothing but `days` */
  const hs_published *published;
} when;

static when when_of(const hsl_view *v) {
  const hs_corpus *c = v->box->corpus;
  const hs_article *a = hs_corpus_article(c, v->article);
  when w = {.timex = HS_NONE};
  uint32_t n;
  switch (v->of) {
    case HSL_ARTICLE:
      w.days = a->published.days, w.value = hs_article_str(a, a->published.value), w.published = &a->published;
      break;
    case HSL_EVENT:
      w.days = a->events.row[v->row].days, w.timex = a->events.row[v->row].timex;
      w.rule = hs_article_str(a, a->events.row[v->row].when_rule);
      break;
    case HSL_QUOTE: w.days = a->quotes.row[v->row].said, w.timex = a->quotes.row[v->row].timex; break;
    case HSL_CLAIM: w.days = a->claims.row[v->row].said; break;
    case HSL_ACCOUNT:
      w.days = hs_corpus_accounts(c, &n)[v->row].days;
      w.value = hs_corpus_str(c, hs_corpus_accounts(c, &n)[v->row].when);
      break;
    default: w.days = a->times.row[v->row].days, w.timex = v->row; break;
  }
  if (w.timex >= a->times.n) w.timex = HS_NONE;
  return w;
}

static const hs_timex *timex_of(const hsl_view *v, const when *w) {
  return w->timex == HS_NONE ? NULL : &hsl_article(v)->times.row[w->timex];
}

/* The expression's own value serves a row only where both mean the same days. */
static const hs_timex *timex_of_value(const hsl_view *v, const when *w) {
  const hs_timex *t = timex_of(v, w);
  if (t && v->of != HSL_TIME && (t->days.from != w->days.from || t->days.to != w->days.to)) return NULL;
  return t;
}

static bool is_known(hs_days d) { return d.from != HS_DAY_MIN || d.to != HS_DAY_MAX; }

static hs_span time_span(const hsl_view *v) {
  if (v->of == HSL_ACCOUNT) return (hs_span){0, 0};
  when w = when_of(v);
  const hs_timex *t = timex_of(v, &w);
  return t ? t->span : w.published ? w.published->span : (hs_span){0, 0};
}

/* nil where neither a day nor an expression is known */
PUT(time) {
  hsl_view of = *at->v;
  of.of = at->v->kind;
  when w = when_of(&of);
  if (is_known(w.days) || w.timex != HS_NONE || w.value) hsl_push_time(L, at->v);
  else lua_pushnil(L);
}

/* "2015-W38", but not "FUTURE_REF", "P1D" or "XXXX-09" */
static bool is_calendar_value(const char *value) { return value && *value >= '0' && *value <= '9' && !strchr(value, 'X'); }

/* The expression itself says what it can; a row takes that over only where it is a value of the calendar. */
PUT(time_value) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of_value(at->v, &w);
  char out[40];
  const char *value = t ? hs_article_str(hsl_article(at->v), t->value) : NULL;
  if (w.value) push_string(L, w.value);
  else if (value && (at->v->of == HSL_TIME || is_calendar_value(value))) push_string(L, value);
  else push_string(L, hs_days_iso(w.days, out));
}

PUT(time_edtf) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of_value(at->v, &w);
  push_string(L, t ? hs_article_str(hsl_article(at->v), t->edtf) : NULL);
}

static void push_day(lua_State *L, hs_day day, hs_day open) {
  char out[16];
  push_string(L, day == open ? NULL : hs_day_iso(day, out));
}
PUT(time_from) { push_day(L, when_of(at->v).days.from, HS_DAY_MIN); }
PUT(time_to) { push_day(L, when_of(at->v).days.to, HS_DAY_MAX); }

/* By the length of the interval's ISO value: "2015", "2015-09", "2015-09-14", anything longer. */
PUT(time_precision) {
  char out[40];
  size_t n = strlen(hs_days_iso(when_of(at->v).days, out));
  push_string(L, n == 0 ? NULL : n == 4 ? "year" : n == 7 ? "month" : n == 10 ? "day" : "interval");
}

/* A field of the expression itself: pushes it with the field's own row. */
#define OF_TIMEX(name, member, push)                                                                                   \
  PUT(time_##name) {                                                                                                   \
    when w = when_of(at->v);                                                                                           \
    const hs_timex *t = timex_of(at->v, &w);                                                                           \
    hsl_field inner = {.offset = offsetof(hs_timex, member)};                                                          \
    if (t) push(L, &(hsl_place){at->v, t, &inner});                                                                    \
    else lua_pushnil(L);                                                                                               \
  }
PUT(anchor) {
  static const char *const ANCHORS[] = {NULL, "published", "quote", "time"};   /* as hs_timex says */
  push_string(L, AT(uint8_t) < sizeof ANCHORS / sizeof *ANCHORS ? ANCHORS[AT(uint8_t)] : NULL);
}
OF_TIMEX(kind, type, hsl_put_time_type)
OF_TIMEX(approx, approx, hsl_put_bool)
OF_TIMEX(vague, vague, hsl_put_bool)
OF_TIMEX(anchor, anchor, hsl_put_anchor)
OF_TIMEX(score, score, hsl_put_score)

PUT(time_rule) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of(at->v, &w);
  push_string(L, w.rule ? w.rule : t ? hs_article_str(hsl_article(at->v), t->rule) : NULL);
}
PUT(time_how) {
  when w = when_of(at->v);
  push_string(L, w.published ? hs_how_name(w.published->how) : NULL);
}
PUT(time_reason) {
  when w = when_of(at->v);
  push_string(L, w.published ? hs_article_str(hsl_article(at->v), w.published->why) : NULL);
}
PUT(time_id) {
  if (at->v->of == HSL_TIME) lua_pushinteger(L, (lua_Integer)at->v->row + 1);
  else lua_pushnil(L);
}
PUT(time_article) {
  if (at->v->of == HSL_ACCOUNT) lua_pushnil(L);
  else hsl_push(L, HSL_ARTICLE, at->v->article, 0);
}

/* ---- tokens: columns, not rows */

PUT(norm) { push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.norm[at->v->row])); }
PUT(lemma) { push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.lemma[at->v->row])); }
PUT(feats) { push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.feats[at->v->row])); }
PUT(upos) { push_string(L, hs_upos_name(hsl_article(at->v)->tokens.upos[at->v->row])); }
PUT(xpos) {
  uint8_t x = hsl_article(at->v)->tokens.xpos[at->v->row];
  push_string(L, x ? hs_xpos_name(x) : NULL);
}
PUT(deprel) { push_string(L, hs_deprel_name(hsl_article(at->v)->tokens.deprel[at->v->row])); }
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

PUT(article_id) { push_string(L, hs_article_str(at->row, ((const hs_article *)at->row)->id)); }
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
  if (entity < n) push_string(L, hs_corpus_str(at->v->box->corpus, e[entity].name));
  else push_bytes(L, at->v, fl->span);
}
/* Whoever is known is called by the entity's name; what has none, or wants none, by the words. */
PUT(link_name) {
  const hs_link *link = at->row;
  uint32_t n, entity = entity_of(hsl_article(at->v), link->mention);
  const hs_entity *e = hs_corpus_entities(at->v->box->corpus, &n);
  bool named = link->kind == HS_LINK_PERSON || link->kind == HS_LINK_ORGANIZATION || link->kind == HS_LINK_AGENCY;
  push_string(L, named && entity < n ? hs_corpus_str(at->v->box->corpus, e[entity].name) : hs_article_str(hsl_article(at->v), link->name));
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
PUT(problem_file) { push_string(L, ((const hs_err *)at->row)->file); }
PUT(problem_message) { push_string(L, ((const hs_err *)at->row)->message); }
PUT(problem_line) {
  if (AT(uint32_t)) lua_pushinteger(L, AT(uint32_t));
  else lua_pushnil(L);
}

