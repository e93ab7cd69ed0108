/*
 * Event alignment: which tellings, inside one article and over all, are of one event.
 *
 * First the deeds (calls, meetings, arrests): blocking (block.c), scores (align_score.c), clustering with constraints
 * (cluster.c). Then the statements, which are alike when one speaker, or one who speaks for him, says the same thing:
 * by now it is known which statements are about one event. Last, groups become accounts (account.c).
 *
 * Before any pair is scored, some are set apart as two events: in one sentence, a deed and a comparable one under it
 * ("rang after the hoax call", "called to apologise for the hoax call"), save for appositions, copulas and plain
 * infinitives ("phoned to talk"); in one sentence, too, a hoax beside the real thing, and deeds or words of different
 * actors; words inside a quote and the quoting of them; and an event brought in as another one ("a second call", "posted
 * again") against the ones just before it. What a bare noun that is denied means is looked for first (takes_up.c).
 *
 *   "The mayor denied that she had met Bo Roe."  said[deny] = {met}: the denial is a statement about the meeting
 */
#include "compare/align.h"
#include "compare/quote_group.h"
#include "compare/radix.h"

enum { CLIMB = 40, CLAUSE_CLIMB = 12, LOOK_BACK = 3, SCAN_BACK = 64, CHILD_REACH = 40, BESIDE = 12, TIME_TOKENS = 12 };

static uint64_t trigger_key(uint32_t article, uint32_t tok) { return (uint64_t)article << 32 | tok; }

static uint32_t telling_at(const hs_alignment *al, uint32_t article, uint32_t tok) {
  return hs_map_get(&al->at_trigger, trigger_key(article, tok));
}

static const hs_article *article_of(const hs_alignment *al, uint32_t i) { return al->v->c->articles.row[al->v->row[i].ref.article]; }

static const hs_event *event_of(const hs_alignment *al, uint32_t i) {
  return &article_of(al, i)->events.row[al->v->row[i].ref.row];
}

static bool alike(const hs_telling *a, const hs_telling *b) {
  return (a->type && a->type == b->type) || hs_deed_alike(&a->deed, &b->deed);
}

/* ---- pairs that are two events */

static bool has_child(const hs_article *a, uint32_t tok, hs_deprel rel) {
  hs_range s = a->sentences.row[a->tokens.sentence[tok]].toks;
  uint32_t beg = tok - s.beg > CHILD_REACH ? tok - CHILD_REACH : s.beg, end = s.end - tok > CHILD_REACH ? tok + CHILD_REACH : s.end;
  for (uint32_t t = beg; t < end; t++)
    if (a->tokens.head[t] == tok && hs_deprel_main(a->tokens.deprel[t]) == rel) return true;
  return false;
}

/* Does hanging directly under the other keep them one event? `step` is the last token on the way up from `low`. */
static bool same_by_syntax(const hs_article *a, uint32_t low, uint32_t step) {
  hs_deprel main_rel = hs_deprel_main(a->tokens.deprel[step]);
  if (low != step) return false;
  if (main_rel == HS_D_APPOS || main_rel == HS_D_CONJ || main_rel == HS_D_PARATAXIS || main_rel == HS_D_LIST) return true;
  if (main_rel == HS_D_ACL && has_child(a, low, HS_D_COP)) return true;
  return (main_rel == HS_D_XCOMP || main_rel == HS_D_ADVCL) && !has_child(a, low, HS_D_NSUBJ);
}

static void put_apart(hs_alignment *al, uint32_t i, uint32_t j) {
  *hs_vec_push(al->scratch, &al->apart) = i < j ? (uint64_t)i << 32 | j : (uint64_t)j << 32 | i;
}

static bool shares_actor(const hs_view *v, const hs_telling *a, const hs_telling *b) {
  for (uint32_t p = a->players.beg; p < a->players.end; p++)
    for (uint32_t q = b->players.beg; q < b->players.end; q++)
      if (v->players.row[p].in == HS_IN_ACTOR && v->players.row[q].in == HS_IN_ACTOR && v->players.row[p].who == v->players.row[q].who) return true;
  return false;
}

static uint32_t speaker_of(const hs_view *v, const hs_telling *t) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++)
    if (v->players.row[p].in == HS_IN_ACTOR) return v->players.row[p].who;
  return HS_NONE;
}

