/*
 * The view: every event of every article as one row (a telling) whose words and participants carry numbers that are
 * the same over all articles.
 *
 * Lemmas are interned once an article into the view's own pool, so that comparing is comparing numbers. A lemma
 * stands for a kind of deed: by the list of news deeds; else an event noun stands for its verb, and verbs share
 * synonym sets. Participants are entities; what no entity stands for keeps a number of its own, so that "the caller"
 * is one participant inside its article. Content words of the clause (of the quote, for statements) are weighed by
 * log(1 + tellings / tellings with the word).
 *
 *   "Prank callers posing as Ann Lee rang Bo Roe"  ->  type communicate, deed call, mode hoax,
 *                                                      ACTOR Ann Lee, BEHIND prank callers, OBJECT Bo Roe
 *
 * Limits: 40 tokens of a clause and 60 of a quote count; 48 words stand for an article.
 */
#include "compare/view.h"
#include <math.h>
#include <stdlib.h>

enum { CLAUSE_TOKENS = 40, QUOTE_TOKENS = 60, STORY_WORDS = 48, INTRO_REACH = 6, BEFORE_CLAUSE = 30, PLAN_REACH = 3 };

/* Articles on one story alone would make its own words look common: weights are as if so many others stood beside them. */
enum { UNSEEN_ARTICLES = 50, UNSEEN_TELLINGS = 500 };

/* ---- deeds */

static void read_sets(const char *cell, uint16_t sets[3]) {
  for (int i = 0; cell && *cell && i < 3; i++) {
    char *end;
    sets[i] = (uint16_t)strtoul(cell, &end, 10);
    cell = end;
  }
}

hs_deed hs_deed_of(hs_strtab *words, const char *lemma) {
  hs_deed d = {0};
  if (!lemma) return d;
  const char *verb = lemma, *kind = hs_lex_get(&hs_lex_deed, lemma, 0);
  if (!kind) {
    const char *source = hs_lex_get(&hs_lex_deed_noun, lemma, 0);
    if (source) verb = source;
    kind = hs_lex_get(&hs_lex_deed, verb, 0);
  }
  d.kind = hs_intern_z(words, kind ? kind : verb);
  /* "Get" and "go" share a sense, and many that nobody means. */
  if (hs_lex_has(&hs_lex_common_deed, verb)) return d;
  read_sets(hs_lex_get(&hs_lex_deed_verb, verb, 0), d.sets);
  return d;
}

int hs_deed_alike(const hs_deed *a, const hs_deed *b) {
  if (a->kind && a->kind == b->kind) return 2;
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++)
      if (a->sets[i] && a->sets[i] == b->sets[j]) return 1;
  return 0;
}

/* ---- one article's bridge into the view's numbers */

typedef struct bridge {
  hs_view *v;
  const hs_article *a;
  uint32_t article;
  hs_str *word;           /* of the article's strings; 0 until asked */
  hs_map quote_of;        /* cue token -> quote */
  uint32_t *claim_of;     /* event -> its first claim */
} bridge;

static hs_str word_of(bridge *b, hs_str s) {
  if (!s) return 0;
  if (!b->word[s]) b->word[s] = hs_intern_z(b->v->words, hs_article_str(b->a, s));
  return b->word[s];
}

static bridge bridge_to(hs_view *v, uint32_t article) {
  bridge b = {.v = v, .a = v->c->articles.row[article], .article = article};
  b.word = HS_NEW_N(v->scratch, hs_str, hs_strtab_count(b.a->strings) + 1);
  hs_map_init(&b.quote_of, v->scratch);
  for (uint32_t q = 0; q < b.a->quotes.n; q++)
    if (b.a->quotes.row[q].cue != HS_NONE) hs_map_at(&b.quote_of, b.a->quotes.row[q].cue, q);
  b.claim_of = hs_arena_alloc(v->scratch, (b.a->events.n + 1) * sizeof *b.claim_of);
  memset(b.claim_of, 0xff, (b.a->events.n + 1) * sizeof *b.claim_of);
  for (uint32_t k = b.a->claims.n; k-- > 0;)
    if (b.a->claims.row[k].event < b.a->events.n) b.claim_of[b.a->claims.row[k].event] = k;
  return b;
}

