#include "core/train/row_gather.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstring>

namespace torchlane {

namespace {

// Less than this is copied faster by one thread than by several.
constexpr size_t kBytesPerThread = 256 * 1024;

// A copy of constant length is one load and one store.
template <size_t bytes>
void copyFixed(const char* source, std::span<const int64_t> rows, char* target) {
  for (size_t i = 0; i < rows.size(); ++i) std::memcpy(target + i * bytes, source + rows[i] * bytes, bytes);
}

void copyRows(const RowView& source, std::span<const int64_t> rows, char* target) {
  const auto [data, rowBytes] = source;
  switch (rowBytes) {
    case 0:  // rows without elements: source and target may be null
      return;
    case 1:
      return copyFixed<1>(data, rows, target);
    case 4:
      return copyFixed<4>(data, rows, target);
    case 8:
      return copyFixed<8>(data, rows, target);
    default:
      for (size_t i = 0; i < rows.size(); ++i)
        std::memcpy(target + i * rowBytes, data + rows[i] * rowBytes, rowBytes);
  }
}

}  // namespace

RowView rowView(const at::Tensor& tensor) {
  return {static_cast<const char*>(tensor.const_data_ptr()),
          tensor.nbytes() / static_cast<size_t>(tensor.size(0))};
}

void gatherRows(const RowView& source, std::span<const int64_t> rows, char* target) {
  // Small batches without the detour of a function object: they are all that most steps have.
  if (rows.size() * source.rowBytes <= kBytesPerThread) return copyRows(source, rows, target);
  forRows(rows.size(), source.rowBytes, [&](size_t begin, size_t end) {
    copyRows(source, rows.subspan(begin, end - begin), target + begin * source.rowBytes);
  });
}

void forRows(size_t count, size_t rowBytes, c10::function_ref<void(size_t, size_t)> work) {
  if (count * rowBytes <= kBytesPerThread) return work(0, count);
  const auto grain = static_cast<int64_t>(std::max<size_t>(1, kBytesPerThread / rowBytes));
  at::parallel_for(0, static_cast<int64_t>(count), grain, [&](int64_t begin, int64_t end) {
    work(static_cast<size_t>(begin), static_cast<size_t>(end));
  });
}

}  // namespace torchlane
