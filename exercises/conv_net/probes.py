"""What is watched in `conv_net`.

False alarms: a count of an order with less than 1e-8 (Poisson tails of mean 2 and 1 above 12; 19 of 23 examples in
their own minibatch: 1e-11; 13 minibatches of 120 that come again: 1e-16). Nothing in `fit` and `evaluate` is random; the
long fit starts from fixed weights, where the loss falls from 41 to 1e-11, and no mistake ends between 0.25 and 3.
"""

from contextlib import suppress
from itertools import chain, islice, pairwise

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.data import DataLoader, TensorDataset

from gradelib import between, kept, probe, rows, same

# ------------------------------------------------------------------ make_loader


def numbered(n):
    """Inputs and targets whose example i is known by its numbers."""
    ids = torch.arange(float(n))[:, None]
    return ids[:, None] + torch.tensor([0.0, 1000.0]), ids * torch.tensor([1.0, 2.0, 3.0])


def examples(loader, n):
    """Each example of a pass as a row: its inputs, then its targets."""
    return torch.cat([torch.zeros(0, 5), *(torch.cat([a.flatten(1), b.flatten(1)], 1) for a, b in islice(loader, n + 2))])


def told(x):
    return [str(x.dtype), *x.shape]


def minibatches(loader):
    """The numbers of inputs and targets in each minibatch of a pass."""
    return [[(int(x.flatten()[0]), int(y.flatten()[0])) for x, y in zip(*pair, strict=True)] for pair in islice(loader, 25)]


@probe("make_loader", points=2)
def serves_every_example_once(student, draw):
    """In one pass every example comes exactly once, with its own targets."""
    for n, size in ((7, 3), (6, 3), (5, 8), (501, 31)):
        yield f"{n} examples in minibatches of {size}", examples(student.make_loader(*numbered(n), size), n), rows()


@probe("make_loader", points=1)
def cuts_minibatches(student, draw):
    """Each minibatch is a pair of tensors with batch_size rows; the last may be shorter and is not dropped."""
    for n, size in ((9, 4), (6, 3), (5, 8), (3, 1)):
        inputs, targets = numbered(n) if n % 2 else (t[:, 0] for t in numbered(n))
        kinds = sorted([told(a), told(b)] for a, b in islice(student.make_loader(inputs, targets, size), n + 2))
        yield f"inputs and targets, {n} examples in minibatches of {size}", kinds
    passes = [[len(a) for a, _ in islice(student.make_loader(*numbered(7), 3), 9)] for _ in range(20)]
    yield "the shorter one comes last", all(n == sorted(n)[::-1] for n in passes), same(cause="a short minibatch before the last")


@probe("make_loader", points=2)
def serves_epoch_after_epoch(student, draw):
    """It can be iterated again and again, each pass is complete, and the data stay as they were."""
    loader = student.make_loader(*(tensors := numbered(7)), 3)
    next(iter(loader))
    yield "minibatches in three passes, after one that was left early", [len(list(islice(loader, 9))) for _ in range(3)]
    yield "inputs and targets after the passes", list(tensors)


