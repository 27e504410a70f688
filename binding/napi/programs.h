// Recording for the export table (addon.cpp): JavaScript's step in, a Program out. Thread: JS.
#pragma once

#include <napi.h>

#include "core/program/outside_copies.h"
#include "core/program/program.h"
#include "napi/external.h"

namespace torchlane {

template <>
struct ExternalTag<OutsideCopies> {
  static constexpr napi_type_tag value = {0x746f7263686c616eULL, 0x652e4f7574736964ULL};
};

template <>
struct ExternalTag<const Program> {
  static constexpr napi_type_tag value{0x7f3a5d1c9e4b4e02, 0x9a61c4d2e8b7f013};
};

std::vector<std::shared_ptr<const Program>> readPrograms(const Napi::Value& value);

// createOutsideCopies() → what the recordings of one job share.
napi_value createOutsideCopies(const Napi::CallbackInfo& info);

// recordProgram(spec, step) → Program. Calls step(...batch) → { loss, metrics } once, twice with the
// self-check.
napi_value recordProgram(const Napi::CallbackInfo& info);
// programToString(program)
napi_value programToString(const Napi::CallbackInfo& info);
// programStats(program) → the fields of ProgramStats (core/program/stats.h)
napi_value programStatsToJs(const Napi::CallbackInfo& info);
// programMetrics(program) → names
napi_value programMetrics(const Napi::CallbackInfo& info);

}  // namespace torchlane
