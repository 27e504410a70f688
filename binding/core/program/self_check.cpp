// See self_check.h.
#include "core/program/self_check.h"

#include <ATen/ATen.h>

#include <cstring>

#include "core/program/replayer.h"
#include "core/program/trace_error.h"
#include "core/runtime/cpu_allocator.h"

namespace torchlane {
namespace {

constexpr const char* kWayOut =
    "A step must do the same operator calls every time: no Math.random(), counters, dates or values kept "
    "between steps in JavaScript; use torchlane's random functions, buffers, or write the loop yourself, "
    "with backward() and optimizer.step() instead of train()";

// How much each parameter is moved for the second recording, of its own magnitude and absolutely: enough that
// a value baked in shows, little enough that the step stays in its range.
constexpr double kRelativeChange = 1e-2;
constexpr double kAbsoluteChange = 1e-3;

at::Tensor onHost(const at::Tensor& tensor) {
  return tensor.detach().cpu().contiguous();
}

bool sameBytes(const at::Tensor& a, const at::Tensor& b) {
  if (a.defined() != b.defined()) return false;
  if (!a.defined()) return true;
  if (a.sizes() != b.sizes() || a.scalar_type() != b.scalar_type()) return false;
  const at::Tensor left = onHost(a);
  const at::Tensor right = onHost(b);
  return left.numel() == 0 || std::memcmp(left.const_data_ptr(), right.const_data_ptr(), left.nbytes()) == 0;
}

bool sameDouble(double a, double b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

bool sameValue(const c10::IValue& a, const c10::IValue& b) {
  if (a.tagKind() != b.tagKind()) return false;
  if (a.isTensor()) return sameBytes(a.toTensor(), b.toTensor());
  if (a.isDouble()) return sameDouble(a.toDouble(), b.toDouble());
  if (a.isList()) {
    const auto left = a.toListRef();
    const auto right = b.toListRef();
    if (left.size() != right.size()) return false;
    for (size_t i = 0; i < left.size(); ++i) {
      if (!sameValue(left[i], right[i])) return false;
    }
    return true;
  }
  return a == b;
}

std::string valueText(const c10::IValue& value) {
  std::ostringstream out;
  if (value.isTensor()) {
    if (!value.toTensor().defined()) return "None";
    out << value.toTensor().item();
  } else {
    out << value;
  }
  return out.str();
}

class Comparison {
 public:
  Comparison(const Program::Parts& first, const Program::Parts& second) : first_(first), second_(second) {}

  void run() {
    const size_t shared = std::min(first_.nodes.size(), second_.nodes.size());
    for (size_t i = 0; i < shared; ++i) compareNodes(first_.nodes[i], second_.nodes[i]);
    if (first_.nodes.size() != second_.nodes.size()) {
      const Node& extra = (first_.nodes.size() > shared ? first_ : second_).nodes[shared];
      differ(extra, "a call to it is in one recording of the step and not in the other");
    }
    if (first_.gradients != second_.gradients || first_.outputs != second_.outputs) {
      throw traceError("", "", "two recordings of it end in different values or reach different parameters",
                       kWayOut);
    }
    compareConstants();
  }

 private:
  [[noreturn]] static void differ(const Node& node, const std::string& reason) {
    throw traceError(node.op.schema().name(), node.site, reason, kWayOut);
  }

  void compareNodes(const Node& a, const Node& b) const {
    if (!(a.op.operator_name() == b.op.operator_name())) {
      differ(a, "in a second recording of the step " + b.op.schema().name() +
                    (b.site.empty() ? "" : " (at " + b.site + ")") + " was called in its place");
    }
    for (size_t i = 0; i < a.arguments.size(); ++i) compareArguments(a, i, a.arguments[i], b.arguments[i]);
    if (a.results != b.results || a.resultCounts != b.resultCounts || a.random != b.random ||
        a.gradMode != b.gradMode || a.writes != b.writes) {
      differ(a, "its results are used differently in a second recording of the step");
    }
    for (RegisterId reg : a.results) {
      if (reg == kNoRegister) continue;
      const RegisterMeta& left = first_.registers[reg].meta;
      const RegisterMeta& right = second_.registers[reg].meta;
      if (left.sizes != right.sizes || left.strides != right.strides || left.offset != right.offset ||
          left.dtype != right.dtype) {
        differ(a, "its result has the shape [" + c10::str(c10::Join(", ", left.sizes)) +
                      "] in one recording of the step and [" + c10::str(c10::Join(", ", right.sizes)) +
                      "] in another");
      }
    }
  }

  void compareArguments(const Node& node, size_t index, const Argument& a, const Argument& b) const {
    const std::string name = "its argument '" + node.op.schema().arguments()[index].name() + "' ";
    if (a.kind != b.kind || a.reg != b.reg || a.list != b.list) {
      differ(node, name + "is another tensor in a second recording of the step");
    }
    if (a.kind == Argument::Kind::kValue && !sameValue(a.value, b.value)) {
      differ(node, name + "is " + valueText(a.value) + " in one recording of the step and " +
                       valueText(b.value) + " in another");
    }
  }

  void compareConstants() const {
    for (size_t i = 0; i < std::min(first_.constants.size(), second_.constants.size()); ++i) {
      if (sameBytes(first_.constants[i], second_.constants[i])) continue;
      const Node* reader = readerOf(static_cast<int32_t>(i));
      throw traceError(
          reader != nullptr ? reader->op.schema().name() : "", reader != nullptr ? reader->site : "",
          "a tensor made from JavaScript values has other values in a second recording of the step", kWayOut);
    }
    if (first_.constants.size() != second_.constants.size()) {
      throw traceError("", "", "two recordings of it use different numbers of outside tensors", kWayOut);
    }
  }

  const Node* readerOf(int32_t constant) const {
    for (const Node& node : first_.nodes) {
      for (const Argument& argument : node.arguments) {
        if (argument.kind != Argument::Kind::kRegister) continue;
        const Register& reg = first_.registers[argument.reg];
        if (reg.kind == RegisterKind::kConstant && reg.index == constant) return &node;
      }
    }
    return nullptr;
  }

  const Program::Parts& first_;
  const Program::Parts& second_;
};

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
    if (at::isFloatingType(start.scalar_type())) {
      const at::Tensor noise = at::rand(start.sizes(), generator, start.options()).mul_(2).sub_(1);
      start.add_(start.abs().mul_(kRelativeChange).add_(kAbsoluteChange).mul_(noise));
    }
    other.startParameters.push_back(std::move(start));
  }
  for (const at::Tensor& buffer : first.buffers) other.startBuffers.push_back(buffer.detach().clone());
  return other;
}

std::vector<at::Tensor> copies(const std::vector<at::Tensor>& start, const std::vector<at::Tensor>& like,
                               c10::Device device) {
  std::vector<at::Tensor> result;
  for (size_t i = 0; i < start.size(); ++i) {
    at::Tensor copy = at::empty_strided(like[i].sizes(), like[i].strides(), like[i].options());
    copy.copy_(start[i]);
    result.push_back(std::move(copy));
  }
  return result;
}

[[noreturn]] void wrongBits(const std::string& what) {
  throw traceError("", "", "replaying its recording gives another " + what + " than running it again",
                   kWayOut);
}

// Replays the first Program on the second recording's start, batch and seed: it must give the second's bits.
void compareReplay(const RecordedStep& first, const RecordedStep& second, const RecordingSpec& start) {
  at::NoGradGuard noGrad;
  // Memory that replay reads before it writes it shows as NaN.
  installCpuAllocator();
  ScopedPoison poison;
  const Program::Parts& parts = first.program->parts();
  ReplayBinding binding;
  binding.device = start.device;
  binding.parameters = copies(start.startParameters, first.parameters, start.device);
  binding.buffers = copies(start.startBuffers, first.buffers, start.device);
  for (const at::Tensor& constant : parts.constants) binding.constants.push_back(constant.clone());
  binding.generator = at::globalContext().defaultGenerator(start.device).clone();
  binding.generator.set_current_seed(start.seed);
  const std::vector<at::Tensor> parameters = binding.parameters;
  const std::vector<at::Tensor> buffers = binding.buffers;

  Replayer replayer(first.program, std::move(binding));
  for (size_t i = 0; i < start.batch.size(); ++i) replayer.batch()[i].copy_(start.batch[i]);
  std::vector<at::Tensor> gradients(parts.gradients.size());
  replayer.run(
      [&](size_t parameter, const at::Tensor& gradient) { gradients[parameter] = gradient.clone(); });

  for (size_t i = 0; i < second.outputs.size(); ++i) {
    if (!sameBytes(replayer.outputs()[i], second.outputs[i])) {
      wrongBits(i == 0 ? "loss" : "metric '" + parts.metricNames[i - 1] + "'");
    }
  }
  for (size_t i = 0; i < gradients.size(); ++i) {
    if (!sameBytes(gradients[i], second.gradients[i]))
      wrongBits("gradient of '" + parts.parameterNames[i] + "'");
  }
  for (size_t i = 0; i < parameters.size(); ++i) {
    if (!sameBytes(parameters[i], second.parameters[i]))
      wrongBits("value of '" + parts.parameterNames[i] + "'");
  }
  for (size_t i = 0; i < buffers.size(); ++i) {
    if (!sameBytes(buffers[i], second.buffers[i]))
      wrongBits("value of the buffer '" + parts.bufferNames[i] + "'");
  }
}

}  // namespace

void comparePrograms(const Program& first, const Program& second) {
  Comparison(first.parts(), second.parts()).run();
}

std::shared_ptr<const Program> recordChecked(const RecordingSpec& spec,
                                             const std::vector<at::Tensor>& otherBatch,
                                             const StepFunction& step, bool check) {
  RecordedStep first = recordStep(spec, step);
  if (!check) return first.program;
  const RecordingSpec start = otherStart(spec, first, otherBatch);
  const RecordedStep second = recordStep(start, step);
  comparePrograms(*first.program, *second.program);
  compareReplay(first, second, start);
  return first.program;
}

}  // namespace torchlane
