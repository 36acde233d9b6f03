"""A small convolutional network, from its data to a picture of its results.

The whole workflow in five pieces: load the data, build the net, train it, evaluate it, show what came out.

How to work: replace each `raise NotImplementedError(...)` by your own code and run `pytest` on this folder.
Every piece is graded alone, so do them in any order; a mistake in one costs nothing in the others. `fit` and `evaluate`
are called with other, smaller models than yours.

What holds for every piece here
- Names and the order of the arguments are fixed; the functions are called with positional arguments.
- Tensors are torch.float32. Images have the shape (N, channels, height, width).
- Do not change the tensors and lists that you are given. Only `fit` changes something: the model.
- Where something random is asked for, do not fix a seed.
"""

from torch import nn


def make_loader(inputs, targets, batch_size):
    """Something that serves the data in minibatches, one epoch after another.

    inputs: (n, ...), targets: (n, ...), tensors of one length n: targets[i] belongs to inputs[i].

    Returns something that can be iterated again and again (a torch DataLoader, say): each `for` loop over it is one pass
    through all the data, also where an earlier loop was left early. Its items are pairs (inputs, targets) of tensors:
    batch_size rows of `inputs`, with the rows of `targets` that belong to them. In one pass every example comes exactly
    once; where batch_size does not divide n, the last minibatch is shorter, it is not dropped.
    Each pass has a new random order, in which the single examples are mixed, not only whole minibatches.
    """
    raise NotImplementedError("make_loader")


class ConvNet(nn.Module):
    """A net for small colour images: (N, 3, 32, 32) -> (N, 10), for any N >= 1.

    Its layers, in this order:
    Conv2d 3 -> 32 channels, 5x5 window, stride 1, padding 2;   MaxPool2d(2)
    Conv2d 32 -> 32 channels, likewise;                         MaxPool2d(2)
    Conv2d 32 -> 64 channels, likewise;                         MaxPool2d(2)
    flatten: each image to a row of 64 * 4 * 4 = 1024 numbers
    Linear 1024 -> 64
    Linear 64 -> 10
    All five have a bias: 145 578 parameters together.

    Between them you may add layers without parameters (activations such as ReLU, Dropout). After the last Linear comes
    nothing more: its ten numbers are the result.
    """

    def __init__(self):
        raise NotImplementedError("ConvNet")


def fit(model, loader, lr, epochs):
    """Train a model.

    model: an nn.Module, in training mode, in which it is trained. It has no gradients yet, or cleared ones.
    loader: a DataLoader with pairs (inputs, targets); model(inputs) has the shape of targets.

    Goes `epochs` times through all minibatches of the loader, in its order, and makes one step for each of them: the
    loss is the mean squared error over all elements of the minibatch, the optimiser is torch's RMSprop with learning
    rate lr and otherwise its defaults, one optimiser for the whole training. Each step uses the gradient of its own
    minibatch alone.

    Returns the losses, a list of Python floats: one a step, each the loss that its step started from.
    """
    raise NotImplementedError("fit")


def evaluate(model, loader):
    """Measure how well a model does on data.

    model: an nn.Module, in training mode or in evaluation mode. loader: a DataLoader with pairs (inputs, targets).

    Returns the mean squared error over ALL elements of all targets as a Python float: where the last minibatch is
    shorter, it counts by its size.
    The model is called in evaluation mode (no Dropout, BatchNorm with its stored statistics) and no graph for gradients
    is built. Afterwards the model is as it was: its parameters, its buffers, its gradients, and its mode.
    """
    raise NotImplementedError("evaluate")


def plot_results(losses, predictions, targets):
    """Show how the training went, and what came out.

    losses: list of floats. predictions, targets: 1-D tensors of one length, without gradients.

    Returns a matplotlib Figure with exactly two Axes. One shows the losses against the step. The other shows the
    predictions and the targets, both against their index. All as lines or as points; steps and indices count from 0 or
    from 1.
    To see it: plot_results(losses, predictions, targets).savefig("results.png")
    """
    raise NotImplementedError("plot_results")


if __name__ == "__main__":
    # Try your code here: nothing in this block is graded.
    import torch

    images, targets = torch.ones(1, 3, 32, 32), torch.arange(1.0, 11.0).reshape(1, 10)
    net, loader = ConvNet(), make_loader(images, targets, 1)
    losses = fit(net, loader, 1e-4, 100)
    print("first and last loss (about 38.6 and 0.1):", losses[0], losses[-1])
    print("mean squared error:", evaluate(net, loader))
    plot_results(losses, net(images)[0].detach(), targets[0]).savefig("results.png")
