# Page furniture and photo credits, lower case, without punctuation.
#   line    the whole line
#   start   the first words of a short line
#   colon   the words before a colon that begins a line
#   photo   the first words of a credit, on a short line of its own or in brackets
#   agency  who stands in a credit between slashes
#: kind
aap	agency
about us	line
add a comment	line
advertisement	line
advertisement continue	start
advertisement continue reading the main story	line
afp	agency
agence france presse	agency
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
caption	line
categories	colon
category	colon
click here for	start
click here to	start
click to email	start
click to enlarge	line
click to share	start
close	line
cna	agency
comment	line
comments	line
contact us	line
continue reading	line
continue reading the main story	line
cookie policy	line
cookies	line
copy link	line
copyright	start
corbis	agency
cp	agency
creative commons	agency
credit photo	photo
do you have a story	start
don't miss	colon
donate	line
download our app	start
download the app	line
dpa	agency
editor's picks	line
editors' picks	line
efe	agency
email	line
email this article	line
enlarge	line
enter your email	start
epa	agency
explore more	line
eyevine	agency
facebook	agency
file	agency
file image	photo
file photo	photo
file pic	photo
file picture	photo
filed under	colon
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
get our newsletter	start
get the app	line
get the latest news	start
getty	agency
getty images	agency
go to homepage	line
graphic by	photo
handout	agency
handout image	photo
handout photo	photo
have you got a story	start
have your say	line
hide caption	line
home	line
ians	agency
illustration by	photo
image	colon
image by	photo
image caption	line
image copyright	line
image courtesy	photo
image courtesy of	photo
image credit	photo
image source	line
images by	photo
in photos	colon
in pictures	colon
instagram	agency
interfax	agency
invision	agency
istock	agency
itar tass	agency
javascript is disabled	start
join the conversation	line
join us on	start
keystone	agency
kyodo	agency
kyodo news	agency
labels	colon
latest news	line
leave a comment	line
leave a reply	line
lehtikuva	agency
like us on facebook	start
link copied	line
listen	line
listen to this article	line
loading	line
log in	line
magnum	agency
media caption	line
media playback is unsupported on your device	line
menu	line
more	colon
more from this section	line
more news	line
more on this story	line
more stories	line
most popular	line
most read	line
must read	colon
nasa	agency
newsletter	line
next	line
next article	line
no comments	line
ntb	agency
nurphoto	agency
pa	agency
pa images	agency
pa media	agency
pa wire	agency
pexels	agency
photo	colon
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
photography by	photo
photos	colon
photos by	photo
picture	colon
picture by	photo
picture courtesy of	photo
picture credit	photo
pictures by	photo
pin it	line
pixabay	agency
play video	line
please enable javascript	start
polaris	agency
pool	agency
post a comment	line
posted in	colon
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
reuters	agency
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
see also	line
see more of our	start
send your comments to	start
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
skip to content	line
skip to main content	line
slideshow	colon
splash	agency
splash news	agency
sponsored	line
sponsored content	line
sputnik	agency
still from	photo
story continues below	line
story continues below advertisement	line
subscribe	line
subscribe now	line
subscribe to our	start
subscribe to the newsletter	start
support us	line
tags	line
tass	agency
terms of service	line
terms of use	line
thank you for subscribing	start
the associated press	agency
the canadian press	agency
this material may not be published	start
this site uses cookies	start
this video cannot be played	line
toggle caption	line
top stories	line
topics	line
trending	line
trending now	line
tt	agency
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
wikimedia	agency
wikimedia commons	agency
wikipedia	agency
wireimage	agency
xinhua	agency
yonhap	agency
you may also like	line
you might also like	line
your email address	start
youtube	agency
zuma	agency
zuma press	agency
