/*
 * Grammar of times that hang on another time, of durations and of sets.
 *
 *     deictic  = today | yesterday | tomorrow | tonight | the day before yesterday
 *     rel      = (this | last | next | the following | that | this past) [amount] (unit | weekday | month | season | holiday | part of day)
 *     span     = [the] [amount] unit (to | ended) P | amount weekday ago
 *     counted  = amount unit (ago | later | earlier | before | after | from now | before P | after P) | in amount units
 *     duration = amount unit [and amount unit] | amount-unit
 *     set      = every [other | amount] (unit | weekday | part of day) | Mondays | daily
 *
 * A rel or counted form says how far to move (op, count, unit) and what from: the article's day, or for "later",
 * "the following" and "that" the time told before (rel R_FOLLOWING, R_SAME, R_THAT, R_BEFORE). Which row that is, is found in time.c.
 *
 * Example: "two weeks ago" is OP_SHIFT, count -2000, unit week; "the next day" in a story told in the past hangs on the time before.
 * Limits: "68-year-old" and other ages are left out; amounts above two million lose their size.
 */
#include "time/time_form.h"

static bool unit_at(const hs_reader *r, uint32_t i, int *unit) {
  if (!hs_is(r, i, C_UNIT)) return false;
  *unit = hs_val(r, i, C_UNIT);
  return true;
}

static uint32_t skip_hyphen(const hs_reader *r, uint32_t i) { return hs_punct(r, i, '-') && hs_glued(r, i) ? i + 1 : i; }

/* Fortnights and nights are counted as two weeks and as days. */
static void plain_unit(int32_t *count, int *unit) {
  if (*unit == U_FORTNIGHT) *unit = U_WEEK, *count *= 2;
  if (*unit == U_NIGHT) *unit = U_DAY;
}

/* ---- deictic */

static uint32_t read_deictic(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t at = hs_link_is(r, i, W_THE) ? i + 1 : i;
  f->op = OP_UNIT;
  f->unit = U_DAY;
  f->rule = "deictic";
  if (hs_word(r, at, "day") && (hs_link_in(r, at + 1, HS_LINK(BEFORE) | HS_LINK(AFTER))) && hs_is(r, at + 2, C_DEICTIC)) {
    int step = hs_link_is(r, at + 1, W_BEFORE) ? -1 : 1;
    f->count = hs_val(r, at + 2, C_DEICTIC) + step;
    return at + 3;
  }
  if (!hs_is(r, i, C_DEICTIC)) return 0;
  f->count = hs_val(r, i, C_DEICTIC);
  if (hs_is(r, i, C_PART)) f->part = (uint8_t)hs_val(r, i, C_PART);
  return i + 1;
}

/* ---- this, last, next */

static int rel_shift(int rel) {
  if (rel == R_LAST || rel == R_PAST || rel == R_BEFORE) return -1;
  return rel == R_NEXT || rel == R_COMING || rel == R_FOLLOWING ? 1 : 0;
}

static uint32_t put_span(hs_form *f, int32_t count, int unit, int direction, uint32_t end) {
  f->op = OP_SPAN;
  f->count = count;
  f->unit = (uint8_t)unit;
  f->extra = direction;
  f->rule = "span";
  return end;
}

/* "the last five months of her life" are no months of ours */
static bool life_follows(const hs_reader *r, uint32_t i) { return hs_link_is(r, i, W_OF) && hs_link_is(r, i + 1, W_HIS); }

/* "last three weeks", "past few days" */
static uint32_t read_span(const hs_reader *r, uint32_t i, int rel, hs_form *f) {
  int unit;
  uint32_t end = hs_read_amount(r, i, &f->count);
  if (end && hs_is(r, end, C_FILLER)) end++;
  if (!end || !unit_at(r, skip_hyphen(r, end), &unit)) return 0;
  end = skip_hyphen(r, end) + 1;
  plain_unit(&f->count, &unit);
  if (rel == R_THIS || rel == R_THAT || rel == R_SAME || life_follows(r, end)) return 0;
  f->rel = (uint8_t)rel;
  return put_span(f, f->count, unit, rel_shift(rel), end);
}

