/*
 * Who says what stands between quotation marks.
 *
 * For each pair of marks the cue is sought outside it, at the same depth of nesting, best evidence first:
 *   tree      the cue's content (or the cue's clause itself) has its head inside the marks, or its object is inside
 *   colon     a cue or a bare name, then a colon, then the marks
 *   after     the marks end with a comma, "?" or "!" and a cue follows before any other verb
 *   signed    the marks, a dash and a name
 *   before    a cue stands before the marks, no other verb between
 *   climb     a phrase in marks that hangs below a cue ("called it "absurd""): kind mixed
 *   lead-in   the sentence before ends with a colon
 *   continued a whole sentence in marks after a quote or reported speech: the same speaker
 *   turn      paragraphs of quotes without cues after two speakers took turns: the other one
 *   subject   after a sentence of narration in the same paragraph: its subject
 * Phrases without a cue are scare quotes, titles and nicknames, and make no row. A phrase inside a reported clause makes
 * that clause mixed (indirect.c). Example: "A," she said. "B." -> tree for A, continued for B.
 */
#include "quote/quoting.h"

enum { MAX_GAP = 14, MAX_CLIMB = 10 };

/* What is known of one pair of marks. */
typedef struct shape {
  hs_range left, right;        /* tokens of its sentence before and after the marks, at the same depth */
  uint32_t head;               /* first token inside whose head is outside */
  bool clausal;                /* has a predicate with a subject, or ends like a sentence */
  bool whole;                  /* nothing but punctuation stands beside it */
  bool ends_open;              /* ends with a comma, "?", "!" or a dash: a cue may follow */
  bool title;                  /* every word with a capital: a name of something */
} shape;

typedef struct verdict {
  const hs_cue *cue;
  uint32_t source, addressee;  /* tokens */
  const char *rule;
  float score;
  bool direct;
  uint32_t verb;               /* without a cue: the verb that stands for one, + 1 */
} verdict;

typedef struct turns { uint32_t row[2], paragraph[2], n; } turns;   /* the last two attributed quotes */

static bool is_punct(const hs_quoting *q, uint32_t t) { return q->a->tokens.upos[t] == HS_U_PUNCT; }
static bool is_verb(const hs_quoting *q, uint32_t t) { return q->a->tokens.upos[t] == HS_U_VERB; }
static char last_byte(const hs_quoting *q, uint32_t t) { return q->a->text[q->a->tokens.span[t].end - 1]; }
static bool inside(hs_range r, uint32_t t) { return t >= r.beg && t < r.end; }
static uint32_t paragraph_of(const hs_article *a, uint32_t tok) { return a->sentences.row[a->tokens.sentence[tok]].paragraph; }
static hs_range sentence_of(const hs_article *a, uint32_t tok) { return a->sentences.row[a->tokens.sentence[tok]].toks; }

/* ---- shape */

static bool only_punct(const hs_quoting *q, hs_range r) {
  for (uint32_t t = r.beg; t < r.end; t++)
    if (!is_punct(q, t)) return false;
  return true;
}

static bool starts_lower(const hs_article *a, uint32_t tok) {
  unsigned char c = (unsigned char)a->text[a->tokens.span[tok].beg];
  return c >= 'a' && c <= 'z';
}

/* The sentence splitter may end a sentence at the closing mark: what follows in lower case still belongs to it. */
static hs_range right_of(const hs_quoting *q, const hs_marked *m) {
  const hs_article *a = q->a;
  if (m->close == HS_NONE) return (hs_range){m->toks.end, m->toks.end};
  hs_range r = {m->close + 1, sentence_of(a, m->close).end};
  if (r.beg >= r.end && r.beg < a->tokens.n && paragraph_of(a, r.beg) == paragraph_of(a, m->close)) {
    char end = last_byte(q, m->toks.end - 1);
    if (starts_lower(a, r.beg) || end == '!' || end == '?' || end == ',') r.end = sentence_of(a, r.beg).end;
  }
  return r;
}

