/*
 * Words that report, read off the tree: verbs of saying, nouns that carry a reported clause, "according to X".
 *
 * For each the tree gives content (ccomp; xcomp where the lexicon allows; the clause above for "..., X said"), source (the
 * subject: through conjunction, control, relative clause; the agent of a passive; the owner of a document), addressee
 * (indirect object; object of "tell"; "to X"; the partner of an interview) and whether the saying took place at all
 * (negation, auxiliaries, "refused to say", "reportedly").
 *
 *     The mayor's office was quick to deny to reporters that she had left.
 *     cue deny: source office (subject of "quick"), addressee reporters, content left
 *
 * Every climb is bounded, so rings and deep trees cost nothing.
 */
#include "quote/quoting.h"

enum { MAX_CLIMB = 8 };

static uint8_t rel(const hs_quoting *q, uint32_t t) { return q->a->tokens.deprel[t]; }
static hs_deprel main_rel(const hs_quoting *q, uint32_t t) { return hs_deprel_main(q->a->tokens.deprel[t]); }
static uint8_t upos(const hs_quoting *q, uint32_t t) { return q->a->tokens.upos[t]; }
static uint32_t head(const hs_quoting *q, uint32_t t) { uint32_t h = q->a->tokens.head[t]; return h < q->a->tokens.n ? h : HS_NONE; }
static uint32_t child(const hs_quoting *q, uint32_t t, hs_deprel r) { return hs_deptree_child(&q->tree, t, r); }
static bool has_case(const hs_quoting *q, uint32_t t, const char *form) {
  return hs_deptree_child_form(&q->tree, t, HS_D_CASE, form) != HS_NONE;
}
static bool lemma_is(const hs_quoting *q, uint32_t t, const char *lemma) {
  const char *s = hs_lemma(q->a, t);
  return s && strcmp(s, lemma) == 0;
}

const char *hs_cue_cell(const hs_cue *c, uint32_t col) {
  if (c->row == HS_NONE) return "";
  return hs_lex_cell(c->form == HS_CUE_NOUN ? &hs_lex_sayings : &hs_lex_cues, c->row, col);
}
bool hs_cue_flag(const hs_cue *c, char flag) { return c->form == HS_CUE_VERB && strchr(hs_cue_cell(c, 3), flag) != NULL; }

static const char *column_of(const hs_quoting *q, const hs_lex *lex, uint32_t tok, uint32_t col) {
  const char *s = hs_lemma(q->a, tok), *cell = s ? hs_lex_get(lex, s, col) : NULL;
  return cell ? cell : "";
}

/* ---- source */

static bool is_finite(const hs_quoting *q, uint32_t t) {
  uint8_t x = q->a->tokens.xpos[t];
  return x == HS_X_VBD || x == HS_X_VBZ || x == HS_X_VBP || child(q, t, HS_D_AUX) != HS_NONE;
}

static bool is_someone(const hs_quoting *q, uint32_t tok) {
  uint32_t m = q->mention[tok];
  if (m == HS_NONE) return upos(q, tok) == HS_U_PROPN || q->a->tokens.xpos[tok] == HS_X_PRP;
  const hs_mention *row = &q->a->mentions.row[m];
  return row->kind != HS_VALUE && row->type <= HS_GROUP;
}

/* Head of the mention that ends right before `tok`, adverbs, auxiliaries and a comma left aside; HS_NONE if it is nobody. */
static uint32_t someone_before(const hs_quoting *q, uint32_t tok, bool over_comma) {
  uint32_t left = 4, t = tok;
  while (t > 0 && left--) {
    t--;
    if (q->level[t] != q->level[tok] || q->a->tokens.sentence[t] != q->a->tokens.sentence[tok]) return HS_NONE;
    if (upos(q, t) == HS_U_ADV || upos(q, t) == HS_U_AUX || (over_comma && hs_is(q->a, t, ","))) continue;
    uint32_t m = q->mention[t];
    if (child(q, m == HS_NONE ? t : q->a->mentions.row[m].head, HS_D_CASE) != HS_NONE) return HS_NONE;
    if (!is_someone(q, t) || (m != HS_NONE && q->a->mentions.row[m].toks.end != t + 1)) return HS_NONE;
    return m == HS_NONE ? t : q->a->mentions.row[m].head;
  }
  return HS_NONE;
}

static bool is_nominal(const hs_quoting *q, uint32_t t) { return upos(q, t) != HS_U_ADJ && upos(q, t) != HS_U_ADV && upos(q, t) != HS_U_VERB; }

