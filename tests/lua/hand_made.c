/*
 * A corpus by hand, so that the binding is tested on rows that are known to the byte, whatever the rooms find:
 *
 *     local corpus = require "hand_made".fill(hearsay.new())
 *
 * Two outlets tell of one phone call and carry one quote; a wire story without outlet and date stands beside them.
 */
#include "../build_corpus.h"
#include "../../lua/hsl.h"
#include <lualib.h>
#include <stdlib.h>

#define ROW(arena, table)                                                                                              \
  ((table)->row = hs_arena_grow((arena), (table)->row, (table)->n * sizeof *(table)->row, ((table)->n + 1) * sizeof *(table)->row), \
   memset(&(table)->row[(table)->n], 0, sizeof *(table)->row), &(table)->row[(table)->n++])

enum { LEE, ROE, MOOR, REPORTERS, N_ENTITIES };

static hs_span words(const hs_article *a, const char *s) {
  const char *p = strstr(a->text, s);
  uint32_t beg = (uint32_t)(p - a->text);
  return (hs_span){beg, beg + (uint32_t)strlen(s)};
}

static uint32_t add_time(hs_article *a, const char *expression, const char *value) {
  hs_timex *t = ROW(a->arena, &a->times);
  t->span = t->whole = words(a, expression);
  t->toks = (hs_range){bc_token(a, expression, 0), bc_token(a, expression, 0) + 1};
  t->value = hs_art_intern(a, value);
  t->days = t->reading[0] = t->reading[1] = HS_DAYS_UNKNOWN;
  if (value) hs_days_parse(value, &t->days);
  t->vague = !value;
  t->ref = HS_NONE;
  t->anchor = value ? 1 : 0;
  t->rule = hs_art_intern(a, "weekday");
  t->score = 0.9f;
  return a->times.n - 1;
}

static void add_quote(hs_article *a, const char *content, uint32_t source, const char *cue, uint32_t addressee) {
  uint32_t q = bc_quote(a, content, source, bc_token(a, cue, 0));
  a->quotes.row[q].addressee = addressee;
  if (addressee != HS_NONE) a->quotes.row[q].addressee_span = a->mentions.row[addressee].span;
  a->quotes.row[q].source_span = a->mentions.row[source].span;
  a->quotes.row[q].manner = a->tokens.lemma[bc_token(a, cue, 0)];
  a->quotes.row[q].said = a->published.days;
  a->quotes.row[q].timex = HS_NONE;
  a->quotes.row[q].outer = HS_NONE;
  a->quotes.row[q].rule = hs_art_intern(a, "marks");
  a->quotes.row[q].score = 0.8f;
}

static void first_article(hs_corpus *c) {
  hs_article *a = bc_article(c, "post-1", "Harbour Post", "2024-03-05",
                             "Mayor Ann Lee called Bob Roe on Monday . \" We won the vote , \" Lee told reporters . She is 52 .");
  a->title = hs_art_intern(a, "The mayor calls");
  uint32_t lee = bc_mention(a, "Ann Lee", 0, HS_PERSON, LEE), roe = bc_mention(a, "Bob Roe", 0, HS_PERSON, ROE);
  uint32_t lee2 = bc_mention(a, "Lee", 1, HS_PERSON, LEE), reporters = bc_mention(a, "reporters", 0, HS_GROUP, REPORTERS);
  uint32_t age = bc_mention(a, "52", 0, HS_AGE, HS_NONE);
  a->mentions.row[lee].span.beg = words(a, "Mayor").beg;
  a->mentions.row[lee].role = words(a, "Mayor");
  a->mentions.row[lee].rule = hs_art_intern(a, "ner");
  a->mentions.row[lee].score = 0.95f;
  a->mentions.row[age].kind = HS_VALUE;
  a->mentions.row[age].value = 52;
  a->mentions.row[age].unit = hs_art_intern(a, "year");
  uint32_t monday = add_time(a, "Monday", "2024-03-04");
  uint32_t call = bc_event(a, "called", 0, "call", "communicate", "phone", HS_ASSERTED);
  bc_role(a, HS_AGENT, lee);
  bc_role(a, HS_RECIPIENT, roe);
  bc_when(a, call, "2024-03-04");
  a->events.row[call].timex = monday;
  a->events.row[call].when_rule = hs_art_intern(a, "timex");
  a->events.row[call].when_timex = monday;
  a->events.row[call].when_score = 0.9f;
  a->events.row[call].rule = hs_art_intern(a, "frame");
  a->events.row[call].account = 0;
  bc_claim(a, call);
  bc_property(a, lee, "age", "52", 52, "year");
  bc_link(a, HS_LINK_ANONYMOUS, "officials");
  add_quote(a, "We won the vote ,", lee2, "told", reporters);
  ROW(a->arena, &a->notes)->message = hs_art_intern(a, "a flaw");
  a->notes.row[0].kind = hs_art_intern(a, "utf8");
  a->tokens.mwt[bc_token(a, "vote", 0)] = 2;
}

