"""Stochastic gradient descent, one sample at a time.

The model has one weight and no bias: y = w x. Each step looks at one sample that is drawn at random, and moves w a little
against the gradient of that sample's loss. With x = [1, 2, 3], y = [2, 4, 6], w0 = 1, a learning rate of 0.01 and 100 steps
w comes close to 2, and the prediction for x = 4 close to 8.

How to work: replace each `raise NotImplementedError(...)` by your own code and run `pytest` on this folder.
Every function is graded alone, so do them in any order; a mistake in one costs nothing in the others.

What holds for every function here
- Names and the order of the arguments are fixed; the functions are called with positional arguments.
- Do not change the lists and tensors that you are given.
- The random draw may come from `random`, `numpy` or `torch`. Do not fix a seed in a function.
- No function has to call another one: `train` may use autograd, or the gradient 2x (wx - y) worked out by hand.
"""


def predict(w, x):
    """The model's prediction for one sample: w times x.

    w, x: numbers (Python floats) or 0-d tensors. Both must work.

    Returns the prediction: a number for numbers, a 0-d tensor for tensors, then differentiable in w.
    """
    raise NotImplementedError("predict")


def sample_loss(w, x, y):
    """The squared error of one sample: (w x - y)^2.

    w, x, y: 0-d float32 tensors.

    Returns a scalar tensor (shape ()), differentiable in w. There is no factor 1/2.
    """
    raise NotImplementedError("sample_loss")


def train(x_data, y_data, w0, lr, steps):
    """Train w by stochastic gradient descent, one random sample a step.

    x_data, y_data: lists of Python floats, of one length n >= 1: sample i is (x_data[i], y_data[i]).
    w0: a float, the weight before the first step. lr: the learning rate. steps: an int >= 1.

    In each of the `steps` steps ONE sample (x, y) is drawn at random, all samples with the same chance, and w moves by -lr
    times the derivative of that sample's loss (w x - y)^2 by w. Drawing anew in each step is fine, and so is going through a
    new random order of all samples again and again; the same order each time is not.

    Returns (w, history):
    w: the weight after the last step, a Python float.
    history: a dict of three lists of Python numbers, each with one entry a step, recorded BEFORE that step's update:
        "step": the number of the step, counted from 0 or from 1;
        "w": the weight; "loss": the loss of the drawn sample under that weight.
    """
    raise NotImplementedError("train")


def plot_history(history):
    """Draw how the loss and the weight develop.

    history: as returned by `train`.

    Returns a matplotlib Figure with two Axes: the loss against the step in one, w against the step in the other, each as a
    line or as points.
    To see it: plot_history(history).savefig("history.png")
    """
    raise NotImplementedError("plot_history")


if __name__ == "__main__":
    # Try your code here: nothing in this block is graded.
    w, history = train([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], 1.0, 0.01, 100)
    print("w:", w, "prediction for 4:", predict(w, 4.0))
    plot_history(history).savefig("history.png")
