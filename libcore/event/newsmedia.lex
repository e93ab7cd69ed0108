# News agencies and media, by name; and, after "* ", words that make an organization one when they end its name or head it.
# kind  agency: sells its text to others; media: broadcasters, papers, sites
#: kind
* advertiser	media
* agency	agency
* broadcaster	media
* broadsheet	media
* bulletin	media
* channel	media
* chronicle	media
* courier	media
* dagbladet	media
* daily	media
* dispatch	media
* gazette	media
* guardian	media
* herald	media
* inquirer	media
* journal	media
* magazine	media
* media	media
* monde	media
* network	media
* news	media
* newspaper	media
* newswire	agency
* outlet	media
* paper	media
* post	media
* pravda	media
* press	media
* radio	media
* reporter	media
* station	media
* tabloid	media
* telegraph	media
* television	media
* times	media
* tribune	media
* tv	media
* website	media
* weekly	media
* wire	agency
* zeitung	media
aap	agency
abc	media
afp	agency
agence france presse	agency
agence france-presse	agency
al arabiya	media
al jazeera	media
al-arabiya	media
al-jazeera	media
anadolu	agency
anadolu agency	agency
ani	agency
anp	agency
ansa	agency
antara	agency
ap	agency
apa	agency
ard	media
associated press	agency
axios	media
bbc	media
belga	agency
belta	agency
bernama	agency
bloomberg	agency
bloomberg news	agency
buzzfeed	media
buzzfeed news	media
c-span	media
canadian press	agency
cbc	media
cbs	media
cctv	media
cgtn	media
channel 4	media
channel 5	media
cnbc	media
cnn	media
ctk	agency
ctv	media
deutsche welle	media
dpa	agency
dw	media
efe	agency
espn	media
euronews	media
fox news	media
france 24	media
hina	agency
huffpost	media
interfax	agency
irna	agency
itar-tass	agency
itv	media
jiji	agency
keystone-sda	agency
kyodo	agency
lbc	media
lusa	agency
mena	agency
msnbc	media
mti	agency
nbc	media
nhk	media
npr	media
ntb	agency
orf	media
pa	agency
pa media	agency
pap	agency
pbs	media
people magazine	media
petra	agency
politico	media
press association	agency
press trust of india	agency
pti	agency
radio free europe	media
rai	media
reuters	agency
rfe/rl	media
ria novosti	agency
ritzau	agency
rt	media
rte	media
rtve	media
rté	media
sana	agency
sbs	media
sky news	media
srf	media
sta	agency
stt	agency
tanjug	agency
tass	agency
the associated press	agency
the canadian press	agency
the press association	agency
tmz	media
tt	agency
ukrinform	agency
unian	agency
united press international	agency
upi	agency
vice	media
voice of america	media
vox	media
wafa	agency
xinhua	agency
yonhap	agency
zdf	media
