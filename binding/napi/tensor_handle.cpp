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

// The garbage collector's net, or the environment's end. What it finds open was never disposed of.
void finalizeTensor(napi_env env, void* data, void*) {
  auto* handle = static_cast<TensorHandle*>(data);
  if (handle->isOpen()) ++EnvState::of(env).finalizedTensors;
  delete handle;
}

}  // namespace

TensorHandle::TensorHandle(napi_env env, at::Tensor tensor)
    : env_(env), state_(EnvState::of(env)), tensor_(std::move(tensor)) {
  TORCHLANE_CHECK(tensor_.defined(), "a handle needs a tensor");
  ++state_.liveTensors;
  count();
}

TensorHandle::~TensorHandle() {
  close();
}

const at::Tensor& TensorHandle::tensor() const {
  if (!isOpen()) {
    throw Error(Code::ERR_DISPOSED,
                "this tensor has been disposed of: by dispose(), `using`, or the end of the scope() that it "
                "was made in "
                "(return it from there, or keep() it, to use it afterwards)");
  }
  return tensor_;
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

void TensorHandle::close() noexcept {
  if (!isOpen()) return;
  --state_.liveTensors;
  uncount();
  tensor_ = at::Tensor();
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
  napi_valuetype type = napi_undefined;
  bool isTensor = false;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object) return nullptr;
  if (napi_check_object_type_tag(env, value, &kTensorTag, &isTensor) != napi_ok || !isTensor) return nullptr;
  void* data = nullptr;
  return napi_unwrap(env, value, &data) == napi_ok ? static_cast<TensorHandle*>(data) : nullptr;
}

}  // namespace torchlane
