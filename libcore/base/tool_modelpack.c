/*
 * Build tool: puts sections of trained weights into one model file (layout in model.c), keeping those of an older
 * file that are not replaced. Sections are sorted by name, so the same parts give the same bytes.
 *
 *     modelpack OUT.model [OLD.model] tagger=build/tagger.bin parser=build/parser.bin
 *     modelpack OUT.model OLD.model name=            (drops a section)
 */
#include "base/base.h"
#include <stdio.h>
#include <stdlib.h>

enum { MAX_SECTIONS = 64 };
typedef struct section { char name[16]; unsigned char *bytes; uint64_t n; } section;
typedef struct sections { section at[MAX_SECTIONS]; uint32_t n; } sections;

static void die(const char *what, const char *why) {
  fprintf(stderr, "modelpack: %s: %s\n", what, why);
  exit(1);
}

static unsigned char *slurp(const char *path, uint64_t *n) {
  FILE *f = fopen(path, "rb");
  if (!f) die(path, "cannot open");
  if (fseek(f, 0, SEEK_END) != 0) die(path, "cannot seek");
  long size = ftell(f);
  if (size < 0) die(path, "cannot tell");
  rewind(f);
  unsigned char *p = malloc((size_t)size + 1);
  if (!p || fread(p, 1, (size_t)size, f) != (size_t)size) die(path, "cannot read");
  fclose(f);
  *n = (uint64_t)size;
  return p;
}

static void put(sections *all, const char *name, unsigned char *bytes, uint64_t n) {
  uint32_t i = 0;
  while (i < all->n && strcmp(all->at[i].name, name) != 0) i++;
  if (i == MAX_SECTIONS || strlen(name) > 15) die(name, "too many sections or too long a name");
  if (i == all->n) all->n++;
  snprintf(all->at[i].name, sizeof all->at[i].name, "%s", name);
  all->at[i].bytes = bytes;
  all->at[i].n = n;
}

static void put_model(sections *all, const char *path) {
  uint64_t n;
  unsigned char *bytes = slurp(path, &n);
  hs_model m;
  hs_err err;
  if (hs_model_open(&m, bytes, n, &err) != HS_OK) die(path, err.message);
  uint64_t count;
  memcpy(&count, bytes + 8, 8);
  for (uint64_t i = 0; i < count; i++) {
    char name[16];
    memcpy(name, bytes + 16 + i * 32, 16);
    size_t size;
    const unsigned char *at = hs_model_section(&m, name, &size);
    unsigned char *own = malloc(size + 1);
    if (!own) die(path, "out of memory");
    memcpy(own, at, size);
    put(all, name, own, size);
  }
}

static int by_name(const void *a, const void *b) { return strcmp(((const section *)a)->name, ((const section *)b)->name); }

static void write_model(const sections *all, const char *path) {
  FILE *f = fopen(path, "wb");
  if (!f) die(path, "cannot write");
  uint64_t count = all->n, at = 16 + count * 32;
  fwrite("HSMODEL1", 1, 8, f);
  fwrite(&count, 8, 1, f);
  for (uint32_t i = 0; i < all->n; i++) {
    at = (at + 63) & ~(uint64_t)63;
    char name[16] = {0};
    snprintf(name, sizeof name, "%s", all->at[i].name);
    fwrite(name, 1, 16, f);
    fwrite(&at, 8, 1, f);
    fwrite(&all->at[i].n, 8, 1, f);
    at += all->at[i].n;
  }
  at = 16 + count * 32;
  for (uint32_t i = 0; i < all->n; i++) {
    for (; at % 64; at++) fputc(0, f);
    fwrite(all->at[i].bytes, 1, all->at[i].n, f);
    at += all->at[i].n;
  }
  if (fclose(f) != 0) die(path, "cannot write");
}

int main(int argc, char **argv) {
  static sections all;
  if (argc < 2) die("usage", "modelpack OUT.model [OLD.model] name=file ...");
  for (int i = 2; i < argc; i++) {
    char *eq = strchr(argv[i], '=');
    if (!eq) {
      put_model(&all, argv[i]);
      continue;
    }
    *eq = 0;
    uint64_t n = 0;
    unsigned char *bytes = eq[1] ? slurp(eq + 1, &n) : NULL;
    put(&all, argv[i], bytes, n);
  }
  uint32_t kept = 0;
  for (uint32_t i = 0; i < all.n; i++)
    if (all.at[i].bytes) all.at[kept++] = all.at[i];
  all.n = kept;
  qsort(all.at, all.n, sizeof all.at[0], by_name);
  write_model(&all, argv[1]);
  return 0;
}
