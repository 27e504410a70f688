// An optimizer over tensors: groups with options of their own, the state of each parameter, and one step. The
// same for an eager `step()` and for a rank of a job. Knows no update rule (update_rule.h), no ranks, buckets
// or Programs.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/train/optimizer/update_rule.h"

namespace torchlane {

// What an optimizer is made from. Its parameters are known by their positions.
struct OptimizerSpec {
  std::string kind;  // RuleKind::name
  std::vector<Hyperparameters> groups;
  std::vector<size_t> groupOf;        // per position
  std::vector<ParameterState> state;  // per position; an empty one: no step was done yet
};

// What a schedule sets in one group for one step.
struct Scheduled {
  double lr = 0;
  std::optional<double> momentum = {};  // or the first beta
};

// Thread: any, one at a time.
class Optimizer {
 public:
  // Without parameters.
  explicit Optimizer(const std::string& kind);
  // Over part of the specification's parameters: `positions[i]` is that of params[i]. Copies the state to the
  // parameters' device.
  Optimizer(const OptimizerSpec& spec, at::TensorList params, const std::vector<size_t>& positions);

  const RuleKind& kind() const noexcept { return kind_; }
  size_t groupCount() const noexcept { return groups_.size(); }
  const std::vector<at::Tensor>& params() const noexcept { return params_; }

  // Throws ERR_ARGUMENT for a parameter that the rule does not take; then nothing is added.
  void addGroup(const std::vector<at::Tensor>& params, const Hyperparameters& options);
  void configure(size_t group, const Hyperparameters& options);
  void schedule(size_t group, const Scheduled& values);
  double lr(size_t group) const { return groups_[group].rule->lr(); }

  // Makes the state of all parameters, so that their first step does not; on a device also what a step needs
  // for itself. The parameters stay as they are.
  void prepare();

  // One step, in place, of the parameters that have a gradient: one per parameter, of any strides, undefined
  // where there is none; never written. Does not record autograd, bumps the version counters. Throws
  // ERR_ARGUMENT, before anything is written, for a parameter or gradient that the rule does not take.
  void step(at::TensorList grads);

  // As it is, not copies; empty before the parameter's first step.
  ParameterState stateOf(size_t param) const;
  // Copies; an empty one: as before the first step. Throws ERR_ARGUMENT where a shape does not fit.
  void setState(size_t param, const ParameterState& state);
  // The same of all parameters: of all or of none.
  void setStates(const std::vector<ParameterState>& states);
  // Of all state, prepared or in use.
  int64_t stateBytes() const noexcept { return stateBytes_; }
  // Everything but the parameters; the state is shared. `options`: those of each group.
  OptimizerSpec spec(std::vector<Hyperparameters> options) const;

 private:
  struct Group {
    std::unique_ptr<UpdateRule> rule;
    unsigned needs = 0;  // kinds of state under the options as they are, as bits
  };
  struct Slot {
    size_t group = 0;
    size_t position = 0;  // what errors call it
    ParameterState state = {};
    bool hasStepped = false;  // state that is not merely prepared
    bool isFresh = true;      // the next step is the first one with all of this state
  };
  // A batch with the parameters that it is of.
  struct Part {
    size_t group = 0;
    bool isSparse = false;
    std::vector<size_t> slots = {};
    UpdateBatch batch = {};
  };

  void add(const at::Tensor& param, size_t group, size_t position);
  void requireSuitable(const at::Tensor& param, size_t position) const;
  void requireSuitableGradient(const at::Tensor& grad, size_t position) const;
  void noteNeeds(size_t group);
  void makeState(size_t slot);
  ParameterState copyFor(size_t slot, const ParameterState& state) const;
  void adoptState(size_t slot, ParameterState own);
  // The parts for a step in which these gradients are there.
  void plan(at::TensorList grads);
  bool isPlannedFor(at::TensorList grads) const;
  void addToPart(size_t slot, bool isSparse);

  const RuleKind& kind_;
  std::vector<Group> groups_;
  std::vector<at::Tensor> params_;
  std::vector<Slot> slots_;
  std::vector<Part> parts_;
  int64_t stateBytes_ = 0;
  std::vector<uint8_t> planned_;  // per parameter: 0 no gradient, 1 a dense, 2 a sparse one; empty: no plan
};

}  // namespace torchlane
