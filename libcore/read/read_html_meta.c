/*
 * What a page says of its article: title, outlet, byline, address, and the day of publication.
 *
 * Day, the most trusted first: `article:published_time` and its like, `datePublished` of the microdata and of JSON-LD; other names of meta
 * elements ("pubdate", "DC.date.issued"); a <time> element, of those the one marked as the date of publication, else the first outside
 * navigation and asides. Dates of changes count for nothing. Where two of the first two kinds differ by more than a day the article gets a note.
 * A day is taken as it is written, in the zone that it names.
 *
 *     <meta property="article:published_time" content="2015-09-24T23:30:00-05:00">   ->   2015-09-24
 * Limits: of several articles in JSON-LD the first that has a date counts.
 */
#include "read/read_html.h"
#include <jansson.h>

enum { DEPTH = 6, BY_TIME = 1, BY_TIME_MARKED, BY_NAME, BY_STANDARD, FAR = 1 };

static const char *copy(hs_page *p, const char *s) {
  while (*s == ' ' || (*s >= '\t' && *s <= '\r')) s++;
  size_t n = strlen(s);
  while (n && (s[n - 1] == ' ' || (s[n - 1] >= '\t' && s[n - 1] <= '\r'))) n--;
  return n ? hs_arena_strn(p->run->scratch, s, n) : NULL;
}

static void set(hs_page *p, const char **field, const char *value) {
  if (!*field && value && *value) *field = copy(p, value);
}

static bool apart(hs_days a, hs_days b) { return a.from > b.to + FAR || b.from > a.to + FAR; }

static void weigh(hs_page *p, const char *value, const char *why, int trust) {
  hs_days one, other;
  char text[240];
  const char *date = value ? copy(p, value) : NULL;
  if (!date || !hs_read_published(date, &other)) {
    if (date && !p->meta.published) p->meta.published = date, p->why = why;      /* unread, which the article will say */
    return;
  }
  if (p->trust >= BY_NAME && trust >= BY_NAME && hs_read_published(p->meta.published, &one) && apart(one, other) && !p->conflict) {
    snprintf(text, sizeof text, "two dates of publication: %.40s (%s) and %.40s (%s)", p->meta.published, p->why, date, why);
    p->conflict = copy(p, text);
  }
  if (trust > p->trust) p->meta.published = date, p->why = why, p->trust = trust;
}

/* ---- meta elements */

static bool one_of(const char *name, const char *const *names, size_t n) {
  for (size_t i = 0; name && i < n; i++)
    if (strcasecmp(name, names[i]) == 0) return true;
  return false;
}
#define ONE_OF(name, list) one_of(name, list, sizeof(list) / sizeof *(list))

