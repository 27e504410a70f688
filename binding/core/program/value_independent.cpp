// See value_independent.h.
#include "core/program/value_independent.h"

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/Reduction.h>
#include <torch/library.h>

namespace torchlane {
namespace {

c10::OperatorHandle find(const char* name, const char* overload) {
  return c10::Dispatcher::singleton().findSchemaOrThrow(name, overload);
}

at::Tensor sumSelected(const at::Tensor& values, const at::Tensor& mask) {
  return values.masked_select(mask).sum();
}

// cross_entropy_loss with class weights and label smoothing, mean over rows: eager sums the weights of the
// rows that are not ignored, of which it makes a list. The rest is its own composition.
at::Tensor smoothedCrossEntropy(const at::Tensor& input, const at::Tensor& target, const at::Tensor& weight,
                                int64_t ignoreIndex, double smoothing) {
  const int64_t classes = input.dim() == 1 ? 0 : 1;
  const at::Tensor logits = at::log_softmax(input, classes, input.scalar_type());
  const at::Tensor nll = at::nll_loss_nd(logits, target, weight, at::Reduction::Mean, ignoreIndex);
  std::vector<int64_t> shape(input.dim(), 1);
  shape[classes] = weight.size(0);
  at::Tensor smooth = -(logits * weight.view(shape)).sum(classes);
  const at::Tensor ignored = target == ignoreIndex;
  smooth.masked_fill_(ignored, 0.0);
  // (rows): an ignored row reads class 0, which is left out of the sum.
  const at::Tensor weights = weight.gather(0, target.masked_fill(ignored, 0).flatten());
  static const auto sum =
      find("torchlane::sum_selected", "").typed<at::Tensor(const at::Tensor&, const at::Tensor&)>();
  const at::Tensor total = sum.call(weights, ignored.logical_not().flatten());
  return (1 - smoothing) * nll +
         smooth.sum() / total * (smoothing / static_cast<double>(input.size(classes)));
}

}  // namespace

std::optional<Refusal> refusedInEmptyMode(const c10::OperatorHandle& op, const torch::jit::Stack& stack) {
  const std::string& name = op.schema().name();
  const auto needsGradient = [&](size_t argument) {
    const c10::IValue& value = stack[stack.size() - op.schema().arguments().size() + argument];
    return value.isTensor() && value.toTensor().requires_grad();
  };
  if ((name == "aten::prod" || name.starts_with("aten::cumprod")) && needsGradient(0)) {
    return Refusal{"its gradient reads values on the host, for zeros among the factors",
                   "use exp(sum(log(x))) for positive factors, or multiply slices"};
  }
  if (name.starts_with("aten::masked_fill") && needsGradient(2)) {
    return Refusal{"the gradient of its value is a sum over as many elements as the mask has",
                   "use where(mask, value, x)"};
  }
  return std::nullopt;
}

std::optional<c10::OperatorHandle> fillOfEager(const c10::OperatorHandle& op, const std::string& node,
                                               torch::jit::Stack& stack) {
  const bool isOfEverything = node == "MaxBackward1" || node == "MinBackward1" || node == "MedianBackward0" ||
                              node == "NanmedianBackward0";
  if (!isOfEverything || op.schema().name() != "aten::mul" || op.schema().overload_name() != "Tensor") {
    return std::nullopt;
  }
  const at::Tensor mask = stack[stack.size() - 2].toTensor();
  const at::Tensor filler = stack[stack.size() - 1].toTensor();
  if (mask.scalar_type() != at::kBool || filler.dim() != 0) return std::nullopt;
  at::Tensor zero = at::zeros({}, filler.options().device(at::kCPU));
  zero.unsafeGetTensorImpl()->set_wrapped_number(true);
  stack.emplace_back(zero);
  static const c10::OperatorHandle where = find("aten::where", "self");
  return where;
}

bool callWithoutReading(const c10::OperatorHandle& op, torch::jit::Stack& stack) {
  if (op.schema().name() == "aten::max_pool1d") {
    // Without a gradient it fills its result by pointer; this is what it calls with one.
    static const c10::OperatorHandle withIndices = find("aten::max_pool1d_with_indices", "");
    withIndices.callBoxed(stack);
    torch::jit::drop(stack, 1);
    return true;
  }
  if (op.schema().name() != "aten::cross_entropy_loss") return false;
  const c10::IValue* arguments = &stack[stack.size() - op.schema().arguments().size()];
  const at::Tensor input = arguments[0].toTensor();
  const at::Tensor target = arguments[1].toTensor();
  const bool hasWeight = arguments[2].isTensor() && arguments[2].toTensor().defined();
  const double smoothing = arguments[5].toDouble();
  const bool isOverProbabilities = input.sizes() == target.sizes();
  if (at::autocast::is_autocast_enabled(input.device().type())) return false;
  if (!hasWeight || smoothing <= 0.0 || smoothing > 1.0 || isOverProbabilities ||
      arguments[3].toInt() != at::Reduction::Mean || arguments[2].toTensor().requires_grad()) {
    return false;
  }
  const at::Tensor loss =
      smoothedCrossEntropy(input, target, arguments[2].toTensor(), arguments[4].toInt(), smoothing);
  torch::jit::drop(stack, op.schema().arguments().size());
  stack.emplace_back(loss);
  return true;
}

void defineValueIndependentOperators(torch::Library& library) {
  library.def("sum_selected(Tensor values, Tensor mask) -> Tensor");
  library.impl("sum_selected", c10::DispatchKey::CompositeExplicitAutograd, TORCH_FN(sumSelected));
}

}  // namespace torchlane
