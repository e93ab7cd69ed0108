# Adverbs that put an event behind the one told before ("later she resigned").
#: order
afterward	later
afterwards	later
later	later
subsequently	later
then	later
thereafter	later
