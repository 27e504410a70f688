#include "core/train/optimizer/sgd.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/empty_like.h>

#include <algorithm>

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/train/layout.h"

namespace torchlane {

namespace {

void callFused(const SgdOptions& o, at::TensorList params, at::TensorList grads, at::TensorList buffers,
               bool isFirstStep) {
  at::_fused_sgd_(params, grads, buffers, o.weightDecay, o.momentum, o.lr, o.dampening, o.nesterov,
                  o.maximize, isFirstStep);
}

// The tensors of one call of the kernel: one device, one dtype, all or none with momentum so far.
struct Group {
  std::vector<at::Tensor> params;
  std::vector<at::Tensor> grads;
  std::vector<at::Tensor> buffers;
  bool isFirstStep = false;
};

bool isUniform(at::TensorList params, at::TensorList grads) {
  for (size_t i = 0; i < params.size(); ++i) {
    if (params[i].device() != params[0].device() || params[i].scalar_type() != params[0].scalar_type() ||
        !hasSameLayout(grads[i], params[i]))
      return false;
  }
  return true;
}

// `isFresh(i)`: buffer i is allocated but holds nothing. `mixed`: fresh and used ones are among them.
template <class IsFresh>
void stepInGroups(const SgdOptions& options, at::TensorList params, at::TensorList grads,
                  at::TensorList buffers, const IsFresh& isFresh) {
  const bool hasMomentum = !buffers.empty();
  std::vector<Group> groups;
  for (size_t i = 0; i < params.size(); ++i) {
    const at::Tensor& param = params[i];
    const bool isFirst = hasMomentum && isFresh(i);
    auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) {
      return g.isFirstStep == isFirst && g.params[0].device() == param.device() &&
             g.params[0].scalar_type() == param.scalar_type();
    });
    if (group == groups.end()) {
      group = groups.emplace(groups.end());
      group->isFirstStep = isFirst;
    }
    group->params.push_back(param);
    // The kernel walks memory, not indices: other strides would permute the gradient silently.
    group->grads.push_back(hasSameLayout(grads[i], param) ? grads[i] : at::empty_like(param).copy_(grads[i]));
    if (hasMomentum) group->buffers.push_back(buffers[i]);
  }
  for (Group& g : groups) callFused(options, g.params, g.grads, g.buffers, g.isFirstStep);
}

void checkLengths(size_t params, size_t grads) {
  TORCHLANE_CHECK(params == grads, params, " parameters, ", grads, " gradients");
}

// What the caller calls parameter i.
size_t placeOf(size_t i, const std::vector<size_t>& places) {
  return places.empty() ? i : places[i];
}

// The kernel walks memory from the first element on, numel elements long: it would write beside a view with
// gaps.
void requireDense(at::TensorList params, const std::vector<size_t>& places) {
  for (size_t i = 0; i < params.size(); ++i) {
    const at::Tensor& param = params[i];
    if (param.is_non_overlapping_and_dense()) continue;
    throw Error(Code::ERR_ARGUMENT,
                detail::concat(
                    "expected parameter ", placeOf(i, places),
                    " of optim.SGD to be dense, its elements side by side in memory, received one of shape ",
                    param.sizes(), " and strides ", param.strides(),
                    ". Make the parameter of a copy: new nn.Parameter(view.clone())."));
  }
}

void requireSameLayout(at::TensorList buffers, at::TensorList params, const std::vector<size_t>& places) {
  for (size_t i = 0; i < params.size(); ++i) {
    const at::Tensor& buffer = buffers[i];
    const at::Tensor& param = params[i];
    if (!buffer.defined() || (hasSameLayout(buffer, param) && buffer.dtype() == param.dtype() &&
                              buffer.device() == param.device()))
      continue;
    throw Error(Code::ERR_ARGUMENT,
                detail::concat("expected the momentumBuffer of parameter ", placeOf(i, places),
                               " of optim.SGD to have its shape ", param.sizes(), ", strides ",
                               param.strides(), ", dtype and device (", param.dtype(), ", ", param.device(),
                               "), received shape ", buffer.sizes(), ", strides ", buffer.strides(), " (",
                               buffer.dtype(), ", ", buffer.device(), ")"));
  }
}

}  // namespace

void sgdStep(const SgdOptions& options, at::TensorList params, at::TensorList grads,
             std::vector<at::Tensor>& momentumBuffers, const std::vector<size_t>& places) {
  checkLengths(params.size(), grads.size());
  if (params.empty()) return;
  requireDense(params, places);
  if (options.momentum != 0) {
    TORCHLANE_CHECK(momentumBuffers.size() == params.size(), momentumBuffers.size(), " momentum buffers");
    requireSameLayout(momentumBuffers, params, places);
  }
  at::NoGradGuard noGrad;
  // The kernel does not tell autograd that it wrote; a backward over the old values must fail, not be wrong.
  for (const at::Tensor& param : params) param.unsafeGetTensorImpl()->bump_version();
  if (options.momentum == 0) {
    if (isUniform(params, grads)) return callFused(options, params, grads, {}, false);
    return stepInGroups(options, params, grads, {}, [](size_t) { return false; });
  }

  std::vector<bool> isFresh(params.size());
  size_t freshCount = 0;
  for (size_t i = 0; i < params.size(); ++i) {
    if (momentumBuffers[i].defined()) continue;
    momentumBuffers[i] = at::empty_like(params[i]);
    isFresh[i] = true;
    ++freshCount;
  }
  const bool isMixed = freshCount != 0 && freshCount != params.size();
  if (!isMixed && isUniform(params, grads))
    return callFused(options, params, grads, momentumBuffers, freshCount != 0);
  stepInGroups(options, params, grads, momentumBuffers, [&](size_t i) { return isFresh[i]; });
}

Sgd::Sgd(const SgdOptions& options, at::TensorList params, const std::vector<at::Tensor>& initial)
    : options_(options) {
  if (options.momentum == 0) return;
  TORCHLANE_CHECK(initial.empty() || initial.size() == params.size(), initial.size(),
                  " momentum buffers for ", params.size(), " parameters");
  at::NoGradGuard noGrad;
  for (size_t i = 0; i < params.size(); ++i) {
    const bool isFresh = initial.empty() || !initial[i].defined();
    momentumBuffers_.push_back(at::empty_like(params[i]));
    if (!isFresh) momentumBuffers_.back().copy_(initial[i]);
    isFresh_.push_back(isFresh);
    anyFresh_ |= isFresh;
  }
}

void Sgd::step(at::TensorList params, at::TensorList grads) {
  checkLengths(params.size(), grads.size());
  if (params.empty()) return;
  at::NoGradGuard noGrad;
  if (!anyFresh_ && isUniform(params, grads))
    return callFused(options_, params, grads, momentumBuffers_, false);
  stepInGroups(options_, params, grads, momentumBuffers_, [&](size_t i) { return isFresh_[i]; });
  anyFresh_ = false;
  isFresh_.assign(isFresh_.size(), false);
}

std::vector<NamedState> Sgd::state() const {
  if (momentumBuffers_.empty()) return {};
  NamedState state{"momentum_buffer", momentumBuffers_};
  for (size_t i = 0; i < isFresh_.size(); ++i)
    if (isFresh_[i]) state.perParameter[i] = at::Tensor();
  return {std::move(state)};
}

}  // namespace torchlane
