/*
 * The syntax room, sentence by sentence: words to hashes (word.c), word vectors, tags, beginnings and trees (parser.c),
 * lemmas and features (lemma.c). Working memory is one block; feature strings are interned once an article.
 *
 * A sentence of more than HS_NET_LONGEST words, as a table or a list without stops gives, is read in pieces, which end
 * at a comma or the like where there is one in their last quarter; the roots of later pieces hang on the first as parataxis.
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
  size_t n_clusters, n_tags;
  const void *clusters = hs_model_section(m, "cluster", &n_clusters), *tags = hs_model_section(m, "tagger", &n_tags);
  const char *bad = !hs_clusters_open(&s->clusters, clusters, n_clusters) ? "cluster"
                    : !hs_tagger_open(&s->tagger, tags, n_tags)           ? "tagger"
                    : s->tagger.n_tags > HS_NET_BEGIN                     ? "tagger"
                    : !hs_lemma_open(&s->lemma, m)                        ? "lemma"
                    : !(s->net = hs_net_open(m))                          ? "net"
                                                                          : NULL;
  if (bad) return hs_fail(err, HS_FORMAT, NULL, 0, -1, "the model's section \"%s\" is missing or damaged", bad);
  *out = s;
  return HS_OK;
}

/* A sentence of the splitter's, or a part of a long one. */
typedef struct piece { hs_range toks; uint32_t paragraph; bool goes_on; } piece;

typedef struct work {
  const hs_syntax *syn;
  hs_article *a;
  hs_parser parser;
  hs_parsed *parsed;
  piece *piece;            /* what is parsed together, and the words of each */
  uint32_t *length, n_pieces, n_words;
  hs_word *word;
  bool *may_begin;         /* NULL where sentences are given */
  uint32_t root;           /* of the sentence that a long one's next piece goes on with */
  hs_arena *scratch;
  HS_VEC(hs_sentence) sentences;
  hs_str *feats;           /* the article's number of each string of features, 0 if not yet interned */
} work;

static work work_new(const hs_syntax *syn, hs_article *a, bool may_split, hs_arena *scratch) {
  work k = {.syn = syn, .a = a, .scratch = scratch};
  k.parser = (hs_parser){syn->net, &syn->clusters, &syn->tagger, hs_net_work_new(scratch), hs_tree_space_new(scratch, HS_NET_LONGEST)};
  k.parsed = HS_NEW(scratch, hs_parsed);
  k.piece = HS_NEW_N(scratch, piece, HS_NET_LONGEST);
  k.length = HS_NEW_N(scratch, uint32_t, HS_NET_LONGEST);
  k.word = HS_NEW_N(scratch, hs_word, HS_NET_LONGEST);
  if (may_split) k.may_begin = HS_NEW_N(scratch, bool, HS_NET_LONGEST);
  k.feats = HS_NEW_N(scratch, hs_str, syn->lemma.n_feats);
  return k;
}

static void write_morphology(work *k, uint32_t t, const hs_word *w, hs_tag tag) {
  char lemma[HS_LEMMA_LONGEST];
  const hs_syntax *syn = k->syn;
  hs_article *a = k->a;
  hs_span s = a->tokens.span[t];
  const char *form = a->text + s.beg;
  a->tokens.upos[t] = tag.upos;
  a->tokens.xpos[t] = tag.xpos;
  a->tokens.lemma[t] = hs_intern(a->strings, lemma, hs_lemma_of(&syn->lemma, &syn->clusters, form, s.end - s.beg, w, tag, lemma));
  uint32_t f = hs_feats_of(&syn->lemma, form, s.end - s.beg, tag);
  if (f != HS_NONE && !k->feats[f]) k->feats[f] = hs_intern_z(a->strings, hs_feats_text(&syn->lemma, f));
  a->tokens.feats[t] = f == HS_NONE ? 0 : k->feats[f];
}

static void add_sentence(work *k, uint32_t first, uint32_t paragraph) {
  const hs_span s = k->a->tokens.span[first];
  *hs_vec_push(k->scratch, &k->sentences) = (hs_sentence){s, {first, first}, paragraph};
}

