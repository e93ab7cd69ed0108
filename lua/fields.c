/*
 * The fields of every class, as data. One line a field: its name, what pushes it, where it lies in the row, its type
 * and what it says. `__index`, `__pairs`, completion and the reference page all read these tables.
 *
 *     {"lemma", push_str, offsetof(hs_event, lemma), "string", "lemma of the trigger"}
 *
 * A push function gets the row and the field and pushes exactly one value: nil where the row has nothing to say.
 */
#include "hsl.h"
#include <math.h>
#include <string.h>

#define PUSH(name) static void push_##name(lua_State *L, const hsl_place *at)
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

PUSH(str) { push_string(L, hs_article_str(hsl_article(at->v), AT(hs_str))); }
PUSH(cstr) { push_string(L, hs_corpus_str(at->v->box->corpus, AT(hs_str))); }
PUSH(count) { lua_pushinteger(L, AT(uint32_t)); }
PUSH(bool) { lua_pushboolean(L, AT(bool)); }
/* A float's shortest decimal, so that 0.9 is not seen as 0.89999997615814. */
PUSH(score) { lua_pushnumber(L, round((double)AT(float) * 1e4) / 1e4); }
PUSH(number) {
  double x = AT(double);
  lua_Integer whole;
  if (isnan(x)) lua_pushnil(L);
  else if (lua_numbertointeger(x, &whole) && (lua_Number)whole == x) lua_pushinteger(L, whole);
  else lua_pushnumber(L, x);
}
PUSH(words) { push_bytes(L, at->v, AT(hs_span)); }
PUSH(id) { lua_pushinteger(L, (lua_Integer)at->v->row + 1); }

#define ENUM(name) PUSH(name) { push_string(L, hs_##name##_name(AT(uint8_t))); }
ENUM(type)
ENUM(kind)
ENUM(certainty)
ENUM(role)
ENUM(time_type)
ENUM(quote_kind)
ENUM(link_kind)
ENUM(relation_kind)
PUSH(gender) { push_string(L, AT(uint8_t) == HS_GENDER_UNKNOWN ? NULL : hs_gender_name(AT(uint8_t))); }
PUSH(plurality) { push_string(L, AT(uint8_t) == HS_NUMBER_UNKNOWN ? NULL : hs_number_name(AT(uint8_t))); }
PUSH(slot) { push_string(L, AT(uint8_t) == HS_SLOT_NONE ? NULL : hs_slot_name(AT(uint8_t))); }

/* ---- rows named by a row */

PUSH(article) { hsl_push(L, HSL_ARTICLE, at->v->article, 0); }
PUSH(mention) { hsl_push(L, HSL_MENTION, at->v->article, AT(uint32_t)); }
PUSH(quote) { hsl_push(L, HSL_QUOTE, at->v->article, AT(uint32_t)); }
PUSH(event) { hsl_push(L, HSL_EVENT, at->v->article, AT(uint32_t)); }
PUSH(property) { hsl_push(L, HSL_PROPERTY, at->v->article, AT(uint32_t)); }
PUSH(token) { hsl_push(L, HSL_TOKEN, at->v->article, AT(uint32_t)); }
PUSH(claim) { hsl_push_claim(L, at->v); }
PUSH(entity) { hsl_push(L, HSL_ENTITY, 0, AT(uint32_t)); }
PUSH(account) { hsl_push(L, HSL_ACCOUNT, 0, AT(uint32_t)); }

static uint32_t entity_of(const hs_article *a, uint32_t mention) {
  return mention < a->mentions.n ? a->mentions.row[mention].entity : HS_NONE;
}
/* The entity of a mention's row number: speakers, subjects, links. */
PUSH(entity_by_mention) { hsl_push(L, HSL_ENTITY, 0, entity_of(hsl_article(at->v), AT(uint32_t))); }

