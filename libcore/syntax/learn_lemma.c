/*
 * Training of lemma.c's tables. From each (form, tag) of the treebanks comes its commonest lemma, of a list of inflected forms
 * the lemma of what they do not show or, of verbs, show seldom; and from both the
 * cheapest rule that makes one of the other. For each suffix the rule of most forms is kept if two forms at least show
 * it and the next shorter suffix says otherwise. Forms that these rules get wrong become entries of their own.
 */
#include "syntax/learn.h"
#include <stdlib.h>

typedef struct pair { uint32_t key, value, n; } pair;               /* value counted under key */
typedef HS_VEC(pair) pairs;
typedef struct type { const char *form; uint32_t n; hs_tag tag; uint32_t key, seen, lemma, rule; bool all_caps; } type;

typedef struct learner {
  hs_arena *arena;
  hs_strtab *strings;
  hs_map rule_numbers;
  HS_VEC(hs_lemma_rule) rules;
  HS_VEC(type) types;
  HS_VEC(uint32_t) lemma_at;
  HS_VEC(uint32_t) feats_at;
  HS_VEC(char) text;
  pairs form, suffix, form_feats, tag_feats;                       /* final entries */
} learner;

static int by_key_count(const void *a, const void *b) {
  const pair *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  if (x->n != y->n) return x->n > y->n ? -1 : 1;
  return (x->value > y->value) - (x->value < y->value);
}

static void count(hs_arena *arena, hs_map *rows, pairs *p, uint32_t key, uint32_t value) {
  uint32_t *at = hs_map_at(rows, (uint64_t)key << 32 | value, p->n);
  if (*at == p->n) *hs_vec_push(arena, p) = (pair){key, value, 0};
  p->row[*at].n++;
}

/* The commonest value of each key, in order of keys. */
static void keep_commonest(pairs *p) {
  uint32_t kept = 0;
  qsort(p->row, p->n, sizeof *p->row, by_key_count);
  for (uint32_t i = 0; i < p->n; i++)
    if (i == 0 || p->row[i].key != p->row[i - 1].key) p->row[kept++] = p->row[i];
  p->n = kept;
}

static pair *pair_of(const pairs *p, uint32_t key) {
  uint32_t lo = 0, hi = p->n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (p->row[mid].key < key) lo = mid + 1;
    else hi = mid;
  }
  return lo < p->n && p->row[lo].key == key ? &p->row[lo] : NULL;
}

static uint32_t find_pair(const pairs *p, uint32_t key) {
  const pair *found = pair_of(p, key);
  return found ? found->value : HS_NONE;
}

/* ---- rules */

static uint32_t rule_number(learner *l, hs_lemma_rule r) {
  uint32_t *at = hs_map_at(&l->rule_numbers, hs_hash(&r, sizeof r, 0), l->rules.n);
  if (*at == l->rules.n) *hs_vec_push(l->arena, &l->rules) = r;
  return *at;
}

/* The rule with the fewest letters cut and added; among equals the first case in `order`. */
static uint32_t make_rule(learner *l, const char *form, size_t n, const char *lemma, bool name) {
  static const uint8_t order[2][HS_N_CASES] = {{HS_CASE_LOWER, HS_CASE_KEEP, HS_CASE_TITLE}, {HS_CASE_KEEP, HS_CASE_TITLE, HS_CASE_LOWER}};
  hs_lemma_rule best = {0};
  size_t best_cost = SIZE_MAX, n_lemma = strlen(lemma);
  for (int i = 0; i < HS_N_CASES; i++) {
    hs_lemma_rule r = {.letter_case = order[name][i]};
    char cased[HS_LEMMA_LONGEST];
    size_t k = hs_lemma_apply(&r, form, n, cased), same = 0;
    while (same < k && same < n_lemma && cased[same] == lemma[same]) same++;
    if (k - same > 60 || n_lemma - same > sizeof r.add || k - same + n_lemma - same >= best_cost) continue;
    best_cost = k - same + n_lemma - same;
    r.cut = (uint8_t)(k - same);
    r.n_add = (uint8_t)(n_lemma - same);
    memcpy(r.add, lemma + same, r.n_add);
    best = r;
  }
  return best_cost == SIZE_MAX ? HS_NONE : rule_number(l, best);
}

