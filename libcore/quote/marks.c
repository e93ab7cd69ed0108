/*
 * Pairing of quotation marks, one walk over the tokens with a stack.
 *
 * A curly mark or a guillemet says by its shape whether it opens or closes, a straight one by the blanks around it; where
 * neither decides, a mark closes what is open. Shape gives way to blanks when nothing fits it ("”so”"), and straight and
 * curly doubles close each other. A single mark after a letter is an apostrophe unless a single quote is open; after an
 * "s" it is a possessive if another closing candidate follows in the paragraph.
 *
 * A quote still open at the end of a paragraph goes on if the next paragraph of the story opens again with the same marks;
 * else it ends there, with a note, or at the end of its sentence if other quotes follow in the paragraph. Single marks
 * that find no partner are apostrophes. Deeper than MAX_DEPTH marks are not looked at, and a note says so.
 *
 *     "One thing. / "And another," he said.   ->  one pair over both paragraphs
 */
#include "quote/quoting.h"

enum { MAX_DEPTH = 32 };
typedef enum family { NO_MARK, DOUBLE, GUILLEMET, SINGLE } family;
typedef enum turn { EITHER, OPENS, CLOSES, NEITHER } turn;
typedef struct mark { uint32_t tok; uint8_t family, shape, turn; bool maybe_possessive; } mark;
typedef HS_VEC(mark) mark_vec;

typedef struct pairing {
  hs_article *a;
  hs_arena *scratch;
  hs_marked_vec *out;
  uint32_t stack[MAX_DEPTH];   /* rows of `out` */
  uint8_t stack_family[MAX_DEPTH];
  uint32_t depth;
  bool too_deep;               /* a note says so already */
  bool *dead;                  /* a row of `out`: turned out to be no quote */
  uint32_t *first_inner;       /* a row of `out`: first pair inside it, HS_NONE */
} pairing;

static const struct { const char *bytes; uint8_t family, shape; } MARKS[] = {
  {"\"", DOUBLE, EITHER}, {"\xE2\x80\x9C", DOUBLE, OPENS}, {"\xE2\x80\x9D", DOUBLE, CLOSES}, {"\xE2\x80\x9E", DOUBLE, OPENS},
  {"\xE2\x80\x9F", DOUBLE, OPENS}, {"``", DOUBLE, OPENS}, {"''", DOUBLE, EITHER}, {"\xC2\xAB", GUILLEMET, OPENS},
  {"\xC2\xBB", GUILLEMET, CLOSES}, {"'", SINGLE, EITHER}, {"\xE2\x80\x98", SINGLE, OPENS}, {"\xE2\x80\x99", SINGLE, CLOSES},
  {"\xE2\x80\x9A", SINGLE, OPENS}, {"\xE2\x80\xB9", SINGLE, OPENS}, {"\xE2\x80\xBA", SINGLE, CLOSES}, {"`", SINGLE, OPENS},
};

static int mark_of(const char *s, size_t n) {
  if (n == 0 || n > 3) return -1;
  for (int i = 0; i < (int)(sizeof MARKS / sizeof *MARKS); i++)
    if (strlen(MARKS[i].bytes) == n && memcmp(MARKS[i].bytes, s, n) == 0) return i;
  return -1;
}

/* ---- which way a mark turns */

static bool is_mark(const hs_article *a, uint32_t tok) {
  hs_span s = a->tokens.span[tok];
  return mark_of(a->text + s.beg, s.end - s.beg) >= 0;
}

/* The byte before a token, looking through marks that touch it; ' ' at the start of the text. */
static unsigned char byte_before(const hs_article *a, uint32_t tok) {
  for (int i = 0; i < 4 && tok && is_mark(a, tok - 1) && a->tokens.span[tok - 1].end == a->tokens.span[tok].beg; i++) tok--;
  uint32_t at = a->tokens.span[tok].beg;
  return at ? (unsigned char)a->text[at - 1] : ' ';
}

static unsigned char byte_after(const hs_article *a, uint32_t tok) {
  for (int i = 0; i < 4 && tok + 1 < a->tokens.n && is_mark(a, tok + 1) && a->tokens.span[tok].end == a->tokens.span[tok + 1].beg; i++) tok++;
  uint32_t at = a->tokens.span[tok].end;
  return at < a->n_bytes ? (unsigned char)a->text[at] : ' ';
}

