#include "core/train/optimizer/optimizer.h"

#include "core/base/check.h"
#include "core/train/optimizer/sgd.h"

namespace torchlane {

namespace {

std::vector<at::Tensor> pick(const std::vector<at::Tensor>& all, const std::vector<size_t>& which) {
  std::vector<at::Tensor> picked;
  if (all.empty()) return picked;
  picked.reserve(which.size());
  for (size_t i : which) picked.push_back(all.at(i));
  return picked;
}

}  // namespace

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerSpec& spec, at::TensorList params,
                                         const std::vector<size_t>& which) {
  TORCHLANE_CHECK(params.size() == which.size(), params.size(), " parameters, ", which.size(), " positions");
  const auto& sgd = std::get<SgdSpec>(spec);
  return std::make_unique<Sgd>(sgd.options, params, pick(sgd.momentumBuffers, which));
}

}  // namespace torchlane