static bool all_caps(const char *s, size_t n) {
  size_t up = 0, low = 0;
  for (size_t i = 0; i < n; i++) {
    up += s[i] >= 'A' && s[i] <= 'Z';
    low += (s[i] >= 'a' && s[i] <= 'z') || (unsigned char)s[i] >= 0x80;
  }
  return up > 1 && low == 0;
}

/* @return its row: a new one, or that of the same form and tag */
static type *type_of(learner *l, hs_map *rows, const char *form, uint32_t n, hs_tag tag) {
  const uint32_t key = hs_lemma_form_key(form, n, tag), at = *hs_map_at(rows, key, l->types.n);
  if (at == l->types.n) *hs_vec_push(l->arena, &l->types) = (type){form, n, tag, key, 0, 0, 0, all_caps(form, n)};
  return &l->types.row[at];
}

static void gather_treebanks(learner *l, hs_map *rows, const hs_examples *ex) {
  hs_map lemma_rows;
  pairs lemmas = {0};
  hs_map_init(&lemma_rows, l->arena);
  for (uint32_t e = 0; e < ex->n; e++) {
    const hs_article *a = ex->row[e].article;
    for (uint32_t t = ex->row[e].toks.beg; t < ex->row[e].toks.end; t++) {
      hs_span s = a->tokens.span[t];
      hs_tag tag = {a->tokens.upos[t], a->tokens.xpos[t]};
      const char *lemma = hs_article_str(a, a->tokens.lemma[t]);
      if (!lemma || s.beg == s.end || tag.xpos == HS_X_GW) continue;
      const type *y = type_of(l, rows, a->text + s.beg, s.end - s.beg, tag);
      count(l->arena, &lemma_rows, &lemmas, y->key, hs_intern_z(l->strings, lemma));
    }
  }
  keep_commonest(&lemmas);
  for (uint32_t i = 0; i < l->types.n; i++) {
    type *y = &l->types.row[i];
    const pair *p = pair_of(&lemmas, y->key);
    y->lemma = p->value;
    y->seen = p->n;
  }
}

/* Verbs that a treebank shows a few times may be slips ("preceded" for "proceeded"); nouns are as it has them ("goods"). */
static void add_form(learner *l, hs_map *rows, const char *form, uint32_t n, uint8_t xpos, uint32_t lemma) {
  enum { SELDOM = 4 };
  const hs_tag tag = {xpos == HS_X_NNS ? HS_U_NOUN : HS_U_VERB, xpos};
  type *y = type_of(l, rows, form, n, tag);
  if (y->seen == 0 || (xpos != HS_X_NNS && y->seen <= SELDOM)) y->lemma = lemma;
  if (xpos == HS_X_VBD) add_form(l, rows, form, n, HS_X_VBN, lemma);
}

static void gather_forms(learner *l, hs_map *rows, hs_bytes forms) {
  for (const char *at = (const char *)forms.at, *end = at + forms.n, *stop; at < end; at = stop + 1) {
    stop = memchr(at, '\n', (size_t)(end - at));
    if (!stop) stop = end;
    const char *tag = memchr(at, '\t', (size_t)(stop - at)), *lemma = tag ? memchr(tag + 1, '\t', (size_t)(stop - tag - 1)) : NULL;
    char name[8];
    if (!lemma || lemma - tag - 1 >= (ptrdiff_t)sizeof name) continue;
    memcpy(name, tag + 1, (size_t)(lemma - tag - 1));
    name[lemma - tag - 1] = 0;
    int xpos = hs_xpos_parse(name);
    if (xpos > 0) add_form(l, rows, at, (uint32_t)(tag - at), (uint8_t)xpos, hs_intern(l->strings, lemma + 1, (size_t)(stop - lemma - 1)));
  }
}

static void gather_types(learner *l, const hs_examples *ex, hs_bytes forms) {
  hs_map rows;
  hs_map_init(&rows, l->arena);
  gather_treebanks(l, &rows, ex);
  gather_forms(l, &rows, forms);
  for (uint32_t i = 0; i < l->types.n; i++) {
    type *y = &l->types.row[i];
    y->rule = make_rule(l, y->form, y->n, hs_strtab_get(l->strings, y->lemma), y->tag.upos == HS_U_PROPN);
  }
}

