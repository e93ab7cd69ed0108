/** Private to the time room: calendar units as intervals of days. */
#ifndef HS_TIME_CALENDAR_H
#define HS_TIME_CALENDAR_H

#include "time/time_form.h"

/** The unit that contains `day`, moved by `shift` units. Weeks begin on Monday; a weekday's weekend is the coming one. */
hs_days hs_unit_around(int unit, hs_day day, int shift);
/** `day` moved by thousandths of a unit; months and years keep the day of the month where there is one. */
hs_day hs_day_move(hs_day day, int32_t milli, int unit);
/** TIMEX3 value of such a unit: "2015-W38", "2015-09", "2015-Q3", "201". @param out 40 bytes */
void hs_unit_value(int unit, hs_day from, char *out);

hs_days hs_month_of(int year, int month);
hs_days hs_year_of(int year);
hs_days hs_season_of(int year, int season);      /* of the northern half: spring is March to May; winter begins in its year */
hs_day hs_easter(int year);
/** The n-th weekday (1 Monday) of a month; negative n from its end. HS_DAY_MIN if there is none. */
hs_day hs_nth_weekday(int year, int month, int n, int weekday);

#endif
