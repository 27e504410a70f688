// See recorder.h. The recorder sits on DispatchKey::Fake, for which libtorch registers nothing: below
// autograd, autocast and functionalisation, above the backends. The key is switched on for the recording
// thread alone.
#include "core/program/recorder.h"

#include <ATen/ATen.h>
#include <ATen/SequenceNumber.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/library.h>

#include <map>
#include <mutex>
#include <unordered_map>

#include "core/autograd/anomaly.h"
#include "core/autograd/engine.h"
#include "core/base/check.h"
#include "core/program/empty_mode.h"
#include "core/program/fault.h"
#include "core/program/optimize.h"
#include "core/program/refusals.h"
#include "core/program/stand_ins.h"
#include "core/program/tape.h"
#include "core/program/trace_error.h"
#include "core/program/value_independent.h"
#include "core/runtime/cpu_allocator.h"
#include "core/runtime/process_state.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/random_ops.h"

namespace torchlane {
namespace {

constexpr c10::DispatchKey kRecorderKey = c10::DispatchKey::Fake;

class Recording;
thread_local Recording* activeRecording = nullptr;

// Sets the default generators for the length of a recording and puts them back.
class ScopedSeed {
 public:
  ScopedSeed(c10::Device device, uint64_t seed) : lock_(defaultGeneratorMutex()) {
    add(c10::Device(c10::kCPU), seed);
    if (!device.is_cpu()) add(device, seed);
  }
  ~ScopedSeed() {
    for (auto& [generator, state] : saved_) generator.set_state(state);
  }
  void watch(Tape& tape) const {
    for (const auto& [generator, state] : saved_) tape.watchGenerator(generator);
  }

 private:
  void add(c10::Device device, uint64_t seed) {
    at::Generator generator = defaultGenerator(device);
    saved_.emplace_back(generator, generator.get_state());
    seedForRecording(generator, seed);
  }
  std::unique_lock<std::mutex> lock_;
  std::vector<std::pair<at::Generator, at::Tensor>> saved_;
};

// Lets `empty*` give memory as it is for the length of a recording, in deterministic mode as well: what
// libtorch fills there by itself would look like memory that the host has filled. Ranks have it filled again.
// The switch is the process's: others who call `empty*` meanwhile see it.
class UnfilledMemory {
 public:
  UnfilledMemory() : wasFilled_(at::globalContext().deterministicFillUninitializedMemory()) { set(false); }
  ~UnfilledMemory() { set(wasFilled_); }
  UnfilledMemory(const UnfilledMemory&) = delete;
  UnfilledMemory& operator=(const UnfilledMemory&) = delete;

 private:
  static void set(bool isFilled) { at::globalContext().setDeterministicFillUninitializedMemory(isFilled); }
  const bool wasFilled_;
};

// One step being recorded: the stand-ins and the tape. Lives on the stack of recordStep.
class Recording final : public DoorGuard {
 public:
  // `isNoting`: false lets the step run as in eager, on the stand-ins.
  Recording(const RecordingSpec& spec, bool isNoting, const RecordingObserver& observer)
      : spec_(spec),
        isNoting_(isNoting),
        tape_(spec.device),
        seed_(spec.device, spec.seed),
        standIns_(spec, tape_) {
    seed_.watch(tape_);
    tape_.observe(observer);
  }

  // `trace`: filled, also when it throws; null: not wanted.
  RecordedStep run(const StepFunction& step, RecordingTrace* trace);

  // DoorGuard.
  at::Tensor standIn(const at::Tensor& tensor) override {
    return remembering([&] { return findStandIn(tensor); });
  }
  bool isPartOfStep(const at::Tensor& tensor) const override {
    return !standIns_.known(tensor).defined() && !standIns_.isPersistent(tensor) &&
           (!isNoting_ || tape_.knowsStorage(tensor));
  }
  void beforeCall(const c10::OperatorHandle& op) override;
  void call(const c10::OperatorHandle& op, torch::jit::Stack& stack) override;
  void afterCall(const c10::OperatorHandle& op) override;
  c10::Device device() const override { return spec_.device; }
  void setSite(std::string site) override { site_ = std::move(site); }
  [[noreturn]] void refuse(const std::string& what, const std::string& wayOut,
                           const std::string& reason) override {
    const Error refusal = traceError(what, site_, reason, wayOut);
    remember(refusal);
    throw refusal;
  }

