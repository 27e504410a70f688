// Records one training step or evaluation: runs it once, eagerly, below a dispatcher key that notes every
// ATen call, and makes a Program of what was noted. Knows nothing of ranks, optimizers or JavaScript. Thread:
// the one that calls recordStep (JS, or a test), which blocks for the length of the step.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <memory>
#include <vector>

#include "core/program/program.h"
#include "core/program/recording_spec.h"

namespace torchlane {

// What a recording noted of the forward pass, to its end or until it was refused.
struct RecordingTrace {
  // A noted call, which may be one that ATen made on its own account, reads values.
  bool hasReadValues = false;
  // In order, without those of the call at the door that was refused. Of recordings that have read values or
  // are value-independent; others need none.
  std::vector<Node> nodes;
};

// The Program, and what the eager step computed on the way.
struct RecordedStep {
  std::shared_ptr<const Program> program;
  std::vector<at::Tensor> outputs;     // as Program::Parts::outputs
  std::vector<at::Tensor> gradients;   // per parameter; undefined where there is none
  std::vector<at::Tensor> parameters;  // after the step, before any optimizer
  std::vector<at::Tensor> buffers;     // after the step
  at::Tensor generatorState;           // of the device's default generator, after the step
};

// The state of a default generator at the start of a recording with `seed`. Not that of manual_seed(seed): a
// step that seeds by itself must not be taken for one that goes back to its start.
void seedForRecording(at::Generator generator, uint64_t seed);

// Throws TraceError for what a Program cannot hold, and unchanged whatever `step` throws.
// `observer`: see Tape::observe. `trace`: filled, also when it throws.
RecordedStep recordStep(const RecordingSpec& spec, const StepFunction& step,
                        const RecordingObserver& observer = {}, RecordingTrace* trace = nullptr);

// The same step as eager runs it, on stand-ins, seeded as a recording, but noted by nobody: no Program, and
// nothing is refused but what is refused at the door.
RecordedStep runEagerly(const RecordingSpec& spec, const StepFunction& step);

// Registers the recorder with the dispatcher, once a process, at run time: a second copy of the library finds
// the place taken (ERR_SECOND_COPY). Idempotent.
void installRecorder();

}  // namespace torchlane
