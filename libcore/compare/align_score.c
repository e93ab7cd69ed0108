/*
 * How likely two tellings are of one event: a sum of weighted evidence (log-odds), with a few hard conditions before it.
 *
 * Hard conditions: the deeds are of one kind, synonyms, or of one type; both are statements or neither is; channels
 * fit; the days told do not exclude each other by more than a day (three for what is seldom done twice). Then evidence
 * for (same lemma, same actor, same object, same days, words in common) and against (another actor, another place,
 * a hoax here and the real thing there). Weights of statements differ: who says it and what is said decide.
 *
 *   "Prank callers posing as Ann Lee rang Bo Roe" / "Ann Lee called Bo Roe on Monday":
 *   kind 1.2 + type 0.8 + channel 0.6 + actor (posed) 1.6 + object 1.4 - hoax-or-real 0.6 - bias 3.0 = 2.0: one event
 *
 * Scores are symmetric. Nothing here looks at groups; cluster.c does.
 */
#include "compare/align.h"
#include <stdlib.h>

typedef struct weight { const char *name; float deed, statement; } weight;

static const float IMPOSSIBLE = -100;

enum { FEW_ABOUT = 4 };   /* so few statements about an event are likely to be one */

static const weight WEIGHTS[HS_N_FEATURES] = {
    [HS_F_BIAS] = {"bias", -3.0f, -3.6f},
    [HS_F_LEMMA] = {"same lemma", 1.6f, 0.4f},
    [HS_F_KIND] = {"same kind of deed", 1.2f, 0.4f},
    [HS_F_SYNONYM] = {"synonyms", 0.7f, 0.1f},
    [HS_F_TYPE] = {"same type", 0.8f, 0.3f},
    [HS_F_CHANNEL] = {"same channel", 0.6f, 1.6f},
    [HS_F_ACTOR] = {"same actor", 1.6f, 1.5f},
    [HS_F_ACTOR_SPEAKS_FOR] = {"one actor speaks for the other", 0.8f, 1.2f},
    [HS_F_ACTOR_CLASH] = {"different actors", -2.5f, -4.0f},
    [HS_F_OBJECT] = {"same object", 1.4f, 1.3f},
    [HS_F_OBJECT_CLASH] = {"different objects", -2.0f, -1.0f},
    [HS_F_POSED] = {"actor of one poses in the other", 0.4f, 0},
    [HS_F_OTHER_SHARED] = {"shared topic or place", 0.5f, 0.4f},
    [HS_F_PLACE_CLASH] = {"different places", -0.8f, -0.4f},
    [HS_F_DAY] = {"same day", 1.6f, 1.0f},
    [HS_F_SPAN_OF_DAYS] = {"days that meet", 0.5f, 0.3f},
    [HS_F_DAY_CLASH] = {"days a little apart", -1.5f, -2.0f},
    [HS_F_OTHER_TIME] = {"told with another time", -1.5f, -1.0f},
    [HS_F_CONTENT] = {"words in common", 2.5f, 4.5f},
    [HS_F_STORY] = {"one story, rare deed", 6.0f, 3.0f},
    [HS_F_RARE] = {"rare deed", 1.3f, 0},
    [HS_F_SAME_ARTICLE] = {"same article", 0.3f, -0.4f},
    [HS_F_DEFINITE] = {"definite, after its like", 1.8f, 0.3f},
    [HS_F_HOAX_OR_REAL] = {"hoax here, real there", -0.6f, 0},
    [HS_F_TAKEN_IN] = {"the article's only such deed, a hoax", 1.5f, 0},
    [HS_F_REAL_ONE_DENIED] = {"denied there, told beside a hoax here", -1.0f, 0},
    [HS_F_PLANNED_OR_REAL] = {"planned here, done there", -1.2f, -1.0f},
    [HS_F_OPEN] = {"one is uncertain", -0.3f, -0.2f},
    [HS_F_SILENT] = {"said here, not said there", 0, -2.0f},
    [HS_F_PUBLISHED_APART] = {"articles weeks apart", -1.2f, -1.5f},
    [HS_F_SAID_SHARED] = {"about the same event", 0, 1.6f},
    [HS_F_SAID_OTHER] = {"about other events", 0, -2.0f},
    [HS_F_BOTH_DENY] = {"both deny", 0, 1.5f},
    [HS_F_ONE_DENIES] = {"one denies", 0, -1.5f},
    [HS_F_UTTERANCE] = {"in the same utterance", 2.5f, 4.0f},
    [HS_F_WITHIN] = {"goes on with it", 3.5f, 4.0f},
    [HS_F_RUN] = {"next word of the same speaker", 0, 3.4f},
    [HS_F_NOBODY] = {"no participant in common", -1.2f, -1.0f},
    [HS_F_OTHER_WORDS] = {"other words are quoted", 0, -1.5f},
};

