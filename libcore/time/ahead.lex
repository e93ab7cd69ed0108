# Verbs and adjectives whose participle speaks of a day that was to come: "scheduled for Friday", "due on May 3".
bill
book
delay
due
expect
intend
plan
postpone
propose
reschedule
schedule
set
slate
