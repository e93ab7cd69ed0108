/*
 * The way a piece of news took: outlet < agency < speaker of the outer quote < ... < speaker of the innermost quote.
 *
 * The agency whose text it is stands in the dateline or the byline. Each quote around an event adds its source. In front of it come the medium it was told to, if that is an agency or a
 * broadcaster ("told the news agency that"), or the one whose document it is ("the ministry's statement said"); behind it those it
 * cites ("reported, citing officials"). A source that is
 * the link before once more ("I" inside the speaker's words) adds nothing. What a source is follows from the type of its
 * cluster where it is ever named, else from its noun: documents, media, and nouns that name no one.
 *
 *     Officials told the Northern Press Agency that the minister had said he would go.
 *     outlet < Northern Press Agency (agency) < Officials (anonymous) < the minister (person)
 *
 * Chains are shared: one a quote. MAX_LINKS bounds them.
 */
#include "claim/chain.h"

enum { MAX_LINKS = 16 };

static hs_link *push(hs_chains *c, hs_link_kind kind, uint32_t mention, hs_span span, hs_str name) {
  hs_link *l = hs_vec_push(c->a->arena, &c->links);
  *l = (hs_link){(uint8_t)kind, mention, span, name};
  return l;
}

/* ---- what a source is */

static hs_str text_of(hs_article *a, hs_span s) { return s.end > s.beg ? hs_intern(a->strings, a->text + s.beg, s.end - s.beg) : 0; }

static hs_str name_of(const hs_chains *c, uint32_t mention, hs_span span) {
  const hs_article *a = c->a;
  uint32_t k = mention == HS_NONE ? HS_NONE : a->mentions.row[mention].cluster;
  if (k < a->clusters.n && a->clusters.row[k].name && (c->named[k] || a->mentions.row[mention].kind == HS_PRONOUN)) return a->clusters.row[k].name;
  return text_of(c->a, mention == HS_NONE ? span : a->mentions.row[mention].span);
}

static bool has_dependent(const hs_article *a, const hs_mention *m, uint8_t deprel) {
  for (uint32_t t = m->toks.beg; t < m->toks.end && t < a->tokens.n && t < m->toks.beg + 32; t++)
    if (a->tokens.deprel[t] == deprel && a->tokens.head[t] == m->head) return true;
  return false;
}

static bool is_definite(const hs_article *a, const hs_mention *m) {
  uint32_t t = m->toks.beg;
  const char *s = t < a->tokens.n ? hs_norm(a, t) : NULL;
  return (s && (strcmp(s, "the") == 0 || strcmp(s, "this") == 0 || strcmp(s, "that") == 0)) || has_dependent(a, m, HS_D_NMOD_POSS);
}

static bool is_anonymous(const hs_article *a, const hs_mention *m) {
  const char *lemma = m->head < a->tokens.n ? hs_lemma(a, m->head) : NULL, *when = lemma ? hs_lex_get(&hs_lex_anonymous, lemma, 0) : NULL;
  if (when && strcmp(when, "always") == 0) return true;
  if (m->kind == HS_PRONOUN) return false;
  if (when) return m->number == HS_PLURAL || !is_definite(a, m);
  return m->type == HS_PERSON && !is_definite(a, m);
}

static hs_link_kind kind_of_name(const hs_chains *c, uint8_t type, hs_str name, const char *last_word) {
  if (type == HS_PERSON) return HS_LINK_PERSON;
  const char *s = hs_strtab_get(c->a->strings, name);
  if (*hs_media_kind(s, last_word)) return HS_LINK_AGENCY;
  return type == HS_OTHER ? HS_LINK_DOCUMENT : HS_LINK_ORGANIZATION;
}

static bool is_document(const hs_article *a, uint32_t tok) {
  const char *kind = tok < a->tokens.n && hs_lemma(a, tok) ? hs_lex_get(&hs_lex_sayings, hs_lemma(a, tok), 3) : NULL;
  return kind && strcmp(kind, "document") == 0;
}

static hs_link_kind kind_of_mention(const hs_chains *c, uint32_t mention) {
  const hs_article *a = c->a;
  const hs_mention *m = &a->mentions.row[mention];
  uint32_t k = m->cluster;
  const char *last = m->head < a->tokens.n ? hs_norm(a, m->head) : NULL;
  bool named = m->kind == HS_NAME || (k < a->clusters.n && c->named[k]);
  if (named) return kind_of_name(c, k < a->clusters.n ? a->clusters.row[k].type : m->type, name_of(c, mention, m->span), m->kind == HS_NAME ? last : NULL);
  if (m->kind == HS_NOUN && is_document(a, m->head) && m->type != HS_PERSON) return HS_LINK_DOCUMENT;
  if (m->kind == HS_NOUN && m->type != HS_PERSON && *hs_media_kind(last, m->head < a->tokens.n ? hs_lemma(a, m->head) : NULL)) return HS_LINK_AGENCY;
  if (is_anonymous(a, m)) return HS_LINK_ANONYMOUS;
  if (m->type == HS_PERSON) return HS_LINK_PERSON;
  return m->type == HS_ORGANIZATION || m->type == HS_PLACE || m->type == HS_GROUP ? HS_LINK_ORGANIZATION : HS_LINK_DOCUMENT;
}

