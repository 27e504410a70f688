// See replayer.h. The loop in `run` is the hot path of every rank: one call or one view a node. Calls are
// unboxed where their signature is known (unboxed_call.h) and allocate nothing of their own; boxed ones do
// for list arguments.
#include "core/program/replayer.h"

#include <ATen/TensorUtils.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <c10/util/SmallVector.h>

#include <algorithm>

#include "core/base/check.h"
#include "core/program/fault.h"
#include "core/program/unboxed_call.h"
#include "core/tensor/random_ops.h"

namespace torchlane {
namespace {

// Puts the thread's autocast back at its end: nodes switch it, and a node may throw.
class AutocastGuard {
 public:
  AutocastGuard(c10::DeviceType device, bool& isAutocasting)
      : device_(device),
        isEnabled_(at::autocast::is_autocast_enabled(device)),
        dtype_(at::autocast::get_autocast_dtype(device)),
        isAutocasting_(isAutocasting) {
    isAutocasting_ = isEnabled_;
  }
  ~AutocastGuard() {
    if (isAutocasting_ != isEnabled_) at::autocast::set_autocast_enabled(device_, isEnabled_);
    at::autocast::set_autocast_dtype(device_, dtype_);
  }
  AutocastGuard(const AutocastGuard&) = delete;
  AutocastGuard& operator=(const AutocastGuard&) = delete;

 private:
  const c10::DeviceType device_;
  const bool isEnabled_;
  const at::ScalarType dtype_;
  bool& isAutocasting_;
};

// The arguments of a boxed call, as far as they do not change from step to step.
struct BoxedArguments {
  struct Slot {
    uint32_t argument;
    RegisterId reg;
    bool moves;  // its last use: the register is given away
  };
  std::vector<c10::IValue> values;  // registers still None
  std::vector<Slot> slots;
  std::vector<uint32_t> lists;  // arguments that are lists of registers
};

// One node, bound to a rank: everything that does not change from step to step is looked up already. One of
// `view`, `unboxed` and `boxed` is set.
struct BoundNode {
  const Node* node = nullptr;
  std::unique_ptr<UnboxedCall> unboxed;
  std::unique_ptr<BoxedArguments> boxed;
  const RegisterMeta* view = nullptr;
  int64_t viewOffset = 0;
  bool gradMode = false;
  bool autocast = false;
  c10::SmallVector<RegisterId, 4> frees;  // last uses, but those that a slot gives away
  c10::SmallVector<size_t, 1> gradients;  // parameters whose gradient is final after this node

  // A step's calls are more than the nearest caches hold, and the kernels between them use those too: the
  // next call is fetched while this one runs, which halves what replaying costs over calling directly.
  void prefetch() const {
    constexpr size_t kCacheLineBytes = 64;  // an unboxed call takes about two
    if (unboxed != nullptr) {
      const auto* bytes = reinterpret_cast<const char*>(unboxed.get());
      __builtin_prefetch(bytes);
      __builtin_prefetch(bytes + kCacheLineBytes);
    } else if (boxed != nullptr) {
      __builtin_prefetch(node);
      __builtin_prefetch(boxed->values.data());
      __builtin_prefetch(boxed->slots.data());
    }
  }
};

at::Tensor viewOf(const at::Tensor& base, const RegisterMeta& meta, int64_t offset) {
  at::Tensor result = at::detail::make_tensor<at::TensorImpl>(
      at::TensorImpl::VIEW, c10::Storage(base.storage()), base.key_set(), base.dtype());
  result.unsafeGetTensorImpl()->set_sizes_and_strides(meta.sizes, meta.strides, offset);
  return result;
}

}  // namespace

struct Replayer::State {
  std::shared_ptr<const Program> program;
  ReplayBinding binding;
  std::vector<at::Tensor> registers;
  std::vector<at::Tensor> batch;
  std::vector<at::Tensor> outputs;
  std::vector<BoundNode> nodes;
  std::vector<size_t> readyAtStart;  // parameters whose gradient no node of the step touches
  torch::jit::Stack stack;
  bool isAutocasting = false;  // as the last node needed it

