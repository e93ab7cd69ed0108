/**
 * Gold files: invented text and what a room must say of it, readable by a linguist.
 *
 *     # a comment line
 *     == name of the case
 *     @published 2024-03-08          (optional: id, outlet, title, url, byline, published)
 *     Text of the article,
 *     as many lines as it needs.
 *     @article                       (optional: another article of the same case begins; its @ lines follow)
 *     --
 *     one expected line
 *     another
 *
 * Every case is a corpus of its own and goes through the whole library; then `render` prints what the room found and
 * the lines are compared one by one (blank lines do not count). Cases in `DIR/todo/` are known misses: they are run
 * and must still fail, so that one which begins to pass is noticed and moved.
 */
#ifndef HS_TEST_GOLD_H
#define HS_TEST_GOLD_H

#include "hearsay.h"
#include <stdio.h>

typedef void gold_render(const hs_corpus *c, FILE *out);

/** Run all `*.txt` of a folder and of its `todo/`; prints every difference. @return how many cases were wrong; -1 if there were none at all */
int gold_run(const char *folder, gold_render *render);

#endif
