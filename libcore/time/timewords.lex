# Words that time expressions are made of: up to two readings a word, each a class and a value.
# A second reading `name` says how easily the word is something else (a name, a verb): 1 needs a capital, 2 needs a date around it.
#: class value class2 value2
a	link	a
about	approx	about
academic	yearkind	school
ad	era	ad
aest	zone
after	link	after
aftermath	stage	1
afternoon	part	afternoon
afternoons	part	afternoon
age	stage	1
aged	old
ago	tail	ago
all	first	1
almost	approx	less
am	ampm	am
an	link	a
and	link	and
annually	set	year
approximately	approx	about
apr	month	4	name	1
april	month	4	name	1
around	approx	about
article	label
at	link	at
aug	month	8	name	1
august	month	8	name	1
autumn	season	3
back	tail	ago
bc	era	bc
bce	era	bc
before	link	before
beginning	mod	start
between	link	between
bi	first	1
biweekly	set	fortnight
bst	zone
business	filler
by	link	by
calendar	yearkind	calendar
cdt	zone
ce	era	ad
central	zone	word
centuries	unit	century
century	unit	century
cest	zone
cet	zone
channel	label
chapter	label
circa	approx	about
clock	clock
coming	rel	coming
couple	many	2
course	stage	1
cst	zone
current	rel	this
currently	vague	present
daily	set	day
date	link	date
dawn	part	dawn
day	unit	day
daylight	zone	word
days	unit	day
daytime	part	daytime
dec	month	12	name	2
decade	unit	decade
decades	unit	decade
december	month	12
distant	first	1
dozen	count	12
duration	stage	1
during	link	in
each	every	1
earlier	mod	earlier
early	mod	early
eastern	zone	word
edt	zone
eight	count	8
eighteen	count	18
eighteenth	ordinal	18
eighth	ordinal	8
eighties	decades	80
eighty	count	80
eleven	count	11
eleventh	ordinal	11
end	mod	end
entire	filler
episode	label
era	stage	1
est	zone
et	zone
eve	stage	1
evening	part	evening
evenings	part	evening
every	every	1
everyday	set	day
fall	season	3	name	2
feb	month	2	name	1
february	month	2
few	many	3
fifteen	count	15
fifteenth	ordinal	15
fifth	ordinal	5
fifties	decades	50
fifty	count	50
financial	yearkind	fiscal
first	ordinal	1
fiscal	yearkind	fiscal
five	count	5
flight	label
following	rel	following
for	link	for
foreseeable	first	1
forties	decades	40
fortnight	unit	fortnight
fortnightly	set	fortnight
fortnights	unit	fortnight
forty	count	40
four	count	4
fourteen	count	14
fourteenth	ordinal	14
fourth	ordinal	4
fri	weekday	5	name	1
friday	weekday	5
fridays	weekdays	5
from	link	from
full	filler
future	vague	future
fy	yearkind	fiscal	name	1
gmt	zone
h	first	1
half	half		mod	half
height	stage	1
hence	tail	later
her	link	his
highway	label
his	link	his
hour	unit	hour
hourly	set	hour
hours	unit	hour
hr	unit	hour	short	1
hrs	unit	hour	short	1
hundred	scale	100
i	self	1
immediate	first	1
in	link	in
ist	zone
its	link	his
jan	month	1	name	2
january	month	1
jst	zone
jul	month	7	name	1
july	month	7
jun	month	6	name	2
june	month	6	name	1
just	approx	about
last	rel	last
late	mod	late
lately	vague	past
later	mod	later
latter	mod	late
least	link	more
less	link	less
local	zone	word
long	filler
lunchtime	part	midday
m	letter	m
many	many	5
mar	month	3	name	2
march	month	3	name	2
may	month	5	name	2
mdt	zone
me	self	1
mid	mod	mid
midafternoon	part	afternoon
midday	part	noon
middle	mod	mid
midmorning	part	morning
midnight	part	midnight
millennia	unit	millennium
millennium	unit	millennium
million	scale	1000000
min	unit	minute	short	1
mins	unit	minute	short	1
minute	unit	minute
minutes	unit	minute
model	label
mon	weekday	1	name	1
monday	weekday	1
mondays	weekdays	1
month	unit	month
monthly	set	month
months	unit	month
more	link	more
morning	part	morning
mornings	part	morning
most	link	less
mountain	zone	word
mst	zone
my	link	his	self	1
nd	suffix
near	first	1
nearly	approx	less
next	rel	next
night	unit	night	part	night
nightly	set	night
nights	unit	night
nighttime	part	night
nine	count	9
nineteen	count	19
nineteenth	ordinal	19
nineties	decades	90
ninety	count	90
ninth	ordinal	9
no	label
noon	part	noon
noonish	part	noon
nov	month	11	name	1
november	month	11
now	link	now
nowadays	vague	present
numerous	many	5
o	letter	o
oct	month	10	name	1
october	month	10
of	link	of
old	old
on	link	on
once	first	1
one	count	1
opening	mod	start
or	link	or
other	other
our	link	his	self	1
outbreak	stage	1
over	link	over
overnight	part	night
p	ampm	p
pacific	zone	word
page	label
past	rel	past
pdt	zone
pm	ampm	pm
preceding	rel	before
present	first	1
presently	vague	present
previous	rel	last
prior	rel	before
pst	zone
q	first	1
quarter	unit	quarter
quarterly	set	quarter
quarters	unit	quarter
rd	suffix
recent	vague	recent
recently	vague	past
remainder	stage	1
rest	stage	1
right	first	1
room	label
roughly	approx	about
route	label
rule	label
s	link	poss
same	rel	same
sat	weekday	6	name	2
saturday	weekday	6
saturdays	weekdays	6
school	yearkind	school
sec	unit	second	short	1
second	unit	second	ordinal	2
seconds	unit	second
secs	unit	second	short	1
section	label
semi	first	1
sep	month	9	name	1
sept	month	9	name	1
september	month	9
seven	count	7
seventeen	count	17
seventeenth	ordinal	17
seventh	ordinal	7
seventies	decades	70
seventy	count	70
several	many	4
since	link	since
six	count	6
sixteen	count	16
sixteenth	ordinal	16
sixth	ordinal	6
sixties	decades	60
sixty	count	60
some	many	3
spring	season	1
springtime	season	1
st	suffix
standard	zone	word
start	mod	start
starting	link	since
summer	season	2
summers	season	2	plural	1
summertime	season	2
sun	weekday	7	name	2
sunday	weekday	7
sundays	weekdays	7
ten	count	10
tenth	ordinal	10
th	suffix
than	link	than
that	rel	that
the	link	the
their	link	his
these	rel	this
third	ordinal	3
thirteen	count	13
thirteenth	ordinal	13
thirties	decades	30
thirtieth	ordinal	30
thirty	count	30
this	rel	this
those	rel	that
thousand	scale	1000
three	count	3
through	link	to
throughout	link	in
thru	link	to
thu	weekday	4	name	1
thur	weekday	4	name	1
thurs	weekday	4	name	1
thursday	weekday	4
thursdays	weekdays	4
till	link	until
times	first	1
to	link	to
today	deictic	0
tomorrow	deictic	1
tonight	deictic	0	part	night
tonite	deictic	0	part	night
towards	link	by
tue	weekday	2	name	1
tues	weekday	2	name	1
tuesday	weekday	2
tuesdays	weekdays	2
turn	mod	turn
twelfth	ordinal	12
twelve	count	12
twenties	decades	20
twentieth	ordinal	20
twenty	count	20
twice	first	1
two	count	2
until	link	until
upcoming	rel	coming
us	self	1
utc	zone
verse	label
we	self	1
wed	weekday	3	name	2
wednesday	weekday	3
wednesdays	weekdays	3
week	unit	week
weekend	unit	weekend
weekends	unit	weekend
weekly	set	week
weeks	unit	week
whole	filler
winter	season	4
winters	season	4	plural	1
wintertime	season	4
within	link	within
wk	unit	week	short	1
wks	unit	week	short	1
working	filler
year	unit	year
yearly	set	year
years	unit	year
yesterday	deictic	-1
you	self	1
your	self	1
yr	unit	year	short	1
yrs	unit	year	short	1
