// A random model as plain data: inputs, operator calls over numbered values, and what the loss is made of.
// Knows how to run and print itself, nothing of how it was made. Thread: any, one at a time.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <optional>
#include <string>
#include <vector>

#include "step_case.h"
#include "tensor_spec.h"

namespace torchlane::search {

using ValueId = int32_t;
inline constexpr ValueId kNone = -1;

enum class InputKind : uint8_t { kParameter, kBuffer, kBatch, kConstant };

struct Input {
  InputKind kind = InputKind::kBatch;
  TensorSpec spec;
  uint64_t seed = 0;  // of its values; a batch field has others in every batch
  ValueId value = kNone;
  bool isTurned = false;  // strides in reverse order
};

struct CallArgument {
  enum class Kind : uint8_t { kPlain, kValue, kList, kOptionalList };
  Kind kind = Kind::kPlain;
  c10::IValue plain;
  std::vector<ValueId> values;  // kValue: one; kOptionalList: kNone stands for None
};

// An operator, or a gradient in the middle of the step: arguments (value, with respect to), with a graph of
// its own.
struct Call {
  std::string name() const;

  std::optional<c10::OperatorHandle> op;  // none: the gradient
  std::vector<CallArgument> arguments;
  // Per tensor that it returns, lists flattened. What an in-place operator returns is its argument's value.
  std::vector<ValueId> results;
  bool noGrad = false;
  bool autocast = false;  // CPU, bfloat16
  // Recomputed in the backward pass with the generator as it was, as checkpointing does: a gradient goes to
  // the first tensor alone.
  bool checkpoint = false;
};

struct Model {
  std::vector<Input> inputs;  // the first is a parameter of floating point
  std::vector<Call> calls;
  std::vector<ValueId> leaves;  // each adds its mean to the loss and is a metric
  ValueId valueCount = 0;

  std::string toString() const;
};

// Name of an operator with its overload: "aten::add.Tensor".
std::string operatorName(const c10::OperatorHandle& op);
// By such a name. Throws where there is none.
c10::OperatorHandle operatorNamed(const std::string& name);

// Values of an input: those of its seed; a batch field's depend on `batch` as well.
at::Tensor valuesOf(const Input& input, int batch = 0);

// The values of a model while it runs, call by call.
class Execution {
 public:
  // `inputs`: one tensor per input of the model.
  Execution(const Model& model, std::vector<at::Tensor> inputs);
  ~Execution();
  Execution(const Execution&) = delete;
  Execution& operator=(const Execution&) = delete;

  void addInput(const Input& input, at::Tensor tensor);
  // The tensors that the call returns, lists flattened; puts them where call.results says, if it says.
  std::vector<at::Tensor> run(const Call& call);
  // The loss of the model's leaves and a metric for each.
  StepOutput finish(const Model& model);
  const at::Tensor& operator[](ValueId value) const { return values_.at(static_cast<size_t>(value)); }

 private:
  void setAutocast(bool isOn);

  std::vector<at::Tensor> values_;
  at::Tensor firstParameter_;
  bool autocast_ = false;
};

test::StepCase stepCaseOf(const Model& model);

}  // namespace torchlane::search