static void read_meta(hs_page *p, const xmlNode *n) {
  static const char *const standard[] = {"article:published_time", "article:published", "og:article:published_time", "og:published_time", "datePublished"};
  static const char *const other[] = {"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date", "dc.date", "dc.date.issued", "dc.date.created",
                                      "dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime"};
  static const char *const authors[] = {"author", "byl", "byline", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article:author_name"};
  const char *name = hs_html_prop(n, "property"), *content = hs_html_prop(n, "content");
  if (!name) name = hs_html_prop(n, "name");
  if (!name) name = hs_html_prop(n, "itemprop");
  if (!name || !content || !*content) return;
  if (ONE_OF(name, standard)) weigh(p, content, "meta element of its publication", BY_STANDARD);
  else if (ONE_OF(name, other)) weigh(p, content, "meta element with a date", BY_NAME);
  else if (strcasecmp(name, "og:title") == 0) set(p, &p->meta.title, content);
  else if (strcasecmp(name, "og:site_name") == 0) set(p, &p->meta.outlet, content);
  else if (strcasecmp(name, "og:url") == 0) set(p, &p->meta.url, content);
  else if (ONE_OF(name, authors) && !strstr(content, "://")) set(p, &p->meta.byline, content);
}

/* ---- JSON-LD */

static const char *name_in(const json_t *v, int depth) {
  if (json_is_string(v)) return strstr(json_string_value(v), "://") ? NULL : json_string_value(v);
  if (json_is_array(v)) return depth ? name_in(json_array_get(v, 0), depth - 1) : NULL;
  return json_is_object(v) && depth ? name_in(json_object_get(v, "name"), depth - 1) : NULL;
}

/* The first object with a day of publication, through lists and "@graph". */
static const json_t *dated_object(const json_t *v, int depth) {
  const json_t *found = NULL;
  if (!v || !depth) return NULL;
  if (json_is_object(v)) return json_is_string(json_object_get(v, "datePublished")) ? v : dated_object(json_object_get(v, "@graph"), depth - 1);
  for (size_t i = 0; json_is_array(v) && i < json_array_size(v) && !found; i++) found = dated_object(json_array_get(v, i), depth - 1);
  return found;
}

static void read_json(hs_page *p, const xmlNode *script) {
  const char *type = hs_html_prop(script, "type");
  const xmlNode *code = script->children;
  if (!type || strcasecmp(type, "application/ld+json") != 0 || !code || !code->content) return;
  json_t *json = json_loads((const char *)code->content, 0, NULL);
  p->run->json = json;                            /* given back with the run if memory ends here */
  const json_t *o = dated_object(json, DEPTH);
  if (o) {
    weigh(p, json_string_value(json_object_get(o, "datePublished")), "JSON-LD", BY_STANDARD);
    set(p, &p->meta.title, name_in(json_object_get(o, "headline"), 1));
    set(p, &p->meta.byline, name_in(json_object_get(o, "author"), 3));
    set(p, &p->meta.outlet, name_in(json_object_get(o, "publisher"), 3));
  }
  json_decref(json);
  p->run->json = NULL;
}

/* ---- elements of the page */

/* The words of an element, in scratch; NULL if it has none, or more than a line. */
static const char *words_of(hs_page *p, const xmlNode *top) {
  char line[400];
  size_t n = 0;
  for (const xmlNode *k = top; k; k = hs_html_next(k, top, k != top && hs_html_no_text(k)))
    for (const char *s = k->type == XML_TEXT_NODE && k->content ? (const char *)k->content : ""; *s; s++) {
      bool blank = *s == ' ' || (*s >= '\t' && *s <= '\r');
      if (n + 1 >= sizeof line) return NULL;
      if (!blank || (n && line[n - 1] != ' ')) line[n++] = blank ? ' ' : *s;
    }
  line[n] = 0;
  return copy(p, line);
}

static void read_time(hs_page *p, const xmlNode *n) {
  const char *item = hs_html_prop(n, "itemprop"), *day = hs_html_prop(n, "datetime");
  if (item && strcasecmp(item, "dateModified") == 0) return;
  bool standard = item && strcasecmp(item, "datePublished") == 0;
  weigh(p, day && *day ? day : words_of(p, n), "time element", standard ? BY_STANDARD : hs_html_prop(n, "pubdate") ? BY_TIME_MARKED : BY_TIME);
}

static void read_element(hs_page *p, const xmlNode *n) {
  const char *rel = hs_html_prop(n, "rel"), *item = hs_html_prop(n, "itemprop"), *css = hs_html_prop(n, "class");
  if (hs_html_is(n, "meta")) read_meta(p, n);
  else if (hs_html_is(n, "link") && rel && strcasecmp(rel, "canonical") == 0) set(p, &p->meta.url, hs_html_prop(n, "href"));
  else if (hs_html_is(n, "time")) read_time(p, n);
  else if (item && strcasecmp(item, "datePublished") == 0) weigh(p, hs_html_prop(n, "content") ? hs_html_prop(n, "content") : words_of(p, n), "microdata", BY_STANDARD);
  else if ((rel && strcasecmp(rel, "author") == 0 && !hs_html_is(n, "link")) || (item && strcasecmp(item, "author") == 0) || (css && strcasecmp(css, "byline") == 0)) set(p, &p->meta.byline, words_of(p, n));
}

void hs_html_meta(hs_page *p, const xmlNode *root) {
  const xmlNode *headline = NULL, *title = NULL;
  for (const xmlNode *n = root; n; n = hs_html_next(n, root, n != root && !hs_html_is(n, "head") && hs_html_no_text(n))) {
    if (hs_html_is(n, "script")) read_json(p, n);
    else if (hs_html_is(n, "h1")) headline = headline ? headline : n;
    else if (hs_html_is(n, "title")) title = title ? title : n;
    else if (n->type == XML_ELEMENT_NODE) read_element(p, n);
  }
  if (headline) set(p, &p->meta.title, words_of(p, headline));
  if (title) set(p, &p->meta.title, words_of(p, title));
}