uint32_t hs_view_who(const hs_view *v, uint32_t article, const hs_mention *m) {
  if (m->entity != HS_NONE && m->entity < v->c->entities.n) return v->full_name[m->entity];
  return m->cluster == HS_NONE ? HS_NONE : v->first_cluster[article] + m->cluster;
}

/* ---- participants over articles */

/* "Violinist Greta Holm" is Greta Holm where there is such a person: names lose words in front while two are left. */
static void find_full_names(hs_view *v) {
  hs_map by_name;
  hs_map_init(&by_name, v->scratch);
  v->full_name = HS_NEW_N(v->scratch, uint32_t, v->c->entities.n + 1);
  for (uint32_t e = 0; e < v->c->entities.n; e++) {
    const char *name = hs_corpus_str(v->c, v->c->entities.row[e].name);
    v->full_name[e] = e;
    if (name && v->c->entities.row[e].type == HS_PERSON && strchr(name, ' ')) hs_map_at(&by_name, hs_hash(name, strlen(name), 13), e);
  }
  for (uint32_t e = 0; e < v->c->entities.n; e++) {
    const char *name = hs_corpus_str(v->c, v->c->entities.row[e].name);
    for (const char *p = name ? strchr(name, ' ') : NULL; p && strchr(p + 1, ' ') && v->full_name[e] == e; p = strchr(p + 1, ' ')) {
      uint32_t other = hs_map_get(&by_name, hs_hash(p + 1, strlen(p + 1), 13));
      if (other != HS_NONE) v->full_name[e] = other;
    }
  }
}

static void find_last_words(hs_view *v) {
  v->last_word = HS_NEW_N(v->scratch, uint64_t, v->c->entities.n + 1);
  for (uint32_t e = 0; e < v->c->entities.n; e++) {
    const char *name = hs_corpus_str(v->c, v->c->entities.row[e].name), *last = name ? strrchr(name, ' ') : NULL;
    if (!name || !v->named[e]) continue;
    const char *word = last ? last + 1 : name;
    v->last_word[e] = (hs_hash(word, strlen(word), 11) | 1) ^ (last ? 1u : 0u);
  }
}

static bool may_be_one(const hs_view *v, uint32_t a, uint32_t b) {
  if (a >= v->c->entities.n || b >= v->c->entities.n || !v->last_word[a] || !v->last_word[b]) return false;
  return (v->last_word[a] | 1) == (v->last_word[b] | 1) && ((v->last_word[a] | v->last_word[b]) & 1);
}

bool hs_view_speaks_for(const hs_view *v, uint32_t who_a, uint32_t who_b) {
  return hs_map_get(&v->speaks_for, hs_view_pair(who_a, who_b)) == 1 || may_be_one(v, who_a, who_b);
}

/* ---- tellings */

static hs_mode mode_of(const hs_event *e, const hs_claim *claim) {
  uint8_t certainty = claim && claim->certainty != HS_ASSERTED ? claim->certainty : e->certainty;
  if (e->negated || e->certainty == HS_DENIED || certainty == HS_DENIED) return HS_MODE_DENIED;
  if (e->certainty == HS_PRETENDED || certainty == HS_PRETENDED) return HS_MODE_HOAX;
  if (certainty == HS_PLANNED) return HS_MODE_PLANNED;
  return certainty == HS_ASSERTED || certainty == HS_PROBABLE ? HS_MODE_REAL : HS_MODE_OPEN;
}

static bool has_own_time(const hs_article *a, const hs_event *e) {
  for (uint32_t f = e->fillers.beg; f < e->fillers.end; f++)
    if (a->fillers.row[f].role == HS_AT_TIME) return true;
  return false;
}

/* Whom or what an event is about, or who does it, has the word in it. */
static bool fills(const hs_article *a, const hs_event *e, uint32_t tok) {
  for (uint32_t f = e->fillers.beg; f < e->fillers.end; f++)
    if (a->fillers.row[f].toks.beg <= tok && tok < a->fillers.row[f].toks.end) return true;
  return false;
}

/* "No meeting is planned", "plans for a meeting": the event that governs the noun, or that it takes part in, is a plan. */
static bool is_planned(const hs_article *a, uint32_t row) {
  const hs_event *e = &a->events.row[row];
  uint32_t up = a->tokens.head[e->trigger], beg = row > PLAN_REACH ? row - PLAN_REACH : 0;
  if (e->certainty == HS_PLANNED) return true;
  for (uint32_t i = beg; i < a->events.n && i <= row + PLAN_REACH; i++) {
    const char *type = a->events.row[i].trigger == up || fills(a, &a->events.row[i], e->trigger) ? hs_article_str(a, a->events.row[i].type) : NULL;
    if (type && strcmp(type, "plan") == 0) return true;
  }
  return false;
}

