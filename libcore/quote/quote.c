/*
 * Quotes of an article: marks are paired (marks.c), cues read off the trees (cue.c), what stands in marks gets its speaker
 * (attribute.c), reported clauses are added (indirect.c); then all rows are put in order, nested, and first and second
 * persons inside direct quotes are made the speaker and the addressee.
 *
 * Rows never cross: where a reported clause and another row would, the reported clause is cut. Everything is linear but
 * the sort. Example: Lee told Rossi: "I know you." gives one direct row; "I" joins Lee's cluster, "you" Rossi's.
 */
#include "quote/quoting.h"
#include <stdlib.h>

hs_certainty hs_certainty_parse(const char *name) {
  for (uint8_t i = 0; name && *name && i < HS_N_CERTAINTIES; i++)
    if (strcmp(hs_certainty_name(i), name) == 0) return (hs_certainty)i;
  return HS_ASSERTED;
}

/* ---- per-token columns */

static void fill_levels(hs_quoting *q) {
  q->level = HS_NEW_N(q->scratch, uint32_t, q->a->tokens.n + 1);
  uint32_t at = 0;
  uint32_t current = HS_NONE;
  for (uint32_t t = 0; t < q->a->tokens.n; t++) {
    while (current != HS_NONE && t >= q->marked.row[current].toks.end) current = q->marked.row[current].outer;
    while (at < q->marked.n && q->marked.row[at].toks.beg <= t) current = at++;
    q->level[t] = current;
  }
}

/* Mentions are in text order, so a later one that covers a token is the inner one. */
static void fill_mentions(hs_quoting *q) {
  const hs_article *a = q->a;
  uint32_t n = a->tokens.n;
  q->mention = HS_NEW_N(q->scratch, uint32_t, n + 1);
  bool *is_head = HS_NEW_N(q->scratch, bool, n + 1);
  for (uint32_t t = 0; t < n; t++) q->mention[t] = HS_NONE;
  for (uint32_t m = 0; m < a->mentions.n; m++) {
    const hs_mention *row = &a->mentions.row[m];
    uint32_t end = row->toks.end < n ? row->toks.end : n;
    if (row->kind == HS_VALUE) continue;
    for (uint32_t t = row->toks.beg; t < end && t < row->toks.beg + 64; t++)
      if (!is_head[t]) q->mention[t] = m;
    if (row->head < n && !is_head[row->head]) {
      q->mention[row->head] = m;
      is_head[row->head] = true;
    }
  }
}

/* A time belongs to the verb it hangs on, through at most two nouns ("in an interview on Monday"). */
static void fill_times(hs_quoting *q) {
  const hs_article *a = q->a;
  uint32_t n = a->tokens.n;
  q->timex = HS_NEW_N(q->scratch, uint32_t, n + 1);
  for (uint32_t t = 0; t < n; t++) q->timex[t] = HS_NONE;
  for (uint32_t i = 0; i < a->times.n; i++) {
    hs_range r = a->times.row[i].toks;
    if (a->times.row[i].type == HS_DURATION || a->times.row[i].type == HS_SET || r.beg >= r.end || r.end > n) continue;
    uint32_t t = r.beg;
    while (t + 1 < r.end && a->tokens.head[t] >= r.beg && a->tokens.head[t] < r.end) t++;
    for (int step = 0; step < 3; step++) {
      t = a->tokens.head[t];
      if (t >= n) break;
      if (q->timex[t] == HS_NONE) q->timex[t] = i;
      if (a->tokens.upos[t] == HS_U_VERB) break;
    }
  }
}

/* ---- rows */

static hs_span span_of(const hs_article *a, hs_range r) {
  return (hs_span){a->tokens.span[r.beg].beg, a->tokens.span[r.end - 1].end};
}

