"""Extra parameters with defaults, defaultdict, copies of w by clone()."""

from collections import defaultdict

import numpy as np
import torch


def predict(w, x, b=0.0):
    return w * x + b


def sample_loss(w, x, y, reduction="mean"):
    return getattr(torch, reduction)((predict(w, x) - y) ** 2)


def train(x_data, y_data, w0, lr, steps, verbose=False):
    x, y = (torch.as_tensor(values) for values in (x_data, y_data))
    w = torch.tensor(w0).requires_grad_()
    seen = defaultdict(list)
    for step in range(steps):
        i = np.random.choice(len(x))
        loss = sample_loss(w, x[i], y[i])
        seen["step"].append(step)
        seen["w"].append(w.detach().clone())
        seen["loss"].append(loss.detach())
        if verbose:
            print(step, seen["w"][-1], seen["loss"][-1])
        loss.backward()
        with torch.no_grad():
            w.copy_(w - lr * w.grad)
        w.grad = None
    return w.tolist(), {name: [float(v) if name != "step" else v for v in seen[name]] for name in seen}


def plot_history(history):
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots(2)
    ax[0].plot(history["step"], history["loss"])
    ax[0].fill_between(history["step"], history["loss"], alpha=0.2)
    ax[1].plot(history["step"], history["w"])
    ax[1].annotate("target", (0, 2))
    plt.close(fig)
    return fig
