// See launch.h. Lifetimes: a launch is shared by its JS handle, its ranks' sessions and, weakly, the
// registry. A session belongs to its worker's environment, in whose cleanup it ends if it has not before.
#include "napi/launch.h"

#include <torch/csrc/autograd/function.h>

#include "core/accelerators/plugin_host.h"
#include "core/base/check.h"
#include "core/runtime/cores.h"
#include "core/runtime/cpu_allocator.h"
#include "core/tensor/torch_names.h"
#include "napi/env_state.h"
#include "napi/guard.h"
#include "napi/read.h"

namespace torchlane {
namespace {

// Note [A worker that is to end while it waits]
// worker.terminate() and the end of the process only ask V8 to stop the worker's JavaScript, which a thread
// that waits in native code does not see, and whoever has asked waits for the thread. So a waiting rank calls
// a function that does nothing now and then: the call fails once V8 is to stop.
struct Alive {
  napi_env env = nullptr;
  napi_ref nothing = nullptr;
};
thread_local Alive alive;

bool isThreadEnding() {
  if (alive.env == nullptr) return false;
  const Napi::HandleScope scope(alive.env);
  napi_value nothing = nullptr;
  napi_value receiver = nullptr;
  napi_value result = nullptr;
  return napi_get_reference_value(alive.env, alive.nothing, &nothing) != napi_ok ||
         napi_get_undefined(alive.env, &receiver) != napi_ok ||
         napi_call_function(alive.env, receiver, nothing, 0, nullptr, &result) != napi_ok;
}

// What an environment holds of its rank.
struct JoinedLaunch {
  explicit JoinedLaunch(napi_env env, std::shared_ptr<Launch> launch, int rank, napi_value nothing)
      : nothing_(Napi::Persistent(Napi::Value(env, nothing).As<Napi::Function>())) {
    alive = {env, nothing_};
    try {
      session = std::make_unique<RankSession>(std::move(launch), rank);
    } catch (...) {
      alive = {};
      throw;
    }
  }
  // In the environment's cleanup no JavaScript may be called any more.
  ~JoinedLaunch() {
    alive = {};
    session.reset();
  }

  std::unique_ptr<RankSession> session;

 private:
  Napi::FunctionReference nothing_;
};

std::shared_ptr<Launch> readLaunch(const Napi::Value& value) {
  if (value.IsUndefined()) return currentRank("sharing tensors").launch().shared_from_this();
  return readExternal<Launch>(value, "a launch");
}

// The same memory behind a tensor of its own: autograd's part of a tensor belongs to one thread.
at::Tensor sameMemory(const at::Tensor& tensor) {
  at::Tensor result = tensor.detach();
  if (tensor.requires_grad()) result.set_requires_grad(true);
  return result;
}

}  // namespace

RankSession& currentRank(const char* what) {
  RankSession* session = RankSession::current();
  if (session == nullptr)
    throw Error(Code::ERR_ARGUMENT,
                std::string(what) + " works in a rank of launch() alone, between its start and its end");
  return *session;
}

napi_value createLaunch(const Napi::CallbackInfo& info) {
  installCpuAllocator();
  const auto given = info[0].As<Napi::Object>();
  LaunchSpec spec;
  spec.accelerator = &accelerator(readDevice(given.Get("accelerator"), "accelerator").type());
  for (int64_t index : readIntegers(given.Get("deviceIndexes"), "deviceIndexes"))
    spec.deviceIndexes.push_back(static_cast<int>(index));
  spec.threadsPerRank = threadsPerRank(spec.worldSize());
  spec.timeout = std::chrono::milliseconds(readInteger(given.Get("timeoutMs"), "timeoutMs"));
  spec.isInterrupted = isThreadEnding;
  const auto launch = std::make_shared<Launch>(std::move(spec));
  Napi::Object result = Napi::Object::New(info.Env());
  result.Set("number", static_cast<double>(registerLaunch(launch)));
  result.Set("launch", Napi::Value(info.Env(), makeExternal(info.Env(), launch)));
  return result;
}

void abortLaunch(const Napi::CallbackInfo& info) {
  readLaunch(info[0])->abort();
}

void failLaunch(const Napi::CallbackInfo& info) {
  readLaunch(info[0])->fail(static_cast<int>(readInteger(info[1], "the rank")));
}

napi_value firstFailedRank(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), readLaunch(info[0])->firstFailed());
}

napi_value joinLaunch(const Napi::CallbackInfo& info) {
  const auto launch = findLaunch(readInteger(info[0], "the launch's number"));
  const auto rank = static_cast<int>(readInteger(info[1], "the rank"));
  if (launch == nullptr) throw Error(Code::ERR_COLLECTIVE_ABORTED, "launch() ended before this rank came");
  auto joined = std::make_shared<JoinedLaunch>(info.Env(), launch, rank,
                                               readFunction(info[2], "a function that does nothing"));
  const std::string device = deviceName(joined->session->device());
  EnvState::of(info.Env()).held[joined->session.get()] = joined;
  return Napi::String::New(info.Env(), device);
}

void leaveLaunch(const Napi::CallbackInfo& info) {
  RankSession& session = currentRank("leaving a launch");
  session.leave();
  EnvState::of(info.Env()).held.erase(&session);
}

void rankFailed(const Napi::CallbackInfo& info) {
  if (RankSession* session = RankSession::current()) session->launch().fail(session->rank());
}

napi_value shareTensor(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[1], "the tensor");
  if (tensor.requires_grad() && !tensor.is_leaf())
    throw Error(Code::ERR_ARGUMENT,
                "expected tensors outside of autograd's graph, or its leaves, to hand to another thread, "
                "received one that " +
                    tensor.grad_fn()->name() + " made: use detach()");
  return Napi::Number::New(info.Env(),
                           static_cast<double>(readLaunch(info[0])->shareTensor(sameMemory(tensor))));
}

napi_value sharedTensor(const Napi::CallbackInfo& info) {
  const int64_t number = readInteger(info[1], "the tensor's number");
  const bool isTaken = readBool(info[2], "isTaken");
  return makeTensor(info.Env(), sameMemory(readLaunch(info[0])->sharedTensor(number, isTaken)));
}

}  // namespace torchlane
