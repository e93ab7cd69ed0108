#include "syntax/syntax.h"
hs_code hs_syntax_open(hs_arena *arena, const hs_model *m, const hs_syntax **out, hs_err *err) { (void)arena; (void)m; (void)err; *out = NULL; return HS_OK; }
void hs_syntax_parse(const hs_syntax *syn, hs_article *a, hs_arena *scratch) { (void)syn; (void)a; (void)scratch; }
