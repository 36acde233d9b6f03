"""A trainer class does the work of fit and evaluate; the functions are thin."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Trainer:
    def __init__(self, model, loader, optimizer=None):
        self.model, self.loader, self.optimizer = model, loader, optimizer
        self.criterion = nn.MSELoss()
        self.losses = []

    def batches(self):
        yield from self.loader

    def step(self, inputs, targets):
        self.optimizer.zero_grad()
        loss = self.criterion(self.model(inputs), targets)
        loss.backward()
        self.optimizer.step()
        self.losses.append(loss.item())

    def epoch(self):
        self.model.train()
        for inputs, targets in self.batches():
            self.step(inputs, targets)

    def score(self):
        errors, numbers = [], []
        for inputs, targets in self.batches():
            errors.append(self.criterion(self.model(inputs), targets).item())
            numbers.append(len(targets))
        weights = torch.tensor(numbers, dtype=torch.float64) / sum(numbers)
        return (torch.tensor(errors, dtype=torch.float64) * weights).sum().item()


def make_loader(inputs, targets, batch_size):
    return DataLoader(TensorDataset(inputs, targets), batch_size, shuffle=True)


class ConvNet(nn.Module):
    channels = (3, 32, 32, 64)

    def __init__(self):
        super().__init__()
        for i in range(3):
            setattr(self, f"conv{i}", nn.Conv2d(self.channels[i], self.channels[i + 1], 5, 1, 2))
        self.hidden = nn.Linear(1024, 64)
        self.output = nn.Linear(64, 10)
        self.apply(self._initialise)

    @staticmethod
    def _initialise(layer):
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.kaiming_normal_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, x):
        n = x.shape[0]
        for i in range(3):
            x = getattr(self, f"conv{i}")(x).relu()
            x = nn.functional.max_pool2d(x, kernel_size=2, stride=2)
        x = self.hidden(x.reshape(n, 1024)).relu()
        return self.output(x)


def fit(model, loader, lr, epochs):
    trainer = Trainer(model, loader, torch.optim.RMSprop(model.parameters(), lr=lr, foreach=True))
    for _ in range(epochs):
        trainer.epoch()
    return trainer.losses


def evaluate(model, loader):
    training = model.training
    model.eval()
    with torch.no_grad():
        result = Trainer(model, loader).score()
    model.train(training)
    return result


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    fig, ((left, right),) = plt.subplots(1, 2, squeeze=False)
    left.plot([loss for loss in losses], drawstyle="steps-post")
    for values, marker in ((predictions, "v"), (targets, "^")):
        right.plot([float(v) for v in values], marker)
    return fig
