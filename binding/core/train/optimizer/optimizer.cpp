#include "core/train/optimizer/optimizer.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/view_as_real.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/tensor/torch_names.h"
#include "core/train/layout.h"

namespace torchlane {

namespace {

template <class... Parts>
[[noreturn]] void refuse(const Parts&... parts) {
  throw Error(Code::ERR_ARGUMENT, detail::concat(parts...));
}

at::Tensor realView(const at::Tensor& tensor) {
  return tensor.defined() && tensor.is_complex() ? at::view_as_real(tensor.resolve_conj()) : tensor;
}

int64_t bytesOf(const ParameterState& state) {
  int64_t bytes = 0;
  for (const at::Tensor& tensor : state)
    if (tensor.defined()) bytes += static_cast<int64_t>(tensor.nbytes());
  return bytes;
}

uint8_t kindOf(const at::Tensor& grad) {
  if (!grad.defined()) return 0;
  return grad.is_sparse() ? 2 : 1;
}

}  // namespace

Optimizer::Optimizer(const std::string& kind) : kind_(ruleKind(kind)) {}

Optimizer::Optimizer(const OptimizerSpec& spec, at::TensorList params, const std::vector<size_t>& positions)
    : Optimizer(spec.kind) {
  TORCHLANE_CHECK(params.size() == positions.size(), params.size(), " parameters, ", positions.size(),
                  " positions");
  for (const Hyperparameters& options : spec.groups) addGroup({}, options);
  for (size_t i = 0; i < params.size(); ++i) {
    requireSuitable(params[i], positions[i]);
    add(params[i], spec.groupOf.at(positions[i]), positions[i]);
    if (!spec.state.empty()) setState(i, spec.state.at(positions[i]));
  }
}

void Optimizer::addGroup(const std::vector<at::Tensor>& params, const Hyperparameters& options) {
  for (size_t i = 0; i < params.size(); ++i) requireSuitable(params[i], params_.size() + i);
  Group group{kind_.make()};
  group.rule->configure(options);
  groups_.push_back(std::move(group));
  for (const at::Tensor& param : params) add(param, groups_.size() - 1, params_.size());
  noteNeeds(groups_.size() - 1);
}

void Optimizer::add(const at::Tensor& param, size_t group, size_t position) {
  params_.push_back(param);
  slots_.push_back({.group = group, .position = position});
  if (kind_.hasStateFromStart) {
    at::NoGradGuard noGrad;
    makeState(slots_.size() - 1);
    slots_.back().hasStepped = true;
  }
  planned_.clear();
}

void Optimizer::configure(size_t group, const Hyperparameters& options) {
  groups_.at(group).rule->configure(options);
  noteNeeds(group);
}

void Optimizer::schedule(size_t group, const Scheduled& values) {
  groups_[group].rule->schedule(values.lr, values.momentum);
  // Of what a schedule changes, momentum alone can bring a kind of state.
  if (values.momentum) noteNeeds(group);
}

// Options may bring new kinds of state: a plan made before does not hold them.
void Optimizer::noteNeeds(size_t index) {
  Group& group = groups_[index];
  const auto member =
      std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.group == index; });
  if (member == slots_.end()) return;
  unsigned needs = 0;
  for (size_t kind = 0; kind < kind_.state.size(); ++kind)
    needs |= static_cast<unsigned>(group.rule->needs(kind, params_[member - slots_.begin()])) << kind;
  if (needs == group.needs) return;
  group.needs = needs;
  planned_.clear();
}

void Optimizer::requireSuitable(const at::Tensor& param, size_t position) const {
  if (!param.is_floating_point() && !param.is_complex())
    refuse("expected parameter ", position, " of optim.", kind_.name, " to be floating-point, received ",
           dtypeName(param.scalar_type()));
  if (param.is_complex() && !kind_.takesComplex)
    refuse("expected parameter ", position, " of optim.", kind_.name, " to be real, received ",
           dtypeName(param.scalar_type()));
}

void Optimizer::requireSuitableGradient(const at::Tensor& grad, size_t position) const {
  if (grad.is_sparse() ? kind_.takesSparseGradients : kind_.takesDenseGradients) return;
  refuse("expected ", grad.is_sparse() ? "a dense" : "a sparse", " gradient for parameter ", position,
         " of optim.", kind_.name, ", received ",
         grad.is_sparse() ? "a sparse one: use optim.SparseAdam, optim.Adagrad or optim.SGD for it"
                          : "a dense one: use optim.Adam for it");
}

