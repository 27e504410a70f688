// Double-buffered staging; see the header.
#include "cuda/cuda_staging.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <c10/core/GradMode.h>
#include <c10/cuda/CUDAException.h>

#include "cuda/cuda_backend.h"

namespace torchlane {
namespace {

// Every field starts at a multiple of this: enough for any dtype, and for the device's widest loads.
constexpr int64_t kFieldAlignmentBytes = 256;

int64_t aligned(int64_t bytes) {
  return (bytes + kFieldAlignmentBytes - 1) / kFieldAlignmentBytes * kFieldAlignmentBytes;
}

int64_t fieldBytes(const at::Tensor& field) {
  return field.numel() * static_cast<int64_t>(field.element_size());
}

// Contiguous tensors with the registers' sizes and dtypes over one piece of memory.
std::vector<at::Tensor> fieldsOver(const at::Tensor& memory, const std::vector<at::Tensor>& registers) {
  std::vector<at::Tensor> fields;
  fields.reserve(registers.size());
  int64_t offset = 0;
  for (const auto& field : registers) {
    const auto bytes = fieldBytes(field);
    fields.push_back(memory.narrow(0, offset, bytes).view(field.scalar_type()).view(field.sizes()));
    offset += aligned(bytes);
  }
  return fields;
}

}  // namespace

CudaStaging::CudaStaging(CudaBackend& backend, std::vector<at::Tensor> batchRegisters)
    : backend_(backend), registers_(std::move(batchRegisters)) {
  c10::NoGradGuard noGrad;
  int64_t bytes = 0;
  for (const auto& field : registers_) bytes += aligned(fieldBytes(field));
  for (auto& slot : slots_) {
    slot.pinned = at::empty({bytes}, at::TensorOptions(at::kByte).pinned_memory(true));
    slot.device = at::empty({bytes}, at::TensorOptions(at::kByte).device(backend.device()));
    slot.pinnedFields = fieldsOver(slot.pinned, registers_);
    slot.deviceFields = fieldsOver(slot.device, registers_);
    // The allocator gave `device` for the training stream: what that stream still does with the memory
    // comes first.
    slot.consumed.record(backend.streams().training);
  }
}

const std::vector<at::Tensor>& CudaStaging::acquire() {
  auto& slot = slots_[current_];
  backend_.guarded([&] { backend_.wait(slot.transferred); });
  return slot.pinnedFields;
}

void CudaStaging::submit() {
  backend_.guarded([&] {
    c10::NoGradGuard noGrad;
    auto& slot = slots_[current_];
    const auto& streams = backend_.streams();
    const auto current = backend_.currentStream();
    slot.consumed.block(streams.copy);
    // Not copy_: see Note [Nothing throws on a lost device].
    C10_CUDA_CHECK(cudaMemcpyAsync(slot.device.mutable_data_ptr(), slot.pinned.const_data_ptr(),
                                   slot.pinned.nbytes(), cudaMemcpyHostToDevice, streams.copy));
    slot.transferred.record(streams.copy);
    slot.transferred.block(current);
    for (size_t i = 0; i < registers_.size(); ++i)
      registers_[i].copy_(slot.deviceFields[i], /*non_blocking=*/true);
    slot.consumed.record(current);
    current_ = (current_ + 1) % slots_.size();
  });
}

}  // namespace torchlane