static float weight_of(int f, bool says) { return says ? WEIGHTS[f].statement : WEIGHTS[f].deed; }

const char *hs_feature_name(int f) { return f >= 0 && f < HS_N_FEATURES ? WEIGHTS[f].name : NULL; }

/* ---- hard conditions */

bool hs_channels_fit(const hs_view *v, hs_str a, hs_str b) {
  if (!a || !b || a == b) return true;
  const char *others = hs_lex_get(&hs_lex_channel_fit, hs_strtab_get(v->words, a), 0), *name = hs_strtab_get(v->words, b);
  size_t n = strlen(name);
  for (const char *p = others; p && (p = strstr(p, name)); p += n)
    if ((p == others || p[-1] == ' ') && (p[n] == 0 || p[n] == ' ')) return true;
  return false;
}

/* Days between two intervals; 0 if they meet or one is open. */
static int64_t days_between(hs_days a, hs_days b) {
  int64_t gap = a.from > b.to ? (int64_t)a.from - b.to : b.from > a.to ? (int64_t)b.from - a.to : 0;
  return gap;
}

static bool utterance_shared(const hs_alignment *al, uint32_t i, uint32_t j) {
  for (int m = 0; m < HS_SAID_MAX && al->uttered[i][m] != HS_NONE; m++)
    for (int n = 0; n < HS_SAID_MAX && al->uttered[j][n] != HS_NONE; n++)
      if (al->uttered[i][m] == al->uttered[j][n]) return true;
  return false;
}

/* One names a deception, the other tells of it: "the prank", "the hoax call". */
static bool names_hoax(const hs_telling *a, const hs_telling *b) {
  return a->deceit != b->deceit && a->mode == HS_MODE_HOAX && b->mode == HS_MODE_HOAX;
}

bool hs_align_comparable(const hs_alignment *al, uint32_t i, uint32_t j) {
  const hs_telling *a = &al->v->row[i], *b = &al->v->row[j];
  if (a->says != b->says) return false;
  bool one_type = (a->type && a->type == b->type) || names_hoax(a, b);
  bool plain = a->says && (a->plain || b->plain || al->within[i] == j || al->within[j] == i || utterance_shared(al, i, j));
  if (!one_type && !plain && !hs_deed_alike(&a->deed, &b->deed)) return false;
  if (a->type && b->type && !one_type && !plain && a->deed.kind != b->deed.kind) return false;
  if (!hs_channels_fit(al->v, a->channel, b->channel)) return false;
  if ((al->only_planned[i] && hs_told_done(b)) || (al->only_planned[j] && hs_told_done(a))) return false;
  return days_between(a->days, b->days) <= (a->once && b->once ? 3 : 1);
}

bool hs_align_apart(const hs_alignment *al, uint32_t i, uint32_t j) {
  if (al->v->row[i].ref.article != al->v->row[j].ref.article) return false;
  uint64_t key = i < j ? (uint64_t)i << 32 | j : (uint64_t)j << 32 | i;
  uint32_t lo = 0, hi = al->apart.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (al->apart.row[mid] < key) lo = mid + 1;
    else hi = mid;
  }
  return lo < al->apart.n && al->apart.row[lo] == key;
}

/* ---- participants */

typedef struct overlap { uint32_t shared, sure, spoken_for, only_a, only_b; } overlap;

static const float UNSURE = 0.6f;   /* what a match is worth that rests on a pronoun */

static bool in_side(const hs_player *p, bool actors, bool objects) {
  return (actors && p->in == HS_IN_ACTOR) || (objects && p->in == HS_IN_OBJECT);
}

/* Is the same participant on another side already, by an error of co-reference? */
static bool stands_before(const hs_view *v, uint32_t beg, uint32_t end, const hs_player *p, bool actors, bool objects) {
  for (uint32_t i = beg; i < end; i++)
    if (v->players.row[i].who == p->who && in_side(&v->players.row[i], actors, objects)) return true;
  return false;
}

