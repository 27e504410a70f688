// See host_memory.h.
#include "core/program/host_memory.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

namespace torchlane {
namespace {

bool isPoison(const at::Tensor& whole) {
  const auto* bytes = static_cast<const unsigned char*>(whole.const_data_ptr());
  return std::all_of(bytes, bytes + whole.nbytes(), [](unsigned char byte) { return byte == 0xFF; });
}

}  // namespace

at::Tensor wholeStorage(const at::Tensor& tensor) {
  const auto elements = static_cast<int64_t>(tensor.storage().nbytes() / tensor.element_size());
  return at::empty({0}, tensor.options()).set_(tensor.storage(), 0, {elements}, {1});
}

void HostMemory::add(const at::Tensor& tensor, const std::string& maker) {
  // Device memory is not the host's to fill.
  if (tensor.device().is_cpu() && tensor.has_storage() && tensor.storage().nbytes() > 0) {
    unwritten_.try_emplace(tensor.storage().unsafeGetStorageImpl(), Unwritten{at::Tensor(), maker});
  }
}

std::string HostMemory::makerOf(const at::Tensor& tensor) const {
  const auto entry = unwritten_.find(tensor.storage().unsafeGetStorageImpl());
  return entry == unwritten_.end() ? "" : entry->second.maker;
}

std::optional<at::Tensor> HostMemory::takeFilled(const at::Tensor& tensor) {
  const auto entry = unwritten_.find(tensor.storage().unsafeGetStorageImpl());
  if (entry == unwritten_.end()) return std::nullopt;
  const at::Tensor whole = wholeStorage(tensor);
  at::Tensor& known = entry->second.known;
  const bool isKnown = known.defined()
                           ? std::memcmp(known.const_data_ptr(), whole.const_data_ptr(), whole.nbytes()) == 0
                           : isPoison(whole);
  if (isKnown) return std::nullopt;
  known = whole.clone();
  return known;
}

}  // namespace torchlane
