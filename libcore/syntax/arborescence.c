/*
 * Each word takes its best head; mostly that is a tree. Where it is none, a cycle becomes one node: arcs into it count by
 * what they gain over the cycle's own arc that they replace, the best of them is kept for each head outside, and heads
 * are chosen again. Cycles are opened in reverse order, each keeping all its arcs but the one replaced. So that
 * one word only hangs on the root, arcs from the root are made dearer than everything else together.
 *
 * A contracted node goes on under the number of its lowest member. Time is O(n^2): a cycle of k nodes costs k n and
 * removes k - 1 nodes.
 *
 * Example: a prefers b and b prefers a, the root likes a a little and b less: the cycle {a, b} is entered at a, so the
 * root heads a and a heads b.
 */
#include "syntax/arborescence.h"

enum { DEAR_BITS = 44 };                        /* scores of 256 words keep within 40 bits */

/* An arc of the contracted graph: what it is worth and which words it joins. */
typedef struct arc { int64_t value; uint32_t head, word; } arc;

typedef struct cycle {
  uint32_t n, rep;
  uint32_t *member;                             /* nodes */
  arc *own;                                     /* of each member, inside the cycle */
  uint32_t *node_of;                            /* of each word: the node it was part of */
} cycle;

struct hs_tree_space {
  uint32_t most, n;                             /* words: room, and of this sentence */
  arc *arc;                                     /* [node][head] */
  uint32_t *head, *node_of, *mark;
  bool *gone;
  cycle *cycle;
  uint32_t n_cycles, n_members;
  uint32_t *member, *history;                   /* of all cycles, whose members are 2 n at most */
  struct arc *own;
};

typedef struct hs_tree_space graph;

hs_tree_space *hs_tree_space_new(hs_arena *arena, uint32_t most) {
  graph *g = HS_NEW(arena, graph);
  *g = (graph){.most = most,
               .arc = hs_arena_alloc(arena, (size_t)most * (most + 1) * sizeof(arc)),
               .head = HS_NEW_N(arena, uint32_t, most),
               .node_of = HS_NEW_N(arena, uint32_t, most),
               .mark = HS_NEW_N(arena, uint32_t, most),
               .gone = HS_NEW_N(arena, bool, most),
               .cycle = HS_NEW_N(arena, cycle, most),
               .member = HS_NEW_N(arena, uint32_t, 2 * (size_t)most),
               .history = HS_NEW_N(arena, uint32_t, (size_t)most * most),
               .own = HS_NEW_N(arena, arc, 2 * (size_t)most)};
  return g;
}

static arc *arc_at(const graph *g, uint32_t node, uint32_t head) { return g->arc + (size_t)node * (g->n + 1) + head; }

static bool holds(const cycle *c, uint32_t node) {
  for (uint32_t k = 0; k < c->n; k++)
    if (c->member[k] == node) return true;
  return false;
}

static void choose_head(graph *g, uint32_t node) {
  uint32_t best = HS_NONE;
  for (uint32_t h = 0; h <= g->n; h++) {
    if (h == node || (h < g->n && g->gone[h])) continue;
    if (best == HS_NONE || arc_at(g, node, h)->value > arc_at(g, node, best)->value) best = h;
  }
  g->head[node] = best;
}

/* A node on a cycle, HS_NONE if there is none. */
static uint32_t find_cycle(graph *g) {
  memset(g->mark, 0, g->n * sizeof *g->mark);
  for (uint32_t i = 0; i < g->n; i++) {
    uint32_t at = i;
    if (g->gone[i]) continue;
    while (at < g->n && !g->mark[at]) g->mark[at] = i + 1, at = g->head[at];
    if (at < g->n && g->mark[at] == i + 1) return at;
  }
  return HS_NONE;
}

static cycle *record(graph *g, uint32_t on) {
  cycle *c = &g->cycle[g->n_cycles];
  *c = (cycle){0, on, g->member + g->n_members, g->own + g->n_members, g->history + (size_t)g->n_cycles * g->n};
  uint32_t at = on;
  do {
    if (at < c->rep) c->rep = at;
    c->member[c->n] = at;
    c->own[c->n++] = *arc_at(g, at, g->head[at]);
    at = g->head[at];
  } while (at != on);
  memcpy(c->node_of, g->node_of, g->n * sizeof *c->node_of);
  g->n_cycles++;
  g->n_members += c->n;
  return c;
}

