#include "core/train/replica.h"

#include <ATen/ATen.h>

#include <unordered_map>
#include <utility>

#include "core/base/check.h"
#include "core/train/placement.h"

namespace torchlane {

namespace {

// A dense tensor's memory, in its own order, as one dimension.
at::Tensor flatView(const at::Tensor& tensor) {
  return tensor.as_strided({tensor.numel()}, {1});
}

}  // namespace

Replica::Replica(DeviceBackend& backend, const std::vector<std::shared_ptr<const Program>>& programs,
                 const std::vector<at::Tensor>& parameters, const std::vector<at::Tensor>& buffers,
                 const Dataset& dataset, const at::Generator& generator)
    : backend_(backend), dataset_(dataset), generator_(generator) {
  const c10::Device device = backend.device();
  const Program::Parts& first = programs.front()->parts();
  for (size_t i = 0; i < parameters.size(); ++i)
    parameters_.push_back(replicate(parameters[i], first.registers.at(first.parameters.at(i)).meta, device));
  for (size_t i = 0; i < buffers.size(); ++i)
    buffers_.push_back(replicate(buffers[i], first.registers.at(first.buffers.at(i)).meta, device));
  for (const auto& program : programs) bind(programs_.size(), program);
}

BoundProgram Replica::bind(size_t slot, std::shared_ptr<const Program> program) {
  TORCHLANE_CHECK(slot <= programs_.size(), slot, " of ", programs_.size());
  if (slot == programs_.size()) programs_.emplace_back();
  BoundProgram bound;
  bound.constants = ConstantMover(backend_.device()).move(*program);
  bound.replayer = std::make_unique<Replayer>(
      program, ReplayBinding{parameters_, buffers_, bound.constants, backend_.device(), generator_});
  bound.pipe = std::make_unique<DataPipe>(dataset_, backend_, bound.replayer->batch());
  bound.program = std::move(program);
  return std::exchange(programs_[slot], std::move(bound));
}

std::vector<at::Tensor> Replica::persistent() const {
  std::vector<at::Tensor> all = parameters_;
  all.insert(all.end(), buffers_.begin(), buffers_.end());
  for (const BoundProgram& bound : programs_) {
    all.insert(all.end(), bound.constants.begin(), bound.constants.end());
    all.insert(all.end(), bound.replayer->batch().begin(), bound.replayer->batch().end());
    const std::vector<at::Tensor> hoisted = bound.replayer->hoisted();
    all.insert(all.end(), hoisted.begin(), hoisted.end());
  }
  return all;
}

void Replica::broadcastAll(Communicator& communicator) {
  for (const auto* tensors : {&parameters_, &buffers_}) {
    for (const at::Tensor& tensor : *tensors) {
      at::Tensor flat = flatView(tensor);
      communicator.broadcast(flat, 0);
    }
  }
  communicator.join();
}

void Replica::prepareBroadcast() {
  if (!packs_.empty()) return;
  std::unordered_map<at::ScalarType, std::vector<at::Tensor>> byDtype;
  std::vector<at::ScalarType> order;  // the same on all ranks
  for (const at::Tensor& buffer : buffers_) {
    auto [entry, isNew] = byDtype.try_emplace(buffer.scalar_type());
    if (isNew) order.push_back(buffer.scalar_type());
    entry->second.push_back(buffer);
  }
  for (at::ScalarType dtype : order) {
    Pack pack;
    pack.buffers = std::move(byDtype[dtype]);
    int64_t elements = 0;
    for (const at::Tensor& buffer : pack.buffers) elements += buffer.numel();
    pack.flat = at::empty({elements}, pack.buffers.front().options());
    int64_t offset = 0;
    for (const at::Tensor& buffer : pack.buffers) {
      pack.views.push_back(pack.flat.as_strided(buffer.sizes(), buffer.strides(), offset));
      offset += buffer.numel();
    }
    packs_.push_back(std::move(pack));
  }
}

void Replica::broadcastBuffers(Communicator& communicator) {
  if (buffers_.empty()) return;
  prepareBroadcast();
  if (communicator.rank() == 0)
    for (Pack& pack : packs_) at::_foreach_copy_(pack.views, pack.buffers);
  for (Pack& pack : packs_) communicator.broadcast(pack.flat, 0);
  communicator.join();
  if (communicator.rank() != 0)
    for (Pack& pack : packs_) at::_foreach_copy_(pack.buffers, pack.views);
}

void Replica::restoreBuffers() {
  for (Pack& pack : packs_) at::_foreach_copy_(pack.buffers, pack.views);
}

}  // namespace torchlane
