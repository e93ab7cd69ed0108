/*
 * The module's C part, `hearsay.core`: open, fill, annotate, save and close a corpus. All that can be said in Lua is
 * said there (hearsay/init.lua); this part only turns rows into values and codes into `nil, message, code`.
 *
 *     local core = require "hearsay.core"
 *     local box = assert(core.new{ threads = 2 })
 *     assert(core.add_path(box, "corpus")); assert(core.annotate(box))
 *     print(core.count(box, "event", 1))
 */
#include "hsl.h"
#include <string.h>

static const char *const CODES[] = {"ok", "nomem", "io", "format", "empty", "newer", "usage", "stopped"};
static const char *const INPUTS[] = {"text", "jsonl", "html", "conllu", "store", NULL};
static const char *const DATES[] = {"unknown", "dmy", "mdy", NULL};      /* as hs_date_order */
static const char *const KINDS[] = {"article", "sentence", "token", "mention", "time", "quote", "event", "filler",
                                    "property", "claim", "link", "note", "entity", "account", "part", "relation",
                                    "quote_group", "problem", NULL};
_Static_assert(sizeof KINDS / sizeof *KINDS == HSL_N_KINDS + 1, "one name a kind");

static int failure(lua_State *L, hs_code code, const hs_err *err) {
  const char *name = (size_t)code < sizeof CODES / sizeof *CODES ? CODES[code] : "unknown";
  luaL_pushfail(L);
  lua_pushstring(L, *err->message ? err->message : code == HS_NOMEM ? "out of memory" : name);
  lua_pushstring(L, name);
  return 3;
}

/* The object itself, or nil, message, code. */
static int answer(lua_State *L, hs_code code, const hs_err *err) {
  if (code != HS_OK) return failure(L, code, err);
  lua_settop(L, 1);
  return 1;
}

hsl_box *hsl_check_box(lua_State *L, int arg) {
  hsl_box *box = luaL_checkudata(L, arg, HSL_CORPUS);
  if (!box->corpus) luaL_error(L, "corpus is closed");
  return box;
}

/* Options were checked for their keys in Lua; here they get their C types. `input` points at constant strings. */
static hs_options check_options(lua_State *L, int arg) {
  hs_options o = {0};
  lua_settop(L, arg);
  if (lua_isnoneornil(L, arg)) return o;
  luaL_checktype(L, arg, LUA_TTABLE);
  if (lua_getfield(L, arg, "threads") != LUA_TNIL) {
    lua_Integer n = luaL_checkinteger(L, -1);
    luaL_argcheck(L, n >= 0 && n <= 1024, arg, "threads must be a number from 0 to 1024");
    o.n_threads = (uint32_t)n;
  }
  if (lua_getfield(L, arg, "input") != LUA_TNIL) o.input = INPUTS[luaL_checkoption(L, -1, NULL, INPUTS)];
  if (lua_getfield(L, arg, "dates") != LUA_TNIL) o.dates = (hs_date_order)luaL_checkoption(L, -1, NULL, DATES);
  return o;
}

static bool is_interrupted(void *self) {
  const hsl_watch *watch = self;
  return lua_gethook(watch->main) != watch->hook;
}

static void start_watch(lua_State *L, hsl_watch *watch) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_MAINTHREAD);
  watch->main = lua_tothread(L, -1);
  watch->hook = lua_gethook(watch->main);
  lua_pop(L, 1);
}

static int core_new(lua_State *L) {
  hs_options options = check_options(L, 1);
  hsl_box *box = lua_newuserdatauv(L, sizeof *box, 2);
  *box = (hsl_box){0};
  luaL_setmetatable(L, HSL_CORPUS);
  lua_createtable(L, 0, 0);                    /* the cache of views */
  lua_createtable(L, 0, 1);
  lua_pushliteral(L, "v");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
  lua_setiuservalue(L, -2, 1);
  lua_createtable(L, 0, 0);                    /* claims by event and property (list.c) */
  lua_setiuservalue(L, -2, 2);
  options.stop = is_interrupted;
  options.stop_self = &box->watch;
  hs_err err = {0};
  hs_code code = hs_corpus_new(&options, &box->corpus, &err);
  return code == HS_OK ? 1 : failure(L, code, &err);
}

