/*
 * Roles: who plays which part, read off the tree through the frame of the trigger.
 *
 * The ontology maps slots to roles: s subject, o object, i indirect object, x complement, poss possessor, c a name in front, and
 * prepositions. A passive's subject fills o (or i, beside an object), its by-phrase s. A light verb's subject has the role
 * that lightverbs.lex gives; phrases that hang on verb or noun fill the noun's slots. Coordinated phrases fill one role together.
 *
 *     "The singer took a call from Ms Obi in March"   call: recipient The singer, agent Ms Obi, time March
 *     "his meeting with the two envoys"               meeting: agent his, recipient the two envoys
 * Nouns without an agent borrow one: that of the words they were said in ("told the paper in an interview"), of a plan
 * ("asked for a meeting"), of an admission or accusation (answerable.lex).
 */
#include "event/event_frame.h"

static const char ROLE_LETTERS[] = "aprtl_im";   /* in the order of hs_role; _ is time, which no slot fills */

/* The role letter of a slot in "s=a o=p to=r", 0 if it has none. */
static char letter(const char *roles, const char *slot) {
  size_t n = strlen(slot);
  if (!n) return 0;
  for (const char *p = roles; *p;) {
    if (strncmp(p, slot, n) == 0 && p[n] == '=') return p[n + 1];
    p += strcspn(p, " ");
    p += *p == ' ';
  }
  return 0;
}

static char slot_letter(const frame *f, const char *slot) {
  char l = letter(f->roles, slot), key[64] = "t ";
  if (l) return l;
  if (strlen(f->type) + 3 > sizeof key) return 0;
  strcpy(key + 2, f->type);
  const char *roles = hs_lex_get(&hs_lex_ontology, key, 2);
  if (!roles) roles = hs_lex_get(&hs_lex_ontology, "t *", 2);
  return roles ? letter(roles, slot) : 0;
}

static bool role_of(const frame *f, const char *slot, hs_role *role) {
  char l = slot_letter(f, slot);
  const char *at = l ? strchr(ROLE_LETTERS, l) : NULL;
  if (!at) return false;
  *role = (hs_role)(at - ROLE_LETTERS);
  return true;
}

uint32_t hs_event_filler(const scene *c, uint32_t row, hs_role role) {
  for (uint32_t i = c->fillers.n; i-- > 0 && c->fillers.row[i].event == row;)
    if (c->fillers.row[i].role == role) return i;
  return HS_NONE;
}

/* "good English", but not "the English": a people is many or has an article. */
static bool is_language(const scene *c, uint32_t tok) {
  uint8_t x = c->a->tokens.xpos[tok];
  return upos(&c->s, tok) != HS_U_PRON && x != HS_X_NNS && x != HS_X_NNPS && hs_lex_has(&hs_lex_demonyms, hs_norm(c->a, tok)) && hs_tree_child(&c->s, tok, HS_D_DET) == HS_NONE;
}

static bool is_thing(const scene *c, uint32_t tok) {
  uint32_t m = hs_scene_mention(c, tok);
  if (upos(&c->s, tok) != HS_U_NOUN) return false;
  return c->by_token[tok] != HS_NONE || (m != HS_NONE && c->a->mentions.row[m].type == HS_OTHER && c->a->mentions.row[m].kind == HS_NOUN);
}

/* Nothing but common words between two mentions: no comma, no other name. */
static bool close_behind(const scene *c, uint32_t m, uint32_t p) {
  uint32_t beg = c->a->mentions.row[m].toks.end, end = c->a->mentions.row[p].toks.beg;
  if (end < beg || end - beg > 4) return false;
  for (uint32_t t = beg; t < end; t++) if (upos(&c->s, t) == HS_U_PUNCT || upos(&c->s, t) == HS_U_ADP || upos(&c->s, t) == HS_U_CCONJ) return false;
  return true;
}

