/* The event room: trees made by hand for what trees can say, gold files for what texts say. */
#include "event/event_frame.h"
#include "gold.h"
#include "suite.h"
#include <stdlib.h>

/* An article from rows "form lemma UPOS XPOS head deprel", heads counted from 1 inside each sentence, a blank row between sentences. */
static hs_article *from_rows(const char *const *row, uint32_t n) {
  hs_article *a = hs_article_new();
  ck_assert_ptr_nonnull(a);
  hs_tokens *t = &a->tokens;
  char *text = hs_arena_zero(a->arena, n, 32);
  t->span = HS_NEW_N(a->arena, hs_span, n + 1);
  t->norm = HS_NEW_N(a->arena, hs_str, n + 1), t->lemma = HS_NEW_N(a->arena, hs_str, n + 1), t->feats = HS_NEW_N(a->arena, hs_str, n + 1);
  t->head = HS_NEW_N(a->arena, uint32_t, n + 1), t->sentence = HS_NEW_N(a->arena, uint32_t, n + 1);
  t->upos = HS_NEW_N(a->arena, uint8_t, n + 1), t->xpos = HS_NEW_N(a->arena, uint8_t, n + 1);
  t->deprel = HS_NEW_N(a->arena, uint8_t, n + 1), t->mwt = HS_NEW_N(a->arena, uint8_t, n + 1);
  HS_VEC(hs_sentence) sentences = {0};
  hs_vec_push(a->arena, &sentences);
  uint32_t first = 0, at = 0;
  for (uint32_t i = 0; i < n; i++) {
    char form[32], lemma_[32], upos_[8], xpos_[8], rel_[20];
    unsigned head;
    if (!*row[i]) {
      hs_vec_push(a->arena, &sentences)->toks = (hs_range){t->n, t->n};
      first = t->n;
      continue;
    }
    ck_assert_int_eq(sscanf(row[i], "%31s %31s %7s %7s %u %19s", form, lemma_, upos_, xpos_, &head, rel_), 6);
    uint32_t k = t->n++, len = (uint32_t)strlen(form);
    memcpy(text + at, form, len);
    t->span[k] = (hs_span){at, at + len};
    text[at + len] = ' ';
    at += len + 1;
    for (char *p = form; *p; p++) *p = (char)(*p >= 'A' && *p <= 'Z' ? *p + 32 : *p);
    t->norm[k] = hs_intern_z(a->strings, form), t->lemma[k] = hs_intern_z(a->strings, lemma_);
    t->upos[k] = (uint8_t)hs_upos_parse(upos_), t->xpos[k] = (uint8_t)hs_xpos_parse(xpos_), t->deprel[k] = (uint8_t)hs_deprel_parse(rel_);
    t->head[k] = head ? first + head - 1 : HS_NONE;
    t->sentence[k] = sentences.n - 1;
    sentences.row[sentences.n - 1].toks.end = t->n;
  }
  a->text = text;
  a->n_bytes = at;
  hs_table_take(&a->sentences, &sentences);
  return a;
}

static const char *role_text(const hs_article *a, uint32_t event, hs_role role, char *out) {
  const hs_event *e = &a->events.row[event];
  *out = 0;
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    if (f->role != role) continue;
    if (*out) strcat(out, "|");
    strncat(out, a->text + f->span.beg, f->span.end - f->span.beg);
  }
  return out;
}

static uint32_t event_named(const hs_article *a, const char *lemma_) {
  for (uint32_t i = 0; i < a->events.n; i++)
    if (strcmp(hs_article_str(a, a->events.row[i].lemma), lemma_) == 0) return i;
  ck_abort_msg("no event %s", lemma_);
  return 0;
}

static hs_arena *scratch_;
static void set_up(void) { scratch_ = hs_arena_new(); }
static void take_down(void) { hs_arena_free(scratch_); }

#define ROWS(...) static const char *const rows[] = {__VA_ARGS__}; hs_article *a = from_rows(rows, sizeof rows / sizeof *rows)
#define FIND() hs_event_find(a, scratch_); hs_event_date(a)
#define ROLE(e, r, want) do { char text_[256]; ck_assert_str_eq(role_text(a, (e), (r), text_), (want)); } while (0)
#define STR(s) hs_article_str(a, (s))

