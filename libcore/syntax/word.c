/*
 * Tokens as rows of hashes. A form is folded (ASCII lower case, digits to 0, quotes and dashes made plain) into a small
 * buffer; key, suffixes and prefixes are hashes of its pieces. Forms longer than the buffer are cut: their head and
 * their tail are what tells. Clusters are found by open addressing; a slot keeps 16 bits of the key, so that one
 * unknown word in some 30,000 is taken for a known one, which a statistical model does not feel.
 *
 * Example: "Iran-born" -> folded "iran-born", shape "Xx-x", suffixes "n", "rn", "orn", "born", "-born".
 */
#include "syntax/word.h"

enum { LONGEST = 64, SHAPE_RUN = 2 };

size_t hs_word_fold(const char *s, size_t n, char *out) {
  size_t k = 0;
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s[i];
    if (c == 0xE2 && i + 2 < n && (unsigned char)s[i + 1] == 0x80) {
      unsigned char d = (unsigned char)s[i + 2];
      if (d >= 0x98 && d <= 0x9B) c = '\'';
      else if (d >= 0x9C && d <= 0x9F) c = '"';
      else if (d >= 0x90 && d <= 0x95) c = '-';
      if (c != 0xE2) i += 2;
    }
    if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 32);
    else if (c >= '0' && c <= '9') c = '0';
    out[k++] = (char)c;
  }
  out[k] = 0;
  return k;
}

static uint32_t hash32(const char *s, size_t n, uint64_t seed) {
  uint32_t h = (uint32_t)hs_hash(s, n, seed);
  return h ? h : 1;
}

static size_t fold_cut(const char *s, size_t n, char out[LONGEST + 1]) {
  char cut[LONGEST];
  if (n > LONGEST) {
    memcpy(cut, s, LONGEST / 2);
    memcpy(cut + LONGEST / 2, s + n - LONGEST / 2, LONGEST / 2);
    s = cut;
    n = LONGEST;
  }
  return hs_word_fold(s, n, out);
}

uint32_t hs_word_key(const char *s, size_t n) {
  char folded[LONGEST + 1];
  size_t k = fold_cut(s, n, folded);
  return hash32(folded, k, 1);
}

static char shape_of(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return 'X';
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= '0' && c <= '9') return 'd';
  return c >= 0x80 ? 'x' : (char)c;
}

/* Runs of one letter are cut to two, so that "Xx" stands for all capitalised words of three letters or more. */
static void read_shape(const char *s, size_t n, hs_word *w) {
  char shape[12];
  size_t k = 0, run = 0, upper = 0, lower = 0;
  for (size_t i = 0; i < n; i++) {
    char c = shape_of((unsigned char)s[i]);
    upper += c == 'X';
    lower += c == 'x';
    w->digit |= c == 'd';
    run = k && shape[k - 1] == c ? run + 1 : 1;
    if (run <= SHAPE_RUN && k < sizeof shape) shape[k++] = c;
  }
  w->shape = hash32(shape, k, 2);
  w->capital = n && shape_of((unsigned char)s[0]) == 'X';
  w->all_caps = upper > 1 && lower == 0;
}

static void read_word(const hs_clusters *c, const char *s, size_t n, hs_word *w) {
  char f[LONGEST + 1];
  size_t k = fold_cut(s, n, f);
  *w = (hs_word){.key = hash32(f, k, 1)};
  for (size_t i = 1; i <= HS_WORD_SUFFIXES; i++) w->suffix[i - 1] = k >= i ? hash32(f + k - i, i, 3) : 0;
  for (size_t i = 1; i <= HS_WORD_PREFIXES; i++) w->prefix[i - 1] = k >= i ? hash32(f, i, 4) : 0;
  read_shape(s, n, w);
  w->vector = hs_clusters_find(c, w->key);
  uint32_t fine = w->vector == HS_NONE ? 0 : c->slot[w->vector] & 0xffff;
  for (uint32_t l = 0; fine && l < HS_CLUSTER_LEVELS; l++) w->cluster[l] = c->parent[fine * HS_CLUSTER_LEVELS + l];
}

void hs_words_read(const hs_clusters *c, const hs_article *a, hs_range toks, hs_word *out) {
  for (uint32_t t = toks.beg; t < toks.end; t++) {
    hs_span s = a->tokens.span[t];
    read_word(c, a->text + s.beg, s.end - s.beg, &out[t - toks.beg]);
    out[t - toks.beg].space = t > 0 && a->tokens.span[t - 1].end < s.beg;
  }
}

bool hs_clusters_open(hs_clusters *c, const void *bytes, size_t n) {
  *c = (hs_clusters){0};
  if (!bytes) return true;
  uint32_t head[2];
  if (n < sizeof head) return false;
  memcpy(head, bytes, sizeof head);
  size_t parents = ((size_t)head[1] + 2) / 2 * 2 * HS_CLUSTER_LEVELS * sizeof(uint16_t);
  if (head[0] == 0 || (head[0] & (head[0] - 1)) || head[1] > UINT16_MAX || n < sizeof head + parents + (size_t)head[0] * (sizeof(uint32_t) + HS_VECTOR_CODES))
    return false;
  const unsigned char *p = bytes;
  c->n_slots = head[0];
  c->n_fine = head[1];
  c->parent = (const uint16_t *)(const void *)(p + sizeof head);
  c->slot = (const uint32_t *)(const void *)(p + sizeof head + parents);
  c->code = p + sizeof head + parents + (size_t)head[0] * sizeof(uint32_t);
  return true;
}

uint32_t hs_clusters_find(const hs_clusters *c, uint32_t key) {
  if (!c->n_slots) return HS_NONE;
  uint32_t check = key >> 16, j = (uint32_t)hs_mix(key, 5) & (c->n_slots - 1);
  for (uint32_t tries = 0; c->slot[j] && tries < c->n_slots; tries++) {
    uint32_t fine = c->slot[j] & 0xffff;
    if (c->slot[j] >> 16 == check && fine <= c->n_fine) return j;
    j = (j + 1) & (c->n_slots - 1);
  }
  return HS_NONE;
}
