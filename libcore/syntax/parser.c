/*
 * Stretches of text, as the splitter found them, are read several at a time; where the network sees a beginning that the
 * splitter missed (after a line without a stop, say), a stretch is cut into sentences, and each gets the best tree of its
 * arcs' scores (arborescence.c), then the relations of those arcs.
 */
#include "syntax/parser.h"

enum { BEGIN_ODDS = 128 };   /* 0.5: a name that is cut in two costs news more than two sentences that are joined */

static void tag_words(const hs_parser *p, const hs_word *w, const hs_tag_entry *const *entry, uint32_t n, const bool *may_begin, hs_parsed *out) {
  enum { ROWS = 8 };
  int32_t score[ROWS][HS_NET_TAGS];
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row = i % ROWS, rows = n - i < ROWS ? n - i : ROWS;
    if (row == 0) hs_net_tag_scores(p->net, i, rows, p->work, score);
    out->begins[i] = may_begin && may_begin[i] && score[row][HS_NET_BEGIN] > BEGIN_ODDS;
    out->tag[i] = hs_tagger_best(p->tagger, &w[i], entry[i], score[row]);
  }
}

static void parse_sentence(const hs_parser *p, uint32_t from, uint32_t n, hs_parsed *out) {
  uint32_t columns, *head = out->head + from;
  const int32_t *score = hs_net_arc_scores(p->net, from, n, &columns, p->work);
  hs_arborescence(score, columns, n, head, p->trees);
  for (uint32_t i = 0; i < n; i++) head[i] = head[i] < n ? from + head[i] : HS_NONE;
}

static bool may_be_name(const hs_parser *p, const hs_parsed *out, uint32_t i) { return p->tagger->tag[out->tag[i]].upos == HS_U_PROPN; }

/* What a name's first word is to its head, and the same once more, or what nothing right behind it could be. */
static bool same_place(uint8_t first, uint8_t next) {
  switch (hs_deprel_main(first)) {
    case HS_D_NSUBJ: case HS_D_OBJ: case HS_D_IOBJ: case HS_D_OBL: case HS_D_NMOD: case HS_D_APPOS: case HS_D_CONJ:
      return hs_deprel_main(next) == hs_deprel_main(first) || next == HS_D_XCOMP || (next == HS_D_OBJ && first != HS_D_IOBJ);
    default: return false;
  }
}

/* Arcs are scored one by one, so a name's words may each hang on the verb: "Ann Lee left" with two subjects is one name. */
static void join_names(const hs_parser *p, uint32_t n, hs_parsed *out) {
  for (uint32_t i = 0; i + 1 < n; i++) {
    uint32_t h = out->head[i];
    if (h == HS_NONE || !may_be_name(p, out, i)) continue;
    for (uint32_t k = i + 1; k < n && may_be_name(p, out, k) && out->head[k] == h && same_place(out->deprel[i], out->deprel[k]); k++) {
      out->head[k] = i;
      out->deprel[k] = HS_D_FLAT;
      for (uint32_t c = 0; c < n; c++)
        if (out->head[c] == k) out->head[c] = i;
    }
  }
}

void hs_parser_run(const hs_parser *p, const hs_word *w, const uint32_t *length, uint32_t n_stretches, const bool *may_begin, hs_parsed *out) {
  const hs_tag_entry *entry[HS_NET_LONGEST] = {0};
  uint32_t n = 0;
  for (uint32_t s = 0; s < n_stretches; s++) n += length[s];
  for (uint32_t i = 0; i < n; i++) entry[i] = hs_tagger_find(p->tagger, w[i].key);
  hs_net_encode(p->net, p->clusters, w, entry, length, n_stretches, p->work);
  tag_words(p, w, entry, n, may_begin, out);
  for (uint32_t s = 0, at = 0; s < n_stretches; at += length[s++]) out->begins[at] = true;
  hs_net_prepare_arcs(p->net, p->work);
  for (uint32_t beg = 0, end = 1; beg < n; beg = end++) {
    while (end < n && !out->begins[end]) end++;
    parse_sentence(p, beg, end - beg, out);
  }
  hs_net_label(p->net, out->head, out->deprel, p->work);
  join_names(p, n, out);
  for (uint32_t beg = 0, end = 1; beg < n; beg = end++) {
    while (end < n && !out->begins[end]) end++;
    hs_mend_tree(p, beg, end, out);
  }
}
