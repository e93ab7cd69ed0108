#include "compare/compare.h"
void hs_compare_relate(hs_corpus *c, hs_arena *scratch) { (void)c; (void)scratch; }
