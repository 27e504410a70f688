// Attacks by the forms of autograd: gradients of gradients, steps within the step, checkpoints, functions of
// the user's own, hooks.
#include <ATen/CPUGeneratorImpl.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/forward_grad.h>

#include "attacks/attack_case.h"
#include "core/tensor/random_ops.h"

namespace torchlane::test {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

at::Tensor gradientOf(const at::Tensor& output, const at::Tensor& input, bool createGraph) {
  return torch::autograd::grad({output}, {input}, {}, /*retain_graph=*/true, createGraph)[0];
}

// Saves its input and its output, and gives the gradient by both: y = exp(x) + x^3.
struct SavesInAndOut : torch::autograd::Function<SavesInAndOut> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x) {
    const at::Tensor exponential = x.exp();
    context->save_for_backward({x, exponential});
    return exponential + x.pow(3);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    return {gradients[0] * (saved[1] + saved[0].pow(2) * 3)};
  }
};

// Saves its own result.
struct SavesResult : torch::autograd::Function<SavesResult> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x) {
    at::Tensor y = x.sigmoid();
    context->save_for_backward({y});
    return y;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const at::Tensor y = context->get_saved_variables()[0];
    return {gradients[0] * y * (1 - y)};
  }
};

// Changes its argument in place.
struct DoublesInPlace : torch::autograd::Function<DoublesInPlace> {
  static at::Tensor forward(AutogradContext* context, at::Tensor x) {
    x.mul_(2);
    context->mark_dirty({x});
    return x;
  }
  static variable_list backward(AutogradContext*, variable_list gradients) { return {gradients[0] * 2}; }
};

// Two results, one of which carries no gradient.
struct ValueAndMask : torch::autograd::Function<ValueAndMask> {
  static variable_list forward(AutogradContext* context, const at::Tensor& x) {
    at::Tensor mask = x > 0;
    context->mark_non_differentiable({mask});
    context->save_for_backward({mask});
    return {x * mask, mask};
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    return {gradients[0] * context->get_saved_variables()[0]};
  }
};

// The gradient turned round.
struct ReversesGradient : torch::autograd::Function<ReversesGradient> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, double factor) {
    context->saved_data["factor"] = factor;
    return x.view_as(x);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    return {gradients[0].neg() * context->saved_data["factor"].toDouble(), at::Tensor()};
  }
};

// Rounds; the gradient goes straight through.
struct RoundsStraight : torch::autograd::Function<RoundsStraight> {
  static at::Tensor forward(AutogradContext*, const at::Tensor& x) { return x.mul(4).round().div(4); }
  static variable_list backward(AutogradContext*, variable_list gradients) { return {gradients[0]}; }
};

// Gets undefined gradients of unused results as they are.
struct TakesUndefined : torch::autograd::Function<TakesUndefined> {
  static variable_list forward(AutogradContext* context, const at::Tensor& x) {
    context->set_materialize_grads(false);
    return {x * 2, x * 3};
  }
  static variable_list backward(AutogradContext*, variable_list gradients) {
    at::Tensor sum;
    for (int i = 0; i < 2; ++i) {
      if (!gradients[i].defined()) continue;
      const at::Tensor part = gradients[i] * (i + 2);
      sum = sum.defined() ? sum + part : part;
    }
    return {sum};
  }
};

