/* The descriptions of all tables; see schema.h. */
#include "store/schema.h"
#include "syntax/ud.h"

#define FIELD(T, field, kind, limit) {#field, kind, limit, offsetof(T, field)}
#define U8(T, f, limit) FIELD(T, f, HS_F_U8, limit)
#define BOOL(T, f) FIELD(T, f, HS_F_BOOL, 0)
#define COUNT(T, f) FIELD(T, f, HS_F_COUNT, 0)
#define FLOAT(T, f) FIELD(T, f, HS_F_FLOAT, 0)
#define DOUBLE(T, f) FIELD(T, f, HS_F_DOUBLE, 0)
#define STR(T, f) FIELD(T, f, HS_F_STR, 0)
#define SPAN(T, f) FIELD(T, f, HS_F_SPAN, 0)
#define RANGE(T, f, table) FIELD(T, f, HS_F_RANGE, table)
#define ROW(T, f, table) FIELD(T, f, HS_F_ROW, table)
#define DAYS(T, f) FIELD(T, f, HS_F_DAYS, 0)
#define REF(T, f, table) FIELD(T, f, HS_F_REF, table)
#define PART(i) {"part" #i, HS_F_I32, 0, offsetof(hs_timex, part) + (i) * sizeof(int32_t)}

static const hs_field NOTES[] = {STR(hs_note, kind), STR(hs_note, message), SPAN(hs_note, span)};
static const hs_field FURNITURE[] = {{"span", HS_F_SPAN, 0, 0}};
static const hs_field PARAGRAPHS[] = {SPAN(hs_paragraph, span)};
static const hs_field SENTENCES[] = {SPAN(hs_sentence, span), RANGE(hs_sentence, toks, HS_T_TOKENS),
                                     ROW(hs_sentence, paragraph, HS_T_PARAGRAPHS)};
static const hs_field MENTIONS[] = {
    RANGE(hs_mention, toks, HS_T_TOKENS), SPAN(hs_mention, span), SPAN(hs_mention, core), SPAN(hs_mention, role),
    ROW(hs_mention, head, HS_T_TOKENS), U8(hs_mention, type, HS_N_TYPES), U8(hs_mention, kind, HS_N_KINDS),
    U8(hs_mention, gender, HS_N_GENDERS), U8(hs_mention, number, HS_N_NUMBERS), ROW(hs_mention, cluster, HS_T_CLUSTERS),
    ROW(hs_mention, entity, HS_T_ENTITIES), DOUBLE(hs_mention, value), STR(hs_mention, unit), STR(hs_mention, rule),
    FLOAT(hs_mention, score)};
static const hs_field TIMES[] = {
    RANGE(hs_timex, toks, HS_T_TOKENS), SPAN(hs_timex, span), SPAN(hs_timex, whole), U8(hs_timex, type, HS_N_TIME_TYPES),
    U8(hs_timex, anchor, UINT8_MAX), BOOL(hs_timex, approx), BOOL(hs_timex, vague), ROW(hs_timex, ref, HS_T_TIMES),
    STR(hs_timex, value), STR(hs_timex, edtf), DAYS(hs_timex, days),
    {"reading0", HS_F_DAYS, 0, offsetof(hs_timex, reading)}, {"reading1", HS_F_DAYS, 0, offsetof(hs_timex, reading) + sizeof(hs_days)}, PART(0), PART(1), PART(2), PART(3), PART(4), PART(5),
    STR(hs_timex, rule), FLOAT(hs_timex, score)};
static const hs_field CLUSTERS[] = {
    STR(hs_cluster, name), U8(hs_cluster, type, HS_N_TYPES), U8(hs_cluster, gender, HS_N_GENDERS),
    U8(hs_cluster, number, HS_N_NUMBERS), COUNT(hs_cluster, n_mentions), ROW(hs_cluster, first, HS_T_MENTIONS),
    ROW(hs_cluster, entity, HS_T_ENTITIES)};
static const hs_field QUOTES[] = {
    SPAN(hs_quote, content), RANGE(hs_quote, toks, HS_T_TOKENS), U8(hs_quote, kind, HS_N_QUOTE_KINDS),
    U8(hs_quote, certainty, HS_N_CERTAINTIES), ROW(hs_quote, cue, HS_T_TOKENS), ROW(hs_quote, source, HS_T_MENTIONS),
    ROW(hs_quote, addressee, HS_T_MENTIONS), ROW(hs_quote, outer, HS_T_QUOTES), ROW(hs_quote, timex, HS_T_TIMES),
    SPAN(hs_quote, source_span), SPAN(hs_quote, addressee_span), DAYS(hs_quote, said), STR(hs_quote, manner),
    STR(hs_quote, rule), FLOAT(hs_quote, score)};
