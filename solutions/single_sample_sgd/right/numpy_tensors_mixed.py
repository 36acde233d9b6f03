"""float32 arithmetic of NumPy, np.random.permutation for each round, points with a line through them."""

import numpy as np


def predict(w, x):
    return x.__mul__(w)


def sample_loss(w, x, y):
    error = y - w * x
    return error * error


def train(x_data, y_data, w0, lr, steps):
    x, y = np.asarray(x_data, dtype=np.float32), np.asarray(y_data, dtype=np.float32)
    w, lr = np.float32(w0), np.float32(lr)
    order = np.concatenate([np.random.permutation(len(x)) for _ in range(steps // len(x) + 1)])[:steps]
    history = {"step": [], "w": [], "loss": []}
    for step, i in enumerate(order, start=1):
        residual = w * x[i] - y[i]
        history["step"].append(step)
        history["w"].append(float(w))
        history["loss"].append(float(residual**2))
        w -= lr * 2 * residual * x[i]
    return float(w), history


def plot_history(history):
    import matplotlib.pyplot as plt

    fig = plt.figure(1, clear=True)
    grid = fig.add_gridspec(2, 1)
    for row, name in enumerate(history.keys() - {"step"}):
        ax = fig.add_subplot(grid[row])
        ax.plot(history["step"], history[name], "-o", label=name)
        ax.legend()
    return fig
