#: channel others
# Channels of communication that may name one act: the vaguer word fits several.
broadcast	interview statement speech press-conference
call	phone video
contact	phone meeting video message conversation talk letter email
conversation	phone meeting video interview contact message talk
email	letter message statement contact
interview	statement broadcast conversation talk
letter	statement message email contact
meeting	conversation talk contact video
message	letter email text post contact conversation talk statement
phone	conversation talk contact call video
post	statement message
press-conference	statement broadcast
report	statement
speech	statement broadcast
statement	post interview speech press-conference letter message broadcast email report
talk	phone meeting video interview contact message conversation
text	message
video	phone call conversation talk contact meeting
