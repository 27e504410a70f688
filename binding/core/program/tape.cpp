// See tape.h.
//
// Note [Registers]
// 1. A tensor is known by its TensorImpl and by its geometry. Autograd unpacks saved results into new impls
// over the
//    same storage; known by impl alone, last step's activation would be baked in as a constant.
// 2. A hit by impl counts only while the impl's geometry is what it was when it was named (`set_data`, `t_`
// move it).
//    An in-place operator that only changes metadata becomes an `as_strided` into a new register: no replayed
//    operator ever changes the metadata of a register.
// 3. Memory from `empty*` that is read before a noted call has written it was filled by the host: its bytes
// are
//    noted as a constant, copied in just before the read.
// 4. A generator may move by draws alone; a state set inside the step is refused.
// 5. A tensor whose storage the tape has never seen is refused: only what the door hands out becomes a
// constant.
// 6. Every named tensor is held, so that no address is used twice while the tape lives.
#include "core/program/tape.h"

#include <ATen/ATen.h>
#include <ATen/core/enum_tag.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <cstring>

#include "core/base/check.h"
#include "core/program/random_ops.h"
#include "core/program/refusals.h"
#include "core/program/trace_error.h"

namespace torchlane {
namespace {

bool isWrappedNumber(const at::Tensor& tensor) {
  return tensor.dim() == 0 && tensor.unsafeGetTensorImpl()->is_wrapped_number();
}

bool startsWith(const std::string& text, const char* prefix) {
  return text.rfind(prefix, 0) == 0;
}

bool endsWith(const std::string& text, const char* suffix) {
  const size_t length = std::strlen(suffix);
  return text.size() >= length && text.compare(text.size() - length, length, suffix) == 0;
}

bool makesUnwrittenMemory(const std::string& name) {
  return startsWith(name, "aten::empty") || startsWith(name, "aten::new_empty") ||
         startsWith(name, "aten::_empty");
}

// Operators that take a tensor for its metadata only: reading "its" memory is none.
bool readsMetadataOnly(const std::string& name) {
  return endsWith(name, "_like") || startsWith(name, "aten::new_") || name == "aten::_efficientzerotensor";
}

// Batch norm moves its running statistics in training, which its schema does not say.
bool writesUnannounced(const c10::OperatorHandle& op, const std::vector<c10::IValue>& arguments,
                       const c10::Argument& declared) {
  if (declared.name() != "running_mean" && declared.name() != "running_var") return false;
  const std::optional<int> training = op.schema().argumentIndexWithName("training");
  return training && arguments[*training].isBool() && arguments[*training].toBool();
}

const c10::OperatorHandle& asStrided() {
  static const c10::OperatorHandle op =
      c10::Dispatcher::singleton().findSchemaOrThrow("aten::as_strided", "");
  return op;
}

const c10::OperatorHandle& viewDtype() {
  static const c10::OperatorHandle op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::view", "dtype");
  return op;
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

}  // namespace

Tape::Tape(c10::Device device) : device_(device) {}

void Tape::refuse(const c10::OperatorHandle& op, const std::string& reason, const std::string& wayOut) const {
  throw traceError(op.schema().name(), site_, reason, wayOut);
}

RegisterId Tape::addRegister(const at::Tensor& tensor, RegisterKind kind, int32_t index) {
  const auto id = static_cast<RegisterId>(registers_.size());
  const Geometry geometry = Geometry::of(tensor);
  Register reg;
  reg.kind = kind;
  reg.index = index;
  reg.meta = {geometry.sizes, geometry.strides, geometry.offset, geometry.dtype};
  reg.storage =
      storageIds_.try_emplace(geometry.storage, static_cast<int32_t>(storageIds_.size())).first->second;
  registers_.push_back(std::move(reg));
  byStorage_[geometry.storage].push_back(id);
  byGeometry_[geometry] = id;
  byImpl_[tensor.unsafeGetTensorImpl()] = {id, geometry};
  held_.push_back(tensor);
  return id;
}

RegisterId Tape::addPersistent(const at::Tensor& tensor, RegisterKind kind, int32_t index) {
  const RegisterId id = addRegister(tensor, kind, index);
  if (kind == RegisterKind::kConstant) constantStorages_.insert(registers_[id].storage);
  persistent_.emplace_back(tensor, Geometry::of(tensor));
  return id;
}

RegisterId Tape::addConstant(const at::Tensor& tensor) {
  constants_.push_back(tensor);
  return addPersistent(tensor, RegisterKind::kConstant, static_cast<int32_t>(constants_.size()) - 1);
}

bool Tape::knowsStorage(const at::Tensor& tensor) const {
  return tensor.has_storage() && byStorage_.count(tensor.storage().unsafeGetStorageImpl()) > 0;
}

RegisterId Tape::find(const at::Tensor& tensor) {
  if (!tensor.has_storage()) return kNoRegister;
  Geometry geometry = Geometry::of(tensor);
  const auto named = byImpl_.find(tensor.unsafeGetTensorImpl());
  if (named != byImpl_.end() && named->second.geometry == geometry) return named->second.reg;
  const auto known = byGeometry_.find(geometry);
  if (known != byGeometry_.end()) {
    byImpl_[tensor.unsafeGetTensorImpl()] = {known->second, std::move(geometry)};
    held_.push_back(tensor);
    return known->second;
  }
  return knowsStorage(tensor) ? noteRestride(tensor) : kNoRegister;
}

// A tensor over a known storage in a geometry that no register has: an `as_strided` over one that lies in the
// same storage and is read the same way, by way of a `view.dtype` if only the dtype differs.
RegisterId Tape::noteRestride(const at::Tensor& tensor) {
  const auto& candidates = byStorage_.at(tensor.storage().unsafeGetStorageImpl());
  RegisterId base = kNoRegister;
  for (RegisterId candidate : candidates) {
    if (registers_[candidate].meta.dtype == tensor.scalar_type()) {
      base = candidate;
      break;
    }
  }
  if (base == kNoRegister) {
    // A base that is contiguous in its last dimension can be read as another dtype.
    for (RegisterId candidate : candidates) {
      const RegisterMeta& meta = registers_[candidate].meta;
      if (meta.sizes.empty() || meta.strides.back() != 1) continue;
      const at::Tensor over = at::empty({0}, tensor.options().dtype(meta.dtype))
                                  .set_(tensor.storage(), meta.offset, meta.sizes, meta.strides);
      const at::Tensor viewed = over.view(tensor.scalar_type());
      Node node{viewDtype()};
      node.arguments = {registerArgument(candidate), valueArgument(tensor.scalar_type())};
      base = addRegister(viewed, RegisterKind::kValue, 0);
      node.results = {base};
      node.resultCounts = {1};
      node.site = site_;
      nodes_.push_back(std::move(node));
      break;
    }
  }
  if (base == kNoRegister || tensor.is_conj() || tensor.is_neg()) {
    throw traceError("", site_,
                     "a tensor shares memory with a value of the step in a way that cannot be replayed",
                     "use a copy (clone())");
  }
  Node node{asStrided()};
  node.kind = NodeKind::kView;
  node.arguments = {registerArgument(base), valueArgument(tensor.sizes().vec()),
                    valueArgument(tensor.strides().vec()), valueArgument(tensor.storage_offset())};
  const RegisterId id = addRegister(tensor, RegisterKind::kValue, 0);
  node.results = {id};
  node.resultCounts = {1};
  node.site = site_;
  nodes_.push_back(std::move(node));
  return id;
}

RegisterId Tape::registerOf(const at::Tensor& tensor, const c10::OperatorHandle& op,
                            const c10::Argument& declared) {
  if (tensor.layout() != at::kStrided || !tensor.has_storage()) {
    refuse(op,
           c10::str("its argument '", declared.name(), "' has the layout ", tensor.layout(),
                    ", expected strided"),
           "use dense tensors, or write the loop yourself, with backward() and optimizer.step() instead of "
           "train()");
  }
  const RegisterId reg = find(tensor);
  if (reg != kNoRegister) return reg;
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
    if (isWrappedNumber(tensor))
      return valueArgument(tensor.device().is_cpu() ? value : c10::IValue(tensor.cpu()));
    return registerArgument(registerOf(tensor, op, declared));
  }
  if (value.isTensorList() || value.isOptionalTensorList()) {
    argument.kind = Argument::Kind::kRegisterList;
    argument.optionalList = value.isOptionalTensorList();
    for (const c10::IValue& entry : value.toListRef()) {
      const bool absent = !entry.isTensor() || !entry.toTensor().defined();
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

void Tape::snapshotIfHostFilled(const at::Tensor& tensor, RegisterId reg, const c10::OperatorHandle& op) {
  if (hostFilled_.count(tensor.storage().unsafeGetStorageImpl()) == 0) return;
  if (tensor.numel() == 0 || readsMetadataOnly(op.schema().name())) return;
  if (!snapshots_.insert(reg).second) return;
  const RegisterId snapshot = addConstant(tensor.clone());
  Node node{copyInto()};
  node.arguments = {registerArgument(reg), registerArgument(snapshot), valueArgument(false)};
  node.results = {kNoRegister};
  node.resultCounts = {1};
  node.writes = {registers_[reg].storage};
  node.site = site_;
  nodes_.push_back(std::move(node));
}

void Tape::noteWrite(Node& node, const at::Tensor& tensor) {
  const auto* storage = tensor.storage().unsafeGetStorageImpl();
  const int32_t id = storageIds_.at(storage);
  if (constantStorages_.count(id) > 0) {
    refuse(node.op, "it writes into a tensor that was made outside the step",
           "make the tensor a Buffer of the model, or write into a copy (clone())");
  }
  hostFilled_.erase(storage);
  node.writes.push_back(id);
}

// An in-place operator that only moved its argument's metadata (`t_`, `unsqueeze_`): rule 2.
void Tape::noteMetadataChange(const Written& written, const c10::OperatorHandle& op) {
  const Geometry after = Geometry::of(written.tensor);
  if (after.storage != written.before.storage || after.dtype != written.before.dtype ||
      written.tensor.storage().nbytes() != written.bytes || !op.hasTag(at::Tag::inplace_view)) {
    refuse(op, "it exchanges or resizes its argument's memory", "give it an output of the right shape");
  }
  noteRestride(written.tensor);
}

RegisterId Tape::resultRegister(const at::Tensor& result, const c10::OperatorHandle& op) {
  if (result.layout() != at::kStrided || !result.has_storage()) {
    refuse(op, c10::str("its result has the layout ", result.layout(), ", expected strided"),
           "use dense tensors, or write the loop yourself, with backward() and optimizer.step() instead of "
           "train()");
  }
  Geometry geometry = Geometry::of(result);
  const auto known = byGeometry_.find(geometry);
  if (known == byGeometry_.end()) return addRegister(result, RegisterKind::kValue, 0);
  // The same memory read the same way (`detach`, `alias`, `t` of `t`): the register there is already serves.
  byImpl_[result.unsafeGetTensorImpl()] = {known->second, std::move(geometry)};
  held_.push_back(result);
  return kNoRegister;
}

void Tape::noteResults(Node& node, const std::vector<c10::IValue>& arguments,
                       const std::vector<c10::IValue>& results) {
  std::unordered_set<const c10::TensorImpl*> given;
  for (const c10::IValue& argument : arguments) {
    forEachTensor(argument, [&](const at::Tensor& tensor) { given.insert(tensor.unsafeGetTensorImpl()); });
  }
  const bool unwritten = makesUnwrittenMemory(node.op.schema().name());
  for (const c10::IValue& result : results) {
    int32_t count = 0;
    const auto add = [&](const at::Tensor& tensor) {
      ++count;
      if (!tensor.defined() || given.count(tensor.unsafeGetTensorImpl()) > 0) {
        node.results.push_back(kNoRegister);
        return;
      }
      node.results.push_back(resultRegister(tensor, node.op));
      if (unwritten) hostFilled_.insert(tensor.storage().unsafeGetStorageImpl());
    };
    if (result.isTensor()) {
      add(result.toTensor());
    } else if (result.isTensorList() || result.isOptionalTensorList()) {
      for (const c10::IValue& entry : result.toListRef())
        add(entry.isTensor() ? entry.toTensor() : at::Tensor());
    }
    node.resultCounts.push_back(count);
  }
}

void Tape::watchGenerator(at::Generator generator) {
  at::Tensor state = generator.get_state();
  generators_.emplace_back(std::move(generator), std::move(state));
}

void Tape::checkGenerators(const c10::OperatorHandle& op) const {
  for (const auto& [generator, state] : generators_) {
    const at::Tensor now = generator.get_state();
    if (std::memcmp(now.const_data_ptr(), state.const_data_ptr(), state.nbytes()) != 0) {
      refuse(op, "the generator's state was set inside the step", "seed before the run: train({ seed })");
    }
  }
}

bool Tape::refreshGenerators() {
  bool moved = false;
  for (auto& [generator, state] : generators_) {
    at::Tensor now = generator.get_state();
    moved = moved || std::memcmp(now.const_data_ptr(), state.const_data_ptr(), state.nbytes()) != 0;
    state = std::move(now);
  }
  return moved;
}

void Tape::note(const c10::OperatorHandle& op, c10::DispatchKeySet below, torch::jit::Stack* stack,
                const std::string& site) {
  site_ = site;
  if (isMetadataOnly(op)) {
    op.redispatchBoxed(below, stack);
    return;
  }
  const c10::FunctionSchema& schema = op.schema();
  const auto& declared = schema.arguments();
  const std::vector<c10::IValue> arguments(stack->end() - static_cast<int64_t>(declared.size()),
                                           stack->end());
  if (const auto refusal = refusedBelow(op, arguments)) refuse(op, refusal->reason, refusal->wayOut);

  Node node{op};
  node.site = site;
  node.gradMode = at::GradMode::is_enabled();
  std::vector<Written> written;
  for (size_t i = 0; i < declared.size(); ++i) {
    node.arguments.push_back(argumentFor(arguments[i], op, declared[i]));
    const c10::AliasInfo* alias = declared[i].alias_info();
    const bool isWrite =
        (alias != nullptr && alias->isWrite()) || writesUnannounced(op, arguments, declared[i]);
    forEachTensor(arguments[i], [&](const at::Tensor& tensor) {
      if (isWrappedNumber(tensor)) return;
      if (isWrite) {
        noteWrite(node, tensor);
        written.push_back({tensor, Geometry::of(tensor), tensor.storage().nbytes()});
      } else if (alias == nullptr) {
        snapshotIfHostFilled(tensor, find(tensor), op);
      }
    });
  }

  const bool draws = mayDraw(op);
  if (draws) checkGenerators(op);
  op.redispatchBoxed(below, stack);
  if (draws) {
    const bool moved = refreshGenerators();
    const int generator = generatorArgument(schema);
    if (generator >= 0) {
      node.random = RandomUse::kArgument;
      node.arguments[generator] = Argument{};
      node.arguments[generator].kind = Argument::Kind::kGenerator;
    } else if (moved || schema.name().find("attention") == std::string::npos) {
      // Attention carries the tag and draws for dropout alone: without, it needs no generator.
      node.random = RandomUse::kSwap;
    }
  }

  bool onlyMetadata = false;
  for (const Written& each : written) {
    if (Geometry::of(each.tensor) == each.before && each.tensor.storage().nbytes() == each.bytes) continue;
    noteMetadataChange(each, op);
    onlyMetadata = true;
  }
  if (onlyMetadata) return;

  const size_t returned = schema.returns().size();
  const std::vector<c10::IValue> results(stack->end() - static_cast<int64_t>(returned), stack->end());
  noteResults(node, arguments, results);

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
  nodes_.push_back(std::move(node));
}

void Tape::checkPersistent() const {
  for (const auto& [tensor, geometry] : persistent_) {
    if (!(Geometry::of(tensor) == geometry)) {
      throw traceError("", "",
                       "a parameter, buffer or batch field changed its memory or shape inside the step",
                       "write into it in place (copy_) without changing its shape");
    }
  }
}

}  // namespace torchlane
