// See devices.h.
#include "napi/devices.h"

#include <ATen/Version.h>

#include "core/runtime/cores.h"
#include "core/runtime/plugin_host.h"
#include "napi/read.h"

namespace torchlane {

void openCuda(const Napi::CallbackInfo& info) {
  openCudaPlugin(readString(info[0], "the plugin's path"));
}

napi_value cudaDeviceCount(const Napi::CallbackInfo& info) {
  size_t count = 0;
  try {
    count = accelerator(c10::kCUDA).devices().size();
  } catch (const Error& error) {
    if (error.code() != Code::ERR_CUDA_UNAVAILABLE) throw;
  }
  return Napi::Number::New(info.Env(), static_cast<double>(count));
}

napi_value devices(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto found = accelerator(readDevice(info[0], "the kind of device").type()).devices();
  Napi::Array list = Napi::Array::New(env, found.size());
  for (uint32_t i = 0; i < found.size(); ++i) {
    Napi::Object device = Napi::Object::New(env);
    device.Set("index", found[i].index);
    device.Set("name", found[i].name);
    device.Set("computeCapability", found[i].computeCapability);
    device.Set("totalBytes", static_cast<double>(found[i].totalBytes));
    list.Set(i, device);
  }
  return list;
}

napi_value cpu(const Napi::CallbackInfo& info) {
  Napi::Object result = Napi::Object::New(info.Env());
  result.Set("capability", at::get_cpu_capability());
  result.Set("cores", availableCores());
  return result;
}

}  // namespace torchlane
