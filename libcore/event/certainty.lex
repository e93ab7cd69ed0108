# What words make of the event they govern.
# Keys: v, n, a: lemma of a verb, noun or adjective whose complement the event is ("plan to meet"); of a noun or adjective that describes the
#       noun of an event, too ("hoax call"). r: adverb, m: modal verb, s: conjunction or preposition before the clause.
# certainty: as in hearsay.h
# flag: not = turns the polarity; to = only with an infinitive; that = only with a clause or a noun; subject = the subject acts, whatever the object; other = not for itself;
#       clause = only with a clause; gerund = only with a gerund or noun behind of, for, with;
#       would = only in the conditional
#: certainty flag
a able	possible
a alleged	probable
a anxious	planned
a apparent	probable
a attempted	possible
a bogus	pretended
a bound	planned
a brave	asserted
a careful	asserted
a committed	planned
a compelled	asserted
a deepfake	pretended
a delighted	asserted
a determined	planned
a due	planned
a eager	planned
a expected	planned
a fake	pretended
a false	pretended
a fictitious	pretended
a first	asserted
a foolish	asserted
a forced	asserted
a forthcoming	planned
a free	possible
a future	planned
a glad	asserted
a happy	asserted
a hoax	pretended
a honored	asserted
a honoured	asserted
a hopeful	planned
a hypothetical	possible
a imaginary	pretended
a impossible	possible	not
a inclined	planned
a intended	planned
a keen	planned
a kind	asserted
a last	asserted
a likely	probable
a likely to	planned
a lucky	asserted
a meant	planned
a mock	pretended
a next	planned
a obliged	planned
a only	asserted
a open	planned
a phoney	pretended
a phony	pretended
a planned	planned
a poised	planned
a possible	possible
a potential	possible
a prank	pretended
a prepared	planned
a pretended	pretended
a probable	probable
a proposed	planned
a proud	asserted
a purported	pretended
a quick	asserted
a ready	planned
a reluctant	planned
a reported	probable
a right	asserted
a rumored	probable
a rumoured	probable
a sad	asserted
a scheduled	planned
a set	planned
a sham	pretended
a shocked	asserted
a slow	asserted
a so-called	pretended
a sorry	asserted
a spoof	pretended
a staged	pretended
a supposed	planned
a surprised	asserted
a suspected	probable
a swift	asserted
a unable	possible	not
a unclear	possible
a unlikely	possible	not
a unwilling	asserted	not
a upcoming	planned
a welcome	possible
a willing	planned
a wrong	asserted
m 'd	conditional
m 'll	planned
m ca	possible
m can	possible
m could	possible
m may	possible
m might	possible
m must	possible
m ought	possible
m sha	planned
m shall	planned
m should	possible
m will	planned
m wo	planned
m would	conditional
n ability	possible
n agreement	planned
n aim	planned
n allegation	probable
n appeal	asked
n attempt	possible
n belief	probable
n bid	planned
n call	asked
n chance	planned
n claim	probable
n date	planned
n deal	planned
n decision	planned
n deepfake	pretended
n demand	asked
n denial	denied
n desire	planned
n effort	planned
n failure	asserted	not
n goal	planned
n hoax	pretended
n hope	planned
n idea	possible
n inability	asserted	not
n intention	planned
n invitation	planned
n likelihood	possible
n need	planned
n offer	planned
n opportunity	planned
n order	asked
n plan	planned
n plea	asked
n pledge	planned
n possibility	possible
n power	possible
n prank	pretended
n promise	planned
n proposal	planned
n prospect	possible
n readiness	planned
n refusal	asserted	not
n report	probable
n request	asked
n right	possible
n risk	possible
n rumor	probable
n rumour	probable
n speculation	probable
n spoof	pretended
n suggestion	possible
n suspicion	probable
n threat	possible
n time	planned
n vow	planned
n willingness	planned
n wish	planned
r allegedly	probable
r apparently	probable
r barely	asserted	not
r conceivably	possible
r evidently	probable
r hardly	asserted	not
r likely	probable
r maybe	possible
r n't	asserted	not
r neither	asserted	not
r never	asserted	not
r no longer	asserted	not
r nor	asserted	not
r not	asserted	not
r nowhere	asserted	not
r ostensibly	probable
r perhaps	possible
r possibly	possible
r potentially	possible
r presumably	probable
r probably	probable
r purportedly	probable
r reportedly	probable
r seemingly	probable
r supposedly	probable
s if	conditional
s provided	conditional
s providing	conditional
s unless	conditional
s until	planned
s whether	asked
s without	asserted	not
v abandon	asserted	not
v accuse	probable	gerund
v advise	asked	to
v agree	planned
v aim	planned
v allege	probable
v allow	possible	clause
v anticipate	planned
v appeal	asked	to
v appear	probable
v arrange	planned
v arrest	probable	gerund
v ask	asked	to
v aspire	planned
v assume	probable
v attempt	possible
v avoid	asserted	not
v await	planned	other
v ban	asserted	not
v bar	asserted	not
v beg	asked	to
v begin	asserted
v believe	probable
v blame	probable	gerund
v block	asserted	not
v call	asked	to
v cancel	planned	not
v cease	asserted	not
v charge	probable	gerund
v choose	planned
v claim to	pretended
v come	asserted
v command	asked	to
v consent	planned
v consider	possible
v contemplate	possible
v continue	asserted
v debate	possible	clause
v decide	planned
v decline	asserted	not
v demand	asked	to
v deny	denied
v desire	planned
v disclaim	denied	that
v discuss	possible	clause
v dismiss	denied	that
v dispute	denied
v doubt	possible	clause
v enable	possible	clause
v encourage	asked	to
v envisage	planned
v expect	planned	other
v fail	asserted	not
v fake	pretended
v fear	possible	other
v feign	pretended
v forbid	asserted	not
v forecast	planned
v foresee	planned
v forget	asserted	not
v get	asserted
v go	asserted
v guess	probable
v halt	asserted	not
v happen	asserted
v hear	asserted
v help	asserted
v hope	planned
v imagine	probable
v implore	asked	to
v instruct	asked	to
v intend	planned
v invite	planned
v keep	asserted
v let	asserted
v like	planned	would
v lobby	asked	to
v long	planned
v look	planned
v look forward	planned
v love	planned	would
v make	asserted
v manage	asserted
v mull	possible
v need	planned
v neglect	asserted	not
v offer	planned
v omit	asserted	not
v opt	planned
v order	asked	to
v permit	possible	clause
v persuade to	asked	to
v petition	asked	to
v plan	planned
v plead	asked	to
v pledge	planned	subject
v plot	planned
v postpone	planned
v predict	planned	other
v prefer	planned
v prepare	planned
v press	asked	to
v pressure	asked	to
v presume	probable
v pretend	pretended
v prevent	asserted	not
v proceed	asserted
v prohibit	asserted	not
v promise	planned	subject
v propose	possible
v push	asked	to
v question	possible	clause
v rebut	denied
v reckon	probable
v recommend	asked	to
v refuse	asserted	not
v refute	denied
v reject	denied	that
v remember	asserted
v report	probable
v repudiate	denied	that
v request	asked	to
v risk	possible
v rule out	asserted	not
v rumor	probable
v rumour	probable
v schedule	planned
v scrap	planned	not
v see	asserted
v seek	planned
v seem	probable
v set	planned
v set out	planned
v simulate	pretended
v start	asserted
v stop	asserted	not
v suggest	possible
v suppose	probable
v suspect	probable	gerund
v swear	planned
v tell	asked	to
v think	probable
v threaten	planned	subject
v try	possible	clause
v understand	probable
v undertake	planned
v urge	asked	to
v use	asserted
v volunteer	planned
v vow	planned	subject
v wait	planned	other
v want	planned
v warn	asked	to
v watch	asserted
v weigh	possible
v wish	planned
v wonder	asked
v worry	possible
v yearn	planned
