// See generator.h.
#include "generator.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>

#include <algorithm>
#include <random>
#include <unordered_map>

namespace torchlane::search {
namespace {

constexpr int kAttempts = 6;
constexpr size_t kMinCalls = 5, kMaxCalls = 60;
constexpr size_t kFeatured = 8;    // operators of the round in a model
constexpr size_t kMaxInputs = 14;  // beyond, existing values are adapted
constexpr int64_t kMaxElements = 4096;
constexpr double kMaxMagnitude = 50;  // larger values go through tanh before they are used again

uint64_t mixed(uint64_t a, uint64_t b) {
  uint64_t x = a * 0x9E3779B97F4A7C15ULL + b + 0x632BE59BD9B4E019ULL;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31);
}

c10::OperatorHandle named(const char* name) {
  static auto* known = new std::unordered_map<std::string, c10::OperatorHandle>();
  const auto found = known->find(name);
  if (found != known->end()) return found->second;
  return known->emplace(name, operatorNamed(name)).first->second;
}

bool isFloat(at::ScalarType dtype) {
  return at::isFloatingType(dtype);
}

bool lacksDerivative(const std::vector<at::Tensor>& results) {
  return std::any_of(results.begin(), results.end(), [](const at::Tensor& result) {
    return result.defined() && result.grad_fn() != nullptr && result.grad_fn()->name() == "NotImplemented";
  });
}

// The argument that a recipe asks for, its tensors still to come.
CallArgument withoutValues(const ArgumentRecipe& wanted) {
  CallArgument argument;
  argument.plain = wanted.value;
  if (wanted.kind == ArgumentRecipe::Kind::kTensor) argument.kind = CallArgument::Kind::kValue;
  if (wanted.kind == ArgumentRecipe::Kind::kTensorList) argument.kind = CallArgument::Kind::kList;
  if (wanted.kind == ArgumentRecipe::Kind::kOptionalTensorList)
    argument.kind = CallArgument::Kind::kOptionalList;
  return argument;
}

class Builder {
 public:
  explicit Builder(uint64_t seed) : rng_(seed), execution_(model_, {}) {
    at::manual_seed(seed);
    newInput({at::kFloat, {4, 6}, Domain::kAny, 0}, InputKind::kParameter);
  }

  // One call of the operator with values as the recipe wants them; false if eager refuses.
  bool call(const Operator& op, const Recipe& recipe);
  bool callPlainly(const Operator& op, const Recipe& recipe, bool withGradients);
  void viewSomething();
  void combineSomething();
  void differentiateSomething();
  void chooseModes();
  size_t callCount() const { return model_.calls.size(); }
  uint64_t roll(uint64_t sides) { return rng_() % sides; }
  // The model, if eager can run it to the end with a backward pass.
  std::optional<Model> finish(bool mayBeNotFinite);

 private:
  using Values = std::optional<std::vector<ValueId>>;

  template <class... Arguments>
  ValueId apply(const char* op, Arguments... arguments) {
    const Values values = emit(named(op), {argumentOf(arguments)...});
    return values && !values->empty() ? (*values)[0] : kNone;
  }
  static CallArgument argumentOf(ValueId value) { return {CallArgument::Kind::kValue, {}, {value}}; }
  static CallArgument argumentOf(int64_t value) { return plain(value); }
  static CallArgument argumentOf(double value) { return plain(value); }
  static CallArgument argumentOf(bool value) { return plain(value); }
  static CallArgument argumentOf(std::vector<int64_t> value) { return plain(c10::IValue(std::move(value))); }
  static CallArgument argumentOf(c10::IValue value) { return plain(std::move(value)); }
  static CallArgument argumentOf(at::ScalarType value) { return plain(value); }
  static CallArgument plain(c10::IValue value) { return {CallArgument::Kind::kPlain, std::move(value), {}}; }

  Values emit(std::optional<c10::OperatorHandle> op, std::vector<CallArgument> arguments,
              bool checkpoint = false);
  ValueId newInput(const TensorSpec& spec, std::optional<InputKind> kind = std::nullopt);
  std::optional<InputKind> kindOf(ValueId value) const;
  const at::Tensor& tensor(ValueId value) const { return execution_[value]; }
  std::vector<ValueId> usable() const;
  ValueId recent(const std::vector<ValueId>& values);
  ValueId existing(const TensorSpec& spec);
  ValueId satisfy(const TensorSpec& spec);
  ValueId writable(const TensorSpec& spec);
  ValueId writableView(ValueId value);
  ValueId adapt(ValueId value, const TensorSpec& spec);
  ValueId reshaped(ValueId value, const std::vector<int64_t>& sizes);
  ValueId tamed(ValueId value);
  std::vector<ValueId> leaves() const;