/* The subject nearest to the verb, outside or inside marks as the verb is; somebody rather than something. */
static uint32_t any_subject(const hs_quoting *q, uint32_t v) {
  uint32_t found = HS_NONE, someone = HS_NONE;
  for (uint32_t c = q->tree.first[v], left = HS_DEPTREE_LOOK; c != HS_NONE && left--; c = q->tree.next[c]) {
    if (main_rel(q, c) != HS_D_NSUBJ || (q->level[c] != q->level[v] && q->level[c] != HS_NONE)) continue;
    if (found == HS_NONE || c < v) found = c;
    if ((someone == HS_NONE || c < v) && is_someone(q, c)) someone = c;
  }
  if (someone != HS_NONE || found == HS_NONE) return someone;
  uint32_t before = someone_before(q, v, false);   /* the parser took something else for the subject */
  bool part = before != HS_NONE && is_nominal(q, found) && before >= q->tree.reach[found].beg && before < q->tree.reach[found].end;
  return before == HS_NONE || part ? found : before;
}

static uint32_t object(const hs_quoting *q, uint32_t v) {
  uint32_t o = child(q, v, HS_D_OBJ);
  return o == HS_NONE ? child(q, v, HS_D_IOBJ) : o;
}

static bool has_agent_mark(const hs_quoting *q, uint32_t v) {
  return hs_deptree_child_form(&q->tree, v, HS_D_MARK, "of") != HS_NONE || hs_deptree_child_form(&q->tree, v, HS_D_MARK, "for") != HS_NONE;
}

/* The noun a relative pronoun stands for: `v` is the verb it is the subject of. */
static uint32_t antecedent(const hs_quoting *q, uint32_t pronoun, uint32_t v) {
  const char *s = hs_norm(q->a, pronoun);
  if (upos(q, pronoun) != HS_U_PRON || !s || (strcmp(s, "who") && strcmp(s, "which") && strcmp(s, "that"))) return pronoun;
  if (rel(q, v) == HS_D_ACL_RELCL && head(q, v) != HS_NONE) return head(q, v);
  uint32_t near = *s == 'w' && s[2] == 'o' ? someone_before(q, pronoun, true) : HS_NONE;
  for (int i = 0; i < 4 && v != HS_NONE && near == HS_NONE; i++, v = head(q, v))
    if (rel(q, v) == HS_D_ACL_RELCL) return head(q, v);
  return near == HS_NONE ? pronoun : near;
}

/* Controller of a verb without a subject of its own. */
static uint32_t subject_above(const hs_quoting *q, uint32_t v) {
  uint32_t level = q->level[v];
  for (int i = 0; i < MAX_CLIMB; i++) {
    uint32_t g = head(q, v), o = HS_NONE;
    if (g == HS_NONE) return HS_NONE;
    switch (main_rel(q, v)) {
      case HS_D_ACL:
        if (upos(q, g) != HS_U_VERB) return g;
        break;
      case HS_D_XCOMP: o = strcmp(column_of(q, &hs_lex_cues, g, 0), "promise") ? object(q, g) : HS_NONE; break;
      case HS_D_ADVCL: o = (has_agent_mark(q, v) || (strcmp(column_of(q, &hs_lex_cues, g, 0), "quote") == 0 && hs_deptree_child_form(&q->tree, v, HS_D_MARK, "as") != HS_NONE)) && child(q, g, HS_D_NSUBJ_PASS) == HS_NONE ? child(q, g, HS_D_OBJ) : HS_NONE; break;
      case HS_D_CCOMP: case HS_D_PARATAXIS:
        if (q->level[v] == level && q->a->tokens.xpos[v] != HS_X_VBG && q->a->tokens.xpos[v] != HS_X_VB && (rel(q, v) != HS_D_PARATAXIS || hs_is(q->a, v - (v > 0), ","))) return HS_NONE;
        break;
      case HS_D_CONJ: case HS_D_CSUBJ: break;   /* "was quick to deny" */
      case HS_D_OBJ:
        if (i == 0) return HS_NONE;
        break;
      default: return HS_NONE;
    }
    if (o == HS_NONE) {
      o = any_subject(q, g);
      if (o != HS_NONE) o = antecedent(q, o, g);
    }
    if (o != HS_NONE && (q->level[o] == HS_NONE || q->level[o] == level)) return o;
    v = g;
  }
  return HS_NONE;
}

/* "The singer, who was in town to give a concert, said": somebody before two commas, else the
 * phrase that opens the sentence. */
