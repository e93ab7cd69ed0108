/*
 * Grammar of the parts of years and of what is longer than one: seasons, quarters and halves, fiscal years, decades, centuries, the n-th of a container.
 *
 *     part = season [year] | quarter [year] | quarter of fiscal year | decade | century | ordinal unit (of | in) point
 *
 * Example: "the third quarter of fiscal 2016" is quarter 3 of a year whose books may begin from July 2015 to April 2016.
 */
#include "time/time_form.h"

uint32_t hs_read_container_year(const hs_reader *r, uint32_t i, hs_form *f) {
  int year;
  uint32_t end = hs_read_year_behind(r, i, &year);
  if (!end) return 0;
  f->a.year = year;
  if (!hs_punct(r, end, '-') || !hs_digits(r, end + 1) || r->at[end + 1].digits % 2) return end;      /* the winter of 2011-12 */
  return (int)(r->at[end + 1].number % 100) == (year + 1) % 100 ? end + 2 : end;
}

/* "fiscal 2014", "school year 2008", "FY15" */
uint32_t hs_read_yearkind(const hs_reader *r, uint32_t i, hs_point *p) {
  hs_point year = HS_NO_POINT;
  bool fy = hs_word(r, i, "fy") && r->at[i].capital;
  if (fy && hs_digits(r, i + 1) && hs_glued(r, i + 1) && r->at[i + 1].digits == 2) return year.year = 2000 + (int)r->at[i + 1].number, *p = year, i + 2;
  if (!fy && (!hs_is(r, i, C_YEARKIND) || hs_word(r, i, "calendar"))) return 0;
  uint32_t end = hs_read_year(r, hs_word(r, i + 1, "year") ? i + 2 : i + 1, &year.year);
  if (end) *p = year;
  return end;
}

/* Behind "the third quarter", "Q3": "of fiscal 2016", "FY16" */
static uint32_t read_fiscal_behind(const hs_reader *r, uint32_t i, hs_form *f) {
  hs_point p;
  uint32_t at = hs_skip_joint(r, i), end = hs_read_yearkind(r, at, &p);
  if (!end || hs_word(r, at, "school") || hs_word(r, at, "academic")) return 0;
  f->a.year = p.year;
  f->b.month = 1;
  return end;
}

/* "winter wheat", "summer school" */
static bool modifies_noun(const hs_reader *r, uint32_t i) {
  uint32_t tok = r->at[i].tok;
  return hs_tagged(r->a, tok) && (r->a->tokens.deprel[tok] == HS_D_COMPOUND || r->a->tokens.upos[tok] == HS_U_VERB);
}

static uint32_t read_season(const hs_reader *r, uint32_t i, hs_form *f) {
  if (!hs_is(r, i, C_SEASON)) return 0;
  f->a.month = hs_val(r, i, C_SEASON);
  uint32_t end = hs_read_container_year(r, i + 1, f);
  bool bare = !end;
  if (bare && (hs_is(r, i, C_NAME) || modifies_noun(r, i))) return 0;
  if (bare && (r->at[i].capital || hs_is(r, i, C_PLURAL)) && i) return 0;
  f->op = OP_SEASON;
  f->rule = bare ? "season-bare" : "season";
  return bare ? i + 1 : end;
}

#define IN_QUARTER (HS_LINK(IN) | HS_LINK(FOR) | HS_LINK(OF) | HS_LINK(SINCE) | HS_LINK(FROM) | HS_LINK(BY) | HS_LINK(UNTIL))

/* "Q3", "H1" */
static uint32_t read_quarter_sign(const hs_reader *r, uint32_t i, int *n, uint8_t *unit) {
  bool q = hs_word(r, i, "q"), half = hs_word(r, i, "h");
  if (!(q || half) || !hs_digits(r, i + 1) || !hs_glued(r, i + 1) || r->at[i + 1].digits != 1) return 0;
  *n = (int)r->at[i + 1].number;
  *unit = q ? U_QUARTER : U_HALF;
  bool longer = hs_glued(r, i + 2) && !r->at[i + 2].punct;      /* H1N1 */
  return *n >= 1 && *n <= (q ? 4 : 2) && !longer ? i + 2 : 0;
}

static uint32_t read_quarter(const hs_reader *r, uint32_t i, hs_form *f) {
  int year = HS_NO_YEAR;
  uint32_t end, first = hs_read_year(r, i, &year);
  if (first) {                                                 /* 2017 Q1, 2019-H2 */
    end = read_quarter_sign(r, hs_punct(r, first, '-') ? first + 1 : first, &f->a.month, &f->unit);
    if (end) f->a.year = year;
  } else if ((end = read_quarter_sign(r, i, &f->a.month, &f->unit))) {
    uint32_t behind = hs_read_container_year(r, end, f);
    if (!behind) behind = read_fiscal_behind(r, end, f);
    if (behind) end = behind;
    else if (f->unit == U_HALF || !i || !(hs_is(r, i - 1, C_REL) || hs_link_in(r, i - 1, IN_QUARTER))) end = 0;   /* Q1 may be a question */
  }
  if (!end) return f->a.month = 0, f->unit = 0, 0;
  f->op = OP_QUARTER;
  f->rule = "quarter";
  return end;
}

