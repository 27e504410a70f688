// Two passes: the plan says which storages there are, the pickle refers to them by number, then each is
// written as a record of its own. See state_dict_writer.h.
#include "core/io/state_dict_writer.h"

#include <caffe2/serialize/inline_container.h>

#include <exception>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>

#include "core/base/check.h"
#include "core/io/pickle_writer.h"

namespace torchlane {
namespace {

// How Python names a dtype's storage. Newer dtypes have an untyped storage, and are named beside it.
struct DtypeNames {
  std::string_view storageClass;
  std::string_view dtype;  // empty: the storage's class says it
};

std::optional<DtypeNames> dtypeNames(at::ScalarType type) {
  switch (type) {
    case at::kFloat:
      return DtypeNames{"FloatStorage", ""};
    case at::kDouble:
      return DtypeNames{"DoubleStorage", ""};
    case at::kHalf:
      return DtypeNames{"HalfStorage", ""};
    case at::kBFloat16:
      return DtypeNames{"BFloat16Storage", ""};
    case at::kLong:
      return DtypeNames{"LongStorage", ""};
    case at::kInt:
      return DtypeNames{"IntStorage", ""};
    case at::kShort:
      return DtypeNames{"ShortStorage", ""};
    case at::kChar:
      return DtypeNames{"CharStorage", ""};
    case at::kByte:
      return DtypeNames{"ByteStorage", ""};
    case at::kBool:
      return DtypeNames{"BoolStorage", ""};
    case at::kComplexFloat:
      return DtypeNames{"ComplexFloatStorage", ""};
    case at::kComplexDouble:
      return DtypeNames{"ComplexDoubleStorage", ""};
    case at::kUInt16:
      return DtypeNames{"", "uint16"};
    case at::kUInt32:
      return DtypeNames{"", "uint32"};
    case at::kUInt64:
      return DtypeNames{"", "uint64"};
    case at::kComplexHalf:
      return DtypeNames{"", "complex32"};
    case at::kFloat8_e4m3fn:
      return DtypeNames{"", "float8_e4m3fn"};
    case at::kFloat8_e5m2:
      return DtypeNames{"", "float8_e5m2"};
    default:
      return std::nullopt;
  }
}

// What is written for one key: a tensor that fills its storage, which is record `data/<storage>`.
struct PlannedTensor {
  at::Tensor tensor;
  size_t storage;
};

struct Plan {
  std::vector<PlannedTensor> tensors;  // as the entries
  std::vector<at::Tensor> storages;    // one tensor that fills each
};

bool fillsStorage(const at::Tensor& tensor) {
  return tensor.is_non_overlapping_and_dense() && tensor.storage_offset() == 0 &&
         tensor.storage().nbytes() == static_cast<size_t>(tensor.numel()) * tensor.itemsize();
}

at::Tensor requireWritable(const std::string& key, const at::Tensor& tensor) {
  const auto refuse = [&](const std::string& what) {
    throw Error(Code::ERR_CHECKPOINT_WRITE,
                "cannot save '" + key + "': expected a dense tensor with data, received " + what);
  };
  if (!tensor.defined()) refuse("none");
  if (tensor.layout() != at::kStrided) refuse("one of layout " + detail::concat(tensor.layout()));
  if (tensor.is_meta()) refuse("one on the meta device");
  if (!dtypeNames(tensor.scalar_type())) refuse(detail::concat("one of dtype ", tensor.scalar_type()));
  return tensor.detach().resolve_conj().resolve_neg();
}

// A view of a part would drag its whole storage into the file: it is copied. The same view under two keys is
// one copy.
Plan planStorages(const StateDict& entries) {
  using ViewKey =
      std::tuple<const void*, int64_t, std::vector<int64_t>, std::vector<int64_t>, at::ScalarType>;
  std::map<ViewKey, at::Tensor> copies;
  std::map<const void*, size_t> numbers;
  Plan plan;
  for (const auto& [key, value] : entries) {
    at::Tensor tensor = requireWritable(key, value);
    if (!fillsStorage(tensor)) {
      const ViewKey view{tensor.storage().unsafeGetStorageImpl(), tensor.storage_offset(),
                         tensor.sizes().vec(), tensor.strides().vec(), tensor.scalar_type()};
      auto copy = copies.find(view);
      if (copy == copies.end()) {
        copy = copies
                   .emplace(view, tensor.clone(tensor.is_contiguous() ? at::MemoryFormat::Contiguous
                                                                      : at::MemoryFormat::Preserve))
                   .first;
      }
      tensor = copy->second;
    }
    const auto [number, isNew] =
        numbers.emplace(tensor.storage().unsafeGetStorageImpl(), plan.storages.size());
    if (isNew) plan.storages.push_back(tensor);
    plan.tensors.push_back({tensor, number->second});
  }
  return plan;
}

void pickleIntegers(PickleWriter& pickle, at::IntArrayRef values) {
  pickle.mark();
  for (const int64_t value : values) pickle.integer(value);
  pickle.tuple();
}

// torch._utils._rebuild_tensor_v2(storage, offset, sizes, strides, requires_grad=False, hooks=OrderedDict()),
// and v3 with the dtype behind.
void pickleTensor(PickleWriter& pickle, const PlannedTensor& planned) {
  const DtypeNames names = *dtypeNames(planned.tensor.scalar_type());
  const bool untyped = names.storageClass.empty();
  pickle.global("torch._utils", untyped ? "_rebuild_tensor_v3" : "_rebuild_tensor_v2");
  pickle.mark();
  pickle.mark();
  pickle.string("storage");
  pickle.global(untyped ? "torch.storage" : "torch", untyped ? "UntypedStorage" : names.storageClass);
  pickle.string(std::to_string(planned.storage));
  pickle.string("cpu");
  const auto bytes = static_cast<int64_t>(planned.tensor.storage().nbytes());
  pickle.integer(untyped ? bytes : bytes / static_cast<int64_t>(planned.tensor.itemsize()));
  pickle.tuple();
  pickle.persistentId();
  pickle.integer(planned.tensor.storage_offset());
  pickleIntegers(pickle, planned.tensor.sizes());
  pickleIntegers(pickle, planned.tensor.strides());
  pickle.boolean(false);
  pickle.global("collections", "OrderedDict");
  pickle.emptyTuple();
  pickle.reduce();
  if (untyped) pickle.global("torch", names.dtype);
  pickle.tuple();
  pickle.reduce();
}

std::string pickleStateDict(const StateDict& entries, const Plan& plan) {
  PickleWriter pickle;
  pickle.global("collections", "OrderedDict");
  pickle.emptyTuple();
  pickle.reduce();
  pickle.mark();
  for (size_t i = 0; i < entries.size(); ++i) {
    pickle.string(entries[i].first);
    pickleTensor(pickle, plan.tensors[i]);
  }
  pickle.setItems();
  pickle.stop();
  return pickle.bytes();
}

// libtorch's zip writer ends the process when its sink fails: its destructor writes the directory and throws.
// So the sink never fails to it: the first error is kept, what follows is dropped, and check() throws that
// error.
class ZipWriter {
 public:
  explicit ZipWriter(const ByteSink& sink)
      : sink_(sink), zip_([this](const void* data, size_t bytes) { return take(data, bytes); }) {}

