/*
 * CoNLL-U to articles and back.
 *
 * A document is read in two walks: the first gathers rows (one a syntactic word) and the text, the second turns rows
 * into the columns of hs_tokens. Words find their bytes by walking along the sentence's text; inside a multiword token
 * words take bytes while they match what is written there ("do|n't"), and what does not match is shared out: the
 * first word that differs takes all that is left, later ones are empty ("aux" = "à" + "les").
 *
 * Columns are separated by tabs only, since a form may hold a space. Heads point inside the sentence; a head that is
 * out of range counts as none.
 */
#include "syntax/conllu.h"
#include "text/text.h"
#include <stdio.h>

/* ---- reading */

typedef struct row { hs_span span; hs_str lemma, feats; uint32_t head; uint8_t upos, xpos, deprel, mwt; } row;
typedef HS_VEC(char) buffer;

typedef struct reader {
  hs_article *a;
  hs_arena *scratch;
  buffer text;
  HS_VEC(row) rows;
  HS_VEC(hs_sentence) sentences;
  HS_VEC(hs_paragraph) paragraphs;
  uint32_t first;            /* row of the sentence's first word */
  uint32_t walked;           /* byte of the text up to which words are placed */
  hs_span mwt;               /* what is left of the open multiword token */
  uint32_t mwt_words;        /* words it still has, 0 if none is open */
  uint8_t mwt_count;         /* all its words, until the first one is read */
  bool in_sentence, text_given, glued, new_paragraph;
} reader;

typedef struct line { const char *s; size_t n; } line;
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC, N_COLUMNS };

static void put(hs_arena *arena, buffer *b, const char *s, size_t n) {
  while (b->cap - b->n < n + 1) hs_vec_more(arena, (void **)&b->row, &b->cap, 1);
  if (n) memcpy(b->row + b->n, s, n);
  b->n += (uint32_t)n;
  b->row[b->n] = 0;
}

static bool next_line(hs_conllu *f, line *out) {
  if (f->at >= f->n) return false;
  const char *s = f->bytes + f->at, *end = memchr(s, '\n', f->n - f->at);
  size_t n = end ? (size_t)(end - s) : f->n - f->at;
  f->at += n + (end != NULL);
  f->line++;
  if (n && s[n - 1] == '\r') n--;
  *out = (line){s, n};
  return true;
}

static bool starts(line l, const char *prefix) { return l.n >= strlen(prefix) && memcmp(l.s, prefix, strlen(prefix)) == 0; }

static line after_equals(line l) {
  const char *eq = memchr(l.s, '=', l.n);
  if (!eq) return (line){l.s + l.n, 0};
  line v = {eq + 1, (size_t)(l.s + l.n - eq - 1)};
  while (v.n && *v.s == ' ') v.s++, v.n--;
  return v;
}

/* The joint before a sentence's text: a space, or an empty line before a paragraph. */
static void open_sentence(reader *r) {
  if (r->in_sentence) return;
  r->in_sentence = true;
  if (r->new_paragraph || !r->paragraphs.n) {
    if (r->text.n) put(r->scratch, &r->text, "\n\n", 2);
    hs_vec_push(r->scratch, &r->paragraphs)->span = (hs_span){r->text.n, r->text.n};
  } else if (r->text.n && !r->glued) {
    put(r->scratch, &r->text, " ", 1);
  }
  r->new_paragraph = false;
  r->first = r->rows.n;
  r->walked = r->text.n;
  hs_sentence *s = hs_vec_push(r->scratch, &r->sentences);
  s->span = (hs_span){r->text.n, r->text.n};
  s->toks = (hs_range){r->rows.n, r->rows.n};
  s->paragraph = r->paragraphs.n - 1;
}

static void close_sentence(reader *r) {
  if (!r->in_sentence) return;
  hs_sentence *s = &r->sentences.row[r->sentences.n - 1];
  s->toks.end = r->rows.n;
  s->span.end = r->text.n;
  r->paragraphs.row[s->paragraph].span.end = r->text.n;
  r->in_sentence = r->text_given = false;
  r->mwt_words = r->mwt_count = 0;
  if (s->toks.beg == s->toks.end) r->sentences.n--;
}

static bool columns(line l, line col[N_COLUMNS]) {
  for (int i = 0; i < N_COLUMNS; i++) {
    const char *tab = i + 1 < N_COLUMNS ? memchr(l.s, '\t', l.n) : NULL;
    if (!tab && i + 1 < N_COLUMNS) return false;
    col[i] = (line){l.s, tab ? (size_t)(tab - l.s) : l.n};
    if (!tab) break;
    l.n -= (size_t)(tab + 1 - l.s);
    l.s = tab + 1;
  }
  return true;
}