  std::mt19937_64 rng_;
  Model model_;
  Execution execution_;
  bool noGrad_ = false, autocast_ = false;
  bool writesBuffer_ = false;  // the call to come
};

ValueId Builder::newInput(const TensorSpec& spec, std::optional<InputKind> kind) {
  if (!kind) {
    const bool canTrain =
        spec.domain == Domain::kAny && (isFloat(spec.dtype) || at::isComplexType(spec.dtype));
    const uint64_t side = roll(10);
    kind = side < 4 && canTrain ? InputKind::kParameter
           : side < 7           ? InputKind::kBatch
           : side < 9           ? InputKind::kConstant
                                : InputKind::kBuffer;
  }
  Input input{*kind, spec, rng_() >> 20, model_.valueCount++, false};
  input.isTurned = *kind != InputKind::kBatch && spec.sizes.size() > 1 && roll(5) == 0;
  at::Tensor values = valuesOf(input);
  if (input.kind == InputKind::kParameter) values.requires_grad_(true);
  model_.inputs.push_back(input);
  execution_.addInput(input, std::move(values));
  return input.value;
}

std::optional<InputKind> Builder::kindOf(ValueId value) const {
  for (const Input& input : model_.inputs) {
    if (input.value == value) return input.kind;
  }
  return std::nullopt;
}

// Runs the call and keeps it if eager does not throw.
Builder::Values Builder::emit(std::optional<c10::OperatorHandle> op, std::vector<CallArgument> arguments,
                              bool checkpoint) {
  Call call;
  call.op = std::move(op);
  call.checkpoint = checkpoint;
  call.arguments = std::move(arguments);
  call.noGrad = noGrad_ || writesBuffer_;
  call.autocast = autocast_;
  std::vector<at::Tensor> returned;
  try {
    returned = execution_.run(call);
    if (!call.noGrad && lacksDerivative(returned)) {
      call.noGrad = true;
      returned = execution_.run(call);
    }
  } catch (const std::exception&) {
    return std::nullopt;
  }
  for (const at::Tensor& result : returned) {
    if (!result.defined()) continue;
    if (result.layout() != at::kStrided || !result.has_storage() || result.is_quantized() ||
        result.numel() > kMaxElements) {
      return std::nullopt;
    }
  }
  for (const at::Tensor& result : returned) {
    ValueId id = kNone;
    for (const CallArgument& argument : call.arguments) {
      for (ValueId value : argument.values) {
        if (value != kNone && tensor(value).is_same(result)) id = value;
      }
    }
    if (id == kNone) {
      id = model_.valueCount++;
      Input asInput;
      asInput.value = id;
      execution_.addInput(asInput, result);
    }
    call.results.push_back(id);
  }
  const std::vector<ValueId> results = call.results;
  model_.calls.push_back(std::move(call));
  return results;
}

// Values that can be arguments.
std::vector<ValueId> Builder::usable() const {
  std::vector<ValueId> values;
  for (ValueId value = 0; value < model_.valueCount; ++value) {
    const at::Tensor& candidate = tensor(value);
    if (candidate.defined() && candidate.numel() > 0) values.push_back(value);
  }
  return values;
}

// One of them; the later, the likelier.
ValueId Builder::recent(const std::vector<ValueId>& values) {
  if (values.empty()) return kNone;
  return values[std::max(roll(values.size()), roll(values.size()))];
}

ValueId Builder::existing(const TensorSpec& spec) {
  if (spec.domain != Domain::kAny) return kNone;
  std::vector<ValueId> fitting;
  for (ValueId value : usable()) {
    if (tensor(value).scalar_type() == spec.dtype && tensor(value).sizes() == at::IntArrayRef(spec.sizes))
      fitting.push_back(value);
  }
  return recent(fitting);
}

ValueId Builder::satisfy(const TensorSpec& spec) {
  const uint64_t side = roll(100);
  if (side < 40) {
    const ValueId found = existing(spec);
    if (found != kNone) return found;
  }
  if (side < 75 || model_.inputs.size() >= kMaxInputs) {
    const ValueId source = recent(usable());
    const ValueId adapted = source == kNone || spec.numel() > kMaxElements ? kNone : adapt(source, spec);
    if (adapted != kNone) return adapted;
  }
  return newInput(spec);
}

// A value that the next call may write: a copy, a view of one, or something that others read, too.
ValueId Builder::writable(const TensorSpec& spec) {
  const uint64_t side = roll(100);
  if (side < 8) return newInput(spec, InputKind::kBatch);
  if (side < 16) {
    writesBuffer_ = true;
    return newInput(spec, InputKind::kBuffer);
  }
  if (side < 30) {
    const ValueId found = existing(spec);
    const std::optional<InputKind> kind = found == kNone ? std::nullopt : kindOf(found);
    if (found != kNone && (!kind || kind == InputKind::kBatch)) return found;
  }
  const ValueId source = satisfy(spec);
  if (source == kNone) return kNone;
  return roll(2) == 0 ? apply("aten::clone", source, c10::IValue()) : writableView(source);
}

ValueId Builder::writableView(ValueId value) {
  const std::vector<int64_t> sizes = tensor(value).sizes().vec();
  switch (roll(5)) {
    case 0: {
      if (sizes.size() < 2) break;
      const ValueId turned = apply("aten::transpose.int", value, int64_t{0}, int64_t{1});
      const ValueId copy = apply("aten::clone", turned, c10::IValue(at::MemoryFormat::Contiguous));
      return apply("aten::transpose.int", copy, int64_t{0}, int64_t{1});
    }
    case 1: {
      const Values base =
          emit(named("aten::stack"), {{CallArgument::Kind::kList, {}, {value, value}}, plain(int64_t{0})});
      return base ? apply("aten::select.int", (*base)[0], int64_t{0}, int64_t{1}) : kNone;
    }
    case 2: {
      const ValueId flat = apply("aten::reshape", value, std::vector<int64_t>{-1});
      const ValueId copy = apply("aten::clone", flat, c10::IValue());
      return apply("aten::view", copy, sizes);
    }
    case 3: {
      const ValueId copy = apply("aten::clone", value, c10::IValue());
      return apply("aten::detach", copy);
    }
    default: {
      if (sizes.empty()) break;
      const Values base =
          emit(named("aten::cat"), {{CallArgument::Kind::kList, {}, {value, value}}, plain(int64_t{0})});
      return base ? apply("aten::slice.Tensor", (*base)[0], int64_t{0}, sizes[0] / 2, sizes[0] / 2 + sizes[0],
                          int64_t{1})
                  : kNone;
    }
  }
  return apply("aten::clone", value, c10::IValue());
}

ValueId Builder::reshaped(ValueId value, const std::vector<int64_t>& sizes) {
  if (tensor(value).sizes() == at::IntArrayRef(sizes)) return value;
  const int64_t have = tensor(value).numel();
  int64_t want = 1;
  for (int64_t size : sizes) want *= size;
  if (have == 0) return kNone;
  if (have == 1 && roll(2) == 0) {
    const ValueId one = apply("aten::reshape", value, std::vector<int64_t>{});
    return one == kNone ? kNone : apply("aten::expand", one, sizes, false);
  }
  ValueId flat = apply("aten::reshape", value, std::vector<int64_t>{-1});
  if (flat == kNone) return kNone;
  if (have < want) flat = apply("aten::repeat", flat, std::vector<int64_t>{(want + have - 1) / have});
  if (flat == kNone) return kNone;
  const int64_t length = tensor(flat).numel();
  if (length > want) {
    flat = apply("aten::slice.Tensor", flat, int64_t{0}, (length - want) / 2, (length - want) / 2 + want,
                 int64_t{1});
  }
  return flat == kNone ? kNone : apply("aten::reshape", flat, sizes);
}

// Keeps numbers in a range in which the next operator tells them apart.
ValueId Builder::tamed(ValueId value) {
  const at::Tensor& current = tensor(value);
  if (!isFloat(current.scalar_type()) && !at::isComplexType(current.scalar_type())) return value;
  at::NoGradGuard noGrad;
  const double magnitude = current.detach().abs().max().item<double>();
  if (magnitude <= kMaxMagnitude) return value;
  if (!std::isfinite(magnitude) && isFloat(current.scalar_type())) {
    value = apply("aten::nan_to_num", value, c10::IValue(0.5), c10::IValue(1.0), c10::IValue(-1.0));
    if (value == kNone) return kNone;
  }
  return apply("aten::tanh", value);
}

ValueId Builder::adapt(ValueId value, const TensorSpec& spec) {
  value = reshaped(value, spec.sizes);
  if (value == kNone) return kNone;
  const auto dtypeOf = [&](ValueId id) { return tensor(id).scalar_type(); };
  if (at::isComplexType(dtypeOf(value)) && !at::isComplexType(spec.dtype)) {
    value = roll(2) == 0 ? apply("aten::real", value) : apply("aten::abs", value);
    if (value == kNone) return kNone;
  }
  const bool toInteger = at::isIntegralType(spec.dtype, false);
  if (spec.dtype == at::kBool) {
    return dtypeOf(value) == at::kBool || at::isComplexType(dtypeOf(value))
               ? value
               : apply("aten::gt.Scalar", value, 0.0);
  }
  if (toInteger) {
    if (isFloat(dtypeOf(value))) {
      value = tamed(value);
      if (value != kNone) value = apply("aten::mul.Scalar", value, 3.0);
    }
    if (value != kNone && dtypeOf(value) != at::kLong)
      value = apply("aten::to.dtype", value, at::kLong, false, false, c10::IValue());
    const int64_t bound = spec.domain == Domain::kIndex ? spec.high : 4;
    if (value != kNone) value = apply("aten::remainder.Scalar", value, std::max<int64_t>(bound, 1));
    if (value != kNone && spec.domain == Domain::kPositive)
      value = apply("aten::add.Scalar", value, int64_t{1}, int64_t{1});
    if (value != kNone && spec.dtype != at::kLong)
      value = apply("aten::to.dtype", value, spec.dtype, false, false, c10::IValue());
    return value;
  }
  if (dtypeOf(value) != spec.dtype)
    value = apply("aten::to.dtype", value, spec.dtype, false, false, c10::IValue());
  if (value != kNone) value = tamed(value);
  if (value == kNone) return kNone;
  switch (spec.domain) {
    case Domain::kPositive:
      value = apply("aten::abs", value);
      return value == kNone ? kNone : apply("aten::add.Scalar", value, 0.1, int64_t{1});
    case Domain::kUnit:
      value = apply("aten::sigmoid", value);
      if (value != kNone) value = apply("aten::mul.Scalar", value, 0.9);
      return value == kNone ? kNone : apply("aten::add.Scalar", value, 0.05, int64_t{1});
    case Domain::kDefinite:
      return kNone;
    default:
      return dtypeOf(value) == spec.dtype ? value : kNone;
  }
}

bool Builder::call(const Operator& op, const Recipe& recipe) {
  writesBuffer_ = false;
  std::vector<CallArgument> arguments;
  bool willWriteBuffer = false;
  for (const ArgumentRecipe& wanted : recipe.arguments) {
    CallArgument argument = withoutValues(wanted);
    for (const TensorSpec& spec : wanted.tensors) {
      ValueId value = kNone;
      if (spec.dtype != at::ScalarType::Undefined) {
        writesBuffer_ = false;
        value = wanted.isWritten ? writable(spec) : satisfy(spec);
        willWriteBuffer = willWriteBuffer || writesBuffer_;
        writesBuffer_ = false;
        if (value == kNone) return false;
      }
      argument.values.push_back(value);
    }
    arguments.push_back(std::move(argument));
  }
  writesBuffer_ = willWriteBuffer;
  const bool isWriting = std::any_of(recipe.arguments.begin(), recipe.arguments.end(),
                                     [](const ArgumentRecipe& argument) { return argument.isWritten; });
  const bool canCheckpoint = !isWriting && !op.isView && !op.leavesMemoryUnwritten && !noGrad_ &&
                             !autocast_ && !op.op.schema().returns().empty();
  const Values values = emit(op.op, std::move(arguments), canCheckpoint && roll(12) == 0);
  writesBuffer_ = false;
  if (!values) return false;
  if (op.leavesMemoryUnwritten) {
    for (ValueId value : *values) apply("aten::fill_.Scalar", value, c10::IValue(1.0));
  }
  return true;
}

bool Builder::callPlainly(const Operator& op, const Recipe& recipe, bool withGradients) {
  std::vector<CallArgument> arguments;
  for (const ArgumentRecipe& wanted : recipe.arguments) {
    CallArgument argument = withoutValues(wanted);
    for (const TensorSpec& spec : wanted.tensors) {
      ValueId value = kNone;
      if (spec.dtype != at::ScalarType::Undefined) {
        const bool canTrain =
            spec.domain == Domain::kAny && (isFloat(spec.dtype) || at::isComplexType(spec.dtype));
        value = newInput(spec, canTrain && withGradients ? InputKind::kParameter : InputKind::kBatch);
        if (wanted.isWritten) value = apply("aten::clone", value, c10::IValue());
      }
      argument.values.push_back(value);
    }
    arguments.push_back(std::move(argument));
  }
  noGrad_ = !withGradients;
  const Values values = emit(op.op, std::move(arguments));
  if (!values) return false;
  if (op.leavesMemoryUnwritten) {
    for (ValueId value : *values) apply("aten::fill_.Scalar", value, c10::IValue(1.0));
  }
  return true;
}

// A view of some value: what aliasing is made of.
void Builder::viewSomething() {
  const ValueId value = recent(usable());
  if (value == kNone) return;
  const at::Tensor source = tensor(value);
  const int64_t dims = source.dim();
  const int64_t dim = dims == 0 ? 0 : static_cast<int64_t>(roll(static_cast<uint64_t>(dims)));
  const int64_t size = dims == 0 ? 1 : source.size(dim);
  const auto below = [&](int64_t bound) {
    return static_cast<int64_t>(roll(static_cast<uint64_t>(std::max<int64_t>(bound, 1))));
  };
  switch (roll(15)) {
    case 0:
      apply("aten::transpose.int", value, dim, below(dims));
      break;
    case 1:
      apply("aten::select.int", value, dim, below(size));
      break;
    case 2:
      apply("aten::slice.Tensor", value, dim, below(size / 2 + 1), size - below(size / 3 + 1), 1 + below(2));
      break;
    case 3:
      apply("aten::unsqueeze", value, dim);
      break;
    case 4: {
      std::vector<int64_t> sizes = source.sizes().vec();
      sizes.insert(sizes.begin(), 2);
      apply("aten::expand", value, sizes, false);
      break;
    }
    case 5:
      apply("aten::narrow", value, dim, below(size / 2 + 1), (size + 1) / 2);
      break;
    case 6:
      apply("aten::view", value, std::vector<int64_t>{-1});
      break;
    case 7:
      apply("aten::t", value);
      break;
    case 8:
      apply("aten::diagonal", value, int64_t{0}, int64_t{0}, int64_t{1});
      break;
    case 9:
      apply("aten::unfold", value, dim, std::max<int64_t>(size / 2, 1), int64_t{1});
      break;
    case 10:
      apply("aten::detach", value);
      break;
    case 11:
      emit(named("aten::chunk"), {argumentOf(value), plain(int64_t{2}), plain(dim)});
      break;
    case 12:
      if (at::isComplexType(source.scalar_type())) {
        apply(roll(2) == 0 ? "aten::_conj" : "aten::imag", value);
      } else {
        apply("aten::alias", value);
      }
      break;
    case 13:
      if (source.is_contiguous() && source.numel() >= 8) {
        apply("aten::as_strided", value, std::vector<int64_t>{3, 2}, std::vector<int64_t>{below(2) + 1, 2},
              c10::IValue(source.storage_offset() + below(2)));
      }
      break;
    default:
      apply("aten::squeeze", value);
  }
}

// Two values of one shape come together again.
void Builder::combineSomething() {
  const ValueId left = recent(usable());
  if (left == kNone) return;
  std::vector<ValueId> fitting;
  for (ValueId value : usable()) {
    if (tensor(value).sizes() == tensor(left).sizes()) fitting.push_back(value);
  }
  const ValueId right = recent(fitting);
  switch (roll(4)) {
    case 0:
      apply("aten::add.Tensor", left, right, int64_t{1});
      break;
    case 1:
      apply("aten::mul.Tensor", left, right);
      break;
    case 2:
      apply("aten::sub.Tensor", left, right, int64_t{1});
      break;
    default:
      emit(named("aten::cat"), {{CallArgument::Kind::kList, {}, {left, right}}, plain(int64_t{0})});
  }
}

// The gradient of one value with respect to an earlier one, as a value: double backward.
void Builder::differentiateSomething() {
  if (noGrad_ || autocast_) return;
  std::vector<ValueId> candidates;
  for (ValueId value : usable()) {
    if (tensor(value).requires_grad()) candidates.push_back(value);
  }
  if (candidates.empty()) return;
  const ValueId of = recent(candidates);
  const ValueId with = candidates[roll(candidates.size())];
  if (with >= of) return;
  if (const Values values = emit(std::nullopt, {argumentOf(of), argumentOf(with)});
      values && tensor((*values)[0]).defined())
    tamed((*values)[0]);
}

// Autocast and noGrad come in stretches.
void Builder::chooseModes() {
  if (roll(12) == 0) autocast_ = !autocast_;
  noGrad_ = noGrad_ ? roll(2) == 0 : roll(25) == 0;
}

// Values that nothing consumed but views, which may have been written since.
std::vector<ValueId> Builder::leaves() const {
  std::vector<bool> consumed(static_cast<size_t>(model_.valueCount), false);
  for (const Input& input : model_.inputs) consumed[static_cast<size_t>(input.value)] = true;
  for (const Call& call : model_.calls) {
    for (size_t i = 0; i < call.arguments.size(); ++i) {
      if (call.op && call.op->schema().arguments()[i].alias_info() != nullptr) continue;
      for (ValueId value : call.arguments[i].values) {
        if (value != kNone) consumed[static_cast<size_t>(value)] = true;
      }
    }
  }
  std::vector<ValueId> result;
  for (ValueId value = 0; value < model_.valueCount; ++value) {
    if (!consumed[static_cast<size_t>(value)] && tensor(value).defined()) result.push_back(value);
  }
  return result;
}

std::optional<Model> Builder::finish(bool mayBeNotFinite) {
  model_.leaves = leaves();
  try {
    const StepOutput output = execution_.finish(model_);
    std::vector<at::Tensor> parameters;
    for (const Input& input : model_.inputs) {
      if (input.kind == InputKind::kParameter) parameters.push_back(tensor(input.value));
    }
    const auto gradients = torch::autograd::grad({output.loss}, parameters, {}, false, false, true);
    if (mayBeNotFinite) return model_;
    if (!output.loss.isfinite().item<bool>()) return std::nullopt;
    for (const at::Tensor& gradient : gradients) {
      if (gradient.defined() && !gradient.isfinite().all().item<bool>()) return std::nullopt;
    }
  } catch (const std::exception&) {
    return std::nullopt;
  }
  return model_;
}

// The operators that round-robin puts into model `index`.
std::vector<size_t> featured(const std::vector<size_t>& drawn, uint64_t seed, uint64_t index) {
  static std::pair<std::pair<uint64_t, uint64_t>, std::vector<size_t>> cached;
  std::vector<size_t> result;
  for (uint64_t i = 0; i < kFeatured; ++i) {
    const uint64_t position = index * kFeatured + i;
    const std::pair<uint64_t, uint64_t> round(seed, position / drawn.size());
    if (cached.first != round || cached.second.size() != drawn.size()) {
      cached = {round, drawn};
      std::mt19937_64 rng(mixed(round.first, round.second));
      for (size_t k = drawn.size() - 1; k > 0; --k)
        std::swap(cached.second[k], cached.second[rng() % (k + 1)]);
    }
    result.push_back(cached.second[position % drawn.size()]);
  }
  return result;
}

}  // namespace

