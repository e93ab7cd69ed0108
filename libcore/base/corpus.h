/**
 * The corpus: its articles and the tables that cross articles. Private; the functions of hearsay.h look into it.
 *
 * `arena` keeps what lasts (problems, options). `linked` holds everything that is made anew whenever articles were
 * added: strings, entities, accounts, relations. The corpus owns its articles.
 */
#ifndef HS_CORPUS_H
#define HS_CORPUS_H

#include "base/base.h"

struct hs_corpus {
  hs_options options;
  hs_arena *arena;
  HS_VEC(hs_article *) articles;
  HS_VEC(hs_err) problems;
  hs_map ids;                   /* articles by the hash of their id, in `arena` */
  uint32_t n_annotated;         /* articles [0, n_annotated) went through the article rooms */
  uint32_t n_linked;            /* articles that the tables below speak of */

  hs_arena *linked;
  hs_strtab *strings;           /* in `linked` */
  HS_TABLE(hs_entity) entities;
  HS_TABLE(hs_alias) aliases;
  HS_TABLE(hs_ref) entity_mentions;
  HS_TABLE(hs_account) accounts;
  HS_TABLE(hs_ref) account_events;
  HS_TABLE(hs_ref) account_claims;
  HS_TABLE(hs_part) parts;
  HS_TABLE(hs_relation) relations;
  HS_TABLE(hs_quote_group) quote_groups;
  HS_TABLE(hs_ref) group_quotes;
};

#endif
