"""A namedtuple for each record, torch.multinomial for the draw, zero_() for the gradient."""

from collections import namedtuple

import torch

Record = namedtuple("Record", "step w loss")


def predict(w, x):
    y_hat = w * x
    return y_hat


def sample_loss(w, x, y):
    residual = predict(w, x) - y
    return residual.square()


def train(x_data, y_data, w0, lr, steps):
    w = torch.full((), w0, dtype=torch.float64).requires_grad_()
    chances = torch.ones(len(x_data))
    records = []
    for k in range(steps):
        i = torch.multinomial(chances, 1).item()
        loss = sample_loss(w, x_data[i], y_data[i])
        records.append(Record(k, w.item(), loss.item()))
        loss.backward()
        with torch.no_grad():
            w.sub_(w.grad, alpha=lr)
            w.grad.zero_()
    columns = [list(column) for column in zip(*records)]
    return w.item(), dict(zip(Record._fields, columns))


def plot_history(history):
    import matplotlib.pyplot as plt

    fig, (upper, lower) = plt.subplots(nrows=2)
    upper.plot(history["step"], history["loss"], linestyle="--")
    upper.plot(history["step"], history["loss"], "k.")
    lower.plot(history["step"], history["w"], linestyle="--")
    lower.plot([history["step"][0], history["step"][-1]], [2, 2], "g")
    return fig
