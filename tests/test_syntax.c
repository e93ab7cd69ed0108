/* syntax: trees of any token sequence, the best tree against all trees, CoNLL-U there and back, lemmas. */
#include "syntax/conllu.h"
#include "syntax/arborescence.h"
#include "syntax/learn.h"
#include "syntax/syntax.h"
#include "gold.h"
#include "suite.h"
#include <stdio.h>
#include <stdlib.h>

static const hs_syntax *open_syntax(hs_arena *arena) {
  hs_model m;
  hs_err err;
  const hs_syntax *syn;
  ck_assert_int_eq(hs_model_builtin(&m, &err), HS_OK);
  ck_assert_msg(hs_syntax_open(arena, &m, &syn, &err) == HS_OK, "%s", err.message);
  return syn;
}

/* ---- trees */

static void check_tree(const hs_article *a, hs_range r) {
  uint32_t roots = 0;
  for (uint32_t t = r.beg; t < r.end; t++) {
    uint32_t up = t, steps = 0;
    ck_assert_uint_lt(a->tokens.upos[t], HS_N_UPOS);
    ck_assert_uint_lt(a->tokens.xpos[t], HS_N_XPOS);
    ck_assert_uint_lt(a->tokens.deprel[t], HS_N_DEPREL);
    ck_assert_uint_ne(a->tokens.lemma[t], 0);
    roots += a->tokens.head[t] == HS_NONE;
    ck_assert_int_eq(a->tokens.head[t] == HS_NONE, a->tokens.deprel[t] == HS_D_ROOT);
    for (; a->tokens.head[up] != HS_NONE && steps <= r.end - r.beg; steps++) {
      up = a->tokens.head[up];
      ck_assert(up >= r.beg && up < r.end);
    }
    ck_assert_uint_le(steps, r.end - r.beg);
  }
  ck_assert_uint_eq(roots, 1);
}

static char random_byte(hs_random *r) {
  static const char LIKELY[] = "aeinorst .,\"'-0123ABC";
  return hs_random_below(r, 4) ? LIKELY[hs_random_below(r, sizeof LIKELY - 1)] : (char)(1 + hs_random_below(r, 255));
}

/* Random bytes cut at random places: no room before this one would give such tokens. */
static hs_article *random_article(hs_random *r, uint32_t n_tokens, uint32_t longest) {
  hs_article *a = hs_article_new();
  uint32_t cap = n_tokens * 24, at = 0, first = 0;
  char *text = hs_arena_alloc(a->arena, cap + 1);
  hs_tokens *t = &a->tokens;
  *t = (hs_tokens){n_tokens, HS_NEW_N(a->arena, hs_span, n_tokens), HS_NEW_N(a->arena, hs_str, n_tokens), HS_NEW_N(a->arena, hs_str, n_tokens),
                   HS_NEW_N(a->arena, hs_str, n_tokens), HS_NEW_N(a->arena, uint32_t, n_tokens), HS_NEW_N(a->arena, uint32_t, n_tokens),
                   HS_NEW_N(a->arena, uint8_t, n_tokens), HS_NEW_N(a->arena, uint8_t, n_tokens), HS_NEW_N(a->arena, uint8_t, n_tokens), HS_NEW_N(a->arena, uint8_t, n_tokens)};
  a->sentences.row = HS_NEW_N(a->arena, hs_sentence, n_tokens);
  for (uint32_t i = 0; i < n_tokens; i++) {
    uint32_t n = hs_random_below(r, 20);
    t->span[i] = (hs_span){at, at + n};
    for (uint32_t k = 0; k < n; k++) text[at++] = random_byte(r);
    if (hs_random_below(r, 2)) text[at++] = ' ';
    if (i + 1 == n_tokens || i + 1 - first >= longest || hs_random_below(r, longest) == 0) {
      a->sentences.row[a->sentences.n++] = (hs_sentence){{t->span[first].beg, t->span[i].end}, {first, i + 1}, 0};
      first = i + 1;
    }
  }
  text[at] = 0;
  a->text = text;
  a->n_bytes = at;
  return a;
}

