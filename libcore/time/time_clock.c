/*
 * Grammar of clock times: "14:30", "3 p.m.", "8.30pm", "half past seven", "noon", "at 8 o'clock", with a time zone behind.
 * Parts of a day ("morning") are read where a date or "this" stands beside them (time_read.c).
 *
 * Example: "3 p.m. ET" is minute 900, so is "15:00:00+02:00". Limits: zones are read and stay in the words, not converted; days stay days of the article's own calendar.
 */
#include "time/time_form.h"

/* am, pm, a.m., p.m., p, a; 0 none, 1 before noon, 2 after */
static uint32_t read_ampm(const hs_reader *r, uint32_t i, int *half) {
  *half = 0;
  if (hs_word(r, i, "am") || hs_word(r, i, "pm")) return *half = hs_word(r, i, "am") ? 1 : 2, i + 1;
  bool a = hs_word(r, i, "a"), p = hs_word(r, i, "p");
  if (!a && !p) return 0;
  if (hs_punct(r, i + 1, '.') && hs_glued(r, i + 1) && hs_word(r, i + 2, "m") && hs_glued(r, i + 2)) {
    *half = a ? 1 : 2;
    return hs_punct(r, i + 3, '.') && hs_glued(r, i + 3) ? i + 4 : i + 3;
  }
  if (hs_word(r, i + 1, "m") && !hs_glued(r, i + 1) && p) return *half = 2, i + 2;
  if (hs_glued(r, i) && !hs_glued(r, i + 1) && !r->at[i].capital) return *half = a ? 1 : 2, i + 1;
  return 0;
}

static uint32_t read_part_behind(const hs_reader *r, uint32_t i, int *half) {
  uint32_t at = hs_link_in(r, i, HS_LINK(IN) | HS_LINK(AT)) ? i + 1 : i;
  if (hs_link_is(r, at, W_THE)) at++;
  if (at == i || !hs_is(r, at, C_PART)) return 0;
  int part = hs_val(r, at, C_PART);
  *half = part == T_MORNING ? 1 : part == T_AFTERNOON || part == T_EVENING || part == T_NIGHT ? 2 : 0;
  return at + 1;
}

static int with_half(int minutes, int half) {
  if (half == 2 && minutes < 720) return minutes + 720;
  return half == 1 && minutes >= 720 ? minutes - 720 : minutes;
}

/* "2130 GMT", "1140 a.m." */
static uint32_t read_four_figures(const hs_reader *r, uint32_t i, int *minutes) {
  if (!hs_digits(r, i) || r->at[i].digits != 4 || r->at[i].number > 2359 || r->at[i].number % 100 > 59) return 0;
  int half;
  bool zone = hs_is(r, i + 1, C_ZONE) && !hs_is(r, i + 1, C_LINK) && r->at[i + 1].capital && hs_val(r, i + 1, C_ZONE) < 0;
  if (!zone && !(read_ampm(r, i + 1, &half) && r->at[i].number < 1300)) return 0;
  *minutes = (int)(r->at[i].number / 100 * 60 + r->at[i].number % 100);
  return i + 1;
}

/* hour : minute, hour . minute, hour; `sure` says that nothing else looks like it */
static uint32_t read_hour(const hs_reader *r, uint32_t i, int *minutes, bool *sure) {
  uint32_t figures = read_four_figures(r, i, minutes);
  *sure = figures != 0;
  if (figures) return figures;
  if (!hs_digits(r, i) || r->at[i].digits > 2 || r->at[i].number > 24) return 0;
  if (i && (hs_punct(r, i - 1, '$') || hs_punct(r, i - 1, '.') || hs_punct(r, i - 1, ',') || hs_punct(r, i - 1, ':')) && r->at[i].glued) return 0;
  *minutes = (int)r->at[i].number * 60;
  bool colon = hs_punct(r, i + 1, ':'), dot = hs_punct(r, i + 1, '.');
  if (!(colon || dot) || !hs_glued(r, i + 1) || !hs_digits(r, i + 2) || !hs_glued(r, i + 2) || r->at[i + 2].digits != 2 || r->at[i + 2].number > 59) return i + 1;
  *minutes += (int)r->at[i + 2].number;
  *sure = colon;
  uint32_t end = i + 3;
  if (hs_punct(r, end, ':') && hs_digits(r, end + 1) && r->at[end + 1].digits == 2) end += 2;
  return end;
}

