// The `.pth` writer: the records of the archive and their bytes, ties, views, and files that are whole or
// absent. That Python opens them is shown by the parity tests.
#include "core/io/state_dict_writer.h"

#include <caffe2/serialize/inline_container.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/base/error.h"

namespace torchlane {
namespace {

namespace fs = std::filesystem;

// An archive read back by libtorch's own reader.
class Archive {
 public:
  explicit Archive(const std::string& bytes) : stream_(bytes), reader_(&stream_) {}

  std::string record(const std::string& name) {
    const auto [data, size] = reader_.getRecord(name);
    return {static_cast<const char*>(data.get()), size};
  }
  size_t storageCount() {
    size_t count = 0;
    for (const std::string& name : reader_.getAllRecords()) count += name.starts_with("data/");
    return count;
  }

 private:
  std::istringstream stream_;
  caffe2::serialize::PyTorchStreamReader reader_;
};

Archive archiveOf(const StateDict& entries) {
  std::string bytes;
  serializeStateDict(
      entries, [&](const void* data, size_t size) { bytes.append(static_cast<const char*>(data), size); });
  return Archive(bytes);
}

std::string bytesOf(const at::Tensor& tensor) {
  const at::Tensor dense = tensor.contiguous();
  return {static_cast<const char*>(dense.data_ptr()), dense.nbytes()};
}

std::string contentOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Error errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error;
  }
  return {Code::ERR_INTERNAL, "nothing was thrown"};
}

class StateDictFile : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "torchlane-test-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  void TearDown() override { fs::remove_all(folder_); }
  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  size_t fileCount() const {
    return static_cast<size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }

  fs::path folder_;
};

TEST(StateDictWriter, PicklesAnOrderedDictOfTensors) {
  Archive archive = archiveOf({{"w", at::arange(6, at::kFloat).reshape({2, 3})}});
  using std::string_literals::operator""s;
  EXPECT_EQ(archive.record("data.pkl"),
            "\x80\x02"
            "ccollections\nOrderedDict\n)R("
            "X\x01\0\0\0w"
            "ctorch._utils\n_rebuild_tensor_v2\n("
            "(X\x07\0\0\0storagectorch\nFloatStorage\nX\x01\0\0\0"
            "0X\x03\0\0\0cpuK\x06tQ"
            "K\0(K\x02K\x03t(K\x03K\x01t\x89"
            "ccollections\nOrderedDict\n)RtR"
            "u."s);
  EXPECT_EQ(archive.record("byteorder"), "little");
}

TEST(StateDictWriter, WritesEachStorageOnceAsItsBytes) {
  const at::Tensor weight = at::randn({3, 4});
  const at::Tensor bias = at::randn({3}, at::kDouble).requires_grad_();
  Archive archive =
      archiveOf({{"a.weight", weight}, {"a.bias", bias}, {"b.weight", weight}, {"b.t", weight.t()}});
  EXPECT_EQ(archive.storageCount(), 2u);
  EXPECT_EQ(archive.record("data/0"), bytesOf(weight));
  EXPECT_EQ(archive.record("data/1"), bytesOf(bias.detach()));
}

TEST(StateDictWriter, CopiesViewsAndKeepsTheirTies) {
  const at::Tensor flat = at::randn({1000});
  const at::Tensor part = flat.slice(0, 10, 14);
  Archive archive = archiveOf(
      {{"a", part}, {"b", flat.slice(0, 10, 14)}, {"c", flat.slice(0, 20, 21)}, {"d", flat[0].expand({2})}});
  EXPECT_EQ(archive.storageCount(), 3u);
  EXPECT_EQ(archive.record("data/0"), bytesOf(part));
  EXPECT_EQ(archive.record("data/2"), bytesOf(flat[0].expand({2})));
}

TEST(StateDictWriter, HoldsEmptyTensorsAndLargeNumbers) {
  Archive archive = archiveOf(
      {{"empty", at::empty({0, int64_t{1} << 40}, at::kLong)}, {"wide", at::zeros({70000}, at::kBool)}});
  using std::string_literals::operator""s;
  EXPECT_NE(archive.record("data.pkl").find("\x8a\x08\0\0\0\0\0\x01\0\0"s), std::string::npos);
  EXPECT_NE(archive.record("data.pkl").find("J\x70\x11\x01\0"s), std::string::npos);
  EXPECT_EQ(archive.record("data/0"), "");
}

