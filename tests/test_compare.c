/* compare: aligning events, accounts, relations, quotes; and the clustering against a slow obvious one. */
#include "build_corpus.h"
#include "gold.h"
#include "compare/account.h"
#include "compare/compare.h"
#include "suite.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static hs_corpus *c;
static hs_arena *scratch;
static uint32_t lee, roe, kim;

static void set_up(void) {
  c = bc_new();
  scratch = hs_arena_new();
  lee = bc_entity(c, "Ann Lee", HS_PERSON);
  roe = bc_entity(c, "Bo Roe", HS_PERSON);
  kim = bc_entity(c, "Cy Kim", HS_PERSON);
}

static void tear_down(void) {
  hs_corpus_free(c);
  hs_arena_free(scratch);
}

static uint32_t account_of(const hs_article *a, uint32_t event) { return a->events.row[event].account; }

static bool has_part(uint32_t account, uint32_t entity, hs_role role, uint32_t n) {
  const hs_account *acc = &c->accounts.row[account];
  for (uint32_t p = acc->parts.beg; p < acc->parts.end; p++)
    if (c->parts.row[p].entity == entity && c->parts.row[p].role == role && c->parts.row[p].n == n) return true;
  return false;
}

/* An article "Ann Lee called Bo Roe ." with one phone call in it, claimed. */
static hs_article *call(const char *id, const char *word, const char *lemma, hs_certainty certainty, const char *when) {
  char text[128];
  snprintf(text, sizeof text, "Ann Lee %s Bo Roe .", word);
  hs_article *a = bc_article(c, id, id, "2024-03-20", text);
  uint32_t who = bc_mention(a, "Ann Lee", 0, HS_PERSON, lee), whom = bc_mention(a, "Bo Roe", 0, HS_PERSON, roe);
  uint32_t e = bc_event(a, word, 0, lemma, "communicate", "phone", certainty);
  bc_role(a, HS_AGENT, who);
  bc_role(a, HS_RECIPIENT, whom);
  if (when) bc_when(a, e, when);
  bc_claim(a, e);
  return a;
}

START_TEST(one_call_in_other_words_is_one_account) {
  hs_article *a = call("a", "called", "call", HS_ASSERTED, "2024-03-04");
  hs_article *b = call("b", "rang", "ring", HS_ASSERTED, "2024-03");
  hs_compare_align(c, scratch);
  ck_assert_uint_eq(c->accounts.n, 1);
  ck_assert_uint_eq(account_of(a, 0), 0);
  ck_assert_uint_eq(account_of(b, 0), 0);
  const hs_account *acc = c->accounts.row;
  ck_assert_str_eq(hs_corpus_str(c, acc->when), "2024-03-04");
  ck_assert_str_eq(hs_corpus_str(c, acc->channel), "phone");
  ck_assert_str_eq(hs_corpus_str(c, acc->title), "Ann Lee calls Bo Roe");
  ck_assert_uint_eq(acc->n_articles, 2);
  ck_assert_uint_eq(acc->claims.end - acc->claims.beg, 2);
  ck_assert(has_part(0, lee, HS_AGENT, 2) && has_part(0, roe, HS_RECIPIENT, 2));
}
END_TEST

START_TEST(calls_on_other_days_are_two) {
  hs_article *a = call("a", "called", "call", HS_ASSERTED, "2024-03-04");
  hs_article *b = call("b", "called", "call", HS_ASSERTED, "2024-03-14");
  hs_compare_align(c, scratch);
  ck_assert_uint_ne(account_of(a, 0), account_of(b, 0));
}
END_TEST

START_TEST(other_people_are_another_call) {
  hs_article *a = call("a", "called", "call", HS_ASSERTED, NULL);
  hs_article *b = bc_article(c, "b", "b", "2024-03-20", "Cy Kim called Bo Roe .");
  uint32_t who = bc_mention(b, "Cy Kim", 0, HS_PERSON, kim), whom = bc_mention(b, "Bo Roe", 0, HS_PERSON, roe);
  bc_event(b, "called", 0, "call", "communicate", "phone", HS_ASSERTED);
  bc_role(b, HS_AGENT, who);
  bc_role(b, HS_RECIPIENT, whom);
  hs_compare_align(c, scratch);
  ck_assert_uint_ne(account_of(a, 0), account_of(b, 0));
}
END_TEST

