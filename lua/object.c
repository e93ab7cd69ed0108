/*
 * Views: making them, and the metamethods that all classes share. A class's metatable holds `__index`, a closure over
 * one table `names`: a field's name gives its number in the field table, a method's name the function. The Lua part
 * adds methods to `names`, and a metatable that raises on a name it does not know.
 *
 *     quote.speaker  ->  names["speaker"] is 7  ->  hsl_classes[HSL_QUOTE].field[7].push(...)
 */
#include "hsl.h"

/* ---- making */

/* 5 bits of kind, 5 of `of`, 22 of article, 32 of row; -1 (never cached) for articles beyond four million. */
static lua_Integer cache_key(hsl_kind kind, uint8_t of, uint32_t article, uint32_t row) {
  if (article >> 22) return -1;
  return (lua_Integer)((uint64_t)kind << 59 | (uint64_t)of << 54 | (uint64_t)article << 32 | row);
}

/* Stack: ..., box -> ..., view */
static void push_view(lua_State *L, hsl_kind kind, uint8_t of, uint32_t article, uint32_t row) {
  hsl_box *box = lua_touserdata(L, -1);
  lua_getiuservalue(L, -1, 1);
  lua_Integer key = cache_key(kind, of, article, row);
  if (lua_rawgeti(L, -1, key) == LUA_TNIL) {
    lua_pop(L, 1);
    hsl_view *v = lua_newuserdatauv(L, sizeof *v, 1);
    *v = (hsl_view){box, box->generation, article, row, (uint8_t)kind, of};
    luaL_setmetatable(L, hsl_classes[kind].metatable);
    lua_pushvalue(L, -3);
    lua_setiuservalue(L, -2, 1);
    if (key != -1) {
      lua_pushvalue(L, -1);
      lua_rawseti(L, -3, key);
    }
  }
  lua_replace(L, -3);
  lua_pop(L, 1);
}

void hsl_push(lua_State *L, hsl_kind kind, uint32_t article, uint32_t row) {
  if (row == HS_NONE || article == HS_NONE) {
    lua_pushnil(L);
    return;
  }
  lua_getiuservalue(L, 1, 1);
  push_view(L, kind, (uint8_t)(kind == HSL_TIME ? HSL_TIME : 0), article, row);
}

void hsl_push_time(lua_State *L, const hsl_view *of) {
  lua_getiuservalue(L, 1, 1);
  push_view(L, HSL_TIME, of->kind, of->article, of->row);
}

void hsl_push_from_box(lua_State *L, int box, hsl_kind kind, uint32_t article, uint32_t row) {
  lua_pushvalue(L, box);
  push_view(L, kind, (uint8_t)(kind == HSL_TIME ? HSL_TIME : 0), article, row);
}

/* ---- looking */

/* A view of any class, or NULL. */
static hsl_view *to_view(lua_State *L, int arg) {
  hsl_view *v = lua_touserdata(L, arg);
  if (!v || lua_islightuserdata(L, arg) || lua_rawlen(L, arg) != sizeof *v || !lua_getmetatable(L, arg)) return NULL;
  lua_pushliteral(L, "kind");
  bool is_view = lua_rawget(L, -2) == LUA_TNUMBER;
  lua_pop(L, 2);
  return is_view ? v : NULL;
}

static hsl_view *check_any(lua_State *L, int arg) {
  hsl_view *v = to_view(L, arg);
  if (!v) luaL_typeerror(L, arg, "hearsay object");
  return v;
}

const hsl_view *hsl_check_view(lua_State *L, int arg) {
  const hsl_view *v = check_any(L, arg);
  if (!v->box->corpus) luaL_error(L, "corpus is closed");
  if (hsl_crosses(v->kind, v->of) && v->generation != v->box->generation)
    luaL_error(L, "this %s is of the time before annotate(); ask the corpus anew", hsl_classes[v->kind].name);
  return v;
}

const void *hsl_row(const hsl_view *v) { return hsl_classes[v->kind].at(v->box->corpus, v->article, v->row); }

static void push_field(lua_State *L, const hsl_view *v, const hsl_field *f) { f->push(L, &(hsl_place){v, hsl_row(v), f}); }

static int view_index(lua_State *L) {
  const hsl_view *v = hsl_check_view(L, 1);
  luaL_checkstack(L, 8, NULL);
  lua_settop(L, 2);
  if (lua_gettable(L, lua_upvalueindex(1)) == LUA_TNUMBER) {    /* not raw: an unknown name raises */
    lua_Integer field = lua_tointeger(L, -1);
    push_field(L, v, &hsl_classes[v->kind].field[field]);
  }
  return 1;
}

static int view_newindex(lua_State *L) {
  const hsl_view *v = check_any(L, 1);
  return luaL_error(L, "a %s is read-only", hsl_classes[v->kind].name);
}

