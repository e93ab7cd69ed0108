/*
 * Layers of the networks' trainers. Matrix products go over all words of a batch; the recurrent layer then goes word by
 * word, forwards and backwards in each stretch. Sums run in a fixed order, so the same data give the same weights.
 */
#include "syntax/learn_dense.h"
#include "syntax/matrix.h"

/* ---- W x + b */

void hs_affine_forward(const hs_batch *b, hs_layer l, const float *in, float *out) {
  if (l.bias)
    for (size_t i = 0; i < b->n; i++) memcpy(out + i * l.n_out, l.bias, l.n_out * sizeof *out);
  else memset(out, 0, (size_t)b->n * l.n_out * sizeof *out);
  hs_matrix_multiply(out, l.n_out, in, l.n_in, l.w, b->n, l.n_in, l.n_out);
}

void hs_affine_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *in, const float *dout, float *din) {
  for (size_t i = 0; grad.bias && i < b->n; i++)
    for (size_t k = 0; k < l.n_out; k++) grad.bias[k] += dout[i * l.n_out + k];
  hs_matrix_transpose(b->turned, in, l.n_in, b->n, l.n_in);
  hs_matrix_multiply(grad.w, l.n_out, b->turned, b->n, dout, l.n_in, b->n, l.n_out);
  if (!din) return;
  hs_matrix_transpose(b->turned, l.w, l.n_out, l.n_in, l.n_out);
  hs_matrix_multiply(din, l.n_in, dout, l.n_out, b->turned, b->n, l.n_out, l.n_in);
}

/* out = in + gate relu(out); the gates of what is below zero are shut. */
static void add_gated(hs_random *r, uint32_t drop_percent, uint32_t n, const float *in, float *gate, float *out) {
  hs_draw_gate(r, gate, n, drop_percent);
  for (uint32_t i = 0; i < n; i++) {
    gate[i] = out[i] > 0 ? gate[i] : 0;
    out[i] = in[i] + out[i] * gate[i];
  }
}

void hs_dense_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, hs_layer l, const float *in, float *gate, float *out) {
  hs_affine_forward(b, l, in, out);
  add_gated(r, drop_percent, b->n * l.n_out, in, gate, out);
}

void hs_dense_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *in, const float *gate, float *out, float *dh) {
  for (size_t i = 0; i < (size_t)b->n * l.n_out; i++) out[i] = dh[i] * gate[i];
  hs_affine_backward(b, l, grad, in, out, dh);
}

/* ---- convolutions */

/* The inputs of a convolution: three words side by side, zeros beyond the stretch. */
static void gather(const hs_batch *b, const float *h) {
  size_t width = b->width;
  for (uint32_t i = 0; i < b->n; i++) {
    float *out = b->wide + i * 3 * width;
    memset(out, 0, 3 * width * sizeof *out);
    memcpy(out + width, h + i * width, width * sizeof *out);
    if (b->index[i] > 0) memcpy(out, h + (i - 1) * width, width * sizeof *out);
    if (b->index[i] + 1 < b->length[i]) memcpy(out + 2 * width, h + (i + 1) * width, width * sizeof *out);
  }
}

/* The same way back: what the inputs' gradients add to the words'. */
static void scatter(const hs_batch *b, float *dh) {
  size_t width = b->width;
  for (uint32_t i = 0; i < b->n; i++) {
    const float *in = b->wide + i * 3 * width;
    bool left = b->index[i] > 0, right = b->index[i] + 1 < b->length[i];
    for (size_t d = 0; d < width; d++) {
      dh[i * width + d] += in[width + d];
      if (left) dh[(i - 1) * width + d] += in[d];
      if (right) dh[(i + 1) * width + d] += in[2 * width + d];
    }
  }
}

void hs_conv_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, hs_layer l, const float *in, float *gate, float *out) {
  gather(b, in);
  hs_affine_forward(b, l, b->wide, out);
  add_gated(r, drop_percent, b->n * l.n_out, in, gate, out);
}

void hs_conv_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *in, const float *gate, float *out, float *dh) {
  for (size_t i = 0; i < (size_t)b->n * l.n_out; i++) out[i] = dh[i] * gate[i];
  gather(b, in);
  hs_affine_backward(b, l, grad, b->wide, out, NULL);
  hs_matrix_transpose(b->turned, l.w, l.n_out, l.n_in, l.n_out);
  memset(b->wide, 0, (size_t)b->n * l.n_in * sizeof *b->wide);
  hs_matrix_multiply(b->wide, l.n_in, out, l.n_out, b->turned, b->n, l.n_out, l.n_in);
  scatter(b, dh);
}

