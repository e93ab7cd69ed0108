# Words that stand in front of a name: honorifics are no part of a role, offices are one.
#: kind gender
actor	office	
actress	office	feminine
admiral	office	
ambassador	office	
analyst	office	
archbishop	office	
attorney	office	
aunt	honorific	feminine
author	office	
ayatollah	office	
baron	honorific	masculine
baroness	honorific	feminine
bishop	office	
boxer	office	
brother	honorific	masculine
capt	honorific	
capt.	honorific	
captain	office	
cardinal	office	
chair	office	
chairman	office	
chairwoman	office	feminine
chancellor	office	
chief	office	
coach	office	
col	honorific	
col.	honorific	
colonel	office	
comedian	office	
commissioner	office	
congressman	office	masculine
congresswoman	office	feminine
contributor	office	
correspondent	office	
dame	honorific	feminine
detective	office	
director	office	
doctor	office	
dr	honorific	
dr.	honorific	
duchess	honorific	feminine
duke	honorific	masculine
editor	office	
emir	office	
emperor	honorific	masculine
empress	honorific	feminine
father	honorific	masculine
footballer	office	
gen	honorific	
gen.	honorific	
general	office	
gov	honorific	
gov.	honorific	
governor	office	
hon	honorific	
hon.	honorific	
host	office	
imam	office	
insp	honorific	
inspector	office	
journalist	office	
judge	honorific	
justice	honorific	
king	honorific	masculine
lady	honorific	feminine
lawyer	office	
leader	office	
lieutenant	office	
lord	honorific	masculine
lt	honorific	
lt.	honorific	
madame	honorific	feminine
maj	honorific	
maj.	honorific	
major	office	
manager	office	
mayor	office	
midfielder	office	
minister	office	
miss	honorific	feminine
model	office	
monsieur	honorific	masculine
mr	honorific	masculine
mr.	honorific	masculine
mrs	honorific	feminine
mrs.	honorific	feminine
ms	honorific	feminine
ms.	honorific	feminine
novelist	office	
officer	office	
pastor	office	
pianist	office	
pope	honorific	
premier	office	
pres.	honorific	
presenter	office	
president	office	
prince	honorific	masculine
princess	honorific	feminine
prof	honorific	
prof.	honorific	
professor	office	
prosecutor	office	
queen	honorific	feminine
rabbi	office	
rep	honorific	
rep.	honorific	
reporter	office	
representative	office	
rev	honorific	
rev.	honorific	
saint	honorific	
secretary	office	
sen	honorific	
sen.	honorific	
senator	office	
sergeant	office	
sgt	honorific	
sgt.	honorific	
sheikh	office	
sheriff	office	
singer	office	
sir	honorific	masculine
sister	honorific	feminine
spokesman	office	masculine
spokesperson	office	
spokeswoman	office	feminine
st	honorific	
striker	office	
sultan	office	
uncle	honorific	masculine
writer	office	
