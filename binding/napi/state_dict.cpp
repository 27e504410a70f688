// See state_dict.h.
#include "napi/state_dict.h"

#include <optional>

#include "core/base/check.h"
#include "core/io/state_dict_writer.h"
#include "core/tensor/torch_error.h"
#include "napi/guard.h"
#include "napi/read.h"

namespace torchlane {
namespace {

// One save. Made, settled and destroyed on the JS thread; only Execute runs elsewhere, and touches no JS
// value.
class WriteStateDict final : public Napi::AsyncWorker {
 public:
  WriteStateDict(Napi::Env env, std::string path, StateDict entries)
      : Napi::AsyncWorker(env, "torchlane.writeStateDict"),
        deferred_(Napi::Promise::Deferred::New(env)),
        path_(std::move(path)),
        entries_(std::move(entries)) {}

  Napi::Promise promise() const { return deferred_.Promise(); }

 protected:
  void Execute() override {
    try {
      writeStateDict(path_, entries_);
    } catch (...) {
      error_ = currentError();
    }
  }
  void OnOK() override {
    if (error_) {
      deferred_.Reject(errorToJs(Env(), *error_));
    } else {
      deferred_.Resolve(Env().Undefined());
    }
  }

 private:
  Napi::Promise::Deferred deferred_;
  std::string path_;
  StateDict entries_;
  std::optional<Error> error_;
};

}  // namespace

void checkWritableFromJs(const Napi::CallbackInfo& info) {
  checkWritable(readString(info[0], "the path"));
}

napi_value writeStateDictFromJs(const Napi::CallbackInfo& info) {
  std::string path = readString(info[0], "the path");
  const std::vector<at::Tensor> tensors = readTensors(info[2], "the tensors");
  const Napi::Array keys = info[1].As<Napi::Array>();
  TORCHLANE_CHECK(info[1].IsArray() && keys.Length() == tensors.size(), "keys and tensors");
  StateDict entries;
  entries.reserve(tensors.size());
  for (uint32_t i = 0; i < keys.Length(); ++i)
    entries.emplace_back(readString(keys.Get(i), "a key"), tensors[i]);
  auto worker = std::make_unique<WriteStateDict>(info.Env(), std::move(path), std::move(entries));
  const Napi::Promise promise = worker->promise();
  worker->Queue();
  worker.release();  // deletes itself when it has settled
  return promise;
}

}  // namespace torchlane