/* One outlet saw through the hoax, one did not, one denies that the call took place. */
START_TEST(a_hoax_its_victims_and_its_denial_are_one_account) {
  hs_article *a = bc_article(c, "a", "a", "2024-03-20", "pranksters posing as Ann Lee rang Bo Roe .");
  uint32_t men = bc_mention(a, "pranksters", 0, HS_GROUP, HS_NONE), posed = bc_mention(a, "Ann Lee", 0, HS_PERSON, lee);
  uint32_t whom = bc_mention(a, "Bo Roe", 0, HS_PERSON, roe);
  uint32_t e = bc_event(a, "rang", 0, "ring", "communicate", "phone", HS_PRETENDED);
  bc_role(a, HS_AGENT, men);
  bc_role(a, HS_POSED_AS, posed);
  bc_role(a, HS_RECIPIENT, whom);
  bc_claim(a, e);
  hs_article *b = call("b", "called", "call", HS_ASSERTED, "2024-03-04");
  hs_article *d = call("d", "phoned", "phone", HS_ASSERTED, NULL);
  d->events.row[0].negated = true;
  hs_compare_align(c, scratch);
  ck_assert_uint_eq(account_of(a, e), account_of(b, 0));
  ck_assert_uint_eq(account_of(a, e), account_of(d, 0));
  ck_assert_uint_eq(c->accounts.row[0].certainty, HS_PRETENDED);
  ck_assert(has_part(0, lee, HS_POSED_AS, 3));
  ck_assert_str_eq(hs_corpus_str(c, c->accounts.row[0].title), "pranksters, posing as Ann Lee, calls Bo Roe");
}
END_TEST

/* "Ann Lee called Bo Roe after a hoax call": two events, also for the articles that tell only one of them. */
START_TEST(a_call_after_the_hoax_call_is_another) {
  hs_article *a = bc_article(c, "a", "a", "2024-03-20", "Ann Lee called Bo Roe after pranksters rang Bo Roe .");
  uint32_t who = bc_mention(a, "Ann Lee", 0, HS_PERSON, lee), whom = bc_mention(a, "Bo Roe", 0, HS_PERSON, roe);
  uint32_t again = bc_mention(a, "Bo Roe", 1, HS_PERSON, roe), men = bc_mention(a, "pranksters", 0, HS_GROUP, HS_NONE);
  uint32_t real = bc_event(a, "called", 0, "call", "communicate", "phone", HS_ASSERTED);
  bc_role(a, HS_AGENT, who);
  bc_role(a, HS_RECIPIENT, whom);
  uint32_t hoax = bc_event(a, "rang", 0, "ring", "communicate", "phone", HS_PRETENDED);
  bc_role(a, HS_AGENT, men);
  bc_role(a, HS_RECIPIENT, again);
  bc_hang(a, bc_token(a, "rang", 0), bc_token(a, "called", 0), HS_D_ADVCL);
  bc_hang(a, bc_token(a, "pranksters", 0), bc_token(a, "rang", 0), HS_D_NSUBJ);
  hs_article *b = call("b", "called", "call", HS_ASSERTED, NULL);
  hs_compare_align(c, scratch);
  ck_assert_uint_ne(account_of(a, real), account_of(a, hoax));
  ck_assert_uint_eq(account_of(a, real), account_of(b, 0));
}
END_TEST

START_TEST(plans_meet_plans) {
  hs_article *a = call("a", "calls", "call", HS_PLANNED, NULL), *b = call("b", "rings", "ring", HS_PLANNED, NULL);
  hs_article *d = call("d", "called", "call", HS_ASSERTED, NULL);
  hs_compare_align(c, scratch);
  ck_assert_uint_eq(account_of(a, 0), account_of(b, 0));
  ck_assert_uint_ne(account_of(a, 0), account_of(d, 0));
  ck_assert_uint_eq(c->accounts.row[account_of(a, 0)].certainty, HS_PLANNED);
}
END_TEST

START_TEST(copies_of_one_agency_count_once) {
  hs_article *a = call("a", "called", "call", HS_ASSERTED, "2024-03-04");
  bc_link(a, HS_LINK_AGENCY, "Wire");
  hs_article *b = call("b", "rang", "ring", HS_ASSERTED, "2024-03-04");
  bc_link(b, HS_LINK_AGENCY, "Wire");
  call("d", "phoned", "phone", HS_ASSERTED, "2024-03-04");
  hs_compare_align(c, scratch);
  ck_assert_uint_eq(c->accounts.row[0].n_articles, 3);
  ck_assert_uint_eq(c->accounts.row[0].n_outlets, 3);
  ck_assert_uint_eq(c->accounts.row[0].n_independent, 2);
}
END_TEST