/* "Hamburg director Karl Lee" with "Hamburg" on top: the person behind a name without a comma is who is meant. */
static uint32_t person_behind(const scene *c, uint32_t tok, uint32_t m) {
  if (m == HS_NONE || c->a->mentions.row[m].type == HS_PERSON || c->a->mentions.row[m].kind != HS_NAME) return m;
  EACH_CHILD(k, &c->s, tok) {
    uint8_t d = rel(&c->s, k);
    if (k < tok || (d != HS_D_APPOS && d != HS_D_FLAT && d != HS_D_NMOD_DESC && d != HS_D_COMPOUND && d != HS_D_PARATAXIS)) continue;
    uint32_t p = hs_scene_mention(c, k);
    if (p == HS_NONE || p == m || c->a->mentions.row[p].type != HS_PERSON || c->a->mentions.row[p].kind != HS_NAME) continue;
    if (c->a->mentions.row[p].toks.beg == c->a->mentions.row[m].toks.end || close_behind(c, m, p)) return p;
  }
  return m;
}

static void fill_one(scene *c, uint32_t row, hs_role role, uint32_t tok, const char *rule) {
  if (c->timex[tok] != HS_NONE) return;
  if (role == HS_RECIPIENT && *c->frames.row[row].channel && !is(rule, "addressee") && (is_thing(c, tok) || is_language(c, tok))) role = HS_TOPIC;   /* "spoke good English" */
  uint32_t m = person_behind(c, tok, hs_scene_mention(c, tok));
  hs_range r = m != HS_NONE ? c->a->mentions.row[m].toks : hs_tree_phrase(&c->s, tok);
  for (uint32_t i = c->fillers.n; i-- > 0 && c->fillers.row[i].event == row;)
    if (c->fillers.row[i].toks.beg == r.beg && c->fillers.row[i].toks.end == r.end) return;   /* one part each */
  const hs_span *span = c->a->tokens.span;
  hs_filler *f = hs_vec_push(c->scratch, &c->fillers);
  *f = (hs_filler){.event = row, .role = (uint8_t)role, .toks = r, .span = {span[r.beg].beg, span[r.end - 1].end}, .mention = m,
                   .rule = hs_art_intern(c->a, rule)};
  if (m != HS_NONE) f->span = c->a->mentions.row[m].span;
}

static bool fills(const tree *s, uint32_t t) {
  uint8_t u = upos(s, t);
  return u == HS_U_NOUN || u == HS_U_PROPN || u == HS_U_PRON || u == HS_U_NUM || u == HS_U_ADJ || u == HS_U_DET || u == HS_U_SYM || u == HS_U_X;
}

/* What is coordinated with a token, wherever in its name that hangs. @return how many */
static uint32_t fill_coordinated(scene *c, uint32_t row, hs_role role, uint32_t head, const char *rule) {
  uint32_t m = hs_scene_mention(c, head), n = 0;
  hs_range r = m == HS_NONE ? (hs_range){head, head + 1} : c->a->mentions.row[m].toks;
  if (head < r.beg || head >= r.end || r.end - r.beg > 16) r = (hs_range){head, head + 1};
  for (uint32_t t = r.beg; t < r.end; t++)
    EACH_CHILD(k, &c->s, t)
      if (rel(&c->s, k) == HS_D_CONJ && k >= r.end && fills(&c->s, k) && !hs_tree_verbal(&c->s, k) && n++ < MAX_CONJ) fill_one(c, row, role, k, rule);
  return n;
}

static bool is_name(const scene *c, uint32_t tok) {
  uint32_t m = hs_scene_mention(c, tok);
  return m != HS_NONE && c->a->mentions.row[m].kind == HS_NAME;
}

/* Does a name go on after another as "Ann Lee and Bo Roe", whatever it hangs on? */
static bool goes_on(const scene *c, uint32_t name, uint32_t conj) {
  uint32_t m = hs_scene_mention(c, name), k = hs_scene_mention(c, conj);
  if (m == HS_NONE || k == HS_NONE || c->a->mentions.row[k].toks.beg == 0) return false;
  const uint32_t and = c->a->mentions.row[k].toks.beg - 1;
  return and == c->a->mentions.row[m].toks.end && upos(&c->s, and) == HS_U_CCONJ;
}

