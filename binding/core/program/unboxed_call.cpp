// See unboxed_call.h. A signature is known by a key, made alike from a schema and from a C++ function type;
// the dispatcher checks it once more when an operator is looked up by its type.
#include "core/program/unboxed_call.h"

#include <ATen/ATen.h>
#include <ATen/Operators.h>
#include <ATen/core/jit_type.h>

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/program/fault.h"

namespace torchlane {
namespace {

// What a value argument is on this rank: as recorded, but for its device and its generator.
c10::IValue valueOf(const Argument& argument, const CallBinding& binding) {
  if (argument.kind == Argument::Kind::kDevice) return binding.device;
  if (argument.kind == Argument::Kind::kGenerator) return binding.generator;
  return argument.value;
}

bool isValue(const Argument& argument) {
  return argument.kind != Argument::Kind::kRegister && argument.kind != Argument::Kind::kRegisterList;
}

// One argument of a bound call, by its C++ type: bind() takes what the recording noted, false if it is of
// another type; get() is what the operator is called with.
template <typename T>
struct Slot {
  T value{};
  bool bind(const Argument& argument, const CallBinding& binding) {
    if (!isValue(argument)) return false;
    value = valueOf(argument, binding).to<T>();
    return true;
  }
  const T& get() const { return value; }
};

struct TensorSlot {
  at::Tensor own;  // a tensor that is part of the Program: a wrapped number
  at::Tensor* source = nullptr;
  bool bind(const Argument& argument, const CallBinding& binding) {
    if (argument.kind == Argument::Kind::kRegister) {
      source = &binding.registers[static_cast<size_t>(argument.reg)];
      return true;
    }
    if (argument.kind != Argument::Kind::kValue || !argument.value.isTensor()) return false;
    own = argument.value.toTensor();
    source = &own;
    return true;
  }
  at::Tensor& get() { return *source; }
};
template <>
struct Slot<const at::Tensor&> : TensorSlot {};
template <>
struct Slot<at::Tensor&> : TensorSlot {};

template <>
struct Slot<const std::optional<at::Tensor>&> {
  TensorSlot tensor;
  bool bind(const Argument& argument, const CallBinding& binding) {
    const bool isAbsent = argument.kind == Argument::Kind::kValue && argument.value.isNone();
    return isAbsent || tensor.bind(argument, binding);
  }
  std::optional<at::Tensor> get() const {
    return tensor.source == nullptr ? std::nullopt : std::optional(*tensor.source);
  }
};

// By reference to the registers: no list is built in a step.
template <>
struct Slot<const at::ITensorListRef&> {
  std::vector<std::reference_wrapper<const at::Tensor>> tensors;
  bool bind(const Argument& argument, const CallBinding& binding) {
    if (argument.kind != Argument::Kind::kRegisterList) return false;
    for (RegisterId reg : argument.list) {
      if (reg == kNoRegister) return false;
      tensors.emplace_back(binding.registers[static_cast<size_t>(reg)]);
    }
    if (isPlanted(Fault::kForgetListArgument) && tensors.size() > 1)
      tensors.back() = tensors[tensors.size() - 2];
    return true;
  }
  at::ITensorListRef get() const { return at::ITensorListRef(tensors); }
};

template <>
struct Slot<const at::Scalar&> : Slot<at::Scalar> {};
template <>
struct Slot<const std::optional<at::Scalar>&> : Slot<std::optional<at::Scalar>> {};

template <>
struct Slot<at::IntArrayRef> {
  std::vector<int64_t> values;
  bool bind(const Argument& argument, const CallBinding&) {
    if (argument.kind != Argument::Kind::kValue || !argument.value.isIntList()) return false;
    values = argument.value.toIntVector();
    return true;
  }
  at::IntArrayRef get() const { return values; }
};

template <>
struct Slot<at::OptionalIntArrayRef> {
  std::optional<std::vector<int64_t>> values;
  bool bind(const Argument& argument, const CallBinding&) {
    if (argument.kind != Argument::Kind::kValue) return false;
    if (argument.value.isNone()) return true;
    if (!argument.value.isIntList()) return false;
    values = argument.value.toIntVector();
    return true;
  }
  at::OptionalIntArrayRef get() const {
    return values ? at::OptionalIntArrayRef(*values) : at::OptionalIntArrayRef();
  }
};

template <>
struct Slot<c10::SymIntArrayRef> {
  std::vector<c10::SymInt> values;
  bool bind(const Argument& argument, const CallBinding&) {
    if (argument.kind != Argument::Kind::kValue || !argument.value.isIntList()) return false;
    for (int64_t value : argument.value.toIntVector()) values.emplace_back(value);
    return true;
  }
  c10::SymIntArrayRef get() const { return values; }
};

template <>
struct Slot<c10::SymInt> : Slot<int64_t> {};

template <>
struct Slot<c10::string_view> : Slot<std::string> {};

template <typename T, size_t count>
struct Slot<std::array<T, count>> {
  std::array<T, count> values{};
  bool bind(const Argument& argument, const CallBinding&) {
    if (argument.kind != Argument::Kind::kValue || !argument.value.isList()) return false;
    const auto& list = argument.value.toListRef();
    if (list.size() != count) return false;
    for (size_t i = 0; i < count; ++i) values[i] = list[i].template to<T>();
    return true;
  }
  const std::array<T, count>& get() const { return values; }
};

template <typename Signature>
class CallOf;

template <typename Return, typename... Args>
class CallOf<Return(Args...)> final : public UnboxedCall {
 public:
  static std::unique_ptr<UnboxedCall> bind(const Node& node, const CallBinding& binding) {
    auto call = std::unique_ptr<CallOf>(new CallOf(node.op.typed<Return(Args...)>()));
    const bool fits = call->bindArguments(node, binding, std::index_sequence_for<Args...>());
    if (!fits || node.results.size() != call->results_.size()) return nullptr;
    for (size_t i = 0; i < node.results.size(); ++i) {
      if (node.resultCounts[i] != 1) return nullptr;
      if (node.results[i] != kNoRegister)
        call->results_[i] = &binding.registers[static_cast<size_t>(node.results[i])];
    }
    return call;
  }

