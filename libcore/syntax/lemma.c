/*
 * Lemmas. A form is looked up with its tag; what is not there takes the rule of its longest known suffix under the same
 * tag. Rules cut the form's end, add letters and set the case; irregular lemmas ("went" -> "go") are whole strings.
 * Features are looked up by form and tag, then by tag alone. All tables lie in the model's section "lemma":
 *
 *     uint32 n_slots[4], n_rules, n_lemmas, n_feats, n_text; slots of the four tables; rules; string begins; text
 *
 * Example: "hugged" VERB/VBD: suffix "gged" has the rule cut 3, giving "hug".
 */
#include "syntax/lemma.h"

uint32_t hs_dict_get(const hs_dict *d, uint32_t key) {
  if (!d->n_slots) return HS_NONE;
  uint32_t j = (uint32_t)hs_mix(key, 7) & (d->n_slots - 1);
  for (uint32_t tries = 0; d->slot[2 * j] && tries < d->n_slots; tries++, j = (j + 1) & (d->n_slots - 1))
    if (d->slot[2 * j] == key) return d->slot[2 * j + 1];
  return HS_NONE;
}

enum { N_DICTS = 4, HEADER = 8 };

static bool strings_end(const hs_lemmatiser *l) {
  if (l->n_text == 0 || l->text[l->n_text - 1] != 0) return false;
  for (uint32_t i = 0; i < l->n_lemmas; i++)
    if (l->lemma_at[i] >= l->n_text) return false;
  for (uint32_t i = 0; i < l->n_feats; i++)
    if (l->feats_at[i] >= l->n_text) return false;
  return true;
}

bool hs_lemma_open(hs_lemmatiser *l, const hs_model *m) {
  size_t n;
  const unsigned char *p = hs_model_section(m, "lemma", &n);
  uint32_t head[HEADER];
  if (!p || n < sizeof head) return false;
  memcpy(head, p, sizeof head);
  uint64_t need = sizeof head + head[4] * sizeof(hs_lemma_rule) + 4 * ((uint64_t)head[5] + head[6]) + head[7];
  for (int i = 0; i < N_DICTS; i++) {
    if (head[i] & (head[i] - 1)) return false;
    need += (uint64_t)head[i] * 8;
  }
  if (need > n) return false;
  p += sizeof head;
  hs_dict *dict[N_DICTS] = {&l->form, &l->suffix, &l->form_feats, &l->tag_feats};
  for (int i = 0; i < N_DICTS; i++) {
    *dict[i] = (hs_dict){head[i], (const uint32_t *)(const void *)p};
    p += (size_t)head[i] * 8;
  }
  l->n_rules = head[4];
  l->n_lemmas = head[5];
  l->n_feats = head[6];
  l->n_text = head[7];
  l->rule = (const hs_lemma_rule *)(const void *)p;
  p += l->n_rules * sizeof(hs_lemma_rule);
  l->lemma_at = (const uint32_t *)(const void *)p;
  l->feats_at = l->lemma_at + l->n_lemmas;
  l->text = (const char *)(l->feats_at + l->n_feats);
  return strings_end(l);
}

static uint32_t hash32(const char *s, size_t n, uint64_t seed) {
  uint32_t h = (uint32_t)hs_hash(s, n, seed);
  return h ? h : 1;
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }
static char upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 32) : c; }

/* The case of letters tells names apart, and nothing else. */
uint32_t hs_lemma_form_key(const char *form, size_t n, hs_tag tag) {
  char low[HS_LEMMA_LONGEST];
  uint64_t seed = 100u + tag.upos * 256u + tag.xpos * 65536u;
  if (tag.upos == HS_U_PROPN || n > sizeof low) return hash32(form, n, seed);
  for (size_t i = 0; i < n; i++) low[i] = lower(form[i]);
  return hash32(low, n, seed);
}

uint32_t hs_lemma_tag_key(hs_tag tag) { return hash32("", 0, 101u + tag.upos * 256u + tag.xpos * 65536u); }

uint32_t hs_lemma_suffix_key(const char *folded, size_t n, uint32_t length, bool all_caps, hs_tag tag) {
  return hash32(folded + n - length, length, 102u + (all_caps ? 1u : 0) + tag.upos * 256u + tag.xpos * 65536u);
}

static bool inside_character(char c) { return (c & 0xc0) == 0x80; }

/* Does the character at whose end or in which `at` lies have as many bytes as its first one says? */
static bool is_whole(const char *s, size_t n, size_t at) {
  if (n == 0) return true;
  size_t beg = at, end;
  while (beg && inside_character(s[beg - 1])) beg--;
  if (beg) beg--;
  for (end = beg + 1; end < n && inside_character(s[end]);) end++;
  unsigned char first = (unsigned char)s[beg];
  return end - beg == (first < 0x80 ? 1u : first < 0xe0 ? 2u : first < 0xf0 ? 3u : 4u);
}