/* Participants of the named sides that both have, and the named ones that only one has. */
static overlap compare_sides(const hs_view *v, const hs_telling *a, const hs_telling *b, bool actors, bool objects) {
  overlap o = {0};
  for (int turn = 0; turn < 2; turn++) {
    const hs_telling *x = turn ? b : a, *y = turn ? a : b;
    for (uint32_t i = x->players.beg; i < x->players.end; i++) {
      const hs_player *p = &v->players.row[i];
      bool same = false, sure = false, spoken = false;
      if (!in_side(p, actors, objects) || stands_before(v, x->players.beg, i, p, actors, objects)) continue;
      for (uint32_t j = y->players.beg; j < y->players.end; j++) {
        const hs_player *q = &v->players.row[j];
        if (!in_side(q, actors, objects)) continue;
        bool one = p->who == q->who;
        same |= one;
        sure |= one && p->sure && q->sure;
        spoken = spoken || (!one && hs_view_speaks_for(v, p->who, q->who));
      }
      if (turn == 0) o.shared += same, o.sure += sure, o.spoken_for += !same && spoken;
      if (!same && !spoken && p->named) *(turn ? &o.only_b : &o.only_a) += 1;
    }
  }
  return o;
}

/* Where the same participants stand in both: for each pair of places a bit, COMMON(place in the one, place in the other). */
#define COMMON(in_a, in_b) (UINT32_C(1) << ((in_a) * HS_N_IN + (in_b)))

static uint32_t common_places(const hs_view *v, const hs_telling *a, const hs_telling *b) {
  uint32_t set = 0;
  for (uint32_t i = a->players.beg; i < a->players.end; i++)
    for (uint32_t j = b->players.beg; j < b->players.end; j++)
      if (v->players.row[i].who == v->players.row[j].who) set |= COMMON(v->players.row[i].in, v->players.row[j].in);
  return set;
}

static bool both_named_at(const hs_view *v, const hs_telling *a, const hs_telling *b, hs_place_in in) {
  bool in_a = false, in_b = false;
  for (uint32_t i = a->players.beg; i < a->players.end; i++) in_a |= v->players.row[i].in == in && v->players.row[i].named;
  for (uint32_t j = b->players.beg; j < b->players.end; j++) in_b |= v->players.row[j].in == in && v->players.row[j].named;
  return in_a && in_b;
}

/* Nameless ones behind two hoaxes, called by one noun: "two pranksters", "the pranksters". */
static bool alike_behind(const hs_view *v, const hs_telling *a, const hs_telling *b) {
  for (uint32_t i = a->players.beg; i < a->players.end; i++)
    for (uint32_t j = b->players.beg; j < b->players.end; j++) {
      hs_str noun = v->players.row[i].noun;
      if (noun && noun == v->players.row[j].noun && v->players.row[i].in == HS_IN_BEHIND && v->players.row[j].in == HS_IN_BEHIND) return true;
    }
  return false;
}

static void side_features(const hs_view *v, const hs_telling *a, const hs_telling *b, float *f) {
  uint32_t common = common_places(v, a, b);
  if (a->mutual || b->mutual) {
    overlap o = compare_sides(v, a, b, true, true);
    f[HS_F_ACTOR] = o.sure >= 1 ? 1 : o.shared >= 1 || alike_behind(v, a, b) ? UNSURE : 0;
    f[HS_F_OBJECT] = o.sure >= 2 ? 1 : o.shared >= 2 ? UNSURE : 0;
    f[HS_F_ACTOR_SPEAKS_FOR] = !o.shared && o.spoken_for;
    f[HS_F_ACTOR_CLASH] = !o.shared && !o.spoken_for && o.only_a && o.only_b;
    f[HS_F_OBJECT_CLASH] = (o.shared || o.spoken_for) && o.only_a && o.only_b;
  } else {
    overlap o = compare_sides(v, a, b, true, false);
    bool behind = common & (COMMON(HS_IN_BEHIND, HS_IN_BEHIND) | COMMON(HS_IN_ACTOR, HS_IN_BEHIND) | COMMON(HS_IN_BEHIND, HS_IN_ACTOR));
    f[HS_F_ACTOR] = o.sure || behind ? 1 : o.shared || alike_behind(v, a, b) ? UNSURE : 0;
    f[HS_F_ACTOR_SPEAKS_FOR] = !o.shared && !behind && o.spoken_for;
    f[HS_F_ACTOR_CLASH] = !o.shared && !behind && !o.spoken_for && o.only_a && o.only_b;
    o = compare_sides(v, a, b, false, true);
    f[HS_F_OBJECT] = o.sure ? 1 : o.shared ? UNSURE : 0;
    f[HS_F_OBJECT_CLASH] = !o.shared && !o.spoken_for && o.only_a && o.only_b;
  }
  f[HS_F_POSED] = (a->mode == HS_MODE_HOAX) != (b->mode == HS_MODE_HOAX) && (common & COMMON(HS_IN_ACTOR, HS_IN_ACTOR));
  bool topic = common & COMMON(HS_IN_TOPIC, HS_IN_TOPIC), place = common & COMMON(HS_IN_PLACE, HS_IN_PLACE);
  bool crossed = common & (COMMON(HS_IN_TOPIC, HS_IN_OBJECT) | COMMON(HS_IN_OBJECT, HS_IN_TOPIC));
  f[HS_F_OTHER_SHARED] = (float)(topic + place + (crossed && f[HS_F_OBJECT] <= 0));
  f[HS_F_PLACE_CLASH] = !place && both_named_at(v, a, b, HS_IN_PLACE);
  f[HS_F_NOBODY] = f[HS_F_ACTOR] + f[HS_F_OBJECT] + f[HS_F_ACTOR_SPEAKS_FOR] + f[HS_F_OTHER_SHARED] <= 0;
}

