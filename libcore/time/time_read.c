/*
 * Whole expressions: a core (date, relative time, amount, clock) with what stands around it.
 *
 *     expression = [approx] [the] [modifier] core [container] [part of day] [clock]  |  clock [on] core  |  part of day of core
 *     modifier   = early | mid | late | end of | beginning of | earlier | later
 *     container  = [of] (this | last | next) year, month, week
 *
 * The longest core wins, dates before relative times before clocks.
 *
 * Example: "late on the night of Sept. 3 last year": the point --09-03, in the year before, part night.
 */
#include "time/time_form.h"

static bool day_like(const hs_form *f) {
  if (f->op == OP_POINT) return f->a.mday || f->a.weekday;
  return (f->op == OP_UNIT && f->unit == U_DAY) || f->op == OP_HOLIDAY;
}

static uint32_t read_core(const hs_reader *r, uint32_t i, hs_form *f) {
  hs_form date = HS_NO_FORM, relative = HS_NO_FORM, clock = HS_NO_FORM;
  uint32_t best = hs_read_date(r, i, &date), end = hs_read_relative(r, i, &relative);
  *f = date;
  if (end > best || (end == best && end && relative.op == OP_SET)) best = end, *f = relative;
  end = hs_read_clock(r, i, &clock);
  if (end > best) best = end, *f = clock;
  return best;
}

static uint32_t read_container(const hs_reader *r, uint32_t i, hs_form *f) {
  bool open_point = f->op == OP_POINT && f->a.year == HS_NO_YEAR && !f->extra && !f->a.rel;
  bool open = open_point || ((f->op == OP_HOLIDAY || f->op == OP_SEASON) && f->a.year == HS_NO_YEAR && !f->rel);
  if (!open) return 0;
  uint32_t at = hs_punct(r, i, ',') ? i + 1 : i;
  if (hs_link_in(r, at, HS_LINK(OF) | HS_LINK(IN))) at++;
  if (hs_link_is(r, at, W_THE)) at++;
  if (!hs_is(r, at, C_REL) || !hs_is(r, at + 1, C_UNIT)) return 0;
  int rel = hs_val(r, at, C_REL), unit = hs_val(r, at + 1, C_UNIT);
  bool fits = f->op == OP_POINT ? (f->a.weekday && !f->a.mday ? unit == U_WEEK : f->a.month ? unit == U_YEAR : unit == U_MONTH) : unit == U_YEAR;
  if (!fits) return 0;
  int shift = rel == R_LAST || rel == R_PAST || rel == R_BEFORE ? -1 : rel == R_NEXT || rel == R_COMING || rel == R_FOLLOWING ? 1 : 0;
  if (f->op == OP_POINT) {
    f->extra = 1;
    f->unit = (uint8_t)unit;
    f->count = shift;
  }
  f->rel = (uint8_t)rel;
  return at + 2;
}

static uint32_t read_part(const hs_reader *r, uint32_t i, hs_form *f) {
  if (!day_like(f) || f->part) return 0;
  uint32_t at = hs_punct(r, i, '-') && hs_glued(r, i) ? i + 1 : i;
  if (hs_is(r, at, C_MOD) && hs_val(r, at, C_MOD) <= M_LATE) at++;
  if (hs_link_is(r, at, W_IN) && hs_link_is(r, at + 1, W_THE)) at += 2;
  if (!hs_is(r, at, C_PART) || hs_val(r, at, C_PART) == T_NOON || hs_val(r, at, C_PART) == T_MIDNIGHT) return 0;
  if (hs_plural(r, at)) return 0;
  f->part = (uint8_t)hs_val(r, at, C_PART);
  return at + 1;
}

static uint32_t read_clock_behind(const hs_reader *r, uint32_t i, hs_form *f) {
  if (!(day_like(f) || (f->op == OP_SET && (f->a.weekday || f->part))) || f->clock >= 0) return 0;
  hs_form clock = HS_NO_FORM;
  uint32_t at = hs_punct(r, i, ',') ? i + 1 : i;
  if (hs_link_in(r, at, HS_LINK(AT) | HS_LINK(FROM) | HS_LINK(BETWEEN)) || hs_is(r, at, C_APPROX)) at++;
  else if (hs_word(r, at, "t") && hs_glued(r, at) && hs_glued(r, at + 1) && hs_digits(r, at + 1)) at++;      /* 2022-07-18T04:30 */
  uint32_t end = hs_read_clock(r, at, &clock);
  if (!end) return 0;
  f->clock = clock.clock;
  f->clock_end = clock.clock_end;
  return end;
}

