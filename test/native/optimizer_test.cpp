// Optimizers as such: SGD and Adam against their algorithms written out in float64, gradients of any strides,
// parameters that come and go, groups, state that goes in and comes out. That every rule has PyTorch's bits
// is test/parity's.
#include "core/train/optimizer/optimizer.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "optimizer_util.h"

namespace torchlane {
namespace {

using test::adamGroup;
using test::sgdGroup;
using test::SgdOptions;

// Rounding of a dozen float64 operations on values near 1.
constexpr double kFloat64Tolerance = 1e-13;

// torch.optim.SGD's documentation, one parameter.
void referenceStep(const SgdOptions& o, at::Tensor& param, at::Tensor grad, at::Tensor& buffer) {
  if (o.maximize) grad = -grad;
  grad = grad + o.weightDecay * param;
  if (o.momentum != 0) {
    buffer = buffer.defined() ? o.momentum * buffer + (1 - o.dampening) * grad : grad.clone();
    grad = o.nesterov ? grad + o.momentum * buffer : buffer;
  }
  param = param - o.lr * grad;
}

std::vector<at::Tensor> randoms(int64_t seed, const std::vector<at::Tensor>& like) {
  at::manual_seed(seed);
  std::vector<at::Tensor> out;
  for (const at::Tensor& t : like) out.push_back(at::randn(t.sizes(), at::kDouble));
  return out;
}

void expectEqual(const std::vector<at::Tensor>& actual, const std::vector<at::Tensor>& expected,
                 double tolerance) {
  ASSERT_EQ(actual.size(), expected.size());
  for (size_t i = 0; i < actual.size(); ++i)
    EXPECT_TRUE(at::allclose(actual[i], expected[i], 0, tolerance)) << "parameter " << i << "\n"
                                                                    << actual[i] << "\n"
                                                                    << expected[i];
}

Optimizer sgdOf(const std::vector<at::Tensor>& params, const SgdOptions& options) {
  Optimizer optimizer("SGD");
  optimizer.addGroup(params, sgdGroup(options));
  return optimizer;
}

template <class Function>
std::string refusalOf(const Function& function) {
  try {
    function();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::ERR_ARGUMENT);
    return error.message();
  }
  ADD_FAILURE() << "nothing was refused";
  return "";
}

TEST(Sgd, FollowsPyTorchsAlgorithm) {
  const SgdOptions all[] = {
      {.lr = 0.1},
      {.lr = 0.1, .weightDecay = 0.01},
      {.lr = 0.1, .maximize = true},
      {.lr = 0.1, .momentum = 0.9},
      {.lr = 0.1, .momentum = 0.9, .dampening = 0.3, .weightDecay = 0.02},
      {.lr = 0.1, .momentum = 0.8, .weightDecay = 0.02, .nesterov = true},
      {.lr = 0.1, .momentum = 0.8, .maximize = true},
  };
  for (const SgdOptions& options : all) {
    auto start = randoms(1, {at::zeros({3, 4}), at::zeros({5}), at::zeros({})});
    std::vector<at::Tensor> params, expected;
    for (auto& t : start) {
      params.push_back(t.clone().requires_grad_());
      expected.push_back(t.clone());
    }
    std::vector<at::Tensor> buffers(3);
    Optimizer optimizer = sgdOf(params, options);
    for (int step = 0; step < 4; ++step) {
      auto grads = randoms(10 + step, start);
      optimizer.step(grads);
      for (size_t i = 0; i < start.size(); ++i) referenceStep(options, expected[i], grads[i], buffers[i]);
    }
    expectEqual(params, expected, kFloat64Tolerance);
    for (size_t i = 0; i < params.size(); ++i) {
      const ParameterState state = optimizer.stateOf(i);
      ASSERT_EQ(state.empty(), options.momentum == 0);
      if (!state.empty()) expectEqual(state, {buffers[i]}, kFloat64Tolerance);
    }
  }
}

TEST(Optimizer, GradientsOfOtherStridesAreNotPermuted) {
  for (const char* kind : {"SGD", "Adam"}) {
    at::Tensor grad = at::arange(6, at::kDouble).view({3, 2}).t();  // (2, 3), strides (1, 2)
    const at::Tensor untouched = grad.clone();
    std::vector<at::Tensor> turned{at::zeros({2, 3}, at::kDouble)}, plain{at::zeros({2, 3}, at::kDouble)};
    Optimizer one(kind), two(kind);
    const Hyperparameters options =
        std::string(kind) == "SGD" ? sgdGroup({.lr = 1, .momentum = 0.5}) : adamGroup(0.1);
    one.addGroup(turned, options);
    two.addGroup(plain, options);
    for (int step = 0; step < 2; ++step) {
      one.step({grad});
      two.step({grad.contiguous()});
    }
    EXPECT_TRUE(at::equal(turned[0], plain[0])) << kind;
    EXPECT_TRUE(at::equal(grad, untouched)) << kind;
  }
}

TEST(Optimizer, ParametersMayStartAtDifferentTimes) {
  std::vector<at::Tensor> params{at::zeros({2}), at::zeros({2})};
  Optimizer optimizer = sgdOf(params, {.lr = 1, .momentum = 0.5, .dampening = 0.5});
  // The first has momentum 4 from an earlier run: 0.5 * 4 + 0.5 * 1; the second starts with its whole
  // gradient.
  const at::Tensor earlier = at::full({2}, 4.0);
  optimizer.setState(0, {earlier});
  EXPECT_TRUE(optimizer.stateOf(1).empty());
  optimizer.step({at::ones({2}), at::ones({2})});
  EXPECT_TRUE(at::equal(params[0], at::full({2}, -2.5)));
  EXPECT_TRUE(at::equal(params[1], at::full({2}, -1.0)));
  EXPECT_TRUE(at::equal(earlier, at::full({2}, 4.0)));  // the caller's is read only
  // Without a gradient nothing moves, momentum or not.
  optimizer.step({at::Tensor(), at::ones({2})});
  EXPECT_TRUE(at::equal(params[0], at::full({2}, -2.5)));
  EXPECT_TRUE(at::equal(params[1], at::full({2}, -2.0)));
}

TEST(Optimizer, GroupsHaveOptionsOfTheirOwn) {
  std::vector<at::Tensor> params{at::ones({2}), at::ones({2})};
  Optimizer optimizer("SGD");
  optimizer.addGroup({params[0]}, sgdGroup({.lr = 1}));
  optimizer.addGroup({params[1]}, sgdGroup({.lr = 0.5}));
  optimizer.step({at::ones({2}), at::ones({2})});
  EXPECT_TRUE(at::equal(params[0], at::zeros({2})));
  EXPECT_TRUE(at::equal(params[1], at::full({2}, 0.5)));
  optimizer.schedule(1, {.lr = 0.25});
  optimizer.step({at::Tensor(), at::ones({2})});
  EXPECT_TRUE(at::equal(params[1], at::full({2}, 0.25)));
  EXPECT_EQ(optimizer.lr(1), 0.25);
  // Momentum that a schedule brings starts with the next gradient.
  optimizer.schedule(1, {.lr = 0.25, .momentum = 0.5});
  EXPECT_TRUE(optimizer.stateOf(1).empty());
  optimizer.step({at::Tensor(), at::ones({2})});
  EXPECT_TRUE(at::equal(optimizer.stateOf(1)[0], at::ones({2})));
}

TEST(Optimizer, TakesParametersOfSeveralDtypes) {
  std::vector<at::Tensor> params{at::zeros({2}), at::zeros({2}, at::kDouble),
                                 at::zeros({2}, at::kComplexFloat)};
  Optimizer optimizer = sgdOf(params, {.lr = 0.5});
  std::vector<at::Tensor> grads;
  for (const at::Tensor& param : params) grads.push_back(at::ones_like(param));
  optimizer.step(grads);
  for (const auto& param : params) EXPECT_TRUE(at::equal(param, at::full_like(param, -0.5)));
  EXPECT_NE(refusalOf([] { sgdOf({at::zeros({2}), at::zeros({2}, at::kLong)}, {}); }).find("parameter 1"),
            std::string::npos);
}

TEST(Optimizer, ItsSpecificationMakesTheSameStepsElsewhere) {
  std::vector<at::Tensor> params{at::ones({2, 3}), at::ones({4})};
  Optimizer here("Adam");
  here.addGroup({params[0]}, adamGroup(0.1));
  here.addGroup({params[1]}, adamGroup(0.2, 0.1));
  const std::vector<at::Tensor> grads{at::full({2, 3}, 0.5), at::full({4}, 0.25)};
  here.step(grads);
  // On a rank: in another order, and prepared.
  std::vector<at::Tensor> copies{params[1].clone(), params[0].clone()};
  Optimizer there(here.spec({adamGroup(0.1), adamGroup(0.2, 0.1)}), copies, {1, 0});
  there.prepare();
  EXPECT_EQ(there.stateOf(0)[0].item<float>(), 1);
  for (int step = 0; step < 3; ++step) {
    here.step(grads);
    there.step({grads[1], grads[0]});
  }
  EXPECT_TRUE(at::equal(copies[0], params[1]));
  EXPECT_TRUE(at::equal(copies[1], params[0]));
  EXPECT_EQ(here.stateOf(0)[0].item<float>(), 4);
  EXPECT_FALSE(here.stateOf(0)[3].defined());  // without amsgrad
  // A counter and two averages for 6 and for 4 values of four bytes.
  EXPECT_EQ(here.stateBytes(), 4 + 2 * 24 + 4 + 2 * 16);
}

TEST(Optimizer, PreparedStateIsNoneBeforeTheFirstStep) {
  std::vector<at::Tensor> params{at::ones({2})};
  Optimizer optimizer(test::sgd({.lr = 1, .momentum = 0.9}), params, {0});
  optimizer.prepare();
  EXPECT_TRUE(optimizer.stateOf(0).empty());
  optimizer.step({at::ones({2})});
  EXPECT_TRUE(at::equal(optimizer.stateOf(0)[0], at::ones({2})));
}

// A fused kernel would write beside such a parameter.
TEST(Optimizer, RefusesParametersThatAreNotDense) {
  const at::Tensor base = at::zeros({3, 6});
  const at::Tensor dense = at::zeros({2});
  for (const at::Tensor& view : {base.narrow(1, 1, 2), base.select(1, 2), at::zeros({1}).expand({4})}) {
    for (double momentum : {0.0, 0.9}) {
      Optimizer optimizer = sgdOf({dense, view}, {.lr = 1, .momentum = momentum});
      const std::string message = refusalOf([&] { optimizer.step({at::ones({2}), at::ones(view.sizes())}); });
      EXPECT_NE(message.find("parameter 1 of optim.SGD to be dense"), std::string::npos) << message;
      EXPECT_NE(message.find("clone()"), std::string::npos) << message;
      EXPECT_TRUE(optimizer.stateOf(0).empty());
    }
  }
  EXPECT_TRUE(at::equal(base, at::zeros({3, 6})));
  EXPECT_TRUE(at::equal(dense, at::zeros({2})));

  // Dense, though not contiguous.
  std::vector<at::Tensor> params{at::zeros({2, 3}).t(), base.narrow(0, 1, 1)};
  sgdOf(params, {.lr = 1, .momentum = 0.9}).step({at::ones({3, 2}), at::ones({1, 6})});
  for (const auto& param : params) EXPECT_TRUE(at::equal(param, -at::ones_like(param)));
}

TEST(Optimizer, StateOfAnotherLayoutIsLaidOutAnewAndOfAnotherShapeRefused) {
  std::vector<at::Tensor> params{at::zeros({2, 3})};
  Optimizer optimizer = sgdOf(params, {.lr = 1, .momentum = 0.5});
  const at::Tensor turned = at::arange(6, at::kDouble).view({3, 2}).t();
  optimizer.setState(0, {turned});
  optimizer.step({at::zeros({2, 3})});
  EXPECT_TRUE(at::equal(params[0], (turned * -0.5).to(at::kFloat)));
  const std::string message = refusalOf([&] { optimizer.setState(0, {at::zeros({2, 2})}); });
  EXPECT_NE(message.find("'momentum_buffer' of parameter 0"), std::string::npos) << message;
}

TEST(Optimizer, RefusesGradientsOfTheWrongLayout) {
  const auto sparse = at::zeros({3, 2}).to_sparse();
  Optimizer adam("Adam");
  adam.addGroup({at::zeros({3, 2})}, adamGroup(0.1));
  EXPECT_NE(refusalOf([&] { adam.step({sparse}); }).find("a dense gradient for parameter 0"),
            std::string::npos);
  // SGD moves the rows that are there.
  std::vector<at::Tensor> params{at::ones({3, 2})};
  const at::Tensor rows =
      at::sparse_coo_tensor(at::tensor({1}, at::kLong).view({1, 1}), at::ones({1, 2}), {3, 2});
  sgdOf(params, {.lr = 1}).step({rows});
  EXPECT_TRUE(at::equal(params[0], at::tensor({1.f, 1.f, 0.f, 0.f, 1.f, 1.f}).view({3, 2})));
  EXPECT_NE(refusalOf([&] { sgdOf(params, {.lr = 1, .momentum = 0.9}).step({rows}); }).find("momentum"),
            std::string::npos);
}

TEST(Optimizer, StepsAreSeenByAutograd) {
  for (const char* kind : {"SGD", "Adam"}) {
    at::Tensor param = at::ones({2}).requires_grad_();
    at::Tensor squared = (param * param).sum();
    Optimizer optimizer(kind);
    optimizer.addGroup({param}, std::string(kind) == "SGD" ? sgdGroup({.lr = 0.5}) : adamGroup(0.5));
    optimizer.step({at::ones({2})});
    EXPECT_FALSE(param.grad_fn());
    EXPECT_THROW(squared.backward(), c10::Error);  // "modified by an inplace operation"
  }
}

TEST(Optimizer, UnknownNamesAndOptionsAreRefused) {
  EXPECT_NE(refusalOf([] { Optimizer("Adams"); }).find("'Adams'"), std::string::npos);
  Optimizer optimizer("SGD");
  EXPECT_NE(refusalOf([&] { optimizer.addGroup({}, {{"lr", 0.1}}); }).find("'momentum'"), std::string::npos);
  EXPECT_NE(refusalOf([&] { optimizer.addGroup({}, {{"lr", "high"}}); }).find("a number for 'lr'"),
            std::string::npos);
}

}  // namespace
}  // namespace torchlane
