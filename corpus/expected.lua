-- What an analyst must get of these articles, written by hand. tests/lua/corpus.lua compares.
-- A row of `spoke` is met by a row of scripts/who_spoke.lua that has all its names and articles among its own and
-- whose date lies in `when`; a row of `compare` by a relation between two claims of its articles that hold its words.
return {
  entities = {
    { name = "Clara Winslow", type = "person", articles = 6, aliases = { "Winslow" } },
    { name = "Henrik Dahl", type = "person", articles = 6, aliases = { "Dahl" } },
    { name = "Anna Brandt", type = "person", articles = 2 },
    { name = "Rob Tanner", type = "person", articles = 3, aliases = { "Tanner" } },
    { name = "Milo Price", type = "person", articles = 3 },
    { name = "Tessa Quill", type = "person", articles = 5, aliases = { "Quill" } },
    { name = "Omar Lund", type = "person", articles = 4, aliases = { "Lund" } },
    { name = "Sound Ferries", type = "organization", articles = 4 },
    { name = "Winslow Reading Trust", type = "organization", articles = 1 },
    { name = "Oldbridge", type = "place", articles = 4 },
  },
  spoke = {
    { id = "hoax-call", posing_as = "Henrik Dahl", to = { "Clara Winslow" }, channel = "phone", when = { "2024-03-04", "2024-03-04" },
      status = "pretended", reported_by = { "03-dockside-news", "05-oldbridge-courier" } },
    { id = "real-call", who = { "Henrik Dahl" }, to = { "Clara Winslow" }, channel = "phone", when = { "2024-03-08", "2024-03-08" },
      status = "asserted", reported_by = { "05-oldbridge-courier", "06-valley-herald" } },
    { id = "blog-post", who = { "Clara Winslow" }, channel = "post", when = { "2024-03-04", "2024-03-04" },
      status = "asserted", reported_by = { "01-harbour-post", "03-dockside-news" } },
    { id = "denial", who = { "Anna Brandt" }, channel = "statement", when = { "2024-03-05", "2024-03-05" },
      status = "asserted", reported_by = { "02-northern-wire" } },
    { id = "mayor-rings-lund", who = { "Tessa Quill" }, to = { "Omar Lund" }, channel = "phone", when = { "2024-04-16", "2024-04-16" },
      status = "asserted", reported_by = { "03-oldbridge-courier" } },
    { id = "mayor-meets-lund", who = { "Tessa Quill" }, to = { "Omar Lund" }, channel = "meeting", when = { "2024-04-24", "2024-04-24" },
      status = "asserted", reported_by = { "05-valley-herald" } },
    { id = "mayor-meets-survivors", who = { "Tessa Quill" }, channel = "meeting", when = { "2024-04-15", "2024-04-15" },
      status = "asserted", reported_by = { "02-dockside-news" } },
  },
  compare = {
    { id = "call-denied", relation = "contradicts", articles = { "01-harbour-post", "02-northern-wire" }, words = { "telephone call", "did not telephone" } },
    { id = "injured", relation = "contradicts", slot = "quantity", articles = { "01-northern-wire", "02-dockside-news" }, words = { "12", "19" } },
    { id = "amount", relation = "contradicts", slot = "quantity", articles = { "03-oldbridge-courier", "04-harbour-post" },
      words = { "2 million", "2.4 million" } },
    { id = "age", relation = "agrees", articles = { "01-harbour-post", "06-valley-herald" }, words = { "61" } },
    { id = "mayor-call-denied", relation = "contradicts", articles = { "03-oldbridge-courier", "04-harbour-post" }, words = { "phone", "Lund" } },
    { id = "witness", relation = "variant", articles = { "01-northern-wire", "02-dockside-news" }, words = { "much too fast" } },
    { id = "blog", relation = "variant", articles = { "01-harbour-post", "05-oldbridge-courier" }, words = { "Thank you to Minister" } },
  },
}
