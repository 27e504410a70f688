// See sgd.h.
#include "napi/sgd.h"

#include "core/base/check.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/torch_error.h"
#include "core/train/optimizer/sgd.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

// Every option is there: TypeScript fills in the defaults.
SgdOptions readSgdOptions(const Napi::Value& options) {
  const auto option = [&](const char* name) {
    return findOption(options, name).value_or(options.Env().Undefined());
  };
  return {.lr = readNumber(option("lr"), "lr"),
          .momentum = readNumber(option("momentum"), "momentum"),
          .dampening = readNumber(option("dampening"), "dampening"),
          .weightDecay = readNumber(option("weightDecay"), "weightDecay"),
          .nesterov = readBool(option("nesterov"), "nesterov"),
          .maximize = readBool(option("maximize"), "maximize")};
}

}  // namespace

napi_value sgdStepFromJs(const Napi::CallbackInfo& info) {
  requireNotRecording("an optimizer's step()",
                      "train() calls the optimizer itself; leave step() out of `step`");
  const std::vector<at::Tensor> parameters = readTensors(info[0], "the parameters");
  const std::vector<at::Tensor> gradients = readTensors(info[1], "the gradients");
  const auto given = info[2].As<Napi::Array>();
  std::vector<at::Tensor> buffers;
  for (uint32_t i = 0; i < given.Length(); ++i) {
    const Napi::Value buffer = given.Get(i);
    buffers.push_back(buffer.IsNull() ? at::Tensor() : readTensor(buffer, "a momentum buffer"));
  }
  TORCHLANE_CHECK(gradients.size() == parameters.size() && buffers.size() == parameters.size(),
                  "one gradient and one buffer a parameter");
  const SgdOptions options = readSgdOptions(info[3]);
  namingOperator("optim.SGD.step", [&] { sgdStep(options, parameters, gradients, buffers); });
  Napi::Array result = Napi::Array::New(info.Env(), buffers.size());
  for (uint32_t i = 0; i < given.Length(); ++i) {
    const Napi::Value buffer = given.Get(i);
    result.Set(i, buffer.IsNull() ? Napi::Value(info.Env(), makeTensor(info.Env(), buffers[i])) : buffer);
  }
  return result;
}

}  // namespace torchlane