/* "two radio hosts, Ann Lee and Bo Roe": the names that a plural stands for; the second hangs on the first or on the plural. */
static void fill_listed(scene *c, uint32_t row, hs_role role, uint32_t head, const char *rule) {
  if (c->a->tokens.xpos[head] != HS_X_NNS) return;
  EACH_CHILD(k, &c->s, head) {
    if (rel(&c->s, k) != HS_D_APPOS || k < head || !is_name(c, k)) continue;
    bool listed = fill_coordinated(c, row, role, k, rule);
    EACH_CHILD(j, &c->s, head) listed |= rel(&c->s, j) == HS_D_CONJ && goes_on(c, k, j);
    if (listed) fill_one(c, row, role, k, rule);
  }
}

void hs_event_fill(scene *c, uint32_t row, hs_role role, uint32_t tok, const char *rule) {
  uint32_t head = hs_tree_antecedent(&c->s, tok);
  if (!fills(&c->s, head)) return;
  fill_one(c, row, role, head, rule);
  fill_coordinated(c, row, role, head, rule);
  fill_listed(c, row, role, head, rule);
}

/* A clause as a filler: everything below its head. */
static void fill_clause(scene *c, uint32_t row, hs_role role, uint32_t tok, const char *rule) {
  hs_range r = c->s.yield[tok];
  const hs_span *span = c->a->tokens.span;
  while (r.beg < tok && upos(&c->s, r.beg) == HS_U_PUNCT) r.beg++;
  while (r.end > tok + 1 && upos(&c->s, r.end - 1) == HS_U_PUNCT) r.end--;
  *hs_vec_push(c->scratch, &c->fillers) = (hs_filler){.event = row, .role = (uint8_t)role, .toks = r, .mention = HS_NONE,
    .span = {span[r.beg].beg, span[r.end - 1].end}, .rule = hs_art_intern(c->a, rule)};
}

static bool place_word(const char *p) {
  static const char *const WORDS[] = {"in", "at", "near", "outside", "inside", "across", "around", "on", "over", "off"};
  for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
    if (is(p, WORDS[i])) return true;
  return false;
}

static bool is_place(const scene *c, uint32_t tok, const char *p) {
  if (!place_word(p)) return false;
  uint32_t m = hs_scene_mention(c, tok);
  if (m != HS_NONE && c->a->mentions.row[m].type == HS_PLACE) return true;
  if (upos(&c->s, tok) == HS_U_ADJ) return false;   /* "at least" */
  return is(p, "near") || is(p, "outside") || is(p, "inside") ||
         (is(p, "at") && upos(&c->s, tok) != HS_U_NUM && c->by_token[tok] == HS_NONE && !(m != HS_NONE && c->a->mentions.row[m].type == HS_PERSON));
}

/* A phrase with a preposition, below the verb or the noun of a frame. */
static void oblique(scene *c, uint32_t row, uint32_t tok) {
  const frame *f = &c->frames.row[row];
  if (c->timex[tok] != HS_NONE) return;
  const char *p = hs_tree_case(&c->s, tok);
  hs_role role;
  if (rel(&c->s, tok) == HS_D_OBL_AGENT) p = "by";
  /* "Told by email": how, not by whom. */
  if (is(p, "by") && hs_lex_has(&hs_lex_media, norm(&c->s, tok)) && hs_tree_child(&c->s, tok, HS_D_DET) == HS_NONE) {
    hs_event_fill(c, row, HS_INSTRUMENT, tok, "by");
    return;
  }
  if (is(p, "by") && *f->subject && hs_tree_passive(&c->s, f->gov) && *f->subject != 'e') {
    hs_event_fill(c, row, *f->subject == 'r' ? HS_RECIPIENT : *f->subject == 'p' ? HS_PATIENT : HS_AGENT, tok, "by");
    return;
  }
  bool known = role_of(f, p, &role), own = letter(f->roles, p) != 0;
  if (is_place(c, tok, p) && !own && !(known && (role == HS_AT_PLACE || role == HS_INSTRUMENT))) role = HS_AT_PLACE, known = true;
  if (known && is(p, "by") && !f->nominal && !hs_tree_passive(&c->s, f->gov)) return;   /* "rose by a tenth" */
  if (known && is(p, "with") && role == HS_INSTRUMENT && hs_scene_person(c, tok)) role = HS_RECIPIENT;
  if (known) hs_event_fill(c, row, role, tok, p);
}