static bool two_speakers(const hs_view *v, const hs_telling *a, const hs_telling *b) {
  return speaker_of(v, a) != HS_NONE && speaker_of(v, b) != HS_NONE && !shares_actor(v, a, b);
}

/* "'She said yes,' he said": the words in a quote are no word of who is quoted. */
static void set_apart_in_quote(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  const hs_telling *t = &al->v->row[i];
  uint32_t q = event_of(al, i)->quote, cue = q < a->quotes.n ? a->quotes.row[q].cue : HS_NONE;
  uint32_t other = cue == HS_NONE ? HS_NONE : telling_at(al, t->ref.article, cue);
  if (other != HS_NONE && other != i && al->v->row[other].says && two_speakers(al->v, t, &al->v->row[other])) put_apart(al, i, other);
}

/* "Fooled by two men posing as the mayor", "by a call in which one of them posed as the mayor": what a deception consists of. */
static bool part_of_deceit(const hs_alignment *al, uint32_t i, const hs_telling *over) {
  const hs_article *a = article_of(al, i);
  const uint32_t tok = event_of(al, i)->trigger, noun = a->tokens.head[tok];
  if (!al->v->row[i].deceit || !over->deceit) return false;
  if (shares_actor(al->v, &al->v->row[i], over)) return true;
  if (a->tokens.deprel[tok] != HS_D_ACL_RELCL || noun > tok) return false;
  for (uint32_t t = noun + 1; t < tok; t++)
    if (strcmp(hs_norm(a, t), "which") == 0 && a->tokens.upos[t - 1] == HS_U_ADP) return true;
  return false;
}

/* "A prank caller rang the mayor": the subject names its doer by the deed itself. "The caller" means a call told before. */
static bool doer_by_deed(const hs_alignment *al, uint32_t i, uint32_t up) {
  const hs_article *a = article_of(al, i);
  const hs_event *e = event_of(al, i);
  if (a->tokens.head[e->trigger] != up || a->tokens.deprel[e->trigger] != HS_D_NSUBJ || al->v->row[i].intro == HS_INTRO_DEFINITE) return false;
  for (uint32_t f = e->fillers.beg; f < e->fillers.end; f++) {
    const hs_filler *doer = &a->fillers.row[f];
    if (doer->role == HS_AGENT && doer->mention != HS_NONE && a->mentions.row[doer->mention].head == e->trigger) return true;
  }
  return false;
}

/* "Her spokesman said that she had offered help": what one says of another's word is no word of the other's. */
static void set_apart_in_sentence(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  const hs_telling *t = &al->v->row[i];
  uint32_t low = event_of(al, i)->trigger, step = low;
  for (int n = 0; n < CLIMB; n++) {
    uint32_t up = a->tokens.head[step];
    if (up == HS_NONE || up == step || up >= a->tokens.n) return;
    uint32_t other = telling_at(al, t->ref.article, up);
    const hs_telling *over = other == HS_NONE || other == i ? NULL : &al->v->row[other];
    bool two_speak = over && over->says && t->says && two_speakers(al->v, t, over);
    bool compare = over && over->says == t->says && alike(t, over);
    if (two_speak || (compare && !same_by_syntax(a, low, step) && !doer_by_deed(al, i, up) && !part_of_deceit(al, i, over))) put_apart(al, i, other);
    step = up;
  }
}

static bool has_actor(const hs_view *v, const hs_telling *t, uint32_t who) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++) {
    const hs_player *q = &v->players.row[p];
    if (q->in <= HS_IN_BEHIND && (who == HS_NONE || q->who == who || hs_view_speaks_for(v, q->who, who))) return true;
  }
  return false;
}

/* In one breath: two different actors, or the hoax beside the real thing. */
static bool told_as_two(const hs_view *v, const hs_telling *a, const hs_telling *b) {
  if ((a->mode == HS_MODE_HOAX) != (b->mode == HS_MODE_HOAX) && a->mode != HS_MODE_DENIED && b->mode != HS_MODE_DENIED) return true;
  if (a->mutual || b->mutual || !has_actor(v, a, HS_NONE) || !has_actor(v, b, HS_NONE)) return false;
  for (uint32_t p = a->players.beg; p < a->players.end; p++)
    if (v->players.row[p].in <= HS_IN_BEHIND && has_actor(v, b, v->players.row[p].who)) return false;
  return true;
}

