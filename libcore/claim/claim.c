/*
 * Claims: every event and every property, with the chain of its sources (chain.c), what that leaves of its certainty, and when
 * the nearest source said so.
 *
 * The event room knows what the words around an event make of it. Here the quotes around it are added: the main events of what
 * somebody claims or suggests are possible, of what somebody denies denied, of what was asked asked; nothing that somebody is
 * said not to have said is more than possible. Inner quotes come first and the outlet's trust counts least: a weaker certainty is
 * never made stronger. An adverb of hearsay on the event or the clause it hangs on adds an unnamed source; what "is said" by
 * nobody is probable.
 *
 *     The firm claims that its boss reportedly left.  -> left: possible; outlet < The firm < reportedly (anonymous)
 */
#include "claim/chain.h"

enum { MAX_CLIMB = 8 };

/* ---- certainty */

/* The event is what the quote mainly says: nothing but coordination and complements between it and the top of the content. */
static bool is_main_in(const hs_article *a, uint32_t tok, const hs_quote *q) {
  for (int i = 0; i < MAX_CLIMB; i++) {
    uint32_t h = a->tokens.head[tok];
    if (h >= a->tokens.n || h < q->toks.beg || h >= q->toks.end) return true;
    hs_deprel d = hs_deprel_main(a->tokens.deprel[tok]);
    if (d != HS_D_CONJ && d != HS_D_XCOMP && d != HS_D_CCOMP && d != HS_D_OBJ && d != HS_D_COP && d != HS_D_AUX && d != HS_D_PARATAXIS) return false;
    tok = h;
  }
  return false;
}

static hs_certainty cue_effect(const hs_article *a, const hs_quote *q) {
  const char *s = NULL, *manner = hs_strtab_get(a->strings, q->manner);
  if (q->cue != HS_NONE && manner) {
    bool verb = a->tokens.upos[q->cue] == HS_U_VERB;
    s = verb ? hs_lex_get(&hs_lex_cues, manner, 2) : hs_lex_get(&hs_lex_sayings, manner, 2);
  }
  return hs_certainty_parse(s);
}

static hs_certainty through_quote(const hs_article *a, hs_certainty x, bool negated, uint32_t tok, const hs_quote *q) {
  if (x != HS_ASSERTED) return x;
  if (q->certainty == HS_DENIED || q->certainty == HS_CONDITIONAL || q->certainty == HS_PLANNED) return HS_POSSIBLE;
  if (q->kind == HS_DIRECT || !is_main_in(a, tok, q)) return x;
  hs_certainty effect = cue_effect(a, q);
  if (effect == HS_DENIED && negated) return x;
  return effect;
}

static hs_certainty through_quotes(const hs_article *a, hs_certainty x, bool negated, uint32_t tok, uint32_t quote) {
  for (int i = 0; i < 32 && quote != HS_NONE && quote < a->quotes.n; i++, quote = a->quotes.row[quote].outer)
    x = through_quote(a, x, negated, tok, &a->quotes.row[quote]);
  return x;
}

/* ---- hearsay */

/* A token: the adverb of hearsay on it, HS_NONE. */
static uint32_t *find_adverbs(const hs_article *a, hs_arena *scratch) {
  uint32_t *at = HS_NEW_N(scratch, uint32_t, a->tokens.n + 1);
  for (uint32_t t = 0; t < a->tokens.n; t++) at[t] = HS_NONE;
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    uint32_t h = a->tokens.head[t];
    if (a->tokens.upos[t] != HS_U_ADV || h >= a->tokens.n) continue;
    const char *kind = hs_lemma(a, t) ? hs_lex_get(&hs_lex_evidential, hs_lemma(a, t), 1) : NULL;
    if (kind && strcmp(kind, "hearsay") == 0) at[h] = t;
  }
  return at;
}

static uint32_t adverb_on(const hs_article *a, const uint32_t *adverbs, uint32_t tok) {
  for (int i = 0; i < 3 && tok < a->tokens.n; i++) {
    if (adverbs[tok] != HS_NONE) return adverbs[tok];
    hs_deprel d = hs_deprel_main(a->tokens.deprel[tok]);
    if (d != HS_D_CONJ && d != HS_D_XCOMP && d != HS_D_OBJ) return HS_NONE;
    tok = a->tokens.head[tok];
  }
  return HS_NONE;
}

/* ---- claims */

typedef struct maker { hs_article *a; hs_chains chains; const uint32_t *adverbs; HS_VEC(hs_claim) claims; } maker;

static float trust(const hs_article *a, float score, uint32_t quote) {
  for (int i = 0; i < 8 && quote < a->quotes.n; i++, quote = a->quotes.row[quote].outer) score *= a->quotes.row[quote].score;
  return score;
}

