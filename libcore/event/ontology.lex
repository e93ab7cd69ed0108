# What happens: events by the words that tell them.
# Keys: v = verb lemma, with what must stand with it for this sense: a particle ("v sit +down"), a preposition ("v call on"),
#       both ("v reach +out to"), a preposition and a noun ("v speak on condition"), or  x  a second predicate ("called him a liar"),  thing  an object that is nobody,  person  an object that
#       is somebody,  platform  a place to post at ("took to" + a site),  inf  an infinitive. =form is a form by itself ("born").
#       a = adjective lemma ("was found dead"). n = noun lemma; n with a preposition: the sense it has before it ("a call for").
#       t = the roles of a type, where the word itself says nothing else.
# roles: slot=role. Slots: s subject, o object, i indirect object, x complement, poss possessor, c name as modifier, prepositions.
#        Roles: a agent, p patient, r recipient, t topic, l place, i instrument, m posed_as.
# channel: set for every act of communication, also where the type says more ("deny", "urge").
# flags: state (no event of its own), light (means little without its object), arg (a noun that is an event only with participants),
#        media (only with a medium before it), partitive, hoaxer, undergoer (no events: a series of, a prankster, the victim of),
#        mutual (both sides do it), pose (somebody acts as somebody else), performative ("I want to thank" thanks), pretend / hoax (a deception), agentive (names the doer)
#: type channel roles flags
a bankrupt	lose		s=p
a dead	die		s=p
a guilty	convict		s=p of=t
a injured	injure		s=p
a jailed	sentence		s=p for=t
a missing	disappear		s=p
a wounded	injure		s=p
n abandonment	other		poss=a by=a of=p
n abdication	resign		poss=a of=a from=t as=t
n abduction	kidnap		poss=p of=p by=a
n abolition	other		poss=a by=a of=p
n abortion	other		poss=a by=a of=p
n accident	disaster		of=p in=l at=l near=l on=l poss=p
n accomplishment	other		poss=a by=a of=p
n accord	agree		poss=a with=r between=a on=t over=t by=a
n accusation	accuse	statement	poss=a by=a from=a against=p of=t that=t about=t
n achievement	other		poss=a by=a of=p
n acquisition	buy		poss=a of=p by=a for=t from=r
n acquittal	other		poss=a by=a of=p
n address	communicate	speech	poss=a by=a to=r on=t	arg
n adjournment	other		poss=a by=a of=p
n adjustment	other		poss=a by=a of=p
n admission	admit	statement	poss=a from=a by=a of=t to=r
n adoption	other		poss=a by=a of=p
n advance	other		poss=a by=a of=p
n aftershock	disaster		of=p in=l at=l near=l on=l poss=p
n agreement	agree		poss=a with=r between=a on=t over=t by=a
n airlift	other		poss=a by=a of=p
n airstrike	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n allegation	accuse	statement	poss=a by=a from=a against=p of=t that=t about=t
n alliance	agree		poss=a with=r between=a
n alteration	other		poss=a by=a of=p
n ambush	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n amendment	other		poss=a by=a of=p
n analysis	other		poss=a by=a of=p
n annihilation	other		poss=a by=a of=p
n announcement	communicate	statement	poss=a by=a from=a of=t to=r on=t about=t c=a
n apology	apologise	statement	poss=a from=a by=a to=r for=t
n appeal	urge	statement	poss=a from=a by=a to=r for=t
n appearance	communicate	interview	poss=a c=r on=i with=r	media
n appointment	appoint		poss=p of=p as=t by=a
n approval	approve		poss=a of=p by=a
n arraignment	charge		poss=p against=p of=p
n arrest	arrest		poss=p of=p by=a for=t
n arrival	travel		poss=a of=a in=l at=l from=l to=l
n arson	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n assassination	kill		poss=p by=a of=p
n assault	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n assistance	other		poss=a by=a of=p
n attack	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n attendance	other		poss=a by=a of=p
n auction	sell		poss=a of=p to=r by=a
n audience	meet	meeting	poss=a with=r	arg
n audit	other		poss=a by=a of=p
n automation	other		poss=a by=a of=p
n autopsy	investigate		poss=a into=t by=a of=t for=t
n avalanche	disaster		of=p in=l at=l near=l on=l poss=p
n avoidance	other		poss=a by=a of=p
n backlash	criticise	statement	poss=a by=a from=a of=p over=t
n bailout	other		poss=a by=a of=p
n ballot	vote		poss=a in=l for=t on=t of=p
n ban	ban		on=p against=p by=a poss=a of=p
n bankruptcy	other		poss=a by=a of=p
n battle	fight		poss=a with=r against=r between=a over=t in=l
n beating	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n beheading	kill		poss=p by=a of=p
n betrayal	other		poss=a by=a of=p
n betterment	other		poss=a by=a of=p
n bid	offer	statement	poss=a from=a by=a to=r for=p of=t
n birth	birth		poss=p of=p
n blackout	disaster		of=p in=l at=l near=l on=l poss=p
n blast	disaster		of=p in=l at=l near=l on=l poss=p
n blaze	disaster		of=p in=l at=l near=l on=l poss=p
n blowout	other		poss=a by=a of=p
n bombing	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n boycott	protest		poss=a by=a against=t over=t in=l at=l of=a
n brawl	fight		poss=a with=r against=r between=a over=t in=l
n breakdown	other		poss=a by=a of=p
n breakout	other		poss=a by=a of=p
n bribery	other		poss=a by=a of=p
n briefing	communicate	statement	poss=a by=a from=a to=r on=t about=t c=a
n broadcast	communicate	broadcast	poss=a by=a on=i to=r
n buildup	other		poss=a by=a of=p
n burglary	steal		poss=a of=p from=r by=a
n burial	hold		poss=p of=p for=p at=l in=l
n buyout	buy		poss=a of=p by=a for=t from=r
n by-election	vote		poss=a in=l for=t on=t of=p
n call	communicate	phone	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t
n call for	demand	statement	for=t poss=a from=a by=a c=a
n caller	communicate	phone		agentive
n campaign	campaign		poss=a by=a against=t for=t
n cancellation	cancel		poss=a of=p by=a
n capture	arrest		poss=p of=p by=a for=t
n castration	other		poss=a by=a of=p
n catastrophe	disaster		of=p in=l at=l near=l on=l poss=p
n ceasefire	agree		poss=a with=r between=a on=t over=t by=a
n celebration	hold		poss=p of=p for=p at=l in=l
n ceremony	hold		poss=p of=p for=p at=l in=l
n certification	other		poss=a by=a of=p
n cessation	other		poss=a by=a of=p
n championship	compete		poss=a against=r with=r between=a in=l
n charge	charge		poss=p against=p of=t	arg
n chat	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t of=t
n checkout	other		poss=a by=a of=p
n clash	fight		poss=a with=r against=r between=a over=t in=l
n closure	other		poss=a by=a of=p
n collaboration	other		poss=a by=a of=p
n collapse	disaster		of=p poss=p
n collision	disaster		of=p in=l at=l near=l on=l poss=p
n colonization	other		poss=a by=a of=p
n combat	fight		poss=a with=r against=r between=a over=t in=l
n comeback	other		poss=a by=a of=p
n commemoration	other		poss=a by=a of=p
n comment	communicate	statement	poss=a by=a from=a to=r on=t about=t c=a
n communiqué	communicate	statement	poss=a by=a from=a of=t to=r on=t about=t c=a
n complaint	accuse	statement	poss=a by=a from=a against=p of=t that=t about=t
n completion	other		poss=a by=a of=p
n compliance	other		poss=a by=a of=p
n complication	other		poss=a by=a of=p
n compression	other		poss=a by=a of=p
n con	deceive		by=a on=p of=p poss=a	hoax
n concert	perform		poss=a by=a at=l in=l of=p
n concussion	other		poss=a by=a of=p
n condemnation	criticise	statement	poss=a by=a from=a of=p over=t
n conference	meet	meeting	poss=a on=t with=r	arg
n confession	admit	statement	poss=a from=a by=a of=t to=r
n confirmation	confirm	statement	poss=a from=a by=a of=t
n conflict	fight		poss=a with=r against=r between=a over=t in=l
n conservation	other		poss=a by=a of=p
n constitutional	other		poss=a by=a of=p
n construction	other		poss=a by=a of=p
n consultation	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t of=t
n consumption	other		poss=a by=a of=p
n contact	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t	arg
n contest	compete		poss=a against=r with=r between=a in=l
n continuation	other		poss=a by=a of=p
n contribution	other		poss=a by=a of=p
n convergence	other		poss=a by=a of=p
n conversation	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t of=t
n conversion	other		poss=a by=a of=p
n conviction	convict		poss=p of=p for=t
n cooperation	other		poss=a by=a of=p
n coronation	other		poss=a by=a of=p
n correction	other		poss=a by=a of=p
n correspondence	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t	arg
n countdown	other		poss=a by=a of=p
n coup	protest		poss=a by=a against=t over=t in=l at=l of=a
n couple				partitive
n cover-up	other		poss=a by=a of=p
n crackdown	other		poss=a by=a of=p
n crash	disaster		of=p in=l at=l near=l on=l poss=p
n creation	other		poss=a by=a of=p
n cremation	other		poss=a by=a of=p
n crime	steal		of=t by=a poss=a	arg
n criticism	criticise	statement	poss=a by=a from=a of=p over=t
n curfew	other		poss=a by=a of=p
n custody	other		poss=a by=a of=p
n cut	decrease		in=p of=t to=p	arg
n cyberattack	other		poss=a by=a of=p
n cyclone	disaster		of=p in=l at=l near=l on=l poss=p
n damage	damage		to=p of=p by=a
n deal	agree		poss=a with=r between=a on=t over=t by=a
n death	die		poss=p of=p
n debut	other		poss=a by=a of=p
n deception	deceive		by=a on=p of=p poss=a	hoax
n decision	decide		poss=a by=a of=a on=t
n declaration	communicate	statement	poss=a by=a from=a of=t to=r on=t about=t c=a
n decline	decrease		in=p of=t to=p	arg
n decompression	other		poss=a by=a of=p
n decontamination	other		poss=a by=a of=p
n decrease	decrease		in=p of=t to=p	arg
n decryption	other		poss=a by=a of=p
n defeat	lose		poss=a to=r of=p by=r against=r
n defection	other		poss=a by=a of=p
n degradation	other		poss=a by=a of=p
n delay	delay		in=t of=p to=p
n deliverance	other		poss=a by=a of=p
n delivery	other		poss=a by=a of=p
n demand	demand	statement	poss=a from=a by=a for=t
n demolition	other		poss=a by=a of=p
n demonstration	protest		poss=a by=a against=t over=t in=l at=l of=a
n demotion	other		poss=a by=a of=p
n denial	deny	statement	poss=a from=a by=a of=t
n denunciation	criticise	statement	poss=a by=a from=a of=p over=t
n departure	travel		poss=a of=a in=l at=l from=l to=l
n depletion	other		poss=a by=a of=p
n deployment	deploy		of=p to=l by=a poss=a
n deportation	expel		poss=p of=p from=l to=l by=a
n derailment	disaster		of=p in=l at=l near=l on=l poss=p
n desecration	other		poss=a by=a of=p
n desertion	other		poss=a by=a of=p
n destruction	damage		to=p of=p by=a
n detention	arrest		poss=p of=p by=a for=t
n determination	other		poss=a by=a of=p
n detonation	other		poss=a by=a of=p
n development	other		poss=a by=a of=p
n deviation	other		poss=a by=a of=p
n dialogue	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t of=t
n dialysis	other		poss=a by=a of=p
n disappearance	other		poss=a by=a of=p
n disarmament	other		poss=a by=a of=p
n disaster	disaster		of=p in=l at=l near=l on=l poss=p
n discovery	find		poss=a of=p by=a
n discussion	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t of=t
n dislocation	other		poss=a by=a of=p
n dismemberment	other		poss=a by=a of=p
n dismissal	dismiss		poss=p of=p by=a from=t
n disobedience	other		poss=a by=a of=p
n dispensation	other		poss=a by=a of=p
n dispersal	other		poss=a by=a of=p
n disruption	other		poss=a by=a of=p
n dissection	other		poss=a by=a of=p
n disturbance	other		poss=a by=a of=p
n diversion	other		poss=a by=a of=p
n divorce	divorce		poss=a from=r of=a
n domination	other		poss=a by=a of=p
n donation	donate		poss=a by=a from=a to=r of=p for=t
n downtime	other		poss=a by=a of=p
n drainage	other		poss=a by=a of=p
n drawing	other		poss=a by=a of=p
n drill	other		poss=a by=a of=p
n drop	decrease		in=p of=t to=p	arg
n drought	disaster		of=p in=l at=l near=l on=l poss=p
n e-mail	communicate	email	poss=a by=a from=a to=r about=t c=a
n earthquake	disaster		of=p in=l at=l near=l on=l poss=p
n ejection	other		poss=a by=a of=p
n election	vote		poss=a in=l for=t on=t of=p
n electrocution	other		poss=a by=a of=p
n elevation	other		poss=a by=a of=p
n elimination	other		poss=a by=a of=p
n email	communicate	email	poss=a by=a from=a to=r about=t c=a
n emancipation	other		poss=a by=a of=p
n embezzlement	other		poss=a by=a of=p
n emergence	other		poss=a by=a of=p
n emergency	disaster		of=p in=l at=l near=l on=l poss=p
n emigration	other		poss=a by=a of=p
n emission	other		poss=a by=a of=p
n empowerment	other		poss=a by=a of=p
n encounter	meet	meeting	poss=a with=r between=a
n encryption	other		poss=a by=a of=p
n enforcement	other		poss=a by=a of=p
n enhancement	other		poss=a by=a of=p
n enlargement	other		poss=a by=a of=p
n enrichment	other		poss=a by=a of=p
n enrollment	other		poss=a by=a of=p
n entrapment	other		poss=a by=a of=p
n epidemic	disaster		of=p in=l at=l near=l on=l poss=p
n eradication	other		poss=a by=a of=p
n eruption	disaster		of=p in=l at=l near=l on=l poss=p
n escalation	other		poss=a by=a of=p
n escape	escape		poss=a from=l of=a
n establishment	other		poss=a by=a of=p
n eulogy	communicate	speech	poss=a by=a to=r on=t about=t at=l from=a before=r
n evacuation	evacuate		of=p poss=p by=a
n evaluation	other		poss=a by=a of=p
n event x	other		in=l at=l of=t
n eviction	other		poss=a by=a of=p
n examination	other		poss=a by=a of=p
n excavation	other		poss=a by=a of=p
n exchange	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t	arg
n execution	kill		poss=p by=a of=p
n exertion	other		poss=a by=a of=p
n exhumation	other		poss=a by=a of=p
n exit	other		poss=a by=a of=p
n exploitation	other		poss=a by=a of=p
n exploration	other		poss=a by=a of=p
n explosion	disaster		of=p in=l at=l near=l on=l poss=p
n expulsion	expel		poss=p of=p from=l to=l by=a
n extradition	expel		poss=p of=p from=l to=l by=a
n face-to-face	meet	meeting	poss=a with=r between=a	arg
n failure	other		poss=a by=a of=p
n fall	decrease		in=p of=t to=p	arg
n fallback	other		poss=a by=a of=p
n famine	disaster		of=p in=l at=l near=l on=l poss=p
n fertilization	other		poss=a by=a of=p
n feud	fight		poss=a with=r against=r between=a over=t in=l
n fight	fight		poss=a with=r against=r between=a over=t in=l
n fighting	fight		poss=a with=r against=r between=a over=t in=l
n final	compete		poss=a against=r with=r between=a in=l
n fire	disaster		of=p in=l at=l near=l on=l poss=p
n flight	travel		poss=a to=l from=l	arg
n flood	disaster		of=p in=l at=l near=l on=l poss=p
n flooding	disaster		of=p in=l at=l near=l on=l poss=p
n fluctuation	other		poss=a by=a of=p
n foreclosure	other		poss=a by=a of=p
n fraud	deceive		poss=a by=a
n fraudster				hoaxer
n funeral	hold		poss=p of=p for=p at=l in=l
n game	compete		poss=a against=r with=r between=a in=l
n genocide	kill		poss=p by=a of=p
n get-together	meet	meeting	poss=a with=r between=a among=a of=a about=t on=t over=t	mutual
n gig	perform		poss=a by=a at=l in=l of=p
n graduation	other		poss=a by=a of=p
n growth	increase		in=p of=t	arg
n hack	other		poss=a by=a of=p
n handful				partitive
n handover	other		poss=a by=a of=p
n hearing	try		poss=p of=p for=t
n heist	steal		poss=a of=p from=r by=a
n hijack	other		poss=a by=a of=p
n hijacking	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n hoax	deceive		by=a on=p of=p poss=a	hoax
n hoaxer				hoaxer
n holdup	other		poss=a by=a of=p
n homicide	kill		poss=p by=a of=p
n host				partitive
n hurricane	disaster		of=p in=l at=l near=l on=l poss=p
n identification	other		poss=a by=a of=p
n immigration	other		poss=a by=a of=p
n impeachment	dismiss		poss=p of=p by=a from=t
n impersonation	deceive		by=a on=p of=p poss=a	hoax
n impersonator				hoaxer
n implementation	other		poss=a by=a of=p
n implosion	other		poss=a by=a of=p
n imposition	other		poss=a by=a of=p
n imposter				hoaxer
n impostor				hoaxer
n imprisonment	arrest		poss=p of=p by=a for=t
n improvement	other		poss=a by=a of=p
n inauguration	appoint		poss=p of=p as=t by=a
n incident	other		in=l at=l of=t
n increase	increase		in=p of=t	arg
n incubation	other		poss=a by=a of=p
n indictment	charge		poss=p against=p of=p
n indoctrination	other		poss=a by=a of=p
n induction	other		poss=a by=a of=p
n infiltration	other		poss=a by=a of=p
n infraction	other		poss=a by=a of=p
n infringement	other		poss=a by=a of=p
n ingestion	other		poss=a by=a of=p
n initiation	other		poss=a by=a of=p
n injection	other		poss=a by=a of=p
n injury	injure		poss=p to=p of=p
n injury reserve	other		of=p to=p poss=a
n inoculation	other		poss=a by=a of=p
n inquest	try		poss=p of=p for=t
n inquiry	investigate		poss=a into=t by=a of=t for=t
n insemination	other		poss=a by=a of=p
n inspection	other		poss=a by=a of=p
n integration	other		poss=a by=a of=p
n interception	other		poss=a by=a of=p
n interruption	other		poss=a by=a of=p
n intervention	other		poss=a by=a of=p
n interview	communicate	interview	poss=a to=r with=r c=r on=i about=t by=r in=i for=r
n interviewer	communicate	interview		agentive
n intimidation	other		poss=a by=a of=p
n introduction	launch		poss=a of=p by=a
n intubation	other		poss=a by=a of=p
n invasion	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n investigation	investigate		poss=a into=t by=a of=t for=t
n investment	pay		poss=a by=a in=r of=p from=a
n invitation	invite	statement	poss=a from=a by=a to=r for=t
n involvement	other		poss=a by=a of=p
n journey	travel		poss=a to=l by=a from=l of=a with=r
n jump	increase		in=p of=t	arg
n keynote	communicate	speech	poss=a by=a to=r on=t about=t at=l from=a before=r
n kidnapping	kidnap		poss=p of=p by=a
n killing	kill		poss=p by=a of=p
n landslide	disaster		of=p in=l at=l near=l on=l poss=p
n launch	launch		poss=a of=p by=a
n lawsuit	sue		poss=a by=a against=p over=t
n layoff	other		poss=a by=a of=p
n layover	other		poss=a by=a of=p
n leakage	other		poss=a by=a of=p
n lecture	communicate	speech	poss=a by=a to=r on=t about=t at=l from=a before=r
n letter	communicate	letter	poss=a by=a from=a to=r about=t c=a
n liberation	other		poss=a by=a of=p
n lie	deceive		poss=a about=t to=r	arg
n liquidation	other		poss=a by=a of=p
n litigation	other		poss=a by=a of=p
n lockout	other		poss=a by=a of=p
n looting	steal		poss=a of=p from=r by=a
n loss	lose		poss=a to=r of=p by=a
n lot				partitive
n magnification	other		poss=a by=a of=p
n maintenance	other		poss=a by=a of=p
n malfunction	other		poss=a by=a of=p
n manifestation	other		poss=a by=a of=p
n manipulation	other		poss=a by=a of=p
n march	protest		poss=a by=a against=t over=t in=l at=l of=a
n marriage	marry		poss=a of=a to=r with=r between=a
n massacre	kill		poss=p by=a of=p
n match	compete		poss=a against=r with=r between=a in=l
n meeting	meet	meeting	poss=a with=r between=a among=a of=a about=t on=t over=t	mutual
n memorial	hold		poss=p of=p for=p at=l in=l
n merger	merge		poss=a with=r between=a of=a
n message	communicate	message	poss=a by=a from=a to=r for=r about=t c=a
n migration	other		poss=a by=a of=p
n miscalculation	other		poss=a by=a of=p
n miscarriage	other		poss=a by=a of=p
n mitigation	other		poss=a by=a of=p
n mobilization	other		poss=a by=a of=p
n modification	other		poss=a by=a of=p
n molestation	other		poss=a by=a of=p
n movement	other		poss=a by=a of=p
n murder	kill		poss=p by=a of=p
n mutilation	other		poss=a by=a of=p
n navigation	other		poss=a by=a of=p
n negotiation	communicate	meeting	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t
n nomination	appoint		poss=p of=p as=t by=a
n notification	other		poss=a by=a of=p
n number				partitive
n observation	other		poss=a by=a of=p
n offensive	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n offer	offer	statement	poss=a from=a by=a to=r for=p of=t
n operation	other		poss=a by=a against=p in=l	arg
n opposition	oppose		poss=a from=a to=p	arg
n oppression	other		poss=a by=a of=p
n optimization	other		poss=a by=a of=p
n oration	communicate	speech	poss=a by=a to=r on=t about=t at=l from=a before=r
n ouster	dismiss		poss=p of=p by=a from=t
n outage	disaster		of=p in=l at=l near=l on=l poss=p
n outbreak	disaster		of=p in=l at=l near=l on=l poss=p
n outcry	criticise	statement	poss=a by=a from=a of=p over=t
n overreaction	other		poss=a by=a of=p
n pact	agree		poss=a with=r between=a on=t over=t by=a
n pair				partitive
n pandemic	disaster		of=p in=l at=l near=l on=l poss=p
n parade	other		poss=a by=a of=p
n parole	other		poss=a by=a of=p
n partnership	agree		poss=a with=r between=a
n party event	hold		poss=p of=p for=p at=l in=l
n payment	pay		poss=a by=a from=a to=r of=p for=t
n penetration	other		poss=a by=a of=p
n performance	perform		poss=a by=a at=l in=l of=p
n persecution	other		poss=a by=a of=p
n phonecall	communicate	phone	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t
n playback	other		poss=a by=a of=p
n playoff	other		poss=a by=a of=p
n plea	urge	statement	poss=a from=a by=a to=r for=t
n pledge	promise	statement	poss=a from=a by=a of=t to=r
n plot	plan		poss=a by=a against=p
n poll	vote			arg
n post	communicate	post	poss=a by=a from=a about=t	arg
n postponement	delay		in=t of=p to=p
n praise	praise	statement	poss=a from=a by=a for=p
n prank	deceive		by=a on=p of=p poss=a	hoax
n prankster				hoaxer
n preparation	other		poss=a by=a of=p
n presentation	other		poss=a by=a of=p
n preservation	other		poss=a by=a of=p
n press conference	meet	meeting	poss=a by=a on=t of=a c=t with=r
n prevention	other		poss=a by=a of=p
n privatization	other		poss=a by=a of=p
n probe	investigate		poss=a into=t by=a of=t for=t
n procurement	other		poss=a by=a of=p
n production	other		poss=a by=a of=p
n prohibition	ban		on=p against=p by=a poss=a of=p
n promise	promise	statement	poss=a from=a by=a of=t to=r
n proposal	offer	statement	poss=a from=a by=a to=r for=t
n prosecution	charge		poss=p against=p of=p
n protection	other		poss=a by=a of=p
n protest	protest		poss=a by=a against=t over=t in=l at=l of=a
n provocation	other		poss=a by=a of=p
n publication	publish		poss=a of=p by=a
n puncture	other		poss=a by=a of=p
n punishment	other		poss=a by=a of=p
n purchase	buy		poss=a of=p by=a for=t from=r
n purification	other		poss=a by=a of=p
n pursuit	other		poss=a by=a of=p
n quake	disaster		of=p in=l at=l near=l on=l poss=p
n race	compete		poss=a against=r with=r between=a in=l
n raid	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n rally	protest		poss=a by=a against=t over=t in=l at=l of=a
n rampage	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n rape	attack
n ratification	approve		poss=a of=p by=a
n ravage	other		poss=a by=a of=p
n reassignment	other		poss=a by=a of=p
n reassurance	other		poss=a by=a of=p
n rebellion	protest		poss=a by=a against=t over=t in=l at=l of=a
n rebuke	criticise	statement	poss=a by=a from=a of=p over=t
n rebuttal	communicate	statement	poss=a by=a from=a of=t to=r on=t about=t c=a
n recall	other		poss=a by=a of=p
n recapture	other		poss=a by=a of=p
n reception	hold		poss=p of=p for=p at=l in=l
n recipient				undergoer
n reclamation	other		poss=a by=a of=p
n reconciliation	other		poss=a by=a of=p
n reconnaissance	other		poss=a by=a of=p
n recovery	other		poss=a by=a of=p
n recruitment	other		poss=a by=a of=p
n recurrence	other		poss=a by=a of=p
n redevelopment	other		poss=a by=a of=p
n reduction	decrease		in=p of=t to=p	arg
n reelection	other		poss=a by=a of=p
n reenactment	other		poss=a by=a of=p
n referendum	vote		poss=a in=l for=t on=t of=p
n registration	other		poss=a by=a of=p
n rehabilitation	other		poss=a by=a of=p
n reinforcement	other		poss=a by=a of=p
n rejection	other		poss=a by=a of=p
n release	release		poss=p of=p from=l by=a
n relocation	other		poss=a by=a of=p
n remark	communicate	statement	poss=a by=a from=a to=r on=t about=t c=a
n remission	other		poss=a by=a of=p
n removal	other		poss=a by=a of=p
n rendezvous	meet	meeting	poss=a with=r between=a among=a of=a about=t on=t over=t	mutual
n renewal	other		poss=a by=a of=p
n renovation	other		poss=a by=a of=p
n reorganization	other		poss=a by=a of=p
n repair	other		of=p to=p poss=a
n repatriation	other		poss=a by=a of=p
n repayment	other		poss=a by=a of=p
n repeal	other		poss=a by=a of=p
n repetition	other		poss=a by=a of=p
n replacement	other		poss=a by=a of=p
n replication	other		poss=a by=a of=p
n reply	communicate	statement	poss=a by=a from=a to=r on=t about=t c=a
n reposition	other		poss=a by=a of=p
n request	request	statement	poss=a from=a by=a to=r for=t
n rescue	rescue		of=p poss=p by=a
n resignation	resign		poss=a of=a from=t as=t
n response	communicate	statement	poss=a by=a from=a to=r on=t about=t c=a
n resurrection	other		poss=a by=a of=p
n resuscitation	other		poss=a by=a of=p
n retaliation	other		poss=a by=a of=p
n retention	other		poss=a by=a of=p
n retirement	resign		poss=a of=a from=t as=t
n retrial	other		poss=a by=a of=p
n return	travel		poss=a of=a in=l at=l from=l to=l
n reunification	other		poss=a by=a of=p
n reversal	other		poss=a by=a of=p
n review	other		poss=a by=a of=p
n revision	other		poss=a by=a of=p
n revival	other		poss=a by=a of=p
n revolt	protest		poss=a by=a against=t over=t in=l at=l of=a
n revolution	other		poss=a by=a of=p
n riddance	other		poss=a by=a of=p
n riot	protest		poss=a by=a against=t over=t in=l at=l of=a
n rioting	protest		poss=a by=a against=t over=t in=l at=l of=a
n rise	increase		in=p of=t	arg
n robbery	steal		poss=a of=p from=r by=a
n round				partitive
n roundup	other		poss=a by=a of=p
n ruling	sentence		poss=p of=p against=p by=a
n ruse	deceive		by=a on=p of=p poss=a	hoax
n sabotage	other		poss=a by=a of=p
n sacking	dismiss		poss=p of=p by=a from=t
n sale	sell		poss=a of=p to=r by=a
n scam	deceive		by=a on=p of=p poss=a	hoax
n scammer				hoaxer
n scandal	other		in=l at=l of=t
n screwup	other		poss=a by=a of=p
n scrimmage	other		poss=a by=a of=p
n search	investigate		poss=a into=t by=a of=t for=t
n seizure	other		poss=a by=a of=p
n selection	other		poss=a by=a of=p
n sellout	other		poss=a by=a of=p
n sentence	sentence		poss=p of=p against=p by=a
n sequel	other		of=p to=p poss=a
n series				partitive
n sermon	communicate	speech	poss=a by=a to=r on=t about=t at=l from=a before=r
n set				partitive
n setback	other		poss=a by=a of=p
n severance	other		poss=a by=a of=p
n shelling	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n shipwreck	disaster		of=p in=l at=l near=l on=l poss=p
n shooting	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n shootout	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n shutdown	other		poss=a by=a of=p
n siege	other		poss=a by=a of=p
n sit-down	meet	meeting	poss=a with=r between=a among=a of=a about=t on=t over=t	mutual
n skirmish	fight		poss=a with=r against=r between=a over=t in=l
n slaughter	kill		poss=p by=a of=p
n slaying	kill		poss=p by=a of=p
n sleepover	other		poss=a by=a of=p
n slew				partitive
n slip-up	other		poss=a by=a of=p
n spate				partitive
n speech	communicate	speech	poss=a by=a to=r on=t about=t at=l from=a before=r
n spoof	deceive		by=a on=p of=p poss=a	hoax
n stabbing	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n stampede	disaster		of=p in=l at=l near=l on=l poss=p
n startup	other		poss=a by=a of=p
n statement	communicate	statement	poss=a by=a from=a of=t to=r on=t about=t c=a
n sterilization	other		poss=a by=a of=p
n stickup	other		poss=a by=a of=p
n stimulation	other		poss=a by=a of=p
n stoppage	other		poss=a by=a of=p
n storm	disaster		of=p in=l at=l near=l on=l poss=p
n strangulation	other		poss=a by=a of=p
n strike	protest		poss=a by=a against=t over=t in=l at=l of=a
n strike air	attack		poss=a by=a on=p against=p of=p from=a in=l at=l c=p
n string				partitive
n stunt	other		poss=a by=a of=p
n subject				undergoer
n substitution	other		poss=a by=a of=p
n subversion	other		poss=a by=a of=p
n suffocation	other		poss=a by=a of=p
n suicide	die		poss=p by=p of=p
n suit	sue		against=p by=a over=t	arg
n summit	meet	meeting	poss=a with=r between=a among=a of=a about=t on=t over=t	mutual
n supervision	other		poss=a by=a of=p
n support	support		poss=a from=a by=a for=p	arg
n surge	increase		in=p of=t	arg
n surgery	help		poss=p of=p for=t
n surrender	surrender		poss=a of=a to=r
n suspension	dismiss		poss=p of=p by=a from=t
n sweep	other		poss=a by=a of=p
n takedown	other		poss=a by=a of=p
n takeover	buy		poss=a of=p by=a for=t from=r
n talk	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t of=t
n talk to	communicate	conversation	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t
n talks	communicate	meeting	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t
n target				undergoer
n teleconference	communicate	phone	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t
n telegram	communicate	letter	poss=a by=a from=a to=r	arg
n telephone call	communicate	phone	poss=a from=a by=a to=r with=r between=a about=t on=t over=t c=a of=t
n testimony	communicate	statement	poss=a by=a from=a to=r on=t about=t c=a
n text	communicate	message	poss=a from=a to=r about=t	arg
n theft	steal		poss=a of=p from=r by=a
n threat	threaten	statement	poss=a from=a by=a to=r against=r of=t
n toast	communicate	speech	poss=a to=r	arg
n tornado	disaster		of=p in=l at=l near=l on=l poss=p
n touchdown	other		poss=a by=a of=p
n tour	travel		poss=a to=l by=a from=l of=a with=r
n tournament	compete		poss=a against=r with=r between=a in=l
n tragedy	disaster		of=p in=l at=l near=l on=l poss=p
n transaction	other		poss=a by=a of=p
n transfer	travel		poss=p of=p to=l from=l
n transformation	other		poss=a by=a of=p
n transfusion	other		poss=a by=a of=p
n transgression	other		poss=a by=a of=p
n transition	other		poss=a by=a of=p
n transmission	other		poss=a by=a of=p
n transmutation	other		poss=a by=a of=p
n transplantation	other		poss=a by=a of=p
n travel	travel		poss=a to=l by=a from=l of=a with=r
n treatment	help		poss=p of=p	arg
n treaty	agree		poss=a with=r between=a on=t over=t by=a
n tremor	disaster		of=p in=l at=l near=l on=l poss=p
n trial	try		poss=p of=p for=t
n tribute	praise	statement	poss=a from=a by=a to=p
n trickster				hoaxer
n trip	travel		poss=a to=l by=a from=l of=a with=r
n triumph	win		poss=a over=p against=p by=a in=t for=a of=a
n truce	agree		poss=a with=r between=a on=t over=t by=a
n tsunami	disaster		of=p in=l at=l near=l on=l poss=p
n tune-up	other		poss=a by=a of=p
n tutelage	other		poss=a by=a of=p
n tweet	communicate	post	poss=a by=a from=a about=t to=r
n typhoon	disaster		of=p in=l at=l near=l on=l poss=p
n tête-à-tête	meet	meeting	poss=a with=r between=a among=a of=a about=t on=t over=t	mutual
n unification	other		poss=a by=a of=p
n unrest	protest		poss=a by=a against=t over=t in=l at=l of=a
n uprising	protest		poss=a by=a against=t over=t in=l at=l of=a
n vaccination	other		poss=a by=a of=p
n validation	other		poss=a by=a of=p
n venture	other		poss=a by=a of=p
n verdict	sentence		poss=p of=p against=p by=a
n victim				undergoer
n victory	win		poss=a over=p against=p by=a in=t for=a of=a
n vigil	protest		poss=a by=a against=t over=t in=l at=l of=a
n vindication	other		poss=a by=a of=p
n violation	other		poss=a by=a of=p
n violence	fight		poss=a with=r against=r between=a over=t in=l
n visit	travel		poss=a to=l by=a from=a of=a
n visitation	other		poss=a by=a of=p
n vote	vote		poss=a in=l for=t on=t of=p
n vow	promise	statement	poss=a to=r of=t
n voyage	travel		poss=a to=l by=a from=l of=a with=r
n walkabout	other		poss=a by=a of=p
n walkout	protest		poss=a by=a against=t over=t in=l at=l of=a
n war	fight		poss=a with=r against=r between=a over=t in=l
n warm-up	other		poss=a by=a of=p
n warning	warn	statement	poss=a from=a by=a to=r of=t about=t
n wave				partitive
n wedding	marry		poss=a of=a to=r with=r between=a
n wildfire	disaster		of=p in=l at=l near=l on=l poss=p
n win	win		poss=a over=p against=p by=a in=t for=a of=a
n withdrawal	withdraw		poss=a of=p from=l by=a
n wound	injure		poss=p to=p of=p
t *			s=a o=p i=r by=a with=i using=i via=i
t accuse			s=a o=p of=t by=a against=p that=t
t acquit			s=a o=p of=t by=a
t admit			s=a o=t to=r by=a of=t from=a
t agree			s=a o=t with=r on=t to=t between=a by=a over=t among=a
t allow			s=a o=p by=a of=t for=p
t announce			s=a o=t to=r by=a of=t from=a
t apologise			s=a to=r for=t over=t by=a from=a o=t
t appoint			s=a o=p as=t by=a to=t of=p
t arrest			s=a o=p by=a of=p for=t on=t over=t
t ask			s=a o=r i=r about=t for=t by=a of=r
t attack			s=a o=p on=p against=p by=a with=i using=i at=l in=l of=p
t ban			s=a o=p from=t by=a on=p of=p
t begin			s=p o=p
t birth			s=a o=p to=a of=p
t buy			s=a o=p from=r for=t by=a of=p
t cancel			s=a o=p by=a of=p
t cause			s=a o=p by=a
t characterise			s=a o=p x=t as=t by=a
t charge			s=a o=p with=t by=a against=p over=t
t communicate			s=a o=t i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a via=i
t compete			s=a o=p against=r with=r between=a in=t
t confirm			s=a o=t by=a of=t from=a to=r
t congratulate			s=a o=r on=t for=t by=a
t convict			s=a o=p of=t by=a for=t
t create			s=a o=p by=a of=p
t criticise			s=a o=p for=t by=a over=t as=t of=p from=a against=p
t damage			s=a o=p by=a to=p of=p
t deceive			s=a o=p by=a on=p as=m with=i into=t of=p
t decrease			s=p o=p by=t to=t in=t of=p from=t
t defeat			s=a o=p by=a of=p in=t
t delay			s=a o=p by=a of=p
t demand			s=a o=t for=t of=r by=a from=r
t deny			s=a o=t by=a of=t from=a to=r
t deploy			s=a o=p to=l by=a of=p
t destroy			s=a o=p by=a of=p
t die			s=p of=t from=t
t disaster			s=p o=p of=p in=l at=l near=l
t dismiss			s=a o=p from=t as=t over=t by=a of=p for=t
t divorce			s=a o=r from=r between=a of=a
t donate			s=a o=p i=r to=r by=a of=p from=a for=t
t elect			s=a o=p as=t by=a to=t of=p
t end			s=p o=p by=a of=p to=p
t escape			s=a o=l from=l of=a by=a
t evacuate			s=a o=p from=l by=a of=p
t fight			s=a o=p with=r against=p between=a by=a over=t for=t
t find			s=a o=p by=a of=p in=l
t give			s=a o=p i=r to=r by=a of=p from=a for=t
t help			s=a o=p by=a with=t to=r for=r from=a
t hire			s=a o=p as=t by=a of=p from=l
t increase			s=p o=p by=t to=t in=t of=p from=t
t injure			s=a o=p by=a with=i to=p in=t
t investigate			s=a o=t into=t by=a of=t over=t
t invite			s=a o=r to=t by=a from=a for=t
t join			s=a o=p with=r
t kill			s=a o=p by=a with=i of=p
t launch			s=a o=p by=a of=p against=t
t leave			s=a o=l from=l for=l of=a
t legislate			s=a o=p by=a against=t on=t of=p
t lose			s=a o=p to=r by=a of=p in=t
t marry			s=a o=r to=r with=r between=a of=a
t meet			s=a o=r with=r between=a among=a about=t on=t over=t of=a by=a to=r
t merge			s=a o=r with=r between=a of=a into=t by=a
t offer			s=a o=t i=r to=r by=a from=a of=t for=p
t oppose			s=a o=p by=a to=p of=p from=a
t order			s=a o=p by=a of=t
t pay			s=a o=p i=r to=r for=t by=a of=p
t perform			s=a o=p at=l in=l for=r with=r by=a
t plan			s=a o=t by=a for=t of=a
t praise			s=a o=p for=t by=a as=t of=p from=a
t promise			s=a o=t i=r to=r by=a from=a of=t
t protest			s=a o=t against=t over=t at=l by=a about=t for=t
t publish			s=a o=p by=a of=p
t read			s=a o=p
t receive			s=r o=p from=a by=r
t reject			s=a o=t by=a of=t from=a
t release			s=a o=p from=l by=a of=p
t request			s=a o=t i=r for=t from=a by=a to=r
t rescue			s=a o=p from=l by=a of=p
t resign			s=a from=t as=t over=t of=a by=a o=t
t sell			s=a o=p i=r to=r for=t by=a of=p
t sentence			s=a o=p to=t by=a for=t
t sign			s=a o=p with=r between=a by=a of=p
t steal			s=a o=p from=r by=a of=p
t sue			s=a o=p for=t over=t by=a against=p
t support			s=a o=p by=a for=p of=p from=a
t thank			s=a o=r for=t by=a
t threaten			s=a o=r with=t by=a against=r from=a to=r of=t
t travel			s=a o=l to=l from=l by=a into=l in=l through=l via=l across=l of=a with=r
t try			s=a o=p of=p for=t by=a on=t
t urge			s=a o=r on=r by=a to=r for=t from=a
t vote			s=a o=t for=p against=p on=t by=a in=l of=t
t warn			s=a o=r of=t about=t against=t by=a from=a to=r over=t
t win			s=a o=p against=p over=p by=a of=p in=t
v =born	birth		s=p o=p
v abandon	cancel
v abdicate	resign
v abduct	kidnap		s=a o=p from=l by=a
v accept	accept		s=a o=p from=r by=a
v accompany	travel		s=a o=r by=a to=l
v accuse	accuse	statement
v acknowledge	communicate	statement
v acquire	buy
v acquit	acquit
v act as	state		s=a o=p x=t to=t	state
v add	communicate	statement
v address	communicate	speech	s=a o=r by=a on=t
v address topic	other
v adjourn	delay
v admire	state		s=a o=p x=t to=t	state
v admit	admit	statement
v adopt	other
v adopt act	legislate
v adopt amendment	legislate
v adopt bill	legislate
v adopt budget	legislate
v adopt law	legislate
v adopt legislation	legislate
v adopt measure	legislate
v adopt motion	legislate
v adopt reform	legislate
v adopt resolution	legislate
v advise	communicate	statement	s=a o=r i=r to=r about=t of=t on=t by=a
v advocate	communicate	statement
v agree	agree	statement
v aid	help
v aim	state		s=a o=p x=t to=t	state
v air	communicate	broadcast	s=a o=t to=r by=a on=i
v alert	warn	statement
v allege	accuse	statement	s=a o=t by=a
v allege be	deceive		s=a x=m	pose
v allow	allow
v ambush	attack
v announce	announce	statement
v announce platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v annul	repeal		s=a o=p by=a
v anoint	appoint
v apologise	apologise	statement		performative
v apologize	apologise	statement		performative
v appeal	urge	statement	s=a to=r for=t on=r by=a against=t
v appear	state		s=a o=p x=t to=t	state
v appear inf	state			state
v appear to	state		s=a o=p x=t to=t	state
v applaud	praise	statement
v appoint	appoint
v apprehend	arrest
v approve	approve		s=a o=p by=a
v approve act	legislate
v approve amendment	legislate
v approve bill	legislate
v approve budget	legislate
v approve law	legislate
v approve legislation	legislate
v approve measure	legislate
v approve motion	legislate
v approve reform	legislate
v approve resolution	legislate
v argue	communicate	statement	s=a o=t with=r over=t about=t for=t by=a
v arraign	charge
v arrange	plan
v arrest	arrest
v arrive	travel
v ask	ask	statement	s=a o=r i=r about=t for=t by=a of=r x=t
v ask for	request	statement	s=a for=t o=r by=a
v assassinate	kill
v assault	attack
v assert	communicate	statement
v assist	help
v assure	communicate	statement	s=a o=r i=r to=r about=t of=t on=t by=a
v attack	attack
v attack verbally	criticise	statement
v attend	attend		s=a o=p by=a with=r
v auction	sell
v authorise	approve		s=a o=p by=a
v authorize	approve		s=a o=p by=a
v award	give
v axe	cancel
v back	support
v ban	ban
v bankroll	donate		s=a o=p with=i by=a
v bar	ban
v battle	fight
v be	state		s=a o=p x=t to=t	state
v bear	other
v beat	defeat
v beat +up	attack
v become	other
v beg	urge	statement
v begin	begin
v behead	kill
v believe	state		s=a o=p x=t to=t	state
v belong	state		s=a o=p x=t to=t	state
v berate	criticise	statement
v besiege	attack
v bestow	give
v blame	accuse	statement	s=a o=p for=t by=a as=t over=t
v blast	criticise	statement
v bleed	injure		s=p
v block	prevent		s=a o=p from=t by=a
v blog	communicate	post	s=a o=t about=t at=r by=a to=r
v blow +up	attack
v bludgeon	attack
v boast	communicate	statement
v bomb	attack
v bombard	attack
v boost	increase
v borrow	buy
v boycott	protest
v brand	characterise	statement
v brawl	fight
v break +out	begin
v brief	communicate	statement
v bring	other
v broadcast	communicate	broadcast	s=a o=t to=r by=a on=i
v build	create
v burgle	steal
v burn	disaster
v burn +down	destroy		s=p o=p
v buy	buy
v call	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call +back	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call +in	ask		s=a o=r by=a
v call +off	cancel		s=a o=p by=a
v call +out	criticise	statement
v call +up	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call embassy	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call for	demand	statement	s=a for=t by=a o=r
v call home	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call hospital	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call hotel	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call hotline	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call house	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call newsroom	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call number	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call office	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call on	urge	statement	s=a on=r by=a to=r x=t
v call palace	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call question	state			state
v call shot	other
v call station	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call studio	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call switchboard	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v call thing	characterise	statement	s=a o=p x=t
v call upon	urge	statement	s=a upon=r by=a x=t
v call x	characterise	statement	s=a o=p x=t i=p by=a	predicate
v campaign	campaign		s=a for=t against=t
v cancel	cancel
v capsize	disaster
v capture	arrest
v care	state		s=a o=p x=t to=t	state
v castigate	criticise	statement
v catch +up with	meet	meeting	s=a with=r
v cause	cause
v caution	warn	statement
v cease	end
v celebrate	celebrate
v champion	support
v characterise	characterise	statement
v characterize	characterise	statement
v charge	charge
v chastise	criticise	statement
v chat	communicate	conversation	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v check +in	travel
v check +out	leave		s=a of=l o=l
v check into	travel		s=a into=l o=a
v chide	criticise	statement
v cite	communicate	statement	s=a o=t by=a as=t
v claim	communicate	statement
v claim be	deceive		s=a x=m	pose
v clash	fight
v clear of	acquit
v climb	increase
v clinch	win
v close	close		s=a o=p by=a
v collapse	disaster
v collide	disaster
v come	other		s=a
v come +up	other
v come across	travel
v come from	other
v come inside	travel
v come into	other
v come through	travel
v come to	travel
v come toward	travel
v come towards	travel
v come via	travel
v command	order	statement
v commence	begin
v commend	praise	statement		performative
v comment	communicate	statement	s=a on=t about=t to=r by=a
v comment platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v commit	other		s=a o=p by=a
v commute	travel
v compel	order
v compensate	pay
v compete	compete
v complain	communicate	statement
v comprise	state		s=a o=p x=t to=t	state
v con	deceive			pretend
v concede	communicate	statement
v concern	state		s=a o=p x=t to=t	state
v conclude	communicate	statement
v conclude +off	end
v concuss	injure
v condemn	criticise	statement		performative
v condemn to	sentence
v confer	communicate	conversation	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v confess	admit	statement
v confirm	confirm	statement
v congratulate	congratulate	statement		performative
v consider	state		s=a o=p x=t to=t	state
v consist	state		s=a o=p x=t to=t	state
v constitute	state		s=a o=p x=t to=t	state
v construct	create
v consult	communicate	conversation	s=a o=r with=r about=t on=t by=a
v contact	communicate	conversation	s=a o=r about=t by=a over=t
v contain	state		s=a o=p x=t to=t	state
v contend	communicate	statement
v continue	continue		s=a o=p
v contribute	donate
v convene	meet	meeting	s=a o=p with=r
v converse	communicate	conversation	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v convict	convict
v corroborate	confirm	statement
v cost	state
v counter	communicate	statement
v crash	disaster
v crash into	disaster		s=a into=p
v create	create
v criticise	criticise	statement
v criticize	criticise	statement
v cross	travel
v cut	decrease
v damage	damage
v dance	perform
v deceive	deceive			pretend
v decide	decide		s=a on=t o=t
v declare	communicate	statement
v decline	decrease
v decline inf	reject		s=a x=t
v decrease	decrease
v decry	criticise	statement
v defeat	defeat
v defend	support
v defraud	deceive			pretend
v delay	delay
v demand	demand	statement
v demolish	destroy
v demonstrate	protest
v denounce	accuse	statement	s=a o=p for=t by=a as=t over=t
v deny	deny	statement
v depart	leave
v depend	state		s=a o=p x=t to=t	state
v depict	characterise	statement
v deplore	criticise	statement
v deploy	deploy
v deport	expel		s=a o=p from=l to=l by=a
v depose	dismiss
v derail	disaster
v deride	criticise	statement
v describe	characterise	statement
v deserve	state		s=a o=p x=t to=t	state
v designate	appoint
v destroy	destroy
v detain	arrest
v detect	find
v devastate	damage
v diagnose	find
v dial	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v die	die
v differ	state		s=a o=p x=t to=t	state
v disagree	oppose	statement	s=a with=r on=t over=t
v disappear	disappear		s=p
v disclose	communicate	statement
v discover	find
v discuss	communicate	conversation	s=a o=t with=r by=a
v disguise	deceive		s=a o=a as=m	pose
v dislike	state		s=a o=p x=t to=t	state
v dismiss	dismiss
v disparage	criticise	statement
v dispatch	deploy
v disrupt	damage
v ditch	cancel
v divorce	divorce
v do	other			light
v donate	donate
v doubt	state		s=a o=p x=t to=t	state
v draw	other
v drive	other		s=a
v drive across	travel
v drive from	travel
v drive inside	travel
v drive into	travel
v drive through	travel
v drive to	travel
v drive toward	travel
v drive towards	travel
v drive via	travel
v drop	decrease
v drown	die
v dub	characterise	statement
v dupe	deceive			pretend
v e-mail	communicate	email	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v ease	other
v edge	defeat
v elaborate	communicate	statement
v elect	elect
v eliminate	defeat
v email	communicate	email	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v emigrate	travel
v emphasise	communicate	statement
v emphasize	communicate	statement
v employ	hire
v enable	allow
v enact	legislate
v encourage	urge	statement
v end	end
v endorse	support
v endure	undergo		s=p o=t from=t
v enjoy	state		s=a o=p x=t to=t	state
v entail	state		s=a o=p x=t to=t	state
v enter	travel
v envy	state		s=a o=p x=t to=t	state
v equal	state		s=a o=p x=t to=t	state
v erupt	disaster
v escape	escape
v establish	create
v estimate	communicate	statement
v evacuate	evacuate
v examine	investigate
v exceed	state		s=a o=p x=t to=t	state
v exclaim	communicate	statement
v execute	kill
v exhort	urge	statement
v exist	state		s=a o=p x=t to=t	state
v exonerate	acquit
v expand	increase
v expect	state		s=a o=p x=t to=t	state
v expel	expel		s=a o=p from=l to=l by=a
v expel from	dismiss
v experience	undergo		s=p o=t from=t
v explain	communicate	statement
v explode	disaster
v extradite	expel		s=a o=p from=l to=l by=a
v fabricate	deceive		s=a o=t by=a	pretend
v face	other
v fail	fail		s=a o=t in=t
v fake	deceive		s=a o=t by=a	pretend
v fall	decrease
v fall asleep	state			state
v fall ill	state			state
v fall prey	state			state
v fall short	state			state
v fall victim	state			state
v fear	state		s=a o=p x=t to=t	state
v feel	state		s=a o=p x=t to=t	state
v feign	deceive		s=a o=t	pretend
v feud	fight
v fight	fight
v film	record		s=a o=p by=a
v finance	donate		s=a o=p with=i by=a
v find	find
v find guilty	convict
v fine	sentence		s=a o=p i=p for=t by=a
v finish	end
v fire	attack		s=a o=i at=p on=p by=a into=p
v fire +off	dismiss
v fire person	dismiss		s=a o=p from=t as=t by=a for=t over=t
v fit	state		s=a o=p x=t to=t	state
v flatten	destroy
v flee	escape		s=a o=l to=l from=l
v flood	disaster
v fly	travel
v fool	deceive			pretend
v forbid	ban
v force	order
v forge	deceive		s=a o=t by=a	pretend
v forget	state		s=a o=p x=t to=t	state
v form	create
v found	create
v fracture	injure
v free	release
v function	state		s=a o=p x=t to=t	state
v fund	donate		s=a o=p with=i by=a
v get	other			light
v get +together	meet	meeting	s=a with=r
v give	give
v go	other		s=a
v go +on	other
v go +on strike	protest
v go across	travel
v go ahead	begin
v go from	travel
v go inf	state			state
v go inside	travel
v go into	travel
v go platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v go through	travel
v go to	travel
v go toward	travel
v go towards	travel
v go via	travel
v grant	give
v grill	communicate	interview	s=a o=r by=a about=t over=t
v grow	increase
v guarantee	promise	statement
v gun +down	kill
v hack	attack		s=a o=p into=p by=a
v hail	praise	statement
v halt	end
v hand	give
v handcuff	arrest
v hang	kill
v hang +up	end
v hate	state		s=a o=p x=t to=t	state
v have	state		s=a o=p	state
v head	travel
v hear	see		s=a o=p by=a
v help	help
v hint	communicate	statement
v hire	hire
v hit	attack
v hit +back	criticise	statement	s=a at=p
v hit +out	criticise	statement	s=a at=p
v hit platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v hoax	deceive			pretend
v hold	hold		s=a o=p for=t by=a at=l
v honor	praise	statement
v honour	praise	statement
v hoodwink	deceive			pretend
v hope	state		s=a o=p x=t to=t	state
v host	hold		s=a o=p for=t by=a at=l
v hurt	injure
v imagine	state		s=a o=p x=t to=t	state
v immigrate	travel
v impeach	dismiss
v impersonate	deceive		s=a o=m by=a	pose
v implicate	accuse
v implore	urge	statement
v imply	communicate	statement
v impose	order		s=a o=p on=r by=a
v imprison	sentence		s=a o=p for=t by=a
v inaugurate	appoint
v include	state		s=a o=p x=t to=t	state
v increase	increase
v indicate	communicate	statement
v indict	charge
v inform	communicate	statement	s=a o=r i=r to=r about=t of=t on=t by=a
v injure	injure
v insist	communicate	statement
v inspect	investigate
v install	appoint
v instruct	order	statement
v insult	criticise	statement
v intend	plan
v interject	communicate	statement
v interview	communicate	interview	s=a o=r by=a about=t on=t
v introduce	launch
v invade	attack
v invest	pay		s=a o=p in=r into=r
v investigate	investigate
v invite	invite	statement
v involve	state		s=a o=p x=t to=t	state
v issue	publish
v jail	sentence		s=a o=p for=t by=a
v join	join
v joke	communicate	statement
v joke platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v jolt	damage
v journey	travel
v jump	increase
v keep	other
v kick	attack
v kidnap	kidnap		s=a o=p from=l by=a
v kill	kill
v know	state		s=a o=p x=t to=t	state
v label	characterise	statement
v lack	state		s=a o=p x=t to=t	state
v lambast	criticise	statement
v lambaste	criticise	statement
v lament	communicate	statement
v land	travel
v lash +out	criticise	statement	s=a at=p
v laud	praise	statement
v launch	launch
v lay +off	dismiss
v lead to	cause		s=a to=p
v leak	publish
v lease	buy
v leave	leave
v leave for	travel		s=a for=l o=l
v lecture	communicate	speech	s=a o=r to=r on=t about=t
v legalise	legislate
v legalize	legislate
v legislate	legislate
v lend	give
v let	state		s=a o=p x=t to=t	state
v let go	dismiss
v liberate	release
v lie	deceive	statement	s=a to=r about=t	pretend
v lie +down	state		s=a o=p x=t to=t	state
v lift	other
v like	state		s=a o=p x=t to=t	state
v live	other
v loan	give
v lobby	urge	statement
v look	state		s=a at=p	state
v look forward	state		s=a o=p x=t to=t	state
v loot	steal
v lose	lose
v love	state		s=a o=p x=t to=t	state
v lower	decrease
v lynch	kill
v maim	injure
v maintain	communicate	statement
v make	other			light
v march	other		s=a
v march +off	travel
v march across	travel
v march from	travel
v march inside	travel
v march into	travel
v march through	travel
v march to	travel
v march toward	travel
v march towards	travel
v march via	travel
v marry	marry
v masquerade	deceive		s=a as=m	pose
v massacre	kill
v matter	state		s=a o=p x=t to=t	state
v maul	attack
v mean	state		s=a o=p x=t to=t	state
v measure	state		s=a o=p x=t to=t	state
v meet	meet	meeting	s=a o=r with=r about=t on=t over=t by=a	mutual
v meet +up	meet	meeting	s=a o=r with=r about=t by=a	mutual
v meet approval	other		s=a o=p by=a
v meet challenge	other		s=a o=p by=a
v meet condition	other		s=a o=p by=a
v meet cost	other		s=a o=p by=a
v meet criterion	other		s=a o=p by=a
v meet deadline	other		s=a o=p by=a
v meet demand	other		s=a o=p by=a
v meet end	other		s=a o=p by=a
v meet expectation	other		s=a o=p by=a
v meet fate	other		s=a o=p by=a
v meet goal	other		s=a o=p by=a
v meet need	other		s=a o=p by=a
v meet obligation	other		s=a o=p by=a
v meet opposition	other		s=a o=p by=a
v meet quota	other		s=a o=p by=a
v meet requirement	other		s=a o=p by=a
v meet resistance	other		s=a o=p by=a
v meet standard	other		s=a o=p by=a
v meet target	other		s=a o=p by=a
v meet with	meet	meeting	s=a with=r about=t on=t over=t by=a	mutual
v mention	communicate	statement
v merge	merge
v message	communicate	message	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v mind	state		s=a o=p x=t to=t	state
v mislead	deceive			pretend
v mock	criticise	statement
v move	other		s=a
v move across	travel
v move from	travel
v move inf	other
v move inside	travel
v move into	travel
v move through	travel
v move to	travel
v move toward	travel
v move towards	travel
v move via	travel
v murder	kill
v muse	communicate	statement
v nab	arrest
v name	appoint
v need	state		s=a o=p x=t to=t	state
v negotiate	communicate	meeting	s=a o=t with=r over=t by=a on=t about=t
v nominate	appoint
v note	communicate	statement
v notify	communicate	statement	s=a o=r i=r to=r about=t of=t on=t by=a
v observe	communicate	statement
v obstruct	prevent		s=a o=p from=t by=a
v offer	offer	statement
v open	open		s=a o=p by=a
v open fire	attack
v opine	communicate	statement
v oppose	oppose
v order	order	statement
v organise	hold		s=a o=p for=t by=a at=l
v organize	hold		s=a o=p for=t by=a at=l
v oust	dismiss
v outclass	defeat
v outlaw	ban
v outline	communicate	statement
v overthrow	dismiss
v overturn	repeal		s=a o=p by=a
v owe	state		s=a o=p x=t to=t	state
v own	state		s=a o=p x=t to=t	state
v own +up	admit	statement	s=a to=t
v pardon	release
v parole	release
v pass	pass		s=a o=p by=a
v pass +away	die
v pass +off	deceive		s=a o=p as=m	pose
v pass act	legislate
v pass amendment	legislate
v pass bill	legislate
v pass budget	legislate
v pass law	legislate
v pass legislation	legislate
v pass measure	legislate
v pass motion	legislate
v pass oneself off	deceive		s=a as=m	pose
v pass reform	legislate
v pass resolution	legislate
v pay	pay
v perform	perform
v perish	die
v permit	allow
v persuade	urge	statement
v petition	request	statement
v phone	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v phone +back	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v phone +up	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v picket	protest
v plan	plan
v play	compete
v plead	request	statement	s=a with=r for=t
v plead guilty	admit	statement	s=a to=t
v plead not	deny	statement	s=a to=t
v plead x	admit	statement	s=a x=t to=t
v please	state		s=a o=p x=t to=t	state
v pledge	promise	statement
v plot	plan
v plummet	decrease
v plunge	decrease
v poison	kill
v portray	characterise	statement
v pose	other
v pose as	deceive		s=a as=m	pose
v possess	state		s=a o=p x=t to=t	state
v post	communicate	post	s=a o=t about=t to=i on=i by=a
v post platform	communicate	post	s=a o=t about=t to=i on=i by=a
v postpone	delay
v praise	praise	statement
v prank	deceive			pretend
v preach	communicate	speech	s=a o=r to=r on=t about=t
v predict	communicate	statement
v prefer	state		s=a o=p x=t to=t	state
v prepare	plan
v present	give
v press	urge	statement
v pressure	urge	statement
v pretend	deceive		s=a x=t	pretend
v pretend be	deceive		s=a x=m	pose
v prevent	prevent		s=a o=p from=t by=a
v print	publish
v probe	investigate
v proclaim	communicate	statement
v profess be	deceive		s=a x=m	pose
v prohibit	ban
v promise	promise	statement
v promote	support
v promote person	appoint
v prompt	cause
v pronounce	communicate	statement
v propose	offer	statement	s=a o=t to=r by=a
v prosecute	charge
v protect	help
v protest	protest
v provide	give
v provoke	cause
v publish	publish
v publish platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v pull +out	withdraw		s=a o=p from=l by=a
v punch	attack
v purchase	buy
v purport	communicate	statement
v purport be	deceive		s=a x=m	pose
v put	other			light
v qualify	qualify		s=a for=t
v question	ask	statement	s=a o=r about=t over=t by=a
v quip	communicate	statement
v quit	resign
v quit place	leave
v quiz	communicate	interview	s=a o=r by=a about=t over=t
v quote	communicate	statement	s=a o=t by=a as=t
v race	compete
v raid	attack
v raise	increase
v rally	protest
v rape	attack
v ratify	approve		s=a o=p by=a
v rattle	damage
v ravage	damage
v raze	destroy
v re-elect	elect
v re-hire	hire
v reach +out	communicate	conversation	s=a to=r for=t by=a
v reach +out to	communicate	conversation	s=a to=r for=t about=t by=a
v rebel	protest
v rebuff	reject	statement
v rebuke	criticise	statement
v rebut	deny	statement
v recall	communicate	statement
v receive	receive
v recommend	communicate	statement
v reconvene	meet	meeting	s=a o=p with=r
v record	record		s=a o=p by=a
v recount	communicate	statement
v recruit	hire
v reduce	decrease
v reelect	elect
v reflect	state		s=a o=p x=t to=t	state
v refuse	reject
v refute	deny	statement
v regard	state		s=a o=p x=t to=t	state
v rehire	hire
v reimburse	pay
v reiterate	communicate	statement
v reject	reject	statement
v relate	communicate	statement
v release	publish
v release person	release
v release product	launch
v relocate	travel
v remain	state		s=a o=p x=t to=t	state
v remark	communicate	statement
v remember	state		s=a o=p x=t to=t	state
v remind	communicate	statement	s=a o=r i=r to=r about=t of=t on=t by=a
v rent	buy
v repeal	repeal		s=a o=p by=a
v repeat	communicate	statement
v reply	communicate	statement	s=a to=r with=t by=a
v reply platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v report	communicate	statement
v represent	state		s=a o=p x=t to=t	state
v request	request	statement
v rescue	rescue
v resemble	state		s=a o=p x=t to=t	state
v resign	resign
v resist	oppose
v respond	communicate	statement	s=a to=r with=t by=a
v respond platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v result in	cause		s=a in=p
v resume	continue		s=a o=p
v retire	resign
v retort	communicate	statement
v return	travel
v retweet	communicate	post	s=a o=t about=t at=r by=a to=r
v reveal	communicate	statement
v revoke	repeal		s=a o=p by=a
v revolt	protest
v ride	other		s=a
v ride across	travel
v ride from	travel
v ride inside	travel
v ride into	travel
v ride through	travel
v ride to	travel
v ride toward	travel
v ride towards	travel
v ride via	travel
v ridicule	criticise	statement
v ring	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v ring +back	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v ring +out	other
v ring +up	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v ring alarm	other
v ring bell	other
v riot	protest
v rise	increase
v rob	steal		s=a o=r of=p by=a
v round +up	arrest
v rout	defeat
v run	other		s=a
v run across	travel
v run for	campaign		s=a for=t
v run from	travel
v run inside	travel
v run into	travel
v run through	travel
v run to	travel
v run toward	travel
v run towards	travel
v run via	travel
v rush	other		s=a
v rush across	travel
v rush from	travel
v rush inside	travel
v rush into	travel
v rush through	travel
v rush to	travel
v rush toward	travel
v rush towards	travel
v rush via	travel
v sack	dismiss
v sail	other		s=a
v sail across	travel
v sail from	travel
v sail inside	travel
v sail into	travel
v sail through	travel
v sail to	travel
v sail toward	travel
v sail towards	travel
v sail via	travel
v salute	praise	statement		performative
v save	rescue
v say	communicate	statement
v say platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v scam	deceive			pretend
v schedule	plan
v scold	criticise	statement
v score	score		s=a o=p against=p by=a in=t
v scrap	cancel
v search	investigate		s=a o=l for=t
v see	see		s=a o=p by=a
v seek	other
v seek +out	request	statement
v seem	state		s=a o=p x=t to=t	state
v seize	seize		s=a o=p from=r by=a
v seize person	arrest
v sell	sell
v send	give
v sentence	sentence
v serve	other
v set	other
v set +off	travel
v set +out	plan
v set fire	attack		s=a to=p
v shake	damage
v share	share		s=a o=p with=r by=a
v share on	communicate	post	s=a o=t on=i by=a with=r
v share platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v shell	attack
v shoot	attack
v shoot +down	attack
v shoot dead	kill
v shrink	decrease
v shut	close		s=a o=p by=a
v shut +down	close
v sign	sign
v sign act	legislate
v sign amendment	legislate
v sign bill	legislate
v sign budget	legislate
v sign law	legislate
v sign legislation	legislate
v sign measure	legislate
v sign motion	legislate
v sign person	hire		s=a o=p from=r for=t
v sign reform	legislate
v sign resolution	legislate
v signal	communicate	statement
v sing	perform
v sink	disaster
v sit +down	meet	meeting	s=a with=r for=t by=a
v sit +down with	meet	meeting	s=a with=r for=t by=a	mutual
v sit with	meet	meeting	s=a with=r
v skirmish	fight
v slam	criticise	statement
v slam into	disaster		s=a into=p
v slash	decrease
v slaughter	kill
v slay	kill
v slump	decrease
v smash	damage
v smuggle	steal
v snap +up	buy
v soar	increase
v solicit	request	statement
v sound	state		s=a o=p x=t to=t	state
v spark	cause
v speak	communicate	conversation	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v speak +out	communicate	statement	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i against=t
v speak +out against	criticise	statement	s=a against=p
v speak about	communicate	conversation	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v speak at	communicate	speech	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i at=l
v speak for	other
v speak in	communicate	speech	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i in=l
v speak of	communicate	statement	s=a of=t to=r with=r by=a
v speak on condition	state			state
v speculate	communicate	statement
v spend	pay		s=a o=p on=t
v sponsor	donate		s=a o=p with=i by=a
v sprain	injure
v spurn	reject	statement
v stab	attack
v stage	hold		s=a o=p for=t by=a at=l
v stand	other
v stand +down	resign		s=a as=t from=t over=t
v star	perform
v start	begin
v state	communicate	statement
v stay	state		s=a o=p x=t to=t	state
v steal	steal
v step +down	resign		s=a as=t from=t over=t
v stop	end
v storm	attack
v strangle	kill
v stress	communicate	statement
v strike	attack		s=a o=p by=a with=i
v strike +down	reject
v strike alone	protest		s=a over=t for=t
v strike at	attack
v strike over	protest		s=a over=t
v strike work	protest
v subsidise	donate		s=a o=p with=i by=a
v subsidize	donate		s=a o=p with=i by=a
v succeed	succeed		s=a in=t as=t o=p
v succumb	die
v sue	sue
v suffer	undergo		s=p o=t from=t
v suggest	communicate	statement
v suit	state		s=a o=p x=t to=t	state
v support	support
v suppose	state		s=a o=p x=t to=t	state
v surge	increase
v surrender	surrender		s=a to=r
v suspend	dismiss
v sustain	undergo		s=p o=t from=t
v swear	promise	statement
v swear +in	appoint		s=a o=p as=t by=a
v swindle	deceive			pretend
v take	other			light
v take +over	buy
v take hostage	arrest
v take place	state			state
v take platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v take to	travel		s=a to=l
v talk	communicate	conversation	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v talk on condition	state			state
v target	attack
v telephone	communicate	phone	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v televise	communicate	broadcast	s=a o=t to=r by=a on=i
v tell	communicate	statement	s=a o=r i=r to=r about=t of=t on=t by=a
v tend	state		s=a o=p x=t to=t	state
v testify	communicate	statement
v text	communicate	message	s=a o=r i=r to=r with=r about=t on=t over=t regarding=t concerning=t by=a from=a between=a among=a via=i
v thank	thank	statement		performative
v thank platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v think	state		s=a o=p x=t to=t	state
v thrash	defeat
v threaten	threaten	statement
v topple	dismiss
v torch	attack
v torture	attack
v tour	travel		s=a o=l by=a in=l
v transfer	travel		s=a o=p to=l from=l by=a
v travel	travel
v treat	help
v trick	deceive			pretend
v trigger	cause
v trounce	defeat
v trust	state		s=a o=p x=t to=t	state
v try	other
v turn platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v tweet	communicate	post	s=a o=t about=t at=r by=a to=r
v uncover	find
v undergo	undergo		s=p o=t from=t
v underline	communicate	statement
v underscore	communicate	statement
v understand	state		s=a o=p x=t to=t	state
v unearth	find
v unveil	announce	statement
v update	communicate	statement	s=a o=r i=r to=r about=t of=t on=t by=a
v upload	communicate	post	s=a o=t to=i on=i by=a
v upload platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v urge	urge	statement
v use	other
v value	state		s=a o=p x=t to=t	state
v vandalise	damage
v vandalize	damage
v vanish	disappear		s=p
v verify	confirm	statement
v veto	reject
v visit	travel		s=a o=l by=a in=l
v vote	vote
v vote to	vote		s=a to=t
v vow	promise	statement
v walk	other		s=a
v walk +out	protest		s=a of=l over=t
v walk across	travel
v walk from	travel
v walk inside	travel
v walk into	travel
v walk through	travel
v walk to	travel
v walk toward	travel
v walk towards	travel
v walk via	travel
v want	state		s=a o=p x=t to=t	state
v war	fight
v warn	warn	statement
v watch	see		s=a o=p by=a
v wed	marry
v weigh	state		s=a o=p x=t to=t	state
v welcome	praise	statement
v win	win
v wish	state		s=a o=p x=t to=t	state
v withdraw	withdraw		s=a o=p from=l by=a
v wonder	state		s=a o=p x=t to=t	state
v work	other
v wound	injure
v wreck	damage
v wrestle	fight
v write	communicate	statement	s=a o=t to=r about=t by=a in=i
v write +back	communicate	letter	s=a o=t to=r
v write +off	other
v write platform	communicate	post	s=a o=t on=i to=i about=t by=a in=i via=i
v write to	communicate	letter	s=a o=t to=r about=t by=a
