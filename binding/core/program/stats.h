// What a Program costs and does, read off its list of calls: how many calls, bytes by lifetime,
// floating-point operations, when each gradient is final, what is random, constant and hoisted. Runs nothing.
// Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

struct ProgramStats {
  // A call by its place in Parts::nodes, which is the number that toString() prints before it.
  struct Call {
    int32_t call;
    std::string op;    // with its overload: aten::add.Tensor
    std::string site;  // the user's line; empty where none is known
  };
  struct Constant {
    std::string dtype;
    std::vector<int64_t> shape;
    int64_t bytes;  // of the tensor; constants that share memory are counted once in Bytes::constants
  };
  struct ReadyGradient {
    std::string parameter;
    std::optional<int32_t> call;  // none: no call of the step touches it
  };
  struct Calls {
    int64_t step = 0;   // operators called in each step
    int64_t views = 0;  // views made in each step without a call
    int64_t once = 0;   // operators called and views made when a rank starts
  };
  // Memory that tensors share counts once. What operators allocate inside of themselves is not known.
  struct Bytes {
    int64_t parameters = 0;
    int64_t buffers = 0;
    int64_t batch = 0;
    int64_t constants = 0;
    int64_t hoisted = 0;     // made by the calls that run once
    int64_t gradients = 0;   // handed to the optimizer by each step
    int64_t values = 0;      // all that a step allocates, gradients included
    int64_t valuesPeak = 0;  // the most of these that live at once, each from its call to its last use
  };

  Calls calls;
  Bytes bytes;
  uint64_t flops = 0;                        // in each step, of the calls that have a formula
  int64_t callsWithoutFlops = 0;             // of Calls::step: those that have none
  std::vector<ReadyGradient> gradientOrder;  // first ready first
  std::vector<std::string>
      withoutGradient;  // parameters that the loss does not depend on, or that are frozen
  std::vector<Call> random;
  std::vector<Call> hoisted;
  std::vector<Constant> constants;
};

ProgramStats programStats(const Program& program);

}  // namespace torchlane