  void record(const std::string& name, const void* data, size_t bytes) {
    zip_.writeRecord(name, data, bytes);
    check();
  }

  void finish() {
    zip_.writeEndOfFile();
    check();
  }

 private:
  size_t take(const void* data, size_t bytes) {
    if (!error_) {
      try {
        sink_(data, bytes);
      } catch (...) {
        error_ = std::current_exception();
      }
    }
    return bytes;
  }
  void check() const {
    if (error_) std::rethrow_exception(error_);
  }

  const ByteSink& sink_;
  std::exception_ptr error_;
  caffe2::serialize::PyTorchStreamWriter zip_;
};

}  // namespace

void serializeStateDict(const StateDict& entries, const ByteSink& sink) {
  const at::NoGradGuard noGrad;
  const Plan plan = planStorages(entries);
  const std::string pickle = pickleStateDict(entries, plan);
  ZipWriter zip(sink);
  zip.record("data.pkl", pickle.data(), pickle.size());
  constexpr std::string_view kByteOrder = "little";
  zip.record("byteorder", kByteOrder.data(), kByteOrder.size());
  for (size_t number = 0; number < plan.storages.size(); ++number) {
    // sync: the bytes must be on the host to be written
    const at::Tensor host = plan.storages[number].cpu();
    zip.record("data/" + std::to_string(number), host.storage().data(),
               plan.storages[number].storage().nbytes());
  }
  zip.finish();
}

void writeStateDict(const std::string& path, const StateDict& entries) {
  AtomicFile file(path);
  try {
    serializeStateDict(entries, [&](const void* data, size_t bytes) { file.write(data, bytes); });
  } catch (Error& error) {
    error.context().path = path;
    throw;
  }
  file.commit();
}

}  // namespace torchlane
