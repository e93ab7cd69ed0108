/*
 * Told to the media. What somebody told a paper or a broadcaster is an interview where the article itself says so: later it speaks of
 * "the interview", "the most recent interview" of the same speaker, or of "another interview" beside it. The former names no
 * medium again and takes that of the telling before.
 *
 *     "Ann Lee told the Post she would stay. In the interview, she also criticized the board."
 *     tell: channel interview, recipient the Post; criticize: channel interview, recipient the Post by the rule "interview"
 *
 * What was told to a named medium and is not dated is news, so it lies in the last days before publication ("news"), an approximate bound: in
 * 378 dated articles the eight tellings with a day of their own lie 0 or 1 day before; of 22 without one 13 speak of what happened at most 3
 * days before, 7 of at most 5, two cannot be told. Old ones are told with their year or month (nine of nine).
 * Not so "said in an interview with the Post": one in five was old.
 * Limits: one medium and one speaker; "he told a reporter" may be old, so only named media count.
 */
#include "event/event_frame.h"

enum { LOOKED_AT = 64, NEWS_DAYS = 3, NAME = 64 };

const char *hs_media_kind(const char *name, const char *last_word) {
  char key[NAME];
  size_t n = 0;
  for (; name && name[n] && n + 1 < sizeof key; n++) key[n] = (char)(name[n] >= 'A' && name[n] <= 'Z' ? name[n] + 32 : name[n]);
  key[n] = 0;
  const char *kind = hs_lex_get(&hs_lex_newsmedia, strncmp(key, "the ", 4) == 0 ? key + 4 : key, 0);
  if (kind || !last_word || strlen(last_word) + 3 > sizeof key) return kind ? kind : "";
  memcpy(key, "* ", 2);
  memcpy(key + 2, last_word, strlen(last_word) + 1);
  kind = hs_lex_get(&hs_lex_newsmedia, key, 0);
  return kind ? kind : "";
}

/* A paper, broadcaster or agency by its name; not "told the Post's Bo Roe". */
static bool is_medium(const hs_article *a, uint32_t mention) {
  if (mention == HS_NONE) return false;
  const hs_mention *m = &a->mentions.row[mention];
  char name[NAME];
  size_t n = m->span.end - m->span.beg;
  if (m->kind != HS_NAME || m->type == HS_PERSON || m->head >= a->tokens.n || n >= sizeof name) return false;
  if (m->head + 1 < a->tokens.n && a->tokens.xpos[m->head + 1] == HS_X_POS) return false;
  memcpy(name, a->text + m->span.beg, n);
  name[n] = 0;
  return *hs_media_kind(name, hs_norm(a, m->head));
}

/* ------------------------------------------------------------------ interviews that are spoken of again */

/* Who speaks and to whom, frame by frame: the first mention in that role. */
typedef struct talk { uint32_t agent, recipient; } talk;

static talk *talks_of(const scene *c) {
  talk *t = hs_arena_alloc(c->scratch, sizeof *t * (c->frames.n + 1));
  memset(t, 0xff, sizeof *t * (c->frames.n + 1));
  for (uint32_t i = c->fillers.n; i-- > 0;) {
    const hs_filler *f = &c->fillers.row[i];
    if (f->role == HS_AGENT) t[f->event].agent = f->mention;
    if (f->role == HS_RECIPIENT) t[f->event].recipient = f->mention;
  }
  return t;
}

static uint32_t cluster_of(const scene *c, uint32_t mention) { return mention == HS_NONE ? HS_NONE : c->a->mentions.row[mention].cluster; }

/* "told the Post": in the outlet's own voice, to one named medium. */
static bool told_medium(const scene *c, const talk *talks, uint32_t row) {
  const frame *f = &c->frames.row[row];
  bool plain = is(f->channel, "statement") || (is(f->channel, "interview") && f->medium == HS_NONE);   /* or named so already */
  return !f->nominal && plain && is(f->type, "communicate") && f->certainty == HS_ASSERTED && !f->negated &&
         hs_quote_at(c->a, f->trigger) == HS_NONE && is_medium(c->a, talks[row].recipient);
}