START_TEST(any_tokens_become_trees_and_the_same_ones_twice) {
  hs_arena *arena = hs_arena_new(), *scratch = hs_arena_new();
  const hs_syntax *syn = open_syntax(arena);
  for (uint64_t seed = 1; seed <= 40; seed++) {
    hs_random r = {seed}, again = {seed};
    hs_article *a = random_article(&r, 200, 1 + (uint32_t)seed * 3), *b = random_article(&again, 200, 1 + (uint32_t)seed * 3);
    hs_syntax_parse(syn, a, scratch);
    hs_arena_reset(scratch);
    hs_syntax_parse(syn, b, scratch);
    hs_arena_reset(scratch);
    for (uint32_t s = 0; s < a->sentences.n; s++) check_tree(a, a->sentences.row[s].toks);
    ck_assert_mem_eq(a->tokens.head, b->tokens.head, a->tokens.n * sizeof(uint32_t));
    ck_assert_mem_eq(a->tokens.deprel, b->tokens.deprel, a->tokens.n);
    ck_assert_mem_eq(a->tokens.xpos, b->tokens.xpos, a->tokens.n);
    ck_assert_mem_eq(a->tokens.lemma, b->tokens.lemma, a->tokens.n * sizeof(hs_str));
    hs_article_free(a);
    hs_article_free(b);
  }
  hs_arena_free(scratch);
  hs_arena_free(arena);
}
END_TEST

START_TEST(a_sentence_of_a_hundred_thousand_words_is_one_tree) {
  hs_arena *arena = hs_arena_new(), *scratch = hs_arena_new();
  const hs_syntax *syn = open_syntax(arena);
  hs_random r = {3};
  hs_article *a = random_article(&r, 100000, UINT32_MAX);
  hs_syntax_parse_given(syn, a, scratch);
  ck_assert_uint_eq(a->sentences.n, 1);
  check_tree(a, a->sentences.row[0].toks);
  hs_arena_reset(scratch);
  hs_syntax_parse(syn, a, scratch);                /* now it may be cut where sentences seem to begin */
  uint32_t next = 0;
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    hs_range toks = a->sentences.row[s].toks;
    ck_assert_uint_eq(toks.beg, next);
    check_tree(a, toks);
    for (next = toks.beg; next < toks.end; next++) ck_assert_uint_eq(a->tokens.sentence[next], s);
  }
  ck_assert_uint_eq(next, a->tokens.n);
  hs_article_free(a);
  hs_arena_free(scratch);
  hs_arena_free(arena);
}
END_TEST

/* ---- the best tree */

enum { MOST = 5, COLUMNS = 8 };

/* What a tree is worth; INT64_MIN for heads that are no tree with one dependent of the root. */
static int64_t worth(const int32_t *score, uint32_t n, const uint32_t *head) {
  int64_t sum = 0;
  uint32_t roots = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t steps = 0;
    for (uint32_t at = i; at < n; at = head[at])
      if (++steps > n) return INT64_MIN;
    roots += head[i] == n;
    sum += score[i * COLUMNS + head[i]];
  }
  return roots == 1 ? sum : INT64_MIN;
}

static int64_t best_of_all_trees(const int32_t *score, uint32_t n) {
  uint32_t head[MOST] = {0}, last = 0;
  int64_t best = INT64_MIN;
  while (last < n) {
    int64_t w = worth(score, n, head);
    if (w > best) best = w;
    for (last = 0; last < n && ++head[last] > n; last++) head[last] = 0;
  }
  return best;
}