  void run() override { callWith(std::index_sequence_for<Args...>()); }

 private:
  template <typename T>
  struct CountOf : std::integral_constant<size_t, 1> {};
  template <typename... Ts>
  struct CountOf<std::tuple<Ts...>> : std::integral_constant<size_t, sizeof...(Ts)> {};

  explicit CallOf(c10::TypedOperatorHandle<Return(Args...)> op) : op_(std::move(op)) {}

  template <size_t... is>
  bool bindArguments(const Node& node, const CallBinding& binding, std::index_sequence<is...>) {
    return node.arguments.size() == sizeof...(Args) &&
           (std::get<is>(slots_).bind(node.arguments[is], binding) && ...);
  }

  template <size_t... is>
  void callWith(std::index_sequence<is...>) {
    if constexpr (std::is_same_v<Return, at::Tensor&>) {
      const at::Tensor& same = op_.call(std::get<is>(slots_).get()...);
      if (results_[0] != nullptr) *results_[0] = same;
    } else if constexpr (std::is_same_v<Return, at::Tensor>) {
      at::Tensor result = op_.call(std::get<is>(slots_).get()...);
      if (results_[0] != nullptr) *results_[0] = std::move(result);
    } else {
      take(op_.call(std::get<is>(slots_).get()...), std::make_index_sequence<CountOf<Return>::value>());
    }
  }

  template <size_t... is>
  void take(Return results, std::index_sequence<is...>) {
    ((results_[is] != nullptr ? void(*results_[is] = std::move(std::get<is>(results))) : void()), ...);
  }

