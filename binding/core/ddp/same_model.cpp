// See same_model.h.
#include "core/ddp/same_model.h"

#include <ATen/ATen.h>

#include <cstring>

#include "core/base/check.h"

namespace torchlane {
namespace {

// Texts and flags of ranks, sent over tensors on the device that the group serves.
class Messages {
 public:
  Messages(c10d::ProcessGroup& group, c10::Device device) : group_(group), device_(device) {}

  // `text` of rank `root`, on every rank.
  std::string broadcast(const std::string& text, int root) {
    at::Tensor length = at::full({1}, static_cast<int64_t>(text.size()), at::kLong).to(device_);
    send(length, root);
    const bool isSender = group_.getRank() == root;
    at::Tensor bytes = at::empty({length.item<int64_t>()}, at::kByte);
    if (isSender) std::memcpy(bytes.mutable_data_ptr(), text.data(), text.size());
    at::Tensor sent = bytes.to(device_);
    send(sent, root);
    bytes = sent.cpu();
    return {static_cast<const char*>(bytes.const_data_ptr()), static_cast<size_t>(bytes.numel())};
  }

  // The lowest rank that says true; -1 if none does.
  int firstTrue(bool value) {
    at::Tensor flags = at::zeros({group_.getSize()}, at::kFloat);
    if (value) flags[group_.getRank()] = 1;
    std::vector<at::Tensor> sent{flags.to(device_)};
    group_.allreduce(sent)->wait();
    flags = sent[0].cpu();
    for (int rank = 0; rank < group_.getSize(); ++rank) {
      if (flags[rank].item<float>() != 0) return rank;
    }
    return -1;
  }

 private:
  void send(const at::Tensor& tensor, int root) {
    c10d::BroadcastOptions options;
    options.rootRank = root;
    std::vector<at::Tensor> sent{tensor};
    group_.broadcast(sent, options)->wait();
  }

  c10d::ProcessGroup& group_;
  const c10::Device device_;
};

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  size_t begin = 0;
  for (size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string describe(const std::vector<std::string>& names, const std::vector<at::Tensor>& parameters) {
  std::string text;
  for (size_t i = 0; i < parameters.size(); ++i) {
    text += detail::concat("'", names[i], "' (", c10::toString(parameters[i].scalar_type()), " ",
                           parameters[i].sizes(), ")\n");
  }
  return text;
}

std::string difference(const std::string& own, const std::string& first, int rank) {
  const auto ours = linesOf(own);
  const auto theirs = linesOf(first);
  for (size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
    if (ours[i] != theirs[i]) {
      return detail::concat("parameter ", i, " is ", theirs[i], " on rank 0 and ", ours[i], " on rank ",
                            rank);
    }
  }
  return detail::concat("rank 0 has ", theirs.size(), " parameters that are trained, rank ", rank, " has ",
                        ours.size());
}

}  // namespace

void requireSameModel(c10d::ProcessGroup& group, const std::vector<std::string>& names,
                      const std::vector<at::Tensor>& parameters) {
  if (group.getSize() == 1) return;
  Messages messages(group, parameters.front().device());
  const std::string own = describe(names, parameters);
  const std::string first = messages.broadcast(own, 0);
  const int other = messages.firstTrue(own != first);
  if (other < 0) return;
  const bool isMine = other == group.getRank();
  const std::string what = messages.broadcast(isMine ? difference(own, first, other) : "", other);
  ErrorContext context;
  context.op = "DistributedDataParallel";
  context.rank = group.getRank();
  throw Error(Code::ERR_COLLECTIVE_MISMATCH,
              "nn.parallel.DistributedDataParallel: the ranks have different models: " + what, context);
}

}  // namespace torchlane