START_TEST(no_tree_is_better_than_the_best) {
  hs_arena *arena = hs_arena_new();
  hs_tree_space *space = hs_tree_space_new(arena, MOST);
  hs_random r = {11};
  int32_t score[MOST * COLUMNS];
  uint32_t head[MOST];
  for (int round = 0; round < 3000; round++) {
    uint32_t n = 1 + hs_random_below(&r, MOST), range = hs_random_below(&r, 2) ? 7 : 2000000000;   /* ties; the ends of the range */
    for (uint32_t i = 0; i < MOST * COLUMNS; i++) score[i] = (int32_t)hs_random_below(&r, range) - (int32_t)(range / 2);
    hs_arborescence(score, COLUMNS, n, head, space);
    int64_t found = worth(score, n, head);
    ck_assert_msg(found != INT64_MIN && found == best_of_all_trees(score, n), "round %d: %lld", round, (long long)found);
  }
  hs_arena_free(arena);
}
END_TEST

/* Every word prefers its neighbour, so that cycles lie in cycles. */
START_TEST(many_cycles_become_a_tree) {
  enum { N = 250, ROW = 256 };
  hs_arena *scratch = hs_arena_new();
  int32_t *score = HS_NEW_N(scratch, int32_t, N * ROW);
  uint32_t head[N], roots = 0;
  for (uint32_t i = 0; i < N; i++)
    for (uint32_t j = 0; j <= N; j++) score[i * ROW + j] = j == N ? -5000000 : -1000 * (int32_t)((i ^ j) + (i > j));
  hs_arborescence(score, ROW, N, head, hs_tree_space_new(scratch, N));
  for (uint32_t i = 0; i < N; i++) {
    uint32_t steps = 0;
    for (uint32_t at = i; at < N; at = head[at]) ck_assert_uint_le(++steps, N);
    roots += head[i] == N;
  }
  ck_assert_uint_eq(roots, 1);
  hs_arena_free(scratch);
}
END_TEST

/* ---- CoNLL-U */

static const char SAMPLE[] =
    "# newdoc id = harbour\n"
    "# newpar\n"
    "# sent_id = harbour-1\n"
    "# text = They don't \xE2\x80\x9Cknow\xE2\x80\x9D.\n"
    "1\tThey\tthey\tPRON\tPRP\tCase=Nom\t5\tnsubj\t_\tTokenRange=0:4\n"
    "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:10\n"
    "2\tdo\tdo\tAUX\tVBP\t_\t5\taux\t_\tTokenRange=5:7\n"
    "3\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\tTokenRange=7:10\n"
    "4\t\xE2\x80\x9C\t\"\tPUNCT\t``\t_\t5\tpunct\t_\tSpaceAfter=No|TokenRange=11:14\n"
    "5\tknow\tknow\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No|TokenRange=14:18\n"
    "6\t\xE2\x80\x9D\t\"\tPUNCT\t''\t_\t5\tpunct\t_\tSpaceAfter=No|TokenRange=18:21\n"
    "7\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\tTokenRange=21:22\n"
    "\n"
    "# sent_id = harbour-2\n"
    "# text = Late\n"
    "1\tLate\tlate\tADV\tRB\t_\t0\troot\t_\tTokenRange=23:27\n"
    "\n"
    "# newpar\n"
    "# sent_id = harbour-3\n"
    "# text = Boats\n"
    "1\tBoats\tboat\tNOUN\tNNS\t_\t0\troot\t_\tTokenRange=29:34\n"
    "\n";

static hs_article *read_one(const char *s) {
  hs_conllu from = {s, strlen(s), 0, 1};
  hs_article *a, *more;
  hs_err err;
  ck_assert_int_eq(hs_conllu_read(&from, &a, &err), HS_OK);
  ck_assert_ptr_nonnull(a);
  ck_assert_int_eq(hs_conllu_read(&from, &more, &err), HS_OK);
  ck_assert_ptr_null(more);
  return a;
}

/* ---- mended trees */

