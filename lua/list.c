/*
 * Rows that hang on a row: the tokens of a sentence, the fillers of an event, the claims of an account, the mentions
 * inside a quote. `list(view, what)` returns them as a plain table in text order (or the order of the corpus's table).
 *
 * Mentions and times inside a span are found by halving, since both are sorted by first byte. The claim of an event or
 * property is found in an index that is made once an article and kept in the box.
 */
#include "hsl.h"
#include <string.h>

static int push_range(lua_State *L, hsl_kind kind, uint32_t article, hs_range r) {
  lua_createtable(L, (int)(r.end - r.beg), 0);
  for (uint32_t i = r.beg; i < r.end; i++) {
    hsl_push(L, kind, article, i);
    lua_rawseti(L, -2, (lua_Integer)(i - r.beg) + 1);
  }
  return 1;
}

static int push_refs(lua_State *L, hsl_kind kind, const hs_ref *ref, hs_range r) {
  lua_createtable(L, (int)(r.end - r.beg), 0);
  for (uint32_t i = r.beg; i < r.end; i++) {
    hsl_push(L, kind, ref[i].article, ref[i].row);
    lua_rawseti(L, -2, (lua_Integer)(i - r.beg) + 1);
  }
  return 1;
}

/* First mention that begins at or behind `byte`. */
static uint32_t first_mention(const hs_article *a, uint32_t byte) {
  uint32_t lo = 0, hi = a->mentions.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->mentions.row[mid].span.beg < byte) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static hs_range mentions_in(const hs_article *a, hs_span s) {
  hs_range r = {first_mention(a, s.beg), first_mention(a, s.end)};
  return r.beg < r.end ? r : (hs_range){0, 0};
}

static uint32_t first_time(const hs_article *a, uint32_t byte) {
  uint32_t lo = 0, hi = a->times.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->times.row[mid].span.beg < byte) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static uint32_t first_token(const hs_article *a, uint32_t byte) {
  uint32_t lo = 0, hi = a->tokens.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->tokens.span[mid].beg < byte) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static int list_aliases(lua_State *L, const hsl_view *v) {
  uint32_t n;
  const hs_entity *e = hsl_row(v);
  const hs_alias *alias = hs_corpus_aliases(v->box->corpus, &n);
  lua_createtable(L, (int)(e->aliases.end - e->aliases.beg), 0);
  for (uint32_t i = e->aliases.beg; i < e->aliases.end; i++) {
    lua_pushstring(L, hs_corpus_str(v->box->corpus, alias[i].text));
    lua_rawseti(L, -2, (lua_Integer)(i - e->aliases.beg) + 1);
  }
  return 1;
}

static int list_of_corpus_row(lua_State *L, const hsl_view *v, const char *what) {
  const hs_corpus *c = v->box->corpus;
  uint32_t n;
  if (v->kind == HSL_ENTITY) {
    const hs_entity *e = hsl_row(v);
    if (strcmp(what, "aliases") == 0) return list_aliases(L, v);
    if (strcmp(what, "mentions") == 0) return push_refs(L, HSL_MENTION, hs_corpus_entity_mentions(c, &n), e->mentions);
  } else if (v->kind == HSL_ACCOUNT) {
    const hs_account *acc = hsl_row(v);
    if (strcmp(what, "events") == 0) return push_refs(L, HSL_EVENT, hs_corpus_account_events(c, &n), acc->events);
    if (strcmp(what, "claims") == 0) return push_refs(L, HSL_CLAIM, hs_corpus_account_claims(c, &n), acc->claims);
    if (strcmp(what, "parts") == 0) return push_range(L, HSL_PART, 0, acc->parts);
  } else if (v->kind == HSL_QUOTE_GROUP && strcmp(what, "quotes") == 0) {
    return push_refs(L, HSL_QUOTE, hs_corpus_group_quotes(c, &n), ((const hs_quote_group *)hsl_row(v))->quotes);
  }
  return luaL_error(L, "a %s has no %s", hsl_classes[v->kind].name, what);
}

