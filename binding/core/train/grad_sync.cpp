#include "core/train/grad_sync.h"

#include <ATen/ATen.h>
#include <ATen/ScalarOps.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_map>

#include "core/base/check.h"
#include "core/train/layout.h"

namespace torchlane {

namespace {

// Below this a plain loop beats the fixed cost of an operator call (about 1 µs).
constexpr int64_t kPlainLoopElements = 1024;

// Appends buckets to a layout: gradients in the order given, without gaps, one dtype each.
class LayoutMaker {
 public:
  LayoutMaker(std::vector<GradPlan::Flat>& flats, size_t slotCount) : flats_(flats) {
    layout_.places.resize(slotCount);
  }

  // `firstBytes`, `nextBytes`: from which size on the first bucket of a dtype, and each later one, is closed.
  void add(size_t slot, const RegisterMeta& meta, int64_t firstBytes, int64_t nextBytes) {
    const size_t flat = flatOf(meta.dtype);
    Open& open = open_[flat];
    if (!open.bucket) {
      open.bucket = layout_.buckets.size();
      layout_.buckets.push_back({.flat = flat, .begin = open.end});
    }
    GradPlan::Bucket& bucket = layout_.buckets[*open.bucket];
    layout_.places[slot] = {*open.bucket, open.end};
    bucket.slots.push_back(slot);
    const int64_t elements = c10::multiply_integers(meta.sizes);
    bucket.length += elements;
    open.end += elements;
    flats_[flat].length = open.end;
    const int64_t limit = open.isFirst ? firstBytes : nextBytes;
    if (bucket.length * static_cast<int64_t>(c10::elementSize(meta.dtype)) < limit) return;
    open.bucket.reset();
    open.isFirst = false;
  }

  GradPlan::Layout take() { return std::move(layout_); }

 private:
  struct Open {
    std::optional<size_t> bucket;
    int64_t end = 0;  // of what is taken of the flat tensor
    bool isFirst = true;
  };

  size_t flatOf(at::ScalarType dtype) {
    size_t flat = 0;
    while (flat < flats_.size() && flats_[flat].dtype != dtype) ++flat;
    if (flat == flats_.size()) flats_.push_back({.dtype = dtype});
    if (open_.size() <= flat) open_.resize(flat + 1);
    return flat;
  }

  std::vector<GradPlan::Flat>& flats_;
  std::vector<Open> open_;  // per flat
  GradPlan::Layout layout_;
};

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

  const size_t slotCount = plan.parameters.size();
  const auto metaOf = [&](size_t slot) -> const RegisterMeta& {
    return parts.registers.at(parts.parameters[plan.parameters[slot]]).meta;
  };
  std::vector<size_t> order(slotCount);
  std::iota(order.begin(), order.end(), size_t{0});

  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return plan.parameters[a] < plan.parameters[b]; });
  LayoutMaker first(plan.flats, slotCount);
  constexpr int64_t kNoLimit = std::numeric_limits<int64_t>::max();
  for (size_t slot : order) first.add(slot, metaOf(slot), kNoLimit, kNoLimit);
  plan.firstStep = first.take();

  LayoutMaker later(plan.flats, slotCount);
  for (size_t parameter : parts.gradientOrder) {
    const int32_t slot = plan.slotOf[parameter];
    if (slot >= 0) later.add(slot, metaOf(slot), firstBucketBytes, bucketBytes);
  }
  plan.laterSteps = later.take();
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
  for (const GradPlan::Flat& flat : plan.flats)
    flats_.push_back(at::empty({flat.length}, parameters_.front().options().dtype(flat.dtype)));
  useLayout(plan.firstStep);
}

void GradSync::useLayout(const GradPlan::Layout& layout) {
  layout_ = &layout;
  buckets_.clear();
  missing_.clear();
  for (const GradPlan::Bucket& bucket : layout.buckets) {
    buckets_.push_back(flats_[bucket.flat].narrow(0, bucket.begin, bucket.length));
    missing_.push_back(bucket.slots.size());
  }
  for (size_t slot = 0; slot < parameters_.size(); ++slot) {
    const at::Tensor& parameter = parameters_[slot];
    const GradPlan::Place& place = layout.places[slot];
    TORCHLANE_CHECK(parameter.is_non_overlapping_and_dense(), "parameter ", plan_.parameters[slot]);
    gradients_[slot] = flats_[layout.buckets[place.bucket].flat].as_strided(
        parameter.sizes(), parameter.strides(), place.offset);
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
    const size_t bucket = layout_->places[slot].bucket;
    if (--missing_[bucket] > 0) return;
    missing_[bucket] = layout_->buckets[bucket].slots.size();
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
  if (!communicator_) {
    for (at::Tensor& gradient : gradients_) gradient.reset();
  } else if (layout_ == &plan_.firstStep) {
    useLayout(plan_.laterSteps);
  }
}

void GradSync::checkComplete() {
  TORCHLANE_CHECK(taken_ == parameters_.size(), taken_, " gradients of ", parameters_.size(), " came");
  taken_ = 0;
}

}  // namespace torchlane
