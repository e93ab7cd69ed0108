/*
 * What arcs that are scored one by one cannot know of each other.
 *
 * A sentence with a full stop has a main verb. Where the tree makes it a bare noun with a participle, or that participle without an
 * auxiliary, and hangs a past form further below, as in
 *
 *     Two men pretending to be a doctor called Ann Lee.
 *
 * with "called" as what they pretend, that past form is the verb, the noun its subject; what stands in front of it is left to
 * the participle, what stands behind is the verb's. Headlines and captions, which end without a stop, may be nouns.
 *
 * "An explosion killed two people." has an object and no auxiliary, so "killed" is no passive and "explosion" no passive's subject.
 *
 * "The two, better known as A and B in Oslo, took the blame." with "in Oslo" as what "blame" begins with: a phrase does not reach
 * over the verb that governs it, so it belongs to what stands in front of it. In the same way what stands behind a verb of saying is
 * not part of the saying in front of it: "I would walk," she said in an interview. And "and" belongs to what is coordinated: in
 * "The palace denied it, and spokesman Emil Roth resigned" to "resigned", not to "spokesman".
 *
 * A verb has one subject. Of two, a noun and a name side by side are one phrase; a name behind "and" is coordinated with the first, one
 * between commas belongs to the noun in front of it, one behind the verb to the next verb. What is an object is no base form of a verb.
 * The rule for sentences whose verb is lost below a participle also serves clauses: "after a man posing as a doctor called her".
 */
#include "syntax/parser.h"

typedef struct sentence { const hs_parser *p; hs_parsed *out; uint32_t beg, end; } sentence;

static hs_tag tag_of(const sentence *s, uint32_t i) { return s->p->tagger->tag[s->out->tag[i]]; }
static bool subject(uint8_t d) { return d == HS_D_NSUBJ || d == HS_D_NSUBJ_PASS; }
static bool nominal(const sentence *s, uint32_t i) { return tag_of(s, i).upos == HS_U_NOUN || tag_of(s, i).upos == HS_U_PROPN; }

static uint32_t child(const sentence *s, uint32_t of, uint8_t deprel) {
  for (uint32_t i = s->beg; i < s->end; i++)
    if (s->out->head[i] == of && s->out->deprel[i] == deprel) return i;
  return HS_NONE;
}

static void hang(const sentence *s, uint32_t i, uint32_t head, uint8_t deprel) {
  s->out->head[i] = head;
  s->out->deprel[i] = deprel;
}

static bool ends_with_stop(const sentence *s) {
  uint32_t end = s->end;
  while (end > s->beg && (tag_of(s, end - 1).xpos == HS_X_CLOSE_QUOTE || tag_of(s, end - 1).xpos == HS_X_RRB)) end--;
  return end > s->beg && tag_of(s, end - 1).xpos == HS_X_STOP;
}

/* A noun that nothing is said of, and a participle right behind it: "two men posing", "Ann Lee, posing". One of them is the root. */
static bool bare_noun(const sentence *s, uint32_t *n, uint32_t *participle) {
  uint32_t root = s->beg;
  while (root < s->end && s->out->head[root] != HS_NONE) root++;
  if (root == s->end) return false;
  const bool noun = nominal(s, root);
  *n = noun ? root : child(s, root, HS_D_NSUBJ);
  *participle = noun ? child(s, root, HS_D_ACL) : root;
  if (*n == HS_NONE || *participle == HS_NONE || *participle <= *n || !nominal(s, *n) || tag_of(s, *participle).xpos != HS_X_VBG) return false;
  if (child(s, root, HS_D_COP) != HS_NONE || child(s, root, HS_D_AUX) != HS_NONE || (noun && child(s, root, HS_D_NSUBJ) != HS_NONE)) return false;
  for (uint32_t i = *n + 1; i < *participle; i++)
    if (s->out->deprel[i] != HS_D_FLAT && tag_of(s, i).upos != HS_U_PUNCT) return false;
  return true;
}

