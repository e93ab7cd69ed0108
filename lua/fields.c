/*
 * The fields of every class, as data. One line a field: its name, what pushes it, where it lies in the row, its type
 * and what it says. `__index`, `__pairs`, completion and the reference page all read these tables.
 *
 *     {"lemma", hsl_put_str, offsetof(hs_event, lemma), "string", "lemma of the trigger"}
 */
#include "put.h"

/* ---- the tables */

#define F(T, member) offsetof(T, member)
#define WHERE                                                                                                          \
  {"article", hsl_put_article, 0, "article", "the article it was read from"},                                          \
  {"sentence", hsl_put_sentence, 0, "sentence", "the sentence in which it begins"},                                    \
  {"text", hsl_put_text, 0, "string", "its exact words: article.text:sub(first, last)"},                               \
  {"first", hsl_put_first, 0, "integer", "its first byte in article.text, from 1"},                                    \
  {"last", hsl_put_last, 0, "integer", "its last byte, inclusive"}
#define WHY(T)                                                                                                         \
  {"rule", hsl_put_str, F(T, rule), "string", "the rule or model that made it"},                                       \
  {"score", hsl_put_score, F(T, score), "number", "how sure that is, 0 to 1"}
#define END {NULL, NULL, 0, NULL, NULL}
#define ID {"id", hsl_put_id, 0, "integer", "its number among the article's, from 1"}
#define CORPUS_ID {"id", hsl_put_id, 0, "integer", "its number in the corpus, from 1; the same at every run"}

static const hsl_field ARTICLE[] = {
  {"id", hsl_put_article_id, 0, "string", "file name without folder and ending, or `id` in JSON Lines"},
  {"outlet", hsl_put_str, F(hs_article, outlet), "string", "who published it"},
  {"title", hsl_put_str, F(hs_article, title), "string", "headline"},
  {"byline", hsl_put_str, F(hs_article, byline), "string", "author line"},
  {"url", hsl_put_str, F(hs_article, url), "string", "address"},
  {"path", hsl_put_str, F(hs_article, path), "string", "file it was read from"},
  {"published", hsl_put_time, 0, "time", "when it was published, with `how` that is known"},
  {"text", hsl_put_text, 0, "string", "its bytes as loaded"},
  END};

static const hsl_field SENTENCE[] = {
  ID,
  {"paragraph", hsl_put_paragraph, 0, "integer", "number of its paragraph, from 1"},
  {"n_tokens", hsl_put_n_tokens, F(hs_sentence, toks), "integer", "number of its tokens"},
  {"article", hsl_put_article, 0, "article", "the article it stands in"},
  {"text", hsl_put_text, 0, "string", "its exact words"},
  {"first", hsl_put_first, 0, "integer", "its first byte in article.text, from 1"},
  {"last", hsl_put_last, 0, "integer", "its last byte, inclusive"},
  END};

static const hsl_field TOKEN[] = {
  {"id", hsl_put_place_in_sentence, 0, "integer", "its number in the sentence, from 1"},
  {"text", hsl_put_text, 0, "string", "its exact letters"},
  {"norm", hsl_put_norm, 0, "string", "lower case, NFC, straight quotes"},
  {"lemma", hsl_put_lemma, 0, "string", "dictionary form"},
  {"upos", hsl_put_upos, 0, "string", "universal part of speech"},
  {"xpos", hsl_put_xpos, 0, "string", "Penn Treebank tag"},
  {"feats", hsl_put_feats, 0, "string", "morphological features, \"Number=Sing|Person=3\""},
  {"head", hsl_put_head, 0, "token", "the token it depends on; nil for the root"},
  {"deprel", hsl_put_deprel, 0, "string", "dependency relation to the head"},
  {"n_words", hsl_put_n_words, 0, "integer", "a surface word of so many tokens begins here; nil elsewhere"},
  {"article", hsl_put_article, 0, "article", "the article it stands in"},
  {"sentence", hsl_put_token_sentence, 0, "sentence", "the sentence it stands in"},
  {"first", hsl_put_first, 0, "integer", "its first byte in article.text, from 1"},
  {"last", hsl_put_last, 0, "integer", "its last byte, inclusive"},
  END};