// Activation checkpointing: forgets what `body` computes and computes it again in the backward pass, with the
// random numbers of the first time if `keepsRandom`.
using Segment = std::function<at::Tensor(const at::Tensor& x, const at::Tensor& weight)>;
struct HeldSegment : torch::CustomClassHolder {
  explicit HeldSegment(Segment held) : body(std::move(held)) {}
  const Segment body;
};
struct Checkpoint : torch::autograd::Function<Checkpoint> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                            const Segment* body, bool keepsRandom) {
    context->save_for_backward({x, weight});
    context->saved_data["body"] = c10::IValue::make_capsule(c10::make_intrusive<HeldSegment>(*body));
    context->saved_data["random"] =
        keepsRandom ? c10::IValue(defaultGenerator(c10::kCPU).get_state()) : c10::IValue();
    at::NoGradGuard noGrad;
    return (*body)(x, weight);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor x = saved[0].detach().requires_grad_(true);
    const at::Tensor weight = saved[1].detach().requires_grad_(true);
    at::Generator generator = defaultGenerator(c10::kCPU);
    const at::Tensor now = generator.get_state();
    const bool keepsRandom = context->saved_data["random"].isTensor();
    if (keepsRandom) generator.set_state(context->saved_data["random"].toTensor());
    at::Tensor y;
    {
      at::AutoGradMode grad(true);
      const auto held =
          c10::static_intrusive_pointer_cast<HeldSegment>(context->saved_data["body"].toCapsule());
      y = held->body(x, weight);
    }
    if (keepsRandom) generator.set_state(now);
    const auto found = torch::autograd::grad({y}, {x, weight}, {gradients[0]}, false, false, true);
    return {found[0], found[1], at::Tensor(), at::Tensor()};
  }
};

at::Tensor checkpoint(const Segment& body, const at::Tensor& x, const at::Tensor& weight,
                      bool keepsRandom = false) {
  return Checkpoint::apply(x, weight, &body, keepsRandom);
}

void addHigherOrder(Subject& autograd) {
  autograd.equal("double backward", [](In in) {
    const at::Tensor x = in.x[0].detach().requires_grad_(true);
    const at::Tensor y = x.mm(in.p[0]).add(in.p[1]).tanh();
    return squared(y) + squared(gradientOf(y.sum(), x, true));
  });
  autograd.equal("third derivative", [](In in) {
    const at::Tensor x = in.x[0].detach().requires_grad_(true);
    const at::Tensor y = x.mm(in.p[0]).sin().mul(in.p[1]).sum();
    const at::Tensor first = gradientOf(y, x, true);
    const at::Tensor second = gradientOf(first.pow(2).sum(), x, true);
    return y * 0.1 + squared(second);
  });
  autograd.equal("gradient penalty", [](In in) {
    const at::Tensor mix = in.x[1].select(1, 0).sigmoid().unsqueeze(1);
    const at::Tensor between = (mix * in.x[0] + (1 - mix) * in.x[1]).requires_grad_(true);
    const at::Tensor score = at::gelu(between.mm(in.p[0])).mv(in.p[1]).sum();
    const at::Tensor slope = gradientOf(score, between, true).norm(2, 1);
    return score * 0.01 + (slope - 1).pow(2).mean();
  });
  autograd.equal("penalty on the weights' own gradient", [](In in) {
    const at::Tensor loss = squared(hidden(in));
    const auto found = torch::autograd::grad({loss}, {in.p[0], in.p[1]}, {}, true, true);
    return loss + found[0].pow(2).sum() * 0.1 + found[1].abs().sum();
  });
  autograd.equal("inner optimizer step, second order", [](In in) {
    at::Tensor weight = in.p[0];
    for (int i = 0; i < 2; ++i) {
      const at::Tensor inner = squared(in.x[0].mm(weight) - in.x[1]);
      weight = weight - gradientOf(inner, weight, true) * 0.1;
    }
    return squared(in.x[1].mm(weight).add(in.p[1]));
  });
  autograd.equal("inner optimizer step, first order", [](In in) {
    const at::Tensor inner = squared(hidden(in) - in.x[1]);
    const at::Tensor moved = in.p[0] - gradientOf(inner, in.p[0], false) * 0.1;
    return squared(in.x[1].mm(moved).add(in.p[1]));
  });
  autograd.equal("inner optimizer step on a copy in place", [](In in) {
    at::Tensor fast = in.p[0].detach().clone().requires_grad_(true);
    for (int i = 0; i < 3; ++i) {
      const at::Tensor slope = gradientOf(squared(in.x[0].mm(fast) - in.x[1]), fast, false);
      at::NoGradGuard noGrad;
      fast.sub_(slope * 0.1);
    }
    return squared(hidden(in) - in.x[0].mm(fast).detach());
  });
  autograd.equal("Hessian-vector product", [](In in) {
    const at::Tensor slope = gradientOf(squared(hidden(in)), in.p[0], true);
    return squared(hidden(in)) + (slope * in.x[1].slice(0, 0, 4)).sum();
  });
  autograd.equal("gradients of each sample in a loop", [](In in) {
    at::Tensor total = at::zeros({});
    const at::Tensor y = hidden(in);
    for (int64_t i = 0; i < 8; ++i) total = total + gradientOf(squared(y.select(0, i)), in.p[0], true).norm();
    return total * 0.1 + squared(y);
  });
  autograd.equal("adversarial batch by the sign of its gradient", [](In in) {
    const at::Tensor x = in.x[0].detach().clone().requires_grad_(true);
    const at::Tensor slope = gradientOf(squared(x.mm(in.p[0]) - in.x[1]), x, false);
    const at::Tensor attacked = (x + slope.sign() * 0.05).detach();
    return squared(attacked.mm(in.p[0]).add(in.p[1]) - in.x[1]);
  });
  autograd.equal("gradient of an intermediate", [](In in) {
    const at::Tensor y = hidden(in);
    const at::Tensor slope = gradientOf(y.pow(3).sum(), y, true);
    return (y * slope.softmax(1)).mean();
  });
  autograd.equal("double backward of a convolution", Setup{{{3, 2, 3, 3}}, {{2, 2, 6, 6}}}, [](In in) {
    const at::Tensor x = in.x[0].detach().requires_grad_(true);
    const at::Tensor y = at::conv2d(x, in.p[0]).tanh();
    return squared(y) + squared(gradientOf(y.sum(), x, true));
  });
  autograd.equal("double backward of batch norm", [](In in) {
    const at::Tensor x = in.x[0].mm(in.p[0]);
    const at::Tensor y = at::batch_norm(x, in.p[1], {}, {}, {}, true, 0.1, 1e-5, false);
    return squared(y) + squared(gradientOf(y.pow(3).sum(), x, true));
  });
  autograd.equal("double backward of layer norm and softmax", [](In in) {
    const at::Tensor x = in.x[0].mm(in.p[0]);
    const at::Tensor y = at::layer_norm(x, {4}, in.p[1]).softmax(1);
    return squared(y) + squared(gradientOf(y.pow(3).sum(), x, true));
  });
}