/* "one of the aides", "two of them": a number that stands for some of those named behind it. @return the token of their noun; HS_NONE */
static uint32_t whole_of(const hs_quoting *q, uint32_t tok) {
  uint32_t left = HS_DEPTREE_LOOK;
  if (q->a->tokens.upos[tok] != HS_U_NUM) return HS_NONE;
  for (uint32_t c = q->tree.first[tok]; c != HS_NONE && left--; c = q->tree.next[c])
    if (c > tok && q->a->tokens.deprel[c] == HS_D_NMOD && strcmp(hs_norm(q->a, tok + 1), "of") == 0) return c;
  return HS_NONE;
}

static hs_span name_span(const hs_quoting *q, uint32_t tok) {
  const uint32_t whole = whole_of(q, tok);
  if (whole != HS_NONE) return span_of(q->a, (hs_range){tok, whole + 1});
  uint32_t m = q->mention[tok];
  hs_range r = m == HS_NONE ? hs_deptree_phrase(&q->tree, tok) : q->a->mentions.row[m].toks;
  if (r.beg >= r.end || r.end > q->a->tokens.n) return q->a->tokens.span[tok];
  while (r.beg + 1 < r.end && q->a->tokens.upos[r.beg] == HS_U_ADP) r.beg++;
  return span_of(q->a, r);
}

/* "The inspector, Ann Lee," and "inspector Ann Lee": the name rather than the noun. */
static uint32_t best_mention(const hs_quoting *q, uint32_t tok) {
  const hs_mention *row = q->a->mentions.row;
  uint32_t m = q->mention[tok], left = HS_DEPTREE_LOOK;
  if (m == HS_NONE || row[m].kind != HS_NOUN) return m;
  uint32_t next = row[m].toks.end < q->a->tokens.n ? q->mention[row[m].toks.end] : HS_NONE;
  if (next != HS_NONE && row[next].toks.beg == row[m].toks.end && row[next].kind == HS_NAME && (row[next].type == row[m].type || (row[m].type == HS_ORGANIZATION && row[next].type != HS_PERSON))) return next;
  for (uint32_t c = q->tree.first[tok]; c != HS_NONE && left--; c = q->tree.next[c]) {
    hs_deprel d = hs_deprel_main(q->a->tokens.deprel[c]);
    uint32_t x = q->mention[c];
    if ((d == HS_D_APPOS || d == HS_D_FLAT) && x != HS_NONE && row[x].kind == HS_NAME && (row[x].type == HS_PERSON || row[x].type == row[m].type)) return x;
  }
  return m;
}

/* The mention's span, to the last of "X, Y and Z"; without a mention the noun phrase. */
static hs_span party_span(const hs_quoting *q, uint32_t tok) {
  hs_span s = name_span(q, tok);
  uint32_t left = 8;
  for (uint32_t c = q->tree.first[tok]; c != HS_NONE && left--; c = q->tree.next[c]) {
    uint8_t u = q->a->tokens.upos[c];
    if (q->a->tokens.deprel[c] != HS_D_CONJ || c < tok || (u != HS_U_NOUN && u != HS_U_PROPN && u != HS_U_PRON)) continue;
    hs_span other = name_span(q, c);
    if (other.end > s.end) s.end = other.end;
  }
  return s;
}

