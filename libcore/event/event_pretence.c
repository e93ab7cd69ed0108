/*
 * Hoaxes and impersonations: which events were only pretended, by whom, and as whom.
 *
 * Somebody who poses as somebody else ("callers pretending to be Ms Obi", "two men who claimed to be envoys") turns what he does
 * in the same sentence: the real actor is the agent, the other side the recipient, the played one HS_POSED_AS; what he does in
 * disguise by talking (phone, meeting, message) is pretended. Words for people who play such tricks do the same without a
 * name ("was called by pranksters"), and so does a noun that says what the event was ("the call was a hoax").
 *
 *     "A recording of the mayor's call with two comedians who claimed to be Ms Obi was released."
 *     call: pretended, agent two comedians, recipient the mayor, posed as Ms Obi
 * Limits: one sentence at a time; "alleged" before a participant counts only where the article tells of a deception.
 */
#include "event/event_frame.h"
#include <stdlib.h>

enum { SENTENCE_FRAMES = 64 };   /* frames of one sentence that are compared with each pose */

static uint32_t filler_head(const scene *c, const hs_filler *f) {
  if (f->mention != HS_NONE) return c->a->mentions.row[f->mention].head;
  for (uint32_t t = f->toks.beg; t < f->toks.end; t++) {   /* the one whose head lies outside */
    uint32_t h = head_of(&c->s, t);
    if (h == HS_NONE || h < f->toks.beg || h >= f->toks.end) return t;
  }
  return f->toks.beg;
}

static bool ontology_flag(const tree *s, uint32_t noun, const char *flag) {
  char key[64] = "n ";
  if (upos(s, noun) != HS_U_NOUN || strlen(lemma(s, noun)) + 3 > sizeof key) return false;
  strcpy(key + 2, lemma(s, noun));
  return has_flag(hs_lex_get(&hs_lex_ontology, key, 3), flag);
}

static bool pretended_word(const tree *s, const char *pos, uint32_t t) {
  char key[64];
  if (strlen(lemma(s, t)) + 3 > sizeof key) return false;
  strcpy(key, pos);
  strcat(strcat(key, " "), lemma(s, t));
  const char *v = hs_lex_get(&hs_lex_certainty, key, 0);
  return v && is(v, "pretended");
}

static bool in_disguise(const frame *f) {
  static const char *const CHANNELS[] = {"phone", "meeting", "conversation", "message", "email", "letter", "interview"};
  for (size_t i = 0; i < sizeof CHANNELS / sizeof *CHANNELS; i++)
    if (is(f->channel, CHANNELS[i])) return true;
  return false;
}

/* The fillers of a frame, now that they are consecutive. */
typedef struct part { uint32_t beg, end; } part;

static part *parts(const scene *c) {
  part *p = hs_arena_zero(c->scratch, c->frames.n + 1, sizeof *p);
  for (uint32_t i = 0; i < c->fillers.n; i++) {
    part *q = &p[c->fillers.row[i].event];
    if (q->end == 0) q->beg = i;
    q->end = i + 1;
  }
  return p;
}

/* The role in which the actor whose head is `tok` takes part, or HS_N_ROLES. @param as also as a pronoun that means this cluster; HS_NONE */
static hs_role takes_part(const scene *c, part p, uint32_t tok, uint32_t as) {
  for (uint32_t i = p.beg; i < p.end; i++) {
    const hs_filler *f = &c->fillers.row[i];
    const hs_mention *m = f->mention == HS_NONE ? NULL : &c->a->mentions.row[f->mention];
    if (filler_head(c, f) == tok || (as != HS_NONE && m && m->kind == HS_PRONOUN && m->cluster == as)) return (hs_role)f->role;
  }
  return HS_N_ROLES;
}

/* "posed as the mayor when he rang her": is it told as the occasion of the posing? */
static bool is_occasion(const scene *c, uint32_t verb, uint32_t pose) {
  return head_of(&c->s, verb) == pose && (rel(&c->s, verb) == HS_D_ADVCL || rel(&c->s, verb) == HS_D_ADVCL_RELCL);
}