/* First filler of a frame that is done: until all are, they stand in the order of their frames. */
static uint32_t fillers_of(const scene *c, uint32_t row) {
  uint32_t lo = 0, hi = c->fillers.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (c->fillers.row[mid].event < row) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/*
 * "released a statement denying it", "a letter from the union accused him": what a document says, its writer says. Whoever
 * gave the statement out is the agent of its own event, which stands in front; where nobody is told, the document speaks.
 */
static bool writers(scene *c, uint32_t row, uint32_t doc_tok) {
  const frame *f = &c->frames.row[row];
  uint32_t doc = c->by_token[doc_tok], before = c->fillers.n;
  if (doc == HS_NONE || doc == row || !*f->channel) return false;
  const frame *d = &c->frames.row[doc];
  if (d->medium == doc_tok) {      /* "In a statement denying it, the bank said" */
    uint32_t who = hs_tree_subject(&c->s, d->gov);
    if (who != HS_NONE && who != doc_tok && who != f->trigger && c->timex[who] == HS_NONE) hs_event_fill(c, row, HS_AGENT, who, "writer");
    return c->fillers.n > before;
  }
  if (doc > row || d->trigger != doc_tok || !d->nominal || !is(d->type, "communicate")) return false;
  for (uint32_t i = fillers_of(c, doc); i < before && c->fillers.row[i].event == doc; i++) {
    if (c->fillers.row[i].role != HS_AGENT) continue;
    hs_filler who = c->fillers.row[i];
    who.event = row;
    who.rule = hs_art_intern(c->a, "writer");
    *hs_vec_push(c->scratch, &c->fillers) = who;
  }
  return c->fillers.n > before;
}

static void subject(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  if (*f->subject == 'e') return;
  bool passive = hs_tree_passive(s, f->gov), light = *f->subject != 0;
  uint32_t subj = hs_tree_subject(s, f->gov);
  if (subj == HS_NONE || subj == f->trigger || c->timex[subj] != HS_NONE) return;
  if (light) {
    bool given = passive && hs_tree_child(s, f->gov, HS_D_OBJ) == f->trigger;   /* "she was given an interview" */
    if (passive && !given) return;
    hs_role what = given || *f->subject == 'r' ? HS_RECIPIENT : *f->subject == 'p' ? HS_PATIENT : HS_AGENT;
    hs_event_fill(c, row, what, subj, "light");
    return;
  }
  hs_role role;
  const char *slot = !passive ? "s" : hs_tree_child(s, f->gov, HS_D_OBJ) != HS_NONE ? "i" : "o";
  if (!role_of(f, slot, &role)) return;
  if (!passive && role == HS_PATIENT && hs_tree_child(s, f->gov, HS_D_OBJ) != HS_NONE) role = HS_AGENT;   /* "stopped the work" */
  if (!passive && role == HS_AGENT && writers(c, row, subj)) return;
  hs_event_fill(c, row, role, subj, passive ? "passive" : "subject");
}

/* "the first time they met", "the way they met": when and how are no objects. */
static bool adverbial_noun(const tree *s, uint32_t noun) {
  static const char *const WORDS[] = {"time", "day", "moment", "way", "reason", "place"};
  for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
    if (is(lemma(s, noun), WORDS[i])) return true;
  return false;
}

/* "the envoy whom she met": the noun before a clause that lacks an object. */
static void gap(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  uint32_t subj = hs_tree_child(s, f->gov, HS_D_NSUBJ), noun = head_of(s, f->gov);
  if (rel(s, f->gov) != HS_D_ACL_RELCL || noun == HS_NONE || subj == HS_NONE || hs_tree_antecedent(s, subj) == noun || adverbial_noun(s, noun)) return;
  if (hs_tree_child(s, f->gov, HS_D_OBJ) != HS_NONE || hs_tree_child(s, f->gov, HS_D_IOBJ) != HS_NONE || hs_tree_child(s, f->gov, HS_D_XCOMP) != HS_NONE ||
      hs_tree_child(s, f->gov, HS_D_CCOMP) != HS_NONE || hs_tree_passive(s, f->gov)) return;
  EACH_CHILD(k, s, f->gov) if (hs_tree_antecedent(s, k) == noun) return;   /* "with whom" */
  hs_role role;
  if (!c->timex || c->timex[noun] == HS_NONE)
    if (role_of(f, "o", &role)) hs_event_fill(c, row, role, noun, "gap");
}

static bool is_money(const scene *c, uint32_t tok) {
  uint32_t m = hs_scene_mention(c, tok);
  return upos(&c->s, tok) == HS_U_SYM || (m != HS_NONE && c->a->mentions.row[m].type == HS_MONEY);
}

/* In "to be Deputy Mayor Ann Lee" parsers sometimes put an adjective or title on top. */
static uint32_t named_part(const tree *s, uint32_t tok) {
  if (upos(s, tok) == HS_U_PROPN || upos(s, tok) == HS_U_NOUN) return tok;
  EACH_CHILD(k, s, tok) if (k > tok && upos(s, k) == HS_U_PROPN) return k;
  return tok;
}

/* "said Ms Obi": the speaker behind the verb, read as an object. */
static bool inverted_subject(const scene *c, uint32_t row, uint32_t tok) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  if (!is(f->type, "communicate") || !is(f->channel, "statement") || f->gov != f->trigger || upos(s, tok) != HS_U_PROPN) return false;
  if (s->yield[tok].beg != f->gov + 1 || !hs_tree_finite(s, f->gov) || letter(f->roles, "o") == 'r' || !hs_scene_person(c, tok)) return false;
  return hs_tree_child(s, f->gov, HS_D_NSUBJ) == HS_NONE && rel(s, f->gov) != HS_D_CONJ && hs_lex_has(&hs_lex_cues, lemma(s, f->gov));
}

