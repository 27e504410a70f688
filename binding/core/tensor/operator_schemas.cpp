// See operator_schemas.h.
#include "core/tensor/operator_schemas.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>

namespace torchlane {

std::vector<std::string> operatorSchemas() {
  std::vector<std::string> schemas;
  for (const c10::OperatorName& name : c10::Dispatcher::singleton().getAllOpNames()) {
    if (!name.name.starts_with("aten::")) continue;
    if (const auto handle = c10::Dispatcher::singleton().findSchema(name))
      schemas.push_back(c10::toString(handle->schema()));
  }
  std::sort(schemas.begin(), schemas.end());
  return schemas;
}

}  // namespace torchlane
