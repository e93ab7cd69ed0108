rockspec_format = "3.0"
package = "hearsay"
version = "scm-1"
source = { url = "git+file://." }
description = {
  summary = "How several outlets tell one story: who spoke to whom, when, and who says so",
  detailed = "Reads news articles offline: names, times, quotes, events, claims with their chains of sources, and how the outlets' accounts compare. Every answer points at the bytes it was read from.",
  license = "MIT",
}
supported_platforms = { "linux", "bsd", "macosx" }
dependencies = { "lua ~> 5.4" }
external_dependencies = {
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
}
build = {
  type = "make",
  build_target = "build/hearsay/core.so",
  build_variables = {
    CFLAGS = "$(CFLAGS)", LIBFLAG = "$(LIBFLAG)", LUA_INCDIR = "$(LUA_INCDIR)",
    UTF8PROC_INCDIR = "$(UTF8PROC_INCDIR)", UTF8PROC_LIBDIR = "$(UTF8PROC_LIBDIR)",
  },
  install_pass = false,      -- what is installed stands here, file by file
  install = {
    lib = { ["hearsay.core"] = "build/hearsay/core.so" },
    lua = {
      ["hearsay"] = "lua/hearsay/init.lua",
      ["hearsay.cli"] = "lua/hearsay/cli.lua",
      ["hearsay.docs"] = "lua/hearsay/docs.lua",
      ["hearsay.explain"] = "lua/hearsay/explain.lua",
      ["hearsay.json"] = "lua/hearsay/json.lua",
      ["hearsay.objects"] = "lua/hearsay/objects.lua",
      ["hearsay.query"] = "lua/hearsay/query.lua",
      ["hearsay.repl"] = "lua/hearsay/repl.lua",
      ["hearsay.tables"] = "lua/hearsay/tables.lua",
      ["hearsay.text"] = "lua/hearsay/text.lua",
    },
    bin = {
      ["hearsay-annotate"] = "scripts/annotate.lua",
      ["hearsay-compare"] = "scripts/compare.lua",
      ["hearsay-entities"] = "scripts/entities.lua",
      ["hearsay-quotes"] = "scripts/quotes.lua",
      ["hearsay-sources"] = "scripts/sources.lua",
      ["hearsay-timeline"] = "scripts/timeline.lua",
      ["hearsay-who-spoke"] = "scripts/who_spoke.lua",
    },
  },
  copy_directories = {},
}
test = { type = "command", command = "make check" }
