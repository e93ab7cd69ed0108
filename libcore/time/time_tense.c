/*
 * Tense of the clause a time expression stands in: it decides whether "Thursday" lies behind or ahead.
 *
 * Climb from the expression to the verb that governs it; look at its own form and its auxiliaries. A modal of the
 * future or an infinitive points ahead; so, as if present, does a participle of planning (ahead.lex). Without a tree
 * the nearest words that carry tense decide, before the expression first.
 *
 * Example: in "the talks that open on Friday were called off" Friday hangs on "open", present tense, so it points ahead;
 * "were" is not asked. Limits: eight steps up, thirty words to each side.
 */
#include "time/time_form.h"

extern const hs_lex hs_lex_ahead;

enum { STEPS = 8, REACH = 30 };

static bool verb_form(uint8_t x) { return x == HS_X_VB || x == HS_X_VBD || x == HS_X_VBG || x == HS_X_VBN || x == HS_X_VBP || x == HS_X_VBZ || x == HS_X_MD; }

static bool future_modal(const char *w) {
  static const char *const words[] = {"will", "'ll", "shall", "wo", "ll"};
  for (size_t i = 0; w && i < sizeof words / sizeof *words; i++)
    if (strcmp(w, words[i]) == 0) return true;
  return false;
}

typedef struct tense_marks { bool past, present, future, perfect, to, modal, could, not; } tense_marks;

static void mark(const hs_article *a, uint32_t tok, tense_marks *m) {
  uint8_t x = a->tokens.xpos[tok];
  const char *w = hs_norm(a, tok);
  if (x == HS_X_MD) {
    if (future_modal(w)) m->future = true;
    else m->modal = true;
    if (w && strcmp(w, "could") == 0) m->could = true;
  } else if (x == HS_X_VBD) m->past = true;
  else if (x == HS_X_VBZ || x == HS_X_VBP) {
    if (w && (strcmp(w, "has") == 0 || strcmp(w, "have") == 0 || strcmp(w, "'ve") == 0)) m->perfect = true;
    m->present = true;
  } else if (x == HS_X_TO) m->to = true;
  else if (x == HS_X_VB && w && strcmp(w, "have") == 0 && a->tokens.upos[tok] == HS_U_AUX) m->perfect = true;      /* to have died */
}

static hs_tense judge(const hs_article *a, uint32_t verb, hs_range sentence) {
  tense_marks m = {0};
  uint32_t lo = verb > sentence.beg + REACH ? verb - REACH : sentence.beg, hi = verb + REACH < sentence.end ? verb + REACH : sentence.end;
  for (uint32_t t = lo; t < hi; t++) {
    uint8_t d = a->tokens.deprel[t];
    if (a->tokens.head[t] == verb && (d == HS_D_AUX || d == HS_D_AUX_PASS || d == HS_D_COP || (d == HS_D_MARK && a->tokens.xpos[t] == HS_X_TO))) mark(a, t, &m);
    if (a->tokens.head[t] == verb && d == HS_D_ADVMOD && hs_norm(a, t) && (strcmp(hs_norm(a, t), "not") == 0 || strcmp(hs_norm(a, t), "n't") == 0)) m.not = true;
  }
  mark(a, verb, &m);
  if (m.future) return TENSE_FUTURE;
  if (m.could && m.not) return TENSE_PAST;         /* could not be reached on Monday */
  if (a->tokens.xpos[verb] != HS_X_VBD && hs_lex_has(&hs_lex_ahead, hs_lemma(a, verb))) return TENSE_PRESENT;
  if (m.past || m.perfect) return TENSE_PAST;
  if (m.to || m.modal) return TENSE_FUTURE;
  if (m.present) return TENSE_PRESENT;
  return TENSE_NONE;
}

static hs_tense by_neighbours(const hs_article *a, uint32_t tok, hs_range sentence) {
  uint32_t lo = tok > sentence.beg + REACH ? tok - REACH : sentence.beg, hi = tok + REACH < sentence.end ? tok + REACH : sentence.end;
  for (uint32_t t = lo; t < hi; t++) {
    if (future_modal(hs_norm(a, t))) return TENSE_FUTURE;
  }
  return TENSE_NONE;
}

hs_tense hs_clause_tense(const hs_article *a, uint32_t tok, hs_range sentence) {
  if (!hs_tagged(a, tok)) return by_neighbours(a, tok, sentence);
  uint32_t t = tok;
  for (int step = 0; step < STEPS; step++) {
    if (t != tok || verb_form(a->tokens.xpos[t])) {
      bool copular = false;
      uint32_t lo = t > sentence.beg + REACH ? t - REACH : sentence.beg;
      for (uint32_t k = lo; k < t && !copular; k++) copular = a->tokens.head[k] == t && a->tokens.deprel[k] == HS_D_COP;
      if (verb_form(a->tokens.xpos[t]) || copular || hs_lex_has(&hs_lex_ahead, hs_lemma(a, t))) {
        hs_tense tense = judge(a, t, sentence);
        if (tense != TENSE_NONE) return tense;
      }
    }
    t = a->tokens.head[t];
    if (t == HS_NONE || t < sentence.beg || t >= sentence.end) break;
  }
  return TENSE_NONE;
}
