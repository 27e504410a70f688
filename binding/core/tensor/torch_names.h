// The names that users write for dtypes, devices, layouts and memory formats, and what libtorch calls them.
// One table for reading and writing. Thread: any.
#pragma once

#include <c10/core/Device.h>
#include <c10/core/Layout.h>
#include <c10/core/MemoryFormat.h>
#include <c10/core/ScalarType.h>

#include <optional>
#include <string>
#include <string_view>

namespace torchlane {

// 'float32', 'int64', 'bool'…; nothing for an unknown name.
std::optional<at::ScalarType> dtypeFromName(std::string_view name);
// The name of a dtype; libtorch's own for those that users cannot ask for.
std::string dtypeName(at::ScalarType dtype);
// The names that `dtypeFromName` knows, for error texts.
const std::string& dtypeNames();

// 'cpu', 'cuda', 'cuda:1', 'meta'.
std::optional<c10::Device> deviceFromName(std::string_view name);
std::string deviceName(const c10::Device& device);

// 'strided', 'sparseCoo'…
std::optional<c10::Layout> layoutFromName(std::string_view name);
std::string layoutName(c10::Layout layout);
const std::string& layoutNames();

// 'contiguousFormat', 'channelsLast'…
std::optional<c10::MemoryFormat> memoryFormatFromName(std::string_view name);
const std::string& memoryFormatNames();

}  // namespace torchlane
