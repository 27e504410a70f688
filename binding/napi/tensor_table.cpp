// See tensor_table.h.
#include "napi/tensor_table.h"

#include <napi.h>

#include <cstdlib>
#include <limits>
#include <utility>

#include "core/base/check.h"

namespace torchlane {
namespace {

// What a tensor takes beside its data (its own fields, its storage's, its node in the autograd graph), about:
// V8 must collect small tensors in time as well.
constexpr int64_t kBytesBesideData = 512;
// V8 is told in steps of this size: the tensors of a scope come and go without a word.
constexpr int64_t kToldInSteps = int64_t{256} << 10;

}  // namespace

int32_t TensorTable::add(at::Tensor tensor) {
  TORCHLANE_CHECK(tensor.defined(), "the table needs a tensor");
  int32_t number = free_;
  if (number == 0) {
    TORCHLANE_CHECK(end_ < std::numeric_limits<int32_t>::max(), "too many tensors");
    number = end_;
    if (static_cast<size_t>(number >> kChunkBits) == chunks_.size())
      chunks_.push_back(std::make_unique<Slot[]>(kChunk));
    ++end_;
  } else {
    free_ = at(number).nextFree;
  }
  Slot& slot = at(number);
  slot.tensor = std::move(tensor);
  ++live_;
  count(slot);
  return number;
}

const at::Tensor* TensorTable::find(int32_t number) const noexcept {
  if (number <= 0 || number >= end_) return nullptr;
  const at::Tensor& tensor = at(number).tensor;
  return tensor.defined() ? &tensor : nullptr;
}

void TensorTable::remove(int32_t number) noexcept {
  if (find(number) == nullptr) return;
  Slot& slot = at(number);
  uncount(slot);
  --live_;
  if (slot.guard != nullptr) napi_delete_reference(env_, std::exchange(slot.guard, nullptr));
  slot.nextFree = std::exchange(free_, number);
  // Last, with the table in order: the end of a tensor may end a graph, and whatever that holds.
  const at::Tensor ending = std::exchange(slot.tensor, at::Tensor());
}

void TensorTable::guard(int32_t number, napi_value object) {
  TORCHLANE_CHECK(find(number) != nullptr && at(number).guard == nullptr, number);
  void* hint = reinterpret_cast<void*>(static_cast<intptr_t>(number));
  if (napi_add_finalizer(env_, object, this, finalize, hint, &at(number).guard) != napi_ok)
    throw Napi::Error::New(env_);
}

void TensorTable::finalize(napi_env, void* data, void* hint) {
  auto* table = static_cast<TensorTable*>(data);
  ++table->finalized_;
  table->remove(static_cast<int32_t>(reinterpret_cast<intptr_t>(hint)));
}

void TensorTable::recount(int32_t number) {
  Slot& slot = at(number);
  uncount(slot);
  count(slot);
}

void TensorTable::clear() noexcept {
  for (int32_t number = 1; number < end_; ++number) remove(number);
}

bool TensorTable::passedLimit() noexcept {
  if (limitBytes_ == 0 || liveBytes_ <= limitBytes_) return false;
  limitBytes_ = 0;
  return true;
}

void TensorTable::count(Slot& slot) {
  tellV8(kBytesBesideData);
  if (!slot.tensor.has_storage()) return;
  const c10::Storage& storage = slot.tensor.storage();
  slot.storage = storage.unsafeGetStorageImpl();
  Held& held = storages_[slot.storage];
  if (held.handles++ > 0) return;
  // Memory of a device is told as well: it is what a collection would set free.
  held.bytes = storage.device_type() == c10::DeviceType::Meta ? 0 : static_cast<int64_t>(storage.nbytes());
  liveBytes_ += held.bytes;
  tellV8(held.bytes);
}

void TensorTable::uncount(Slot& slot) noexcept {
  tellV8(-kBytesBesideData);
  if (slot.storage == nullptr) return;
  const auto found = storages_.find(std::exchange(slot.storage, nullptr));
  if (--found->second.handles > 0) return;
  liveBytes_ -= found->second.bytes;
  tellV8(-found->second.bytes);
  storages_.erase(found);
}

void TensorTable::tellV8(int64_t bytes) noexcept {
  untoldBytes_ += bytes;
  if (std::llabs(untoldBytes_) < kToldInSteps) return;
  int64_t total = 0;
  napi_adjust_external_memory(env_, std::exchange(untoldBytes_, 0), &total);
}

}  // namespace torchlane
