/*
 * Code points: decoding, classes, folding.
 *
 * Decoding never fails: a byte that is no valid UTF-8 counts as one letter U+FFFD, so that it stays inside the word
 * around it ("caf\xe9" is one token). ASCII takes a table, everything else goes through utf8proc.
 *
 * Norms are lower case, NFC, with typographic marks spelt as a typewriter would: curly quotes as ' and ", an em dash
 * as "--", other dashes as "-", an ellipsis as "...". Words of more than MAX_NORM bytes are only lower-cased: the
 * canonical ordering of NFC is not linear in the number of combining marks.
 */
#include "text/text_room.h"
#include <utf8proc.h>

enum { MAX_NORM = 512 };

#define B HS_CP_BLANK
#define L HS_CP_LETTER
#define D HS_CP_DIGIT
#define O HS_CP_OTHER
static const uint8_t ascii_class[128] = {
    O, O, O, O, O, O, O, O, O, B, B, B, B, B, O, O, O, O, O, O, O, O, O, O, O, O, O, O, B, B, B, B,
    B, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, D, D, D, D, D, D, D, D, D, D, O, O, O, O, O, O,
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
};
#undef B
#undef L
#undef D
#undef O

uint32_t hs_utf8_next(const char *s, uint32_t at, uint32_t end, int32_t *cp, bool *bad) {
  const unsigned char *p = (const unsigned char *)s + at;
  if (p[0] < 0x80) {
    *cp = p[0];
    return 1;
  }
  uint32_t left = end - at, n = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
  static const int32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
  if (p[0] >= 0xC2 && p[0] < 0xF5 && n <= left) {
    int32_t c = p[0] & (0xFF >> (n + 1));
    uint32_t i = 1;
    for (; i < n && (p[i] & 0xC0) == 0x80; i++) c = c << 6 | (p[i] & 0x3F);
    if (i == n && c >= least[n] && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF)) {
      *cp = c;
      return n;
    }
  }
  *cp = 0xFFFD;
  if (bad) *bad = true;
  return 1;
}

static int wide_class(int32_t cp) {
  if (cp == 0xFFFD) return HS_CP_LETTER;
  if (cp == 0x85 || cp == 0xA0) return HS_CP_BLANK;
  switch (utf8proc_category(cp)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_CO: case UTF8PROC_CATEGORY_CN: return HS_CP_LETTER;
    case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: case UTF8PROC_CATEGORY_CF:
      return HS_CP_MARK;
    case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: return HS_CP_DIGIT;
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: return HS_CP_BLANK;
    default: return HS_CP_OTHER;
  }
}

int hs_cp_class(int32_t cp) { return cp < 128 ? ascii_class[cp] : wide_class(cp); }

int hs_class_at(const char *s, uint32_t at, uint32_t end, uint32_t *n) {
  if (at >= end) {
    *n = 0;
    return HS_CP_BLANK;
  }
  int32_t cp;
  *n = hs_utf8_next(s, at, end, &cp, NULL);
  return hs_cp_class(cp);
}

bool hs_cp_is_upper(int32_t cp) {
  if (cp < 128) return cp >= 'A' && cp <= 'Z';
  utf8proc_category_t c = utf8proc_category(cp);
  return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool hs_cp_is_lower(int32_t cp) {
  if (cp < 128) return cp >= 'a' && cp <= 'z';
  return utf8proc_category(cp) == UTF8PROC_CATEGORY_LL;
}

bool hs_cp_is_apostrophe(int32_t cp) {
  return cp == '\'' || cp == 0x2019 || cp == '`' || cp == 0x2BC || cp == 0xB4;
}

/* A typewriter's spelling of typographic marks; NULL for everything else. */
static const char *plain_spelling(int32_t cp) {
  switch (cp) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2BC: case '`': case 0xB4: case 0x2032: return "'";
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033: case 0xAB: case 0xBB: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212: return "-";
    case 0x2014: case 0x2015: return "--";
    case 0x2026: return "...";
    case 0xAD: case 0x200B: case 0x200D: case 0x2060: case 0xFEFF: return "";
    default: return NULL;
  }
}

/* Lower case and plain spelling, code point by code point. `out` has room for 4 * n + 4 bytes. */
static size_t lower_plain(const char *s, size_t n, char *out, bool *wide) {
  size_t len = 0;
  for (uint32_t at = 0; at < n;) {
    int32_t cp;
    at += hs_utf8_next(s, at, (uint32_t)n, &cp, NULL);
    const char *plain = plain_spelling(cp);
    if (plain) {
      size_t k = strlen(plain);
      memcpy(out + len, plain, k);
      len += k;
    } else if (cp < 128) {
      out[len++] = (char)(cp >= 'A' && cp <= 'Z' ? cp + 32 : cp);
    } else {
      *wide |= cp >= 0x300;
      len += (size_t)utf8proc_encode_char(utf8proc_tolower(cp), (utf8proc_uint8_t *)out + len);
    }
  }
  return len;
}

size_t hs_text_fold(const char *s, size_t n, char *out, size_t cap) {
  if (4 * n + 4 > cap) return 0;
  bool wide = false;
  return lower_plain(s, n, out, &wide);
}

static size_t compose(char *s, size_t n) {
  int32_t cps[4 * MAX_NORM + 8];
  utf8proc_ssize_t k = utf8proc_decompose((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, cps, 4 * MAX_NORM + 4,
                                          UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  if (k < 0 || k > 4 * MAX_NORM + 4) return n;
  k = utf8proc_normalize_utf32(cps, k, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  size_t len = 0;
  for (utf8proc_ssize_t i = 0; i < k; i++) len += (size_t)utf8proc_encode_char(cps[i], (utf8proc_uint8_t *)s + len);
  return len;
}

hs_str hs_text_norm(hs_article *a, const char *s, size_t n) {
  char small[4 * MAX_NORM + 4], *out = small;
  bool wide = false;
  if (n > MAX_NORM) out = hs_arena_alloc(a->arena, 4 * n + 4);
  size_t len = lower_plain(s, n, out, &wide);
  if (len == 2 && out[0] == out[1] && out[0] == '\'') out[0] = '"', len = 1;   /* '' and `` are one mark */
  if (wide && len <= MAX_NORM) len = compose(out, len);
  return hs_intern(a->strings, out, len);
}