static bool is_below(const sentence *s, uint32_t i, uint32_t above) {
  while (i != HS_NONE && i != above) i = s->out->head[i];
  return i == above;
}

static bool takes_noun(const sentence *s, uint32_t v) {
  for (uint32_t i = v + 1; i < s->end; i++)
    if (s->out->head[i] == v && (nominal(s, i) || tag_of(s, i).xpos == HS_X_PRP) && child(s, i, HS_D_CASE) == HS_NONE) return true;
  return false;
}

/* @param x VBD, or VBN: a participle that has no object is no verb ("a coat made in Oslo") */
static bool is_verb(const sentence *s, uint32_t p, uint32_t v, uint8_t x) {
  if (tag_of(s, v).upos != HS_U_VERB || tag_of(s, v).xpos != x || (x == HS_X_VBN && !takes_noun(s, v)) || (!nominal(s, v - 1) && tag_of(s, v - 1).upos != HS_U_PUNCT)) return false;
  if (child(s, v, HS_D_AUX) != HS_NONE || child(s, v, HS_D_AUX_PASS) != HS_NONE) return false;
  uint32_t own = child(s, v, HS_D_NSUBJ);
  return own == HS_NONE || (own > p && own < v);
}

/* The participle's own phrase: nouns and "to" that hang on the verb behind them. */
static void leave_to_participle(const sentence *s, uint32_t p, uint32_t v) {
  uint32_t noun = HS_NONE, mark = child(s, v, HS_D_MARK);
  for (uint32_t i = p + 1; i < v; i++) {
    const uint32_t h = s->out->head[i];
    if (nominal(s, i) && h == v && i > p + 1 && s->out->head[i - 1] == p && tag_of(s, i).upos == HS_U_PROPN && tag_of(s, i - 1).upos == HS_U_NOUN)
      hang(s, i, i - 1, HS_D_APPOS);      /* "claiming to be director Ann Lee called" */
    else if (nominal(s, i) && h == v) hang(s, i, p, child(s, i, HS_D_CASE) == HS_NONE ? HS_D_XCOMP : HS_D_OBL);
    if (nominal(s, i) && (h == v || h == p)) noun = i;
  }
  if (mark == HS_NONE || mark < p || mark > v) return;
  const bool to = tag_of(s, mark).xpos == HS_X_TO;      /* "pretending to be a doctor", "posing as a doctor" */
  hang(s, mark, noun == HS_NONE ? p : noun, to ? HS_D_MARK : HS_D_CASE);
  if (!to && noun != HS_NONE && s->out->head[noun] == p) s->out->deprel[noun] = HS_D_OBL;
}

static void take_what_follows(const sentence *s, uint32_t n, uint32_t v) {
  const bool object = child(s, v, HS_D_OBJ) != HS_NONE;
  for (uint32_t i = v + 1; i < s->end; i++) {
    const uint32_t h = s->out->head[i];
    if (h != HS_NONE && h >= n && h < v && !is_below(s, n, i)) s->out->head[i] = v;
    else if (h == v && s->out->deprel[i] == HS_D_XCOMP && nominal(s, i) && !object && child(s, i, HS_D_CASE) == HS_NONE) s->out->deprel[i] = HS_D_OBJ;
  }
}

static void retag(const sentence *s, uint32_t i, uint8_t upos, uint8_t xpos) {
  const hs_tagger *t = s->p->tagger;
  for (uint32_t k = 0; k < t->n_tags && (tag_of(s, i).upos != upos || tag_of(s, i).xpos != xpos); k++)
    if (t->tag[k].upos == upos && t->tag[k].xpos == xpos) s->out->tag[i] = (uint8_t)k;
}

static void make_past(const sentence *s, uint32_t v) { retag(s, v, HS_U_VERB, HS_X_VBD); }

/*
 * "the final say", "Ministry denies call to mayor": what stands for a noun is no base form of a verb where an article, a
 * preposition or a headline says so.
 */
