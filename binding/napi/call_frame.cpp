// See call_frame.h.
#include "napi/call_frame.h"

#include <algorithm>

#include "core/base/check.h"
#include "napi/tensor_table.h"

namespace torchlane {

napi_value CallFrame::create(Napi::Env env) {
  Napi::ArrayBuffer buffer = Napi::ArrayBuffer::New(env, sizeof(Memory));
  memory_ = static_cast<Memory*>(buffer.Data());
  buffer_ = Napi::Reference<Napi::ArrayBuffer>::New(buffer, 1);
  return buffer;
}

void CallFrame::read(const TensorTable& tensors, OperatorArguments& arguments) const {
  const auto count = static_cast<size_t>(memory_->count);
  TORCHLANE_CHECK(count <= kCapacity, count);
  for (size_t entry = 0; entry < count;) {
    if (memory_->kinds[entry] != EntryKind::kName) {
      arguments.positional.push_back(readEntry(tensors, entry));
      continue;
    }
    const std::string& name = texts_[static_cast<size_t>(memory_->numbers[entry++])];
    arguments.named.emplace_back(name, readEntry(tensors, entry));
  }
}

ArgValue CallFrame::readEntry(const TensorTable& tensors, size_t& entry) const {
  const double number = memory_->numbers[entry];
  switch (memory_->kinds[entry++]) {
    case EntryKind::kUndefined:
    case EntryKind::kName:
      return Undefined{};
    case EntryKind::kNull:
      return Null{};
    case EntryKind::kBoolean:
      return number != 0;
    case EntryKind::kNumber:
      return Number{number, false};
    case EntryKind::kFloat:
      return Number{number, true};
    case EntryKind::kTensor: {
      const at::Tensor* tensor = tensors.find(static_cast<int32_t>(number));
      TORCHLANE_CHECK(tensor != nullptr, "no tensor has the number ", number);
      return *tensor;
    }
    case EntryKind::kText:
      return texts_[static_cast<size_t>(number)];
    case EntryKind::kList: {
      const auto length = static_cast<size_t>(number);
      ArgList list;
      list.reserve(length);
      for (size_t i = 0; i < length; ++i) list.push_back(readEntry(tensors, entry));
      return list;
    }
  }
  return Undefined{};
}

int32_t CallFrame::numberOf(const Operator& op) {
  const auto found = std::find(operators_.begin(), operators_.end(), &op);
  if (found != operators_.end()) return static_cast<int32_t>(found - operators_.begin());
  operators_.push_back(&op);
  return static_cast<int32_t>(operators_.size()) - 1;
}

int32_t CallFrame::intern(std::string text) {
  texts_.push_back(std::move(text));
  return static_cast<int32_t>(texts_.size()) - 1;
}

}  // namespace torchlane
