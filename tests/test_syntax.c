/* syntax: trees of any token sequence, the dynamic oracle against exhaustive search, CoNLL-U there and back, lemmas. */
#include "syntax/conllu.h"
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
  ck_assert_uint_eq(a->sentences.n, 1);
  hs_syntax_parse(syn, a, scratch);
  uint32_t roots = 0;
  for (uint32_t t = 0; t < a->tokens.n; t++) roots += a->tokens.head[t] == HS_NONE;
  ck_assert_uint_eq(roots, 1);
  hs_article_free(a);
  hs_arena_free(scratch);
  hs_arena_free(arena);
}
END_TEST

/* ---- the oracle */

enum { LONGEST = 40 };
typedef struct parse { hs_state s; uint32_t stack[LONGEST]; hs_node node[LONGEST + 1]; } parse;

static void copy_parse(parse *to, const parse *from) {
  *to = *from;
  to->s.stack = to->stack;
  to->s.node = to->node;
}

/* A random projective tree: words [beg, end) below `head`. */
static void random_tree(hs_random *r, uint32_t beg, uint32_t end, uint32_t head, uint32_t *out) {
  while (beg < end) {
    uint32_t part = beg + 1 + hs_random_below(r, end - beg), top = beg + hs_random_below(r, part - beg);
    if (head == HS_NONE) part = end;                /* one root */
    if (head == HS_NONE) top = beg + hs_random_below(r, part - beg);
    out[top] = head;
    random_tree(r, beg, top, top, out);
    random_tree(r, top + 1, part, top, out);
    beg = part;
  }
}

static uint32_t wrong_arcs(const hs_state *s, const hs_gold *g) {
  uint32_t wrong = 0;
  for (uint32_t i = 0; i < g->n; i++) wrong += s->node[i].head != g->head[i];
  return wrong;
}

static const uint32_t ACTION[3] = {HS_SHIFT, HS_LEFT + HS_D_DEP, HS_RIGHT + HS_D_DEP};

static uint32_t action_of(const hs_state *s, int i) { return i == 1 && hs_state_permit(s).root ? HS_LEFT + HS_D_ROOT : ACTION[i]; }

/* The fewest wrong arcs that any way on from here leads to, by trying all. */
static uint32_t fewest_wrong(const parse *p, const hs_gold *g) {
  if (hs_state_done(&p->s)) return wrong_arcs(&p->s, g);
  uint32_t best = UINT32_MAX;
  for (int i = 0; i < 3; i++) {
    uint32_t a = action_of(&p->s, i);
    if (!hs_state_allows(&p->s, a)) continue;
    parse next;
    copy_parse(&next, p);
    hs_state_do(&next.s, a);
    uint32_t w = fewest_wrong(&next, g);
    if (w < best) best = w;
  }
  return best;
}

START_TEST(zero_cost_transitions_reach_the_gold_tree) {
  hs_arena *arena = hs_arena_new();
  for (uint64_t seed = 1; seed <= 500; seed++) {
    hs_random r = {seed};
    uint32_t n = 1 + hs_random_below(&r, LONGEST), head[LONGEST];
    uint8_t label[LONGEST] = {0};
    random_tree(&r, 0, n, HS_NONE, head);
    hs_gold g = hs_gold_make(arena, n, head, label);
    parse p;
    hs_state_init(&p.s, n, p.stack, p.node);
    while (!hs_state_done(&p.s)) {
      hs_costs c = hs_oracle_costs(&p.s, &g);
      uint32_t cost[3] = {c.shift, c.left, c.right}, free_ones[3], k = 0;
      for (int i = 0; i < 3; i++)
        if (cost[i] == 0) free_ones[k++] = action_of(&p.s, i);
      ck_assert_msg(k > 0, "seed %u: no way on", (unsigned)seed);
      hs_state_do(&p.s, free_ones[hs_random_below(&r, k)]);
    }
    ck_assert_msg(wrong_arcs(&p.s, &g) == 0, "seed %u", (unsigned)seed);
    hs_arena_reset(arena);
  }
  hs_arena_free(arena);
}
END_TEST

/* Off the gold path too. */
START_TEST(costs_agree_with_exhaustive_search) {
  hs_arena *arena = hs_arena_new();
  uint32_t states = 0;
  for (uint64_t seed = 1; seed <= 200; seed++) {
    hs_random r = {seed};
    uint32_t n = 2 + hs_random_below(&r, 4), head[LONGEST];
    uint8_t label[LONGEST] = {0};
    random_tree(&r, 0, n, HS_NONE, head);
    hs_gold g = hs_gold_make(arena, n, head, label);
    parse p;
    hs_state_init(&p.s, n, p.stack, p.node);
    while (!hs_state_done(&p.s)) {
      hs_costs c = hs_oracle_costs(&p.s, &g);
      uint32_t cost[3] = {c.shift, c.left, c.right}, allowed[3], k = 0, real[3], lowest = UINT32_MAX;
      uint32_t before = fewest_wrong(&p, &g);
      for (int i = 0; i < 3; i++) {
        real[i] = UINT32_MAX;
        uint32_t a = action_of(&p.s, i);
        if (!hs_state_allows(&p.s, a)) continue;
        parse next;
        copy_parse(&next, &p);
        hs_state_do(&next.s, a);
        real[i] = fewest_wrong(&next, &g) - before;
        allowed[k++] = a;
        if (real[i] < lowest) lowest = real[i];
      }
      for (int i = 0; i < 3; i++)
        if (cost[i] != UINT32_MAX) ck_assert_msg(real[i] == cost[i], "seed %u, action %d: costs %u, oracle says %u", (unsigned)seed, i, (unsigned)real[i], (unsigned)cost[i]);
      ck_assert_uint_eq(lowest, 0);
      states++;
      hs_state_do(&p.s, allowed[hs_random_below(&r, k)]);
    }
    hs_arena_reset(arena);
  }
  ck_assert_uint_gt(states, 500);
  hs_arena_free(arena);
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
  static const char *const NAMES[] = {"cluster", "tagger", "tagger.w", "lemma", "net"};
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
  tcase_add_test(t, zero_cost_transitions_reach_the_gold_tree);
  tcase_add_test(t, costs_agree_with_exhaustive_search);
  tcase_add_test(t, conllu_there_and_back_is_the_same);
  tcase_add_test(t, conllu_without_text_comments_takes_the_forms);
  tcase_add_test(t, conllu_words_that_are_not_written_share_the_token);
  tcase_add_test(t, conllu_names_the_line_that_is_none);
  tcase_add_test(t, conllu_survives_cut_and_changed_bytes);
  tcase_add_test(t, a_rule_cuts_no_character_in_two);
  tcase_add_test(t, lemmas_of_known_and_unknown_words);
  tcase_add_test(t, sections_cut_short_are_refused);
  tcase_add_test(t, gold_sentences);
  suite_add_tcase(s, t);
  return suite_run(s);
}