static uint32_t before_insertion(const hs_quoting *q, uint32_t v) {
  uint32_t t = q->a->sentences.row[q->a->tokens.sentence[v]].toks.beg, at = v;
  while (at > t && (upos(q, at - 1) == HS_U_AUX || upos(q, at - 1) == HS_U_ADV)) at--;
  if (at == t || !hs_is(q->a, at - 1, ",")) return HS_NONE;
  uint32_t left = 12;
  for (uint32_t i = at - 1; i > t + 1 && left--; i--)   /* "Ann Lee, QC, said" */
    if (hs_is(q->a, i - 1, ",") && q->level[i - 2] == q->level[v]) {
      uint32_t x = q->mention[i - 2];
      if (x != HS_NONE && q->a->mentions.row[x].toks.end == i - 1 && is_someone(q, q->a->mentions.row[x].head)) return q->a->mentions.row[x].head;
      break;
    }
  uint32_t m = q->mention[t];
  if (m == HS_NONE || q->a->mentions.row[m].toks.beg != t || q->level[t] != q->level[v]) return HS_NONE;
  return is_someone(q, q->a->mentions.row[m].head) && hs_is(q->a, q->a->mentions.row[m].toks.end, ",") ? q->a->mentions.row[m].head : HS_NONE;
}

static uint32_t subject(const hs_quoting *q, uint32_t v) {
  uint32_t s = any_subject(q, v);
  if (s != HS_NONE) return antecedent(q, s, v);
  if (is_finite(q, v) && main_rel(q, v) != HS_D_CONJ) s = someone_before(q, v, false);
  if (s == HS_NONE) s = subject_above(q, v);
  return s == HS_NONE && is_finite(q, v) ? before_insertion(q, v) : s;
}

static uint32_t agent(const hs_quoting *q, uint32_t v) {
  uint32_t c = child(q, v, HS_D_OBL_AGENT);
  if (c != HS_NONE) return c;
  for (c = q->tree.first[v]; c != HS_NONE; c = q->tree.next[c])
    if (main_rel(q, c) == HS_D_OBL && has_case(q, c, "by")) return c;
  return HS_NONE;
}

static bool is_passive(const hs_quoting *q, uint32_t v) {
  uint32_t g = head(q, v);
  if (rel(q, v) == HS_D_CONJ && q->a->tokens.xpos[v] == HS_X_VBN && g != HS_NONE && any_subject(q, v) == HS_NONE && child(q, g, HS_D_AUX_PASS) != HS_NONE) return true;
  uint32_t aux = child(q, v, HS_D_AUX_PASS), patient = child(q, v, HS_D_NSUBJ_PASS);
  if ((aux != HS_NONE && q->level[aux] == q->level[v]) || (patient != HS_NONE && q->level[patient] == q->level[v])) return true;
  if (child(q, v, HS_D_AUX) != HS_NONE) return false;
  if (rel(q, v) == HS_D_ADVCL && any_subject(q, v) == HS_NONE && (q->a->tokens.xpos[v] == HS_X_VBN || agent(q, v) != HS_NONE)) return true;   /* "when asked" */
  return q->a->tokens.xpos[v] == HS_X_VBN && (rel(q, v) == HS_D_ACL || agent(q, v) != HS_NONE);
}

/* ---- nouns: whose statement it is */

static uint32_t nmod_with(const hs_quoting *q, uint32_t n, const char *prep) {
  for (uint32_t c = q->tree.first[n]; c != HS_NONE; c = q->tree.next[c])
    if (main_rel(q, c) == HS_D_NMOD && has_case(q, c, prep)) return c;
  return HS_NONE;
}

static bool is_issuing(const hs_quoting *q, uint32_t v) {
  return upos(q, v) == HS_U_VERB && (hs_lex_has(&hs_lex_issuing, hs_lemma(q->a, v)) || hs_lex_has(&hs_lex_cues, hs_lemma(q->a, v)));
}