/* A random tree over n words: each hangs on one that came earlier in a random order. */
static void random_tree(hs_random *r, const hs_tagger *tagger, const uint8_t *tags, uint32_t n_tags, uint32_t n, hs_parsed *out) {
  static const uint8_t RELATIONS[] = {HS_D_NSUBJ, HS_D_NSUBJ_PASS, HS_D_ACL, HS_D_XCOMP, HS_D_CCOMP, HS_D_CONJ, HS_D_CC, HS_D_MARK, HS_D_CASE, HS_D_OBL,
                                      HS_D_OBJ, HS_D_NMOD, HS_D_NMOD_POSS, HS_D_COMPOUND, HS_D_FLAT, HS_D_PARATAXIS, HS_D_ADVCL, HS_D_PUNCT};
  uint32_t order[16];
  for (uint32_t i = 0; i < n; i++) order[i] = i;
  for (uint32_t i = n; i > 1; i--) {
    uint32_t j = hs_random_below(r, i), t = order[i - 1];
    order[i - 1] = order[j];
    order[j] = t;
  }
  for (uint32_t i = 0; i < n; i++) {
    uint32_t w = order[i];
    out->head[w] = i ? order[hs_random_below(r, i)] : HS_NONE;
    out->deprel[w] = i ? RELATIONS[hs_random_below(r, sizeof RELATIONS)] : HS_D_ROOT;
    out->tag[w] = tags[hs_random_below(r, n_tags)];
  }
  /* Every other one has a noun with a participle behind it: chance alone gives few. */
  const uint32_t noun = hs_random_below(r, n - 1), under = out->head[noun + 1];
  if (n <= 16 && noun < n - 1 && under != HS_NONE && under != noun && hs_random_below(r, 2)) {
    uint32_t up = noun;
    while (up != HS_NONE && up != noun + 1) up = out->head[up];
    out->tag[noun] = tags[hs_random_below(r, 2)];
    out->tag[noun + 1] = tags[2];
    if (up == HS_NONE) out->head[noun + 1] = noun, out->deprel[noun + 1] = HS_D_ACL;
  }
  for (uint32_t k = 0; k < tagger->n_tags && hs_random_below(r, 4); k++)
    if (tagger->tag[k].xpos == HS_X_STOP) out->tag[n - 1] = (uint8_t)k;
}

START_TEST(a_mended_tree_is_a_tree) {
  static const uint8_t XPOS[] = {HS_X_NN, HS_X_NNP, HS_X_VBG, HS_X_VBD, HS_X_VBN, HS_X_IN, HS_X_TO, HS_X_CC, HS_X_VB, HS_X_COMMA};
  hs_arena *arena = hs_arena_new();
  hs_model m;
  hs_tagger tagger;
  size_t n;
  ck_assert_int_eq(hs_model_builtin(&m, NULL), HS_OK);
  const void *section = hs_model_section(&m, "tagger", &n);
  ck_assert(hs_tagger_open(&tagger, section, n));
  uint8_t tags[HS_TAG_MAX];
  uint32_t n_tags = 0, changed = 0;
  for (size_t x = 0; x < sizeof XPOS; x++) {    /* the commonest universal tag of each */
    uint32_t k = 0;
    while (tagger.tag[k].xpos != XPOS[x]) k++;
    tags[n_tags++] = (uint8_t)k;
  }
  hs_parser p = {.tagger = &tagger};
  hs_random r = {11};
  hs_parsed *out = HS_NEW(arena, hs_parsed), *before = HS_NEW(arena, hs_parsed);
  for (int round = 0; round < 100000; round++) {
    const uint32_t words = 3 + hs_random_below(&r, 10);
    random_tree(&r, &tagger, tags, n_tags, words, out);
    *before = *out;
    hs_mend_tree(&p, 0, words, out);
    changed += memcmp(before, out, sizeof *out) != 0;
    uint32_t roots = 0;
    for (uint32_t i = 0; i < words; i++) {
      uint32_t up = i, steps = 0;
      while (up != HS_NONE && steps++ <= words) up = out->head[up];
      ck_assert_msg(up == HS_NONE, "round %d: a cycle above word %u", round, (unsigned)i);
      roots += out->head[i] == HS_NONE;
    }
    ck_assert_uint_eq(roots, 1);
  }
  ck_assert_uint_gt(changed, 1000);
  hs_arena_free(arena);
}
END_TEST