/* "last week", "this past month", "over the last year" (a span), "next week Monday" */
static uint32_t read_moved_unit(const hs_reader *r, uint32_t i, int rel, int unit, hs_form *f) {
  int shift = rel_shift(rel);
  bool of_text = hs_rel_of_text(rel);
  bool whole = i >= 3 && hs_link_is(r, i - 2, W_THE) && hs_link_in(r, i - 3, HS_LINK(WITHIN) | HS_LINK(OVER) | HS_LINK(IN));
  if (unit == U_FORTNIGHT) return put_span(f, 2000, U_WEEK, shift ? shift : 1, i + 1);
  if (hs_plural(r, i) && unit == U_DAY && (rel == R_THIS || rel == R_THAT)) {      /* these days, in those days */
    f->op = OP_VAGUE, f->count = rel == R_THIS ? 0 : -1, f->rel = R_NONE, f->rule = rel == R_THIS ? "nowadays" : "vague";
    return i + 1;
  }
  if (hs_plural(r, i)) return put_span(f, 0, unit, shift ? shift : -1, i + 1);
  if (unit >= U_WEEK && shift && !of_text && (whole || (rel == R_PAST && unit >= U_YEAR))) return put_span(f, 1000, unit, shift, i + 1);
  f->op = OP_UNIT;
  f->count = shift;
  f->unit = (uint8_t)(unit == U_NIGHT ? U_DAY : unit);
  if (unit == U_NIGHT) f->part = T_NIGHT;
  f->rule = of_text ? "rel-time" : "rel-unit";
  uint32_t weekday = hs_link_is(r, i + 1, W_ON) ? i + 2 : i + 1;
  if (unit != U_WEEK || of_text || !hs_is(r, weekday, C_WEEKDAY)) return i + 1;
  f->op = OP_POINT;
  f->a.weekday = hs_val(r, weekday, C_WEEKDAY);
  f->extra = 1;
  return weekday + 1;
}

/* "last Monday", "next May 3", "this Christmas" */
static uint32_t read_moved_date(const hs_reader *r, uint32_t i, int rel, hs_form *f) {
  hs_point p;
  hs_form day = HS_NO_FORM;
  uint32_t end = hs_read_point(r, i, &p);
  if (end && (p.weekday || p.month) && p.year == HS_NO_YEAR && (r->at[i].capital || !hs_is(r, i, C_NAME))) {
    f->op = OP_POINT;
    f->a = p;
    f->a.rel = rel;
    f->rule = "rel-point";
    return end;
  }
  end = hs_read_date(r, i, &day);
  if (!end || day.op != OP_HOLIDAY || day.a.year != HS_NO_YEAR) return 0;
  *f = day;
  f->rel = (uint8_t)rel;
  return end;
}

/* What "last" and "next" move: a unit, part of day, season, weekday, month, date without a year, holiday. */
static uint32_t read_moved(const hs_reader *r, uint32_t i, int rel, hs_form *f) {
  int unit;
  f->rel = (uint8_t)rel;
  if (unit_at(r, i, &unit)) {
    if (unit == U_DAY && (rel == R_LAST || rel == R_PAST) && !hs_plural(r, i)) return 0;       /* the last day of something */
    if (unit >= U_DAY && !hs_is(r, i, C_SHORT)) return read_moved_unit(r, i, rel, unit, f);
    if (unit <= U_HOUR && rel_shift(rel) && !hs_is(r, i, C_ORDINAL)) return put_span(f, 1000, unit, rel_shift(rel), i + 1);
  }
  if (hs_is(r, i, C_PART)) {
    f->op = OP_UNIT;
    f->unit = U_DAY;
    f->part = (uint8_t)hs_val(r, i, C_PART);
    f->count = rel_shift(rel);
    f->rule = hs_rel_of_text(rel) ? "rel-time" : "rel-part";
    return i + 1;
  }
  if (hs_is(r, i, C_SEASON)) return f->op = OP_SEASON, f->a.month = hs_val(r, i, C_SEASON), f->rule = "rel-season", i + 1;
  return read_moved_date(r, i, rel, f);
}