/* "said in an interview with the Post": what hangs on the interview takes part in the saying. */
static void medium_roles(scene *c, uint32_t row) {
  frame *f = &c->frames.row[row];
  const char *own = f->roles;
  f->roles = f->medium_roles;
  hs_role role;
  for (uint32_t k = c->s.first[f->medium], n = MAX_CHILDREN; k != HS_NONE && n--; k = c->s.next[k]) {
    if (rel(&c->s, k) == HS_D_NMOD) oblique(c, row, k);
    if (rel(&c->s, k) == HS_D_COMPOUND && upos(&c->s, k) == HS_U_PROPN && role_of(f, "c", &role)) hs_event_fill(c, row, role, k, "name");
  }
  f->roles = own;
}

/* "told the inquiry that ...": beside the words told, whatever is told them listens. */
static bool addressee(const scene *c, uint32_t row, uint32_t tok) {
  const frame *f = &c->frames.row[row];
  if (letter(f->roles, "i") != 'r' || letter(f->roles, "o") != 'r' || !is(f->channel, "statement") || upos(&c->s, tok) != HS_U_NOUN) return false;
  EACH_CHILD(k, &c->s, f->gov)
    if (rel(&c->s, k) == HS_D_CCOMP || (rel(&c->s, k) == HS_D_PARATAXIS && k < f->gov)) return true;
  return false;
}

