/*
 * The syntax room, sentence by sentence: words to hashes (word.c), first tags (tagger.c), word vectors and final tags
 * (net.c), tree (parser.c), lemmas and features (lemma.c). Working memory is one block for the longest sentence; feature strings are interned once an article.
 */
#include "syntax/syntax.h"
#include "syntax/lemma.h"
#include "syntax/parser.h"

struct hs_syntax {
  hs_clusters clusters;
  hs_tagger tagger;
  hs_lemmatiser lemma;
  const hs_net *net;
};

hs_code hs_syntax_open(hs_arena *arena, const hs_model *m, const hs_syntax **out, hs_err *err) {
  *out = NULL;
  hs_syntax *s = HS_NEW(arena, hs_syntax);
  if (!s) return hs_fail(err, HS_NOMEM, NULL, 0, -1, "out of memory");
  size_t n;
  const void *clusters = hs_model_section(m, "cluster", &n);
  const char *bad = !hs_clusters_open(&s->clusters, clusters, n) ? "cluster"
                    : !hs_tagger_open(&s->tagger, m)             ? "tagger"
                    : s->tagger.n_tags > HS_NET_TAGS             ? "tagger"
                    : !hs_lemma_open(&s->lemma, m)               ? "lemma"
                    : !(s->net = hs_net_open(m))                 ? "net"
                                                                 : NULL;
  if (bad) return hs_fail(err, HS_FORMAT, NULL, 0, -1, "the model's section \"%s\" is missing or damaged", bad);
  *out = s;
  return HS_OK;
}

typedef struct work {
  hs_word *word;
  const hs_tag_entry **entry;
  uint8_t *tag;
  uint32_t *stack;
  hs_node *node;
  int16_t *h, *other;      /* word vectors */
  hs_slot_cache *cache;
  hs_str *feats;           /* the article's number of each string of features, 0 if not yet interned */
} work;

static work work_new(const hs_syntax *syn, const hs_article *a, hs_arena *scratch) {
  uint32_t longest = 0;
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    hs_range r = a->sentences.row[i].toks;
    if (r.end - r.beg > longest) longest = r.end - r.beg;
  }
  const size_t row = HS_NET_D * sizeof(int16_t);
  return (work){HS_NEW_N(scratch, hs_word, longest), HS_NEW_N(scratch, const hs_tag_entry *, longest), HS_NEW_N(scratch, uint8_t, longest),
                HS_NEW_N(scratch, uint32_t, longest), HS_NEW_N(scratch, hs_node, longest + 1),
                hs_arena_alloc(scratch, longest * row), hs_arena_alloc(scratch, longest * row), hs_slot_cache_new(scratch),
                HS_NEW_N(scratch, hs_str, syn->lemma.n_feats)};
}

static void write_morphology(const hs_syntax *syn, hs_article *a, uint32_t t, const hs_word *w, hs_tag tag, work *k) {
  char lemma[HS_LEMMA_LONGEST];
  hs_span s = a->tokens.span[t];
  const char *form = a->text + s.beg;
  a->tokens.upos[t] = tag.upos;
  a->tokens.xpos[t] = tag.xpos;
  a->tokens.lemma[t] = hs_intern(a->strings, lemma, hs_lemma_of(&syn->lemma, &syn->clusters, form, s.end - s.beg, w, tag, lemma));
  uint32_t f = hs_feats_of(&syn->lemma, form, s.end - s.beg, tag);
  if (f != HS_NONE && !k->feats[f]) k->feats[f] = hs_intern_z(a->strings, hs_feats_text(&syn->lemma, f));
  a->tokens.feats[t] = f == HS_NONE ? 0 : k->feats[f];
}

/* The network sees more of the sentence than the tagger did. */
static void tag_again(const hs_syntax *syn, const int16_t *h, uint32_t n, work *k) {
  int32_t score[HS_NET_AT_ONCE][HS_NET_TAGS];
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row = i % HS_NET_AT_ONCE, rows = n - i < HS_NET_AT_ONCE ? n - i : HS_NET_AT_ONCE;
    if (row == 0) hs_net_tag_scores(syn->net, h + (size_t)i * HS_NET_D, rows, score);
    k->tag[i] = hs_tagger_best(&syn->tagger, &k->word[i], k->entry[i], score[row]);
  }
}

static void parse_sentence(const hs_syntax *syn, hs_article *a, hs_range toks, work *k) {
  uint32_t n = toks.end - toks.beg;
  hs_words_read(&syn->clusters, a, toks, k->word);
  hs_tagger_run(&syn->tagger, k->word, n, k->entry, k->tag);
  const int16_t *h = hs_net_encode(syn->net, &syn->clusters, k->word, k->entry, k->tag, n, k->h, k->other);
  tag_again(syn, h, n, k);
  hs_state s;
  hs_state_init(&s, n, k->stack, k->node);
  hs_parser_run(syn->net, h, k->cache, &s);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t t = toks.beg + i, head = k->node[i].head;
    write_morphology(syn, a, t, &k->word[i], syn->tagger.tag[k->tag[i]], k);
    a->tokens.head[t] = head < n ? toks.beg + head : HS_NONE;
    a->tokens.deprel[t] = k->node[i].label;
  }
}

void hs_syntax_parse(const hs_syntax *syn, hs_article *a, hs_arena *scratch) {
  if (!syn) return;
  work k = work_new(syn, a, scratch);
  for (uint32_t i = 0; i < a->sentences.n; i++)
    if (a->sentences.row[i].toks.beg < a->sentences.row[i].toks.end) parse_sentence(syn, a, a->sentences.row[i].toks, &k);
}
