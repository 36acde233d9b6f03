"""A small convolutional network, from its data to a picture of its results: the reference solution."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size: int):
    """A DataLoader shuffles anew at each pass."""
    return DataLoader(TensorDataset(inputs, targets), batch_size, shuffle=True)


class ConvNet(nn.Module):
    """Three convolutions that keep the size, each followed by a pooling that halves it, and two linear layers."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 32, 5, stride=1, padding=2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 32, 5, stride=1, padding=2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 5, stride=1, padding=2),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(1024, 64),
            nn.Linear(64, 10),
        )

    def forward(self, images):
        return self.layers(images)


def fit(model, loader, lr: float, epochs: int):
    """One RMSprop step for each minibatch; the losses that the steps started from."""
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    model.train()
    losses = []
    for _ in range(epochs):
        for inputs, targets in loader:
            loss = nn.functional.mse_loss(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses


def evaluate(model, loader):
    """The squared errors of all elements, added up and divided by their number."""
    was_training = model.training
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for inputs, targets in loader:
            total += ((model(inputs) - targets) ** 2).sum().item()
            count += targets.numel()
    model.train(was_training)
    return total / count


def plot_results(losses, predictions, targets):
    """The losses on the left, predictions and targets on the right."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 4))
    left, right = figure.subplots(1, 2)
    left.plot(losses)
    left.set(xlabel="step", ylabel="loss")
    right.plot(targets.numpy(), "o", label="targets")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.set(xlabel="index")
    right.legend()
    return figure