START_TEST(a_spokesman_speaks_for_his_house) {
  uint32_t house = bc_entity(c, "Palace", HS_ORGANIZATION), hart = bc_entity(c, "Di Hart", HS_PERSON);
  hs_article *a = bc_article(c, "a", "a", "2024-03-20", "Palace spokesman Di Hart denied that Ann Lee called Bo Roe .");
  uint32_t man = bc_mention(a, "Palace spokesman Di Hart", 0, HS_PERSON, hart);
  bc_mention(a, "Palace", 0, HS_ORGANIZATION, house);
  uint32_t who = bc_mention(a, "Ann Lee", 0, HS_PERSON, lee), whom = bc_mention(a, "Bo Roe", 0, HS_PERSON, roe);
  uint32_t denial = bc_event(a, "denied", 0, "deny", "communicate", "statement", HS_ASSERTED);
  bc_role(a, HS_AGENT, man);
  bc_event(a, "called", 0, "call", "communicate", "phone", HS_DENIED);
  bc_role(a, HS_AGENT, who);
  bc_role(a, HS_RECIPIENT, whom);
  bc_hang(a, bc_token(a, "called", 0), bc_token(a, "denied", 0), HS_D_CCOMP);
  hs_article *b = bc_article(c, "b", "b", "2024-03-20", "The Palace denied any conversation with Bo Roe .");
  uint32_t it = bc_mention(b, "Palace", 0, HS_ORGANIZATION, house), to = bc_mention(b, "Bo Roe", 0, HS_PERSON, roe);
  bc_event(b, "denied", 0, "deny", "communicate", "statement", HS_ASSERTED);
  bc_role(b, HS_AGENT, it);
  bc_event(b, "conversation", 0, "conversation", "communicate", "conversation", HS_DENIED);
  bc_role(b, HS_RECIPIENT, to);
  bc_hang(b, bc_token(b, "conversation", 0), bc_token(b, "denied", 0), HS_D_OBJ);
  hs_compare_align(c, scratch);
  ck_assert_uint_eq(account_of(a, denial), account_of(b, 0));
}
END_TEST

/* ---- relations */

static const hs_relation *find_relation(hs_relation_kind kind, hs_slot slot) {
  for (uint32_t i = 0; i < c->relations.n; i++)
    if (c->relations.row[i].kind == kind && c->relations.row[i].slot == slot) return &c->relations.row[i];
  return NULL;
}

static uint32_t count_relations(hs_relation_kind kind) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < c->relations.n; i++) n += c->relations.row[i].kind == kind;
  return n;
}

static void compare(void) {
  hs_compare_align(c, scratch);
  hs_compare_relate(c, scratch);
}

START_TEST(a_denial_contradicts_the_fact_once) {
  call("a", "called", "call", HS_ASSERTED, NULL);
  hs_article *b = call("b", "phoned", "phone", HS_DENIED, NULL);
  bc_link(b, HS_LINK_PERSON, "Di Hart");
  bc_claim(b, 0);
  compare();
  const hs_relation *r = find_relation(HS_CONTRADICTS, HS_SLOT_POLARITY);
  ck_assert_ptr_nonnull(r);
  ck_assert_uint_eq(r->a.article, 0);
  ck_assert_uint_eq(r->b.article, 1);
  ck_assert_str_eq(hs_corpus_str(c, r->reason), "told as real, denied by Di Hart: Ann Lee calls Bo Roe");
  ck_assert_uint_eq(count_relations(HS_CONTRADICTS), 1);
}
END_TEST

/* The denial is about the call of the 4th, the fact about that of the 14th. */
START_TEST(a_denial_of_another_call_is_unrelated) {
  call("a", "called", "call", HS_ASSERTED, "2024-03-14");
  call("b", "phoned", "phone", HS_DENIED, "2024-03-04");
  compare();
  ck_assert_uint_eq(count_relations(HS_CONTRADICTS), 0);
  const hs_relation *r = find_relation(HS_UNRELATED, HS_SLOT_NONE);
  ck_assert_ptr_nonnull(r);
  ck_assert_str_eq(hs_corpus_str(c, r->reason), "alike, but two events: 2024-03-14 and 2024-03-04");
}
END_TEST

