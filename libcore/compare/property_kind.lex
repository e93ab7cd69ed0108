#: key how
# one: two values exclude each other; office: compared by office.lex; many: several may hold at once.
age	one
amount	many
birth-date	one
birth-place	one
capital	one
height	one
job	office
nationality	one
occupation	office
office	office
population	one
position	office
role	office
spouse	one
title	office
