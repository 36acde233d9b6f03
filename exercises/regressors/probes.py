"""What is watched in `regressors`."""

import os

import numpy as np
import torch
from torch import nn

from gradelib import between, probe, rows, same
from gradelib.device import simulated_cuda

FREE = same(shape="free", rtol=1e-5, atol=5e-6)
CLOSE = same(rtol=1e-5, atol=1e-5, also=("dtype", "device", "requires_grad"))
EXACT = same(rtol=1e-6, atol=0, also=("dtype",))
KEPT = same(also=("dtype", "device", "requires_grad", "grad"), cause="changed in place")
STILL = same(cause="the parameters move although lr is 0")
TYPE = same(cause="another type")
ON = same(cause="autograd stays switched off")
CPU, GPU = torch.device("cpu"), torch.device("cuda:0")


def line(draw):
    """The grader's own model, for the functions that take one: nothing in it is called as in a hand-in."""
    model = nn.Sequential(nn.Linear(1, 1))
    nn.utils.vector_to_parameters(draw.normal(2) * 0.349, model.parameters())  # fills all digits of a float32
    return model


def filled(student, features, outputs, device="cpu"):
    """The hand-in's own model, all parameters at 0.3: then their names, order and orientation do not matter."""
    model = student.LinearRegressionModel(features, outputs).to(device)
    if any(isinstance(parameter, nn.UninitializedParameter) for parameter in model.parameters()):
        model(torch.zeros(1, features).to(device))  # a lazy layer has its parameters from now on
    for parameter in model.parameters():
        parameter.data.fill_(0.3)
    if not list(model.parameters()):
        raise ValueError("it holds no parameters")
    return model


def devices(model):
    return sorted({str(parameter.device) for parameter in model.parameters()})


# ------------------------------------------------------------------ pick_device


@probe("pick_device", points=1)
def picks_the_cpu(student, draw):
    """Without CUDA it is the CPU, as a torch.device."""
    yield "the device", str(student.pick_device()).replace("cuda:0", "cuda")
    yield "type of the result", type(student.pick_device()).__name__, TYPE


@probe("pick_device", points=1, device="cuda:1")
def picks_the_gpu(student, draw):
    """With CUDA it is the GPU, the first one where there are two."""
    yield "the device", str(student.pick_device()).replace("cuda:0", "cuda")


@probe("pick_device", points=1, device="cuda:0")
def gives_a_device(student, draw):
    """With one GPU the result is that torch.device, not its name."""
    yield "the device", str(student.pick_device()).replace("cuda:0", "cuda")
    yield "type of the result", type(student.pick_device()).__name__, TYPE


# ------------------------------------------------------------------ to_columns


def columns(student, draw):
    """(what it is, the values, the column made of them) for every kind of values."""
    floats, integers = draw.normal(7, array=True), draw.integers(-99, 99, 6, array=True)
    for values in (floats, floats[:5].astype("float32"), integers, floats[3:].tolist(), integers[3:].tolist(), [2.5]):
        yield f"{type(values).__name__} of {len(values)} {type(values[0]).__name__}", values, student.to_columns(values)


@probe("to_columns", points=2)
def keeps_the_values(student, draw):
    """The column holds the values in their order, and what was passed in stays as it was."""
    for kind, values, column in columns(student, draw):
        yield f"from {kind}", column, FREE
        yield f"{kind} after the call", np.asarray(values), KEPT


@probe("to_columns", points=1)
def makes_a_column(student, draw):
    """n values become a tensor of shape (n, 1)."""
    for kind, _, column in columns(student, draw):
        yield f"shape from {kind}", list(column.shape)


@probe("to_columns", points=1, device="cuda:0")
def makes_float32(student, draw):
    """Whatever comes in, a float32 tensor comes out, as data: without a gradient, on the CPU."""
    for kind, _, column in columns(student, draw):
        yield f"from {kind}", [str(column.dtype), getattr(column, "requires_grad", "no tensor")]
        yield f"device of the one from {kind}", str(getattr(column, "device", "no tensor")), same(cause="another device")


