/*
 * Units that are one token whatever marks they hold: network addresses, e-mail addresses, file names, @handles,
 * #hashtags, emoticons. Asked only where no word runs already.
 *
 * An address goes on to the end of its chunk, less the marks that belong to the sentence: trailing stops, quotation
 * marks, and a closing bracket whose opening one is not inside. Example: `(see http://a.org/b_(c)).` -> http://a.org/b_(c)
 */
#include "text/text_room.h"

enum { MAX_SCHEME = 10, MAX_LOCAL = 64, MAX_FILE = 80, MAX_EMOTICON = 4 };

static bool letter(char ch) { return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z'); }
static bool digit(char ch) { return ch >= '0' && ch <= '9'; }
static bool alnum(char ch) { return letter(ch) || digit(ch); }
static bool one_of(char ch, const char *set) { return ch && strchr(set, ch); }

static bool begins(const hs_scan *c, uint32_t at, const char *prefix) {
  for (; *prefix; prefix++, at++)
    if (at >= c->chunk_end || (c->s[at] | 32) != (*prefix | 32)) return false;
  return true;
}

/* ---- addresses */

/* Take back the marks behind an address that began at `beg`. */
static uint32_t without_trailing_marks(const char *s, uint32_t beg, uint32_t end) {
  int32_t depth = 0;
  for (uint32_t i = beg; i < end; i++) depth += (s[i] == '(') - (s[i] == ')');
  while (end > beg) {
    char last = s[end - 1];
    if (last == ')' && depth < 0) depth++;
    else if (!one_of(last, ".,;:!?'\"]}*|")) break;
    end--;
  }
  return end;
}

static uint32_t address_end(const hs_scan *c, uint32_t beg) {
  uint32_t end = beg;
  for (; end < c->chunk_end && !one_of(c->s[end], "<>\"|"); end++)
    if (end + 1 < c->chunk_end && c->s[end] == '\xE2' && c->s[end + 1] == '\x80') break;     /* curly quotes, dashes */
  return without_trailing_marks(c->s, beg, end);
}

static uint32_t schemed_address(const hs_scan *c, uint32_t at) {
  if (begins(c, at, "www.") && at + 4 < c->chunk_end && alnum(c->s[at + 4])) return address_end(c, at);
  uint32_t i = at;
  while (i < c->chunk_end && i - at < MAX_SCHEME && letter(c->s[i])) i++;
  if (i - at < 2 || i + 3 >= c->chunk_end) return at;
  if (memcmp(c->s + i, "://", 3) == 0 && alnum(c->s[i + 3])) return address_end(c, at);
  if ((begins(c, at, "mailto:") || begins(c, at, "doi:")) && alnum(c->s[i + 1])) return address_end(c, at);
  return at;
}

/* Three or more lower-case labels joined by dots, none a single letter: "comp.lang.c", the name of a group or module. */
static bool dotted_name(const char *s, uint32_t beg, uint32_t end) {
  uint32_t n_dots = 0, label = beg;
  for (uint32_t i = beg; i < end; i++) {
    if (s[i] == '.' ? i - label < 2 : s[i] != '-' && (s[i] < 'a' || s[i] > 'z')) return false;
    if (s[i] == '.') n_dots++, label = i + 1;
  }
  return n_dots >= 2;
}

/* Labels joined by single dots, the last one a known ending: "example.com", "example.co.uk/page". */
static uint32_t bare_address(const hs_scan *c, uint32_t at) {
  uint32_t i = at, dot = 0, last_end = 0;
  for (; i < c->chunk_end && i - at < MAX_FILE; i++) {
    if (c->s[i] == '.' && i > at && i + 1 < c->chunk_end && alnum(c->s[i + 1])) dot = i;
    else if (c->s[i] != '-' && c->s[i] != '_' && !alnum(c->s[i])) break;
  }
  if (!dot || i - at >= MAX_FILE) return at;
  if (dotted_name(c->s, at, i)) return i;
  last_end = i;
  char tail[64];
  size_t n = hs_text_fold(c->s + dot + 1, last_end - dot - 1 < 12 ? last_end - dot - 1 : 12, tail, sizeof tail);
  uint32_t row = last_end - dot - 1 < 12 ? hs_lex_find(&hs_lex_dottails, tail, n) : HS_NONE;
  if (row == HS_NONE) return at;
  bool path = last_end + 1 < c->chunk_end && c->s[last_end] == '/' && alnum(c->s[last_end + 1]);
  const char *kind = hs_lex_cell(&hs_lex_dottails, row, 0);
  if (*kind == 's' && !path) return at;
  return path && *kind != 'f' ? address_end(c, at) : last_end;
}

static uint32_t mail_address(hs_scan *c, uint32_t at) {
  if (c->next_at < at || c->next_at > c->end) {
    const char *p = memchr(c->s + at, '@', c->end - at);
    c->next_at = p ? (uint32_t)(p - c->s) : c->end;
  }
  uint32_t sign = c->next_at;
  if (sign + 1 >= c->chunk_end || sign == at || sign - at > MAX_LOCAL || !alnum(c->s[sign + 1])) return at;
  for (uint32_t i = at; i < sign; i++)
    if (!alnum(c->s[i]) && !one_of(c->s[i], "._%+-&")) return at;
  uint32_t end = sign + 1;
  while (end < c->chunk_end && (alnum(c->s[end]) || one_of(c->s[end], ".-_"))) end++;
  while (!alnum(c->s[end - 1])) end--;
  return end;
}

/* A file name with marks inside, alone in its chunk but for marks around it: "report-2_final.doc", "<<a-2.doc>>". */
static uint32_t file_name(const hs_scan *c, uint32_t at) {
  uint32_t end = c->chunk_end;
  if (end - at > MAX_FILE || (at != c->chunk_beg && (c->out->row[c->out->n - 1].flags & HS_PIECE_WORD))) return at;
  while (end > at && !alnum(c->s[end - 1])) end--;
  uint32_t dot = end;
  while (dot > at && alnum(c->s[dot - 1])) dot--;
  if (dot <= at + 1 || c->s[dot - 1] != '.' || end - dot > 5) return at;
  for (uint32_t i = at; i < dot; i++)
    if (!alnum(c->s[i]) && !one_of(c->s[i], "._-#~")) return at;
  char tail[32];
  size_t n = hs_text_fold(c->s + dot, end - dot, tail, sizeof tail);
  const char *kind = n ? (tail[n] = 0, hs_lex_get(&hs_lex_dottails, tail, 0)) : NULL;
  return kind && *kind == 'f' ? end : at;
}

/* ---- handles, tags, emoticons */

static uint32_t handle_or_tag(const hs_scan *c, uint32_t at) {
  uint32_t end = at + 1;
  if (end >= c->chunk_end || !(letter(c->s[end]) || c->s[end] == '_')) return at;
  while (end < c->chunk_end && (alnum(c->s[end]) || c->s[end] == '_')) end++;
  return end;
}

static uint32_t emoticon(const hs_scan *c, uint32_t at) {
  if (at > c->chunk_beg && digit(c->s[at - 1])) return at;
  uint32_t left = c->chunk_end - at;
  for (uint32_t n = left < MAX_EMOTICON ? left : MAX_EMOTICON; n >= 2; n--) {
    if (n < left && alnum(c->s[at + n])) continue;
    if ((alnum(c->s[at + n - 1]) || alnum(c->s[at])) && at > c->chunk_beg) continue;
    char key[32];
    size_t len = hs_text_fold(c->s + at, n, key, sizeof key);
    if (hs_lex_find(&hs_lex_emoticons, key, len) != HS_NONE) return at + n;
  }
  return at;
}

uint32_t hs_scan_unit(hs_scan *c, uint32_t at) {
  char ch = c->s[at];
  uint32_t end = at;
  if (ch == '@' || ch == '#') return handle_or_tag(c, at);
  if (alnum(ch)) {
    end = schemed_address(c, at);
    if (end == at) end = mail_address(c, at);
    if (end == at) end = file_name(c, at);
    if (end == at) end = bare_address(c, at);
  }
  bool alone = at == c->chunk_beg && c->chunk_end - at <= MAX_EMOTICON;
  return end == at && (alone || one_of(ch, ":;=<>^-(/")) ? emoticon(c, at) : end;
}
