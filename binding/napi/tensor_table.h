// The open tensors of one environment, by number. The JS half of a Tensor (src/tensor/handle.ts) holds its
// number and nothing else of the native side, so that an operator call carries numbers. Counts what is open
// and tells V8 of the memory behind it. Thread: JS, the environment's.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/util/flat_hash_map.h>
#include <node_api.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace torchlane {

class TensorTable {
 public:
  explicit TensorTable(napi_env env) : env_(env) {}
  TensorTable(const TensorTable&) = delete;
  TensorTable& operator=(const TensorTable&) = delete;

  // The number of a defined tensor that is open from now on: 1 or more, the lowest that is free or next to
  // it. Numbers of removed tensors are given out again.
  int32_t add(at::Tensor tensor);
  // Null for a number that no open tensor has. The address holds until the tensor is removed.
  const at::Tensor* find(int32_t slot) const noexcept;
  // Lets go of a tensor; does nothing for a number that no open tensor has.
  void remove(int32_t slot) noexcept;
  // Has the garbage collector let go of the tensor when it has found `object`, its JS half, unless somebody
  // has done so before. (A FinalizationRegistry would find it only in a collection of the whole heap.)
  void guard(int32_t slot, napi_value object);
  // After the tensor's storage was exchanged (set_data): counts the new one.
  void recount(int32_t slot);
  // Lets go of all of them.
  void clear() noexcept;

  int64_t live() const noexcept { return live_; }
  // How many the garbage collector had to let go of.
  int64_t finalized() const noexcept { return finalized_; }
  // Of their storages, each counted once however many tensors share it. None for the meta device.
  int64_t liveBytes() const noexcept { return liveBytes_; }

  // True once: when liveBytes() has passed `limitBytes` for the first time. 0: no limit.
  void setLimit(int64_t limitBytes) noexcept { limitBytes_ = limitBytes; }
  bool passedLimit() noexcept;

 private:
  struct Slot {
    at::Tensor tensor;
    const c10::StorageImpl* storage = nullptr;  // as counted
    napi_ref guard = nullptr;
    int32_t nextFree = 0;
  };
  struct Held {
    int64_t handles = 0;
    int64_t bytes = 0;
  };
  // In chunks, so that tensors keep their addresses.
  static constexpr int32_t kChunkBits = 10;
  static constexpr int32_t kChunk = 1 << kChunkBits;

  Slot& at(int32_t slot) const noexcept { return chunks_[slot >> kChunkBits][slot & (kChunk - 1)]; }
  static void finalize(napi_env env, void* table, void* slot);
  void count(Slot& slot);
  void uncount(Slot& slot) noexcept;
  void tellV8(int64_t bytes) noexcept;

  napi_env env_;
  std::vector<std::unique_ptr<Slot[]>> chunks_;
  int32_t end_ = 1;   // the lowest number that was never given out
  int32_t free_ = 0;  // the first of a chain of numbers that are free again; 0: none
  ska::flat_hash_map<const c10::StorageImpl*, Held> storages_;
  int64_t live_ = 0;
  int64_t finalized_ = 0;
  int64_t liveBytes_ = 0;
  int64_t untoldBytes_ = 0;  // what V8 has not been told of yet; negative: told too much
  int64_t limitBytes_ = 0;
};

}  // namespace torchlane
