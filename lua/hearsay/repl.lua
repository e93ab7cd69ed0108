--- For `make repl`: hearsay, and a corpus as `c`, in the interpreter. The corpus is what $CORPUS names.
hearsay = require "hearsay"
local path = os.getenv "CORPUS" or "corpus"
local message
c, message = hearsay.open(path)
if not c then
  io.stderr:write(message, "\n")
  c = hearsay.new()
end
print(("%s of %s is c. Try:  for q in c:quotes{} do print(q) end   hearsay.help 'quote'"):format(tostring(c), path))
