/** Private to the read room: a page as a tree, and walks over it. Nothing here allocates but in the arena that is given. */
#ifndef HS_READ_HTML_H
#define HS_READ_HTML_H

#include "read/read_room.h"
#include <libxml/HTMLparser.h>
#include <strings.h>

/** What a page says of its article. Strings live in the run's scratch. */
typedef struct hs_page {
  hs_run *run;
  hs_meta meta;
  const char *why;      /* what gave meta.published */
  const char *conflict; /* another day that the page gives, and what gives it */
  int trust;            /* of meta.published */
} hs_page;

/** An attribute's value, NULL if the element has none. */
const char *hs_html_prop(const xmlNode *node, const char *name);
bool hs_html_is(const xmlNode *node, const char *name);
/** Is `name` one of the words of a list " a b c "? */
bool hs_html_in(const xmlNode *node, const char *names);
/** The node after this one in document order, not above `top`; with `skip`, without what is below it. NULL at the end. */
xmlNode *hs_html_next(const xmlNode *node, const xmlNode *top, bool skip);
/** Page furniture by its element: navigation, scripts, forms, what is hidden. */
bool hs_html_no_text(const xmlNode *node);

/** Fill meta, why, conflict. */
void hs_html_meta(hs_page *page, const xmlNode *root);
/** The article's paragraphs, an empty line between them, in scratch. */
const char *hs_html_text(hs_run *run, const xmlNode *root, size_t *n);

#endif
