/* Prints what the rooms found, for people who work on them: dump PATH [tokens]. */
#include "hearsay.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *str(const hs_article *a, hs_str s) { return s ? hs_article_str(a, s) : "-"; }
static int len(hs_span s) { return (int)(s.end - s.beg); }
#define TEXT(a, s) len(s), (a)->text + (s).beg

static void print_mention(const hs_article *a, uint32_t m) {
  if (m == HS_NONE) printf("-");
  else printf("%.*s#%u", TEXT(a, a->mentions.row[m].span), (unsigned)a->mentions.row[m].cluster);
}

static void print_days(hs_days d) {
  char out[40];
  printf("%s", hs_days_iso(d, out));
}

static void print_tokens(const hs_article *a) {
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    hs_range r = a->sentences.row[i].toks;
    printf("\n# %.*s\n", TEXT(a, a->sentences.row[i].span));
    for (uint32_t t = r.beg; t < r.end; t++)
      printf("%u\t%.*s\t%s\t%s\t%s\t%s\t%d\t%s\n", (unsigned)(t - r.beg + 1), TEXT(a, a->tokens.span[t]), str(a, a->tokens.lemma[t]),
             hs_upos_name(a->tokens.upos[t]), hs_xpos_name(a->tokens.xpos[t]), str(a, a->tokens.feats[t]),
             a->tokens.head[t] == HS_NONE ? 0 : (int)(a->tokens.head[t] - r.beg + 1), hs_deprel_name(a->tokens.deprel[t]));
  }
}

static void print_events(const hs_article *a) {
  for (uint32_t i = 0; i < a->events.n; i++) {
    const hs_event *e = &a->events.row[i];
    printf("event %u %s:%s/%s %s%s account=%d ", (unsigned)i, str(a, e->lemma), str(a, e->type), str(a, e->channel),
           hs_certainty_name(e->certainty), e->negated ? " NOT" : "", e->account == HS_NONE ? -1 : (int)e->account);
    for (uint32_t f = e->fillers.beg; f < e->fillers.end; f++) {
      const hs_filler *fl = &a->fillers.row[f];
      printf(" %s=[%.*s", hs_role_name(fl->role), TEXT(a, fl->span));
      if (fl->mention != HS_NONE) printf(" #%u", (unsigned)a->mentions.row[fl->mention].cluster);
      printf("]");
    }
    printf(" when=");
    print_days(e->days);
    printf(" (%s) quote=%d rule=%s\n", str(a, e->when_rule), e->quote == HS_NONE ? -1 : (int)e->quote, str(a, e->rule));
  }
}

/* The mentions of each cluster are a chain in text order. */
static void print_clusters(const hs_article *a) {
  uint32_t *first = malloc((a->clusters.n + (size_t)a->mentions.n + 1) * sizeof *first), *next = first + a->clusters.n;
  if (!first) return;
  for (uint32_t i = 0; i < a->clusters.n; i++) first[i] = HS_NONE;
  for (uint32_t m = a->mentions.n; m-- > 0;) {
    uint32_t k = a->mentions.row[m].cluster;
    if (k == HS_NONE) continue;
    next[m] = first[k];
    first[k] = m;
  }
  for (uint32_t i = 0; i < a->clusters.n; i++) {
    printf("cluster %u %s %s:", (unsigned)i, str(a, a->clusters.row[i].name), hs_type_name(a->clusters.row[i].type));
    for (uint32_t m = first[i]; m != HS_NONE; m = next[m]) printf(" [%.*s]", TEXT(a, a->mentions.row[m].span));
    printf("\n");
  }
  free(first);
}

