#include "event/event_frame.h"
void hs_property_find(hs_article *a, scene *c) { (void)a; (void)c; }