/* ---- links of one quote */

static bool repeats_last(const hs_chains *c, uint32_t beg, uint32_t mention, hs_str name) {
  if (c->links.n <= beg) return false;
  const hs_link *last = &c->links.row[c->links.n - 1];
  if (last->kind == HS_LINK_OUTLET) return false;
  if (mention != HS_NONE && last->mention != HS_NONE) return c->a->mentions.row[mention].cluster != HS_NONE && c->a->mentions.row[mention].cluster == c->a->mentions.row[last->mention].cluster;
  return mention == HS_NONE && name == last->name;
}

static void add_mention(hs_chains *c, uint32_t beg, uint32_t mention, hs_span span) {
  hs_str name = name_of(c, mention, span);
  if (c->links.n - beg >= MAX_LINKS || repeats_last(c, beg, mention, name)) return;
  push(c, kind_of_mention(c, mention), mention, span, name);
}

/* The mention of the possessor inside a document's mention: "the ministry's statement". */
static uint32_t possessor(const hs_article *a, uint32_t mention) {
  const hs_mention *m = &a->mentions.row[mention];
  for (uint32_t i = mention + 1; i < a->mentions.n && i < mention + 8 && a->mentions.row[i].toks.beg < m->toks.end; i++) {
    uint32_t h = a->mentions.row[i].head;
    if (h < a->tokens.n && a->tokens.deprel[h] == HS_D_NMOD_POSS && a->tokens.head[h] == m->head && a->mentions.row[i].kind != HS_VALUE) return i;
  }
  return HS_NONE;
}

static bool is_outlet(const hs_chains *c, uint32_t mention) {
  const char *name = hs_strtab_get(c->a->strings, name_of(c, mention, c->a->mentions.row[mention].span));
  const char *outlet = hs_strtab_get(c->a->strings, c->a->outlet);
  if (!name || !outlet) return false;
  if (strncmp(name, "the ", 4) == 0 || strncmp(name, "The ", 4) == 0) name += 4;
  if (strncmp(outlet, "The ", 4) == 0) outlet += 4;
  return strcmp(name, outlet) == 0;
}

/* Told to a medium that passed it on. */
static bool is_medium(const hs_chains *c, uint32_t mention) {
  if (mention != HS_NONE && is_outlet(c, mention)) return false;
  return mention != HS_NONE && c->a->mentions.row[mention].kind != HS_PRONOUN && kind_of_mention(c, mention) == HS_LINK_AGENCY;
}

/* A mention that took the participle in ("citing officials") loses it. */
static void add_cited(hs_chains *c, uint32_t beg, uint32_t mention) {
  hs_article *a = c->a;
  const hs_mention *m = &a->mentions.row[mention];
  uint32_t n = c->links.n;
  add_mention(c, beg, mention, m->span);
  if (c->links.n == n || a->tokens.xpos[m->toks.beg] != HS_X_VBG || m->toks.end - m->toks.beg < 2) return;
  hs_link *l = &c->links.row[n];
  l->span.beg = a->tokens.span[m->toks.beg + 1].beg;
  l->name = text_of(a, l->span);
}

static void add_quote(hs_chains *c, uint32_t beg, const hs_quote *q) {
  hs_article *a = c->a;
  if (is_medium(c, q->addressee)) add_mention(c, beg, q->addressee, q->addressee_span);
  if (q->source != HS_NONE) {
    uint32_t owner = kind_of_mention(c, q->source) == HS_LINK_DOCUMENT ? possessor(a, q->source) : HS_NONE;
    if (owner != HS_NONE) add_mention(c, beg, owner, a->mentions.row[owner].span);
    add_mention(c, beg, q->source, q->source_span);
    uint32_t cited = q->cue == HS_NONE ? HS_NONE : c->cited[q->cue];
    if (cited != HS_NONE) add_cited(c, beg, cited);
    return;
  }
  if (c->links.n - beg >= MAX_LINKS) return;
  hs_span span = q->source_span;
  hs_str name = text_of(a, span);
  if (span.end > span.beg) {
    const char *s = hs_strtab_get(a->strings, name);
    push(c, *hs_media_kind(s, NULL) ? HS_LINK_AGENCY : HS_LINK_ANONYMOUS, HS_NONE, span, name);
  } else if (q->cue != HS_NONE) {
    push(c, HS_LINK_ANONYMOUS, HS_NONE, a->tokens.span[q->cue], q->manner);
  } else {
    push(c, HS_LINK_ANONYMOUS, HS_NONE, (hs_span){q->content.beg, q->content.beg}, 0);
  }
}

