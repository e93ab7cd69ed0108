/*
 * Pairs of tellings worth a score. Every telling is filed under a few keys; tellings under one key meet:
 *
 *     kind of deed + participant,  type + participant,  synonym set + participant
 *     kind of deed + article                            ("the call" finds its antecedent)
 *     kind of deed or type + four days
 *     kind of deed + each of its three rarest words
 *     kind of deed + each of its article's four heaviest words
 *     speaker and kind or channel, event it is about, utterance it quotes   (statements)
 *
 * Under a key with many tellings each meets only its nearest DENSE predecessors in corpus order, so the number of
 * pairs is linear in the number of tellings: at most keys x DENSE each. What goes on with a telling or is its next word meets it
 * without a key.
 *
 * Tellings are filed in corpus order, and each meets those before it while it is filed. So no pair is kept: whoever asked takes it
 * or leaves it. Under a key they are a chain, from the last to the first.
 *
 * Example: of 40 tellings of "call" with participant Ann Lee, number 30 meets numbers 18 to 29 under that key; it meets
 * others through its words and days.
 */
#include "compare/align.h"

enum { ALL_PAIRS = 24, DENSE = 12, RARE_WORDS = 3, DAY_BUCKET = 4, NARROW = 3 };

/* One telling under one key. `before`: the row before it under that key, or HS_NONE. */
typedef struct filed { uint32_t telling, before; } filed;

typedef struct files {
  const hs_alignment *al;
  hs_pair_taker *take;
  void *taker;
  hs_map last;                /* key -> its last row */
  HS_VEC(filed) rows;
  HS_VEC(uint8_t) n_before;   /* of each row, how many there are before it under its key, ALL_PAIRS at most */
  uint32_t *met;              /* of each telling, the last one that met it */
} files;

enum { BY_KIND = 1, BY_TYPE, BY_SET, BY_ARTICLE, BY_DAY, BY_WORD, BY_SPEAKER, BY_CHANNEL, BY_SAID, BY_UTTERANCE, BY_HOAX, BY_STORY };

static void meet(files *f, uint32_t telling, uint32_t other) {
  if (other == HS_NONE || other == telling || f->met[other] == telling) return;
  f->met[other] = telling;
  f->take(f->taker, other, telling);
}

static void put(files *f, uint32_t telling, int sort, uint32_t what, uint32_t more) {
  uint32_t row = f->rows.n, *last = hs_map_at(&f->last, hs_mix(hs_mix((uint64_t)sort, what), more), row), before = *last == row ? HS_NONE : *last;
  *last = row;
  uint8_t n = before == HS_NONE ? 0 : f->n_before.row[before];
  if (before != HS_NONE && n < ALL_PAIRS) n++;
  *hs_vec_push(f->al->scratch, &f->rows) = (filed){telling, before};
  *hs_vec_push(f->al->scratch, &f->n_before) = n;
  for (uint32_t k = n < ALL_PAIRS ? n : DENSE; k > 0; k--, before = f->rows.row[before].before) meet(f, telling, f->rows.row[before].telling);
}

static void file_days(files *f, uint32_t i, const hs_telling *t) {
  if (t->days.from == HS_DAY_MIN || t->days.to == HS_DAY_MAX || (int64_t)t->days.to - t->days.from > NARROW) return;
  int32_t first = t->days.from / DAY_BUCKET, last = t->days.to / DAY_BUCKET;
  for (int32_t d = first - 1; d <= last; d++) {
    put(f, i, BY_DAY, t->deed.kind, (uint32_t)d);
    if (t->type) put(f, i, BY_DAY, t->type, (uint32_t)d);
  }
}

static void file_words(files *f, uint32_t i, const hs_telling *t) {
  const hs_view *v = f->al->v;
  uint32_t best[RARE_WORDS], n = 0;
  for (uint32_t w = t->words.beg; w < t->words.end; w++) {
    uint32_t at = n < RARE_WORDS ? n++ : RARE_WORDS;
    while (at > 0 && v->content.row[best[at - 1]].weight < v->content.row[w].weight) {
      if (at < RARE_WORDS) best[at] = best[at - 1];
      at--;
    }
    if (at < RARE_WORDS) best[at] = w;
  }
  for (uint32_t k = 0; k < n; k++) put(f, i, BY_WORD, t->says ? 0 : t->deed.kind, v->content.row[best[k]].word);
}