static void verb_roles(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  hs_role role;
  EACH_CHILD(k, s, f->gov)
    if ((rel(s, k) == HS_D_OBJ || rel(s, k) == HS_D_XCOMP || rel(s, k) == HS_D_CCOMP) && inverted_subject(c, row, k))
      hs_event_fill(c, row, HS_AGENT, k, "inverted");
  uint32_t i = hs_tree_child(s, f->gov, HS_D_IOBJ);
  subject(c, row);
  EACH_CHILD(k, s, f->gov) {
    switch (rel(s, k)) {
    case HS_D_OBJ:
      if (has_flag(f->flags, "pose") && !letter(f->roles, "o") && role_of(f, "x", &role)) {
        hs_event_fill(c, row, role, named_part(s, k), "complement");
        break;
      }
      if (addressee(c, row, k)) {
        hs_event_fill(c, row, HS_RECIPIENT, k, "addressee");
        break;
      }
      if (c->timex[k] == HS_NONE && role_of(f, has_flag(f->flags, "predicate") && i != HS_NONE ? "x" : "o", &role))
        hs_event_fill(c, row, role, k, "object");
      if (is_money(c, k)) EACH_CHILD(m, s, k) if (rel(s, m) == HS_D_NMOD) oblique(c, row, m);   /* "gave $5 million to the hospital" */
      break;
    case HS_D_IOBJ:
      if (role_of(f, "i", &role) || (hs_tree_child(s, f->gov, HS_D_OBJ) == HS_NONE && role_of(f, "o", &role)))
        hs_event_fill(c, row, role, k, addressee(c, row, k) ? "addressee" : "object");
      break;
    case HS_D_CCOMP: case HS_D_XCOMP:
      if (!role_of(f, "x", &role)) role = HS_TOPIC;
      if (role == HS_POSED_AS || hs_scene_mention(c, k) != HS_NONE) hs_event_fill(c, row, role, named_part(s, k), "complement");
      else if (*f->channel || rel(s, k) == HS_D_XCOMP) fill_clause(c, row, role, k, "complement");
      break;
    case HS_D_OBL: case HS_D_OBL_AGENT: case HS_D_NMOD:
      if (k != f->medium) oblique(c, row, k);
      break;
    default: break;
    }
  }
  gap(c, row);
  if (f->medium != HS_NONE) medium_roles(c, row);
}

/* "fell victim to a call from Ms Obi" with "from Ms Obi" below the verb, which has no use for it. */
static void stray_phrases(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  uint32_t verb = head_of(s, f->trigger), end = s->yield[f->trigger].end;
  if (verb == HS_NONE || verb > f->trigger || upos(s, verb) != HS_U_VERB) return;
  uint32_t v = c->by_token[verb];
  EACH_CHILD(k, s, verb) {
    if (k < end || rel(s, k) != HS_D_OBL || s->yield[k].beg != end) continue;
    const char *p = hs_tree_case(s, k);
    if (!letter(f->roles, p) || is(p, "on") || is(p, "for") || is(p, "of") || is(p, "in") || is(p, "at")) return;
    bool no_agent = is(p, "by") && !hs_tree_passive(s, verb);
    if (v == HS_NONE || no_agent || !slot_letter(&c->frames.row[v], p)) oblique(c, row, k);
    return;
  }
}

static void noun_roles(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  hs_role role;
  if (*f->subject) subject(c, row);
  EACH_CHILD(k, s, f->trigger) {
    uint8_t d = rel(s, k);
    if (d == HS_D_NMOD_POSS && c->timex[k] == HS_NONE && role_of(f, "poss", &role)) hs_event_fill(c, row, role, k, "possessor");
    if (d == HS_D_COMPOUND && upos(s, k) == HS_U_PROPN && c->timex[k] == HS_NONE && role_of(f, "c", &role))
      hs_event_fill(c, row, role, k, "name");
    if (d == HS_D_NMOD) oblique(c, row, k);
  }
  if (f->gov == f->trigger) {
    stray_phrases(c, row);
    return;
  }
  EACH_CHILD(k, s, f->gov)
    if (k != f->trigger && (rel(s, k) == HS_D_OBL || rel(s, k) == HS_D_OBL_AGENT)) oblique(c, row, k);
  uint32_t i = hs_tree_child(s, f->gov, HS_D_IOBJ);    /* "gave her a call" */
  if (i != HS_NONE) hs_event_fill(c, row, HS_RECIPIENT, i, "object");
}

/* ------------------------------------------------------------------ nouns whose agent is told elsewhere */

/* Does the subject of a verb want the event for itself? "asked for a meeting"; not "waited for the call" */
static bool wants(const tree *s, uint32_t verb) {
  char key[64] = "v ";
  if (strlen(lemma(s, verb)) + 3 > sizeof key) return false;
  strcpy(key + 2, lemma(s, verb));
  const char *v = hs_lex_get(&hs_lex_certainty, key, 0);
  return v && (is(v, "planned") || is(v, "asked") || is(v, "possible")) && !is(hs_lex_get(&hs_lex_certainty, key, 1), "other");
}

