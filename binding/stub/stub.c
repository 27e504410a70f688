// torchlane.node: the file that Node loads. Plain C on Node-API, without libtorch, so that it loads on every
// Linux machine and can say why the rest does not. It opens libtorch and the core by absolute path and hands
// out the core's exports. It holds no search (src/native/locate.ts does that) and no other function.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <link.h>
#include <node_api.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

// Note [One copy a process]
// libtorch's dispatcher belongs to the process: a second core would register the same operators again, a
// second libtorch would mix its state with the first one's. So the first stub that loads writes down what it
// loaded, and every other one, of this copy of the package or of another, must ask for the same files. The
// record is a STB_GNU_UNIQUE symbol: the dynamic linker merges it over all libraries of the process, even
// over copies of this file at different paths that were opened with RTLD_LOCAL. Its layout must never change;
// a new layout takes a new name.
struct Loaded {
  pthread_mutex_t mutex;    // all zero is an initialised mutex on Linux
  char core[PATH_MAX];      // empty until the core is in the process
  char libtorch[PATH_MAX];  // the libtorch_cpu.so it stands on
};
_Static_assert(sizeof(struct Loaded) == 40 + 2 * 4096, "the layout shared by all copies of the stub");
extern struct Loaded torchlane_loaded_1 __attribute__((visibility("default")));
__asm__(
    ".pushsection .bss\n"
    ".balign 16\n"
    ".globl torchlane_loaded_1\n"
    ".type torchlane_loaded_1, @gnu_unique_object\n"
    ".size torchlane_loaded_1, 8232\n"
    "torchlane_loaded_1: .zero 8232\n"
    ".popsection\n");

typedef napi_value (*CoreInit)(napi_env env, napi_value exports);

// What one environment (the main thread or a worker) has been given.
struct Environment {
  napi_ref exports;  // the core's exports, NULL before the first load()
};

struct Failure {
  const char* code;
  char message[4 * PATH_MAX];
};

static bool fail(struct Failure* failure, const char* code, const char* format, const char* a,
                 const char* b) {
  failure->code = code;
  snprintf(failure->message, sizeof failure->message, format, a, b);
  return false;
}

static bool isSameFile(const char* a, const char* b) {
  struct stat left, right;
  return stat(a, &left) == 0 && stat(b, &right) == 0 && left.st_dev == right.st_dev &&
         left.st_ino == right.st_ino;
}

// Opens a library for the life of the process. dlerror() names the file, or the dependency that is missing.
static void* open(const char* path, const char* code, struct Failure* failure) {
  void* handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    const char* reason = dlerror();
    fail(failure, code, "%s (while opening %s)", reason ? reason : "unknown reason", path);
  }
  return handle;
}

// A libtorch that somebody else brought into the process would be merged with ours by its SONAME.
static bool isOnlyLibtorch(const char* libtorch, struct Failure* failure) {
  void* handle = dlopen("libtorch_cpu.so", RTLD_NOW | RTLD_NOLOAD);
  if (handle == NULL) return true;
  struct link_map* map = NULL;
  if (dlinfo(handle, RTLD_DI_LINKMAP, &map) != 0 || isSameFile(map->l_name, libtorch)) return true;
  return fail(failure, "ERR_SECOND_COPY",
              "libtorch is in this process already, from %s, and cannot be loaded again from %s", map->l_name,
              libtorch);
}

