/*
 * Properties: facts about somebody or something that are no event.
 *
 * Each value or noun looks for the mention it speaks of, along the tree:
 *     age       "Ann Lee, 68,"; "the 68-year-old"; "Lee, aged 68"; "is 68 years old"
 *     office    the title in front of a name; an apposition or a predicate whose noun is in offices.lex
 *     spouse, child, parent ...   "his husband, Bo Roe", "married to Bo Roe" (kin.lex)
 *     children  "has two sons", "a father of two"
 *     amount    money with the thing it modifies, or with the subject of its verb
 *     member    "a member of the council"
 * Values are the text with single spaces; numbers and units are those of the mention. `negated` is that of the predicate.
 * Limits: one sentence at a time; what a noun phrase says only by its adjectives ("the German singer") is left to the entity room.
 */
#include "event/event_frame.h"
#include <math.h>
#include <stdlib.h>

extern const hs_lex hs_lex_offices, hs_lex_kin;

typedef HS_VEC(hs_property) property_list;

static hs_str text_of(const scene *c, hs_span span) {
  char *out = hs_arena_alloc(c->scratch, (size_t)(span.end - span.beg) + 1);
  size_t n = 0;
  for (uint32_t i = span.beg; i < span.end; i++) {
    char b = c->a->text[i];
    bool blank = b == ' ' || b == '\n' || b == '\t' || b == '\r';
    if (blank && (!n || out[n - 1] == ' ')) continue;
    out[n++] = blank ? ' ' : b;
  }
  while (n && (out[n - 1] == ' ' || out[n - 1] == ',')) n--;
  return n ? hs_intern(c->a->strings, out, n) : 0;
}

static hs_span span_of(const scene *c, hs_range r) {
  return (hs_span){c->a->tokens.span[r.beg].beg, c->a->tokens.span[r.end - 1].end};
}

static hs_property *add(scene *c, property_list *out, uint32_t subject, const char *key, hs_range value, const char *rule) {
  if (subject == HS_NONE || value.end <= value.beg) return NULL;
  hs_property *p = hs_vec_push(c->a->arena, out);
  *p = (hs_property){.subject = subject, .key = hs_art_intern(c->a, key), .value = text_of(c, span_of(c, value)), .number = NAN,
                     .span = span_of(c, value), .toks = value, .quote = hs_quote_at(c->a, value.beg), .rule = hs_art_intern(c->a, rule),
                     .score = 0.8f};
  return p;
}

static bool is_person(const scene *c, uint32_t m) { return m != HS_NONE && c->a->mentions.row[m].type == HS_PERSON; }

/* The mention an apposition, relative or predicate speaks of. */
static uint32_t spoken_of(const scene *c, uint32_t tok) {
  const tree *s = &c->s;
  uint32_t h = head_of(s, tok);
  if (h == HS_NONE) h = tok;
  if (hs_tree_infinitive(s, tok)) return HS_NONE;   /* "wants to be mayor", "pretended to be mayor" */
  if (hs_tree_child(s, tok, HS_D_COP) != HS_NONE || rel(s, tok) == HS_D_XCOMP) {
    uint32_t subj = hs_tree_subject(s, hs_tree_child(s, tok, HS_D_COP) != HS_NONE ? tok : h);
    return subj == HS_NONE ? HS_NONE : hs_scene_mention(c, subj);
  }
  if (rel(s, tok) == HS_D_APPOS || rel(s, tok) == HS_D_NMOD_DESC) return hs_scene_mention(c, h);
  return HS_NONE;
}

static bool negated_at(const scene *c, uint32_t tok) {
  uint32_t h = head_of(&c->s, tok);
  return hs_tree_negated(&c->s, tok) || (rel(&c->s, tok) == HS_D_XCOMP && h != HS_NONE && hs_tree_negated(&c->s, h));
}

static uint32_t mention_near(const scene *c, const hs_mention *value, uint32_t self) {
  const tree *s = &c->s;
  uint32_t t = value->head;
  for (int i = 0; i < 4 && t < c->a->tokens.n; i++) {
    uint32_t m = c->mention[t];
    if (m != HS_NONE && m != self && is_person(c, m)) return m;
    uint32_t subj = hs_tree_child(s, t, HS_D_NSUBJ);
    if (subj != HS_NONE && is_person(c, hs_scene_mention(c, hs_tree_antecedent(s, subj)))) return hs_scene_mention(c, hs_tree_antecedent(s, subj));
    if (hs_tree_verbal(s, t) && i) return HS_NONE;
    t = head_of(s, t);
  }
  return HS_NONE;
}