/* "claimed responsibility for the attack", "blamed Ms Obi for the crash": the one who did it. */
static uint32_t answerable(const tree *s, uint32_t verb, const char *p) {
  char key[96];
  uint32_t obj = hs_tree_child(s, verb, HS_D_OBJ);
  uint32_t row = HS_NONE;
  if (obj != HS_NONE && strlen(lemma(s, verb)) + strlen(lemma(s, obj)) + 2 < sizeof key) {
    strcpy(key, lemma(s, verb));
    strcat(strcat(key, " "), lemma(s, obj));
    row = hs_lex_find(&hs_lex_answerable, key, strlen(key));
  }
  if (row == HS_NONE) row = hs_lex_find(&hs_lex_answerable, lemma(s, verb), strlen(lemma(s, verb)));
  if (row == HS_NONE || !is(hs_lex_cell(&hs_lex_answerable, row, 1), p)) return HS_NONE;
  bool by_subject = *hs_lex_cell(&hs_lex_answerable, row, 0) == 'a' || hs_tree_passive(s, verb);
  return by_subject ? hs_tree_subject(s, verb) : obj;
}

static void borrow_agent(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  uint32_t n = hs_tree_first_conj(s, f->trigger), verb = head_of(s, n), who = HS_NONE;
  const char *p = hs_tree_case(s, n), *rule = "borrowed";
  if (f->gov != f->trigger || verb == HS_NONE || hs_event_filler(c, row, HS_AGENT) != HS_NONE) return;
  if (rel(s, n) == HS_D_NMOD && rel(s, verb) == HS_D_OBJ && head_of(s, verb) != HS_NONE) {   /* "responsibility for the attack" as one phrase */
    who = answerable(s, head_of(s, verb), p);
    if (who != HS_NONE && who != verb) hs_event_fill(c, row, HS_AGENT, who, rule);
    return;
  }
  if (!hs_tree_verbal(s, verb)) return;
  uint8_t d = rel(s, n);
  if (d != HS_D_OBJ && d != HS_D_OBL) return;
  who = answerable(s, verb, p);
  if (who == HS_NONE && *f->channel) {
    uint32_t v = c->by_token[verb];
    bool said_in = d == HS_D_OBL && v != HS_NONE && *c->frames.row[v].channel &&
      (is(p, "in") || is(p, "during") || is(p, "at") || (is(p, "after") && hs_event_filler(c, row, HS_RECIPIENT) != HS_NONE));
    bool wanted = wants(s, verb) && (d == HS_D_OBJ || is(p, "for") || is(p, "to"));
    if (said_in && hs_tree_passive(s, verb)) {      /* "was warned in an e-mail" */
      const uint32_t told = hs_tree_subject(s, verb);
      if (told != HS_NONE && hs_scene_person(c, told)) hs_event_fill(c, row, HS_RECIPIENT, told, rule);
      who = hs_tree_child(s, verb, HS_D_OBL_AGENT);
    } else if (said_in || wanted) who = hs_tree_subject(s, verb);
  }
  if (who != HS_NONE && who != f->trigger) hs_event_fill(c, row, HS_AGENT, who, rule);
}

/* "thanked him for his call": the one who thanks is the other side. */
static void borrow_recipient(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  uint32_t verb = head_of(&c->s, f->trigger), v = verb == HS_NONE ? HS_NONE : c->by_token[verb];
  if (v == HS_NONE || f->gov != f->trigger || !*f->channel || rel(&c->s, f->trigger) != HS_D_OBL || !is(hs_tree_case(&c->s, f->trigger), "for")) return;
  if (!is(c->frames.row[v].type, "thank") || hs_event_filler(c, row, HS_AGENT) == HS_NONE || hs_event_filler(c, row, HS_RECIPIENT) != HS_NONE) return;
  uint32_t who = hs_tree_subject(&c->s, verb);
  if (who != HS_NONE) hs_event_fill(c, row, HS_RECIPIENT, who, "thanks");
}

