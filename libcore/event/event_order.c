/*
 * Before: which of two events of an article the text puts first.
 *
 * Pairs come from order words at finding ("after the vote she resigned": vote, resign) and are kept as rows sorted by their first
 * event, so that the events behind one event are a stretch of rows. A question walks them forward, over third events too, and
 * looks at STEPS rows at most; where the words are silent, days that do not overlap decide.
 *
 *     "After the vote she resigned, before the talks began."     vote < resign < begin; so vote < begin by "order"
 * Limits: "when" and "during" order nothing; a circle in the text ("a before b", "b before a") answers yes both ways.
 */
#include "event/event_frame.h"
#include <stdlib.h>

enum { STEPS = 64 };

static int by_first(const void *a, const void *b) {
  const hs_order *x = a, *y = b;
  if (x->first != y->first) return x->first < y->first ? -1 : 1;
  if (x->then != y->then) return x->then < y->then ? -1 : 1;
  return x->span.beg < y->span.beg ? -1 : x->span.beg > y->span.beg;
}

void hs_event_orders(scene *c) {
  hs_article *a = c->a;
  HS_VEC(hs_order) rows = {0};
  if (c->orders.n) qsort(c->orders.row, c->orders.n, sizeof *c->orders.row, by_first);
  for (uint32_t i = 0; i < c->orders.n; i++) {
    const hs_order *o = &c->orders.row[i];
    if (rows.n && rows.row[rows.n - 1].first == o->first && rows.row[rows.n - 1].then == o->then) continue;
    *hs_vec_push(a->arena, &rows) = *o;
  }
  hs_table_take(&a->orders, &rows);
}

static uint32_t first_row(const hs_article *a, uint32_t event) {
  uint32_t lo = 0, hi = a->orders.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->orders.row[mid].first < event) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static bool told_before(const hs_article *a, uint32_t first, uint32_t then) {
  uint32_t queue[STEPS + 1] = {first}, n = 1, steps = 0;
  for (uint32_t at = 0; at < n; at++)
    for (uint32_t r = first_row(a, queue[at]); r < a->orders.n && a->orders.row[r].first == queue[at] && steps < STEPS; r++, steps++) {
      uint32_t next = a->orders.row[r].then;
      bool seen = false;
      if (next == then) return true;
      for (uint32_t k = 0; k < n && !seen; k++) seen = queue[k] == next;
      if (!seen && n <= STEPS) queue[n++] = next;
    }
  return false;
}

bool hs_event_before(const hs_article *a, uint32_t first, uint32_t then, const char **why) {
  if (first >= a->events.n || then >= a->events.n || first == then) return false;
  bool told = told_before(a, first, then);
  hs_days x = a->events.row[first].days, y = a->events.row[then].days;
  bool dated = !told && x.to != HS_DAY_MAX && y.from != HS_DAY_MIN && x.to < y.from && !told_before(a, then, first);
  if (why) *why = told ? "order" : dated ? "days" : NULL;
  return told || dated;
}