/* "Ann Lee, 68,": a bare number between commas behind a name. */
static uint32_t name_before(const scene *c, const hs_mention *v) {
  uint32_t t = v->toks.beg;
  if (t < 2 || !is(norm(&c->s, t - 1), ",") || v->toks.end >= c->a->tokens.n) return HS_NONE;
  const char *after = norm(&c->s, v->toks.end);
  if (!is(after, ",") && !is(after, ".") && !is(after, ")")) return HS_NONE;
  uint32_t m = c->inside[t - 2];
  return is_person(c, m) && c->a->mentions.row[m].kind == HS_NAME ? m : HS_NONE;
}

static void age(scene *c, property_list *out, uint32_t i) {
  const hs_mention *v = &c->a->mentions.row[i];
  uint32_t who = name_before(c, v);
  bool bare = v->type == HS_NUMBER;
  if (bare && (who == HS_NONE || !(v->value > 0 && v->value < 120))) return;
  if (who == HS_NONE) who = mention_near(c, v, i);
  if (who == HS_NONE && v->head < c->a->tokens.n && c->inside[v->head] != i && is_person(c, c->inside[v->head])) who = c->inside[v->head];
  hs_property *p = add(c, out, who, "age", v->toks, bare ? "appos" : "age");
  if (!p) return;
  p->number = v->value;
  p->unit = v->unit ? v->unit : hs_art_intern(c->a, "year");
}

static void amount(scene *c, property_list *out, uint32_t i) {
  const hs_mention *v = &c->a->mentions.row[i];
  const tree *s = &c->s;
  uint32_t t = v->head, subject = HS_NONE;
  const char *rule = "thing";
  for (int n = 0; n < 4 && t < c->a->tokens.n && subject == HS_NONE; n++) {
    uint32_t h = head_of(s, t);
    if (h == HS_NONE) break;
    uint32_t m = c->mention[h];
    if (upos(s, h) == HS_U_NOUN && m != i && m != HS_NONE && c->a->mentions.row[m].kind != HS_VALUE) subject = m;
    else if (hs_tree_verbal(s, h)) {
      uint32_t subj = hs_tree_subject(s, h);
      subject = subj == HS_NONE ? HS_NONE : hs_scene_mention(c, subj);
      rule = "subject";
      break;
    }
    t = h;
  }
  hs_property *p = add(c, out, subject, v->type == HS_PERCENT ? "share" : "amount", v->toks, rule);
  if (!p) return;
  p->number = v->value;
  p->unit = v->unit;
}

static void title(scene *c, property_list *out, uint32_t i) {
  const hs_mention *m = &c->a->mentions.row[i];
  if (m->role.end <= m->role.beg) return;
  hs_range r = m->toks;
  while (r.beg < r.end && c->a->tokens.span[r.beg].beg < m->role.beg) r.beg++;
  while (r.end > r.beg && c->a->tokens.span[r.end - 1].end > m->role.end) r.end--;
  add(c, out, i, "office", r, "title");
}

/* The other side of "his husband, Bo Roe", "his husband Bo Roe", "Bo Roe, his husband"; HS_NONE if nobody is named. */
static uint32_t relative_name(const scene *c, uint32_t kin) {
  const tree *s = &c->s;
  uint32_t near[] = {hs_tree_child(s, kin, HS_D_APPOS), hs_tree_child(s, kin, HS_D_FLAT), HS_NONE, HS_NONE}, h = head_of(s, kin);
  uint8_t d = rel(s, kin);
  if (h != HS_NONE && (d == HS_D_NMOD_DESC || d == HS_D_APPOS || d == HS_D_COMPOUND)) near[2] = h;
  uint32_t next = kin + 1;
  if (next + 1 < c->a->tokens.n && is(norm(s, next), ",")) next++;
  if (next < c->a->tokens.n && upos(s, next) == HS_U_PROPN && c->a->tokens.sentence[next] == c->a->tokens.sentence[kin]) near[3] = next;
  for (int i = 0; i < 4; i++) {
    uint32_t m = near[i] == HS_NONE ? HS_NONE : c->inside[near[i]];
    if (is_person(c, m) && c->a->mentions.row[m].kind == HS_NAME && c->a->mentions.row[m].head != kin) return m;
  }
  return HS_NONE;
}

/* The bare name of a mention, without the title in front. */
static hs_range core_of(const scene *c, uint32_t m) {
  hs_range r = c->a->mentions.row[m].toks;
  hs_span core = c->a->mentions.row[m].core;
  if (core.end <= core.beg) return r;
  while (r.beg + 1 < r.end && c->a->tokens.span[r.beg].end <= core.beg) r.beg++;
  while (r.end > r.beg + 1 && c->a->tokens.span[r.end - 1].beg >= core.end) r.end--;
  return r;
}

