# Countries with their other names, capitals, continents (mledoze/countries by way of the data set in SOURCES.md).
#: kind country
abu dhabi	capital	United Arab Emirates
abuja	capital	Nigeria
accra	capital	Ghana
adamstown	capital	Pitcairn Islands
addis ababa	capital	Ethiopia
afghanistan	country	Afghanistan
africa	continent	Africa
albania	country	Albania
algeria	country	Algeria
algiers	capital	Algeria
algérie	country	Algeria
alofi	capital	Niue
america	country	United States
american samoa	country	American Samoa
amman	capital	Jordan
amsterdam	capital	Netherlands
andorra	country	Andorra
andorra la vella	capital	Andorra
angola	country	Angola
anguilla	country	Anguilla
ankara	capital	Turkey
antananarivo	capital	Madagascar
antarctica	continent	Antarctica
antigua and barbuda	country	Antigua and Barbuda
antilles néerlandaises	country	Antilles néerlandaises
aotearoa	country	New Zealand
apia	capital	Samoa
arab republic of egypt	country	Egypt
argentina	country	Argentina
argentine republic	country	Argentina
armenia	country	Armenia
aruba	country	Aruba
ashgabat	capital	Turkmenistan
asia	continent	Asia
asmara	capital	Eritrea
asunción	capital	Paraguay
athens	capital	Greece
australia	country	Australia
austria	country	Austria
avarua	capital	Cook Islands
azerbaijan	country	Azerbaijan
baghdad	capital	Iraq
bahamas	country	The Bahamas
bahrain	country	Bahrain
bailiwick of guernsey	country	Guernsey
bailiwick of jersey	country	Jersey
bailliage de guernesey	country	Guernsey
bailliage de jersey	country	Jersey
baku	capital	Azerbaijan
bamako	capital	Mali
bandar seri begawan	capital	Brunei
bangkok	capital	Thailand
bangladesh	country	Bangladesh
bangui	capital	Central African Republic
banjul	capital	The Gambia
barbados	country	Barbados
basse-terre	capital	Guadeloupe
basseterre	capital	Saint Kitts and Nevis
beijing	capital	China
beirut	capital	Lebanon
belarus	country	Belarus
belgie	country	Belgium
belgien	country	Belgium
belgique	country	Belgium
belgium	country	Belgium
belgrade	capital	Serbia
belize	country	Belize
belmopan	capital	Belize
belorussiya	country	Belarus
beluu er a belau	country	Palau
benin	country	Benin
berlin	capital	Germany
bermuda	country	Bermuda
bern	capital	Switzerland
bharat ganrajya	country	India
bhutan	country	Bhutan
bishkek	capital	Kyrgyzstan
bissau	capital	Guinea-Bissau
bogotá	capital	Colombia
bolivarian republic of venezuela	country	Venezuela
bolivia	country	Bolivia
bosnia and herzegovina	country	Bosnia and Herzegovina
bosnia-herzegovina	country	Bosnia and Herzegovina
botswana	country	Botswana
bouvet island	country	Bouvet Island
brasil	country	Brazil
brasília	capital	Brazil
bratislava	capital	Slovakia
brazil	country	Brazil
brazzaville	capital	Republic of the Congo
bridgetown	capital	Barbados
britain	country	United Kingdom
british indian ocean territory	country	British Indian Ocean Territory
british virgin islands	country	Virgin Islands, British
brunei	country	Brunei
brunei darussalam	country	Brunei
brussels	capital	Belgium
bucharest	capital	Romania
budapest	capital	Hungary
buenos aires	capital	Argentina
bujumbura	capital	Burundi
bulgaria	country	Bulgaria
buliwya	country	Bolivia
buliwya mamallaqta	country	Bolivia
bundesrepublik deutschland	country	Germany
burkina faso	country	Burkina Faso
burundi	country	Burundi
cabo verde	country	Cape Verde
cairo	capital	Egypt
cambodia	country	Cambodia
cameroon	country	Cameroon
canada	country	Canada
canberra	capital	Australia
cape verde	country	Cape Verde
caracas	capital	Venezuela
castries	capital	Saint Lucia
cayenne	capital	French Guiana
cayman islands	country	Cayman Islands
central african republic	country	Central African Republic
chad	country	Chad
charlotte amalie	capital	Virgin Islands, U.S.
chile	country	Chile
china	country	China
chișinău	capital	Moldova
christmas island	country	Christmas Island
city of san marino	capital	San Marino
city of victoria	capital	Hong Kong
co-operative republic of guyana	country	Guyana
cockburn town	capital	Turks and Caicos Islands
collectivité territoriale de saint-pierre-et-miquelon	country	Saint Pierre and Miquelon
colombia	country	Colombia
colombo	capital	Sri Lanka
commonwealth of dominica	country	Dominica
commonwealth of puerto rico	country	Puerto Rico
commonwealth of the bahamas	country	The Bahamas
commonwealth of the northern mariana islands	country	Northern Mariana Islands
comoros	country	Comoros
conakry	capital	Guinea
congo	country	Republic of the Congo
congo-brazzaville	country	Republic of the Congo
congo-kinshasa	country	Democratic Republic of the Congo
cook islands	country	Cook Islands
copenhagen	capital	Denmark
costa rica	country	Costa Rica
croatia	country	Croatia
cuba	country	Cuba
curaçao	country	Curaçao
cyprus	country	Cyprus
czech republic	country	Czech Republic
czechia	country	Czech Republic
côte d'ivoire	country	Ivory Coast
dakar	capital	Senegal
damascus	capital	Syria
danmark	country	Denmark
dawlat al-kuwait	country	Kuwait
dawlat libya	country	Libya
democratic people's republic of korea	country	North Korea
democratic republic of sao tome and principe	country	São Tomé and Príncipe
democratic republic of são tomé and príncipe	country	São Tomé and Príncipe
democratic republic of the congo	country	Democratic Republic of the Congo
democratic republic of timor-leste	country	East Timor
democratic socialist republic of sri lanka	country	Sri Lanka
denmark	country	Denmark
department of mayotte	country	Mayotte
dhaka	capital	Bangladesh
dhivehi raajjeyge jumhooriyya	country	Maldives
diego garcia	capital	British Indian Ocean Territory
dili	capital	East Timor
djibouti	country	Djibouti
dodoma	capital	Tanzania
doha	capital	Qatar
dominica	country	Dominica
dominican republic	country	Dominican Republic
dominique	country	Dominica
douglas	capital	Isle of Man
dr congo	country	Democratic Republic of the Congo
dublin	capital	Ireland
dushanbe	capital	Tajikistan
dzayer	country	Algeria
département de mayotte	country	Mayotte
east timor	country	East Timor
eastern europe	continent	Eastern Europe
eastern republic of uruguay	country	Uruguay
ecuador	country	Ecuador
eesti	country	Estonia
eesti vabariik	country	Estonia
egypt	country	Egypt
el aaiún	capital	Western Sahara
el salvador	country	El Salvador
ellan vannin	country	Isle of Man
england	country	United Kingdom
equatorial guinea	country	Equatorial Guinea
eritrea	country	Eritrea
estado libre asociado de puerto rico	country	Puerto Rico
estado plurinacional de bolivia	country	Bolivia
estados unidos mexicanos	country	Mexico
estonia	country	Estonia
eswatini	country	Swaziland
ethiopia	country	Ethiopia
europe	continent	Europe
fakaofo	capital	Tokelau
falkland islands	country	Falkland Islands
faroe islands	country	Faroe Islands
federal democratic republic of ethiopia	country	Ethiopia
federal democratic republic of nepal	country	Nepal
federal republic of germany	country	Germany
federal republic of nigeria	country	Nigeria
federal republic of somalia	country	Somalia
federal republic of yugoslavia	country	Serbia and Montenegro
federated states of micronesia	country	Federated States of Micronesia
federation of saint christopher and nevis	country	Saint Kitts and Nevis
federative republic of brazil	country	Brazil
fiji	country	Fiji
finland	country	Finland
flying fish cove	capital	Christmas Island
fort-de-france	capital	Martinique
france	country	France
freetown	capital	Sierra Leone
french guiana	country	French Guiana
french polynesia	country	French Polynesia
french republic	country	France
french southern and antarctic lands	country	French Southern and Antarctic Lands
french southern territories	country	French Southern and Antarctic Lands
funafuti	capital	Tuvalu
gabon	country	Gabon
gabonese republic	country	Gabon
gaborone	capital	Botswana
gabuuti	country	Djibouti
gabuutih ummuuno	country	Djibouti
gambia	country	The Gambia
george town	capital	Cayman Islands
georgetown	capital	Guyana
georgia	country	Georgia
germany	country	Germany
ghana	country	Ghana
gibraltar	country	Gibraltar
grand duchy of luxembourg	country	Luxembourg
grand-duché de luxembourg	country	Luxembourg
great britain	country	United Kingdom
greece	country	Greece
greenland	country	Greenland
grenada	country	Grenada
guadeloupe	country	Guadeloupe
guam	country	Guam
guatemala	country	Guatemala
guatemala city	capital	Guatemala
guernsey	country	Guernsey
guiana	country	French Guiana
guinea	country	Guinea
guinea-bissau	country	Guinea-Bissau
gustavia	capital	Saint Barthélemy
guyana	country	Guyana
guyane	country	French Guiana
guåhån	country	Guam
gwadloup	country	Guadeloupe
gônôprôjatôntri bangladesh	country	Bangladesh
hagåtña	capital	Guam
haiti	country	Haiti
hamilton	capital	Bermuda
hanoi	capital	Vietnam
harare	capital	Zimbabwe
hashemite kingdom of jordan	country	Jordan
havana	capital	Cuba
hayastan	country	Armenia
heard island and mcdonald islands	country	Heard Island and McDonald Islands
hellenic republic	country	Greece
helsinki	capital	Finland
holland	country	Netherlands
holy see	country	Holy See (Vatican City State)
honduras	country	Honduras
hong kong	country	Hong Kong
honiara	capital	Solomon Islands
hrvatska	country	Croatia
hungary	country	Hungary
iceland	country	Iceland
independen stet bilong papua niugini	country	Papua New Guinea
independent state of papua new guinea	country	Papua New Guinea
independent state of samoa	country	Samoa
india	country	India
indonesia	country	Indonesia
iran	country	Iran
iraq	country	Iraq
ireland	country	Ireland
islamabad	capital	Pakistan
islamic republic of afghanistan	country	Afghanistan
islamic republic of iran	country	Iran
islamic republic of mauritania	country	Mauritania
islamic republic of pakistan	country	Pakistan
island	country	Iceland
islas malvinas	country	Falkland Islands
isle of man	country	Isle of Man
israel	country	Israel
italian republic	country	Italy
italy	country	Italy
ivory coast	country	Ivory Coast
jabuuti	country	Djibouti
jakarta	capital	Indonesia
jamaica	country	Jamaica
jamestown	capital	Saint Helena
jamhuri ya kenya	country	Kenya
jamhuri ya muungano wa tanzania	country	Tanzania
jamhuri ya uganda	country	Uganda
jamhuuriyadda federaalka soomaaliya	country	Somalia
jamhuuriyadda jabuuti	country	Djibouti
japan	country	Japan
jersey	country	Jersey
jerusalem	capital	Israel
jordan	country	Jordan
juba	capital	South Sudan
kabul	capital	Afghanistan
kampala	capital	Uganda
kathmandu	capital	Nepal
kazakhstan	country	Kazakhstan
keeling islands	country	Cocos (Keeling) Islands
kenya	country	Kenya
khartoum	capital	Sudan
kigali	capital	Rwanda
king edward point	capital	South Georgia
kingdom of bahrain	country	Bahrain
kingdom of belgium	country	Belgium
kingdom of bhutan	country	Bhutan
kingdom of cambodia	country	Cambodia
kingdom of denmark	country	Denmark
kingdom of eswatini	country	Swaziland
kingdom of lesotho	country	Lesotho
kingdom of morocco	country	Morocco
kingdom of norway	country	Norway
kingdom of saudi arabia	country	Saudi Arabia
kingdom of spain	country	Spain
kingdom of swaziland	country	Swaziland
kingdom of sweden	country	Sweden
kingdom of thailand	country	Thailand
kingdom of the netherlands	country	Netherlands
kingdom of tonga	country	Tonga
kingston	capital	Jamaica
kingstown	capital	Saint Vincent and the Grenadines
kinshasa	capital	Democratic Republic of the Congo
kiribati	country	Kiribati
kongeriget danmark	country	Denmark
kongeriket noreg	country	Norway
kongeriket norge	country	Norway
konungariket sverige	country	Sweden
kralendijk / oranjestad / the bottom	capital	Bonaire, Sint Eustatius and Saba
kuala lumpur	capital	Malaysia
kuwait	country	Kuwait
kuwait city	capital	Kuwait
kyiv	capital	Ukraine
kyrgyz republic	country	Kyrgyzstan
kyrgyz respublikasy	country	Kyrgyzstan
kyrgyzstan	country	Kyrgyzstan
lao people's democratic republic	country	Laos
laos	country	Laos
latin america	continent	Latin America
latvia	country	Latvia
latvijas republika	country	Latvia
lebanese republic	country	Lebanon
lebanon	country	Lebanon
lefatshe la botswana	country	Botswana
lesotho	country	Lesotho
liberia	country	Liberia
libreville	capital	Gabon
libya	country	Libya
liechtenstein	country	Liechtenstein
lietuvos respublika	country	Lithuania
lilongwe	capital	Malawi
lima	capital	Peru
lisbon	capital	Portugal
lithuania	country	Lithuania
ljubljana	capital	Slovenia
lobamba	capital	Swaziland
lomé	capital	Togo
london	capital	United Kingdom
longyearbyen	capital	Svalbard and Jan Mayen
luanda	capital	Angola
lusaka	capital	Zambia
luxembourg	country	Luxembourg
macao special administrative region of the people's republic of china	country	Macau
macau	country	Macau
madagascar	country	Madagascar
madrid	capital	Spain
magyarorszag	country	Hungary
majuro	capital	Marshall Islands
malabo	capital	Equatorial Guinea
malawi	country	Malawi
malaysia	country	Malaysia
maldive islands	country	Maldives
maldives	country	Maldives
mali	country	Mali
malta	country	Malta
malé	capital	Maldives
mamoudzou	capital	Mayotte
managua	capital	Nicaragua
manama	capital	Bahrain
manila	capital	Philippines
mann	country	Isle of Man
mannin	country	Isle of Man
maputo	capital	Mozambique
mariehamn	capital	Åland Islands
marigot	capital	Saint Martin (French part)
marshall islands	country	Marshall Islands
martinique	country	Martinique
maseru	capital	Lesotho
mata-utu	capital	Wallis and Futuna
matanitu ko viti	country	Fiji
mauritania	country	Mauritania
mauritius	country	Mauritius
mayotte	country	Mayotte
mexicanos	country	Mexico
mexico	country	Mexico
mexico city	capital	Mexico
middle east	continent	Middle East
minsk	capital	Belarus
mogadishu	capital	Somalia
moldova	country	Moldova
monaco	country	Monaco
mongolia	country	Mongolia
monrovia	capital	Liberia
montenegrin	country	Montenegro
montenegro	country	Montenegro
montevideo	capital	Uruguay
montserrat	country	Montserrat
morocco	country	Morocco
moroni	capital	Comoros
moscow	capital	Russia
mozambique	country	Mozambique
muscat	capital	Oman
muso oa lesotho	country	Lesotho
myanmar	country	Myanmar
n'djamena	capital	Chad
nairobi	capital	Kenya
namibia	country	Namibia
naoero	country	Nauru
nassau	capital	The Bahamas
nation of brunei	country	Brunei
nauru	country	Nauru
naypyidaw	capital	Myanmar
nederland	country	Netherlands
nepal	country	Nepal
netherlands	country	Netherlands
new caledonia	country	New Caledonia
new delhi	capital	India
new zealand	country	New Zealand
ngerulmud	capital	Palau
ngwane	country	Swaziland
niamey	capital	Niger
nicaragua	country	Nicaragua
nicosia	capital	Cyprus
niger	country	Niger
nigeria	country	Nigeria
nihon	country	Japan
nijar	country	Niger
nijeriya	country	Nigeria
nippon	country	Japan
niue	country	Niue
noreg	country	Norway
norfolk island	country	Norfolk Island
norge	country	Norway
north america	continent	North America
north korea	country	North Korea
north macedonia	country	Republic of Macedonia
northern ireland	country	United Kingdom
northern mariana islands	country	Northern Mariana Islands
norway	country	Norway
nouakchott	capital	Mauritania
nouméa	capital	New Caledonia
nuku'alofa	capital	Tonga
nur-sultan	capital	Kazakhstan
nuuk	capital	Greenland
oceania	continent	Oceania
oesterreich	country	Austria
oman	country	Oman
oranjestad	capital	Aruba
oriental republic of uruguay	country	Uruguay
oslo	capital	Norway
osterreich	country	Austria
ottawa	capital	Canada
ouagadougou	capital	Burkina Faso
pago pago	capital	American Samoa
pakistan	country	Pakistan
palau	country	Palau
palestine	country	Palestine, State of
palikir	capital	Federated States of Micronesia
panama	country	Panama
panama city	capital	Panama
papeetē	capital	French Polynesia
papua new guinea	country	Papua New Guinea
paraguay	country	Paraguay
paramaribo	capital	Suriname
paris	capital	France
people's democratic republic of algeria	country	Algeria
people's republic of bangladesh	country	Bangladesh
people's republic of china	country	China
peru	country	Peru
philippines	country	Philippines
philipsburg	capital	Sint Maarten (Dutch part)
phnom penh	capital	Cambodia
pitcairn	country	Pitcairn Islands
pitcairn henderson ducie and oeno islands	country	Pitcairn Islands
pitcairn islands	country	Pitcairn Islands
pleasant island	country	Nauru
plurinational state of bolivia	country	Bolivia
plymouth	capital	Montserrat
podgorica	capital	Montenegro
poland	country	Poland
polynésie française	country	French Polynesia
port louis	capital	Mauritius
port moresby	capital	Papua New Guinea
port of spain	capital	Trinidad and Tobago
port vila	capital	Vanuatu
port-au-prince	capital	Haiti
port-aux-français	capital	French Southern and Antarctic Lands
porto-novo	capital	Benin
portugal	country	Portugal
portuguesa	country	Portugal
portuguese republic	country	Portugal
prague	capital	Czech Republic
praia	capital	Cape Verde
prathet	country	Thailand
pretoria	capital	South Africa
principality of andorra	country	Andorra
principality of liechtenstein	country	Liechtenstein
principality of monaco	country	Monaco
principat d'andorra	country	Andorra
principauté de monaco	country	Monaco
puerto rico	country	Puerto Rico
pyongyang	capital	North Korea
qatar	country	Qatar
qazaqstan	country	Kazakhstan
quito	capital	Ecuador
rabat	capital	Morocco
ramallah	capital	Palestine
ratcha anachak thai	country	Thailand
repiblik ayiti	country	Haiti
repiblik sesel	country	Seychelles
repoblikan'i madagasikara	country	Madagascar
repubblica di san marino	country	San Marino
repubblica italiana	country	Italy
repubblika ta' malta	country	Malta
republic of albania	country	Albania
republic of angola	country	Angola
republic of armenia	country	Armenia
republic of austria	country	Austria
republic of azerbaijan	country	Azerbaijan
republic of belarus	country	Belarus
republic of benin	country	Benin
republic of bosnia and herzegovina	country	Bosnia and Herzegovina
republic of botswana	country	Botswana
republic of bulgaria	country	Bulgaria
republic of burundi	country	Burundi
republic of cabo verde	country	Cape Verde
republic of cameroon	country	Cameroon
republic of chad	country	Chad
republic of chile	country	Chile
republic of china	country	Taiwan
republic of colombia	country	Colombia
republic of costa rica	country	Costa Rica
republic of croatia	country	Croatia
republic of cuba	country	Cuba
republic of cyprus	country	Cyprus
republic of côte d'ivoire	country	Ivory Coast
republic of djibouti	country	Djibouti
republic of ecuador	country	Ecuador
republic of el salvador	country	El Salvador
republic of equatorial guinea	country	Equatorial Guinea
republic of estonia	country	Estonia
republic of fiji	country	Fiji
republic of finland	country	Finland
republic of ghana	country	Ghana
republic of guatemala	country	Guatemala
republic of guinea	country	Guinea
republic of guinea-bissau	country	Guinea-Bissau
republic of guyana	country	Guyana
republic of haiti	country	Haiti
republic of honduras	country	Honduras
republic of iceland	country	Iceland
republic of india	country	India
republic of indonesia	country	Indonesia
republic of iraq	country	Iraq
republic of ireland	country	Ireland
republic of kazakhstan	country	Kazakhstan
republic of kenya	country	Kenya
republic of kiribati	country	Kiribati
republic of korea	country	South Korea
republic of latvia	country	Latvia
republic of liberia	country	Liberia
republic of lithuania	country	Lithuania
republic of macedonia	country	Republic of Macedonia
republic of madagascar	country	Madagascar
republic of malawi	country	Malawi
republic of maldives	country	Maldives
republic of mali	country	Mali
republic of malta	country	Malta
republic of mauritius	country	Mauritius
republic of moldova	country	Moldova
republic of mozambique	country	Mozambique
republic of myanmar	country	Myanmar
republic of namibia	country	Namibia
republic of nauru	country	Nauru
republic of nicaragua	country	Nicaragua
republic of niger	country	Niger
republic of palau	country	Palau
republic of panama	country	Panama
republic of paraguay	country	Paraguay
republic of peru	country	Peru
republic of poland	country	Poland
republic of rwanda	country	Rwanda
republic of san marino	country	San Marino
republic of senegal	country	Senegal
republic of serbia	country	Serbia
republic of seychelles	country	Seychelles
republic of sierra leone	country	Sierra Leone
republic of singapore	country	Singapore
republic of slovenia	country	Slovenia
republic of south africa	country	South Africa
republic of south sudan	country	South Sudan
republic of suriname	country	Suriname
republic of tajikistan	country	Tajikistan
republic of the congo	country	Republic of the Congo
republic of the gambia	country	The Gambia
republic of the maldives	country	Maldives
republic of the marshall islands	country	Marshall Islands
republic of the niger	country	Niger
republic of the philippines	country	Philippines
republic of the sudan	country	Sudan
republic of trinidad and tobago	country	Trinidad and Tobago
republic of tunisia	country	Tunisia
republic of turkey	country	Turkey
republic of uganda	country	Uganda
republic of uzbekistan	country	Uzbekistan
republic of vanuatu	country	Vanuatu
republic of yemen	country	Yemen
republic of zambia	country	Zambia
republic of zimbabwe	country	Zimbabwe
republica moldova	country	Moldova
republiek suriname	country	Suriname
republik indonesia	country	Indonesia
republik singapura	country	Singapore
republika hrvatska	country	Croatia
republika slovenija	country	Slovenia
republika srbija	country	Serbia
republika y'uburundi	country	Burundi
republiken finland	country	Finland
repubulika y'u rwanda	country	Rwanda
respublika kazakhstan	country	Kazakhstan
reunion	country	Réunion
reykjavik	capital	Iceland
ribaberiki kiribati	country	Kiribati
riga	capital	Latvia
ripablik blong vanuatu	country	Vanuatu
ripublik naoero	country	Nauru
riyadh	capital	Saudi Arabia
road town	capital	Virgin Islands, British
romania	country	Romania
rome	capital	Italy
roseau	capital	Dominica
rossiya	country	Russia
rossiyskaya federatsiya	country	Russia
roumania	country	Romania
royaume de belgique	country	Belgium
rumania	country	Romania
russia	country	Russia
russian federation	country	Russia
rwanda	country	Rwanda
rwandese republic	country	Rwanda
rzeczpospolita polska	country	Poland
république centrafricaine	country	Central African Republic
république de côte d'ivoire	country	Ivory Coast
république de djibouti	country	Djibouti
république de guinée	country	Guinea
république de guinée équatoriale	country	Equatorial Guinea
république de madagascar	country	Madagascar
république de maurice	country	Mauritius
république de vanuatu	country	Vanuatu
république des seychelles	country	Seychelles
république du burundi	country	Burundi
république du bénin	country	Benin
république du cameroun	country	Cameroon
république du mali	country	Mali
république du niger	country	Niger
république du rwanda	country	Rwanda
république du sénégal	country	Senegal
république du tchad	country	Chad
république française	country	France
république gabonaise	country	Gabon
république togolaise	country	Togo
réunion	country	Réunion
saint barthélemy	country	Saint Barthélemy
saint helena	country	Saint Helena
saint helier	capital	Jersey
saint john's	capital	Antigua and Barbuda
saint kitts and nevis	country	Saint Kitts and Nevis
saint lucia	country	Saint Lucia
saint pierre and miquelon	country	Saint Pierre and Miquelon
saint vincent and the grenadines	country	Saint Vincent and the Grenadines
saint-denis	capital	Réunion
saint-pierre	capital	Saint Pierre and Miquelon
saipan	capital	Northern Mariana Islands
sakartvelo	country	Georgia
samoa	country	Samoa
san josé	capital	Costa Rica
san juan	capital	Puerto Rico
san marino	country	San Marino
san salvador	capital	El Salvador
sana'a	capital	Yemen
sankattan siha na islas mariånas	country	Northern Mariana Islands
santiago	capital	Chile
santo domingo	capital	Dominican Republic
sao tome and principe	country	São Tomé and Príncipe
sarajevo	capital	Bosnia and Herzegovina
sarnam	country	Suriname
sathalanalat paxathipatai paxaxon lao	country	Laos
saudi arabia	country	Saudi Arabia
schweiz	country	Switzerland
scotland	country	United Kingdom
senegal	country	Senegal
seoul	capital	South Korea
serbia	country	Serbia
serbia and montenegro	country	Serbia and Montenegro
seychelles	country	Seychelles
shqipnia	country	Albania
sierra leone	country	Sierra Leone
singapore	country	Singapore
singapura	country	Singapore
skopje	capital	Republic of Macedonia
slovak republic	country	Slovakia
slovakia	country	Slovakia
slovenia	country	Slovenia
socialist republic of viet nam	country	Vietnam
socialist republic of vietnam	country	Vietnam
sofia	capital	Bulgaria
solomon islands	country	Solomon Islands
somalia	country	Somalia
somers isles	country	Bermuda
south africa	country	South Africa
south america	continent	South America
south georgia	country	South Georgia
south georgia and the south sandwich islands	country	South Georgia
south korea	country	South Korea
south sudan	country	South Sudan
south tarawa	capital	Kiribati
spain	country	Spain
sranangron	country	Suriname
srbija	country	Serbia
sri lanka	country	Sri Lanka
st. george's	capital	Grenada
st. peter port	capital	Guernsey
st. vincent and the grenadines	country	Saint Vincent and the Grenadines
stanley	capital	Falkland Islands
state of eritrea	country	Eritrea
state of israel	country	Israel
state of kuwait	country	Kuwait
state of libya	country	Libya
state of palestine	country	Palestine
state of qatar	country	Qatar
stockholm	capital	Sweden
sucre	capital	Bolivia
sudan	country	Sudan
suid-afrika	country	South Africa
suisse	country	Switzerland
sultanate of oman	country	Oman
suomen tasavalta	country	Finland
suomi	country	Finland
suriname	country	Suriname
suva	capital	Fiji
svalbard and jan mayen	country	Svalbard and Jan Mayen
svalbard and jan mayen islands	country	Svalbard and Jan Mayen
svizra	country	Switzerland
svizzera	country	Switzerland
swatini	country	Swaziland
swaziland	country	Swaziland
sweden	country	Sweden
swiss confederation	country	Switzerland
switzerland	country	Switzerland
syria	country	Syria
syrian arab republic	country	Syria
são tomé	capital	São Tomé and Príncipe
são tomé and príncipe	country	São Tomé and Príncipe
taipei	capital	Taiwan
taiwan	country	Taiwan
tajikistan	country	Tajikistan
tallinn	capital	Estonia
tanzania	country	Tanzania
tashkent	capital	Uzbekistan
tbilisi	capital	Georgia
tchad	country	Chad
tegucigalpa	capital	Honduras
tehran	capital	Iran
teratri of norf'k ailen	country	Norfolk Island
territory of christmas island	country	Christmas Island
territory of norfolk island	country	Norfolk Island
territory of the wallis and futuna islands	country	Wallis and Futuna
tetã volívia	country	Bolivia
thai	country	Thailand
thailand	country	Thailand
the abode of peace	country	Brunei
the bahamas	country	The Bahamas
the bermudas	country	Bermuda
the gambia	country	The Gambia
the islands of bermuda	country	Bermuda
the netherlands	country	Netherlands
the state of eritrea	country	Eritrea
the state of palestine	country	Palestine, State of
the valley	capital	Anguilla
thimphu	capital	Bhutan
timor-leste	country	East Timor
tirana	capital	Albania
togo	country	Togo
togolese	country	Togo
togolese republic	country	Togo
tokelau	country	Tokelau
tokyo	capital	Japan
tonga	country	Tonga
toçikiston	country	Tajikistan
trinidad and tobago	country	Trinidad and Tobago
tripoli	capital	Libya
tunis	capital	Tunisia
tunisia	country	Tunisia
turkey	country	Turkey
turkiye	country	Turkey
turkmenistan	country	Turkmenistan
turks and caicos islands	country	Turks and Caicos Islands
tuvalu	country	Tuvalu
tórshavn	capital	Faroe Islands
u.k.	country	United Kingdom
u.s.	country	United States
u.s. virgin islands	country	Virgin Islands, U.S.
u.s.a.	country	United States
udzima wa komori	country	Comoros
uganda	country	Uganda
uk	country	United Kingdom
ukraine	country	Ukraine
ukrayina	country	Ukraine
ulaanbaatar	capital	Mongolia
umbuso waseswatini	country	Swaziland
union des comores	country	Comoros
union of serbia and montenegro	country	Serbia and Montenegro
union of the comoros	country	Comoros
united arab emirates	country	United Arab Emirates
united kingdom	country	United Kingdom
united kingdom of great britain and northern ireland	country	United Kingdom
united mexican states	country	Mexico
united republic of tanzania	country	Tanzania
united states	country	United States
united states minor outlying islands	country	United States Minor Outlying Islands
united states of america	country	United States
uruguay	country	Uruguay
us	country	United States
usa	country	United States
uzbekistan	country	Uzbekistan
vaduz	capital	Liechtenstein
valletta	capital	Malta
vanuatu	country	Vanuatu
vatican city state	country	Vatican City State
venezuela	country	Venezuela
victoria	capital	Seychelles
vienna	capital	Austria
vientiane	capital	Laos
viet nam	country	Vietnam
vietnam	country	Vietnam
vilnius	capital	Lithuania
virgin islands of the united states	country	Virgin Islands, U.S.
viti	country	Fiji
wales	country	United Kingdom
wallis and futuna	country	Wallis and Futuna
warsaw	capital	Poland
washington d.c.	capital	United States
wellington	capital	New Zealand
west island	capital	Cocos (Keeling) Islands
western europe	continent	Western Europe
western sahara	country	Western Sahara
weswatini	country	Swaziland
willemstad	capital	Curaçao
windhoek	capital	Namibia
wuliwya	country	Bolivia
wuliwya suyu	country	Bolivia
yamoussoukro	capital	Ivory Coast
yaoundé	capital	Cameroon
yaren	capital	Nauru
yemen	country	Yemen
yemeni republic	country	Yemen
yerevan	capital	Armenia
yugoslavia	country	Serbia and Montenegro
zagreb	capital	Croatia
zambia	country	Zambia
zhongguo	country	China
zhonghua	country	China
zimbabwe	country	Zimbabwe
åland islands	country	Åland Islands