// What its rule needs and the parameter has not.
void Optimizer::makeState(size_t index) {
  Slot& slot = slots_[index];
  const at::Tensor& param = params_[index];
  const UpdateRule& rule = *groups_[slot.group].rule;
  slot.state.resize(kind_.state.size());
  for (size_t kind = 0; kind < slot.state.size(); ++kind) {
    if (slot.state[kind].defined() || !rule.needs(kind, param)) continue;
    slot.state[kind] = rule.initial(kind, param);
    stateBytes_ += static_cast<int64_t>(slot.state[kind].nbytes());
    slot.isFresh = true;
  }
}

bool Optimizer::isPlannedFor(at::TensorList grads) const {
  if (planned_.empty()) return false;
  for (size_t i = 0; i < grads.size(); ++i)
    if (planned_[i] != kindOf(grads[i])) return false;
  return true;
}

void Optimizer::plan(at::TensorList grads) {
  planned_.clear();
  parts_.clear();
  for (size_t i = 0; i < grads.size(); ++i) {
    if (!grads[i].defined()) continue;
    const at::Tensor& param = params_[i];
    requireSuitableGradient(grads[i], slots_[i].position);
    // A fused kernel walks memory from the first element on, numel elements long: it would write beside a
    // view with gaps.
    if (kind_.walksMemory && !param.is_non_overlapping_and_dense())
      refuse("expected parameter ", slots_[i].position, " of optim.", kind_.name,
             " to be dense, its elements side by side in memory, received one of shape ", param.sizes(),
             " and strides ", param.strides(),
             ". Make the parameter of a copy: new nn.Parameter(view.clone()).");
  }
  for (size_t i = 0; i < grads.size(); ++i) {
    if (!grads[i].defined()) continue;
    makeState(i);
    addToPart(i, grads[i].is_sparse());
  }
  for (const at::Tensor& grad : grads) planned_.push_back(kindOf(grad));
}

void Optimizer::addToPart(size_t index, bool isSparse) {
  const Slot& slot = slots_[index];
  const at::Tensor param = realView(params_[index]);
  const bool isFirstStep = kind_.tellsFirstStep && slot.isFresh;
  auto part = std::find_if(parts_.begin(), parts_.end(), [&](const Part& each) {
    const at::Tensor& first = each.batch.params.front();
    return each.group == slot.group && each.isSparse == isSparse && each.batch.isFirstStep == isFirstStep &&
           first.device() == param.device() && first.scalar_type() == param.scalar_type();
  });
  if (part == parts_.end()) {
    part = parts_.insert(parts_.end(), Part{.group = slot.group, .isSparse = isSparse});
    part->batch.isFirstStep = isFirstStep;
    part->batch.state.resize(kind_.state.size());
  }
  part->slots.push_back(index);
  part->batch.params.push_back(param);
  for (size_t kind = 0; kind < kind_.state.size(); ++kind)
    part->batch.state[kind].push_back(realView(slot.state[kind]));
}

void Optimizer::step(at::TensorList grads) {
  TORCHLANE_CHECK(grads.size() == params_.size(), grads.size(), " gradients, ", params_.size(),
                  " parameters");
  at::NoGradGuard noGrad;
  if (!isPlannedFor(grads)) plan(grads);
  bool wasFirst = false;
  for (Part& part : parts_) {
    part.batch.grads.clear();
    for (const size_t slot : part.slots) {
      const at::Tensor& grad = grads[slot];
      const at::Tensor& param = params_[slot];
      // Fused kernels do not tell autograd that they write; a backward over the old values must fail, not be
      // wrong. Nor do they look at strides: others than the parameter's would permute the gradient silently.
      if (kind_.walksMemory) param.unsafeGetTensorImpl()->bump_version();
      const bool isUsable = part.isSparse || !kind_.walksMemory || hasSameLayout(grad, param);
      part.batch.grads.push_back(realView(isUsable ? grad : at::empty_like(param).copy_(grad)));
    }
    groups_[part.group].rule->update(part.batch);
    part.batch.grads.clear();  // their memory goes back
    for (const size_t slot : part.slots) {
      Slot& own = slots_[slot];
      wasFirst |= own.isFresh;
      own.isFresh = false;
      own.hasStepped = true;
    }
  }
  // From now on those parameters go with the others.
  if (wasFirst && kind_.tellsFirstStep) planned_.clear();
}

