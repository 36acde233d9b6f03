"""What is watched in `conv_net`.

False alarms: a count of an order with less than 1e-8 (Poisson tails of mean 2 and 1 above 12; 19 of 23 examples in
their own minibatch: 1e-11). Nothing in `fit` and `evaluate` is random; the median of the last ten losses was at most 0.042
in 60 draws (the first loss 30 to 70).
"""

from contextlib import suppress
from itertools import islice, pairwise

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.data import DataLoader, TensorDataset

from gradelib import between, probe, rows, same

# ------------------------------------------------------------------ make_loader


def numbered(n):
    """Inputs and targets whose example i is known by its numbers."""
    ids = torch.arange(float(n))[:, None]
    return ids[:, None] + torch.tensor([0.0, 1000.0]), ids * torch.tensor([1.0, 2.0, 3.0])


def examples(loader, n):
    """Each example of a pass as a row: its inputs, then its targets."""
    pairs = islice(loader, n + 2)
    return torch.cat([torch.zeros(0, 5), *(torch.cat([a.flatten(1), b.flatten(1)], 1) for a, b in pairs)])


def order(loader):
    """The numbers of inputs and targets, as a pass serves them."""
    return [(int(row[0]), int(row[2])) for row in examples(loader, 23)[:23]]


@probe("make_loader", points=2)
def serves_every_example_once(student, draw):
    """In one pass every example comes exactly once, with its own targets."""
    for n, size in ((7, 3), (6, 3), (5, 8), (501, 31)):
        seen = examples(student.make_loader(*numbered(n), size), n)
        yield f"inputs and targets, {n} examples in minibatches of {size}", seen, rows()


@probe("make_loader", points=1)
def cuts_minibatches(student, draw):
    """Each minibatch is a pair of tensors with batch_size rows; one may be shorter and is not dropped."""
    for n, size in ((7, 3), (6, 3), (5, 8), (3, 1)):
        pairs = islice(student.make_loader(*numbered(n), size), n + 2)
        kinds = sorted(f"{a.dtype} {tuple(a.shape)}, {b.dtype} {tuple(b.shape)}" for a, b in pairs)
        yield f"inputs and targets, {n} examples in minibatches of {size}", kinds


@probe("make_loader", points=2)
def serves_epoch_after_epoch(student, draw):
    """It can be iterated again and again, each pass is complete, and the data stay as they were."""
    inputs, targets = numbered(7)
    loader = student.make_loader(inputs, targets, 3)
    yield "minibatches in three passes", [len(list(islice(loader, 9))) for _ in range(3)]
    next(iter(loader))
    yield "minibatches after a pass that was left early", len(list(islice(loader, 9)))
    yield "inputs and targets after the passes", [inputs, targets]