START_TEST(conllu_there_and_back_is_the_same) {
  hs_arena *arena = hs_arena_new();
  hs_article *a = read_one(SAMPLE);
  size_t n;
  ck_assert_str_eq(a->text, "They don't \xE2\x80\x9Cknow\xE2\x80\x9D. Late\n\nBoats");
  ck_assert_uint_eq(a->paragraphs.n, 2);
  ck_assert_uint_eq(a->tokens.mwt[1], 2);
  ck_assert_uint_eq(a->tokens.head[0], 4);
  ck_assert_str_eq(hs_conllu_write(a, arena, &n), SAMPLE);
  hs_article_free(a);
  hs_arena_free(arena);
}
END_TEST

START_TEST(conllu_without_text_comments_takes_the_forms) {
  hs_article *a = read_one("1\tRain\t_\t_\t_\t_\t0\t_\t_\tSpaceAfter=No\n2\t!\t_\t_\t_\t_\t1\t_\t_\t_\n2.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
  ck_assert_uint_eq(a->tokens.n, 2);
  ck_assert_mem_eq(a->text, "Rain!", 5);
  ck_assert_uint_eq(a->tokens.span[1].beg, 4);
  hs_article_free(a);
}
END_TEST

START_TEST(conllu_words_that_are_not_written_share_the_token) {
  hs_article *a = read_one("# text = gonna aux\n1-2\tgonna\t_\t_\t_\t_\t_\t_\t_\t_\n1\tgon\tgo\t_\t_\t_\t0\t_\t_\t_\n2\tna\tto\t_\t_\t_\t1\t_\t_\t_\n"
                           "3-4\taux\t_\t_\t_\t_\t_\t_\t_\t_\n3\tto\tto\t_\t_\t_\t1\t_\t_\t_\n4\tthe\tthe\t_\t_\t_\t1\t_\t_\t_\n\n");
  static const hs_span WANT[4] = {{0, 3}, {3, 5}, {6, 9}, {9, 9}};
  for (int i = 0; i < 4; i++) {
    ck_assert_uint_eq(a->tokens.span[i].beg, WANT[i].beg);
    ck_assert_uint_eq(a->tokens.span[i].end, WANT[i].end);
  }
  hs_article_free(a);
}
END_TEST

START_TEST(conllu_names_the_line_that_is_none) {
  static const char BAD[] = "# text = a\n1\ta\t_\t_\t_\t_\t0\t_\t_\t_\nthis is no line\n";
  hs_conllu from = {BAD, strlen(BAD), 0, 1};
  hs_article *a;
  hs_err err;
  ck_assert_int_eq(hs_conllu_read(&from, &a, &err), HS_FORMAT);
  ck_assert_ptr_null(a);
  ck_assert_uint_eq(err.line, 3);
}
END_TEST

START_TEST(conllu_survives_cut_and_changed_bytes) {
  for (uint64_t seed = 1; seed <= 300; seed++) {
    hs_random r = {seed};
    size_t n = hs_random_below(&r, sizeof SAMPLE);
    char *s = malloc(n + 1);
    memcpy(s, SAMPLE, n);
    s[n] = 0;
    for (uint32_t k = hs_random_below(&r, 6); n && k > 0; k--) s[hs_random_below(&r, (uint32_t)n)] = "\t\n#-1=9 "[hs_random_below(&r, 8)];
    hs_conllu from = {s, n, 0, 1};
    hs_article *a;
    hs_err err;
    while (hs_conllu_read(&from, &a, &err) == HS_OK && a) {
      hs_arena *arena = hs_arena_new();
      size_t n_out;
      hs_conllu_write(a, arena, &n_out);
      for (uint32_t t = 0; t < a->tokens.n; t++) ck_assert(a->tokens.span[t].beg <= a->tokens.span[t].end && a->tokens.span[t].end <= a->n_bytes);
      hs_arena_free(arena);
      hs_article_free(a);
    }
    free(s);
  }
}
END_TEST

/* ---- lemmas */

START_TEST(a_rule_cuts_no_character_in_two) {
  static const struct { const char *form; hs_lemma_rule rule; const char *lemma; } CASES[] = {
    {"walks", {1, HS_CASE_KEEP, 0, ""}, "walk"},
    {"\xe2\x80\x98", {1, HS_CASE_KEEP, 0, ""}, "\xe2\x80\x98"},               /* a quotation mark taken for a genitive */
    {"\xe2\x80\x99", {3, HS_CASE_KEEP, 2, "'s"}, "'s"},
    {"caf\xc3\xa9s", {1, HS_CASE_KEEP, 0, ""}, "caf\xc3\xa9"},
    {"caf\xc3\xa9s", {2, HS_CASE_KEEP, 1, "e"}, "caf\xc3\xa9s"},
    {"na\xc3\xaf", {1, HS_CASE_KEEP, 1, "\xa9"}, "na\xc3\xa9"},                /* both share their first byte */
    {"S", {1, HS_CASE_LOWER, 0, ""}, ""},
  };
  char out[HS_LEMMA_LONGEST], longest[2 * HS_LEMMA_LONGEST];
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    hs_lemma_apply_whole(&CASES[i].rule, CASES[i].form, strlen(CASES[i].form), out);
    ck_assert_str_eq(out, CASES[i].lemma);
  }
  for (size_t i = 0; i + 3 <= sizeof longest; i += 3) memcpy(longest + i, "\xe2\x80\x98", 3);
  ck_assert_uint_eq(hs_lemma_apply_whole(&CASES[0].rule, longest, sizeof longest / 3 * 3, out) % 3, 0);
}
END_TEST