static void clip(hs_range *r, hs_range to) {
  if (r->beg < to.beg) r->beg = to.beg;
  if (r->end > to.end) r->end = to.end;
  if (r->end < r->beg) r->end = r->beg;
}

static bool is_clausal(const hs_quoting *q, hs_range r) {
  const hs_tokens *k = &q->a->tokens;
  for (uint32_t t = r.beg, left = 64; t < r.end && left--; t++) {
    hs_deprel d = hs_deprel_main(k->deprel[t]);
    if ((d == HS_D_NSUBJ || d == HS_D_EXPL) && k->head[t] < k->n && inside(r, k->head[t])) return true;
  }
  char end = last_byte(q, r.end - 1);
  return (end == '.' || end == '!' || end == '?') && r.end - r.beg > 2 && !starts_lower(q->a, r.beg);
}

/* Capitals on all words but short ones ("The Name of the Sea"). */
static bool is_title(const hs_quoting *q, hs_range r) {
  for (uint32_t t = r.beg, left = 16; t < r.end && left--; t++) {
    hs_span s = q->a->tokens.span[t];
    if (!is_punct(q, t) && starts_lower(q->a, t) && (t == r.beg || s.end - s.beg > 4)) return false;
  }
  return r.end - r.beg <= 16;
}

static uint32_t head_of(const hs_quoting *q, hs_range r) {
  for (uint32_t t = r.beg; t < r.end; t++)
    if (!is_punct(q, t) && !inside(r, q->a->tokens.head[t])) return t;
  return r.beg;
}

static shape shape_of(const hs_quoting *q, const hs_marked *m) {
  shape s = {.left = {sentence_of(q->a, m->open).beg, m->open}, .right = right_of(q, m), .head = head_of(q, m->toks)};
  if (m->outer != HS_NONE) {
    clip(&s.left, q->marked.row[m->outer].toks);
    clip(&s.right, q->marked.row[m->outer].toks);
  }
  s.clausal = is_clausal(q, m->toks);
  s.whole = only_punct(q, s.left) && only_punct(q, s.right);
  char end = last_byte(q, m->toks.end - 1);
  s.ends_open = end == ',' || end == '?' || end == '!' || end == '-' || (s.right.beg < s.right.end && hs_is(q->a, s.right.beg, ","));
  s.title = is_title(q, m->toks) && end != ',' && end != '.' && end != '!' && end != '?';
  return s;
}

/* ---- evidence */

static const hs_cue *cue_at(const hs_quoting *q, uint32_t tok, uint32_t level) {
  return tok < q->a->tokens.n && q->cue[tok] != HS_NONE && q->level[tok] == level ? &q->cues.row[q->cue[tok]] : NULL;
}

static bool take(verdict *v, const hs_cue *c, const char *rule, float score, bool direct) {
  *v = (verdict){c, c->source, c->addressee, rule, score, direct, 0};
  return true;
}

/* Words of the reported clause stand outside the marks, in front of them. */
static bool begins_before(const hs_quoting *q, const hs_cue *c, const hs_marked *m) {
  if (c->matrix || c->content == HS_NONE || !inside(m->toks, c->content)) return false;
  for (uint32_t t = q->tree.reach[c->content].beg; t < m->open; t++)
    if (t > c->tok && !is_punct(q, t) && q->tree.a->tokens.deprel[t] != HS_D_MARK && hs_deptree_below(&q->tree, t, c->content)) return true;
  return false;
}

static bool is_thought(const hs_cue *c) { return c->form == HS_CUE_VERB && strcmp(hs_cue_cell(c, 0), "think") == 0; }

/* A cue between `c` and the marks that the parser passed over: "called me and said, "Go"". */
static const hs_cue *nearer(const hs_quoting *q, const hs_cue *c, const hs_marked *m) {
  uint32_t left = MAX_GAP;
  for (uint32_t t = m->open; t-- > c->tok + 1 && left--;) {
    const hs_cue *other = cue_at(q, t, m->outer);
    if (other && other->form == HS_CUE_VERB && (other->content == HS_NONE || inside(m->toks, other->content))) return other;
  }
  return c;
}

