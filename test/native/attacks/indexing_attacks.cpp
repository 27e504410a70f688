// Attacks by indexing and by sorting: every form of gather and scatter, indexes made from values, orders.
#include <torch/csrc/autograd/autograd.h>

#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

using at::indexing::None;
using at::indexing::Slice;

constexpr int64_t kDim0 = 0, kDim1 = 1;  // not literals: 0 could be a Dimname
const Setup kIndexed{.batch = {{8, 4}, integers(8, {6}), integers(4, {8, 3})}};

void addGathers(Subject& indexing) {
  indexing.equal("index_select and gather", kIndexed, [](In in) {
    const at::Tensor y = linear(in);
    return squared(y.index_select(0, in.x[1])) + squared(y.gather(1, in.x[2]).cumsum(1));
  });
  indexing.equal("index by tensors", kIndexed, [](In in) {
    const at::Tensor y = linear(in);
    return squared(y.index({in.x[1]})) + squared(y.index({in.x[1], in.x[1].remainder(4)})) +
           squared(y.view({2, 4, 4}).index({Slice(), in.x[2].slice(0, 0, 4)}));
  });
  indexing.equal("index by tensors, slices and numbers", kIndexed, [](In in) {
    const at::Tensor y = linear(in).view({2, 4, 4});
    return squared(y.index({Slice(), in.x[1].remainder(4), 2})) +
           squared(y.index({-1, Slice(None, None, 2), in.x[1].sub(8).remainder(4)}));
  });
  indexing.equal("take and take_along_dim", kIndexed, [](In in) {
    const at::Tensor y = linear(in);
    return squared(y.take(in.x[1].mul(3))) + squared(at::take_along_dim(y, y.argsort(kDim1), 1).cumsum(1));
  });
  indexing.equal("where, masked_fill and masked_scatter", kIndexed, [](In in) {
    const at::Tensor y = linear(in), mask = in.x[0] > 0;
    return squared(at::where(mask, y, 0.5) - at::where(y > 0.1, y, y * 2)) + squared(y.masked_fill(mask, 2)) +
           squared(y.masked_scatter(mask, in.x[0] * 2));
  });
  indexing.equal("embedding of positions by searchsorted and bucketize", [](In in) {
    const at::Tensor edges = at::arange(-1.5, 1.5, 1, at::kFloat);
    const at::Tensor row = at::searchsorted(edges, in.x[1].select(1, 0)),
                     cell = at::bucketize(in.x[1], edges);
    return squared(in.p[0].index_select(0, row).mm(in.p[0])) + (linear(in) * cell).mean();
  });
  indexing.equal("roll, flip and rot90", [](In in) {
    const at::Tensor y = linear(in);
    return (y.roll({1, 2}, {0, 1}) * in.x[1]).mean() + squared(y.flip({0}) - at::rot90(y.t(), 1)) +
           squared(y - y.flip({0, 1}));
  });
  indexing.equal("triangles and diagonals", [](In in) {
    const at::Tensor square = linear(in).slice(0, 0, 4);
    return squared(square.tril(-1) + square.triu(1) + at::diag_embed(in.p[1]) + at::diag(square.diagonal())) +
           squared(in.p[0].view(16).index({at::tril_indices(4, 4, 0)[0]}));
  });
}

