/*
 * Forms packed into the six integers of a row, so that a stored corpus can resolve its times again.
 *
 *     part[0]  op 5 bits | mod 4 | tense 2 | bound 3 | approx 2 | rel 4 | part 4 | unit 5 | quoted 1 | of_noun 1
 *     part[1]  point a    part[2]  point b: year + 8192 (0: none) 15 bits | month 4 | day 5 | weekday 3 | rel 4 | twice 1
 *     part[3]  count      part[4]  clock + 1, 12 bits | clock_end + 1, 12 bits      part[5]  extra
 */
#include "time/time_form.h"

static int32_t pack_point(hs_point p) {
  uint32_t year = p.year == HS_NO_YEAR || p.year < -8191 || p.year > 24000 ? 0 : (uint32_t)(p.year + 8192);
  return (int32_t)(year | (uint32_t)p.month << 15 | (uint32_t)p.mday << 19 | (uint32_t)p.weekday << 24 | (uint32_t)p.rel << 27 | (uint32_t)p.twice << 31);
}

static hs_point unpack_point(int32_t packed) {
  uint32_t n = (uint32_t)packed;
  return (hs_point){n & 0x7FFF ? (int)(n & 0x7FFF) - 8192 : HS_NO_YEAR, (int)(n >> 15 & 15), (int)(n >> 19 & 31), (int)(n >> 24 & 7), (int)(n >> 27 & 15), n >> 31};
}

void hs_form_pack(const hs_form *f, int32_t part[6]) {
  uint32_t head = f->op | (uint32_t)f->mod << 5 | (uint32_t)f->tense << 9 | (uint32_t)f->bound << 11 | (uint32_t)f->approx << 14 |
                  (uint32_t)f->rel << 16 | (uint32_t)f->part << 20 | (uint32_t)f->unit << 24 | (uint32_t)f->quoted << 29 |
                  (uint32_t)f->of_noun << 30;
  part[0] = (int32_t)head;
  part[1] = pack_point(f->a);
  part[2] = pack_point(f->b);
  part[3] = f->count;
  part[4] = (f->clock + 1) | (f->clock_end + 1) << 12;
  part[5] = f->extra;
}

hs_form hs_form_unpack(const int32_t part[6]) {
  uint32_t head = (uint32_t)part[0];
  return (hs_form){.op = head & 31,
                   .mod = head >> 5 & 15,
                   .tense = head >> 9 & 3,
                   .bound = head >> 11 & 7,
                   .approx = head >> 14 & 3,
                   .rel = head >> 16 & 15,
                   .part = head >> 20 & 15,
                   .unit = head >> 24 & 31,
                   .quoted = head >> 29 & 1,
                   .of_noun = head >> 30 & 1,
                   .a = unpack_point(part[1]),
                   .b = unpack_point(part[2]),
                   .count = part[3],
                   .extra = part[5],
                   .clock = (part[4] & 0xFFF) - 1,
                   .clock_end = (part[4] >> 12 & 0xFFF) - 1};
}