/* What is told or denied as past lies before the article's own date, and before the day its source spoke. */
static hs_days days_of(const hs_article *a, const hs_event *e, const hs_claim *claim, hs_mode mode, bool plan) {
  hs_days d = e->days;
  /* A noun in a clause with a time may well tell of something before it: "called on Monday after the prank". */
  const char *how = hs_article_str(a, e->when_rule);
  bool noun = a->tokens.upos[e->trigger] == HS_U_NOUN, borrowed = how && strcmp(how, "clause") == 0 && !has_own_time(a, e);
  if (noun && borrowed && d.from != HS_DAY_MIN) d.from -= BEFORE_CLAUSE;
  if (how && strcmp(how, "news") == 0) d.from = HS_DAY_MIN;      /* likely, so it keeps nothing apart */
  hs_day last = a->published.how != HS_UNKNOWN ? a->published.days.to : HS_DAY_MAX;
  if (claim && claim->said.to < last) last = claim->said.to;
  bool past = mode == HS_MODE_REAL || mode == HS_MODE_HOAX || (mode == HS_MODE_DENIED && !plan);
  if (past && last < d.to && d.from <= last) d.to = last;
  return d;
}

/* Telling of a deception is telling of the hoax: "fooled her with a call", "admitted to the prank". */
/* A hoax or a pose; who lies deceives by what he says, and says it in earnest. */
static bool is_deception(const hs_article *a, const hs_event *e) {
  const char *type = hs_article_str(a, e->type), *channel = e->channel ? hs_article_str(a, e->channel) : NULL;
  return type && strcmp(type, "deceive") == 0 && !(channel && strcmp(channel, "statement") == 0);
}

static hs_intro intro_of(const hs_article *a, uint32_t trigger) {
  hs_range s = a->sentences.row[a->tokens.sentence[trigger]].toks;
  uint32_t beg = trigger > s.beg + INTRO_REACH ? trigger - INTRO_REACH : s.beg;
  uint32_t end = s.end - trigger > INTRO_REACH ? trigger + INTRO_REACH : s.end;
  bool verb = a->tokens.upos[trigger] == HS_U_VERB || a->tokens.upos[trigger] == HS_U_AUX;
  hs_intro best = HS_INTRO_NONE;
  for (uint32_t t = beg; t < end; t++) {
    if (a->tokens.head[t] != trigger || t == trigger) continue;
    const char *how = hs_lex_get(&hs_lex_intro, hs_norm(a, t), 0);
    hs_intro in = !how || (verb && *how != 'r') ? HS_INTRO_NONE : *how == 'n' || *how == 'r' ? HS_INTRO_NEW : *how == 'd' ? HS_INTRO_DEFINITE : HS_INTRO_INDEFINITE;
    if (hs_deprel_main(a->tokens.deprel[t]) == HS_D_NMOD && a->tokens.xpos[t] != HS_X_PRPS) in = HS_INTRO_NONE;
    if (in > best) best = in;
  }
  return best;
}

static hs_place_in place_in(uint8_t role, hs_mode mode) {
  switch (role) {
    case HS_AGENT: return mode == HS_MODE_HOAX ? HS_IN_BEHIND : HS_IN_ACTOR;
    case HS_POSED_AS: return HS_IN_ACTOR;
    case HS_PATIENT:
    case HS_RECIPIENT: return HS_IN_OBJECT;
    case HS_AT_PLACE: return HS_IN_PLACE;
    default: return HS_IN_TOPIC;
  }
}

static int player_order(const void *pa, const void *pb) {
  const hs_player *a = pa, *b = pb;
  if (a->in != b->in) return a->in < b->in ? -1 : 1;
  if (a->who != b->who) return a->who < b->who ? -1 : 1;
  return a->mention < b->mention ? -1 : a->mention > b->mention;
}

