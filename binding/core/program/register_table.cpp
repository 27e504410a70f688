// See register_table.h.
#include "core/program/register_table.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "core/program/fault.h"

namespace torchlane {
namespace {

struct ViewOperators {
  c10::OperatorHandle asStrided, viewDtype, conj, neg;
};

const ViewOperators& viewOperators() {
  static const auto* operators = [] {
    const auto find = [](const char* name, const char* overload) {
      return c10::Dispatcher::singleton().findSchemaOrThrow(name, overload);
    };
    return new ViewOperators{find("aten::as_strided", ""), find("aten::view", "dtype"),
                             find("aten::_conj", ""), find("aten::_neg_view", "")};
  }();
  return *operators;
}

// Planted faults: what is not looked at.
void forgetPlanted(Geometry& geometry) {
  if (isPlanted(Fault::kForgetOffset)) geometry.offset = 0;
  if (isPlanted(Fault::kForgetStrides)) std::sort(geometry.strides.rbegin(), geometry.strides.rend());
  if (isPlanted(Fault::kForgetLazyBits)) geometry.conj = geometry.neg = false;
}

// `tensor`'s memory as `meta` says.
at::Tensor over(const at::Tensor& tensor, const RegisterMeta& meta) {
  at::Tensor view = at::empty({0}, tensor.options().dtype(meta.dtype))
                        .set_(tensor.storage(), meta.offset, meta.sizes, meta.strides);
  if (meta.conj) view = view.conj();
  return meta.neg ? view._neg_view() : view;
}

}  // namespace

void RegisterTable::remember(const at::Tensor& tensor, RegisterId id, Geometry geometry) {
  byImpl_[tensor.unsafeGetTensorImpl()] = {id, std::move(geometry)};
  heldImpls_.emplace_back(tensor.getIntrusivePtr());
}

RegisterId RegisterTable::add(const at::Tensor& tensor, RegisterKind kind, int32_t index) {
  const auto id = static_cast<RegisterId>(registers_.size());
  Geometry geometry = Geometry::of(tensor);
  const auto [storage, isNew] =
      storageIds_.try_emplace(geometry.storage, static_cast<int32_t>(storageIds_.size()));
  if (isNew && tensor.has_storage()) heldStorages_.push_back(tensor.storage().getWeakStorageImpl());
  Register reg;
  reg.kind = kind;
  reg.index = index;
  reg.meta = {geometry.sizes, geometry.strides, geometry.offset, geometry.dtype, geometry.conj, geometry.neg};
  reg.storage = storage->second;
  registers_.push_back(std::move(reg));
  byStorage_[geometry.storage].push_back(id);
  byGeometry_[geometry] = id;
  remember(tensor, id, std::move(geometry));
  return id;
}

bool RegisterTable::knowsStorage(const at::Tensor& tensor) const {
  return byStorage_.count(Geometry::storageOf(tensor)) > 0;
}

RegisterId RegisterTable::lookUp(const at::Tensor& tensor) {
  Geometry geometry = Geometry::of(tensor);
  const auto named = byImpl_.find(tensor.unsafeGetTensorImpl());
  if (named != byImpl_.end() && (named->second.geometry == geometry || isPlanted(Fault::kTrustMovedImpl))) {
    return named->second.reg;
  }
  if (isPlanted(Fault::kForgetGeometry)) return kNoRegister;
  forgetPlanted(geometry);
  const auto known = byGeometry_.find(geometry);
  if (known == byGeometry_.end()) return kNoRegister;
  remember(tensor, known->second, std::move(geometry));
  return known->second;
}

RegisterId RegisterTable::find(const at::Tensor& tensor, const std::string& site) {
  const RegisterId known = lookUp(tensor);
  if (known != kNoRegister || !knowsStorage(tensor) || isPlanted(Fault::kForgetGeometry)) return known;
  return noteRestride(tensor, site);
}

RegisterId RegisterTable::noteCall(const c10::OperatorHandle& op, RegisterId base,
                                   std::vector<c10::IValue> values, const at::Tensor& result,
                                   const std::string& site, NodeKind kind) {
  Node node{op};
  node.kind = kind;
  Argument first;
  first.kind = Argument::Kind::kRegister;
  first.reg = base;
  node.arguments.push_back(std::move(first));
  for (c10::IValue& value : values) {
    node.arguments.emplace_back();
    node.arguments.back().value = std::move(value);
  }
  const RegisterId id = add(result, RegisterKind::kValue, 0);
  node.results = {id};
  node.resultCounts = {1};
  node.site = site;
  nodes_.push_back(std::move(node));
  return id;
}

// A tensor over a known storage in a geometry that no register has: an `as_strided` over one that lies in the
// same storage and is read the same way; by way of `view.dtype`, `_conj` and `_neg_view` where dtype or lazy
// bits differ.
RegisterId RegisterTable::noteRestride(const at::Tensor& tensor, const std::string& site) {
  if (!tensor.has_storage()) return kNoRegister;
  const std::vector<RegisterId> candidates = byStorage_.at(Geometry::storageOf(tensor));
  const auto first = [&](auto&& serves) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](RegisterId id) { return serves(registers_[id].meta); });
    return found == candidates.end() ? kNoRegister : *found;
  };
  const at::ScalarType dtype = tensor.scalar_type();
  RegisterId base = first([&](const RegisterMeta& meta) {
    return meta.dtype == dtype && meta.conj == tensor.is_conj() && meta.neg == tensor.is_neg();
  });
  if (base == kNoRegister) base = first([&](const RegisterMeta& meta) { return meta.dtype == dtype; });
  if (base == kNoRegister) {
    // What is contiguous in its last dimension can be read as another dtype.
    const RegisterId other = first([](const RegisterMeta& meta) {
      return !meta.conj && !meta.neg && !meta.sizes.empty() && meta.strides.back() == 1;
    });
    if (other != kNoRegister) {
      const at::Tensor viewed = over(tensor, registers_[other].meta).view(dtype);
      base = noteCall(viewOperators().viewDtype, other, {dtype}, viewed, site, NodeKind::kCall);
    }
  }
  if (base == kNoRegister || isPlanted(Fault::kForgetRestride)) return base;
  RegisterMeta meta = registers_[base].meta;
  if (meta.conj != tensor.is_conj() || meta.neg != tensor.is_neg()) {
    const bool conj = meta.conj != tensor.is_conj();
    const bool neg = meta.neg != tensor.is_neg();
    if (conj) {
      meta.conj = !meta.conj;
      base = noteCall(viewOperators().conj, base, {}, over(tensor, meta), site, NodeKind::kCall);
    }
    if (neg) {
      meta.neg = !meta.neg;
      base = noteCall(viewOperators().neg, base, {}, over(tensor, meta), site, NodeKind::kCall);
    }
    const RegisterId known = lookUp(tensor);
    if (known != kNoRegister) return known;
  }
  return noteCall(viewOperators().asStrided, base,
                  {tensor.sizes().vec(), tensor.strides().vec(), tensor.storage_offset()}, tensor, site,
                  NodeKind::kView);
}

}  // namespace torchlane
