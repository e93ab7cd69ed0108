/* compare: aligning events, accounts, relations, quotes; and the clustering against a slow obvious one. */
#include "build_corpus.h"
#include "compare/account.h"
#include "compare/compare.h"
#include <check.h>
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
  hs_pairs some = {0}, all = {0};
  hs_align_block(fast, false, &some);
  hs_align_cluster(fast, &some);
  for (uint32_t i = 0; i < v->n; i++)
    for (uint32_t j = i + 1; j < v->n; j++) *hs_vec_push(scratch, &all) = (uint64_t)i << 32 | j;
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
  hs_pairs pairs = {0};
  hs_align_block(al, false, &pairs);
  hs_align_cluster(al, &pairs);
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
  tcase_add_loop_test(t, blocking_loses_nothing_on_small_input, 0, 50);
  tcase_add_loop_test(t, groups_hold_no_contradiction, 0, 50);
  tcase_add_test(t, an_empty_corpus_has_no_accounts);
  Suite *s = suite_create("compare");
  suite_add_tcase(s, t);
  SRunner *r = srunner_create(s);
  srunner_run_all(r, CK_ENV);
  int failed = srunner_ntests_failed(r);
  srunner_free(r);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
