// How many cores this process may use, and how many threads of them each rank gets. Thread: any.
#pragma once

#include <string>

namespace torchlane {

// Cores as affinity and the cgroup's CPU quota (v1 and v2) allow, at least 1. Read once, at the first call.
int availableCores();

// Intra-op threads of one rank: what setThreadsPerRank() said last; else OMP_NUM_THREADS where it is set
// (read once, at the first call); else an even share of the available cores, at least 1.
int threadsPerRank(int ranks);
// Of the ranks that start from now on.
void setThreadsPerRank(int threads);

namespace detail {

// The CPU quota in cores of the process whose cgroups `procCgroup` lists (the text of /proc/self/cgroup),
// read below `mount` (/sys/fs/cgroup), the strictest of all levels; 0 where there is none.
double cgroupCoreLimit(const std::string& procCgroup, const std::string& mount);

// The first number of an OMP_NUM_THREADS value ("4", "4,2"); 0 where it is absent or not a positive number.
int parseThreadCount(const char* value);

}  // namespace detail
}  // namespace torchlane
