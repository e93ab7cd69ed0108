/**
 * The store's schema as data: for every table of hearsay.h its columns, what a column may hold, and where the row keeps
 * it. Saving and loading walk these descriptions, so a field that is added to a row is added here and nowhere else.
 */
#ifndef HS_SCHEMA_H
#define HS_SCHEMA_H

#include "base/corpus.h"

/* Raised when a table or column changes; user_version in the file. */
enum { HS_STORE_VERSION = 2, HS_STORE_APPLICATION = 0x48536179 /* "HSay" */ };

typedef enum hs_table_id {
  HS_T_NOTES, HS_T_FURNITURE, HS_T_PARAGRAPHS, HS_T_SENTENCES, HS_T_MENTIONS, HS_T_TIMES, HS_T_CLUSTERS, HS_T_QUOTES,
  HS_T_EVENTS, HS_T_FILLERS, HS_T_ORDERS, HS_T_PROPERTIES, HS_T_CLAIMS, HS_T_LINKS,
  HS_N_ARTICLE_TABLES,
  HS_T_ENTITIES = HS_N_ARTICLE_TABLES, HS_T_ALIASES, HS_T_ENTITY_MENTIONS, HS_T_ACCOUNTS, HS_T_ACCOUNT_EVENTS,
  HS_T_ACCOUNT_CLAIMS, HS_T_PARTS, HS_T_RELATIONS, HS_T_QUOTE_GROUPS, HS_T_GROUP_QUOTES,
  HS_N_TABLES,
  HS_T_TOKENS = HS_N_TABLES,   /* columns, not rows: stored apart; here only as the target of token numbers */
  HS_T_NONE
} hs_table_id;

typedef enum hs_field_kind {
  HS_F_U8,       /* below `limit` */
  HS_F_BOOL,
  HS_F_COUNT,    /* any uint32_t */
  HS_F_I32,
  HS_F_FLOAT,
  HS_F_DOUBLE,   /* NAN is NULL */
  HS_F_STR,      /* 0 is NULL */
  HS_F_SPAN,     /* two columns, bytes of the article's text */
  HS_F_RANGE,    /* two columns, rows of table `limit` */
  HS_F_ROW,      /* a row of table `limit`; HS_NONE is NULL */
  HS_F_DAYS,     /* two columns */
  HS_F_REF       /* two columns: article, row of that article's table `limit` */
} hs_field_kind;

typedef struct hs_field { const char *name; uint8_t kind; uint8_t limit; uint16_t offset; } hs_field;

typedef struct hs_table_info {
  const char *name;
  size_t row_size;
  size_t offset;             /* of the table in hs_article or hs_corpus */
  const hs_field *fields;
  uint32_t n_fields;
} hs_table_info;

extern const hs_table_info hs_store_tables[HS_N_TABLES];

/** Number of SQL columns of a field: 1 or 2. */
uint32_t hs_field_columns(const hs_field *f);
/** A table as untyped rows, in its owner (article or corpus). */
typedef struct hs_rows { unsigned char *row; uint32_t n; } hs_rows;
hs_rows hs_rows_get(const void *owner, const hs_table_info *t);
void hs_rows_set(void *owner, const hs_table_info *t, hs_rows rows);

#endif