START_TEST(a_light_verb_and_its_noun_are_one_event) {
  ROWS("Mayor mayor NOUN NN 2 nmod:desc", "Obi Obi PROPN NNP 3 nsubj", "took take VERB VBD 0 root", "a a DET DT 5 det",
       "call call NOUN NN 3 obj", "from from ADP IN 7 case", "Lund Lund PROPN NNP 3 obl", ". . PUNCT . 3 punct");
  FIND();
  ck_assert_uint_eq(a->events.n, 1);
  ck_assert_str_eq(STR(a->events.row[0].channel), "phone");
  ROLE(0, HS_AGENT, "Lund");
  ROLE(0, HS_RECIPIENT, "Mayor Obi");
  hs_article_free(a);
} END_TEST

START_TEST(a_passive_turns_the_roles) {
  ROWS("Obi Obi PROPN NNP 3 nsubj:pass", "was be AUX VBD 3 aux:pass", "called call VERB VBN 0 root", "by by ADP IN 5 case",
       "Lund Lund PROPN NNP 3 obl:agent", ". . PUNCT . 3 punct");
  FIND();
  ROLE(0, HS_AGENT, "Lund");
  ROLE(0, HS_RECIPIENT, "Obi");
  hs_article_free(a);
} END_TEST

START_TEST(call_has_a_sense_for_each_frame) {
  ROWS("Obi Obi PROPN NNP 2 nsubj", "called call VERB VBD 0 root", "Lund Lund PROPN NNP 2 obj", "a a DET DT 5 det", "liar liar NOUN NN 2 xcomp", "",
       "Obi Obi PROPN NNP 2 nsubj", "called call VERB VBD 0 root", "on on ADP IN 4 case", "Lund Lund PROPN NNP 2 obl", "to to PART TO 6 mark",
       "resign resign VERB VB 2 xcomp", "", "Obi Obi PROPN NNP 2 nsubj", "called call VERB VBD 0 root", "Lund Lund PROPN NNP 2 obj");
  FIND();
  ck_assert_uint_eq(a->events.n, 4);
  ck_assert_str_eq(STR(a->events.row[0].type), "characterise");
  ck_assert_str_eq(STR(a->events.row[1].type), "urge");
  ck_assert_str_eq(STR(a->events.row[2].type), "resign");
  ck_assert_uint_eq(a->events.row[2].certainty, HS_ASKED);
  ROLE(2, HS_AGENT, "Lund");
  ck_assert_str_eq(STR(a->events.row[3].channel), "phone");
  hs_article_free(a);
} END_TEST

START_TEST(control_lends_the_subject) {
  ROWS("Obi Obi PROPN NNP 2 nsubj", "wants want VERB VBZ 0 root", "to to PART TO 4 mark", "meet meet VERB VB 2 xcomp", "Lund Lund PROPN NNP 4 obj",
       "and and CCONJ CC 7 cc", "talk talk VERB VB 4 conj", "", "Obi Obi PROPN NNP 2 nsubj", "promised promise VERB VBD 0 root",
       "Lund Lund PROPN NNP 2 obj", "to to PART TO 5 mark", "resign resign VERB VB 2 xcomp");
  FIND();
  uint32_t meet = event_named(a, "meet"), talk = event_named(a, "talk");
  ROLE(meet, HS_AGENT, "Obi");
  ROLE(talk, HS_AGENT, "Obi");
  ROLE(event_named(a, "resign"), HS_AGENT, "Obi");
  ck_assert_uint_eq(a->events.row[meet].certainty, HS_PLANNED);
  ck_assert_uint_eq(a->events.row[talk].certainty, HS_PLANNED);
  hs_article_free(a);
} END_TEST

START_TEST(negation_and_denial_turn_the_polarity) {
  ROWS("Obi Obi PROPN NNP 4 nsubj", "has have AUX VBZ 4 aux", "not not PART RB 4 advmod", "met meet VERB VBN 0 root", "Lund Lund PROPN NNP 4 obj", "",
       "Obi Obi PROPN NNP 2 nsubj", "denied deny VERB VBD 0 root", "that that SCONJ IN 5 mark", "she she PRON PRP 5 nsubj",
       "fled flee VERB VBD 2 ccomp", "", "Obi Obi PROPN NNP 2 nsubj", "failed fail VERB VBD 0 root", "to to PART TO 4 mark",
       "win win VERB VB 2 xcomp");
  FIND();
  const hs_event *met = &a->events.row[event_named(a, "meet")], *fled = &a->events.row[event_named(a, "flee")], *win = &a->events.row[event_named(a, "win")];
  ck_assert(met->negated && met->certainty == HS_ASSERTED);
  ck_assert(fled->negated && fled->certainty == HS_DENIED);
  ck_assert(win->negated && win->certainty == HS_ASSERTED);
  hs_article_free(a);
} END_TEST

