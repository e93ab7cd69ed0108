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
  SQLITE3 = { header = "sqlite3.h", library = "sqlite3" },
  JANSSON = { header = "jansson.h", library = "jansson" },
  LIBXML2 = { header = "libxml2/libxml/parser.h", library = "xml2" },
  ZLIB = { header = "zlib.h", library = "z" },
}
build = {
  type = "make",
  build_target = "build/hearsay/core.so",
  build_variables = {
    CFLAGS = "$(CFLAGS)", LIBFLAG = "$(LIBFLAG)",
    INCDIRS = "$(LUA_INCDIR) $(UTF8PROC_INCDIR) $(SQLITE3_INCDIR) $(JANSSON_INCDIR) $(LIBXML2_INCDIR)/libxml2 $(ZLIB_INCDIR)",
    LIBDIRS = "$(UTF8PROC_LIBDIR) $(SQLITE3_LIBDIR) $(JANSSON_LIBDIR) $(LIBXML2_LIBDIR) $(ZLIB_LIBDIR)",
  },
  install_target = "install-lua",
  install_variables = { INST_LIBDIR = "$(LIBDIR)", INST_LUADIR = "$(LUADIR)", INST_BINDIR = "$(BINDIR)" },
  copy_directories = {},
}
test = { type = "command", command = "make check" }