std::optional<Model> randomModel(const std::vector<size_t>& drawn, uint64_t seed, uint64_t index) {
  const Catalogue& all = catalogue();
  const std::vector<size_t> ofRound = featured(drawn, seed, index);
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    Builder builder(mixed(mixed(seed, index), static_cast<uint64_t>(attempt)));
    const size_t wanted = kMinCalls + std::min(builder.roll(44), builder.roll(44));
    // A short model has fewer operators of the round; what is left out comes in another attempt or round.
    std::vector<size_t> todo = ofRound;
    while (builder.callCount() < wanted) {
      builder.chooseModes();
      const uint64_t side = builder.roll(100);
      if (side < 60) {
        const bool isFeatured = !todo.empty();
        const size_t chosen = isFeatured ? todo.back() : drawn[builder.roll(drawn.size())];
        const Operator& op = all.operators[chosen];
        const bool done = builder.call(op, op.recipes[builder.roll(op.recipes.size())]);
        if (isFeatured && (done || builder.roll(4) == 0)) todo.pop_back();
      } else if (side < 83) {
        builder.viewSomething();
      } else if (side < 88) {
        builder.differentiateSomething();
      } else {
        builder.combineSomething();
      }
    }
    if (builder.callCount() > kMaxCalls) continue;
    // Numbers that are not finite hide differences: only the last attempts may have them.
    if (auto model = builder.finish(attempt >= kAttempts / 2)) return model;
  }
  return std::nullopt;
}

std::optional<Model> singleCall(const Operator& op, const Recipe& recipe, bool withGradients) {
  Builder builder(1);
  if (!builder.callPlainly(op, recipe, withGradients)) return std::nullopt;
  return builder.finish(true);
}

}  // namespace torchlane::search