/* The day behind a clock time or a part of day: "3 p.m. on Tuesday", "the night of May 3" */
static uint32_t read_day_behind(const hs_reader *r, uint32_t i, bool of, hs_form *f) {
  hs_form day;
  uint32_t at = hs_punct(r, i, ',') || hs_punct(r, i, '(') ? i + 1 : i;
  bool link = of ? hs_link_is(r, at, W_OF) : hs_link_in(r, at, HS_LINK(ON) | HS_LINK(OF));
  if (link) at++;
  else if (of) return 0;
  uint32_t end = read_core(r, at, &day), more;
  if (!end || !(day_like(&day) || (day.op == OP_SET && day.clock < 0))) return 0;
  int clock = f->clock, clock_end = f->clock_end, part = f->part;
  *f = day;
  if ((more = read_container(r, end, f))) end = more;
  if ((more = read_part(r, end, f))) end = more;                   /* 10:30 Tuesday night */
  f->clock = clock;
  f->clock_end = clock_end;
  if (!f->part) f->part = (uint8_t)part;
  return end;
}

/* "in the morning", "in the late afternoon": seen from the time told before, as a clock time is */
static uint32_t read_part_alone(const hs_reader *r, uint32_t i, hs_form *f) {
  bool in_the = i >= 2 && hs_link_is(r, i - 1, W_THE) && hs_link_is(r, i - 2, W_IN), by = i && hs_link_in(r, i - 1, HS_LINK(BY) | HS_LINK(UNTIL));
  bool overnight = hs_word(r, i, "overnight") && hs_tagged(r->a, r->at[i].tok) && r->a->tokens.upos[r->at[i].tok] == HS_U_ADV;
  if (!in_the && !by && !overnight) return 0;
  uint32_t at = hs_is(r, i, C_MOD) && hs_val(r, i, C_MOD) <= M_LATE ? i + 1 : i;
  if (!hs_is(r, at, C_PART) || hs_is(r, at, C_UNIT) || hs_is(r, at, C_DEICTIC) || hs_link_is(r, at + 1, W_OF)) return 0;
  int part = hs_val(r, at, C_PART);
  if (part == T_NOON || part == T_MIDNIGHT || (overnight && hs_is(r, at + 1, C_WEEKDAY))) return 0;
  *f = HS_NO_FORM;
  f->op = hs_plural(r, at) ? OP_SET : OP_CLOCK;
  f->part = (uint8_t)part;
  f->rule = "part-of-day";
  bool hour = hs_link_is(r, at + 1, W_AT) && hs_digits(r, at + 2) && r->at[at + 2].number <= 12 && f->op == OP_CLOCK && !hs_punct(r, at + 3, ':');
  if (!hour) return at + 1;
  f->clock = (int)r->at[at + 2].number % 12 * 60 + (part == T_MORNING || part == T_DAWN ? 0 : 720);      /* in the morning at 7 */
  return at + 3;
}

/* "Tuesday night at 10:30", "between 7 and 9 this evening": hours of the second half of the day. Small hours of a night stay. */
static void settle_half(hs_form *f) {
  static const int first[T_N] = {[T_AFTERNOON] = 1, [T_EVENING] = 4, [T_NIGHT] = 6};
  int from = first[f->part] * 60;
  if (!from || f->clock < 0 || f->op == OP_SET) return;
  bool moved = f->clock >= from && f->clock < 720;
  if (moved) f->clock += 720;
  if (moved && f->clock_end >= 0 && f->clock_end < 720 && f->clock_end + 720 > f->clock) f->clock_end += 720;
}

