// The tape: nodes as they are noted during a recording. Turns an operator's arguments and results into
// registers (register_table.h) and keeps the rules of Note [Registers] in tape.cpp. Never calls an operator
// of its own accord, never changes a tensor. Thread: JS, while recording.
#pragma once

#include <ATen/core/Generator.h>

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/program/generator_states.h"
#include "core/program/host_memory.h"
#include "core/program/program.h"
#include "core/program/recording_spec.h"
#include "core/program/register_table.h"

namespace torchlane {

class Tape {
 public:
  explicit Tape(c10::Device device);

  // Gives a persistent tensor its register. It is held until the tape goes.
  RegisterId addPersistent(const at::Tensor& tensor, RegisterKind kind, int32_t index);
  // A tensor from outside, handed to the step: nothing may change its metadata.
  void keep(const at::Tensor& tensor) { persistent_.emplace_back(tensor, Geometry::of(tensor)); }
  // A persistent tensor that no node may write.
  RegisterId addConstant(const at::Tensor& tensor);

  // The register that reads `tensor`; kNoRegister: the tape has never seen its storage.
  RegisterId find(const at::Tensor& tensor) { return registers_.find(tensor, site_); }
  bool knowsStorage(const at::Tensor& tensor) const { return registers_.knowsStorage(tensor); }

  // Calls `op` below the recorder and notes it. The arguments are on the stack, as for a boxed kernel.
  // `site`: the user's line. `caller`: the operator of which the call is a part, empty if there is none.
  // Throws TraceError.
  void note(const c10::OperatorHandle& op, c10::DispatchKeySet below, torch::jit::Stack* stack,
            const std::string& site, const std::string& caller);

  // The generator is as the recording set it; draws, and what the step sets it to, are noted from now on.
  void watchGenerator(at::Generator generator);
  // At the end of the step: notes where the generators were left, if not by draws.
  void settleGenerators(const std::string& site);

  // Every persistent tensor still is where it was; throws TraceError otherwise.
  void checkPersistent() const;

  const std::vector<Node>& nodes() const noexcept { return nodes_; }

  // The recording is over: what was noted.
  std::vector<Node> takeNodes();
  std::vector<Register> takeRegisters() { return registers_.take(); }
  std::vector<at::Tensor> takeConstants() { return std::move(constants_); }

  void observe(RecordingObserver observer) { observer_ = std::move(observer); }

 private:
  // An argument that an operator writes, as it was before the call.
  struct Written {
    at::Tensor tensor;
    Geometry before;
    size_t bytes;  // of its storage
  };

  void requireDense(const at::Tensor& tensor, const c10::OperatorHandle& op, const std::string& what) const;
  [[noreturn]] void refuseSharing(const c10::OperatorHandle& op) const;
  RegisterId registerOf(const at::Tensor& tensor, const c10::OperatorHandle& op,
                        const c10::Argument& declared);
  Argument argumentFor(const c10::IValue& value, const c10::OperatorHandle& op,
                       const c10::Argument& declared);
  void noteHostMemory(const at::Tensor& tensor);
  void noteWrite(Node& node, const at::Tensor& tensor);
  void noteMetadataChange(const Written& written, const c10::OperatorHandle& op);
  void noteResults(Node& node, const std::unordered_set<const c10::TensorImpl*>& given,
                   const std::vector<c10::IValue>& results);
  RegisterId resultRegister(const at::Tensor& result, const c10::OperatorHandle& op);
  void noteGeneratorMoves();
  RegisterId savedState(size_t state, const at::Tensor& value);
  void report(const Node& node, const std::vector<Written>& written, const std::vector<c10::IValue>& results);
  [[noreturn]] void refuse(const c10::OperatorHandle& op, const std::string& reason,
                           const std::string& wayOut) const;

  c10::Device device_;
  std::vector<Node> nodes_;
  RegisterTable registers_;
  std::vector<at::Tensor> constants_;
  std::unordered_set<int32_t> constantStorages_;  // storage ids that no node may write
  HostMemory hostMemory_;
  std::vector<std::pair<at::Tensor, Geometry>> persistent_;

  GeneratorStates generators_;
  std::vector<std::pair<size_t, Node>> saves_;      // states that are restored later, by position of the tape
  std::unordered_map<size_t, RegisterId> savedIn_;  // state → register
  RecordingObserver observer_;
  std::string site_;
  std::string caller_;
};

}  // namespace torchlane