@probe("to_columns", points=2)
def shares_memory(student, draw):
    """A float32 array and its column are the same memory: a change of one shows in the other."""
    values = draw.normal(5, dtype="float32", array=True)
    column = student.to_columns(values)
    values[1] = 50
    yield "the column after the array was changed", column, FREE
    column.reshape(-1)[3] = -70
    yield "the array after the column was changed", values, FREE


# ------------------------------------------------------------------ LinearRegressionModel


@probe("LinearRegressionModel", points=3)
def maps_linearly(student, draw):
    """Each output is a weighted sum of the features plus a bias."""
    for features, outputs, n in ((3, 2, 15), (1, 1, 14), (2, 3, 17)):
        yield f"{features} to {outputs}, parameters 0.3", filled(student, features, outputs)(4 * draw.normal(n, features)), FREE


@probe("LinearRegressionModel", points=1)
def gives_a_row_for_each_example(student, draw):
    """From (n, input_dim) it makes (n, output_dim), the same at each call, and leaves its input as it was."""
    for features, outputs, n in ((3, 2, 5), (1, 1, 4), (2, 3, 1)):
        model, x = student.LinearRegressionModel(features, outputs), draw.normal(n, features)
        yield f"shape from {list(x.shape)}", list(model(x).shape)
        yield f"difference of two answers to {list(x.shape)}", (model(x) - model(x)).abs().max(), between(0, 1e-6)
        yield f"the input {list(x.shape)} after the calls", x, KEPT


@probe("LinearRegressionModel", points=1)
def holds_its_parameters(student, draw):
    """All weights and biases are parameters of the module, so that they can be trained, moved and saved."""
    for features, outputs in ((3, 2), (1, 1)):
        held = list(filled(student, features, outputs).parameters())
        kinds = {f"{p.dtype}, {'trained' if p.requires_grad else 'frozen'}" for p in held}
        yield f"what it holds, {features} features, {outputs} outputs", [sum(p.numel() for p in held), *sorted(kinds)]


@probe("LinearRegressionModel", points=1)
def learns_in_every_parameter(student, draw):
    """Each weight carries one feature to one output, each bias belongs to one output; all of them get their gradients."""
    model = filled(student, 3, 2)
    outputs = model(-1 - draw.normal(1, 3).abs()).reshape(-1)  # negative: what cuts or bends there shows
    yield "the outputs require a gradient", outputs.requires_grad
    gradients = [torch.autograd.grad(output, list(model.parameters()), retain_graph=True) for output in outputs]
    slopes = [torch.cat([part.reshape(-1) for part in parts]) for parts in gradients]
    yield "slopes of the outputs along each parameter", torch.stack(slopes, 1), rows()


@probe("LinearRegressionModel", points=1, device="cuda:1")
def moves_as_a_whole(student, draw):
    """After `.to(device)` everything in the model is there, and it answers there."""
    model = filled(student, 3, 2, "cuda:1").eval()
    answer = model(-1 - draw.normal(5, 3).abs().to("cuda:1"))
    yield "the answer on cuda:1", answer, FREE
    yield "devices of the answer and of the parameters", [str(answer.device), *devices(model)]


# ------------------------------------------------------------------ train


def trained(student, draw, lr, epochs, device=CPU, before="cpu"):
    """The model that was trained, the losses, and the data: more examples than a DataLoader takes by habit."""
    model, data = line(draw).to(before), (draw.normal(131, 1), draw.normal(131, 1))
    return model, student.train(model, *data, lr, epochs, device), data


@probe("train", points=3)
def steps_down_the_gradient(student, draw):
    """Each epoch moves each parameter by -lr times the gradient of the mean squared error of all examples."""
    for lr, epochs in ((0.0, 2), (0.125, 1), (0.0625, 2), (0.25, 5)):
        model, *_ = trained(student, draw, lr, epochs)
        yield f"slope and offset, lr {lr}, after epoch {epochs}", list(model.parameters()), CLOSE if lr else STILL


