/*
 * One article through the rooms, from text to claim. Scratch memory is forgotten between rooms.
 * When memory runs out, the article keeps its text and loses its tables.
 */
#include "claim/claim.h"
#include "pipeline/pipeline.h"
#include "text/text.h"
#include "time/time.h"
#include "entity/entity.h"

hs_code hs_models_open(hs_arena *arena, hs_models *out, hs_err *err) {
  hs_model m;
  hs_code code = hs_model_builtin(&m, err);
  if (code == HS_OK) code = hs_syntax_open(arena, &m, &out->syntax, err);
  if (code == HS_OK) code = hs_name_open(arena, &m, &out->namer, err);
  return code;
}

/* Articles of a treebank bring their tokens. */
static void text(const hs_models *m, hs_article *a, hs_arena *scratch) {
  (void)m;
  if (!a->tokens.n) hs_text_split(a, scratch);
}
static void syntax(const hs_models *m, hs_article *a, hs_arena *scratch) { hs_syntax_parse(m->syntax, a, scratch); }
static void name(const hs_models *m, hs_article *a, hs_arena *scratch) { hs_name_find(m->namer, a, scratch); }
static void find_times(const hs_models *m, hs_article *a, hs_arena *scratch) { (void)m, hs_time_find(a, scratch), hs_time_resolve(a); }
static void entity(const hs_models *m, hs_article *a, hs_arena *scratch) { (void)m, hs_entity_resolve(a, scratch); }
static void quote(const hs_models *m, hs_article *a, hs_arena *scratch) { (void)m, hs_quote_find(a, scratch); }
static void event(const hs_models *m, hs_article *a, hs_arena *scratch) { (void)m, hs_event_find(a, scratch), hs_event_date(a); }
static void claim(const hs_models *m, hs_article *a, hs_arena *scratch) { (void)m, hs_claim_make(a, scratch), hs_claim_date(a); }

const hs_stage hs_stages[HS_N_STAGES] = {{"text", text},     {"syntax", syntax}, {"name", name},   {"time", find_times},
                                         {"entity", entity}, {"quote", quote},   {"event", event}, {"claim", claim}};

static void clear_tables(hs_article *a) {
  hs_article bare = {.number = a->number, .id = a->id, .path = a->path, .outlet = a->outlet, .url = a->url,
                     .title = a->title, .byline = a->byline, .text = a->text, .n_bytes = a->n_bytes, .dates = a->dates,
                     .published = a->published, .notes = a->notes, .furniture = a->furniture, .arena = a->arena,
                     .strings = a->strings};
  *a = bare;
}

hs_code hs_annotate_article(const hs_models *models, hs_article *a, hs_arena *scratch, hs_err *err) {
  jmp_buf guard;
  if (setjmp(guard)) {
    hs_arena_guard(a->arena, NULL);
    hs_arena_guard(scratch, NULL);
    clear_tables(a);
    return hs_fail(err, HS_NOMEM, hs_article_str(a, a->id), 0, -1, "out of memory while annotating");
  }
  hs_arena_guard(a->arena, &guard);
  hs_arena_guard(scratch, &guard);
  for (int i = 0; i < HS_N_STAGES; i++) {
    hs_stages[i].run(models, a, scratch);
    hs_arena_reset(scratch);
  }
  hs_note_cut_short(a);
  hs_arena_guard(a->arena, NULL);
  hs_arena_guard(scratch, NULL);
  return HS_OK;
}
