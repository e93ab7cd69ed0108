# Adverbs that take a saying out of the news ("once told the paper").
already
earlier
ever
famously
formerly
frequently
long
never
often
once
originally
previously
regularly
repeatedly
sometimes
usually
