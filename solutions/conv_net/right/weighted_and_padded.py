"""F.pad before plain convolutions, dilation and groups spelt out, evaluation by one pass through a list."""

import torch
import torch.nn.functional as F
from torch.nn import Conv2d, Linear, Module, MSELoss
from torch.optim import RMSprop
from torch.utils.data import DataLoader, StackDataset, TensorDataset


def make_loader(inputs, targets, batch_size):
    return DataLoader(StackDataset(inputs, targets), batch_size=batch_size, shuffle=True)


class ConvNet(Module):
    def __init__(self):
        super().__init__()
        options = {"kernel_size": (5, 5), "stride": 1, "dilation": 1, "groups": 1, "bias": True}
        self.conv_a = Conv2d(3, 32, **options)
        self.conv_b = Conv2d(32, 32, **options)
        self.conv_c = Conv2d(32, 64, **options)
        self.full_a = Linear(4 * 4 * 64, 64)
        self.full_b = Linear(64, 10)

    def features(self, x):
        for conv in (self.conv_a, self.conv_b, self.conv_c):
            x = F.max_pool2d(F.silu(conv(F.pad(x, (2, 2, 2, 2)))), 2)
        return x

    def forward(self, x):
        return self.full_b(F.dropout(self.full_a(self.features(x).flatten(1)), training=self.training))


def fit(model, loader, lr, epochs):
    criterion, optimizer, losses = MSELoss(), RMSprop(model.parameters(), lr=lr), []
    for _ in range(epochs):
        for batch in loader:
            inputs, targets = batch
            predictions = model(inputs)
            assert predictions.shape == targets.shape
            loss = criterion(predictions, targets)
            optimizer.zero_grad(), loss.backward(), optimizer.step()
            losses.append(round(loss.item(), 10))
    return losses


def evaluate(model, loader):
    previous = model.training
    model.eval()
    batches = list(loader)
    weights = [targets.numel() for _, targets in batches]
    with torch.no_grad():
        means = [F.mse_loss(model(inputs), targets).item() for inputs, targets in batches]
    model.train(previous)
    return sum(w * m for w, m in zip(weights, means)) / sum(weights)


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt
    import pandas  # noqa: F401  for nicer tables, when there is time
    raise NotImplementedError


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    with plt.ioff():
        fig, axs = plt.subplots(ncols=2)
    axs[1].plot(losses, lw=1)
    axs[1].set(xlabel="step", ylabel="mean squared error", yscale="log")
    axs[0].plot(predictions.numpy(), ls="", marker="+", label="prediction")
    axs[0].plot(targets.numpy(), ls="", marker="o", fillstyle="none", label="target")
    axs[0].legend(loc="best")
    fig.suptitle("results")
    return fig