/* The noun "interview" of a frame: its trigger, or what the words were said in; HS_NONE if there is none. */
static uint32_t interview_noun(const scene *c, const frame *f) {
  uint32_t noun = f->medium != HS_NONE ? f->medium : f->trigger;
  return is(f->channel, "interview") && upos(&c->s, noun) == HS_U_NOUN && is(lemma(&c->s, noun), f->channel) ? noun : HS_NONE;
}

/* Which interview: "this", "another", "other"; "" where no word tells. */
static const char *which(const tree *s, uint32_t noun) {
  const char *found = "";
  EACH_CHILD(k, s, noun) {
    if (rel(s, k) != HS_D_DET && rel(s, k) != HS_D_AMOD && rel(s, k) != HS_D_NMOD_POSS) continue;
    const char *w = hs_lex_get(&hs_lex_retold, norm(s, k), 0);
    if (w && (!*found || is(found, "this"))) found = w;
  }
  return found;
}

static void retell(scene *c, const talk *talks, uint32_t row) {
  frame *f = &c->frames.row[row];
  uint32_t noun = interview_noun(c, f), speaker = cluster_of(c, talks[row].agent), to = talks[row].recipient, medium = HS_NONE;
  if (noun == HS_NONE || speaker == HS_NONE) return;
  const char *w = which(&c->s, noun);
  bool again = is(w, "this") && to == HS_NONE;
  if (!again && !is(w, "another")) return;
  for (uint32_t i = row, far = 0; i-- > 0 && far < LOOKED_AT; far++) {
    if (!told_medium(c, talks, i) || cluster_of(c, talks[i].agent) != speaker || c->frames.row[i].timex != HS_NONE) continue;
    uint32_t m = talks[i].recipient;
    if (medium == HS_NONE && again) hs_event_fill(c, row, HS_RECIPIENT, c->a->mentions.row[m].head, "interview");
    if (medium == HS_NONE) medium = cluster_of(c, m);
    if (medium == HS_NONE || cluster_of(c, m) != medium) continue;
    c->frames.row[i].channel = f->channel;
  }
}

void hs_event_interviews(scene *c) {
  const talk *talks = talks_of(c);
  for (uint32_t i = 0; i < c->frames.n; i++) retell(c, talks, i);
}

/* ------------------------------------------------------------------ when it was told */

static bool to_medium(const hs_article *a, const hs_event *e) {
  bool medium = false;
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    if (f->role == HS_AT_TIME) return false;
    if (f->role != HS_RECIPIENT) continue;
    const char *rule = hs_strtab_get(a->strings, f->rule);
    if (is(rule, "object") || is(rule, "addressee") || is(rule, "interview")) medium = medium || is_medium(a, f->mention);
  }
  return medium;
}

/* "once told", "had told": of another time than the news. */
static bool told_long_ago(const hs_article *a, const hs_event *e) {
  const hs_tokens *t = &a->tokens;
  hs_range r = a->sentences.row[t->sentence[e->trigger]].toks;
  for (uint32_t k = r.beg; k < r.end && k < r.beg + LOOKED_AT; k++)
    if (t->head[k] == e->trigger && (t->deprel[k] == HS_D_AUX || hs_lex_has(&hs_lex_longago, hs_norm(a, k)))) return true;
  return false;
}

void hs_event_date_news(hs_article *a) {
  if (a->published.how == HS_UNKNOWN || a->published.days.from == HS_DAY_MIN) return;
  for (uint32_t i = 0; i < a->events.n; i++) {
    hs_event *e = &a->events.row[i];
    const char *rule = hs_strtab_get(a->strings, e->when_rule), *channel = e->channel ? hs_article_str(a, e->channel) : "";
    if (!rule || !is(rule, "told") || e->days.from != HS_DAY_MIN || (!is(channel, "statement") && !is(channel, "interview"))) continue;
    if (a->tokens.xpos[e->trigger] != HS_X_VBD || e->timex != HS_NONE || e->negated || !to_medium(a, e) || told_long_ago(a, e)) continue;
    e->days.from = a->published.days.from - NEWS_DAYS;
    e->when_rule = hs_art_intern(a, "news");
    e->when_score = 0.8f;
  }
}