/* The first participant of an event in the role `offset` that is an entity. */
PUSH(participant) {
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
PUSH(filler) {
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
PUSH(part) {
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

PUSH(ref) {
  const hs_relation *r = at->row;
  hsl_push(L, r->kind == HS_VARIANT ? HSL_QUOTE : HSL_CLAIM, AT(hs_ref).article, AT(hs_ref).row);
}

/* The nearest source of a claim that is an entity; links run from the outlet to the nearest source. */
PUSH(nearest) {
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

PUSH(text) { push_bytes(L, at->v, hsl_span(at->v)); }
PUSH(first) {
  hs_span s = hsl_span(at->v);
  if (s.end > s.beg) lua_pushinteger(L, (lua_Integer)s.beg + 1);
  else lua_pushnil(L);
}
PUSH(last) {
  hs_span s = hsl_span(at->v);
  if (s.end > s.beg) lua_pushinteger(L, s.end);
  else lua_pushnil(L);
}

/* The sentence in which the evidence begins: the last one that begins no later. */
PUSH(sentence) {
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
PUSH(time) {
  hsl_view of = *at->v;
  of.of = at->v->kind;
  when w = when_of(&of);
  if (is_known(w.days) || w.timex != HS_NONE || w.value) hsl_push_time(L, at->v);
  else lua_pushnil(L);
}

PUSH(time_value) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of_value(at->v, &w);
  char out[40];
  if (w.value) push_string(L, w.value);
  else if (t && t->value) push_string(L, hs_article_str(hsl_article(at->v), t->value));
  else push_string(L, hs_days_iso(w.days, out));
}

PUSH(time_edtf) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of_value(at->v, &w);
  push_string(L, t ? hs_article_str(hsl_article(at->v), t->edtf) : NULL);
}

static void push_day(lua_State *L, hs_day day, hs_day open) {
  char out[16];
  push_string(L, day == open ? NULL : hs_day_iso(day, out));
}
PUSH(time_from) { push_day(L, when_of(at->v).days.from, HS_DAY_MIN); }
PUSH(time_to) { push_day(L, when_of(at->v).days.to, HS_DAY_MAX); }

/* By the length of the interval's ISO value: "2015", "2015-09", "2015-09-14", anything longer. */
PUSH(time_precision) {
  char out[40];
  size_t n = strlen(hs_days_iso(when_of(at->v).days, out));
  push_string(L, n == 0 ? NULL : n == 4 ? "year" : n == 7 ? "month" : n == 10 ? "day" : "interval");
}

/* A field of the expression itself: pushes it with the field's own row. */
#define OF_TIMEX(name, member, push)                                                                                   \
  PUSH(time_##name) {                                                                                                  \
    when w = when_of(at->v);                                                                                           \
    const hs_timex *t = timex_of(at->v, &w);                                                                           \
    hsl_field inner = {.offset = offsetof(hs_timex, member)};                                                          \
    if (t) push(L, &(hsl_place){at->v, t, &inner});                                                                    \
    else lua_pushnil(L);                                                                                               \
  }
PUSH(anchor) {
  static const char *const ANCHORS[] = {NULL, "published", "quote", "time"};   /* as hs_timex says */
  push_string(L, AT(uint8_t) < sizeof ANCHORS / sizeof *ANCHORS ? ANCHORS[AT(uint8_t)] : NULL);
}
OF_TIMEX(kind, type, push_time_type)
OF_TIMEX(approx, approx, push_bool)
OF_TIMEX(vague, vague, push_bool)
OF_TIMEX(anchor, anchor, push_anchor)
OF_TIMEX(score, score, push_score)

PUSH(time_rule) {
  when w = when_of(at->v);
  const hs_timex *t = timex_of(at->v, &w);
  push_string(L, w.rule ? w.rule : t ? hs_article_str(hsl_article(at->v), t->rule) : NULL);
}
PUSH(time_how) {
  when w = when_of(at->v);
  push_string(L, w.published ? hs_how_name(w.published->how) : NULL);
}
PUSH(time_reason) {
  when w = when_of(at->v);
  push_string(L, w.published ? hs_article_str(hsl_article(at->v), w.published->why) : NULL);
}
PUSH(time_id) {
  if (at->v->of == HSL_TIME) lua_pushinteger(L, (lua_Integer)at->v->row + 1);
  else lua_pushnil(L);
}
PUSH(time_article) {
  if (at->v->of == HSL_ACCOUNT) lua_pushnil(L);
  else hsl_push(L, HSL_ARTICLE, at->v->article, 0);
}

/* ---- tokens: columns, not rows */

PUSH(norm) { push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.norm[at->v->row])); }
PUSH(lemma) { push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.lemma[at->v->row])); }
PUSH(feats) { push_string(L, hs_article_str(hsl_article(at->v), hsl_article(at->v)->tokens.feats[at->v->row])); }
PUSH(upos) { push_string(L, hs_upos_name(hsl_article(at->v)->tokens.upos[at->v->row])); }
PUSH(xpos) {
  uint8_t x = hsl_article(at->v)->tokens.xpos[at->v->row];
  push_string(L, x ? hs_xpos_name(x) : NULL);
}
PUSH(deprel) { push_string(L, hs_deprel_name(hsl_article(at->v)->tokens.deprel[at->v->row])); }
PUSH(head) { hsl_push(L, HSL_TOKEN, at->v->article, hsl_article(at->v)->tokens.head[at->v->row]); }
PUSH(n_words) {
  uint8_t n = hsl_article(at->v)->tokens.mwt[at->v->row];
  if (n) lua_pushinteger(L, n);
  else lua_pushnil(L);
}
PUSH(token_sentence) { hsl_push(L, HSL_SENTENCE, at->v->article, hsl_article(at->v)->tokens.sentence[at->v->row]); }
PUSH(place_in_sentence) {
  const hs_article *a = hsl_article(at->v);
  lua_pushinteger(L, (lua_Integer)at->v->row - (lua_Integer)a->sentences.row[a->tokens.sentence[at->v->row]].toks.beg + 1);
}

