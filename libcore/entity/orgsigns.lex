# Nouns that an organization's name stands in front of: "Dockline boss Bo Lee". `owner`: also as an owner, "Dockline's shares".
#: as
board	owner
boardroom	owner
boss
captain
ceo	owner
cfo	owner
chairman	owner
chairperson	owner
chairwoman	owner
chief
co-founder	owner
coach
defender
director
editor
employee
executive	owner
founder
goalkeeper
headquarters	owner
manager
midfielder
newsroom	owner
owner
player
profit
share
shareholder	owner
staffer
stock
striker
subsidiary	owner
winger
worker
