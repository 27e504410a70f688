// The door's own work: stand-ins into the stack, default device of factories, one call. See boxed_call.h.
#include "core/tensor/boxed_call.h"

#include "core/base/check.h"
#include "core/tensor/forward_call.h"
#include "core/tensor/random_ops.h"

namespace torchlane {
namespace {

thread_local DoorGuard* currentGuard = nullptr;
thread_local uint64_t calls = 0;

void replaceTensors(DoorGuard& guard, c10::IValue& value) {
  if (value.isTensor()) {
    if (value.toTensor().defined()) value = guard.standIn(value.toTensor());
  } else if (value.isTensorList()) {
    c10::List<at::Tensor> replaced;
    for (const at::Tensor& tensor : value.toTensorVector()) replaced.push_back(guard.standIn(tensor));
    value = std::move(replaced);
  } else if (value.isOptionalTensorList()) {
    c10::List<std::optional<at::Tensor>> replaced;
    for (const std::optional<at::Tensor>& tensor : value.toOptionalTensorVector()) {
      replaced.push_back(tensor && tensor->defined() ? std::optional(guard.standIn(*tensor)) : tensor);
    }
    value = std::move(replaced);
  }
}

// A factory (`zeros`, `randn`…: no tensor argument, an optional device) that names no device makes its tensor
// on the recording's device, so that a model written without devices records for any.
void defaultDevice(const DoorGuard& guard, const c10::FunctionSchema& schema, torch::jit::Stack& stack) {
  const auto& arguments = schema.arguments();
  const size_t first = stack.size() - arguments.size();
  for (const auto& argument : arguments) {
    if (argument.type()->isSubtypeOf(*c10::TensorType::get())) return;
  }
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i].name() == "device" && stack[first + i].isNone()) stack[first + i] = guard.device();
  }
}

}  // namespace

DoorGuard* doorGuard() noexcept {
  return currentGuard;
}

DoorGuard* setDoorGuard(DoorGuard* guard) noexcept {
  return std::exchange(currentGuard, guard);
}

void callOperator(const c10::OperatorHandle& op, torch::jit::Stack& stack) {
  ++calls;
  const ForwardCall noted(op.schema().name());
  DoorGuard* guard = currentGuard;
  if (guard == nullptr) {
    if (mayDraw(op)) return callDrawing(op, stack);
    return op.callBoxed(stack);
  }
  const size_t count = op.schema().arguments().size();
  TORCHLANE_CHECK(stack.size() >= count, op.schema().name());
  guard->beforeCall(op);
  for (size_t i = stack.size() - count; i < stack.size(); ++i) replaceTensors(*guard, stack[i]);
  defaultDevice(*guard, op.schema(), stack);
  guard->call(op, stack);
  guard->afterCall(op);
}

uint64_t operatorCalls() noexcept {
  return calls;
}

at::Tensor seenAtDoor(const at::Tensor& tensor) {
  return currentGuard != nullptr && tensor.defined() ? currentGuard->standIn(tensor) : tensor;
}

bool isPartOfStep(const at::Tensor& tensor) {
  return currentGuard == nullptr || currentGuard->isPartOfStep(tensor);
}

void requireNotRecording(const char* what, const char* wayOut, const char* reason) {
  if (currentGuard != nullptr) currentGuard->refuse(what, wayOut, reason);
}

}  // namespace torchlane