static size_t folded(const type *y, char out[HS_LEMMA_LONGEST]) {
  size_t n = y->n < HS_LEMMA_LONGEST ? y->n : HS_LEMMA_LONGEST - 1;
  return hs_word_fold(y->form + y->n - n, n, out);
}

/* Shorter suffixes first, so that a longer one is kept only if it says something new. */
static void learn_suffixes(learner *l) {
  hs_map decided;
  hs_map_init(&decided, l->arena);
  for (uint32_t length = 0; length <= HS_LEMMA_LONGEST_SUFFIX; length++) {
    hs_map rows, parent;
    pairs p = {0};
    char f[HS_LEMMA_LONGEST];
    hs_map_init(&rows, l->arena);
    hs_map_init(&parent, l->arena);
    for (uint32_t i = 0; i < l->types.n; i++) {
      const type *y = &l->types.row[i];
      size_t n = folded(y, f);
      if (n < length || y->rule == HS_NONE) continue;
      uint32_t key = hs_lemma_suffix_key(f, n, length, y->all_caps, y->tag);
      count(l->arena, &rows, &p, key, y->rule);
      if (length) *hs_map_at(&parent, key, 0) = hs_lemma_suffix_key(f, n, length - 1, y->all_caps, y->tag);
    }
    keep_commonest(&p);
    for (uint32_t i = 0; i < p.n; i++) {
      uint32_t before = length ? hs_map_get(&decided, hs_map_get(&parent, p.row[i].key)) : HS_NONE;
      bool keep = p.row[i].value != before && (p.row[i].n > 1 || before == HS_NONE);
      *hs_map_at(&decided, p.row[i].key, 0) = keep ? p.row[i].value : before;
      if (keep) *hs_vec_push(l->arena, &l->suffix) = p.row[i];
    }
  }
  qsort(l->suffix.row, l->suffix.n, sizeof *l->suffix.row, by_key_count);
}

static uint32_t put_text(learner *l, const char *s) {
  uint32_t at = l->text.n;
  do *hs_vec_push(l->arena, &l->text) = *s;
  while (*s++);
  return at;
}

static void learn_exceptions(learner *l) {
  for (uint32_t i = 0; i < l->types.n; i++) {
    const type *y = &l->types.row[i];
    char f[HS_LEMMA_LONGEST], made[HS_LEMMA_LONGEST];
    size_t n = folded(y, f);
    uint32_t length = (uint32_t)(n < HS_LEMMA_LONGEST_SUFFIX ? n : HS_LEMMA_LONGEST_SUFFIX), rule = HS_NONE;
    for (length++; length-- > 0 && rule == HS_NONE;) rule = find_pair(&l->suffix, hs_lemma_suffix_key(f, n, length, y->all_caps, y->tag));
    const char *lemma = hs_strtab_get(l->strings, y->lemma);
    if (rule != HS_NONE) {
      hs_lemma_apply(&l->rules.row[rule], y->form, y->n, made);
      if (strcmp(made, lemma) == 0) continue;
    }
    *hs_vec_push(l->arena, &l->form) = (pair){y->key, y->rule == HS_NONE ? HS_NONE - l->lemma_at.n : y->rule, 1};
    if (y->rule == HS_NONE) *hs_vec_push(l->arena, &l->lemma_at) = put_text(l, lemma);
  }
  for (uint32_t i = 0; i < l->form.n; i++) {
    uint32_t v = l->form.row[i].value;
    if (v > HS_NONE - 1 - l->lemma_at.n) l->form.row[i].value = l->rules.n + (HS_NONE - v);
  }
}

/* ---- features */

