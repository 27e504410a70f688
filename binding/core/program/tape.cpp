// See tape.h.
//
// Note [Registers]
// 1. A tensor is known by its TensorImpl and by its geometry. Autograd unpacks saved results into new impls
//    over the same storage; known by impl alone, last step's activation would be baked in as a constant.
// 2. A hit by impl counts only while the impl's geometry is what it was when it was named (`set_data`, `t_`
//    move it). An in-place operator that only changes metadata becomes an `as_strided` into a new register:
//    no replayed operator ever changes the metadata of a register.
// 3. Memory from `empty*` that holds other bytes than it came with, before a noted call has written it, was
//    filled by the host: its bytes are noted as a constant, copied in just before it is read or written. If
//    an operator of ATen's made it for itself, what it filled in may be computed from the step: refused.
// 4. A generator moves by draws. A state that the step set itself is noted before the next draw, and at the
//    step's end: an earlier state is saved where it was and restored, another one is a constant.
// 5. A tensor whose storage the tape has never seen is refused: only what the door hands out becomes a
//    constant.
// 6. Every named tensor and storage is held weakly: memory is freed as in eager, and yet no address is used
//    twice while the tape lives.
#include "core/program/tape.h"

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/enum_tag.h>

#include <cstring>

#include "core/base/check.h"
#include "core/program/fault.h"
#include "core/program/refusals.h"
#include "core/program/trace_error.h"
#include "core/tensor/random_ops.h"