/* The clause if it says something by itself, else the sentence. */
static hs_span evidence(const hs_article *a, hs_span clause, uint32_t tok) {
  if (clause.end - clause.beg >= 24) return clause;
  return tok < a->tokens.n ? a->sentences.row[a->tokens.sentence[tok]].span : clause;
}

static void add_claim(maker *k, uint32_t tok, hs_claim claim) {
  hs_article *a = k->a;
  uint32_t adverb = adverb_on(a, k->adverbs, tok), q = claim.quote;
  claim.rule = hs_art_intern(a, q == HS_NONE ? "voice" : a->quotes.row[q].outer != HS_NONE ? "nested" : "quote");
  claim.links = hs_chain_of(&k->chains, q);
  if (adverb != HS_NONE) {
    claim.links = hs_chain_hearsay(&k->chains, q, a->tokens.span[adverb], a->tokens.norm[adverb]);
    claim.rule = hs_art_intern(a, "hearsay");
    if (claim.certainty == HS_ASSERTED) claim.certainty = (uint8_t)hs_certainty_parse(hs_lex_get(&hs_lex_evidential, hs_lemma(a, adverb), 0));
  } else if (q != HS_NONE && a->quotes.row[q].source == HS_NONE && a->quotes.row[q].kind != HS_DIRECT) {
    claim.rule = hs_art_intern(a, "hearsay");
    if (claim.certainty == HS_ASSERTED) claim.certainty = HS_PROBABLE;
  }
  claim.score = trust(a, claim.score, q);
  *hs_vec_push(a->arena, &k->claims) = claim;
}

static void claim_event(maker *k, uint32_t row) {
  const hs_article *a = k->a;
  const hs_event *e = &a->events.row[row];
  uint32_t quote = e->quote < a->quotes.n ? e->quote : HS_NONE;
  add_claim(k, e->trigger, (hs_claim){.event = row, .property = HS_NONE, .quote = quote, .said = HS_DAYS_UNKNOWN, .score = e->score,
                                      .certainty = (uint8_t)through_quotes(a, (hs_certainty)e->certainty, e->negated, e->trigger, quote),
                                      .span = evidence(a, e->clause, e->trigger)});
}

static void claim_property(maker *k, uint32_t row) {
  const hs_article *a = k->a;
  const hs_property *p = &a->properties.row[row];
  uint32_t quote = p->quote < a->quotes.n ? p->quote : HS_NONE;
  hs_certainty x = p->negated ? HS_DENIED : HS_ASSERTED;
  add_claim(k, p->toks.beg, (hs_claim){.event = HS_NONE, .property = row, .quote = quote, .said = HS_DAYS_UNKNOWN, .score = p->score,
                                       .certainty = (uint8_t)through_quotes(a, x, p->negated, p->toks.beg, quote),
                                       .span = evidence(a, p->span, p->toks.beg)});
}

void hs_claim_make(hs_article *a, hs_arena *scratch) {
  maker k = {.a = a};
  hs_chains_init(&k.chains, a, scratch);
  k.adverbs = find_adverbs(a, scratch);
  for (uint32_t i = 0; i < a->events.n; i++) claim_event(&k, i);
  for (uint32_t i = 0; i < a->properties.n; i++) claim_property(&k, i);
  hs_table_take(&a->claims, &k.claims);
  hs_table_take(&a->links, &k.chains.links);
}

/* ---- dates */

static bool is_known(hs_days d) { return d.from != HS_DAY_MIN || d.to != HS_DAY_MAX; }

static hs_days said_of(const hs_article *a, const hs_quote *q) {
  if (q->timex < a->times.n && is_known(a->times.row[q->timex].days)) return a->times.row[q->timex].days;
  uint32_t saying = q->cue == HS_NONE ? HS_NONE : hs_event_at(a, q->cue);
  if (saying != HS_NONE && is_known(a->events.row[saying].days)) return a->events.row[saying].days;
  if (q->outer < a->quotes.n) return (hs_days){HS_DAY_MIN, a->quotes.row[q->outer].said.to};
  return (hs_days){HS_DAY_MIN, a->published.days.to};
}

void hs_claim_date(hs_article *a) {
  for (uint32_t i = 0; i < a->quotes.n; i++) a->quotes.row[i].said = said_of(a, &a->quotes.row[i]);   /* outer ones come first */
  for (uint32_t i = 0; i < a->claims.n; i++) {
    hs_claim *k = &a->claims.row[i];
    k->said = k->quote < a->quotes.n ? a->quotes.row[k->quote].said : a->published.days;
  }
}
