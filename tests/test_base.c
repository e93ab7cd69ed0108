/* base: arenas, growable arrays, maps, interned strings, word lists, errors, the model file. */
#include "base/base.h"
#include "suite.h"
#include <stdlib.h>

START_TEST(arena_gives_aligned_cleared_blocks) {
  hs_arena *a = hs_arena_new();
  for (size_t n = 0; n < 100000; n = n * 2 + 1) {
    unsigned char *p = hs_arena_zero(a, n, 1);
    ck_assert_uint_eq((uintptr_t)p % 16, 0);
    for (size_t i = 0; i < n; i++) ck_assert_uint_eq(p[i], 0);
    if (n) memset(p, 0xff, n);
  }
  hs_arena_free(a);
}
END_TEST

START_TEST(arena_grow_keeps_the_bytes) {
  hs_arena *a = hs_arena_new();
  char *p = hs_arena_strn(a, "abc", 3);
  p = hs_arena_grow(a, p, 4, 10);
  ck_assert_str_eq(p, "abc");
  hs_arena_alloc(a, 1);
  char *q = hs_arena_grow(a, p, 10, 100000);
  ck_assert_str_eq(q, "abc");
  hs_arena_free(a);
}
END_TEST

/* Long rows move with their block; everything else stays where it was, and the blocks stay one chain. */
START_TEST(arena_grows_several_long_rows) {
  hs_arena *a = hs_arena_new();
  unsigned char *row[5] = {0}, *small[40];
  size_t n[5] = {0};
  for (int step = 0; step < 40; step++) {
    size_t k = (size_t)step % 5, more = n[k] * 2 + 1000 * (k + 1);
    row[k] = hs_arena_grow(a, row[k], n[k], more);
    memset(row[k] + n[k], (int)k + 1, more - n[k]);
    n[k] = more;
    small[step] = hs_arena_alloc(a, 48);
    memset(small[step], 100 + step, 48);
  }
  size_t wrong = 0;
  for (size_t k = 0; k < 5; k++)
    for (size_t i = 0; i < n[k]; i++) wrong += row[k][i] != k + 1;
  ck_assert_uint_eq(wrong, 0);
  for (int step = 0; step < 40; step++) ck_assert_uint_eq(small[step][47], 100 + (unsigned)step);
  ck_assert_uint_lt(hs_arena_size(a), 2 * (n[0] + n[1] + n[2] + n[3] + n[4]));
  hs_arena_reset(a);
  ck_assert_ptr_nonnull(hs_arena_alloc(a, 1000000));
  hs_arena_free(a);
}
END_TEST

/* What is given back is gone at once, from the middle as well as from the end; short requests stay where they are. */
START_TEST(arena_takes_long_rows_back) {
  hs_arena *a = hs_arena_new();
  enum { N = 1000000 };
  unsigned char *row[4], *small = hs_arena_alloc(a, 48);
  size_t least = hs_arena_size(a);
  for (int k = 0; k < 4; k++) row[k] = hs_arena_alloc(a, N);
  for (int k = 0; k < 4; k++) memset(row[k], k, N);
  memset(small, 7, 48);
  hs_arena_give_back(a, row[1], N);
  hs_arena_give_back(a, NULL, 0);
  row[2] = hs_arena_grow(a, row[2], N, 2 * N);
  ck_assert_uint_lt(hs_arena_size(a), least + 5 * N);
  ck_assert_int_eq(row[0][N - 1] + row[2][N - 1] + row[3][0] + small[47], 0 + 2 + 3 + 7);
  hs_arena_give_back(a, row[3], N);
  hs_arena_give_back(a, row[0], N);
  hs_arena_give_back(a, row[2], 2 * N);
  ck_assert_uint_eq(hs_arena_size(a), least);
  ck_assert_ptr_nonnull(hs_arena_alloc(a, 48));
  hs_arena_free(a);
}
END_TEST

START_TEST(arena_out_of_memory_jumps_to_the_guard) {
  hs_arena *a = hs_arena_new();
  volatile int jumps = 0;
  jmp_buf guard;
  if (setjmp(guard) == 0) {
    hs_arena_guard(a, &guard);
    hs_arena_fail_at(a, 3);
    for (int i = 0; i < 5; i++) hs_arena_alloc(a, 8);
    ck_abort_msg("the third request must not return");
  } else {
    jumps++;
  }
  ck_assert_int_eq(jumps, 1);
  hs_arena_guard(a, NULL);
  ck_assert_ptr_null(hs_arena_alloc(a, SIZE_MAX));
  ck_assert_ptr_null(hs_arena_zero(a, SIZE_MAX / 2, 16));
  hs_arena_free(a);
}
END_TEST