/* ---- other rows */

PUSH(article_id) { push_string(L, hs_article_str(at->row, ((const hs_article *)at->row)->id)); }
PUSH(paragraph) { lua_pushinteger(L, (lua_Integer)((const hs_sentence *)at->row)->paragraph + 1); }
PUSH(n_tokens) {
  hs_range r = AT(hs_range);
  lua_pushinteger(L, (lua_Integer)r.end - (lua_Integer)r.beg);
}
PUSH(cue) {
  const hs_article *a = hsl_article(at->v);
  uint32_t cue = AT(uint32_t);
  push_bytes(L, at->v, cue < a->tokens.n ? a->tokens.span[cue] : (hs_span){0, 0});
}
PUSH(role_filler_name) {
  const hs_filler *fl = at->row;
  uint32_t n, entity = entity_of(hsl_article(at->v), fl->mention);
  const hs_entity *e = hs_corpus_entities(at->v->box->corpus, &n);
  if (entity < n) push_string(L, hs_corpus_str(at->v->box->corpus, e[entity].name));
  else push_bytes(L, at->v, fl->span);
}
PUSH(problem_file) { push_string(L, ((const hs_err *)at->row)->file); }
PUSH(problem_message) { push_string(L, ((const hs_err *)at->row)->message); }
PUSH(problem_line) {
  if (AT(uint32_t)) lua_pushinteger(L, AT(uint32_t));
  else lua_pushnil(L);
}

/* ---- the tables */

#define F(T, member) offsetof(T, member)
#define WHERE                                                                                                          \
  {"article", push_article, 0, "article", "the article it was read from"},                                             \
  {"sentence", push_sentence, 0, "sentence", "the sentence in which it begins"},                                       \
  {"text", push_text, 0, "string", "its exact words: article.text:sub(first, last)"},                                  \
  {"first", push_first, 0, "integer", "its first byte in article.text, from 1"},                                       \
  {"last", push_last, 0, "integer", "its last byte, inclusive"}
