// Attacks by parameters of odd forms, by the gradients they get, and by shapes and numbers at the edge.
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

#include <limits>

#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

at::Tensor trainable(const at::Tensor& value) {
  return value.detach().requires_grad_(true);
}

const std::vector<Field> kBatch = {{8, 4}, {8, 4}};

// Sum whose gradient for `x` is the very tensor `gradient`.
struct HasGradient : torch::autograd::Function<HasGradient> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& gradient) {
    context->save_for_backward({gradient});
    return x.sum();
  }
  static variable_list backward(AutogradContext* context, variable_list) {
    return {context->get_saved_variables()[0], at::Tensor()};
  }
};

// Sums whose gradients for `a` and `b` are one and the same tensor.
struct SharesGradient : torch::autograd::Function<SharesGradient> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& a, const at::Tensor& b) {
    context->save_for_backward({a, b});
    return (a * b).sum();
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor shared = (saved[0] + saved[1]) * gradients[0];
    return {shared, shared};
  }
};

void addForms(Subject& parameters) {
  parameters.equal("tied",
                   [](In in) { return squared(in.x[0].mm(in.p[0]).tanh().mm(in.p[0].t()) + in.p[1]); });
  parameters.equal("transposed in memory", [] {
    return over({trainable(seededRandn({4, 4}, 1).mul(0.3).t())}, {}, kBatch,
                [](In in) { return squared(in.x[0].mm(in.p[0]).tanh()); });
  });
  parameters.equal("channels last", [] {
    return over({trainable(seededRandn({4, 2, 3, 3}, 1).contiguous(at::MemoryFormat::ChannelsLast))}, {},
                {{2, 2, 5, 5}}, [](In in) { return squared(at::conv2d(in.x[0], in.p[0]).tanh()); });
  });
  parameters.equal("sliced", [](In in) {
    return squared(in.x[0].slice(1, 0, 3).mm(in.p[0].slice(0, 1, 4).slice(1, 0, 2))) + in.p[1].select(0, 2);
  });
  parameters.equal("cast", [](In in) {
    return squared(in.x[0].to(at::kDouble).mm(in.p[0].to(at::kDouble)).to(at::kFloat)) +
           squared(in.p[1].to(at::kBFloat16).to(at::kFloat));
  });
  parameters.equal("frozen", [] {
    at::Tensor frozen = seededRandn({4, 4}, 2);
    return over({trainable(seededRandn({4, 4}, 1)), frozen}, {}, kBatch,
                [](In in) { return squared(in.x[0].mm(in.p[0]).tanh().mm(in.p[1])); });
  });
  parameters.equal("unused", [] {
    return over(
        {trainable(seededRandn({4, 4}, 1)), trainable(seededRandn({3}, 2)), trainable(seededRandn({4}, 3))},
        {}, kBatch, [](In in) { return squared(in.x[0].mm(in.p[0]) + in.p[2].detach()); });
  });
  parameters.equal("used without gradient", [](In in) {
    at::NoGradGuard noGrad;
    const at::Tensor scale = in.p[1].exp();
    at::AutoGradMode grad(true);
    return squared(in.x[0].mm(in.p[0]) * scale);
  });
  parameters.equal("double precision", [] {
    return over({trainable(seededRandn({4, 4}, 1).to(at::kDouble))}, {}, kBatch,
                [](In in) { return squared(in.x[0].to(at::kDouble).mm(in.p[0])); });
  });
  parameters.equal("bfloat16 beside float32", [] {
    return over(
        {trainable(seededRandn({4, 4}, 1).to(at::kBFloat16)), trainable(seededRandn({4}, 2))}, {}, kBatch,
        [](In in) { return squared(in.x[0].to(at::kBFloat16).mm(in.p[0]).to(at::kFloat) + in.p[1]); });
  });
  parameters.equal("integers that nobody trains", [] {
    return over({trainable(seededRandn({4, 4}, 1)), at::tensor({3, 1, 0, 2})}, {}, kBatch,
                [](In in) { return squared(in.x[0].mm(in.p[0]).index_select(1, in.p[1]).cumsum(1)); });
  });
  parameters.equal("one number", [] {
    return over({trainable(at::scalar_tensor(0.5)), trainable(at::full({1}, 0.2))}, {}, kBatch,
                [](In in) { return squared(in.x[0] * in.p[0] + in.p[1] - in.x[1]); });
  });
  parameters.equal("no elements", [] {
    return over({trainable(seededRandn({4, 4}, 1)), trainable(at::zeros({0, 4})), trainable(at::zeros({0}))},
                {}, kBatch,
                [](In in) { return squared(at::cat({in.x[0].mm(in.p[0]), in.p[1]}, 0)) + in.p[2].sum(); });
  });
  parameters.equal("complex", [] {
    return over(
        {trainable(at::complex(seededRandn({4, 4}, 1), seededRandn({4, 4}, 2)))}, {}, kBatch, [](In in) {
          return squared(at::complex(in.x[0], in.x[1]).mm(in.p[0].conj())) + at::real(in.p[0]).sum() * 0.01;
        });
  });
  parameters.equal("three hundred", [] {
    Tensors many;
    for (int i = 0; i < 300; ++i) many.push_back(trainable(seededRandn({4}, 100 + i).mul(0.1)));
    return over(many, {}, {{8, 4}}, [](In in) { return squared(in.x[0] * at::stack(in.p, 0).sum(0)); });
  });
  parameters.equal("flattened into one vector", [](In in) {
    const at::Tensor flat = at::cat({in.p[0].view(-1), in.p[1]}, 0);
    return squared(hidden(in)) + flat.pow(2).sum() * 0.01 + flat.norm();
  });
  parameters.equal("masked by a buffer", Setup{.buffers = {{4, 4}}},
                   [](In in) { return squared(in.x[0].mm(in.p[0] * (in.b[0] > 0)).add(in.p[1])); });
  parameters.equal("low-rank addition to a frozen weight", [] {
    return over({seededRandn({4, 4}, 1), trainable(seededRandn({4, 2}, 2)), trainable(at::zeros({2, 4}))}, {},
                kBatch, [](In in) { return squared(in.x[0].mm(in.p[0] + in.p[1].mm(in.p[2])) - in.x[1]); });
  });
  parameters.refused("two that share memory", "", [] {
    const at::Tensor whole = seededRandn({8, 4}, 1).mul(0.3);
    return over({trainable(whole.slice(0, 0, 4)), trainable(whole.slice(0, 4, 8))}, {}, kBatch,
                [](In in) { return squared(in.x[0].mm(in.p[0]).mm(in.p[1])); });
  });
}

