/*
 * The encoder's forward pass in whole numbers. Vectors are 16 bits with 256 for 1.0, and 8 bits where a layer reads them, which
 * costs a tenth of a point of LAS and makes products twice as fast. All matrices are multiplied for eight words at once; only the
 * recurrent layers then go word by word.
 */
#include "syntax/encoder.h"

enum { ROWS = HS_BYTE_ROWS, WIDEST = HS_ENCODER_WIDEST };

static hs_byte_layer next_layer(const unsigned char **at, uint32_t n_in, uint32_t n_out) {
  const unsigned char *p = *at;
  hs_byte_layer l = {.n_in = n_in, .n_out = n_out};
  memcpy(&l.shift, p, sizeof l.shift);
  l.bias = (const int32_t *)(const void *)(p + sizeof l.shift);
  l.offset = l.bias + n_out;
  l.weight = (const int8_t *)(const void *)(l.offset + n_out);
  *at = p + HS_BYTE_LAYER_SIZE((size_t)n_in, n_out);
  return l;
}

hs_encoder hs_encoder_at(const void *part, uint32_t width, uint32_t n_blocks) {
  const unsigned char *at = part;
  hs_encoder e = {.width = width, .n_blocks = n_blocks};
  e.conv = next_layer(&at, 3 * width, width);
  for (uint32_t b = 0; b < n_blocks; b++) {
    e.recur[b] = next_layer(&at, width, 3 * width);
    e.peep[b] = (const int16_t *)(const void *)at;
    at += width * sizeof(int16_t);
    e.dense[b] = next_layer(&at, width, width);
  }
  return e;
}

void hs_byte_sums(const hs_byte_layer *l, const int8_t *x, uint32_t rows, int32_t *out) {
  hs_kernels_best()->byte_products(x, rows, l->n_in, l->weight, l->offset, l->n_out, out);
}

static void narrow_words(uint32_t width, hs_encoder_work *k) { hs_kernels_best()->narrow(k->h, k->n * width, k->narrow); }

void hs_project(const hs_byte_layer *l, const hs_encoder_work *k, int16_t *out) {
  const hs_kernels *kernel = hs_kernels_best();
  int32_t sum[ROWS * 3 * WIDEST];
  for (uint32_t i = 0; i < k->n; i += ROWS) {
    uint32_t rows = k->n - i < ROWS ? k->n - i : ROWS;
    hs_byte_sums(l, k->narrow + (size_t)i * l->n_in, rows, sum);
    for (uint32_t r = 0; r < rows; r++) kernel->scale(sum + r * l->n_out, l->bias, l->shift, l->n_out, out + (size_t)(i + r) * l->n_out);
  }
}

/* out = cut(in + relu((W x + b) >> shift)) for some words. */
static void add_layer(const hs_byte_layer *l, const int8_t *x, uint32_t rows, const int16_t *in, int16_t *out) {
  const size_t width = l->n_out;
  int32_t sum[ROWS * WIDEST];
  hs_byte_sums(l, x, rows, sum);
  for (uint32_t r = 0; r < rows; r++) hs_kernels_best()->add_relu(in + r * width, sum + r * width, l->bias, l->shift, l->n_out, out + r * width);
}

/* A convolution over a word and its two neighbours in a stretch; beyond it are zeros. */
static void convolve(const hs_byte_layer *l, const int8_t *x, uint32_t n, const int16_t *in, int16_t *out) {
  const size_t width = l->n_out;
  int8_t wide[ROWS * 3 * WIDEST];
  for (uint32_t i = 0; i < n; i += ROWS) {
    uint32_t rows = n - i < ROWS ? n - i : ROWS;
    for (uint32_t r = 0; r < rows; r++) {
      uint32_t at = i + r;
      int8_t *to = wide + r * 3 * width;
      memset(to, 0, 3 * width);
      if (at > 0) memcpy(to, x + (at - 1) * width, width);
      memcpy(to + width, x + at * width, width);
      if (at + 1 < n) memcpy(to + 2 * width, x + (at + 1) * width, width);
    }
    add_layer(l, wide, rows, in + i * width, out + i * width);
  }
}

/* h += relu(W h + b) */
static void dense(const hs_byte_layer *l, hs_encoder_work *k) {
  const size_t width = l->n_out;
  narrow_words(l->n_out, k);
  for (uint32_t i = 0; i < k->n; i += ROWS) {
    int16_t *h = k->h + i * width;
    add_layer(l, k->narrow + i * width, k->n - i < ROWS ? k->n - i : ROWS, h, h);
  }
}

/* h += both directions of the layer, in each stretch */
static void recur(const hs_byte_layer *l, const int16_t *peep, const uint32_t *length, uint32_t n_stretches, hs_encoder_work *w) {
  const hs_kernels *k = hs_kernels_best();
  const uint32_t width = l->n_in, half = width / 2;
  narrow_words(width, w);
  hs_project(l, w, w->wide);
  for (uint32_t s = 0, from = 0; s < n_stretches; from += length[s++])
    for (uint32_t back = 0; back < 2; back++) {
      int32_t state[WIDEST / 2] = {0};
      for (uint32_t i = 0; i < length[s]; i++) {
        size_t at = from + (back ? length[s] - 1 - i : i);
        k->recur(w->wide + at * 3 * width + back * 3 * half, peep + back * half, half, state, w->h + at * width + back * half);
      }
    }
}

void hs_encode(const hs_encoder *e, const uint32_t *length, uint32_t n_stretches, hs_encoder_work *k) {
  k->n = 0;
  for (uint32_t s = 0; s < n_stretches; s++) k->n += length[s];
  hs_kernels_best()->narrow(k->in, k->n * e->width, k->narrow);
  for (uint32_t s = 0, from = 0; s < n_stretches; from += length[s++]) {
    size_t at = (size_t)from * e->width;
    convolve(&e->conv, k->narrow + at, length[s], k->in + at, k->h + at);
  }
  for (uint32_t b = 0; b < e->n_blocks; b++) {
    recur(&e->recur[b], e->peep[b], length, n_stretches, k);
    dense(&e->dense[b], k);
  }
  narrow_words(e->width, k);
}
