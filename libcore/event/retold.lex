# Words in front of "interview" that tell which one is meant.
# which: this = the one the article is about; another = a second one, so that what was told before was one, too; other = not the one before
#: which
another	another
different	another
earlier	other
her	this
his	this
other	another
previous	other
prior	other
second	another
separate	another
that	this
the	this
their	this
third	another
this	this