/* Where a filler stands in a telling; false if it is no participant. */
static bool place_filler(const bridge *b, const hs_filler *filler, const hs_telling *t, hs_place_in *in) {
  if (filler->mention == HS_NONE || filler->role == HS_AT_TIME) return false;
  const hs_mention *m = &b->a->mentions.row[filler->mention];
  const char *rule = hs_article_str(b->a, filler->rule);
  /* Who denies a call need not be the one who is said to have made it. */
  if (t->mode == HS_MODE_DENIED && filler->role == HS_AGENT && rule && strcmp(rule, "borrowed") == 0) return false;
  *in = place_in(filler->role, (hs_mode)t->mode);
  /* Things do not speak. (A name that seems to be a thing's may still be a person's.) */
  bool thing = m->kind == HS_VALUE || (m->type == HS_OTHER && m->kind == HS_NOUN);
  if (t->channel && *in <= HS_IN_OBJECT && thing) *in = HS_IN_TOPIC;
  return true;
}

static bool is_player(const hs_view *v, uint32_t beg, uint32_t who, hs_place_in in) {
  for (uint32_t p = beg; p < v->players.n; p++)
    if (v->players.row[p].who == who && v->players.row[p].in == in) return true;
  return false;
}

static void read_players(bridge *b, const hs_event *e, hs_telling *t) {
  hs_view *v = b->v;
  t->players.beg = v->players.n;
  for (uint32_t f = e->fillers.beg; f < e->fillers.end; f++) {
    const hs_filler *filler = &b->a->fillers.row[f];
    hs_place_in in;
    if (!place_filler(b, filler, t, &in)) continue;
    const hs_mention *m = &b->a->mentions.row[filler->mention];
    uint32_t who = hs_view_who(v, b->article, m);
    if (who == HS_NONE || is_player(v, t->players.beg, who, in)) continue;
    /* A place that speaks stands for somebody: its name tells against nobody. */
    bool stands_for = t->channel && in == HS_IN_ACTOR && m->type == HS_PLACE, sure = m->kind != HS_PRONOUN;
    hs_player *q = hs_vec_push(v->scratch, &v->players);
    /* Who is criticised or praised is spoken of, not spoken to. */
    bool spoken_of = in == HS_IN_TOPIC || (t->says && filler->role == HS_PATIENT && !t->plain);
    *q = (hs_player){.who = who, .in = (uint8_t)in, .role = spoken_of ? HS_TOPIC : filler->role, .sure = sure, .mention = filler->mention};
    q->named = sure && v->named[who] && !stands_for;
    if (m->kind == HS_NOUN && !v->named[who]) q->noun = word_of(b, b->a->tokens.lemma[m->head]);
  }
  t->players.end = v->players.n;
  if (t->players.end > t->players.beg)
    qsort(v->players.row + t->players.beg, t->players.end - t->players.beg, sizeof(hs_player), player_order);
}

static bool is_content(const hs_article *a, uint32_t tok) {
  switch (a->tokens.upos[tok]) {
    case HS_U_NOUN:
    case HS_U_VERB:
    case HS_U_ADJ:
    case HS_U_PROPN:
    case HS_U_NUM: return a->tokens.lemma[tok] != 0;
    default: return false;
  }
}

/* Names of the two sides are compared as participants, not as words. */
static bool names_a_side(const bridge *b, const hs_telling *t, uint32_t tok) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++) {
    hs_player q = b->v->players.row[p];
    hs_range r = b->a->mentions.row[q.mention].toks;
    if (q.in <= HS_IN_OBJECT && tok >= r.beg && tok < r.end) return true;
  }
  return false;
}

static void add_words(bridge *b, hs_telling *t, hs_range toks, uint32_t trigger) {
  for (uint32_t tok = toks.beg; tok < toks.end; tok++) {
    if (tok == trigger || !is_content(b->a, tok) || names_a_side(b, t, tok)) continue;
    hs_weighed *w = hs_vec_push(b->v->scratch, &b->v->content);
    w->word = word_of(b, b->a->tokens.lemma[tok]);
  }
}

static int word_order(const void *pa, const void *pb) {
  const hs_weighed *a = pa, *b = pb;
  return a->word < b->word ? -1 : a->word > b->word;
}

static void sort_words(hs_view *v, hs_range *r) {
  hs_weighed *w = v->content.row + r->beg;
  uint32_t n = v->content.n - r->beg, kept = 0;
  if (n) qsort(w, n, sizeof *w, word_order);
  for (uint32_t i = 0; i < n; i++)
    if (!kept || w[kept - 1].word != w[i].word) w[kept++] = w[i];
  v->content.n = r->end = r->beg + kept;
}