/* The one who put the document out: owner, author, or the subject of the verb that put it out. */
static uint32_t owner(const hs_quoting *q, uint32_t n) {
  uint32_t o = child(q, n, HS_D_NMOD_POSS);
  if (o == HS_NONE) o = nmod_with(q, n, "by");
  if (o == HS_NONE) o = nmod_with(q, n, "from");
  for (uint32_t c = q->tree.first[n]; c != HS_NONE && o == HS_NONE; c = q->tree.next[c])
    if (main_rel(q, c) == HS_D_ACL && q->a->tokens.xpos[c] == HS_X_VBN && is_issuing(q, c)) o = agent(q, c);
  for (int i = 0; i < 3 && o == HS_NONE; i++) {
    uint8_t r = (uint8_t)main_rel(q, n);
    uint32_t g = head(q, n);
    if (g == HS_NONE || (r != HS_D_OBJ && r != HS_D_OBL && r != HS_D_NMOD && r != HS_D_APPOS && r != HS_D_CONJ)) return HS_NONE;
    if (upos(q, g) == HS_U_VERB) return is_issuing(q, g) && !is_passive(q, g) ? subject(q, g) : is_issuing(q, g) ? agent(q, g) : HS_NONE;
    n = g;
  }
  return o;
}

static bool is_document(const hs_quoting *q, uint32_t n) {
  return upos(q, n) == HS_U_NOUN && strcmp(column_of(q, &hs_lex_sayings, n, 3), "document") == 0;
}

/* A participle on a document ("a statement denying it") speaks for the one who put the document out. */
static uint32_t lift_document(const hs_quoting *q, uint32_t source, uint32_t v) {
  if (source == HS_NONE || rel(q, v) != HS_D_ACL || head(q, v) != source || !is_document(q, source)) return source;
  uint32_t o = owner(q, source);
  return o == HS_NONE ? source : o;
}

/* ---- addressee */

/* "in an interview with X", "in a letter to X", "in his X interview" */
static uint32_t partner(const hs_quoting *q, uint32_t n) {
  const char *kind = column_of(q, &hs_lex_sayings, n, 3);
  if (strcmp(kind, "occasion") && strcmp(kind, "document")) return HS_NONE;
  uint32_t p = nmod_with(q, n, "with");
  if (p != HS_NONE && strcmp(kind, "occasion") == 0 && q->mention[p] != HS_NONE && q->a->mentions.row[q->mention[p]].type <= HS_OTHER) return p;
  if (p == HS_NONE) p = nmod_with(q, n, "to");
  if (p != HS_NONE) return is_someone(q, p) ? p : HS_NONE;
  if (strcmp(column_of(q, &hs_lex_sayings, n, 1), "interview")) return HS_NONE;
  for (uint32_t c = q->tree.first[n]; c != HS_NONE; c = q->tree.next[c])
    if (rel(q, c) == HS_D_COMPOUND && q->mention[c] != HS_NONE && q->a->mentions.row[q->mention[c]].type == HS_ORGANIZATION) return c;
  return HS_NONE;
}

static uint32_t oblique_addressee(const hs_quoting *q, uint32_t v, const char *class) {
  bool speaks = strcmp(class, "speak") == 0, posts = strcmp(class, "post") == 0;
  uint32_t found = HS_NONE;
  for (uint32_t c = q->tree.first[v]; c != HS_NONE; c = q->tree.next[c]) {
    hs_deprel r = main_rel(q, c);
    if (r == HS_D_ADVCL && found == HS_NONE && strcmp(column_of(q, &hs_lex_cues, c, 0), "speak") == 0)
      found = oblique_addressee(q, c, "none");
    if (r != HS_D_OBL || found != HS_NONE) continue;
    if (!posts && is_someone(q, c) && (has_case(q, c, "to") || ((speaks || strcmp(class, "none") == 0) && has_case(q, c, "with")))) found = c;
    else if (upos(q, c) == HS_U_NOUN) found = partner(q, c);
  }
  return found;
}

static uint32_t addressee(const hs_quoting *q, const hs_cue *c) {
  if (c->passive) return hs_cue_flag(c, 'a') && rel(q, c->tok) != HS_D_ACL ? subject(q, c->tok) : HS_NONE;
  uint32_t to = child(q, c->tok, HS_D_IOBJ);
  if (to == HS_NONE && hs_cue_flag(c, 'a')) {
    to = child(q, c->tok, HS_D_OBJ);
    if (to != HS_NONE && (to == c->content || (q->mention[to] == HS_NONE && upos(q, to) != HS_U_NOUN && !is_someone(q, to)))) to = HS_NONE;
    if (to != HS_NONE && q->mention[to] != HS_NONE && (q->a->mentions.row[q->mention[to]].type > HS_OTHER)) to = HS_NONE;
  }
  return to != HS_NONE ? to : oblique_addressee(q, c->tok, hs_cue_cell(c, 0));
}

/* ---- did the saying take place */

