# Nouns that an organization's name stands in front of: "Dockline boss Bo Lee". `owner`: also as an owner, "Dockline's shares".
# `kind`: what has one is a company, a team, a newspaper.
#: as kind
board	owner
boardroom	owner
boss
captain		team
ceo	owner	company
cfo	owner	company
chairman	owner
chairperson	owner
chairwoman	owner
chief
co-founder	owner
coach		team
defender		team
director
editor
employee		company
executive	owner	company
founder
goalkeeper		team
headquarters	owner
manager
midfielder		team
newsroom	owner	newspaper
owner
player
profit		company
share		company
shareholder	owner	company
staffer
stock		company
striker		team
subsidiary	owner	company
winger		team
worker