static void swap_sides(scene *c, part p) {
  for (uint32_t i = p.beg; i < p.end; i++) {
    hs_filler *f = &c->fillers.row[i];
    if (f->role == HS_AGENT) f->role = HS_RECIPIENT;
    else if (f->role == HS_RECIPIENT) f->role = HS_AGENT;
  }
}

/* Additions go into a list of their own; hs_event_pretence() sorts them in at the end. */
typedef HS_VEC(hs_filler) filler_list;

static void add_pose(scene *c, filler_list *more, uint32_t row, const hs_filler *posed) {
  hs_filler f = *posed;
  f.event = row;
  f.role = HS_POSED_AS;
  c->frames.row[row].posed = true;
  *hs_vec_push(c->scratch, more) = f;
}

/* "a call in which they posed as the mayor", "posed as the mayor in a call": the frame of the noun; HS_NONE. */
static uint32_t means_of_pose(const scene *c, uint32_t pose) {
  static const char *const WORDS[] = {"in", "during", "on", "over", "by", "with"};
  const tree *s = &c->s;
  const uint32_t v = c->frames.row[pose].gov, noun = head_of(s, v);
  if (rel(s, v) == HS_D_ACL_RELCL && noun != HS_NONE && noun < v && c->by_token[noun] != HS_NONE)
    for (uint32_t t = noun + 1; t < v; t++)
      if (is(norm(s, t), "which") && upos(s, t - 1) == HS_U_ADP) return c->by_token[noun];
  EACH_CHILD(k, s, v) {
    if (rel(s, k) != HS_D_OBL || k < v || c->by_token[k] == HS_NONE) continue;
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
      if (is(hs_tree_case(s, k), WORDS[i])) return c->by_token[k];
  }
  return HS_NONE;
}

/* What is done by means of a pose is pretended, by whom poses. */
static void pretend_means(scene *c, const part *p, uint32_t pose, filler_list *more) {
  const uint32_t row = means_of_pose(c, pose);
  if (row == HS_NONE || row == pose) return;
  frame *f = &c->frames.row[row];
  if (!in_disguise(f) || f->negated || f->certainty == HS_PRETENDED) return;
  f->certainty = HS_PRETENDED;
  bool agent = false, posed = f->posed;
  for (uint32_t i = p[row].beg; i < p[row].end; i++) agent |= c->fillers.row[i].role == HS_AGENT;
  for (uint32_t i = p[pose].beg; i < p[pose].end; i++) {
    hs_filler l = c->fillers.row[i];
    if (l.role == HS_POSED_AS && !posed) add_pose(c, more, row, &l);
    if (l.role != HS_AGENT || agent) continue;
    l.event = row;
    l.rule = hs_art_intern(c->a, "pose");
    *hs_vec_push(c->scratch, more) = l;
  }
}

/* Frame `pose` says that its agent plays its HS_POSED_AS: what else does that agent do in the sentence? */
static void follow_pose(scene *c, const part *p, uint32_t pose, filler_list *more) {
  const uint32_t *sentence = c->a->tokens.sentence;
  uint32_t here = sentence[c->frames.row[pose].trigger], first = pose;
  for (int n = 0; n < SENTENCE_FRAMES && first > 0 && sentence[c->frames.row[first - 1].trigger] == here; n++) first--;
  for (uint32_t i = p[pose].beg; i < p[pose].end; i++) {
    if (c->fillers.row[i].role != HS_AGENT) continue;
    uint32_t actor = filler_head(c, &c->fillers.row[i]);
    for (uint32_t g = first; g < c->frames.n && g < first + 2 * SENTENCE_FRAMES; g++) {
      frame *f = &c->frames.row[g];
      if (sentence[f->trigger] != here) break;
      if (g == pose || has_flag(f->flags, "pose") || is(f->channel, "statement") || is(f->channel, "post")) continue;
      const bool occasion = c->fillers.row[i].mention != HS_NONE && is_occasion(c, f->gov, c->frames.row[pose].gov);
      hs_role as = takes_part(c, p[g], actor, occasion ? c->a->mentions.row[c->fillers.row[i].mention].cluster : HS_NONE);
      if (as == HS_N_ROLES || (as == HS_PATIENT && !in_disguise(f))) continue;
      if (in_disguise(f) && as == HS_RECIPIENT) swap_sides(c, p[g]);
      if (in_disguise(f) && !f->negated) f->certainty = HS_PRETENDED;
      for (uint32_t k = p[pose].beg; k < p[pose].end; k++)
        if (c->fillers.row[k].role == HS_POSED_AS) add_pose(c, more, g, &c->fillers.row[k]);
    }
    break;   /* the others of a coordination do the same */
  }
}

