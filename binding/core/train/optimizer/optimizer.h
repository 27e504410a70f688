// What the trainer needs of an optimizer, and the specification it is made from. Knows nothing of ranks,
// buckets or Programs.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace torchlane {

struct SgdOptions {
  double lr = 1e-3;
  double momentum = 0;
  double dampening = 0;
  double weightDecay = 0;
  bool nesterov = false;
  bool maximize = false;
};

struct SgdSpec {
  SgdOptions options;
  // Per optimized parameter; undefined where no step was done yet. Empty: undefined throughout.
  std::vector<at::Tensor> momentumBuffers;
};

using OptimizerSpec = std::variant<SgdSpec>;

// One kind of state, PyTorch's name for it ('momentum_buffer') and a tensor per parameter; undefined where
// there is none.
struct NamedState {
  std::string name;
  std::vector<at::Tensor> perParameter;
};

class Optimizer {
 public:
  virtual ~Optimizer() = default;

  // One step, in place. The same parameters in the same order each time; gradients on the same device, of any
  // strides, not written. Thread: rank.
  virtual void step(at::TensorList params, at::TensorList grads) = 0;

  // The state as it is, on the parameters' device; not copies. Empty for an optimizer without state.
  virtual std::vector<NamedState> state() const = 0;
};

// The optimizer of one rank over `params`. `which[i]` is the position of params[i] in the specification's
// lists.
std::unique_ptr<Optimizer> makeOptimizer(const OptimizerSpec& spec, at::TensorList params,
                                         const std::vector<size_t>& which);

}  // namespace torchlane
