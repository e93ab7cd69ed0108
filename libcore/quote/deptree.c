/*
 * Dependents are chained from the last token to the first, so each chain runs in text order. Reaches grow from the
 * leaves: a token hands its reach to its head once all its own dependents have done so (Kahn's order), which is linear
 * and ends on rings too. Example: in "she said he left", reach(left) is [2,4), reach(said) is [0,4).
 */
#include "quote/deptree.h"

static bool has_head(const hs_article *a, uint32_t tok) {
  uint32_t h = a->tokens.head[tok];
  return h < a->tokens.n && h != tok;
}

static void grow_reaches(hs_deptree *t, hs_arena *arena) {
  uint32_t n = t->a->tokens.n, n_ready = 0;
  uint32_t *open = HS_NEW_N(arena, uint32_t, n + 1), *ready = HS_NEW_N(arena, uint32_t, n + 1);
  for (uint32_t i = 0; i < n; i++)
    if (has_head(t->a, i)) open[t->a->tokens.head[i]]++;
  for (uint32_t i = 0; i < n; i++)
    if (!open[i]) ready[n_ready++] = i;
  for (uint32_t at = 0; at < n_ready; at++) {
    uint32_t i = ready[at];
    if (!has_head(t->a, i)) continue;
    uint32_t h = t->a->tokens.head[i];
    if (t->reach[i].beg < t->reach[h].beg) t->reach[h].beg = t->reach[i].beg;
    if (t->reach[i].end > t->reach[h].end) t->reach[h].end = t->reach[i].end;
    if (!--open[h]) ready[n_ready++] = h;
  }
  hs_arena_give_back(arena, open, ((size_t)n + 1) * sizeof *open);
  hs_arena_give_back(arena, ready, ((size_t)n + 1) * sizeof *ready);
}

void hs_deptree_make(hs_deptree *t, const hs_article *a, hs_arena *arena) {
  uint32_t n = a->tokens.n;
  t->a = a;
  t->first = HS_NEW_N(arena, uint32_t, n + 1);
  t->next = HS_NEW_N(arena, uint32_t, n + 1);
  t->reach = HS_NEW_N(arena, hs_range, n + 1);
  for (uint32_t i = 0; i < n; i++) {
    t->first[i] = t->next[i] = HS_NONE;
    t->reach[i] = (hs_range){i, i + 1};
  }
  for (uint32_t i = n; i-- > 0;)
    if (has_head(a, i)) {
      t->next[i] = t->first[a->tokens.head[i]];
      t->first[a->tokens.head[i]] = i;
    }
  grow_reaches(t, arena);
}

uint32_t hs_deptree_child(const hs_deptree *t, uint32_t tok, hs_deprel rel) {
  uint32_t c = t->first[tok], left = HS_DEPTREE_LOOK;
  while (c != HS_NONE && left-- && t->a->tokens.deprel[c] != rel) c = t->next[c];
  return c != HS_NONE && t->a->tokens.deprel[c] == rel ? c : HS_NONE;
}

uint32_t hs_deptree_child_form(const hs_deptree *t, uint32_t tok, hs_deprel rel, const char *norm) {
  for (uint32_t c = t->first[tok], left = HS_DEPTREE_LOOK; c != HS_NONE && left--; c = t->next[c]) {
    const char *form = hs_norm(t->a, c);
    if (t->a->tokens.deprel[c] == rel && form && strcmp(form, norm) == 0) return c;
  }
  return HS_NONE;
}

hs_range hs_deptree_phrase(const hs_deptree *t, uint32_t tok) {
  hs_range r = {tok, tok + 1};
  for (uint32_t c = t->first[tok], left = HS_DEPTREE_LOOK; c != HS_NONE && left--; c = t->next[c]) {
    hs_deprel d = hs_deprel_main(t->a->tokens.deprel[c]);
    bool front = d == HS_D_DET || d == HS_D_AMOD || d == HS_D_COMPOUND || d == HS_D_NUMMOD || t->a->tokens.deprel[c] == HS_D_NMOD_POSS || t->a->tokens.deprel[c] == HS_D_NMOD_DESC;
    if (c < tok && front && t->reach[c].end <= tok && t->reach[c].beg < r.beg) r.beg = t->reach[c].beg;
    if (c == r.end && (d == HS_D_FLAT || d == HS_D_COMPOUND || d == HS_D_GOESWITH)) r.end = c + 1;
  }
  return r;
}

bool hs_deptree_below(const hs_deptree *t, uint32_t tok, uint32_t top) {
  for (int step = 0; step < 64 && tok < t->a->tokens.n; step++) {
    if (tok == top) return true;
    tok = t->a->tokens.head[tok];
  }
  return false;
}