static bool joined_by_syntax(const hs_article *a, uint32_t low, uint32_t high) {
  uint32_t step = low;
  for (int n = 0; n < CLIMB && step < a->tokens.n; n++) {
    if (a->tokens.head[step] == high) return same_by_syntax(a, low, step);
    if (a->tokens.head[step] == step) break;
    step = a->tokens.head[step];
  }
  return false;
}

static void set_apart_beside(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  const hs_telling *t = &al->v->row[i];
  uint32_t tok = event_of(al, i)->trigger, sentence = a->tokens.sentence[tok];
  for (uint32_t j = i, n = 0; j-- > al->v->first[t->ref.article] && n < BESIDE; n++) {
    const hs_telling *u = &al->v->row[j];
    uint32_t other = event_of(al, j)->trigger;
    if (a->tokens.sentence[other] != sentence) return;
    if (t->says || u->says || !alike(t, u) || !told_as_two(al->v, t, u)) continue;
    if (part_of_deceit(al, i, u) || part_of_deceit(al, j, t)) continue;
    if (!joined_by_syntax(a, tok, other) && !joined_by_syntax(a, other, tok)) put_apart(al, i, j);
  }
}

/* "After the call", "following the call": the event room gives the time as a filler, with the event in it. */
static void set_apart_in_time(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  const hs_event *e = event_of(al, i);
  for (uint32_t f = e->fillers.beg; f < e->fillers.end; f++) {
    const hs_filler *time = &a->fillers.row[f];
    if (time->role != HS_AT_TIME) continue;
    for (uint32_t tok = time->toks.beg; tok < time->toks.end && tok < time->toks.beg + TIME_TOKENS; tok++) {
      uint32_t j = telling_at(al, al->v->row[i].ref.article, tok);
      if (j != HS_NONE && j != i && al->v->row[j].says == al->v->row[i].says && alike(&al->v->row[i], &al->v->row[j])) put_apart(al, i, j);
    }
  }
}

/* "Another call" is not the last few before it. */
static void set_apart_new(hs_alignment *al, uint32_t i) {
  const hs_telling *t = &al->v->row[i];
  if (t->intro != HS_INTRO_NEW) return;
  int found = 0;
  for (uint32_t j = i, n = 0; j-- > al->v->first[t->ref.article] && n < SCAN_BACK && found < LOOK_BACK; n++) {
    if (!alike(t, &al->v->row[j]) || al->v->row[j].says != t->says) continue;
    put_apart(al, j, i);
    found++;
  }
}

/* "The interview" whose medium the event room took from words told before goes on with those, and is none that has its own day. */
static void find_retold(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  const hs_event *e = event_of(al, i);
  uint32_t medium = HS_NONE;
  for (uint32_t f = e->fillers.beg; f < e->fillers.end && medium == HS_NONE; f++)
    if (a->fillers.row[f].rule && strcmp(hs_article_str(a, a->fillers.row[f].rule), "interview") == 0) medium = a->fillers.row[f].mention;
  for (uint32_t j = i, n = 0; medium != HS_NONE && j-- > al->v->first[al->v->row[i].ref.article] && n < SCAN_BACK; n++) {
    const hs_event *other = event_of(al, j);
    if (al->v->row[j].day && alike(&al->v->row[i], &al->v->row[j])) put_apart(al, i, j);
    for (uint32_t f = other->fillers.beg; f < other->fillers.end; f++)
      if (a->fillers.row[f].mention == medium && a->fillers.row[f].role == HS_RECIPIENT) al->within[i] = j;
  }
}

static void sort_apart(hs_alignment *al) {
  uint32_t kept = 0;
  hs_radix_sort(al->apart.row, al->apart.n, al->scratch);
  for (uint32_t i = 0; i < al->apart.n; i++)
    if (!kept || al->apart.row[kept - 1] != al->apart.row[i]) al->apart.row[kept++] = al->apart.row[i];
  al->apart.n = kept;
}

/* "On Thursday", "on May 14": two days in one article are two events, unless they turn out to be one day. */
static void set_apart_by_day(hs_alignment *al, uint32_t i) {
  const hs_telling *t = &al->v->row[i];
  if (t->says || !t->day) return;
  for (uint32_t j = i, n = 0; j-- > al->v->first[t->ref.article] && n < SCAN_BACK; n++) {
    const hs_telling *u = &al->v->row[j];
    bool known = t->days.from != HS_DAY_MIN && u->days.from != HS_DAY_MIN;
    if (!u->says && u->day && u->day != t->day && !known && alike(t, u)) put_apart(al, i, j);
  }
}