/* "said that Sunday's march ..." */
static bool conjunction(const hs_reader *r, uint32_t i) {
  uint32_t tok = r->at[i].tok;
  return hs_tagged(r->a, tok) && (r->a->tokens.xpos[tok] == HS_X_IN || r->a->tokens.deprel[tok] == HS_D_MARK);
}

static uint32_t read_rel(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t at = hs_link_is(r, i, W_THE) ? i + 1 : i, end;
  if (i && hs_link_is(r, i - 1, W_HIS)) return 0;        /* "our last day" is nobody's yesterday */
  int unit;
  hs_form counted = *f;
  if ((end = hs_read_amount(r, at, &counted.count)) && hs_is(r, end, C_REL) && unit_at(r, end + 1, &unit)) {   /* the 5 past years */
    int rel = hs_val(r, end, C_REL);
    plain_unit(&counted.count, &unit);
    if (rel == R_THIS || hs_rel_of_text(rel)) return 0;
    *f = counted;
    f->rel = (uint8_t)rel;
    return put_span(f, f->count, unit, rel_shift(rel), end + 2);
  }
  if (!hs_is(r, at, C_REL) || (hs_tagged(r->a, r->at[at].tok) && r->a->tokens.xpos[r->at[at].tok] == HS_X_VB)) return 0;      /* will last */
  int rel = hs_val(r, at, C_REL);
  if (rel == R_THAT && conjunction(r, at)) return 0;
  if (hs_word(r, at, "previous") && unit_at(r, at + 1, &unit) && (unit == U_DAY || unit == U_NIGHT)) rel = R_BEFORE;
  at++;
  if (rel == R_THIS || rel == R_THAT) {
    if (hs_is(r, at, C_REL) && !hs_rel_of_text(hs_val(r, at, C_REL))) rel = hs_val(r, at, C_REL) == R_PAST ? R_PAST : R_COMING, at++;
    else if (hs_is(r, at, C_REL) && hs_val(r, at, C_REL) == R_SAME) rel = R_SAME, at++;
    else if (hs_word(r, at, "very")) at++;
  }
  bool kind = hs_is(r, at, C_YEARKIND) && hs_word(r, at + 1, "year"), school = hs_word(r, at, "school") || hs_word(r, at, "academic");
  if (kind || hs_word(r, at, "working")) at++;
  if ((end = read_span(r, at, rel, f))) return end;
  end = read_moved(r, at, rel, f);
  if (end && kind && f->op == OP_UNIT && !hs_word(r, at - 1, "calendar")) f->b.month = school ? 2 : 1;
  return end;
}

/* "the day before", "the year after next" */
static uint32_t read_the_unit(const hs_reader *r, uint32_t i, hs_form *f) {
  int unit;
  if (unit_at(r, i, &unit) && unit == U_YEAR) {                                                    /* year-to-date */
    uint32_t to = hs_punct(r, i + 1, '-') ? i + 2 : i + 1, date = hs_punct(r, to + 1, '-') ? to + 2 : to + 1;
    if (hs_link_is(r, to, W_TO) && hs_link_is(r, date, W_DATE)) return f->op = OP_UNIT, f->unit = U_YEAR, f->rel = R_THIS, f->mod = M_EARLIER, f->rule = "rel-unit", date + 1;
  }
  if (!hs_link_is(r, i, W_THE) || !unit_at(r, i + 1, &unit) || unit < U_DAY) return 0;
  bool before = hs_link_is(r, i + 2, W_BEFORE), after = hs_link_is(r, i + 2, W_AFTER);
  if (unit == U_WEEKEND && !before && !after && i && hs_is(r, i - 1, C_LINK) && !hs_plural(r, i + 1))
    return f->op = OP_UNIT, f->unit = U_WEEKEND, f->rel = R_THIS, f->rule = "the-weekend", i + 2;
  if (!before && !after) return 0;
  if (hs_is(r, i + 3, C_REL) && (hs_val(r, i + 3, C_REL) == R_LAST || hs_val(r, i + 3, C_REL) == R_NEXT)) {
    f->op = OP_UNIT, f->unit = (uint8_t)unit, f->count = hs_val(r, i + 3, C_REL) == R_LAST ? -2 : 2, f->rule = "rel-unit";
    return i + 4;
  }
  f->op = OP_UNIT;
  f->unit = (uint8_t)(unit == U_NIGHT ? U_DAY : unit);
  if (unit == U_NIGHT) f->part = T_NIGHT;
  f->count = before ? -1 : 1;
  f->rel = before ? R_BEFORE : R_FOLLOWING;
  f->rule = "rel-time";
  return i + 3;
}

