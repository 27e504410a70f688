// See shrink.h.
#include "shrink.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace torchlane::search {
namespace {

// What stands for a value that is no longer computed.
TensorSpec specOf(const at::Tensor& tensor) {
  TensorSpec spec{tensor.scalar_type(), tensor.sizes().vec(), Domain::kAny, 0};
  if (tensor.numel() == 0 || at::isComplexType(spec.dtype) || spec.dtype == at::kBool) return spec;
  const at::Tensor values = tensor.detach().to(at::kDouble);
  const double low = values.min().item<double>();
  const double high = values.max().item<double>();
  if (at::isIntegralType(spec.dtype, false)) {
    if (low >= 0 && high < 1e6) {
      spec.domain = Domain::kIndex;
      spec.high = static_cast<int64_t>(high) + 1;
    }
  } else if (low > 0) {
    spec.domain = high < 1 ? Domain::kUnit : Domain::kPositive;
  }
  return spec;
}

// The specs of all values, from one eager run; those that it does not reach have no dtype.
std::vector<TensorSpec> specsOf(const Model& model) {
  std::vector<at::Tensor> inputs;
  for (const Input& input : model.inputs) {
    inputs.push_back(valuesOf(input, 1));
    if (input.kind == InputKind::kParameter) inputs.back().requires_grad_(true);
  }
  std::vector<TensorSpec> specs(static_cast<size_t>(model.valueCount),
                                {at::ScalarType::Undefined, {}, Domain::kAny, 0});
  Execution execution(model, std::move(inputs));
  try {
    for (const Call& call : model.calls) {
      const auto returned = execution.run(call);
      at::NoGradGuard noGrad;
      for (size_t i = 0; i < call.results.size(); ++i) {
        TensorSpec& spec = specs[static_cast<size_t>(call.results[i])];
        if (returned[i].defined() && spec.dtype == at::ScalarType::Undefined) spec = specOf(returned[i]);
      }
    }
  } catch (const std::exception&) {
    // What was reached is enough.
  }
  return specs;
}

// Forgets inputs and leaves that nothing mentions or computes, and makes inputs of values that are mentioned
// and that nothing computes any more.
bool repair(Model& model, const std::vector<TensorSpec>& specs, InputKind kind) {
  std::vector<bool> known(static_cast<size_t>(model.valueCount), false);
  std::vector<bool> used = known;
  for (const Input& input : model.inputs) known[static_cast<size_t>(input.value)] = true;
  for (const Call& call : model.calls) {
    for (const CallArgument& argument : call.arguments) {
      for (ValueId value : argument.values) {
        if (value == kNone) continue;
        const auto index = static_cast<size_t>(value);
        used[index] = true;
        if (known[index]) continue;
        if (specs[index].dtype == at::ScalarType::Undefined) return false;
        const bool canTrain = at::isFloatingType(specs[index].dtype) || at::isComplexType(specs[index].dtype);
        model.inputs.push_back({canTrain ? kind : InputKind::kBatch, specs[index],
                                static_cast<uint64_t>(value) + 77, value, false});
        known[index] = true;
      }
    }
    for (ValueId value : call.results) known[static_cast<size_t>(value)] = true;
  }
  std::erase_if(model.leaves, [&](ValueId leaf) { return !known[static_cast<size_t>(leaf)]; });
  for (ValueId leaf : model.leaves) used[static_cast<size_t>(leaf)] = true;
  std::vector<Input> kept = {model.inputs[0]};
  for (size_t i = 1; i < model.inputs.size(); ++i) {
    if (used[static_cast<size_t>(model.inputs[i].value)]) kept.push_back(model.inputs[i]);
  }
  model.inputs = std::move(kept);
  return true;
}

}  // namespace

Model shrink(Model model, const std::function<bool(const Model&)>& fails, int budget) {
  const auto accept = [&](Model candidate) {
    if (budget-- <= 0 || !fails(candidate)) return false;
    model = std::move(candidate);
    return true;
  };
  bool progress = true;
  while (progress && budget > 0) {
    progress = false;
    for (size_t chunk = std::max<size_t>(model.calls.size() / 2, 1); chunk >= 1; chunk /= 2) {
      for (size_t end = model.calls.size(); end > 0 && budget > 0;) {
        const size_t begin = end > chunk ? end - chunk : 0;
        const std::vector<TensorSpec> specs = specsOf(model);
        bool accepted = false;
        for (InputKind kind : {InputKind::kBatch, InputKind::kParameter}) {
          Model candidate = model;
          candidate.calls.erase(candidate.calls.begin() + static_cast<std::ptrdiff_t>(begin),
                                candidate.calls.begin() + static_cast<std::ptrdiff_t>(end));
          if (!repair(candidate, specs, kind)) continue;
          accepted = accept(std::move(candidate));
          if (accepted) break;
        }
        progress = progress || accepted;
        end = std::min(begin, model.calls.size());
      }
    }
    for (size_t i = model.leaves.size(); i-- > 0 && budget > 0;) {
      Model candidate = model;
      candidate.leaves.erase(candidate.leaves.begin() + static_cast<std::ptrdiff_t>(i));
      if (repair(candidate, {}, InputKind::kBatch)) progress = accept(std::move(candidate)) || progress;
    }
    for (size_t i = 0; i < model.calls.size() && budget > 0; ++i) {
      if (model.calls[i].autocast) {
        Model candidate = model;
        candidate.calls[i].autocast = false;
        progress = accept(std::move(candidate)) || progress;
      }
      if (model.calls[i].checkpoint) {
        Model candidate = model;
        candidate.calls[i].checkpoint = false;
        progress = accept(std::move(candidate)) || progress;
      }
      if (model.calls[i].noGrad) {
        Model candidate = model;
        candidate.calls[i].noGrad = false;
        progress = accept(std::move(candidate)) || progress;
      }
    }
    // A plainer input says the same.
    for (size_t i = 1; i < model.inputs.size() && budget > 0; ++i) {
      if (model.inputs[i].isTurned) {
        Model candidate = model;
        candidate.inputs[i].isTurned = false;
        progress = accept(std::move(candidate)) || progress;
      }
      for (InputKind kind : {InputKind::kBatch, InputKind::kParameter}) {
        if (model.inputs[i].kind == InputKind::kBatch) break;
        if (model.inputs[i].kind == kind) break;
        Model candidate = model;
        candidate.inputs[i].kind = kind;
        if (accept(std::move(candidate))) {
          progress = true;
          break;
        }
      }
    }
  }
  return model;
}

}  // namespace torchlane::search
