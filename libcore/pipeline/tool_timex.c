/*
 * Times alone, for measuring (tests/eval/time.lua): reads JSON Lines {"id", "text", "published"} from standard input, annotates them
 * as one corpus and prints {"id", "published": {"how", "value", "from", "to", "why"}, "times": [{"start", "end", "whole", "type",
 * "value", "edtf", "from", "to", "readings", "anchor", "rule", "score"}]}. Arguments: `dmy` or `mdy` for figures; `apart` makes
 * every article a corpus of its own.
 */
#include "pipeline/pipeline.h"
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

static json_t *time_of(const hs_article *a, const hs_timex *t) {
  json_t *o = json_object();
  json_object_set_new(o, "start", json_integer(t->span.beg));
  json_object_set_new(o, "end", json_integer(t->span.end));
  json_object_set_new(o, "whole", json_pack("[ii]", (int)t->whole.beg, (int)t->whole.end));
  add_string(o, "type", hs_time_type_name(t->type));
  add_string(o, "value", hs_article_str(a, t->value));
  add_string(o, "edtf", hs_article_str(a, t->edtf));
  add_string(o, "anchor", hs_anchor_name(t->anchor));
  add_string(o, "rule", hs_article_str(a, t->rule));
  json_object_set_new(o, "score", json_real((double)t->score));
  if (t->ref != HS_NONE) json_object_set_new(o, "ref", json_integer(t->ref));
  if (t->reading[1].from != HS_DAY_MIN) {
    json_t *list = json_array();
    for (int i = 0; i < 2; i++) {
      json_t *r = json_object();
      add_days(r, t->reading[i]);
      json_array_append_new(list, r);
    }
    json_object_set_new(o, "readings", list);
  }
  add_days(o, t->days);
  return o;
}

static void print_article(const hs_article *a) {
  json_t *out = json_object(), *published = json_object(), *times = json_array();
  add_string(out, "id", hs_article_str(a, a->id));
  add_string(published, "how", hs_how_name(a->published.how));
  add_string(published, "value", hs_article_str(a, a->published.value));
  add_string(published, "why", hs_article_str(a, a->published.why));
  if (a->published.how != HS_UNKNOWN) add_days(published, a->published.days);
  for (uint32_t i = 0; i < a->times.n; i++) json_array_append_new(times, time_of(a, &a->times.row[i]));
  json_object_set_new(out, "published", published);
  json_object_set_new(out, "times", times);
  json_dumpf(out, stdout, JSON_COMPACT);
  putchar('\n');
  json_decref(out);
}

static void finish(hs_corpus *c) {
  if (hs_corpus_annotate(c, NULL) == HS_OK)
    for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) print_article(hs_corpus_article(c, i));
  hs_corpus_free(c);
}

int main(int argc, char **argv) {
  static char line[1 << 24];
  hs_options options = {0};
  bool apart = false;
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "dmy") == 0) options.dates = HS_DATES_DMY;
    if (strcmp(argv[i], "mdy") == 0) options.dates = HS_DATES_MDY;
    if (strcmp(argv[i], "apart") == 0) apart = true;
  }
  hs_corpus *c = NULL;
  while (fgets(line, sizeof line, stdin)) {
    json_t *in = json_loads(line, 0, NULL);
    const char *text = json_string_value(json_object_get(in, "text"));
    hs_meta meta = {.id = json_string_value(json_object_get(in, "id")), .published = json_string_value(json_object_get(in, "published"))};
    if (text && !c && hs_corpus_new(&options, &c, NULL) != HS_OK) return 1;
    if (text) hs_corpus_add_text(c, &meta, text, strlen(text), NULL);
    json_decref(in);
    if (c && apart) finish(c), c = NULL;
  }
  if (c) finish(c);
  return 0;
}