void addScatters(Subject& indexing) {
  indexing.equal("index_put_ with accumulation", kIndexed, [](In in) {
    at::Tensor y = at::zeros({8, 4});
    y.index_put_({in.x[1]}, linear(in).slice(0, 0, 6), true);
    return squared(y.cumsum(0));
  });
  indexing.equal("index_put without accumulation, distinct places", kIndexed, [](In in) {
    const at::Tensor places = in.x[0].select(1, 0).argsort().slice(0, 0, 6);
    return squared(in.x[0].index_put({places}, linear(in).slice(0, 0, 6)).cumsum(0));
  });
  indexing.equal("index_put into two dimensions with accumulation", kIndexed, [](In in) {
    const at::Tensor y = linear(in).clone();
    return squared(y.index_put({in.x[1], in.x[1].remainder(4)}, in.p[1].mean().expand({6}), true).cumsum(1));
  });
  indexing.equal("assignment to a slice", kIndexed, [](In in) {
    at::Tensor y = linear(in).clone();
    y.index_put_({Slice(1, 7, 2)}, in.x[0].slice(0, 0, 3) * in.p[1]);
    y.index_put_({3, Slice(None, 2)}, at::scalar_tensor(0.5));
    return squared(y);
  });
  indexing.equal("scatter of tensors and of numbers", kIndexed, [](In in) {
    const at::Tensor order = in.x[0].argsort(kDim1), y = linear(in);
    return squared(at::zeros({8, 4}).scatter(1, order, y).cumsum(1)) +
           squared(y.scatter(1, in.x[2].slice(1, 0, 1), 0.7));
  });
  indexing.equal("scatter_add and scatter with a reduction", kIndexed, [](In in) {
    const at::Tensor y = linear(in);
    return squared(at::zeros({8, 4}).scatter_add(1, in.x[2], y.slice(1, 0, 3))) +
           squared(in.x[0].scatter(1, in.x[2], y.detach(), "multiply") * y);
  });
  for (const char* reduce : {"sum", "prod", "mean", "amax", "amin"}) {
    indexing.equal(std::string("scatter_reduce by ") + reduce, kIndexed, [reduce](In in) {
      const at::Tensor y = linear(in).tanh();
      return squared(in.x[0].mul(0.5).scatter_reduce(1, in.x[2], y.slice(1, 0, 3), reduce, true)) +
             squared(y.scatter_reduce(1, in.x[2], in.x[0].slice(1, 0, 3), reduce, false));
    });
  }
  indexing.equal("index_add, index_copy and index_fill", kIndexed, [](In in) {
    const at::Tensor y = linear(in), distinct = in.x[0].select(1, 0).argsort().slice(0, 0, 6);
    return squared(in.x[0].index_add(0, in.x[1], y.slice(0, 0, 6), 0.5)) +
           squared(in.x[0].index_copy(0, distinct, y.slice(0, 2, 8))) +
           squared(y.index_fill(1, in.x[1].slice(0, 0, 1).remainder(4), 0.3));
  });
  indexing.equal("index_reduce", kIndexed, [](In in) {
    return squared(in.x[0].index_reduce(0, in.x[1], linear(in).slice(0, 0, 6), "amax")) +
           squared(in.x[0].index_reduce(0, in.x[1], linear(in).slice(0, 0, 6), "mean", false));
  });
  indexing.equal("put_ with accumulation", kIndexed, [](In in) {
    return squared(in.x[0].put(in.x[1].mul(2), linear(in).view(32).slice(0, 0, 6), true).cumsum(0));
  });
  indexing.equal("scatters into slices", [](In in) {
    const at::Tensor y = linear(in);
    return squared(in.x[1].slice_scatter(y.slice(0, 0, 3), 0, 2, 5)) +
           squared(in.x[1].select_scatter(y.select(0, 1), 0, 4)) +
           squared(in.x[1].diagonal_scatter(in.p[1], 0)) +
           squared(in.x[1].as_strided_scatter(in.p[0], {4, 4}, {4, 1}, 3));
  });
  indexing.equal("scatter into a buffer", Setup{.batch = kIndexed.batch, .buffers = {{8, 4}}}, [](In in) {
    in.b[0].index_add_(0, in.x[1], in.x[0].slice(0, 0, 6), 0.1);
    return squared(linear(in) + in.b[0]);
  });
  indexing.equal("histogram of a soft count", [](In in) {
    const at::Tensor centers = at::linspace(-2, 2, 5);
    const at::Tensor soft =
        (linear(in).unsqueeze(-1) - centers).pow(2).neg().exp().sum(at::IntArrayRef({0, 1}));
    return squared(soft) + at::histc(in.x[1], 4, -2, 2).mul(in.p[1]).mean();
  });
}

