// One overload of an operator, its schema prepared for fast matching, and the conversion of an ArgValue into
// what one argument of it takes. Used by op_registry alone. Thread: any.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <optional>
#include <string>
#include <vector>

#include "core/tensor/arg_value.h"

namespace torchlane {

// Types of arguments. The order is the order of preference among overloads: what is narrower comes first.
enum class ArgKind : uint8_t {
  kTensor,
  kGenerator,
  kBool,
  kInt,
  kFloat,
  kScalar,
  kScalarType,
  kDevice,
  kLayout,
  kMemoryFormat,
  kString,
  kUnsupported,  // streams, storages, classes: only their default can be passed
};

struct SchemaArgument {
  std::string name;  // camelCase
  ArgKind kind = ArgKind::kUnsupported;
  bool optional = false;
  bool list = false;
  bool optionalElements = false;       // Tensor?[]
  std::optional<int32_t> fixedLength;  // int[2]: a single number stands for all
  bool keywordOnly = false;
  bool out = false;
  std::optional<c10::IValue> defaultValue;

  // "int[2]?", "Tensor"
  std::string typeName() const;
};

struct Overload {
  explicit Overload(c10::OperatorHandle handle);

  c10::OperatorHandle op;
  std::vector<SchemaArgument> arguments;
  // Per return: index of the argument that it is (in-place, out=), or -1.
  std::vector<int32_t> returnsArgument;
  bool returnsDtype = false;
  size_t positionalCount = 0;
  bool hasOut = false;
  bool named = false;  // takes dimension names, PyTorch's abandoned "named tensors"

  // "aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha)"
  std::string signature() const;
};

// `value` as `argument` takes it, into `out`; false if it does not fit. `value` is not undefined.
bool convertArgument(const SchemaArgument& argument, const ArgValue& value, c10::IValue& out);

// What `argument` takes, in words for an error text: "Tensor", "a dtype ('float32', …)".
std::string expectedText(const SchemaArgument& argument);

}  // namespace torchlane
