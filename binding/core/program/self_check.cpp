// See self_check.h.
#include "core/program/self_check.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "core/program/compare.h"
#include "core/program/locate.h"
#include "core/program/replayer.h"
#include "core/program/trace_error.h"
#include "core/runtime/cpu_allocator.h"

namespace torchlane {
namespace {

// How much each parameter is moved for the second recording, of its own magnitude and absolutely: enough that
// a value baked in shows, little enough that the step stays in its range.
constexpr double kRelativeChange = 1e-2;
constexpr double kAbsoluteChange = 1e-3;

// Where an operator gives other bits in eager, too, each time it runs (LAPACK's lstsq): how far replay may be
// from eager, of the largest magnitude in the tensor.
constexpr double kToleranceOfUnstable = 1e-5;
// How often eager is run again to see whether it is such a step.
constexpr int kRepeats = 3;

// The start of the second recording: what the first left, every floating-point parameter moved a little.
RecordingSpec otherStart(const RecordingSpec& spec, const RecordedStep& first,
                         const std::vector<at::Tensor>& otherBatch) {
  at::NoGradGuard noGrad;
  RecordingSpec other = spec;
  other.batch = otherBatch;
  other.seed = spec.seed + 1;
  other.startParameters.clear();
  other.startBuffers.clear();
  at::Generator generator = at::globalContext().defaultGenerator(c10::Device(c10::kCPU)).clone();
  generator.set_current_seed(spec.seed + 2);
  for (const at::Tensor& parameter : first.parameters) {
    at::Tensor start = parameter.detach().cpu().clone();
    if (at::isFloatingType(start.scalar_type()) || at::isComplexType(start.scalar_type())) {
      at::Tensor real = start.is_complex() ? at::view_as_real(start) : start;
      const at::Tensor noise = at::rand(real.sizes(), generator, real.options()).mul_(2).sub_(1);
      real.add_(real.abs().mul_(kRelativeChange).add_(kAbsoluteChange).mul_(noise));
    }
    other.startParameters.push_back(std::move(start));
  }
  for (const at::Tensor& buffer : first.buffers) other.startBuffers.push_back(buffer.detach().clone());
  return other;
}

std::vector<at::Tensor> copies(const std::vector<at::Tensor>& values, const std::vector<at::Tensor>& like) {
  std::vector<at::Tensor> result;
  for (size_t i = 0; i < values.size(); ++i) {
    at::Tensor copy = at::empty_strided(like[i].sizes(), like[i].strides(), like[i].options());
    copy.copy_(values[i].detach());
    result.push_back(std::move(copy));
  }
  return result;
}

void copyInto(const std::vector<at::Tensor>& targets, const std::vector<at::Tensor>& sources) {
  for (size_t i = 0; i < targets.size(); ++i) at::Tensor(targets[i]).copy_(sources[i]);
}

// What a step comes to, in the order in which it is compared. `step`: one with a Program.
std::vector<NamedResult> resultsOf(const RecordedStep& step) {
  const Program::Parts& parts = step.program->parts();
  std::vector<NamedResult> results;
  const size_t losses = parts.outputs.size() - parts.metricNames.size();  // none in an evaluation
  for (size_t i = 0; i < step.outputs.size(); ++i) {
    results.push_back(
        {i < losses ? "loss" : "metric '" + parts.metricNames[i - losses] + "'", step.outputs[i]});
  }
  for (size_t i = 0; i < step.gradients.size(); ++i)
    results.push_back({"gradient of '" + parts.parameterNames[i] + "'", step.gradients[i]});
  for (size_t i = 0; i < step.parameters.size(); ++i)
    results.push_back({"value of '" + parts.parameterNames[i] + "'", step.parameters[i]});
  for (size_t i = 0; i < step.buffers.size(); ++i)
    results.push_back({"value of the buffer '" + parts.bufferNames[i] + "'", step.buffers[i]});
  results.push_back({"state of the random generator", step.generatorState});
  return results;
}

std::vector<at::Tensor> valuesOf(const std::vector<NamedResult>& results) {
  std::vector<at::Tensor> values;
  for (const NamedResult& result : results) values.push_back(result.value);
  return values;
}

// The same of a replay of `first`'s Program from `start`, with what `empty*` gives poisoned. It is the second
// step of its rank: bound to what `first` began with, and gone through once from there, so that what is kept
// from step to step (hoisted calls, memory that a step leaves changed) shows.
std::vector<NamedResult> replay(const RecordedStep& first, const RecordingSpec& firstStart,
                                const RecordingSpec& start, const Replayer::NodeObserver& observer = {}) {
  at::NoGradGuard noGrad;
  // Memory that replay reads before it writes it shows as NaN.
  installCpuAllocator();
  ScopedPoison poison;
  RecordedStep replayed;
  replayed.program = first.program;
  ReplayBinding binding;
  binding.device = start.device;
  binding.isPoisoned = true;
  const auto startOr = [](const std::vector<at::Tensor>& begin, const std::vector<at::Tensor>& own) {
    return begin.empty() ? own : begin;
  };
  replayed.parameters = binding.parameters =
      copies(startOr(firstStart.startParameters, firstStart.parameters), first.parameters);
  replayed.buffers = binding.buffers =
      copies(startOr(firstStart.startBuffers, firstStart.buffers), first.buffers);
  for (const at::Tensor& constant : first.program->parts().constants)
    binding.constants.push_back(constant.clone());
  binding.generator = at::globalContext().defaultGenerator(start.device).clone();
  seedForRecording(binding.generator, firstStart.seed);
  at::Generator generator = binding.generator;

  Replayer replayer(first.program, std::move(binding));
  copyInto(replayer.batch(), firstStart.batch);
  replayer.run([](size_t, const at::Tensor&) {});

  copyInto(replayed.parameters, start.startParameters);
  copyInto(replayed.buffers, start.startBuffers);
  copyInto(replayer.batch(), start.batch);
  seedForRecording(generator, start.seed);
  replayed.gradients.resize(first.gradients.size());
  replayer.run(
      [&](size_t parameter, const at::Tensor& gradient) { replayed.gradients[parameter] = gradient.clone(); },
      observer);
  replayed.outputs = replayer.outputs();
  replayed.generatorState = generator.get_state();
  return resultsOf(replayed);
}

bool isClose(const at::Tensor& a, const at::Tensor& b) {
  if (!a.defined() || !b.defined() || a.sizes() != b.sizes() || a.scalar_type() != b.scalar_type())
    return false;
  if (!at::isFloatingType(a.scalar_type()) && !at::isComplexType(a.scalar_type())) return false;
  const double magnitude = b.abs().max().to(at::kDouble).item<double>();
  if (!std::isfinite(magnitude)) return false;
  return at::allclose(a, b, /*rtol=*/0, /*atol=*/kToleranceOfUnstable * magnitude, /*equal_nan=*/true);
}

// Whether eager itself gives other bits for result `index` when the step runs again from the same start.
bool isUnstable(size_t index, const at::Tensor& result, const RecordingSpec& start,
                const StepFunction& step) {
  for (int i = 0; i < kRepeats; ++i) {
    if (!sameBytes(resultsOf(recordStep(start, step))[index].value, result)) return true;
  }
  return false;
}

// The call that makes result `index` of resultsOf().
const Node* makerOf(const Program::Parts& parts, size_t index) {
  const RegisterId reg = index < parts.outputs.size() ? parts.outputs[index]
                         : index - parts.outputs.size() < parts.gradients.size()
                             ? parts.gradients[index - parts.outputs.size()]
                             : kNoRegister;
  const auto maker = std::find_if(parts.nodes.begin(), parts.nodes.end(), [reg](const Node& node) {
    return reg != kNoRegister &&
           std::find(node.results.begin(), node.results.end(), reg) != node.results.end();
  });
  return maker == parts.nodes.end() ? nullptr : &*maker;
}

// Replays the first Program on the second recording's start, batch and seed: it must give the second's bits.
void compareReplay(const RecordedStep& first, const RecordingSpec& firstStart, const RecordedStep& second,
                   const RecordingSpec& start, const StepFunction& step) {
  const std::vector<NamedResult> expected = resultsOf(second);
  const std::vector<NamedResult> found = [&] {
    try {
      return replay(first, firstStart, start);
    } catch (const Error& error) {
      if (error.code() != Code::ERR_TORCH) throw;
      throw traceError(error.context().op, error.context().site,
                       "replayed from the recording it fails, though the step ran: " + error.message(),
                       kSameEveryTime);
    }
  }();
  for (size_t i = 0; i < expected.size(); ++i) {
    if (sameBytes(found[i].value, expected[i].value)) continue;
    if (isClose(found[i].value, expected[i].value) && isUnstable(i, expected[i].value, start, step)) continue;
    const Difference difference = locateDifference(
        [&](const RecordingObserver& observer) { recordStep(start, step, observer); },
        [&](const Replayer::NodeObserver& observer) { replay(first, firstStart, start, observer); });
    if (difference.op.empty()) {
      const Node* maker = makerOf(first.program->parts(), i);
      throw traceError(maker != nullptr ? maker->op.schema().name() : "", maker != nullptr ? maker->site : "",
                       "replaying the step's recording gives another " + expected[i].name +
                           " than running it again: " +
                           describeDifference(found[i].value, expected[i].value, "replayed", "run again"),
                       kSameEveryTime);
    }
    throw traceError(difference.op, difference.site,
                     "replayed from the recording it gives another result than when the step runs again, "
                     "which shows in the " +
                         expected[i].name + ": " + difference.text,
                     kSameEveryTime);
  }
}

// Accepts `first`, recorded from `spec`, if another recording agrees with it.
void checkAgain(const RecordedStep& first, const RecordingSpec& spec,
                const std::vector<at::Tensor>& otherBatch, const StepFunction& step) {
  const RecordingSpec start = otherStart(spec, first, otherBatch);
  const RecordedStep second = recordStep(start, step);
  comparePrograms(*first.program, *second.program);
  if (!spec.valueIndependent) return compareReplay(first, spec, second, start, step);
  RecordedStep eager = runEagerly(start, step);
  eager.program = second.program;
  compareReplay(first, spec, eager, start, step);
}

// Records on the paths that never look at values. They must give eager's bits, and the step must go the way
// that it went until it was refused: whatever it keeps from call to call is one call further now.
std::shared_ptr<const Program> recordValueIndependent(RecordingSpec spec, const std::vector<Node>& before,
                                                      const std::vector<at::Tensor>& otherBatch,
                                                      const StepFunction& step, bool check) {
  spec.valueIndependent = true;
  RecordingTrace trace;
  const RecordedStep first = recordStep(spec, step, {}, &trace);
  // Only now: what the step writes into is known to be no tensor from outside.
  RecordedStep eagerStep = runEagerly(spec, step);
  eagerStep.program = first.program;
  const std::vector<at::Tensor> eager = valuesOf(resultsOf(eagerStep));
  const std::vector<at::Tensor> recorded = valuesOf(resultsOf(first));
  const bool isEager = std::equal(eager.begin(), eager.end(), recorded.begin(), recorded.end(), sameBytes);
  if (!isEager || !beginsWith(trace.nodes, before)) {
    throw traceError("", "", "its value-independent form differs from eager", kSameEveryTime);
  }
  if (check) checkAgain(first, spec, otherBatch, step);
  return first.program;
}

}  // namespace

std::shared_ptr<const Program> recordChecked(const RecordingSpec& spec,
                                             const std::vector<at::Tensor>& otherBatch,
                                             const StepFunction& step, bool check) {
  RecordingTrace trace;
  bool isRecorded = false;
  try {
    const RecordedStep first = recordStep(spec, step, {}, &trace);
    isRecorded = true;
    if (check) checkAgain(first, spec, otherBatch, step);
    return first.program;
  } catch (const Error&) {
    if (isRecorded || !trace.hasReadValues) throw;
    try {
      return recordValueIndependent(spec, trace.nodes, otherBatch, step, check);
    } catch (...) {
      // The first attempt says best what is wrong.
    }
    throw;
  }
}

}  // namespace torchlane