  void note(const c10::OperatorHandle& op, c10::DispatchKeySet keys, torch::jit::Stack* stack);

 private:
  // A refusal that the user's code catches still ends the recording.
  void remember(const Error& error) {
    if (error.code() == Code::ERR_TRACE && !refusal_) refusal_ = error;
  }
  template <class Work>
  std::invoke_result_t<Work> remembering(Work work) {
    try {
      return work();
    } catch (const Error& error) {
      remember(error);
      throw;
    }
  }

  at::Tensor findStandIn(const at::Tensor& tensor);
  at::Tensor ownMemory(const at::Tensor& tensor) const;
  void checkLoss(const at::Tensor& loss) const;
  std::vector<at::Tensor> backward(const at::Tensor& loss);
  void addState(RecordedStep& recorded) const;
  RecordedStep finish(const StepOutput& output, const std::vector<at::Tensor>& gradients);
  std::string siteOfCurrentNode() const;
  bool looksForNan(const c10::OperatorHandle& op, const torch::jit::Stack& stack) const;

  const RecordingSpec& spec_;
  const bool isNoting_;
  Tape tape_;
  ScopedSeed seed_;
  StandIns standIns_;
  std::string site_;
  std::string calling_;                             // the operator whose arguments come through the door
  std::map<uint64_t, std::string> siteBySequence_;  // first autograd node of a door call → its line
  uint64_t sequenceBefore_ = 0;
  size_t nodesBeforeCall_ = 0;  // on the tape, when the last call came through the door, or backward began
  std::optional<Error> refusal_;
  bool hasReadValues_ = false;  // in a noted call
  at::Tensor isAnyNan_;         // what anomaly mode is about to read
  bool inBackward_ = false;
  std::vector<size_t> gradientOrder_;  // parameters, as the backward pass finished their gradients
};

at::Tensor Recording::findStandIn(const at::Tensor& tensor) {
  if (at::Tensor known = standIns_.known(tensor); known.defined()) return known;
  if (tape_.knowsStorage(tensor)) return tensor;
  if (!isNoting_ && !standIns_.isPersistent(tensor)) return tensor;
  if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) return tensor;
  c10::impl::ExcludeDispatchKeyGuard pause(kRecorderKey);
  return standIns_.outside(tensor, calling_, site_);
}

void Recording::beforeCall(const c10::OperatorHandle& op) {
  calling_ = op.schema().name();
  remembering([&] {
    if (const auto refusal = refusedAtDoor(op)) {
      throw traceError(op.schema().name(), site_, refusal->reason, refusal->wayOut);
    }
  });
  sequenceBefore_ = at::sequence_number::peek();
  if (!inBackward_) nodesBeforeCall_ = tape_.nodes().size();
}

void Recording::call(const c10::OperatorHandle& op, torch::jit::Stack& stack) {
  struct Ended {
    std::string& calling;
    ~Ended() { calling.clear(); }
  } ended{calling_};
  if (!isNoting_ || !callWithoutReading(op, stack)) op.callBoxed(stack);
}

void Recording::afterCall(const c10::OperatorHandle&) {
  if (at::sequence_number::peek() > sequenceBefore_) siteBySequence_[sequenceBefore_] = site_;
}

// The forward line that a backward operator belongs to: autograd nodes carry a sequence number.
std::string Recording::siteOfCurrentNode() const {
  const auto node = torch::autograd::get_current_node();
  if (node == nullptr) return "";
  auto at = siteBySequence_.upper_bound(node->sequence_nr());
  return at == siteBySequence_.begin() ? "" : std::prev(at)->second;
}

// Anomaly mode asks `isnan(gradient)._is_any_true().item()` after every node: in the recorded pass, not in
// the steps. The first is noted as any other call and dropped as unused, the other two are made unseen.
bool Recording::looksForNan(const c10::OperatorHandle& op, const torch::jit::Stack& stack) const {
  if (!isAnomalyMode() || !calling_.empty() || stack.empty() || !stack.back().isTensor()) return false;
  const std::string& name = op.schema().name();
  const c10::TensorImpl* argument = stack.back().toTensor().unsafeGetTensorImpl();
  if (name == "aten::_is_any_true") return true;
  return name == "aten::_local_scalar_dense" && argument == isAnyNan_.unsafeGetTensorImpl();
}

void Recording::note(const c10::OperatorHandle& op, c10::DispatchKeySet keys, torch::jit::Stack* stack) {
  const auto below = keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, kRecorderKey);
  if (looksForNan(op, *stack)) {
    op.redispatchBoxed(below, stack);
    isAnyNan_ = stack->back().isTensor() ? stack->back().toTensor() : at::Tensor();
    return;
  }
  remembering([&] {
    hasReadValues_ = hasReadValues_ || op.hasTag(at::Tag::data_dependent_output);
    // JavaScript that the backward pass calls is at a line of its own.
    const std::string site = inBackward_ && calling_.empty() ? siteOfCurrentNode() : site_;
    const auto node = torch::autograd::get_current_node();
    // A call at the door may be made in the backward pass, by a checkpoint that recomputes.
    const std::string caller = !calling_.empty() || node == nullptr ? calling_ : node->name();
    if (!EmptyDispatchMode::isOn()) return tape_.note(op, below, stack, site, caller);
    // Kernels run as they will on replay, without the mode; and what eager does otherwise, as eager does it.
    c10::impl::ExcludeDispatchKeyGuard withoutMode(c10::DispatchKey::Python);
    if (node == nullptr) {
      if (const auto refusal = refusedInEmptyMode(op, *stack)) {
        throw traceError(op.schema().name(), site, refusal->reason, refusal->wayOut);
      }
    } else if (const auto fill = fillOfEager(op, node->name(), *stack)) {
      return tape_.note(*fill, below, stack, site, caller);
    }
    tape_.note(op, below, stack, site, caller);
  });
}

