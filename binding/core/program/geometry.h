// What identifies a tensor to the recorder beside its TensorImpl: where it lies in which storage, and how it
// is read. Two tensors of equal geometry are interchangeable below autograd. Thread: JS, while recording.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/util/hash.h>

#include <cstdint>
#include <vector>

namespace torchlane {

struct Geometry {
  const c10::StorageImpl* storage = nullptr;
  int64_t offset = 0;
  std::vector<int64_t> sizes;
  std::vector<int64_t> strides;
  at::ScalarType dtype = at::kFloat;
  bool conj = false;
  bool neg = false;

  static Geometry of(const at::Tensor& tensor) {
    return {storageOf(tensor),    tensor.storage_offset(), tensor.sizes().vec(), tensor.strides().vec(),
            tensor.scalar_type(), tensor.is_conj(),        tensor.is_neg()};
  }

  // A tensor without storage (autograd's zeros that are nowhere) is its own.
  static const c10::StorageImpl* storageOf(const at::Tensor& tensor) {
    return tensor.has_storage() ? tensor.storage().unsafeGetStorageImpl()
                                : reinterpret_cast<const c10::StorageImpl*>(tensor.unsafeGetTensorImpl());
  }

  bool operator==(const Geometry&) const = default;
};

struct GeometryHash {
  size_t operator()(const Geometry& geometry) const {
    size_t seed = std::hash<const void*>()(geometry.storage);
    const auto mix = [&seed](int64_t value) { seed = c10::hash_combine(seed, std::hash<int64_t>()(value)); };
    mix(geometry.offset);
    for (int64_t size : geometry.sizes) mix(size);
    for (int64_t stride : geometry.strides) mix(stride);
    mix(static_cast<int64_t>(geometry.dtype) * 4 + geometry.conj * 2 + geometry.neg);
    return seed;
  }
};

}  // namespace torchlane