void hs_input_backward(const hs_batch *b, const float *keep, const float *vec, float *dh, float *dvector, float *dbias) {
  size_t width = b->width;
  for (size_t i = 0; i < b->n * width; i++) dh[i] *= keep[i];
  hs_matrix_transpose(b->turned, vec, HS_VECTOR_DIM, b->n, HS_VECTOR_DIM);
  hs_matrix_multiply(dvector, b->width, b->turned, b->n, dh, HS_VECTOR_DIM, b->n, b->width);
  for (size_t i = 0; i < b->n; i++)
    for (size_t k = 0; k < width; k++) dbias[k] += dh[i * width + k];
}

/* ---- recurrent layers */

/* Straight lines cut off at 0 and 1, and their slope where they are not. */
static float gate_of(float x) {
  float y = 0.25f * x + 0.5f;
  return y < 0 ? 0 : y > 1 ? 1 : y;
}
static float slope_of(float gate) { return gate > 0 && gate < 1 ? 0.25f : 0; }

/* Words of a stretch in the order of a direction: of its k-th one the row in the batch. */
static size_t row_of(uint32_t from, uint32_t length, uint32_t k, uint32_t back) { return from + (back ? length - 1 - k : k); }

static void run(const hs_batch *b, uint32_t from, uint32_t back, const float *peep, const float *in, hs_recurrence v, float *out) {
  const uint32_t width = b->width, half = width / 2, length = b->length[from];
  for (uint32_t k = 0; k < length; k++) {
    size_t row = row_of(from, length, k, back), at = row * width + back * half;
    float *zfr = v.zfr + row * 3 * width + (size_t)back * 3 * half, *state = v.state + at;
    const float *before = k > 0 ? v.state + row_of(from, length, k - 1, back) * width + back * half : NULL;
    for (uint32_t e = 0; e < half; e++) {
      float c = before ? before[e] : 0, f = gate_of(zfr[half + e] + peep[back * half + e] * c), r = gate_of(zfr[2 * half + e]);
      zfr[half + e] = f;
      zfr[2 * half + e] = r;
      state[e] = f * c + (1 - f) * zfr[e];
      out[at + e] = in[at + e] + r * state[e] * v.gate[at + e];
    }
  }
}

void hs_recur_forward(const hs_batch *b, hs_random *r, uint32_t drop_percent, hs_layer l, const float *peep, const float *in, hs_recurrence v, float *out) {
  hs_affine_forward(b, l, in, v.zfr);
  hs_draw_gate(r, v.gate, b->n * b->width, drop_percent);
  for (uint32_t from = 0; from < b->n; from += b->length[from])
    for (uint32_t back = 0; back < 2; back++) run(b, from, back, peep, in, v, out);
}

/* zfr becomes its own gradient, last word first. */
static void run_back(const hs_batch *b, uint32_t from, uint32_t back, const float *peep, float *dpeep, hs_recurrence v, const float *dh, float *dstate) {
  const uint32_t width = b->width, half = width / 2, length = b->length[from];
  memset(dstate, 0, half * sizeof *dstate);
  for (uint32_t k = length; k-- > 0;) {
    size_t row = row_of(from, length, k, back), at = row * width + back * half;
    float *zfr = v.zfr + row * 3 * width + (size_t)back * 3 * half;
    const float *before = k > 0 ? v.state + row_of(from, length, k - 1, back) * width + back * half : NULL;
    for (uint32_t e = 0; e < half; e++) {
      float d = dh[at + e] * v.gate[at + e], z = zfr[e], f = zfr[half + e], r = zfr[2 * half + e], c = before ? before[e] : 0;
      float dc = dstate[e] + d * r, df = dc * (c - z) * slope_of(f);
      zfr[e] = dc * (1 - f);
      zfr[half + e] = df;
      zfr[2 * half + e] = d * v.state[at + e] * slope_of(r);
      dpeep[back * half + e] += df * c;
      dstate[e] = dc * f + df * peep[back * half + e];
    }
  }
}

void hs_recur_backward(const hs_batch *b, hs_layer l, hs_layer grad, const float *peep, float *dpeep, const float *in, hs_recurrence v, float *dh) {
  for (uint32_t from = 0; from < b->n; from += b->length[from])
    for (uint32_t back = 0; back < 2; back++) run_back(b, from, back, peep, dpeep, v, dh, b->wide);
  hs_affine_backward(b, l, grad, in, v.zfr, dh);
}