// Under the mutex. Opens libtorch, then (its failure is only a reason to report) libtorch_cuda, then the
// core.
static CoreInit openAll(const char* libtorch, const char* cuda, const char* core, struct Failure* failure,
                        struct Failure* cudaFailure) {
  struct Loaded* loaded = &torchlane_loaded_1;
  if (loaded->core[0] != 0) {
    if (!isSameFile(loaded->core, core)) {
      fail(failure, "ERR_SECOND_COPY",
           "another copy of torchlane is loaded in this process: %s (this one: %s)", loaded->core, core);
      return NULL;
    }
    if (!isSameFile(loaded->libtorch, libtorch)) {
      fail(failure, "ERR_SECOND_COPY",
           "torchlane runs on %s in this process and cannot be loaded again on %s", loaded->libtorch,
           libtorch);
      return NULL;
    }
  } else if (!isOnlyLibtorch(libtorch, failure)) {
    return NULL;
  }
  if (open(libtorch, "ERR_LIBTORCH_NOT_FOUND", failure) == NULL) return NULL;
  // libtorch_cuda opens without a driver as well, but CUDA would then be "not there" for the life of the
  // process.
  if (cuda[0] != 0 && open("libcuda.so.1", "ERR_CUDA_UNAVAILABLE", cudaFailure) != NULL)
    open(cuda, "ERR_CUDA_UNAVAILABLE", cudaFailure);
  void* handle = open(core, "ERR_NATIVE_VERSION", failure);
  if (handle == NULL) return NULL;
  CoreInit init = (CoreInit)dlsym(handle, "torchlane_core_init");
  if (init == NULL) {
    fail(failure, "ERR_NATIVE_VERSION", "%s has no torchlane_core_init: it is not torchlane's core%s", core,
         "");
    return NULL;
  }
  snprintf(loaded->core, sizeof loaded->core, "%s", core);
  snprintf(loaded->libtorch, sizeof loaded->libtorch, "%s", libtorch);
  return init;
}

static napi_value throwFailure(napi_env env, const char* code, const char* message) {
  napi_throw_error(env, code, message);
  return NULL;
}

// load(libtorch, libtorchCuda, core): paths, absolute; '' for no CUDA. Returns { core, cudaError }: the
// core's exports, and why libtorch_cuda could not be opened or ''. Throws an Error whose `code` is
// one of torchlane's, or what the core's start throws.
static napi_value load(napi_env env, napi_callback_info info) {
  char paths[3][PATH_MAX];
  napi_value arguments[3];
  size_t count = 3;
  struct Environment* environment;
  if (napi_get_cb_info(env, info, &count, arguments, NULL, (void**)&environment) != napi_ok) return NULL;
  for (size_t i = 0; i < 3; i++) {
    size_t length;
    if (i >= count || napi_get_value_string_utf8(env, arguments[i], paths[i], PATH_MAX, &length) != napi_ok ||
        length >= PATH_MAX - 1 || (paths[i][0] != '/' && !(i == 1 && length == 0)))
      return throwFailure(env, "ERR_ARGUMENT",
                          "load(libtorch, libtorchCuda, core) expects three absolute paths");
  }

  struct Failure* failures = calloc(2, sizeof(struct Failure));
  if (failures == NULL) return throwFailure(env, "ERR_NATIVE_VERSION", "out of memory");
  pthread_mutex_lock(&torchlane_loaded_1.mutex);
  CoreInit init = openAll(paths[0], paths[1], paths[2], &failures[0], &failures[1]);
  pthread_mutex_unlock(&torchlane_loaded_1.mutex);

  napi_value result = NULL, core = NULL, cudaError;
  if (init == NULL) {
    throwFailure(env, failures[0].code, failures[0].message);
  } else if (environment->exports != NULL) {
    napi_get_reference_value(env, environment->exports, &core);
  } else {
    napi_value exports;
    bool isPending = false;
    napi_create_object(env, &exports);
    core = init(env, exports);
    napi_is_exception_pending(env, &isPending);
    if (isPending) core = NULL;
    if (core != NULL) napi_create_reference(env, core, 1, &environment->exports);
    if (core == NULL && !isPending)
      throwFailure(env, "ERR_NATIVE_VERSION", "torchlane_core_init returned nothing");
  }
  if (core != NULL) {
    napi_create_object(env, &result);
    napi_create_string_utf8(env, failures[1].message, NAPI_AUTO_LENGTH, &cudaError);
    napi_set_named_property(env, result, "core", core);
    napi_set_named_property(env, result, "cudaError", cudaError);
  }
  free(failures);
  return result;
}

NAPI_MODULE_INIT() {
  napi_value function;
  struct Environment* environment = calloc(1, sizeof *environment);
  if (environment == NULL) return throwFailure(env, "ERR_NATIVE_VERSION", "out of memory");
  // Freed with the environment; the reference goes with it. Not the instance data: that is the core's.
  napi_add_env_cleanup_hook(env, free, environment);
  napi_create_function(env, "load", NAPI_AUTO_LENGTH, load, environment, &function);
  napi_set_named_property(env, exports, "load", function);
  return exports;
}