/* An article that keeps hoax and real thing apart means the real one wherever it lets the same actor do it. */
static void spread_knowing(hs_alignment *al) {
  hs_map first;   /* article and type -> the first that knows */
  hs_map_init(&first, al->scratch);
  for (uint32_t i = 0; i < al->v->n; i++)
    if (al->knows[i]) hs_map_at(&first, trigger_key(al->v->row[i].ref.article, al->v->row[i].type), i);
  for (uint32_t i = 0; i < al->v->n; i++) {
    const hs_telling *t = &al->v->row[i];
    uint32_t known = hs_map_get(&first, trigger_key(t->ref.article, t->type));
    bool could = (t->mode == HS_MODE_REAL || t->mode == HS_MODE_OPEN) && !t->says && known != HS_NONE;
    if (could && hs_align_comparable(al, i, known) && !hs_align_apart(al, i, known) && shares_actor(al->v, t, &al->v->row[known])) al->knows[i] = true;
  }
}

static void find_knowing(hs_alignment *al) {
  for (uint32_t k = 0; k < al->apart.n; k++) {
    uint32_t i = (uint32_t)(al->apart.row[k] >> 32), j = (uint32_t)al->apart.row[k];
    uint8_t mode_i = al->v->row[i].mode, mode_j = al->v->row[j].mode;
    if (mode_j == HS_MODE_HOAX && (mode_i == HS_MODE_REAL || mode_i == HS_MODE_OPEN)) al->knows[i] = true;
    if (mode_i == HS_MODE_HOAX && (mode_j == HS_MODE_REAL || mode_j == HS_MODE_OPEN)) al->knows[j] = true;
  }
}

/* ---- taken in */

/*
 * "Two men pretending to be the minister called her": who is posed as did not do what hangs below the posing. (What the
 * posing hangs on may well be his own deed: "the minister called after a man pretending to be him had rung".)
 */
static void find_posed(hs_alignment *al, uint32_t i) {
  hs_telling *t = &al->v->row[i];
  if (t->mode != HS_MODE_REAL || t->says || !t->channel) return;
  const hs_article *a = article_of(al, i);
  uint32_t tok = event_of(al, i)->trigger;
  for (int n = 0; n < CLAUSE_CLIMB; n++) {
    uint32_t up = a->tokens.head[tok];
    if (up == HS_NONE || up == tok || up >= a->tokens.n) return;
    uint32_t other = telling_at(al, t->ref.article, up);
    if (other != HS_NONE && al->v->row[other].deceit && shares_actor(al->v, t, &al->v->row[other])) {
      t->mode = HS_MODE_HOAX;
      al->within[i] = other;
      return;
    }
    tok = up;
  }
}

static bool shares_someone(const hs_view *v, const hs_telling *a, const hs_telling *b) {
  if (a->players.beg == a->players.end || b->players.beg == b->players.end) return true;
  for (uint32_t p = a->players.beg; p < a->players.end; p++)
    for (uint32_t q = b->players.beg; q < b->players.end; q++)
      if (v->players.row[p].who == v->players.row[q].who) return true;
  return false;
}

/* An article that tells of a hoax (or quotes words that mean one) and of nothing real beside it means the hoax all along: "she was honoured that he called". */
static void find_taken_in(hs_alignment *al) {
  hs_map hoax, knowing;   /* article and type -> its first hoax; -> 1 where a telling is known to be none */
  hs_map_init(&hoax, al->scratch);
  hs_map_init(&knowing, al->scratch);
  for (uint32_t i = 0; i < al->v->n; i++) {
    const hs_telling *t = &al->v->row[i];
    if (!t->type || t->says || t->deceit) continue;
    if (t->mode == HS_MODE_HOAX || al->taken_in[i]) hs_map_at(&hoax, trigger_key(t->ref.article, t->type), i);
    if (al->knows[i]) hs_map_at(&knowing, trigger_key(t->ref.article, t->type), 1);
  }
  for (uint32_t i = 0; i < al->v->n; i++) {
    const hs_telling *t = &al->v->row[i];
    if (!t->type || t->says || t->mode == HS_MODE_HOAX || t->mode == HS_MODE_PLANNED) continue;
    uint32_t first = hs_map_get(&hoax, trigger_key(t->ref.article, t->type));
    bool knows = hs_map_get(&knowing, trigger_key(t->ref.article, t->type)) != HS_NONE;
    if (first == HS_NONE || knows || !hs_channels_fit(al->v, t->channel, al->v->row[first].channel)) continue;
    al->taken_in[i] = t->channel == al->v->row[first].channel || shares_someone(al->v, t, &al->v->row[first]);
  }
}

