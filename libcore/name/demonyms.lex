# Demonyms and the country they belong to.
#: country
afghan	Afghanistan
albanian	Albania
algerian	Algeria
american	United States
american samoan	American Samoa
andorran	Andorra
angolan	Angola
anguillian	Anguilla
antiguan	Antigua and Barbuda
argentinean	Argentina
armenian	Armenia
aruban	Aruba
australian	Australia
austrian	Austria
azerbaijani	Azerbaijan
bahamian	The Bahamas
bahraini	Bahrain
bangladeshi	Bangladesh
barbadian	Barbados
barbudan	Antigua and Barbuda
belarusian	Belarus
belgian	Belgium
belizean	Belize
beninese	Benin
bermudian	Bermuda
bhutanese	Bhutan
bolivian	Bolivia
bosnian	Bosnia and Herzegovina
brazilian	Brazil
british	United Kingdom
bruneian	Brunei
bulgarian	Bulgaria
burkinabe	Burkina Faso
burmese	Myanmar
burundian	Burundi
cambodian	Cambodia
cameroonian	Cameroon
canadian	Canada
cape verdian	Cape Verde
caymanian	Cayman Islands
central african	Central African Republic
chadian	Chad
channel islander	Guernsey
chilean	Chile
chinese	China
christmas island	Christmas Island
cocos islander	Cocos (Keeling) Islands
colombian	Colombia
comoran	Comoros
congolese	Democratic Republic of the Congo
cook islander	Cook Islands
costa rican	Costa Rica
croatian	Croatia
cuban	Cuba
cypriot	Cyprus
czech	Czech Republic
danish	Denmark
djibouti	Djibouti
dominican	Dominica
dutch	Netherlands
east timorese	East Timor
ecuadorean	Ecuador
egyptian	Egypt
emirati	United Arab Emirates
english	United Kingdom
equatorial guinean	Equatorial Guinea
eritrean	Eritrea
estonian	Estonia
ethiopian	Ethiopia
falkland islander	Falkland Islands
faroese	Faroe Islands
fijian	Fiji
filipino	Philippines
finnish	Finland
french	France
french polynesian	French Polynesia
gabonese	Gabon
gambian	The Gambia
georgian	Georgia
german	Germany
ghanaian	Ghana
gibraltar	Gibraltar
greek	Greece
greenlandic	Greenland
grenadian	Grenada
guadeloupian	Guadeloupe
guamanian	Guam
guatemalan	Guatemala
guinea-bissauan	Guinea-Bissau
guinean	Guinea
guyanese	Guyana
haitian	Haiti
heard and mcdonald islander	Heard Island and McDonald Islands
herzegovinian	Bosnia and Herzegovina
honduran	Honduras
hungarian	Hungary
i-kiribati	Kiribati
icelander	Iceland
indian	British Indian Ocean Territory
indonesian	Indonesia
iranian	Iran
iraqi	Iraq
irish	Ireland
israeli	Israel
italian	Italy
ivorian	Ivory Coast
jamaican	Jamaica
japanese	Japan
jordanian	Jordan
kazakhstani	Kazakhstan
kenyan	Kenya
kirghiz	Kyrgyzstan
kittian and nevisian	Saint Kitts and Nevis
kuwaiti	Kuwait
laotian	Laos
latvian	Latvia
lebanese	Lebanon
liberian	Liberia
libyan	Libya
liechtensteiner	Liechtenstein
lithuanian	Lithuania
luxembourger	Luxembourg
macedonian	Republic of Macedonia
malagasy	Madagascar
malawian	Malawi
malaysian	Malaysia
maldivan	Maldives
malian	Mali
maltese	Malta
manx	Isle of Man
marshallese	Marshall Islands
mauritanian	Mauritania
mauritian	Mauritius
mexican	Mexico
micronesian	Federated States of Micronesia
moldovan	Moldova
monegasque	Monaco
mongolian	Mongolia
montenegrin	Montenegro
montserratian	Montserrat
moroccan	Morocco
mosotho	Lesotho
motswana	Botswana
mozambican	Mozambique
namibian	Namibia
nauruan	Nauru
nepalese	Nepal
new caledonian	New Caledonia
new zealander	New Zealand
ni-vanuatu	Vanuatu
nicaraguan	Nicaragua
nigerian	Nigeria
nigerien	Niger
niuean	Niue
norfolk islander	Norfolk Island
north korean	North Korea
norwegian	Norway
omani	Oman
pakistani	Pakistan
palauan	Palau
palestinian	Palestine
panamanian	Panama
papua new guinean	Papua New Guinea
paraguayan	Paraguay
peruvian	Peru
pitcairn islander	Pitcairn Islands
polish	Poland
portuguese	Portugal
puerto rican	Puerto Rico
qatari	Qatar
romanian	Romania
russian	Russia
rwandan	Rwanda
sahrawi	Western Sahara
saint helenian	Saint Helena
saint lucian	Saint Lucia
saint vincentian	Saint Vincent and the Grenadines
salvadoran	El Salvador
sammarinese	San Marino
samoan	Samoa
sao tomean	São Tomé and Príncipe
saudi arabian	Saudi Arabia
scottish	United Kingdom
senegalese	Senegal
serbian	Serbia
serbian/montenegrin	Serbia and Montenegro
seychellois	Seychelles
sierra leonean	Sierra Leone
singaporean	Singapore
slovak	Slovakia
slovene	Slovenia
solomon islander	Solomon Islands
somali	Somalia
south african	South Africa
south georgia and the south sandwich islander	South Georgia
south korean	South Korea
south sudanese	South Sudan
soviet	Soviet Union
spanish	Spain
sri lankan	Sri Lanka
sudanese	Sudan
surinamer	Suriname
swazi	Swaziland
swedish	Sweden
swiss	Switzerland
syrian	Syria
tadzhik	Tajikistan
taiwanese	Taiwan
tanzanian	Tanzania
thai	Thailand
togolese	Togo
tokelauan	Tokelau
tongan	Tonga
trinidadian	Trinidad and Tobago
tunisian	Tunisia
turkish	Turkey
turkmen	Turkmenistan
tuvaluan	Tuvalu
u.s.	United States
ugandan	Uganda
ukrainian	Ukraine
uruguayan	Uruguay
us	United States
uzbekistani	Uzbekistan
vaticanian	Vatican City State
venezuelan	Venezuela
vietnamese	Vietnam
wallis and futuna islander	Wallis and Futuna
welsh	United Kingdom
yemeni	Yemen
zambian	Zambia
zimbabwean	Zimbabwe