static const hsl_field MENTION[] = {
  ID,
  {"type", hsl_put_type, F(hs_mention, type), "string", "person, organization, place, group, other; number, money, percent, age, ordinal, quantity"},
  {"kind", hsl_put_kind, F(hs_mention, kind), "string", "name, noun, pronoun or value"},
  {"entity", hsl_put_entity, F(hs_mention, entity), "entity", "who or what is meant; nil for values"},
  {"core", hsl_put_words, F(hs_mention, core), "string", "the bare name or head noun"},
  {"title", hsl_put_words, F(hs_mention, role), "string", "the title in front or behind"},
  {"head", hsl_put_token, F(hs_mention, head), "token", "its head"},
  {"gender", hsl_put_gender, F(hs_mention, gender), "string", "masculine, feminine or neuter, if known"},
  {"number", hsl_put_plurality, F(hs_mention, number), "string", "singular or plural, if known"},
  {"value", hsl_put_number, F(hs_mention, value), "number", "of numbers, money, percentages, ages, quantities"},
  {"unit", hsl_put_str, F(hs_mention, unit), "string", "of the value: \"USD\", \"%\", \"year\""},
  WHERE, WHY(hs_mention), END};

static const hsl_field TIME[] = {
  {"id", hsl_put_time_id, 0, "integer", "its number among the article's times; nil for a time that a row tells"},
  {"value", hsl_put_time_value, 0, "string", "TIMEX3 value, as precise as text and anchor allow; nil if unresolved"},
  {"from", hsl_put_time_from, 0, "string", "first day of the interval; nil if open or unknown"},
  {"to", hsl_put_time_to, 0, "string", "last day of the interval, inclusive"},
  {"precision", hsl_put_time_precision, 0, "string", "time, day, month, year or interval"},
  {"edtf", hsl_put_time_edtf, 0, "string", "EDTF where it says more than the value"},
  {"type", hsl_put_time_kind, 0, "string", "date, time, duration or set"},
  {"approx", hsl_put_time_approx, 0, "boolean", "\"about\", \"around\"; or a first day that is only likely"},
  {"vague", hsl_put_time_vague, 0, "boolean", "nothing in the calendar (\"recently\")"},
  {"anchor", hsl_put_time_anchor, 0, "string", "what it was counted from: published (the article's date), quote, time"},
  {"counted_from", hsl_put_time_counted_from, 0, "time", "the article's date or the other time it was counted from"},
  {"expression", hsl_put_time_expression, 0, "time", "the words of time behind it; nil if there are none"},
  {"how", hsl_put_time_how, 0, "string", "of an article's date: given or inferred"},
  {"reason", hsl_put_time_reason, 0, "string", "of an article's date: the evidence in words"},
  {"article", hsl_put_time_article, 0, "article", "the article it was read from"},
  {"sentence", hsl_put_sentence, 0, "sentence", "the sentence of its words"},
  {"text", hsl_put_text, 0, "string", "its exact words; nil if it was inferred"},
  {"whole", hsl_put_time_whole, 0, "string", "the same with what bounds it: \"since 2013\""},
  {"first", hsl_put_first, 0, "integer", "its first byte in article.text, from 1"},
  {"last", hsl_put_last, 0, "integer", "its last byte, inclusive"},
  {"rule", hsl_put_time_rule, 0, "string", "the rule that resolved it"},
  {"score", hsl_put_time_score, 0, "number", "how sure that is, 0 to 1"},
  END};