/* "two pranksters", "prankster Bo Roe": also as a title. */
static bool names_hoaxer(const scene *c, const hs_filler *f) {
  for (uint32_t t = f->toks.beg; t < f->toks.end && t < f->toks.beg + 16; t++)
    if (ontology_flag(&c->s, t, "hoaxer")) return true;
  return ontology_flag(&c->s, filler_head(c, f), "hoaxer");
}

/* "was called by pranksters", "a call with two hoaxers" */
static void hoaxers(scene *c, part p, uint32_t row) {
  frame *f = &c->frames.row[row];
  if (!in_disguise(f) || is(f->channel, "conversation") || is(f->channel, "interview") || f->negated || f->certainty != HS_ASSERTED) return;
  for (uint32_t i = p.beg; i < p.end; i++) {
    const hs_filler *l = &c->fillers.row[i];
    if ((l->role != HS_AGENT && l->role != HS_RECIPIENT) || !names_hoaxer(c, l)) continue;
    if (l->role == HS_RECIPIENT) swap_sides(c, p);
    f->certainty = HS_PRETENDED;
    return;
  }
}

/* `l` is the one who was played; the other side was the one deceived, unless the real actor is there as well. */
static void play(scene *c, part p, hs_filler *l) {
  if (l->role == HS_RECIPIENT) swap_sides(c, p);
  l->role = HS_POSED_AS;
}

/* A participant who is "fake" or "so-called" is the one that was played. */
static void false_names(scene *c, part p, uint32_t row, bool deception) {
  frame *f = &c->frames.row[row];
  if (!in_disguise(f)) return;
  for (uint32_t i = p.beg; i < p.end; i++) {
    hs_filler *l = &c->fillers.row[i];
    if (l->role != HS_AGENT && l->role != HS_RECIPIENT) continue;
    EACH_CHILD(k, &c->s, filler_head(c, l)) {
      if (rel(&c->s, k) != HS_D_AMOD) continue;
      if (!pretended_word(&c->s, "a", k) && !(deception && is(norm(&c->s, k), "alleged"))) continue;
      play(c, p, l);
      f->certainty = HS_PRETENDED;
      return;
    }
  }
}

/* "They believed the hoax call to be from Ms Obi": she is who was played. */
static void believed_source(scene *c, part p, uint32_t row) {
  frame *f = &c->frames.row[row];
  uint32_t verb = head_of(&c->s, f->trigger);
  if (f->certainty != HS_PRETENDED || !f->nominal || verb == HS_NONE) return;
  if (!is(lemma(&c->s, verb), "believe") && !is(lemma(&c->s, verb), "think") && !is(lemma(&c->s, verb), "take")) return;
  for (uint32_t i = p.beg; i < p.end; i++)
    if (c->fillers.row[i].role == HS_AGENT && is(hs_strtab_get(c->a->strings, c->fillers.row[i].rule), "from")) play(c, p, &c->fillers.row[i]);
}

