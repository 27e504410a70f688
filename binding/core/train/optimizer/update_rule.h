// What an update rule is: SGD, Adam and the others, each in a file of its own, listed in kinds.cpp. A rule
// knows the options of one parameter group and how to step a batch of its tensors; it keeps no tensor.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/train/optimizer/hyperparameters.h"

namespace torchlane {

// One tensor per kind of state, in the order of RuleKind::state; undefined where there is none.
using ParameterState = std::vector<at::Tensor>;

// The tensors of one call: of one group, device and dtype, all with a gradient. Complex ones come as real
// views.
struct UpdateBatch {
  std::vector<at::Tensor> params;
  std::vector<at::Tensor> grads;               // read only
  std::vector<std::vector<at::Tensor>> state;  // by kind of state, then by parameter
  bool isFirstStep = false;                    // only of rules that tell it apart (RuleKind)
};

// Thread: any, one at a time.
class UpdateRule {
 public:
  virtual ~UpdateRule() = default;

  // The options of the group, from now on.
  virtual void configure(const Hyperparameters& values) = 0;
  // What a schedule changes: the learning rate, and momentum or the first beta where one is given.
  virtual void schedule(double lr, std::optional<double> momentum) = 0;
  virtual double lr() const = 0;

  // Whether a parameter has this kind of state under the options as they are.
  virtual bool needs(size_t kind, const at::Tensor& param) const { return true; }
  // That state before the parameter's first step. (PyTorch: some depend on the learning rate of that step.)
  virtual at::Tensor initial(size_t kind, const at::Tensor& param) const = 0;

  // One step in place, without autograd.
  virtual void update(UpdateBatch& batch) const = 0;
};

// An update rule by name, and what has to be known of it beforehand.
struct RuleKind {
  const char* name;                  // PyTorch's class: "AdamW"
  std::vector<const char*> options;  // of a group, in camelCase
  std::vector<const char*> state;    // PyTorch's names, in PyTorch's order
  std::unique_ptr<UpdateRule> (*make)();
  bool walksMemory = false;        // kernels that take the layouts of all tensors of a parameter for equal
  bool hasStateFromStart = false;  // not only from a parameter's first step on
  bool tellsFirstStep = false;     // parameters without any step so far come in batches of their own
  bool takesComplex = true;
  bool takesDenseGradients = true;
  bool takesSparseGradients = false;
};

// Throws ERR_ARGUMENT for an unknown one.
const RuleKind& ruleKind(const std::string& name);

// What nearly all rules have in common: options as a struct with `lr`, and `momentum` or `betas`.
template <class Options>
class RuleOf : public UpdateRule {
 public:
  void schedule(double lr, std::optional<double> momentum) override {
    options_.lr = lr;
    if (!momentum) return;
    if constexpr (requires(Options o) { o.momentum; })
      options_.momentum = *momentum;
    else if constexpr (requires(Options o) { o.betas; })
      options_.betas[0] = *momentum;
  }
  double lr() const override { return options_.lr; }

 protected:
  Options options_;
};

}  // namespace torchlane
