#: verb synonym_sets antonyms
# Verbs that share a number are synonyms. Made by wordnet_deeds.lua from WordNet 3.0.
abandon	1065
abhor	864
abide	1397 239
abolish		establish
abound	1474
abridge	79
absorb	195
abstain	588	consume
abstract	1167
abuse	1308 57
accede	398 333
accelerate	143	decelerate
accentuate	494 480
accept	326	reject refuse
acclaim	378 379
accommodate	1460 95
accomplish	796 1313
accord	1459 1152
accost	313
accredit	279
accumulate	1184 51
accuse	366
ache	892 1081
achieve	1313
acknowledge	346
acquaint	413
acquiesce	333
acquire	180
acquit	414 1309	convict
act	6	refrain
activate	800
actuate	800 806
adapt	95 48
add	508 1194
adhere	597
adjoin	689 592
adjourn	111
adjust	157 48
administer	1178
admit	346	deny reject exclude
admonish	387 388
adopt	1203 1202 1213
adorn	825 1486 1218
advance	1004	recede
adventure	1332 1333
advertise	473 474
advise	391 392 394
advocate	393 353
affect	1437
affirm	237 491
affix	641
afford	1196
affront	369
aggravate	61 911
agitate	854 1375	calm
agree	335 1418	disagree
aid	1336 35
aim	261
air	471
alarm	390
alert	390
alight	1000
align	157 284
allege	498
alleviate	25 177
allocate	1142
allot	1140 1152 1178
allow	1245 332 1153	disallow deny
alter	46 45
amass	51 1184
amaze	277 210
ambush	568
amend	60 56
amount	1406
amplify	141 362 84
amuse	1292
analyse	227 286 225
analyze	227 225 286	synthesize
anchor	630
angle	1026 636
animate	903 184 54
animize	184
annihilate	160
announce	472 467
annoy	876
answer	344
antagonise	1351 895
antagonize	895 1351
anticipate	271 1352 273
apologize	410
appeal	293 897
appear	1085	disappear
appease	857 585
append	641 508
applaud	379	boo
apply	574
appoint	1223
apportion	1142
appraise	246 228
appreciate	1154
apprehend	187 595
approach	1043
appropriate	276 1164
approve	337	disapprove
approximate	242
arbitrate	299
arch	1024
argue	306 307
arise	1387 1002
arm	543	disarm
arouse	852 11 786
arrange	804
array	284
arrest	595
arrive		leave
arrogate	1166 1165
articulate	477 476
ascend		descend
ascertain	436 235
ascribe	278
ask	316
assail	562 561 380
assault	562 1356 380
assay	1317
assemble	814 1253	disassemble
assent	333	dissent
assert	491
assess	246 1186
assign	1221 1140 278
assimilate	195
assist	1336
associate	267 1374
assume	216 1213 180
assure	406
astonish	277
astound	277
atone	1311 883
attach		detach
attack	561 380	defend
attain	1313 1011
attempt	1317 808
attend		miss
attest	349 496
attract	711 897	repel
attribute	278
audit	255
augur	389
authorize	1281
avenge	571
avert	1266
avoid	1266	confront
await	272
awake	11
awaken	11
award	1159
babble	1120
back	1267 1343
badger	891
baffle	210 1345
bag	1472
bait	371
bake	182
balance	1433
ban	1300
bang	610 611
banish	1299 1300 1298
bankrupt	1189
banter	376
bar	698 1298
bare	458
barricade	698
base	222
bask	910
baste	671
batter	673 671
battle	545
bawl	527
beam	1490
bear	239
beat	551
beautify	1486 825
beckon	519
bedamn	383
befall	104
befit	1458
befog	1099
befuddle	209
beg	297 314
beget	24
beguile	894
behave	6 1309
belie	1421 358
believe	250 274	disbelieve
bellow	527
bemoan	425
bend	1025 626	straighten
benefit	1174
berate	351
beseech	298
beset	877 722
besiege	564
besmirch	367
bespeak	438 292
best	558
bestow	1160 1194
bet	266
betray	885
better	60 59	worsen
bewail	425
bewilder	210
bewitch	894 310 309
bid	1181 298
bide	1397
bilk	1345
bill	1191
billow	1029 1028
bind	652 1325
bite	1080
blab	516
blacken	117	whiten
blame	364 365
blanch	42
blare	1113
blaspheme	382
blast	1113 662 567
blend	125
bless		curse
blight	1497
blink	4 1101
block	698 1344 1346
bloom	92
blossom	92 91
blunder	1354 1041 479
blur	207	focus
blurt	479
blush	41
bluster	401 7
board	1417
boast	401 1392
bode	389
boil		freeze
bond	652 1325
boo		applaud
boom	1119 662 1495
boost	998 1342
border	690 1468 771
bore	679	interest
borrow	1202	lend
bother	876 1303
bounce	954
bound	992 1468 74
bow	398
box	704
boycott		patronize
brace	893 596
brag	401
braid	823
brand	1304
brandish	681
brave	1465
breach	1355
breed	805
bribe	1170
brighten	1496	darken
bristle	1474
broadcast	471 469
broaden	181
broil	182
brood	258 1484
brook	239
browbeat	515
bruise	880
bruit	520
bubble	1120
buck	1045
buckle	740 624 108
budge	956
buff	672
buffer	763
buffet	673 672
bug	891 1123
build	811 80
bulge	83 1472 1068
bull	361
bullshit	361
bum	1163 1399
bump	609 1149
bunch	703
bundle	703 702
burn	1494
burrow	1031
burst	96
bury	1270
bushwhack	568
bust	1294 759
bustle	1047
busy	1239
butcher	640
butt	689
buy	1131 1170	sell
buzz	1463
cable	489
calculate	223 265
calibrate	93
call	511 322
calm	856 132	agitate
calumniate	367
camp	1415
campaign	1375
can	1232
cancel	1283 1475
cane	664
canvass	1268 227
captivate	894
capture	894
care	915
careen	978 946
carry	683 1066
cart	684
case	705
cast	789
castigate	350
catapult	719
cater	579
cause	304
caution	388
cavort	945
cease	1443 1378
celebrate	1291 1227
center	275
centralize	130	decentralize
cerebrate	213
certify	349 1260	decertify
chafe	876
chaff	376
challenge	385
chance	1332 1149
change	46 45	stay
channel	1066
chant	529 537
charge	366 1191
charm	894
chart	851
charter	1273 1132
chase	1008
chat	518
chatter	1117 518
cheat	552
check	235
cheer	908
cherish	866
chew	590
chide	351
chill	114 113
chirp	532
chivy	877
choke	755
choose	243 244
chortle	18
chuck	720 612
chuckle	18
cipher	484 223
circulate	469
circumscribe	75
cite	506 505
claim	1166	forfeit
clamber	977
clap	379
clarify	447
clash	1426
clasp	740	unclasp
class	233
classify	233
clear	1496
cleave	743 597
clench	757
click	1116 1117
climax	168
climb	140
clinch	757
cling	597
clink	1118
clip	685 964
clobber	671 665
clock	170
clog	699
close	647 648 1249	open
clot	148 149
clothe	22 1218 781
cloud	1099
cluster	1017 703
clutch	594
coagulate	148 149
coalesce	125
coat	619
coax	302
cock	972
coddle	1361
code	484
coerce	1301
cohere	597
coil	1039 727
coincide	105
collaborate	1240
collar	595
collect	1184 658
comb	635
combat	545
combine	1391 55
comfort	904 36
command	291
commandeer	692
comment	534
commiserate	913
commit	1369 403 1204
communicate	1141
commute	118
compare	232
compel	1302
compensate	1432 1151
compete	538
compile	1184
complain		cheer
complete	167 1349
complicate	127	simplify
compliment	399
compose	831
compound	70 55
comprehend	187 1074 1390
compress	660
comprise	1389 1382
compute	223
con	1364 197
conceal	1090
concede	347 336
conceive	250
concentrate	275 130
concern	1436 1439
conciliate	857 300 166
conclude	219 503
concur	335 105
condemn	381
condition	1340 500
conduct	1309
confer	395 1160
confess	348 347
confide	1205
confine	74 75
confirm	237 492
conform	48	deviate
confound	209 205
confront	539 342	avoid
confuse	205 209 878
congratulate	399 400 861
conjecture	217
conjoin	1288
connect	651 267 1385	disconnect
connote	442
conquer	155 1164
consent	326
consider	252 1108 285
consist	1414
console	904
consort	1374 1459
constitute	1382 1223 1383
constrict	660
construct	811 809
construe	211
consult	395
consume	589 572	abstain
contact	592
contain	1389 1305
contaminate	171
contemplate	259
contend	295 307 386
contest	386
contract	660
contradict	1421
contrast	1425
contribute	1194
contrive	795 788 789
control	1305 598
converge	1467	diverge
convey	536 1141
convict		acquit
convulse	952
cook	818
cool	114 113	heat
cooperate	1240
coordinate	128
cope	1373
copy	845
correct	1310 350	falsify
correspond	1418 1393
corroborate	237 493 1422
corrode	88 87
corrupt	1368 1170
counsel	391
count	453 1407 455
counter	1352
counteract	1351 1331
counterbalance	1432 1424 1331
counterpoint	1425
couple	629 1290
court	1322 1323
cover	1447	uncover
cower	1054 1053
crackle	533
cram	728 198
crash	745
crawl	947
creak	1111
crease	622 621
credit	279
creep	947 970
cringe	1049 1053
criticise	352 546
criticize	352 546	praise
croak	110 420
crochet	820
crop	843
cross	971 1016 1345
crouch	1052 739
crow	402
crowd	1019
crucify	890 888
crumble	1030 62
crumple	1030 624 623
crunch	533 778
crush	1247 777 551
cry	428 28 426	laugh
crystallize	208
cuddle	676
culminate	168
cultivate	843 1219
curb	1305 155
cure	34
curl	727
curse	382 383	bless
curtail	76
curve	1023 1481 1024
cushion	763
cuss	382
cut	139 1023
dab	607 606
dabble	1242
damn	383
dampen	124 65 1125
dare	1210 384
darken		lighten brighten
dart	960 1050
dash	1050 101
daunt	874
dawn	189
daydream	794
deal	514 285
decay	126 62
deceive	1365
decelerate	144	accelerate
decentralize		centralize
decertify		certify
decide	256
declaim	530 422
declare	467
decline	58 1143 325
decompose	126 63
decorate	825 1486
decrease	50 146	increase
decree	268
decry	381
dedicate	403
deduce	221 450
deduct	224 1134 221
deepen	70 69
defeat	555 1280
defend	565	attack
defer	1404 398
define	1379
defraud	1364
defy	1464 1466 384
deglycerolize		glycerolize
degrade	887
deign	1377
delay	152 153	rush
delegate	1221
delight	905 582 907
delimit	1379 1450 283
delude	1365
delve	632
demand	1388 499
demarcate	283
demean	887
demolish	813 541
demonstrate	1092 236 349
demote	1228	promote
demur	339
denote	472
denounce	1304
deny		admit
depart	1420 1013
depend	266
depersonalize		personalize
depict	826 482 827
deplore	425
deposit	732 762	withdraw
deprave	1368
depress		elate
deprive	1187	enrich
derive	221 1176
descend	995 1377	ascend
describe	482 466 769
desecrate	1357
desert	201
deserve	1408
design	795
designate	1221 439
desire	916 917
despair		hope
despatch	991
despise	865
despoil	1199 747
destine	287 262
destroy	746 541
detach		attach
detain	153 152
detect	1097
deter	418 303
determine	436 257
detest	863
detonate	97
develop	842 183
deviate	1057 1420	conform
devise	788
devote	403
devour	589
diagram	828
dictate	289
die	110
differ	334	equal
differentiate	230 231	integrate
diffuse	600 469
dig	632 1243
digest	239
digress	312 1058
dilate	460
dilute	68
diminish	50
din	1119
dip	764 583
disable	174 39	enable
disagree	334	agree
disallow	323	allow
disappear	138 1098	appear
disapprove	338	approve
disarm		arm
disassemble		assemble
disbelieve	247	believe
discard	1136
discern	1126
discharge	1349
discipline	1340
disclose	446
disconnect		connect
discontinue	1443
discount	330
discourage	418 387	encourage
discover	1097 191
discredit	368 247
disdain	865 324
disengage	715	engage
disentangle	770
disgrace	1335 887 368
disguise	1100
disgust	898
dishonor	1335 1356 1145	honor
dishonour	1335 1356 1145
disintegrate	126	integrate
disk	844
dislike		like
dislodge	733 944	lodge
dismiss	330
disobey		obey
disown	296
dispatch	991 1349 1287
dispel	1021
dispense	1178
disperse	656 1021
displace	1234 1232
display	1086
dispose	1136
disprove		prove
dispute	385 308
disqualify		qualify
disregard	535 330
disrobe	23
disrupt	311 178
dissect	225
dissemble	360 1091 834
disseminate	469
dissent	1312 334	assent
dissipate	1021 1020 587
dissuade	303	persuade
distill	162
distinguish	230 1126 231
distort	356 650
distract	855
distribute	1178 657
distrust	248	trust
disturb	860 674
dive	994
diverge		converge
divert	1057 1292
divest	1187	invest
divide	1278 1384	unite multiply
divulge	446
doctor	81
dodge	340
dog	1008
dominate	1405 1328
doom	287 417
dose	37
dot	1448 656
down	589
downgrade		upgrade
doze	10
draft	832 548
drag	684 1438
dramatize	461
drape	781
draw	682 1177 769
dread	870
dream	794
dress	22	undress
dribble	1060 780
drift	967 982 942
drill	679 199
drink	576 577
drip	780
drive	984
droop	1003 159
drown	645
drowse	10
drug	37
drum	198
dry		wet
dub	510
dull	1125
dunk	764 583
dupe	375
duplicate	840 1419
dwarf	1452
dwell	258 1414 1413
earn	1173
ease	36 177
echo	1114 1435
eclipse	1485
eddy	1036
edge	1062 689
educate	196 1219
efface	99 741
effect	799
effectuate	799
ejaculate	479
elaborate	460 127
elate	902	depress
elevate	1225 997
elicit	852 787
eliminate	160
elucidate	447 208
elude	1064 340
emanate	2
emancipate	1296
embark	1001 1209
embarrass	1344
embed	734
embellish	461 1486 825
embody	1456 1455
embolden	908
embrace	1390 675 194
embroider	461
embroil	1438
emit	481	absorb
emphasize	494 495
employ	574 1238
empower	1281 1282
empty	1065	fill
enable		disable
enact	1252 836
encamp	1415
encase	705
enchant	907 894 309
encipher	484
enclose	766 772
encompass	1390
encounter	1015 1149
encourage	1342	discourage
encroach	1005 1360
encrust	722
end	1378 107 1479
endanger	1454
endeavor	1318
endorse	1267 1343 1261
endow	1282
endure	239 1465 1381
enervate	873
enforce	1347 1348	exempt
engage	1211 192 1238
engender	805 24
engrave	638 850
engross	193 192
engulf	193
enhance	72
enjoin	288
enjoy	910 919
enlarge	77
enlist	548	discharge
enliven	903 54	deaden
enquire	316 319 282
enrich		deprive
enrol	1279
enroll	1279
ensue	1394
ensure	406 235
entail	1395
enter	540 1279
entertain	862
enthrall	907
enthrone	1217
entice	315
entitle	512 1226
entomb	1270
entrench	1360
entrust	1205
enumerate	451 453
enunciate	476
envelop	766
envisage	793
envision	791 792
epitomize	1457
equal	1431 133	differ
equate	232 1393 133
equilibrate	1433
eradicate	160 816
erase	741	record
erode	89
err	204 982
erupt	1488
eschew	341
espouse	1203 1288 194
essay	1317 1319
establish	1251 803 236	abolish
esteem	253 251
estimate	242 265
etch	850
evade	340 1064
evaluate	246 240
evidence	349 497
evoke	852 802 787
evolve	842 183
exacerbate	61 911
exact	499
exaggerate	362
exalt	377 903
examine	227 321
exasperate	911 875 61
exceed	1428 1427 554
excel	1434
except	339 203
exchange	47
excise	742
excite	173 1075
exclaim	426 475
exclude	203 1263	include admit
excommunicate		communicate
excoriate	381
excuse	415 409 408
execute	796
exemplify	502
exempt	1350 409	enforce
exercise	575 1358
exert	575 1129
exhale	1 2
exhaust	1169
exhibit	1086 1092
exist	1380
exonerate	414
expand		contract
expect	271 294 272
expedite	1337
expel	1230 557
expend	573 1162
expiate	1311
expire	110 1
explain	408
explode	97 96
exploit	1237
explore	229
export		import
expose	446 1086
expound	460
express	448 536
expunge	742
extend	181 1447
extenuate	416
exterminate	816
extinguish	1489	ignite
extirpate	816 749
extract	787
extrapolate	504
extricate	770
face	342 539 1449
facilitate	177 1480
fade	137
fail	1316 1315 885	succeed
faint	13
fake	810 1367 361
fall	995	rise
falsify	356 1367
falter	1483 963 962
fancy	791
fascinate	1440 912 894
fasten	646	unfasten
father	24
fathom	281
fault	364
favor	1229
faze	873
fear	870
feature	1392
feed		starve
feel	1073
feign	360 835
felicitate	400
fell	1063
fete	1291
fight	544 1236
figure	265 791
file	486
fill	1412	empty
filter	687 1060
finger	593
finish	167 1378
fish	636
fit	1460
fix	81 646 452
flag	1003
flail	670 1070
flake	617
flap	965
flash	1101 1087
flatten		sharpen
flaunt	1087
flex	1025
flick	1102 1095
flicker	938 1102
flinch	1049
flip	955 1095
flirt	517
flit	960
float	967 968	sink
flock	1017
flog	663 664
flood	729 1207
flounder	979
flourish	98 1197 681
flout	331 370
flower	92
flub	1314
flurry	878
flush	41
flutter	960 938
fly	987 988
focus	275	blur
foil	1345
fold	1249	unfold
follow		precede
fool	1366 587 375
forbid	323 1265	permit
force	1301 807 935
forecast	265 389
foreclose	1265
forego	1469 1321 1183
foreknow	273
foresee	273 792 1352
foreshorten	79
forestall	1265 1352
forfeit	1183	claim
forge	824 810 788
forget		remember mind
forgo	1321 1469 1183
form	1262 1383 1386
formulate	788 477
forsake	201
forswear	328
fortify	66 543
foster	1341 419
foul	171 699
found	1251 803 222
frame	771
free	1244 1206 733	confine
freeze		boil
frequent	1276 923
fret	881
frighten	869
frolic	945
front	1449	back
frown	19
frustrate	1345 890
fulfil	796 580 1430
fulfill	796 1430 580
fumble	633 1041
fume	1492
function	730 1429 547
furnish	1195
furrow	621
further	1341 1342
fuse	125
fuss	881 1338
gabble	516
gag	755
gain	1176 1172 1174
gamble	1332
gape	1106 1476
garner	1173 658
gas	401
gash	639
gasp	3
gather	658 1253 51	spread
gauge	242
gawk	1106
gaze	1084
generalize	504	specify
generate	785
gentle	857 1226
germinate	109 842
gesticulate	483
gesture	483
ghost	872
gift	1282
giggle	17
gird	543
glance	1107
glare	20
gleam	1103
glean	637
glint	1103 1107
glisten	1103
glitter	1103
gloat	402
glorify	377
glow	1494
glower	20 19
glue	644
glut	584 1207
glycerolize		deglycerolize
gnaw	89
goad	909
goof	1354
gorge	584
gouge	1147 627
govern	1306 1372
grace	825 1486
grade	234
graduate	93
grant	1153 1159 336
graph	851
grapple	1373 760
grasp	187
gratify	906 578
grind	778 1243
grip	760 912
groan	522
grope	633
ground	630
grovel	1053
growl	523
grumble	421 420 523
guarantee	405 406 404
guard	565
guess	215 433 242
guide	985 1007 1257
gull	1366 375
gush	1059 721
gyrate	1039 1035
haggle	1157
hail	378
halt	1346
hammer	824
hamper	542
handicap	39 542
handle	1256 1307 514
hanker	918
happen	102 104
harbor	862
harden		soften
harness	706 1258
harrow	844
harry	877
harvest	637
hasten	151 1048 1337
hate	863	love
haul	684
haunt	1009 872 923
hawk	1182
hazard	433 1333 1332
heal	86 34
heap	710
hear	191
heat	853	cool
heave	1028
hedge	340
heed	1363
heighten	72
help	1336 35 1480
herald	378
herd	1019
hesitate	1401 1402
hide	1090 767	show
highlight	175
hijack	692
hike	998
hinder	1264 1344 542
hint	441
hire	1238 1273 1132	fire
hit	608	miss
hitch	973	unhitch
hobble	973
holler	428 423
honor	1334 1271 1144	dishonor
honour	1334 1271 1144
hook	1190 820
hop	993
hope	917	despair
hover	1462
howl	525 524
huckster	1182 1157
huddle	1054
hug	675
hulk	1453
hum	1463
humble	886
humiliate	886
hurl	713 1051
hurry	1046 151 150
hurt	1081 879
hurtle	1051 713
hush	154 1124
hustle	1047 1192
hypnotize	12
hypothesize	217
identify	507
idle	1241	work
idolize	867
ignite	1488 853	extinguish
ignore	535 330	notice
illuminate	90 208
illumine	90
illustrate	502
imagine	793 215
imbed	734
imbibe	576
imitate	845
immerse	765 193 768
impair	164
impale	680
impart	1194 1066
impede	1264 697
impel	807 716
imperil	1454
impersonate	838 359
impinge	1360 1005
implant	734
implement	1347
implore	297
imply	442 1395
import	445	export
impose	1348 290 1185
imprecate	383 382
impress	859
imprison	1293
improve	60 59
impute	278
incapacitate	174 39
incarnate	1456
inch	1062
incite	806 372 603
incline	1477
inclose	772 53
include		exclude
incorporate	158 1389
increase		decrease
incur	179
indicate	438 439
indorse	1267 1343 1261
induce	304
induct	1216 1220
indulge	578
infer	221 504 450
infest	1014 1416
inflate	84
inflict	290
influence	257
infuriate	875
ingest	572 195
inhabit	1413
inhibit	155
initiate	784 797 1220
injure	29 880
innovate	798
inquire	316 282 319
inscribe	638 1279
insert	53 661
inspect	255
inspire	903 305
instal	753 1215 754
install	753 1215 754
instigate	372 305
institute	803
institutionalize	1204
instruct	355
insulate	172
insult	369
insure	235 406 407
integrate	158 1286	disintegrate
intend	262 459
intensify	70 69
inter	1270
intercede	299
intercept	1123
interest	1439	bore
interfere	1326
interject	430
interlace	723 779
interlock	129 779
interpenetrate	599 600
interpose	430
interpret	211 839
interrupt	311 178
intersect	1016
intertwine	723 822 821
intervene	1326
interweave	724
intimate	443
intone	537 529
intrigue	1440 260
introduce	413 798 53
intrude	1362 1110
intrust	1205
invade	1416
invalidate	1284	validate
inveigh	424 422
invent	788 790
invert	122
invest	1282 1218	divest
investigate	319
invite	896
invoke	786 293
involve	1437
irrigate	71
irritate	876	soothe
isolate	172
issue	468 1285	recall
itch	1079
itemize	451
jab	601 602
jabber	531
jail	1293
jam	1055
jangle	1112
jar	1426 928
jaw	518 590
jeer	370
jeopardize	1454 1333
jerk	775 953 5
jest	374 43
jet	721
jimmy	776
jingle	1112
jockey	552
jog	1444
joggle	958
joke	374 43
jolt	928
jostle	934
journey	924
judge	240 242
jumble	1482 693
jump	992 969
junk	1137
justify	412 411 410
kid	376
kidnap	691
kill	1280
knead	605
knit	623
knock	609
know		ignore
label	773 470
labor	1235 1243
lace	723 823
lag	1293
lam	670
lament	425
languish	892
lap	678 1121
lapse	996
lash	663
last	1381
laugh		cry
launch	1251
lavish	1161
lay	707
laze	1241
lead	1007 1396
lean	1026 1477
leap	992
learn	191 197
lease	1272 1273 1133
leave		arrive
lecture	351
legislate	1277
lend	1194 1193	borrow
lengthen		shorten
lessen	50 146 73
level		raise
levy	1185 550
liberate	1296 1244
license	1260
lick	665 678 220
lie	1414	stand sit
lift	997
light	90 1000
like	915	dislike
limit	74 75 452
limp	973
line	769
linger	1398 1012
link	267 651 1385
lionize	1227
listen	1363
live	1413 1381
loaf	1399 1398
loan	1193
loathe	864
locate	1451
lock	714	unlock
lodge	732	dislodge
log	616
loiter	1398
long	918
look	1085
loom	1453 1484
loop	821
loose	1244 695 136
loosen	136	stiffen
loot	1201 1199
lose		win
lounge	1398
love	919	hate
lower		raise
lug	700
lull	856
lumber	981 616
lunge	1051
lurch	978 927
lure	315
lurk	1400 1398 568
magnetize	310
magnify	141 362 77
mail	513
maintain	1168
malinger	1274
maltreat	1308
manage	1256 1373	fail
maneuver	985
manifest	349
manipulate	1367
manufacture	809 790
mar	164 38
mark	773 231
maroon	1139
marry	1288 1289
marshal	85
marvel	440
mash	777 517
mask	1091 1100	unmask
massacre	165
massage	605
master	556 1328
mastermind	263
match	1418 629
mate	629
matter	1407
maximize		minimize
mean	459 1395 444
meander	943
meddle	1327
mediate	299
meditate	214 259
meet	1015 1467
melt	115
memorize	197
menace	1454
mend	81 86
mention	506 501 505
merchandise	1158
merge	112 125
merit	1408
mesh	714 129
mesmerize	310 12
metamorphose	119
mingle	688 1482
minimize	363	maximize
miscarry	1315
misconstrue	206
misinterpret	212 206
mislay	709
misplace	709
misread	212
misrepresent	358 1367
miss		attend
mist	1099
mistake	204
mistrust	248	trust
misunderstand	206
misuse	57
mitigate	416
mix	125 1286
moan	522
mobilize	85 549
model	846 830 1088
moderate	1305
modernize	82
modify	46
moisten	65
mold	830 817
molest	877
mollify	857
monitor	1104
mop	21
mother	1338 24
motion	483
motivate	806
motor	984
mottle	829
mould	830 817 815
mount	140
mouth	449
move	920
mow	21
muffle	750 1125
mull	214
multiply		divide
mumble	521
murder	1287 185
murmur	420
muse	214
muster	659
mutilate	185 38
mutter	521 420
mystify	210
nab	595
nail	595 662
name	511 507 1224
narrate	457
narrow	142	widen
navigate	986
near	1043
necessitate	1388
need	1388 581
neglect	202 1316
nest	676
nestle	676 677
net	1175
neutralize	1331
nickname	510
nip	686 685
nominate	1224
nose	1110
note	501 1077 1078
notice	1097 1077 534	ignore
notify	392
nourish	591
nudge	604
number	1406
nurse	862
nurture	419 1329 591
nuzzle	676
obey		disobey
oblige	1302
obliterate	100 99
obscure	1099 207
observe	1097 501 1078
obsess	872
obstruct	1344 697	free
obtain	179 1410
occlude	697
occupy	1239 1411 1412
occur	102
offend	1355 901
offer	1180 1248
officiate	547
offset	1475
omit	203 202
open		close
operate	730 598
oppose	544 1424
oppress	1247 1370
orbit	1032
ordain	1252
order	288 289
organise	128 1262
organize	1262 263
orient	1470
originate	1387 784
ornament	825
ossify	134
ostracize	1299
oust	1230
outdistance	1067
outdo	554 558
outline	488 832
outmaneuver	559
outrage	901 1357 1356
outsmart	553 559
outstrip	554 1067
overcome	555 556 900
overeat	584
overestimate		underestimate
overflow	1061
overhaul	1040 82
overindulge	584
overlook	202
overpower	900
overreach	553
override	269
overrun	1014 1416 1061
overshadow	1485 1452
overstep	1427
overtake	1040 900
overthrow	1231 269
overturn	269
overwhelm	900 645
overwork	1237
own	1130
pacify	857
pack	702	unpack
package	704
pad	461 975
paddle	1242
pain	879
pair	1290 629
pale	42
pall	874
pamper	1361
pant	3
parallel	1419
paraphrase	463
pardon	415
pare	618
parry	340
part	1254 1013
partake	1179
participate	540
pass	1042 1277
paste	644
pat	612 606
patch	774
patrol	1269
patronize	1135 1276	boycott
pattern	846
pause	1402
peddle	1182
peel	618 617 23
peep	532
pelt	563
pen	831
penalize	1297
penetrate	281 189
pepper	563
perceive	1074
perch	738 1000
perish	110
permeate	600 687 599
permit	332 1245	forbid
perpetrate	1369
persecute	1370
persevere	106
persist	1409 106
personalize		depersonalize
personify	1455
persuade	1371	dissuade
pertain	1436
perturb	855
pervade	600
pester	891
petrify	134
phone	322
phrase	477
pick	365
picture	791 826
piece	774 814
pile	710 1055
pilfer	1167
pilot	988 986
pinch	686 1167
pioneer	797
pipe	429
pit	52
pitch	717 927
pivot	1034
place	707 234
plague	1497 877
plan	795
plane	989
plank	708
plant	734 803
plat	264
please	905
pledge	577
plod	975
plot	828 264
plow	514
pluck	1192 1190
plug	667
plunder	1201 1200 1199
plunge	765 994
plunk	708 994
ply	579
point	439 1470
poise	893
poke	601 1110
pole	653
police	1269
polish	613 161
poll	1268
pommel	669
ponder	214
pop	1068
populate	1413
pore	275
portend	389
portray	827 838
pose	1088 359
position	707
possess	1130
postpone	1404
postulate	295 1388
potter	694
pounce	1056
pound	666 761 981
pour	1018
practice	1358 199 837
practise	837 1358 199
praise		criticize
prance	972
prattle	516
pray	297
preach	354 353
precede	1469	succeed
preclude	1265
predict	435 389
predominate	1405 1453
preempt	1234
prefer	244 1229
prepare	131 818
presage	389
prescribe	289
present	1092 833
preserve	1442 1168 1138
press	301
pressure	1301
presume	216 1210
pretend	360 834
prevail	1405 1410 1409
prevent	1265
pride	861
print	848
prise	776 253
prize	1154 776 253
probe	321
process	176
proclaim	475
procrastinate	1403
procure	1146
prod	604 603 601
profess	347
proffer	1180
profit	1174	lose
progress	1004 80
prohibit	323
project	1471
prolong	1441
promise	435
promote	1342 1225 474	demote
prompt	806 305 396
promulgate	475
pronounce	476 470
propel	716 806
prophesy	354
propose	394 261
proscribe	323
prosecute	1211	defend
prosper	1197
protest	1312
protrude	1471 1068 83
prove	236 497	disprove
provide	1195 579
provoke	852 802
pry	776 1110
publicize	458 473
publish	848 468 847
pucker	623 643
puff	3
pull	682 711	push
pulsate	939 940 783
pulse	939 783
pulverize	813
pummel	669
punch	667
punctuate	494
punish	1297
punt	653 569
purchase	1131
purge	163	rehabilitate
purify	162 163
purl	1036
purloin	1167
purport	261
purse	625
pursue	1211
push	935 474	pull
puzzle	210
quail	1049
quake	951
qualify		disqualify
quarrel	308
quash	1246 1284
quell	156 585
quench	1489
query	317
question	317
quicken	143 1076
quiet	1124 856
quit	1443 1214
quiver	951 938 940
race	1048
rage	1478
raid	1294
rail	424
raise	997	lower
rally	549 659
ram	761 745
ramble	1444 942
range	942
rank	234
ransack	1199 635
rape	1356 747
rate	234
ratify	1275
rationalize	410
reach	1011
react	270
readapt	49
readjust	49 94
ready	818 131
realize	280 188 801
reap	637 1177
rear	1329
reason	219 306
reassert	492
reassign	1222
reassure		worry
rebound	954
rebuff	327 566
rebuild	812
rebuke	351
rebut	343 238
recall	200 1435
recede	1006	advance
receive	179
recess	111
recite	530
reckon	215 265 252
reclaim	121
recognize	280 1126
recoil	1049 954
recollect	200
recommend	393
reconcile	166 300
reconnoiter	1109
reconstruct	218 812
record		erase
recount	457
recoup	1150 1134
recover	1148
recreate	14 908
recruit	1279 550
recur	103 1376
redden	41
redress	1310
reduce	139
reek	1128 1082
reel	978 1035
reenact	836
reenforce	67
reestablish	1250
reexamine	254
refashion	782
refer	506 1436
refill	147
refine	161 127
reflect	214
reform	121
refrain	588	act
refund	1171
refuse	325 1143 1466	accept
refute	343 238
regain	1148
regard	252 1437
register	486
regret	882
regroup	1255
regulate	1306 257
rehabilitate		purge
rehearse	837
reign	1405
reimburse	1150
rein	1258
reinforce	67 320
reinstate	1250
reissue	841
reiterate	462
reject	1143 338	accept
rejoice	914
rejoin	345
relate	267 1436
relax	15
release	1244
relegate	1228 1298
relent	1461
relieve	25 1350
relinquish	1188 1321
relish	910
rely	249
remain	44
remake	782
remand	1293
remark	501 534
remedy	56
remember	200	forget
remind	396
remit	1404
remonstrate	351
rend	758
render	1195 839
rent	1272 1133 1132
reorganize	1255
repair	81 1151 922	break
repay	1171 1198
repeal	329
repeat	462 840 103
repel	712 899 566	attract
repent	883 882
rephrase	463
replace	1233
replenish	147
reply	344
report	466
repose	1423
represent	357
repress	1246 750
reprimand	351
reprint	841
reprobate	381
repudiate	296
repulse	566 899 712
repute	251
request	292
require	1388 294 291
rescind	329
research	229
reserve	276
reset	94
reside	1411 1423
resign	1208 1214 1188
resist	1466 560 1312	surrender
resolve	256 503
resort	1376 922
resound	1114
respect	253 1271
respond	270 344
restate	462
restrain	74
restrict	76 74
result	1394 1396
resurrect	40
retaliate	571
retch	33
retire	1212 1006
retort	345
retrace	1010 218
retract	328
retreat	1006
retrieve	1148
return	123
reveal	1089 446
revel	582
revenge	571
reverberate	1114
revere	867 868
reverence	868
reverse	122 269
revert	123
review	254
revive	14
revolve	1033 1032
reward	1334 320 1198
ricochet	954
rid	1206
ride		walk
ridicule	373
riffle	1095 1027
rifle	1199
ring	1114
rinse	620
rip	758
ripple	1027 1120
rise	1002	fall
risk	1332
rival	1431
rive	758 743
rivet	275
roam	942
roar	524 431 525
roast	373
rob	1190
robe	781
rock	936
roll	948 1446
romp	945
room	1417
roost	738
rot	63
rotate	1033
roughen		smooth
rouse	854
rout	557 627
rove	942
rub	614 1079
ruffle	1027 972
ruin	746 1189
rule	1372 268 1405
rumble	523
rumor	520
rupture	759
rush	1048 150	linger delay
rust	87 88
sack	1200 1232 1175
sag	1003
sail	931
salute	577
salvage	1339
sample	586
sanction	337
sap	1169
sashay	930 972
satiate	584
satisfy	1430 906 580
save	1339 1138
savor	910 1127
savvy	187
say	490 498 434
scamper	966
scan	1094
scandalize	901
scare	869 874
scatter	1021 1020 656
scheme	260
school	1219
scoff	370 331
scold	351 421
scoot	1050
scorch	116 186
scorn	865 324
scour	615
scout	1109
scramble	977 693
scrap	1137 308
scrape	631
scratch	614 631 1079
scrawl	849
scream	428 427
screech	1111 528
screen	1320
scribble	849
scrub	615 1283
scrutinize	255
scud	1050
scurry	966
scuttle	966
sear	116 186 117
search	634 229
seat	1216
secede	1324
secure	1146 646
see	188 1083
seek	634 1317
seize	594 1164
select	243
sell		buy
send	513
sense	1073
sentence	417
separate	1384 230
serve	1429
settle	256
sew	642 819
shade	1493
shadow	1493 1452
shamble	974
shame	1335
shape	257 815
share	1179
sharpen		dull
shed	718 736
sheer	1023
shell	567
shelve	1404
shift	944
shimmy	933
shine	1490 1103
ship	1001
shiver	950 8
shock	901
shop	1276
shorten	79	lengthen
shout	428 426	whisper
shove	934 1071
show	1092 236 497
shower	1161
shriek	429
shrill	429
shrink	78 1049
shroud	767
shudder	8 950
shuffle	974
shun	341 1299
shut	647 648 1263
sicken	898
sidestep	340
sidle	930
sight	1105
sign	485 1275
signal	438
signify	444
silence	154
simplify		complicate
simulate	845 835
sin	1353 1354
singe	186
sink	996
sire	24
sit		stand lie
situate	1451 762
sketch	488
skim	989 1094
skip	993
skirt	340
skulk	1400 1274
skylark	945
slacken	145
slam	611 610 957
slant	245 1026
slash	663 639
slaughter	640 165
sleep	9	wake
slice	744
slide	932
sling	719
slip	949 932
slit	744
slop	737 976
slow	144 145
slug	1241
slumber	9
smack	1128
smart	1081
smash	662 101 1189
smoke	1492
smooth	613	roughen
smother	751 752 750
snap	432 759
snare	701
snarl	432
snatch	691
sneak	970 1167
snicker	16
snigger	16
snoop	318
snub	535 327
snuggle	676 677
soak	1190 64
soar	990
soften	1461	sharpen
solace	904
solicit	314 1322 313
solve	220
soothe	904	irritate
souse	64 764
span	1445
spark	800 1491
sparkle	1491
spatter	654 1487
speak	449 464 465
specialize	142
specify	500 452 1379
speculate	217 214
speed	1048 143 1046
spell	445
spend	1162
spill	737 736
spin	1035 1037
spiral	1039
spit	1487
splash	655 976 654
splice	1289
splinter	1324
split	1278 743 1254
spoil	1314
sponge	1163
sponsor	1135 1276
sport	1392 945
spot	1096 1126
spotlight	175
spout	1059 531
sprawl	1022
spread	657	gather
spring	992 1386 954
sprinkle	656 655 1487
sprout	109
spur	909
spurn	324
sputter	977
spy	1096 318 1105
squall	428
squash	777
squat	739
squawk	528 423
squeak	1111
squeal	348
squeeze	777 731
squelch	156 976
squirm	929
stab	602 601
stabilize	596
stack	710
stage	833 804
stagger	978 979
stain	735
stake	1333 569
stalk	1009
stall	1403
stammer	478
stamp	980
stand		sit lie
stare	1084
startle	969
starve		feed
state	490 397
stay	44 926 1397	change move
steady	132 596
steal	949
steep	193
steer	985 1257
step	1069
stick	732 926 652
stiffen	135	loosen
stifle	750 124 696	stimulate
still	856 154
stimulate	173 304	stifle
sting	1080
stink	1082
stipulate	500
stir	956 1075
stitch	642
stomp	980
stone	52
stoop	1052
storm	1478
straggle	1058 1022
straighten		bend
strain	570 884
strand	1139
strangle	756 750
strap	663
stray	942 982 312
streak	829
stream	1018
strengthen	66	weaken
stress	494 480 884
stretch	1044
strike	859 608
strip	1187 23
strive	1318 570
struggle	1236 977
strut	972
stud	1448
study	227 1108
stuff	1071 700
stumble	962 961
stump	980
stutter	478
style	509
sub	1155
subdue	1246 155 888
subject	1295
subjugate	1246 1295
submerge	645
submit	397
subscribe	485
subside	73
subsist	1380
substantiate	237 1456 801
substitute	1155
subtend	1450
subtract	224	add
subvert	1231 1368 1330
succeed		fail precede
succumb		survive
suffer	26	enjoy
suffocate	752 696
suggest	394 441 443
suit	1460 1458
summate	454
summon	659
superintend	1259
supersede	1233
supervise	1259 1104
supplant	1233
supplement	641
supply	1195 1285 579
support	1267
suppose	434 215 217
suppress	155 1247
surface	619
surge	1028 990
surmise	437
surmount	556
surpass	1434 554 1042
surrender		resist
surround	690 751 564
survey	228
survive	1381 1380	succumb
suspect	437 248
sustain	1441 26 591
swab	607
swagger	972 515 7
swallow	768
swamp	729
swan	491 942
swap	1156
swarm	1473 1018
sway	936 937 1371
swear	382 491
sweep	931
swerve	1023
swim	968
swindle	1364
swing	937
swipe	1167
swirl	1038 1036
swish	1121
switch	47 1156
swivel	1034
swoon	13
swoop	1056
symbolize	357
sympathize	913
synthesise	226
synthesize	226	analyze
tack	814
tackle	1359 706
tag	773
tailor	819
talk	464 449 465
tamper	1327
tantalize	371
tarnish	735
tarry	1398 1012
taste	1127 586
tat	822
taunt	371
tax	1186
teach	355
tear	759 1045
tease	891 371
teem	1473 1018
teeter	941
telegraph	489
telephone	322
tell	490 457
tempt	315 896
tend	1477
tender	1181
terminate	107 1378 1479
terrify	871
terrorize	871
test	1319 1320
testify	496 497
thaw	115
theorize	217
thicken		thin
thin	68	thicken
think	250 215 213
thrash	670 952 957
thread	943
threaten	1454
thresh	952 1070
thrill	950
thrive	98 1197
throb	939 950
throng	1055
throttle	74 756
throw	718
thrust	1071 1051
thud	1115
thumb	1095 593
thump	1115 666
thunder	431 1495
thwart	1345
tick	1116
tie		untie
tighten	135
tilt	1026 946
time	170
tinker	694
tinkle	1118
tire	32 31 1169
title	512 509
titter	17
toast	577
toil	1243
tolerate	239
top	1427
topple	999 1072
torment	889 890 30
torture	889 30
toss	717 955 720
total	1406 454
totter	941
tower	1453
trace	769 1010
track	1008
trade	1158
trail	1008
train	196 1340
tramp	975
trample	983
transcend	1428 1427
transfer	1222 925
transfix	912 680
transform	120 119
transgress	1355 1353
translate	190
transmit	1141 1066 471
transmute	119 120
transplant	925
transport	683 907
transpose	118
trap	701
travel	920 924 921
traverse	971 1445
tread	1069 983
treasure	1154 866
treat	1307 176
trespass	1362
trickle	1060
trigger	800
trim	139
trip	961 921
triumph	914 402
trot	964
trouble	860 1303 855
trudge	975
trust	249 274	mistrust distrust
try	1317 1319
tuck	661 643
tug	1235
tumble	999 1072
tunnel	1031
twiddle	1038
twine	723 726
twinkle	1101
twirl	1038 1037
twist	929 626
twitch	5 953
typify	1457 357
unclasp		clasp
uncover	1089	cover
underestimate	241	overestimate
underline	495 487
undermine	1330
underpin	1422
underrate	241
underscore	495 487
understand	188 190
understate	363
undertake	808 1359 404
underwrite	407
undress	23	dress
undulate	1027 1446 965
unfasten		fasten
unfold	91 1044
unhitch		hitch
unify	112 688
unite	112 1391	divide
unlace	628
unlash		lash
unleash	695
unlock		lock
unmask		mask
unpack		pack
unravel	725
unscramble	725	scramble
unthaw	115
untie	628	tie
unveil	1089	veil
unwind	15	wind
unwire		wire
upgrade	1225	downgrade
uphold	1442
uplift	902
upraise	40
uproot	816 749
upset	860
urge	301 393
use	574 573
usurp	1165
utilize	574
utter	448 481 449
vacate	1208 1065 329
validate	493	invalidate
value	1154 253
vanish	138 1098 1063
vanquish	551
vary	45 1420
veer	1023	back
veil	100	unveil
venerate	868
vent	169
ventilate	169
venture	1209 433 1333
vest	1217
veto	323
vex	876 858 674
vibrate	1462
victimize	1364
vie	538
view	252 1093
vindicate	411
violate	1355
visualize	791
vivify	14
vocalize	456
voice	456
volunteer	1248
vomit	33
vouch	405
wad	702 728
wag	959
waggle	959
wail	525 27
wait	272
waive	1321 1183
wake	11 853	sleep
walk		ride
wallop	668
wallow	1029
wander	942
wane		wax
wangle	1367
want	916 581
warn	387
warp	356 108
warrant	412
wash	620
watch	1093
water	71
wave	519 681 965
waver	1401 1483 963
wax	140	wane
waylay	568
weaken	1330	strengthen
weary	31 32
weave	724
wed	1288 1289
wedge	732 731
weep	28
weigh	455
weight	245
wet		dry
whack	668
wheedle	302
wheel	948
whet	1076
whimper	27
whine	1111
whip	663
whir	1122
whirl	1038 1037 1036
whisper		shout
whiten		blacken
whiz	1122
widen		narrow
wield	1129
wiggle	958
wilt	159
win	1172	lose
wince	1049
wind	943 1481 726	unwind
wing	987
wink	1101 4
wire	489	unwire
wish	915
withdraw	1006 1212 715
wither	78 137
withhold	1134
withstand	1464 560
witness	1083
wobble	946 933
wonder	282 440
woo	1323 1322
woolgather	794
word	477
work		idle
worry	858	reassure
worsen	58 61	better
worship	867
wound	29 880
wrack	748
wrap	726 766
wreck	748
wrench	649
wrestle	929
wriggle	929
wring	650 649 1147
wrinkle	625 622 621
write	831 847
writhe	929
yank	775
yap	526
yawn	1476
yearn	918 892
yell	428 427
yelp	526
yield	1196 785
zip	1046
zoom	990