hs_quote *hs_quote_add(hs_quoting *q, hs_range toks, hs_quote_kind kind, const hs_cue *c, const char *rule, float score) {
  hs_article *a = q->a;
  hs_quote *r = hs_vec_push(q->scratch, &q->found);
  *r = (hs_quote){.content = span_of(a, toks), .toks = toks, .kind = (uint8_t)kind, .certainty = c->certainty, .cue = c->tok,
                  .source = HS_NONE, .addressee = HS_NONE, .outer = HS_NONE, .timex = HS_NONE, .said = HS_DAYS_UNKNOWN,
                  .rule = hs_art_intern(a, rule), .score = score};
  if (c->source != HS_NONE) {
    r->source = best_mention(q, c->source);
    r->source_span = party_span(q, c->source);
  }
  if (c->addressee != HS_NONE) {
    r->addressee = best_mention(q, c->addressee);
    r->addressee_span = party_span(q, c->addressee);
  }
  if (c->tok == HS_NONE) return r;
  r->manner = c->form == HS_CUE_ACCORDING ? a->tokens.norm[c->tok] : a->tokens.lemma[c->tok];
  uint32_t t = c->tok, h = a->tokens.head[t];
  r->timex = q->timex[t];
  if (r->timex == HS_NONE && c->form == HS_CUE_NOUN && h < a->tokens.n) r->timex = q->timex[h];
  if (r->timex != HS_NONE) {
    hs_range x = a->times.row[r->timex].toks;
    if (x.beg >= toks.beg && x.end <= toks.end) r->timex = HS_NONE;
    else r->said = a->times.row[r->timex].days;
  }
  return r;
}

/* ---- order and nesting */

static int by_place(const void *x, const void *y) {
  const hs_quote *a = x, *b = y;
  if (a->toks.beg != b->toks.beg) return a->toks.beg < b->toks.beg ? -1 : 1;
  if (a->toks.end != b->toks.end) return a->toks.end > b->toks.end ? -1 : 1;
  if (a->cue != b->cue) return a->cue < b->cue ? -1 : 1;
  return a->kind < b->kind ? -1 : a->kind > b->kind;
}

static void shrink(hs_article *a, hs_quote *r, uint32_t end) {
  r->toks.end = end;
  while (r->toks.end > r->toks.beg + 1 && a->tokens.upos[r->toks.end - 1] == HS_U_PUNCT) r->toks.end--;
  r->content = span_of(a, r->toks);
}

/* Set `outer`; cut reported clauses that would cross another row. The same clause twice is one row. */
static void nest(hs_quoting *q) {
  hs_article *a = q->a;
  HS_VEC(hs_quote) out = {0};
  uint32_t *stack = HS_NEW_N(q->scratch, uint32_t, q->found.n + 1), depth = 0;
  for (uint32_t i = 0; i < q->found.n; i++) {
    hs_quote r = q->found.row[i];
    while (depth) {
      hs_quote *top = &out.row[stack[depth - 1]];
      if (top->toks.end > r.toks.beg && top->toks.end < r.toks.end) {
        if (r.kind != HS_DIRECT) shrink(a, &r, top->toks.end);
        else if (top->toks.beg < r.toks.beg) shrink(a, top, r.toks.beg);
      }
      if (top->toks.end > r.toks.beg) break;
      depth--;
    }
    if (depth) {
      const hs_quote *top = &out.row[stack[depth - 1]];
      if (top->toks.beg == r.toks.beg && top->toks.end == r.toks.end && top->cue == r.cue) continue;
    }
    r.outer = depth ? stack[depth - 1] : HS_NONE;
    stack[depth++] = out.n;
    *hs_vec_push(a->arena, &out) = r;
  }
  hs_table_take(&a->quotes, &out);
}

/* ---- I and you */

static bool is_one_of(const char *s, const char *list) {
  char padded[16];
  size_t n = s ? strlen(s) : 0;
  if (n == 0 || n > 12) return false;
  padded[0] = ' ';
  memcpy(padded + 1, s, n);
  padded[n + 1] = ' ';
  padded[n + 2] = 0;
  return strstr(list, padded) != NULL;
}

/* The quote whose words `tok` is in: between marks, not in a clause reported inside them. */
static uint32_t words_at(const hs_quoting *q, uint32_t tok) {
  if (q->level[tok] == HS_NONE) return HS_NONE;
  uint32_t row = hs_quote_at(q->a, tok);
  for (int i = 0; i < 64 && row != HS_NONE && q->a->quotes.row[row].kind == HS_INDIRECT; i++) row = q->a->quotes.row[row].outer;
  return row;
}