void Optimizer::prepare() {
  at::NoGradGuard noGrad;
  for (size_t i = 0; i < slots_.size(); ++i) makeState(i);
  if (std::all_of(params_.begin(), params_.end(), [](const at::Tensor& param) { return param.is_cpu(); }))
    return;
  // One step of copies: what it takes of the device's memory stays in the cache.
  const auto copies = [](const std::vector<at::Tensor>& tensors) {
    std::vector<at::Tensor> result;
    for (const at::Tensor& tensor : tensors)
      result.push_back(tensor.defined() ? tensor.clone() : at::Tensor());
    return result;
  };
  std::vector<at::Tensor> grads;
  for (const at::Tensor& param : params_) grads.push_back(at::zeros_like(param));
  plan(grads);
  for (const Part& part : parts_) {
    UpdateBatch batch{
        .params = copies(part.batch.params), .grads = {}, .state = {}, .isFirstStep = part.batch.isFirstStep};
    for (const at::Tensor& param : batch.params) batch.grads.push_back(at::zeros_like(param));
    for (const auto& tensors : part.batch.state) batch.state.push_back(copies(tensors));
    groups_[part.group].rule->update(batch);
  }
}

ParameterState Optimizer::stateOf(size_t param) const {
  const Slot& slot = slots_.at(param);
  const bool isAny = std::any_of(slot.state.begin(), slot.state.end(),
                                 [](const at::Tensor& tensor) { return tensor.defined(); });
  return slot.hasStepped && isAny ? slot.state : ParameterState();
}

// The state laid out as the rule has it.
ParameterState Optimizer::copyFor(size_t index, const ParameterState& state) const {
  ParameterState own;
  if (state.empty()) return own;
  const Slot& slot = slots_.at(index);
  TORCHLANE_CHECK(state.size() == kind_.state.size(), state.size(), " kinds of state");
  at::NoGradGuard noGrad;
  own.resize(state.size());
  for (size_t kind = 0; kind < state.size(); ++kind) {
    if (!state[kind].defined()) continue;
    own[kind] = groups_[slot.group].rule->initial(kind, params_[index]);
    if (own[kind].sizes() != state[kind].sizes())
      refuse("expected '", kind_.state[kind], "' of parameter ", slot.position, " of optim.", kind_.name,
             " to have shape ", own[kind].sizes(), ", received ", state[kind].sizes());
    own[kind].copy_(state[kind]);
  }
  return own;
}

void Optimizer::adoptState(size_t index, ParameterState own) {
  Slot& slot = slots_[index];
  slot.hasStepped = !own.empty();
  slot.isFresh = own.empty();
  stateBytes_ += bytesOf(own) - bytesOf(slot.state);
  slot.state = std::move(own);
  planned_.clear();
}

void Optimizer::setState(size_t param, const ParameterState& state) {
  adoptState(param, copyFor(param, state));
}

void Optimizer::setStates(const std::vector<ParameterState>& states) {
  TORCHLANE_CHECK(states.size() == slots_.size(), states.size(), " states of ", slots_.size());
  std::vector<ParameterState> copies;
  for (size_t i = 0; i < states.size(); ++i) copies.push_back(copyFor(i, states[i]));
  for (size_t i = 0; i < states.size(); ++i) adoptState(i, std::move(copies[i]));
}

OptimizerSpec Optimizer::spec(std::vector<Hyperparameters> options) const {
  TORCHLANE_CHECK(options.size() == groups_.size(), options.size(), " groups of ", groups_.size());
  OptimizerSpec spec{.kind = kind_.name, .groups = std::move(options), .groupOf = {}, .state = {}};
  for (size_t i = 0; i < slots_.size(); ++i) {
    spec.groupOf.push_back(slots_[i].group);
    spec.state.push_back(stateOf(i));
  }
  return spec;
}

}  // namespace torchlane
