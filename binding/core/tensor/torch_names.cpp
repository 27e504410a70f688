// One table for each kind of name. See torch_names.h.
#include "core/tensor/torch_names.h"

#include <array>
#include <charconv>
#include <utility>

namespace torchlane {
namespace {

template <class T>
struct Name {
  std::string_view name;
  T value;
};

constexpr std::array<Name<at::ScalarType>, 16> kDtypes{{
    {"float32", at::kFloat},
    {"float64", at::kDouble},
    {"float16", at::kHalf},
    {"bfloat16", at::kBFloat16},
    {"int8", at::kChar},
    {"int16", at::kShort},
    {"int32", at::kInt},
    {"int64", at::kLong},
    {"uint8", at::kByte},
    {"uint16", at::kUInt16},
    {"uint32", at::kUInt32},
    {"uint64", at::kUInt64},
    {"bool", at::kBool},
    {"complex64", at::kComplexFloat},
    {"complex128", at::kComplexDouble},
    {"complex32", at::kComplexHalf},
}};

constexpr std::array<Name<c10::Layout>, 7> kLayouts{{
    {"strided", c10::Layout::Strided},
    {"sparseCoo", c10::Layout::Sparse},
    {"sparseCsr", c10::Layout::SparseCsr},
    {"sparseCsc", c10::Layout::SparseCsc},
    {"sparseBsr", c10::Layout::SparseBsr},
    {"sparseBsc", c10::Layout::SparseBsc},
    {"jagged", c10::Layout::Jagged},
}};

constexpr std::array<Name<c10::MemoryFormat>, 4> kMemoryFormats{{
    {"contiguousFormat", c10::MemoryFormat::Contiguous},
    {"channelsLast", c10::MemoryFormat::ChannelsLast},
    {"channelsLast3d", c10::MemoryFormat::ChannelsLast3d},
    {"preserveFormat", c10::MemoryFormat::Preserve},
}};

template <class T, size_t N>
std::optional<T> find(const std::array<Name<T>, N>& table, std::string_view name) {
  for (const auto& entry : table) {
    if (entry.name == name) return entry.value;
  }
  return std::nullopt;
}

// Empty for a value that has none.
template <class T, size_t N>
std::string_view nameOf(const std::array<Name<T>, N>& table, T value) {
  for (const auto& entry : table) {
    if (entry.value == value) return entry.name;
  }
  return {};
}

template <class T, size_t N>
std::string join(const std::array<Name<T>, N>& table) {
  std::string text;
  for (const auto& entry : table) {
    if (!text.empty()) text += ", ";
    text.append("'").append(entry.name).append("'");
  }
  return text;
}

}  // namespace

std::optional<at::ScalarType> dtypeFromName(std::string_view name) {
  return find(kDtypes, name);
}

std::string dtypeName(at::ScalarType dtype) {
  const std::string_view name = nameOf(kDtypes, dtype);
  return name.empty() ? c10::toString(dtype) : std::string(name);
}

const std::string& dtypeNames() {
  static const std::string* const names = new std::string(join(kDtypes));
  return *names;
}

std::optional<c10::Device> deviceFromName(std::string_view name) {
  if (name == "cpu") return c10::Device(c10::kCPU);
  if (name == "meta") return c10::Device(c10::kMeta);
  if (name == "cuda") return c10::Device(c10::kCUDA);
  constexpr std::string_view prefix = "cuda:";
  if (!name.starts_with(prefix)) return std::nullopt;
  const char* const end = name.data() + name.size();
  int index = 0;
  const auto [stop, error] = std::from_chars(name.data() + prefix.size(), end, index);
  if (error != std::errc() || stop != end || index < 0 || index > 127) return std::nullopt;
  return c10::Device(c10::kCUDA, static_cast<c10::DeviceIndex>(index));
}

std::string deviceName(const c10::Device& device) {
  return device.str();
}

std::optional<c10::Layout> layoutFromName(std::string_view name) {
  return find(kLayouts, name);
}

std::string layoutName(c10::Layout layout) {
  const std::string_view name = nameOf(kLayouts, layout);
  return name.empty() ? "unknown" : std::string(name);
}

const std::string& layoutNames() {
  static const std::string* const names = new std::string(join(kLayouts));
  return *names;
}

std::optional<c10::MemoryFormat> memoryFormatFromName(std::string_view name) {
  return find(kMemoryFormats, name);
}

const std::string& memoryFormatNames() {
  static const std::string* const names = new std::string(join(kMemoryFormats));
  return *names;
}

}  // namespace torchlane