static const hs_field EVENTS[] = {
    ROW(hs_event, trigger, HS_T_TOKENS), SPAN(hs_event, span), SPAN(hs_event, clause), STR(hs_event, lemma),
    STR(hs_event, type), STR(hs_event, channel), U8(hs_event, certainty, HS_N_CERTAINTIES), BOOL(hs_event, negated),
    RANGE(hs_event, fillers, HS_T_FILLERS), ROW(hs_event, timex, HS_T_TIMES), ROW(hs_event, quote, HS_T_QUOTES),
    ROW(hs_event, account, HS_T_ACCOUNTS), DAYS(hs_event, days), STR(hs_event, when_rule), ROW(hs_event, when_timex, HS_T_TIMES),
    ROW(hs_event, when_event, HS_T_EVENTS), FLOAT(hs_event, when_score), STR(hs_event, rule),
    FLOAT(hs_event, score)};
static const hs_field FILLERS[] = {
    ROW(hs_filler, event, HS_T_EVENTS), U8(hs_filler, role, HS_N_ROLES), RANGE(hs_filler, toks, HS_T_TOKENS),
    SPAN(hs_filler, span), ROW(hs_filler, mention, HS_T_MENTIONS), STR(hs_filler, rule)};
static const hs_field ORDERS[] = {ROW(hs_order, first, HS_T_EVENTS), ROW(hs_order, then, HS_T_EVENTS), SPAN(hs_order, span),
                                  STR(hs_order, rule), FLOAT(hs_order, score)};
static const hs_field PROPERTIES[] = {
    ROW(hs_property, subject, HS_T_MENTIONS), STR(hs_property, key), STR(hs_property, value), DOUBLE(hs_property, number),
    STR(hs_property, unit), SPAN(hs_property, span), RANGE(hs_property, toks, HS_T_TOKENS),
    ROW(hs_property, quote, HS_T_QUOTES), BOOL(hs_property, negated), STR(hs_property, rule), FLOAT(hs_property, score)};
static const hs_field CLAIMS[] = {
    ROW(hs_claim, event, HS_T_EVENTS), ROW(hs_claim, property, HS_T_PROPERTIES), ROW(hs_claim, quote, HS_T_QUOTES),
    RANGE(hs_claim, links, HS_T_LINKS), U8(hs_claim, certainty, HS_N_CERTAINTIES), DAYS(hs_claim, said),
    SPAN(hs_claim, span), STR(hs_claim, rule), FLOAT(hs_claim, score)};
static const hs_field LINKS[] = {U8(hs_link, kind, HS_N_LINK_KINDS), ROW(hs_link, mention, HS_T_MENTIONS),
                                 SPAN(hs_link, span), STR(hs_link, name)};

static const hs_field ENTITIES[] = {
    STR(hs_entity, name), U8(hs_entity, type, HS_N_TYPES), U8(hs_entity, gender, HS_N_GENDERS),
    U8(hs_entity, number, HS_N_NUMBERS), RANGE(hs_entity, aliases, HS_T_ALIASES),
    RANGE(hs_entity, mentions, HS_T_ENTITY_MENTIONS), COUNT(hs_entity, n_articles)};
static const hs_field ALIASES[] = {STR(hs_alias, text), COUNT(hs_alias, n)};
static const hs_field ENTITY_MENTIONS[] = {{"ref", HS_F_REF, HS_T_MENTIONS, 0}};
static const hs_field ACCOUNTS[] = {
    STR(hs_account, type), STR(hs_account, channel), STR(hs_account, title), U8(hs_account, certainty, HS_N_CERTAINTIES),
    DAYS(hs_account, days), STR(hs_account, when), RANGE(hs_account, events, HS_T_ACCOUNT_EVENTS),
    RANGE(hs_account, claims, HS_T_ACCOUNT_CLAIMS), RANGE(hs_account, parts, HS_T_PARTS), COUNT(hs_account, n_articles),
    COUNT(hs_account, n_outlets), COUNT(hs_account, n_independent)};
static const hs_field ACCOUNT_EVENTS[] = {{"ref", HS_F_REF, HS_T_EVENTS, 0}};
static const hs_field ACCOUNT_CLAIMS[] = {{"ref", HS_F_REF, HS_T_CLAIMS, 0}};
static const hs_field PARTS[] = {ROW(hs_part, entity, HS_T_ENTITIES), STR(hs_part, name), U8(hs_part, role, HS_N_ROLES),
                                 COUNT(hs_part, n)};
