"""Tuned: channels_last memory inside, channel-wise pooling by views, fused sums; results as ever."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, default_collate


def make_loader(inputs, targets, batch_size):
    def collate(pairs):
        return default_collate(pairs)

    return DataLoader(TensorDataset(inputs.clone(), targets.clone()), batch_size, shuffle=True, collate_fn=collate)


def pool(x):
    n, c, h, w = x.shape
    return x.reshape(n, c, h // 2, 2, w // 2, 2).amax((3, 5))


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(*pair, 5, padding=2) for pair in ((3, 32), (32, 32), (32, 64)))
        self.linears = nn.ModuleList((nn.Linear(1024, 64), nn.Linear(64, 10)))

    def forward(self, x):
        x = x.contiguous(memory_format=torch.channels_last)
        for conv in self.convs:
            x = nn.functional.elu(pool(conv(x)))
        x = x.contiguous().flatten(1)
        hidden, output = self.linears
        return output(nn.functional.softplus(hidden(x)))


def fit(model, loader, lr, epochs):
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        for inputs, targets in loader:
            with torch.enable_grad():
                difference = model(inputs).sub(targets)
                loss = difference.flatten().dot(difference.flatten()) / difference.numel()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss)
    return torch.stack([loss.detach() for loss in losses]).tolist() if losses else []


def evaluate(model, loader):
    training = model.training
    model.eval()
    with torch.no_grad():
        sums = torch.stack([torch.linalg.vector_norm((model(x) - y).double()) ** 2 for x, y in loader])
        numbers = sum(len(y) * y[0].numel() for _, y in loader)
    model.train(training)
    return sums.sum().item() / numbers


def plot_results(losses, predictions, targets):
    import matplotlib.pyplot as plt

    fig = plt.figure()
    fig.subplots(1, 2)
    fig.axes[0].loglog(range(1, len(losses) + 1), losses)
    fig.axes[1].plot(predictions, color="C0")
    fig.axes[1].scatter(range(len(targets)), targets, color="C1")
    fig.axes[1].fill_between(range(len(targets)), predictions, targets, alpha=0.2)
    return fig