static bool by_tree(const hs_quoting *q, const hs_marked *m, const shape *s, const uint32_t *linked, uint32_t row, verdict *v) {
  const hs_cue *c = linked[row] != HS_NONE ? &q->cues.row[linked[row]] : NULL;
  if (c && is_thought(c) && c->tok < m->open) return false;   /* "said he believed that "..."" */
  if (c && c->form == HS_CUE_VERB && !begins_before(q, c, m) && (s->clausal || s->ends_open)) return take(v, nearer(q, c, m), "tree", 0.95f, true);
  hs_deprel d = hs_deprel_main(q->a->tokens.deprel[s->head]);
  if (d != HS_D_CCOMP && d != HS_D_OBJ && d != HS_D_PARATAXIS && d != HS_D_DEP) return false;
  c = cue_at(q, q->a->tokens.head[s->head], m->outer);
  return c && c->form == HS_CUE_VERB && !(is_thought(c) && c->tok < m->open) && s->clausal && !begins_before(q, c, m) && take(v, nearer(q, c, m), "tree", 0.9f, true);
}

static bool after_colon(const hs_quoting *q, const hs_marked *m, const shape *s, verdict *v) {
  if (s->left.end <= s->left.beg + 1 || !hs_is(q->a, m->open - 1, ":") || (!s->clausal && !only_punct(q, s->right))) return false;
  uint32_t colon = m->open - 1, left = 40;
  const hs_cue *noun = NULL;
  for (uint32_t t = colon; t-- > s->left.beg && left--;) {
    const hs_cue *c = cue_at(q, t, m->outer);
    if (c && c->form == HS_CUE_VERB) return take(v, c, "colon", 0.92f, true);
    if (c && c->form == HS_CUE_NOUN && !noun) noun = c;
  }
  if (noun && noun->source != HS_NONE) return take(v, noun, "colon", 0.85f, true);
  uint32_t x = q->mention[colon - 1];
  if (x == HS_NONE || q->a->mentions.row[x].toks.beg > s->left.beg + 1 || q->a->mentions.row[x].kind == HS_VALUE) return false;
  *v = (verdict){NULL, q->a->mentions.row[x].head, HS_NONE, "label", 0.85f, true, 0};
  return true;
}

/* "..., Lee shot back.": any verb with a subject of its own ends the sentence behind a comma. */
static bool after_comma(const hs_quoting *q, const hs_marked *m, const shape *s, uint32_t verb, verdict *v) {
  uint32_t x = hs_deptree_child(&q->tree, verb, HS_D_NSUBJ);
  if (last_byte(q, m->toks.end - 1) != ',' || x == HS_NONE || x < s->right.beg || q->mention[x] == HS_NONE) return false;
  if (q->a->mentions.row[q->mention[x]].type > HS_GROUP || hs_deptree_child(&q->tree, verb, HS_D_OBJ) != HS_NONE) return false;
  for (uint32_t t = verb + 1, left = 2 * MAX_GAP; t < s->right.end; t++)
    if (!left-- || is_verb(q, t)) return false;
  *v = (verdict){NULL, x, HS_NONE, "after", 0.6f, true, verb + 1};
  return true;
}

/* "..., Lee shot back." where the parser saw no verb: the marks end with a comma and a name follows. */
static bool name_behind(const hs_quoting *q, const hs_marked *m, const shape *s, verdict *v) {
  uint32_t t = s->right.beg;
  if (last_byte(q, m->toks.end - 1) != ',' || t >= s->right.end || s->right.end - t > MAX_GAP || q->mention[t] == HS_NONE) return false;
  const hs_mention *row = &q->a->mentions.row[q->mention[t]];
  if (row->toks.beg != t || row->type > HS_GROUP || (row->kind != HS_NAME && row->kind != HS_PRONOUN)) return false;
  *v = (verdict){NULL, row->head, HS_NONE, "after", 0.5f, true, 0};
  return true;
}