void addVaryingShapes(Subject& indexing) {
  indexing.refused("boolean index", "aten::index", [](In in) {
    const at::Tensor y = linear(in);
    return y.index({y > 0}).mean();
  });
  indexing.refused("masked_select", "aten::masked_select",
                   [](In in) { return linear(in).masked_select(in.x[1] > 0).pow(2).sum(); });
  indexing.refused("nonzero", "aten::nonzero", [](In in) {
    return linear(in).index_select(0, (in.x[1].select(1, 0) > 0).nonzero().squeeze(1)).sum();
  });
  indexing.equalOrRefused("boolean index written by a number", [](In in) {
    at::Tensor y = linear(in).clone();
    y.index_put_({in.x[1] > 0}, at::scalar_tensor(0.5));
    return squared(y);
  });
  indexing.equalOrRefused("boolean index written by a tensor", [](In in) {
    at::Tensor y = linear(in).clone();
    y.index_put_({in.x[1] > 0}, in.p[1].mean());
    return squared(y);
  });
  indexing.equalOrRefused("one_hot with a number of classes", kIndexed, [](In in) {
    return (linear(in).slice(0, 0, 6) * at::one_hot(in.x[1].remainder(4), 4)).mean();
  });
  indexing.refused("one_hot that looks for its classes", "aten::_local_scalar_dense",
                   Setup{.batch = {{8, 4}, integers(4, {8})}}, [](In in) {
                     const at::Tensor hot = at::one_hot(in.x[1]);
                     return (linear(in).mean(1, true) * hot).mean();
                   });
  indexing.equal("repeat_interleave by a number",
                 [](In in) { return squared(linear(in).repeat_interleave(2, 0).cumsum(0)); });
  indexing.equalOrRefused("repeat_interleave by a tensor with its size", kIndexed, [](In in) {
    return squared(linear(in).slice(0, 0, 3).repeat_interleave(at::arange(1, 4), 0, 6).cumsum(0));
  });
  indexing.refused("repeat_interleave by a tensor", "aten::repeat_interleave", kIndexed, [](In in) {
    return squared(linear(in).slice(0, 0, 6).repeat_interleave(in.x[1], 0)) + squared(in.p[0]);
  });
  indexing.refused("unique", "aten::_unique2", kIndexed, [](In in) {
    return squared(linear(in).index_select(0, std::get<0>(at::_unique2(in.x[1]))));
  });
  indexing.refused("unique_consecutive", "aten::unique_consecutive", kIndexed, [](In in) {
    return squared(linear(in).index_select(0, std::get<0>(at::unique_consecutive(in.x[1]))));
  });
  indexing.refused("bincount", "aten::bincount", kIndexed, [](In in) {
    return squared(linear(in)) + at::bincount(in.x[1]).to(at::kFloat).mean() * in.p[1].mean();
  });
  indexing.refused("tensor_split by a tensor at the door", "aten::tensor_split", [](In in) {
    torch::jit::Stack stack{linear(in), at::arange(2, 6, 2), int64_t{0}};
    callOperator(
        c10::Dispatcher::singleton().findSchemaOrThrow("aten::tensor_split", "tensor_indices_or_sections"),
        stack);
    return squared(stack.back().toTensorVector()[1]);
  });
}

}  // namespace

std::vector<AttackCase> indexingCases() {
  Subject indexing("indexing");
  addGathers(indexing);
  addScatters(indexing);
  addVaryingShapes(indexing);
  return indexing.take();
}