static void read_words(bridge *b, const hs_event *e, uint32_t quote, hs_telling *t) {
  const hs_article *a = b->a;
  hs_range s = a->sentences.row[a->tokens.sentence[e->trigger]].toks, r = {e->trigger, e->trigger + 1};
  while (r.beg > s.beg && e->trigger - r.beg < CLAUSE_TOKENS / 2 && a->tokens.span[r.beg - 1].beg >= e->clause.beg) r.beg--;
  while (r.end < s.end && r.end - e->trigger < CLAUSE_TOKENS / 2 && a->tokens.span[r.end].end <= e->clause.end) r.end++;
  t->words.beg = b->v->content.n;
  add_words(b, t, r, e->trigger);
  if (quote != HS_NONE) {
    hs_range q = a->quotes.row[quote].toks;
    if (q.end - q.beg > QUOTE_TOKENS) q.end = q.beg + QUOTE_TOKENS;
    if (q.end <= a->tokens.n && q.beg < q.end) add_words(b, t, q, e->trigger);
  }
  sort_words(b->v, &t->words);
}

static bool has_flag(hs_view *v, const hs_telling *t, const char *flag) {
  const char *kind = hs_strtab_get(v->words, t->deed.kind), *flags = kind ? hs_lex_get(&hs_lex_deed_kind, kind, 0) : NULL;
  return flags && strstr(flags, flag);
}

static bool same_word(hs_view *v, hs_str s, const char *word) { return s && strcmp(hs_strtab_get(v->words, s), word) == 0; }

/* "Get", "work": common in any text, however seldom in this corpus. */
static bool is_common(const hs_view *v, const hs_telling *t) {
  const char *lemma = hs_strtab_get(v->words, t->lemma);
  return !t->type && lemma && hs_lex_has(&hs_lex_common_deed, lemma);
}

/* A weekday or a day of a month, whatever year or week. */
static hs_str day_told(const hs_article *a, const hs_event *e) {
  hs_str s = e->timex < a->times.n ? a->times.row[e->timex].value : 0;
  const char *value = s ? hs_article_str(a, s) : "";
  size_t n = strlen(value);
  return n >= 9 && strchr(value, '-') && value[n - 1] >= '0' && value[n - 1] <= '9' ? s : 0;
}

static void read_telling(bridge *b, uint32_t row, hs_telling *t) {
  const hs_article *a = b->a;
  const hs_event *e = &a->events.row[row];
  hs_view *v = b->v;
  uint32_t claim = b->claim_of[row], quote = hs_map_get(&b->quote_of, e->trigger);
  *t = (hs_telling){.ref = {b->article, row}, .type = word_of(b, e->type), .channel = word_of(b, e->channel),
                    .lemma = word_of(b, e->lemma), .certainty = e->certainty, .claim = claim};
  if (same_word(v, t->type, "other")) t->type = 0;
  t->deed = hs_deed_of(v->words, hs_article_str(a, e->lemma));
  t->common = is_common(v, t);
  const hs_claim *k = claim == HS_NONE ? NULL : &a->claims.row[claim];
  t->mode = (uint8_t)mode_of(e, k);
  t->plan = is_planned(a, row);
  t->deceit = is_deception(a, e);
  if (t->deceit && t->mode == HS_MODE_REAL) t->mode = HS_MODE_HOAX;
  t->intro = (uint8_t)intro_of(a, e->trigger);
  /* A denial takes up what was told before: "denied any call". */
  if (t->mode == HS_MODE_DENIED && t->intro == HS_INTRO_INDEFINITE) t->intro = HS_INTRO_DEFINITE;
  bool two_way = same_word(v, t->channel, "phone") || same_word(v, t->channel, "meeting") || same_word(v, t->channel, "conversation") ||
                 same_word(v, t->channel, "video");
  /* "Their call", "her call with him": a noun does not tell who called whom. */
  bool noun = a->tokens.upos[e->trigger] == HS_U_NOUN && two_way;
  t->mutual = same_word(v, t->type, "meet") || has_flag(v, t, "mutual") || noun;
  t->once = has_flag(v, t, "once");
  t->plain = same_word(v, t->type, "communicate");
  t->says = !two_way && !t->mutual && (t->channel || quote != HS_NONE || has_flag(v, t, "says"));
  t->told_mode = t->mode;
  t->told_channel = t->channel;
  read_players(b, e, t);
  read_words(b, e, t->says ? quote : HS_NONE, t);
}

