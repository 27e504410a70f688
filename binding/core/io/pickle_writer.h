// The few opcodes of pickle protocol 2 that a state dict needs, appended to a string. Knows neither tensors
// nor files. libtorch's own Pickler is not used: it cannot write an OrderedDict, and what it writes of a dict
// with type tags is refused by torch.load(weights_only=True).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace torchlane {

class PickleWriter {
 public:
  PickleWriter() { bytes_ = "\x80\x02"; }

  void global(std::string_view module, std::string_view name);  // pushes module.name
  void string(std::string_view text);                           // UTF-8
  void integer(int64_t value);
  void boolean(bool value) { bytes_ += value ? '\x88' : '\x89'; }
  void mark() { bytes_ += '('; }
  void tuple() { bytes_ += 't'; }  // of everything since the mark
  void emptyTuple() { bytes_ += ')'; }
  void reduce() { bytes_ += 'R'; }        // pops callable and tuple, pushes the result
  void persistentId() { bytes_ += 'Q'; }  // pops the id, pushes what it names
  void setItems() { bytes_ += 'u'; }      // keys and values since the mark into the dict below it
  void stop() { bytes_ += '.'; }

  const std::string& bytes() const { return bytes_; }

 private:
  void littleEndian(uint64_t value, int byteCount);

  std::string bytes_;
};

}  // namespace torchlane
