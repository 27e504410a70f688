// Faults of the recorder that a test plants, one at a time, to see that the self-check finds them: each
// switches one rule off. Compiled in test builds only; elsewhere every question is a constant false.
#pragma once

namespace torchlane {

enum class Fault : int {
  kNone,
  // tape
  kForgetGeometry,          // rule 1: tensors are known by impl alone, unknown ones become constants
  kTrustMovedImpl,          // rule 2: a hit by impl counts although its geometry moved
  kForgetMetadataChange,    // rule 2: an in-place change of metadata is not noted
  kForgetHostFilled,        // rule 3: memory that the host filled is taken for written
  kForgetGeneratorState,    // rule 4: a generator that was set back goes unnoticed
  kUnknownIsConstant,       // rule 5: a tensor of unknown origin is baked in
  kAllowConstantWrites,     // rule 5: outside tensors are written
  kBakeWrappedNumbers,      // a 0-dim result that is a wrapped number is taken for a plain tensor
  kForgetUnannouncedWrite,  // batch norm's statistics
  kShareResultAfterWrite,   // in-place operators note no write
  kDefaultGenerator,        // operators draw from libtorch's generator instead of the rank's
  kForgetSwap,              // operators that take no generator draw from libtorch's
  kAllowValueReads,         // operators that read values are called, and their result is baked in
  // recorder
  kShareBatchFields,  // two fields that are one tensor stay one
  // optimize
  kDropBufferWrites,  // writes that only outlive the step are dropped
  kHoistParameters,   // calls on parameters alone run once
  kHoistRandom,       // random calls on constants run once
  kHoistBuffers,      // calls on buffers run once
  kGradientTooEarly,  // a gradient is final when it is made, though it is written later
  // replayer
  kIgnoreGradMode,      // every call runs without grad mode
  kIgnoreViewOffset,    // views start at their base's beginning
  kForgetListArgument,  // the last entry of a list argument is the one before
};

#ifdef TORCHLANE_TEST_HOOKS
bool isPlanted(Fault fault) noexcept;
// Plants `fault` instead of the one before; kNone: none. Thread: a test's, while nothing is recorded.
void plant(Fault fault) noexcept;
#else
constexpr bool isPlanted(Fault) noexcept {
  return false;
}
#endif

}  // namespace torchlane