size_t hs_lemma_apply(const hs_lemma_rule *r, const char *form, size_t n, char out[HS_LEMMA_LONGEST]) {
  if (n > HS_LEMMA_LONGEST - 16) {
    n = HS_LEMMA_LONGEST - 16;
    while (n && inside_character(form[n])) n--;
  }
  size_t k = r->cut < n ? n - r->cut : 0;
  for (size_t i = 0; i < k; i++) out[i] = r->letter_case == HS_CASE_KEEP ? form[i] : lower(form[i]);
  size_t add = r->n_add < sizeof r->add ? r->n_add : sizeof r->add;
  memcpy(out + k, r->add, add);
  if (r->letter_case == HS_CASE_TITLE && k) out[0] = upper(out[0]);
  out[k + add] = 0;
  return k + add;
}

/* A rule that was learnt from plain letters may cut a character of several bytes in two; then nothing is cut. */
size_t hs_lemma_apply_whole(const hs_lemma_rule *r, const char *form, size_t n, char out[HS_LEMMA_LONGEST]) {
  const hs_lemma_rule keep = {.letter_case = r->letter_case};
  size_t k = hs_lemma_apply(r, form, n, out), add = r->n_add < k ? r->n_add : k;
  return is_whole(out, k, k - add) ? k : hs_lemma_apply(&keep, form, n, out);
}

static size_t fold(const char *form, size_t n, char out[HS_LEMMA_LONGEST]) {
  if (n > HS_LEMMA_LONGEST - 1) form += n - (HS_LEMMA_LONGEST - 1), n = HS_LEMMA_LONGEST - 1;
  return hs_word_fold(form, n, out);
}

static uint32_t rule_of(const hs_lemmatiser *l, const char *form, size_t n, const hs_word *w, hs_tag tag, bool *seen) {
  uint32_t found = hs_dict_get(&l->form, hs_lemma_form_key(form, n, tag));
  *seen = found != HS_NONE;
  if (*seen) return found;
  char folded[HS_LEMMA_LONGEST];
  size_t k = fold(form, n, folded);
  uint32_t longest = k < HS_LEMMA_LONGEST_SUFFIX ? (uint32_t)k : HS_LEMMA_LONGEST_SUFFIX;
  for (uint32_t length = longest + 1; length-- > 0 && found == HS_NONE;)
    found = hs_dict_get(&l->suffix, hs_lemma_suffix_key(folded, k, length, w->all_caps, tag));
  return found;
}

/*
 * "telephoned" by the rule of "-oned" is "telephon", which nobody writes; "telephone" is a word. Verbs whose ending was cut
 * take their "e" back where only that is known.
 */
static size_t restore_e(const hs_clusters *c, char *lemma, size_t k, size_t form) {
  if (k < 3 || k >= form || k + 1 >= HS_LEMMA_LONGEST || lemma[k - 1] == 'e') return k;
  if (hs_clusters_find(c, hs_word_key(lemma, k)) != HS_NONE) return k;
  lemma[k] = 'e';
  bool known = hs_clusters_find(c, hs_word_key(lemma, k + 1)) != HS_NONE;
  k += known;
  lemma[k] = 0;
  return k;
}

size_t hs_lemma_of(const hs_lemmatiser *l, const hs_clusters *c, const char *form, size_t n, const hs_word *w, hs_tag tag,
                   char out[HS_LEMMA_LONGEST]) {
  static const hs_lemma_rule keep = {.cut = 0, .letter_case = HS_CASE_KEEP};
  bool seen;
  uint32_t r = rule_of(l, form, n, w, tag, &seen);
  if (r != HS_NONE && r >= l->n_rules && r - l->n_rules < l->n_lemmas) {
    const char *whole = l->text + l->lemma_at[r - l->n_rules];
    size_t k = strlen(whole) < HS_LEMMA_LONGEST ? strlen(whole) : HS_LEMMA_LONGEST - 1;
    memcpy(out, whole, k);
    out[k] = 0;
    return k;
  }
  size_t k = hs_lemma_apply_whole(r < l->n_rules ? &l->rule[r] : &keep, form, n, out);
  return tag.upos == HS_U_VERB && !seen ? restore_e(c, out, k, n) : k;
}

uint32_t hs_feats_of(const hs_lemmatiser *l, const char *form, size_t n, hs_tag tag) {
  uint32_t f = hs_dict_get(&l->form_feats, hs_lemma_form_key(form, n, tag));
  if (f == HS_NONE) f = hs_dict_get(&l->tag_feats, hs_lemma_tag_key(tag));
  return f < l->n_feats ? f : HS_NONE;
}

const char *hs_feats_text(const hs_lemmatiser *l, uint32_t number) { return l->text + l->feats_at[number]; }