START_TEST(who_saw_through_the_hoax_supersedes) {
  call("a", "called", "call", HS_ASSERTED, NULL);
  hs_article *b = bc_article(c, "b", "b", "2024-03-21", "pranksters posing as Ann Lee rang Bo Roe .");
  uint32_t men = bc_mention(b, "pranksters", 0, HS_GROUP, HS_NONE), posed = bc_mention(b, "Ann Lee", 0, HS_PERSON, lee);
  uint32_t whom = bc_mention(b, "Bo Roe", 0, HS_PERSON, roe);
  uint32_t e = bc_event(b, "rang", 0, "ring", "communicate", "phone", HS_PRETENDED);
  bc_role(b, HS_AGENT, men);
  bc_role(b, HS_POSED_AS, posed);
  bc_role(b, HS_RECIPIENT, whom);
  bc_claim(b, e);
  compare();
  const hs_relation *r = find_relation(HS_SUPERSEDES, HS_SLOT_PARTICIPANT);
  ck_assert_ptr_nonnull(r);
  ck_assert_uint_eq(r->a.article, 1);
  ck_assert_uint_eq(count_relations(HS_CONTRADICTS), 0);
}
END_TEST

static void person_fact(const char *id, const char *words, const char *key, const char *value, double number) {
  hs_article *a = bc_article(c, id, id, "2024-03-20", words);
  bc_property(a, bc_mention(a, words, 0, HS_PERSON, lee), key, value, number, number > 0 ? "year" : NULL);
}

START_TEST(ages_are_compared_as_numbers) {
  person_fact("a", "the 61-year-old", "age", "61", 61);
  person_fact("b", "Ann Lee, 61", "age", "61", 61);
  person_fact("d", "Ann Lee, 71", "age", "71", 71);
  compare();
  ck_assert_uint_eq(count_relations(HS_AGREES), 1);
  ck_assert_uint_eq(count_relations(HS_CONTRADICTS), 2);
  ck_assert_uint_eq(c->relations.row[0].slot, HS_SLOT_QUANTITY);
}
END_TEST

START_TEST(offices_of_one_family_exclude_each_other) {
  static const double none = -1;
  person_fact("a", "the prime minister", "office", "prime minister", none);
  person_fact("b", "the premier", "office", "premier", none);
  person_fact("d", "the president", "office", "president", none);
  person_fact("e", "the leader", "office", "leader", none);
  person_fact("f", "the former president", "office", "former president", none);
  for (uint32_t i = 0; i < c->articles.n; i++) c->articles.row[i]->properties.row[0].number = (double)NAN;
  compare();
  ck_assert_uint_eq(count_relations(HS_AGREES), 1);
  ck_assert_uint_eq(count_relations(HS_CONTRADICTS), 2);
  ck_assert_ptr_nonnull(find_relation(HS_CONTRADICTS, HS_SLOT_ROLE));
}
END_TEST

/* "killed 12 people" with a hedge or without. */
static void toll(const char *id, const char *published, const char *hedge, const char *number) {
  char text[128];
  snprintf(text, sizeof text, "the blast killed %s%s people near Ann Lee .", hedge, number);
  hs_article *a = bc_article(c, id, id, published, text);
  uint32_t m = bc_mention(a, number, 0, HS_NUMBER, HS_NONE), by = bc_mention(a, "Ann Lee", 0, HS_PERSON, lee);
  a->mentions.row[m].kind = HS_VALUE;
  a->mentions.row[m].cluster = HS_NONE;
  a->mentions.row[m].value = atof(number);
  uint32_t e = bc_event(a, "killed", 0, "kill", "kill", NULL, HS_ASSERTED);
  bc_role(a, HS_PATIENT, by);
  bc_when(a, e, "2024-03-04");
  bc_hang(a, bc_token(a, "people", 0), bc_token(a, "killed", 0), HS_D_OBJ);
  bc_hang(a, bc_token(a, number, 0), bc_token(a, "people", 0), HS_D_NUMMOD);
  bc_claim(a, e);
}

