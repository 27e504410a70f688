// See stand_ins.h.
#include "core/program/stand_ins.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "core/program/fault.h"
#include "core/program/host_memory.h"
#include "core/program/trace_error.h"

namespace torchlane {
namespace {

// A copy on `device` with the same strides.
at::Tensor copyOf(const at::Tensor& tensor, c10::Device device) {
  const at::Tensor source = tensor.detach();
  return source.device() == device ? source.clone()
                                   : source.to(device, /*non_blocking=*/false, /*copy=*/true);
}

}  // namespace

StandIns::StandIns(const RecordingSpec& spec, Tape& tape) : device_(spec.device), tape_(tape) {
  const auto startOf = [](const std::vector<at::Tensor>& start, size_t i) {
    return start.empty() ? nullptr : &start[i];
  };
  for (size_t i = 0; i < spec.parameters.size(); ++i) {
    const at::Tensor& original = spec.parameters[i];
    parameters_.push_back(
        add(original, startOf(spec.startParameters, i), "parameter '" + spec.parameterNames[i] + "'"));
    parameterRegisters_.push_back(
        tape_.addPersistent(parameters_.back(), RegisterKind::kParameter, static_cast<int32_t>(i)));
    parameters_.back().requires_grad_(original.requires_grad());
  }
  for (size_t i = 0; i < spec.buffers.size(); ++i) {
    buffers_.push_back(
        add(spec.buffers[i], startOf(spec.startBuffers, i), "buffer '" + spec.bufferNames[i] + "'"));
    bufferRegisters_.push_back(
        tape_.addPersistent(buffers_.back(), RegisterKind::kBuffer, static_cast<int32_t>(i)));
  }
  for (size_t i = 0; i < spec.batch.size(); ++i) {
    // Copied each, since two fields may be one tensor.
    const auto same = std::find_if(spec.batch.begin(), spec.batch.begin() + static_cast<int64_t>(i),
                                   [&](const at::Tensor& field) { return field.is_same(spec.batch[i]); });
    const auto place = static_cast<size_t>(same - spec.batch.begin());
    const bool isShared = isPlanted(Fault::kShareBatchFields) && place < i;
    batch_.push_back(isShared ? batch_[place] : copyOf(spec.batch[i], device_).contiguous());
    batchRegisters_.push_back(
        tape_.addPersistent(batch_.back(), RegisterKind::kBatch, static_cast<int32_t>(i)));
  }
}

// `start`: the values to start from, null: the original's.
at::Tensor StandIns::add(const at::Tensor& original, const at::Tensor* start, const std::string& what) {
  if (original.layout() != at::kStrided) {
    throw traceError("", "", "the " + what + " has the layout " + c10::str(original.layout()),
                     "use dense tensors");
  }
  at::Tensor& standIn = byStorage_[Geometry::storageOf(original)];
  if (standIn.defined()) {
    throw traceError("", "", "the " + what + " shares memory with another parameter or buffer",
                     "tie weights by using one and the same Parameter in both places");
  }
  standIn = copyOf(original, device_);
  if (start != nullptr) standIn.copy_(start->detach());
  byImpl_[original.unsafeGetTensorImpl()] = standIn;
  return standIn;
}

at::Tensor StandIns::known(const at::Tensor& tensor) const {
  const auto found = byImpl_.find(tensor.unsafeGetTensorImpl());
  return found == byImpl_.end() ? at::Tensor() : found->second;
}

bool StandIns::isPersistent(const at::Tensor& tensor) const {
  return byStorage_.count(Geometry::storageOf(tensor)) > 0;
}

at::Tensor StandIns::remember(const at::Tensor& tensor, at::Tensor standIn) {
  byImpl_[tensor.unsafeGetTensorImpl()] = standIn;
  outsideHeld_.push_back(tensor);
  return standIn;
}

bool StandIns::share(const at::Tensor& tensor) const {
  const auto isAlias = [&](const at::Tensor& other) { return other.is_alias_of(tensor); };
  return std::any_of(parameters_.begin(), parameters_.end(), isAlias) ||
         std::any_of(buffers_.begin(), buffers_.end(), isAlias) ||
         std::any_of(batch_.begin(), batch_.end(), isAlias);
}

at::Tensor StandIns::outside(const at::Tensor& tensor, const std::string& op, const std::string& site) {
  const bool needsGradient = tensor.requires_grad() && at::GradMode::is_enabled();
  at::NoGradGuard noGrad;
  if (tensor.layout() != at::kStrided || !tensor.has_storage()) {
    throw traceError(op, site, c10::str("a tensor from outside the step has the layout ", tensor.layout()),
                     "use dense tensors");
  }
  if (tensor.requires_grad() && !tensor.is_leaf()) {
    throw traceError(op, site,
                     c10::str("a tensor from outside the step (", tensor.scalar_type(), tensor.sizes(),
                              ") was computed from one that needs a gradient, which would not reach it"),
                     "compute it inside the step, or detach() it");
  }
  if (needsGradient && !isPersistent(tensor)) {
    throw traceError(
        op, site,
        c10::str("a parameter (", tensor.scalar_type(), tensor.sizes(),
                 ") that model.parameters() does not list would stay untrained"),
        "keep it in a field of the model whose name does not begin with '#' (a loss with parameters "
        "belongs in the model, too); or freeze it: requiresGrad_(false), or noGrad() around its use");
  }
  const auto* storage = tensor.storage().unsafeGetStorageImpl();
  const bool isLazy = tensor.is_conj() || tensor.is_neg();  // its bytes are not its values
  at::Tensor base;
  if (const auto persistent = byStorage_.find(storage); persistent != byStorage_.end()) {
    base = persistent->second.detach();
    if (isLazy || base.scalar_type() != tensor.scalar_type()) {
      throw traceError(
          op, site, "a view from outside the step reads a parameter or buffer as other values than its own",
          "make the view inside the step");
    }
  } else if (isLazy) {
    const at::Tensor copy = copyOf(tensor.resolve_conj().resolve_neg(), device_);
    tape_.addConstant(copy);
    return remember(tensor, copy);
  } else {
    at::Tensor& copy = constants_[storage];
    if (!copy.defined()) {
      copy = copyOf(wholeStorage(tensor), device_);
      tape_.addConstant(copy);
    }
    base = copy.scalar_type() == tensor.scalar_type() ? copy : copy.view(tensor.scalar_type());
  }
  return remember(tensor, base.as_strided(tensor.sizes(), tensor.strides(), tensor.storage_offset()));
}

}  // namespace torchlane
