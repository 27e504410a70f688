// What a step is recorded on instead of the caller's tensors: copies of parameters, buffers and batch on the
// run's device, and constants for whatever else the step brings in from outside. The caller's tensors are
// only read. Thread: JS, while recording.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/program/outside_copies.h"
#include "core/program/recording_spec.h"
#include "core/program/tape.h"

namespace torchlane {

class StandIns {
 public:
  // Makes the copies and names them on the tape. Throws TraceError for tensors that cannot have one.
  StandIns(const RecordingSpec& spec, Tape& tape);

  const std::vector<at::Tensor>& parameters() const noexcept { return parameters_; }
  const std::vector<at::Tensor>& buffers() const noexcept { return buffers_; }
  const std::vector<at::Tensor>& batch() const noexcept { return batch_; }
  const std::vector<RegisterId>& parameterRegisters() const noexcept { return parameterRegisters_; }
  const std::vector<RegisterId>& bufferRegisters() const noexcept { return bufferRegisters_; }
  const std::vector<RegisterId>& batchRegisters() const noexcept { return batchRegisters_; }

  // The stand-in of one of the caller's parameters or buffers, or of a tensor that was seen before; undefined
  // for others.
  at::Tensor known(const at::Tensor& tensor) const;
  bool isPersistent(const at::Tensor& tensor) const;
  // For a tensor that the step's code made before the step: a view of a stand-in if it shares memory with
  // one, else a view of a constant copy of its whole storage, so that views of one storage keep aliasing.
  // `op`, `site`: who brings it in, for errors.
  at::Tensor outside(const at::Tensor& tensor, const std::string& op, const std::string& site);
  // Whether `tensor` lies in memory that outlives the step.
  bool share(const at::Tensor& tensor) const;

 private:
  at::Tensor add(const at::Tensor& original, const at::Tensor* start, const std::string& what);
  at::Tensor viewOfStandIn(const at::Tensor& tensor, const std::string& op, const std::string& site) const;
  at::Tensor remember(const at::Tensor& tensor, at::Tensor standIn);

  c10::Device device_;
  Tape& tape_;
  std::vector<at::Tensor> parameters_, buffers_, batch_;
  std::vector<RegisterId> parameterRegisters_, bufferRegisters_, batchRegisters_;
  std::unordered_map<const c10::TensorImpl*, at::Tensor> byImpl_;  // the caller's tensor → stand-in
  struct Persistent {
    at::Tensor standIn;
    int64_t offset = 0;  // of the original, in its storage
  };
  std::unordered_map<const c10::StorageImpl*, Persistent> byStorage_;  // the original's storage
  std::shared_ptr<OutsideCopies> outside_;
  std::unordered_set<const c10::StorageImpl*> constants_;  // of outside_, that the tape knows
  std::vector<at::Tensor> outsideHeld_;                    // no address is used twice
};

}  // namespace torchlane
