/** Names made comparable, and the tables of an entity. */
#ifndef HS_FOLD_H
#define HS_FOLD_H

#include "entity/entity.h"

/** Case and accents away, white space single. @param out `size` bytes; cut if longer, NUL-terminated @return bytes written */
size_t hs_fold(const char *s, size_t n, char *out, size_t size);

/** With every mention's entity known: fill names, aliases and mentions of the entities. */
void hs_entity_tables(hs_corpus *c, hs_arena *scratch);

#endif