@probe("train", points=3)
def records_each_loss(student, draw):
    """One loss for each epoch, from its forward pass: before the parameters move."""
    for lr, epochs in ((0.125, 1), (0.0625, 4), (0.25, 3)):
        yield f"losses of {epochs} epochs, lr {lr}", [float(loss) for loss in trained(student, draw, lr, epochs)[1]], CLOSE


@probe("train", points=1)
def records_floats(student, draw):
    """The losses are Python floats in a list."""
    _, losses, _ = trained(student, draw, 0.125, 3)
    yield "type of the losses", "list" if isinstance(losses, list | tuple) else type(losses).__name__, TYPE
    yield "types of its entries", sorted({"float" if isinstance(loss, float) else type(loss).__name__ for loss in losses}), TYPE


@probe("train", points=1)
def goes_on_from_there(student, draw):
    """A second training starts where the first one ended; nothing else is kept, and data and autograd stay as they were."""
    model, x, y = line(draw).append(nn.Tanh()), draw.normal(5, 1), draw.normal(5, 1)
    for epochs in (2, 3):
        losses = student.train(model, x, y, 0.125, epochs, CPU)
        yield f"losses of {epochs} epochs", [float(loss) for loss in losses], CLOSE
        yield f"slope and offset after {epochs} epochs", list(model.parameters()), CLOSE
        yield f"x and y after {epochs} epochs", [x, y], KEPT
        yield f"autograd is on after {epochs} epochs", torch.is_grad_enabled(), ON


@probe("train", points=2)
def learns_the_line(student, draw):
    """y = 2x + 1 from x = 0..10, lr 0.01: 1000 epochs."""
    model, x = line(draw), torch.arange(11.0).reshape(-1, 1)
    losses = student.train(model, x, 2 * x + 1, 0.01, 1000, CPU)
    yield "every 50th loss", [float(loss) for loss in losses[::50]]
    yield "slope and offset", list(model.parameters())


@probe("train", points=2, device="cuda:0")
def trains_on_the_gpu(student, draw, devices=("cuda:0",), before="cpu"):
    """The model and the data move to the device, here told by its name, and the training takes place there."""
    for device in devices:
        model, losses, data = trained(student, draw, 0.125, 3, device, before)
        where = f"on {device}, given as a {type(device).__name__}"
        yield f"slope and offset after 3 epochs {where}", list(model.parameters()), CLOSE
        yield f"losses {where}", [float(loss) for loss in losses], CLOSE
        yield f"x and y after the training {where}", data, KEPT


@probe("train", points=1, device="cuda:1")
def trains_where_it_is_told(student, draw):
    """It is the torch.device that was asked for, wherever the model was: not just any GPU."""
    yield from trains_on_the_gpu(student, draw, (torch.device("cuda:1"), CPU), "cuda:0")


# ------------------------------------------------------------------ predict


@probe("predict", points=2)
def predicts(student, draw):
    """The model's answers, one for each row of x."""
    for n, model in ((7, line(draw)), (1, line(draw)), (131, line(draw).append(nn.Tanh()))):
        yield f"predictions for {n} rows", student.predict(model, draw.normal(n, 1)), FREE


@probe("predict", points=1)
def gives_an_array(student, draw):
    """The predictions are a NumPy array of shape (n, 1)."""
    for n in (5, 1):
        answer = student.predict(line(draw), draw.normal(n, 1))
        yield f"type and shape for {n} rows", [type(answer).__name__, *np.shape(answer)]


@probe("predict", points=1)
def asking_changes_nothing(student, draw):
    """Parameters, gradients and x stay as they were, and autograd stays switched on."""
    model, x = line(draw), draw.normal(5, 1)
    model(x).sum().backward()  # the model has gradients
    student.predict(model, x)
    yield "the parameters and x after the call", [*model.parameters(), x], KEPT
    yield "autograd is on", torch.is_grad_enabled(), ON


