# Verbs that lend tense and subject to an event named by a noun: "took a call", "held talks".
# Keys: the verb alone, or with the noun's lemma, channel or type as the ontology gives them ("take phone", "reach agree"); with a preposition
# where the event is what somebody takes part in ("participate in").
# subject: what the verb's subject is to the event: a agent, r recipient, p patient; e: the noun itself is the subject ("the talks began")
#: subject
answer phone	r
attend communicate	a
attend meet	a
attend perform	a
attend try	a
begin	e
broker agree	a
call compete	a
call meet	a
call protest	a
call vote	a
cast vote	a
celebrate win	a
claim win	a
clinch agree	a
come	e
commence	e
commit	a
complete	a
conclude agree	a
conduct	a
continue	e
deliver	a
do	a
end	e
enjoy conversation	a
enjoy meet	a
erupt	e
execute	a
extend apologise	a
extend invite	a
extend offer	a
extend thank	a
face	p
field	r
fight campaign	a
fight fight	a
file accuse	a
file announce	a
file apologise	a
file broadcast	a
file confirm	a
file criticise	a
file demand	a
file deny	a
file email	a
file invite	a
file letter	a
file message	a
file offer	a
file order	a
file post	a
file promise	a
file request	a
file speech	a
file statement	a
file sue	a
file threaten	a
file urge	a
file warn	a
follow	e
forge agree	a
get	r
give	a
go ahead	e
happen	e
have	a
hold	a
host	a
ink agree	a
issue accuse	a
issue announce	a
issue apologise	a
issue broadcast	a
issue confirm	a
issue criticise	a
issue demand	a
issue deny	a
issue email	a
issue invite	a
issue letter	a
issue message	a
issue offer	a
issue order	a
issue post	a
issue promise	a
issue request	a
issue speech	a
issue statement	a
issue sue	a
issue threaten	a
issue urge	a
issue warn	a
join communicate	a
join meet	a
join protest	a
last	e
launch	a
lead	a
lodge accuse	a
lodge announce	a
lodge apologise	a
lodge broadcast	a
lodge confirm	a
lodge criticise	a
lodge demand	a
lodge deny	a
lodge email	a
lodge invite	a
lodge letter	a
lodge message	a
lodge offer	a
lodge order	a
lodge post	a
lodge promise	a
lodge request	a
lodge speech	a
lodge statement	a
lodge sue	a
lodge threaten	a
lodge urge	a
lodge warn	a
make	a
mount	a
occur	e
open attack	a
open investigate	a
organise	a
organize	a
participate in	a
pay praise	a
pay travel	a
perform	a
place communicate	a
play compete	a
post accuse	a
post announce	a
post apologise	a
post broadcast	a
post confirm	a
post criticise	a
post demand	a
post deny	a
post email	a
post invite	a
post letter	a
post message	a
post offer	a
post order	a
post post	a
post promise	a
post request	a
post speech	a
post statement	a
post sue	a
post threaten	a
post urge	a
post warn	a
present apologise	a
present invite	a
present offer	a
present thank	a
publish accuse	a
publish announce	a
publish apologise	a
publish broadcast	a
publish confirm	a
publish criticise	a
publish demand	a
publish deny	a
publish email	a
publish invite	a
publish letter	a
publish message	a
publish offer	a
publish order	a
publish post	a
publish promise	a
publish request	a
publish speech	a
publish statement	a
publish sue	a
publish threaten	a
publish urge	a
publish warn	a
put call	a
reach agree	a
receive	r
release accuse	a
release announce	a
release apologise	a
release broadcast	a
release confirm	a
release criticise	a
release demand	a
release deny	a
release email	a
release invite	a
release letter	a
release message	a
release offer	a
release order	a
release post	a
release promise	a
release request	a
release speech	a
release statement	a
release sue	a
release threaten	a
release urge	a
release warn	a
renew apologise	a
renew invite	a
renew offer	a
renew thank	a
resume	e
return phone	a
score win	a
seal agree	a
secure win	a
send accuse	a
send announce	a
send apologise	a
send broadcast	a
send confirm	a
send criticise	a
send demand	a
send deny	a
send email	a
send invite	a
send letter	a
send message	a
send offer	a
send order	a
send post	a
send promise	a
send request	a
send speech	a
send statement	a
send sue	a
send threaten	a
send urge	a
send warn	a
share conversation	a
share meet	a
sign agree	a
stage	a
start	e
strike agree	a
submit accuse	a
submit announce	a
submit apologise	a
submit broadcast	a
submit confirm	a
submit criticise	a
submit demand	a
submit deny	a
submit email	a
submit invite	a
submit letter	a
submit message	a
submit offer	a
submit order	a
submit post	a
submit promise	a
submit request	a
submit speech	a
submit statement	a
submit sue	a
submit threaten	a
submit urge	a
submit warn	a
suffer	p
survive	p
sustain	p
take call	r
take decide	a
take part in	a
take phone	r
take place	e
take travel	a
take vote	a
undergo	p
undertake	a
unfold	e
wage campaign	a
wage fight	a
write accuse	a
write announce	a
write apologise	a
write broadcast	a
write confirm	a
write criticise	a
write demand	a
write deny	a
write email	a
write invite	a
write letter	a
write message	a
write offer	a
write order	a
write post	a
write promise	a
write request	a
write speech	a
write statement	a
write sue	a
write threaten	a
write urge	a
write warn	a
