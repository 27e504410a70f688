// See tensor_hooks.h. libtorch's hooks hold a Hook; so does, by number of its own, the handle in JavaScript,
// which does not keep the tensor alive.
#include "napi/tensor_hooks.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>

#include "core/tensor/boxed_call.h"
#include "core/tensor/torch_error.h"
#include "napi/external.h"
#include "napi/kept_value.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

constexpr const char* kWhat = "the hook of a tensor";

// Shared by the tensor and the handle in JavaScript; empty after its removal.
struct Hook {
  std::shared_ptr<KeptValue> function;
};

at::Tensor callHook(const std::shared_ptr<Hook>& hook, const at::Tensor& gradient) {
  at::Tensor result;
  const auto function = hook->function;  // it may remove itself
  if (function == nullptr) return result;
  function->call(
      kWhat, [&](Napi::Env env) { return std::vector<napi_value>{makeTensor(env, gradient)}; },
      [&](const Napi::Value& returned) {
        if (!returned.IsUndefined() && !returned.IsNull())
          result = seenAtDoor(readTensor(returned, "the gradient that a tensor's hook returns"));
      });
  return result;
}

// libtorch has room for one of these a tensor.
class PostHooks final : public torch::autograd::PostAccumulateGradHook {
 public:
  void add(std::shared_ptr<Hook> hook) { hooks_.push_back(std::move(hook)); }
  void operator()(const at::Tensor& tensor) override {
    std::erase_if(hooks_, [](const auto& hook) { return hook->function == nullptr; });
    const auto hooks = hooks_;
    for (const auto& hook : hooks) {
      if (const auto function = hook->function) {
        function->call(
            kWhat, [&](Napi::Env env) { return std::vector<napi_value>{makeTensor(env, tensor)}; },
            [](const Napi::Value&) {});
      }
    }
  }

 private:
  std::vector<std::shared_ptr<Hook>> hooks_;
};

std::shared_ptr<Hook> makeHook(const Napi::CallbackInfo& info) {
  return std::make_shared<Hook>(Hook{KeptValue::keep(info.Env(), readFunction(info[1], "the hook"))});
}

}  // namespace

template <>
struct ExternalTag<Hook> {
  static constexpr napi_type_tag value = {0x746f7263686c616eULL, 0x652e486f6f6b0000ULL};
};

napi_value registerHook(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = seenAtDoor(readTensor(info[0], "the tensor"));
  const auto hook = makeHook(info);
  namingOperator("registerHook", [&] {
    tensor.register_hook([hook](const at::Tensor& gradient) { return callHook(hook, gradient); });
  });
  return makeExternal(info.Env(), hook);
}

napi_value registerPostAccumulateGradHook(const Napi::CallbackInfo& info) {
  namespace impl = torch::autograd::impl;
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  refuseWhileRecording(info.Env(), "registerPostAccumulateGradHook()",
                       "a run accumulates no `grad`: use registerHook()");
  if (!tensor.is_leaf() || !tensor.requires_grad()) {
    throw Error(
        Code::ERR_ARGUMENT,
        "expected a leaf that requires a gradient for registerPostAccumulateGradHook(), received another "
        "tensor");
  }
  auto& slot = impl::post_acc_grad_hooks(tensor);
  if (slot == nullptr) slot = std::make_unique<PostHooks>();
  auto* hooks = dynamic_cast<PostHooks*>(slot.get());
  if (hooks == nullptr)
    throw Error(Code::ERR_ARGUMENT, "expected a tensor without a hook of another library");
  const auto hook = makeHook(info);
  hooks->add(hook);
  return makeExternal(info.Env(), hook);
}

void removeHook(const Napi::CallbackInfo& info) {
  readExternal<Hook>(info[0], "a hook")->function = nullptr;
}

}  // namespace torchlane
