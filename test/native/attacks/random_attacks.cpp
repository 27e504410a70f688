// Attacks by random numbers: every operator that draws, draws that nobody uses, seeds set within the step.
#include <ATen/CPUGeneratorImpl.h>

#include "attacks/attack_case.h"
#include "core/tensor/random_ops.h"

namespace torchlane::test {
namespace {

// Sampling operators that fill a tensor in place.
void addFills(Subject& random) {
  using Fill = std::function<at::Tensor(at::Tensor)>;
  const std::vector<std::pair<const char*, Fill>> fills = {
      {"uniform_", [](at::Tensor t) { return t.uniform_(-1, 2); }},
      {"normal_", [](at::Tensor t) { return t.normal_(0.5, 2); }},
      {"bernoulli_ by a number", [](at::Tensor t) { return t.bernoulli_(0.3); }},
      {"exponential_", [](at::Tensor t) { return t.exponential_(2); }},
      {"geometric_", [](at::Tensor t) { return t.geometric_(0.4); }},
      {"log_normal_", [](at::Tensor t) { return t.log_normal_(0, 0.5); }},
      {"cauchy_", [](at::Tensor t) { return t.cauchy_().clamp_(-5, 5); }},
      {"random_ in a range", [](at::Tensor t) { return t.random_(-3, 9); }},
      {"random_ in its dtype's range", [](at::Tensor t) { return t.random_().fmod_(17); }},
  };
  for (const auto& [name, fill] : fills) {
    random.equal(name, [fill = fill](In in) { return (hidden(in) * fill(at::empty({8, 4}))).mean(); });
  }
}

void addSamples(Subject& random) {
  random.equal("rand_like, randn_like and randint_like", [](In in) {
    const at::Tensor y = hidden(in);
    return (y * (at::rand_like(y) + at::randn_like(y) + at::randint_like(y.detach(), 5))).mean();
  });
  random.equal("rand, randn and randint", [](In in) {
    return (hidden(in) * (at::rand({8, 4}) + at::randn({4}) + at::randint(2, 9, {8, 1}))).mean();
  });
  random.equal("draws of odd dtypes and lengths", [](In in) {
    const at::Tensor odd = at::randn({7}, at::kDouble).sum() + at::rand({3}, at::kBFloat16).sum();
    return (hidden(in) * (odd.to(at::kFloat) + at::randn({17}).mean() + at::randn({1}))).mean();
  });
  random.equal("randperm as an index",
               [](In in) { return (hidden(in).index_select(0, at::randperm(8)) * in.x[1]).mean(); });
  random.equal("bernoulli of probabilities", [](In in) {
    const at::Tensor y = hidden(in);
    return (y * at::bernoulli(y.detach().sigmoid()) + in.x[1].clone().bernoulli_(in.x[0].sigmoid()) * y)
        .mean();
  });
  random.equal("normal of means and deviations", [](In in) {
    const at::Tensor y = hidden(in);
    return (y * at::normal(y.detach(), 0.5) + y * at::normal(1.0, in.x[1].abs())).mean();
  });
  random.equal("poisson and binomial", [](In in) {
    const at::Tensor rate = in.x[1].abs().mul(3);
    const at::Tensor drawn = at::poisson(rate) + at::binomial(at::full({8, 4}, 6.0), in.x[0].sigmoid());
    return (hidden(in) * drawn).mean();
  });
  random.equal("multinomial with and without replacement", [](In in) {
    const at::Tensor p = hidden(in).softmax(1);
    const at::Tensor a = at::multinomial(p.detach(), 3, false), b = at::multinomial(p.detach(), 5, true);
    return p.gather(1, a).log().mean() + p.gather(1, b).mean();
  });
  random.equal("gamma with its gradient",
               [](In in) { return squared(at::_standard_gamma(hidden(in).exp())) + squared(hidden(in)); });
  random.equal("Dirichlet and its gradient by hand", [](In in) {
    const at::Tensor alpha = hidden(in).exp(), drawn = at::_sample_dirichlet(alpha.detach());
    const at::Tensor slope =
        at::_dirichlet_grad(drawn, alpha.detach(), alpha.detach().sum(1, true).expand_as(drawn));
    return (alpha * slope * in.x[1] + drawn).mean();
  });
  random.equal("reparameterized normal", [](In in) {
    const at::Tensor y = hidden(in);
    const at::Tensor z = y + at::randn_like(y) * y.mul(0.5).exp();
    return squared(z - in.x[1]) + (y.pow(2) - y).mean();
  });
  random.equal("Gumbel softmax, hard", [](In in) {
    const at::Tensor y = hidden(in);
    const at::Tensor soft = (y - at::empty_like(y).exponential_().log()).div(0.7).softmax(1);
    const at::Tensor hard = at::zeros_like(soft).scatter_(1, std::get<1>(soft.max(1, true)), 1.0);
    return ((hard - soft.detach() + soft) * in.x[1]).mean();
  });
}

void addDropouts(Subject& random) {
  random.equal("dropout", [](In in) { return squared(at::dropout(hidden(in), 0.5, true)); });
  random.equal("dropout in place", [](In in) {
    at::Tensor y = in.x[0].mm(in.p[0]);
    at::dropout_(y, 0.3, true);
    return squared(y + in.p[1]);
  });
  random.equal("dropout of everything, of nothing and in evaluation", [](In in) {
    const at::Tensor y = hidden(in);
    return squared(at::dropout(y, 1.0, true) + at::dropout(y, 0.0, true) + at::dropout(y, 0.5, false));
  });
  random.equal("native_dropout", [](In in) {
    const auto [y, mask] = at::native_dropout(hidden(in), 0.25, true);
    return squared(y) + mask.to(at::kFloat).mean() * in.p[1].mean();
  });
  random.equal("alpha dropout", [](In in) { return squared(at::alpha_dropout(hidden(in), 0.4, true)); });
  random.equal("feature dropout", [](In in) {
    return squared(at::feature_dropout(hidden(in).view({2, 4, 4}), 0.5, true)) +
           squared(at::feature_alpha_dropout(hidden(in).view({2, 4, 4}), 0.5, true));
  });
  random.equal("rrelu in training", [](In in) { return squared(at::rrelu(hidden(in), 0.1, 0.4, true)); });
  random.equal("dropout of the attention", [](In in) {
    const at::Tensor y = hidden(in).view({2, 1, 4, 4});
    return squared(at::scaled_dot_product_attention(y, y, in.x[1].view({2, 1, 4, 4}), {}, 0.4));
  });
  random.equal("dropout of bfloat16", [](In in) {
    return squared(at::dropout(hidden(in).to(at::kBFloat16), 0.5, true).to(at::kFloat));
  });
  random.equal("drop path: whole rows", [](In in) {
    const at::Tensor keep = at::empty({8, 1}).bernoulli_(0.7).div_(0.7);
    return squared(in.x[1] + hidden(in) * keep);
  });
  random.equal("mixup of the batch with itself", [](In in) {
    const at::Tensor share = at::rand({8, 1}), order = at::randperm(8);
    const at::Tensor x = in.x[0] * share + in.x[0].index_select(0, order) * (1 - share);
    return squared(x.mm(in.p[0]) - in.x[1]);
  });
}

void addStates(Subject& random) {
  random.equal("a draw that nobody uses", [](In in) {
    at::rand({5});
    const at::Tensor unused = at::dropout(in.x[1], 0.5, true);
    return squared(at::dropout(hidden(in), 0.5, true));
  });
  random.equal("draws into a buffer", Setup{.buffers = {{8, 4}}}, [](In in) {
    in.b[0].normal_();
    return squared(hidden(in) + in.b[0] * 0.1);
  });
  random.equal("noise on the weights", [](In in) {
    const at::Tensor noisy = in.p[0] + at::randn_like(in.p[0]) * 0.05;
    return squared(in.x[0].mm(noisy).add(in.p[1]));
  });
  random.equalOrRefused("manual_seed in the step", [](In in) {
    at::manual_seed(3);
    return squared(at::dropout(hidden(in), 0.5, true));
  });
  random.equalOrRefused("state put back in the step", [](In in) {
    at::Generator generator = defaultGenerator(c10::kCPU);
    const at::Tensor state = generator.get_state();
    const at::Tensor first = at::rand({8, 4});
    generator.set_state(state);
    return (hidden(in) * (first + at::rand({8, 4}) * 2)).mean();
  });
  random.equalOrRefused("state put back at the end", [](In in) {
    at::Generator generator = defaultGenerator(c10::kCPU);
    const at::Tensor state = generator.get_state();
    const at::Tensor loss = squared(at::dropout(hidden(in), 0.5, true));
    generator.set_state(state);
    return loss;
  });
  random.equalOrRefused("generator of one's own, seeded in the step", [](In in) {
    const at::Generator own = at::make_generator<at::CPUGeneratorImpl>(7);
    return (hidden(in) * at::rand({8, 4}, own)).mean();
  });
  random.refused("generator of one's own that goes on from step to step", "aten::rand", [] {
    const at::Generator own = at::make_generator<at::CPUGeneratorImpl>(7);
    return over(Setup{}, [own](In in) { return (hidden(in) * at::rand({8, 4}, own)).mean(); });
  });
}

}  // namespace

std::vector<AttackCase> randomCases() {
  Subject random("random");
  addFills(random);
  addSamples(random);
  addDropouts(random);
  addStates(random);
  return random.take();
}

}  // namespace torchlane::test
