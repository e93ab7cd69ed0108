# Units that are a token of their own right behind a number: 10km, 5pm, 20k. A `degree` is a capital behind three digits at
# most (24C); `money` also stands right before a number (Rs500).
#: kind
a.m
am
aud	money
b
bn
bps
c	degree
cad	money
cc
chf	money
cl
cm
days
eur	money
feet
ft
gb
gbp	money
ghz
gw
ha
hh
hkd	money
hours
hp
hr
hrs
hz
inches
inr	money
irr	money
jpy	money
k
kb
kg
khz
km
kmh
kph
kw
kwh
lb
lbs
m
mb
meters
metres
mg
mhz
miles
min
mins
minutes
ml
mm
mn
months
mph
ms
mw
nok	money
nzd	money
oz
p.m
pct
percent
persons
pkr	money
pm
pounds
rm	money
rpm
rs	money
sec
seconds
secs
sek	money
sgd	money
sq
tb
tn
trn
usd	money
watt
watts
weeks
yd
years
yr
yrs