static void print_article(const hs_article *a) {
  printf("\n=== %s outlet=%s published=%s (%s) why=%s\n", str(a, a->id), str(a, a->outlet), str(a, a->published.value),
         hs_how_name(a->published.how), str(a, a->published.why));
  for (uint32_t i = 0; i < a->notes.n; i++) printf("note %s: %s\n", str(a, a->notes.row[i].kind), str(a, a->notes.row[i].message));
  print_clusters(a);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *m = &a->mentions.row[i];
    if (m->kind == HS_VALUE) printf("value [%.*s] %s %g %s\n", TEXT(a, m->span), hs_type_name(m->type), m->value, str(a, m->unit));
  }
  for (uint32_t i = 0; i < a->times.n; i++) {
    const hs_timex *t = &a->times.row[i];
    printf("time %u [%.*s] %s %s ", (unsigned)i, TEXT(a, t->span), hs_time_type_name(t->type), str(a, t->value));
    print_days(t->days);
    printf(" rule=%s\n", str(a, t->rule));
  }
  for (uint32_t i = 0; i < a->quotes.n; i++) {
    const hs_quote *q = &a->quotes.row[i];
    printf("quote %u %s %s source=", (unsigned)i, hs_quote_kind_name(q->kind), str(a, q->manner));
    print_mention(a, q->source);
    printf(" to=");
    print_mention(a, q->addressee);
    printf(" outer=%d said=", q->outer == HS_NONE ? -1 : (int)q->outer);
    print_days(q->said);
    printf(" [%.*s] rule=%s\n", TEXT(a, q->content), str(a, q->rule));
  }
  print_events(a);
  for (uint32_t i = 0; i < a->properties.n; i++) {
    const hs_property *p = &a->properties.row[i];
    printf("property %s of ", str(a, p->key));
    print_mention(a, p->subject);
    printf(" = %s%s\n", p->negated ? "NOT " : "", str(a, p->value));
  }
  for (uint32_t i = 0; i < a->claims.n; i++) {
    const hs_claim *k = &a->claims.row[i];
    printf("claim %u %s%d %s chain:", (unsigned)i, k->event != HS_NONE ? "event " : "property ",
           (int)(k->event != HS_NONE ? k->event : k->property), hs_certainty_name(k->certainty));
    for (uint32_t l = k->links.beg; l < k->links.end; l++) printf(" < %s", str(a, a->links.row[l].name));
    printf("\n");
  }
}

static void print_ref(const hs_corpus *c, hs_ref r, bool quotes) {
  const hs_article *a = hs_corpus_article(c, r.article);
  hs_span s = quotes ? a->quotes.row[r.row].content : a->claims.row[r.row].span;
  printf("    %s: %.*s\n", str(a, a->id), TEXT(a, s));
}

static void print_corpus(const hs_corpus *c) {
  uint32_t n, n_alias, n_part, n_ref;
  const hs_entity *e = hs_corpus_entities(c, &n);
  const hs_alias *alias = hs_corpus_aliases(c, &n_alias);
  printf("\n");
  for (uint32_t i = 0; i < n; i++) {
    printf("entity %u %s (%s) in %u:", (unsigned)i, hs_corpus_str(c, e[i].name), hs_type_name(e[i].type), (unsigned)e[i].n_articles);
    for (uint32_t j = e[i].aliases.beg; j < e[i].aliases.end; j++) printf(" [%s %u]", hs_corpus_str(c, alias[j].text), (unsigned)alias[j].n);
    printf("\n");
  }
  const hs_account *acc = hs_corpus_accounts(c, &n);
  const hs_part *part = hs_corpus_parts(c, &n_part);
  const hs_ref *claims = hs_corpus_account_claims(c, &n_ref);
  for (uint32_t i = 0; i < n; i++) {
    printf("account %u %s/%s %s when=%s articles=%u independent=%u:", (unsigned)i, hs_corpus_str(c, acc[i].type),
           acc[i].channel ? hs_corpus_str(c, acc[i].channel) : "-", hs_certainty_name(acc[i].certainty),
           acc[i].when ? hs_corpus_str(c, acc[i].when) : "-", (unsigned)acc[i].n_articles, (unsigned)acc[i].n_independent);
    for (uint32_t j = acc[i].parts.beg; j < acc[i].parts.end; j++) printf(" %s=%s(%u)", hs_role_name(part[j].role), hs_corpus_str(c, part[j].name), (unsigned)part[j].n);
    printf("\n");
    for (uint32_t j = acc[i].claims.beg; j < acc[i].claims.end; j++) print_ref(c, claims[j], false);
  }
  const hs_relation *rel = hs_corpus_relations(c, &n);
  for (uint32_t i = 0; i < n; i++) {
    printf("%s %s %.2f %s\n", hs_relation_kind_name(rel[i].kind), hs_slot_name(rel[i].slot), (double)rel[i].score, hs_corpus_str(c, rel[i].reason));
    print_ref(c, rel[i].a, rel[i].kind == HS_VARIANT);
    print_ref(c, rel[i].b, rel[i].kind == HS_VARIANT);
  }
}

int main(int argc, char **argv) {
  hs_corpus *c;
  hs_err err;
  if (argc < 2 || hs_corpus_open(argv[1], NULL, &c, &err) != HS_OK) {
    fprintf(stderr, "%s\n", argc < 2 ? "usage: dump PATH [tokens]" : err.message);
    return 1;
  }
  for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) {
    if (argc > 2 && strcmp(argv[2], "tokens") == 0) print_tokens(hs_corpus_article(c, i));
    print_article(hs_corpus_article(c, i));
  }
  print_corpus(c);
  hs_corpus_free(c);
  return 0;
}
