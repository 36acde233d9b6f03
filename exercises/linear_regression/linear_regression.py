"""Linear regression from scratch, with minibatch stochastic gradient descent.

The model is y = Xw + b. You write its data, its loss, its optimiser and its training loop, and compare
what training reaches with the exact least-squares answer.

How to work: replace each `raise NotImplementedError(...)` by your own code and run `pytest` on this folder.
Every function is graded alone, so do them in any order; a mistake in one costs nothing in the others.

What holds for every function here
- Names and the order of the arguments are fixed; the functions are called with positional arguments.
- Tensors are torch.float32. A "column" has the shape (n, 1), not (n,).
- Do not change the tensors that you are given. Only `sgd` changes something: the parameters.
- Where something random is asked for, `torch`, `numpy` and `random` are all fine. Do not fix a seed in a function.
- No function has to call another one: `train` may use your functions, its own code or a torch optimiser.
"""


def synthetic_data(w, b, num_examples):
    """Make a data set that follows a line, with a little noise: y = Xw + b + noise.

    w: float tensor (d,), the true weights.
    b: the true bias, a Python float or a 0-d tensor.
    num_examples: n, the number of rows.

    Returns (X, y):
    X: (n, d), every entry drawn from the standard normal distribution N(0, 1).
    y: (n, 1), a column: Xw + b plus noise. The noise is normal with mean 0 and STANDARD DEVIATION 0.01,
       drawn anew for each example.
    """
    raise NotImplementedError("synthetic_data")


def data_iter(batch_size, features, labels):
    """Go once through the data in random order, a minibatch at a time.

    features: (n, d). labels: (n, 1).

    Returns something to iterate over (a generator, a list, a DataLoader, ...) whose items are pairs (X, y):
    X: (batch_size, d) and y: (batch_size, 1), rows of `features` with the labels that belong to them.
    In one pass every example comes exactly once. Where batch_size does not divide n, the last minibatch is
    shorter; it is not dropped. Each call gives a new random order.
    """
    raise NotImplementedError("data_iter")


def init_params(num_inputs):
    """The parameters before training.

    Returns (w, b):
    w: (num_inputs, 1), drawn from the normal distribution with mean 0 and STANDARD DEVIATION 0.01.
    b: (1,), zero.
    Both are leaf tensors that require a gradient, so that `backward()` fills their `.grad`.
    """
    raise NotImplementedError("init_params")


def linreg(X, w, b):
    """The model: Xw + b.

    X: (n, d). w: (d, 1). b: (1,).

    Returns the predictions, a column (n, 1), differentiable in w and b.
    """
    raise NotImplementedError("linreg")


def squared_loss(y_hat, y):
    """Half the squared error of every single example: (y_hat - y)^2 / 2.

    y_hat: (n, 1), the predictions.
    y: (n, 1) or (n,), the labels. Both must work, and give the same losses.

    Returns a tensor of y_hat's shape: one loss for each example, neither added up nor averaged. Differentiable in y_hat.
    """
    raise NotImplementedError("squared_loss")


def sgd(params, lr, batch_size):
    """One step of minibatch stochastic gradient descent.

    params: list of tensors that require a gradient and have one in `.grad`: the gradient of the SUM of the losses
            over the minibatch.
    lr: the learning rate. batch_size: the number of examples in the minibatch.

    Changes each parameter p in place: p <- p - lr * p.grad / batch_size. "In place" means that the caller's tensor
    shows the new values. Autograd must not record the step: p stays a leaf that requires a gradient.
    Afterwards sgd clears the gradient of each parameter (zeros or None).
    Returns nothing.
    """
    raise NotImplementedError("sgd")


def closed_form(features, labels):
    """The exact least-squares solution: the w and b with the smallest sum of squared errors.

    features: (n, d). labels: (n, 1) or (n,). Both must work. n is greater than d.

    Returns (w, b): w (d, 1), b (1,), float32 tensors.
    """
    raise NotImplementedError("closed_form")


def train(features, labels, lr, num_epochs, batch_size):
    """Train w and b by minibatch stochastic gradient descent, from a fresh start.

    features: (n, d). labels: (n, 1).

    Starts from parameters distributed as those of `init_params`. In each of the num_epochs epochs it goes once through
    all the data, in minibatches of batch_size in a new random order. A minibatch moves each parameter by
    -lr times the gradient of the MEAN of `squared_loss` over that minibatch. A shorter last minibatch counts as well;
    it may be divided by its own size or by batch_size. Plain SGD: no momentum, no weight decay, no schedule.

    Returns (w, b, history):
    w: (d, 1) and b: (1,), the trained parameters.
    history: list of num_epochs Python floats: after each epoch, the mean `squared_loss` over ALL examples
             under the parameters as they are then.
    """
    raise NotImplementedError("train")


def scatter(features, labels, column):
    """Draw one feature against the labels, as points.

    features: (n, d). labels: (n, 1). column: which feature goes to the horizontal axis, 0 to d - 1.

    Returns a matplotlib Figure with one Axes: features[:, column] across, labels up, one point for each example,
    not joined by a line (`ax.scatter`, or `ax.plot` with markers and no line; size 1 looks good with 1000 points).
    To see it: scatter(X, y, 1).savefig("scatter.png")
    """
    raise NotImplementedError("scatter")


if __name__ == "__main__":
    # Try your code here: nothing in this block is graded.
    import torch

    X, y = synthetic_data(torch.tensor([2.0, -3.4]), 4.2, 1000)
    w, b, history = train(X, y, 0.03, 3, 10)
    print("trained:    ", w.reshape(-1).tolist(), b.item(), "loss per epoch", history)
    print("closed form:", closed_form(X, y))