static void relative(scene *c, property_list *out, uint32_t t, const char *key) {
  const tree *s = &c->s;
  uint32_t owner = hs_tree_child(s, t, HS_D_NMOD_POSS), num = hs_tree_child(s, t, HS_D_NUMMOD), verb = head_of(s, t);
  if (owner != HS_NONE) {
    uint32_t name = relative_name(c, t);
    if (name != HS_NONE) add(c, out, hs_scene_mention(c, owner), key, core_of(c, name), "possessor");
  } else if (num != HS_NONE && verb != HS_NONE && rel(s, t) == HS_D_OBJ && is(lemma(s, verb), "have")) {
    uint32_t subj = hs_tree_subject(s, verb), m = hs_scene_mention(c, num);
    hs_property *p = subj == HS_NONE ? NULL : add(c, out, hs_scene_mention(c, subj), "children", hs_tree_phrase(s, t), "have");
    if (p && m != HS_NONE) p->number = c->a->mentions.row[m].value;
    if (p) p->negated = hs_tree_negated(s, verb), p->unit = c->a->tokens.lemma[t];
  } else EACH_CHILD(k, s, t) {   /* "a father of two" */
    if (rel(s, k) != HS_D_NMOD || upos(s, k) != HS_U_NUM || !is(hs_tree_case(s, k), "of")) continue;
    uint32_t m = hs_scene_mention(c, k), who = hs_scene_mention(c, t);
    if (who == HS_NONE) who = spoken_of(c, hs_tree_first_conj(s, t));
    hs_property *p = add(c, out, who, "children", hs_tree_phrase(s, k), "father of");
    if (p && m != HS_NONE) p->number = c->a->mentions.row[m].value;
  }
}

/* "married to Bo Roe", as verb or adjective. */
static void married(scene *c, property_list *out, uint32_t t) {
  const tree *s = &c->s;
  EACH_CHILD(k, s, t) {
    if ((rel(s, k) != HS_D_OBL && rel(s, k) != HS_D_NMOD) || !is(hs_tree_case(s, k), "to")) continue;
    uint32_t subj = hs_tree_subject(s, t), m = hs_scene_mention(c, k);
    hs_property *p = subj == HS_NONE ? NULL :
      add(c, out, hs_scene_mention(c, subj), "spouse", m != HS_NONE ? c->a->mentions.row[m].toks : hs_tree_phrase(s, k), "married");
    if (p) p->negated = hs_tree_negated(s, t);
    return;
  }
}

static void office(scene *c, property_list *out, uint32_t t) {
  uint32_t who = spoken_of(c, t);
  if (!is_person(c, who) || c->inside[t] == who) return;
  bool member = is(lemma(&c->s, t), "member");
  hs_range r = hs_tree_phrase(&c->s, t);
  const char *rule = rel(&c->s, t) == HS_D_APPOS || rel(&c->s, t) == HS_D_NMOD_DESC ? "appos" : "predicate";
  if (member) EACH_CHILD(k, &c->s, t) if (rel(&c->s, k) == HS_D_NMOD) r = hs_tree_phrase(&c->s, k);
  hs_property *p = add(c, out, who, member ? "member" : "office", r, rule);
  if (p) p->negated = negated_at(c, t);
}

static int by_place(const void *a, const void *b) {
  const hs_property *x = a, *y = b;
  if (x->toks.beg != y->toks.beg) return x->toks.beg < y->toks.beg ? -1 : 1;
  if (x->subject != y->subject) return x->subject < y->subject ? -1 : 1;
  return x->key < y->key ? -1 : x->key > y->key;
}

void hs_property_find(hs_article *a, scene *c) {
  property_list out = {0};
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->head >= a->tokens.n) continue;
    if (m->type == HS_AGE || m->type == HS_NUMBER) age(c, &out, i);
    else if (m->type == HS_MONEY) amount(c, &out, i);
    else if (m->kind == HS_NAME) title(c, &out, i);
  }
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    if (is(lemma(&c->s, t), "marry") || is(norm(&c->s, t), "married")) married(c, &out, t);
    if (a->tokens.upos[t] != HS_U_NOUN && a->tokens.upos[t] != HS_U_PROPN) continue;
    const char *word = a->tokens.upos[t] == HS_U_NOUN ? lemma(&c->s, t) : norm(&c->s, t), *key = hs_lex_get(&hs_lex_kin, word, 0);
    if (key) relative(c, &out, t, key);
    else if (is(word, "member") || hs_lex_has(&hs_lex_offices, word)) office(c, &out, t);
  }
  if (out.n) qsort(out.row, out.n, sizeof *out.row, by_place);
  hs_table_take(&a->properties, &out);
}