/* "X reported, citing Y": Y is the mention right behind, whatever the tree makes of the participle. */
static void find_cited(hs_chains *c) {
  const hs_article *a = c->a;
  c->cited = HS_NEW_N(c->scratch, uint32_t, a->tokens.n + 1);
  for (uint32_t t = 0; t < a->tokens.n; t++) c->cited[t] = HS_NONE;
  for (uint32_t m = 0; m < a->mentions.n; m++) {
    const hs_mention *row = &a->mentions.row[m];
    uint32_t t = row->toks.beg;
    if (row->kind == HS_VALUE || t >= a->tokens.n || t == 0) continue;
    if (a->tokens.xpos[t] != HS_X_VBG) t--;
    const char *lemma = hs_lemma(a, t);
    if (a->tokens.xpos[t] != HS_X_VBG || !lemma || (strcmp(lemma, "cite") != 0 && strcmp(lemma, "quote") != 0)) continue;
    uint32_t cue = a->tokens.head[t];
    if (cue >= row->toks.beg && cue < row->toks.end) cue = a->tokens.head[cue];
    if (cue < a->tokens.n && c->cited[cue] == HS_NONE) c->cited[cue] = m;
  }
}

/* ---- whose text it is */

static bool is_agency(const hs_chains *c, hs_str name) {
  const char *kind = name ? hs_media_kind(hs_strtab_get(c->a->strings, name), NULL) : "";
  return strcmp(kind, "agency") == 0 && name != c->a->outlet;
}

/* "VARN (Reuters) - ": a name in brackets before a dash, at the very start. Else the byline may be an agency's name. */
static void add_agency(hs_chains *c) {
  hs_article *a = c->a;
  enum { FAR = 16 };
  for (uint32_t t = 1; t + 2 < a->tokens.n && t < FAR; t++) {
    const char *s = hs_norm(a, t);
    if (!s || strcmp(s, "(") != 0) continue;
    uint32_t end = t + 1;
    while (end < a->tokens.n && end < t + 5 && strcmp(hs_norm(a, end), ")") != 0) end++;
    if (end == t + 1 || end + 1 >= a->tokens.n || (strcmp(hs_norm(a, end + 1), "-") != 0 && strcmp(hs_norm(a, end + 1), "--") != 0)) continue;
    hs_span span = {a->tokens.span[t + 1].beg, a->tokens.span[end - 1].end};
    hs_str name = text_of(a, span);
    if (is_agency(c, name)) push(c, HS_LINK_AGENCY, HS_NONE, span, name);
    return;
  }
  if (is_agency(c, a->byline)) push(c, HS_LINK_AGENCY, HS_NONE, (hs_span){0, 0}, a->byline);
}

void hs_chains_init(hs_chains *c, hs_article *a, hs_arena *scratch) {
  *c = (hs_chains){.a = a, .scratch = scratch};
  c->of_quote = HS_NEW_N(scratch, hs_range, a->quotes.n + 1);
  c->named = HS_NEW_N(scratch, bool, a->clusters.n + 1);
  for (uint32_t m = 0; m < a->mentions.n; m++)
    if (a->mentions.row[m].kind == HS_NAME && a->mentions.row[m].cluster < a->clusters.n) c->named[a->mentions.row[m].cluster] = true;
  push(c, HS_LINK_OUTLET, HS_NONE, (hs_span){0, 0}, a->outlet ? a->outlet : a->id);
  add_agency(c);
  find_cited(c);
  c->outlet = (hs_range){0, c->links.n};
}

hs_range hs_chain_of(hs_chains *c, uint32_t quote) {
  if (quote == HS_NONE || quote >= c->a->quotes.n) return c->outlet;
  if (c->of_quote[quote].end) return c->of_quote[quote];
  uint32_t path[MAX_LINKS], n = 0;
  for (uint32_t q = quote; q != HS_NONE && n < MAX_LINKS; q = c->a->quotes.row[q].outer) path[n++] = q;
  uint32_t beg = c->links.n;
  for (uint32_t l = c->outlet.beg; l < c->outlet.end; l++) {
    hs_link copy = c->links.row[l];
    *hs_vec_push(c->a->arena, &c->links) = copy;
  }
  while (n) add_quote(c, beg, &c->a->quotes.row[path[--n]]);
  return c->of_quote[quote] = (hs_range){beg, c->links.n};
}

hs_range hs_chain_hearsay(hs_chains *c, uint32_t quote, hs_span span, hs_str name) {
  hs_range known = hs_chain_of(c, quote);
  uint32_t beg = c->links.n;
  for (uint32_t l = known.beg; l < known.end; l++) {
    hs_link copy = c->links.row[l];
    *hs_vec_push(c->a->arena, &c->links) = copy;
  }
  push(c, HS_LINK_ANONYMOUS, HS_NONE, span, name);
  return (hs_range){beg, c->links.n};
}