/* "fell victim to a hoax", "was the target of an attack": the one who was. */
static void borrow_undergoer(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  const tree *s = &c->s;
  uint32_t up = head_of(s, f->trigger);
  const char *p = hs_tree_case(s, f->trigger);
  if (f->gov != f->trigger || up == HS_NONE || (!is(p, "to") && !is(p, "of")) || hs_event_filler(c, row, HS_RECIPIENT) != HS_NONE ||
      hs_event_filler(c, row, HS_PATIENT) != HS_NONE) return;
  uint32_t victim = upos(s, up) == HS_U_NOUN ? up : hs_tree_child(s, up, HS_D_OBJ);
  if (victim == HS_NONE && upos(s, up) == HS_U_VERB) victim = hs_tree_child(s, up, HS_D_XCOMP);
  char key[64] = "n ";
  if (victim == HS_NONE || strlen(lemma(s, victim)) + 3 > sizeof key) return;
  strcpy(key + 2, lemma(s, victim));
  if (!has_flag(hs_lex_get(&hs_lex_ontology, key, 3), "undergoer")) return;
  uint32_t verb = hs_tree_child(s, victim, HS_D_COP) != HS_NONE ? victim : head_of(s, victim);
  uint32_t who = verb == HS_NONE ? HS_NONE : hs_tree_subject(s, verb);
  if (who != HS_NONE && who != victim) hs_event_fill(c, row, *f->channel ? HS_RECIPIENT : HS_PATIENT, who, "victim");
}

/* "a prank caller", "fooled by hoax callers": the doer is the word itself, the other side that of its verb. */
static void agentive_roles(scene *c, uint32_t row) {
  const frame *f = &c->frames.row[row];
  uint32_t verb = head_of(&c->s, f->trigger);
  hs_event_fill(c, row, HS_AGENT, f->trigger, "agentive");
  bool acts = rel(&c->s, f->trigger) == HS_D_NSUBJ || rel(&c->s, f->trigger) == HS_D_OBL_AGENT || is(hs_tree_case(&c->s, f->trigger), "by");
  if (verb == HS_NONE || upos(&c->s, verb) != HS_U_VERB || !acts) return;
  uint32_t other = hs_tree_passive(&c->s, verb) ? hs_tree_subject(&c->s, verb) : hs_tree_child(&c->s, verb, HS_D_OBJ);
  if (other != HS_NONE && other != f->trigger && hs_scene_person(c, other)) hs_event_fill(c, row, HS_RECIPIENT, other, "agentive");
}

/* "apologised to the families for the abuse": what an event asks for by its own preposition. */
static bool asked_for(const frame *f, const char *p) { return (is(p, "for") || is(p, "about") || is(p, "over")) && slot_letter(f, p); }

/*
 * "met Ms Obi in Oslo" with Oslo below Obi in the tree: a bare name has no phrases of its own, they are the event's; a
 * noun for people has none that the event asks for.
 */
static void phrases_of_names(scene *c, uint32_t row, uint32_t first) {
  for (uint32_t i = first, n = c->fillers.n; i < n; i++) {
    uint32_t m = c->fillers.row[i].mention;
    if (m == HS_NONE || (c->a->mentions.row[m].type != HS_PERSON && c->a->mentions.row[m].type != HS_GROUP)) continue;
    const bool name = c->a->mentions.row[m].kind == HS_NAME;
    if (c->fillers.row[i].toks.end <= c->frames.row[row].gov) continue;
    hs_range r = c->fillers.row[i].toks;
    for (uint32_t t = r.beg; t < r.end && t < r.beg + 16; t++)
      EACH_CHILD(k, &c->s, t)
        if (rel(&c->s, k) == HS_D_NMOD && (name ? k >= r.end && !is(hs_tree_case(&c->s, k), "of") : asked_for(&c->frames.row[row], hs_tree_case(&c->s, k)))) oblique(c, row, k);
  }
}

void hs_event_roles(scene *c) {
  for (uint32_t i = 0; i < c->frames.n; i++) {
    uint32_t first = c->fillers.n;
    if (has_flag(c->frames.row[i].flags, "agentive")) agentive_roles(c, i);
    else if (c->frames.row[i].nominal) {
      noun_roles(c, i);
      borrow_agent(c, i);
      borrow_undergoer(c, i);
      borrow_recipient(c, i);
    } else verb_roles(c, i);
    phrases_of_names(c, i, first);
  }
}
