/* Any bytes as a page, through a file as users do. */
#include "read/read.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static hs_code take_article(void *self, hs_article *a) {
  if (!a->text || !a->n_bytes || a->text[a->n_bytes] || !a->id) abort();
  ++*(uint32_t *)self;
  hs_article_free(a);
  return HS_OK;
}

static hs_code take_problem(void *self, const hs_err *problem) {
  if (problem->code == HS_OK || !problem->message[0]) abort();
  ++*(uint32_t *)self;
  return HS_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  char path[] = "/tmp/hearsay-fuzz-XXXXXX";
  uint32_t seen = 0;
  int fd = mkstemp(path);
  if (fd < 0 || write(fd, data, n) != (ssize_t)n) abort();
  close(fd);
  hs_sink sink = {&seen, take_article, take_problem};
  hs_read_path(path, "html", &sink, NULL);
  if (!seen) abort();
  unlink(path);
  return 0;
}
