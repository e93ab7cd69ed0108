#include "quote/quote.h"
void hs_quote_find(hs_article *a, hs_arena *scratch) { (void)a; (void)scratch; }
uint32_t hs_quote_at(const hs_article *a, uint32_t tok) { (void)a; (void)tok; return HS_NONE; }