/* A beginning that the splitter may have missed: after white space, where no stop, quotation mark or bracket made it think. */
static bool may_begin(const hs_article *a, uint32_t t) {
  const uint32_t end = a->tokens.span[t - 1].end;
  return end > 0 && a->tokens.span[t].beg > end && !strchr(".?!:;,\"')]}", a->text[end - 1]);
}

/* The words of a piece go to the last sentence, or to new ones where some begin. @param from its first word in the batch */
static void write_piece(work *k, const piece *p, uint32_t from) {
  hs_article *a = k->a;
  if (!p->goes_on) k->root = HS_NONE;
  for (uint32_t t = p->toks.beg; t < p->toks.end; t++) {
    uint32_t i = from + t - p->toks.beg, head = k->parsed->head[i];
    if (k->parsed->begins[i] && !(p->goes_on && t == p->toks.beg)) {
      add_sentence(k, t, p->paragraph);
      k->root = HS_NONE;
    }
    hs_sentence *s = &k->sentences.row[k->sentences.n - 1];
    s->toks.end = t + 1;
    s->span.end = a->tokens.span[t].end;
    a->tokens.sentence[t] = k->sentences.n - 1;
    write_morphology(k, t, &k->word[i], k->syn->tagger.tag[k->parsed->tag[i]]);
    a->tokens.head[t] = head == HS_NONE ? k->root : p->toks.beg + head - from;
    a->tokens.deprel[t] = head == HS_NONE && k->root != HS_NONE ? HS_D_PARATAXIS : k->parsed->deprel[i];
    if (head == HS_NONE && k->root == HS_NONE) k->root = t;
  }
}

static void parse_batch(work *k) {
  hs_parser_run(&k->parser, k->word, k->length, k->n_pieces, k->may_begin, k->parsed);
  for (uint32_t i = 0, from = 0; i < k->n_pieces; from += k->length[i++]) write_piece(k, &k->piece[i], from);
  k->n_pieces = k->n_words = 0;
}

static void add_piece(work *k, piece p) {
  const uint32_t n = p.toks.end - p.toks.beg;
  if (k->n_words + n > HS_NET_LONGEST) parse_batch(k);
  hs_words_read(&k->syn->clusters, k->a, p.toks, k->word + k->n_words);
  for (uint32_t i = 1; k->may_begin && i < n; i++) k->may_begin[k->n_words + i] = may_begin(k->a, p.toks.beg + i);
  k->piece[k->n_pieces] = p;
  k->length[k->n_pieces++] = n;
  k->n_words += n;
}

static uint32_t piece_end(const hs_article *a, hs_range toks) {
  uint32_t most = toks.beg + HS_NET_LONGEST;
  if (toks.end <= most) return toks.end;
  for (uint32_t t = most; t > most - HS_NET_LONGEST / 4; t--)
    if (memchr(",;:)]\n", a->text[a->tokens.span[t - 1].beg], 6)) return t;
  return most;
}

static void parse(const hs_syntax *syn, hs_article *a, bool may_split, hs_arena *scratch) {
  if (!syn || a->sentences.n == 0) return;
  work k = work_new(syn, a, may_split, scratch);
  for (uint32_t i = 0; i < a->sentences.n; i++) {
    piece p = {a->sentences.row[i].toks, a->sentences.row[i].paragraph, false};
    for (uint32_t end = p.toks.end; p.toks.beg < end; p.toks = (hs_range){p.toks.end, end}, p.goes_on = true) {
      p.toks.end = piece_end(a, p.toks);
      add_piece(&k, p);
    }
  }
  if (k.n_pieces) parse_batch(&k);
  if (k.sentences.n == a->sentences.n) return;
  a->sentences.row = HS_NEW_N(a->arena, hs_sentence, k.sentences.n);
  memcpy(a->sentences.row, k.sentences.row, k.sentences.n * sizeof *k.sentences.row);
  a->sentences.n = k.sentences.n;
}

void hs_syntax_parse(const hs_syntax *syn, hs_article *a, hs_arena *scratch) { parse(syn, a, true, scratch); }
void hs_syntax_parse_given(const hs_syntax *syn, hs_article *a, hs_arena *scratch) { parse(syn, a, false, scratch); }
