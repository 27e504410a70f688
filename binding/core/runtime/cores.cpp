// Reads /proc and the cgroup file system. Never throws: what cannot be read does not limit.
#include "core/runtime/cores.h"

#include <sched.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>
#include <vector>

#include "core/runtime/process_state.h"

namespace torchlane {
namespace detail {
namespace {

std::string readText(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// v2: "max 100000" or "150000 100000" (quota and period in µs).
double limitV2(const std::string& folder) {
  std::istringstream text(readText(folder + "/cpu.max"));
  double quota = 0;
  double period = 0;
  return text >> quota >> period && quota > 0 && period > 0 ? quota / period : 0;
}

double limitV1(const std::string& folder) {
  std::istringstream quotaText(readText(folder + "/cpu.cfs_quota_us"));
  std::istringstream periodText(readText(folder + "/cpu.cfs_period_us"));
  double quota = 0;  // -1: none
  double period = 0;
  return quotaText >> quota && periodText >> period && quota > 0 && period > 0 ? quota / period : 0;
}

double strictest(double a, double b) {
  if (a == 0 || b == 0) return std::max(a, b);
  return std::min(a, b);
}

// Every level from `path` up to the mount's root; inside a container the path may name levels that are not
// mounted.
template <class Limit>
double walkUp(const std::string& mount, std::string path, Limit limit) {
  double result = 0;
  while (true) {
    result = strictest(result, limit(mount + path));
    const size_t slash = path.find_last_of('/');
    if (slash == std::string::npos) return result;
    path.resize(slash);
  }
}

}  // namespace

double cgroupCoreLimit(const std::string& procCgroup, const std::string& mount) {
  double result = 0;
  std::istringstream lines(procCgroup);
  std::string line;  // hierarchy:controllers:path
  while (std::getline(lines, line)) {
    const size_t first = line.find(':');
    const size_t second = first == std::string::npos ? first : line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string controllers = "," + line.substr(first + 1, second - first - 1) + ",";
    std::string path = line.substr(second + 1);
    if (path == "/") path.clear();
    if (controllers == ",,") {
      result = strictest(result, walkUp(mount, path, limitV2));
    } else if (controllers.find(",cpu,") != std::string::npos) {
      result = strictest(result, walkUp(mount + "/cpu", path, limitV1));
    }
  }
  return result;
}

int parseThreadCount(const char* value) {
  if (value == nullptr) return 0;
  errno = 0;
  char* end = nullptr;
  const long count = std::strtol(value, &end, 10);
  const bool isNumber = end != value && (*end == '\0' || *end == ',' || *end == ' ');
  return isNumber && errno == 0 && count > 0 && count < 65536 ? static_cast<int>(count) : 0;
}

namespace {

int affinityCores() {
  for (size_t count = 1024; count <= 1024 * 64; count *= 2) {  // EINVAL: the kernel knows of more cores
    cpu_set_t* set = CPU_ALLOC(count);
    if (set == nullptr) break;
    const size_t bytes = CPU_ALLOC_SIZE(count);
    const int cores = sched_getaffinity(0, bytes, set) == 0 ? CPU_COUNT_S(bytes, set) : 0;
    CPU_FREE(set);
    if (cores > 0) return cores;
  }
  return static_cast<int>(std::thread::hardware_concurrency());
}

}  // namespace
}  // namespace detail

int availableCores() {
  static const int cores = [] {
    const int affinity = std::max(1, detail::affinityCores());
    const double limit = detail::cgroupCoreLimit(detail::readText("/proc/self/cgroup"), "/sys/fs/cgroup");
    return limit == 0 ? affinity : std::clamp(static_cast<int>(limit), 1, affinity);
  }();
  return cores;
}

void setThreadsPerRank(int threads) {
  processState().threadsPerRank = threads;
}

int threadsPerRank(int ranks) {
  if (const int threads = processState().threadsPerRank; threads > 0) return threads;
  static const int requested = detail::parseThreadCount(std::getenv("OMP_NUM_THREADS"));
  if (requested > 0) return requested;
  return std::max(1, availableCores() / std::max(1, ranks));
}

}  // namespace torchlane
