// Any operator of libtorch by name: finds its overloads, chooses the one that fits the arguments, converts
// them by its schema, fills in defaults and calls it through the door. Knows nothing of JavaScript (napi
// makes the ArgValues) and nothing of recording (boxed_call). Thread: any; the caches are per thread.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <string>
#include <utility>
#include <vector>

#include "core/tensor/arg_value.h"

namespace torchlane {

struct OperatorArguments {
  std::vector<ArgValue> positional;                     // in the schema's order
  std::vector<std::pair<std::string, ArgValue>> named;  // camelCase; the only way to give keyword-only ones
};

struct OperatorResult {
  // One value per return of the schema (a dtype as its name); none for operators that return nothing.
  // While the call runs, its stack.
  std::vector<c10::IValue> values;
  // Per value: which given argument it is (in-place and out= operators return that very tensor), counted
  // through `positional`, then `named`; kNewValue for all others.
  std::vector<int32_t> given;
  static constexpr int32_t kNewValue = -1;
};

// All overloads of one name.
struct Operator;

// The operator `name`, spelled as for callByName, or null. Of the calling thread, and for as long as that
// lives.
const Operator* findOperator(const std::string& name);

// Calls `op`; as callByName. `result` is overwritten; its memory is used again.
void callOperator(const Operator& op, const OperatorArguments& arguments, OperatorResult& result);

// Calls operator `name`: "aten::add", "add" (aten is implied), "logSoftmax" or "log_softmax", or one overload
// of it
// ("add.Tensor", "add.default"); other namespaces by their own ("torchlane::…").
// Throws ERR_ARGUMENT when there is none or no overload takes the arguments (naming operator, argument, what
// was expected and what came), ERR_TORCH with `op` set for what libtorch refuses, ERR_TRACE for what a
// recording refuses.
OperatorResult callByName(const std::string& name, const OperatorArguments& arguments);

// Whether there is an operator of that name.
bool hasOperator(const std::string& name);

// `schema_name` as users write it: `schemaName`. Leading and trailing underscores stay.
std::string camelCase(const std::string& name);

}  // namespace torchlane
