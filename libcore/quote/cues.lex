# Verbs that report speech, thought or writing, by lemma.
# class      what kind of saying it is; `think` reports a thought and makes no quote unless there are quotation marks
# channel    the channel of communication the verb itself implies
# certainty  what the verb does to what is said: the certainty that the content has for its source
# flags      a: the object is the addressee; i: an infinitive or gerund is content too; n: a noun phrase as object is content;
#            x: the object is the subject of the infinitive; l: gives somebody or something a label;
#            d: only with quotation marks
#: class channel certainty flags
accept	agree
accuse	accuse		possible	l
acknowledge	admit			ni
add	say
adjudge	rule	ruling
admit	admit			ni
advise	tell			ax
advocate	urge		planned	i
agree	agree
alert	tell			ax
allege	claim		possible	ni
announce	announce
answer	reply
apologise	apologise			d
apologize	apologise			d
appeal	urge		planned	i
applaud	praise			l
argue	say
ask	ask		asked	ax
assert	say
assess	say
assume	think		probable
assure	tell			ax
attack	criticise			l
attest	testify	testimony
attribute	quote			d
aver	say
avow	say
banter	joke
bark	complain			d
beg	urge		planned	ax
begin	say			d
believe	think		probable
berate	criticise			l
beseech	urge		planned	ax
blame	accuse		possible	l
blast	criticise			l
blog	post	post
blurt	utter			d
boast	say
brag	say
brand	label			l
brief	tell			ax
broadcast	report	broadcast
cable	write	message		ad
calculate	think		probable
call	label			l
call out	utter			d
caption	post	post		d
castigate	criticise			l
caution	say
celebrate	praise			l
certify	confirm			n
chant	utter			d
characterise	label			l
characterize	label			l
charge	accuse		possible	l
chat	speak			d
chide	criticise			l
chime	utter			d
christen	label			l
chuckle	utter			d
cite	report			d
claim	claim		possible	i
clarify	say
command	urge		planned	ax
commend	praise			l
comment	say
complain	complain
compliment	praise			l
concede	admit			ni
conclude	say
condemn	criticise			l
confess	admit			ni
confirm	confirm			n
congratulate	praise			l
consider	think		probable
contend	say
continue	say			d
converse	speak			d
corroborate	confirm			n
counter	say
crack	joke			d
criticise	criticise			l
criticize	criticise			l
croak	utter			d
crow	say
cry	utter			d
declare	say
decree	rule	ruling
decry	criticise			l
deem	label			l
demand	urge		planned	i
demonstrate	show
denounce	criticise			l
deny	deny		denied	ni
deplore	criticise			l
depose	testify	testimony
deride	criticise			l
describe	label			l
dictate	write	text		d
disagree	agree
disavow	deny		denied	ni
disclaim	deny		denied	ni
disclose	announce
discuss	speak			d
dispute	deny		denied	n
divulge	announce
doubt	think		denied
drawl	utter			d
dub	label			l
e-mail	write	message		ad
elaborate	say
email	write	message		ad
emphasise	say
emphasize	say
encourage	urge		planned	adx
enquire	ask		asked	ax
enthuse	utter
estimate	think		probable
exclaim	say
exhort	urge		planned	ax
expect	think		planned
explain	say
fear	think		possible
feel	think		probable
find	rule	ruling
finish	say			d
forecast	predict		probable
foresee	predict		probable
fume	complain
gasp	utter			d
giggle	utter			d
gloat	say
go	utter			d
go on	say			d
grin	utter			d
gripe	complain
groan	utter			d
growl	complain			d
grumble	complain
guarantee	promise		planned	i
guess	think		probable
gush	utter
hail	praise			l
highlight	say
hint	suggest		possible
hiss	complain			d
hope	think		planned
hypothesise	suggest		possible
hypothesize	suggest		possible
imagine	think		possible
implore	urge		planned	ax
imply	suggest		possible
indicate	show
inform	tell			ax
inquire	ask		asked	ax
insinuate	suggest		possible
insist	say
instruct	urge		planned	ax
interject	say
interrupt	say			d
intimate	say
invite	urge		planned	ax
jeer	complain			d
jest	joke
joke	joke
know	think
label	label			l
lambast	criticise			l
lambaste	criticise			l
lament	complain
laud	praise			l
laugh	utter			d
maintain	say
mention	say
message	post	message		a
moan	complain
mock	complain			d
mumble	utter			d
murmur	utter			d
muse	utter
mutter	utter			d
narrate	say
nickname	label			l
note	say
notify	tell			ax
object	complain
observe	say
offer	promise		planned	i
opine	say
order	urge		planned	ax
own up	admit			ni
paraphrase	quote			d
pen	write	text
phone	speak	phone		ad
plead	urge		planned	i
pledge	promise		planned	i
point	say
posit	suggest		possible
post	post	post
postulate	suggest		possible
praise	praise			l
predict	predict		probable
press	urge		planned	adx
proclaim	say
profess	say
project	predict		probable
promise	promise		planned	ai
pronounce	say
prophesy	predict		probable
propose	promise		planned	i
protest	complain
purport	claim		possible	ni
put	say			d
query	ask		asked	ax
question	ask		asked	a
quip	joke
quote	quote			d
rage	complain			d
rave	utter			d
read	document			d
reassure	tell			ax
rebuke	criticise			l
rebut	deny		denied	ni
recall	say
recite	utter			d
reckon	think		probable
recommend	urge		planned	i
recount	say
reflect	say			d
refute	deny		denied	ni
reiterate	say
reject	deny		denied	n
rejoin	reply
relate	say
relay	report
remark	say
remind	tell			ax
reminisce	say			d
repeat	say
reply	reply
report	report
reprimand	criticise			l
repudiate	deny		denied	ni
request	urge		planned	i
respond	reply
retort	reply
retweet	post	post
reveal	announce
ridicule	criticise			l
ring	speak	phone		ad
rule	rule	ruling
salute	praise			l
say	say
scoff	complain			d
scold	criticise			l
scrawl	write	text		d
scream	utter			d
scribble	write	text		d
share	post	post		d
shout	utter
show	show
shriek	utter			d
sigh	utter			d
signal	suggest		probable
signify	suggest		probable
sing	utter			d
slam	criticise			l
smile	utter			d
snap	complain			d
snarl	complain			d
sneer	complain			d
sob	utter			d
speak	speak			d
specify	say
speculate	suggest		possible
stammer	utter			d
start	say			d
state	say
stress	say
suggest	suggest		possible	i
sum	say			d
summarise	say
summarize	say
suppose	think		probable
surmise	suggest		possible
suspect	think		possible
swear	promise		planned	i
talk	speak			d
tease	joke			d
telegram	write	message		ad
telegraph	write	message		ad
telephone	speak	phone		ad
tell	tell			ax
term	label			l
testify	testify	testimony
text	write	message		ad
thank	thank			al
theorise	suggest		possible
theorize	suggest		possible
think	think		probable
threaten	promise		planned	i
thunder	complain			d
tweet	post	post
underline	say
underscore	say
understand	think		probable
undertake	promise		planned	i
unveil	announce			d
urge	urge		planned	ax
utter	utter			d
venture	say
verify	confirm			n
volunteer	say
vow	promise		planned	i
warn	warn		possible	ax
welcome	praise			l
whisper	utter
wish	think		planned
wonder	ask		asked
worry	think		possible
write	write	text
yell	utter
