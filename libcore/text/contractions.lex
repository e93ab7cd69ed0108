# Words that are several syntactic words, and where each but the first begins (bytes, comma between). Those with a
# clitic behind an apostrophe (don't, she's) are cut by rule and have no entry.
# `before` lists words one of which has to follow; behind `!` words that must not; `=is` and `=are` ask clitic_signs.lex
# whether the word stands for a clause ("its" for "it's").
#: cuts before
'tis	2
'twas	2
afterall	5
aint	2
alot	1
anyones	6
arent	3
arnt	2
aswell	2
atleast	2
bachelors	8	degree degrees
betcha	3
c'mon	3
cannot	3
cant	2
childrens	8
coulda	5
couldnt	5
c’mon	5
d'you	2
didnt	3
doctors	6	office offices appointment
doesnt	4
dont	2
drivers	6	licence license licenses exam seat side
dunno	2,3
d’you	4
elses	4
everyones	8
fathers	6	day
gimme	3
gonna	3
gotcha	3
gotta	3
hadnt	3
hafta	3
hasnt	3
hasta	3
havent	4
heres	4
hes	2
highschool	4
im	1
incase	2
infact	2
isnt	2
itll	2
its	2	=is
ive	1
lastnight	4
lemme	3
lets	3	!a all an her him it me my people some that the their them these this those us users you your
masters	6	degree degrees
mothers	6	day
musta	4
mustnt	4
neednt	4
ofcourse	2
oughta	5
outta	3
shes	3
shoulda	6
shouldnt	6
someones	7
thats	4
theres	5
theyll	4
theyre	4
theyve	4
todays	5
ur	1	=are
valentines	9	day
visitors	7	visa visas
wana	2
wanna	3
wasnt	3
werent	4
weve	2
whatcha	4
whats	4
wheres	5
whos	3
wits	3	end
wont	2
workers	6	comp visa
woulda	5
wouldnt	5
years	4	eve
youd	3
youll	3
your	3	=are
youre	3
youve	3
’tis	4
’twas	4