static hs_certainty weaker(hs_certainty old, hs_certainty new) { return old == HS_ASSERTED ? new : old; }

static hs_certainty certainty_of_dependents(const hs_quoting *q, uint32_t v) {
  hs_certainty x = HS_ASSERTED;
  for (uint32_t c = q->tree.first[v], left = HS_DEPTREE_LOOK; c != HS_NONE && left--; c = q->tree.next[c]) {
    uint8_t r = rel(q, c);
    if (q->level[c] != q->level[v]) continue;
    if (r == HS_D_ADVMOD && (lemma_is(q, c, "not") || lemma_is(q, c, "never") || hs_is(q->a, c, "n't"))) return HS_DENIED;
    if (r == HS_D_ADVMOD) x = weaker(x, hs_certainty_parse(column_of(q, &hs_lex_evidential, c, 0)));
    if (r == HS_D_AUX && (lemma_is(q, c, "will") || lemma_is(q, c, "shall"))) x = weaker(x, HS_PLANNED);
    if (r == HS_D_AUX && (lemma_is(q, c, "may") || lemma_is(q, c, "might") || lemma_is(q, c, "could"))) x = weaker(x, HS_POSSIBLE);
    if (r == HS_D_AUX && lemma_is(q, c, "would")) x = weaker(x, HS_CONDITIONAL);
    if (r == HS_D_MARK && (hs_is(q->a, c, "if") || hs_is(q->a, c, "unless"))) x = weaker(x, HS_CONDITIONAL);
  }
  return x;
}

static hs_certainty certainty_of_saying(const hs_quoting *q, uint32_t v) {
  hs_certainty x = certainty_of_dependents(q, v);
  for (int i = 0; i < 3; i++) {
    uint32_t g = head(q, v);
    hs_deprel r = main_rel(q, v);
    if (g == HS_NONE || (r != HS_D_XCOMP && r != HS_D_CCOMP && r != HS_D_CONJ)) break;
    if (q->level[g] != q->level[v] || (r != HS_D_CONJ && is_finite(q, v))) break;
    if (r != HS_D_CONJ) x = weaker(x, hs_certainty_parse(column_of(q, &hs_lex_framing, g, 0)));
    if (r != HS_D_CONJ && lemma_is(q, g, "have") && hs_deptree_child_form(&q->tree, g, HS_D_ADVMOD, "yet") != HS_NONE) x = weaker(x, HS_DENIED);
    if (r != HS_D_CONJ || any_subject(q, v) == HS_NONE) x = weaker(x, certainty_of_dependents(q, g));
    v = g;
  }
  return x;
}

/* ---- content */

static bool is_predicate(const hs_quoting *q, uint32_t t) {
  return upos(q, t) == HS_U_VERB || child(q, t, HS_D_COP) != HS_NONE || any_subject(q, t) != HS_NONE;
}

static uint32_t noun_content(const hs_quoting *q, const hs_cue *c) {
  if (!hs_cue_flag(c, 'n') || c->passive) return HS_NONE;
  uint32_t o = child(q, c->tok, HS_D_OBJ);
  for (uint32_t t = q->tree.first[c->tok]; o == HS_NONE && t != HS_NONE; t = q->tree.next[t])
    if (rel(q, t) == HS_D_OBL && has_case(q, t, "to")) o = t;
  if (o == HS_NONE || upos(q, o) != HS_U_NOUN) return HS_NONE;
  const hs_mention *m = q->mention[o] == HS_NONE ? NULL : &q->a->mentions.row[q->mention[o]];
  return m && (m->kind == HS_NAME || m->type == HS_PERSON || m->type == HS_ORGANIZATION) ? HS_NONE : o;
}

/* "..., as X said", "..., X said": the clause above is the content. */
static bool reports_clause_above(const hs_quoting *q, const hs_cue *c) {
  hs_deprel r = main_rel(q, c->tok);
  uint32_t h = head(q, c->tok);
  uint32_t o = child(q, c->tok, HS_D_OBJ);
  if (h == HS_NONE || (o != HS_NONE && !hs_is(q->a, o, "it"))) return false;   /* "as X put it" */
  if (r == HS_D_PARATAXIS) return any_subject(q, c->tok) != HS_NONE && (q->tree.reach[h].beg < c->tok || q->tree.reach[h].end > q->tree.reach[c->tok].end);
  return r == HS_D_ADVCL && hs_deptree_child_form(&q->tree, c->tok, HS_D_MARK, "as") != HS_NONE && any_subject(q, c->tok) != HS_NONE && is_predicate(q, h);
}