void addFlow(Subject& autograd) {
  autograd.equal("retained graph, two gradients of it", [](In in) {
    const at::Tensor y = hidden(in);
    const at::Tensor first = gradientOf(y.sum(), in.p[0], false);
    const at::Tensor second = gradientOf(y.pow(2).sum(), in.p[0], false);
    return squared(y) + (in.p[0] * (first - second)).mean();
  });
  autograd.equal("parts without gradient", [](In in) {
    at::Tensor weights;
    {
      at::NoGradGuard noGrad;
      weights = hidden(in).softmax(1);
    }
    return (weights * hidden(in)).mean() + squared(hidden(in).detach() - in.p[1]);
  });
  autograd.equal("gradient switched on within a part without", [](In in) {
    at::NoGradGuard noGrad;
    const at::Tensor frozen = hidden(in);
    at::AutoGradMode grad(true);
    return squared(hidden(in) * frozen);
  });
  autograd.equal("stop gradient of half of a sum", [](In in) {
    const at::Tensor y = hidden(in);
    return squared(y + (y.round() - y).detach());
  });
  autograd.equalOrRefused("backward() inside the step", [](In in) {
    const at::Tensor loss = squared(hidden(in));
    loss.backward({}, /*retain_graph=*/true);
    return loss;
  });
  autograd.refused("backward() at the door", "aten::_backward", [](In in) {
    const at::Tensor loss = squared(hidden(in));
    callAtDoor("aten::_backward", "",
               {loss, c10::List<at::Tensor>({in.p[0], in.p[1]}), at::Tensor(), true, false});
    return loss;
  });
  autograd.equal("backward() into a tensor of the step", [](In in) {
    const at::Tensor x = in.x[0].detach().clone().requires_grad_(true);
    squared(x.mm(in.p[0].detach())).backward();
    return squared((x + x.grad()).detach().mm(in.p[0]) - in.x[1]);
  });
  autograd.equal("gradients of several losses weighed by their norms", [](In in) {
    const at::Tensor a = squared(hidden(in)), b = (hidden(in) - in.x[1]).abs().mean();
    const at::Tensor na = gradientOf(a, in.p[0], false).norm(), nb = gradientOf(b, in.p[0], false).norm();
    return a * (nb / (na + nb)) + b * (na / (na + nb));
  });
  autograd.equal("detach_, requires_grad_ and retain_grad on values", [](In in) {
    at::Tensor y = hidden(in).mul(1);
    y.detach_();
    y.requires_grad_(true);
    const at::Tensor z = y.mul(in.p[1]);
    z.retain_grad();
    const at::Tensor slope = gradientOf(squared(z), y, false);
    return squared(hidden(in) - slope);
  });
  autograd.equalOrRefused("parameter that needs no gradient for a while", [](In in) {
    at::Tensor(in.p[1]).requires_grad_(false);
    const at::Tensor frozen = hidden(in);
    at::Tensor(in.p[1]).requires_grad_(true);
    return squared(frozen + in.p[1]);
  });
  autograd.equalOrRefused("anomaly mode", [](In in) {
    const torch::autograd::DetectAnomalyGuard anomaly;
    return squared(hidden(in)) + squared(gradientOf(squared(hidden(in)), in.p[0], true));
  });
  autograd.equal("values that many branches share", [](In in) {
    const at::Tensor y = hidden(in);
    at::Tensor sum = y.sin();
    for (int i = 0; i < 6; ++i) sum = sum + (y * sum).tanh() + y.roll(i, 0);
    return squared(sum) + squared(y);
  });
  autograd.equalOrRefused("forward-mode derivative", [](In in) {
    const uint64_t level = torch::autograd::ForwardADLevel::get_next_idx();
    struct Exit {
      uint64_t level;
      ~Exit() { torch::autograd::ForwardADLevel::release_idx(level); }
    } exit{level};
    const at::Tensor dual = at::_make_dual(in.x[0], in.x[1], static_cast<int64_t>(level));
    const auto [primal, tangent] = at::_unpack_dual(dual.mm(in.p[0]).tanh(), static_cast<int64_t>(level));
    return squared(primal) + squared(tangent);
  });
}

