/*
 * HTML: one article a page.
 *
 * The page is parsed as browsers do (libxml2, which mends what is broken). What it says of itself is read by read_html_meta.c; the
 * text is made of its paragraphs by read_html_text.c, and is the article's text from then on: all spans are bytes into it, none into
 * the page. A page that is no UTF-8 is read as Windows-1252; single bad bytes in UTF-8 are replaced, and the article says so.
 *
 * Limits: scripts are not run, so a page that is filled by them has no text; one article a page.
 */
#include "read/read_html.h"

const char *hs_html_prop(const xmlNode *node, const char *name) {
  for (const xmlAttr *a = node->type == XML_ELEMENT_NODE ? node->properties : NULL; a; a = a->next)
    if (strcasecmp((const char *)a->name, name) == 0) return a->children && a->children->content ? (const char *)a->children->content : "";
  return NULL;
}

bool hs_html_is(const xmlNode *node, const char *name) { return node->type == XML_ELEMENT_NODE && strcasecmp((const char *)node->name, name) == 0; }

bool hs_html_in(const xmlNode *node, const char *names) {
  if (node->type != XML_ELEMENT_NODE) return false;
  size_t n = strlen((const char *)node->name);
  for (const char *p = names; *p == ' '; p += strcspn(p + 1, " ") + 1)
    if (strncasecmp(p + 1, (const char *)node->name, n) == 0 && p[n + 1] == ' ') return true;
  return false;
}

xmlNode *hs_html_next(const xmlNode *node, const xmlNode *top, bool skip) {
  if (!skip && node->type == XML_ELEMENT_NODE && node->children) return node->children;
  while (node && node != top && !node->next) node = node->parent;
  return !node || node == top ? NULL : node->next;
}

bool hs_html_no_text(const xmlNode *node) {
  if (node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE || node->type == XML_DTD_NODE) return true;
  if (node->type != XML_ELEMENT_NODE) return false;
  if (hs_html_in(node, " head script style noscript template nav aside footer form button select svg iframe object video audio menu dialog ")) return true;
  const char *hidden = hs_html_prop(node, "aria-hidden"), *style = hs_html_prop(node, "style");
  return hs_html_prop(node, "hidden") || (hidden && strcasecmp(hidden, "true") == 0) || (style && (strstr(style, "display:none") || strstr(style, "display: none")));
}

bool hs_looks_like_html(const char *head, size_t n) {
  size_t at = n >= 3 && memcmp(head, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  while (at < n) {
    while (at < n && (head[at] == ' ' || (head[at] >= '\t' && head[at] <= '\r'))) at++;
    if (n - at >= 14 && strncasecmp(head + at, "<!doctype html", 14) == 0) return true;
    if (n - at >= 6 && (strncasecmp(head + at, "<html>", 6) == 0 || strncasecmp(head + at, "<html ", 6) == 0)) return true;
    bool comment = n - at >= 4 && strncmp(head + at, "<!--", 4) == 0, pi = n - at >= 2 && strncmp(head + at, "<?", 2) == 0;
    if (!comment && !pi) return false;
    while (at < n && head[at] != '>') at++;
    at += at < n;
  }
  return false;
}

/* Length of the UTF-8 character at `s`, 0 if there is none. */
static size_t character(const unsigned char *s, size_t left) {
  size_t n = *s < 0x80 ? 1 : *s >= 0xC2 && *s < 0xE0 ? 2 : *s >= 0xE0 && *s < 0xF0 ? 3 : *s >= 0xF0 && *s < 0xF5 ? 4 : 0;
  if (!n || n > left) return 0;
  for (size_t k = 1; k < n; k++)
    if ((s[k] & 0xC0) != 0x80) return 0;
  return n;
}

static size_t put_character(char *out, unsigned cp) {
  if (cp < 0x80) return out[0] = (char)cp, 1;
  if (cp < 0x800) return out[0] = (char)(0xC0 | cp >> 6), out[1] = (char)(0x80 | (cp & 63)), 2;
  return out[0] = (char)(0xE0 | cp >> 12), out[1] = (char)(0x80 | (cp >> 6 & 63)), out[2] = (char)(0x80 | (cp & 63)), 3;
}

/* The page in UTF-8: as it is; with a few bad bytes replaced (`*n_bad`); or, if hardly anything in it is UTF-8, read as Windows-1252, which holds Latin-1. */
static const char *in_utf8(hs_arena *arena, const char *bytes, size_t *n, uint32_t *n_bad) {
  static const unsigned short high[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                          0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  const unsigned char *s = (const unsigned char *)bytes;
  size_t good = 0, bad = 0, out_n = 0;
  for (size_t i = 0, k; i < *n; i += k ? k : 1) k = character(s + i, *n - i), good += k > 1, bad += !k;
  *n_bad = 0;
  if (!bad) return bytes;
  bool repair = good > bad * 4;
  char *out = hs_arena_alloc(arena, *n * 3 + 1);
  for (size_t i = 0, k; i < *n; i += k ? k : 1) {
    k = repair || s[i] < 0x80 ? character(s + i, *n - i) : 0;
    if (k) memcpy(out + out_n, s + i, k), out_n += k;
    else out_n += put_character(out + out_n, repair ? 0xFFFD : s[i] < 0xA0 ? high[s[i] - 0x80] : s[i]);
  }
  if (repair) *n_bad = (uint32_t)bad;
  return *n = out_n, out;
}

static hs_code take_page(hs_run *run, uint32_t n_bad) {
  hs_page page = {.run = run};
  const xmlNode *root = xmlDocGetRootElement(run->page);
  size_t n = 0;
  if (!root) return hs_run_problem(run, HS_EMPTY, 0, -1, "no text in the page");
  hs_html_meta(&page, root);
  const char *text = hs_html_text(run, root, &n);
  if (!n) return hs_run_problem(run, HS_EMPTY, 0, -1, "no text in the page");
  if (!page.meta.id) page.meta.id = hs_run_name(run);
  run->why = page.why;
  run->note = page.conflict;
  return hs_run_article(run, page.meta, text, n, n_bad, 0, -1);
}

hs_code hs_read_html(hs_run *run) {
  enum { LONGEST = 256 << 20, OPTIONS = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC };
  const char *bytes, *why;
  size_t n = hs_source_all(&run->source, LONGEST, &bytes), at = 0;
  if (run->source.no_memory) return HS_NOMEM;
  if (run->source.failed) return hs_run_problem(run, HS_IO, 0, (int64_t)n, "reading stopped here");
  if (n > LONGEST) return hs_run_problem(run, HS_FORMAT, 0, LONGEST, "longer than 256 MB, which is the longest page");
  hs_code code = hs_text_probe(bytes, n, &why, &at);
  if (code != HS_OK) return hs_run_problem(run, code, 0, code == HS_FORMAT ? (int64_t)at : -1, why);
  uint32_t n_bad;
  bytes = in_utf8(run->scratch, bytes, &n, &n_bad);
  run->page = htmlReadMemory(bytes, (int)n, NULL, "UTF-8", OPTIONS);
  if (!run->page) return hs_run_problem(run, HS_FORMAT, 0, -1, "no HTML that can be read");
  code = take_page(run, n_bad);
  run->why = run->note = NULL;
  xmlFreeDoc(run->page);
  run->page = NULL;
  return code;
}
