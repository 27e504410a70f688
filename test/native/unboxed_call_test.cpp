// Calls bound to registers: that each known signature is the operators' own, and that a bound call dispatches
// and gives what the operator itself gives.
#include <ATen/ATen.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <gtest/gtest.h>

#include "core/program/unboxed_call.h"

namespace torchlane::test {
namespace {

Node nodeOf(const char* name, const char* overload = "") {
  return Node(c10::Dispatcher::singleton().findSchemaOrThrow(name, overload));
}

Argument inRegister(RegisterId reg) {
  Argument argument;
  argument.kind = Argument::Kind::kRegister;
  argument.reg = reg;
  return argument;
}

Argument inRegisters(std::vector<RegisterId> list) {
  Argument argument;
  argument.kind = Argument::Kind::kRegisterList;
  argument.list = std::move(list);
  return argument;
}

Argument valued(c10::IValue value) {
  Argument argument;
  argument.value = std::move(value);
  return argument;
}

struct Registers {
  std::vector<at::Tensor> tensors;

  std::unique_ptr<UnboxedCall> bind(const Node& node) {
    return bindUnboxed(node, {tensors, c10::Device(c10::kCPU), at::Generator()});
  }
  // As the replayer calls it: below autograd.
  void run(Node node, std::vector<Argument> arguments, std::vector<RegisterId> results) {
    node.arguments = std::move(arguments);
    node.resultCounts.assign(results.size(), 1);
    node.results = std::move(results);
    const auto call = bind(node);
    ASSERT_NE(call, nullptr) << node.op.schema();
    at::AutoDispatchBelowADInplaceOrView below;
    at::NoGradGuard noGrad;
    call->run();
  }
};

// Every operator of libtorch: where the dispatcher would throw, because its kernels are of another C++ type
// than the known one with this schema, the call is left to be boxed.
TEST(UnboxedCall, NoOperatorIsAskedForByAWrongType) {
  Registers registers;
  for (const c10::OperatorName& name : c10::Dispatcher::singleton().getAllOpNames()) {
    const auto op = c10::Dispatcher::singleton().findSchema(name);
    if (!op) continue;
    // Without its arguments no call can be bound.
    EXPECT_NO_THROW(EXPECT_EQ(registers.bind(Node(*op)), nullptr)) << name;
  }
  Node node = nodeOf("aten::resize_as_sparse_");  // (const Tensor&, const Tensor&) -> const Tensor&
  node.arguments = {inRegister(0), inRegister(0)};
  node.results = {kNoRegister};
  node.resultCounts = {1};
  registers.tensors = {at::ones({2})};
  EXPECT_EQ(registers.bind(node), nullptr);
}

TEST(UnboxedCall, GivesWhatTheOperatorGives) {
  const at::Tensor x = at::linspace(-1, 1, 12).view({3, 4}), y = at::linspace(2, 3, 4);
  Registers registers{{x.clone(), y.clone(), {}, {}, {}}};
  registers.run(nodeOf("aten::add", "Tensor"), {inRegister(0), inRegister(1), valued(2.0)}, {2});
  EXPECT_TRUE(at::equal(registers.tensors[2], at::add(x, y, 2.0)));
  registers.run(nodeOf("aten::sum", "dim_IntList"),
                {inRegister(0), valued(std::vector<int64_t>{1}), valued(true), valued(c10::IValue())}, {2});
  EXPECT_TRUE(at::equal(registers.tensors[2], x.sum({1}, true)));
  registers.run(
      nodeOf("aten::sum", "dim_IntList"),
      {inRegister(0), valued(c10::IValue()), valued(false), valued(static_cast<int64_t>(at::kDouble))}, {2});
  EXPECT_TRUE(at::equal(registers.tensors[2], x.sum(at::kDouble)));
  registers.run(nodeOf("aten::cat"), {inRegisters({0, 0}), valued(1)}, {2});
  EXPECT_TRUE(at::equal(registers.tensors[2], at::cat({x, x}, 1)));
  registers.run(
      nodeOf("aten::native_layer_norm"),
      {inRegister(0), valued(std::vector<int64_t>{4}), inRegister(1), valued(c10::IValue()), valued(1e-5)},
      {2, kNoRegister, 4});
  const auto [normal, mean, rstd] = at::native_layer_norm(x, {4}, y, {}, 1e-5);
  EXPECT_TRUE(at::equal(registers.tensors[2], normal));
  EXPECT_FALSE(registers.tensors[3].defined());
  EXPECT_TRUE(at::equal(registers.tensors[4], rstd));
  registers.run(nodeOf("aten::mul_", "Tensor"), {inRegister(0), inRegister(1)}, {kNoRegister});
  EXPECT_TRUE(at::equal(registers.tensors[0], x * y));
}

// Their fallbacks are boxed kernels: the list of `cat` is boxed on the way.
TEST(UnboxedCall, LazyConjugatesAndNegativesAreResolved) {
  const at::Tensor z = at::complex(at::linspace(1, 2, 4), at::linspace(-3, 5, 4));
  const at::Tensor negative = at::imag(z.conj());
  ASSERT_TRUE(negative.is_neg());
  Registers registers{{z.conj(), z, negative, at::linspace(0, 1, 4), {}}};
  ASSERT_TRUE(registers.tensors[0].is_conj());
  registers.run(nodeOf("aten::add", "Tensor"), {inRegister(0), inRegister(1), valued(1)}, {4});
  EXPECT_TRUE(at::equal(registers.tensors[4], at::add(z.conj().resolve_conj(), z)));
  registers.run(nodeOf("aten::cat"), {inRegisters({1, 0}), valued(0)}, {4});
  EXPECT_TRUE(at::equal(registers.tensors[4].resolve_conj(), at::cat({z, z.conj().resolve_conj()})));
  registers.run(nodeOf("aten::cat"), {inRegisters({3, 2}), valued(0)}, {4});
  EXPECT_TRUE(
      at::equal(registers.tensors[4].resolve_neg(), at::cat({registers.tensors[3], negative.resolve_neg()})));
  registers.run(nodeOf("aten::tanh"), {inRegister(2)}, {4});
  EXPECT_TRUE(at::equal(registers.tensors[4], at::tanh(negative.resolve_neg())));
}

TEST(UnboxedCall, OtherArgumentsThanDeclaredAreLeftToBoxedCalls) {
  Registers registers{{at::ones({2}), {}}};
  Node node = nodeOf("aten::cat");
  node.arguments = {inRegisters({0, kNoRegister}), valued(0)};
  node.results = {1};
  node.resultCounts = {1};
  EXPECT_EQ(registers.bind(node), nullptr);
  node = nodeOf("aten::tanh");
  node.arguments = {valued(c10::IValue())};
  node.results = {1};
  node.resultCounts = {1};
  EXPECT_EQ(registers.bind(node), nullptr);
}

}  // namespace
}  // namespace torchlane::test