START_TEST(map_agrees_with_a_plain_array) {
  hs_arena *a = hs_arena_new();
  hs_map m;
  hs_map_init(&m, a);
  enum { N = 5000 };
  static uint32_t slow[N];
  memset(slow, 0, sizeof slow);
  srand(1);
  for (int i = 0; i < 20000; i++) {
    uint32_t k = (uint32_t)rand() % N;
    ++slow[k];
    ++*hs_map_at(&m, k * UINT64_C(0x100000001), 0);
  }
  for (uint32_t k = 0; k < N; k++)
    ck_assert_uint_eq(hs_map_get(&m, k * UINT64_C(0x100000001)), slow[k] ? slow[k] : HS_NONE);
  hs_arena_free(a);
}
END_TEST

START_TEST(strings_are_interned_once_and_in_order) {
  hs_arena *a = hs_arena_new();
  hs_strtab *t = hs_strtab_new(a);
  ck_assert_ptr_null(hs_strtab_get(t, 0));
  ck_assert_uint_eq(hs_strtab_find(t, "x", 1), 0);
  for (int round = 0; round < 2; round++)
    for (int i = 0; i < 3000; i++) ck_assert_uint_eq(hs_internf(t, "word %d", i), (hs_str)i + 1);
  ck_assert_str_eq(hs_strtab_get(t, 8), "word 7");
  ck_assert_uint_eq(hs_strtab_find(t, "word 7", 6), 8);
  hs_str large = hs_internf(t, "%0*d", 1000, 5);
  ck_assert_uint_eq(hs_strtab_len(t, large), 1000);
  ck_assert_uint_eq(hs_intern(t, "a\0b", 3), hs_intern(t, "a\0b", 3));
  ck_assert_uint_ne(hs_intern(t, "a\0b", 3), hs_intern(t, "a", 1));
  hs_arena_free(a);
}
END_TEST

START_TEST(errors_name_file_line_and_byte) {
  hs_err err;
  ck_assert_int_eq(hs_fail(&err, HS_FORMAT, "a.jsonl", 3, 17, "cut %s", "short"), HS_FORMAT);
  ck_assert_str_eq(err.message, "a.jsonl:3:byte 17: cut short");
  ck_assert_uint_eq(err.line, 3);
  char path[2000];
  memset(path, 'p', sizeof path - 1);
  path[sizeof path - 1] = 0;
  hs_fail(&err, HS_IO, path, 0, -1, "missing");
  ck_assert_uint_eq(strlen(err.file), sizeof err.file - 1);
  ck_assert_ptr_nonnull(strstr(err.message, "missing"));
  ck_assert_int_eq(hs_fail(NULL, HS_IO, path, 0, -1, "missing"), HS_IO);
}
END_TEST

START_TEST(model_directory_is_checked) {
  hs_model m;
  hs_err err;
  ck_assert_int_eq(hs_model_builtin(&m, &err), HS_OK);
  static _Alignas(64) unsigned char bytes[128] = "HSMODEL1\1\0\0\0\0\0\0\0tagger";
  uint64_t offset = 64, size = 4;
  memcpy(bytes + 32, &offset, 8);
  memcpy(bytes + 40, &size, 8);
  memcpy(bytes + 64, "abcd", 4);
  size_t n;
  ck_assert_int_eq(hs_model_open(&m, bytes, 68, &err), HS_OK);
  ck_assert_mem_eq(hs_model_section(&m, "tagger", &n), "abcd", 4);
  ck_assert_uint_eq(n, 4);
  ck_assert_ptr_null(hs_model_section(&m, "parser", &n));
  for (size_t cut = 0; cut < 68; cut++) ck_assert_int_eq(hs_model_open(&m, bytes, cut, &err), HS_FORMAT);
}
END_TEST

START_TEST(enumerated_values_have_names) {
  for (uint8_t v = 0; v < HS_N_CERTAINTIES; v++) ck_assert_ptr_nonnull(hs_certainty_name(v));
  ck_assert_str_eq(hs_certainty_name(HS_PRETENDED), "pretended");
  ck_assert_str_eq(hs_slot_name(HS_SLOT_WORDING), "wording");
  ck_assert_ptr_null(hs_role_name(HS_N_ROLES));
}
END_TEST

int main(void) {
  Suite *s = suite_create("base");
  TCase *t = tcase_create("base");
  tcase_add_test(t, arena_gives_aligned_cleared_blocks);
  tcase_add_test(t, arena_grow_keeps_the_bytes);
  tcase_add_test(t, arena_grows_several_long_rows);
  tcase_add_test(t, arena_takes_long_rows_back);
  tcase_add_test(t, arena_out_of_memory_jumps_to_the_guard);
  tcase_add_test(t, map_agrees_with_a_plain_array);
  tcase_add_test(t, strings_are_interned_once_and_in_order);
  tcase_add_test(t, errors_name_file_line_and_byte);
  tcase_add_test(t, model_directory_is_checked);
  tcase_add_test(t, enumerated_values_have_names);
  suite_add_tcase(s, t);
  return suite_run(s);
}
