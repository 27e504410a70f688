// Operators by name: overload choice, every kind of argument, what comes back, error texts. The door itself
// (boxed_call) is tested with the recorder.
#include "core/tensor/op_registry.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include "core/base/error.h"
#include "core/tensor/op_schema.h"
#include "core/tensor/torch_names.h"

namespace torchlane {
namespace {

using Named = std::vector<std::pair<std::string, ArgValue>>;

OperatorResult call(const std::string& name, std::vector<ArgValue> positional, Named named = {}) {
  return callByName(name, {std::move(positional), std::move(named)});
}

at::Tensor tensor(const std::string& name, std::vector<ArgValue> positional, Named named = {}) {
  OperatorResult result = call(name, std::move(positional), std::move(named));
  EXPECT_EQ(result.values.size(), 1u);
  return result.values.at(0).toTensor();
}

// The message of the ERR_ARGUMENT that the call throws.
std::string argumentError(const std::string& name, std::vector<ArgValue> positional, Named named = {}) {
  try {
    call(name, std::move(positional), std::move(named));
  } catch (const Error& error) {
    EXPECT_EQ(codeName(error.code()), std::string("ERR_ARGUMENT")) << error.message();
    return error.message();
  }
  ADD_FAILURE() << name << " did not throw";
  return "";
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

const at::Tensor kX = at::arange(6, at::kFloat).reshape({2, 3});

TEST(OpRegistry, NamesInEverySpelling) {
  for (const char* name : {"log_softmax", "logSoftmax", "aten::log_softmax", "aten::logSoftmax",
                           "log_softmax.int", "aten::log_softmax.int"}) {
    EXPECT_TRUE(at::equal(tensor(name, {kX, 1}), at::log_softmax(kX, 1))) << name;
  }
  EXPECT_TRUE(at::equal(tensor("sum.default", {kX}), kX.sum()));
  EXPECT_TRUE(hasOperator("specialErfcx"));
  EXPECT_TRUE(hasOperator("_fusedSgd_"));
  EXPECT_FALSE(hasOperator("torchlane::nothing"));
}

TEST(OpRegistry, CamelCase) {
  EXPECT_EQ(camelCase("log_softmax"), "logSoftmax");
  EXPECT_EQ(camelCase("_foreach_add_"), "_foreachAdd_");
  EXPECT_EQ(camelCase("max_pool2d_with_indices"), "maxPool2dWithIndices");
  EXPECT_EQ(camelCase("__and__"), "__and__");
  EXPECT_EQ(camelCase("scales_1"), "scales_1");
}

TEST(OpRegistry, OverloadIsChosenFromTheArguments) {
  EXPECT_TRUE(at::equal(tensor("add", {kX, kX}), kX + kX));
  EXPECT_TRUE(at::equal(tensor("add", {kX, 1}), kX + 1));
  EXPECT_TRUE(at::equal(tensor("add", {kX, kX}, {{"alpha", 2}}), at::add(kX, kX, 2)));
  EXPECT_TRUE(at::equal(tensor("sum", {kX}), kX.sum()));
  EXPECT_TRUE(at::equal(tensor("sum", {kX, 1}), kX.sum(1)));
  EXPECT_TRUE(at::equal(tensor("sum", {kX, ArgList{0, 1}, true}), kX.sum(at::IntArrayRef({0, 1}), true)));
  EXPECT_TRUE(at::equal(tensor("pow", {2, kX}), at::pow(2, kX)));
  EXPECT_TRUE(at::equal(tensor("pow", {kX, 0.5}), at::pow(kX, 0.5)));
  EXPECT_TRUE(at::equal(tensor("pow", {kX, kX}), at::pow(kX, kX)));
  EXPECT_TRUE(at::equal(tensor("std", {kX}), kX.std()));
  EXPECT_TRUE(at::equal(tensor("std", {kX, false}), kX.std(false)));
  EXPECT_TRUE(at::equal(tensor("std", {kX, 1}), kX.std(1)));
  EXPECT_TRUE(at::equal(tensor("std", {kX, 1}, {{"correction", 0}}), kX.std({{1}}, at::Scalar(0))));
  EXPECT_TRUE(at::equal(tensor("clamp", {kX, 1}), kX.clamp(1)));
  EXPECT_TRUE(at::equal(tensor("clamp", {kX}, {{"max", kX - 1}}), at::clamp(kX, std::nullopt, kX - 1)));
  EXPECT_TRUE(at::equal(tensor("where", {kX > 2, kX, 0}), at::where(kX > 2, kX, 0)));
  EXPECT_TRUE(at::equal(tensor("masked_fill", {kX, kX > 2, -1}), kX.masked_fill(kX > 2, -1)));
  EXPECT_TRUE(at::equal(tensor("eq", {kX, 3}), kX.eq(3)));
  EXPECT_TRUE(at::equal(tensor("norm", {kX}), kX.norm()));
  EXPECT_TRUE(at::equal(tensor("norm", {kX, 2, 1}), kX.norm(2, 1)));
  EXPECT_TRUE(at::equal(tensor("any", {kX, 1}), kX.any(1)));
  EXPECT_TRUE(at::equal(tensor("any", {kX, ArgList{0, 1}}), kX.any()));
  EXPECT_TRUE(at::equal(tensor("transpose", {kX, 0, 1}), kX.transpose(0, 1)));
  EXPECT_TRUE(at::equal(tensor("view", {kX, ArgList{3, 2}}), kX.view({3, 2})));
  EXPECT_EQ(tensor("view", {kX, "int32"}).scalar_type(), at::kInt);
  EXPECT_EQ(tensor("arange", {5}).scalar_type(), at::kLong);
  EXPECT_EQ(tensor("arange", {Number{5, true}}).scalar_type(), at::kFloat);
  EXPECT_TRUE(at::equal(tensor("arange", {1, 7, 2}), at::arange(1, 7, 2)));
  EXPECT_EQ(tensor("randint", {10, ArgList{2, 2}}).scalar_type(), at::kLong);
  EXPECT_TRUE(at::equal(tensor("squeeze", {kX.unsqueeze(0), ArgList{0}}), kX));
}

TEST(OpRegistry, EveryKindOfArgument) {
  // Tensor?, int[2] from one number and from a list, SymInt, str.
  const at::Tensor image = at::arange(32, at::kFloat).reshape({1, 2, 4, 4});
  const at::Tensor weight = at::ones({3, 2, 3, 3});
  EXPECT_TRUE(at::equal(tensor("conv2d", {image, weight, Null{}}, {{"padding", 1}}),
                        at::conv2d(image, weight, {}, 1, 1)));
  EXPECT_TRUE(at::equal(tensor("conv2d", {image, weight}, {{"stride", ArgList{1, 2}}}),
                        at::conv2d(image, weight, {}, {1, 2})));
  EXPECT_TRUE(at::equal(tensor("conv2d", {image, weight}, {{"padding", "same"}}),
                        at::conv2d(image, weight, {}, 1, 1)));
  // Undefined stands for the default, null for None.
  EXPECT_TRUE(at::equal(tensor("conv2d", {image, weight, Undefined{}, Undefined{}, 1}),
                        at::conv2d(image, weight, {}, 1, 1)));
  // Tensor[], Tensor?[].
  EXPECT_TRUE(at::equal(tensor("cat", {ArgList{kX, kX}, 1}), at::cat({kX, kX}, 1)));
  EXPECT_TRUE(at::equal(tensor("index", {kX, ArgList{Null{}, at::tensor({2, 0})}}),
                        kX.index_select(1, at::tensor({2, 0}))));
  // Scalar, Scalar?, Scalar[].
  EXPECT_EQ(tensor("full", {ArgList{2}, 3}).scalar_type(), at::kLong);
  EXPECT_EQ(tensor("full", {ArgList{2}, 3.5}).scalar_type(), at::kFloat);
  EXPECT_EQ(tensor("full", {ArgList{2}, true}).scalar_type(), at::kBool);
  EXPECT_TRUE(std::signbit(tensor("full", {ArgList{1}, -0.0}).item<float>()));
  EXPECT_EQ(tensor("full", {ArgList{1}, BigInteger{INT64_MAX}}).item<int64_t>(), INT64_MAX);
  const auto scaled = call("_foreach_mul", {ArgList{kX, kX}, ArgList{2, 0.5}}).values.at(0).toTensorVector();
  EXPECT_TRUE(at::equal(scaled[0], kX * 2) && at::equal(scaled[1], kX * 0.5));
  // int?, bool, bool[], float, float[]?.
  EXPECT_TRUE(at::equal(tensor("argmax", {kX}), kX.argmax()));
  EXPECT_TRUE(at::equal(tensor("argmax", {kX, 1, true}), kX.argmax(1, true)));
  EXPECT_TRUE(at::equal(tensor("gelu", {kX}, {{"approximate", "tanh"}}), at::gelu(kX, "tanh")));
  EXPECT_EQ(tensor("upsample_nearest2d", {image, Null{}, ArgList{2, 2}}).size(3), 8);
  EXPECT_TRUE(at::equal(tensor("quantile", {kX, 0.5}), kX.quantile(0.5)));
  EXPECT_EQ(call("native_layer_norm_backward", {kX, kX, ArgList{3}, at::zeros({2, 1}), at::ones({2, 1}),
                                                Null{}, Null{}, ArgList{true, false, false}})
                .values.size(),
            3u);
  // dtype, device, layout, memory format.
  const at::Tensor made =
      tensor("zeros", {ArgList{2, 3}},
             {{"dtype", "float64"}, {"device", "cpu"}, {"layout", "strided"}, {"pinMemory", Undefined{}}});
  EXPECT_EQ(made.scalar_type(), at::kDouble);
  EXPECT_EQ(tensor("zeros", {ArgList{2}}, {{"device", "meta"}}).device().type(), c10::kMeta);
  EXPECT_EQ(tensor("zeros", {ArgList{2, 2}}, {{"layout", "sparseCoo"}}).layout(), c10::kSparse);
  EXPECT_TRUE(tensor("clone", {image}, {{"memoryFormat", "channelsLast"}})
                  .is_contiguous(at::MemoryFormat::ChannelsLast));
  // Generator.
  at::Generator generator = at::detail::createCPUGenerator(7);
  const at::Tensor drawn = tensor("randn", {ArgList{4}}, {{"generator", generator}});
  EXPECT_TRUE(at::equal(drawn, at::randn({4}, at::detail::createCPUGenerator(7))));
}

TEST(OpRegistry, Returns) {
  const OperatorResult sorted = call("sort", {kX, -1, true});
  ASSERT_EQ(sorted.values.size(), 2u);
  EXPECT_TRUE(at::equal(sorted.values[1].toTensor(), std::get<1>(kX.sort(-1, true))));
  EXPECT_EQ(call("split", {kX, 1}).values.at(0).toTensorVector().size(), 2u);
  EXPECT_EQ(call("split", {kX, ArgList{1, 2}, 1}).values.at(0).toTensorVector().size(), 2u);
  EXPECT_TRUE(call("equal", {kX, kX}).values.at(0).toBool());
  EXPECT_EQ(call("size", {kX, 1}).values.at(0).toInt(), 3);
  EXPECT_EQ(call("promoteTypes", {"float32", "float64"}).values.at(0).toStringRef(), "float64");
  EXPECT_TRUE(call("_foreach_zero_", {ArgList{kX.clone()}}).values.empty());
  // Two returns of which one may be absent.
  EXPECT_EQ(call("native_layer_norm", {kX, ArgList{3}, Null{}, Null{}, 1e-5}).values.size(), 3u);
}

TEST(OpRegistry, InPlaceAndOutReturnTheGivenTensor) {
  const at::Tensor x = kX.clone();
  OperatorResult added = call("add_", {x, 1});
  EXPECT_TRUE(added.values.at(0).toTensor().is_same(x));
  EXPECT_EQ(added.given, std::vector<int32_t>{0});
  const at::Tensor values = at::empty({2});
  const at::Tensor indices = at::empty({2}, at::kLong);
  OperatorResult max = call("max", {kX, 1}, {{"max", values}, {"maxValues", indices}});
  EXPECT_EQ(max.given, (std::vector<int32_t>{2, 3}));
  EXPECT_TRUE(at::equal(values, kX.amax(1)));
  EXPECT_EQ(call("add", {kX, kX}, {{"out", at::empty({2, 3})}}).given, std::vector<int32_t>{2});
  EXPECT_EQ(call("add", {kX, kX}).given, std::vector<int32_t>{OperatorResult::kNewValue});
}

TEST(OpRegistry, AutogradRunsThroughIt) {
  const at::Tensor x = kX.clone().requires_grad_(true);
  tensor("sum", {tensor("mul", {x, x})}).backward();
  EXPECT_TRUE(at::equal(x.grad(), kX * 2));
}

TEST(OpRegistry, ErrorsNameOperatorArgumentExpectedAndReceived) {
  std::string text = argumentError("linear", {kX, 1.5});
  EXPECT_TRUE(contains(text, "aten::linear: argument 'weight': expected Tensor, received 1.5")) << text;
  text = argumentError("linear", {kX});
  EXPECT_TRUE(contains(text, "argument 'weight' is missing: expected Tensor")) << text;
  text = argumentError("linear", {kX, kX}, {{"biass", kX}});
  EXPECT_TRUE(contains(text, "has no argument named 'biass' (it has input, weight, bias)")) << text;
  text = argumentError("relu", {kX, 1, 2});
  EXPECT_TRUE(contains(text, "takes 1 positional argument, received 3")) << text;
  text = argumentError("linear", {kX, kX}, {{"weight", kX}});
  EXPECT_TRUE(contains(text, "'weight' is given twice")) << text;
  text = argumentError("softmax", {kX, 0.5});
  EXPECT_TRUE(contains(text, "argument 'dim': expected int, received 0.5")) << text;
  text = argumentError("zeros", {ArgList{2}}, {{"dtype", "float31"}});
  EXPECT_TRUE(contains(text, "expected a dtype ('float32', 'float64'") &&
              contains(text, "received 'float31'"))
      << text;
  text = argumentError("zeros", {ArgList{2}}, {{"device", "gpu"}});
  EXPECT_TRUE(contains(text, "expected a device ('cpu', 'cuda', 'cuda:1'), received 'gpu'")) << text;
  text = argumentError("cat", {ArgList{kX, 1}});
  EXPECT_TRUE(contains(text, "expected Tensor[], received [a float32 tensor of shape [2, 3], 1]")) << text;
  text = argumentError("add", {kX, "1"});
  EXPECT_TRUE(contains(text, "aten::add: no overload takes (a float32 tensor of shape [2, 3], '1')")) << text;
  EXPECT_TRUE(
      contains(text,
               "aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=…): argument 'other': expected "
               "Tensor, received '1'"))
      << text;
  EXPECT_FALSE(contains(text, "add.out")) << text;
  text = argumentError("sofmax", {kX});
  EXPECT_TRUE(contains(text, "expected the name of an operator, received 'sofmax'")) << text;
  text = argumentError("log_softmaxx", {kX});
  EXPECT_TRUE(contains(text, "did you mean 'logSoftmax'?")) << text;
}

TEST(OpRegistry, WhatLibtorchRefusesCarriesTheOperator) {
  try {
    call("matmul", {kX, kX});
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::ERR_TORCH);
    EXPECT_EQ(error.context().op, "aten::matmul");
    EXPECT_TRUE(contains(error.message(), "cannot be multiplied (2x3 and 2x3)")) << error.message();
    EXPECT_FALSE(contains(error.message(), "Exception raised from")) << error.message();
  }
}

TEST(OpRegistry, EverySchemaOfLibtorchCanBePrepared) {
  size_t count = 0;
  for (const c10::OperatorName& name : c10::Dispatcher::singleton().getAllOpNames()) {
    if (auto handle = c10::Dispatcher::singleton().findSchema(name)) {
      const Overload overload(*handle);
      EXPECT_FALSE(overload.signature().empty());
      ++count;
    }
  }
  EXPECT_GT(count, 3000u);
}

TEST(TorchNames, BothWays) {
  for (const char* name : {"float32", "float64", "float16", "bfloat16", "int8", "int16", "int32", "int64",
                           "uint8", "bool", "complex64", "complex128"}) {
    ASSERT_TRUE(dtypeFromName(name).has_value()) << name;
    EXPECT_EQ(dtypeName(*dtypeFromName(name)), name);
  }
  EXPECT_EQ(deviceFromName("cuda:1")->index(), 1);
  EXPECT_EQ(deviceName(*deviceFromName("cuda:3")), "cuda:3");
  for (const char* name : {"cuda:", "cuda:x", "cuda:1x", "cuda:-1", "gpu", "", "CPU"})
    EXPECT_FALSE(deviceFromName(name)) << name;
}

}  // namespace
}  // namespace torchlane