static void second_article(hs_corpus *c) {
  hs_article *a = bc_article(c, "courier-1", "Hill Courier", NULL,
                             "Roe denied on Wednesday that Lee had called him . \" We won that vote ,\" Lee said recently .");
  hs_days_parse("2024-03-06", &a->published.days);
  a->published.how = HS_INFERRED;
  a->published.value = hs_art_intern(a, "2024-03-06");
  a->published.why = hs_art_intern(a, "Wednesday with a past verb");
  uint32_t roe = bc_mention(a, "Roe", 0, HS_PERSON, ROE), lee = bc_mention(a, "Lee", 0, HS_PERSON, LEE);
  uint32_t lee2 = bc_mention(a, "Lee", 1, HS_PERSON, LEE);
  add_time(a, "Wednesday", "2024-03-06");
  add_time(a, "recently", NULL);
  bc_event(a, "denied", 0, "deny", "communicate", "statement", HS_ASSERTED);
  bc_role(a, HS_AGENT, roe);
  bc_when(a, 0, "2024-03-06");
  uint32_t call = bc_event(a, "called", 0, "call", "communicate", "phone", HS_DENIED);
  bc_role(a, HS_AGENT, lee);
  bc_role(a, HS_RECIPIENT, roe);
  a->events.row[call].account = 0;
  bc_claim(a, call);
  bc_link(a, HS_LINK_PERSON, "Bob Roe");
  a->links.row[a->links.n - 1].mention = roe;
  a->links.row[a->links.n - 1].span = a->mentions.row[roe].span;
  add_quote(a, "We won that vote ,\"", lee2, "said", HS_NONE);
}

static void third_article(hs_corpus *c) {
  hs_article *a = bc_article(c, "wire-1", NULL, NULL, "Ann Moor will travel north .");
  uint32_t moor = bc_mention(a, "Ann Moor", 0, HS_PERSON, MOOR);
  uint32_t e = bc_event(a, "travel", 0, "travel", "travel", NULL, HS_PLANNED);
  bc_role(a, HS_AGENT, moor);
  bc_claim(a, e);
}

/* Rows that cross articles; mentions of an entity are found by looking at all. */
static void add_entity(hs_corpus *c, uint32_t entity, const char *const *alias, uint32_t n_alias) {
  hs_entity *e = &c->entities.row[entity];
  e->aliases.beg = c->aliases.n;
  for (uint32_t i = 0; i < n_alias; i++) {
    hs_alias *row = ROW(c->linked, &c->aliases);
    row->text = hs_intern_z(c->strings, alias[i]);
    row->n = 1;
  }
  e->aliases.end = c->aliases.n;
  e->mentions.beg = c->entity_mentions.n;
  for (uint32_t i = 0; i < c->articles.n; i++) {
    bool here = false;
    for (uint32_t m = 0; m < c->articles.row[i]->mentions.n; m++) {
      if (c->articles.row[i]->mentions.row[m].entity != entity) continue;
      *ROW(c->linked, &c->entity_mentions) = (hs_ref){i, m};
      here = true;
    }
    e->n_articles += here;
  }
  e->mentions.end = c->entity_mentions.n;
}

static void cross(hs_corpus *c) {
  add_entity(c, LEE, (const char *const[]){"Ann Lee", "Lee", "Ann"}, 3);
  add_entity(c, ROE, (const char *const[]){"Bob Roe", "Roe"}, 2);
  add_entity(c, MOOR, (const char *const[]){"Ann Moor", "Ann"}, 2);
  add_entity(c, REPORTERS, (const char *const[]){"reporters"}, 1);
  *ROW(c->linked, &c->account_events) = (hs_ref){0, 0};
  *ROW(c->linked, &c->account_events) = (hs_ref){1, 1};
  *ROW(c->linked, &c->account_claims) = (hs_ref){0, 0};
  *ROW(c->linked, &c->account_claims) = (hs_ref){1, 0};
  *ROW(c->linked, &c->parts) = (hs_part){LEE, hs_intern_z(c->strings, "Ann Lee"), HS_AGENT, 2};
  *ROW(c->linked, &c->parts) = (hs_part){ROE, hs_intern_z(c->strings, "Bob Roe"), HS_RECIPIENT, 2};
  hs_account *acc = ROW(c->linked, &c->accounts);
  acc->type = hs_intern_z(c->strings, "communicate");
  acc->channel = hs_intern_z(c->strings, "phone");
  acc->title = hs_intern_z(c->strings, "Ann Lee calls Bob Roe");
  acc->when = hs_intern_z(c->strings, "2024-03-04");
  hs_days_parse("2024-03-04", &acc->days);
  acc->events = acc->claims = acc->parts = (hs_range){0, 2};
  acc->n_articles = acc->n_outlets = acc->n_independent = 2;
  hs_relation *r = ROW(c->linked, &c->relations);
  *r = (hs_relation){HS_CONTRADICTS, HS_SLOT_POLARITY, {0, 0}, {1, 0}, 0, 0.7f, hs_intern_z(c->strings, "one asserts what the other denies")};
  *ROW(c->linked, &c->relations) = (hs_relation){HS_VARIANT, HS_SLOT_WORDING, {0, 0}, {1, 0}, HS_NONE, 0.9f, 0};
  *ROW(c->linked, &c->group_quotes) = (hs_ref){0, 0};
  *ROW(c->linked, &c->group_quotes) = (hs_ref){1, 0};
  *ROW(c->linked, &c->quote_groups) = (hs_quote_group){{0, 2}, 2};
}

