// A file that is whole or absent: written under a temporary name in its own folder, synced, renamed into
// place. A crash or an error leaves what was there before. Failures are ERR_CHECKPOINT_WRITE with the path
// and the system's words.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>

namespace torchlane {

// Throws ERR_CHECKPOINT_WRITE unless a file can be written at `path`: its folder exists and is writable, and
// nothing but a regular file (or nothing) is there. Any thread.
void checkWritable(const std::string& path);

// One file being written, by one thread. Not committed = removed when it goes out of scope.
class AtomicFile {
 public:
  // Follows a symbolic link at `path`: its target is replaced, the link stays.
  explicit AtomicFile(const std::string& path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(const void* data, size_t bytes);
  // Makes what was written durable and visible under `path`.
  void commit();

 private:
  [[noreturn]] void fail(int error) const;
  void discard() noexcept;

  std::string path_;       // as the caller named it
  std::string target_;     // where it really goes
  std::string temporary_;  // empty once committed
  int descriptor_ = -1;
};

}  // namespace torchlane
