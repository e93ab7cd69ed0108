#: kind flags
# mutual: its two sides may be named in either order; says: one speaks, nobody need answer;
# once: the same parties seldom do it twice within days, so that two days told for it are a disagreement.
accuse	says
acquit	once
admit	says
apologise	says
ask	says
claim	says
convict	once
crash	once
criticise	says
deny	says
die	once
divorce	mutual
elect	once
explode	once
kill	once
launch	once
marry	mutual once
meet	mutual
merge	mutual once
praise	says
quake	once
resign	once
say	says
talk	mutual
thank	says