// An output as it is at the step's end: one that lies in a parameter, which the optimizer is about to change,
// or in another tensor that outlives the step, is copied. Its bytes are its values: whoever reads them knows
// no lazy conjugates and negatives.
at::Tensor Recording::ownMemory(const at::Tensor& tensor) const {
  return standIns_.share(tensor) ? tensor.clone() : tensor.resolve_conj().resolve_neg();
}

void Recording::checkLoss(const at::Tensor& loss) const {
  if (!loss.defined()) {
    throw Error(Code::ERR_ARGUMENT, "expected the step to return its loss as a Tensor, received nothing");
  }
  if (loss.numel() != 1) {
    throw Error(Code::ERR_ARGUMENT,
                c10::str("expected a loss of one element, received shape [", c10::Join(", ", loss.sizes()),
                         "]: reduce it, for example with .mean()"));
  }
  if (loss.is_complex()) {
    throw Error(Code::ERR_ARGUMENT, "expected a real loss, received one of complex numbers");
  }
  if (!loss.requires_grad()) {
    throw Error(Code::ERR_ARGUMENT,
                "expected a loss that depends on the optimizer's parameters, received one without gradient");
  }
}

std::vector<at::Tensor> Recording::backward(const at::Tensor& loss) {
  at::Tensor seedGradient;
  {
    c10::impl::ExcludeDispatchKeyGuard pause(kRecorderKey);
    seedGradient = at::ones_like(loss.detach());
    tape_.addConstant(seedGradient);
  }
  std::vector<size_t> wanted;
  std::vector<at::Tensor> inputs;
  for (size_t i = 0; i < standIns_.parameters().size(); ++i) {
    if (!spec_.trained[i] || !standIns_.parameters()[i].requires_grad()) continue;
    wanted.push_back(i);
    inputs.push_back(standIns_.parameters()[i]);
    // DDP lays its buckets out in this order. The stand-in dies with the recording, and its hook with it.
    standIns_.parameters()[i].register_hook([this, i](const at::Tensor&) { gradientOrder_.push_back(i); });
  }
  nodesBeforeCall_ = tape_.nodes().size();
  inBackward_ = true;
  const auto pass = [&] {
    return torch::autograd::grad({loss}, inputs, {seedGradient}, /*retain_graph=*/false,
                                 /*create_graph=*/false, /*allow_unused=*/true);
  };
  const auto found = isAnomalyMode() ? namingForwardCall("backward", pass) : pass();
  inBackward_ = false;
  std::vector<at::Tensor> gradients(standIns_.parameters().size());
  // Whoever takes a gradient reads its bytes: no zeros that are nowhere, no lazy conjugates and negatives.
  const auto inMemory = [](const at::Tensor& gradient) {
    if (!gradient.defined()) return gradient;
    if (gradient._is_zerotensor()) return at::zeros(gradient.sizes(), gradient.options());
    return gradient.resolve_conj().resolve_neg();
  };
  for (size_t i = 0; i < wanted.size(); ++i) gradients[wanted[i]] = inMemory(found[i]);
  return gradients;
}