/* What one article's quote means by a call, another's quote of the same words means as well. */
static void spread_by_utterance(hs_alignment *al) {
  hs_map taken;
  hs_map_init(&taken, al->scratch);
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < al->v->n; i++) {
      const hs_telling *t = &al->v->row[i];
      if (al->inside[i] == HS_NONE || !t->type || t->mode == HS_MODE_PLANNED || al->knows[i]) continue;
      uint64_t key = (uint64_t)al->inside[i] << 32 | t->deed.kind;
      if (pass == 0 && (al->taken_in[i] || t->mode == HS_MODE_HOAX)) hs_map_at(&taken, key, 1);
      if (pass == 1 && hs_map_get(&taken, key) == 1 && t->mode != HS_MODE_HOAX) al->taken_in[i] = true;
    }
  }
}

/* "Hopes to meet them to discuss it", "offered to call": what is to follow a plan or a word is planned with it. */
static void find_planned(hs_alignment *al, uint32_t i) {
  hs_telling *t = &al->v->row[i];
  const hs_article *a = article_of(al, i);
  uint32_t tok = event_of(al, i)->trigger;
  if (!hs_told_done(t) || a->tokens.xpos[tok] != HS_X_VB || !has_child(a, tok, HS_D_MARK)) return;
  bool complement = hs_deprel_main(a->tokens.deprel[tok]) == HS_D_XCOMP;
  for (int n = 0; n < CLAUSE_CLIMB; n++) {
    uint32_t up = a->tokens.head[tok];
    if (up == HS_NONE || up == tok || up >= a->tokens.n) return;
    uint32_t other = telling_at(al, t->ref.article, up);
    if (other != HS_NONE) {
      const hs_telling *over = &al->v->row[other];
      bool offered = n == 0 && complement && over->says && !t->says;
      if (offered && t->mode == HS_MODE_HOAX) t->offered = true;
      else if (offered || over->mode == HS_MODE_PLANNED) t->mode = HS_MODE_PLANNED;
      return;
    }
    tok = up;
  }
}

/* ---- statements and what they are about */

static void add_said(hs_alignment *al, uint32_t statement, uint32_t event) {
  if (statement == HS_NONE || statement == event || !al->v->row[statement].says || al->v->row[event].says) return;
  uint32_t *s = al->said[statement];
  int n = 0;
  while (n < HS_SAID_MAX && s[n] != HS_NONE && s[n] != event) n++;
  if (n < HS_SAID_MAX) s[n] = event;
}

/* An event is about to be said by the quote around it, or by the statement that its clause hangs on. */
static void find_statement(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  const hs_event *e = event_of(al, i);
  uint32_t article = al->v->row[i].ref.article;
  for (uint32_t q = e->quote, n = 0; q < a->quotes.n && n < 4; q = a->quotes.row[q].outer, n++)
    if (a->quotes.row[q].cue != HS_NONE) add_said(al, telling_at(al, article, a->quotes.row[q].cue), i);
  uint32_t tok = e->trigger;
  for (int n = 0; n < CLAUSE_CLIMB; n++) {
    uint32_t up = a->tokens.head[tok];
    if (up == HS_NONE || up == tok || up >= a->tokens.n) return;
    uint32_t other = telling_at(al, article, up);
    if (other != HS_NONE && al->v->row[other].says) {
      /* Under the statement's own subject or a clause beside it nothing is said. */
      hs_deprel rel = hs_deprel_main(a->tokens.deprel[tok]);
      if (rel != HS_D_NSUBJ && rel != HS_D_ADVCL && rel != HS_D_CONJ && rel != HS_D_PARATAXIS) add_said(al, other, i);
      return;
    }
    tok = up;
  }
}

/* "Fooled her with a hoax call", "callers pretending to be him": deception and hoax in one clause. */
static void find_deceit(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  const hs_telling *t = &al->v->row[i];
  uint32_t tok = event_of(al, i)->trigger;
  for (int n = 0; n < CLAUSE_CLIMB && t->mode == HS_MODE_HOAX && al->within[i] == HS_NONE; n++) {
    uint32_t up = a->tokens.head[tok];
    if (up == HS_NONE || up == tok || up >= a->tokens.n) return;
    uint32_t other = telling_at(al, t->ref.article, up);
    tok = up;
    if (other == HS_NONE) continue;
    if (al->v->row[other].mode == HS_MODE_HOAX && al->v->row[other].deceit != t->deceit) al->within[i] = other;
    return;
  }
}

