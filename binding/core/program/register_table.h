// Which tensor is which register: known by TensorImpl, by geometry and by storage. Notes views of its own
// accord (`as_strided`) where a tensor reads known memory in a new way. Rules 1, 2 and 6 of Note [Registers]
// in tape.cpp. Thread: JS, while recording.
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <unordered_map>
#include <vector>

#include "core/program/geometry.h"
#include "core/program/program.h"

namespace torchlane {

class RegisterTable {
 public:
  // Views that it notes go to the end of `nodes`.
  explicit RegisterTable(std::vector<Node>& nodes) : nodes_(nodes) {}

  // Makes a new register for `tensor` and remembers it by impl and geometry.
  RegisterId add(const at::Tensor& tensor, RegisterKind kind, int32_t index);
  // The register that reads `tensor`: by impl, else by geometry, else by an `as_strided` noted here over a
  // register of the same storage. kNoRegister: its storage is unknown, or holds nothing that a view could
  // start from. `site`: for what is noted.
  RegisterId find(const at::Tensor& tensor, const std::string& site);
  // The same, but never notes: kNoRegister where only a new view would serve.
  RegisterId lookUp(const at::Tensor& tensor);

  bool knowsStorage(const at::Tensor& tensor) const;
  // Registers of one storage share this number.
  int32_t storageId(const at::Tensor& tensor) const { return storageIds_.at(Geometry::storageOf(tensor)); }

  const Register& operator[](RegisterId id) const { return registers_[id]; }
  std::vector<Register> take() { return std::move(registers_); }

 private:
  struct Named {
    RegisterId reg;
    Geometry geometry;  // when it was named: an impl whose geometry moved since is looked up anew
  };

  void remember(const at::Tensor& tensor, RegisterId id, Geometry geometry);
  RegisterId noteRestride(const at::Tensor& tensor, const std::string& site);
  RegisterId noteCall(const c10::OperatorHandle& op, RegisterId base, std::vector<c10::IValue> values,
                      const at::Tensor& result, const std::string& site, NodeKind kind);

  std::vector<Node>& nodes_;
  std::vector<Register> registers_;
  std::unordered_map<const c10::TensorImpl*, Named> byImpl_;
  std::unordered_map<Geometry, RegisterId, GeometryHash> byGeometry_;
  std::unordered_map<const c10::StorageImpl*, std::vector<RegisterId>> byStorage_;
  std::unordered_map<const c10::StorageImpl*, int32_t> storageIds_;
  // Weakly: memory is freed as in eager, but no address is used twice while the table lives.
  std::vector<c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>> heldImpls_;
  std::vector<c10::weak_intrusive_ptr<c10::StorageImpl>> heldStorages_;
};

}  // namespace torchlane
