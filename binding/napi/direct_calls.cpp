// See direct_calls.h.
#include "napi/direct_calls.h"

#ifdef TORCHLANE_TEST_HOOKS

#include <ATen/ATen.h>
#include <time.h>

#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"
#include "core/tensor/torch_error.h"
#include "napi/read.h"

namespace torchlane {
namespace {

struct Inputs {
  at::Tensor x, y, w, b;
};

using Calls = void (*)(const Inputs&, int64_t);

// `call` as often as asked for; each result ends before the next call.
template <auto call>
void repeat(const Inputs& in, int64_t count) {
  for (int64_t i = 0; i < count; ++i) call(in);
}

const std::unordered_map<std::string, Calls>& cases() {
  static const auto* all = new std::unordered_map<std::string, Calls>{
      {"add", repeat<[](const Inputs& in) { return at::add(in.x, in.y); }>},
      {"mul by a number", repeat<[](const Inputs& in) { return at::mul(in.x, 2.5); }>},
      {"matmul", repeat<[](const Inputs& in) { return at::matmul(in.x, in.w); }>},
      {"linear", repeat<[](const Inputs& in) { return at::linear(in.x, in.w, in.b); }>},
      {"relu", repeat<[](const Inputs& in) { return at::relu(in.x); }>},
      {"softmax", repeat<[](const Inputs& in) { return at::softmax(in.x, 1); }>},
      {"sum of a dimension", repeat<[](const Inputs& in) { return at::sum(in.x, {1}); }>},
      {"cat", repeat<[](const Inputs& in) { return at::cat({in.x, in.y}, 1); }>},
      {"view", repeat<[](const Inputs& in) { return in.x.view({2, 8}); }>},
      {"reshape", repeat<[](const Inputs& in) { return at::reshape(in.x, {-1}); }>},
      {"transpose", repeat<[](const Inputs& in) { return at::transpose(in.x, 0, 1); }>},
      {"eq", repeat<[](const Inputs& in) { return at::eq(in.x, in.y); }>},
      {"zeros", repeat<[](const Inputs&) { return at::zeros({4, 4}); }>},
      {"topk", repeat<[](const Inputs& in) { return at::topk(in.x, 2); }>},
      {"add_", repeat<[](const Inputs& in) { return at::Tensor(in.x).add_(in.y); }>},
  };
  return *all;
}

// Of this thread: what others run on the machine costs nothing here.
double threadSeconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

}  // namespace

napi_value timeDirectCalls(const Napi::CallbackInfo& info) {
  const std::string name = readString(info[0], "the case");
  const std::vector<at::Tensor> tensors = readTensors(info[1], "the tensors");
  const int64_t count = readInteger(info[2], "the number of calls");
  const auto found = cases().find(name);
  if (found == cases().end() || tensors.size() != 4)
    throw Error(Code::ERR_ARGUMENT, "expected a case and its four tensors, received '" + name + "'");
  const double started = threadSeconds();
  namingOperator(name, [&] { found->second({tensors[0], tensors[1], tensors[2], tensors[3]}, count); });
  return Napi::Number::New(info.Env(), threadSeconds() - started);
}

}  // namespace torchlane

#endif
