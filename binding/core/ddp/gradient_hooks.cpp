// See gradient_hooks.h.
#include "core/ddp/gradient_hooks.h"

#include <ATen/ATen.h>

#include <optional>

#include "core/base/error.h"

namespace torchlane {
namespace {

using Future = c10::ivalue::Future;
using Group = c10::intrusive_ptr<c10d::ProcessGroup>;

class MeanHook final : public c10d::CppCommHookInterface<Group> {
 public:
  MeanHook(Group group, std::optional<at::ScalarType> dtype)
      : CppCommHookInterface(std::move(group)), dtype_(dtype) {}

  c10::intrusive_ptr<Future> runHook(c10d::GradBucket& bucket) override {
    at::Tensor buffer = bucket.getBufferRef();
    // Divided before they are summed, so that float16 does not overflow.
    std::vector<at::Tensor> sent{dtype_ ? buffer.to(*dtype_) : buffer};
    sent[0].div_(state_->getSize());
    auto future = state_->allreduce(sent)->getFuture();
    if (!dtype_) return future;
    return future->then(
        [buffer](Future& summed) {
          return c10::IValue(at::Tensor(buffer).copy_(summed.value().toTensorVector().front()));
        },
        c10::TensorType::get());
  }

 private:
  const std::optional<at::ScalarType> dtype_;
};

}  // namespace

GradientHook gradientHookNamed(const std::string& name) {
  if (name == "allreduce") return GradientHook::kAllReduce;
  if (name == "fp16") return GradientHook::kFloat16;
  if (name == "bf16") return GradientHook::kBFloat16;
  throw Error(Code::ERR_ARGUMENT, "expected one of 'allreduce', 'fp16', 'bf16', received '" + name + "'");
}

std::unique_ptr<c10d::CommHookInterface> makeGradientHook(GradientHook kind, Group group) {
  std::optional<at::ScalarType> dtype;
  if (kind == GradientHook::kFloat16) dtype = at::kHalf;
  if (kind == GradientHook::kBFloat16) dtype = at::kBFloat16;
  return std::make_unique<MeanHook>(std::move(group), dtype);
}

}  // namespace torchlane
