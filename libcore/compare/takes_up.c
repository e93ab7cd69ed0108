/*
 * What a bare noun takes up: "denied any such conversation", "whether a meeting will take place". Such a telling names
 * nobody itself and means a deed told before it in the article; joined or not, it must not be taken for news of its own.
 *
 *     denied                -> the nearest deed before it that was told as done; else the nearest planned one
 *     denied plan, open     -> the nearest planned, open or denied one; never one that was done
 *
 *   "Roe met the mayor on Saturday. She hopes to meet Lee. Her office denied that any meeting between the two is planned."
 *   any meeting -> meet (Lee), not met (the mayor)
 *
 * Limits: SCAN_BACK tellings back; verbs name their subjects and are left to the scores.
 */
#include "compare/align.h"

enum { SCAN_BACK = 64 };

static bool is_noun(const hs_article *a, uint32_t tok) { return a->tokens.upos[tok] == HS_U_NOUN; }

/* Somebody whom a name stands for takes part. */
static bool names_anybody(const hs_view *v, const hs_telling *t) {
  for (uint32_t p = t->players.beg; p < t->players.end; p++)
    if (v->players.row[p].in <= HS_IN_OBJECT && v->players.row[p].named) return true;
  return false;
}

static bool fits(const hs_alignment *al, uint32_t i, uint32_t j) {
  return hs_align_comparable(al, i, j) && !hs_align_apart(al, i, j) && !al->v->row[j].offered && al->v->row[j].intro != HS_INTRO_NEW;
}

/* The nearest fitting one before; `wants_done` tells of which sort. */
static uint32_t nearest(const hs_alignment *al, uint32_t i, bool wants_done) {
  const hs_telling *t = &al->v->row[i];
  for (uint32_t j = i, n = 0; j-- > al->v->first[t->ref.article] && n < SCAN_BACK; n++) {
    if (hs_told_done(&al->v->row[j]) == wants_done && fits(al, i, j)) return j;
  }
  return HS_NONE;
}

void hs_align_takes_up(hs_alignment *al) {
  for (uint32_t i = 0; i < al->v->n; i++) {
    hs_telling *t = &al->v->row[i];
    const hs_article *a = al->v->c->articles.row[t->ref.article];
    bool bare = !t->says && is_noun(a, a->events.row[t->ref.row].trigger) && !names_anybody(al->v, t) && t->intro != HS_INTRO_NEW;
    if (!bare || al->within[i] != HS_NONE || (t->mode != HS_MODE_DENIED && t->mode != HS_MODE_OPEN)) continue;
    al->only_planned[i] = t->mode == HS_MODE_OPEN ? t->intro != HS_INTRO_DEFINITE : t->plan;
    uint32_t found = nearest(al, i, !al->only_planned[i]);
    if (found == HS_NONE && t->mode == HS_MODE_DENIED) found = nearest(al, i, false);
    al->within[i] = found;
  }
}
