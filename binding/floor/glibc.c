// What libstdc++'s headers and our own sources take of glibcs newer than the floor
// (scripts/prebuild/floor.mjs), for binaries that ship: hidden in each of them, so that none asks the machine
// for it. Not in builds of a clone. Thread: any.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define HIDDEN __attribute__((visibility("hidden")))

// glibc 2.33. Until then stat() was an inline of <sys/stat.h>; the kernel fills the same struct on x64 and
// arm64.
HIDDEN int stat(const char* path, struct stat* status) {
  return (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, 0);
}

// glibc 2.32. Only spares atomics in a process with one thread, which Node is not.
HIDDEN char __libc_single_threaded = 0;

// Waits by a clock of one's own choice came with glibc 2.30. Where there are none, the time left is waited by
// the wall clock, which may be set meanwhile: libstdc++'s callers look at their own clock again after every
// wait.
typedef int (*CondClockWait)(pthread_cond_t*, pthread_mutex_t*, clockid_t, const struct timespec*);
typedef int (*MutexClockLock)(pthread_mutex_t*, clockid_t, const struct timespec*);

static pthread_once_t searched = PTHREAD_ONCE_INIT;
static CondClockWait condClockWait;
static MutexClockLock mutexClockLock;

static void search(void) {
  condClockWait = (CondClockWait)dlsym(RTLD_DEFAULT, "pthread_cond_clockwait");
  mutexClockLock = (MutexClockLock)dlsym(RTLD_DEFAULT, "pthread_mutex_clocklock");
}

static const long kSecond = 1000000000;  // ns

static bool onWallClock(clockid_t clock, const struct timespec* deadline, struct timespec* result) {
  struct timespec now, wall;
  if (clock_gettime(clock, &now) != 0 || clock_gettime(CLOCK_REALTIME, &wall) != 0) return false;
  const long nanoseconds = wall.tv_nsec + deadline->tv_nsec - now.tv_nsec;  // -1 s < it < 2 s
  const long carry = nanoseconds < 0 ? -1 : nanoseconds / kSecond;
  result->tv_sec = wall.tv_sec + (deadline->tv_sec - now.tv_sec) + carry;
  result->tv_nsec = nanoseconds - carry * kSecond;
  return true;
}

HIDDEN int pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex, clockid_t clock,
                                  const struct timespec* deadline) {
  pthread_once(&searched, search);
  if (condClockWait != NULL) return condClockWait(condition, mutex, clock, deadline);
  struct timespec wall;
  return onWallClock(clock, deadline, &wall) ? pthread_cond_timedwait(condition, mutex, &wall) : EINVAL;
}

HIDDEN int pthread_mutex_clocklock(pthread_mutex_t* mutex, clockid_t clock, const struct timespec* deadline) {
  pthread_once(&searched, search);
  if (mutexClockLock != NULL) return mutexClockLock(mutex, clock, deadline);
  struct timespec wall;
  return onWallClock(clock, deadline, &wall) ? pthread_mutex_timedlock(mutex, &wall) : EINVAL;
}