static bool number(line l, uint32_t *out) {
  uint32_t v = 0;
  for (size_t i = 0; i < l.n; i++) {
    if (l.s[i] < '0' || l.s[i] > '9' || v > UINT32_MAX / 10 - 1) return false;
    v = v * 10 + (uint32_t)(l.s[i] - '0');
  }
  *out = v;
  return l.n > 0;
}

static bool has_misc(line misc, const char *what) {
  size_t n = strlen(what);
  for (size_t i = 0; i + n <= misc.n; i++)
    if (memcmp(misc.s + i, what, n) == 0) return true;
  return false;
}

static bool blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/* Bytes of a surface form: where the text goes on, or appended to it if the file gave no text. */
static hs_span surface(reader *r, line form, bool glued) {
  if (!r->text_given) {
    hs_span s = {r->text.n, r->text.n + (uint32_t)form.n};
    put(r->scratch, &r->text, form.s, form.n);
    r->walked = s.end;
    if (!glued) put(r->scratch, &r->text, " ", 1);
    return s;
  }
  while (r->walked < r->text.n && blank(r->text.row[r->walked])) r->walked++;
  uint32_t left = r->text.n - r->walked, n = form.n < left ? (uint32_t)form.n : left;
  hs_span s = {r->walked, r->walked + n};
  r->walked = s.end;
  return s;
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

/* Bytes of the next word inside the open multiword token. */
static hs_span inside(reader *r, line form) {
  hs_span s = r->mwt;
  bool same = form.n <= s.end - s.beg && r->mwt_words > 1;
  for (size_t i = 0; same && i < form.n; i++) same = lower(form.s[i]) == lower(r->text.row[s.beg + i]);
  if (same) s.end = s.beg + (uint32_t)form.n;
  r->mwt.beg = s.end;
  r->mwt_words--;
  return s;
}

static hs_str column(reader *r, line l) {
  return l.n == 1 && *l.s == '_' ? 0 : hs_intern(r->a->strings, l.s, l.n);
}

static uint8_t value_of(int (*parse)(const char *), line l, uint8_t otherwise) {
  char name[32];
  if (l.n >= sizeof name) return otherwise;
  memcpy(name, l.s, l.n);
  name[l.n] = 0;
  int v = parse(name);
  return v < 0 ? otherwise : (uint8_t)v;
}

static bool read_multiword(reader *r, line col[N_COLUMNS], const char *dash) {
  line lo = {col[ID].s, (size_t)(dash - col[ID].s)}, hi = {dash + 1, col[ID].n - lo.n - 1};
  uint32_t a, b;
  if (!number(lo, &a) || !number(hi, &b) || b < a || b - a > 200) return false;
  r->glued = has_misc(col[MISC], "SpaceAfter=No");
  r->mwt = surface(r, col[FORM], r->glued);
  r->mwt_words = b - a + 1;
  r->mwt_count = (uint8_t)r->mwt_words;
  return true;
}

static bool read_word(reader *r, line col[N_COLUMNS]) {
  uint32_t id, head;
  if (!number(col[ID], &id) || id != r->rows.n - r->first + 1) return false;
  if (!number(col[HEAD], &head)) head = 0;
  row w = {.head = head, .mwt = r->mwt_count};
  r->mwt_count = 0;
  if (r->mwt_words) {
    w.span = inside(r, col[FORM]);
  } else {
    r->glued = has_misc(col[MISC], "SpaceAfter=No");
    w.span = surface(r, col[FORM], r->glued);
  }
  bool underscore = col[FORM].n == 1 && *col[FORM].s == '_';
  w.lemma = underscore ? hs_intern_z(r->a->strings, "_") : column(r, col[LEMMA]);
  w.feats = column(r, col[FEATS]);
  w.upos = value_of(hs_upos_parse, col[UPOS], HS_U_X);
  w.xpos = value_of(hs_xpos_parse, col[XPOS], HS_X_NONE);
  w.deprel = value_of(hs_deprel_parse, col[DEPREL], HS_D_DEP);
  *hs_vec_push(r->scratch, &r->rows) = w;
  return true;
}

static bool read_token(reader *r, line l) {
  line col[N_COLUMNS];
  if (!columns(l, col) || !col[ID].n || !col[FORM].n) return false;
  open_sentence(r);
  const char *dash = memchr(col[ID].s, '-', col[ID].n);
  if (memchr(col[ID].s, '.', col[ID].n)) return true;
  return dash ? read_multiword(r, col, dash) : read_word(r, col);
}

static void read_comment(reader *r, line l) {
  if (starts(l, "# newdoc id")) {
    line v = after_equals(l);
    r->a->id = hs_intern(r->a->strings, v.s, v.n);
  } else if (starts(l, "# newpar") && !starts(l, "# newpar_")) {
    r->new_paragraph = true;
  } else if (starts(l, "# text =")) {
    line v = after_equals(l);
    open_sentence(r);
    put(r->scratch, &r->text, v.s, v.n);
    r->text_given = true;
  }
}

static hs_code read_lines(reader *r, hs_conllu *f, hs_err *err) {
  line l;
  bool begun = false;
  for (hs_conllu before = *f; next_line(f, &l); before = *f) {
    if (starts(l, "# newdoc") && begun) {
      *f = before;
      break;
    }
    if (!l.n) {
      close_sentence(r);
    } else if (*l.s == '#') {
      read_comment(r, l);
      begun = begun || starts(l, "# newdoc") || r->in_sentence;
    } else if (read_token(r, l)) {
      begun = true;
    } else {
      return hs_fail(err, HS_FORMAT, NULL, f->line - 1, -1, "not a line of CoNLL-U");
    }
  }
  close_sentence(r);
  return HS_OK;
}

static void fill_tokens(reader *r) {
  hs_article *a = r->a;
  uint32_t n = r->rows.n;
  hs_tokens *t = &a->tokens;
  *t = (hs_tokens){.n = n,
                   .span = HS_NEW_N(a->arena, hs_span, n), .norm = HS_NEW_N(a->arena, hs_str, n),
                   .lemma = HS_NEW_N(a->arena, hs_str, n), .feats = HS_NEW_N(a->arena, hs_str, n),
                   .head = HS_NEW_N(a->arena, uint32_t, n), .sentence = HS_NEW_N(a->arena, uint32_t, n),
                   .upos = HS_NEW_N(a->arena, uint8_t, n), .xpos = HS_NEW_N(a->arena, uint8_t, n),
                   .deprel = HS_NEW_N(a->arena, uint8_t, n), .mwt = HS_NEW_N(a->arena, uint8_t, n)};
  for (uint32_t s = 0; s < r->sentences.n; s++) {
    hs_range toks = r->sentences.row[s].toks;
    for (uint32_t i = toks.beg; i < toks.end; i++) {
      const row *w = &r->rows.row[i];
      t->span[i] = w->span;
      t->norm[i] = hs_text_norm(a, a->text + w->span.beg, w->span.end - w->span.beg);
      t->lemma[i] = w->lemma;
      t->feats[i] = w->feats;
      t->head[i] = w->head && w->head <= toks.end - toks.beg ? toks.beg + w->head - 1 : HS_NONE;
      t->sentence[i] = s;
      t->upos[i] = w->upos;
      t->xpos[i] = w->xpos;
      t->deprel[i] = w->deprel;
      t->mwt[i] = w->mwt;
    }
  }
}

static void finish(reader *r) {
  hs_article *a = r->a;
  a->text = hs_arena_strn(a->arena, r->text.row, r->text.n);
  a->n_bytes = r->text.n;
  fill_tokens(r);
  a->sentences.n = r->sentences.n;
  a->sentences.row = HS_NEW_N(a->arena, hs_sentence, r->sentences.n);
  a->paragraphs.n = r->paragraphs.n;
  a->paragraphs.row = HS_NEW_N(a->arena, hs_paragraph, r->paragraphs.n);
  if (r->sentences.n) memcpy(a->sentences.row, r->sentences.row, r->sentences.n * sizeof(hs_sentence));
  if (r->paragraphs.n) memcpy(a->paragraphs.row, r->paragraphs.row, r->paragraphs.n * sizeof(hs_paragraph));
}

static hs_code read_document(hs_conllu *from, hs_article *a, hs_arena *scratch, hs_err *err) {
  reader r = {.a = a, .scratch = scratch};
  put(scratch, &r.text, "", 0);
  hs_code code = read_lines(&r, from, err);
  if (code == HS_OK) finish(&r);
  return code;
}

hs_code hs_conllu_read(hs_conllu *from, hs_article **out, hs_err *err) {
  *out = NULL;
  while (from->at < from->n && (from->bytes[from->at] == '\n' || from->bytes[from->at] == '\r')) from->line += from->bytes[from->at++] == '\n';
  if (from->at >= from->n) return HS_OK;
  hs_article *a = hs_article_new();
  hs_arena *scratch = hs_arena_new();
  jmp_buf guard;
  hs_code code = HS_NOMEM;
  if (a && scratch && !setjmp(guard)) {
    hs_arena_guard(a->arena, &guard);
    hs_arena_guard(scratch, &guard);
    code = read_document(from, a, scratch, err);
    hs_arena_guard(a->arena, NULL);
  } else {
    hs_fail(err, HS_NOMEM, NULL, from->line, -1, "out of memory");
  }
  hs_arena_free(scratch);
  if (code == HS_OK) *out = a;
  else hs_article_free(a);
  return code;
}

/* ---- writing */

typedef struct writer { const hs_article *a; hs_arena *arena; buffer out; } writer;

static void put_z(writer *w, const char *s) { put(w->arena, &w->out, s, strlen(s)); }

static void put_number(writer *w, uint32_t v) {
  char s[16];
  snprintf(s, sizeof s, "%u", (unsigned)v);
  put_z(w, s);
}

/* Text on one line: white space of any kind becomes a space. */
static void put_text(writer *w, hs_span s) {
  for (uint32_t i = s.beg; i < s.end; i++) {
    unsigned char c = (unsigned char)w->a->text[i];
    put(w->arena, &w->out, c < ' ' ? " " : (const char *)&w->a->text[i], 1);
  }
}

static void put_string(writer *w, hs_str s) {
  const char *z = hs_article_str(w->a, s);
  put_z(w, z && *z ? z : "_");
}

static void put_misc(writer *w, hs_span s, uint32_t next) {
  bool glued = next < w->a->tokens.n && w->a->tokens.span[next].beg == s.end;
  if (glued) put_z(w, "SpaceAfter=No|");
  put_z(w, "TokenRange=");
  put_number(w, s.beg);
  put_z(w, ":");
  put_number(w, s.end);
  put_z(w, "\n");
}

static void put_multiword(writer *w, uint32_t t, uint32_t first) {
  const hs_tokens *k = &w->a->tokens;
  uint32_t last = t + k->mwt[t] - 1;
  if (last >= k->n) last = k->n - 1;
  put_number(w, t - first + 1);
  put_z(w, "-");
  put_number(w, last - first + 1);
  put_z(w, "\t");
  hs_span s = {k->span[t].beg, k->span[last].end};
  put_text(w, s);
  put_z(w, "\t_\t_\t_\t_\t_\t_\t_\t");
  put_misc(w, s, last + 1);
}

/* An empty word, which a multiword token's uneven split leaves, is written by its lemma. */
static void put_word(writer *w, uint32_t t, uint32_t first, bool in_mwt) {
  const hs_tokens *k = &w->a->tokens;
  const char *xpos = hs_xpos_name(k->xpos[t]), *upos = hs_upos_name(k->upos[t]), *deprel = hs_deprel_name(k->deprel[t]);
  put_number(w, t - first + 1);
  put_z(w, "\t");
  if (k->span[t].beg < k->span[t].end) put_text(w, k->span[t]);
  else put_string(w, k->lemma[t]);
  put_z(w, "\t");
  put_string(w, k->lemma[t]);
  put_z(w, "\t");
  put_z(w, upos ? upos : "_");
  put_z(w, "\t");
  put_z(w, xpos ? xpos : "_");
  put_z(w, "\t");
  put_string(w, k->feats[t]);
  put_z(w, "\t");
  put_number(w, k->head[t] == HS_NONE ? 0 : k->head[t] - first + 1);
  put_z(w, "\t");
  put_z(w, deprel ? deprel : "_");
  put_z(w, "\t_\t");
  put_misc(w, k->span[t], in_mwt ? HS_NONE : t + 1);
}

static void put_sentence(writer *w, uint32_t s) {
  const hs_sentence *sent = &w->a->sentences.row[s];
  put_z(w, "# sent_id = ");
  put_string(w, w->a->id);
  put_z(w, "-");
  put_number(w, s + 1);
  put_z(w, "\n# text = ");
  put_text(w, sent->span);
  put_z(w, "\n");
  uint32_t mwt_end = 0;
  for (uint32_t t = sent->toks.beg; t < sent->toks.end; t++) {
    if (w->a->tokens.mwt[t] > 1) {
      put_multiword(w, t, sent->toks.beg);
      mwt_end = t + w->a->tokens.mwt[t];
    }
    put_word(w, t, sent->toks.beg, t < mwt_end);
  }
  put_z(w, "\n");
}

char *hs_conllu_write(const hs_article *a, hs_arena *arena, size_t *n) {
  writer w = {.a = a, .arena = arena};
  put_z(&w, "# newdoc id = ");
  put_string(&w, a->id);
  put_z(&w, "\n");
  for (uint32_t s = 0; s < a->sentences.n; s++) {
    if (s == 0 || a->sentences.row[s].paragraph != a->sentences.row[s - 1].paragraph) put_z(&w, "# newpar\n");
    put_sentence(&w, s);
  }
  *n = w.out.n;
  return w.out.row;
}
