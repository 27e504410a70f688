// How a call of an operator crosses from JavaScript: in memory that both sides see, so that no argument costs
// a call of Node-API. src/tensor/call-frame.ts writes the arguments and reads the result; it has the same
// numbers. What the frame cannot carry (a generator, a bigint, a longer list) goes as JS values
// (operators.cpp). Thread: JS; each environment has its own frame.
#pragma once

#include <napi.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/tensor/op_registry.h"

namespace torchlane {

class TensorTable;

// What an entry is; its number is beside it.
enum class EntryKind : uint8_t {
  kUndefined,
  kNull,
  kBoolean,
  kNumber,
  kFloat,   // float(number)
  kTensor,  // its number in the table
  kText,    // the number of an interned text
  kList,    // how many of the entries that follow are its items
  kName,    // as kText: what follows is the argument of this name
};

// What came of a call.
enum class ResultKind : int32_t {
  kValue,    // what the native function returned
  kTensor,   // `result`: the number of a new tensor
  kGiven,    // `result`: which of the arguments it is
  kTensors,  // `result`: how many; their numbers are in `slots`, 0 for null
  kMixed,    // an array, which the native function returned; `slots`: -1 - i where an item is argument i
};

class CallFrame {
 public:
  static constexpr size_t kCapacity = 256;

  // The JS side of the frame, made anew: an ArrayBuffer that lives as long as the environment.
  napi_value create(Napi::Env env);

  // The arguments that JavaScript has written.
  void read(const TensorTable& tensors, OperatorArguments& arguments) const;

  // The operator that JavaScript calls.
  const Operator& op() const { return *operators_[static_cast<size_t>(memory_->op)]; }

  void setResult(ResultKind kind, int32_t result = 0) noexcept {
    memory_->resultKind = kind;
    memory_->result = result;
  }
  int32_t* slots() noexcept { return memory_->slots; }

  // A number for an operator of this thread; the same for the same one.
  int32_t numberOf(const Operator& op);
  // A number for a text that arguments use again and again: a name, a dtype.
  int32_t intern(std::string text);

  // Kept from call to call for their memory. Taken while a call runs, which may call another.
  struct Scratch {
    OperatorArguments arguments;
    OperatorResult result;
  };
  Scratch scratch;

 private:
  struct Memory {
    int32_t op;
    int32_t count;  // of entries
    ResultKind resultKind;
    int32_t result;
    double numbers[kCapacity];
    int32_t slots[kCapacity];
    EntryKind kinds[kCapacity];
  };

  ArgValue readEntry(const TensorTable& tensors, size_t& entry) const;

  Memory* memory_ = nullptr;
  Napi::Reference<Napi::ArrayBuffer> buffer_;
  std::vector<const Operator*> operators_;
  std::vector<std::string> texts_;
};

}  // namespace torchlane
