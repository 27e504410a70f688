// What operators cost themselves: the cases of scripts/bench/eager/cases.mjs, called in C++ as `at::`
// functions call them. Only in builds with test hooks. Thread: JS.
#pragma once

#include <napi.h>

#ifdef TORCHLANE_TEST_HOOKS
namespace torchlane {

// timeDirectCalls(case, tensors, count) → the seconds of this thread's processor time that `count` calls
// took, their results' end among them.
napi_value timeDirectCalls(const Napi::CallbackInfo& info);

}  // namespace torchlane
#endif