namespace torchlane {
namespace {

bool isWrappedNumber(const at::Tensor& tensor) {
  return tensor.dim() == 0 && tensor.unsafeGetTensorImpl()->is_wrapped_number();
}

size_t storageBytes(const at::Tensor& tensor) {
  return tensor.has_storage() ? tensor.storage().nbytes() : 0;
}

bool makesUnwrittenMemory(const std::string& name) {
  return name.find("empty") != std::string::npos;
}

// Operators that take a tensor for its metadata only: reading "its" memory is none.
bool readsMetadataOnly(const std::string& name) {
  return name.ends_with("_like") || name.starts_with("aten::new_") || name == "aten::_efficientzerotensor";
}

// Batch norm moves its running statistics in training, which the schema of some of its forms does not say.
bool writesUnannounced(const c10::OperatorHandle& op, const std::vector<c10::IValue>& arguments,
                       const c10::Argument& declared) {
  if (isPlanted(Fault::kForgetUnannouncedWrite)) return false;
  if (declared.name() != "running_mean" && declared.name() != "running_var") return false;
  const std::string& name = op.schema().name();
  if (name == "aten::batch_norm_update_stats") return true;
  if (name.ends_with("_functional")) return false;
  const std::optional<int> training = op.schema().argumentIndexWithName("training");
  return training && arguments[*training].isBool() && arguments[*training].toBool();
}

const c10::OperatorHandle& copyInto() {
  static const c10::OperatorHandle op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::copy_", "");
  return op;
}

Argument valueArgument(c10::IValue value) {
  Argument argument;
  argument.value = std::move(value);
  return argument;
}

Argument registerArgument(RegisterId reg) {
  Argument argument;
  argument.kind = Argument::Kind::kRegister;
  argument.reg = reg;
  return argument;
}

Argument generatorArgument() {
  Argument argument;
  argument.kind = Argument::Kind::kGenerator;
  return argument;
}

// Calls `visit` for every defined tensor in `value`.
template <class Visit>
void forEachTensor(const c10::IValue& value, Visit visit) {
  if (value.isTensor()) {
    if (value.toTensor().defined()) visit(value.toTensor());
  } else if (value.isTensorList() || value.isOptionalTensorList()) {
    for (const c10::IValue& entry : value.toListRef()) {
      if (entry.isTensor() && entry.toTensor().defined()) visit(entry.toTensor());
    }
  }
}

// Calls `visit` for every tensor that a return stands for, undefined ones as well.
template <class Visit>
void forEachReturned(const c10::IValue& value, Visit visit) {
  if (value.isTensor()) {
    visit(value.toTensor());
  } else if (value.isTensorList() || value.isOptionalTensorList()) {
    for (const c10::IValue& entry : value.toListRef())
      visit(entry.isTensor() ? entry.toTensor() : at::Tensor());
  }
}

}  // namespace

Tape::Tape(c10::Device device) : device_(device), registers_(nodes_) {}

void Tape::refuse(const c10::OperatorHandle& op, const std::string& reason, const std::string& wayOut) const {
  throw traceError(op.schema().name(), site_, reason, wayOut);
}

RegisterId Tape::addPersistent(const at::Tensor& tensor, RegisterKind kind, int32_t index) {
  const RegisterId id = registers_.add(tensor, kind, index);
  if (kind == RegisterKind::kConstant) constantStorages_.insert(registers_[id].storage);
  persistent_.emplace_back(tensor, Geometry::of(tensor));
  return id;
}

RegisterId Tape::addConstant(const at::Tensor& tensor) {
  constants_.push_back(tensor);
  return addPersistent(tensor, RegisterKind::kConstant, static_cast<int32_t>(constants_.size()) - 1);
}

void Tape::requireDense(const at::Tensor& tensor, const c10::OperatorHandle& op,
                        const std::string& what) const {
  const bool isZeros = tensor.layout() == at::kStrided && tensor._is_zerotensor();
  if (tensor.layout() == at::kStrided && !tensor.is_nested() && (tensor.has_storage() || isZeros)) return;
  const std::string layout = tensor.is_nested() ? "nested" : c10::str(tensor.layout());
  refuse(op, what + " has the layout " + layout + ", expected strided",
         "use dense tensors, or " TORCHLANE_OWN_LOOP);
}

void Tape::refuseSharing(const c10::OperatorHandle& op) const {
  refuse(op, "a tensor shares memory with a value of the step in a way that cannot be replayed",
         "use a copy (clone())");
}

RegisterId Tape::registerOf(const at::Tensor& tensor, const c10::OperatorHandle& op,
                            const c10::Argument& declared) {
  requireDense(tensor, op, c10::str("its argument '", declared.name(), "'"));
  const RegisterId reg = find(tensor);
  if (reg != kNoRegister) return reg;
  if (isPlanted(Fault::kForgetGeometry)) return addConstant(tensor);
  if (knowsStorage(tensor)) refuseSharing(op);
  if (isPlanted(Fault::kUnknownIsConstant)) return addConstant(tensor);
  refuse(op,
         c10::str("its argument '", declared.name(), "' (", tensor.scalar_type(), tensor.sizes(),
                  ") was neither made in the step nor given to it"),
         "pass it through the batch, make it a buffer, or compute it from them");
}

Argument Tape::argumentFor(const c10::IValue& value, const c10::OperatorHandle& op,
                           const c10::Argument& declared) {
  Argument argument;
  if (value.isTensor()) {
    const at::Tensor& tensor = value.toTensor();
    if (!tensor.defined()) return valueArgument(value);
    if (isWrappedNumber(tensor)) {
      if (isPlanted(Fault::kForgetWrappedFlag)) return valueArgument(tensor.clone());
      return valueArgument(tensor.device().is_cpu() ? value : c10::IValue(tensor.cpu()));
    }
    return registerArgument(registerOf(tensor, op, declared));
  }
  if (value.isTensorList() || value.isOptionalTensorList()) {
    argument.kind = Argument::Kind::kRegisterList;
    argument.optionalList = value.isOptionalTensorList();
    for (const c10::IValue& entry : value.toListRef()) {
      const bool absent = !entry.isTensor() || !entry.toTensor().defined();
      if (absent && isPlanted(Fault::kForgetAbsentEntries)) continue;
      argument.list.push_back(absent ? kNoRegister : registerOf(entry.toTensor(), op, declared));
    }
    return argument;
  }
  if (value.isDevice() && value.toDevice() == device_) {
    argument.kind = Argument::Kind::kDevice;
    return argument;
  }
  if (value.isGenerator()) {
    if (value.toGenerator() != defaultGenerator(value.toGenerator().device())) {
      refuse(op, "it draws from a generator of your own, which the ranks cannot share",
             "leave the generator out: each rank draws from its own, seeded with seed + rank");
    }
    argument.kind = Argument::Kind::kGenerator;
    return argument;
  }
  return valueArgument(value);
}

// Rule 3: what the host put into the tensor's memory becomes a constant that is copied in here.
void Tape::noteHostMemory(const at::Tensor& tensor) {
  if (tensor.numel() == 0 || !tensor.has_storage() || isPlanted(Fault::kForgetHostFilled)) return;
  const std::optional<at::Tensor> filled = hostMemory_.takeFilled(tensor);
  if (!filled) return;
  if (const std::string maker = hostMemory_.makerOf(tensor); !maker.empty()) {
    // What it filled in may come from values of the step.
    throw traceError(maker, site_, "it fills memory on the host, unseen",
                     "use another operator for it, or " TORCHLANE_OWN_LOOP);
  }
  const RegisterId whole = registers_.find(wholeStorage(tensor), site_);
  Node node{copyInto()};
  node.arguments = {registerArgument(whole), registerArgument(addConstant(*filled)), valueArgument(false)};
  node.results = {kNoRegister};
  node.resultCounts = {1};
  node.writes = {registers_[whole].storage};
  node.site = site_;
  nodes_.push_back(std::move(node));
}

void Tape::noteWrite(Node& node, const at::Tensor& tensor) {
  const int32_t id = registers_.storageId(tensor);
  if (constantStorages_.count(id) > 0 && !isPlanted(Fault::kAllowConstantWrites)) {
    refuse(node.op, "it writes into a tensor that was made outside the step",
           "make the tensor a Buffer of the model, or write into a copy (clone())");
  }
  if (!isPlanted(Fault::kForgetHostBeforeWrite)) noteHostMemory(tensor);
  hostMemory_.written(Geometry::storageOf(tensor));
  if (!isPlanted(Fault::kForgetWrites)) node.writes.push_back(id);
}

// An in-place operator that only moved its argument's metadata (`t_`, `unsqueeze_`): rule 2.
void Tape::noteMetadataChange(const Written& written, const c10::OperatorHandle& op) {
  const Geometry after = Geometry::of(written.tensor);
  if (after.storage != written.before.storage || after.dtype != written.before.dtype ||
      storageBytes(written.tensor) != written.bytes || !op.hasTag(at::Tag::inplace_view)) {
    refuse(op, "it exchanges or resizes its argument's memory", "give it an output of the right shape");
  }
  const auto isWritten = [&](const auto& entry) { return entry.first.is_same(written.tensor); };
  if (std::any_of(persistent_.begin(), persistent_.end(), isWritten)) {
    refuse(op, "it changes the shape of a parameter, buffer, batch field or outside tensor",
           "use the form that gives a new tensor (t(), unsqueeze())");
  }
  if (registers_.find(written.tensor, site_) == kNoRegister) refuseSharing(op);
}

RegisterId Tape::resultRegister(const at::Tensor& result, const c10::OperatorHandle& op) {
  requireDense(result, op, "its result");
  // The same memory read the same way (`detach`, `alias`, `t` of `t`): the register there is already serves.
  if (registers_.lookUp(result) != kNoRegister) return kNoRegister;
  return registers_.add(result, RegisterKind::kValue, 0);
}

// `given`: arguments, which need no new register when they are returned.
void Tape::noteResults(Node& node, const std::unordered_set<const c10::TensorImpl*>& given,
                       const std::vector<c10::IValue>& results) {
  for (const c10::IValue& result : results) {
    int32_t count = 0;
    forEachReturned(result, [&](const at::Tensor& tensor) {
      ++count;
      if (!tensor.defined() || given.count(tensor.unsafeGetTensorImpl()) > 0) {
        node.results.push_back(kNoRegister);
        return;
      }
      node.results.push_back(resultRegister(tensor, node.op));
      if (node.unwritten) hostMemory_.add(tensor, caller_);
    });
    node.resultCounts.push_back(count);
  }
}

void Tape::watchGenerator(at::Generator generator) {
  generators_.watch(std::move(generator), nodes_.size());
}

// The register that holds an earlier state of the generator: it is saved where it was current.
RegisterId Tape::savedState(size_t state, const at::Tensor& value) {
  const auto known = savedIn_.find(state);
  if (known != savedIn_.end()) return known->second;
  const RegisterId reg = registers_.add(value, RegisterKind::kValue, 0);
  Node node{getGeneratorState()};
  node.arguments = {generatorArgument()};
  node.results = {reg};
  node.resultCounts = {1};
  node.random = RandomUse::kArgument;
  node.site = site_;
  saves_.emplace_back(isPlanted(Fault::kSaveStateLate) ? nodes_.size() : generators_.positionOf(state),
                      std::move(node));
  return savedIn_[state] = reg;
}

// Rule 4.
void Tape::noteGeneratorMoves() {
  for (const GeneratorStates::Move& move : generators_.takeMoves()) {
    if (isPlanted(Fault::kForgetGeneratorState)) continue;
    Node node{setGeneratorState()};
    const RegisterId state = move.earlier ? savedState(*move.earlier, move.state) : addConstant(move.state);
    node.arguments = {generatorArgument(), registerArgument(state)};
    node.random = RandomUse::kArgument;
    node.site = site_;
    nodes_.push_back(std::move(node));
  }
}

void Tape::settleGenerators(const std::string& site) {
  site_ = site;
  noteGeneratorMoves();
}

void Tape::note(const c10::OperatorHandle& op, c10::DispatchKeySet below, torch::jit::Stack* stack,
                const std::string& site, const std::string& caller) {
  site_ = site;
  // ctc_loss fills in its lengths, which are numbers of the step's code; what `empty` gives is the step's
  // own.
  caller_ = caller == op.schema().name() || caller == "aten::ctc_loss" ? "" : caller;
  if (isMetadataOnly(op)) {
    op.redispatchBoxed(below, stack);
    return;
  }
  // What the tape itself calls is nobody's gradient. The operator runs with the keys that it has in eager:
  // what it calls may bump versions, or be differentiated.
  std::optional<at::AutoDispatchBelowADInplaceOrView> ownCalls(std::in_place);
  const c10::FunctionSchema& schema = op.schema();
  const auto& declared = schema.arguments();
  const std::vector<c10::IValue> arguments(stack->end() - static_cast<int64_t>(declared.size()),
                                           stack->end());
  const auto refusal = refusedBelow(op, arguments);
  if (refusal && isPlanted(Fault::kAllowValueReads)) {
    ownCalls.reset();
    op.redispatchBoxed(below, stack);
    return;
  }
  if (refusal) refuse(op, refusal->reason, refusal->wayOut);

  Node node{op};
  node.site = site;
  node.gradMode = at::GradMode::is_enabled();
  node.autocast = at::autocast::is_autocast_enabled(device_.type()) && !isPlanted(Fault::kForgetAutocast);
  if (node.autocast) node.autocastDtype = at::autocast::get_autocast_dtype(device_.type());
  node.unwritten = makesUnwrittenMemory(schema.name());
  std::vector<Written> written;
  for (size_t i = 0; i < declared.size(); ++i) {
    node.arguments.push_back(argumentFor(arguments[i], op, declared[i]));
    const c10::AliasInfo* alias = declared[i].alias_info();
    const bool isForgotten = isPlanted(Fault::kForgetListWrites) && arguments[i].isTensorList();
    const bool isWrite = !isForgotten && ((alias != nullptr && alias->isWrite()) ||
                                          writesUnannounced(op, arguments, declared[i]));
    forEachTensor(arguments[i], [&](const at::Tensor& tensor) {
      if (isWrappedNumber(tensor)) return;
      if (isWrite) {
        noteWrite(node, tensor);
        written.push_back({tensor, Geometry::of(tensor), storageBytes(tensor)});
      } else if (alias == nullptr && !readsMetadataOnly(schema.name())) {
        noteHostMemory(tensor);
      }
    });
  }

  const bool draws = mayDraw(op);
  if (draws) noteGeneratorMoves();
  ownCalls.reset();
  op.redispatchBoxed(below, stack);
  ownCalls.emplace();

  bool onlyMetadata = false;
  std::unordered_set<const c10::TensorImpl*> given;
  for (const c10::IValue& argument : arguments) {
    forEachTensor(argument, [&](const at::Tensor& tensor) { given.insert(tensor.unsafeGetTensorImpl()); });
  }
  for (const Written& each : written) {
    if (Geometry::of(each.tensor) == each.before && storageBytes(each.tensor) == each.bytes) continue;
    if (each.bytes == 0 && each.before.dtype == each.tensor.scalar_type()) {
      // An empty output (`empty({0})`) that the operator gave its size: a new value, there was nothing to
      // read.
      given.erase(each.tensor.unsafeGetTensorImpl());
      continue;
    }
    noteMetadataChange(each, op);
    onlyMetadata = !isPlanted(Fault::kReplayMetadataChange);
  }
  if (onlyMetadata) return;

  if (draws) {
    const bool moved = generators_.draw(nodes_.size() + 1);
    const int generator = torchlane::generatorArgument(schema);
    if (generator >= 0) {
      node.random = RandomUse::kArgument;
      node.arguments[generator] = generatorArgument();
      if (isPlanted(Fault::kDefaultGenerator)) node.arguments[generator] = valueArgument(c10::IValue());
    } else if (moved || schema.name().find("attention") == std::string::npos) {
      // Attention carries the tag and draws for dropout alone: without, it needs no generator.
      node.random = isPlanted(Fault::kForgetSwap) ? RandomUse::kArgument : RandomUse::kSwap;
    }
  }

  const size_t returned = schema.returns().size();
  const std::vector<c10::IValue> results(stack->end() - static_cast<int64_t>(returned), stack->end());
  noteResults(node, given, results);

  // A plain view: one tensor in, one out (no list of one) over the same storage, nothing written, read the
  // same way.
  if (node.writes.empty() && node.results.size() == 1 && node.results[0] != kNoRegister &&
      results[0].isTensor() && !node.arguments.empty() &&
      node.arguments[0].kind == Argument::Kind::kRegister) {
    const at::Tensor& base = arguments[0].toTensor();
    const at::Tensor& result = results[0].toTensor();
    const Register& from = registers_[node.arguments[0].reg];
    if (from.storage == registers_[node.results[0]].storage && base.dtype() == result.dtype() &&
        !base.is_conj() && !base.is_neg() && !result.is_conj() && !result.is_neg()) {
      node.kind = NodeKind::kView;
    }
  }
  node.position = static_cast<int32_t>(nodes_.size());
  if (observer_) report(node, written, results);
  nodes_.push_back(std::move(node));
}

// What the call wrote or returned, by register.
void Tape::report(const Node& node, const std::vector<Written>& written,
                  const std::vector<c10::IValue>& results) {
  std::vector<std::pair<RegisterId, at::Tensor>> touched;
  for (const Written& each : written) touched.emplace_back(registers_.lookUp(each.tensor), each.tensor);
  auto reg = node.results.begin();
  for (const c10::IValue& result : results) {
    forEachReturned(result, [&](const at::Tensor& tensor) {
      if (*reg != kNoRegister) touched.emplace_back(*reg, tensor);
      ++reg;
    });
  }
  observer_(node, touched);
}

// The saves go where their states were current.
std::vector<Node> Tape::takeNodes() {
  std::stable_sort(saves_.begin(), saves_.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Node> nodes;
  nodes.reserve(nodes_.size() + saves_.size());
  auto save = saves_.begin();
  for (size_t i = 0; i <= nodes_.size(); ++i) {
    for (; save != saves_.end() && save->first == i; ++save) {
      save->second.position = static_cast<int32_t>(i);
      nodes.push_back(std::move(save->second));
    }
    if (i == nodes_.size()) break;
    nodes_[i].position = static_cast<int32_t>(i);
    nodes.push_back(std::move(nodes_[i]));
  }
  nodes_.clear();
  saves_.clear();
  return nodes;
}

void Tape::checkPersistent() const {
  for (const auto& [tensor, geometry] : persistent_) {
    if (!(Geometry::of(tensor) == geometry)) {
      throw traceError("aten::set_data", "",
                       "a parameter, buffer or batch field changed its memory or shape inside the step",
                       "write into it in place (copy_) without changing its shape");
    }
  }
}

}  // namespace torchlane
