# What people speak through, as the noun after "by", "via", "over" or in front of "conversation".
#: channel
e-mail	email
email	email
facetime	phone
hotline	phone
letter	letter
message	message
person	meeting
phone	phone
skype	phone
telephone	phone
text	message
videolink	phone
zoom	phone