static int core_add_path(lua_State *L) {
  hsl_box *box = hsl_check_box(L, 1);
  hs_err err = {0};
  return answer(L, hs_corpus_add_path(box->corpus, luaL_checkstring(L, 2), &err), &err);
}

static const char *text_field(lua_State *L, const char *name) {
  int type = lua_getfield(L, 2, name);
  if (type == LUA_TNIL) return NULL;
  if (type != LUA_TSTRING) luaL_error(L, "add: %s must be a string, not a %s", name, lua_typename(L, type));
  return lua_tostring(L, -1);                  /* stays on the stack, so the bytes stay */
}

static int core_add(lua_State *L) {
  hsl_box *box = hsl_check_box(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_checkstack(L, 16, NULL);
  hs_meta meta = {.id = text_field(L, "id"), .outlet = text_field(L, "outlet"), .url = text_field(L, "url"),
                  .title = text_field(L, "title"), .byline = text_field(L, "byline"), .published = text_field(L, "published")};
  if (lua_getfield(L, 2, "text") != LUA_TSTRING) return luaL_error(L, "add: text must be a string");
  size_t n;
  const char *text = lua_tolstring(L, -1, &n);
  hs_err err = {0};
  hs_code code = hs_corpus_add_text(box->corpus, &meta, text, n, &err);
  if (code != HS_OK) return failure(L, code, &err);
  hsl_push_from_box(L, 1, HSL_ARTICLE, hs_corpus_n_articles(box->corpus) - 1, 0);
  return 1;
}

/* Views of rows that are about to be made anew leave the cache; those still held know by their generation. */
static void forget_crossing_views(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    const hsl_view *v = lua_touserdata(L, -1);
    if (!hsl_crosses(v->kind, v->of)) continue;
    lua_pushvalue(L, -2);
    lua_pushnil(L);
    lua_rawset(L, -5);
  }
  lua_pop(L, 1);
}

static int core_annotate(lua_State *L) {
  hsl_box *box = hsl_check_box(L, 1);
  forget_crossing_views(L);
  lua_createtable(L, 0, 0);
  lua_setiuservalue(L, 1, 2);
  box->generation++;
  start_watch(L, &box->watch);
  hs_err err = {0};
  hs_code code = hs_corpus_annotate(box->corpus, &err);
  if (code == HS_OK) box->n_annotated = hs_corpus_n_articles(box->corpus);
  return answer(L, code, &err);
}

static int core_save(lua_State *L) {
  hsl_box *box = hsl_check_box(L, 1);
  hs_err err = {0};
  return answer(L, hs_corpus_save(box->corpus, luaL_checkstring(L, 2), &err), &err);
}

/* `__gc`, `__close` and close(): any number of times. */
static int core_close(lua_State *L) {
  hsl_box *box = luaL_checkudata(L, 1, HSL_CORPUS);
  hs_corpus *corpus = box->corpus;
  box->corpus = NULL;
  hs_corpus_free(corpus);
  return 0;
}

static int core_is_open(lua_State *L) {
  const hsl_box *box = luaL_checkudata(L, 1, HSL_CORPUS);
  lua_pushboolean(L, box->corpus != NULL);
  return 1;
}

/* waiting(box) -> how many articles were added since the last annotate() */
static int core_waiting(lua_State *L) {
  const hsl_box *box = hsl_check_box(L, 1);
  lua_pushinteger(L, (lua_Integer)hs_corpus_n_articles(box->corpus) - (lua_Integer)box->n_annotated);
  return 1;
}

/* The 0-based article of argument `arg`; of no meaning for rows of the corpus. */
static uint32_t check_article(lua_State *L, int arg, const hsl_box *box, int kind) {
  if (kind > HSL_NOTE || kind == HSL_ARTICLE) return 0;
  lua_Integer i = luaL_checkinteger(L, arg);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)hs_corpus_n_articles(box->corpus), arg, "no such article");
  return (uint32_t)(i - 1);
}

/* count(box, kind, article) -> number of rows */
static int core_count(lua_State *L) {
  const hsl_box *box = hsl_check_box(L, 1);
  int kind = luaL_checkoption(L, 2, NULL, KINDS);
  lua_pushinteger(L, (lua_Integer)hsl_classes[kind].count(box->corpus, check_article(L, 3, box, kind)));
  return 1;
}