/* Events of the article that came later (`forward`) or earlier than this one, as far as text or calendar tell. */
static int list_in_order(lua_State *L, const hsl_view *v, bool forward) {
  const hs_article *a = hsl_article(v);
  lua_Integer n = 0;
  lua_createtable(L, 0, 0);
  for (uint32_t i = 0; i < a->events.n; i++) {
    if (!(forward ? hs_event_before(a, v->row, i, NULL) : hs_event_before(a, i, v->row, NULL))) continue;
    hsl_push(L, HSL_EVENT, v->article, i);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* before(event, event) -> "order" or "days" if the first came before the second, both of one article; else nil */
int hsl_before(lua_State *L) {
  const hsl_view *a = hsl_check_view(L, 1), *b = hsl_check_view(L, 2);
  const char *why = NULL;
  bool is = a->kind == HSL_EVENT && b->kind == HSL_EVENT && a->box == b->box && a->article == b->article &&
            hs_event_before(hsl_article(a), a->row, b->row, &why);
  if (is) lua_pushstring(L, why);
  else lua_pushnil(L);
  return 1;
}

int hsl_list(lua_State *L) {
  const hsl_view *v = hsl_check_view(L, 1);
  const char *what = luaL_checkstring(L, 2);
  if (v->kind == HSL_TIME && strcmp(what, "readings") == 0) return hsl_list_readings(L, v);
  if (hsl_crosses(v->kind, v->of)) return list_of_corpus_row(L, v, what);
  if (v->kind == HSL_EVENT && strcmp(what, "fillers") == 0)
    return push_range(L, HSL_FILLER, v->article, ((const hs_event *)hsl_row(v))->fillers);
  if (v->kind == HSL_EVENT && strcmp(what, "later") == 0) return list_in_order(L, v, true);
  if (v->kind == HSL_EVENT && strcmp(what, "earlier") == 0) return list_in_order(L, v, false);
  if (v->kind == HSL_CLAIM && strcmp(what, "links") == 0)
    return push_range(L, HSL_LINK, v->article, ((const hs_claim *)hsl_row(v))->links);
  if (v->kind == HSL_SENTENCE && strcmp(what, "tokens") == 0)
    return push_range(L, HSL_TOKEN, v->article, ((const hs_sentence *)hsl_row(v))->toks);
  const hs_article *a = hsl_article(v);
  hs_span s = hsl_span(v);
  if (strcmp(what, "mentions") == 0) return push_range(L, HSL_MENTION, v->article, mentions_in(a, s));
  if (s.end <= s.beg) return lua_createtable(L, 0, 0), 1;
  if (strcmp(what, "times") == 0)
    return push_range(L, HSL_TIME, v->article, (hs_range){first_time(a, s.beg), first_time(a, s.end)});
  if (strcmp(what, "tokens") == 0)
    return push_range(L, HSL_TOKEN, v->article, (hs_range){first_token(a, s.beg), first_token(a, s.end)});
  return luaL_error(L, "a %s has no %s", hsl_classes[v->kind].name, what);
}

/* names_any(view, set) -> does its evidence mention an entity whose id is a key of `set`? */
int hsl_names_any(lua_State *L) {
  const hsl_view *v = hsl_check_view(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  bool found = false;
  if (!hsl_crosses(v->kind, v->of)) {
    const hs_article *a = hsl_article(v);
    hs_range r = mentions_in(a, hsl_span(v));
    for (uint32_t i = r.beg; i < r.end && !found; i++) {
      if (a->mentions.row[i].entity == HS_NONE) continue;
      found = lua_rawgeti(L, 2, (lua_Integer)a->mentions.row[i].entity + 1) != LUA_TNIL;
      lua_pop(L, 1);
    }
  }
  lua_pushboolean(L, found);
  return 1;
}

/* Claim rows of one article by event, then by property; where there are several, the first. */
static const uint32_t *claim_index(lua_State *L, const hsl_view *v) {
  const hs_article *a = hsl_article(v);
  lua_getiuservalue(L, 1, 1);
  lua_getiuservalue(L, -1, 2);
  if (lua_rawgeti(L, -1, (lua_Integer)v->article + 1) == LUA_TUSERDATA) return lua_touserdata(L, -1);
  size_t n = (size_t)a->events.n + a->properties.n;
  uint32_t *claim = lua_newuserdatauv(L, (n + 1) * sizeof *claim, 0);
  for (size_t i = 0; i < n; i++) claim[i] = HS_NONE;
  for (uint32_t k = a->claims.n; k-- > 0;) {
    if (a->claims.row[k].event < a->events.n) claim[a->claims.row[k].event] = k;
    if (a->claims.row[k].property < a->properties.n) claim[a->events.n + a->claims.row[k].property] = k;
  }
  lua_pushvalue(L, -1);
  lua_rawseti(L, -4, (lua_Integer)v->article + 1);
  return claim;
}

void hsl_push_claim(lua_State *L, const hsl_view *v) {
  int top = lua_gettop(L);
  uint32_t row = claim_index(L, v)[v->row + (v->kind == HSL_PROPERTY ? hsl_article(v)->events.n : 0)];
  lua_settop(L, top);
  hsl_push(L, HSL_CLAIM, v->article, row);
}
