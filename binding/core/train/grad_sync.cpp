#include "core/train/grad_sync.h"

#include <ATen/ATen.h>
#include <ATen/ScalarOps.h>

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "core/base/check.h"
#include "core/train/layout.h"

namespace torchlane {

namespace {

// Gradients start at multiples of this within a bucket, so that vectorised kernels find them aligned.
constexpr int64_t kAlignBytes = 64;

// Below this a plain loop beats the fixed cost of an operator call (about 1 µs).
constexpr int64_t kPlainLoopElements = 1024;

int64_t alignedElements(int64_t elements, at::ScalarType dtype) {
  const auto step = std::max<int64_t>(1, kAlignBytes / static_cast<int64_t>(c10::elementSize(dtype)));
  return (elements + step - 1) / step * step;
}

// view = grad * factor, with the bits of at::mul by a wrapped number (float factor, one multiplication an
// element).
void scaleInto(at::Tensor& view, const at::Tensor& grad, double factor, const at::Tensor& factorTensor) {
  if (grad.numel() <= kPlainLoopElements && grad.is_cpu() && grad.scalar_type() == at::kFloat &&
      hasSameLayout(grad, view)) {
    const float* __restrict source = grad.const_data_ptr<float>();
    float* __restrict target = view.mutable_data_ptr<float>();
    const auto by = static_cast<float>(factor);
    const int64_t count = grad.numel();
    for (int64_t i = 0; i < count; ++i) target[i] = source[i] * by;
    return;
  }
  at::mul_out(view, grad, factorTensor);
}

}  // namespace

GradPlan planGradients(const Program& program, const std::vector<size_t>& optimized, int64_t firstBucketBytes,
                       int64_t bucketBytes) {
  const Program::Parts& parts = program.parts();
  GradPlan plan;
  plan.slotOf.assign(parts.parameters.size(), -1);
  for (size_t position = 0; position < optimized.size(); ++position) {
    const size_t parameter = optimized[position];
    if (parts.gradients.at(parameter) == kNoRegister) continue;
    plan.slotOf[parameter] = static_cast<int32_t>(plan.parameters.size());
    plan.parameters.push_back(parameter);
    plan.positions.push_back(position);
  }

  std::vector<size_t> byReadiness(plan.parameters.size());
  std::iota(byReadiness.begin(), byReadiness.end(), size_t{0});
  std::stable_sort(byReadiness.begin(), byReadiness.end(), [&](size_t a, size_t b) {
    return parts.gradientReady[plan.parameters[a]] < parts.gradientReady[plan.parameters[b]];
  });

  plan.places.resize(plan.parameters.size());
  std::unordered_map<at::ScalarType, size_t> open;  // per dtype: the bucket that is being filled
  for (size_t slot : byReadiness) {
    const RegisterMeta& meta = parts.registers.at(parts.parameters[plan.parameters[slot]]).meta;
    auto [entry, isNew] = open.try_emplace(meta.dtype, plan.buckets.size());
    if (isNew) plan.buckets.push_back({.dtype = meta.dtype});
    GradPlan::Bucket& bucket = plan.buckets[entry->second];
    plan.places[slot] = {entry->second, bucket.elements};
    bucket.slots.push_back(slot);
    bucket.elements += alignedElements(c10::multiply_integers(meta.sizes), meta.dtype);
    const int64_t limit = entry->second == 0 ? firstBucketBytes : bucketBytes;
    if (bucket.elements * static_cast<int64_t>(c10::elementSize(meta.dtype)) >= limit) open.erase(entry);
  }
  return plan;
}

GradSync::GradSync(const GradPlan& plan, std::vector<at::Tensor> parameters, Communicator* communicator)
    : plan_(plan),
      parameters_(std::move(parameters)),
      communicator_(communicator),
      gradients_(parameters_.size()),
      copies_(parameters_.size()),
      hasOwnMemory_(parameters_.size(), true),
      inspected_(parameters_.size()) {
  TORCHLANE_CHECK(parameters_.size() == plan.parameters.size());
  if (!communicator_) return;
  factor_ = 1.0 / communicator_->worldSize();
  factorTensor_ = at::native::wrapped_scalar_tensor(factor_);
  for (const GradPlan::Bucket& bucket : plan.buckets) {
    const at::Tensor& first = parameters_[bucket.slots.front()];
    buckets_.push_back(at::zeros({bucket.elements}, first.options().dtype(bucket.dtype)));
    missing_.push_back(bucket.slots.size());
  }
  for (size_t slot = 0; slot < parameters_.size(); ++slot) {
    const at::Tensor& parameter = parameters_[slot];
    const GradPlan::Place& place = plan.places[slot];
    TORCHLANE_CHECK(parameter.is_non_overlapping_and_dense(), "parameter ", plan.parameters[slot]);
    gradients_[slot] =
        buckets_[place.bucket].as_strided(parameter.sizes(), parameter.strides(), place.offset);
  }
}

void GradSync::inspect(size_t parameter, const at::Tensor& grad) {
  const int32_t slot = plan_.slotOf[parameter];
  if (slot < 0) return;
  inspected_[slot] = grad;
  ++taken_;
}

void GradSync::settle(at::TensorList persistent) {
  checkComplete();
  std::unordered_map<const c10::StorageImpl*, int> users;
  const auto storage = [](const at::Tensor& t) { return t.storage().unsafeGetStorageImpl(); };
  for (const at::Tensor& tensor : persistent) users[storage(tensor)] += 2;  // as good as shared
  for (const at::Tensor& grad : inspected_) ++users[storage(grad)];
  for (size_t slot = 0; slot < inspected_.size(); ++slot) {
    if (users[storage(inspected_[slot])] > 1) hasOwnMemory_[slot] = false;
    const bool isUsable = hasOwnMemory_[slot] && hasSameLayout(inspected_[slot], parameters_[slot]);
    if (!communicator_ && !isUsable && !copies_[slot].defined())
      copies_[slot] = at::empty_like(parameters_[slot]);  // now, so that no step allocates it
    inspected_[slot].reset();
  }
}

void GradSync::take(size_t parameter, const at::Tensor& grad) {
  const int32_t slot = plan_.slotOf[parameter];
  if (slot < 0) return;
  ++taken_;
  if (communicator_) {
    scaleInto(gradients_[slot], grad, factor_, factorTensor_);
    const size_t bucket = plan_.places[slot].bucket;
    if (--missing_[bucket] > 0) return;
    missing_[bucket] = plan_.buckets[bucket].slots.size();
    communicator_->allReduce(buckets_[bucket]);
    return;
  }
  if (hasOwnMemory_[slot] && hasSameLayout(grad, parameters_[slot])) {
    gradients_[slot] = grad;
    return;
  }
  if (!copies_[slot].defined()) copies_[slot] = at::empty_like(parameters_[slot]);
  copies_[slot].copy_(grad);
  gradients_[slot] = copies_[slot];
}

void GradSync::finish() {
  checkComplete();
  if (communicator_) communicator_->join();
}

void GradSync::release() {
  if (communicator_) return;
  for (at::Tensor& gradient : gradients_) gradient.reset();
}

void GradSync::checkComplete() {
  TORCHLANE_CHECK(taken_ == parameters_.size(), taken_, " gradients of ", parameters_.size(), " came");
  taken_ = 0;
}

}  // namespace torchlane
