# Days that come every year. Rules: `fixed month day`; `nth month n weekday plus` (1 Monday .. 7 Sunday; n -1 is the last one; `plus` days later);
# `easter n` (n days after Easter Sunday); `moon` moves with another calendar and is not resolved. `capital` in the last column: only so written.
#: rule month n weekday plus case
all saints day	fixed	11	1
anzac day	fixed	4	25
april fools day	fixed	4	1
ascension day	easter	0	39
ash wednesday	easter	0	-46
australia day	fixed	1	26
bastille day	fixed	7	14
black friday	nth	11	4	4	1
bonfire night	fixed	11	5
boxing day	fixed	12	26
burns night	fixed	1	25
canada day	fixed	7	1
candlemas	fixed	2	2			capital
chinese new year	moon
christmas	fixed	12	25
christmas day	fixed	12	25
christmas eve	fixed	12	24
cinco de mayo	fixed	5	5
columbus day	nth	10	2	1
corpus christi	easter	0	60			capital
cyber monday	nth	11	4	4	4
diwali	moon
earth day	fixed	4	22
easter	easter	0	0
easter monday	easter	0	1
easter sunday	easter	0	0
eid	moon					capital
eid al adha	moon
eid al fitr	moon
epiphany	fixed	1	6			capital
fathers day	nth	6	3	7
flag day	fixed	6	14			capital
fourth of july	fixed	7	4
good friday	easter	0	-2
groundhog day	fixed	2	2
guy fawkes night	fixed	11	5
halloween	fixed	10	31
hanukkah	moon
holy saturday	easter	0	-1
human rights day	fixed	12	10
inauguration day	fixed	1	20
independence day	fixed	7	4
international womens day	fixed	3	8
international workers day	fixed	5	1
juneteenth	fixed	6	19
labor day	nth	9	1	1
labour day	fixed	5	1
lunar new year	moon
martin luther king day	nth	1	3	1
martin luther king jr day	nth	1	3	1
maundy thursday	easter	0	-3
may day	fixed	5	1
memorial day	nth	5	-1	1
midsummer	fixed	6	24			capital
midsummer day	fixed	6	24
mlk day	nth	1	3	1
mothers day	nth	5	2	7
new year	fixed	1	1			capital
new year day	fixed	1	1
new year eve	fixed	12	31
new years day	fixed	1	1
new years eve	fixed	12	31
palm sunday	easter	0	-7
passover	moon					capital
pentecost	easter	0	49			capital
presidents day	nth	2	3	1
ramadan	moon
remembrance day	fixed	11	11
remembrance sunday	nth	11	2	7
rosh hashanah	moon
saint patricks day	fixed	3	17
shrove tuesday	easter	0	-47
st andrews day	fixed	11	30
st davids day	fixed	3	1
st georges day	fixed	4	23
st patricks day	fixed	3	17
st valentines day	fixed	2	14
thanksgiving	nth	11	4	4
thanksgiving day	nth	11	4	4
valentines day	fixed	2	14
veterans day	fixed	11	11
whit monday	easter	0	50
whit sunday	easter	0	49
womens day	fixed	3	8
world aids day	fixed	12	1
xmas	fixed	12	25
yom kippur	moon
