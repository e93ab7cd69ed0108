/** What every suite of tests/test_*.c ends with; Check's own header comes along. */
#ifndef HS_TEST_SUITE_H
#define HS_TEST_SUITE_H

#include <check.h>
#include <stdlib.h>

/** Run and free a suite. @return what main() returns. CK_VERBOSITY=verbose names every test. */
static inline int suite_run(Suite *s) {
  SRunner *r = srunner_create(s);
  srunner_run_all(r, CK_ENV);
  int failed = srunner_ntests_failed(r);
  srunner_free(r);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
