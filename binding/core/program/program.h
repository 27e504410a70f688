// A Program: one training step as a flat list of operator calls over numbered registers (see recorder.h).
// Immutable once built; shared by all ranks. Holds no execution state (replayer.h) and no recording state
// (recorder.h).
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace torchlane {

using RegisterId = int32_t;
inline constexpr RegisterId kNoRegister = -1;

enum class RegisterKind : uint8_t {
  kParameter,  // index: position in the job's parameter list
  kBuffer,     // index: position in the job's buffer list
  kBatch,      // index: field of the batch
  kConstant,   // index: position in Program::constants()
  kValue,      // computed by a node
};

// Shape and layout of a register when it was named: what replay must reproduce.
struct RegisterMeta {
  std::vector<int64_t> sizes;
  std::vector<int64_t> strides;
  int64_t offset = 0;  // in elements, from the start of its storage
  at::ScalarType dtype = at::kFloat;
  bool conj = false;  // read as its conjugate, or its negative: lazily, by a bit of the tensor
  bool neg = false;

  bool operator==(const RegisterMeta&) const = default;
};

struct Register {
  RegisterKind kind = RegisterKind::kValue;
  int32_t index = 0;
  RegisterMeta meta;
  int32_t storage = -1;  // registers of one storage share this number: views, and what in-place writes reach
};

// One argument: a register, a list of registers (kNoRegister = absent entry), or a plain value.
struct Argument {
  enum class Kind : uint8_t { kValue, kRegister, kRegisterList, kDevice, kGenerator };
  Kind kind = Kind::kValue;
  RegisterId reg = kNoRegister;
  std::vector<RegisterId> list;
  bool optionalList = false;  // Tensor?[]: absent entries are None
  c10::IValue value;          // kValue: passed as it is (scalars, lists, strings, wrapped numbers)
};

enum class RandomUse : uint8_t {
  kNone,
  kArgument,  // the operator takes a generator: it gets the rank's
  kSwap,      // it draws from libtorch's default generator: the rank's state is swapped in under a lock
};

enum class NodeKind : uint8_t {
  kCall,  // a boxed call of the operator
  kView,  // a plain view of its first argument's storage: replay sets the recorded geometry, without a call
};

struct Node {
  explicit Node(c10::OperatorHandle handle) : op(std::move(handle)) {}

  c10::OperatorHandle op;
  NodeKind kind = NodeKind::kCall;
  std::vector<Argument> arguments;
  // One entry per tensor the operator returns (lists flattened): the register it fills, or kNoRegister when
  // nothing reads it or when it is an argument returned again.
  std::vector<RegisterId> results;
  // One entry per return of the schema: how many tensors it stands for (lists: their length).
  std::vector<int32_t> resultCounts;
  std::vector<int32_t> writes;  // storages (Register::storage) that it writes in place
  RandomUse random = RandomUse::kNone;
  int32_t position = -1;  // on the tape, among all noted calls
  bool gradMode = false;  // some kernels look at it: mkldnn's LSTM keeps its workspace only when it is on
  // Kernels that call others through the dispatcher do it under the step's autocast.
  bool autocast = false;
  at::ScalarType autocastDtype = at::kBFloat16;
  bool unwritten = false;           // its results are memory that nobody has written yet (`empty*`)
  bool hoisted = false;             // runs once, when a rank binds the Program
  std::vector<RegisterId> lastUse;  // registers freed after this node
  std::string site;                 // the user's line that asked for it, where known
};

class Program {
 public:
  struct Parts {
    std::vector<Register> registers;
    std::vector<Node> nodes;             // hoisted ones first
    std::vector<at::Tensor> constants;   // on the recording device; views of one storage share it
    std::vector<RegisterId> parameters;  // register of each parameter
    std::vector<RegisterId> buffers;
    std::vector<std::string> parameterNames;
    std::vector<std::string> bufferNames;
    std::vector<RegisterId> batch;
    std::vector<RegisterId> gradients;   // per parameter; kNoRegister: the loss does not depend on it
    std::vector<int32_t> gradientReady;  // per parameter: index of the node after which its gradient is final
    std::vector<size_t> gradientOrder;   // parameters with a gradient, as autograd finished them one by one
    std::vector<RegisterId> outputs;     // the loss, then the metrics; in an evaluation these alone
    std::vector<std::string> metricNames;
    std::vector<bool> bufferWritten;     // per buffer
    std::vector<bool> parameterWritten;  // per parameter: by the step itself
    c10::Device device = c10::Device(c10::kCPU);
  };

  explicit Program(Parts parts) : parts_(std::move(parts)) {}

  const Parts& parts() const noexcept { return parts_; }
  // One call a line, with shapes: `%7: float32[32, 1] = aten::addmm(bias, x, %3)`.
  std::string toString() const;

 private:
  Parts parts_;
};

}  // namespace torchlane
