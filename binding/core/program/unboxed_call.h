// Calls of a Program that reach their kernel unboxed: for the commonest signatures, a node's arguments are
// turned into C++ values once, when a rank binds the Program, and the operator is called as `at::` functions
// call it. Every other node is called boxed (replayer.h).
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <memory>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

// Where a bound call finds what its node names. The registers stay where they are for as long as the call
// lives.
struct CallBinding {
  std::vector<at::Tensor>& registers;
  c10::Device device;
  at::Generator generator;
};

// One node's call, bound to the registers of one rank. Thread: that rank's.
class UnboxedCall {
 public:
  virtual ~UnboxedCall() = default;
  // Reads its arguments from their registers and puts its results into theirs. Dispatches on the arguments of
  // every single call, as a boxed call does: their kind of tensor, conj and neg bits, the thread's autocast.
  virtual void run() = 0;
};

// Null for a node whose operator has none of the known signatures, or whose arguments are not of the declared
// types.
std::unique_ptr<UnboxedCall> bindUnboxed(const Node& node, const CallBinding& binding);

}  // namespace torchlane
