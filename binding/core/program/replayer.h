// Runs a Program on one rank, step after step: binds its registers to the rank's tensors once, then calls its
// nodes in order. Knows nothing of optimizers, collectives or data. Thread: rank (one replayer, one thread).
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

// The tensors of one rank that outlive a step.
struct ReplayBinding {
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::vector<at::Tensor> constants;  // the Program's, on the rank's device
  c10::Device device = c10::Device(c10::kCPU);
  at::Generator generator;  // the rank's own, of that device
  // For the self-check: what `empty*` gives arrives filled with 0xFF, NaN in every floating dtype.
  bool isPoisoned = false;
};

class Replayer {
 public:
  // Called when a parameter's gradient is final: (parameter index, its tensor). The tensor may have other
  // strides than the parameter, or be shared with another one: copy, never write into it.
  using GradientHook = std::function<void(size_t, const at::Tensor&)>;

  // Called after each node of the step, with all registers.
  using NodeObserver = std::function<void(const Node&, const std::vector<at::Tensor>& registers)>;

  Replayer(std::shared_ptr<const Program> program, ReplayBinding binding);
  ~Replayer();

  // Where the batch goes before `run`: one tensor per field, persistent.
  const std::vector<at::Tensor>& batch() const noexcept;

  // What the calls that run once came to: as the batch, it is there for every step.
  std::vector<at::Tensor> hoisted() const;

  // One step: every node in order. Throws what an operator throws, with the operator and the user's line
  // added.
  void run(const GradientHook& onGradient, const NodeObserver& observer = {});

  // The loss, then the metrics, of the last run; valid until the next.
  const std::vector<at::Tensor>& outputs() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace torchlane