/* ---- the rest of the evidence */

static int64_t width(hs_days d) { return d.from == HS_DAY_MIN || d.to == HS_DAY_MAX ? INT32_MAX : (int64_t)d.to - d.from; }

/* One tells the time, and the other's article came out then: undated news is fresh news. */
static bool fresh_then(const hs_telling *dated, const hs_telling *other, const hs_published *came_out) {
  return width(dated->days) <= 31 && width(other->days) == INT32_MAX && came_out->how != HS_UNKNOWN && days_between(dated->days, came_out->days) == 0;
}

static void time_features(const hs_corpus *c, const hs_telling *a, const hs_telling *b, float *f) {
  f[HS_F_OTHER_TIME] = a->ref.article == b->ref.article && a->day && b->day && a->day != b->day;
  int64_t wide = width(a->days) > width(b->days) ? width(a->days) : width(b->days), gap = days_between(a->days, b->days);
  f[HS_F_DAY_CLASH] = gap > 0;
  f[HS_F_DAY] = gap == 0 && wide <= 2;
  f[HS_F_SPAN_OF_DAYS] = gap == 0 && wide > 2 && wide <= 31;
  const hs_published *p = &c->articles.row[a->ref.article]->published, *q = &c->articles.row[b->ref.article]->published;
  int64_t apart = p->how != HS_UNKNOWN && q->how != HS_UNKNOWN ? days_between(p->days, q->days) : 0;
  if (fresh_then(a, b, q) || fresh_then(b, a, p)) f[HS_F_SPAN_OF_DAYS] = 1;
  bool dated = f[HS_F_DAY] > 0 || f[HS_F_SPAN_OF_DAYS] > 0;
  float recalled = a->says && f[HS_F_CHANNEL] > 0 ? 0.5f : 1;   /* a speech or a post is recalled for long */
  f[HS_F_PUBLISHED_APART] = dated || apart < 14 ? 0 : (apart >= 60 ? 2 : 1) * recalled;
}

static void mode_features(const hs_alignment *al, uint32_t i, uint32_t j, float *f) {
  const hs_telling *a = &al->v->row[i], *b = &al->v->row[j];
  uint8_t lo = a->mode < b->mode ? a->mode : b->mode, hi = a->mode < b->mode ? b->mode : a->mode;
  bool same_article = a->ref.article == b->ref.article;
  bool taken_in = (al->taken_in[i] && b->mode == HS_MODE_HOAX) || (al->taken_in[j] && a->mode == HS_MODE_HOAX);
  f[HS_F_TAKEN_IN] = same_article && taken_in;
  f[HS_F_REAL_ONE_DENIED] = (al->knows[i] && b->mode == HS_MODE_DENIED) || (al->knows[j] && a->mode == HS_MODE_DENIED);
  if (lo == HS_MODE_REAL && hi == HS_MODE_HOAX && !taken_in) f[HS_F_HOAX_OR_REAL] = same_article ? 2 : 1;
  const hs_telling *denied = a->mode == HS_MODE_DENIED ? a : b;
  if (lo <= HS_MODE_HOAX && hi == HS_MODE_PLANNED) f[HS_F_PLANNED_OR_REAL] = 1;
  /* A denial may be of the plan or of the deed. */
  if (lo == HS_MODE_PLANNED && hi == HS_MODE_DENIED && !denied->plan) f[HS_F_PLANNED_OR_REAL] = 0.6f;
  if ((a->mode == HS_MODE_DENIED) != (b->mode == HS_MODE_DENIED)) f[HS_F_SILENT] = same_article ? 2 : 1;
  if (lo != hi && (lo == HS_MODE_OPEN || hi == HS_MODE_OPEN)) f[HS_F_OPEN] = 1;
}

