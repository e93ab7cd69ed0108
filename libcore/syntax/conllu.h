/**
 * CoNLL-U (universaldependencies.org/format.html): annotated text to articles and back.
 *
 * Reading keeps the file's tokens and sentences. The article's text is made of the `# text` comments (of the forms where
 * there are none): sentences of one paragraph are joined by a space unless the last token says SpaceAfter=No,
 * paragraphs (`# newpar`) by an empty line. Empty nodes (8.1) are left out.
 */
#ifndef HS_CONLLU_H
#define HS_CONLLU_H

#include "syntax/ud.h"

/** A place in a CoNLL-U text; begin with {bytes, n, 0, 1}. */
typedef struct hs_conllu { const char *bytes; size_t n, at; uint32_t line; } hs_conllu;

/**
 * Read the next document: up to the next `# newdoc` or the end.
 * @param out  NULL when there are no more; else yours, free it with hs_article_free. Its `id` is the document's, text lies in its arena
 * @return HS_OK, HS_FORMAT (a line that is none of CoNLL-U, with its number), HS_NOMEM
 */
hs_code hs_conllu_read(hs_conllu *from, hs_article **out, hs_err *err);

/**
 * The article as CoNLL-U: `# newdoc id`, `# newpar`, `# sent_id`, `# text`, multiword token lines, all ten columns;
 * MISC has SpaceAfter=No and TokenRange=begin:end, bytes of the article's text.
 * @return NUL-terminated text of `*n` bytes in `arena`
 */
char *hs_conllu_write(const hs_article *a, hs_arena *arena, size_t *n);

#endif
