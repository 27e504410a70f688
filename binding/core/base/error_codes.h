// Every error code of the project, once, for C++. `src/errors.ts` holds the same list for TypeScript;
// `scripts/check-surface.mjs` compares the two. A code is API: it is never renamed.
#pragma once

#define TORCHLANE_ERROR_CODES(X) \
  X(ERR_ARGUMENT)                \
  X(ERR_NO_PREBUILD)             \
  X(ERR_PLATFORM)                \
  X(ERR_LIBTORCH_NOT_FOUND)      \
  X(ERR_LIBTORCH_VERSION)        \
  X(ERR_NATIVE_VERSION)          \
  X(ERR_SECOND_COPY)             \
  X(ERR_CUDA_UNAVAILABLE)        \
  X(ERR_SETUP_PYTHON)            \
  X(ERR_SETUP_OFFLINE)           \
  X(ERR_SETUP_DISK)              \
  X(ERR_SETUP_INTEGRITY)         \
  X(ERR_BUILD_REQUIREMENTS)      \
  X(ERR_BUILD_FAILED)            \
  X(ERR_TRACE)                   \
  X(ERR_TORCH)                   \
  X(ERR_DEVICE_OOM)              \
  X(ERR_DEVICE_LOST)             \
  X(ERR_COLLECTIVE_TIMEOUT)      \
  X(ERR_COLLECTIVE_ABORTED)      \
  X(ERR_COLLECTIVE_FAILED)       \
  X(ERR_COLLECTIVE_MISMATCH)     \
  X(ERR_RANK_FAILED)             \
  X(ERR_CHECKPOINT_FORMAT)       \
  X(ERR_CHECKPOINT_MISMATCH)     \
  X(ERR_CHECKPOINT_WRITE)        \
  X(ERR_DISPOSED)                \
  X(ERR_INTERNAL)