void addFunctions(Subject& autograd) {
  autograd.equal("function that saves what it gets and makes",
                 [](In in) { return squared(SavesInAndOut::apply(in.x[0].mm(in.p[0]).mul(0.3))); });
  autograd.equal("function that saves its result",
                 [](In in) { return squared(SavesResult::apply(SavesResult::apply(hidden(in)))); });
  autograd.equal("function that changes its argument", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]);
    y = y.add(in.p[1]);
    return squared(DoublesInPlace::apply(y) + y);
  });
  autograd.equal("function that changes the batch", [](In in) {
    at::Tensor x = in.x[0];
    DoublesInPlace::apply(x);
    return squared(hidden(in));
  });
  autograd.equal("function with a result without gradient", [](In in) {
    const auto results = ValueAndMask::apply(in.x[0].mm(in.p[0]));
    return squared(results[0] + in.p[1] * results[1]);
  });
  autograd.equal("gradient reversal", [](In in) {
    const at::Tensor y = hidden(in);
    return squared(y) + squared(ReversesGradient::apply(y, 0.5).mm(in.p[0]));
  });
  autograd.equal("straight-through rounding",
                 [](In in) { return squared(RoundsStraight::apply(hidden(in)).mm(in.p[0])); });
  autograd.equal("function that gets undefined gradients",
                 [](In in) { return squared(TakesUndefined::apply(hidden(in))[1]); });
  autograd.equal("double backward through a function", [](In in) {
    const at::Tensor x = in.x[0].detach().requires_grad_(true);
    const at::Tensor y = SavesInAndOut::apply(x.mm(in.p[0]).mul(0.3));
    return squared(y) + squared(gradientOf(y.sum(), x, true));
  });
}

