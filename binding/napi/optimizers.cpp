// See optimizers.h.
#include "napi/optimizers.h"

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

std::vector<size_t> readPlaces(const Napi::Array& places) {
  std::vector<size_t> result;
  for (uint32_t i = 0; i < places.Length(); ++i)
    result.push_back(places.Get(i).As<Napi::Number>().Uint32Value());
  return result;
}

}  // namespace

napi_value sgdStepFromJs(const Napi::CallbackInfo& info) {
  requireNotRecording("an optimizer's step()",
                      "train() calls the optimizer itself; leave step() out of `step`");
  const std::vector<at::Tensor> parameters = readTensors(info[0], "the parameters");
  const std::vector<at::Tensor> gradients = readTensors(info[1], "the gradients");
  std::vector<at::Tensor> buffers = readOptionalTensors(info[2], "the momentum buffers");
  const auto given = info[2].As<Napi::Array>();
  TORCHLANE_CHECK(gradients.size() == parameters.size() && buffers.size() == parameters.size(),
                  "one gradient and one buffer a parameter");
  const SgdOptions options = readSgdOptions(info[3]);
  const std::vector<size_t> places = readPlaces(info[4].As<Napi::Array>());
  TORCHLANE_CHECK(places.size() == parameters.size(), "one place a parameter");
  namingOperator("optim.SGD.step", [&] { sgdStep(options, parameters, gradients, buffers, places); });
  Napi::Array result = Napi::Array::New(info.Env(), buffers.size());
  for (uint32_t i = 0; i < given.Length(); ++i) {
    const Napi::Value buffer = given.Get(i);
    result.Set(i, buffer.IsNull() ? Napi::Value(info.Env(), makeTensor(info.Env(), buffers[i])) : buffer);
  }
  return result;
}

OptimizerSpec readOptimizerSpec(const Napi::Value& value) {
  const Napi::Object spec = value.As<Napi::Object>();
  const std::string kind = readString(spec.Get("kind"), "the kind of optimizer");
  if (kind != "sgd")
    throw Error(Code::ERR_ARGUMENT, "expected a known kind of optimizer, received '" + kind + "'");
  return SgdSpec{readSgdOptions(spec.Get("options")),
                 readOptionalTensors(spec.Get("momentumBuffers"), "momentumBuffers")};
}

}  // namespace torchlane