RecordedStep Recording::run(const StepFunction& step, RecordingTrace* trace) {
  std::vector<at::Tensor> gradients;
  StepOutput output;
  {
    const BackwardOnThisThread backwardHere;  // so that the tape sees it on devices as well
    at::autocast::clear_cache();              // a warm cache would turn a cast weight into a constant
    activeRecording = this;
    DoorGuard* outer = setDoorGuard(this);
    // What `empty*` gives is known by its bytes until somebody writes it.
    installCpuAllocator();
    const ScopedPoison poison;
    const UnfilledMemory unfilled;
    std::optional<EmptyDispatchMode> mode;
    if (isNoting_ && spec_.valueIndependent) mode.emplace();
    struct Restore {
      DoorGuard* outer;
      ~Restore() {
        setDoorGuard(outer);
        activeRecording = nullptr;
        at::autocast::clear_cache();
      }
    } restore{outer};
    std::optional<c10::impl::IncludeDispatchKeyGuard> include;
    if (isNoting_) include.emplace(kRecorderKey);
    at::AutoGradMode gradMode(!spec_.isEvaluation);
    struct FillTrace {
      const Recording& recording;
      RecordingTrace* trace;
      ~FillTrace() {
        if (trace == nullptr) return;
        trace->hasReadValues = recording.hasReadValues_;
        if (!recording.hasReadValues_ && !recording.spec_.valueIndependent) return;
        const auto begin = recording.tape_.nodes().begin();
        trace->nodes.assign(begin, begin + static_cast<int64_t>(recording.nodesBeforeCall_));
      }
    } fillTrace{*this, trace};
    // `work` calls code of the user's, through which a refusal comes in whatever form, or not at all.
    const auto unlessRefused = [&](const auto& work) {
      try {
        work();
      } catch (...) {
        if (refusal_) throw *refusal_;
        throw;
      }
      if (refusal_) throw *refusal_;
    };
    unlessRefused([&] { output = step(standIns_.batch()); });
    for (auto& [name, metric] : output.metrics) {
      if (metric.defined()) metric = ownMemory(standIn(metric).detach());
    }
    if (spec_.isEvaluation) {
      gradients.resize(standIns_.parameters().size());
    } else {
      if (output.loss.defined()) output.loss = ownMemory(standIn(output.loss));
      checkLoss(output.loss);
      unlessRefused([&] { gradients = backward(output.loss); });
    }
    tape_.settleGenerators(site_);
  }
  return finish(output, gradients);
}

