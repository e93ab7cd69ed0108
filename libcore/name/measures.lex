# Units of measure.
#: unit
acre	acre
acres	acre
barrel	bbl
barrels	bbl
carat	ct
carats	ct
centimeter	cm
centimeters	cm
centimetre	cm
centimetres	cm
cm	cm
cubic feet	ft3
cubic foot	ft3
cubic inch	in3
cubic kilometer	km3
cubic kilometers	km3
cubic kilometre	km3
cubic kilometres	km3
cubic meter	m3
cubic meters	m3
cubic metre	m3
cubic metres	m3
cubic mile	mi3
cubic miles	mi3
cubic yard	yd3
cubic yards	yd3
degree	deg
degree celsius	degC
degrees	deg
degrees celsius	degC
degrees fahrenheit	degF
feet	ft
foot	ft
gallon	gal
gallons	gal
gigabyte	GB
gigabytes	GB
gigawatt	GW
gigawatts	GW
gram	g
grams	g
hectare	ha
hectares	ha
inch	in
inches	in
kg	kg
kilo	kg
kilogram	kg
kilograms	kg
kilometer	km
kilometers	km
kilometre	km
kilometres	km
kilos	kg
kilowatt	kW
kilowatts	kW
km	km
km/h	km/h
knot	kn
knots	kn
kph	km/h
liter	l
liters	l
litre	l
litres	l
magnitude	magnitude
megawatt	MW
megawatts	MW
meter	m
meters	m
metre	m
metres	m
mg	mg
mile	mi
miles	mi
milligram	mg
milligrams	mg
millimeter	mm
millimeters	mm
millimetre	mm
millimetres	mm
mm	mm
mph	mph
nautical mile	nmi
nautical miles	nmi
ounce	oz
ounces	oz
percentage point	pp
percentage points	pp
square feet	ft2
square foot	ft2
square inch	in2
square kilometer	km2
square kilometers	km2
square kilometre	km2
square kilometres	km2
square meter	m2
square meters	m2
square metre	m2
square metres	m2
square mile	mi2
square miles	mi2
square yard	yd2
square yards	yd2
ton	t
tonne	t
tonnes	t
tons	t
yard	yd
yards	yd
