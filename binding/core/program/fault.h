// Faults of the recorder that a test plants, one at a time, to see that the self-check finds them: each
// switches one rule off. Compiled in test builds only; elsewhere every question is a constant false.
#pragma once

namespace torchlane {

enum class Fault : int {
  kNone,
  // register_table
  kForgetGeometry,  // rule 1: tensors are known by impl alone, unknown ones become constants
  kForgetOffset,    // rule 1: views of one storage are told apart by sizes and strides alone
  kForgetStrides,   // rule 1: what is transposed is taken for what is not
  kForgetLazyBits,  // rule 1: a conjugate or negative view is taken for what it is a view of
  kForgetRestride,  // rule 1: a new way to read known memory is taken for the first one
  kTrustMovedImpl,  // rule 2: a hit by impl counts although its geometry moved
  // tape
  kReplayMetadataChange,    // rule 2: an in-place change of metadata is replayed on the shared register
  kForgetHostFilled,        // rule 3: memory that the host filled is taken for written
  kForgetHostBeforeWrite,   // rule 3: what the host put in is looked for by reads alone, not by writes
  kForgetGeneratorState,    // rule 4: a generator that was set back goes unnoticed
  kSaveStateLate,           // rule 4: an earlier state is saved where it is restored, not where it was
  kUnknownIsConstant,       // rule 5: a tensor of unknown origin is baked in
  kAllowConstantWrites,     // rule 5: outside tensors are written
  kForgetWrappedFlag,       // a wrapped number is baked in as a plain tensor, which takes part in promotion
  kForgetAbsentEntries,     // absent entries of a list argument are left out
  kForgetWrites,            // in-place operators note no write
  kForgetListWrites,        // operators that write the tensors of a list note no write
  kForgetUnannouncedWrite,  // batch norm's statistics, written without a word in the schema, are not noted
  kDefaultGenerator,        // operators draw from libtorch's generator instead of the rank's
  kForgetSwap,              // operators that take no generator draw from libtorch's
  kAllowValueReads,         // operators that read values are called, and their result is baked in
  kForgetAutocast,          // calls that call others run them without the step's autocast
  // recorder
  kShareBatchFields,  // two fields that are one tensor stay one
  kSwapBatchFields,   // the batch's registers are handed over in reverse order
  // optimize
  kDropBufferWrites,          // writes into buffers that only outlive the step are dropped
  kDropParameterWrites,       // the same of parameters
  kIgnoreWritesThroughViews,  // a write counts for the register it goes through, not for its storage
  kDropUnreadRandom,          // random calls are dropped if nothing reads them, and move no generator
  kHoistParameters,           // calls on parameters alone run once
  kHoistBuffers,              // calls on buffers run once
  kHoistRandom,               // random calls on constants run once
  kHoistWritten,              // calls on constants run once although their result is written later
  kGradientTooEarly,          // a gradient is final when it is made, though it is written later
  // replayer
  kIgnoreViewOffset,    // views start at their base's beginning
  kForgetListArgument,  // the last entry of a list argument is the one before
};
inline constexpr Fault kLastFault = Fault::kForgetListArgument;

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