/*
 * "Posted a picture, thanking them", "a statement denying it": one act of speech, told with a participle or infinitive of
 * the same speaker, who uses the same channel.
 */
static void find_within(hs_alignment *al, uint32_t i) {
  const hs_article *a = article_of(al, i);
  hs_telling *t = &al->v->row[i];
  uint32_t tok = event_of(al, i)->trigger, up = a->tokens.head[tok];
  hs_deprel rel = hs_deprel_main(a->tokens.deprel[tok]);
  if (up == HS_NONE || (rel != HS_D_ADVCL && rel != HS_D_XCOMP && rel != HS_D_ACL) || has_child(a, tok, HS_D_NSUBJ)) return;
  uint32_t other = telling_at(al, t->ref.article, up);
  if (other == HS_NONE || other == i || !al->v->row[other].says || t->mode != al->v->row[other].mode) return;
  al->within[i] = other;
  if (hs_channel_is_plain(al->v, t->channel)) t->channel = al->v->row[other].channel;
}

/* The utterances whose words a statement quotes, and those that tell a deed. */
static void find_uttered(hs_alignment *al) {
  uint32_t **utterance = hs_quote_utterances(al->v, al->scratch);
  for (uint32_t i = 0; i < al->v->c->articles.n; i++) {
    const hs_article *a = al->v->c->articles.row[i];
    for (uint32_t e = 0; e < a->events.n; e++) {
      uint32_t q = a->events.row[e].quote;
      if (q < a->quotes.n && !al->v->row[al->v->first[i] + e].says) al->inside[al->v->first[i] + e] = utterance[i][q];
    }
    for (uint32_t q = 0; q < a->quotes.n; q++) {
      uint32_t cue = a->quotes.row[q].cue, t = cue == HS_NONE ? HS_NONE : telling_at(al, i, cue), n = 0;
      if (t == HS_NONE || utterance[i][q] == HS_NONE || !al->v->row[t].says) continue;
      while (n < HS_SAID_MAX && al->uttered[t][n] != HS_NONE) n++;
      if (n < HS_SAID_MAX) al->uttered[t][n] = utterance[i][q];
    }
  }
}

/* "Denied the call", "said that she had not called". */
static bool is_denial(const hs_alignment *al, uint32_t i) {
  const char *kind = hs_strtab_get(al->v->words, al->v->row[i].deed.kind);
  if (kind && strcmp(kind, "deny") == 0) return true;
  for (int m = 0; m < HS_SAID_MAX && al->said[i][m] != HS_NONE; m++)
    if (al->v->row[al->said[i][m]].mode != HS_MODE_DENIED) return false;
  return al->said[i][0] != HS_NONE;
}

static void find_runs(hs_alignment *al) {
  hs_map last, kinds, types, hoaxes;
  hs_map_init(&types, al->scratch);
  hs_map_init(&hoaxes, al->scratch);
  hs_map_init(&last, al->scratch);
  hs_map_init(&kinds, al->scratch);
  for (uint32_t i = 0; i < al->v->n; i++) {
    const hs_telling *t = &al->v->row[i];
    uint32_t *like = hs_map_at(&kinds, trigger_key(t->ref.article, t->deed.kind), i);
    if (*like != i) al->like_before[i] = *like;
    *like = i;
    if (!t->says && (t->type || t->deceit)) {
      uint32_t *same_type = hs_map_at(&types, trigger_key(t->ref.article, t->deceit ? 0 : t->type), i);
      if (*same_type != i) al->type_before[i] = *same_type;
      *same_type = i;
      /* A deception is the last word before any hoax, and any hoax before it. */
      if (t->mode == HS_MODE_HOAX) {
        uint32_t *hoax = hs_map_at(&hoaxes, t->ref.article, i);
        if (*hoax != i && al->v->row[*hoax].deceit != t->deceit) al->type_before[i] = *hoax;
        *hoax = i;
      }
    }
    uint32_t who = t->says ? speaker_of(al->v, t) : HS_NONE;
    if (who == HS_NONE) continue;
    uint32_t *before = hs_map_at(&last, trigger_key(t->ref.article, who), i);
    if (*before != i) al->before[i] = *before;
    *before = i;
  }
}