static uint32_t read_count(const hs_reader *r, uint32_t i, int least, int most, int *n) {
  int32_t milli;
  uint32_t end = hs_is(r, i, C_COUNT) ? hs_read_amount(r, i, &milli) : 0;
  if (!end || milli % 1000 || milli < least * 1000 || milli > most * 1000) return 0;
  return *n = milli / 1000, end;
}

/* "six p.m.", "at five", "five-thirty", "two forty five": an hour alone only counts behind a preposition, minutes make it sure there. */
static uint32_t read_spelt_hour(const hs_reader *r, uint32_t i, int *minutes, bool *sure) {
  int minute, half;
  if (!hs_is(r, i, C_COUNT) || hs_val(r, i, C_COUNT) > 12) return 0;
  bool at = i && hs_link_in(r, i - 1, HS_LINK(AT) | HS_LINK(BY) | HS_LINK(FROM) | HS_LINK(BETWEEN) | HS_LINK(UNTIL) | HS_LINK(TO) | HS_LINK(BEFORE) | HS_LINK(AFTER));
  uint32_t end = read_count(r, hs_punct(r, i + 1, '-') ? i + 2 : i + 1, 10, 59, &minute), next = end ? end : i + 1;
  bool counts = hs_is(r, next, C_UNIT) || hs_is(r, next, C_SCALE) || (hs_punct(r, next, '-') && hs_glued(r, next));
  if (counts || !(at || read_ampm(r, next, &half))) return 0;
  *minutes = hs_val(r, i, C_COUNT) * 60 + (end ? minute : 0);
  *sure = end != 0 && at;
  return next;
}

static uint32_t read_one(const hs_reader *r, uint32_t i, int *minutes, int *half, bool *sure) {
  uint32_t end = read_hour(r, i, minutes, sure), next;
  if (!end) end = read_spelt_hour(r, i, minutes, sure);
  if (!end) return 0;
  if ((next = read_ampm(r, end, half))) return *minutes <= 12 * 60 + 59 ? (*sure = true, next) : 0;
  uint32_t o = hs_word(r, end, "o") && hs_punct(r, end + 1, '\'') ? end + 2 : end;
  if (hs_is(r, o, C_CLOCK) || hs_word(r, o, "oclock")) return *sure = true, o + 1;
  return end;
}

static uint32_t read_named_hour(const hs_reader *r, uint32_t i, int *minutes) {
  if (hs_is(r, i, C_PART) && hs_val(r, i, C_PART) == T_NOON) return *minutes = 720, i + 1;
  if (hs_is(r, i, C_PART) && hs_val(r, i, C_PART) == T_MIDNIGHT) return *minutes = 0, i + 1;
  int32_t milli;
  uint32_t end = hs_read_amount(r, i, &milli);
  uint32_t o = end && hs_word(r, end, "o") && hs_punct(r, end + 1, '\'') ? end + 2 : 0;
  if (o && hs_is(r, o, C_CLOCK) && milli >= 1000 && milli <= 12000) return *minutes = milli / 1000 * 60, o + 1;
  bool half = hs_is(r, i, C_HALF) || hs_word(r, i, "quarter");
  uint32_t joint = half ? i + 1 : end;           /* half past seven, twenty (minutes) past seven, a quarter to seven */
  if (!joint) return 0;
  bool minute = !half && hs_is(r, joint, C_UNIT) && hs_val(r, joint, C_UNIT) == U_MINUTE;
  if (minute) joint++;
  bool past = hs_is(r, joint, C_REL) && hs_val(r, joint, C_REL) == R_PAST, to = hs_link_is(r, joint, W_TO) && (half || minute);
  int32_t hour, after = half ? (hs_word(r, i, "quarter") ? 15 : 30) : milli / 1000;
  if (!(past || to) || after < 1 || after > 59 || (!half && milli % 1000)) return 0;
  end = hs_read_amount(r, joint + 1, &hour);
  if (!end || hour < 1000 || hour > 12000 || hour % 1000) return 0;
  *minutes = (hour / 1000 * 60 + after * (past ? 1 : -1) + 720) % 720;
  o = hs_word(r, end, "o") && hs_punct(r, end + 1, '\'') ? end + 2 : end;
  return hs_is(r, o, C_CLOCK) ? o + 1 : end;
}