/* "is said to be"; "denied having met"; "told them to go" */
static bool takes_infinitive(const hs_quoting *q, const hs_cue *c, uint32_t t) {
  if (upos(q, t) != HS_U_VERB && child(q, t, HS_D_COP) == HS_NONE) return false;
  if (hs_cue_flag(c, 'i') || hs_cue_flag(c, 'x')) return true;
  return c->passive && hs_deptree_child_form(&q->tree, t, HS_D_MARK, "to") != HS_NONE;
}

/* "denied having met" where the parser saw no complement. */
static uint32_t gerund_behind(const hs_quoting *q, uint32_t tok) {
  uint32_t t = tok + 1;
  if (t >= q->a->tokens.n || q->a->tokens.xpos[t] != HS_X_VBG || q->a->tokens.sentence[t] != q->a->tokens.sentence[tok]) return HS_NONE;
  uint32_t g = upos(q, t) == HS_U_AUX || rel(q, t) == HS_D_AUX ? head(q, t) : t;
  return g != HS_NONE && g > tok ? g : t;
}

/* A passive has a reported clause with "it", with "that", with an infinitive, or when somebody is told; else it is parsed wrong. */
static bool is_reported_passive(const hs_quoting *q, const hs_cue *c) {
  return child(q, c->tok, HS_D_EXPL) != HS_NONE || hs_is(q->a, any_subject(q, c->tok) == HS_NONE ? c->tok : any_subject(q, c->tok), "it") ||
         child(q, c->content, HS_D_MARK) != HS_NONE || hs_cue_flag(c, 'a') || strcmp(hs_cue_cell(c, 0), "accuse") == 0 || c->content < c->tok;
}

static void find_content(const hs_quoting *q, hs_cue *c) {
  uint32_t to_do = HS_NONE, after = HS_NONE;
  for (uint32_t t = q->tree.first[c->tok]; t != HS_NONE; t = q->tree.next[t]) {
    uint8_t r = rel(q, t);
    if ((r == HS_D_CCOMP || r == HS_D_CSUBJ_PASS) && (c->content == HS_NONE || (c->content < c->tok && t > c->tok && is_predicate(q, t)))) c->content = t;
    if (r == HS_D_XCOMP && to_do == HS_NONE && is_predicate(q, t) && takes_infinitive(q, c, t)) to_do = t;
    if (r == HS_D_ADVCL && to_do == HS_NONE && strcmp(hs_cue_cell(c, 0), "accuse") == 0 && has_agent_mark(q, t)) to_do = t;
    if (r == HS_D_PARATAXIS && t > c->tok && after == HS_NONE && is_predicate(q, t)) after = t;
  }
  if (c->content == HS_NONE) c->content = to_do;
  if (c->passive && c->content != HS_NONE && !is_reported_passive(q, c)) c->content = HS_NONE;
  if (c->content == HS_NONE && reports_clause_above(q, c)) {
    c->content = head(q, c->tok);
    c->matrix = true;
  }
  if (c->content == HS_NONE && !c->passive) c->content = after;
  if (c->content == HS_NONE && hs_cue_flag(c, 'i')) c->content = gerund_behind(q, c->tok);
  if (c->content == HS_NONE) c->content = noun_content(q, c);
}

/* A subject the parser hung on the cue: "said the chat had ended" with "chat" below "said". */
static uint32_t stray_subject(const hs_quoting *q, const hs_cue *c, uint32_t clause) {
  const hs_tokens *k = &q->a->tokens;
  bool finite = k->xpos[clause] == HS_X_VBD || k->xpos[clause] == HS_X_VBZ || child(q, clause, HS_D_AUX) != HS_NONE || child(q, clause, HS_D_COP) != HS_NONE || child(q, clause, HS_D_AUX_PASS) != HS_NONE;
  if (!finite || child(q, clause, HS_D_NSUBJ) != HS_NONE || child(q, clause, HS_D_MARK) != HS_NONE) return HS_NONE;
  for (uint32_t t = q->tree.first[c->tok], left = HS_DEPTREE_LOOK; t != HS_NONE && left--; t = q->tree.next[t]) {
    bool nominal = upos(q, t) == HS_U_NOUN || upos(q, t) == HS_U_PROPN || upos(q, t) == HS_U_PRON;
    if (rel(q, t) == HS_D_IOBJ || rel(q, t) == HS_D_CONJ || (rel(q, t) == HS_D_OBJ && hs_cue_flag(c, 'a'))) continue;
    if (t <= c->tok || t == clause || !nominal || q->tree.reach[t].end != q->tree.reach[clause].beg) continue;
    uint32_t at = q->tree.reach[t].beg, prep = child(q, t, HS_D_CASE);
    return prep != HS_NONE && prep >= at && prep < t ? prep + 1 : at;
  }
  return HS_NONE;
}