static bool after_marks(const hs_quoting *q, const hs_marked *m, const shape *s, verdict *v) {
  if (!s->ends_open && !s->clausal) return false;
  uint32_t end = s->right.end < s->right.beg + MAX_GAP ? s->right.end : s->right.beg + MAX_GAP;
  for (uint32_t t = s->right.beg; t < end && q->level[t] == m->outer; t++) {
    const hs_cue *c = cue_at(q, t, m->outer);
    if (!c && is_verb(q, t)) return after_comma(q, m, s, t, v);
    if (!c && q->a->tokens.upos[t] == HS_U_CCONJ) return false;
    if (!c || c->form == HS_CUE_NOUN) continue;
    bool colon = t + 1 < s->right.end && hs_is(q->a, t + 1, ":");
    bool leads = q->a->tokens.xpos[t] == HS_X_VBG && c->content != HS_NONE && c->content > t;
    if ((colon || leads || c->content != HS_NONE) && !inside(m->toks, c->content) && !s->ends_open) return false;
    if (leads || (colon && !s->ends_open) || (hs_cue_flag(c, 'd') && !s->ends_open)) return false;
    return take(v, c, "after", 0.85f, true);
  }
  return name_behind(q, m, s, v);
}

/* ""So be it." - Ann Lee": nothing but a dash and a name behind the marks. */
static bool signed_by(const hs_quoting *q, const hs_marked *m, const shape *s, verdict *v) {
  uint32_t at = s->right.beg;
  if (!s->clausal || !only_punct(q, s->left) || at + 1 >= s->right.end || !(hs_is(q->a, at, "-") || hs_is(q->a, at, "--"))) return false;
  uint32_t x = q->mention[at + 1];
  if (x == HS_NONE || q->a->mentions.row[x].toks.beg != at + 1 || q->a->mentions.row[x].kind != HS_NAME) return false;
  for (uint32_t t = at + 1; t < s->right.end; t++)
    if (is_verb(q, t)) return false;
  *v = (verdict){NULL, q->a->mentions.row[x].head, HS_NONE, "signed", 0.8f, true, 0};
  return m->outer == HS_NONE;
}

static bool before_marks(const hs_quoting *q, const hs_marked *m, const shape *s, verdict *v) {
  bool comma = s->left.beg < s->left.end && hs_is(q->a, m->open - 1, ",");
  if (!s->clausal && !comma) return false;
  uint32_t left = MAX_GAP;
  for (uint32_t t = m->open; t-- > s->left.beg && left--;) {
    const hs_cue *c = cue_at(q, t, m->outer);
    if (q->level[t] != m->outer || (is_verb(q, t) && !c)) return false;
    if (!c || c->form != HS_CUE_VERB) continue;
    if (is_thought(c) && !comma) return false;
    if (c->content != HS_NONE && c->content < m->open && c->content > c->tok) return false;
    if (hs_cue_flag(c, 'd') && m->open - t > 2) return false;
    if (begins_before(q, c, m)) return false;
    return take(v, c, "before", 0.8f, true);
  }
  return false;
}

/* "accused of saying "stupid things"": the object names what was said, the words are those of the cue above. */
static bool names_the_saying(const hs_quoting *q, const hs_cue *c, uint32_t from, const shape *s) {
  hs_deprel d = hs_deprel_main(q->a->tokens.deprel[from]);
  if (c->form != HS_CUE_VERB || s->clausal || strcmp(hs_cue_cell(c, 0), "say") != 0) return false;
  return d == HS_D_XCOMP || (d == HS_D_OBJ && q->a->tokens.upos[from] == HS_U_NOUN);
}

static bool is_setting(const hs_quoting *q, uint32_t t) {
  static const char *const PREP[] = {"at", "in", "on", "during", "after", "before", "from", "near"};
  if (hs_deprel_main(q->a->tokens.deprel[t]) != HS_D_OBL) return false;
  for (size_t i = 0; i < sizeof PREP / sizeof *PREP; i++)
    if (hs_deptree_child_form(&q->tree, t, HS_D_CASE, PREP[i]) != HS_NONE) return true;
  return false;
}