@probe("make_loader", points=1)
def mixes_the_examples(student, draw):
    """The examples come in random order, each on its own and not in blocks."""
    seen = order(student.make_loader(*numbered(23), 5))
    yield "neighbours that stay neighbours, of 22", sum(abs(a - b) == 1 for (a, _), (b, _) in pairwise(seen)), between(0, 12)
    yield "inputs that stay in their own five, of 23", sum(a // 5 == i // 5 for i, (a, _) in enumerate(seen)), between(0, 18)
    yield "targets that stay at their own place, of 23", sum(i == b for i, (_, b) in enumerate(seen)), between(0, 12)


@probe("make_loader", points=1)
def mixes_anew_at_each_pass(student, draw):
    """Each pass has another order, and so has each loader."""
    loader, another = (student.make_loader(*numbered(23), 5) for _ in range(2))
    first, second, other = order(loader), order(loader), order(another)
    yield "places where two passes agree, of 23", sum(map(tuple.__eq__, first, second)), between(0, 12)
    yield "neighbours in two passes, of 22", len({*pairwise(first)} & {*pairwise(second)}), between(0, 12)
    yield "places where the first passes of two loaders agree, of 23", sum(map(tuple.__eq__, first, other)), between(0, 12)


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
    for p in net.parameters():
        p.data = torch.linspace(0.1, 1, p.numel()).reshape(p.shape) / p[0].numel()
        if p.dim() == 4:
            p.data = nn.functional.pad(torch.ones(*p.shape[:2], 1, 1) / p.shape[1], (p.shape[3] - 1, 0, 0, p.shape[2] - 1))
    return net


@probe("ConvNet", points=2)
def has_five_layers_with_parameters(student, draw):
    """Three Conv2d and two Linear of the given sizes, each with a bias: 145 578 parameters."""
    parameters = list(called(student)[0].parameters())
    yield "number of parameters", sum(p.numel() for p in parameters)
    yield "shapes of the parameters", sorted(list(p.shape) for p in parameters)


@probe("ConvNet", points=2)
def gives_ten_numbers_an_image(student, draw):
    """(N, 3, 32, 32) -> (N, 10), float32, for any N."""
    for n in (3, 1, 2):
        result = student.ConvNet()(torch.ones(n, 3, 32, 32))
        yield f"result for {n} images", f"{result.dtype} {tuple(result.shape)}"


@probe("ConvNet", points=2)
def keeps_and_halves_the_sizes(student, draw):
    """Each convolution keeps height and width, each pooling halves them."""
    yield "channels, height and width after each convolution", called(student)[1]


@probe("ConvNet", points=2)
def passes_the_largest_pixels_on(student, draw):
    """Max pooling passes the largest of 2x2 on: known weights show which pixels reach an image's result, and no other's."""
    net, x = written(student), (draw.permutation(3072).reshape(3, 1, 32, 32) / 3072).repeat(1, 3, 1, 1).requires_grad_()
    net(x)[1, -1].backward()
    yield "pixels (image, row, column) that move the result of image 1", x.grad.sum(1).nonzero().tolist()
    yield "parameters without a gradient", sum(p.grad is None or not p.grad.any() for p in net.parameters())


@probe("ConvNet", points=2)
def returns_the_last_layers_numbers(student, draw):
    """The ten numbers of the last Linear are the result: with weights of zero they are its bias."""
    net, bias = written(student), draw.normal(10)
    for p in net.parameters():
        if len(p) == 10:
            p.data = bias if p.dim() == 1 else torch.zeros_like(p)
    yield "result for two images", net(torch.ones(2, 3, 32, 32)), same(shape="free")


# ------------------------------------------------------------------ fit


def drawn(draw, *layers):
    """A model of these layers with drawn parameters."""
    model = nn.Sequential(*layers)
    for p in model.parameters():
        p.data = draw.normal(*p.shape) / 4
    return model


def data(draw, n, size):
    return DataLoader(TensorDataset(draw.normal(n, 6), 3 * draw.normal(n, 2)), size)


def trained(student, draw):
    """Three short trainings: within an epoch, over the epochs, and where Dropout leaves only the bias to train."""
    for epochs, n, size, lr, p in ((1, 7, 3, 0.02, 0.0), (3, 5, 8, 0.005, 0.0), (1, 4, 2, 0.02, 1.0)):
        model = drawn(draw, nn.Dropout(p), nn.Linear(6, 2))
        losses = student.fit(model, data(draw, n, size), lr, epochs)
        yield f"{n} examples in minibatches of {size}, {epochs} epochs, Dropout({p})", model, losses


@probe("fit", points=3, uses=("evaluate",))
def takes_rmsprop_steps(student, draw):
    """Each minibatch is one step of RMSprop along the mean squared error, epoch after epoch, in training mode."""
    for name, model, _ in trained(student, draw):
        yield f"weight and bias after {name}", [p.detach() for p in model.parameters()]


@probe("fit", points=2, uses=("evaluate",))
def records_the_loss_of_each_step(student, draw):
    """There is one loss for each step: the one that the step started from."""
    for name, _, losses in trained(student, draw):
        yield f"losses, {name}", [float(loss) for loss in losses]


@probe("fit", points=1, uses=("evaluate",))
def records_python_floats(student, draw):
    """The losses are Python floats."""
    losses = student.fit(drawn(draw, nn.Linear(6, 2)), data(draw, 5, 3), 0.003, 1)
    yield "types of the losses", ["float" if isinstance(loss, float) else type(loss).__name__ for loss in losses]


@probe("fit", points=2, uses=("evaluate",))
def brings_the_loss_down(student, draw):
    """A small net learns the numbers 1 to 10 from an image of ones in 100 steps."""
    model = drawn(draw, nn.Conv2d(3, 4, 5, 2, 2), nn.MaxPool2d(4), nn.Flatten(), nn.Linear(64, 10))
    loader = DataLoader(TensorDataset(torch.ones(1, 3, 32, 32), torch.arange(1.0, 11.0).reshape(1, 10)))
    losses = [float(loss) for loss in student.fit(model, loader, 0.001, 100)]
    yield "the first loss", losses[0]
    yield "the median of the last ten losses", torch.tensor(losses[-10:]).median(), between(0, 1)


# ------------------------------------------------------------------ evaluate


@probe("evaluate", points=3)
def averages_over_all_elements(student, draw):
    """The mean of all squared errors; a shorter last minibatch counts by its size."""
    for n, size in ((7, 3), (6, 3), (5, 8)):
        yield f"{n} examples, minibatches of {size}", float(student.evaluate(drawn(draw, nn.Linear(6, 2)), data(draw, n, size)))


@probe("evaluate", points=1)
def returns_a_float(student, draw):
    """The result is a Python float."""
    mse = student.evaluate(drawn(draw, nn.Linear(6, 2)), data(draw, 5, 3))
    yield "type of the result", "float" if isinstance(mse, float) else type(mse).__name__


@probe("evaluate", points=2)
def measures_in_evaluation_mode(student, draw):
    """Without Dropout, and with BatchNorm's stored statistics, in whatever mode the model comes."""
    for training in (True, False):
        model = drawn(draw, nn.BatchNorm1d(6), nn.Dropout(1.0), nn.Linear(6, 2)).train(training)
        yield f"training = {training}", float(student.evaluate(model, data(draw, 7, 4)))


@probe("evaluate", points=1)
def builds_no_graph(student, draw):
    """The model is called without a graph for gradients."""
    model, graphs = drawn(draw, nn.Linear(6, 2)), set()
    model[-1].register_forward_hook(lambda layer, inputs, result: graphs.add(result.requires_grad))
    student.evaluate(model, data(draw, 5, 3))
    yield "whether results require a gradient", sorted(graphs)
    yield "autograd is on afterwards", torch.is_grad_enabled()


@probe("evaluate", points=2)
def leaves_the_model_as_it_was(student, draw):
    """Afterwards the model has its old mode, parameters, gradients and buffers."""
    for training in (True, False):
        model = drawn(draw, nn.BatchNorm1d(6), nn.Linear(6, 2)).train(training)
        for p in model.parameters():
            p.grad = draw.normal(*p.shape)
        student.evaluate(model, data(draw, 7, 4))
        yield f"modes of the layers, training = {training}", [layer.training for layer in model.modules()]
        yield f"parameters, training = {training}", list(model.parameters()), same(also=("grad", "requires_grad"))
        yield f"buffers, training = {training}", list(model.buffers())


# ------------------------------------------------------------------ plot_results


def results(draw, steps, n):
    return draw.uniform(steps, low=1.0, high=40.0).tolist(), draw.normal(n), draw.normal(n)


def shown(figure, what, n):
    """The different lines and point clouds of n points, and in how many Axes they are."""
    tables = []
    for axes in figure.axes:
        clouds = [cloud.get_offsets() for cloud in axes.collections if hasattr(cloud, "get_sizes")]
        series = [points for points in (*clouds, *(line.get_xydata() for line in axes.lines)) if len(points) == n]
        tables += [torch.as_tensor([points.T.tolist() for points in series]).unique(dim=0)] * bool(series)
    across, up = torch.cat([*tables, torch.zeros(0, 2, n)]).unbind(1)
    yield f"Axes that show {n} {what}", len(tables)
    yield f"{n} {what}", up, rows()
    yield f"across, from the first of {n} {what}", across - across[:, :1], rows()
    yield f"across, the first of {n} {what}", across[:, 0], between(0, 1)


@probe("plot_results", points=2, needs=("matplotlib",))
def gives_a_figure_of_two_axes(student, draw):
    """The result is a Figure with two Axes; losses, predictions and targets are as before."""
    numbers = results(draw, 9, 6)
    figure = student.plot_results(*numbers)
    yield "the result", f"{type(figure).__name__} of {len(figure.axes)} Axes"
    yield "losses, predictions and targets after the call", list(numbers)


@probe("plot_results", points=2, needs=("matplotlib",))
def shows_the_losses(student, draw):
    """One Axes shows the losses against the step."""
    for steps, n in ((9, 6), (6, 9)):
        yield from shown(student.plot_results(*results(draw, steps, n)), "losses", steps)


@probe("plot_results", points=2, needs=("matplotlib",))
def shows_predictions_and_targets(student, draw):
    """The other Axes shows the predictions and the targets against their index."""
    for steps, n in ((9, 6), (6, 9)):
        yield from shown(student.plot_results(*results(draw, steps, n)), "predictions and targets", n)
