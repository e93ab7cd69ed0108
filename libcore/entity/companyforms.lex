# Last words of companies' names. Legal forms: the name is the same without them. `word`: it says that the name is a company's.
#: as
ab
ag
airlines	word
airways	word
asa
b.v.
bancorp	word
bhd
brands	word
brewery	word
bv
capital	word
chemicals	word
co
co.
construction	word
corp
corp.
electronics	word
energy	word
enterprises	word
entertainment	word
foods	word
gmbh
group	word
holding	word
holdings	word
inc
inc.
incorporated
industries	word
insurance	word
kk
laboratories	word
labs	word
limited
line	word
lines	word
llc
llp
logistics	word
ltd
ltd.
markets	word
mining	word
motors	word
n.v.
networks	word
nv
oil	word
oy
oyj
partners	word
petroleum	word
pharma	word
pharmaceuticals	word
pictures	word
plc
power	word
pty
records	word
resources	word
retail	word
s.a.
s.p.a.
sa
se
shipping	word
software	word
solutions	word
spa
steel	word
stores	word
studios	word
systems	word
technologies	word
technology	word
telecom	word
telecommunications	word
transport	word
