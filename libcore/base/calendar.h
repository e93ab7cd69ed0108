/** Day arithmetic: proleptic Gregorian, UTC, no clock and no locale. */
#ifndef HS_CALENDAR_H
#define HS_CALENDAR_H

#include "base/base.h"

hs_day hs_day_from(int year, int month, int day);      /* month 1..12; the day may run over its month's end */
void hs_day_split(hs_day day, int *year, int *month, int *mday);
int hs_month_days(int year, int month);
int hs_weekday(hs_day day);                            /* 0 is Monday */

#endif