void hs_view_date(hs_view *v) {
  for (uint32_t i = 0; i < v->n; i++) {
    hs_telling *t = &v->row[i];
    const hs_article *a = v->c->articles.row[t->ref.article];
    const hs_event *e = &a->events.row[t->ref.row];
    const hs_claim *k = t->claim == HS_NONE ? NULL : &a->claims.row[t->claim];
    t->mode = t->told_mode;
    t->channel = t->told_channel;
    t->offered = false;
    t->days = days_of(a, e, k, mode_of(e, k), t->plan);
    t->day = day_told(a, e);
  }
}

/* ---- weights */

static void weigh(hs_view *v) {
  uint32_t *n_with = HS_NEW_N(v->scratch, uint32_t, hs_strtab_count(v->words) + 1);
  for (uint32_t i = 0; i < v->content.n; i++) n_with[v->content.row[i].word]++;
  for (uint32_t i = 0; i < v->n; i++) {
    hs_telling *t = &v->row[i];
    double sum = 0;
    for (uint32_t w = t->words.beg; w < t->words.end; w++) {
      double weight = log(1.0 + (double)(v->n + UNSEEN_TELLINGS) / n_with[v->content.row[w].word]);
      v->content.row[w].weight = (float)weight;
      sum += weight * weight;
    }
    t->norm = (float)sqrt(sum);
  }
}

/* People meet and talk again and again, and what makes a twentieth of all tellings is told of too often to be known by its word. */
static void find_rare(hs_view *v) {
  hs_map count;
  hs_map_init(&count, v->scratch);
  for (uint32_t i = 0; i < v->n; i++) ++*hs_map_at(&count, v->row[i].deed.kind, 0);
  for (uint32_t i = 0; i < v->n; i++) {
    float share = (float)hs_map_get(&count, v->row[i].deed.kind) / ((float)v->n + UNSEEN_TELLINGS / 2);
    v->row[i].rare = v->row[i].channel || share >= 0.05f ? 0 : (1 - 20 * share) * (v->row[i].common ? 0.3f : 1);
  }
}

/* Cosine of two lists in the order of their words. */
static double dot(const hs_weighed *a, uint32_t n_a, const hs_weighed *b, uint32_t n_b) {
  double sum = 0;
  for (uint32_t i = 0, j = 0; i < n_a && j < n_b;) {
    if (a[i].word == b[j].word) sum += (double)a[i++].weight * (double)b[j++].weight;
    else if (a[i].word < b[j].word) i++;
    else j++;
  }
  return sum;
}

float hs_view_content(const hs_view *v, const hs_telling *a, const hs_telling *b) {
  if (a->norm <= 0 || b->norm <= 0) return 0;
  double d = dot(v->content.row + a->words.beg, a->words.end - a->words.beg, v->content.row + b->words.beg, b->words.end - b->words.beg);
  return (float)(d / ((double)a->norm * (double)b->norm));
}

/* ---- stories */

static int heavier(const void *pa, const void *pb) {
  const hs_weighed *a = pa, *b = pb;
  if (a->weight > b->weight || a->weight < b->weight) return a->weight > b->weight ? -1 : 1;
  return word_order(pa, pb);
}

/* Counts of the content words of an article, by word. */
static void count_words(bridge *b, uint32_t article) {
  hs_view *v = b->v;
  HS_VEC(hs_weighed) w = {0};
  hs_map at;
  hs_map_init(&at, v->scratch);
  for (uint32_t t = 0; t < b->a->tokens.n; t++) {
    if (!is_content(b->a, t)) continue;
    uint32_t word = word_of(b, b->a->tokens.lemma[t]), *place = hs_map_at(&at, word, w.n);
    if (*place == w.n) hs_vec_push(v->scratch, &w)->word = word;
    w.row[*place].weight += 1;
  }
  v->story[article] = w.row;
  v->n_story[article] = w.n;
}