#define WHY(T)                                                                                                         \
  {"rule", push_str, F(T, rule), "string", "the rule or model that made it"},                                          \
  {"score", push_score, F(T, score), "number", "how sure that is, 0 to 1"}
#define END {NULL, NULL, 0, NULL, NULL}
#define ID {"id", push_id, 0, "integer", "its number among the article's, from 1"}
#define CORPUS_ID {"id", push_id, 0, "integer", "its number in the corpus, from 1; the same at every run"}

static const hsl_field ARTICLE[] = {
  {"id", push_article_id, 0, "string", "file name without folder and ending, or `id` in JSON Lines"},
  {"outlet", push_str, F(hs_article, outlet), "string", "who published it"},
  {"title", push_str, F(hs_article, title), "string", "headline"},
  {"byline", push_str, F(hs_article, byline), "string", "author line"},
  {"url", push_str, F(hs_article, url), "string", "address"},
  {"path", push_str, F(hs_article, path), "string", "file it was read from"},
  {"published", push_time, 0, "time", "when it was published, with `how` that is known"},
  {"text", push_text, 0, "string", "its bytes as loaded"},
  END};

static const hsl_field SENTENCE[] = {
  ID,
  {"paragraph", push_paragraph, 0, "integer", "number of its paragraph, from 1"},
  {"n_tokens", push_n_tokens, F(hs_sentence, toks), "integer", "number of its tokens"},
  {"article", push_article, 0, "article", "the article it stands in"},
  {"text", push_text, 0, "string", "its exact words"},
  {"first", push_first, 0, "integer", "its first byte in article.text, from 1"},
  {"last", push_last, 0, "integer", "its last byte, inclusive"},
  END};

static const hsl_field TOKEN[] = {
  {"id", push_place_in_sentence, 0, "integer", "its number in the sentence, from 1"},
  {"text", push_text, 0, "string", "its exact letters"},
  {"norm", push_norm, 0, "string", "lower case, NFC, straight quotes"},
  {"lemma", push_lemma, 0, "string", "dictionary form"},
  {"upos", push_upos, 0, "string", "universal part of speech"},
  {"xpos", push_xpos, 0, "string", "Penn Treebank tag"},
  {"feats", push_feats, 0, "string", "morphological features, \"Number=Sing|Person=3\""},
  {"head", push_head, 0, "token", "the token it depends on; nil for the root"},
  {"deprel", push_deprel, 0, "string", "dependency relation to the head"},
  {"n_words", push_n_words, 0, "integer", "a surface word of so many tokens begins here; nil elsewhere"},
  {"article", push_article, 0, "article", "the article it stands in"},
  {"sentence", push_token_sentence, 0, "sentence", "the sentence it stands in"},
  {"first", push_first, 0, "integer", "its first byte in article.text, from 1"},
  {"last", push_last, 0, "integer", "its last byte, inclusive"},
  END};

static const hsl_field MENTION[] = {
  ID,
  {"type", push_type, F(hs_mention, type), "string", "person, organization, place, group, other; number, money, percent, age, ordinal, quantity"},
  {"kind", push_kind, F(hs_mention, kind), "string", "name, noun, pronoun or value"},
  {"entity", push_entity, F(hs_mention, entity), "entity", "who or what is meant; nil for values"},
  {"core", push_words, F(hs_mention, core), "string", "the bare name or head noun"},
  {"title", push_words, F(hs_mention, role), "string", "the title in front or behind"},
  {"head", push_token, F(hs_mention, head), "token", "its head"},
  {"gender", push_gender, F(hs_mention, gender), "string", "masculine, feminine or neuter, if known"},
  {"number", push_plurality, F(hs_mention, number), "string", "singular or plural, if known"},
  {"value", push_number, F(hs_mention, value), "number", "of numbers, money, percentages, ages, quantities"},
  {"unit", push_str, F(hs_mention, unit), "string", "of the value: \"USD\", \"%\", \"year\""},
  WHERE, WHY(hs_mention), END};

