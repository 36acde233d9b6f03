"""The loader shuffles copies of the tensors at each pass; evaluation adds up sample by sample; axes in another order."""

import torch
from torch import nn


class Epochs:
    def __init__(self, inputs, targets, batch_size):
        self.inputs, self.targets = inputs.clone(), targets.clone()
        self.batch_size = batch_size

    def shuffle(self):
        order = torch.randperm(len(self.inputs))
        self.inputs, self.targets = self.inputs[order], self.targets[order]

    def __getitem__(self, i):
        if i == 0:
            self.shuffle()
        start = i * self.batch_size
        if start >= len(self.inputs):
            raise IndexError
        return self.inputs[start : start + self.batch_size], self.targets[start : start + self.batch_size]


def make_loader(inputs, targets, batch_size):
    return Epochs(inputs, targets, batch_size)


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(64, 10)
        self.hidden = nn.Linear(1024, 64)
        self.conv3 = nn.Conv2d(32, 64, 5, padding=2)
        self.conv2 = nn.Conv2d(32, 32, 5, padding=2)
        self.conv1 = nn.Conv2d(3, 32, 5, padding=2)

    def forward(self, x):
        for conv in [self.conv1, self.conv2, self.conv3]:
            x = nn.functional.max_pool2d(conv(x), 2)
        rows = [image.reshape(-1) for image in x]
        return self.output(self.hidden(torch.stack(rows)))


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = {}
    for epoch in range(epochs):
        for number, (x, y) in enumerate(loader):
            optimizer.zero_grad()
            loss = nn.MSELoss()(model(x), y)
            loss.backward()
            optimizer.step()
            losses[epoch, number] = loss.item()
    return list(losses.values())


def evaluate(model, loader):
    was = model.training
    model.eval()
    squares = []
    with torch.no_grad():
        for x, y in loader:
            for i in range(len(x)):
                squares.extend(((model(x[i : i + 1])[0] - y[i]) ** 2).tolist())
    model.train(was)
    return sum(squares) / len(squares)


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    fig = plt.figure()
    results = fig.add_axes([0.1, 0.1, 0.8, 0.35])
    history = fig.add_axes([0.1, 0.6, 0.8, 0.35])
    for i, value in enumerate(losses):
        pass
    history.plot(losses, marker="x")
    results.scatter(list(range(len(targets))), targets.tolist(), label="targets")
    results.scatter(list(range(len(predictions))), predictions.tolist(), label="predictions")
    return fig