static void learn_feats(learner *l, const hs_examples *ex) {
  hs_map form_rows, tag_rows, number;
  hs_map_init(&form_rows, l->arena);
  hs_map_init(&tag_rows, l->arena);
  hs_map_init(&number, l->arena);
  for (uint32_t e = 0; e < ex->n; e++) {
    const hs_article *a = ex->row[e].article;
    for (uint32_t t = ex->row[e].toks.beg; t < ex->row[e].toks.end; t++) {
      hs_span s = a->tokens.span[t];
      hs_tag tag = {a->tokens.upos[t], a->tokens.xpos[t]};
      const char *feats = hs_article_str(a, a->tokens.feats[t]);
      uint32_t f = hs_intern_z(l->strings, feats ? feats : ""), *at = hs_map_at(&number, f, l->feats_at.n);
      if (*at == l->feats_at.n) *hs_vec_push(l->arena, &l->feats_at) = put_text(l, feats ? feats : "");
      uint32_t v = *at;
      count(l->arena, &form_rows, &l->form_feats, hs_lemma_form_key(a->text + s.beg, s.end - s.beg, tag), v);
      count(l->arena, &tag_rows, &l->tag_feats, hs_lemma_tag_key(tag), v);
    }
  }
  keep_commonest(&l->tag_feats);
  keep_commonest(&l->form_feats);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < l->types.n; i++) {     /* mark those that the tag alone tells */
    uint32_t by_tag = find_pair(&l->tag_feats, hs_lemma_tag_key(l->types.row[i].tag));
    uint32_t lo = 0, hi = l->form_feats.n, key = l->types.row[i].key;
    while (lo < hi) {
      uint32_t mid = lo + (hi - lo) / 2;
      if (l->form_feats.row[mid].key < key) lo = mid + 1;
      else hi = mid;
    }
    if (lo < l->form_feats.n && l->form_feats.row[lo].key == key && l->form_feats.row[lo].value == by_tag) l->form_feats.row[lo].n = 0;
  }
  for (uint32_t i = 0; i < l->form_feats.n; i++)
    if (l->form_feats.row[i].n) l->form_feats.row[kept++] = l->form_feats.row[i];
  l->form_feats.n = kept;
}

/* ---- the section */

static uint32_t slots_for(uint32_t n) {
  uint32_t slots = 16;
  while (slots < n * 3 / 2) slots *= 2;
  return slots;
}

static unsigned char *write_dict(unsigned char *p, const pairs *d) {
  uint32_t n = slots_for(d->n), *slot = (uint32_t *)(void *)p;
  for (uint32_t i = 0; i < d->n; i++) {
    uint32_t j = (uint32_t)hs_mix(d->row[i].key, 7) & (n - 1);
    while (slot[2 * j]) j = (j + 1) & (n - 1);
    slot[2 * j] = d->row[i].key;
    slot[2 * j + 1] = d->row[i].value;
  }
  return p + (size_t)n * 8;
}

hs_bytes hs_learn_lemmas(hs_arena *arena, const hs_examples *ex, hs_bytes forms) {
  learner l = {.arena = arena, .strings = hs_strtab_new(arena)};
  hs_map_init(&l.rule_numbers, arena);
  gather_types(&l, ex, forms);
  learn_suffixes(&l);
  learn_exceptions(&l);
  learn_feats(&l, ex);
  put_text(&l, "");
  const pairs *dict[4] = {&l.form, &l.suffix, &l.form_feats, &l.tag_feats};
  uint32_t head[8] = {slots_for(l.form.n), slots_for(l.suffix.n), slots_for(l.form_feats.n), slots_for(l.tag_feats.n),
                      l.rules.n, l.lemma_at.n, l.feats_at.n, l.text.n};
  size_t n = sizeof head + (size_t)8 * (head[0] + head[1] + head[2] + head[3]) + l.rules.n * sizeof(hs_lemma_rule) +
             4 * (size_t)(l.lemma_at.n + l.feats_at.n) + l.text.n;
  hs_bytes out = {HS_NEW_N(arena, unsigned char, n), n};
  memcpy(out.at, head, sizeof head);
  unsigned char *p = out.at + sizeof head;
  for (int i = 0; i < 4; i++) p = write_dict(p, dict[i]);
  if (l.rules.n) memcpy(p, l.rules.row, l.rules.n * sizeof(hs_lemma_rule));
  p += l.rules.n * sizeof(hs_lemma_rule);
  if (l.lemma_at.n) memcpy(p, l.lemma_at.row, 4 * l.lemma_at.n);
  p += 4 * l.lemma_at.n;
  if (l.feats_at.n) memcpy(p, l.feats_at.row, 4 * l.feats_at.n);
  p += 4 * l.feats_at.n;
  memcpy(p, l.text.row, l.text.n);
  return out;
}
