/*
 * The text of a page: the paragraphs of its article.
 *
 * Where: the longest element marked as the article's body, else the longest <article>, else <main>, else the page; by the bytes in their paragraphs.
 * What: the words below it, white space as one blank, an empty line after each block. Navigation, asides, forms, scripts, what is hidden and the
 * headline (which is the title) are left out. If at least half of the text stands in paragraphs, headings, quotations and lists, what stands
 * loose beside them (share buttons, counts of comments) is left out, too.
 *
 *     <article><h1>Vote</h1><p>Ann Lee <b>won</b>.</p><div>Share</div></article>   ->   "Ann Lee won."
 */
#include "read/read_html.h"

#define BLOCKS " address article blockquote body br caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td th thead tr ul "
#define PROSE " p h2 h3 h4 h5 h6 blockquote li figcaption pre td dd "

enum { CANDIDATES = 64, ENOUGH = 140 };

typedef struct text_run { char *s; size_t n, cap; } text_run;

static void put(hs_arena *arena, text_run *t, char ch) {
  if (t->n == t->cap) {
    size_t cap = t->cap ? t->cap * 2 : 4096;
    char *more = hs_arena_alloc(arena, cap);
    if (t->n) memcpy(more, t->s, t->n);
    t->s = more;
    t->cap = cap;
  }
  t->s[t->n++] = ch;
}

/* ---- where */

static size_t bytes_in_paragraphs(const xmlNode *top) {
  size_t sum = 0;
  const xmlNode *paragraph = NULL;
  for (const xmlNode *n = top; n; n = hs_html_next(n, top, n != top && hs_html_no_text(n))) {
    if (hs_html_is(n, "p")) paragraph = n;
    const xmlNode *up = n;
    if (n->type != XML_TEXT_NODE || !paragraph || !n->content) continue;
    for (int k = 0; up && up != paragraph && k < 16; k++) up = up->parent;
    if (up == paragraph) sum += strlen((const char *)n->content);
  }
  return sum;
}

static bool is_marked(const xmlNode *n, int kind) {
  const char *item = hs_html_prop(n, "itemprop"), *role = hs_html_prop(n, "role");
  if (kind == 0) return item && strcasecmp(item, "articleBody") == 0;
  return kind == 1 ? hs_html_is(n, "article") : hs_html_is(n, "main") || (role && strcasecmp(role, "main") == 0);
}

static const xmlNode *find_article(const xmlNode *root) {
  for (int kind = 0; kind < 3; kind++) {
    const xmlNode *best = NULL;
    size_t most = ENOUGH - 1;
    int seen = 0;
    for (const xmlNode *n = root; n && seen < CANDIDATES; n = hs_html_next(n, root, n != root && hs_html_no_text(n))) {
      if (!is_marked(n, kind)) continue;
      size_t bytes = bytes_in_paragraphs(n);
      seen++;
      if (bytes > most) most = bytes, best = n;
    }
    if (best) return best;
  }
  return root;
}

/* ---- what */

typedef struct piece { size_t beg, end; bool prose; } piece;
typedef HS_VEC(piece) pieces;

static bool blank(unsigned char ch) { return ch == ' ' || (ch >= '\t' && ch <= '\r'); }

/* End the block that was begun at `beg`, without the blank at its end. */
static void end_block(hs_arena *arena, text_run *t, pieces *all, size_t *beg, bool prose) {
  size_t end = t->n;
  while (end > *beg && t->s[end - 1] == ' ') end--;
  if (end > *beg) *hs_vec_push(arena, all) = (piece){*beg, end, prose};
  *beg = t->n;
}

static void add_words(hs_arena *arena, text_run *t, size_t beg, const unsigned char *s) {
  for (; *s; s++) {
    bool no_break = s[0] == 0xC2 && s[1] == 0xA0, space = blank(*s) || no_break;
    if (!space && (*s >= ' ')) put(arena, t, (char)*s);
    else if (t->n > beg && t->s[t->n - 1] != ' ') put(arena, t, ' ');
    s += no_break;
  }
}

static void collect(hs_run *run, const xmlNode *top, text_run *t, pieces *all) {
  size_t beg = 0;
  int prose = 0;
  const xmlNode *n = top;
  while (n) {
    bool skip = n != top && (hs_html_no_text(n) || hs_html_is(n, "h1"));
    if (hs_html_in(n, BLOCKS)) end_block(run->scratch, t, all, &beg, prose > 0);
    if ((n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) && n->content) add_words(run->scratch, t, beg, n->content);
    if (!skip && n->type == XML_ELEMENT_NODE && n->children) {
      prose += hs_html_in(n, PROSE);
      n = n->children;
      continue;
    }
    while (n && n != top && !n->next) {
      n = n->parent;
      if (hs_html_in(n, BLOCKS)) end_block(run->scratch, t, all, &beg, prose > 0);
      prose -= hs_html_in(n, PROSE);
    }
    n = !n || n == top ? NULL : n->next;
  }
  end_block(run->scratch, t, all, &beg, false);
}

const char *hs_html_text(hs_run *run, const xmlNode *root, size_t *n) {
  text_run words = {0}, out = {0};
  pieces all = {0};
  size_t prose = 0, sum = 0;
  collect(run, find_article(root), &words, &all);
  for (uint32_t i = 0; i < all.n; i++) {
    sum += all.row[i].end - all.row[i].beg;
    prose += all.row[i].prose ? all.row[i].end - all.row[i].beg : 0;
  }
  for (uint32_t i = 0; i < all.n; i++) {
    if (!all.row[i].prose && prose * 2 >= sum) continue;
    if (out.n) put(run->scratch, &out, '\n'), put(run->scratch, &out, '\n');
    for (size_t k = all.row[i].beg; k < all.row[i].end; k++) put(run->scratch, &out, words.s[k]);
  }
  *n = out.n;
  return out.s;
}