TEST(StateDictWriter, NamesTheKeyOfWhatHasNoForm) {
  const auto ignore = [](const void*, size_t) {};
  const Error sparse =
      errorOf([&] { serializeStateDict({{"layer.weight", at::eye(2).to_sparse()}}, ignore); });
  EXPECT_EQ(sparse.code(), Code::ERR_CHECKPOINT_WRITE);
  EXPECT_NE(sparse.message().find("'layer.weight'"), std::string::npos) << sparse.message();
  EXPECT_EQ(errorOf([&] { serializeStateDict({{"m", at::empty({2}, at::kMeta)}}, ignore); }).code(),
            Code::ERR_CHECKPOINT_WRITE);
}

TEST_F(StateDictFile, ReplacesAWholeFileAndKeepsItsMode) {
  std::ofstream(path("m.pth")) << "old";
  chmod(path("m.pth").c_str(), 0600);
  fs::create_symlink("m.pth", path("link.pth"));
  const at::Tensor value = at::randn({5});
  writeStateDict(path("link.pth"), {{"v", value}});
  EXPECT_TRUE(fs::is_symlink(path("link.pth")));
  EXPECT_EQ(fs::status(path("m.pth")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(Archive(contentOf(path("m.pth"))).record("data/0"), bytesOf(value));
  EXPECT_EQ(fileCount(), 2u);
}

TEST_F(StateDictFile, RefusesPlacesThatCannotBeWritten) {
  for (const std::string& place :
       {path("none/m.pth"), folder_.string(), std::string("/dev/null"), std::string()}) {
    const Error error = errorOf([&] { checkWritable(place); });
    EXPECT_EQ(error.code(), Code::ERR_CHECKPOINT_WRITE) << place;
    EXPECT_EQ(error.context().path, place);
    EXPECT_NE(error.message().find("'" + place + "'"), std::string::npos) << error.message();
  }
  std::ofstream(path("file")) << "x";
  EXPECT_EQ(errorOf([&] { checkWritable(path("file/m.pth")); }).code(), Code::ERR_CHECKPOINT_WRITE);
  if (geteuid() != 0) {
    fs::permissions(folder_, fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(errorOf([&] { checkWritable(path("m.pth")); }).code(), Code::ERR_CHECKPOINT_WRITE);
    fs::permissions(folder_, fs::perms::owner_all);
  }
  EXPECT_NO_THROW(checkWritable(path("m.pth")));
  EXPECT_EQ(fileCount(), 1u);
}

TEST_F(StateDictFile, SurvivesTheFileSizeLimitAndLeavesTheOldFile) {
  std::ofstream(path("m.pth")) << "old";
  const at::Tensor large = at::zeros({1 << 20});
  rlimit before;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  rlimit small = before;
  small.rlim_cur = 1 << 16;
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  const Error error = errorOf([&] { writeStateDict(path("m.pth"), {{"v", large}}); });
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);

  EXPECT_EQ(error.code(), Code::ERR_CHECKPOINT_WRITE);
  EXPECT_NE(error.message().find("File too large"), std::string::npos) << error.message();
  EXPECT_EQ(error.context().path, path("m.pth"));
  EXPECT_EQ(contentOf(path("m.pth")), "old");
  EXPECT_EQ(fileCount(), 1u);
  sigset_t signals;
  sigpending(&signals);
  EXPECT_EQ(sigismember(&signals, SIGXFSZ), 0);
  pthread_sigmask(SIG_BLOCK, nullptr, &signals);
  EXPECT_EQ(sigismember(&signals, SIGXFSZ), 0);
}

TEST_F(StateDictFile, LeavesNothingWhenATensorIsRefused) {
  const Error error = errorOf([&] { writeStateDict(path("m.pth"), {{"v", at::Tensor()}}); });
  EXPECT_EQ(error.code(), Code::ERR_CHECKPOINT_WRITE);
  EXPECT_EQ(error.context().path, path("m.pth"));
  EXPECT_EQ(fileCount(), 0u);
}

}  // namespace
}  // namespace torchlane