/* Up from a phrase in marks to the cue it hangs on; a reported clause on the way makes that clause mixed instead. */
static bool by_climb(const hs_quoting *q, const hs_marked *m, const shape *s, const uint32_t *reported, verdict *v) {
  if (s->title) return false;
  uint32_t t = s->head;
  const hs_cue *thinker = NULL;   /* a thought, if nobody says it */
  for (int i = 0; i < MAX_CLIMB; i++) {
    if (reported[t] != HS_NONE && !is_thought(&q->cues.row[reported[t]]) && !names_the_saying(q, &q->cues.row[reported[t]], t, s)) return false;
    hs_deprel d = hs_deprel_main(q->a->tokens.deprel[t]);
    uint32_t h = q->a->tokens.head[t];
    if (h >= q->a->tokens.n || d == HS_D_NSUBJ || d == HS_D_CSUBJ || is_setting(q, t)) break;
    if (i && (q->a->tokens.deprel[t] == HS_D_ACL_RELCL || d == HS_D_ADVCL || d == HS_D_PARATAXIS || (d == HS_D_CONJ && is_verb(q, t)))) break;
    const hs_cue *c = inside(m->toks, h) ? NULL : cue_at(q, h, m->outer);
    if (c && reported[h] != HS_NONE && strcmp(hs_cue_cell(c, 0), "speak") == 0) c = NULL;   /* "said they discussed "this"" */
    bool fits = c && c->source != HS_NONE && c->source != c->tok && !names_the_saying(q, c, t, s);
    if (fits && !is_thought(c)) return take(v, c, "climb", 0.7f, false);
    if (fits && !thinker) thinker = c;
    t = h;
  }
  return thinker && take(v, thinker, "climb", 0.5f, false);
}

/* ---- evidence from the sentence before */

/* First cue of a sentence that reports, outside of marks. */
static const hs_cue *main_cue(const hs_quoting *q, hs_range r) {
  for (uint32_t t = r.beg, left = 64; t < r.end && left--; t++) {
    const hs_cue *c = cue_at(q, t, HS_NONE);
    if (c && c->form != HS_CUE_NOUN && c->source != HS_NONE && strcmp(hs_cue_cell(c, 0), "think") != 0 &&
        (c->content != HS_NONE || !hs_cue_flag(c, 'd')) && c->certainty != HS_DENIED && c->certainty != HS_PLANNED)
      return c;
  }
  return NULL;
}

static uint32_t subject_of_root(const hs_quoting *q, hs_range r) {
  for (uint32_t t = r.beg; t < r.end; t++)
    if (q->a->tokens.deprel[t] == HS_D_ROOT) {
      uint32_t s = hs_deptree_child(&q->tree, t, HS_D_NSUBJ);
      return s == HS_NONE ? hs_deptree_child(&q->tree, t, HS_D_NSUBJ_PASS) : s;
    }
  return HS_NONE;
}

static bool same_block(const hs_article *a, hs_range before, uint32_t tok) {
  return before.end > before.beg && paragraph_of(a, before.beg) + 1 >= paragraph_of(a, tok);
}

static bool by_lead_in(const hs_quoting *q, const hs_marked *m, hs_range before, verdict *v) {
  if (!same_block(q->a, before, m->open) || !hs_is(q->a, before.end - 1, ":")) return false;
  const hs_cue *noun = NULL;
  for (uint32_t t = before.end, left = 40; t-- > before.beg && left--;) {
    const hs_cue *c = cue_at(q, t, HS_NONE);
    if (c && c->form == HS_CUE_VERB && c->source != HS_NONE) return take(v, c, "lead-in", 0.85f, true);
    if (c && c->form == HS_CUE_NOUN && c->source != HS_NONE && !noun) noun = c;
  }
  if (noun) return take(v, noun, "lead-in", 0.8f, true);
  uint32_t x = subject_of_root(q, before);
  if (x == HS_NONE && before.end - before.beg > 1) x = q->mention[before.end - 2] != HS_NONE ? before.end - 2 : HS_NONE;
  if (x == HS_NONE || q->mention[x] == HS_NONE) return false;
  *v = (verdict){NULL, x, HS_NONE, "lead-in", 0.6f, true, 0};
  return true;
}