static void verb_as_object(const sentence *s) {
  const bool stop = ends_with_stop(s);
  for (uint32_t i = s->beg; i < s->end; i++) {
    const hs_tag t = tag_of(s, i);
    const uint8_t d = s->out->deprel[i];
    if (t.upos != HS_U_VERB || (t.xpos != HS_X_VB && t.xpos != HS_X_VBP) || (d != HS_D_OBJ && d != HS_D_NSUBJ && d != HS_D_NSUBJ_PASS && d != HS_D_NMOD && d != HS_D_OBL)) continue;
    if (child(s, i, HS_D_OBJ) != HS_NONE || child(s, i, HS_D_NSUBJ) != HS_NONE || child(s, i, HS_D_MARK) != HS_NONE || child(s, i, HS_D_AUX) != HS_NONE) continue;
    if (stop && child(s, i, HS_D_DET) == HS_NONE && child(s, i, HS_D_CASE) == HS_NONE && child(s, i, HS_D_NMOD_POSS) == HS_NONE) continue;
    retag(s, i, HS_U_NOUN, HS_X_NN);
    for (uint32_t k = s->beg; k < s->end; k++)
      if (s->out->head[k] == i && s->out->deprel[k] == HS_D_OBL) s->out->deprel[k] = HS_D_NMOD;
  }
}

/* "The hall burnt down.", "An explosion killed two." read as headlines would be. */
static void active_after_all(const sentence *s) {
  for (uint32_t i = s->beg; i < s->end; i++) {
    const uint32_t v = s->out->head[i];
    if (s->out->deprel[i] != HS_D_NSUBJ_PASS || v == HS_NONE || v < i || tag_of(s, v).xpos != HS_X_VBN) continue;
    if (child(s, v, HS_D_AUX_PASS) != HS_NONE || child(s, v, HS_D_AUX) != HS_NONE || child(s, v, HS_D_OBL_AGENT) != HS_NONE) continue;
    if (child(s, v, HS_D_OBJ) == HS_NONE && child(s, v, HS_D_COMPOUND_PRT) == HS_NONE) continue;
    s->out->deprel[i] = HS_D_NSUBJ;
    make_past(s, v);
  }
}

/* "in" and "Oslo" below a noun behind the verb of both. */
static void phrase_over_verb(const sentence *s) {
  for (uint32_t t = s->beg + 2; t < s->end; t++) {
    const uint32_t n = s->out->head[t], v = n == HS_NONE || n < t ? HS_NONE : s->out->head[n], before = t - 1;
    if (v == HS_NONE || v < t || v > n || tag_of(s, v).upos != HS_U_VERB || !nominal(s, t) || tag_of(s, before).upos != HS_U_ADP) continue;
    if (s->out->head[before] != n && s->out->head[before] != t) continue;
    const uint8_t d = s->out->deprel[t];
    if (d != HS_D_NMOD_POSS && d != HS_D_NMOD && d != HS_D_COMPOUND && d != HS_D_AMOD) continue;
    const uint32_t owner = t - 2;
    if ((!nominal(s, owner) && tag_of(s, owner).upos != HS_U_VERB) || is_below(s, owner, t)) continue;
    hang(s, before, t, HS_D_CASE);
    hang(s, t, owner, nominal(s, owner) ? HS_D_NMOD : HS_D_OBL);
  }
}

/* "interview" as an oblique of "walk", or of what is below it. */
static void behind_saying(const sentence *s) {
  enum { CLIMB = 8 };
  for (uint32_t t = s->beg; t < s->end; t++) {
    const uint8_t d = s->out->deprel[t];
    if (d != HS_D_OBL && d != HS_D_ADVCL && d != HS_D_ADVMOD && d != HS_D_OBJ && d != HS_D_IOBJ) continue;
    uint32_t h = s->out->head[t];
    for (int i = 0; i < CLIMB && h < t && s->out->deprel[h] != HS_D_CCOMP && s->out->deprel[h] != HS_D_PARATAXIS; i++) h = s->out->head[h];
    const uint32_t v = h < t ? s->out->head[h] : HS_NONE;
    if (v < t && v > h && s->out->head[t] < v && (s->out->deprel[h] == HS_D_CCOMP || s->out->deprel[h] == HS_D_PARATAXIS)) s->out->head[t] = v;
  }
}