static uint32_t read_with_neighbours(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t end, more;
  if (hs_is(r, i, C_PART) && !r->at[i].digits && (i && (hs_link_in(r, i - 1, HS_LINK(THE) | HS_LINK(ON))))) {
    *f = HS_NO_FORM;
    f->part = (uint8_t)hs_val(r, i, C_PART);
    if ((end = read_day_behind(r, i + 1, true, f))) return settle_half(f), end;
  }
  if (hs_word(r, i, "overnight") && hs_is(r, hs_link_is(r, i + 1, W_ON) ? i + 2 : i + 1, C_WEEKDAY)) {
    *f = HS_NO_FORM;
    f->part = T_NIGHT;
    if ((end = read_day_behind(r, i + 1, false, f))) return end;
  }
  if ((end = read_part_alone(r, i, f))) return end;
  if (!(end = read_core(r, i, f))) return 0;
  if ((more = read_container(r, end, f))) end = more;
  if ((more = read_part(r, end, f))) end = more;
  if (more && (more = read_container(r, end, f))) end = more;      /* Wednesday evening next week */
  if ((more = read_clock_behind(r, end, f))) end = more;
  if (f->op == OP_CLOCK && (more = read_day_behind(r, end, false, f))) end = more;
  settle_half(f);
  return end;
}

/* "early", "mid-", "the end of", "earlier" in front of what has an inside */
static uint32_t read_modified(const hs_reader *r, uint32_t i, hs_form *f) {
  if (!hs_is(r, i, C_MOD)) return 0;
  int mod = hs_val(r, i, C_MOD);
  if (mod == M_HALF) return 0;
  uint32_t at = i + 1;
  if (hs_punct(r, at, '-')) at++;
  bool of = hs_link_is(r, at, W_OF), in = hs_link_is(r, at, W_IN), on = hs_link_is(r, at, W_ON);
  bool noun = mod == M_START || mod == M_TURN || mod == M_END || hs_word(r, i, "middle");
  if (noun && !of) return 0;
  if (of || in || on) at++;
  if (hs_link_is(r, at, W_THE)) at++;
  uint32_t end = read_with_neighbours(r, at, f);
  if (!end && (in || of) && hs_is(r, at, C_UNIT) && hs_link_is(r, at - 1, W_THE) && hs_val(r, at, C_UNIT) >= U_WEEK) {   /* later in the year */
    *f = HS_NO_FORM;
    f->op = OP_UNIT, f->unit = (uint8_t)hs_val(r, at, C_UNIT), f->rel = R_THIS, f->rule = "rel-unit";
    end = at + 1;
  }
  if (!end && in && (mod == M_EARLIER || mod == M_LATER) && hs_word(r, at, "day") && hs_link_is(r, at - 1, W_THE)) {          /* later in the day */
    *f = HS_NO_FORM;
    f->op = OP_UNIT, f->unit = U_DAY, f->rel = R_SAME, f->rule = "rel-time";
    end = at + 1;
  }
  if (end && f->op == OP_RANGE && f->mid) {            /* "mid-2009 to the end of 2012": each end has its own */
    end = f->mid;
    hs_point first = f->a;
    *f = HS_NO_FORM;
    f->op = OP_POINT, f->a = first, f->rule = first.month ? first.mday ? "date" : "month" : "year";
  }
  if (!end || f->op == OP_DURATION || f->op == OP_SET || f->op == OP_VAGUE || (f->op == OP_CLOCK && !f->part) || f->op == OP_SHIFT || f->mod) return 0;
  if (f->op == OP_POINT && f->a.mday && mod != M_EARLIER && mod != M_LATER && !in && !on) return f->mod = (uint8_t)mod, end;
  f->mod = (uint8_t)mod;
  return end;
}

static bool takes_article(const hs_form *f) {
  return f->mod || f->op == OP_YEARS || f->op == OP_SEASON || f->op == OP_NTH || f->op == OP_QUARTER || f->op == OP_SPAN || f->part ||
         (f->op == OP_POINT && (f->a.mday || f->extra));
}

uint32_t hs_read_time(const hs_reader *r, uint32_t i, hs_form *f) {
  *f = HS_NO_FORM;
  uint32_t end = read_modified(r, i, f);
  if (!end) end = read_with_neighbours(r, i, f);
  if (end || !hs_link_is(r, i, W_THE)) return end;
  if (hs_word(r, i + 1, "year") && (end = read_with_neighbours(r, i + 1, f))) return end;
  end = read_modified(r, i + 1, f);
  if (!end) end = read_with_neighbours(r, i + 1, f);
  return end && takes_article(f) ? end : 0;
}
