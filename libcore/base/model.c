/*
 * The model file: "HSMODEL1", a count, then a directory of {name[16], offset, size}, then the sections, each on a
 * 64-byte boundary. It is embedded by model/model.S and read in place: opening it looks at the directory alone.
 */
#include "base/base.h"

typedef struct entry { char name[16]; uint64_t offset, size; } entry;

static const char MAGIC[8] = {'H', 'S', 'M', 'O', 'D', 'E', 'L', '1'};

static uint64_t n_entries(const hs_model *m) {
  uint64_t n;
  memcpy(&n, m->bytes + 8, sizeof n);
  return n;
}

static entry entry_at(const hs_model *m, uint64_t i) {
  entry e;
  memcpy(&e, m->bytes + 16 + i * sizeof e, sizeof e);
  return e;
}

hs_code hs_model_open(hs_model *m, const void *bytes, size_t n, hs_err *err) {
  *m = (hs_model){bytes, n};
  if (n < 16 || memcmp(bytes, MAGIC, 8) != 0) return hs_fail(err, HS_FORMAT, NULL, 0, 0, "not a model file");
  uint64_t count = n_entries(m);
  if (count > (n - 16) / sizeof(entry)) return hs_fail(err, HS_FORMAT, NULL, 0, 8, "model directory is cut short");
  for (uint64_t i = 0; i < count; i++) {
    entry e = entry_at(m, i);
    if (e.offset > n || e.size > n - e.offset || e.name[15] != 0)
      return hs_fail(err, HS_FORMAT, NULL, 0, (int64_t)(16 + i * sizeof e), "model section %.15s is cut short", e.name);
  }
  return HS_OK;
}

const void *hs_model_section(const hs_model *m, const char *name, size_t *n) {
  for (uint64_t i = 0; i < n_entries(m); i++) {
    entry e = entry_at(m, i);
    if (strcmp(e.name, name) == 0) {
      *n = (size_t)e.size;
      return m->bytes + e.offset;
    }
  }
  *n = 0;
  return NULL;
}