/* Do two statements hold tellings of one event inside? Less than 1 if many do; denials of it are few. */
static float said_shared(const hs_alignment *al, uint32_t i, uint32_t j) {
  uint32_t fewest = 0;
  for (int m = 0; m < HS_SAID_MAX && al->said[i][m] != HS_NONE; m++)
    for (int n = 0; n < HS_SAID_MAX && al->said[j][n] != HS_NONE; n++) {
      uint32_t event = hs_align_find(al, al->said[i][m]), about = al->n_about[event];
      if (event == hs_align_find(al, al->said[j][n]) && (!fewest || about < fewest)) fewest = about;
    }
  bool few = fewest <= FEW_ABOUT || (al->denies[i] && al->denies[j]);
  return !fewest ? 0 : few ? 1 : (float)FEW_ABOUT / (float)fewest;
}

bool hs_channel_is_plain(const hs_view *v, hs_str channel) { return !channel || strcmp(hs_strtab_get(v->words, channel), "statement") == 0; }

/* "Ann Lee admitted ... . '...,' she said in an interview": the next word of the same speaker. */
static bool goes_on(const hs_alignment *al, uint32_t i, uint32_t j) {
  const hs_view *v = al->v;
  const hs_telling *a = &v->row[i], *b = &v->row[j];
  if (!a->says || al->before[j] != i || a->mode != b->mode) return false;
  if (a->channel == b->channel && a->type == b->type) return true;
  const hs_article *t = v->c->articles.row[a->ref.article];
  uint32_t from = t->tokens.sentence[t->events.row[a->ref.row].trigger], to = t->tokens.sentence[t->events.row[b->ref.row].trigger];
  bool verb = t->tokens.upos[t->events.row[b->ref.row].trigger] == HS_U_VERB;   /* "his message is clear" is no next word */
  bool near = verb && to - from <= 1, channels = a->channel == b->channel || hs_channel_is_plain(v, a->channel) || hs_channel_is_plain(v, b->channel);
  return near && channels && (a->type == b->type || a->plain || b->plain);
}

