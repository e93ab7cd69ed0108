# Currencies: signs in front of an amount, words behind it; ISO 4217 code.
#: code
$	USD
a$	AUD
argentine peso	ARS
argentine pesos	ARS
australian dollar	AUD
australian dollars	AUD
baht	THB
c$	CAD
canadian dollar	CAD
canadian dollars	CAD
cent	USD/100
cents	USD/100
chf	CHF
chilean peso	CLP
chilean pesos	CLP
colombian peso	COP
colombian pesos	COP
czech crown	CZK
czech crowns	CZK
czech koruna	CZK
danish krone	DKK
danish kroner	DKK
dollar	USD
dollars	USD
egyptian pound	EGP
egyptian pounds	EGP
eur	EUR
euro	EUR
euros	EUR
forint	HUF
franc	CHF
francs	CHF
gbp	GBP
hk$	HKD
hong kong dollar	HKD
hong kong dollars	HKD
hryvnia	UAH
hryvnias	UAH
icelandic krona	ISK
icelandic kronur	ISK
jpy	JPY
krona	SEK
krone	NOK
kroner	NOK
kronor	SEK
lebanese pound	LBP
lebanese pounds	LBP
lira	TRY
naira	NGN
new zealand dollar	NZD
new zealand dollars	NZD
norwegian crown	NOK
norwegian crowns	NOK
nz$	NZD
pakistani rupee	PKR
pakistani rupees	PKR
pence	GBP/100
peso	MXN
pesos	MXN
philippine peso	PHP
philippine pesos	PHP
pound	GBP
pounds	GBP
rand	ZAR
renminbi	CNY
riyal	SAR
riyals	SAR
rouble	RUB
roubles	RUB
ruble	RUB
rubles	RUB
rupee	INR
rupees	INR
rupiah	IDR
shekel	ILS
shekels	ILS
singapore dollar	SGD
singapore dollars	SGD
sri lankan rupee	LKR
sri lankan rupees	LKR
sterling	GBP
swedish crown	SEK
swedish crowns	SEK
syrian pound	SYP
syrian pounds	SYP
us$	USD
usd	USD
yen	JPY
yuan	CNY
zloty	PLN
zlotys	PLN
£	GBP
¥	JPY
€	EUR
₹	INR