/* Fields in the table's order, those that are there; upvalue 1 is the number of the next. */
static int view_next(lua_State *L) {
  const hsl_view *v = hsl_check_view(L, 1);
  const hsl_field *field = hsl_classes[v->kind].field;
  for (lua_Integer i = lua_tointeger(L, lua_upvalueindex(1)); field[i].name; i++) {
    lua_settop(L, 1);
    lua_pushstring(L, field[i].name);
    push_field(L, v, &field[i]);
    if (lua_isnil(L, -1)) continue;
    lua_pushinteger(L, i + 1);
    lua_replace(L, lua_upvalueindex(1));
    return 2;
  }
  lua_pushnil(L);
  return 1;
}

static int view_pairs(lua_State *L) {
  hsl_check_view(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, view_next, 1);
  lua_pushvalue(L, 1);
  return 2;
}

static int view_eq(lua_State *L) {
  const hsl_view *a = to_view(L, 1), *b = to_view(L, 2);
  lua_pushboolean(L, a && b && a->box == b->box && a->kind == b->kind && a->of == b->of && a->article == b->article &&
                       a->row == b->row && a->generation == b->generation);
  return 1;
}

/* kind(value) -> "quote", ..., or nil if it is no view */
static int view_kind(lua_State *L) {
  luaL_checkany(L, 1);
  const hsl_view *v = to_view(L, 1);
  if (v) lua_pushstring(L, hsl_classes[v->kind].name);
  else lua_pushnil(L);
  return 1;
}

/* usable(view) -> can its fields be read? */
static int view_usable(lua_State *L) {
  const hsl_view *v = check_any(L, 1);
  lua_pushboolean(L, v->box->corpus && (!hsl_crosses(v->kind, v->of) || v->generation == v->box->generation));
  return 1;
}

/* box(view) -> the corpus */
static int view_box(lua_State *L) {
  check_any(L, 1);
  lua_getiuservalue(L, 1, 1);
  return 1;
}

/* place(view) -> article and row, counted from 1; article is nil for rows of the corpus */
static int view_place(lua_State *L) {
  const hsl_view *v = check_any(L, 1);
  if (hsl_crosses(v->kind, v->of)) lua_pushnil(L);
  else lua_pushinteger(L, (lua_Integer)v->article + 1);
  lua_pushinteger(L, (lua_Integer)v->row + 1);
  return 2;
}

/* ---- classes */

static void push_fields(lua_State *L, const hsl_class *class) {
  lua_createtable(L, 0, 0);
  for (int i = 0; class->field[i].name; i++) {
    const hsl_field *f = &class->field[i];
    lua_createtable(L, 0, 3);
    lua_pushstring(L, f->name);
    lua_setfield(L, -2, "name");
    lua_pushstring(L, f->type);
    lua_setfield(L, -2, "type");
    lua_pushstring(L, f->doc);
    lua_setfield(L, -2, "doc");
    lua_rawseti(L, -2, i + 1);
  }
}

static const luaL_Reg METAMETHODS[] = {
  {"__newindex", view_newindex}, {"__pairs", view_pairs}, {"__eq", view_eq}, {NULL, NULL},
};

/* Pushes {name, fields, names, metatable}. */
static void push_class(lua_State *L, int kind) {
  const hsl_class *class = &hsl_classes[kind];
  lua_createtable(L, 0, 4);
  lua_pushstring(L, class->name);
  lua_setfield(L, -2, "name");
  push_fields(L, class);
  lua_setfield(L, -2, "fields");
  lua_createtable(L, 0, 32);
  for (int i = 0; class->field[i].name; i++) {
    lua_pushinteger(L, i);
    lua_setfield(L, -2, class->field[i].name);
  }
  luaL_newmetatable(L, class->metatable);
  luaL_setfuncs(L, METAMETHODS, 0);
  lua_pushinteger(L, kind);
  lua_setfield(L, -2, "kind");
  lua_pushvalue(L, -2);
  lua_pushcclosure(L, view_index, 1);
  lua_setfield(L, -2, "__index");
  lua_setfield(L, -3, "metatable");
  lua_setfield(L, -2, "names");
}

static const luaL_Reg FUNCTIONS[] = {
  {"kind", view_kind}, {"usable", view_usable}, {"box", view_box}, {"place", view_place}, {NULL, NULL},
};

void hsl_view_register(lua_State *L) {
  luaL_setfuncs(L, FUNCTIONS, 0);
  lua_createtable(L, HSL_N_KINDS, 0);
  for (int kind = 0; kind < HSL_N_KINDS; kind++) {
    push_class(L, kind);
    lua_rawseti(L, -2, kind + 1);
  }
  lua_setfield(L, -2, "classes");
}
