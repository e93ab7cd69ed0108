# Wars and ages that are known by name, with their first and last day as general reference works give them: to the day, month or year
# (ages by the rounder years). Left out is what bears one name in many countries ("the civil war", "the colonial era", "the iron age").
# They count where they begin with a capital.
#: from to
age of discovery	1415	1650
age of enlightenment	1685	1815
american civil war	1861-04-12	1865-04-09
american revolution	1775-04-19	1783-09-03
american revolutionary war	1775-04-19	1783-09-03
american war of independence	1775-04-19	1783-09-03
apartheid era	1948	1994
arab spring	2010-12-17	2012
belle epoque	1871	1914
black death	1346	1353
chinese civil war	1927-08-01	1949-12-07
cold war	1947	1991
crimean war	1853-10-16	1856-03-30
crusades	1095	1291
cultural revolution	1966-05-16	1976-10-06
dark ages	500	1000
early modern period	1500	1800
edo period	1603	1868
edwardian era	1901	1910
elizabethan era	1558	1603
english civil war	1642-08-22	1651-09-03
falklands war	1982-04-02	1982-06-14
first world war	1914-07-28	1918-11-11
franco prussian war	1870-07-19	1871-01-28
french revolution	1789-05-05	1799-11-09
georgian era	1714	1837
gilded age	1870	1900
great depression	1929	1939
gulf war	1990-08-02	1991-02-28
han dynasty	-206	220
heian period	794	1185
high middle ages	1000	1300
hundred years war	1337	1453
industrial revolution	1760	1840
interwar period	1918-11-11	1939-09-01
interwar years	1918-11-11	1939-09-01
iran iraq war	1980-09-22	1988-08-20
iraq war	2003-03-20	2011-12-18
italian renaissance	1300	1600
jacobean era	1603	1625
jazz age	1920	1929
joseon dynasty	1392	1897
korean war	1950-06-25	1953-07-27
late middle ages	1300	1500
meiji era	1868	1912
meiji period	1868	1912
mexican american war	1846-04-25	1848-02-02
middle ages	500	1500
ming dynasty	1368	1644
napoleonic wars	1803-05-18	1815-11-20
nara period	710	794
ottoman period	1299	1922
postwar era	1945-09	1960
postwar period	1945-09	1960
progressive era	1896	1917
prohibition era	1920-01-17	1933-12-05
protestant reformation	1517	1648
qing dynasty	1644	1912
reconstruction era	1865	1877
reformation	1517	1648
renaissance	1300	1600
revolutionary war	1775-04-19	1783-09-03
roaring twenties	1920	1929
russian civil war	1917-11-07	1922-10-25
russian revolution	1917-03-08	1917-11-07
russo japanese war	1904-02-08	1905-09-05
second world war	1939-09-01	1945-09-02
sengoku period	1467	1615
seven years war	1756-05-17	1763-02-15
showa era	1926-12-25	1989-01-07
showa period	1926-12-25	1989-01-07
six day war	1967-06-05	1967-06-10
song dynasty	960	1279
soviet era	1922	1991
soviet times	1922	1991
space race	1957	1975
spanish american war	1898-04-21	1898-12-10
spanish civil war	1936-07-17	1939-04-01
stuart period	1603	1714
taisho era	1912-07-30	1926-12-25
tang dynasty	618	907
third reich	1933-01-30	1945-05-08
thirty years war	1618-05-23	1648-10-24
tokugawa shogunate	1603	1868
tudor era	1485	1603
tudor period	1485	1603
us civil war	1861-04-12	1865-04-09
victorian age	1837-06-20	1901-01-22
victorian era	1837-06-20	1901-01-22
victorian period	1837-06-20	1901-01-22
victorian times	1837-06-20	1901-01-22
vietnam war	1955-11-01	1975-04-30
viking age	793	1066
wars of the roses	1455-05-22	1487-06-16
weimar republic	1918-11-09	1933-03-23
world war 1	1914-07-28	1918-11-11
world war 2	1939-09-01	1945-09-02
world war i	1914-07-28	1918-11-11
world war ii	1939-09-01	1945-09-02
world war one	1914-07-28	1918-11-11
world war two	1939-09-01	1945-09-02
ww1	1914-07-28	1918-11-11
ww2	1939-09-01	1945-09-02
wwi	1914-07-28	1918-11-11
wwii	1939-09-01	1945-09-02
yom kippur war	1973-10-06	1973-10-25
yuan dynasty	1271	1368