static int fill(lua_State *L) {
  hsl_box *box = luaL_checkudata(L, 1, HSL_CORPUS);
  hs_corpus *c = bc_new();
  static const char *const NAMES[] = {"Ann Lee", "Bob Roe", "Ann Moor", "reporters"};
  for (int i = 0; i < N_ENTITIES; i++) bc_entity(c, NAMES[i], i == REPORTERS ? HS_GROUP : HS_PERSON);
  first_article(c);
  second_article(c);
  third_article(c);
  cross(c);
  hs_corpus_free(box->corpus);
  box->corpus = c;
  box->n_annotated = c->articles.n;
  lua_settop(L, 1);
  return 1;
}

/* ---- out of memory in the binding itself */

typedef struct budget { size_t left; bool spent; } budget;

/* Grants `left` requests; from then on none. */
static void *grant(void *self, void *block, size_t old, size_t wanted) {
  budget *b = self;
  if (wanted == 0) {
    free(block);
    return NULL;
  }
  if (block && wanted <= old) return realloc(block, wanted);
  if (b->left == 0) {
    b->spent = true;
    return NULL;
  }
  b->left--;
  return realloc(block, wanted);
}

/* Walks all rows and all their fields. */
static const char WALK[] =
  "local core, fill, kinds = ... "
  "local box = core.new{ threads = 1 } "
  "fill(box) "
  "for _, kind in ipairs(kinds) do "
  "  for article = 1, core.count(box, 'article') do "
  "    for row = 1, core.count(box, kind, article) do "
  "      local view = core.at(box, kind, article, row) "
  "      for name, value in pairs(view) do assert(name and value ~= nil) end "
  "    end "
  "  end "
  "end "
  "local e = core.find(box, 'Ann Lee')[1] "
  "if e then core.list(e, 'aliases'); core.list(e, 'mentions') end "
  "core.names_any(core.at(box, 'event', 1, 1), { true }) "
  "core.close(box)";

int luaopen_hearsay_core(lua_State *L);

static int walk(lua_State *L) {
  static const char *const KINDS[] = {"article", "sentence", "token", "mention", "time", "quote", "event", "filler", "property",
                                      "claim", "link", "note", "entity", "account", "part", "relation", "quote_group", NULL};
  luaL_openlibs(L);
  if (luaL_loadstring(L, WALK) != LUA_OK) return lua_error(L);
  luaL_requiref(L, "hearsay.core", luaopen_hearsay_core, 0);
  lua_pushcfunction(L, fill);
  lua_createtable(L, 32, 0);
  for (int i = 0; KINDS[i]; i++) {
    lua_pushstring(L, KINDS[i]);
    lua_rawseti(L, -2, i + 1);
  }
  lua_call(L, 3, 0);
  return 0;
}

/* starve(n) -> nil if n requests for memory were enough, else the message; a second state has them. */
static int starve(lua_State *L) {
  budget b = {(size_t)luaL_checkinteger(L, 1), false};
  lua_State *hungry = lua_newstate(grant, &b);
  if (!hungry) return lua_pushliteral(L, "no state"), 1;
  lua_pushcfunction(hungry, walk);
  char message[200] = "";
  if (lua_pcall(hungry, 0, 0, 0) != LUA_OK) {
    const char *s = lua_tostring(hungry, -1);
    strncpy(message, s ? s : "?", sizeof message - 1);
  }
  lua_close(hungry);
  if (*message) lua_pushstring(L, message);
  else lua_pushnil(L);
  return 1;
}

__attribute__((visibility("default"))) int luaopen_hand_made(lua_State *L);
int luaopen_hand_made(lua_State *L) {
  luaL_newlib(L, ((const luaL_Reg[]){{"fill", fill}, {"starve", starve}, {NULL, NULL}}));
  return 1;
}