void addGradients(Subject& parameters) {
  parameters.equal("gradient expanded from one number",
                   [](In in) { return in.p[0].sum() + in.p[1].mean() + in.x[0].sum() * 0; });
  parameters.equal("gradient expanded along a dimension", [](In in) {
    return (in.p[0].sum(1) * in.x[0].slice(0, 0, 4).sum(1)).sum() + (in.p[0].mean(0) * in.p[1]).sum();
  });
  parameters.equal("gradient transposed",
                   [](In in) { return squared(in.p[0].t().mm(in.x[0].t())) + squared(in.p[1]); });
  parameters.equal("gradient that is the parameter itself", [](In in) {
    return HasGradient::apply(in.p[0], in.p[0]) + squared(hidden(in)) * 0 +
           HasGradient::apply(in.p[1], in.p[1]);
  });
  parameters.equal("gradient that is another parameter",
                   [](In in) { return HasGradient::apply(in.p[1], in.p[0].select(0, 1)) + in.p[0].mean(); });
  parameters.equal("gradient that is the batch itself", Setup{{{8, 4}}, {{8, 4}}},
                   [](In in) { return HasGradient::apply(in.p[0], in.x[0]); });
  parameters.equal("gradient that is the batch, written afterwards", Setup{{{8, 4}, {4}}, {{8, 4}}},
                   [](In in) {
                     const at::Tensor x = in.x[0];
                     const at::Tensor y = in.p[1].mul(1);
                     y.register_hook([x](const at::Tensor& gradient) {
                       at::Tensor(x).mul_(2);
                       return gradient;
                     });
                     return HasGradient::apply(in.p[0], in.x[0]) + squared(y);
                   });
  parameters.equal("gradient that is a buffer", Setup{{{8, 4}}, {{8, 4}}, {{8, 4}}}, [](In in) {
    in.b[0].mul_(0.5).add_(in.x[0]);
    return HasGradient::apply(in.p[0], in.b[0]);
  });
  parameters.equal("gradient that is a constant", [] {
    const at::Tensor outside = seededRandn({4, 4}, 9);
    return over({trainable(seededRandn({4, 4}, 1))}, {}, kBatch,
                [=](In in) { return HasGradient::apply(in.p[0], seenAtDoor(outside)) + in.x[0].sum() * 0; });
  });
  parameters.equal("one gradient for two parameters", [](In in) {
    return SharesGradient::apply(in.p[0], in.p[0].mul(1)) + squared(hidden(in));
  });
  parameters.equal("one gradient register for two parameters", Setup{{{4, 4}, {4, 4}}, {{8, 4}}}, [](In in) {
    return SharesGradient::apply(in.p[0], in.p[1]) + (in.p[0] + in.p[1]).sum() + in.x[0].sum() * 0;
  });
  parameters.equal("two gradients that are equal", Setup{{{4, 4}, {4, 4}}, {{4, 4}}},
                   [](In in) { return ((in.p[0] + in.p[1]) * in.x[0]).sum(); });
  parameters.equal("gradient of zero",
                   [](In in) { return squared(hidden(in).detach() + in.p[1] * 0) + in.p[0].round().sum(); });
  parameters.equal("parameter written by the step and trained", [](In in) {
    const at::Tensor loss = squared(hidden(in));
    at::NoGradGuard noGrad;
    at::Tensor(in.p[1].detach()).mul_(0.99);
    return loss;
  });
  parameters.equal("gradient of a product of parameters alone",
                   [](In in) { return in.p[0].mv(in.p[1]).sum() + in.x[0].sum() * 0; });
  parameters.equal("parameter as the loss", Setup{{{1}, {4}}, {{8, 4}}}, [](In in) { return in.p[0].sum(); });
}

