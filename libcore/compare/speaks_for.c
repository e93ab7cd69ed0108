/*
 * Who speaks for whom: private to the view. A noun like "spokesman" (speaks_for.lex) in a phrase makes its bearer stand for
 * whatever else the phrase names, and for the body whose name ends in the noun's modifier.
 *
 *   "Mr Lee's spokesman Bo Roe": Bo Roe speaks for Lee;  "ministry spokesman Bo Roe", with "the Culture Ministry"
 *   elsewhere in the article: for the Culture Ministry (if no other ministry is named there)
 */
#include "compare/view.h"

enum { SPEAKER_TOKENS = 12, NEAR = 4 };
static const uint32_t SEVERAL = UINT32_MAX - 1;

static void put_pair(hs_view *v, uint32_t who, uint32_t other) {
  if (other < SEVERAL && other != who) *hs_map_at(&v->speaks_for, hs_view_pair(who, other), 1) = 1;
}

/* The first noun like "spokesman" in `outer` and outside of `inner`; HS_NONE if there is none. */
static uint32_t representative(const hs_article *a, const hs_mention *outer, const hs_mention *inner) {
  uint32_t end = outer->toks.end - outer->toks.beg > SPEAKER_TOKENS ? outer->toks.beg + SPEAKER_TOKENS : outer->toks.end;
  for (uint32_t t = outer->toks.beg; t < end; t++) {
    bool inside = inner && t >= inner->toks.beg && t < inner->toks.end;
    if (!inside && hs_lex_has(&hs_lex_speaks_for, hs_lemma(a, t))) return t;
  }
  return HS_NONE;
}

static uint64_t word_key(const char *folded) { return hs_hash(folded, strlen(folded), 29); }

/* The last word of each name that is no person's -> whose it is; SEVERAL where longer names share it ("the ministry" alone is any). */
static void file_names(const hs_view *v, uint32_t article, hs_map *by_word) {
  const hs_article *a = v->c->articles.row[article];
  hs_map_init(by_word, v->scratch);
  for (int longer = 1; longer >= 0; longer--)
    for (uint32_t i = 0; i < a->mentions.n; i++) {
      const hs_mention *m = &a->mentions.row[i];
      uint32_t who = hs_view_who(v, article, m), n = m->toks.end - m->toks.beg;
      if (m->kind != HS_NAME || who == HS_NONE || !n || (n > 1) != (longer == 1) || m->type == HS_PERSON) continue;
      uint32_t *known = hs_map_at(by_word, word_key(hs_norm(a, m->toks.end - 1)), who);
      if (*known != who && longer) *known = SEVERAL;
    }
}

/* Bodies whose whole name is one word need not be named in the article: "Palace spokesman". */
void hs_view_file_bodies(hs_view *v) {
  hs_map_init(&v->bodies, v->scratch);
  for (uint32_t e = 0; e < v->c->entities.n; e++) {
    const char *name = hs_corpus_str(v->c, v->c->entities.row[e].name);
    if (!name || !v->named[e] || v->c->entities.row[e].type == HS_PERSON || strchr(name, ' ')) continue;
    char folded[64];
    size_t n = 0;
    for (; name[n] && n + 1 < sizeof folded; n++) folded[n] = (char)(name[n] >= 'A' && name[n] <= 'Z' ? name[n] + 32 : name[n]);
    folded[n] = 0;
    uint32_t *known = hs_map_at(&v->bodies, word_key(folded), e);
    if (*known != e) *known = SEVERAL;
  }
}

void hs_view_representatives(hs_view *v, uint32_t article) {
  const hs_article *a = v->c->articles.row[article];
  hs_map by_word;
  file_names(v, article, &by_word);
  for (uint32_t i = 0; i < a->mentions.n; i++) {
    const hs_mention *outer = &a->mentions.row[i];
    uint32_t who = hs_view_who(v, article, outer);
    if (outer->kind == HS_VALUE || outer->kind == HS_PRONOUN || who == HS_NONE) continue;
    for (uint32_t j = i + 1; j < a->mentions.n && j <= i + NEAR && a->mentions.row[j].span.end <= outer->span.end; j++) {
      const hs_mention *inner = &a->mentions.row[j];
      uint32_t other = inner->kind == HS_VALUE ? HS_NONE : hs_view_who(v, article, inner);
      if (other != HS_NONE && representative(a, outer, inner) != HS_NONE) put_pair(v, who, other);
    }
    uint32_t noun = representative(a, outer, NULL);
    if (noun == HS_NONE || noun == outer->toks.beg) continue;
    uint64_t word = word_key(hs_norm(a, noun - 1));
    uint32_t body = hs_map_get(&by_word, word);
    put_pair(v, who, body != HS_NONE ? body : hs_map_get(&v->bodies, word));
  }
}