static void weigh_stories(hs_view *v) {
  uint32_t n = v->c->articles.n, *n_with = HS_NEW_N(v->scratch, uint32_t, hs_strtab_count(v->words) + 1);
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j < v->n_story[i]; j++) n_with[v->story[i][j].word]++;
  for (uint32_t i = 0; i < n; i++) {
    hs_weighed *w = v->story[i];
    for (uint32_t j = 0; j < v->n_story[i]; j++)
      w[j].weight = (float)((1 + log((double)w[j].weight)) * log(1.0 + (double)(n + UNSEEN_ARTICLES) / n_with[w[j].word]));
    if (v->n_story[i]) qsort(w, v->n_story[i], sizeof *w, heavier);
    if (v->n_story[i] > STORY_WORDS) v->n_story[i] = STORY_WORDS;
    for (uint32_t j = 0; j < HS_STORY_TOP; j++) v->story_top[i][j] = j < v->n_story[i] ? w[j].word : 0;
    if (v->n_story[i]) qsort(w, v->n_story[i], sizeof *w, word_order);
  }
}

float hs_view_story(hs_view *v, uint32_t a, uint32_t b) {
  if (a == b) return 1;
  uint32_t *known = hs_map_at(&v->stories, hs_view_pair(a, b), 2000);
  if (*known == 2000) {
    double d = dot(v->story[a], v->n_story[a], v->story[b], v->n_story[b]);
    double l = dot(v->story[a], v->n_story[a], v->story[a], v->n_story[a]) * dot(v->story[b], v->n_story[b], v->story[b], v->n_story[b]);
    *known = l > 0 ? (uint32_t)(1000 * d / sqrt(l) + 0.5) : 0;
  }
  return (float)*known / 1000;
}

/* ---- making it */

static bool *find_named(const hs_view *v, uint32_t n_who) {
  bool *named = HS_NEW_N(v->scratch, bool, n_who + 1);
  for (uint32_t i = 0; i < v->c->articles.n; i++) {
    const hs_article *a = v->c->articles.row[i];
    for (uint32_t m = 0; m < a->mentions.n; m++) {
      uint32_t who = a->mentions.row[m].kind == HS_NAME ? hs_view_who(v, i, &a->mentions.row[m]) : HS_NONE;
      if (who != HS_NONE) named[who] = true;
    }
  }
  return named;
}

hs_view *hs_view_new(hs_corpus *c, hs_arena *scratch) {
  hs_view *v = HS_NEW(scratch, hs_view);
  uint32_t n = c->articles.n, n_who = c->entities.n;
  v->c = c;
  v->scratch = scratch;
  v->words = hs_strtab_new(scratch);
  v->first = HS_NEW_N(scratch, uint32_t, n + 1);
  v->first_cluster = HS_NEW_N(scratch, uint32_t, n + 1);
  v->story = HS_NEW_N(scratch, hs_weighed *, n + 1);
  v->n_story = HS_NEW_N(scratch, uint32_t, n + 1);
  v->story_top = hs_arena_zero(scratch, (size_t)n + 1, sizeof *v->story_top);
  hs_map_init(&v->speaks_for, scratch);
  hs_map_init(&v->stories, scratch);
  for (uint32_t i = 0; i < n; i++) {
    v->first[i] = v->n;
    v->first_cluster[i] = n_who;
    v->n += c->articles.row[i]->events.n;
    n_who += c->articles.row[i]->clusters.n;
  }
  v->first[n] = v->n;
  v->first_cluster[n] = n_who;
  v->row = HS_NEW_N(scratch, hs_telling, v->n + 1);
  find_full_names(v);
  v->named = find_named(v, n_who);
  find_last_words(v);
  hs_view_file_bodies(v);
  for (uint32_t i = 0; i < n; i++) {
    bridge b = bridge_to(v, i);
    for (uint32_t e = 0; e < b.a->events.n; e++) read_telling(&b, e, &v->row[v->first[i] + e]);
    count_words(&b, i);
    hs_view_representatives(v, i);
  }
  weigh(v);
  find_rare(v);
  weigh_stories(v);
  hs_view_date(v);
  return v;
}

const char *hs_view_name(const hs_view *v, uint32_t who, hs_ref event) {
  if (who < v->c->entities.n) return hs_corpus_str(v->c, v->c->entities.row[who].name);
  const hs_article *a = v->c->articles.row[event.article];
  uint32_t cluster = who - v->first_cluster[event.article];
  return cluster < a->clusters.n ? hs_article_str(a, a->clusters.row[cluster].name) : NULL;
}