static const hsl_field QUOTE[] = {
  ID,
  {"kind", hsl_put_quote_kind, F(hs_quote, kind), "string", "direct, indirect or mixed"},
  {"speaker", hsl_put_entity_by_mention, F(hs_quote, source), "entity", "who said it"},
  {"speaker_text", hsl_put_words, F(hs_quote, source_span), "string", "the words for the speaker"},
  {"speaker_first", hsl_put_span_first, F(hs_quote, source_span), "integer", "the first byte of these words"},
  {"speaker_last", hsl_put_span_last, F(hs_quote, source_span), "integer", "their last byte"},
  {"addressee", hsl_put_entity_by_mention, F(hs_quote, addressee), "entity", "to whom"},
  {"addressee_text", hsl_put_words, F(hs_quote, addressee_span), "string", "the words for the addressee"},
  {"cue", hsl_put_cue, F(hs_quote, cue), "string", "the word that tells the saying: \"told\", \"according\""},
  {"manner", hsl_put_str, F(hs_quote, manner), "string", "lemma of the cue"},
  {"certainty", hsl_put_certainty, F(hs_quote, certainty), "string", "of the saying itself: asserted, denied, planned, ..."},
  {"said", hsl_put_time, 0, "time", "when it was said"},
  {"outer", hsl_put_quote, F(hs_quote, outer), "quote", "the quote it stands in"},
  {"source_mention", hsl_put_mention, F(hs_quote, source), "mention", "the speaker's mention"},
  {"addressee_mention", hsl_put_mention, F(hs_quote, addressee), "mention", "the addressee's mention"},
  {"cue_token", hsl_put_token, F(hs_quote, cue), "token", "the cue"},
  WHERE, WHY(hs_quote), END};

static const hsl_field EVENT[] = {
  ID,
  {"type", hsl_put_str, F(hs_event, type), "string", "communicate, meet, travel, ...; other"},
  {"lemma", hsl_put_str, F(hs_event, lemma), "string", "lemma of the trigger"},
  {"channel", hsl_put_str, F(hs_event, channel), "string", "of communication: phone, meeting, interview, post, statement, ..."},
  {"certainty", hsl_put_certainty, F(hs_event, certainty), "string", "asserted, denied, possible, probable, planned, conditional, asked, pretended"},
  {"negated", hsl_put_bool, F(hs_event, negated), "boolean", "is the predicate negated?"},
  {"agent", hsl_put_participant, HS_AGENT, "entity", "who did it; of a pretended event the real one"},
  {"patient", hsl_put_participant, HS_PATIENT, "entity", "to whom or what it was done"},
  {"recipient", hsl_put_participant, HS_RECIPIENT, "entity", "who was spoken to, who was given something"},
  {"posing_as", hsl_put_participant, HS_POSED_AS, "entity", "of a pretended event, whom the agent claimed to be"},
  {"place", hsl_put_participant, HS_AT_PLACE, "entity", "where"},
  {"topic", hsl_put_filler, HS_TOPIC, "filler", "what about, in the text's words"},
  {"time", hsl_put_time, 0, "time", "when it happened"},
  {"dated_by", hsl_put_event, F(hs_event, when_event), "event", "the event it came before, after or with, where that dates it"},
  {"trigger", hsl_put_token, F(hs_event, trigger), "token", "the word that tells it"},
  {"quote", hsl_put_quote, F(hs_event, quote), "quote", "the innermost quote around it; nil in the outlet's own voice"},
  {"claim", hsl_put_claim, 0, "claim", "the claim that tells it, with its chain of sources"},
  {"account", hsl_put_account, F(hs_event, account), "account", "the event over all articles"},
  WHERE, WHY(hs_event), END};

