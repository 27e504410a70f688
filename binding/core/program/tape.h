// The tape: registers and nodes as they are noted during a recording. Knows which tensor is which register
// (by TensorImpl, by geometry, by storage), never calls an operator of its own accord, never changes a
// tensor. The rules it keeps are numbered in Note [Registers] in tape.cpp. Thread: JS, while recording.
#pragma once

#include <ATen/core/Generator.h>

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/program/geometry.h"
#include "core/program/program.h"

namespace torchlane {

class Tape {
 public:
  explicit Tape(c10::Device device);

  // Gives a persistent tensor its register. Its storage is held until the tape goes.
  RegisterId addPersistent(const at::Tensor& tensor, RegisterKind kind, int32_t index);
  // A persistent tensor that no node may write.
  RegisterId addConstant(const at::Tensor& tensor);

  // The register that reads `tensor`: by impl, else by geometry, else by an `as_strided` noted here over a
  // register of the same storage. kNoRegister: the tape has never seen its storage.
  RegisterId find(const at::Tensor& tensor);
  bool knowsStorage(const at::Tensor& tensor) const;

  // Calls `op` below the recorder and notes it. The arguments are on the stack, as for a boxed kernel.
  // `site`: the user's line. Throws TraceError.
  void note(const c10::OperatorHandle& op, c10::DispatchKeySet below, torch::jit::Stack* stack,
            const std::string& site);

  // The generator's state as the recording set it; a change between two draws that no draw made is refused.
  void watchGenerator(at::Generator generator);

  // Every named tensor still is where it was; throws TraceError otherwise.
  void checkPersistent() const;

  std::vector<Register>& registers() noexcept { return registers_; }
  std::vector<Node>& nodes() noexcept { return nodes_; }
  std::vector<at::Tensor>& constants() noexcept { return constants_; }

 private:
  struct Named {
    RegisterId reg;
    Geometry geometry;  // when it was named: an impl whose geometry moved since is looked up anew
  };

  // An argument that an operator writes, as it was before the call.
  struct Written {
    at::Tensor tensor;
    Geometry before;
    size_t bytes;  // of its storage
  };

  RegisterId addRegister(const at::Tensor& tensor, RegisterKind kind, int32_t index);
  RegisterId noteRestride(const at::Tensor& tensor);
  RegisterId registerOf(const at::Tensor& tensor, const c10::OperatorHandle& op,
                        const c10::Argument& declared);
  Argument argumentFor(const c10::IValue& value, const c10::OperatorHandle& op,
                       const c10::Argument& declared);
  void snapshotIfHostFilled(const at::Tensor& tensor, RegisterId reg, const c10::OperatorHandle& op);
  void noteWrite(Node& node, const at::Tensor& tensor);
  void noteMetadataChange(const Written& written, const c10::OperatorHandle& op);
  void noteResults(Node& node, const std::vector<c10::IValue>& arguments,
                   const std::vector<c10::IValue>& results);
  RegisterId resultRegister(const at::Tensor& result, const c10::OperatorHandle& op);
  void checkGenerators(const c10::OperatorHandle& op) const;
  // Updates the remembered states; true if one moved.
  bool refreshGenerators();
  [[noreturn]] void refuse(const c10::OperatorHandle& op, const std::string& reason,
                           const std::string& wayOut) const;

  c10::Device device_;
  std::vector<Register> registers_;
  std::vector<Node> nodes_;
  std::vector<at::Tensor> constants_;
  std::unordered_map<const c10::TensorImpl*, Named> byImpl_;
  std::unordered_map<Geometry, RegisterId, GeometryHash> byGeometry_;
  std::unordered_map<const c10::StorageImpl*, std::vector<RegisterId>> byStorage_;
  std::unordered_map<const c10::StorageImpl*, int32_t> storageIds_;
  std::unordered_set<int32_t> constantStorages_;  // storage ids that no node may write
  std::unordered_set<const c10::StorageImpl*>
      hostFilled_;                            // from `empty*`, and no noted call has written it yet
  std::unordered_set<RegisterId> snapshots_;  // registers over such memory that are noted already
  std::vector<std::pair<at::Tensor, Geometry>> persistent_;
  std::vector<at::Tensor> held_;  // keeps every named tensor alive, so that no address is used twice

  std::vector<std::pair<at::Generator, at::Tensor>> generators_;  // with the state after the last draw
  std::string site_;
};

}  // namespace torchlane