RecordedStep Recording::finish(const StepOutput& output, const std::vector<at::Tensor>& gradients) {
  at::NoGradGuard noGrad;
  // sync: the ranks read the constants on streams of their own.
  if (!spec_.device.is_cpu()) at::zeros({}, spec_.device).cpu();
  tape_.checkPersistent();
  for (size_t i = 0; i < standIns_.parameters().size(); ++i) {
    if (standIns_.parameters()[i].grad().defined()) {
      throw traceError("backward()", "",
                       c10::str("it left a gradient in the parameter '", spec_.parameterNames[i], "'"),
                       "return the loss from the step; train() makes the backward pass");
    }
  }
  RecordedStep recorded;
  if (!isNoting_) {
    if (output.loss.defined()) recorded.outputs.push_back(output.loss.detach().clone());
    for (const auto& [name, metric] : output.metrics) recorded.outputs.push_back(metric.detach().clone());
    for (const at::Tensor& gradient : gradients)
      recorded.gradients.push_back(gradient.defined() ? gradient.detach() : at::Tensor());
    addState(recorded);
    return recorded;
  }
  Outline outline;
  const auto output1 = [&](const at::Tensor& tensor, const std::string& name) {
    const RegisterId reg = tensor.defined() ? tape_.find(tensor) : kNoRegister;
    if (reg == kNoRegister || (!spec_.isEvaluation && (tensor.numel() != 1 || tensor.is_complex()))) {
      throw Error(
          Code::ERR_ARGUMENT,
          spec_.isEvaluation
              ? "expected the output '" + name + "' to be a Tensor computed in the step"
              : "expected the metric '" + name + "' to be a Tensor of one real element computed in the step");
    }
    outline.outputs.push_back(reg);
    recorded.outputs.push_back(tensor.detach().clone());
  };
  if (!spec_.isEvaluation) output1(output.loss, "loss");
  for (const auto& [name, metric] : output.metrics) {
    output1(metric, name);
    outline.metricNames.push_back(name);
  }
  for (const at::Tensor& gradient : gradients) {
    recorded.gradients.push_back(gradient.defined() ? gradient.detach() : at::Tensor());
    outline.gradients.push_back(gradient.defined() ? tape_.find(gradient) : kNoRegister);
    TORCHLANE_CHECK(!gradient.defined() || outline.gradients.back() != kNoRegister,
                    "gradient of unknown origin");
  }
  outline.gradientOrder = gradientOrder_;
  outline.parameters = standIns_.parameterRegisters();
  outline.buffers = standIns_.bufferRegisters();
  outline.batch = standIns_.batchRegisters();
  if (isPlanted(Fault::kSwapBatchFields)) std::reverse(outline.batch.begin(), outline.batch.end());
  outline.parameterNames = spec_.parameterNames;
  outline.bufferNames = spec_.bufferNames;
  outline.device = spec_.device;
  recorded.program = std::make_shared<const Program>(buildProgram(tape_, std::move(outline)));
  addState(recorded);
  return recorded;
}

void Recording::addState(RecordedStep& recorded) const {
  for (const at::Tensor& parameter : standIns_.parameters())
    recorded.parameters.push_back(parameter.detach());
  recorded.buffers = standIns_.buffers();
  recorded.generatorState = defaultGenerator(spec_.device).get_state();
}

void recordFallback(const c10::OperatorHandle& op, c10::DispatchKeySet keys, torch::jit::Stack* stack) {
  c10::impl::ExcludeDispatchKeyGuard below(kRecorderKey);
  if (activeRecording == nullptr) {
    op.redispatchBoxed(keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, kRecorderKey), stack);
    return;
  }
  activeRecording->note(op, keys, stack);
}

}  // namespace

void installRecorder() {
  std::call_once(processState().recorderOnce, [] {
    try {
      auto library = std::make_unique<torch::Library>(torch::Library::IMPL, "_",
                                                      std::make_optional(kRecorderKey), __FILE__, __LINE__);
      library->fallback(torch::CppFunction::makeFromBoxedFunction<&recordFallback>());
      processState().recorder = library.release();
      auto operators = std::make_unique<torch::Library>(torch::Library::DEF, "torchlane", std::nullopt,
                                                        __FILE__, __LINE__);
      defineGeneratorOperators(*operators);
      defineValueIndependentOperators(*operators);
      processState().operators = operators.release();
    } catch (const c10::Error& error) {
      throw Error(
          Code::ERR_SECOND_COPY,
          std::string("torchlane's recorder is registered with libtorch already, by a second copy of the "
                      "package in this process: ") +
              error.what_without_backtrace());
    }
  });
}

void seedForRecording(at::Generator generator, uint64_t seed) {
  generator.set_current_seed(seed ^ 0x746f7263686c616eULL);
}

namespace {

void checkSpec(const RecordingSpec& spec) {
  if (activeRecording != nullptr) {
    throw traceError("train()", "", "it starts a run while a step is being recorded",
                     "start it outside the step");
  }
  TORCHLANE_CHECK(spec.parameterNames.size() == spec.parameters.size() &&
                      spec.trained.size() == spec.parameters.size() &&
                      spec.bufferNames.size() == spec.buffers.size(),
                  "names and tensors differ in number");
}

}  // namespace

RecordedStep recordStep(const RecordingSpec& spec, const StepFunction& step,
                        const RecordingObserver& observer, RecordingTrace* trace) {
  installRecorder();
  checkSpec(spec);
  Recording recording(spec, /*isNoting=*/true, observer);
  return recording.run(step, trace);
}

RecordedStep runEagerly(const RecordingSpec& spec, const StepFunction& step) {
  checkSpec(spec);
  return Recording(spec, /*isNoting=*/false, {}).run(step, nullptr);
}

}  // namespace torchlane
