// See child.h.
#include "child.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace torchlane::search {

std::string inChild(const std::function<void(std::ostream&)>& work, int& status) {
  char path[] = "/tmp/torchlane-search-XXXXXX";
  const int file = mkstemp(path);
  if (file < 0) throw std::runtime_error("search: no temporary file can be made in /tmp");
  close(file);
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    std::ofstream out(path);
    work(out);
    out.close();
    _exit(out.good() ? 0 : 1);
  }
  waitpid(child, &status, 0);
  std::ifstream in(path);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  unlink(path);
  return text;
}

std::string endOf(int status) {
  if (WIFSIGNALED(status)) {
    return WTERMSIG(status) == SIGALRM ? "took longer than " + std::to_string(kModelSeconds) + " s"
                                       : std::string("crashed: ") + strsignal(WTERMSIG(status));
  }
  return WEXITSTATUS(status) == 0 ? "" : "exited with " + std::to_string(WEXITSTATUS(status));
}

uint64_t* sharedPosition() {
  static auto* position = static_cast<uint64_t*>(
      mmap(nullptr, sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  return position;
}

std::vector<std::string> fields(const std::string& line, char separator) {
  std::vector<std::string> result;
  std::stringstream in(line);
  std::string field;
  while (std::getline(in, field, separator)) result.push_back(field);
  return result;
}

std::string oneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

}  // namespace torchlane::search