@probe("predict", points=2, device="cuda:1")
def predicts_wherever_the_model_is(student, draw):
    """x goes to the model's device, whichever that is; the answers come back, and the model stays."""
    for device in ("cpu", "cuda:1", "cuda:0"):
        model, x = line(draw).to(device), draw.normal(5, 1)
        yield f"predictions of a model on {device}", student.predict(model, x), FREE
        yield f"the parameters, on {device} before, and x", [*model.parameters(), x], KEPT


# ------------------------------------------------------------------ save


def content(path):
    """What a file holds: the numbers under each key, or what it is instead."""
    stored = torch.load(path, map_location="cpu", weights_only=False) if os.path.exists(path) else None
    kinds = {type(value).__name__ for value in stored.values()} if isinstance(stored, dict) else set()
    return dict(sorted(stored.items())) if kinds == {"Tensor"} else " of ".join([type(stored).__name__, *sorted(kinds)])


@probe("save", points=2, scratch=True)
def writes_the_numbers(student, draw):
    """The file holds the state_dict: every parameter and buffer under its name."""
    student.save(line(draw).append(nn.BatchNorm1d(1)), "one")
    yield "what the file holds", content("one"), EXACT


@probe("save", points=1, scratch=True)
def writes_where_it_is_told(student, draw):
    """`path` is the name of the file, as it is; no other file is made, and a second save replaces the first."""
    for _ in range(2):
        student.save(line(draw), "two.weights")
    names = os.listdir()
    yield "files: two.weights, two..., all", [names.count("two.weights"), sum(n.startswith("two") for n in names), len(names)]
    yield "what the file holds", content("two.weights"), EXACT


@probe("save", points=1, device="cuda:0", scratch=True)
def saving_changes_nothing(student, draw):
    """The model's parameters stay as they were, also on the GPU."""
    model = line(draw).to("cuda:0")
    student.save(model, "three.pt")
    yield "the parameters", list(model.parameters()), KEPT


# ------------------------------------------------------------------ load


def restored(model):
    """How many of a model's numbers are those of `filled`."""
    return sum(int(((parameter - 0.3).abs() < 1e-3).sum()) for parameter in model.parameters())


@probe("load", points=3, uses=("LinearRegressionModel",), scratch=True)
def predicts_as_before(student, draw):
    """The loaded model has the numbers of the file and gives its predictions."""
    model, x = filled(student, 3, 2), draw.normal(5, 3)
    torch.save(model.state_dict(), "four")
    loaded = student.load("four", 3, 2, CPU)
    yield "numbers that came back, into a LinearRegressionModel", [restored(loaded), isinstance(loaded, type(model))]
    yield "the largest distance of the predictions", (model(x) - loaded(x)).abs().max(), between(0, 1e-5)


@probe("load", points=2, uses=("LinearRegressionModel",), scratch=True)
def loads_from_a_missing_gpu(student, draw):
    """A file from a GPU can be loaded where there is none, and one from a second GPU where there is one."""
    for origin, count in (("cuda:0", 0), ("cuda:1", 0), ("cuda:1", 1)):
        with simulated_cuda(2):
            torch.save(filled(student, 2, 1, origin).state_dict(), "five.weights")
        with simulated_cuda(count):
            yield f"numbers from {origin}, {count} GPUs here", restored(student.load("five.weights", 2, 1, "cpu"))


@probe("load", points=3, uses=("LinearRegressionModel", "save"), scratch=True, device="cuda:1")
def loads_onto_the_device(student, draw):
    """A model that was saved with `save` comes back on the device that was asked for, wherever it lay, and can be trained."""
    for origin, target in (("cpu", "cuda:1"), ("cuda:1", GPU), ("cuda:0", CPU)):
        student.save(filled(student, 2, 1, origin), "six.pt")
        loaded = student.load("six.pt", 2, 1, target)
        yield f"numbers that came back, {origin} to {target}, and devices", [restored(loaded), *devices(loaded)]
        kinds = sorted({(p.requires_grad, p.is_inference(), torch.is_grad_enabled()) for p in loaded.parameters()})
        yield f"gradients wanted, inference mode, autograd on {target}", kinds, same(cause="cannot be trained further")