static uint32_t read_decade(const hs_reader *r, uint32_t i, hs_form *f) {
  uint32_t number = hs_punct(r, i, '\'') && hs_glued(r, i + 1) ? i + 1 : i, end;
  if (hs_is(r, i, C_DECADES)) {                              /* the sixties */
    if (!i || !hs_link_is(r, i - 1, W_THE)) if (!i || !hs_is(r, i - 1, C_MOD)) return 0;
    f->a.year = 1900 + hs_val(r, i, C_DECADES);
    end = i + 1;
  } else {
    if (!hs_digits(r, number) || (r->at[number].digits != 4 && r->at[number].digits != 2) || r->at[number].number % 10) return 0;
    end = hs_punct(r, number + 1, '\'') && hs_glued(r, number + 1) ? number + 2 : number + 1;
    if (!hs_link_is(r, end, W_POSS) || !(hs_glued(r, end) || r->at[number].digits == 4)) return 0;
    bool owned = end == number + 2 && !(i && (hs_link_is(r, i - 1, W_THE) || hs_is(r, i - 1, C_MOD) || hs_punct(r, i - 1, '-')));
    if (owned) return 0;                                     /* "2030's goals" are a year's */
    if (r->at[number].digits == 2 && number == i && (!i || hs_link_is(r, i - 1, W_HIS))) return 0;
    f->a.year = (int)r->at[number].number;
    if (r->at[number].digits == 2) f->a.year += f->a.year < 30 ? 2000 : 1900;
    if (f->a.year < 1000 || f->a.year > 2990) return 0;
    end++;
  }
  f->op = OP_YEARS;
  f->count = f->a.year % 100 == 0 && f->a.year < 2000 ? 100 : 10;
  f->rule = "decade";
  return end;
}

static uint32_t read_century(const hs_reader *r, uint32_t i, hs_form *f) {
  int n;
  uint32_t end = hs_read_ordinal(r, i, &n);
  if (!end || n > 40) return 0;
  if (hs_punct(r, end, '-')) end++;
  if (!hs_is(r, end, C_UNIT) || hs_val(r, end, C_UNIT) != U_CENTURY) return 0;
  end++;
  bool bc = hs_word(r, end, "bc") || hs_word(r, end, "bce");
  if (hs_is(r, end, C_ERA)) end++;
  f->op = OP_YEARS;
  f->a.year = bc ? -n * 100 : (n - 1) * 100;
  f->count = 100;
  f->rule = "century";
  return end;
}

/* "the first week of July", "the last quarter of 2014", "third quarter"; a container that moves is read in time_relative.c */
static uint32_t read_nth(const hs_reader *r, uint32_t i, hs_form *f) {
  int n;
  if (hs_link_is(r, i, W_THE)) i++;
  uint32_t end = hs_is(r, i, C_REL) && hs_val(r, i, C_REL) == R_LAST ? (n = -1, i + 1) : hs_read_ordinal(r, i, &n);
  if (!end) return 0;
  if (hs_punct(r, end, '-')) end++;
  int32_t several = 0;
  uint32_t counted = n == 1 || n == -1 ? hs_read_amount(r, end, &several) : 0;          /* the first three months of 2014 */
  if (counted && (several < 2000 || several % 1000 || !hs_is(r, counted, C_UNIT) || !hs_plural(r, counted))) counted = 0;
  if (counted) end = counted;
  int unit = hs_is(r, end, C_UNIT) ? hs_val(r, end, C_UNIT) : hs_is(r, end, C_HALF) ? U_HALF : -1;
  int weekday = hs_is(r, end, C_WEEKDAY) ? hs_val(r, end, C_WEEKDAY) : 0;
  if (unit < U_DAY && !weekday) return 0;
  end++;
  bool quarter = !counted && (unit == U_QUARTER || unit == U_HALF) && n >= 1 && n <= (unit == U_HALF ? 2 : 4);
  uint32_t fiscal = quarter ? read_fiscal_behind(r, end, f) : 0;
  if (fiscal) return f->a.month = n, f->op = OP_QUARTER, f->unit = (uint8_t)unit, f->rule = "fiscal", fiscal;
  if (!hs_link_is(r, end, W_OF) && !hs_link_is(r, end, W_IN)) {
    if (counted || (unit != U_QUARTER && unit != U_HALF) || n < 1 || n > 4) return 0;
    f->a.month = n;
    uint32_t year = hs_read_container_year(r, end, f);
    if (unit == U_HALF && !year) return 0;
    f->op = OP_QUARTER;
    f->unit = (uint8_t)unit;
    f->rule = "quarter";
    return year ? year : end;
  }
  uint32_t of = hs_link_is(r, end + 1, W_THE) ? end + 2 : end + 1;
  f->extra = -1;
  if (hs_is(r, of, C_REL) && hs_is(r, of + 1, C_UNIT)) f->rel = (uint8_t)hs_val(r, of, C_REL), f->extra = hs_val(r, of + 1, C_UNIT), end = of + 2;
  else if (hs_link_is(r, of - 1, W_THE) && hs_is(r, of, C_UNIT)) f->rel = R_THIS, f->extra = hs_val(r, of, C_UNIT), end = of + 1;
  else end = hs_read_point(r, of, &f->a);
  if (!end || f->a.mday) return 0;
  f->op = OP_NTH;
  f->count = counted ? n * (several / 1000) : n;
  f->b.rel = counted ? R_THIS : R_NONE;
  f->unit = (uint8_t)(weekday ? U_DAY : unit);
  f->b.weekday = weekday;
  f->rule = "nth";
  return end;
}

uint32_t hs_read_part(const hs_reader *r, uint32_t i, hs_form *f) {
  static uint32_t (*const readers[])(const hs_reader *, uint32_t, hs_form *) = {read_nth, read_century, read_decade, read_quarter, read_season};
  uint32_t best = 0;
  hs_form start = *f;
  for (size_t k = 0; k < sizeof readers / sizeof *readers; k++) {
    hs_form form = start;
    uint32_t end = readers[k](r, i, &form);
    if (end > best) best = end, *f = form;
  }
  return best;
}
