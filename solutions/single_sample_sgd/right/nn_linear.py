"""An nn.Linear without a bias is the model; DataLoader with shuffle draws the samples."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def predict(w, x):
    return w * x


def sample_loss(w, x, y):
    y_hat = predict(w, x)
    return nn.functional.mse_loss(y_hat, y, reduction="sum")


def endless(loader):
    while True:
        yield from loader


def train(x_data, y_data, w0, lr, steps):
    net = nn.Linear(1, 1, bias=False)
    nn.init.constant_(net.weight, w0)
    data = TensorDataset(torch.tensor(x_data).reshape(-1, 1), torch.tensor(y_data).reshape(-1, 1))
    batches = endless(DataLoader(data, batch_size=1, shuffle=True))
    sgd = torch.optim.SGD(net.parameters(), lr=lr)
    history = {key: [] for key in ("step", "w", "loss")}
    for step in range(1, steps + 1):
        x, y = next(batches)
        loss = nn.functional.mse_loss(net(x), y)
        for key, value in zip(history, (step, net.weight.item(), loss.item())):
            history[key].append(value)
        sgd.zero_grad()
        loss.backward()
        sgd.step()
    return net.weight.item(), history


def plot_history(history):
    import matplotlib.pyplot as plt

    fig, axs = plt.subplots(ncols=2, figsize=(8, 3))
    for ax, key in zip(axs.flat, ["loss", "w"]):
        ax.plot("step", key, data=history)
        ax.set(xlabel="step", ylabel=key, title=f"{key} per step")
    fig.suptitle("single-sample SGD")
    return fig
