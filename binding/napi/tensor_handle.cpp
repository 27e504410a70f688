// See tensor_handle.h.
#include "napi/tensor_handle.h"

#include "core/base/check.h"
#include "napi/env_state.h"

namespace torchlane {
namespace {

constexpr napi_type_tag kTensorTag = {0x746f7263686c616eULL, 0x652e54656e736f72ULL};

void checkStatus(napi_env env, napi_status status) {
  if (status != napi_ok) throw Napi::Error::New(env);
}

// The garbage collector's net, or the environment's end: nobody disposed of this one.
void finalizeTensor(napi_env env, void* data, void*) {
  ++EnvState::of(env).finalizedTensors;
  delete static_cast<TensorHandle*>(data);
}

bool isTensor(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  bool hasTag = false;
  return napi_typeof(env, value, &type) == napi_ok && type == napi_object &&
         napi_check_object_type_tag(env, value, &kTensorTag, &hasTag) == napi_ok && hasTag;
}

// Null after the tensor was disposed of.
TensorHandle* unwrap(napi_env env, napi_value value) {
  void* data = nullptr;
  return napi_unwrap(env, value, &data) == napi_ok ? static_cast<TensorHandle*>(data) : nullptr;
}

void requireTensor(napi_env env, napi_value value) {
  if (!isTensor(env, value)) throw Error(Code::ERR_ARGUMENT, "expected a Tensor");
}

}  // namespace

TensorHandle::TensorHandle(napi_env env, at::Tensor tensor)
    : env_(env), state_(EnvState::of(env)), tensor_(std::move(tensor)) {
  TORCHLANE_CHECK(tensor_.defined(), "a handle needs a tensor");
  ++state_.liveTensors;
  count();
}

TensorHandle::~TensorHandle() {
  --state_.liveTensors;
  uncount();
}

void TensorHandle::count() {
  if (!tensor_.has_storage()) return;
  state_.addStorage(env_, tensor_);
  storage_ = tensor_.storage().unsafeGetStorageImpl();
}

void TensorHandle::uncount() noexcept {
  if (storage_ != nullptr) state_.removeStorage(env_, std::exchange(storage_, nullptr));
}

void TensorHandle::recount() {
  uncount();
  count();
}

void wrapTensor(napi_env env, napi_value object, at::Tensor tensor) {
  auto handle = std::make_unique<TensorHandle>(env, std::move(tensor));
  checkStatus(env, napi_type_tag_object(env, object, &kTensorTag));
  checkStatus(env, napi_wrap(env, object, handle.get(), finalizeTensor, nullptr, nullptr));
  handle.release();
}

napi_value makeTensor(Napi::Env env, at::Tensor tensor) {
  if (!tensor.defined()) return env.Null();
  const Napi::Object object = EnvState::of(env).tensorClass.New({});
  wrapTensor(env, object, std::move(tensor));
  return object;
}

TensorHandle* findTensor(napi_env env, napi_value value) {
  if (!isTensor(env, value)) return nullptr;
  TensorHandle* handle = unwrap(env, value);
  if (handle == nullptr) {
    throw Error(Code::ERR_DISPOSED,
                "this tensor has been disposed of: by dispose(), `using`, or the end of the scope() that it "
                "was made in "
                "(return it from there, or keep() it, to use it afterwards)");
  }
  return handle;
}

void disposeTensor(napi_env env, napi_value value) {
  requireTensor(env, value);
  void* data = nullptr;
  if (napi_remove_wrap(env, value, &data) == napi_ok) delete static_cast<TensorHandle*>(data);
}

bool isTensorDisposed(napi_env env, napi_value value) {
  requireTensor(env, value);
  return unwrap(env, value) == nullptr;
}

}  // namespace torchlane