static void conjunctions(const sentence *s) {
  for (uint32_t t = s->beg; t < s->end; t++) {
    if (s->out->deprel[t] != HS_D_CC) continue;
    uint32_t n = s->out->head[t], below = t;
    while (n != HS_NONE && n > t && s->out->deprel[n] != HS_D_CONJ) below = n, n = s->out->head[n];
    if (subject(s->out->deprel[below]) && n != HS_NONE && n > t && s->out->head[n] < t) s->out->head[t] = n;
  }
}

/* "radio host" and "Jens" as subjects of "said"; "Lee and union leader Bo Roe" with "leader" and "Bo" as what "Lee" and "said" have. */
static void title_and_name(const sentence *s) {
  for (uint32_t i = s->beg; i + 1 < s->end; i++) {
    const uint32_t name = i + 1, v = s->out->head[name], head = s->out->head[i];
    if (tag_of(s, i).upos != HS_U_NOUN || tag_of(s, name).upos != HS_U_PROPN || !subject(s->out->deprel[name])) continue;
    const bool two = subject(s->out->deprel[i]) && head == v;
    const bool second = s->out->deprel[i] == HS_D_CONJ && head != HS_NONE && head < i && s->out->head[head] == v && subject(s->out->deprel[head]);
    if (!two && !second) continue;
    const uint32_t cc = child(s, i, HS_D_CC);
    if (second && cc != HS_NONE) s->out->head[cc] = name;
    if (second) hang(s, name, head, HS_D_CONJ);
    hang(s, i, name, HS_D_NMOD_DESC);
  }
}

/* ---- a clause's verb below a participle */

/* The past form behind the participle that is the clause's verb; one that may be a participle only where there is no other. */
static uint32_t verb_behind(const sentence *s, uint32_t p, bool (*fits)(const sentence *, uint32_t p, uint32_t v)) {
  static const uint8_t FORM[] = {HS_X_VBD, HS_X_VBN};
  for (int k = 0; k < 2; k++)
    for (uint32_t v = p + 2; v < s->end; v++)
      if (is_verb(s, p, v, FORM[k]) && fits(s, p, v)) return v;
  return HS_NONE;
}

static bool anywhere(const sentence *s, uint32_t p, uint32_t v) { return s != NULL && p < v; }

/*
 * Below the participle, or beside what it is in as a clause that nothing introduces. Not so "wearing a coat his mother
 * made", a clause of the coat, and "claiming the man hit him", what is claimed.
 */
static bool below_or_beside(const sentence *s, uint32_t p, uint32_t v) {
  const uint8_t d = s->out->deprel[v];
  if (d == HS_D_ACL_RELCL && child(s, v, HS_D_NSUBJ) != HS_NONE) return false;
  if (d == HS_D_ACL && s->out->head[v] == p - 1 && tag_of(s, v).xpos == HS_X_VBD) return true;      /* a second clause of the noun, and finite */
  uint32_t up = v;
  while (up != HS_NONE && up != p && s->out->deprel[up] != HS_D_CCOMP) up = s->out->head[up];
  if (up == p) return true;
  if (is_below(s, v, p)) return false;
  const bool bare = child(s, v, HS_D_MARK) == HS_NONE && child(s, v, HS_D_CC) == HS_NONE && child(s, v, HS_D_NSUBJ) == HS_NONE;
  return bare && (d == HS_D_ADVCL || d == HS_D_XCOMP || d == HS_D_CCOMP) && is_below(s, p, s->out->head[v]) && s->out->head[v] < p;
}