void addShapes(Subject& numbers) {
  numbers.equal("no rows at all", Setup{.batch = {{0, 4}}},
                [](In in) { return hidden(in).sum() + squared(in.p[0]); });
  numbers.equal("mean of nothing", Setup{.batch = {{0, 4}}},
                [](In in) { return squared(hidden(in)) + squared(in.p[0]); });
  numbers.equal("empty parts among full ones", [](In in) {
    const at::Tensor y = hidden(in);
    const at::Tensor none = y.slice(0, 3, 3);
    return squared(at::cat({none, y, none}, 0)) + none.sum() + at::zeros({0, 4}).mm(in.p[0]).sum() +
           squared(in.p[0].mm(at::zeros({4, 0})));
  });
  numbers.equal("one row", Setup{.batch = {{1, 4}}}, [](In in) { return squared(hidden(in)); });
  numbers.equal("batch of one number", Setup{.batch = {{}}},
                [](In in) { return squared(in.p[0] * in.x[0]) + in.x[0] * in.p[1].mean(); });
  numbers.equal("six dimensions", Setup{{{2, 1, 2, 1, 2, 1}}, {{2, 2, 2, 2, 2, 2}}}, [](In in) {
    return squared((in.x[0] * in.p[0]).permute({5, 3, 1, 0, 2, 4}).reshape({8, 8}).cumsum(0));
  });
  numbers.equal("chain of 2,000 calls", [](In in) {
    at::Tensor y = hidden(in);
    for (int i = 0; i < 1000; ++i) y = (y * 0.999).add(1e-3);
    return squared(y);
  });
  numbers.equal("sum of 500 branches", [](In in) {
    at::Tensor sum = at::zeros({});
    for (int i = 0; i < 500; ++i) sum = sum + in.p[1].mul(i * 0.01).sin().sum();
    return squared(hidden(in)) + sum * 1e-3;
  });
}