START_TEST(counts_contradict_unless_hedged) {
  toll("a", "2024-03-04", "", "12");
  toll("b", "2024-03-04", "at least ", "9");
  compare();
  ck_assert_uint_eq(count_relations(HS_CONTRADICTS), 0);
  toll("d", "2024-03-04", "", "9");
  compare();
  const hs_relation *r = find_relation(HS_CONTRADICTS, HS_SLOT_QUANTITY);
  ck_assert_ptr_nonnull(r);
  ck_assert_uint_eq(r->b.article, 2);
  toll("e", "2024-03-06", "", "15");
  compare();
  for (uint32_t i = 0; i < c->relations.n; i++)
    if (c->relations.row[i].a.article == 0 && c->relations.row[i].b.article == 3 && c->relations.row[i].kind == HS_CONTRADICTS) r = &c->relations.row[i];
  ck_assert_str_eq(hs_corpus_str(c, r->reason), "different numbers: 12 and 15; the higher one is the later");
}
END_TEST

/* ---- quotes */

static hs_article *quoted(const char *id, const char *words, uint32_t entity) {
  char text[256];
  snprintf(text, sizeof text, "%s said : %s .", entity == lee ? "Ann Lee" : "Bo Roe", words);
  hs_article *a = bc_article(c, id, id, "2024-03-20", text);
  uint32_t who = bc_mention(a, entity == lee ? "Ann Lee" : "Bo Roe", 0, HS_PERSON, entity);
  bc_quote(a, words, who, bc_token(a, "said", 0));
  return a;
}

START_TEST(wording_that_differs_is_a_variant_and_a_cut_is_none) {
  quoted("a", "we thank the town for coming to help us all today", lee);
  quoted("b", "thank the town for having come to help us", lee);
  quoted("d", "coming to help us all today", lee);
  quoted("e", "nobody knows what the winter will bring to these hills", lee);
  compare();
  ck_assert_uint_eq(c->quote_groups.n, 1);
  ck_assert_uint_eq(c->quote_groups.row[0].quotes.end, 3);
  ck_assert_uint_eq(c->quote_groups.row[0].n_outlets, 3);
  const hs_relation *r = find_relation(HS_VARIANT, HS_SLOT_WORDING);
  ck_assert_ptr_nonnull(r);
  ck_assert_str_eq(hs_corpus_str(c, r->reason), "'coming' / 'having come'");
  for (uint32_t i = 0; i < c->relations.n; i++)
    if (c->relations.row[i].kind == HS_VARIANT) ck_assert(c->relations.row[i].a.article == 0 || c->relations.row[i].a.article == 1);
}
END_TEST

START_TEST(two_speakers_with_a_few_words_in_common_are_two) {
  quoted("a", "we will meet again", lee);
  quoted("b", "we will meet again", roe);
  compare();
  ck_assert_uint_eq(c->quote_groups.n, 0);
}
END_TEST

/* ---- clustering against a slow obvious version */

static void random_article(unsigned number) {
  static const char *const lemmas[] = {"call", "ring", "meet", "arrest"}, *const types[] = {"communicate", "communicate", "meet", "other"};
  static const char *const channels[] = {"phone", NULL, "meeting", NULL};
  char id[16];
  snprintf(id, sizeof id, "r%u", number);
  hs_article *a = bc_article(c, id, id, "2024-03-20", "one saw two . one saw two . one saw two . one saw two .");
  for (int e = 0; e < 4; e++) {
    int k = rand() % 4;
    hs_certainty certainty = rand() % 5 == 0 ? HS_PRETENDED : rand() % 5 == 0 ? HS_PLANNED : HS_ASSERTED;
    uint32_t who = bc_mention(a, "one", e, HS_PERSON, (uint32_t)rand() % c->entities.n);
    uint32_t whom = bc_mention(a, "two", e, HS_PERSON, (uint32_t)rand() % c->entities.n);
    a->mentions.row[who].kind = a->mentions.row[whom].kind = HS_NAME;
    uint32_t row = bc_event(a, "saw", e, lemmas[k], types[k], channels[k], certainty);
    if (rand() % 4) bc_role(a, HS_AGENT, who);
    if (rand() % 2) bc_role(a, HS_RECIPIENT, whom);
    char day[16];
    snprintf(day, sizeof day, "2024-03-%02d", 1 + rand() % 6);
    if (rand() % 2) bc_when(a, row, day);
    a->events.row[row].negated = rand() % 8 == 0;
  }
}

