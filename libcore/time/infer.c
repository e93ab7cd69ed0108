#include "time/time_form.h"
void hs_time_infer(hs_corpus *c, const hs_same_day *links, uint32_t n_links, hs_arena *scratch) { (void)c; (void)links; (void)n_links; (void)scratch; }
