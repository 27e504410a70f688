// Options that the sanitizers take from the program itself, so that the tests run the same from ctest, by
// hand and by `npm run test:sanitize`; the *_OPTIONS environment variables come after these.
// allocator_may_return_null: a test asks for more memory than there is and expects libtorch's error.
// detect_container_overflow: libtorch's own vectors, not instrumented, cross into our code.
// ignore_noninstrumented_modules: libtorch, libgomp and libstdc++ are not built for ThreadSanitizer.

#define EXPORTED __attribute__((visibility("default")))

extern "C" {

EXPORTED const char* __asan_default_options() {
  return "allocator_may_return_null=1:detect_container_overflow=0";
}

EXPORTED const char* __tsan_default_options() {
  return "allocator_may_return_null=1:ignore_noninstrumented_modules=1";
}

EXPORTED const char* __ubsan_default_options() {
  return "print_stacktrace=1:halt_on_error=1";
}

}  // extern "C"