static void mend_content(const hs_quoting *q, hs_cue *c) {
  if (c->form != HS_CUE_VERB || c->matrix || hs_cue_flag(c, 'd')) return;
  bool noun = c->content != HS_NONE && !is_predicate(q, c->content);
  if (c->content != HS_NONE && !noun) {
    if (c->content > c->tok) c->content_beg = stray_subject(q, c, c->content);
    return;
  }
  if (hs_cue_flag(c, 'l')) return;
  for (uint32_t t = q->tree.first[c->tok], left = HS_DEPTREE_LOOK; t != HS_NONE && left--; t = q->tree.next[t]) {
    uint32_t beg = t > c->tok && rel(q, t) != HS_D_CONJ && is_predicate(q, t) ? stray_subject(q, c, t) : HS_NONE;
    if (beg == HS_NONE) continue;
    c->content = t;
    c->content_beg = beg;
    return;
  }
}

/* Head of the mention that begins right behind a token. */
static uint32_t someone_behind(const hs_quoting *q, uint32_t tok) {
  uint32_t t = tok + 1;
  if (t >= q->a->tokens.n || q->level[t] != q->level[tok] || q->a->tokens.sentence[t] != q->a->tokens.sentence[tok]) return HS_NONE;
  uint32_t m = q->mention[t];
  for (uint32_t i = t; m == HS_NONE && i < q->a->tokens.n && i < t + 3; i++)
    if (is_someone(q, i)) return i;
  if (m == HS_NONE || q->a->mentions.row[m].toks.beg != t) return HS_NONE;
  uint32_t h = q->a->mentions.row[m].head;
  return is_someone(q, h) ? h : HS_NONE;
}

static bool is_clause(const hs_quoting *q, uint32_t t) {
  uint8_t x = q->a->tokens.xpos[t];
  return x == HS_X_VBD || x == HS_X_VBZ || child(q, t, HS_D_AUX) != HS_NONE || child(q, t, HS_D_COP) != HS_NONE || child(q, t, HS_D_AUX_PASS) != HS_NONE || child(q, t, HS_D_OBJ) != HS_NONE;
}

/* "..., said X" read as if X were what is said, or nothing at all; "still, said X, ...". */
static void mend_inversion(const hs_quoting *q, hs_cue *c) {
  if (c->passive || c->matrix || c->tok == 0 || any_subject(q, c->tok) != HS_NONE || !is_finite(q, c->tok)) return;
  if (upos(q, c->tok - 1) != HS_U_PUNCT || child(q, c->tok, HS_D_CC) != HS_NONE) return;
  bool behind = c->content != HS_NONE && c->content > c->tok, clause = behind && is_clause(q, c->content);
  uint32_t x = behind && !is_predicate(q, c->content) ? c->content : HS_NONE;
  if (x == HS_NONE) x = child(q, c->tok, HS_D_OBJ);
  bool speaks = x != HS_NONE && x > c->tok && (is_someone(q, x) || strcmp(hs_cue_cell(c, 0), "document") == 0);
  if (!speaks) x = clause ? HS_NONE : someone_behind(q, c->tok);
  if (x == HS_NONE) return;
  uint32_t m = q->mention[x], end = m == HS_NONE ? x + 1 : q->a->mentions.row[m].toks.end;
  if (clause && !hs_is(q->a, end, ",")) return;
  c->source = x;
  if (behind && !clause) c->content = HS_NONE;
  if (c->addressee == x) c->addressee = HS_NONE;
}

/* ---- the three forms */

static hs_cue *add_cue(hs_quoting *q, uint32_t tok, hs_cue_form form, uint32_t row) {
  hs_cue *c = hs_vec_push(q->scratch, &q->cues);
  *c = (hs_cue){.tok = tok, .top = tok, .row = row, .form = (uint8_t)form, .content = HS_NONE, .source = HS_NONE, .addressee = HS_NONE, .content_beg = HS_NONE};
  q->cue[tok] = q->cues.n - 1;
  return c;
}

