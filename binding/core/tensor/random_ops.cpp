// See random_ops.h.
#include "core/tensor/random_ops.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/core/enum_tag.h>
#include <torch/library.h>

#include "core/runtime/process_state.h"

namespace torchlane {

bool mayDraw(const c10::OperatorHandle& op) {
  return op.hasTag(at::Tag::nondeterministic_seeded);
}

int generatorArgument(const c10::FunctionSchema& schema) {
  const auto& arguments = schema.arguments();
  for (size_t i = 0; i < arguments.size(); ++i) {
    c10::TypePtr type = arguments[i].real_type();
    if (const auto optional = type->cast<c10::OptionalType>()) type = optional->getElementType();
    if (type->kind() == c10::TypeKind::GeneratorType) return static_cast<int>(i);
  }
  return -1;
}

at::Generator defaultGenerator(c10::Device device) {
  return at::globalContext().defaultGenerator(device);
}

std::mutex& defaultGeneratorMutex() {
  return processState().defaultGenerators;
}

void defineGeneratorOperators(torch::Library& library) {
  library.def("get_generator_state(Generator? generator) -> Tensor",
              [](const std::optional<at::Generator>& generator) { return generator.value().get_state(); });
  library.def("set_generator_state(Generator? generator, Tensor state) -> ()",
              [](std::optional<at::Generator> generator, const at::Tensor& state) {
                generator.value().set_state(state);
              });
}

const c10::OperatorHandle& getGeneratorState() {
  static const c10::OperatorHandle op =
      c10::Dispatcher::singleton().findSchemaOrThrow("torchlane::get_generator_state", "");
  return op;
}

const c10::OperatorHandle& setGeneratorState() {
  static const c10::OperatorHandle op =
      c10::Dispatcher::singleton().findSchemaOrThrow("torchlane::set_generator_state", "");
  return op;
}

SwappedGenerator::SwappedGenerator(at::Generator own, c10::Device device)
    : lock_(defaultGeneratorMutex()), own_(std::move(own)), shared_(defaultGenerator(device)) {
  exchange();
}

SwappedGenerator::~SwappedGenerator() {
  exchange();
}

void SwappedGenerator::exchange() {
  if (shared_.device().is_cpu()) {
    // Once a call: without the detour by a tensor of 5 KB.
    auto* a = at::check_generator<at::CPUGeneratorImpl>(own_);
    auto* b = at::check_generator<at::CPUGeneratorImpl>(shared_);
    const at::mt19937 engine = a->engine();
    const auto nextFloat = a->next_float_normal_sample();
    const auto nextDouble = a->next_double_normal_sample();
    a->set_engine(b->engine());
    a->set_next_float_normal_sample(b->next_float_normal_sample());
    a->set_next_double_normal_sample(b->next_double_normal_sample());
    b->set_engine(engine);
    b->set_next_float_normal_sample(nextFloat);
    b->set_next_double_normal_sample(nextDouble);
    return;
  }
  const at::Tensor state = own_.get_state();
  own_.set_state(shared_.get_state());
  shared_.set_state(state);
}

namespace {

at::Generator& threadGeneratorSlot() noexcept {
  static thread_local at::Generator generator;
  return generator;
}

// Some operators carry the tag of those that draw and draw only at times: attention and recurrent layers
// without dropout, dropout in eval() mode.
bool drawsNow(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  const auto& arguments = schema.arguments();
  const size_t first = stack.size() - arguments.size();
  for (size_t i = 0; i < arguments.size(); ++i) {
    const std::string& name = arguments[i].name();
    const c10::IValue& value = stack[first + i];
    if ((name == "train" || name == "training") && value.isBool() && !value.toBool()) return false;
    if ((name == "dropout_p" || name == "dropout") && value.isDouble() && value.toDouble() == 0) return false;
  }
  return true;
}

// Does it draw on the CPU, as far as its arguments say?
bool isOnCpu(const c10::FunctionSchema& schema, const torch::jit::Stack& stack) {
  const auto& arguments = schema.arguments();
  const size_t first = stack.size() - arguments.size();
  bool hasTensor = false;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const c10::IValue& value = stack[first + i];
    if (value.isDevice() && !value.toDevice().is_cpu()) return false;
    if (!value.isTensor() || !value.toTensor().defined()) continue;
    if (value.toTensor().device().is_cpu()) return true;
    hasTensor = true;
  }
  return !hasTensor;
}

}  // namespace

const at::Generator& threadGenerator() noexcept {
  return threadGeneratorSlot();
}

void setThreadGenerator(at::Generator generator) noexcept {
  threadGeneratorSlot() = std::move(generator);
}

at::Generator ownGenerator(c10::Device device) {
  return device.is_cpu() && threadGenerator().defined() ? threadGenerator() : defaultGenerator(device);
}

void callDrawing(const c10::OperatorHandle& op, torch::jit::Stack& stack) {
  const c10::FunctionSchema& schema = op.schema();
  if (!drawsNow(schema, stack)) return op.callBoxed(stack);
  const at::Generator& own = threadGenerator();
  if (!own.defined()) {
    const std::lock_guard lock(defaultGeneratorMutex());
    return op.callBoxed(stack);
  }
  if (!isOnCpu(schema, stack)) return op.callBoxed(stack);
  if (const int place = generatorArgument(schema); place >= 0) {
    c10::IValue& generator = stack[stack.size() - schema.arguments().size() + static_cast<size_t>(place)];
    if (generator.isNone()) generator = own;
    return op.callBoxed(stack);
  }
  const SwappedGenerator swapped(own, c10::Device(c10::kCPU));
  op.callBoxed(stack);
}

}  // namespace torchlane
