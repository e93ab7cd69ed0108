/*
 * Build tool: compiles a word list (`words.lex`, described in base.h) into a C table.
 *
 *     lexgen libcore/quote/cues.lex > build/gen/lex_cues.c
 *
 * It refuses what would go wrong silently: unsorted or repeated keys, too many columns, bad white space.
 */
#include "base/base.h"
#include <stdio.h>
#include <stdlib.h>

enum { MAX_COLS = 16 };

typedef struct row { char *cell[MAX_COLS + 1]; uint32_t n; } row;
typedef struct rows { hs_arena *arena; row *row; uint32_t n, cap, n_cols; } rows;

static void die(const char *file, uint32_t line, const char *why) {
  fprintf(stderr, "%s:%u: %s\n", file, (unsigned)line, why);
  exit(1);
}

static void add_row(rows *all, char *line, const char *file, uint32_t number) {
  if (all->n == all->cap) hs_vec_more(all->arena, (void **)&all->row, &all->cap, sizeof *all->row);
  row *r = &all->row[all->n];
  r->n = 0;
  for (char *at = line; at;) {
    char *tab = strchr(at, '\t');
    if (tab) *tab++ = 0;
    if (r->n > MAX_COLS) die(file, number, "too many columns");
    r->cell[r->n++] = hs_arena_strn(all->arena, at, strlen(at));
    at = tab;
  }
  const char *key = r->cell[0];
  if (!*key || *key == ' ' || key[strlen(key) - 1] == ' ' || strstr(key, "  ")) die(file, number, "empty key or stray space");
  if (all->n && strcmp(all->row[all->n - 1].cell[0], key) >= 0) die(file, number, "keys must be sorted (LC_ALL=C) and unique");
  if (r->n - 1 > all->n_cols) all->n_cols = r->n - 1;
  all->n++;
}

static void read_rows(rows *all, const char *file) {
  FILE *f = fopen(file, "rb");
  if (!f) die(file, 0, "cannot open");
  static char line[65536];
  for (uint32_t number = 1; fgets(line, sizeof line, f); number++) {
    size_t n = strlen(line);
    if (n && line[n - 1] == '\n') line[--n] = 0;
    if (n && line[n - 1] == '\r') die(file, number, "carriage return");
    if (n && line[0] != '#') add_row(all, line, file, number);
  }
  fclose(f);
}

static uint32_t count_words(const char *key) {
  uint32_t n = 1;
  for (; *key; key++) n += *key == ' ';
  return n;
}

static void print_string(const char *s) {
  putchar('"');
  for (; *s; s++) {
    unsigned char c = (unsigned char)*s;
    if (c == '"' || c == '\\') putchar('\\');
    if (c < 32 || c >= 127) printf("\\%03o", c);
    else putchar(c);
  }
  putchar('"');
}

static void print_slots(const rows *all, uint32_t n_slots, const char *name) {
  uint32_t *slot = HS_NEW_N(all->arena, uint32_t, n_slots);
  for (uint32_t i = 0; i < all->n; i++) {
    const char *key = all->row[i].cell[0];
    uint32_t j = (uint32_t)hs_hash(key, strlen(key), 0) & (n_slots - 1);
    while (slot[j]) j = (j + 1) & (n_slots - 1);
    slot[j] = i + 1;
  }
  printf("static const uint32_t slots_%s[] = {", name);
  for (uint32_t j = 0; j < n_slots; j++) printf("%s%u,", j % 16 ? "" : "\n", (unsigned)slot[j]);
  printf("};\n");
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: lexgen FILE.lex > FILE.c\n");
    return 2;
  }
  const char *base = strrchr(argv[1], '/');
  char name[128];
  snprintf(name, sizeof name, "%s", base ? base + 1 : argv[1]);
  *strstr(name, ".lex") = 0;
  rows all = {.arena = hs_arena_new()};
  jmp_buf guard;
  if (!all.arena || setjmp(guard)) die(argv[1], 0, "out of memory");
  hs_arena_guard(all.arena, &guard);
  read_rows(&all, argv[1]);
  uint32_t n_slots = 4, max_words = 0;
  while (n_slots < all.n * 2) n_slots *= 2;
  printf("/* made from %s.lex */\n#include \"base/base.h\"\nextern const hs_lex hs_lex_%s;\n", name, name);
  printf("static const char *const cells_%s[] = {\n", name);
  for (uint32_t i = 0; i < all.n; i++) {
    uint32_t words = count_words(all.row[i].cell[0]);
    if (words > max_words) max_words = words;
    for (uint32_t c = 0; c <= all.n_cols; c++) {
      print_string(c < all.row[i].n ? all.row[i].cell[c] : "");
      putchar(',');
    }
    putchar('\n');
  }
  printf("%s};\n", all.n ? "" : "0");
  print_slots(&all, n_slots, name);
  printf("const hs_lex hs_lex_%s = {\"%s\", %u, %u, %u, %u, cells_%s, slots_%s};\n", name, name, (unsigned)all.n,
         (unsigned)all.n_cols, (unsigned)n_slots, (unsigned)max_words, name, name);
  hs_arena_free(all.arena);
  return ferror(stdout) ? 1 : 0;
}
