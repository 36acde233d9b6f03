"""A regression model as an `nn.Module`: trained, asked, saved and loaded, on whatever device there is.

You write each step from NumPy data to a model on disk. All of it has to work on a CPU and on an accelerator: which one
it is, the arguments say. It is graded on a simulated one, so you need none.

How to work: replace each `raise NotImplementedError(...)` by your own code and run `pytest` on this folder.
Every function is graded alone, so do them in any order; a mistake in one costs nothing in the others.

What holds for every function here
- Names and the order of the arguments are fixed; the functions are called with positional arguments.
- Tensors are torch.float32. A "column" has the shape (n, 1), not (n,).
- `device` is a torch.device or a string such as "cpu", "cuda:0" or "cuda:1". Use the one that you are given.
- Where an argument is called `model`, any `nn.Module` may come that makes a column out of a column: do not rely on
  the names of its attributes.
- Do not change the tensors that you are given. Only `train` changes something: the model's parameters, and their device.
- No function has to call another one, except that `load` makes a `LinearRegressionModel`.
"""

from torch import nn


def pick_device():
    """The device to work on.

    Returns a torch.device: "cuda:0" where CUDA is available, "cpu" where it is not. ("cuda" is as good as "cuda:0".)
    """
    raise NotImplementedError("pick_device")


def to_columns(values):
    """Numbers as a column for torch.

    values: a 1-D NumPy array (of floats or of integers), or a list of numbers; n of them.

    Returns a float32 tensor (n, 1) on the CPU. Where `values` is a float32 array, the tensor SHARES its memory: a change
    of one shows in the other. Other arrays are converted. `values` itself stays as it was.
    """
    raise NotImplementedError("to_columns")


class LinearRegressionModel(nn.Module):
    """A linear map with a bias, from input_dim features to output_dim outputs.

    Called with x of shape (n, input_dim) it gives (n, output_dim): each output is a weighted sum of the features plus
    a bias of its own. All weights and biases, input_dim * output_dim + output_dim numbers, are parameters of the module,
    and nothing else is. What its attributes are called and how the parameters start is up to you.
    """

    def __init__(self, input_dim, output_dim):
        raise NotImplementedError("LinearRegressionModel")


def train(model, x, y, lr, epochs, device):
    """Train a model by gradient descent, on `device`.

    x, y: columns on the CPU. lr: the learning rate. epochs: how many steps.

    Moves the model (in place) and the data to `device`. Each epoch is one step of plain SGD over ALL examples: the loss
    is the mean squared error (without a factor 1/2), and each parameter p moves to p - lr * gradient.
    A model is handed in without gradients, or with cleared ones.

    Returns the losses as a list of Python floats, one for each epoch: that of the epoch's forward pass, before its step.
    """
    raise NotImplementedError("train")


def predict(model, x):
    """What a model answers.

    model: on whatever device it is. x: a column on the CPU.

    Returns the predictions as a NumPy array (n, 1). The model's parameters and gradients stay as they are, on their device.
    """
    raise NotImplementedError("predict")


def save(model, path):
    """Write the model's `state_dict` to the file `path` with `torch.save`.

    path: a string. A file that is there already is replaced. The file holds the state_dict and nothing around it.
    The model's parameters stay as they are, on their device.
    """
    raise NotImplementedError("save")


def load(path, input_dim, output_dim, device):
    """The model whose state_dict is in a file.

    path: a string, the file of a LinearRegressionModel(input_dim, output_dim), written as `save` does. It may come from
          a machine with other devices: from a GPU that does not exist here, for instance.

    Returns a LinearRegressionModel on `device` that predicts the same, and that can be trained further.
    """
    raise NotImplementedError("load")


if __name__ == "__main__":
    # Try your code here: nothing in this block is graded.
    import numpy as np

    device = pick_device()
    x, y = to_columns(np.arange(11)), to_columns([2 * i + 1 for i in range(11)])
    model = LinearRegressionModel(1, 1)
    losses = train(model, x, y, 0.01, 1000, device)
    print("loss of every 50th epoch:", losses[::50])
    print("predictions (1, 3, ..., 21):", predict(model, x).ravel())
    save(model, "regressor.pt")
    print("the same from the file:", predict(load("regressor.pt", 1, 1, device), x).ravel())