/* ---- amounts of time */

/* "3 hours 30 minutes", "two years and six months" */
static uint32_t read_second_amount(const hs_reader *r, uint32_t i, int unit, int32_t *extra) {
  int32_t milli;
  int unit2;
  uint32_t at = hs_link_is(r, i, W_AND) ? i + 1 : i, end = hs_read_amount(r, at, &milli);
  if (!end || !milli || !unit_at(r, end, &unit2) || hs_link_is(r, at, W_A)) return 0;
  static const uint8_t smaller[U_N] = {[U_MINUTE] = U_SECOND, [U_HOUR] = U_MINUTE, [U_DAY] = U_HOUR, [U_WEEK] = U_DAY, [U_MONTH] = U_DAY, [U_YEAR] = U_MONTH};
  if (smaller[unit] != unit2 || unit == U_SECOND) return 0;
  *extra = milli;
  return end + 1;
}

static bool age_follows(const hs_reader *r, uint32_t i) {
  i = skip_hyphen(r, i);
  return hs_is(r, i, C_OLD) || (hs_link_is(r, i, W_OF) && hs_word(r, i + 1, "age")) || hs_word(r, i, "younger") || hs_word(r, i, "older");
}

/* "at the age of four months" */
static bool age_before(const hs_reader *r, uint32_t i) { return i >= 2 && hs_link_is(r, i - 1, W_OF) && hs_word(r, i - 2, "age"); }

uint32_t hs_read_amount_of_time(const hs_reader *r, uint32_t i, hs_form *f) {
  int unit;
  uint32_t more = 0, end = hs_read_amount(r, i, &f->count);
  if (!end) return 0;
  if (hs_punct(r, end, '-') && hs_glued(r, end) && hs_glued(r, end + 1)) end++;
  if (hs_is(r, end, C_OTHER) || hs_is(r, end, C_FILLER) || hs_link_is(r, end, W_MORE)) end++;
  if (!unit_at(r, end, &unit) || age_follows(r, end + 1) || age_before(r, i)) return 0;
  bool year = hs_digits(r, i) && r->at[i].digits == 4 && end == i + 1 && r->at[i].number >= 1900 && r->at[i].number <= 2100;
  if (year && !hs_plural(r, end)) return 0;            /* "World Cup 2018 day five" */
  if (hs_is(r, end, C_SHORT) && !hs_digits(r, i)) return 0;
  end++;
  plain_unit(&f->count, &unit);
  f->op = OP_DURATION;
  f->unit = (uint8_t)unit;
  f->rule = "duration";
  if (hs_link_is(r, end, W_AND) && (hs_is(r, end + 1, C_HALF) || (hs_link_is(r, end + 1, W_A) && hs_is(r, end + 2, C_HALF)))) {
    f->count += 500;
    return hs_is(r, end + 1, C_HALF) ? end + 2 : end + 3;
  }
  if (f->count) more = read_second_amount(r, end, unit, &f->extra);
  return more ? more : end;
}

/* "days" alone: an unknown number, good only with "later", "ago" behind it */
static uint32_t read_bare_plural(const hs_reader *r, uint32_t i, hs_form *f) {
  int unit;
  if (!unit_at(r, i, &unit) || !hs_plural(r, i) || hs_is(r, i, C_SHORT)) return 0;
  f->count = 0;
  f->unit = (uint8_t)(unit == U_NIGHT ? U_DAY : unit);
  f->op = OP_DURATION;
  return i + 1;
}

