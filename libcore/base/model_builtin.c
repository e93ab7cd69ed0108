/* The embedded model. It has a file of its own since the tool that packs models is built before there is one. */
#include "base/base.h"

extern const unsigned char hs_model_data[], hs_model_data_end[];

hs_code hs_model_builtin(hs_model *m, hs_err *err) {
  return hs_model_open(m, hs_model_data, (size_t)(hs_model_data_end - hs_model_data), err);
}
