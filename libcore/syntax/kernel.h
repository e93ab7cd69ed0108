/**
 * Inner loops of the networks, in versions for the vector instructions that the processor turns out to
 * have. All versions give the same bits; tests hold them against plain C. Widths are multiples of 16.
 */
#ifndef HS_SYNTAX_KERNEL_H
#define HS_SYNTAX_KERNEL_H

#include "base/base.h"

enum { HS_NET_UNIT = 256, HS_NET_TOP = 4095, HS_KERNEL_ROWS = 40, HS_KERNELS = 4, HS_BYTES_MOST = 512, HS_NARROW_BITS = 4 };

/* A state of a recurrent layer is kept finer than an activation, since it is rounded at each word. Gates open at HS_GATE_OPEN. */
enum { HS_STATE_BITS = 14, HS_STATE_UNIT = 1 << HS_STATE_BITS, HS_GATE_BITS = 10, HS_GATE_OPEN = 1 << HS_GATE_BITS };

/** HS_NET_UNIT is an activation of 1.0; they are cut off at HS_NET_TOP. */
static inline int16_t hs_cut(int32_t v) { return (int16_t)(v > HS_NET_TOP ? HS_NET_TOP : v < -HS_NET_TOP ? -HS_NET_TOP : v); }

typedef struct hs_kernels {
  const char *name;
  /** out[r][j] = sum over k < n of x[r][k] w[k / 2][j][k % 2]; n is even. */
  void (*products)(const int16_t *x, uint32_t rows, uint32_t n, const int16_t *w, uint32_t n_out, int32_t *out);
  /**
   * The same for bytes: out[r][j] = sum over k < n of x[r][k] w[k / 4][j][k % 4]; n is a multiple of 4, at most HS_BYTES_MOST.
   * @param offset  128 times the sum of each output's weights
   */
  void (*byte_products)(const int8_t *x, uint32_t rows, uint32_t n, const int8_t *w, const int32_t *offset, uint32_t n_out, int32_t *out);
  /** out = in / 16, rounded, cut off at -128 and 127: a byte of 16 is an activation of 1.0. @param n a multiple of 16 */
  void (*narrow)(const int16_t *in, uint32_t n, int8_t *out);
  /** out = cut(own + relu((sum + bias) >> shift)) */
  void (*add_relu)(const int16_t *own, const int32_t *sum, const int32_t *bias, uint32_t shift, uint32_t n, int16_t *out);
  /** out = cut((sum + bias) >> shift) */
  void (*scale)(const int32_t *sum, const int32_t *bias, uint32_t shift, uint32_t n, int16_t *out);
  /**
   * One word of a recurrent layer (Lei et al. 2018), with gates that are straight lines cut off at 0 and 1:
   *     f = gate(f + peep state), r = gate(r), state = f state + (1 - f) z, h = cut(h + r state)
   * @param zfr  z, f and r, n numbers each  @param state  HS_STATE_UNIT is 1.0
   */
  void (*recur)(const int16_t *zfr, const int16_t *peep, uint32_t n, int32_t *state, int16_t *h);
  /** out = cut(bias + 2 x sum of byte rows + sum of wide rows); no sum leaves 16 bits */
  void (*embed)(const int16_t *bias, const int8_t *const *byte, uint32_t n_bytes, const int16_t *const *wide, uint32_t n_wide, uint32_t n, int16_t *out);
  /** out = cut(relu(sum of parts)) */
  void (*hidden)(const int16_t *const *part, uint32_t n_parts, uint32_t n, int16_t *out);
} hs_kernels;

/** Versions that this processor can run, slowest (plain C) first. @return how many */
uint32_t hs_kernels_all(const hs_kernels *out[HS_KERNELS]);
/** The fastest. */
const hs_kernels *hs_kernels_best(void);
/** Those for wide vectors, NULL where there are none. */
const hs_kernels *hs_kernels_avx2(void), *hs_kernels_vnni(void);

#endif