/* Every pair that blocking leaves out must score below zero or be joined through others: compare with all pairs. */
START_TEST(blocking_loses_nothing_on_small_input) {
  unsigned seed = (unsigned)_i + 1;
  srand(seed);
  for (unsigned i = 0; i < 5; i++) random_article(i);
  hs_view *v = hs_view_new(c, scratch);
  hs_alignment *fast = hs_alignment_new(v, scratch), *slow = hs_alignment_new(v, scratch);
  hs_edges some = {.al = fast}, all = {.al = slow};
  hs_align_block(fast, false, hs_align_weigh, &some);
  hs_align_cluster(fast, &some);
  for (uint32_t i = 0; i < v->n; i++)
    for (uint32_t j = i + 1; j < v->n; j++) hs_align_weigh(&all, i, j);
  hs_align_cluster(slow, &all);
  for (uint32_t i = 0; i < v->n; i++)
    for (uint32_t j = i + 1; j < v->n; j++)
      ck_assert_msg((hs_align_find(fast, i) == hs_align_find(fast, j)) == (hs_align_find(slow, i) == hs_align_find(slow, j)),
                    "seed %u: tellings %u and %u", seed, i, j);
}
END_TEST

/* No group holds two tellings that exclude each other, and each pair in one group is joined by pairs above zero. */
START_TEST(groups_hold_no_contradiction) {
  unsigned seed = (unsigned)_i + 1;
  srand(seed);
  for (unsigned i = 0; i < 5; i++) random_article(i);
  hs_view *v = hs_view_new(c, scratch);
  hs_alignment *al = hs_alignment_new(v, scratch);
  hs_edges edges = {.al = al};
  hs_align_block(al, false, hs_align_weigh, &edges);
  hs_align_cluster(al, &edges);
  uint32_t *reach = HS_NEW_N(scratch, uint32_t, v->n + 1);
  for (uint32_t i = 0; i < v->n; i++) reach[i] = i;
  for (uint32_t turn = 0; turn < v->n; turn++)
    for (uint32_t i = 0; i < v->n; i++)
      for (uint32_t j = 0; j < v->n; j++)
        if (hs_align_find(al, i) == hs_align_find(al, j) && i != j && hs_align_score(al, i, j) > 0 && reach[j] < reach[i]) reach[i] = reach[j];
  for (uint32_t i = 0; i < v->n; i++) {
    for (uint32_t j = i + 1; j < v->n; j++) {
      if (hs_align_find(al, i) != hs_align_find(al, j)) continue;
      ck_assert_msg(reach[i] == reach[j], "seed %u: %u and %u in one group without a reason", seed, i, j);
      hs_days d = v->row[i].days, e = v->row[j].days;
      int64_t gap = d.from > e.to ? (int64_t)d.from - e.to : e.from > d.to ? (int64_t)e.from - d.to : 0;
      ck_assert_msg(gap <= 1, "seed %u: %u and %u are days apart", seed, i, j);
      ck_assert_msg(hs_channels_fit(v, v->row[i].channel, v->row[j].channel), "seed %u: channels of %u and %u", seed, i, j);
    }
  }
}
END_TEST

static void change_some_days(void) {
  for (uint32_t i = 0; i < c->articles.n; i++) {
    hs_article *a = c->articles.row[i];
    if (rand() % 3 == 0) a->published.days.from -= 40;
    for (uint32_t e = 0; e < a->events.n; e++)
      if (rand() % 4 == 0 && a->events.row[e].days.from != HS_DAY_MIN) a->events.row[e].days.from += 2, a->events.row[e].days.to += 2;
  }
}

/* Scores kept from the alignment before are those that would be found anew. */
START_TEST(aligning_again_is_aligning_anew) {
  srand((unsigned)_i + 1);
  for (unsigned i = 0; i < 8; i++) random_article(i);
  hs_view *v = hs_view_new(c, scratch);
  hs_compare_group(v, true, scratch);
  for (int round = 0; round < 3; round++) {
    change_some_days();
    hs_compare_group(v, true, scratch);
    uint32_t n = c->accounts.n, n_events = c->account_events.n;
    const hs_account *accounts = c->accounts.row;
    const hs_ref *events = c->account_events.row;
    hs_compare_group(hs_view_new(c, scratch), false, scratch);
    ck_assert_uint_eq(n, c->accounts.n);
    ck_assert_uint_eq(n_events, c->account_events.n);
    ck_assert_mem_eq(accounts, c->accounts.row, n * sizeof *accounts);
    ck_assert_mem_eq(events, c->account_events.row, n_events * sizeof *events);
  }
}
END_TEST