/* Make `v` the verb of the clause that `top` (the noun or its participle) heads now; the noun becomes its subject. */
static void make_clause(const sentence *s, uint32_t n, uint32_t p, uint32_t v, uint32_t top) {
  const uint32_t head = s->out->head[top];
  const uint8_t deprel = s->out->deprel[top];
  leave_to_participle(s, p, v);
  take_what_follows(s, n, v);
  for (uint32_t i = s->beg; i < n; i++) {
    if (s->out->head[i] == n && s->out->deprel[i] == HS_D_CASE && deprel == HS_D_OBL) hang(s, i, v, HS_D_MARK);
    if (s->out->head[i] == n && (s->out->deprel[i] == HS_D_MARK || s->out->deprel[i] == HS_D_CC)) s->out->head[i] = v;
    if (s->out->head[i] == p) s->out->head[i] = v;
  }
  if (head != v) hang(s, v, head, deprel == HS_D_OBL ? HS_D_ADVCL : deprel);      /* else the noun hung on its verb already */
  hang(s, n, v, HS_D_NSUBJ);
  hang(s, p, n, HS_D_ACL);
  make_past(s, v);
}

static bool introduced(const sentence *s, uint32_t n, uint32_t p) {
  const uint32_t mark = child(s, p, HS_D_MARK);
  return child(s, n, HS_D_CASE) != HS_NONE || (mark != HS_NONE && mark < n);
}

/* "A man claiming to be Ann Lee called her, police said" with "man" and "police" as subjects of "said": the verb below it is the man's. */
static void lost_subject(const sentence *s, uint32_t n, uint32_t p) {
  const uint32_t w = s->out->head[n];
  bool other = false;
  if (w == HS_NONE || w < p || s->out->deprel[n] != HS_D_NSUBJ || s->out->head[p] != n || s->out->deprel[p] != HS_D_ACL) return;
  for (uint32_t k = p + 1; k < w; k++) other |= s->out->head[k] == w && s->out->deprel[k] == HS_D_NSUBJ;
  for (uint32_t v = p + 2; other && v < w; v++) {
    if (s->out->head[v] != w || s->out->deprel[v] != HS_D_CCOMP || !is_verb(s, p, v, HS_X_VBD)) continue;
    leave_to_participle(s, p, v);
    hang(s, n, v, HS_D_NSUBJ);
    return;
  }
}

/* "after a man posing as a doctor called her" as "after a man"; "said that two men posing as doctors called her" as "said that two men posed". */
static void clauses_with_participle(const sentence *s) {
  for (uint32_t n = s->beg; n + 3 < s->end; n++) {
    const uint32_t p = n + 1;
    if (!nominal(s, n) || tag_of(s, p).xpos != HS_X_VBG || child(s, p, HS_D_AUX) != HS_NONE || child(s, n, HS_D_COP) != HS_NONE) continue;
    lost_subject(s, n, p);
    const bool noun = s->out->head[p] == n && s->out->deprel[p] == HS_D_ACL;
    const uint32_t top = noun ? n : p;
    if (!noun && (s->out->head[n] != p || s->out->deprel[n] != HS_D_NSUBJ)) continue;
    const uint8_t d = s->out->deprel[top];
    if (s->out->head[top] == HS_NONE || (d != HS_D_CCOMP && d != HS_D_ADVCL && !(d == HS_D_OBL && introduced(s, n, p)))) continue;
    const uint32_t v = verb_behind(s, p, below_or_beside);
    if (v != HS_NONE && (s->out->head[top] == v || !is_below(s, s->out->head[top], v))) make_clause(s, n, p, v, top);
  }
}

/* The sentence itself. */
static void main_clause_with_participle(const sentence *s) {
  uint32_t n, p;
  if (!bare_noun(s, &n, &p)) return;
  const uint32_t v = verb_behind(s, p, anywhere);
  if (v != HS_NONE) make_clause(s, n, p, v, s->out->head[n] == HS_NONE ? n : p);
}