/* The day that "two weeks before ..." counts from. */
static uint32_t read_base(const hs_reader *r, uint32_t i, hs_form *f) {
  if (hs_is(r, i, C_DEICTIC)) return f->a.rel = hs_val(r, i, C_DEICTIC) < 0 ? R_YESTERDAY : hs_val(r, i, C_DEICTIC) > 0 ? R_TOMORROW : R_TODAY, i + 1;
  if (hs_link_is(r, i, W_NOW)) return f->a.rel = R_TODAY, i + 1;
  int rel = hs_is(r, i, C_REL) ? hs_val(r, i, C_REL) : R_NONE;
  hs_form day = HS_NO_FORM;
  uint32_t end = hs_read_date(r, rel ? i + 1 : i, &day);
  if (end && (day.op == OP_POINT || (day.op == OP_HOLIDAY && day.unit == H_FIXED))) f->a = day.a;
  else end = 0;
  if (!end || (hs_link_is(r, end, W_POSS) && hs_glued(r, end))) return f->a = HS_NO_POINT, 0;
  f->a.rel = rel;
  return end;
}

static void move_by(hs_form *f, int direction) {
  f->op = OP_SHIFT;
  f->count *= direction;
  f->extra = direction;          /* kept apart: an unknown count is 0 */
}

/* "two Fridays ago" */
static uint32_t read_weekdays_ago(const hs_reader *r, uint32_t i, hs_form *f) {
  int32_t milli;
  uint32_t end = hs_read_amount(r, i, &milli);
  if (!end || milli % 1000 || milli < 1000 || milli > 9000 || !(hs_is(r, end, C_WEEKDAYS) || hs_is(r, end, C_WEEKDAY)) || !hs_word(r, end + 1, "ago")) return 0;
  f->op = OP_POINT;
  f->a.weekday = r->at[end].val;
  f->a.rel = R_PAST;
  f->count = milli / 1000;
  f->rule = "weekdays-ago";
  return end + 2;
}

/* "the three months to September", "nine months ended Sept. 30", "the year to March" */
static uint32_t read_span_to(const hs_reader *r, uint32_t i, hs_form *f) {
  int unit;
  uint32_t at = hs_link_is(r, i, W_THE) ? i + 1 : i, end = hs_read_amount(r, at, &f->count);
  if (!end && at > i) f->count = 1000, end = at;
  if (end && hs_punct(r, end, '-') && hs_glued(r, end)) end++;
  if (!end || f->count < 1000 || f->count % 1000 || !unit_at(r, end, &unit) || unit < U_WEEK || unit > U_YEAR || unit == U_WEEKEND) return 0;
  end++;
  if (hs_word(r, end, "period")) end++;
  bool ended = hs_word(r, end, "ended") || hs_word(r, end, "ending");
  if (!ended && !hs_link_is(r, end, W_TO) && !hs_word(r, end, "through")) return 0;
  end++;
  if (ended && hs_link_in(r, end, HS_LINK(ON) | HS_LINK(IN))) end++;
  if (hs_link_is(r, end, W_THE)) end++;
  if (hs_word(r, end, "end") && hs_link_is(r, end + 1, W_OF)) end += 2;
  end = r->at[end].capital || hs_digits(r, end) ? hs_read_point(r, end, &f->a) : 0;
  if (!end || !f->a.month || f->a.month == HS_NO_MONTH) return 0;
  plain_unit(&f->count, &unit);
  if (unit == U_QUARTER) unit = U_MONTH, f->count *= 3;
  if (unit == U_HALF) unit = U_MONTH, f->count *= 6;
  f->op = OP_SPAN;
  f->unit = (uint8_t)unit;
  f->extra = -1;
  f->rule = "span-to";
  return end;
}

