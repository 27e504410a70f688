// SGD against PyTorch's algorithm written out in float64, and its own rules: gradients of any strides,
// momentum that starts at different times, state that goes in and comes out.
#include "core/train/optimizer/sgd.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/base/error.h"

namespace torchlane {
namespace {

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
    std::vector<at::Tensor> eager, replica, expected;
    for (auto& t : start) {
      eager.push_back(t.clone().requires_grad_());
      replica.push_back(t.clone());
      expected.push_back(t.clone());
    }
    std::vector<at::Tensor> buffers(3), expectedBuffers(3);
    Sgd sgd(options, replica, {});
    for (int step = 0; step < 4; ++step) {
      auto grads = randoms(10 + step, start);
      sgdStep(options, eager, grads, buffers);
      sgd.step(replica, grads);
      for (size_t i = 0; i < start.size(); ++i)
        referenceStep(options, expected[i], grads[i], expectedBuffers[i]);
    }
    expectEqual(eager, expected, kFloat64Tolerance);
    expectEqual(replica, expected, kFloat64Tolerance);
    if (options.momentum == 0) {
      EXPECT_TRUE(sgd.state().empty());
      EXPECT_FALSE(buffers[0].defined());
    } else {
      ASSERT_EQ(sgd.state().size(), 1u);
      EXPECT_EQ(sgd.state()[0].name, "momentum_buffer");
      expectEqual(sgd.state()[0].perParameter, expectedBuffers, kFloat64Tolerance);
      expectEqual(buffers, expectedBuffers, kFloat64Tolerance);
    }
  }
}

TEST(Sgd, GradientsOfOtherStridesAreNotPermuted) {
  const SgdOptions options{.lr = 1, .momentum = 0.5};
  at::Tensor grad = at::arange(6, at::kDouble).view({3, 2}).t();  // (2, 3), strides (1, 2)
  at::Tensor untouched = grad.clone();
  std::vector<at::Tensor> params{at::zeros({2, 3}, at::kDouble)}, grads{grad}, buffers(1);
  sgdStep(options, params, grads, buffers);
  EXPECT_TRUE(at::equal(params[0], -untouched));
  EXPECT_TRUE(at::equal(grad, untouched));

  std::vector<at::Tensor> own{at::zeros({2, 3}, at::kDouble)};
  Sgd sgd(options, own, {});
  sgd.step(own, grads);
  EXPECT_TRUE(at::equal(own[0], -untouched));
}

TEST(Sgd, MomentumMayStartAtDifferentTimes) {
  const SgdOptions options{.lr = 1, .momentum = 0.5, .dampening = 0.5};
  std::vector<at::Tensor> params{at::zeros({2}), at::zeros({2})};
  std::vector<at::Tensor> grads{at::ones({2}), at::ones({2})};
  // The first has momentum 4 from an earlier run: 0.5 * 4 + 0.5 * 1; the second starts with its whole
  // gradient.
  const std::vector<at::Tensor> initial{at::full({2}, 4.0), at::Tensor()};
  Sgd sgd(options, params, initial);
  EXPECT_FALSE(sgd.state()[0].perParameter[1].defined());
  sgd.step(params, grads);
  EXPECT_TRUE(at::equal(params[0], at::full({2}, -2.5)));
  EXPECT_TRUE(at::equal(params[1], at::full({2}, -1.0)));
  EXPECT_TRUE(at::equal(initial[0], at::full({2}, 4.0)));  // the caller's buffer is read only
  EXPECT_TRUE(sgd.state()[0].perParameter[1].defined());

  std::vector<at::Tensor> eager{at::zeros({2}), at::zeros({2})}, buffers{at::full({2}, 4.0), at::Tensor()};
  sgdStep(options, eager, grads, buffers);
  expectEqual(eager, params, 0);
}

TEST(Sgd, TakesParametersOfSeveralDtypes) {
  std::vector<at::Tensor> params{at::zeros({2}), at::zeros({2}, at::kDouble), at::zeros({2})};
  std::vector<at::Tensor> grads{at::ones({2}), at::ones({2}, at::kDouble), at::ones({2})};
  std::vector<at::Tensor> buffers(3);
  sgdStep({.lr = 0.5}, params, grads, buffers);
  for (const auto& param : params) EXPECT_TRUE(at::equal(param, at::full_like(param, -0.5)));
}

// The kernel would write beside such a parameter.
TEST(Sgd, RefusesParametersThatAreNotDense) {
  const at::Tensor base = at::zeros({3, 6});
  const at::Tensor dense = at::zeros({2});
  for (const at::Tensor& view : {base.narrow(1, 1, 2), base.select(1, 2), at::zeros({1}).expand({4})}) {
    std::vector<at::Tensor> params{dense, view}, grads{at::ones({2}), at::ones(view.sizes())}, buffers(2);
    for (double momentum : {0.0, 0.9}) {
      try {
        sgdStep({.lr = 1, .momentum = momentum}, params, grads, buffers, {3, 7});
        ADD_FAILURE() << "no error for strides " << view.strides();
      } catch (const Error& error) {
        EXPECT_EQ(error.code(), Code::ERR_ARGUMENT);
        EXPECT_NE(error.message().find("parameter 7 of optim.SGD to be dense"), std::string::npos)
            << error.message();
        EXPECT_NE(error.message().find("clone()"), std::string::npos) << error.message();
      }
    }
    EXPECT_FALSE(buffers[0].defined());
  }
  EXPECT_TRUE(at::equal(base, at::zeros({3, 6})));
  EXPECT_TRUE(at::equal(dense, at::zeros({2})));

  // Dense, though not contiguous.
  std::vector<at::Tensor> params{at::zeros({2, 3}).t(), base.narrow(0, 1, 1)}, buffers(2);
  std::vector<at::Tensor> grads{at::ones({3, 2}), at::ones({1, 6})};
  sgdStep({.lr = 1, .momentum = 0.9}, params, grads, buffers);
  for (const auto& param : params) EXPECT_TRUE(at::equal(param, -at::ones_like(param)));
}

TEST(Sgd, RefusesMomentumOfAnotherLayout) {
  std::vector<at::Tensor> params{at::zeros({2, 3})}, grads{at::ones({2, 3})};
  for (const at::Tensor& buffer :
       {at::zeros({2, 2}), at::zeros({3, 2}).t(), at::zeros({2, 3}, at::kDouble)}) {
    std::vector<at::Tensor> buffers{buffer};
    EXPECT_THROW(sgdStep({.lr = 1, .momentum = 0.9}, params, grads, buffers), Error);
  }
  EXPECT_TRUE(at::equal(params[0], at::zeros({2, 3})));
}

TEST(Sgd, EagerStepIsSeenByAutograd) {
  at::Tensor param = at::ones({2}).requires_grad_();
  at::Tensor squared = (param * param).sum();
  std::vector<at::Tensor> params{param}, grads{at::ones({2})}, buffers(1);
  sgdStep({.lr = 0.5}, params, grads, buffers);
  EXPECT_FALSE(param.grad_fn());
  EXPECT_THROW(squared.backward(), c10::Error);  // "modified by an inplace operation"
}

}  // namespace
}  // namespace torchlane