static const hsl_field TIME[] = {
  {"id", push_time_id, 0, "integer", "its number among the article's times; nil for a time that a row tells"},
  {"value", push_time_value, 0, "string", "TIMEX3 value, as precise as text and anchor allow; nil if unresolved"},
  {"from", push_time_from, 0, "string", "first day of the interval; nil if open or unknown"},
  {"to", push_time_to, 0, "string", "last day of the interval, inclusive"},
  {"precision", push_time_precision, 0, "string", "day, month, year or interval"},
  {"edtf", push_time_edtf, 0, "string", "EDTF where it says more than the value"},
  {"type", push_time_kind, 0, "string", "date, time, duration or set"},
  {"approx", push_time_approx, 0, "boolean", "\"about\", \"around\""},
  {"vague", push_time_vague, 0, "boolean", "nothing in the calendar (\"recently\")"},
  {"anchor", push_time_anchor, 0, "string", "what it was counted from"},
  {"how", push_time_how, 0, "string", "of an article's date: given or inferred"},
  {"reason", push_time_reason, 0, "string", "of an article's date: the evidence in words"},
  {"article", push_time_article, 0, "article", "the article it was read from"},
  {"sentence", push_sentence, 0, "sentence", "the sentence of its words"},
  {"text", push_text, 0, "string", "its exact words; nil if it was inferred"},
  {"first", push_first, 0, "integer", "its first byte in article.text, from 1"},
  {"last", push_last, 0, "integer", "its last byte, inclusive"},
  {"rule", push_time_rule, 0, "string", "the rule that resolved it"},
  {"score", push_time_score, 0, "number", "how sure that is, 0 to 1"},
  END};

static const hsl_field QUOTE[] = {
  ID,
  {"kind", push_quote_kind, F(hs_quote, kind), "string", "direct, indirect or mixed"},
  {"speaker", push_entity_by_mention, F(hs_quote, source), "entity", "who said it"},
  {"speaker_text", push_words, F(hs_quote, source_span), "string", "the words for the speaker"},
  {"addressee", push_entity_by_mention, F(hs_quote, addressee), "entity", "to whom"},
  {"addressee_text", push_words, F(hs_quote, addressee_span), "string", "the words for the addressee"},
  {"cue", push_cue, F(hs_quote, cue), "string", "the word that tells the saying: \"told\", \"according\""},
  {"manner", push_str, F(hs_quote, manner), "string", "lemma of the cue"},
  {"certainty", push_certainty, F(hs_quote, certainty), "string", "of the saying itself: asserted, denied, planned, ..."},
  {"said", push_time, 0, "time", "when it was said"},
  {"outer", push_quote, F(hs_quote, outer), "quote", "the quote it stands in"},
  {"source_mention", push_mention, F(hs_quote, source), "mention", "the speaker's mention"},
  {"addressee_mention", push_mention, F(hs_quote, addressee), "mention", "the addressee's mention"},
  {"cue_token", push_token, F(hs_quote, cue), "token", "the cue"},
  WHERE, WHY(hs_quote), END};

static const hsl_field EVENT[] = {
  ID,
  {"type", push_str, F(hs_event, type), "string", "communicate, meet, travel, ...; other"},
  {"lemma", push_str, F(hs_event, lemma), "string", "lemma of the trigger"},
  {"channel", push_str, F(hs_event, channel), "string", "of communication: phone, meeting, interview, post, statement, ..."},
  {"certainty", push_certainty, F(hs_event, certainty), "string", "asserted, denied, possible, probable, planned, conditional, asked, pretended"},
  {"negated", push_bool, F(hs_event, negated), "boolean", "is the predicate negated?"},
  {"agent", push_participant, HS_AGENT, "entity", "who did it; of a pretended event the real one"},
  {"patient", push_participant, HS_PATIENT, "entity", "to whom or what it was done"},
  {"recipient", push_participant, HS_RECIPIENT, "entity", "who was spoken to, who was given something"},
  {"posed_as", push_participant, HS_POSED_AS, "entity", "of a pretended event, whom the agent claimed to be"},
  {"place", push_participant, HS_AT_PLACE, "entity", "where"},
  {"topic", push_filler, HS_TOPIC, "filler", "what about, in the text's words"},
  {"time", push_time, 0, "time", "when it happened"},
  {"trigger", push_token, F(hs_event, trigger), "token", "the word that tells it"},
  {"quote", push_quote, F(hs_event, quote), "quote", "the innermost quote around it; nil in the outlet's own voice"},
  {"claim", push_claim, 0, "claim", "the claim that tells it, with its chain of sources"},
  {"account", push_account, F(hs_event, account), "account", "the event over all articles"},
  WHERE, WHY(hs_event), END};