  void bindRegisters();
  void bindNode(const Node& node, size_t index);
  std::unique_ptr<BoxedArguments> bindBoxed(BoundNode& bound);
  void execute(BoundNode& bound);
  void fillLists(const BoundNode& bound);
  void call(BoundNode& bound);
  void callBoxed(const BoundNode& bound);
  void poison(const Node& node);
  void setAutocast(const Node& node);
  [[noreturn]] void rethrow(const Node& node) const;
};

void Replayer::State::bindRegisters() {
  const Program::Parts& parts = program->parts();
  registers.resize(parts.registers.size());
  for (size_t i = 0; i < parts.registers.size(); ++i) {
    const Register& reg = parts.registers[i];
    const auto index = static_cast<size_t>(reg.index);
    switch (reg.kind) {
      case RegisterKind::kParameter:
        registers[i] = binding.parameters.at(index).detach();
        break;
      case RegisterKind::kBuffer:
        registers[i] = binding.buffers.at(index).detach();
        break;
      case RegisterKind::kConstant:
        registers[i] = binding.constants.at(index);
        break;
      case RegisterKind::kBatch:
        registers[i] = at::empty_strided(reg.meta.sizes, reg.meta.strides,
                                         at::TensorOptions(reg.meta.dtype).device(binding.device));
        break;
      case RegisterKind::kValue:
        continue;
    }
    TORCHLANE_CHECK(registers[i].sizes() == at::IntArrayRef(reg.meta.sizes) &&
                        registers[i].strides() == at::IntArrayRef(reg.meta.strides) &&
                        registers[i].scalar_type() == reg.meta.dtype,
                    "a rank's tensor differs from the recorded one: register ", i);
  }
  for (RegisterId reg : parts.batch) batch.push_back(registers[reg]);
}

void Replayer::State::bindNode(const Node& node, size_t index) {
  const Program::Parts& parts = program->parts();
  BoundNode bound;
  bound.node = &node;
  bound.gradMode = node.gradMode;
  bound.autocast = node.autocast;
  bound.frees.assign(node.lastUse.begin(), node.lastUse.end());
  for (size_t i = 0; i < parts.gradientReady.size(); ++i) {
    if (parts.gradients[i] != kNoRegister && parts.gradientReady[i] == static_cast<int32_t>(index)) {
      bound.gradients.push_back(i);
    }
  }
  if (node.kind == NodeKind::kView) {
    bound.view = &parts.registers[node.results[0]].meta;
    bound.viewOffset = isPlanted(Fault::kIgnoreViewOffset) ? 0 : bound.view->offset;
  } else {
    // Boxed calls alone swap generators.
    if (node.random != RandomUse::kSwap)
      bound.unboxed = bindUnboxed(node, {registers, binding.device, binding.generator});
    if (bound.unboxed == nullptr) bound.boxed = bindBoxed(bound);
  }
  nodes.push_back(std::move(bound));
}

std::unique_ptr<BoxedArguments> Replayer::State::bindBoxed(BoundNode& bound) {
  const Program::Parts& parts = program->parts();
  const Node& node = *bound.node;
  auto boxed = std::make_unique<BoxedArguments>();
  const auto isGradientHere = [&](RegisterId reg) {
    return std::any_of(bound.gradients.begin(), bound.gradients.end(),
                       [&](size_t parameter) { return parts.gradients[parameter] == reg; });
  };
  for (uint32_t i = 0; i < node.arguments.size(); ++i) {
    const Argument& argument = node.arguments[i];
    boxed->values.emplace_back();
    switch (argument.kind) {
      case Argument::Kind::kValue:
        boxed->values.back() = argument.value;
        break;
      case Argument::Kind::kDevice:
        boxed->values.back() = binding.device;
        break;
      case Argument::Kind::kGenerator:
        boxed->values.back() = binding.generator;
        break;
      case Argument::Kind::kRegisterList:
        boxed->lists.push_back(i);
        break;
      case Argument::Kind::kRegister: {
        const auto uses =
            std::count_if(node.arguments.begin(), node.arguments.end(), [&](const Argument& other) {
              return other.reg == argument.reg ||
                     std::find(other.list.begin(), other.list.end(), argument.reg) != other.list.end();
            });
        const auto freed = std::find(bound.frees.begin(), bound.frees.end(), argument.reg);
        const bool moves = uses == 1 && freed != bound.frees.end() && !isGradientHere(argument.reg);
        if (moves) bound.frees.erase(freed);
        boxed->slots.push_back({i, argument.reg, moves});
        break;
      }
    }
  }
  return boxed;
}

void Replayer::State::fillLists(const BoundNode& bound) {
  for (uint32_t i : bound.boxed->lists) {
    const Argument& argument = bound.node->arguments[i];
    c10::IValue& slot = stack[stack.size() - bound.boxed->values.size() + i];
    if (argument.optionalList) {
      c10::List<std::optional<at::Tensor>> list;
      list.reserve(argument.list.size());
      for (RegisterId reg : argument.list) {
        list.push_back(reg == kNoRegister ? std::nullopt : std::optional(registers[reg]));
      }
      slot = std::move(list);
    } else {
      c10::List<at::Tensor> list;
      list.reserve(argument.list.size());
      for (RegisterId reg : argument.list) list.push_back(reg == kNoRegister ? at::Tensor() : registers[reg]);
      if (isPlanted(Fault::kForgetListArgument) && list.size() > 1)
        list.set(list.size() - 1, list.get(list.size() - 2));
      slot = std::move(list);
    }
  }
}

void Replayer::State::call(BoundNode& bound) {
  if (bound.gradMode != at::GradMode::is_enabled()) at::GradMode::set_enabled(bound.gradMode);
  if (bound.autocast != isAutocasting) setAutocast(*bound.node);
  if (bound.unboxed != nullptr) {
    bound.unboxed->run();
  } else {
    callBoxed(bound);
  }
  if (binding.isPoisoned && bound.node->unwritten) poison(*bound.node);
}

void Replayer::State::callBoxed(const BoundNode& bound) {
  const Node& node = *bound.node;
  const BoxedArguments& boxed = *bound.boxed;
  stack.insert(stack.end(), boxed.values.begin(), boxed.values.end());
  c10::IValue* first = stack.data() + (stack.size() - boxed.values.size());
  for (const BoxedArguments::Slot& slot : boxed.slots) {
    at::Tensor& reg = registers[slot.reg];
    first[slot.argument] = slot.moves ? c10::IValue(std::move(reg)) : c10::IValue(reg);
  }
  if (!boxed.lists.empty()) fillLists(bound);
  if (node.random == RandomUse::kSwap) {
    SwappedGenerator swapped(binding.generator, binding.device);
    node.op.callBoxed(stack);
  } else {
    node.op.callBoxed(stack);
  }
  auto result = node.results.begin();
  c10::IValue* returned = stack.data() + (stack.size() - node.resultCounts.size());
  for (const int32_t count : node.resultCounts) {
    c10::IValue& value = *returned++;
    if (count == 1 && value.isTensor()) {
      if (*result != kNoRegister) registers[*result] = std::move(value).toTensor();
      ++result;
    } else if (count > 0) {
      for (const c10::IValue& entry : value.toListRef()) {
        if (*result != kNoRegister) registers[*result] = entry.toTensor();
        ++result;
      }
    }
  }
  stack.clear();
}

void Replayer::State::setAutocast(const Node& node) {
  const c10::DeviceType device = binding.device.type();
  if (node.autocast) at::autocast::set_autocast_dtype(device, node.autocastDtype);
  at::autocast::set_autocast_enabled(device, node.autocast);
  isAutocasting = node.autocast;
}

void Replayer::State::poison(const Node& node) {
  for (RegisterId reg : node.results) {
    if (reg == kNoRegister || registers[reg].numel() == 0) continue;
    const c10::Storage& storage = registers[reg].storage();
    at::empty({0}, registers[reg].options().dtype(at::kByte))
        .set_(storage, 0, {static_cast<int64_t>(storage.nbytes())}, {1})
        .fill_(0xFF);
  }
}

void Replayer::State::rethrow(const Node& node) const {
  ErrorContext context;
  context.op = node.op.schema().name();
  context.site = node.site;
  const std::string where = context.op + (node.site.empty() ? "" : " (at " + node.site + ")") + ": ";
  try {
    throw;
  } catch (const c10::OutOfMemoryError& error) {
    throw Error(Code::ERR_DEVICE_OOM, where + error.what_without_backtrace(), context);
  } catch (const c10::Error& error) {
    throw Error(Code::ERR_TORCH, where + error.what_without_backtrace(), context);
  }
}

void Replayer::State::execute(BoundNode& bound) {
  try {
    if (bound.view != nullptr) {
      const at::Tensor& base = registers[bound.node->arguments[0].reg];
      registers[bound.node->results[0]] = viewOf(base, *bound.view, bound.viewOffset);
    } else {
      call(bound);
    }
  } catch (...) {
    stack.clear();
    rethrow(*bound.node);
  }
}

Replayer::Replayer(std::shared_ptr<const Program> program, ReplayBinding binding)
    : state_(std::make_unique<State>()) {
  State& state = *state_;
  state.program = std::move(program);
  state.binding = std::move(binding);
  at::NoGradGuard noGrad;
  state.bindRegisters();
  const Program::Parts& parts = state.program->parts();
  for (size_t i = 0; i < parts.nodes.size(); ++i) state.bindNode(parts.nodes[i], i);
  for (size_t i = 0; i < parts.gradients.size(); ++i) {
    if (parts.gradients[i] != kNoRegister && parts.gradientReady[i] < 0) state.readyAtStart.push_back(i);
  }
  state.stack.reserve(64);
  at::AutoDispatchBelowADInplaceOrView below;
  at::AutoGradMode restored(at::GradMode::is_enabled());
  AutocastGuard autocast(state.binding.device.type(), state.isAutocasting);
  auto firstOfStep = state.nodes.begin();
  for (; firstOfStep != state.nodes.end() && firstOfStep->node->hoisted; ++firstOfStep)
    state.execute(*firstOfStep);
  state.nodes.erase(state.nodes.begin(), firstOfStep);
}

Replayer::~Replayer() = default;

const std::vector<at::Tensor>& Replayer::batch() const noexcept {
  return state_->batch;
}

std::vector<at::Tensor> Replayer::hoisted() const {
  std::vector<at::Tensor> values;
  for (const Node& node : state_->program->parts().nodes) {
    if (!node.hoisted) break;
    for (RegisterId reg : node.results) {
      if (reg != kNoRegister && state_->registers[reg].has_storage())
        values.push_back(state_->registers[reg]);
    }
  }
  return values;
}

const std::vector<at::Tensor>& Replayer::outputs() const noexcept {
  return state_->outputs;
}

void Replayer::run(const GradientHook& onGradient, const NodeObserver& observer) {
  State& state = *state_;
  const Program::Parts& parts = state.program->parts();
  at::AutoDispatchBelowADInplaceOrView below;
  at::AutoGradMode restored(false);
  AutocastGuard autocast(state.binding.device.type(), state.isAutocasting);
  state.outputs.clear();
  for (size_t parameter : state.readyAtStart)
    onGradient(parameter, state.registers[parts.gradients[parameter]]);
  for (size_t i = 0; i < state.nodes.size(); ++i) {
    if (i + 1 < state.nodes.size()) state.nodes[i + 1].prefetch();
    BoundNode& bound = state.nodes[i];
    state.execute(bound);
    if (observer) observer(*bound.node, state.registers);
    for (size_t parameter : bound.gradients)
      onGradient(parameter, state.registers[parts.gradients[parameter]]);
    for (RegisterId reg : bound.frees) state.registers[reg].reset();
  }
  for (RegisterId reg : parts.outputs) state.outputs.push_back(state.registers[reg]);
}

}  // namespace torchlane