/* The best arc from `other` into the cycle, and the best one from the cycle to it. */
static void join(graph *g, const cycle *c, uint32_t other) {
  arc in = {INT64_MIN, 0, 0}, out = in;
  for (uint32_t k = 0; k < c->n; k++) {
    arc a = *arc_at(g, c->member[k], other);
    a.value -= c->own[k].value;
    if (a.value > in.value) in = a;
    if (other < g->n && arc_at(g, other, c->member[k])->value > out.value) out = *arc_at(g, other, c->member[k]);
  }
  *arc_at(g, c->rep, other) = in;
  if (other < g->n) *arc_at(g, other, c->rep) = out;
}

static void contract(graph *g, uint32_t on) {
  const cycle *c = record(g, on);
  for (uint32_t k = 0; k < c->n; k++) g->gone[c->member[k]] = true;
  for (uint32_t i = 0; i <= g->n; i++)
    if (i == g->n || !g->gone[i]) join(g, c, i);
  for (uint32_t i = 0; i < g->n; i++) {
    if (holds(c, g->node_of[i])) g->node_of[i] = c->rep;
    if (!g->gone[i] && holds(c, g->head[i])) g->head[i] = c->rep;
  }
  g->gone[c->rep] = false;
  choose_head(g, c->rep);
}

/* The arcs that are left, then those inside the cycles, last one first: all but that of the member which is entered. */
static void open_cycles(const graph *g, uint32_t *head) {
  for (uint32_t i = 0; i < g->n; i++) head[i] = HS_NONE;
  for (uint32_t i = 0; i < g->n; i++) {
    if (g->gone[i]) continue;
    const arc *a = arc_at(g, i, g->head[i]);
    head[a->word] = a->head;
  }
  for (uint32_t c = g->n_cycles; c-- > 0;) {
    const cycle *y = &g->cycle[c];
    uint32_t entered = HS_NONE;
    for (uint32_t w = 0; w < g->n; w++)
      if (head[w] != HS_NONE && holds(y, y->node_of[w])) entered = y->node_of[w];
    for (uint32_t k = 0; k < y->n; k++)
      if (y->member[k] != entered) head[y->own[k].word] = y->own[k].head;
  }
}

static void set_up(graph *g, const int32_t *score, uint32_t columns, uint32_t n) {
  g->n = n;
  g->n_cycles = g->n_members = 0;
  memset(g->gone, 0, n * sizeof *g->gone);
  for (uint32_t i = 0; i < n; i++) {
    g->node_of[i] = i;
    for (uint32_t h = 0; h <= n; h++)
      *arc_at(g, i, h) = (arc){score[(size_t)i * columns + h] - (h == n ? (int64_t)1 << DEAR_BITS : 0), h, i};
  }
  for (uint32_t i = 0; i < n; i++) choose_head(g, i);
}

/* Best head of each word. @return it is a tree with one dependent of the root */
static bool best_heads(const int32_t *score, uint32_t columns, uint32_t n, uint32_t *head) {
  uint32_t n_roots = 0;
  for (uint32_t i = 0; i < n; i++) {
    const int32_t *s = score + (size_t)i * columns;
    uint32_t best = n;
    for (uint32_t h = 0; h < n; h++)
      if (h != i && s[h] > s[best]) best = h;
    head[i] = best;
    n_roots += best == n;
  }
  if (n_roots != 1) return false;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t steps = 0;
    for (uint32_t at = i; at < n; at = head[at])
      if (++steps > n) return false;
  }
  return true;
}

void hs_arborescence(const int32_t *score, uint32_t columns, uint32_t n, uint32_t *head, hs_tree_space *space) {
  if (best_heads(score, columns, n, head)) return;
  set_up(space, score, columns, n);
  for (uint32_t on; (on = find_cycle(space)) != HS_NONE;) contract(space, on);
  open_cycles(space, head);
}