static const hsl_field FILLER[] = {
  ID,
  {"role", push_role, F(hs_filler, role), "string", "agent, patient, recipient, topic, ..."},
  {"name", push_role_filler_name, 0, "string", "the entity's name, or the words"},
  {"entity", push_entity_by_mention, F(hs_filler, mention), "entity", "who or what fills it; nil for clauses"},
  {"mention", push_mention, F(hs_filler, mention), "mention", "nil for clauses and plain phrases"},
  {"event", push_event, F(hs_filler, event), "event", "the event it belongs to"},
  WHERE,
  {"rule", push_str, F(hs_filler, rule), "string", "the rule that found it"},
  END};

static const hsl_field PROPERTY[] = {
  ID,
  {"subject", push_entity_by_mention, F(hs_property, subject), "entity", "whose property it is"},
  {"key", push_str, F(hs_property, key), "string", "age, office, spouse, amount, ..."},
  {"value", push_str, F(hs_property, value), "string", "normalised text"},
  {"number", push_number, F(hs_property, number), "number", "the value as a number"},
  {"unit", push_str, F(hs_property, unit), "string", "of the number"},
  {"negated", push_bool, F(hs_property, negated), "boolean", "is it said not to be so?"},
  {"quote", push_quote, F(hs_property, quote), "quote", "the innermost quote around it; nil in the outlet's own voice"},
  {"claim", push_claim, 0, "claim", "the claim that tells it, with its chain of sources"},
  {"mention", push_mention, F(hs_property, subject), "mention", "the subject's mention"},
  WHERE, WHY(hs_property), END};

static const hsl_field CLAIM[] = {
  ID,
  {"certainty", push_certainty, F(hs_claim, certainty), "string", "with everything the chain of sources does to it"},
  {"speaker", push_nearest, 0, "entity", "the nearest source, if it is an entity"},
  {"said", push_time, 0, "time", "when the nearest source said so"},
  {"event", push_event, F(hs_claim, event), "event", "what is claimed; nil if it is a property"},
  {"property", push_property, F(hs_claim, property), "property", "what is claimed; nil if it is an event"},
  {"quote", push_quote, F(hs_claim, quote), "quote", "the quote it was read from"},
  WHERE, WHY(hs_claim), END};

static const hsl_field LINK[] = {
  {"kind", push_link_kind, F(hs_link, kind), "string", "outlet, agency, person, organization, document or anonymous"},
  {"name", push_str, F(hs_link, name), "string", "its name; of an unnamed source the words for it"},
  {"entity", push_entity_by_mention, F(hs_link, mention), "entity", "who it is"},
  WHERE, END};

static const hsl_field NOTE[] = {
  {"kind", push_str, F(hs_note, kind), "string", "quote, date, utf8, ..."},
  {"message", push_str, F(hs_note, message), "string", "the flaw in words"},
  WHERE, END};

static const hsl_field ENTITY[] = {
  CORPUS_ID,
  {"name", push_cstr, F(hs_entity, name), "string", "its best name"},
  {"type", push_type, F(hs_entity, type), "string", "person, organization, place, group, other"},
  {"gender", push_gender, F(hs_entity, gender), "string", "masculine, feminine or neuter, if known"},
  {"number", push_plurality, F(hs_entity, number), "string", "singular or plural, if known"},
  {"n_articles", push_count, F(hs_entity, n_articles), "integer", "in how many articles it is mentioned"},
  {"n_mentions", push_n_tokens, F(hs_entity, mentions), "integer", "how often it is mentioned"},
  END};