/* All but the words in common, which cost most; the lower telling first. */
static void plain_features(const hs_alignment *al, uint32_t i, uint32_t j, float f[HS_N_FEATURES]) {
  hs_view *v = al->v;
  const hs_telling *a = &v->row[i], *b = &v->row[j];
  bool same_article = a->ref.article == b->ref.article;
  int alike = hs_deed_alike(&a->deed, &b->deed);
  memset(f, 0, HS_N_FEATURES * sizeof *f);
  f[HS_F_BIAS] = 1;
  f[HS_F_LEMMA] = !a->lemma || a->lemma != b->lemma ? 0 : a->common ? 0.5f : 1;
  bool one_type = (a->type && a->type == b->type) || names_hoax(a, b);
  bool talk = one_type && !a->says && (names_hoax(a, b) || (a->channel && b->channel));
  f[HS_F_KIND] = f[HS_F_LEMMA] > 0 ? 0 : alike == 2 ? 1 : talk ? 0.5f : 0;
  f[HS_F_SYNONYM] = alike == 1;
  f[HS_F_TYPE] = one_type;
  f[HS_F_CHANNEL] = a->channel && a->channel == b->channel && !(a->says && hs_channel_is_plain(v, a->channel));
  side_features(v, a, b, f);
  time_features(v->c, a, b, f);
  mode_features(al, i, j, f);
  f[HS_F_SAME_ARTICLE] = same_article;
  bool takes_up = same_article && b->intro == HS_INTRO_DEFINITE;
  f[HS_F_DEFINITE] = !takes_up ? 0 : al->like_before[j] == i ? 1 : al->type_before[j] == i ? 0.9f : alike == 2 ? 0.7f : talk ? 0.6f : 0;
  /* "The call" alone need not name anybody. */
  if (f[HS_F_DEFINITE] > 0 && (a->players.beg == a->players.end || b->players.beg == b->players.end)) f[HS_F_NOBODY] *= 0.5f;
  f[HS_F_RUN] = goes_on(al, i, j);
  bool one_quote = !same_article && al->inside[i] != HS_NONE && al->inside[i] == al->inside[j];
  f[HS_F_UTTERANCE] = a->says ? utterance_shared(al, i, j) : one_quote;
  /* In the same words "I" and "you" are the same people, whoever they were taken for. */
  if (one_quote) f[HS_F_ACTOR_CLASH] = f[HS_F_OBJECT_CLASH] = f[HS_F_NOBODY] = 0;
  f[HS_F_WITHIN] = al->within[i] == j || al->within[j] == i;
  f[HS_F_RARE] = a->says || alike < 2 ? 0 : a->rare < b->rare ? a->rare : b->rare;
  if (!a->says) return;
  f[HS_F_SAID_SHARED] = said_shared(al, i, j);
  /* In one interview, speech or post many things are said. */
  f[HS_F_SAID_OTHER] = f[HS_F_SAID_SHARED] <= 0 && f[HS_F_CHANNEL] <= 0 && al->said[i][0] != HS_NONE && al->said[j][0] != HS_NONE;
  f[HS_F_BOTH_DENY] = al->denies[i] && al->denies[j];
  /* Who denies one thing often denies another in the same breath. */
  if (f[HS_F_BOTH_DENY] > 0) f[HS_F_SAID_OTHER] *= 0.5f;
  f[HS_F_ONE_DENIES] = al->denies[i] != al->denies[j];
  /* Who is quoted with other words may have spoken again: "told reporters" says little. */
  bool both_quote = al->uttered[i][0] != HS_NONE && al->uttered[j][0] != HS_NONE;
  f[HS_F_OTHER_WORDS] = !same_article && both_quote && f[HS_F_UTTERANCE] <= 0 && f[HS_F_CHANNEL] <= 0 && f[HS_F_BOTH_DENY] <= 0;
}

/* How much one story for both would tell: one story seldom has two denials by one speaker, or two hoaxes, or two of a rare deed. */
static float worth_of_story(const hs_alignment *al, uint32_t i, uint32_t j) {
  const hs_telling *a = &al->v->row[i], *b = &al->v->row[j];
  if (a->ref.article == b->ref.article) return 0;
  bool seldom = (al->denies[i] && al->denies[j]) || (a->mode == HS_MODE_HOAX && b->mode == HS_MODE_HOAX);
  return seldom ? 1 : a->rare < b->rare ? a->rare : b->rare;
}

static float story_feature(const hs_alignment *al, uint32_t i, uint32_t j, float worth) {
  return worth > 0 ? worth * hs_view_story(al->v, al->v->row[i].ref.article, al->v->row[j].ref.article) : 0;
}

void hs_align_plain_features(const hs_alignment *al, uint32_t i, uint32_t j, float out[HS_N_FEATURES]) {
  plain_features(al, i < j ? i : j, i < j ? j : i, out);
}

void hs_align_features(const hs_alignment *al, uint32_t i, uint32_t j, float out[HS_N_FEATURES]) {
  hs_align_plain_features(al, i, j, out);
  out[HS_F_CONTENT] = hs_view_content(al->v, &al->v->row[i], &al->v->row[j]);
  out[HS_F_STORY] = story_feature(al, i, j, worth_of_story(al, i, j));
}

float hs_align_score(const hs_alignment *al, uint32_t i, uint32_t j) {
  if (!hs_align_comparable(al, i, j) || hs_align_apart(al, i, j)) return IMPOSSIBLE;
  float f[HS_N_FEATURES], sum = 0;
  bool says = al->v->row[i].says;
  hs_align_plain_features(al, i, j, f);
  for (int k = 0; k < HS_N_FEATURES; k++) sum += f[k] * weight_of(k, says);
  /* What words in common and one story can add at most cannot save it any more. */
  float worth = worth_of_story(al, i, j);
  if (sum + weight_of(HS_F_CONTENT, says) + worth * weight_of(HS_F_STORY, says) <= 0) return sum;
  sum += hs_view_content(al->v, &al->v->row[i], &al->v->row[j]) * weight_of(HS_F_CONTENT, says);
  if (sum + worth * weight_of(HS_F_STORY, says) <= 0) return sum;
  return sum + story_feature(al, i, j, worth) * weight_of(HS_F_STORY, says);
}
