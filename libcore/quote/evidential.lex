# Adverbs that say the outlet has it from others or only from the looks of it, and what that leaves of certainty.
# kind  hearsay: an unnamed source stands behind it; looks: the writer's own guess
#: certainty kind
allegedly	possible	hearsay
apparently	probable	looks
arguably	possible	looks
avowedly	possible	hearsay
evidently	probable	looks
ostensibly	possible	looks
presumably	probable	looks
purportedly	possible	hearsay
reportedly	probable	hearsay
reputedly	possible	hearsay
seemingly	probable	looks
supposedly	possible	hearsay
