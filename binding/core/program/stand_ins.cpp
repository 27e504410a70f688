// See stand_ins.h.
#include "core/program/stand_ins.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <optional>

#include "core/program/fault.h"
#include "core/program/trace_error.h"

namespace torchlane {
namespace {

// What a user hung on the parameter before the run acts on its gradient in every step.
void takeHooks(const at::Tensor& original, const at::Tensor& standIn, const std::string& name) {
  namespace impl = torch::autograd::impl;
  if (!original.requires_grad()) return;
  if (impl::post_acc_grad_hooks(original) != nullptr) {
    throw traceError(
        "", "",
        "the parameter '" + name +
            "' has a hook of registerPostAccumulateGradHook(), and a run accumulates no gradient",
        "use registerHook(), or remove the hook");
  }
  if (impl::hooks(original).empty()) return;
  standIn.register_hook([original](const at::Tensor& gradient) {
    std::vector<at::Tensor> gradients{gradient};
    for (const auto& hook : impl::hooks(original)) gradients = (*hook)(gradients);
    return gradients[0];
  });
}

}  // namespace

StandIns::StandIns(const RecordingSpec& spec, Tape& tape)
    : device_(spec.device),
      tape_(tape),
      outside_(spec.outside ? spec.outside : std::make_shared<OutsideCopies>()) {
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
    if (!spec.isEvaluation) takeHooks(original, parameters_.back(), spec.parameterNames[i]);
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
  if (!original.is_non_overlapping_and_dense()) {
    throw traceError("", "", "the " + what + " is a part of another tensor's memory, with gaps or overlaps",
                     "make it of a copy (clone())");
  }
  auto& [standIn, offset] = byStorage_[Geometry::storageOf(original)];
  if (standIn.defined()) {
    throw traceError("", "", "the " + what + " shares memory with another parameter or buffer",
                     "tie weights by using one and the same Parameter in both places");
  }
  standIn = copyOf(original, device_);
  offset = original.storage_offset();
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
  tape_.keep(standIn);
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
  // The copy may be used outside of inference mode as well.
  std::optional<c10::InferenceMode> noInference;
  if (c10::InferenceMode::is_enabled()) noInference.emplace(false);
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
  if (isPersistent(tensor)) return remember(tensor, viewOfStandIn(tensor, op, site));
  if (tensor.is_conj() || tensor.is_neg()) {  // its bytes are not its values
    const at::Tensor copy = copyOf(tensor.resolve_conj().resolve_neg(), device_);
    tape_.addConstant(copy);
    return remember(tensor, copy);
  }
  at::Tensor whole = outside_->of(tensor, device_);
  if (constants_.insert(whole.storage().unsafeGetStorageImpl()).second) tape_.addConstant(whole);
  if (whole.scalar_type() != tensor.scalar_type()) {
    if (tensor.storage().nbytes() % whole.element_size() != 0 ||
        whole.nbytes() % tensor.element_size() != 0) {
      throw traceError(op, site, "two tensors from outside the step read one memory as different dtypes",
                       "use a copy of one of them (clone())");
    }
    whole = whole.view(tensor.scalar_type());
  }
  return remember(tensor, whole.as_strided(tensor.sizes(), tensor.strides(), tensor.storage_offset()));
}

// A view of a parameter or buffer that was made before the step.
at::Tensor StandIns::viewOfStandIn(const at::Tensor& tensor, const std::string& op,
                                   const std::string& site) const {
  const auto& [standIn, originalOffset] = byStorage_.at(Geometry::storageOf(tensor));
  const at::Tensor base = standIn.detach();
  if (tensor.is_conj() || tensor.is_neg() || base.scalar_type() != tensor.scalar_type()) {
    throw traceError(op, site,
                     "a view from outside the step reads a parameter or buffer as other values than its own",
                     "make the view inside the step");
  }
  // A stand-in has a storage of its own, and begins at its beginning.
  const int64_t offset = tensor.storage_offset() - originalOffset;
  int64_t last = offset;
  for (int64_t dim = 0; dim < tensor.dim(); ++dim) last += (tensor.size(dim) - 1) * tensor.stride(dim);
  if (tensor.numel() > 0 && (offset < 0 || last >= base.numel())) {
    throw traceError(op, site,
                     "a tensor from outside the step lies beside a parameter or buffer in one memory",
                     "use a copy (clone())");
  }
  return base.as_strided(tensor.sizes(), tensor.strides(), base.storage_offset() + offset);
}

}  // namespace torchlane
