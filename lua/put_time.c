/*
 * Times: a time expression of the text, or the time that a row tells (when an event was, a quote was said, an article
 * was published). Both are views of one class, so that an analyst sees the same fields everywhere; `of` says whose time
 * it is. What a row's time was taken from is a time expression of its own: `expression`.
 *
 *     e.time  ->  days of the event, rule "clause"      e.time.expression  ->  "Monday", rule "weekday", counted from ...
 */
#include "put.h"
#include <string.h>

typedef struct when {
  hs_days days;
  uint32_t timex;                    /* the expression it was taken from; HS_NONE if none */
  const char *value, *rule;          /* NULL if there is nothing but `days` */
  bool likely;                       /* the first day is: "news" */
  float score;                       /* NAN where the expression's own is meant */
  const hs_published *published;
} when;

static void of_event(const hs_article *a, const hs_event *e, when *w) {
  w->days = e->days;
  w->timex = e->when_timex < a->times.n ? e->when_timex : e->timex;
  w->rule = hs_article_str(a, e->when_rule);
  if (w->rule) w->score = e->when_score;
  w->likely = w->rule && strcmp(w->rule, "news") == 0;
}

static when when_of(const hsl_view *v) {
  const hs_corpus *c = v->box->corpus;
  const hs_article *a = hs_corpus_article(c, v->article);
  when w = {.timex = HS_NONE, .score = NAN};
  uint32_t n;
  switch (v->of) {
    case HSL_ARTICLE:
      w.days = a->published.days, w.value = hs_article_str(a, a->published.value), w.published = &a->published;
      break;
    case HSL_EVENT: of_event(a, &a->events.row[v->row], &w); break;
    case HSL_QUOTE: w.days = a->quotes.row[v->row].said, w.timex = a->quotes.row[v->row].timex; break;
    case HSL_CLAIM: w.days = a->claims.row[v->row].said; break;
    case HSL_ACCOUNT:
      w.days = hs_corpus_accounts(c, &n)[v->row].days;
      w.value = hs_corpus_str(c, hs_corpus_accounts(c, &n)[v->row].when);
      w.likely = w.value && strchr(w.value, '~');
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

hs_span hsl_time_span(const hsl_view *v) {
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
  if (w.value) hsl_push_string(L, w.value);
  else if (value && (at->v->of == HSL_TIME || is_calendar_value(value))) hsl_push_string(L, value);
  else hsl_push_string(L, w.likely ? hs_days_iso_likely(w.days, out) : hs_days_iso(w.days, out));
}

PUT(time_edtf) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of_value(at->v, &w);
  char out[40];
  if (w.likely) hsl_push_string(L, hs_days_iso_likely(w.days, out));
  else hsl_push_string(L, t ? hs_article_str(hsl_article(at->v), t->edtf) : NULL);
}

static void push_day(lua_State *L, hs_day day, hs_day open) {
  char out[16];
  hsl_push_string(L, day == open ? NULL : hs_day_iso(day, out));
}
PUT(time_from) { push_day(L, when_of(at->v).days.from, HS_DAY_MIN); }
PUT(time_to) { push_day(L, when_of(at->v).days.to, HS_DAY_MAX); }

/* By the length of the interval's ISO value: "2015", "2015-09", "2015-09-14", anything longer. */
PUT(time_precision) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of_value(at->v, &w);
  const char *value = t ? hs_article_str(hsl_article(at->v), t->value) : NULL;
  char out[40];
  size_t n = strlen(hs_days_iso(w.days, out));
  bool clock = n == 10 && value && strchr(value, 'T');
  hsl_push_string(L, n == 0 ? NULL : clock ? "time" : n == 4 ? "year" : n == 7 ? "month" : n == 10 ? "day" : "interval");
}

enum { PUBLISHED = 1 };                                     /* of hs_timex's anchors */
static const char *const ANCHORS[] = {NULL, "published", "quote", "time"};

/* A field of the expression itself: pushes it with the field's own row. */
#define OF_TIMEX(name, member, push)                                                                                   \
  PUT(time_##name) {                                                                                                   \
    when w = when_of(at->v);                                                                                           \
    const hs_timex *t = timex_of(at->v, &w);                                                                           \
    hsl_field inner = {.offset = offsetof(hs_timex, member)};                                                          \
    if (t) push(L, &(hsl_place){at->v, t, &inner});                                                                    \
    else lua_pushnil(L);                                                                                               \
  }
static void push_anchor(lua_State *L, const hsl_place *at) {
  hsl_push_string(L, AT(uint8_t) < sizeof ANCHORS / sizeof *ANCHORS ? ANCHORS[AT(uint8_t)] : NULL);
}
OF_TIMEX(kind, type, hsl_put_time_type)
OF_TIMEX(own_approx, approx, hsl_put_bool)
OF_TIMEX(vague, vague, hsl_put_bool)
OF_TIMEX(anchor, anchor, push_anchor)
OF_TIMEX(whole, whole, hsl_put_words)
OF_TIMEX(own_score, score, hsl_put_score)

PUT(time_approx) {
  when w = when_of(at->v);
  if (w.likely) lua_pushboolean(L, 1);
  else hsl_put_time_own_approx(L, at);
}

PUT(time_score) {
  when w = when_of(at->v);
  hsl_field inner = {.offset = offsetof(when, score)};
  if (isnan(w.score)) hsl_put_time_own_score(L, at);
  else hsl_put_score(L, &(hsl_place){at->v, &w, &inner});
}

/* The time expression behind a row's time; of an expression, itself. */
PUT(time_expression) { hsl_push(L, HSL_TIME, at->v->article, when_of(at->v).timex); }

/* What its expression was counted from: the article's date, or another time. */
PUT(time_counted_from) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of(at->v, &w);
  hsl_view article = {.kind = HSL_ARTICLE, .article = at->v->article, .box = at->v->box};
  if (!t) lua_pushnil(L);
  else if (t->anchor == PUBLISHED && hsl_article(at->v)->published.how != HS_UNKNOWN) hsl_push_time(L, &article);
  else hsl_push(L, HSL_TIME, at->v->article, t->ref < hsl_article(at->v)->times.n ? t->ref : HS_NONE);
}

/* Both days of "03/04/2015" where nothing tells how it is meant, else nothing. */
int hsl_list_readings(lua_State *L, const hsl_view *v) {
  when w = when_of(v);
  const hs_timex *t = timex_of(v, &w);
  char out[40];
  lua_createtable(L, 2, 0);
  for (int i = 0; t && i < 2 && is_known(t->reading[0]); i++) {
    lua_pushstring(L, hs_days_iso(t->reading[i], out));
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

PUT(time_rule) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of(at->v, &w);
  hsl_push_string(L, w.rule ? w.rule : t ? hs_article_str(hsl_article(at->v), t->rule) : NULL);
}
PUT(time_how) {
  when w = when_of(at->v);
  hsl_push_string(L, w.published ? hs_how_name(w.published->how) : NULL);
}
PUT(time_reason) {
  when w = when_of(at->v);
  hsl_push_string(L, w.published ? hs_article_str(hsl_article(at->v), w.published->why) : NULL);
}
PUT(time_id) {
  if (at->v->of == HSL_TIME) lua_pushinteger(L, (lua_Integer)at->v->row + 1);
  else lua_pushnil(L);
}
PUT(time_article) {
  if (at->v->of == HSL_ACCOUNT) lua_pushnil(L);
  else hsl_push(L, HSL_ARTICLE, at->v->article, 0);
}