/* Behind hours and minutes of figures: "Z", "+02:00", "-0500". */
static uint32_t skip_offset(const hs_reader *r, uint32_t i) {
  bool minutes = i >= 3 && hs_digits(r, i - 1) && hs_punct(r, i - 2, ':') && hs_glued(r, i);
  if (!minutes) return i;
  if (hs_word(r, i, "z") && r->at[i].capital) return i + 1;
  bool sign = hs_punct(r, i, '+') || (hs_punct(r, i, '-') && (hs_punct(r, i - 4, ':') || (i >= 4 && hs_word(r, i - 4, "t"))));
  if (!sign || !hs_digits(r, i + 1) || !hs_glued(r, i + 1)) return i;
  if (r->at[i + 1].digits == 4) return i + 2;
  return r->at[i + 1].digits == 2 && hs_punct(r, i + 2, ':') && hs_digits(r, i + 3) && hs_glued(r, i + 3) && r->at[i + 3].digits == 2 ? i + 4 : i;
}

/* "GMT", "local time", "Eastern Daylight Time" */
static uint32_t skip_zone(const hs_reader *r, uint32_t i) {
  uint32_t end = skip_offset(r, i);
  if (end != i) return end;
  while (hs_is(r, end, C_ZONE) && end < i + 3) end++;
  if (end > i && hs_word(r, end, "time")) return end + 1;
  return end == i + 1 && r->a->text[r->at[i].span.beg] < 'a' && r->a->text[r->at[i].span.beg + 1] < 'a' ? end : i;
}

static bool range_word(const hs_reader *r, uint32_t beg) { return beg && hs_link_in(r, beg - 1, HS_LINK(FROM) | HS_LINK(BETWEEN)); }

/*
 * Is a bare number the hour in which a range ends? Where its other end is sure ("from 10:30 to 3"), and beside a day or part of it ("between 3
 * and 8 yesterday", "tonight from 7 to 9").
 */
static bool bare_end(const hs_reader *r, uint32_t beg, uint32_t end, bool sure_begin) {
  if (!range_word(r, beg)) return false;
  if (hs_is(r, end, C_DEICTIC) || (beg >= 2 && (hs_is(r, beg - 2, C_PART) || hs_is(r, beg - 2, C_DEICTIC)))) return true;
  return sure_begin && (end >= r->n || (r->at[end].punct && !hs_glued(r, end + 1)) || hs_link_is(r, end, W_ON));
}

/* The second end of "8 to 10 a.m.", "from noon until midnight"; its half of the day serves the first too. */
static uint32_t read_clock_end(const hs_reader *r, uint32_t i, uint32_t beg, hs_form *f, int *half, bool sure_begin) {
  int minutes, half_end = 0;
  bool sure = true, between = beg && hs_link_is(r, beg - 1, W_BETWEEN);
  if (skip_offset(r, i) != i) return 0;
  if (!hs_punct(r, i, '-') && !hs_link_in(r, i, HS_LINK(TO) | HS_LINK(UNTIL)) && !(between && hs_link_is(r, i, W_AND))) return 0;
  uint32_t end = read_named_hour(r, i + 1, &minutes);
  if (!end) end = read_one(r, i + 1, &minutes, &half_end, &sure);
  if (!end) return 0;
  uint32_t part = !half_end && (sure_begin || range_word(r, beg)) ? read_part_behind(r, end, &half_end) : 0;      /* between 5 and 6 in the afternoon */
  if (part) end = part;
  else if (!sure && !bare_end(r, beg, end, sure_begin)) return 0;
  if (!sure && !half_end && minutes <= f->clock && minutes < 720) minutes += 720;
  if (!*half && half_end && f->clock <= minutes) *half = half_end;
  f->clock_end = with_half(minutes, half_end) % 1440;
  return end;
}

uint32_t hs_read_clock(const hs_reader *r, uint32_t i, hs_form *f) {
  int half = 0;
  bool sure = true;
  uint32_t end = read_named_hour(r, i, &f->clock), next;
  if (!end) end = read_one(r, i, &f->clock, &half, &sure);
  if (!end) return 0;
  int part_half = 0;
  uint32_t part = half ? 0 : read_part_behind(r, end, &part_half);                                /* from 3 in the morning until 5 p.m. */
  if (part && (next = read_clock_end(r, part, i, f, &part_half, true))) end = next, sure = true, half = part_half;
  else if ((next = read_clock_end(r, end, i, f, &half, sure))) end = next, sure = true;
  next = half || f->clock_end >= 0 ? 0 : read_part_behind(r, end, &half);
  bool dotted = i && hs_link_is(r, i - 1, W_AT) && hs_punct(r, i + 1, '.') && end == i + 3;       /* at 6.45 */
  if (!sure && !next && !dotted) return f->clock = -1, 0;
  if (next) end = next;
  f->clock = with_half(f->clock, half) % 1440;
  f->op = OP_CLOCK;
  f->rule = "clock";
  return skip_zone(r, end);
}