static const hsl_field FILLER[] = {
  ID,
  {"role", hsl_put_role, F(hs_filler, role), "string", "agent, patient, recipient, topic, ..."},
  {"name", hsl_put_role_filler_name, 0, "string", "the entity's name, or the words"},
  {"entity", hsl_put_entity_by_mention, F(hs_filler, mention), "entity", "who or what fills it; nil for clauses"},
  {"mention", hsl_put_mention, F(hs_filler, mention), "mention", "nil for clauses and plain phrases"},
  {"event", hsl_put_event, F(hs_filler, event), "event", "the event it belongs to"},
  WHERE,
  {"rule", hsl_put_str, F(hs_filler, rule), "string", "the rule that found it"},
  END};

static const hsl_field PROPERTY[] = {
  ID,
  {"subject", hsl_put_entity_by_mention, F(hs_property, subject), "entity", "whose property it is"},
  {"key", hsl_put_str, F(hs_property, key), "string", "age, office, spouse, amount, ..."},
  {"value", hsl_put_str, F(hs_property, value), "string", "normalised text"},
  {"number", hsl_put_number, F(hs_property, number), "number", "the value as a number"},
  {"unit", hsl_put_str, F(hs_property, unit), "string", "of the number"},
  {"negated", hsl_put_bool, F(hs_property, negated), "boolean", "is it said not to be so?"},
  {"quote", hsl_put_quote, F(hs_property, quote), "quote", "the innermost quote around it; nil in the outlet's own voice"},
  {"claim", hsl_put_claim, 0, "claim", "the claim that tells it, with its chain of sources"},
  {"mention", hsl_put_mention, F(hs_property, subject), "mention", "the subject's mention"},
  WHERE, WHY(hs_property), END};

static const hsl_field CLAIM[] = {
  ID,
  {"certainty", hsl_put_certainty, F(hs_claim, certainty), "string", "with everything the chain of sources does to it"},
  {"speaker", hsl_put_nearest, 0, "entity", "the nearest source, if it is an entity"},
  {"said", hsl_put_time, 0, "time", "when the nearest source said so"},
  {"event", hsl_put_event, F(hs_claim, event), "event", "what is claimed; nil if it is a property"},
  {"property", hsl_put_property, F(hs_claim, property), "property", "what is claimed; nil if it is an event"},
  {"quote", hsl_put_quote, F(hs_claim, quote), "quote", "the quote it was read from"},
  WHERE, WHY(hs_claim), END};

static const hsl_field LINK[] = {
  {"kind", hsl_put_link_kind, F(hs_link, kind), "string", "outlet, agency, person, organization, document or anonymous"},
  {"name", hsl_put_link_name, 0, "string", "its name; of an unnamed source the words for it"},
  {"entity", hsl_put_entity_by_mention, F(hs_link, mention), "entity", "who it is"},
  WHERE, END};

static const hsl_field NOTE[] = {
  {"kind", hsl_put_str, F(hs_note, kind), "string", "quote, date, utf8, ..."},
  {"message", hsl_put_str, F(hs_note, message), "string", "the flaw in words"},
  WHERE, END};

static const hsl_field ENTITY[] = {
  CORPUS_ID,
  {"name", hsl_put_cstr, F(hs_entity, name), "string", "its best name"},
  {"type", hsl_put_type, F(hs_entity, type), "string", "person, organization, place, group, other"},
  {"gender", hsl_put_gender, F(hs_entity, gender), "string", "masculine, feminine or neuter, if known"},
  {"number", hsl_put_plurality, F(hs_entity, number), "string", "singular or plural, if known"},
  {"named", hsl_put_is_named, 0, "boolean", "is it ever called by a name, or only \"the captain\""},
  {"n_articles", hsl_put_count, F(hs_entity, n_articles), "integer", "in how many articles it is mentioned"},
  {"n_mentions", hsl_put_n_tokens, F(hs_entity, mentions), "integer", "how often it is mentioned"},
  END};

