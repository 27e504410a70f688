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
  saved_ = shared_.get_state();
  shared_.set_state(own_.get_state());
}

SwappedGenerator::~SwappedGenerator() {
  own_.set_state(shared_.get_state());
  shared_.set_state(saved_);
}

}  // namespace torchlane