static uint32_t cluster_of(const hs_article *a, uint32_t mention) { return mention == HS_NONE ? HS_NONE : a->mentions.row[mention].cluster; }

/* After a question that was put to somebody: the one who was asked. */
static bool by_answer(const hs_quoting *q, uint32_t paragraph, const turns *past, verdict *v) {
  const hs_quote *last = past->n && past->paragraph[0] + 1 == paragraph ? &q->found.row[past->row[0]] : NULL;
  if (!last || last->source == HS_NONE || last->addressee == HS_NONE || last_byte(q, last->toks.end - 1) != '?') return false;
  *v = (verdict){NULL, q->a->mentions.row[last->addressee].head, q->a->mentions.row[last->source].head, "turn", 0.6f, true, 0};
  return true;
}

static bool by_turn(const hs_quoting *q, uint32_t paragraph, const turns *past, verdict *v) {
  if (past->n < 2 || past->paragraph[0] + 1 != paragraph || past->paragraph[1] + 2 != paragraph) return false;
  const hs_quote *last = &q->found.row[past->row[0]], *other = &q->found.row[past->row[1]];
  uint32_t x = cluster_of(q->a, last->source), y = cluster_of(q->a, other->source);
  if (x == HS_NONE || y == HS_NONE || x == y) return false;
  *v = (verdict){NULL, q->a->mentions.row[other->source].head, q->a->mentions.row[last->source].head, "turn", 0.55f, true, 0};
  return true;
}

static bool copy_speaker(const hs_quoting *q, const hs_quote *from, float score, verdict *v) {
  if (from->source == HS_NONE) return false;
  uint32_t to = from->addressee == HS_NONE ? HS_NONE : q->a->mentions.row[from->addressee].head;
  *v = (verdict){NULL, q->a->mentions.row[from->source].head, to, "continued", score, true, 0};
  return true;
}

static bool by_continuation(const hs_quoting *q, const hs_marked *m, const shape *s, const turns *past, verdict *v) {
  const hs_article *a = q->a;
  uint32_t sentence = a->tokens.sentence[m->open], paragraph = paragraph_of(a, m->open);
  hs_range before = sentence ? a->sentences.row[sentence - 1].toks : (hs_range){0, 0};
  if (by_lead_in(q, m, before, v)) return true;
  bool starts_paragraph = !sentence || a->sentences.row[sentence - 1].paragraph != paragraph;
  if (starts_paragraph && s->whole && (by_answer(q, paragraph, past, v) || by_turn(q, paragraph, past, v))) return true;
  if (!same_block(a, before, m->open)) return false;
  const hs_quote *last = past->n ? &q->found.row[past->row[0]] : NULL;
  if (last && last->toks.end + 1 >= before.beg && copy_speaker(q, last, 0.75f, v)) return true;
  const hs_cue *c = main_cue(q, before);
  if (c) {
    *v = (verdict){NULL, c->source, c->addressee, "continued", 0.7f, true, 0};
    return true;
  }
  if (last && past->paragraph[0] == paragraph && copy_speaker(q, last, 0.5f, v)) return true;
  uint32_t x = subject_of_root(q, before);
  if (starts_paragraph || x == HS_NONE || q->mention[x] == HS_NONE || !s->clausal) return false;
  if (a->mentions.row[q->mention[x]].type != HS_PERSON) return false;
  *v = (verdict){NULL, x, HS_NONE, "subject", 0.4f, true, 0};
  return true;
}

/* ---- rows */

