// POSIX calls only; see atomic_file.h.
#include "core/io/atomic_file.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "core/base/check.h"

namespace torchlane {
namespace {

[[noreturn]] void failWriting(const std::string& path, const std::string& reason) {
  ErrorContext context;
  context.path = path;
  throw Error(Code::ERR_CHECKPOINT_WRITE, "cannot write '" + path + "': " + reason, std::move(context));
}

std::string systemText(int error) {
  return std::generic_category().message(error);
}

std::string folderOf(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

// Note [SIGXFSZ]: a write past RLIMIT_FSIZE raises SIGXFSZ in the writing thread, which by default ends the
// process. With the signal blocked write(2) just returns EFBIG; the signal it left pending is taken before
// unblocking.
class FileSizeSignalBlocked {
 public:
  FileSizeSignalBlocked() {
    sigemptyset(&set_);
    sigaddset(&set_, SIGXFSZ);
    sigset_t pending;
    sigpending(&pending);
    wasPending_ = sigismember(&pending, SIGXFSZ) == 1;
    pthread_sigmask(SIG_BLOCK, &set_, &before_);
  }
  ~FileSizeSignalBlocked() {
    const timespec noWait{};
    if (!wasPending_) {
      while (sigtimedwait(&set_, nullptr, &noWait) == -1 && errno == EINTR) {
      }
    }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

 private:
  sigset_t set_;
  sigset_t before_;
  bool wasPending_;
};

}  // namespace

void checkWritable(const std::string& path) {
  if (path.empty()) failWriting(path, "the path is empty");
  struct stat status{};
  if (stat(path.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode)) failWriting(path, "it is a folder");
    if (!S_ISREG(status.st_mode)) failWriting(path, "it is not a regular file");
  } else if (errno != ENOENT) {
    failWriting(path, systemText(errno));
  }
  const std::string folder = folderOf(path);
  if (stat(folder.c_str(), &status) != 0) failWriting(path, "folder '" + folder + "': " + systemText(errno));
  if (!S_ISDIR(status.st_mode)) failWriting(path, "'" + folder + "' is not a folder");
  if (faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
    failWriting(path, "folder '" + folder + "': " + systemText(errno));
  }
}

AtomicFile::AtomicFile(const std::string& path) : path_(path), target_(path) {
  checkWritable(path);
  std::error_code error;
  if (std::filesystem::is_symlink(path, error)) {
    target_ = std::filesystem::weakly_canonical(path, error).string();
    if (error) fail(error.value());
    checkWritable(target_);
  }
  // The name does not hold the target's: that one may be as long as a name can be.
  static std::atomic<unsigned> counter{0};
  do {
    temporary_ = detail::concat(folderOf(target_), "/.torchlane-", getpid(), "-", counter++, ".tmp");
    descriptor_ = open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  } while (descriptor_ < 0 && (errno == EEXIST || errno == EINTR));
  if (descriptor_ < 0) fail(errno);
  // A file that is replaced keeps its mode.
  struct stat status{};
  if (stat(target_.c_str(), &status) == 0 && fchmod(descriptor_, status.st_mode & 07777) != 0) {
    const int reason = errno;
    discard();
    fail(reason);
  }
}

AtomicFile::~AtomicFile() {
  discard();
}

void AtomicFile::write(const void* data, size_t bytes) {
  const FileSizeSignalBlocked blocked;
  const char* next = static_cast<const char*>(data);
  while (bytes > 0) {
    const ssize_t written = ::write(descriptor_, next, bytes);
    if (written < 0) {
      if (errno == EINTR) continue;
      fail(errno);
    }
    next += written;
    bytes -= static_cast<size_t>(written);
  }
}

void AtomicFile::commit() {
  if (fsync(descriptor_) != 0) fail(errno);
  const int closed = close(std::exchange(descriptor_, -1));
  if (closed != 0 && errno != EINTR) fail(errno);
  if (rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
  temporary_.clear();
  // The new name is durable when its folder is. Some file systems have no sync of folders: EINVAL.
  const int folder = open(folderOf(target_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) fail(errno);
  const int reason = fsync(folder) == 0 ? 0 : errno;
  close(folder);
  if (reason != 0 && reason != EINVAL) fail(reason);
}

void AtomicFile::fail(int error) const {
  failWriting(path_, systemText(error));
}

void AtomicFile::discard() noexcept {
  if (descriptor_ >= 0) close(std::exchange(descriptor_, -1));
  if (!temporary_.empty()) unlink(temporary_.c_str());
  temporary_.clear();
}

}  // namespace torchlane