void addNumbers(Subject& numbers) {
  numbers.equal("not a number", [](In in) {
    const at::Tensor y = hidden(in) / in.x[1].relu();
    return squared(at::where(y.isnan(), in.p[1].expand({8, 4}), y.clamp(-3, 3))) +
           y.detach().mean() * in.p[1].mean();
  });
  numbers.equal("infinities", [](In in) {
    const at::Tensor y = (hidden(in) * 200).exp();
    return y.log().mean() + squared(at::nan_to_num(y, 0, 2, -2)) + (in.x[0].log() * in.p[1]).mean();
  });
  numbers.equal("loss that is not a number", [](In in) { return hidden(in).sub(2).log().mean(); });
  numbers.equal("numbers beside tensors", [](In in) {
    const at::Tensor y = hidden(in);
    return (2 - y * 3 + 1 / (y + 4) - (y - 0.5) / 3).pow(2).mean() + (y + 7).remainder(2).mean() +
           (2.0 * y).pow(3).mean();
  });
  numbers.equal("tensors of no dimension beside tensors", [](In in) {
    const at::Tensor scale = at::scalar_tensor(2.5), whole = at::scalar_tensor(3, at::kLong);
    return squared(hidden(in) * scale + whole - in.x[0].mean() * in.p[1].sum());
  });
  numbers.equal("wrapped numbers of other dtypes", [](In in) {
    const at::Tensor half = hidden(in).to(at::kHalf), whole = in.x[1].mul(4).to(at::kInt);
    return ((half * 2.5).to(at::kFloat) + whole * 2 + (whole / 3)).pow(2).mean() +
           (whole.to(at::kByte) + 250).to(at::kFloat).mean() * in.p[1].mean();
  });
  numbers.equal("promotion between dtypes", [](In in) {
    const at::Tensor y = hidden(in), mask = in.x[1] > 0;
    return squared(y + mask + in.x[1].to(at::kLong) + in.x[1].to(at::kDouble)).to(at::kFloat) +
           (mask * mask.logical_not()).sum();
  });
  numbers.equal("division of integers", [](In in) {
    const at::Tensor whole = in.x[1].mul(10).to(at::kLong), other = in.x[0].mul(3).to(at::kLong).abs().add(1);
    return (hidden(in) * (at::div(whole, other, "floor") + at::div(whole, other, "trunc") +
                          whole.remainder(other) + whole.fmod(3)))
        .mean();
  });
  numbers.equal("bits", [](In in) {
    const at::Tensor a = in.x[0].mul(9).to(at::kInt), b = in.x[1].mul(9).to(at::kInt);
    return (hidden(in) * ((a & b) + (a | 5) + (a ^ b) + a.bitwise_not() + at::bitwise_left_shift(b, 2) +
                          at::bitwise_right_shift(a, 1)))
        .mean();
  });
  numbers.equal("overflow of small integers", [](In in) {
    const at::Tensor small = in.x[0].mul(100).to(at::kChar);
    return (hidden(in) * (small * small + small)).mean();
  });
  numbers.equal("denormals",
                [](In in) { return (hidden(in) * 1e-38).mul(1e-3).div(1e-38).mean() + squared(in.p[1]); });
  numbers.equal("powers and roots", [](In in) {
    const at::Tensor y = hidden(in);
    return (y.abs() + 0.1).pow(0.5).mean() + at::pow(2, y).mean() + (y + 2).pow(in.x[1]).mean() +
           y.square().rsqrt().clamp_max(9).mean() + (y + 2).reciprocal().mean();
  });
  numbers.equal("limits that are tensors", [](In in) {
    const at::Tensor low = in.p[1].sub(0.4), high = in.p[1].abs() + 0.3;
    return squared(at::clamp(in.x[0].mm(in.p[0]), low, high)) +
           squared(at::maximum(hidden(in), in.x[1]) - at::minimum(hidden(in), in.p[1]));
  });
  numbers.equal("special functions", [](In in) {
    const at::Tensor y = hidden(in);
    return y.erf().mean() + (y + 3).lgamma().mean() + (y + 3).digamma().mean() + y.sinc().mean() +
           at::special_i0(y).mean() + y.mul(0.9).erfinv().mean() + at::special_log_ndtr(y).mean() +
           at::special_entr(y.abs()).mean() + y.mul(0.9).logit(1e-3).mean() +
           at::logaddexp(y, in.x[1]).mean() + at::hypot(y, in.x[1]).mean();
  });
  numbers.equal("tensors made in the step", [](In in) {
    const at::Tensor made = at::arange(8, at::kFloat).view({8, 1}) + at::linspace(0, 1, 4) +
                            at::full({8, 4}, 0.25) + at::eye(8, 4) + at::logspace(0, 1, 4) +
                            at::ones_like(in.x[0]) + in.x[0].new_full({4}, 2) + in.x[0].new_zeros({4});
    return squared(hidden(in) * made);
  });
  numbers.equal("foreach: arithmetic", [](In in) {
    const Tensors all{hidden(in).detach(), in.x[1].clone(), in.x[0].mean(0)};
    at::_foreach_mul_(all, 2);
    at::_foreach_add_(all, at::_foreach_sin(all), 0.5);
    const auto quotients = at::_foreach_div(all, at::_foreach_add(at::_foreach_abs(all), 1));
    return squared(hidden(in) * quotients[0] + quotients[1] + quotients[2]);
  });
  numbers.equal("foreach: norms and moving averages", Setup{.buffers = {{4, 4}, {4}}}, [](In in) {
    const Tensors weights{in.p[0].detach(), in.p[1].detach()};
    at::_foreach_lerp_(in.b, weights, 0.1);
    const auto norms = at::_foreach_norm(weights, 2);
    at::_foreach_addcmul_(in.b, weights, weights, 0.01);
    return squared(hidden(in).mm(in.b[0]) + in.b[1]) * norms[0] / (norms[1] + 1);
  });
  numbers.equal("foreach: with gradients", [](In in) {
    const auto scaled = at::_foreach_mul({in.p[0], in.p[1]}, 0.5);
    const auto norms = at::_foreach_norm(scaled, 2);
    return squared(in.x[0].mm(scaled[0]).add(scaled[1])) + norms[0] + norms[1];
  });
  numbers.equal("foreach: copies and zeros", Setup{.buffers = {{8, 4}, {8, 4}}}, [](In in) {
    at::_foreach_copy_({in.b[1]}, {in.b[0]});
    at::_foreach_copy_({in.b[0]}, {in.x[0]});
    Tensors fresh{at::empty({4}), at::empty({8, 4})};
    at::_foreach_zero_(fresh);
    return squared(hidden(in) + in.b[0] - in.b[1] * 0.5 + fresh[0] + fresh[1]);
  });
}