START_TEST(callers_in_disguise_pretend) {
  ROWS("Two two NUM CD 2 nummod", "comedians comedian NOUN NNS 7 nsubj", "posing pose VERB VBG 2 acl", "as as ADP IN 6 case", "envoy envoy NOUN NN 6 nmod:desc",
       "Lund Lund PROPN NNP 3 obl", "called call VERB VBD 0 root", "Obi Obi PROPN NNP 7 obj");
  FIND();
  uint32_t call = event_named(a, "call");
  ck_assert_uint_eq(a->events.row[call].certainty, HS_PRETENDED);
  ROLE(call, HS_AGENT, "Two comedians");
  ROLE(call, HS_RECIPIENT, "Obi");
  ROLE(call, HS_POSED_AS, "envoy Lund");
  hs_article_free(a);
} END_TEST

/* "She met Lund before she resigned after a vote": the talk before the resigning, the vote too; the talk and the vote are left open. */
START_TEST(order_words_put_one_event_before_another) {
  ROWS("Obi Obi PROPN NNP 2 nsubj", "met meet VERB VBD 0 root", "Lund Lund PROPN NNP 2 obj", "before before SCONJ IN 6 mark", "she she PRON PRP 6 nsubj",
       "resigned resign VERB VBD 2 advcl", "after after ADP IN 9 case", "a a DET DT 9 det", "vote vote NOUN NN 6 obl");
  FIND();
  uint32_t met = event_named(a, "meet"), resigned = event_named(a, "resign"), vote = event_named(a, "vote");
  const char *why = NULL;
  ck_assert(hs_event_before(a, met, resigned, &why));
  ck_assert_str_eq(why, "order");
  ck_assert(hs_event_before(a, vote, resigned, NULL));
  ck_assert(!hs_event_before(a, resigned, met, &why));
  ck_assert_ptr_null(why);
  ck_assert(!hs_event_before(a, met, vote, NULL) && !hs_event_before(a, vote, met, NULL) && !hs_event_before(a, met, met, NULL));
  a->events.row[met].days = (hs_days){100, 101};
  a->events.row[vote].days = (hs_days){102, 102};
  ck_assert(!hs_event_before(a, vote, met, NULL));
  ck_assert(hs_event_before(a, met, vote, &why));
  ck_assert_str_eq(why, "days");
  hs_article_free(a);
} END_TEST

START_TEST(coordination_gives_several_fillers) {
  ROWS("Obi Obi PROPN NNP 4 nsubj", "and and CCONJ CC 3 cc", "Lund Lund PROPN NNP 1 conj", "met meet VERB VBD 0 root", "Roe Roe PROPN NNP 4 obj");
  FIND();
  ROLE(0, HS_AGENT, "Obi|Lund");
  ROLE(0, HS_RECIPIENT, "Roe");
  hs_article_free(a);
} END_TEST

START_TEST(a_relative_pronoun_gives_its_antecedent) {
  ROWS("The the DET DT 2 det", "call call NOUN NN 7 nsubj:pass", "he he PRON PRP 4 nsubj", "received receive VERB VBD 2 acl:relcl", "from from ADP IN 6 case",
       "Lund Lund PROPN NNP 4 obl", "recorded record VERB VBN 0 root", "was be AUX VBD 7 aux:pass");
  FIND();
  uint32_t call = event_named(a, "call");
  ROLE(call, HS_AGENT, "Lund");
  ROLE(call, HS_RECIPIENT, "he");
  ck_assert_uint_eq(a->events.n, 2);
  hs_article_free(a);
} END_TEST