static bool is_blank(unsigned char c) { return c <= ' ' || c == 0xA0; }
static bool is_letter(unsigned char c) { return c >= 0x80 || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

static turn by_blanks(const hs_article *a, uint32_t tok) {
  unsigned char before = byte_before(a, tok), after = byte_after(a, tok);
  bool can_open = (is_blank(before) || strchr("([{/", before)) && !is_blank(after);
  bool can_close = !is_blank(before) && (is_blank(after) || strchr(".,;:!?)]}/", after));
  if (before == '-' || after == '-' || can_open == can_close) return EITHER;
  return can_open ? OPENS : CLOSES;
}

/* An apostrophe looks like a single mark; what can only be one is no mark. */
static turn single_turn(const hs_article *a, mark *m) {
  unsigned char before = byte_before(a, m->tok), after = byte_after(a, m->tok);
  turn t = by_blanks(a, m->tok);
  if (t == OPENS) return m->shape == CLOSES || (after >= '0' && after <= '9') ? NEITHER : OPENS;
  if (t == EITHER && is_letter(before) && is_letter(after) && m->shape != OPENS) return NEITHER;
  m->maybe_possessive = (before | 32) == 's' && is_blank(after);
  return t;
}

static turn turn_of(const hs_article *a, mark *m) {
  if (m->family == SINGLE) return single_turn(a, m);
  turn t = by_blanks(a, m->tok);
  if (m->shape == EITHER) return t;
  return t == EITHER ? (turn)m->shape : t;
}

static mark_vec collect(const hs_article *a, hs_arena *scratch, hs_range toks) {
  mark_vec v = {0};
  for (uint32_t t = toks.beg; t < toks.end; t++) {
    hs_span s = a->tokens.span[t];
    int kind = mark_of(a->text + s.beg, s.end - s.beg);
    if (kind < 0) continue;
    mark m = {t, MARKS[kind].family, MARKS[kind].shape, EITHER, false};
    m.turn = (uint8_t)turn_of(a, &m);
    if (m.turn != NEITHER) *hs_vec_push(scratch, &v) = m;
  }
  return v;
}

/* ---- the stack */

static void note_open(hs_article *a, uint32_t tok, const char *what) {
  hs_note_add(a, "quote", a->tokens.span[tok], "%s", what);
}

static void push(pairing *p, const mark *m) {
  if (p->depth == MAX_DEPTH) {
    if (!p->too_deep) note_open(p->a, m->tok, "quotation marks this deep in each other are not read");
    p->too_deep = true;
    return;
  }
  uint32_t row = p->out->n, outer = p->depth ? p->stack[p->depth - 1] : HS_NONE;
  hs_marked *k = hs_vec_push(p->scratch, p->out);
  *k = (hs_marked){.toks = {m->tok + 1, m->tok + 1}, .open = m->tok, .close = HS_NONE, .outer = outer, .single = m->family == SINGLE};
  p->dead[row] = false;
  p->first_inner[row] = HS_NONE;
  if (outer != HS_NONE && p->first_inner[outer] == HS_NONE) p->first_inner[outer] = row;
  p->stack[p->depth] = row;
  p->stack_family[p->depth++] = m->family;
}

static void close_top(pairing *p, uint32_t tok) {
  hs_marked *k = &p->out->row[p->stack[--p->depth]];
  k->close = tok;
  k->toks.end = tok;
}

static uint32_t sentence_end(const hs_article *a, uint32_t tok) { return a->sentences.row[a->tokens.sentence[tok]].toks.end; }

/* The top of the stack found no closing mark before token `end`. */
static void give_up_top(pairing *p, uint32_t end) {
  uint32_t row = p->stack[--p->depth], inner = p->first_inner[row];
  hs_marked *k = &p->out->row[row];
  if (k->single) {
    p->dead[row] = true;
    return;
  }
  k->toks.end = end;
  if (inner != HS_NONE && !p->out->row[inner].single) {
    uint32_t stop = sentence_end(p->a, k->open), next = p->out->row[inner].open;
    k->toks.end = stop < next ? stop : next;
  }
  if (k->toks.end < k->toks.beg) k->toks.end = k->toks.beg;
  note_open(p->a, k->open, "quotation mark is never closed");
}

static uint32_t top_of(const pairing *p, uint8_t fam) {
  for (uint32_t d = p->depth; d-- > 0;)
    if (p->stack_family[d] == fam) return d;
  return HS_NONE;
}

static void take_close(pairing *p, const mark *m) {
  uint32_t d = top_of(p, m->family);
  if (d == HS_NONE || (m->family == SINGLE && d + 1 != p->depth)) {
    if (m->family != SINGLE && m->turn == CLOSES && (m->tok == 0 || is_letter(byte_before(p->a, m->tok))))
      note_open(p->a, m->tok, "quotation mark closes nothing");
    return;
  }
  while (p->depth > d + 1) give_up_top(p, m->tok);
  close_top(p, m->tok);
}

/* Apostrophe after a plural: there is another closing single before the next opening one. */
static bool is_possessive(const mark_vec *v, uint32_t i) {
  if (!v->row[i].maybe_possessive) return false;
  for (uint32_t j = i + 1; j < v->n && j < i + 8; j++) {
    if (v->row[j].family != SINGLE) continue;
    return v->row[j].turn == CLOSES;
  }
  return false;
}

static void take_mark(pairing *p, const mark_vec *v, uint32_t i) {
  const mark *m = &v->row[i];
  bool is_open = top_of(p, m->family) != HS_NONE;
  bool opens = m->turn == OPENS || (m->turn == EITHER && !is_open);
  if (m->family == SINGLE) {
    if (opens && m->turn == OPENS) push(p, m);
    else if (!opens && !is_possessive(v, i)) take_close(p, m);
    return;
  }
  if (m->turn == OPENS && m->shape == CLOSES && is_open) opens = false;
  if (m->turn == CLOSES && m->shape == OPENS && !is_open) opens = true;
  if (opens) push(p, m);
  else take_close(p, m);
}

/* ---- paragraphs */

/* How many of the open quotes the marks at the start of a paragraph open again; the others are given up. */
static uint32_t carry_over(pairing *p, const mark_vec *v, uint32_t first_tok, uint32_t last_end) {
  uint32_t n = 0;
  while (n < p->depth && n < v->n && v->row[n].tok == first_tok + n && v->row[n].family == p->stack_family[n] && v->row[n].turn != CLOSES) n++;
  while (p->depth > n) give_up_top(p, last_end);
  return n;
}

static bool is_furniture(const hs_article *a, hs_range toks, uint32_t *row) {
  hs_span s = {a->tokens.span[toks.beg].beg, a->tokens.span[toks.end - 1].end};
  while (*row < a->furniture.n && a->furniture.row[*row].end <= s.beg) ++*row;
  return *row < a->furniture.n && a->furniture.row[*row].beg <= s.beg && a->furniture.row[*row].end >= s.end;
}

static hs_range next_paragraph(const hs_article *a, uint32_t *sentence) {
  uint32_t paragraph = a->sentences.row[*sentence].paragraph;
  hs_range r = a->sentences.row[*sentence].toks;
  while (*sentence < a->sentences.n && a->sentences.row[*sentence].paragraph == paragraph) {
    if (a->sentences.row[*sentence].toks.end > r.end) r.end = a->sentences.row[*sentence].toks.end;
    ++*sentence;
  }
  return r;
}

/* Inner pairs go to the next pair around that is alive and still covers them. */
static void settle_outer(const pairing *p) {
  hs_marked_vec *out = p->out;
  for (uint32_t i = 0; i < out->n; i++) {
    uint32_t o = out->row[i].outer;
    while (o != HS_NONE && (p->dead[o] || out->row[o].toks.end <= out->row[i].open)) o = out->row[o].outer;
    out->row[i].outer = o;
  }
}

static void drop_dead(const pairing *p) {
  hs_marked_vec *out = p->out;
  uint32_t *place = HS_NEW_N(p->scratch, uint32_t, out->n + 1), n = 0;
  for (uint32_t i = 0; i < out->n; i++) {
    hs_marked k = out->row[i];
    if (p->dead[i] || k.toks.beg >= k.toks.end) continue;
    if (k.outer != HS_NONE) k.outer = place[k.outer];
    place[i] = n;
    out->row[n++] = k;
  }
  out->n = n;
}

void hs_quote_marks(hs_article *a, hs_arena *scratch, hs_marked_vec *out) {
  pairing p = {.a = a, .scratch = scratch, .out = out};
  p.dead = HS_NEW_N(scratch, bool, a->tokens.n + 1);
  p.first_inner = HS_NEW_N(scratch, uint32_t, a->tokens.n + 1);
  uint32_t furniture = 0, last_end = 0;
  for (uint32_t s = 0; s < a->sentences.n;) {
    hs_range toks = next_paragraph(a, &s);
    if (toks.beg >= toks.end || is_furniture(a, toks, &furniture)) continue;
    mark_vec marks = collect(a, scratch, toks);
    uint32_t i = carry_over(&p, &marks, toks.beg, last_end);
    for (; i < marks.n; i++) take_mark(&p, &marks, i);
    last_end = toks.end;
  }
  while (p.depth) give_up_top(&p, last_end);
  settle_outer(&p);
  drop_dead(&p);
}
