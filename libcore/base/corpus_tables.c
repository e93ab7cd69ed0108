/* What hearsay.h shows of a corpus: its articles, its strings and its tables. */
#include "base/corpus.h"

uint32_t hs_corpus_n_articles(const hs_corpus *c) { return c->articles.n; }
const hs_article *hs_corpus_article(const hs_corpus *c, uint32_t i) { return i < c->articles.n ? c->articles.row[i] : NULL; }
const char *hs_corpus_str(const hs_corpus *c, hs_str s) { return c->strings ? hs_strtab_get(c->strings, s) : NULL; }

#define TABLE(T, name)                                                                                                 \
  const T *hs_corpus_##name(const hs_corpus *c, uint32_t *n) {                                                         \
    *n = c->name.n;                                                                                                    \
    return c->name.row;                                                                                                \
  }
TABLE(hs_err, problems)
TABLE(hs_entity, entities)
TABLE(hs_alias, aliases)
TABLE(hs_ref, entity_mentions)
TABLE(hs_account, accounts)
TABLE(hs_ref, account_events)
TABLE(hs_ref, account_claims)
TABLE(hs_part, parts)
TABLE(hs_relation, relations)
TABLE(hs_quote_group, quote_groups)
TABLE(hs_ref, group_quotes)