// A model of `setup` whose step gives metrics as well.
std::function<StepCase()> measured(const Setup& setup, const std::function<StepOutput(In in)>& step) {
  return [=] {
    StepCase model = over(setup, [](In) { return at::Tensor(); });
    model.step = [=, parameters = model.parameters, buffers = model.buffers](const Tensors& batch) {
      Inputs in;
      for (const at::Tensor& parameter : parameters) in.p.push_back(seenAtDoor(parameter));
      for (const at::Tensor& buffer : buffers) in.b.push_back(seenAtDoor(buffer));
      in.x = batch;
      return step(in);
    };
    return model;
  };
}

void addOutputs(Subject& outputs) {
  outputs.equal("accuracy and norms as metrics",
                measured(Setup{.batch = {{8, 4}, integers(4, {8})}}, [](In in) {
                  const at::Tensor y = hidden(in);
                  return StepOutput{at::cross_entropy_loss(y, in.x[1]),
                                    {{"accuracy", y.argmax(1).eq(in.x[1]).to(at::kFloat).mean()},
                                     {"right", y.argmax(1).eq(in.x[1]).sum()},
                                     {"any", y.gt(0.9).any()},
                                     {"norm", in.p[0].norm()}}};
                }));
  outputs.equal("metric that is a parameter, a buffer, the batch",
                measured(Setup{{{4, 4}, {1}}, {{8, 4}, {1}}, {{1}}}, [](In in) {
                  in.b[0].mul_(0.9).add_(in.x[1]);
                  return StepOutput{squared(hidden(in)),
                                    {{"parameter", in.p[1]},
                                     {"buffer", in.b[0]},
                                     {"batch", in.x[1]},
                                     {"one", in.p[0].select(0, 1).select(0, 2)}}};
                }));
  outputs.equal("metric read before its memory is written", measured(Setup{.buffers = {{1}}}, [](In in) {
                  const at::Tensor y = hidden(in), seen = in.b[0];
                  y.register_hook([seen](const at::Tensor& gradient) {
                    at::Tensor(seen).copy_(gradient.sum().view(1));
                    return at::Tensor();
                  });
                  return StepOutput{squared(y), {{"before", in.b[0]}}};
                }));
  outputs.equal(
      "metric that is the loss, and of double precision", measured(Setup{}, [](In in) {
        const at::Tensor loss = squared(hidden(in));
        return StepOutput{
            loss, {{"loss", loss}, {"double", loss.to(at::kDouble) / 3}, {"constant", at::full({}, 2.5)}}};
      }));
  outputs.equal("random metric that the loss does not need", measured(Setup{}, [](In in) {
                  const at::Tensor sampled =
                      at::multinomial(hidden(in).detach().softmax(1), 1).to(at::kFloat).mean();
                  return StepOutput{squared(at::dropout(hidden(in), 0.3, true)), {{"sampled", sampled}}};
                }));
  outputs.equal("loss of one element in two dimensions",
                [](In in) { return squared(hidden(in)).view({1, 1}); });
  outputs.equal("loss of double precision", [](In in) { return hidden(in).to(at::kDouble).pow(2).mean(); });
  outputs.equal("loss of bfloat16", [](In in) { return hidden(in).to(at::kBFloat16).pow(2).mean(); });
  outputs.equal("loss that is an element of a value",
                [](In in) { return hidden(in).pow(2).select(0, 3).select(0, 1); });
  outputs.equal("loss that is a parameter itself", Setup{{{1}, {4}}, {{8, 4}}},
                [](In in) { return in.p[0]; });
  outputs.equal("loss that is an element of a parameter",
                [](In in) { return in.p[0].select(0, 1).select(0, 1); });
  outputs.equal("loss written in place at last", [](In in) {
    at::Tensor loss = squared(hidden(in));
    loss.mul_(2).add_(in.p[1].sum());
    return loss;
  });
  outputs.equal("loss that its own backward pass overwrites", [](In in) {
    at::Tensor loss = squared(hidden(in));
    const at::Tensor memory = loss.detach();
    loss.register_hook([memory](const at::Tensor&) {
      at::Tensor(memory).zero_();
      return at::Tensor();
    });
    return loss;
  });
  outputs.equal("fields of several dtypes", [] {
    StepCase model = over(Setup{}, [](In in) {
      const at::Tensor y = hidden(in);
      return (at::where(in.x[1], y, y * 2) + in.x[2] + in.x[3].to(at::kFloat) + at::real(in.x[4]))
                 .pow(2)
                 .mean() +
             in.x[5].to(at::kFloat).mean() * in.p[1].mean();
    });
    model.batch = [base = model.batch](int step) {
      const Tensors f = base(step);
      return Tensors{f[0],
                     f[1] > 0,
                     f[1].mul(50).to(at::kByte),
                     f[1].to(at::kDouble),
                     at::complex(f[0], f[1]),
                     f[0].to(at::kBFloat16)};
    };
    return model;
  });
}

}  // namespace

std::vector<AttackCase> outputCases() {
  Subject outputs("inputs_and_outputs");
  addOutputs(outputs);
  return outputs.take();
}

std::vector<AttackCase> parameterCases() {
  Subject parameters("parameters");
  addForms(parameters);
  addGradients(parameters);
  return parameters.take();
}

std::vector<AttackCase> numberCases() {
  Subject numbers("shapes_and_numbers");
  addShapes(numbers);
  addNumbers(numbers);
  return numbers.take();
}

}  // namespace torchlane::test