void hs_align_count_statements(hs_alignment *al) {
  for (uint32_t i = 0; i < al->v->n; i++)
    for (int m = 0; m < HS_SAID_MAX && al->said[i][m] != HS_NONE; m++) al->n_about[hs_align_find(al, al->said[i][m])]++;
}

/* ---- the whole */

hs_alignment *hs_alignment_new(hs_view *v, hs_arena *scratch) {
  hs_alignment *al = HS_NEW(scratch, hs_alignment);
  al->v = v;
  al->scratch = scratch;
  al->parent = HS_NEW_N(scratch, uint32_t, v->n + 1);
  al->before = HS_NEW_N(scratch, uint32_t, v->n + 1);
  al->knows = HS_NEW_N(scratch, bool, v->n + 1);
  al->taken_in = HS_NEW_N(scratch, bool, v->n + 1);
  al->inside = HS_NEW_N(scratch, uint32_t, v->n + 1);
  memset(al->inside, 0xff, ((size_t)v->n + 1) * sizeof *al->inside);
  al->like_before = HS_NEW_N(scratch, uint32_t, v->n + 1);
  memset(al->like_before, 0xff, ((size_t)v->n + 1) * sizeof *al->like_before);
  al->only_planned = HS_NEW_N(scratch, bool, v->n + 1);
  al->n_about = HS_NEW_N(scratch, uint32_t, v->n + 1);
  al->denies = HS_NEW_N(scratch, bool, v->n + 1);
  al->within = HS_NEW_N(scratch, uint32_t, v->n + 1);
  memset(al->within, 0xff, ((size_t)v->n + 1) * sizeof *al->within);
  al->uttered = hs_arena_alloc(scratch, ((size_t)v->n + 1) * sizeof *al->uttered);
  memset(al->uttered, 0xff, ((size_t)v->n + 1) * sizeof *al->uttered);
  al->type_before = HS_NEW_N(scratch, uint32_t, v->n + 1);
  memset(al->type_before, 0xff, ((size_t)v->n + 1) * sizeof *al->type_before);
  al->said = hs_arena_alloc(scratch, ((size_t)v->n + 1) * sizeof *al->said);
  memset(al->before, 0xff, ((size_t)v->n + 1) * sizeof *al->before);
  memset(al->said, 0xff, ((size_t)v->n + 1) * sizeof *al->said);
  hs_map_init(&al->at_trigger, scratch);
  for (uint32_t i = 0; i < v->n; i++) {
    al->parent[i] = i;
    hs_map_at(&al->at_trigger, trigger_key(v->row[i].ref.article, event_of(al, i)->trigger), i);
  }
  for (uint32_t i = 0; i < v->n; i++) {
    find_planned(al, i);
    find_posed(al, i);
    set_apart_in_sentence(al, i);
    set_apart_beside(al, i);
    set_apart_in_time(al, i);
    set_apart_new(al, i);
    set_apart_by_day(al, i);
    if (v->row[i].says) {
      set_apart_in_quote(al, i);
      find_within(al, i);
      find_retold(al, i);
    } else {
      find_statement(al, i);
      find_deceit(al, i);
    }
  }
  sort_apart(al);
  find_knowing(al);
  spread_knowing(al);
  find_taken_in(al);
  find_runs(al);
  find_uttered(al);
  spread_by_utterance(al);
  find_taken_in(al);
  hs_align_takes_up(al);
  for (uint32_t i = 0; i < v->n; i++) al->denies[i] = v->row[i].says && is_denial(al, i);
  return al;
}

hs_alignment *hs_compare_group(hs_view *v, bool again, hs_arena *scratch) {
  hs_view_date(v);
  hs_alignment *al = hs_alignment_new(v, scratch);
  if (again && !v->memo) v->memo = hs_memo_new(v);
  if (v->memo) hs_memo_look(v->memo, al);
  for (int says = 0; says < 2; says++) {
    hs_edges edges = {.al = al};
    hs_align_block(al, says, hs_align_weigh, &edges);
    hs_align_cluster(al, &edges);
    if (!says) hs_align_count_statements(al);
  }
  hs_account_order(al);
  return al;
}

void hs_compare_align(hs_corpus *c, hs_arena *scratch) { hs_compare_fill(hs_compare_group(hs_view_new(c, scratch), false, scratch)); }