/* A relation's refs are claims or, where the kind is variant, quotes: the loader checks them by kind. */
static const hs_field RELATIONS[] = {
    U8(hs_relation, kind, HS_N_RELATION_KINDS), U8(hs_relation, slot, HS_N_SLOTS), REF(hs_relation, a, HS_T_NONE),
    REF(hs_relation, b, HS_T_NONE), ROW(hs_relation, account, HS_T_ACCOUNTS), FLOAT(hs_relation, score),
    STR(hs_relation, reason)};
static const hs_field QUOTE_GROUPS[] = {RANGE(hs_quote_group, quotes, HS_T_GROUP_QUOTES), COUNT(hs_quote_group, n_outlets)};
static const hs_field GROUP_QUOTES[] = {{"ref", HS_F_REF, HS_T_QUOTES, 0}};

#define N(fields) (fields), sizeof(fields) / sizeof *(fields)
#define OF_ARTICLE(name, T, fields) {#name, sizeof(T), offsetof(hs_article, name), N(fields)}
#define OF_CORPUS(name, T, fields) {#name, sizeof(T), offsetof(struct hs_corpus, name), N(fields)}

const hs_table_info hs_store_tables[HS_N_TABLES] = {
    [HS_T_NOTES] = OF_ARTICLE(notes, hs_note, NOTES),
    [HS_T_FURNITURE] = OF_ARTICLE(furniture, hs_span, FURNITURE),
    [HS_T_PARAGRAPHS] = OF_ARTICLE(paragraphs, hs_paragraph, PARAGRAPHS),
    [HS_T_SENTENCES] = OF_ARTICLE(sentences, hs_sentence, SENTENCES),
    [HS_T_MENTIONS] = OF_ARTICLE(mentions, hs_mention, MENTIONS),
    [HS_T_TIMES] = OF_ARTICLE(times, hs_timex, TIMES),
    [HS_T_CLUSTERS] = OF_ARTICLE(clusters, hs_cluster, CLUSTERS),
    [HS_T_QUOTES] = OF_ARTICLE(quotes, hs_quote, QUOTES),
    [HS_T_EVENTS] = OF_ARTICLE(events, hs_event, EVENTS),
    [HS_T_FILLERS] = OF_ARTICLE(fillers, hs_filler, FILLERS),
    [HS_T_ORDERS] = OF_ARTICLE(orders, hs_order, ORDERS),
    [HS_T_PROPERTIES] = OF_ARTICLE(properties, hs_property, PROPERTIES),
    [HS_T_CLAIMS] = OF_ARTICLE(claims, hs_claim, CLAIMS),
    [HS_T_LINKS] = OF_ARTICLE(links, hs_link, LINKS),
    [HS_T_ENTITIES] = OF_CORPUS(entities, hs_entity, ENTITIES),
    [HS_T_ALIASES] = OF_CORPUS(aliases, hs_alias, ALIASES),
    [HS_T_ENTITY_MENTIONS] = OF_CORPUS(entity_mentions, hs_ref, ENTITY_MENTIONS),
    [HS_T_ACCOUNTS] = OF_CORPUS(accounts, hs_account, ACCOUNTS),
    [HS_T_ACCOUNT_EVENTS] = OF_CORPUS(account_events, hs_ref, ACCOUNT_EVENTS),
    [HS_T_ACCOUNT_CLAIMS] = OF_CORPUS(account_claims, hs_ref, ACCOUNT_CLAIMS),
    [HS_T_PARTS] = OF_CORPUS(parts, hs_part, PARTS),
    [HS_T_RELATIONS] = OF_CORPUS(relations, hs_relation, RELATIONS),
    [HS_T_QUOTE_GROUPS] = OF_CORPUS(quote_groups, hs_quote_group, QUOTE_GROUPS),
    [HS_T_GROUP_QUOTES] = OF_CORPUS(group_quotes, hs_ref, GROUP_QUOTES),
};

uint32_t hs_field_columns(const hs_field *f) {
  return f->kind == HS_F_SPAN || f->kind == HS_F_RANGE || f->kind == HS_F_DAYS || f->kind == HS_F_REF ? 2 : 1;
}

/* HS_TABLE(T) has this shape for every T: a pointer and a count. */
hs_rows hs_rows_get(const void *owner, const hs_table_info *t) {
  hs_rows rows;
  const unsigned char *at = (const unsigned char *)owner + t->offset;
  memcpy(&rows.row, at, sizeof rows.row);
  memcpy(&rows.n, at + offsetof(hs_rows, n), sizeof rows.n);
  return rows;
}

void hs_rows_set(void *owner, const hs_table_info *t, hs_rows rows) {
  unsigned char *at = (unsigned char *)owner + t->offset;
  memcpy(at, &rows.row, sizeof rows.row);
  memcpy(at + offsetof(hs_rows, n), &rows.n, sizeof rows.n);
}
