// Records one training step or evaluation: runs it once, eagerly, below a dispatcher key that notes every
// ATen call, and makes a Program of what was noted. Knows nothing of ranks, optimizers or JavaScript. Thread:
// the one that calls recordStep (JS, or a test), which blocks for the length of the step.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

// Copies of what the steps of one job bring in from outside, one a storage: all its Programs read the same
// values, those that the first recording saw. Thread: JS.
class OutsideCopies {
 public:
  // The copy of `tensor`'s whole storage on `device`, made at the first call for it.
  const at::Tensor& of(const at::Tensor& tensor, c10::Device device);

 private:
  struct Copied {
    at::Tensor original;  // held, so that no address is used twice
    at::Tensor copy;
  };
  std::unordered_map<const c10::StorageImpl*, Copied> byStorage_;
};

// What a step starts from. Everything is copied: recording leaves no mark on the caller's tensors.
struct RecordingSpec {
  c10::Device device = c10::Device(c10::kCPU);
  std::vector<at::Tensor> parameters;  // all of the model's, as the caller holds them
  std::vector<std::string> parameterNames;
  std::vector<bool> trained;  // per parameter: the optimizer has it
  std::vector<at::Tensor> buffers;
  std::vector<std::string> bufferNames;
  std::vector<at::Tensor> batch;  // one tensor per field
  // Values to start from instead of the parameters' and buffers' own; empty: their own.
  std::vector<at::Tensor> startParameters;
  std::vector<at::Tensor> startBuffers;
  uint64_t seed = 0;  // of the default generators during the step
  // Take ATen's paths that never look at values (empty_mode.h): for steps that cannot be recorded without.
  bool valueIndependent = false;
  std::shared_ptr<OutsideCopies> outside;  // null: of this recording alone
  // An evaluation: the step runs without autograd, has no loss and no gradients, and its metrics are outputs
  // of any shape and dtype.
  bool isEvaluation = false;
};

struct StepOutput {
  at::Tensor loss;                                          // one element; undefined in an evaluation
  std::vector<std::pair<std::string, at::Tensor>> metrics;  // one element each, but in an evaluation
};

// The user's forward and loss. Gets the batch as the recording has it; calls operators through the door.
using StepFunction = std::function<StepOutput(const std::vector<at::Tensor>& batch)>;

// Called after each noted call with its node and the tensors it wrote or returned, by register.
using RecordingObserver =
    std::function<void(const Node& node, const std::vector<std::pair<RegisterId, at::Tensor>>& touched)>;

// What a recording noted of the forward pass, to its end or until it was refused.
struct RecordingTrace {
  std::vector<Node> nodes;  // in order, without those of the call at the door that was refused
  bool hasReadValues =
      false;  // a noted call, which may be one that ATen made on its own account, reads values
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
