# Nouns that report: documents that speak, acts of speech, occasions at which somebody speaks, thoughts.
# class, channel, certainty as in cues.lex
# kind  document: can itself be a source; act: its possessor is the source of the clause that hangs on it;
#       occasion: who it is "with" or "to" is spoken to; thought: as act, without speech
#: class channel certainty kind
accusation	claim		possible	act
acknowledgement	admit			act
acknowledgment	admit			act
address	speak	speech		occasion
admission	admit			act
advice	urge		planned	act
affidavit	claim	filing	possible	document
allegation	claim		possible	act
analysis	report			document
announcement	announce	statement		act
answer	say			act
apology	say			act
appeal	urge		planned	act
appearance	speak	interview		occasion
article	report			document
assertion	claim		possible	act
assurance	promise		planned	act
audit	report			document
autobiography	report			document
banner	read			document
belief	think		probable	thought
biography	report			document
blog	post	post		document
book	report			document
briefing	speak	statement		occasion
broadcast	speak	interview		occasion
brochure	report			document
bulletin	report			document
cable	write	message		document
call	speak	phone		occasion
caption	post	post		document
charge	claim		possible	act
chat	speak			occasion
claim	claim		possible	act
column	report			document
comment	say			act
communique	say	statement		document
communiqué	say	statement		document
complaint	claim	filing	possible	document
conference	speak	statement		occasion
confession	admit			act
confirmation	confirm			act
contention	claim		possible	act
conversation	speak			occasion
conviction	think		probable	thought
criticism	say			act
data	report			document
datum	report			document
declaration	report			document
demand	urge		planned	act
denial	deny		denied	act
diary	report			document
dinner	speak	meeting		occasion
disclosure	announce	statement		act
discussion	speak			occasion
document	report			document
dossier	report			document
doubt	think		probable	thought
e-mail	write	message		document
editorial	report			document
email	write	message		document
enquiry	ask		asked	act
episode	speak	interview		occasion
estimate	predict		probable	act
eulogy	speak	speech		occasion
evidence	report			document
explanation	say			act
fax	write	message		document
fear	think		probable	thought
feeling	think		probable	thought
figure	report			document
filing	report			document
finding	report			document
footage	report			document
forecast	predict		probable	act
gossip	suggest		possible	act
graffiti	read			document
guarantee	promise		planned	act
headline	read			document
hearing	testify	testimony		occasion
hearsay	suggest		possible	act
hint	suggest		possible	act
hope	think		probable	thought
idea	think		probable	thought
impression	think		probable	thought
indictment	claim	filing	possible	document
innuendo	claim		possible	act
inquiry	ask		asked	act
inscription	read			document
insinuation	claim		possible	act
instruction	urge		planned	act
interview	speak	interview		occasion
investigation	report			document
joke	say			act
judgement	rule	ruling		document
judgment	rule	ruling		document
lawsuit	claim	filing	possible	document
lecture	speak	speech		occasion
letter	write	letter		document
manifesto	report			document
meeting	speak	meeting		occasion
memo	report			document
memoir	report			document
memorandum	report			document
message	write	message		document
missive	write	message		document
motto	read			document
newsletter	report			document
note	report			document
notice	report			document
notion	think		probable	thought
observation	say			act
offer	promise		planned	act
opinion	think		probable	thought
order	urge		planned	act
outburst	say			act
paper	report			document
petition	claim	filing	possible	document
phonecall	speak	phone		occasion
placard	read			document
plaque	read			document
plea	urge		planned	act
pledge	promise		planned	act
podcast	speak	interview		occasion
poll	report			document
post	post	post		document
postcard	write	message		document
poster	read			document
praise	say			act
prediction	predict		probable	act
presser	speak	statement		occasion
probe	report			document
program	speak	interview		occasion
programme	speak	interview		occasion
promise	promise		planned	act
proposal	promise		planned	act
query	ask		asked	act
question	ask		asked	act
quip	say			act
quotation	say			act
quote	say			act
rally	speak	speech		occasion
rebuttal	deny		denied	act
reception	speak	meeting		occasion
recommendation	urge		planned	act
recording	report			document
refutation	deny		denied	act
release	say	statement		document
remark	say			act
reply	say			act
report	report			document
request	urge		planned	act
research	report			document
resolution	report			document
response	say			act
result	report			document
retort	say			act
revelation	announce	statement		act
review	report			document
ruling	rule	ruling		document
rumor	suggest		possible	act
rumour	suggest		possible	act
script	report			document
sermon	speak	speech		occasion
session	speak	meeting		occasion
show	speak	interview		occasion
sign	read			document
slogan	read			document
speculation	suggest		possible	act
speech	speak	speech		occasion
statement	say	statement		document
statistic	report			document
story	report			document
study	report			document
suggestion	suggest		possible	act
summit	speak	meeting		occasion
survey	report			document
suspicion	think		probable	thought
talk	speak			occasion
telegram	write	message		document
testimony	testify	testimony		act
text	write	message		document
thanks	say			act
theory	suggest		possible	act
threat	warn		possible	act
toast	speak	speech		occasion
transcript	report			document
trial	testify	testimony		occasion
tweet	post	post		document
update	post	post		document
verdict	rule	ruling		document
videocall	speak	phone		occasion
view	think		probable	thought
voicemail	write	message		document
vow	promise		planned	act
warning	warn		possible	act
word	say			act
