# Verbs that tell who did what a noun names: "claimed responsibility for the attack", "blamed X for the crash".
# Keys: the verb, or the verb with its object. doer: a the subject, o the object (the subject of a passive). preposition: before the noun; empty: the noun is the object.
#: doer preposition
accuse	o	of
admit	a	to
arrest	o	for
blame	o	for
charge	o	with
claim responsibility	a	for
confess	a	to
convict	o	of
organise	a
organize	a
suspect	o	of
take responsibility	a	for
