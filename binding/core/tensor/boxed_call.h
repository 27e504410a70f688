// The door: every operator that a user's code calls enters here, above autograd and autocast, with IValues.
// While a recording runs on the calling thread it sees each call, swaps parameters, buffers and outside
// tensors for their stand-ins, and refuses what a Program cannot hold. Called by napi and by the native tests
// alike. Thread: JS (or any thread of a test); never a rank, ranks replay below the door.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <string>

namespace torchlane {

// What a running recording does at the door. One at a time per thread; implemented by Recorder.
class DoorGuard {
 public:
  virtual ~DoorGuard() = default;
  // The tensor to use instead of `tensor`; `tensor` itself when it was made inside the recording.
  virtual at::Tensor standIn(const at::Tensor& tensor) = 0;
  // Whether `tensor` was made inside the recording, or is one of its batch.
  virtual bool isPartOfStep(const at::Tensor& tensor) const = 0;
  // A call begins. Throws TraceError for operators that are refused by name.
  virtual void beforeCall(const c10::OperatorHandle& op) = 0;
  // Calls it, or another form of it with the same results. The stand-ins are on the stack already.
  virtual void call(const c10::OperatorHandle& op, torch::jit::Stack& stack) = 0;
  virtual void afterCall(const c10::OperatorHandle& op) = 0;
  // Where factory functions without a device make their tensors.
  virtual c10::Device device() const = 0;
  // The user's line of the calls to come; empty = unknown.
  virtual void setSite(std::string site) = 0;
  // Throws TraceError, which holds though it is caught: `what` is nothing that a Program can hold, for
  // `reason`.
  [[noreturn]] virtual void refuse(const std::string& what, const std::string& wayOut,
                                   const std::string& reason) = 0;
};

// The recording of the calling thread, or null.
DoorGuard* doorGuard() noexcept;
// Returns the one before. Only Recorder calls it.
DoorGuard* setDoorGuard(DoorGuard* guard) noexcept;

// Calls `op`: takes its arguments (one IValue per schema argument) off the stack, leaves its results there.
// Throws what the operator throws (c10::Error), or TraceError.
void callOperator(const c10::OperatorHandle& op, torch::jit::Stack& stack);

// How many calls the calling thread has made by callOperator() in its life.
uint64_t operatorCalls() noexcept;

// `tensor` as the calling thread's recording sees it: its stand-in while recording, itself otherwise.
at::Tensor seenAtDoor(const at::Tensor& tensor);

// Whether `tensor` was made by the step that is being recorded, or is of its batch; true while nothing is.
bool isPartOfStep(const at::Tensor& tensor);

inline constexpr const char* kNeedsRunningStep = "it works on values or state that only a running step has";

// Throws TraceError while recording: `what` ("item()", "toArray()", "using a tensor as text or a number")
// is refused, for `reason`. `wayOut`: what to do instead.
void requireNotRecording(const char* what, const char* wayOut, const char* reason = kNeedsRunningStep);

}  // namespace torchlane
