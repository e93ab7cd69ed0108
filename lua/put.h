/** The push functions of put.c, for the field tables of fields.c. */
#ifndef HSL_PUT_H
#define HSL_PUT_H

#include "hsl.h"
#include <math.h>

#define HSL_PUTS(X) X(str) X(cstr) X(count) X(bool) X(score) X(number) X(words) X(id) X(type) X(kind)                  \
  X(certainty) X(role) X(time_type) X(quote_kind) X(link_kind) X(relation_kind) X(gender) X(plurality)                 \
  X(slot) X(article) X(mention) X(quote) X(event) X(property) X(token) X(claim) X(entity) X(account)                   \
  X(entity_by_mention) X(participant) X(filler) X(part) X(ref) X(nearest) X(text) X(first) X(last)                     \
  X(sentence) X(time) X(time_value) X(time_edtf) X(time_from) X(time_to) X(time_precision) X(anchor)                   \
  X(time_rule) X(time_how) X(time_reason) X(time_id) X(time_article) X(norm) X(lemma) X(feats) X(upos)                 \
  X(xpos) X(deprel) X(head) X(n_words) X(token_sentence) X(place_in_sentence) X(article_id) X(paragraph)               \
  X(n_tokens) X(cue) X(role_filler_name) X(span_first) X(span_last) X(link_name) X(is_named)     \
  X(problem_file) X(problem_message) X(problem_line) X(problem_byte) X(time_kind)                                      \
  X(time_approx) X(time_vague) X(time_anchor) X(time_score)                                                            \
  X(time_whole) X(time_own_score) X(time_expression) X(time_counted_from)

#define HSL_PUT(name) void hsl_put_##name(lua_State *L, const hsl_place *at);
HSL_PUTS(HSL_PUT)
#undef HSL_PUT

#define PUT(name) void hsl_put_##name(lua_State *L, const hsl_place *at)
/* The row's member that the field names. */
#define AT(T) (*(const T *)(const void *)((const char *)at->row + at->field->offset))

/** nil for NULL and "". */
void hsl_push_string(lua_State *L, const char *s);
hs_span hsl_time_span(const hsl_view *v);

#endif