/* "he lied, one of the aides said" with "one" as a second subject of "lied": that of the verb right behind it, which has none. */
static void subject_behind_verb(const sentence *s) {
  for (uint32_t t = s->beg + 1; t < s->end; t++) {
    const uint32_t h = s->out->head[t];
    if (s->out->deprel[t] != HS_D_NSUBJ || h == HS_NONE || h > t) continue;
    uint32_t first = child(s, h, HS_D_NSUBJ), v = t + 1;
    while (v < s->end && is_below(s, v, t)) v++;
    if (first == t || first > h || v >= s->end) continue;
    const uint8_t x = tag_of(s, v).xpos;
    const bool finite = tag_of(s, v).upos == HS_U_VERB && (x == HS_X_VBD || x == HS_X_VBZ || x == HS_X_VBP);
    if (finite && child(s, v, HS_D_NSUBJ) == HS_NONE && child(s, v, HS_D_EXPL) == HS_NONE && !is_below(s, v, t)) hang(s, t, v, HS_D_NSUBJ);
  }
}

/* "Mayor Ann Lee and union leader Bo Roe spoke" with two subjects: the second name, behind "and", is coordinated with the first. */
static void second_subject(const sentence *s) {
  for (uint32_t i = s->beg + 1; i < s->end; i++) {
    if (s->out->deprel[i] != HS_D_CC || s->out->head[i] == HS_NONE) continue;
    uint32_t second = s->out->head[i], first = i;
    while (second != HS_NONE && second > i && !subject(s->out->deprel[second])) second = s->out->head[second];
    const uint32_t v = second == HS_NONE || second < i ? HS_NONE : s->out->head[second];
    if (v == HS_NONE || v < second || tag_of(s, second).upos != HS_U_PROPN) continue;
    while (first > s->beg && !(s->out->head[first - 1] == v && s->out->deprel[first - 1] == s->out->deprel[second])) first--;
    if (first == s->beg) continue;
    first--;
    hang(s, second, first, HS_D_CONJ);
    s->out->head[i] = second;
  }
}

/*
 * "impersonated the director, Ann Lee, police said": a verb has one subject, so a name between commas right behind a noun
 * says who that is.
 */
static void name_between_commas(const sentence *s) {
  for (uint32_t i = s->beg + 2; i < s->end; i++) {
    const uint32_t v = s->out->head[i], before = i - 1;
    if (s->out->deprel[i] != HS_D_NSUBJ || tag_of(s, i).upos != HS_U_PROPN || tag_of(s, before).xpos != HS_X_COMMA || !nominal(s, i - 2)) continue;
    uint32_t end = i + 1;
    while (end < s->end && s->out->head[end] == i && s->out->deprel[end] == HS_D_FLAT) end++;
    if (end >= s->end || tag_of(s, end).xpos != HS_X_COMMA) continue;
    bool other = false;
    for (uint32_t k = end + 1; k < s->end && k < v && !other; k++) other = s->out->head[k] == v && subject(s->out->deprel[k]);
    if (!other) continue;
    uint32_t noun = i - 2;
    while (s->out->deprel[noun] == HS_D_FLAT && s->out->head[noun] < noun) noun = s->out->head[noun];
    if (is_below(s, noun, i)) continue;
    hang(s, i, noun, HS_D_APPOS);
  }
}

void hs_mend_tree(const hs_parser *p, uint32_t beg, uint32_t end, hs_parsed *out) {
  const sentence s = {p, out, beg, end};
  verb_as_object(&s);
  name_between_commas(&s);
  second_subject(&s);
  subject_behind_verb(&s);
  phrase_over_verb(&s);
  behind_saying(&s);
  title_and_name(&s);
  conjunctions(&s);
  clauses_with_participle(&s);
  if (!ends_with_stop(&s)) return;
  active_after_all(&s);
  main_clause_with_participle(&s);
}
