// Encodings of pickle protocol 2; see pickle_writer.h and Python's Lib/pickletools.py.
#include "core/io/pickle_writer.h"

#include <limits>

#include "core/base/check.h"

namespace torchlane {

void PickleWriter::global(std::string_view module, std::string_view name) {
  bytes_ += 'c';
  bytes_.append(module).append("\n").append(name).append("\n");
}

void PickleWriter::string(std::string_view text) {
  TORCHLANE_CHECK(text.size() <= std::numeric_limits<uint32_t>::max(), text.size(), " bytes");
  bytes_ += 'X';
  littleEndian(text.size(), 4);
  bytes_.append(text);
}

void PickleWriter::integer(int64_t value) {
  if (value >= 0 && value <= 0xff) {
    bytes_ += 'K';
    littleEndian(static_cast<uint64_t>(value), 1);
  } else if (value >= std::numeric_limits<int32_t>::min() && value <= std::numeric_limits<int32_t>::max()) {
    bytes_ += 'J';
    littleEndian(static_cast<uint64_t>(value), 4);
  } else {
    bytes_ += "\x8a\x08";  // a long of eight bytes, two's complement
    littleEndian(static_cast<uint64_t>(value), 8);
  }
}

void PickleWriter::littleEndian(uint64_t value, int byteCount) {
  for (int i = 0; i < byteCount; ++i) bytes_ += static_cast<char>(value >> (8 * i) & 0xff);
}

}  // namespace torchlane