/* Who is played in one event of an article is the one who is played in its other pretended events. */
static void same_mask(scene *c, const part *p) {
  hs_map masks;
  hs_map_init(&masks, c->scratch);
  const hs_mention *m = c->a->mentions.row;
  for (uint32_t i = 0; i < c->fillers.n; i++) {
    const hs_filler *l = &c->fillers.row[i];
    if (l->role == HS_POSED_AS && l->mention != HS_NONE && m[l->mention].cluster != HS_NONE) *hs_map_at(&masks, m[l->mention].cluster + 1u, 1) = 1;
  }
  for (uint32_t row = 0; masks.n && row < c->frames.n; row++) {
    if (c->frames.row[row].certainty != HS_PRETENDED || !in_disguise(&c->frames.row[row])) continue;
    bool masked = c->frames.row[row].posed;
    for (uint32_t i = p[row].beg; i < p[row].end; i++) masked |= c->fillers.row[i].role == HS_POSED_AS;
    for (uint32_t i = p[row].beg; !masked && i < p[row].end; i++) {
      hs_filler *l = &c->fillers.row[i];
      if (l->mention == HS_NONE || m[l->mention].kind != HS_NAME) continue;
      if ((l->role == HS_AGENT || l->role == HS_RECIPIENT) && l->mention != HS_NONE && hs_map_get(&masks, m[l->mention].cluster + 1u) != HS_NONE) {
        play(c, p[row], l);
        break;
      }
    }
  }
}

static bool hoax_predicate(const tree *s, uint32_t h) {
  return pretended_word(s, upos(s, h) == HS_U_ADJ ? "a" : "n", h);
}

/* "The call was a prank", "was confirmed as a prank", "turned out to be fake". */
static bool called_a_hoax(const tree *s, uint32_t noun) {
  uint32_t h = HS_NONE;
  if (rel(s, noun) == HS_D_NSUBJ || rel(s, noun) == HS_D_NSUBJ_PASS || rel(s, noun) == HS_D_OBJ) h = head_of(s, noun);
  if (h == HS_NONE) EACH_CHILD(k, s, noun) if (rel(s, k) == HS_D_ACL_RELCL) h = k;
  if (h == HS_NONE || hs_tree_negated(s, h)) return false;
  if (hs_tree_child(s, h, HS_D_COP) != HS_NONE && hoax_predicate(s, h)) return true;
  EACH_CHILD(k, s, h) {
    if (rel(s, k) == HS_D_XCOMP && hoax_predicate(s, k)) return true;
    if (rel(s, k) == HS_D_OBL && is(hs_tree_case(s, k), "as") && hoax_predicate(s, k)) return true;
  }
  return false;
}

static int by_event(const void *a, const void *b) {
  const hs_filler *x = a, *y = b;
  if (x->event != y->event) return x->event < y->event ? -1 : 1;
  if (x->role != y->role) return x->role < y->role ? -1 : 1;
  return x->toks.beg < y->toks.beg ? -1 : x->toks.beg > y->toks.beg;
}

void hs_event_pretence(scene *c) {
  part *p = parts(c);
  filler_list more = {0};
  bool deception = false;
  for (uint32_t i = 0; i < c->frames.n; i++) deception |= is(c->frames.row[i].type, "deceive") || c->frames.row[i].certainty == HS_PRETENDED;
  for (uint32_t i = 0; i < c->frames.n; i++) {
    frame *f = &c->frames.row[i];
    if (has_flag(f->flags, "pose")) follow_pose(c, p, i, &more), pretend_means(c, p, i, &more);
    if (f->nominal && f->certainty != HS_PRETENDED && *f->channel && called_a_hoax(&c->s, f->trigger)) f->certainty = HS_PRETENDED;
    hoaxers(c, p[i], i);
    false_names(c, p[i], i, deception);
    believed_source(c, p[i], i);
  }
  same_mask(c, p);
  for (uint32_t i = 0; i < more.n; i++) *hs_vec_push(c->scratch, &c->fillers) = more.row[i];
  if (c->fillers.n) qsort(c->fillers.row, c->fillers.n, sizeof *c->fillers.row, by_event);
}