static const hsl_field ACCOUNT[] = {
  CORPUS_ID,
  {"title", hsl_put_cstr, F(hs_account, title), "string", "the event in a line"},
  {"type", hsl_put_cstr, F(hs_account, type), "string", "communicate, meet, travel, ..."},
  {"channel", hsl_put_cstr, F(hs_account, channel), "string", "of communication"},
  {"certainty", hsl_put_certainty, F(hs_account, certainty), "string", "what the best-founded claims say"},
  {"time", hsl_put_time, 0, "time", "when it happened, from all claims"},
  {"agent", hsl_put_part, HS_AGENT, "entity", "who did it, as most articles say"},
  {"patient", hsl_put_part, HS_PATIENT, "entity", "to whom or what it was done"},
  {"recipient", hsl_put_part, HS_RECIPIENT, "entity", "who was spoken to"},
  {"posing_as", hsl_put_part, HS_POSED_AS, "entity", "of a pretended event, whom the agent claimed to be"},
  {"place", hsl_put_part, HS_AT_PLACE, "entity", "where"},
  {"n_articles", hsl_put_count, F(hs_account, n_articles), "integer", "how many articles tell it"},
  {"n_outlets", hsl_put_count, F(hs_account, n_outlets), "integer", "how many outlets tell it"},
  {"n_independent", hsl_put_count, F(hs_account, n_independent), "integer", "how many independent sources stand behind it"},
  END};

static const hsl_field PART[] = {
  {"role", hsl_put_role, F(hs_part, role), "string", "agent, patient, recipient, ..."},
  {"name", hsl_put_cstr, F(hs_part, name), "string", "who or what"},
  {"entity", hsl_put_entity, F(hs_part, entity), "entity", "who it is"},
  {"n", hsl_put_count, F(hs_part, n), "integer", "how many articles name it in that role"},
  END};

static const hsl_field RELATION[] = {
  CORPUS_ID,
  {"kind", hsl_put_relation_kind, F(hs_relation, kind), "string", "agrees, elaborates, contradicts, supersedes; variant (of one quote)"},
  {"slot", hsl_put_slot, F(hs_relation, slot), "string", "polarity, time, place, participant, quantity, role, wording"},
  {"score", hsl_put_score, F(hs_relation, score), "number", "how sure that is, 0 to 1"},
  {"reason", hsl_put_cstr, F(hs_relation, reason), "string", "why, in words"},
  {"a", hsl_put_ref, F(hs_relation, a), "claim", "one claim (a quote where kind is variant)"},
  {"b", hsl_put_ref, F(hs_relation, b), "claim", "the other"},
  {"account", hsl_put_account, F(hs_relation, account), "account", "the event both tell"},
  END};

static const hsl_field QUOTE_GROUP[] = {
  CORPUS_ID,
  {"n_quotes", hsl_put_n_tokens, F(hs_quote_group, quotes), "integer", "how many wordings there are"},
  {"n_outlets", hsl_put_count, F(hs_quote_group, n_outlets), "integer", "in how many outlets"},
  END};

static const hsl_field PROBLEM[] = {
  {"message", hsl_put_problem_message, 0, "string", "what was left out and why"},
  {"file", hsl_put_problem_file, 0, "string", "the file"},
  {"line", hsl_put_problem_line, F(hs_err, line), "integer", "the line, from 1"},
  {"byte", hsl_put_problem_byte, F(hs_err, byte), "integer", "the byte of the file, from 0, as editors and tools count"},
  END};

/* ---- rows by kind */

static const void *at_article(const hs_corpus *c, uint32_t article, uint32_t row) {
  (void)row;
  return hs_corpus_article(c, article);
}
static uint32_t count_articles(const hs_corpus *c, uint32_t article) {
  (void)article;
  return hs_corpus_n_articles(c);
}
static const void *at_token(const hs_corpus *c, uint32_t article, uint32_t row) {
  (void)row;
  return &hs_corpus_article(c, article)->tokens;
}
static uint32_t count_tokens(const hs_corpus *c, uint32_t article) { return hs_corpus_article(c, article)->tokens.n; }

