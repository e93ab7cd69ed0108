#include "event/event.h"
void hs_event_find(hs_article *a, hs_arena *scratch) { (void)a; (void)scratch; }
void hs_event_date(hs_article *a) { (void)a; }
