// See placement.h.
#include "core/train/placement.h"

#include <ATen/ATen.h>

#include "core/base/check.h"

namespace torchlane {

at::Tensor replicate(const at::Tensor& initial, const RegisterMeta& meta, c10::Device device) {
  TORCHLANE_CHECK(initial.sizes() == at::IntArrayRef(meta.sizes) && initial.scalar_type() == meta.dtype,
                  "the Program was recorded with another shape: ", initial.sizes(), " ",
                  initial.scalar_type());
  at::Tensor copy =
      at::empty_strided(meta.sizes, meta.strides, at::TensorOptions().dtype(meta.dtype).device(device));
  TORCHLANE_CHECK(copy.is_non_overlapping_and_dense(), "strides ", at::IntArrayRef(meta.strides));
  return copy.copy_(initial);
}

std::vector<at::Tensor> ConstantMover::move(const Program& program) {
  std::vector<at::Tensor> moved;
  for (const at::Tensor& constant : program.parts().constants) {
    // What the recording left elsewhere (wrapped numbers on the CPU) stays there.
    const bool stays = constant.device() == device_ || constant.device() != program.parts().device;
    moved.push_back(stays ? constant : moveOne(constant));
  }
  return moved;
}

at::Tensor ConstantMover::moveOne(const at::Tensor& constant) {
  const c10::Storage& storage = constant.storage();
  auto [entry, isNew] = bytes_.try_emplace(storage.unsafeGetStorageImpl());
  if (isNew) {
    const auto byteOptions = constant.options().dtype(at::kByte);
    const auto byteCount = static_cast<int64_t>(storage.nbytes());
    entry->second = at::empty({0}, byteOptions).set_(storage, 0, {byteCount}, {1}).to(device_);
  }
  return at::empty({0}, constant.options().device(device_))
      .set_(entry->second.storage(), constant.storage_offset(), constant.sizes(), constant.strides());
}

}  // namespace torchlane
