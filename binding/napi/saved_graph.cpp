// See saved_graph.h.
#include "napi/saved_graph.h"

#include "core/autograd/checkpoint.h"
#include "core/autograd/function_node.h"
#include "core/autograd/saved_hooks.h"
#include "core/base/check.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/torch_error.h"
#include "napi/external.h"
#include "napi/kept_value.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {

template <>
struct ExternalTag<FunctionCall> {
  static constexpr napi_type_tag value = {0x746f7263686c616eULL, 0x652e46756e630000ULL};
};

namespace {

std::vector<at::Tensor> readAtDoor(const Napi::Value& value, const char* what) {
  std::vector<at::Tensor> tensors = readOptionalTensors(value, what);
  for (at::Tensor& tensor : tensors) tensor = seenAtDoor(tensor);
  return tensors;
}

napi_value tensorsToJs(Napi::Env env, const std::vector<at::Tensor>& tensors) {
  Napi::Array list = Napi::Array::New(env, tensors.size());
  for (uint32_t i = 0; i < tensors.size(); ++i) list.Set(i, Napi::Value(env, makeTensor(env, tensors[i])));
  return list;
}

// The hooks of one saved tensor: what JavaScript makes of it in place of the tensor.
class JsSavedHooks final : public torch::autograd::SavedVariableHooks {
 public:
  JsSavedHooks(std::shared_ptr<KeptValue> pack, std::shared_ptr<KeptValue> unpack)
      : pack_(std::move(pack)), unpack_(std::move(unpack)) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    pack_->call(
        kWhat, [&](Napi::Env env) { return std::vector<napi_value>{makeTensor(env, tensor)}; },
        [&](const Napi::Value& packed) { packed_ = KeptValue::keep(packed.Env(), packed); });
  }

  at::Tensor call_unpack_hook() override {
    at::Tensor tensor;
    unpack_->call(
        kWhat, [&](Napi::Env) { return std::vector<napi_value>{packed_->value(kWhat)}; },
        [&](const Napi::Value& value) {
          tensor = seenAtDoor(readTensor(value, "what the unpack hook of savedTensorsHooks() returns"));
        });
    return tensor;
  }

 private:
  static constexpr const char* kWhat = "the hooks of savedTensorsHooks()";
  std::shared_ptr<KeptValue> pack_;
  std::shared_ptr<KeptValue> unpack_;
  std::shared_ptr<KeptValue> packed_;
};

}  // namespace

napi_value beginFunction(const Napi::CallbackInfo& info) {
  return makeExternal(info.Env(), std::make_shared<FunctionCall>(readString(info[0], "the function's name"),
                                                                 readAtDoor(info[1], "the inputs")));
}

napi_value finishFunction(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto call = readExternal<FunctionCall>(info[0], "a function's call");
  const Napi::Object said = info[1].As<Napi::Object>();
  const Napi::Array given = said.Get("outputs").As<Napi::Array>();
  const std::vector<at::Tensor> own = readTensors(given, "the outputs");
  FunctionResult result;
  result.outputs = readAtDoor(given, "the outputs");
  result.saved = readAtDoor(said.Get("saved"), "the tensors to save");
  result.dirty = readAtDoor(said.Get("dirty"), "the dirty tensors");
  result.nonDifferentiable = readAtDoor(said.Get("nonDifferentiable"), "the tensors without gradient");
  result.materializesGrads = readBool(said.Get("materializesGrads"), "materializesGrads");
  const auto function = KeptValue::keep(env, readFunction(info[2], "backward"));
  noteUserSite(env);
  const auto backward = [function](const std::vector<at::Tensor>& gradients,
                                   const std::vector<at::Tensor>& saved) {
    std::vector<at::Tensor> results;
    function->call(
        "a custom function",
        [&](Napi::Env inner) {
          return std::vector<napi_value>{tensorsToJs(inner, gradients), tensorsToJs(inner, saved)};
        },
        [&](const Napi::Value& returned) { results = readAtDoor(returned, "the gradients"); });
    return results;
  };
  const std::vector<at::Tensor> outputs =
      namingOperator(readString(said.Get("name"), "name"), [&] { return call->finish(result, backward); });
  Napi::Array list = Napi::Array::New(env, outputs.size());
  for (uint32_t i = 0; i < outputs.size(); ++i) {
    // What is the tensor that forward returned stays the object that forward returned.
    const bool isGiven = outputs[i].is_same(own[i]);
    list.Set(i, isGiven ? Napi::Value(given.Get(i)) : Napi::Value(env, makeTensor(env, outputs[i])));
  }
  return list;
}

napi_value callCheckpointed(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const std::vector<at::Tensor> inputs = readAtDoor(info[0], "the inputs");
  const Napi::Object given = info[1].As<Napi::Object>();
  CheckpointOptions options;
  options.preserveRngState = readBool(given.Get("preserveRngState"), "preserveRngState");
  options.isChecked = readBool(given.Get("isChecked"), "isChecked");
  options.site = noteUserSite(env);
  const Napi::Function forward = readFunction(info[2], "forward");
  const auto recompute = KeptValue::keep(env, readFunction(info[3], "recompute"));
  napi_value result = nullptr;
  checkpointed(
      inputs, options, [&] { result = callJs(env, forward, {}); },
      [recompute](const std::vector<at::Tensor>& again) {
        recompute->call(
            "a checkpoint's function",
            [&](Napi::Env inner) { return std::vector<napi_value>{tensorsToJs(inner, again)}; },
            [](const Napi::Value&) {});
      });
  return result;
}

napi_value callWithSavedHooks(const Napi::CallbackInfo& info) {
  const auto pack = KeptValue::keep(info.Env(), readFunction(info[0], "pack"));
  const auto unpack = KeptValue::keep(info.Env(), readFunction(info[1], "unpack"));
  const SavedHooksScope scope([&] { return std::make_unique<JsSavedHooks>(pack, unpack); });
  return callJs(info.Env(), readFunction(info[2], "fn"), {});
}

}  // namespace torchlane
