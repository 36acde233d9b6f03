"""NumPy arrays and generators; the history as rows of one array."""

import numpy as np
from matplotlib import pyplot as plt


def predict(w, x):
    return w * x


def sample_loss(w, x, y):
    return (w * x - y).pow(2)


def train(x_data, y_data, w0, lr, steps):
    rng = np.random.default_rng()
    x, y = np.array(x_data), np.array(y_data)
    w = np.float64(w0)
    table = np.zeros((steps, 2))
    for t, i in enumerate(rng.integers(0, len(x), size=steps)):
        error = w * x[i] - y[i]
        table[t] = w, error**2
        w = w - lr * 2 * x[i] * error
    return float(w), {"step": list(range(steps)), "w": table[:, 0].tolist(), "loss": table[:, 1].tolist()}


def plot_history(history):
    steps = np.array(history["step"])
    fig = plt.figure()
    ax = fig.add_subplot(211)
    ax.semilogy(steps, np.array(history["loss"]) + 0.0)
    ax = fig.add_subplot(212)
    ax.plot(steps, np.array(history["w"]), "r.")
    return fig