START_TEST(lemmas_of_known_and_unknown_words) {
  static const struct { const char *form; uint8_t upos, xpos; const char *lemma; } CASES[] = {
    {"went", HS_U_VERB, HS_X_VBD, "go"},          {"Was", HS_U_AUX, HS_X_VBD, "be"},         {"children", HS_U_NOUN, HS_X_NNS, "child"},
    {"blurbled", HS_U_VERB, HS_X_VBD, "blurble"}, {"snogged", HS_U_VERB, HS_X_VBD, "snog"},  {"vortlings", HS_U_NOUN, HS_X_NNS, "vortling"},
    {"plundies", HS_U_NOUN, HS_X_NNS, "plundy"},  {"grubbing", HS_U_VERB, HS_X_VBG, "grub"}, {"Gornsby", HS_U_PROPN, HS_X_NNP, "Gornsby"},
    {"better", HS_U_ADJ, HS_X_JJR, "good"},       {"them", HS_U_PRON, HS_X_PRP, "they"},     {"n't", HS_U_PART, HS_X_RB, "not"},
    {"Told", HS_U_VERB, HS_X_VBD, "tell"},        {"denies", HS_U_VERB, HS_X_VBZ, "deny"},   {"accused", HS_U_VERB, HS_X_VBN, "accuse"},
    {"hoaxes", HS_U_NOUN, HS_X_NNS, "hoax"},
    {"telephoned", HS_U_VERB, HS_X_VBD, "telephone"}, {"telephoning", HS_U_VERB, HS_X_VBG, "telephone"}, {"degraded", HS_U_VERB, HS_X_VBN, "degrade"},
    {"telexed", HS_U_VERB, HS_X_VBD, "telex"},
    {"fled", HS_U_VERB, HS_X_VBD, "flee"},        {"freed", HS_U_VERB, HS_X_VBN, "free"},    {"fed", HS_U_VERB, HS_X_VBN, "feed"},
    {"bombed", HS_U_VERB, HS_X_VBD, "bomb"},      {"shouted", HS_U_VERB, HS_X_VBD, "shout"}, {"traded", HS_U_VERB, HS_X_VBD, "trade"},
    {"potatoes", HS_U_NOUN, HS_X_NNS, "potato"},  {"staring", HS_U_VERB, HS_X_VBG, "stare"}, {"controlled", HS_U_VERB, HS_X_VBN, "control"},
  };
  hs_lemmatiser l;
  hs_clusters c;
  hs_model m;
  size_t n;
  ck_assert_int_eq(hs_model_builtin(&m, NULL), HS_OK);
  ck_assert(hs_lemma_open(&l, &m));
  const void *clusters = hs_model_section(&m, "cluster", &n);
  ck_assert(hs_clusters_open(&c, clusters, n));
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    char out[HS_LEMMA_LONGEST];
    hs_word w = {0};
    hs_lemma_of(&l, &c, CASES[i].form, strlen(CASES[i].form), &w, (hs_tag){CASES[i].upos, CASES[i].xpos}, out);
    ck_assert_str_eq(out, CASES[i].lemma);
  }
}
END_TEST