std::vector<AttackCase> sortingCases() {
  Subject sorting("sorting");
  sorting.equal("sort, both ways, and stable", [](In in) {
    const at::Tensor y = linear(in);
    const auto [up, order] = y.sort(0);
    return (up * in.x[1]).mean() + (std::get<0>(y.sort(1, true)) * in.x[1]).mean() +
           (std::get<0>(y.round().sort(true, 0, false)) * y).mean() + (order * y).mean();
  });
  sorting.equal("argsort and its inverse", [](In in) {
    const at::Tensor order = linear(in).argsort(kDim0);
    return (linear(in).gather(0, order.argsort(kDim0)) * in.x[1]).mean();
  });
  sorting.equal("topk of both ends", [](In in) {
    const at::Tensor y = linear(in);
    return squared(std::get<0>(y.topk(2, 1))) + squared(std::get<0>(y.topk(3, 0, false, true)));
  });
  sorting.equal("kthvalue and msort", [](In in) {
    return squared(std::get<0>(linear(in).kthvalue(3, 0))) + (at::msort(linear(in)) * in.x[1]).mean();
  });
  sorting.equal("medians over a dimension", [](In in) {
    return squared(std::get<0>(linear(in).median(0))) + squared(std::get<0>(linear(in).nanmedian(1)));
  });
  sorting.equal("mode of rounded values", [](In in) {
    return squared(std::get<0>(linear(in).mul(2).round().mode(0))) + squared(linear(in));
  });
  sorting.equal("maxima and minima over a dimension", [](In in) {
    const auto [most, at] = linear(in).max(1);
    return squared(most) + squared(std::get<0>(linear(in).min(0, true))) + (at * most).mean();
  });
  sorting.equal("amax, amin and aminmax", [](In in) {
    const auto [least, most] = at::aminmax(linear(in).detach(), 1, true);
    return squared(linear(in).amax({0, 1})) + squared(linear(in).amin({1})) +
           squared((most - least) * in.p[1].mean());
  });
  sorting.equal("max of everything", [](In in) { return linear(in).max() + squared(linear(in)); });
  sorting.equal("min of everything", [](In in) { return squared(linear(in)) - linear(in).min(); });
  sorting.equal("median of everything",
                [](In in) { return linear(in).median() + squared(linear(in)) + linear(in).nanmedian(); });
  // What reads values on the host in eager's backward pass is recorded in a form of its own, which must not
  // change a bit of it or of anything beside it.
  sorting.equalOrRefused("extremes of everything, many of them equal", [](In in) {
    const at::Tensor y = linear(in).mul(2).round();
    return y.relu().min() + linear(in).relu().min() * 3 - linear(in).clamp_max(0.1).max() +
           squared(linear(in));
  });
  sorting.equal("least of a parameter itself, taken away",
                [](In in) { return in.x[0].sum() * 0 - in.p[0].min() - in.p[1].median(); });
  sorting.equal("greatest with an infinite gradient",
                [](In in) { return in.p[0].max().div(0) + squared(linear(in)); });
  sorting.equalOrRefused("greatest among values that are no numbers", [](In in) {
    const at::Tensor y = linear(in) / in.x[1].relu().mul(0);
    return y.max() + y.median() + squared(linear(in));
  });
  sorting.equalOrRefused("greatest of everything beside losses of many forms", [](In in) {
    const at::Tensor y = linear(in), target = (in.x[1] > 0).to(at::kFloat);
    const at::Tensor place = in.x[1].argmax(1);
    return y.max() * 0.1 +
           at::binary_cross_entropy_with_logits(y, target, in.x[0].abs(), in.p[1].detach().exp()) +
           at::binary_cross_entropy(y.sigmoid(), target) +
           at::cross_entropy_loss(y, place, in.x[0].mean(0).abs(), at::Reduction::Mean, -100, 0.1) +
           y.gather(1, place.unsqueeze(1)).mean() + y.norm(1) + y.norm(3, {1}).sum() +
           at::kl_div(y.log_softmax(1), in.x[1].softmax(1)) + at::gelu(y).std() + y.logsumexp(1).mean() +
           at::linalg_svdvals(y).sum() + y.var();
  });
  sorting.equalOrRefused(
      "greatest of everything beside layers of many kinds",
      Setup{{{4, 2, 3, 3}, {16, 4}, {16, 4}, {16}, {16}}, {{3, 2, 6, 6}}}, [](In in) {
        const at::Tensor image = at::conv2d(in.x[0], in.p[0], {}, 1, 1);
        const at::Tensor normed = at::batch_norm(image, in.p[3].slice(0, 0, 4), in.p[4].slice(0, 0, 4), {},
                                                 {}, true, 0.1, 1e-5, false)
                                      .relu();
        const at::Tensor words = normed.flatten(2).transpose(1, 2);  // (3, 36, 4)
        const at::Tensor mask = at::ones({36, 36}, at::kBool).tril();
        const at::Tensor mixed = at::scaled_dot_product_attention(words, words, words, mask, 0.1);
        const at::Tensor read =
            std::get<0>(at::lstm(at::linear(mixed, in.p[1].slice(0, 0, 4), in.p[3].slice(0, 0, 4)),
                                 {at::zeros({1, 3, 4}), at::zeros({1, 3, 4})},
                                 {in.p[1], in.p[2], in.p[3], in.p[4]}, true, 1, 0, true, false, true));
        const at::Tensor wide = at::upsample_bilinear2d(at::max_pool2d(image, 2), {5, 5}, false);
        return squared(read) + squared(at::layer_norm(wide, {5, 5})) + read.max() - wide.min();
      });
  sorting.equal("cumulated maxima and minima", [](In in) {
    return squared(std::get<0>(linear(in).cummax(0))) + squared(std::get<0>(linear(in).cummin(1)));
  });
  sorting.equal("cumulated sums", [](In in) {
    return squared(linear(in).cumsum(0)) + squared(linear(in).logcumsumexp(1)) +
           squared(linear(in).diff(1, 0));
  });
  sorting.equalOrRefused("product over a dimension", [](In in) { return squared(linear(in).prod(1)); });
  sorting.equalOrRefused("product of everything",
                         [](In in) { return linear(in).tanh().add(1).prod() + squared(linear(in)); });
  sorting.equalOrRefused("product with zeros",
                         [](In in) { return squared(linear(in).relu().prod(1)) + squared(linear(in)); });
  sorting.equalOrRefused("cumulated product", [](In in) { return squared(linear(in).cumprod(1)); });
  // Composite code that compares its arguments on the host, constants as they may be.
  sorting.equalOrRefused("quantiles", [](In in) {
    return squared(at::quantile(linear(in), 0.3, 1)) + squared(at::nanquantile(linear(in), 0.7, 0));
  });
  sorting.equal("argmax as an index", [](In in) {
    return squared(linear(in).gather(1, in.x[1].argmax(1, true))) +
           squared(linear(in).gather(0, in.x[1].argmin(0, true)));
  });
  sorting.equal("variance and deviation", [](In in) {
    return linear(in).var() + linear(in).std(0).mean() +
           std::get<0>(at::var_mean(linear(in), at::IntArrayRef({1}), 0)).mean() +
           linear(in).std(1, false).mean();
  });
  sorting.equal("ranks as a loss", [](In in) {
    const at::Tensor y = linear(in);
    const at::Tensor soft = (y.unsqueeze(0) - y.unsqueeze(1)).mul(4).sigmoid().sum(0);
    return at::mse_loss(soft, in.x[1].argsort(kDim0).argsort(kDim0).to(at::kFloat));
  });
  return sorting.take();
}

}  // namespace torchlane::test
