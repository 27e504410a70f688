/* A libcuda.so.1 of CUDA 12.4 for plugin.test.mjs: as much of one as CUDA 13's runtime asks before it
 * refuses. */
#include <string.h>

int cuDriverGetVersion(int* version) {
  *version = 12040;
  return 0;
}

int cuInit(unsigned flags) {
  (void)flags;
  return 0;
}

static int notInitialised(void) {
  return 3;
}

int cuGetProcAddress_v2(const char* name, void** function, int version, unsigned long long flags,
                        int* found) {
  (void)version;
  (void)flags;
  if (found) *found = 0;
  *function = (void*)notInitialised;
  if (!strcmp(name, "cuDriverGetVersion")) *function = (void*)cuDriverGetVersion;
  if (!strcmp(name, "cuInit")) *function = (void*)cuInit;
  if (!strcmp(name, "cuGetProcAddress")) *function = (void*)cuGetProcAddress_v2;
  return 0;
}