  c10::TypedOperatorHandle<Return(Args...)> op_;
  std::tuple<Slot<Args>...> slots_;
  std::array<at::Tensor*, CountOf<Return>::value> results_{};  // null: nothing reads it
};

// A tensor that is written is a reference to non-const in C++. `cat` alone of the known ones takes its list
// by ITensorListRef.
constexpr const char* kWritten = "!";
constexpr const char* kListRef = "Tensor[]&";

std::string keyOf(const c10::FunctionSchema& schema) {
  std::string key;
  const auto add = [&](const c10::Argument& argument) {
    const std::string type = argument.real_type()->str();
    key += schema.name() == "aten::cat" && type == "Tensor[]" ? kListRef : type;
    if (argument.alias_info() != nullptr && argument.alias_info()->isWrite()) key += kWritten;
    key += ",";
  };
  for (const c10::Argument& argument : schema.arguments()) add(argument);
  key += "->";
  for (const c10::Argument& argument : schema.returns()) add(argument);
  return key;
}

template <typename T>
struct KeyOf {
  static std::string type() {
    if constexpr (std::is_same_v<T, const at::ITensorListRef&>) {
      return std::string(kListRef) + ",";
    } else {
      return c10::getTypePtrCopy<std::decay_t<T>>()->str() +
             (std::is_same_v<T, at::Tensor&> ? kWritten : "") + ",";
    }
  }
};
template <typename... Ts>
struct KeyOf<std::tuple<Ts...>> {
  static std::string type() { return (KeyOf<Ts>::type() + ...); }
};
template <typename Return, typename... Args>
struct KeyOf<Return(Args...)> {
  static std::string type() {
    return (KeyOf<Args>::type() + ... + std::string()) + "->" + KeyOf<Return>::type();
  }
};

using Bind = std::unique_ptr<UnboxedCall> (*)(const Node&, const CallBinding&);

template <typename... Operators>
std::unordered_map<std::string, Bind> tableOf() {
  std::unordered_map<std::string, Bind> table;
  (table.emplace(KeyOf<typename Operators::schema>::type(), &CallOf<typename Operators::schema>::bind), ...);
  return table;
}

// By one operator each; others have the same signature.
const std::unordered_map<std::string, Bind>& knownSignatures() {
  namespace op = at::_ops;
  static const auto* table = new auto(
      tableOf<op::tanh, op::tanh_, op::mul_Tensor, op::mul__Tensor, op::add_Tensor, op::add__Tensor,
              op::add_Scalar, op::pow_Tensor_Scalar, op::mul__Scalar, op::clamp, op::where_self,
              op::masked_fill_Scalar, op::addcmul, op::addcmul_, op::lerp_Scalar, op::addmm, op::addmm_,
              op::sum, op::sum_dim_IntList, op::amax, op::_softmax, op::_softmax_backward_data, op::gelu,
              op::gelu_backward, op::elu_backward, op::mse_loss, op::mse_loss_backward, op::nll_loss_forward,
              op::nll_loss_backward, op::native_layer_norm, op::native_layer_norm_backward,
              op::native_batch_norm, op::native_batch_norm_backward, op::cat, op::clone, op::copy_,
              op::_to_copy, op::empty_like, op::full, op::zeros, op::empty_memory_format,
              op::bernoulli__float, op::embedding, op::embedding_dense_backward, op::gather, op::index_select,
              op::flip, op::select_backward, op::slice_backward, op::cumsum, op::convolution,
              op::scalar_tensor>());
  return *table;
}

}  // namespace

std::unique_ptr<UnboxedCall> bindUnboxed(const Node& node, const CallBinding& binding) {
  if (node.op.schema().name().compare(0, 6, "aten::") != 0) return nullptr;
  const auto known = knownSignatures().find(keyOf(node.op.schema()));
  if (known == knownSignatures().end()) return nullptr;
  try {
    return known->second(node, binding);
  } catch (const c10::Error&) {
    // A schema does not tell all: a `Dimname` is a str in it, and a few operators write to a const reference.
    return nullptr;
  }
}

}  // namespace torchlane