static const hsl_field ACCOUNT[] = {
  CORPUS_ID,
  {"title", push_cstr, F(hs_account, title), "string", "the event in a line"},
  {"type", push_cstr, F(hs_account, type), "string", "communicate, meet, travel, ..."},
  {"channel", push_cstr, F(hs_account, channel), "string", "of communication"},
  {"certainty", push_certainty, F(hs_account, certainty), "string", "what the best-founded claims say"},
  {"time", push_time, 0, "time", "when it happened, from all claims"},
  {"agent", push_part, HS_AGENT, "entity", "who did it, as most articles say"},
  {"patient", push_part, HS_PATIENT, "entity", "to whom or what it was done"},
  {"recipient", push_part, HS_RECIPIENT, "entity", "who was spoken to"},
  {"posed_as", push_part, HS_POSED_AS, "entity", "of a pretended event, whom the agent claimed to be"},
  {"place", push_part, HS_AT_PLACE, "entity", "where"},
  {"n_articles", push_count, F(hs_account, n_articles), "integer", "how many articles tell it"},
  {"n_outlets", push_count, F(hs_account, n_outlets), "integer", "how many outlets tell it"},
  {"n_independent", push_count, F(hs_account, n_independent), "integer", "how many independent sources stand behind it"},
  END};

static const hsl_field PART[] = {
  {"role", push_role, F(hs_part, role), "string", "agent, patient, recipient, ..."},
  {"name", push_cstr, F(hs_part, name), "string", "who or what"},
  {"entity", push_entity, F(hs_part, entity), "entity", "who it is"},
  {"n", push_count, F(hs_part, n), "integer", "how many articles name it in that role"},
  END};

static const hsl_field RELATION[] = {
  CORPUS_ID,
  {"kind", push_relation_kind, F(hs_relation, kind), "string", "agrees, elaborates, contradicts, supersedes; variant (of one quote)"},
  {"slot", push_slot, F(hs_relation, slot), "string", "polarity, time, place, participant, quantity, role, wording"},
  {"score", push_score, F(hs_relation, score), "number", "how sure that is, 0 to 1"},
  {"reason", push_cstr, F(hs_relation, reason), "string", "why, in words"},
  {"a", push_ref, F(hs_relation, a), "claim", "one claim (a quote where kind is variant)"},
  {"b", push_ref, F(hs_relation, b), "claim", "the other"},
  {"account", push_account, F(hs_relation, account), "account", "the event both tell"},
  END};

static const hsl_field QUOTE_GROUP[] = {
  CORPUS_ID,
  {"n_quotes", push_n_tokens, F(hs_quote_group, quotes), "integer", "how many wordings there are"},
  {"n_outlets", push_count, F(hs_quote_group, n_outlets), "integer", "in how many outlets"},
  END};

static const hsl_field PROBLEM[] = {
  {"message", push_problem_message, 0, "string", "what was left out and why"},
  {"file", push_problem_file, 0, "string", "the file"},
  {"line", push_problem_line, F(hs_err, line), "integer", "the line, from 1"},
  END};

/* ---- rows by kind */

static const void *at_article(const hs_corpus *c, uint32_t article, uint32_t row) {
  (void)row;
  return hs_corpus_article(c, article);
}
static uint32_t count_articles(const hs_corpus *c, uint32_t article) {
  (void)article;
  return hs_corpus_n_articles(c);
}
static const void *at_token(const hs_corpus *c, uint32_t article, uint32_t row) {
  (void)row;
  return &hs_corpus_article(c, article)->tokens;
}
static uint32_t count_tokens(const hs_corpus *c, uint32_t article) { return hs_corpus_article(c, article)->tokens.n; }