/* Any heads at all, also cycles and heads outside: every token must keep a yield, and nothing may hang. */
START_TEST(broken_trees_do_no_harm) {
  static const char *const WORDS[] = {"call", "meet", "say", "pretend", "deny", "to", "be", "who", "that", "Obi"};
  static const char *const TAGS[] = {"VERB VBD", "NOUN NN", "PROPN NNP", "PRON WP", "ADP IN", "PART TO", "AUX VB"};
  srand(7);
  for (int round = 0; round < 300; round++) {
    char line[24][64];
    const char *rows[24];
    for (int i = 0; i < 24; i++) {
      const char *w = WORDS[rand() % 10];
      snprintf(line[i], sizeof line[i], "%s %s %s %d %s", w, w, TAGS[rand() % 7], rand() % 25, hs_deprel_name((uint8_t)(rand() % HS_N_DEPREL)));
      rows[i] = line[i];
    }
    hs_article *a = from_rows(rows, 24);
    FIND();
    for (uint32_t i = 0; i < a->events.n; i++) {
      ck_assert_uint_lt(a->events.row[i].trigger, 24);
      if (i) ck_assert_uint_lt(a->events.row[i - 1].trigger, a->events.row[i].trigger);
      ck_assert_uint_le(a->events.row[i].fillers.beg, a->events.row[i].fillers.end);
      ck_assert_uint_le(a->events.row[i].fillers.end, a->fillers.n);
    }
    hs_article_free(a);
    hs_arena_reset(scratch_);
  }
} END_TEST

/* ------------------------------------------------------------------ gold files */

static void print_roles(const hs_article *a, const hs_event *e, FILE *out) {
  for (uint32_t i = e->fillers.beg; i < e->fillers.end; i++) {
    const hs_filler *f = &a->fillers.row[i];
    if (f->role == HS_AT_TIME || (f->role == HS_TOPIC && f->mention == HS_NONE && f->toks.end - f->toks.beg > 6)) continue;
    fprintf(out, " %s=\"%.*s\"", hs_role_name(f->role), (int)(f->span.end - f->span.beg), a->text + f->span.beg);
  }
}

/* "call communicate/phone pretended not agent="..." when=2024-03-05 (timex)"; plain events of no type are left out, long topics too. */
static void render(const hs_corpus *c, FILE *out) {
  for (uint32_t n = 0; n < hs_corpus_n_articles(c); n++) {
    const hs_article *a = hs_corpus_article(c, n);
    for (uint32_t i = 0; i < a->events.n; i++) {
      const hs_event *e = &a->events.row[i];
      char when[40];
      if (strcmp(STR(e->type), "other") == 0) continue;
      fprintf(out, "%s %s%s%s %s%s", STR(e->lemma), STR(e->type), e->channel ? "/" : "", e->channel ? STR(e->channel) : "",
              hs_certainty_name(e->certainty), e->negated ? " not" : "");
      print_roles(a, e, out);
      const char *rule = e->when_rule ? STR(e->when_rule) : "";
      hs_days_iso(e->days, when);
      if (*rule && strcmp(rule, "told") != 0) fprintf(out, " when=%s (%s)", when, rule);
      fprintf(out, "\n");
    }
    for (uint32_t i = 0; i < a->properties.n; i++) {
      const hs_property *p = &a->properties.row[i];
      const hs_span s = a->mentions.row[p->subject].span;
      fprintf(out, "property %s%s of \"%.*s\" = \"%s\"\n", p->negated ? "not " : "", STR(p->key), (int)(s.end - s.beg), a->text + s.beg, STR(p->value));
    }
  }
}

START_TEST(gold_files_agree) { ck_assert_int_eq(gold_run("tests/gold/event", render), 0); } END_TEST

int main(void) {
  Suite *s = suite_create("event");
  TCase *t = tcase_create("event");
  tcase_set_timeout(t, 60);
  tcase_add_checked_fixture(t, set_up, take_down);
  tcase_add_test(t, a_light_verb_and_its_noun_are_one_event);
  tcase_add_test(t, a_passive_turns_the_roles);
  tcase_add_test(t, call_has_a_sense_for_each_frame);
  tcase_add_test(t, control_lends_the_subject);
  tcase_add_test(t, negation_and_denial_turn_the_polarity);
  tcase_add_test(t, callers_in_disguise_pretend);
  tcase_add_test(t, order_words_put_one_event_before_another);
  tcase_add_test(t, coordination_gives_several_fillers);
  tcase_add_test(t, a_relative_pronoun_gives_its_antecedent);
  tcase_add_test(t, broken_trees_do_no_harm);
  tcase_add_test(t, gold_files_agree);
  suite_add_tcase(s, t);
  return suite_run(s);
}