/* at(box, kind, article, row) -> view, or nil past the end */
static int core_at(lua_State *L) {
  const hsl_box *box = hsl_check_box(L, 1);
  int kind = luaL_checkoption(L, 2, NULL, KINDS);
  uint32_t article = check_article(L, 3, box, kind);
  lua_Integer row = luaL_checkinteger(L, 4);
  if (row < 1 || row > (lua_Integer)hsl_classes[kind].count(box->corpus, article)) return lua_pushnil(L), 1;
  if (kind == HSL_ARTICLE) article = (uint32_t)(row - 1), row = 1;
  hsl_push_from_box(L, 1, (hsl_kind)kind, article, (uint32_t)(row - 1));
  return 1;
}

/* find(box, name) -> list of the entities that go by that name, best first */
static int core_find(lua_State *L) {
  const hsl_box *box = hsl_check_box(L, 1);
  const char *name = luaL_checkstring(L, 2);
  uint32_t n = hs_corpus_find_entity(box->corpus, name, NULL, 0);
  lua_createtable(L, (int)n, 0);
  if (!n) return 1;
  uint32_t *rows = lua_newuserdatauv(L, n * sizeof *rows, 0);
  uint32_t n_now = hs_corpus_find_entity(box->corpus, name, rows, n);
  for (uint32_t i = 0; i < n && i < n_now; i++) {
    hsl_push_from_box(L, 1, HSL_ENTITY, 0, rows[i]);
    lua_rawseti(L, -3, (lua_Integer)i + 1);
  }
  lua_pop(L, 1);
  return 1;
}

/* days(iso) -> first and last day of a date of any precision, or nil */
static int core_days(lua_State *L) {
  hs_days days;
  char out[16];
  if (!hs_days_parse(luaL_checkstring(L, 1), &days)) return lua_pushnil(L), 1;
  lua_pushstring(L, hs_day_iso(days.from, out));
  lua_pushstring(L, hs_day_iso(days.to, out));
  return 2;
}

/* Sets `enums`: the names of each enumeration that options may name, to check them. */
static void push_enums(lua_State *L) {
  static const struct { const char *name; const char *(*of)(uint8_t); } ENUMS[] = {
    {"certainty", hs_certainty_name}, {"mention_type", hs_type_name}, {"mention_kind", hs_kind_name},
    {"time_type", hs_time_type_name}, {"quote_kind", hs_quote_kind_name}, {"relation_kind", hs_relation_kind_name},
    {"slot", hs_slot_name}, {"role", hs_role_name}, {"upos", hs_upos_name},
  };
  lua_createtable(L, 0, sizeof ENUMS / sizeof *ENUMS);
  for (size_t i = 0; i < sizeof ENUMS / sizeof *ENUMS; i++) {
    lua_createtable(L, 16, 0);
    for (uint8_t v = 0; ENUMS[i].of(v); v++) {
      lua_pushstring(L, ENUMS[i].of(v));
      lua_rawseti(L, -2, v + 1);
    }
    lua_setfield(L, -2, ENUMS[i].name);
  }
  lua_setfield(L, -2, "enums");
}

static const luaL_Reg FUNCTIONS[] = {
  {"new", core_new}, {"add_path", core_add_path}, {"add", core_add}, {"annotate", core_annotate}, {"save", core_save},
  {"close", core_close}, {"is_open", core_is_open}, {"waiting", core_waiting}, {"count", core_count}, {"at", core_at},
  {"find", core_find}, {"days", core_days}, {"list", hsl_list}, {"names_any", hsl_names_any},
  {"before", hsl_before},
  {NULL, NULL},
};

#if defined(__GNUC__)
__attribute__((visibility("default")))
#endif
int luaopen_hearsay_core(lua_State *L);

int luaopen_hearsay_core(lua_State *L) {
  luaL_checkversion(L);
  luaL_newmetatable(L, HSL_CORPUS);
  lua_pushcfunction(L, core_close);
  lua_setfield(L, -2, "__gc");
  lua_pushcfunction(L, core_close);
  lua_setfield(L, -2, "__close");
  luaL_newlib(L, FUNCTIONS);
  lua_pushvalue(L, -2);
  lua_setfield(L, -2, "corpus");               /* the metatable of corpora, to which Lua adds the methods */
  lua_pushliteral(L, HS_VERSION);
  lua_setfield(L, -2, "version");
  push_enums(L);
  hsl_view_register(L);
  return 1;
}