static uint32_t read_counted(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t base, end = hs_read_amount_of_time(r, i, f);
  if (!end) end = read_bare_plural(r, i, f);
  if (!end) return 0;
  f->rule = "counted";
  if (hs_is(r, end, C_TAIL)) return move_by(f, hs_word(r, end, "hence") ? 1 : -1), end + 1;
  if (hs_is(r, end, C_MOD) && (hs_val(r, end, C_MOD) == M_EARLIER || hs_val(r, end, C_MOD) == M_LATER)) {
    f->rel = hs_val(r, end, C_MOD) == M_EARLIER ? R_BEFORE : R_FOLLOWING;
    move_by(f, f->rel == R_BEFORE ? -1 : 1);
    return end + 1;
  }
  bool before = hs_link_is(r, end, W_BEFORE), after = hs_link_in(r, end, HS_LINK(AFTER) | HS_LINK(FROM) | HS_LINK(SINCE));
  if (before || after) {
    base = read_base(r, end + 1, f);
    if (!base && hs_link_is(r, end, W_FROM)) return 0;
    if (!base && hs_link_is(r, end, W_SINCE)) return 0;
    move_by(f, before ? -1 : 1);
    if (!base) f->rel = before ? R_BEFORE : R_FOLLOWING, f->rule = "counted-from-event";
    return base ? base : end + 1;
  }
  if (hs_word(r, end, "prior") || hs_word(r, end, "previously")) return move_by(f, -1), f->rel = R_BEFORE, end + 1;
  return 0;
}

/* "in two weeks", "within three days"; whether "in" points ahead is settled by the tense, in time.c */
static uint32_t read_ahead(const hs_reader *r, uint32_t i, hs_form *f) {
  bool within = i && hs_link_is(r, i - 1, W_WITHIN), in = i && hs_word(r, i - 1, "in");
  if (!within && !in) return 0;
  uint32_t end = hs_read_amount_of_time(r, i, f);
  if (!end || (hs_punct(r, end, '\''))) return 0;
  if (hs_is(r, end, C_TAIL) || hs_is(r, end, C_MOD)) return 0;
  if (within) f->op = OP_SPAN, f->extra = 1, f->rel = R_NEXT, f->rule = "within";
  else f->op = OP_SHIFT, f->extra = 1, f->rule = "in-amount";
  return end;
}

static uint32_t read_duration(const hs_reader *r, uint32_t i, hs_form *f) {
  int unit;
  if (hs_word(r, i, "all") && unit_at(r, i + 1, &unit) && unit >= U_DAY && !hs_plural(r, i + 1)) {
    f->op = OP_DURATION, f->count = 1000, f->rule = "duration";
    plain_unit(&f->count, &unit);
    f->unit = (uint8_t)unit;
    return i + 2;
  }
  bool many = unit_at(r, i, &unit) && unit >= U_HOUR && hs_plural(r, i) && !hs_is(r, i, C_SHORT) && i &&
              (hs_link_is(r, i - 1, W_FOR) || (i >= 2 && hs_link_is(r, i - 1, W_THE) && hs_link_is(r, i - 2, W_OVER)));
  uint32_t end = many && !hs_link_is(r, i + 1, W_OF) ? read_bare_plural(r, i, f) : 0;        /* for years, over the years */
  if (end) return f->rule = "duration", end;
  end = hs_read_amount_of_time(r, i, f);
  if (!end) return 0;
  if (hs_word(r, i, "one") && end == i + 2 && f->unit == U_DAY && !(i && hs_is(r, i - 1, C_LINK))) return 0;   /* some day */
  if (!hs_link_is(r, i, W_A) || hs_is(r, i + 1, C_MANY) || hs_is(r, i + 1, C_HALF)) {
    bool some = hs_word(r, i, "some") || hs_word(r, i, "many");
    return some && !r->at[i].capital && f->unit < U_DAY ? 0 : end;
  }
  /* "a year" is a duration after for, within and its like, not in "a year of change", nor in "ten a day" */
  bool asked = i && (hs_link_in(r, i - 1, HS_LINK(FOR) | HS_LINK(WITHIN) | HS_LINK(THAN)) || hs_is(r, i - 1, C_APPROX) || hs_word(r, i - 1, "lasted"));
  return asked || hs_word(r, skip_hyphen(r, end), "long") || f->extra || f->count != 1000 ? end : 0;
}

