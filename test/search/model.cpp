// See model.h.
#include "model.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/autocast_mode.h>

#include <torch/csrc/autograd/custom_function.h>

#include <iomanip>
#include <sstream>

#include "core/tensor/boxed_call.h"
#include "core/tensor/random_ops.h"

namespace torchlane::search {
namespace {

void flatten(const c10::IValue& value, std::vector<at::Tensor>& out) {
  if (value.isTensor()) {
    out.push_back(value.toTensor());
  } else if (value.isList()) {
    for (const c10::IValue& entry : value.toListRef()) flatten(entry, out);
  }
}

c10::IValue argumentOf(const CallArgument& argument, const std::vector<at::Tensor>& values) {
  const auto at = [&](ValueId value) { return values.at(static_cast<size_t>(value)); };
  switch (argument.kind) {
    case CallArgument::Kind::kValue:
      return at(argument.values[0]);
    case CallArgument::Kind::kList: {
      c10::List<at::Tensor> list;
      for (ValueId value : argument.values) list.push_back(at(value));
      return list;
    }
    case CallArgument::Kind::kOptionalList: {
      c10::List<std::optional<at::Tensor>> list;
      for (ValueId value : argument.values) {
        list.push_back(value == kNone ? std::nullopt : std::optional<at::Tensor>(at(value)));
      }
      return list;
    }
    default:
      return argument.plain;
  }
}

// The mean of what `tensor` holds as one float64, so that the loss shows a difference in any bit of it.
at::Tensor meanOf(at::Tensor tensor) {
  if (tensor.is_complex()) tensor = at::view_as_real(tensor.resolve_conj());
  tensor = tensor.to(at::kDouble);
  return tensor.numel() == 0 ? tensor.sum() : tensor.mean();
}

// One operator, recomputed in the backward pass.
struct Recomputed : torch::CustomClassHolder {
  std::function<std::vector<at::Tensor>(const at::Tensor&)> compute;
};

class Checkpoint : public torch::autograd::Function<Checkpoint> {
 public:
  static torch::autograd::variable_list forward(torch::autograd::AutogradContext* context,
                                                const at::Tensor& input,
                                                const c10::intrusive_ptr<Recomputed>& recomputed) {
    context->saved_data["recomputed"] = c10::IValue::make_capsule(recomputed);
    context->saved_data["state"] = defaultGenerator(at::kCPU).get_state();
    context->save_for_backward({input});
    return recomputed->compute(input);
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    const auto held = context->saved_data["recomputed"].toCapsule();
    at::Generator generator = defaultGenerator(at::kCPU);
    const at::Tensor now = generator.get_state();
    generator.set_state(context->saved_data["state"].toTensor());
    const at::AutoGradMode gradMode(true);
    const at::Tensor input = context->get_saved_variables()[0].detach().requires_grad_(true);
    std::vector<at::Tensor> outputs, wanted;
    const std::vector<at::Tensor> computed = static_cast<Recomputed*>(held.get())->compute(input);
    for (size_t i = 0; i < computed.size(); ++i) {
      if (!gradients[i].defined() || !computed[i].requires_grad()) continue;
      outputs.push_back(computed[i]);
      wanted.push_back(gradients[i]);
    }
    generator.set_state(now);
    if (outputs.empty()) return {at::Tensor(), at::Tensor()};
    return {torch::autograd::grad(outputs, {input}, wanted, false, false, true)[0], at::Tensor()};
  }
};

std::vector<at::Tensor> flattened(const torch::jit::Stack& stack) {
  std::vector<at::Tensor> tensors;
  for (const c10::IValue& value : stack) flatten(value, tensors);
  return tensors;
}

std::vector<at::Tensor> callCheckpointed(const c10::OperatorHandle& op, torch::jit::Stack stack) {
  const auto first =
      std::find_if(stack.begin(), stack.end(), [](const c10::IValue& value) { return value.isTensor(); });
  TORCH_CHECK(first != stack.end(), "no tensor to checkpoint");
  const at::Tensor input = seenAtDoor(first->toTensor());
  const auto position = first - stack.begin();
  for (c10::IValue& value : stack) {
    if (value.isTensor() && value.toTensor().defined()) value = seenAtDoor(value.toTensor()).detach();
  }
  auto recomputed = c10::make_intrusive<Recomputed>();
  recomputed->compute = [op, stack, position](const at::Tensor& tensor) {
    torch::jit::Stack arguments = stack;
    arguments[static_cast<size_t>(position)] = tensor;
    callOperator(op, arguments);
    return flattened(arguments);
  };
  return Checkpoint::apply(input, recomputed);
}

}  // namespace

std::string operatorName(const c10::OperatorHandle& op) {
  const c10::FunctionSchema& schema = op.schema();
  return schema.overload_name().empty() ? schema.name() : schema.name() + "." + schema.overload_name();
}

c10::OperatorHandle operatorNamed(const std::string& name) {
  const size_t dot = name.find('.');
  const std::string overload = dot == std::string::npos ? "" : name.substr(dot + 1);
  return c10::Dispatcher::singleton().findSchemaOrThrow(name.substr(0, dot).c_str(), overload.c_str());
}

std::string Call::name() const {
  return op ? operatorName(*op) : "gradient";
}

at::Tensor valuesOf(const Input& input, int batch) {
  const uint64_t seed =
      input.seed * 1000003 + (input.kind == InputKind::kBatch ? static_cast<uint64_t>(batch) : 0);
  const at::Tensor values = makeTensor(input.spec, at::make_generator<at::CPUGeneratorImpl>(seed));
  if (!input.isTurned) return values;
  std::vector<int64_t> strides(input.spec.sizes.size());
  int64_t stride = 1;
  for (size_t i = 0; i < strides.size(); ++i) {
    strides[i] = stride;
    stride *= input.spec.sizes[i];
  }
  return at::empty_strided(values.sizes(), strides, values.options()).copy_(values);
}

Execution::Execution(const Model& model, std::vector<at::Tensor> inputs) {
  values_.resize(static_cast<size_t>(model.valueCount));
  for (size_t i = 0; i < model.inputs.size(); ++i) addInput(model.inputs[i], std::move(inputs[i]));
}

Execution::~Execution() {
  setAutocast(false);
}

void Execution::addInput(const Input& input, at::Tensor tensor) {
  if (!firstParameter_.defined()) firstParameter_ = tensor;
  values_.resize(std::max(values_.size(), static_cast<size_t>(input.value) + 1));
  values_[static_cast<size_t>(input.value)] = std::move(tensor);
}

void Execution::setAutocast(bool isOn) {
  if (isOn == autocast_) return;
  autocast_ = isOn;
  at::autocast::set_autocast_enabled(at::kCPU, isOn);
  at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
  if (!isOn) at::autocast::clear_cache();
}

std::vector<at::Tensor> Execution::run(const Call& call) {
  setAutocast(call.autocast);
  at::AutoGradMode gradMode(!call.noGrad);
  torch::jit::Stack stack;
  for (const CallArgument& argument : call.arguments) stack.push_back(argumentOf(argument, values_));
  std::vector<at::Tensor> returned;
  if (!call.op) {
    const at::Tensor value = meanOf(seenAtDoor(stack[0].toTensor()));
    returned = torch::autograd::grad({value}, {seenAtDoor(stack[1].toTensor())}, {}, /*retain_graph=*/true,
                                     /*create_graph=*/true, /*allow_unused=*/true);
  } else if (call.checkpoint) {
    returned = callCheckpointed(*call.op, std::move(stack));
  } else {
    callOperator(*call.op, stack);
    returned = flattened(stack);
  }
  for (size_t i = 0; i < call.results.size() && i < returned.size(); ++i) {
    if (call.results[i] == kNone) continue;
    values_.resize(std::max(values_.size(), static_cast<size_t>(call.results[i]) + 1));
    values_[static_cast<size_t>(call.results[i])] = returned[i];
  }
  return returned;
}

StepOutput Execution::finish(const Model& model) {
  setAutocast(false);
  StepOutput output;
  output.loss = seenAtDoor(firstParameter_).to(at::kDouble).mean();
  for (size_t i = 0; i < model.leaves.size(); ++i) {
    const at::Tensor leaf = seenAtDoor((*this)[model.leaves[i]]);
    if (!leaf.defined()) continue;
    const at::Tensor mean = meanOf(leaf);
    output.loss = output.loss + mean;
    output.metrics.emplace_back("leaf" + std::to_string(i), mean);
  }
  return output;
}

test::StepCase stepCaseOf(const Model& model) {
  test::StepCase result;
  std::vector<at::Tensor> fixed;  // per input; undefined for batch fields
  for (const Input& input : model.inputs) {
    at::Tensor tensor;
    if (input.kind != InputKind::kBatch) tensor = valuesOf(input);
    if (input.kind == InputKind::kParameter) result.parameter(tensor);
    if (input.kind == InputKind::kBuffer) result.buffer(tensor);
    fixed.push_back(std::move(tensor));
  }
  result.batch = [model](int step) {
    std::vector<at::Tensor> fields;
    for (const Input& input : model.inputs) {
      if (input.kind == InputKind::kBatch) fields.push_back(valuesOf(input, step + 1));
    }
    return fields;
  };
  result.step = [model, fixed](const std::vector<at::Tensor>& batch) {
    std::vector<at::Tensor> inputs = fixed;
    size_t field = 0;
    for (at::Tensor& input : inputs) {
      if (!input.defined()) input = batch[field++];
    }
    Execution execution(model, std::move(inputs));
    for (const Call& call : model.calls) execution.run(call);
    return execution.finish(model);
  };
  return result;
}

std::string Model::toString() const {
  std::vector<std::string> names(static_cast<size_t>(valueCount));
  for (size_t i = 0; i < names.size(); ++i) names[i] = "%" + std::to_string(i);
  std::ostringstream out;
  static constexpr std::array<const char*, 4> kKinds = {"parameter", "buffer", "batch", "constant"};
  std::array<int, 4> count = {0, 0, 0, 0};
  for (const Input& input : inputs) {
    const auto kind = static_cast<size_t>(input.kind);
    std::string& name = names[static_cast<size_t>(input.value)];
    name = std::string(1, "pbxc"[kind]) + std::to_string(count[kind]++);
    out << "  " << name << " = " << kKinds[kind] << " " << input.spec.toString()
        << (input.isTurned ? " with its strides turned" : "") << "\n";
  }
  const auto nameOf = [&](ValueId value) {
    return value == kNone ? "None" : names[static_cast<size_t>(value)];
  };
  for (const Call& call : calls) {
    out << "  ";
    for (size_t i = 0; i < call.results.size(); ++i) out << (i > 0 ? ", " : "") << nameOf(call.results[i]);
    out << (call.results.empty() ? "" : " = ") << call.name() << "(";
    for (size_t i = 0; i < call.arguments.size(); ++i) {
      const CallArgument& argument = call.arguments[i];
      out << (i > 0 ? ", " : "");
      if (argument.kind == CallArgument::Kind::kPlain) {
        if (argument.plain.isString()) {
          out << std::quoted(argument.plain.toStringRef());
        } else {
          out << argument.plain;
        }
      } else if (argument.kind == CallArgument::Kind::kValue) {
        out << nameOf(argument.values[0]);
      } else {
        out << "[";
        for (size_t j = 0; j < argument.values.size(); ++j)
          out << (j > 0 ? ", " : "") << nameOf(argument.values[j]);
        out << "]";
      }
    }
    out << ")" << (call.autocast ? "  # autocast" : "") << (call.noGrad ? "  # noGrad" : "")
        << (call.checkpoint ? "  # checkpoint" : "") << "\n";
  }
  out << "  loss = mean of " << nameOf(inputs[0].value);
  for (ValueId leaf : leaves) out << " + " << nameOf(leaf);
  out << "\n";
  return out.str();
}

}  // namespace torchlane::search