static void verb_cue(hs_quoting *q, uint32_t tok, uint32_t row) {
  hs_cue *c = add_cue(q, tok, HS_CUE_VERB, row);
  c->passive = is_passive(q, tok);
  find_content(q, c);
  c->source = c->passive ? agent(q, tok) : subject(q, tok);
  c->source = lift_document(q, c->source, tok);
  mend_inversion(q, c);
  mend_content(q, c);
  c->addressee = addressee(q, c);
  if (c->addressee != HS_NONE && c->addressee == c->source) c->addressee = HS_NONE;
  c->certainty = (uint8_t)certainty_of_saying(q, tok);
}

static void noun_cue(hs_quoting *q, uint32_t tok, uint32_t row) {
  hs_cue *c = add_cue(q, tok, HS_CUE_NOUN, row);
  const char *kind = hs_cue_cell(c, 3);
  for (uint32_t t = q->tree.first[tok]; t != HS_NONE && c->content == HS_NONE; t = q->tree.next[t])
    if ((rel(q, t) == HS_D_ACL || rel(q, t) == HS_D_CCOMP) && child(q, t, HS_D_MARK) != HS_NONE && strcmp(kind, "occasion")) c->content = t;
  c->source = owner(q, tok);
  if (c->source == HS_NONE && strcmp(kind, "act") == 0) c->source = nmod_with(q, tok, "of");
  if (c->source == HS_NONE && strcmp(kind, "document") == 0) c->source = tok;
  c->addressee = nmod_with(q, tok, "to");
  if (c->addressee != HS_NONE && !is_someone(q, c->addressee)) c->addressee = HS_NONE;
}

/* The clause a phrase at its edge belongs to: up from a noun to the predicate. */
static uint32_t clause_above(const hs_quoting *q, uint32_t t) {
  for (int i = 0; i < MAX_CLIMB; i++) {
    uint32_t h = head(q, t);
    if (h == HS_NONE) return t;
    t = h;
    if (is_predicate(q, t)) return t;
  }
  return t;
}

static void according_cue(hs_quoting *q, uint32_t tok) {
  uint32_t x = head(q, tok), top = x;
  if (x == HS_NONE) return;
  if (main_rel(q, tok) != HS_D_CASE) {
    top = tok;
    for (x = q->tree.first[tok]; x != HS_NONE && main_rel(q, x) != HS_D_OBL && main_rel(q, x) != HS_D_OBJ && main_rel(q, x) != HS_D_NMOD;) x = q->tree.next[x];
    if (x == HS_NONE) return;
  }
  hs_cue *c = add_cue(q, tok, HS_CUE_ACCORDING, HS_NONE);
  c->source = x;
  c->top = top;
  c->matrix = true;
  uint32_t above = clause_above(q, top);
  for (int i = 0; i < MAX_CLIMB && head(q, above) != HS_NONE; i++) {
    hs_deprel r = main_rel(q, above);
    if (above != top && r != HS_D_ADVCL && r != HS_D_ACL) break;
    above = clause_above(q, above);
  }
  c->content = above == top ? HS_NONE : above;
}

/* "in the words of X" */
static bool words_of(hs_quoting *q, uint32_t tok) {
  uint32_t x = hs_is(q->a, tok, "words") && has_case(q, tok, "in") ? nmod_with(q, tok, "of") : HS_NONE;
  if (x == HS_NONE || main_rel(q, tok) != HS_D_OBL) return false;
  hs_cue *c = add_cue(q, tok, HS_CUE_ACCORDING, HS_NONE);
  c->source = x;
  c->matrix = true;
  c->content = head(q, tok);
  return true;
}

void hs_quote_cues(hs_quoting *q) {
  uint32_t n = q->a->tokens.n;
  q->cue = HS_NEW_N(q->scratch, uint32_t, n + 1);
  for (uint32_t t = 0; t < n; t++) q->cue[t] = HS_NONE;
  for (uint32_t t = 0; t < n; t++) {
    const char *lemma = hs_lemma(q->a, t);
    if (!lemma) continue;
    if (hs_is(q->a, t, "according")) {
      according_cue(q, t);
    } else if (upos(q, t) == HS_U_VERB) {
      uint32_t row = hs_lex_find(&hs_lex_cues, lemma, strlen(lemma));
      if (row != HS_NONE) verb_cue(q, t, row);
    } else if (upos(q, t) == HS_U_NOUN && !words_of(q, t)) {
      uint32_t row = hs_lex_find(&hs_lex_sayings, lemma, strlen(lemma));
      if (row != HS_NONE) noun_cue(q, t, row);
    }
  }
}