/* ---- sets */

static uint32_t read_every(const hs_reader *r, uint32_t i, hs_form *f) {
  if (!hs_is(r, i, C_EVERY)) return 0;
  int unit;
  uint32_t at = i + 1, end;
  f->op = OP_SET;
  f->rule = "set";
  f->count = 1000;
  if (hs_is(r, at, C_OTHER)) f->count = 2000, at++;
  else if ((end = hs_read_amount(r, at, &f->count)) && f->count) at = end;
  else f->count = 1000;
  if (hs_is(r, at, C_WEEKDAY) || hs_is(r, at, C_WEEKDAYS)) {
    f->a.weekday = r->at[at].val;
    at++;
    if (hs_is(r, at, C_PART)) f->part = (uint8_t)hs_val(r, at, C_PART), at++;
    return at;
  }
  if (hs_is(r, at, C_PART)) return f->part = (uint8_t)hs_val(r, at, C_PART), at + 1;
  if (hs_is(r, at, C_MONTH) && r->at[at].capital) return f->a.month = hs_val(r, at, C_MONTH), at + 1;
  if (hs_is(r, at, C_SEASON)) return f->unit = U_YEAR, at + 1;
  if (!unit_at(r, at, &unit)) return 0;
  plain_unit(&f->count, &unit);
  f->unit = (uint8_t)unit;
  return at + 1;
}

static uint32_t read_set(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t end = read_every(r, i, f);
  if (end) return end;
  int unit;
  f->op = OP_SET;
  f->rule = "set";
  f->count = 1000;
  bool bi = hs_word(r, i, "bi"), semi = hs_word(r, i, "semi");
  if ((bi || semi) && hs_punct(r, i + 1, '-') && hs_is(r, i + 2, C_SET)) {
    unit = hs_val(r, i + 2, C_SET);
    f->count = bi ? 2000 : 500;
    plain_unit(&f->count, &unit);
    f->unit = (uint8_t)unit;
    return i + 3;
  }
  if (hs_is(r, i, C_WEEKDAYS) && r->at[i].capital) {
    f->a.weekday = r->at[i].val;
    if (hs_is(r, i + 1, C_PART)) return f->part = (uint8_t)hs_val(r, i + 1, C_PART), i + 2;
    return i + 1;
  }
  if (hs_is(r, i, C_WEEKDAY) && hs_is(r, i + 1, C_PART) && hs_plural(r, i + 1))
    return f->a.weekday = hs_val(r, i, C_WEEKDAY), f->part = (uint8_t)hs_val(r, i + 1, C_PART), i + 2;
  if (hs_is(r, i, C_SET) && !hs_is(r, i, C_NAME) && (!r->at[i].capital || i == 0)) {
    unit = hs_val(r, i, C_SET);
    plain_unit(&f->count, &unit);
    f->unit = (uint8_t)unit;
    return i + 1;
  }
  int nth;
  uint32_t day = hs_link_is(r, i, W_THE) ? i + 1 : i, of = hs_is(r, day, C_REL) && hs_val(r, day, C_REL) == R_LAST ? day + 1 : hs_read_ordinal(r, day, &nth);
  if (of && hs_is(r, of, C_WEEKDAY) && hs_link_is(r, of + 1, W_OF) && hs_is(r, of + 2, C_EVERY) && unit_at(r, of + 3, &unit))      /* the second Tuesday of each month */
    return f->a.weekday = hs_val(r, of, C_WEEKDAY), of + 4;
  bool times = hs_word(r, i, "once") || hs_word(r, i, "twice") || (i && hs_word(r, i, "times"));
  if (times && (hs_link_is(r, i + 1, W_A) || hs_word(r, i + 1, "per")) && unit_at(r, i + 2, &unit)) {
    plain_unit(&f->count, &unit);
    f->unit = (uint8_t)unit;
    return i + 3;
  }
  return 0;
}

