// Random operators and generators: which operators draw, and the one lock around libtorch's default
// generators, of which there is one a process while a rank is a thread. Thread: any.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <mutex>

namespace torch {
class Library;
}

namespace torchlane {

// True for operators that may draw random numbers (tag `nondeterministic_seeded`). Some carry the tag and
// draw only at times, as CPU attention, which draws for dropout alone.
bool mayDraw(const c10::OperatorHandle& op);

// Position of the operator's Generator argument, or -1.
int generatorArgument(const c10::FunctionSchema& schema);

// libtorch's default generator of a device.
at::Generator defaultGenerator(c10::Device device);

// Held around every use of a default generator: by eager random calls at the door, and by a rank that swaps
// its own state in (SwappedGenerator).
std::mutex& defaultGeneratorMutex();

// Operators of our own, `torchlane::get_generator_state(Generator) -> Tensor` and
// `torchlane::set_generator_state(Generator, Tensor) -> ()`: a Program with which a step sets its generator
// back. Need installRecorder().
const c10::OperatorHandle& getGeneratorState();
const c10::OperatorHandle& setGeneratorState();
void defineGeneratorOperators(torch::Library& library);

// The calling thread's own CPU generator, of a rank of launch(): operators at the door draw from it instead
// of from libtorch's default one, of which there is one a process. Undefined in other threads.
const at::Generator& threadGenerator() noexcept;
// An undefined one takes it off. Thread: the rank's.
void setThreadGenerator(at::Generator generator) noexcept;

// What `manualSeed`, `getRngState` and the like are about in the calling thread: its own generator where it
// has one for the device, else libtorch's default one (whose lock is defaultGeneratorMutex()).
at::Generator ownGenerator(c10::Device device);

// Calls an operator that may draw, with the calling thread's own generator, or under the lock.
void callDrawing(const c10::OperatorHandle& op, torch::jit::Stack& stack);

// For operators that draw and take no generator: while it lives, the default generator of the rank's device
// has the rank's state; at its end the rank's generator has what was drawn. Holds the lock.
class SwappedGenerator {
 public:
  SwappedGenerator(at::Generator own, c10::Device device);
  ~SwappedGenerator();
  SwappedGenerator(const SwappedGenerator&) = delete;
  SwappedGenerator& operator=(const SwappedGenerator&) = delete;

 private:
  std::unique_lock<std::mutex> lock_;
  void exchange();

  at::Generator own_;
  at::Generator shared_;
};

}  // namespace torchlane
