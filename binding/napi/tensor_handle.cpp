// See tensor_handle.h.
#include "napi/tensor_handle.h"

#include "core/base/check.h"
#include "napi/env_state.h"

namespace torchlane {

int32_t openTensor(EnvState& state, at::Tensor tensor) {
  const int32_t slot = state.tensors.add(std::move(tensor));
  if (state.tensors.passedLimit() && !state.liveBytesWarning.IsEmpty()) {
    const Napi::Env env = state.liveBytesWarning.Env();
    state.liveBytesWarning.Call({Napi::Number::New(env, static_cast<double>(state.tensors.live())),
                                 Napi::Number::New(env, static_cast<double>(state.tensors.liveBytes()))});
  }
  return slot;
}

napi_value makeTensor(Napi::Env env, at::Tensor tensor) {
  if (!tensor.defined()) return env.Null();
  EnvState& state = EnvState::of(env);
  const int32_t slot = openTensor(state, std::move(tensor));
  try {
    return state.makeTensor.Call({Napi::Number::New(env, slot)});
  } catch (...) {
    state.tensors.remove(slot);
    throw;
  }
}

int32_t findSlot(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object) return 0;
  const Napi::Value answer = EnvState::of(env).slotOf.Call({value});
  const int32_t slot = answer.As<Napi::Number>().Int32Value();
  if (slot < 0) {
    throw Error(Code::ERR_DISPOSED,
                "this tensor has been disposed of: by dispose(), `using`, or the end of the scope() that it "
                "was made in "
                "(return it from there, or keep() it, to use it afterwards)");
  }
  return slot;
}

const at::Tensor* findTensor(napi_env env, napi_value value) {
  const int32_t slot = findSlot(env, value);
  if (slot == 0) return nullptr;
  const at::Tensor* tensor = EnvState::of(env).tensors.find(slot);
  TORCHLANE_CHECK(tensor != nullptr, "no tensor has the number ", slot);
  return tensor;
}

}  // namespace torchlane
