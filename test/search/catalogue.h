// The operators that random models are made of: libtorch's own schemas, each with a few ways to call it that
// work. Where no recipe is written down (recipes.h), arguments are tried until calls succeed. The same in
// every run of one libtorch. Thread: any, one at a time.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>
#include <c10/util/Exception.h>

#include <string>
#include <vector>

#include "tensor_spec.h"

namespace torchlane::search {

// One argument of a call that works: a plain value, or what its tensors must be like.
struct ArgumentRecipe {
  enum class Kind : uint8_t { kValue, kTensor, kTensorList, kOptionalTensorList };
  Kind kind = Kind::kValue;
  c10::IValue value;
  std::vector<TensorSpec> tensors;
  bool isWritten = false;  // in place
};

struct Recipe {
  std::vector<ArgumentRecipe> arguments;  // one per argument of the schema
  std::string toString() const;
};

struct Operator {
  explicit Operator(c10::OperatorHandle handle) : op(std::move(handle)) {}

  std::string name() const;  // "aten::add.Tensor"

  c10::OperatorHandle op;
  std::vector<Recipe> recipes;
  bool leavesMemoryUnwritten =
      false;            // `empty*`, `resize_`: what it returns must be written before it is read
  bool isView = false;  // what it returns reads its argument's memory
};

// An operator that no model can hold, and why.
struct Uncovered {
  std::string name;
  std::string reason;
};

struct Catalogue {
  std::vector<Operator> operators;
  std::vector<Uncovered> uncovered;
};

// Takes about a second; prints nothing.
const Catalogue& catalogue();

// Swallows what deprecated operators say: for c10::WarningUtils::WarningHandlerGuard.
c10::WarningHandler& silentWarnings();

// The tensors of `recipe` filled in, ready for a boxed call.
std::vector<c10::IValue> makeArguments(const Recipe& recipe, at::Generator generator);

}  // namespace torchlane::search
