/** Private to the text room: pieces of text on their way to becoming tokens. */
#ifndef HS_TEXT_ROOM_H
#define HS_TEXT_ROOM_H

#include "text/text.h"

/** What a piece is, as far as its bytes tell. */
enum {
  HS_PIECE_GLUED = 1,   /* no blank before it */
  HS_PIECE_STOP = 2,    /* . ! ? and runs of them */
  HS_PIECE_DOTTED = 4,  /* a word that keeps its full stop: "Mr.", "U.S.", "2." */
  HS_PIECE_OPEN = 8,    /* opening quotation mark or bracket */
  HS_PIECE_CLOSE = 16,  /* closing quotation mark or bracket */
  HS_PIECE_WORD = 32,   /* begins with a letter or digit */
};

/** A token before its columns exist. */
typedef struct hs_piece {
  hs_span span;
  uint8_t flags;
  uint8_t mwt;          /* as in hs_tokens */
  bool ends;            /* of a DOTTED word: its stop is the sentence's as well */
} hs_piece;

typedef HS_VEC(hs_piece) hs_pieces;
typedef HS_VEC(hs_paragraph) hs_paragraphs;

/** Classes of code points; one of them each. */
enum { HS_CP_BLANK, HS_CP_LETTER, HS_CP_DIGIT, HS_CP_MARK /* joins on to what stands before */, HS_CP_OTHER };

/** Decode one code point. @return bytes taken, at least 1; a bad byte is U+FFFD, 1 byte and sets `*bad` (may be NULL) */
uint32_t hs_utf8_next(const char *s, uint32_t at, uint32_t end, int32_t *cp, bool *bad);
int hs_cp_class(int32_t cp);
/** Class of the code point at a byte; HS_CP_BLANK at the end. `*n` is its length in bytes. */
int hs_class_at(const char *s, uint32_t at, uint32_t end, uint32_t *n);
bool hs_cp_is_upper(int32_t cp);
bool hs_cp_is_lower(int32_t cp);
/** The apostrophe in its spellings: ' and U+2019, U+02BC, grave, acute. */
bool hs_cp_is_apostrophe(int32_t cp);

/** Paragraphs of the whole text, without blank bytes at their ends. */
void hs_text_layout(const hs_article *a, hs_arena *scratch, hs_paragraphs *out);
/** A paragraph being cut. A chunk is a stretch without blanks. */
typedef struct hs_scan {
  const char *s;
  uint32_t beg, end;    /* of the paragraph */
  uint32_t chunk_beg, chunk_end;
  uint32_t next_at;     /* the next '@' at or behind the place last asked, so that looking for it stays linear */
  bool open_single;     /* a single quotation mark waits for its partner */
  hs_arena *arena;
  hs_pieces *out;
} hs_scan;

hs_piece *hs_scan_emit(hs_scan *c, uint32_t beg, uint32_t end, uint8_t flags);
/** Address, file name, handle, hashtag, emoticon that begins at `at`. @return its end, or `at` if none does */
uint32_t hs_scan_unit(hs_scan *c, uint32_t at);
/** Emit the word (with its clitics and units) that begins at `at` with a letter or digit. @return its end */
uint32_t hs_scan_word(hs_scan *c, uint32_t at);

enum { HS_MAX_CUTS = 4 };
/**
 * Where a word is cut into syntactic words: clitics behind an apostrophe (don't) and listed contractions (cannot), some of
 * them only between certain neighbours (its). @param cut room for HS_MAX_CUTS places. @return how many were written
 */
uint32_t hs_scan_clitics(const hs_scan *c, uint32_t beg, uint32_t end, uint32_t *cut);

/** What comes behind a stop, closing marks and blanks skipped; `opener` and `hour` as in openers.lex. */
typedef struct hs_ahead {
  enum { HS_AHEAD_NONE, HS_AHEAD_UPPER, HS_AHEAD_LOWER, HS_AHEAD_DIGIT, HS_AHEAD_OTHER } kind;
  bool opener, hour;
} hs_ahead;
hs_ahead hs_look_ahead(const char *s, uint32_t at, uint32_t end);

/** Tokens of one paragraph, appended. */
void hs_text_tokens(const char *text, hs_span paragraph, hs_arena *scratch, hs_pieces *out);
/** Is `pieces[i]` the last of a sentence? For one paragraph, `n` pieces; the last one always is. Writes ends[0..n). */
void hs_text_sentences(const char *text, const hs_piece *pieces, uint32_t n, uint8_t *ends);

/** Lower-cased copy of a short ASCII-or-UTF-8 word, apostrophes made straight. @return its length, 0 if it does not fit */
size_t hs_text_fold(const char *s, size_t n, char *out, size_t cap);

extern const hs_lex hs_lex_abbreviations;
extern const hs_lex hs_lex_contractions;
extern const hs_lex hs_lex_clitic_signs;
extern const hs_lex hs_lex_affixes;
extern const hs_lex hs_lex_emoticons;
extern const hs_lex hs_lex_dottails;
extern const hs_lex hs_lex_units;
extern const hs_lex hs_lex_slashed;
extern const hs_lex hs_lex_openers;
extern const hs_lex hs_lex_shortened;
extern const hs_lex hs_lex_speech;

#endif