void addCheckpointsAndHooks(Subject& autograd) {
  autograd.equal("checkpoint", [](In in) {
    const Segment block = [](const at::Tensor& x, const at::Tensor& w) { return at::gelu(x.mm(w)).mm(w); };
    return squared(checkpoint(block, in.x[0].mul(in.p[1]), in.p[0]));
  });
  autograd.equal("chain of checkpoints over one weight", [](In in) {
    const Segment block = [](const at::Tensor& x, const at::Tensor& w) { return x + x.mm(w).tanh(); };
    at::Tensor y = in.x[0].mul(in.p[1]);
    for (int i = 0; i < 4; ++i) y = checkpoint(block, y, in.p[0]);
    return squared(y);
  });
  autograd.equal("nested checkpoints", [](In in) {
    const Segment inner = [](const at::Tensor& x, const at::Tensor& w) { return x.mm(w).sin(); };
    const Segment outer = [inner](const at::Tensor& x, const at::Tensor& w) {
      return checkpoint(inner, checkpoint(inner, x, w).mul(2), w).exp();
    };
    return squared(checkpoint(outer, in.x[0].mul(in.p[1]), in.p[0]));
  });
  const Segment withDropout = [](const at::Tensor& x, const at::Tensor& w) {
    return at::dropout(x.mm(w).relu(), 0.4, true).mm(w);
  };
  autograd.equal("checkpoint with dropout drawn anew",
                 [=](In in) { return squared(checkpoint(withDropout, in.x[0].mul(in.p[1]), in.p[0])); });
  autograd.equalOrRefused("checkpoint with the dropout of the first time", [=](In in) {
    return squared(checkpoint(withDropout, in.x[0].mul(in.p[1]), in.p[0], true));
  });
  autograd.equalOrRefused("nested checkpoints with the dropout of the first time", [=](In in) {
    const Segment outer = [withDropout](const at::Tensor& x, const at::Tensor& w) {
      return checkpoint(withDropout, at::dropout(x, 0.2, true), w, true).sin();
    };
    const at::Tensor y = checkpoint(outer, in.x[0].mul(in.p[1]), in.p[0], true);
    return squared(at::dropout(y, 0.1, true));
  });
  autograd.equal("hook that scales a gradient", [](In in) {
    const at::Tensor y = hidden(in);
    y.register_hook([](const at::Tensor& gradient) { return gradient * 0.5; });
    return squared(y);
  });
  autograd.equal("hook that clips a gradient by its norm", [](In in) {
    const at::Tensor y = hidden(in);
    y.register_hook([](const at::Tensor& gradient) {
      return gradient * (1.0 / (gradient.norm() + 1e-6)).clamp_max(1.0);
    });
    return squared(y) * 100;
  });
  autograd.equal("hook that changes the gradient in place", [](In in) {
    const at::Tensor y = hidden(in);
    y.register_hook([](at::Tensor gradient) {
      gradient.mul_(2);
      return at::Tensor();
    });
    return squared(y.mul(in.x[1]));
  });
  autograd.equal("hook that adds noise", [](In in) {
    const at::Tensor y = hidden(in);
    y.register_hook([](const at::Tensor& gradient) { return gradient + at::randn_like(gradient) * 0.01; });
    return squared(y);
  });
  autograd.equal("hook that reads another value of the step", [](In in) {
    const at::Tensor y = in.x[0].mm(in.p[0]);
    const at::Tensor gate = y.detach().sigmoid();
    y.register_hook([gate](const at::Tensor& gradient) { return gradient * gate; });
    return squared(y + in.p[1]);
  });
  autograd.equal("hook that writes a buffer", Setup{.buffers = {{8, 4}}}, [](In in) {
    const at::Tensor y = hidden(in);
    const at::Tensor seen = in.b[0];
    y.register_hook([seen](const at::Tensor& gradient) {
      at::Tensor(seen).mul_(0.9).add_(gradient);
      return at::Tensor();
    });
    return squared(y);
  });
  autograd.equal("hook on a view of a parameter", [](In in) {
    const at::Tensor weight = in.p[0].t();
    weight.register_hook([](const at::Tensor& gradient) { return gradient.triu(); });
    return squared(in.x[0].mm(weight));
  });
}

}  // namespace

std::vector<AttackCase> autogradCases() {
  Subject autograd("autograd_forms");
  addHigherOrder(autograd);
  addFlow(autograd);
  addFunctions(autograd);
  addCheckpointsAndHooks(autograd);
  return autograd.take();
}

}  // namespace torchlane::test