static void file_deed(files *f, uint32_t i, const hs_telling *t) {
  const hs_view *v = f->al->v;
  for (uint32_t p = t->players.beg; p < t->players.end; p++) {
    uint32_t who = v->players.row[p].who;
    put(f, i, BY_KIND, t->deed.kind, who);
    if (t->type) put(f, i, BY_TYPE, t->type, who);
    for (int s = 0; s < 3 && !t->type; s++)
      if (t->deed.sets[s]) put(f, i, BY_SET, t->deed.sets[s], who);
  }
  put(f, i, BY_ARTICLE, t->deed.kind, t->ref.article);
  for (uint32_t k = 0; k < HS_STORY_TOP; k++)
    if (v->story_top[t->ref.article][k] && t->rare > 0) put(f, i, BY_STORY, t->deed.kind, v->story_top[t->ref.article][k]);
  if (f->al->inside[i] != HS_NONE) put(f, i, BY_UTTERANCE, f->al->inside[i], t->type ? t->type : t->deed.kind);
  if (t->mode == HS_MODE_HOAX || f->al->taken_in[i]) {
    put(f, i, BY_HOAX, 0, t->ref.article);
    for (uint32_t k = 0; k < HS_STORY_TOP; k++)
      if (v->story_top[t->ref.article][k]) put(f, i, BY_HOAX, 2, v->story_top[t->ref.article][k]);
    for (uint32_t p = t->players.beg; p < t->players.end; p++) {
      put(f, i, BY_HOAX, 1, v->players.row[p].who);
      if (v->players.row[p].noun && v->players.row[p].in == HS_IN_BEHIND) put(f, i, BY_HOAX, 3, v->players.row[p].noun);
    }
  }
  meet(f, i, f->al->type_before[i]);
  meet(f, i, f->al->within[i]);
  file_days(f, i, t);
}

static void file_statement(files *f, uint32_t i, const hs_telling *t) {
  const hs_view *v = f->al->v;
  for (uint32_t p = t->players.beg; p < t->players.end && v->players.row[p].in <= HS_IN_BEHIND; p++)
    put(f, i, BY_SPEAKER, t->deed.kind, v->players.row[p].who), put(f, i, BY_CHANNEL, t->channel, v->players.row[p].who);
  for (int m = 0; m < HS_SAID_MAX && f->al->said[i][m] != HS_NONE; m++)
    put(f, i, BY_SAID, hs_align_find(f->al, f->al->said[i][m]), 0);
  for (int m = 0; m < HS_SAID_MAX && f->al->uttered[i][m] != HS_NONE; m++) put(f, i, BY_UTTERANCE, f->al->uttered[i][m], 0);
  meet(f, i, f->al->before[i]);
  meet(f, i, f->al->within[i]);
}

void hs_align_block(const hs_alignment *al, bool says, hs_pair_taker *take, void *taker) {
  files f = {.al = al, .take = take, .taker = taker};
  hs_map_init(&f.last, al->scratch);
  f.met = hs_arena_alloc(al->scratch, ((size_t)al->v->n + 1) * sizeof *f.met);
  memset(f.met, 0xff, ((size_t)al->v->n + 1) * sizeof *f.met);
  for (uint32_t i = 0; i < al->v->n; i++) {
    const hs_telling *t = &al->v->row[i];
    if (t->says != says) continue;
    if (says) file_statement(&f, i, t);
    else file_deed(&f, i, t);
    file_words(&f, i, t);
  }
  hs_map_give_back(&f.last);
  hs_vec_give_back(al->scratch, &f.rows);
  hs_vec_give_back(al->scratch, &f.n_before);
  hs_arena_give_back(al->scratch, f.met, ((size_t)al->v->n + 1) * sizeof *f.met);
}