#define OF_ARTICLE(table)                                                                                              \
  static const void *at_##table(const hs_corpus *c, uint32_t article, uint32_t row) {                                  \
    return &hs_corpus_article(c, article)->table.row[row];                                                             \
  }                                                                                                                    \
  static uint32_t count_##table(const hs_corpus *c, uint32_t article) { return hs_corpus_article(c, article)->table.n; }
#define OF_CORPUS(table)                                                                                               \
  static const void *at_##table(const hs_corpus *c, uint32_t article, uint32_t row) {                                  \
    uint32_t n;                                                                                                        \
    (void)article;                                                                                                     \
    return &hs_corpus_##table(c, &n)[row];                                                                             \
  }                                                                                                                    \
  static uint32_t count_##table(const hs_corpus *c, uint32_t article) {                                                \
    uint32_t n;                                                                                                        \
    (void)article;                                                                                                     \
    hs_corpus_##table(c, &n);                                                                                          \
    return n;                                                                                                          \
  }
OF_ARTICLE(sentences)
OF_ARTICLE(mentions)
OF_ARTICLE(quotes)
OF_ARTICLE(events)
OF_ARTICLE(fillers)
OF_ARTICLE(properties)
OF_ARTICLE(claims)
OF_ARTICLE(links)
OF_ARTICLE(notes)
OF_CORPUS(entities)
OF_CORPUS(accounts)
OF_CORPUS(parts)
OF_CORPUS(relations)
OF_CORPUS(quote_groups)
OF_CORPUS(problems)

/* A time that a row tells has no row of its own: its fields ask when_of(). */
static const void *at_time(const hs_corpus *c, uint32_t article, uint32_t row) {
  (void)c, (void)article, (void)row;
  return NULL;
}
static uint32_t count_times(const hs_corpus *c, uint32_t article) { return hs_corpus_article(c, article)->times.n; }

const hsl_class hsl_classes[HSL_N_KINDS] = {
  [HSL_ARTICLE] = {"article", "hearsay.article", ARTICLE, at_article, count_articles},
  [HSL_SENTENCE] = {"sentence", "hearsay.sentence", SENTENCE, at_sentences, count_sentences},
  [HSL_TOKEN] = {"token", "hearsay.token", TOKEN, at_token, count_tokens},
  [HSL_MENTION] = {"mention", "hearsay.mention", MENTION, at_mentions, count_mentions},
  [HSL_TIME] = {"time", "hearsay.time", TIME, at_time, count_times},
  [HSL_QUOTE] = {"quote", "hearsay.quote", QUOTE, at_quotes, count_quotes},
  [HSL_EVENT] = {"event", "hearsay.event", EVENT, at_events, count_events},
  [HSL_FILLER] = {"filler", "hearsay.filler", FILLER, at_fillers, count_fillers},
  [HSL_PROPERTY] = {"property", "hearsay.property", PROPERTY, at_properties, count_properties},
  [HSL_CLAIM] = {"claim", "hearsay.claim", CLAIM, at_claims, count_claims},
  [HSL_LINK] = {"link", "hearsay.link", LINK, at_links, count_links},
  [HSL_NOTE] = {"note", "hearsay.note", NOTE, at_notes, count_notes},
  [HSL_ENTITY] = {"entity", "hearsay.entity", ENTITY, at_entities, count_entities},
  [HSL_ACCOUNT] = {"account", "hearsay.account", ACCOUNT, at_accounts, count_accounts},
  [HSL_PART] = {"part", "hearsay.part", PART, at_parts, count_parts},
  [HSL_RELATION] = {"relation", "hearsay.relation", RELATION, at_relations, count_relations},
  [HSL_QUOTE_GROUP] = {"quote_group", "hearsay.quote_group", QUOTE_GROUP, at_quote_groups, count_quote_groups},
  [HSL_PROBLEM] = {"problem", "hearsay.problem", PROBLEM, at_problems, count_problems},
};