/* "now", not the one that only begins a sentence; "right now" */
static uint32_t read_now(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t at = hs_word(r, i, "right") ? i + 1 : i;
  if (!hs_link_is(r, at, W_NOW) || (at == 0 && hs_punct(r, 1, ',')) || hs_word(r, at + 1, "that") || hs_conversation(r, i)) return 0;
  if (i && hs_is(r, i - 1, C_EVERY)) return 0;
  f->op = OP_VAGUE;
  f->rule = "now";
  return at + 1;
}

/* "in the near future", "in the past" */
static uint32_t read_past_or_future(const hs_reader *r, uint32_t i, hs_form *f) {
  if (!i || !hs_link_is(r, i - 1, W_IN) || !hs_link_is(r, i, W_THE)) return 0;
  uint32_t at = hs_is(r, i + 1, C_FIRST) ? i + 2 : i + 1;
  bool past = hs_word(r, at, "past"), future = hs_word(r, at, "future");
  if (!(past || future) || (at + 1 < r->n && !r->at[at + 1].punct && (r->at[at + 1].digits || hs_is(r, at + 1, C_UNIT) || hs_is(r, at + 1, C_COUNT) || hs_is(r, at + 1, C_MANY)))) return 0;
  uint32_t tok = r->at[at].tok;
  if (hs_tagged(r->a, tok) && (r->a->tokens.deprel[tok] == HS_D_AMOD || r->a->tokens.deprel[tok] == HS_D_COMPOUND)) return 0;
  f->op = OP_VAGUE;
  f->rule = "vague";
  f->count = past ? -1 : 1;
  return at + 1;
}

/* "at present", "at this time", "at the moment" */
static uint32_t read_at_present(const hs_reader *r, uint32_t i, hs_form *f) {
  if (!i || !hs_link_is(r, i - 1, W_AT)) return 0;
  bool present = hs_word(r, i, "present") && !(hs_tagged(r->a, r->at[i].tok) && r->a->tokens.deprel[r->at[i].tok] == HS_D_AMOD);
  bool time = hs_is(r, i, C_REL) && hs_val(r, i, C_REL) == R_THIS && hs_word(r, i + 1, "time") && !(i + 2 < r->n && (hs_is(r, i + 2, C_REL) || hs_link_is(r, i + 2, W_OF)));
  if (!present && !time) return 0;
  f->op = OP_VAGUE;
  f->rule = "now";
  return present ? i + 1 : i + 2;
}

static uint32_t read_vague(const hs_reader *r, uint32_t i, hs_form *f) {
  int unit;
  uint32_t now = read_now(r, i, f), end = now ? now : read_past_or_future(r, i, f);
  if (!end) end = read_at_present(r, i, f);
  if (end) return end;
  if (!hs_is(r, i, C_VAGUE) || hs_word(r, i, "future")) return 0;
  if (hs_val(r, i, C_VAGUE) == 1 && hs_conversation(r, i)) return 0;
  int when = hs_val(r, i, C_VAGUE);            /* past, present, future, recent: in the order of their names */
  f->op = OP_VAGUE;
  f->rule = "vague";
  f->count = when == 1 ? 0 : when == 2 ? 1 : -1;
  if (when != 3) return i + 1;
  if (!unit_at(r, i + 1, &unit) || unit < U_DAY || !hs_plural(r, i + 1)) return 0;
  f->unit = (uint8_t)unit;
  return i + 2;
}

uint32_t hs_read_relative(const hs_reader *r, uint32_t i, hs_form *f) {
  static uint32_t (*const readers[])(const hs_reader *, uint32_t, hs_form *) = {read_deictic, read_rel, read_the_unit, read_counted, read_weekdays_ago,
                                                                                read_span_to, read_ahead, read_duration, read_set, read_vague};
  uint32_t best = 0;
  for (size_t k = 0; k < sizeof readers / sizeof *readers; k++) {
    hs_form form = HS_NO_FORM;
    uint32_t end = readers[k](r, i, &form);
    if (end > best) best = end, *f = form;
  }
  return best;
}