static void move_to_cluster(hs_article *a, uint32_t m, uint32_t cluster) {
  hs_mention *row = &a->mentions.row[m];
  if (cluster == HS_NONE || row->cluster == cluster) return;
  if (row->cluster != HS_NONE && row->cluster < a->clusters.n) a->clusters.row[row->cluster].n_mentions--;
  row->cluster = cluster;
  row->rule = hs_art_intern(a, "quote");
  a->clusters.row[cluster].n_mentions++;
  if (m < a->clusters.row[cluster].first) a->clusters.row[cluster].first = m;
}

/* Clusters that lost their last mention go; rows keep their order. */
static void drop_empty_clusters(hs_quoting *q) {
  hs_article *a = q->a;
  uint32_t *place = HS_NEW_N(q->scratch, uint32_t, a->clusters.n + 1), n = 0;
  for (uint32_t i = 0; i < a->clusters.n; i++) {
    place[i] = n;
    if (a->clusters.row[i].n_mentions) a->clusters.row[n++] = a->clusters.row[i];
  }
  if (n == a->clusters.n) return;
  a->clusters.n = n;
  for (uint32_t m = 0; m < a->mentions.n; m++)
    if (a->mentions.row[m].cluster != HS_NONE) a->mentions.row[m].cluster = place[a->mentions.row[m].cluster];
}

static void resolve_persons(hs_quoting *q) {
  hs_article *a = q->a;
  for (uint32_t m = 0; m < a->mentions.n; m++) {
    const hs_mention *row = &a->mentions.row[m];
    if (row->kind != HS_PRONOUN || row->head >= a->tokens.n) continue;
    const char *s = hs_norm(a, row->head);
    bool first = is_one_of(s, " i me my mine myself "), second = is_one_of(s, " you your yours yourself ");
    uint32_t r = first || second ? words_at(q, row->head) : HS_NONE;
    if (r == HS_NONE) continue;
    uint32_t who = first ? a->quotes.row[r].source : a->quotes.row[r].addressee;
    if (who != HS_NONE && who != m) move_to_cluster(a, m, a->mentions.row[who].cluster);
  }
  drop_empty_clusters(q);
}

void hs_quote_find(hs_article *a, hs_arena *scratch) {
  hs_quoting q = {.a = a, .scratch = scratch};
  if (!a->tokens.n || !a->sentences.n) return;
  hs_deptree_make(&q.tree, a, scratch);
  hs_quote_marks(a, scratch, &q.marked);
  fill_levels(&q);
  fill_mentions(&q);
  fill_times(&q);
  hs_quote_cues(&q);
  bool *as_direct = HS_NEW_N(scratch, bool, q.cues.n + 1);
  hs_quote_direct(&q, as_direct);
  hs_quote_indirect(&q, as_direct);
  if (q.found.n) qsort(q.found.row, q.found.n, sizeof *q.found.row, by_place);
  nest(&q);
  resolve_persons(&q);
}

/* The cue's own clause in the middle of what it reports: "The plan, she said, failed". */
static bool in_cue_clause(const hs_article *a, const hs_quote *r, uint32_t tok) {
  if (r->cue < r->toks.beg || r->cue >= r->toks.end) return false;
  for (int step = 0; step < 32 && tok < a->tokens.n; step++) {
    if (tok == r->cue) return true;
    tok = a->tokens.head[tok];
  }
  return false;
}

uint32_t hs_quote_at(const hs_article *a, uint32_t tok) {
  uint32_t lo = 0, hi = a->quotes.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (a->quotes.row[mid].toks.beg <= tok) lo = mid + 1;
    else hi = mid;
  }
  uint32_t row = lo ? lo - 1 : HS_NONE;
  while (row != HS_NONE && (a->quotes.row[row].toks.end <= tok || in_cue_clause(a, &a->quotes.row[row], tok))) row = a->quotes.row[row].outer;
  return row;
}
