# Words that put one event before or after another ("following the vote, she resigned").
# order: after = the governed event came first; before = it came later; same = at the same time
#: order
after	after
ahead	before
before	before
during	same
following	after
once	after
prior	before
upon	after
when	same