@probe("make_loader", points=1)
def mixes_the_examples(student, draw):
    """The examples come in random order, each on its own and not in blocks."""
    seen = [*chain(*minibatches(student.make_loader(*numbered(23), 5)))]
    yield "neighbours that stay neighbours, of 22", sum(abs(a - b) == 1 for (a, _), (b, _) in pairwise(seen)), between(0, 12)
    yield "inputs that stay in their own five, of 23", sum(a // 5 == i // 5 for i, (a, _) in enumerate(seen)), between(0, 18)
    yield "targets that stay at their own place, of 23", sum(i == b for i, (_, b) in enumerate(seen)), between(0, 12)


@probe("make_loader", points=1)
def mixes_anew_at_each_pass(student, draw):
    """Each pass has another order and other minibatches, and so has each loader; targets stay with their inputs."""
    loader, another = (student.make_loader(*numbered(23), 5) for _ in range(2))
    passes = [minibatches(loader) for _ in range(24)]
    sets = [frozenset(minibatch) for minibatch in chain(*passes) if minibatch[1:]]
    yield "minibatches that come again in 24 passes", len(sets) - len({*sets}), between(0, 12)
    yield "targets that left their inputs in the second pass, of 23", sum(a != b for a, b in chain(*passes[1])), between(0, 0)
    for what, later in (("two passes", passes[1]), ("the first passes of two loaders", minibatches(another))):
        yield f"places where {what} agree, of 23", sum(map(tuple.__eq__, chain(*passes[0]), chain(*later))), between(0, 12)


# ------------------------------------------------------------------ ConvNet


class Convolutions(TorchDispatchMode):
    """Notes the channels, height and width after each convolution."""

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        result = function(*args, **(kwargs or {}))
        if "convolution" in str(function):
            self.sizes.append(list(result.shape[1:]))
        return result


def called(student):
    """A new net after one call, when lazy layers have their parameters, and the sizes that its convolutions gave."""
    net, seen = student.ConvNet(), Convolutions()
    seen.sizes = []
    with seen, suppress(Exception):
        net(torch.zeros(2, 3, 32, 32))
    return net, seen.sizes


def written(student):
    """A net in evaluation mode with known positive weights; each convolution looks at one corner of its window alone.
    What is greater stays so from layer to layer, whatever activations lie between."""
    net = called(student)[0].eval()
    for normalisation in [module for module in net.modules() if "norm" in type(module).__module__]:
        normalisation.forward = lambda x: x  # each number depends on all others behind it
    for p in net.parameters():
        p.data = torch.linspace(0.1, 1, p.numel()).reshape(p.shape) / p[0].numel()
        if p.dim() == 4:
            p.data = nn.functional.pad(torch.ones(*p.shape[:2], 1, 1) / p.shape[1], (p.shape[3] - 1, 0, 0, p.shape[2] - 1))
    return net


@probe("ConvNet", points=2)
def has_five_layers_with_parameters(student, draw):
    """Three Conv2d and two Linear of the given sizes, each with a bias: 145 578 parameters."""
    yield "shapes of the parameters", sorted(list(p.shape) for p in called(student)[0].parameters())


@probe("ConvNet", points=2)
def gives_ten_numbers_an_image(student, draw):
    """(N, 3, 32, 32) -> (N, 10), float32, for any N."""
    yield "results for 3, 1 and 2 images", [told(student.ConvNet()(torch.ones(n, 3, 32, 32))) for n in (3, 1, 2)]


@probe("ConvNet", points=2)
def keeps_and_halves_the_sizes(student, draw):
    """Each convolution keeps height and width, each pooling halves them."""
    yield "channels, height and width after each convolution", called(student)[1]


@probe("ConvNet", points=2)
def passes_the_largest_pixels_on(student, draw):
    """Max pooling passes the largest of 2x2 on: known weights show which pixels reach an image's result, and no other's."""
    net, x = written(student), (draw.permutation(3072).reshape(3, 1, 32, 32) / 3072).repeat(1, 3, 1, 1).requires_grad_()
    yield "a second call gives the same", torch.allclose(net(x), net(x)), same(cause="random in evaluation mode")
    net(x)[1, -1].backward()
    yield "pixels (image, row, column) that move the result of image 1", x.grad.sum(1).nonzero().tolist()
    yield "parameters without a gradient", sum(p.grad is None or not p.grad.any() for p in net.parameters())


@probe("ConvNet", points=2)
def returns_the_last_layers_numbers(student, draw):
    """The ten numbers of the last Linear are the result, in training mode too: with weights of zero they are its bias."""
    net, biases, images = written(student), (draw.permutation(10) - 4.5).repeat(103), torch.ones(2, 3, 32, 32)
    for p in net.parameters():
        p.data = biases[: len(p)] if p.dim() == 1 else torch.zeros_like(p)
    result, training = net(images), net.train()(images)
    yield "result for two images", result, same(shape="free")
    alike = [torch.allclose(r, p) for r in (result, training) for p in net.parameters() if p.shape == r.shape[1:]]
    yield "it is the bias, in training mode too", all(alike), same(cause="something after the last Linear")


# ------------------------------------------------------------------ fit


def drawn(draw, *layers):
    """A model of these layers with drawn parameters, which notes its inputs, and if a graph is built."""
    model = nn.Sequential(*layers)
    model.calls = []
    model[0].register_forward_hook(lambda layer, xs, y: model.calls.append((xs[0], y.requires_grad, layer.training)))
    for p in model.parameters():
        p.data = draw.normal(*p.shape) / 4
    return model


def data(draw, n, size, width=2, shuffle=False):
    """The first input is always zero and has no gradient; that of the second is about as small as RMSprop's eps."""
    x = draw.normal(n, 6)
    return DataLoader(TensorDataset(x * x.new_tensor([0, 1e-8, 1, 1, 1, 1]), 3 * draw.normal(n, width)), size, shuffle)


def columns(model):
    """The weights of each input, and the bias, of the first Linear."""
    return torch.cat([model[1].weight, model[1].bias[:, None]], 1).detach()


def trained(student, draw):
    """Short trainings: one step, an epoch with one target a row, epochs, and where Dropout leaves only the bias to train."""
    for epochs, n, size, lr, p in ((1, 3, 3, 0.0214, 0), (1, 7, 3, 0.0214, 0), (2, 5, 8, 0.53, 0), (3, 4, 2, 0.0214, 1)):
        model, loader = drawn(draw, nn.Dropout(p), nn.Linear(6, 2), nn.Linear(2, 2 - n // 7)), data(draw, n, size, 2 - n // 7)
        before, losses, after = columns(model), student.fit(model, loader, lr, epochs), columns(model)
        served = min(len({inputs for inputs, *_ in model.calls}), epochs * len(loader)), sum(mode for *_, mode in model.calls)
        yield f"{epochs} epochs of {n} examples in minibatches of {size}, Dropout({p})", after - before, losses, served


@probe("fit", points=3, uses=("evaluate",))
def takes_rmsprop_steps(student, draw):
    """Each minibatch is one step of RMSprop along the mean squared error, epoch after epoch, in training mode."""
    for name, change, _, served in trained(student, draw):
        yield f"change of weight and bias, {name}", change[:, 2:]
        yield f"change where gradients are tiny, {name}", change[:, 1]
        yield f"change where gradients are zero, {name}", change[:, 0], same(cause="moved without a gradient")
        yield f"minibatches from the loader, and calls of the model in training mode, {name}", served


@probe("fit", points=2, uses=("evaluate",))
def records_the_loss_of_each_step(student, draw):
    """There is one loss for each step: the one that the step started from."""
    for name, _, losses, _ in trained(student, draw):
        yield f"losses, {name}", [float(loss) for loss in losses], same(rtol=5e-3, atol=1e-5)  # eps tells a sum from a mean


@probe("fit", points=1, uses=("evaluate",))
def records_python_floats(student, draw):
    """The losses are a list of Python floats."""
    losses = student.fit(drawn(draw, nn.Linear(6, 2)), data(draw, 5, 3), 0.003, 1)
    yield "a list of floats", [isinstance(x, float) or type(x).__name__ for x in (losses, *losses)], same(cause="another type")


@probe("fit", points=2, uses=("evaluate",))
def brings_the_loss_down(student, draw):
    """A small net learns the numbers 1 to 10 from an image of ones in 100 steps."""
    model = nn.Sequential(nn.Conv2d(3, 4, 5, 2, 2), nn.MaxPool2d(4), nn.Flatten(), nn.Linear(64, 10))
    nn.utils.vector_to_parameters(torch.arange(954.0).sin() / 2, model.parameters())
    loader = DataLoader(TensorDataset(torch.ones(1, 3, 32, 32), torch.arange(1.0, 11.0).reshape(1, 10)))
    losses = [float(loss) for loss in student.fit(model, loader, 0.001, 100)]
    yield "number of losses", len(losses), same(cause="another number of losses")
    yield "the median of the last ten losses", torch.tensor(losses[-10:]).median(), between(0, 1)


# ------------------------------------------------------------------ evaluate


@probe("evaluate", points=3)
def averages_over_all_elements(student, draw):
    """The mean of all squared errors; a shorter last minibatch counts by its size."""
    cases = ((drawn(draw, nn.Linear(6, 2)), data(draw, n, size, shuffle=n == 6)) for n, size in ((7, 3), (6, 3), (5, 8)))
    yield "7 examples in minibatches of 3, 6 of 3, 5 of 8", [float(student.evaluate(*case)) for case in cases]


@probe("evaluate", points=1)
def returns_a_float(student, draw):
    """The result is a Python float."""
    mse = student.evaluate(drawn(draw, nn.Linear(6, 2)), data(draw, 5, 3))
    yield "type of the result", "float" if isinstance(mse, float) else type(mse).__name__, same(cause="another type")


@probe("evaluate", points=2)
def measures_in_evaluation_mode(student, draw):
    """Without Dropout, and with BatchNorm's stored statistics, in whatever mode the model comes."""
    for training in (True, False):
        model = drawn(draw, nn.BatchNorm1d(6), nn.Dropout(1.0), nn.Linear(6, 2)).train(training)
        yield f"training = {training}", float(student.evaluate(model, data(draw, 7, 4)))


@probe("evaluate", points=1)
def builds_no_graph(student, draw):
    """The model is called without a graph for gradients."""
    model = drawn(draw, nn.Linear(6, 2))
    student.evaluate(model, data(draw, 5, 3))
    yield "whether results require a gradient", sorted({graph for _, graph, _ in model.calls})
    yield "autograd is on afterwards", torch.is_grad_enabled(), same(cause="autograd stays switched off")


@probe("evaluate", points=2)
def leaves_the_model_as_it_was(student, draw):
    """Afterwards the model has its old mode, parameters, gradients and buffers."""
    for training in (True, False):
        model = drawn(draw, nn.BatchNorm1d(6), nn.Linear(6, 2)).train(training)
        for p in model.parameters():
            p.grad, p.requires_grad = draw.normal(*p.shape), p.dim() > 1  # some are frozen
        student.evaluate(model, data(draw, 7, 4))
        yield f"modes, training = {training}", [m.training for m in model.modules()], same(cause="mode not restored")
        yield f"parameters, training = {training}", list(model.parameters()), same(also=("grad", "requires_grad"))
        yield f"buffers, training = {training}", list(model.buffers()), same(cause="running statistics changed")


# ------------------------------------------------------------------ plot_results


def results(draw):
    return draw.uniform(9, low=1.0, high=40.0).tolist(), draw.normal(6), draw.normal(6)


def series(axes, n):
    """The lines and point clouds of n points."""
    clouds = [cloud.get_offsets() for cloud in axes.collections if hasattr(cloud, "get_sizes")]
    return [points for points in (*clouds, *(line.get_xydata() for line in axes.lines)) if len(points) == n]


def shown(student, draw, what, n):
    """In how many Axes n losses or results are shown, and the different lines and point clouds; in two figures."""
    for turn in ("first", "second"):
        found = [series(axes, n) for axes in student.plot_results(*results(draw)).axes]
        tables = [torch.as_tensor([points.T.tolist() for points in some]).unique(dim=0) for some in found if some]
        across, up = torch.cat([*tables, torch.zeros(0, 2, n)]).unbind(1)
        yield f"Axes that show {n} {what}, {turn} figure", len(tables)
        yield f"{n} {what}, {turn} figure", up, rows()
        yield f"across, counted from 0 or from 1, {turn} figure", across - 1.0 * (across[:, :1] > 0), rows()


@probe("plot_results", points=2, needs=("matplotlib",))
def gives_a_figure_of_two_axes(student, draw):
    """The result is a Figure with two Axes, one for the losses and one for the results; the arguments are as before."""
    figure = student.plot_results(*(numbers := results(draw)))
    yield "the result", f"{type(figure).__name__} of {len(figure.axes)} Axes", same(cause="another number of Axes")
    yield "Axes that show both", sum(bool(series(a, 9) and series(a, 6)) for a in figure.axes), same(cause="both in one Axes")
    yield "losses, predictions and targets after the call", list(numbers), kept()


@probe("plot_results", points=2, needs=("matplotlib",))
def shows_the_losses(student, draw):
    """One Axes shows the losses against the step."""
    yield from shown(student, draw, "losses", 9)


@probe("plot_results", points=2, needs=("matplotlib",))
def shows_predictions_and_targets(student, draw):
    """The other Axes shows the predictions and the targets against their index."""
    yield from shown(student, draw, "predictions and targets", 6)