START_TEST(an_empty_corpus_has_no_accounts) {
  hs_compare_align(c, scratch);
  hs_compare_relate(c, scratch);
  ck_assert_uint_eq(c->accounts.n, 0);
  bc_article(c, "a", "a", NULL, "nothing happens here .");
  hs_compare_align(c, scratch);
  hs_compare_relate(c, scratch);
  ck_assert_uint_eq(c->accounts.n, 0);
}
END_TEST

/* ---- gold files: through the whole library */

static void print_articles(const hs_corpus *k, const hs_account *acc, FILE *out) {
  uint32_t n, last = HS_NONE;
  const hs_ref *events = hs_corpus_account_events(k, &n);
  for (uint32_t e = acc->events.beg; e < acc->events.end; e++) {
    const hs_article *a = hs_corpus_article(k, events[e].article);
    if (events[e].article != last) fprintf(out, "%s%s", last == HS_NONE ? "" : " ", hs_article_str(a, a->id));
    last = events[e].article;
  }
}

static void render(const hs_corpus *k, FILE *out) {
  uint32_t n;
  const hs_account *acc = hs_corpus_accounts(k, &n);
  for (uint32_t i = 0; i < n; i++) {
    if (acc[i].n_articles < 2) continue;
    fprintf(out, "%s | %s | %s | ", hs_corpus_str(k, acc[i].title), hs_certainty_name(acc[i].certainty), acc[i].when ? hs_corpus_str(k, acc[i].when) : "-");
    print_articles(k, &acc[i], out);
    fprintf(out, "\n");
  }
  const hs_relation *r = hs_corpus_relations(k, &n);
  for (uint32_t i = 0; i < n; i++) {
    if (r[i].kind == HS_ELABORATES || (r[i].kind == HS_AGREES && (r[i].slot == HS_SLOT_NONE || r[i].slot == HS_SLOT_ROLE))) continue;
    const hs_article *a = hs_corpus_article(k, r[i].a.article), *b = hs_corpus_article(k, r[i].b.article);
    fprintf(out, "%s %s | %s %s | %s\n", hs_relation_kind_name(r[i].kind), hs_slot_name(r[i].slot), hs_article_str(a, a->id), hs_article_str(b, b->id),
            hs_corpus_str(k, r[i].reason));
  }
}

START_TEST(gold_stories) { ck_assert_int_eq(gold_run("tests/gold/compare", render), 0); }
END_TEST

int main(void) {
  TCase *t = tcase_create("compare");
  tcase_add_checked_fixture(t, set_up, tear_down);
  tcase_add_test(t, one_call_in_other_words_is_one_account);
  tcase_add_test(t, calls_on_other_days_are_two);
  tcase_add_test(t, other_people_are_another_call);
  tcase_add_test(t, a_hoax_its_victims_and_its_denial_are_one_account);
  tcase_add_test(t, a_call_after_the_hoax_call_is_another);
  tcase_add_test(t, plans_meet_plans);
  tcase_add_test(t, copies_of_one_agency_count_once);
  tcase_add_test(t, a_spokesman_speaks_for_his_house);
  tcase_add_test(t, a_denial_contradicts_the_fact_once);
  tcase_add_test(t, a_denial_of_another_call_is_unrelated);
  tcase_add_test(t, who_saw_through_the_hoax_supersedes);
  tcase_add_test(t, ages_are_compared_as_numbers);
  tcase_add_test(t, offices_of_one_family_exclude_each_other);
  tcase_add_test(t, counts_contradict_unless_hedged);
  tcase_add_test(t, wording_that_differs_is_a_variant_and_a_cut_is_none);
  tcase_add_test(t, two_speakers_with_a_few_words_in_common_are_two);
  tcase_add_loop_test(t, blocking_loses_nothing_on_small_input, 0, 50);
  tcase_add_loop_test(t, groups_hold_no_contradiction, 0, 50);
  tcase_add_loop_test(t, aligning_again_is_aligning_anew, 0, 20);
  tcase_add_test(t, an_empty_corpus_has_no_accounts);
  TCase *g = tcase_create("gold");
  tcase_set_timeout(g, 60);
  tcase_add_test(g, gold_stories);
  Suite *s = suite_create("compare");
  suite_add_tcase(s, t);
  suite_add_tcase(s, g);
  return suite_run(s);
}
