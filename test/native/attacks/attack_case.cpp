// See attack_case.h.
#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

// Seeds of the values, apart from each other for any step and field.
constexpr uint64_t kParameterSeed = 1;
constexpr uint64_t kBufferSeed = 5000;
constexpr uint64_t kBatchSeed = 10000;  // + field * this + step

at::Tensor valuesOf(const Field& field, uint64_t seed) {
  return field.high > 0 ? seededIntegers(field.high, field.sizes, seed) : seededRandn(field.sizes, seed);
}

}  // namespace

Field integers(int64_t high, std::initializer_list<int64_t> sizes) {
  Field field(sizes);
  field.high = high;
  return field;
}

StepCase over(const Setup& setup, const Body& body) {
  Tensors parameters, buffers;
  for (size_t i = 0; i < setup.parameters.size(); ++i)
    parameters.push_back(seededRandn(setup.parameters[i], kParameterSeed + i).mul_(0.3).requires_grad_(true));
  for (size_t i = 0; i < setup.buffers.size(); ++i)
    buffers.push_back(valuesOf(setup.buffers[i], kBufferSeed + i));
  return over(std::move(parameters), std::move(buffers), setup.batch, body);
}

StepCase over(Tensors parameters, Tensors buffers, std::vector<Field> batch, const Body& body) {
  StepCase model;
  model.parameters = parameters;
  model.buffers = buffers;
  model.batch = [batch = std::move(batch)](int step) {
    Tensors fields;
    for (size_t i = 0; i < batch.size(); ++i)
      fields.push_back(valuesOf(batch[i], kBatchSeed * (i + 1) + static_cast<uint64_t>(step)));
    return fields;
  };
  model.step = [parameters = std::move(parameters), buffers = std::move(buffers),
                body](const std::vector<at::Tensor>& fields) {
    Inputs in;
    for (const at::Tensor& parameter : parameters) in.p.push_back(seenAtDoor(parameter));
    for (const at::Tensor& buffer : buffers) in.b.push_back(seenAtDoor(buffer));
    in.x = fields;
    return StepOutput{body(in), {}};
  };
  return model;
}

at::Tensor linear(In in) {
  return in.x[0].mm(in.p[0]).add(in.p[1]);
}

at::Tensor hidden(In in) {
  return linear(in).tanh();
}

at::Tensor squared(const at::Tensor& tensor) {
  const at::Tensor real = tensor.is_complex() ? at::view_as_real(tensor.resolve_conj()) : tensor;
  return real.pow(2).mean();
}

at::Tensor callAtDoor(const char* op, const char* overload, torch::jit::Stack arguments) {
  callOperator(c10::Dispatcher::singleton().findSchemaOrThrow(op, overload), arguments);
  return arguments.front().toTensor();
}

}  // namespace torchlane::test
