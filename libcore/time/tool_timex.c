/*
 * Times alone, for measuring: reads JSON Lines {"id", "text", "published"} from standard input, takes each article
 * through the rooms up to this one, and prints {"id", "published", "times": [{"start", "end", "type", "value", "from", "to", "rule"}]}.
 */
#include "name/name.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include "time/time.h"
#include <jansson.h>
#include <stdio.h>

static void add_string(json_t *o, const char *key, const char *s) {
  if (s) json_object_set_new(o, key, json_string(s));
}

static void add_days(json_t *o, hs_days d) {
  char iso[16];
  if (d.from != HS_DAY_MIN) add_string(o, "from", hs_day_iso(d.from, iso));
  if (d.to != HS_DAY_MAX) add_string(o, "to", hs_day_iso(d.to, iso));
}

static json_t *times_of(const hs_article *a) {
  json_t *list = json_array();
  for (uint32_t i = 0; i < a->times.n; i++) {
    const hs_timex *t = &a->times.row[i];
    json_t *o = json_object();
    json_object_set_new(o, "start", json_integer(t->span.beg));
    json_object_set_new(o, "end", json_integer(t->span.end));
    add_string(o, "type", hs_time_type_name(t->type));
    add_string(o, "value", hs_strtab_get(a->strings, t->value));
    add_string(o, "edtf", hs_strtab_get(a->strings, t->edtf));
    add_string(o, "rule", hs_strtab_get(a->strings, t->rule));
    if (t->ref != HS_NONE) json_object_set_new(o, "ref", json_integer(t->ref));
    add_days(o, t->days);
    json_array_append_new(list, o);
  }
  return list;
}

static json_t *annotate(const hs_syntax *syntax, const json_t *in, hs_arena *scratch) {
  hs_article *a = hs_article_new();
  const char *text = json_string_value(json_object_get(in, "text")), *published = json_string_value(json_object_get(in, "published"));
  if (!a || !text) return NULL;
  a->text = text;
  a->n_bytes = (uint32_t)strlen(text);
  if (published && hs_days_parse(published, &a->published.days)) {
    a->published.how = HS_GIVEN;
    a->published.value = hs_art_intern(a, published);
  } else {
    a->published.days = HS_DAYS_UNKNOWN;
  }
  hs_text_split(a, scratch);
  hs_arena_reset(scratch);
  if (syntax) hs_syntax_parse(syntax, a, scratch);
  hs_arena_reset(scratch);
  hs_time_find(a, scratch);
  hs_time_resolve(a);
  hs_arena_reset(scratch);
  json_t *out = json_object();
  json_object_set(out, "id", json_object_get(in, "id"));
  add_string(out, "published", hs_strtab_get(a->strings, a->published.value));
  add_string(out, "why", hs_strtab_get(a->strings, a->published.why));
  json_object_set_new(out, "times", times_of(a));
  hs_article_free(a);
  return out;
}

int main(void) {
  static char line[1 << 24];
  hs_arena *arena = hs_arena_new(), *scratch = hs_arena_new();
  const hs_syntax *syntax = NULL;
  hs_model model;
  if (hs_model_builtin(&model, NULL) != HS_OK || hs_syntax_open(arena, &model, &syntax, NULL) != HS_OK) syntax = NULL;
  while (fgets(line, sizeof line, stdin)) {
    json_t *in = json_loads(line, 0, NULL), *out = in ? annotate(syntax, in, scratch) : NULL;
    if (out) {
      json_dumpf(out, stdout, JSON_COMPACT);
      putchar('\n');
    }
    json_decref(out);
    json_decref(in);
  }
  hs_arena_free(arena);
  hs_arena_free(scratch);
  return 0;
}
