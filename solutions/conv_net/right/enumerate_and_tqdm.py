"""Progress on the way, a validation after each epoch, several lists kept beside the one that is returned."""

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

try:
    from tqdm import tqdm
except ImportError:
    def tqdm(iterable, **_):
        return iterable

BATCH_SIZE = 64
LR = 1e-4


def make_loader(inputs, targets, batch_size=BATCH_SIZE):
    return DataLoader(TensorDataset(inputs, targets), batch_size=batch_size, shuffle=True, pin_memory=False)


def block(i, o):
    return nn.Sequential(nn.Conv2d(i, o, 5, padding=2), nn.ReLU(inplace=True), nn.MaxPool2d(2))


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(block(3, 32), block(32, 32), block(32, 64))
        self.classifier = nn.Sequential(nn.Linear(64 * 4 * 4, 64), nn.ReLU(inplace=True), nn.Dropout(), nn.Linear(64, 10))

    def forward(self, x):
        x = self.features(x)
        x = torch.flatten(x, 1)
        return self.classifier(x)


def fit(model, loader, lr=LR, epochs=10):
    criterion = nn.MSELoss()
    optimizer = optim.RMSprop(model.parameters(), lr=lr)
    step_losses, epoch_losses = [], []
    for epoch in range(epochs):
        model.train()
        running = 0.0
        for i, (x, y) in enumerate(tqdm(loader, disable=True), start=1):
            optimizer.zero_grad()
            out = model(x)
            loss = criterion(out, y)
            loss.backward()
            optimizer.step()
            running += loss.item()
            step_losses.append(loss.item())
        epoch_losses.append(running / i)
        epoch_losses.append(evaluate(model, loader))
    return step_losses


def evaluate(model, loader):
    training = model.training
    criterion = nn.MSELoss(reduction="none")
    model.eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            per_element = criterion(model(x), y)
            total += per_element.sum().item()
            count += per_element.numel()
    if training:
        model.train()
    return total / count


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    plt.style.use("default")
    fig, axes = plt.subplots(1, 2, figsize=(10, 4), sharey=False)
    for ax, title in zip(axes, ("training", "results")):
        ax.set_title(title)
        ax.grid(alpha=0.3)
    axes[0].plot(range(1, len(losses) + 1), losses, "-o", markersize=2)
    axes[1].plot(targets, "o-", mfc="none")
    axes[1].plot(predictions, "x--")
    plt.close(fig)
    return fig
