# Words that tell "its", "your" and "ur" written for "it's" and "you're" from the possessives (counts in UD English EWT and GUM, train).
#   next  what stands behind, the verb it speaks for (`is`, `are`, `be` for both) and how much it takes:
#         a bare one always, but behind a preposition; with `?` where a clause begins in front; with `+` where nothing that
#         the word could describe follows ("its hard to say", not "its hard core")
#   prev  what stands in front: `clause` begins one, `case` is a preposition
#: next prev
a	be
able	are
about	be?	case
actually	be
afraid	are?+
all	is
allowed	be?
almost	be?
alone	are?+
already	be?
also	be
although		clause
always	be?
amazing	is?+
an	be
and		clause
annoying	is+
anything	is
as	is	case
asking	are?
at	be?	case
awesome	is+
awful	is+
bad	is+
basically	be
beautiful	is?+
because	be	clause
been	is
behind		case
being	is
best	be?+
better	is+
between	is	case
big	is?+
bored	are?+
boring	is?+
broken	is?+
but		clause
by	is?	case
called	is
calling	are?
cause		clause
cheap	is?+
cheaper	is+
clear	is+
closed	is?+
cold	is?+
coming	be?
common	is?+
cool	is+
correct	are?+
cos		clause
coz		clause
crazy	is+
currently	be?
cuz		clause
dangerous	is+
dark	is?+
dead	be?+
definitely	be
delicious	is?+
different	is?+
difficult	is+
dirty	is?+
doing	be?
done	be?
dry	is?+
during		case
easier	is+
easy	is+
empty	is?+
enjoying	are?
even	is?
ever		clause
expensive	is+
fair	is?+
fake	is?+
fast	is?+
fine	be+
for	is	case
free	is?+
fresh	is?+
from	is	case
fun	is+
funny	is+
gave	is?
getting	be
giving	are?
going	be
gone	be?+
gonna	be
good	is+
got	is
gotta	is
great	is+
gross	is+
guess		clause
happening	is?
hard	is+
having	be?
he	is
healthier	is+
heated	is?+
here	be?
hey		clause
his	is
holding	are?
hope		clause
horrible	is+
hot	is?+
how	is	clause
however		clause
huge	is?+
hungry	are?+
i	is
if	is	clause
illegal	is?+
important	be+
impossible	be+
in	be?	case
inside		case
interested	are+
interesting	is+
into	are	case
it	is
just	be
kidding	are
kind	is?
kinda	be
know		clause
late	be?+
lazy	are?+
leaving	are?
legal	is?+
less	is?
like	is
likely	be+
literally	be
living	are?
lol		clause
looking	be?
lost	are?+
lovely	is?+
lucky	are+
making	be?
maybe	is?	clause
me	is
mean		clause
means		clause
mine	is
my	is
natural	is+
near		case
necessary	is+
never	be?
new	be?+
nice	is+
no	is?
normal	is+
not	be
nothing	is
now	be?	clause
obviously	be
of	is	case
often	be?
oh		clause
ok	be	clause
okay	be	clause
old	be?+
on	be?	case
only	is?+
open	is?+
or		clause
our	is
out	be
over	are?	case
paying	are?
perfect	is+
playing	are?
possible	be+
pregnant	are?+
pretty	be
probably	be
prolly	be
quiet	is?+
quieter	is?+
quite	be?
rare	is+
ready	are+
realize		clause
realized		clause
really	be
ridiculous	is+
right	be+
running	are?
sad	is+
safe	be+
safer	is+
say		clause
sending	are?
serious	are+
short	is?+
sick	be?+
silly	is+
similar	is?+
simple	is+
simply	be?
since	is?	clause
sitting	are?
slow	is?+
small	is?+
smart	are?+
so	be	clause
something	is
sometimes	be?
staying	are?
still	be?
strange	is?+
stuck	are+
stupid	be?+
such	is
supposed	be
sure	are+	clause
taking	are?
talking	are?
tasty	is?+
telling	are?
terrible	is+
than		case
that	is
the	be
their	is
then		clause
there	is
think		clause
this	is
though	is	clause
thought		clause
through		case
til		clause
till		clause
time	is?
tired	are?+
to	is?	case
too	be
totally	be?
tough	is?+
true	is+
trying	be?
ugly	is?+
under		case
unfair	is?+
unless		clause
unlikely	is+
until	is?	clause
up	be?
upset	are+
useful	is+
using	are?
usually	be
very	be?
waiting	are?
warm	is?+
wasting	are?
watching	are?
weird	is?+
welcome	are
well		clause
what	is	clause
whatever		clause
when	be?	clause
whenever		clause
where	is	clause
whether		clause
while		clause
who	is
why	is	clause
willing	are+
wishing	are?
with	is	case
within		case
without	is	case
wonderful	is+
wondering	are?
working	are?
worried	are+
worse	is+
worth	be
wrong	be+
yeah		clause
yes		clause
young	are?+
your	is
