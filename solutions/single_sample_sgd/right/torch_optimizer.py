"""torch.optim.SGD, nn.Parameter, MSELoss on one sample."""

import torch
from torch import nn


def predict(w, x):
    return x * w


def sample_loss(w, x, y):
    return nn.MSELoss()(predict(w, x), y)


def train(x_data, y_data, w0, lr, steps):
    w = nn.Parameter(torch.tensor(float(w0)))
    optimizer = torch.optim.SGD([w], lr=lr)
    xs, ys = torch.tensor(x_data), torch.tensor(y_data)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = torch.randint(len(xs), ())
        optimizer.zero_grad()
        loss = sample_loss(w, xs[i], ys[i])
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        optimizer.step()
    return w.item(), history


def plot_history(history):
    import matplotlib.pyplot as plt

    fig, ax1 = plt.subplots()
    ax1.plot(history["step"], history["loss"], color="tab:red", label="loss")
    ax1.set_xlabel("step")
    ax1.set_ylabel("loss")
    ax2 = ax1.twinx()
    ax2.plot(history["step"], history["w"], color="tab:blue", label="w")
    ax2.set_ylabel("w")
    fig.legend()
    return fig
