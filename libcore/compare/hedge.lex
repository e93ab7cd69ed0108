#: words how
# Words before a number that let another number be true as well.
a maximum of	most
a minimum of	least
about	about
above	least
almost	about
an estimated	about
approximately	about
around	about
as many as	most
as much as	most
at least	least
at most	most
below	most
circa	about
close to	about
estimated	about
exceeding	least
fewer than	most
in excess of	least
less than	most
minimum	least
more or less	about
more than	least
nearly	about
no fewer than	least
no less than	least
no more than	most
not less than	least
over	least
perhaps	about
roughly	about
some	about
under	most
up to	most
upwards of	least