START_TEST(sections_cut_short_are_refused) {
  hs_model m;
  hs_err err;
  ck_assert_int_eq(hs_model_builtin(&m, &err), HS_OK);
  static const char *const NAMES[] = {"cluster", "tagger", "lemma", "net"};
  for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
    hs_arena *arena = hs_arena_new();
    unsigned char *own = hs_arena_alloc(arena, m.n);
    memcpy(own, m.bytes, m.n);
    uint64_t count;
    memcpy(&count, own + 8, sizeof count);
    for (uint64_t e = 0; e < count; e++) {
      uint64_t size = 3;
      if (strcmp((const char *)own + 16 + 32 * e, NAMES[i]) == 0) memcpy(own + 16 + 32 * e + 24, &size, sizeof size);
    }
    hs_model damaged;
    const hs_syntax *syn;
    ck_assert_int_eq(hs_model_open(&damaged, own, m.n, &err), HS_OK);
    ck_assert_int_eq(hs_syntax_open(arena, &damaged, &syn, &err), HS_FORMAT);
    hs_arena_free(arena);
  }
}
END_TEST

/* ---- sentences a linguist can read: word/tag <- relation - head */

static void print_words(const hs_article *a, FILE *out) {
  for (uint32_t t = 0; t < a->tokens.n; t++) {
    hs_span s = a->tokens.span[t];
    uint32_t h = a->tokens.head[t];
    fprintf(out, "%.*s %s %s %s", (int)(s.end - s.beg), a->text + s.beg, hs_article_str(a, a->tokens.lemma[t]), hs_upos_name(a->tokens.upos[t]), hs_deprel_name(a->tokens.deprel[t]));
    if (h != HS_NONE) fprintf(out, " %.*s", (int)(a->tokens.span[h].end - a->tokens.span[h].beg), a->text + a->tokens.span[h].beg);
    fprintf(out, "\n");
  }
}

static void render(const hs_corpus *c, FILE *out) {
  for (uint32_t i = 0; i < hs_corpus_n_articles(c); i++) print_words(hs_corpus_article(c, i), out);
}

START_TEST(gold_sentences) { ck_assert_int_eq(gold_run("tests/gold/syntax", render), 0); }
END_TEST

int main(void) {
  Suite *s = suite_create("syntax");
  TCase *t = tcase_create("syntax");
  tcase_set_timeout(t, 120);
  tcase_add_test(t, any_tokens_become_trees_and_the_same_ones_twice);
  tcase_add_test(t, a_sentence_of_a_hundred_thousand_words_is_one_tree);
  tcase_add_test(t, no_tree_is_better_than_the_best);
  tcase_add_test(t, many_cycles_become_a_tree);
  tcase_add_test(t, conllu_there_and_back_is_the_same);
  tcase_add_test(t, conllu_without_text_comments_takes_the_forms);
  tcase_add_test(t, conllu_words_that_are_not_written_share_the_token);
  tcase_add_test(t, conllu_names_the_line_that_is_none);
  tcase_add_test(t, conllu_survives_cut_and_changed_bytes);
  tcase_add_test(t, a_rule_cuts_no_character_in_two);
  tcase_add_test(t, a_mended_tree_is_a_tree);
  tcase_add_test(t, lemmas_of_known_and_unknown_words);
  tcase_add_test(t, sections_cut_short_are_refused);
  tcase_add_test(t, gold_sentences);
  suite_add_tcase(s, t);
  return suite_run(s);
}
