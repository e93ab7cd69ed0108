# Page furniture and photo credits, lower case, without punctuation.
#   line    the whole line
#   start   the first words of a short line
#   colon   the words before a colon that begins a line
#   photo   the first words of a credit, on a short line of its own or in brackets
#   agency  who stands in a credit between slashes
#   outlet  the last word of an outlet's or studio's name in such a credit
#: kind also
aap	agency
about this capture	line
about us	line
accessibility	line
add a comment	line
advertise	line
advertise with us	line
advertisement	line
advertisement continue	start
advertisement continue reading the main story	line
afp	agency
agence france presse	agency
agency	outlet
alamy	agency
all rights reserved	line
already a subscriber	start
also read	line
anadolu	agency
anadolu agency	agency
ani	agency
ansa	agency
antara	agency
ap	agency
ap images	agency
ap photo	agency
apa	agency
article continues below	line
associated press	agency
audio courtesy of	photo
back to top	line
backgrid	agency
belga	agency
bernama	agency
bloomberg	agency
bloomberg news	agency
bookmark	line
breaking news alerts	line
by subscribing you	start
by using this site	start
canadian press	agency
cancel reply	line
caption	line
careers	line
categories	colon
category	colon
chronicle	outlet
click here for	start
click here to	start
click to email	start
click to enlarge	line
click to share	start
close	line
cna	agency
collected by	line
comment	line
comments	line
comments are closed	start
comments are off	start
contact us	line
continue reading	line
continue reading the main story	line
cookie policy	line
cookies	line
copy link	line
copyright	start
corbis	agency
corrections	line
courier	outlet
cp	agency
creative commons	agency
credit photo	photo
dispatch	outlet
do you have a story	start
don't miss	colon
donate	line
download our app	start
download the app	line
dpa	agency
editor's picks	line
editors picks	line
editors' picks	line
efe	agency
email	line
email address	line
email check failed	start
email required	line
email this article	line
enlarge	line
enter your comment	start
enter your email	start
epa	agency
examiner	outlet
explore more	line
eyevine	agency
facebook	agency
faq	line
file	agency
file image	photo
file photo	photo
file pic	photo
file picture	photo
filed under	colon
fill in your details below	start
filmmagic	agency
find us on	start
first published on	start
flickr	agency
follow	colon
follow her on twitter	start
follow him on twitter	start
follow them on twitter	start
follow us	line
follow us on	start
for more news	start
for more stories	start
full screen	line
gallery	colon
gazette	outlet
get our newsletter	start
get the app	line
get the latest news	start
get the news	line
getty	agency
getty images	agency
globe	outlet
go to homepage	line
graphic by	photo
guardian	outlet
handout	agency
handout image	photo
handout photo	photo
have you got a story	start
have your say	line
help	line
herald	outlet
hide caption	line
home	line
ians	agency
illustration by	photo
image	colon	outlet
image by	photo
image caption	line
image copyright	line
image courtesy	photo
image courtesy of	photo
image credit	photo
image source	line
images	outlet
images by	photo
in photos	colon
in pictures	colon
inquirer	outlet
instagram	agency
interfax	agency
invision	agency
istock	agency
itar tass	agency
javascript is disabled	start
join the conversation	line
join us on	start
journal	outlet
keystone	agency
kyodo	agency
kyodo news	agency
labels	colon
latest news	line
leave a comment	line
leave a reply	line
leave a reply cancel reply	line
lehtikuva	agency
like us on facebook	start
link copied	line
listen	line
listen to this article	line
loading	line
loading comments	line
log in	line
log in to comment	start
login to comment	start
magazine	outlet
magnum	agency
main menu	line
media	outlet
media caption	line
media playback is unsupported on your device	line
menu	line
mirror	outlet
more	colon
more from our brands	line
more from this section	line
more news	line
more on this story	line
more stories	line
most popular	line
most read	line
most viewed	line
must read	colon
name required	line
nasa	agency
navigation	line
network	outlet
news	outlet
newsletter	line
next	line
next article	line
no comments	line
notify me of new	start
ntb	agency
nurphoto	agency
observer	outlet
pa	agency
pa images	agency
pa media	agency
pa wire	agency
pexels	agency
photo	colon	outlet
photo by	photo
photo courtesy	photo
photo courtesy of	photo
photo credit	photo
photo credits	photo
photo gallery	line
photo illustration by	photo
photo via	photo
photograph	colon
photograph by	photo
photographs by	photo
photography	outlet
photography by	photo
photos	colon	outlet
photos by	photo
picture	colon
picture by	photo
picture courtesy of	photo
picture credit	photo
pictures	outlet
pictures by	photo
pin it	line
pixabay	agency
play video	line
please enable javascript	start
polaris	agency
pool	agency
popular	line
post	outlet
post a comment	line
post was not sent	start
posted in	colon
press	outlet
press association	agency
previous	line
previous article	line
print	line
print this article	line
privacy policy	line
promoted	line
promoted stories	line
pti	agency
published	line
radio	outlet
read also	line
read more	line
read more about	line
read more at	start
read more on this story	line
read the full article	start
read the full story	start
read the original article	start
recommended	line
recommended for you	line
recommended stories	line
record	outlet
redux	agency
register	line
related	line
related articles	line
related content	line
related coverage	line
related stories	line
related story	colon
related topics	line
related video	line
related videos	line
report a typo	line
report an error	line
report this ad	line
reporter	outlet
reproduction in whole or in part	start
required fields are marked	start
reuse this content	line
reuters	agency
review	outlet
rex	agency
rex features	agency
rex shutterstock	agency
ria novosti	agency
ritzau scanpix	agency
save	line
save article	line
scanpix	agency
screengrab	photo
screenshot by	photo
screenshot from	photo
search	line
search for	line
see also	line
see more of our	start
send your comments to	start
sentinel	outlet
share	line
share on	start
share on facebook	line
share on linkedin	line
share on twitter	line
share on whatsapp	line
share this	line
share this article	line
share this article on	start
share this on	start
share this page	line
share this story	line
share this story on	start
share this with	line
share via	start
show comments	line
shutterstock	agency
sign in	line
sign up	line
sign up for free	start
sign up for our	start
sign up for the	start
sign up to our	start
sign up to the	start
sipa	agency
sipa usa	agency
site map	line
sitemap	line
skip navigation	line
skip to content	line
skip to main content	line
skip to navigation	line
slideshow	colon
sorry your blog cannot	start
splash	agency
splash news	agency
sponsored	line
sponsored content	line
sputnik	agency
star	outlet
still from	photo
story continues below	line
story continues below advertisement	line
studio	outlet
studios	outlet
subscribe	line
subscribe now	line
subscribe to our	start
subscribe to the newsletter	start
subscribe today	line
support us	line
tags	line
tass	agency
telegraph	outlet
terms of service	line
terms of use	line
thank you for subscribing	start
the associated press	agency
the canadian press	agency
this material may not be published	start
this site uses cookies	start
this video cannot be played	line
times	outlet
toggle caption	line
top stories	line
topics	line
trending	line
trending now	line
tribune	outlet
tt	agency
tv	outlet
tweet	line
tweet this	line
twitter	agency
unsplash	agency
up next	colon
updated	line
upi	agency
via getty images	agency
video	colon
video by	photo
video courtesy of	photo
video still	photo
video unavailable	line
view comments	line
view gallery	line
view image	line
view this post on	start
watch	line
watch live	line
watch now	line
watch the video	line
watch video	line
we use cookies	start
what do you think	line
what's this	start
why this ad	line
wikimedia	agency
wikimedia commons	agency
wikipedia	agency
wire	outlet
wireimage	agency
xinhua	agency
yonhap	agency
you are commenting using	start
you may also like	line
you might also like	line
you must be logged in	start
your email	line
your email address	start
your email address will not	start
your name	line
youtube	agency
zuma	agency
zuma press	agency