/* The pair whose inside holds the content of cue `c`, seen from the cue's own depth; HS_NONE if it is at that depth. */
static uint32_t pair_around(const hs_quoting *q, uint32_t tok, uint32_t level) {
  uint32_t m = q->level[tok];
  while (m != HS_NONE && m != level && q->marked.row[m].outer != level) m = q->marked.row[m].outer;
  return m == level ? HS_NONE : m;
}

static void link_contents(const hs_quoting *q, uint32_t *linked, uint32_t *reported) {
  for (uint32_t i = 0; i < q->marked.n; i++) linked[i] = HS_NONE;
  for (uint32_t t = 0; t < q->a->tokens.n; t++) reported[t] = HS_NONE;
  for (uint32_t i = 0; i < q->cues.n; i++) {
    const hs_cue *c = &q->cues.row[i];
    if (c->content == HS_NONE) continue;
    uint32_t m = pair_around(q, c->content, q->level[c->tok]);
    if (m != HS_NONE && linked[m] == HS_NONE && c->form == HS_CUE_VERB) linked[m] = i;
    if (!hs_cue_flag(c, 'd')) reported[c->content] = i;
  }
}

static void remember(turns *past, uint32_t row, uint32_t paragraph) {
  past->row[1] = past->row[0];
  past->paragraph[1] = past->paragraph[0];
  past->row[0] = row;
  past->paragraph[0] = paragraph;
  past->n++;
}

static bool decide(const hs_quoting *q, uint32_t row, const uint32_t *linked, const uint32_t *reported, const turns *past, verdict *v) {
  const hs_marked *m = &q->marked.row[row];
  shape s = shape_of(q, m);
  if (after_colon(q, m, &s, v) || by_tree(q, m, &s, linked, row, v) || after_marks(q, m, &s, v) || signed_by(q, m, &s, v) || before_marks(q, m, &s, v)) return true;
  if (by_climb(q, m, &s, reported, v)) return true;
  if (!s.whole && !(s.clausal && only_punct(q, s.left))) return false;
  if (m->outer != HS_NONE || s.title) return false;
  if (by_continuation(q, m, &s, past, v)) return true;
  *v = (verdict){NULL, HS_NONE, HS_NONE, "unattributed", 0.3f, true, 0};
  return s.clausal && s.whole;
}

/* The cue introduces these words and nothing else. */
static bool spends_cue(const hs_marked *m, const hs_cue *c) {
  return c->content == HS_NONE || inside(m->toks, c->content) || (c->tok < m->open && m->open - c->tok <= 2);
}

void hs_quote_direct(hs_quoting *q, bool *as_direct) {
  uint32_t *linked = HS_NEW_N(q->scratch, uint32_t, q->marked.n + 1);
  uint32_t *reported = HS_NEW_N(q->scratch, uint32_t, q->a->tokens.n + 1);
  link_contents(q, linked, reported);
  turns past = {{0, 0}, {0, 0}, 0};
  for (uint32_t i = 0; i < q->marked.n; i++) {
    hs_marked *m = &q->marked.row[i];
    verdict v;
    if (!decide(q, i, linked, reported, &past, &v)) continue;
    hs_cue made = {.tok = v.verb ? v.verb - 1 : HS_NONE, .row = HS_NONE, .form = HS_CUE_VERB, .certainty = HS_ASSERTED, .content = HS_NONE, .source = v.source, .addressee = v.addressee};
    uint32_t row = q->found.n;
    hs_quote *r = hs_quote_add(q, m->toks, v.direct ? HS_DIRECT : HS_MIXED, v.cue ? v.cue : &made, v.rule, v.score);
    m->has_row = true;
    m->cue = v.cue ? v.cue->tok : made.tok;
    if (v.cue && v.direct && spends_cue(m, v.cue)) as_direct[v.cue - q->cues.row] = true;
    if (m->outer == HS_NONE && r->source != HS_NONE) remember(&past, row, paragraph_of(q->a, m->toks.end - 1));
  }
}
