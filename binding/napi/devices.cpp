// See devices.h.
#include "napi/devices.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>

#include "core/accelerators/plugin_host.h"
#include "core/runtime/cores.h"
#include "core/runtime/process_state.h"
#include "napi/read.h"

namespace torchlane {
namespace {

struct Target {
  Accelerator& accelerator;
  int index;
};

Target readTarget(const Napi::CallbackInfo& info) {
  return {accelerator(readDevice(info[0], "the kind of device").type()),
          static_cast<int>(readInteger(info[1], "the device index"))};
}

}  // namespace

void openCuda(const Napi::CallbackInfo& info) {
  openCudaPlugin(readString(info[0], "the plugin's path"));
}

void refuseCuda(const Napi::CallbackInfo& info) {
  refuseCudaPlugin(readString(info[0], "the reason"));
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

napi_value acceleratorFacts(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const AcceleratorFacts facts = accelerator(readDevice(info[0], "the kind of device").type()).facts();
  Napi::Array freeBytes = Napi::Array::New(env, facts.freeBytes.size());
  Napi::Array peerAccess = Napi::Array::New(env, facts.peerAccess.size());
  for (uint32_t from = 0; from < facts.peerAccess.size(); ++from) {
    freeBytes.Set(from, static_cast<double>(facts.freeBytes[from]));
    Napi::Array row = Napi::Array::New(env, facts.peerAccess[from].size());
    for (uint32_t to = 0; to < row.Length(); ++to) {
      row.Set(to, Napi::Boolean::New(env, facts.peerAccess[from][to]));
    }
    peerAccess.Set(from, row);
  }
  Napi::Object result = Napi::Object::New(env);
  result.Set("driver", facts.driver);
  result.Set("runtime", facts.runtime);
  result.Set("nccl", facts.nccl);
  result.Set("ncclCompiled", facts.ncclCompiled);
  result.Set("freeBytes", freeBytes);
  result.Set("peerAccess", peerAccess);
  return result;
}

void emptyCache(const Napi::CallbackInfo& info) {
  const auto [kind, index] = readTarget(info);
  kind.emptyCache(index);
}

void synchronizeDevice(const Napi::CallbackInfo& info) {
  const auto [kind, index] = readTarget(info);
  kind.synchronize(index);
}

napi_value memoryStats(const Napi::CallbackInfo& info) {
  const auto [kind, index] = readTarget(info);
  Napi::Object stats = Napi::Object::New(info.Env());
  for (const auto& [name, value] : kind.memoryStats(index)) stats.Set(name, static_cast<double>(value));
  return stats;
}

void resetPeakMemoryStats(const Napi::CallbackInfo& info) {
  const auto [kind, index] = readTarget(info);
  kind.resetPeakMemoryStats(index);
}

void setNumThreads(const Napi::CallbackInfo& info) {
  const int threads = static_cast<int>(readInteger(info[0], "the number of threads"));
  // A starting rank reads the process-wide number and puts it back.
  const std::lock_guard lock(processState().intraOpThreads);
  at::set_num_threads(threads);
  setThreadsPerRank(threads);
}

napi_value getNumThreads(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::get_num_threads());
}

void setDeterministicAlgorithms(const Napi::CallbackInfo& info) {
  at::globalContext().setDeterministicAlgorithms(readBool(info[0], "enabled"), readBool(info[1], "warnOnly"));
}

napi_value deterministicAlgorithms(const Napi::CallbackInfo& info) {
  Napi::Object result = Napi::Object::New(info.Env());
  result.Set("enabled", at::globalContext().deterministicAlgorithms());
  result.Set("warnOnly", at::globalContext().deterministicAlgorithmsWarnOnly());
  return result;
}

napi_value cpu(const Napi::CallbackInfo& info) {
  Napi::Object result = Napi::Object::New(info.Env());
  result.Set("capability", at::get_cpu_capability());
  result.Set("cores", availableCores());
  return result;
}

}  // namespace torchlane