#define OF_ARTICLE(table)                                                                                              \
  static const void *at_##table(const hs_corpus *c, uint32_t article, uint32_t row) {                                  \
    return &hs_corpus_article(c, article)->table.row[row];                                                             \
  }                                                                                                                    \
  static uint32_t count_##table(const hs_corpus *c, uint32_t article) { return hs_corpus_article(c, article)->table.n; }
#define OF_CORPUS(table)                                                                                               \
  static const void *at_##table(const hs_corpus *c, uint32_t article, uint32_t row) {                                  \
    uint32_t n;                                                                                                        \
    (void)article;                                                                                                     \
    return &hs_corpus_##table(c, &n)[row];                                                                             \
  }                                                                                                                    \
  static uint32_t count_##table(const hs_corpus *c, uint32_t article) {                                                \
    uint32_t n;                                                                                                        \
    (void)article;                                                                                                     \
    hs_corpus_##table(c, &n);                                                                                          \
    return n;                                                                                                          \
  }
OF_ARTICLE(sentences)
OF_ARTICLE(mentions)
OF_ARTICLE(quotes)
OF_ARTICLE(events)
OF_ARTICLE(fillers)
OF_ARTICLE(properties)
OF_ARTICLE(claims)
OF_ARTICLE(links)
OF_ARTICLE(notes)
OF_CORPUS(entities)
OF_CORPUS(accounts)
OF_CORPUS(parts)
OF_CORPUS(relations)
OF_CORPUS(quote_groups)
OF_CORPUS(problems)

/* A time that a row tells has no row of its own: its fields ask when_of(). */
static const void *at_time(const hs_corpus *c, uint32_t article, uint32_t row) {
  (void)c, (void)article, (void)row;
  return NULL;
}
static uint32_t count_times(const hs_corpus *c, uint32_t article) { return hs_corpus_article(c, article)->times.n; }

const hsl_class hsl_classes[HSL_N_KINDS] = {
  [HSL_ARTICLE] = {"article", "hearsay.article", ARTICLE, at_article, count_articles},
  [HSL_SENTENCE] = {"sentence", "hearsay.sentence", SENTENCE, at_sentences, count_sentences},
  [HSL_TOKEN] = {"token", "hearsay.token", TOKEN, at_token, count_tokens},
  [HSL_MENTION] = {"mention", "hearsay.mention", MENTION, at_mentions, count_mentions},
  [HSL_TIME] = {"time", "hearsay.time", TIME, at_time, count_times},
  [HSL_QUOTE] = {"quote", "hearsay.quote", QUOTE, at_quotes, count_quotes},
  [HSL_EVENT] = {"event", "hearsay.event", EVENT, at_events, count_events},
  [HSL_FILLER] = {"filler", "hearsay.filler", FILLER, at_fillers, count_fillers},
  [HSL_PROPERTY] = {"property", "hearsay.property", PROPERTY, at_properties, count_properties},
  [HSL_CLAIM] = {"claim", "hearsay.claim", CLAIM, at_claims, count_claims},
  [HSL_LINK] = {"link", "hearsay.link", LINK, at_links, count_links},
  [HSL_NOTE] = {"note", "hearsay.note", NOTE, at_notes, count_notes},
  [HSL_ENTITY] = {"entity", "hearsay.entity", ENTITY, at_entities, count_entities},
  [HSL_ACCOUNT] = {"account", "hearsay.account", ACCOUNT, at_accounts, count_accounts},
  [HSL_PART] = {"part", "hearsay.part", PART, at_parts, count_parts},
  [HSL_RELATION] = {"relation", "hearsay.relation", RELATION, at_relations, count_relations},
  [HSL_QUOTE_GROUP] = {"quote_group", "hearsay.quote_group", QUOTE_GROUP, at_quote_groups, count_quote_groups},
  [HSL_PROBLEM] = {"problem", "hearsay.problem", PROBLEM, at_problems, count_problems},
};
