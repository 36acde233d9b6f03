"""A script with everything at top level: runs, prints and pictures between the definitions."""

import torch
import torch.nn as nn
import torch.optim as optim
from torch.utils.data import DataLoader, TensorDataset
import matplotlib.pyplot as plt

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
print("using", device)


def make_loader(inputs, targets, batch_size):
    dataset = TensorDataset(inputs, targets)
    loader = DataLoader(dataset=dataset, batch_size=batch_size, shuffle=True, num_workers=2)
    return loader


class ConvNet(nn.Module):
    def __init__(self):
        super(ConvNet, self).__init__()
        self.model = nn.Sequential(
            nn.Conv2d(3, 32, 5, 1, 2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 32, 5, 1, 2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 5, 1, 2),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(1024, 64),
            nn.Linear(64, 10),
        )

    def forward(self, x):
        x = self.model(x)
        return x


def fit(model, loader, lr, epochs):
    loss_fn = nn.MSELoss()
    optimizer = optim.RMSprop(model.parameters(), lr=lr)
    loss_list = []
    total_train_step = 0
    for i in range(epochs):
        print("------- epoch {} begins -------".format(i + 1))
        model.train()
        for data in loader:
            imgs, targets = data
            outputs = model(imgs)
            loss = loss_fn(outputs, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total_train_step = total_train_step + 1
            loss_list.append(loss.item())
            if total_train_step % 100 == 0:
                print("step {}, loss {}".format(total_train_step, loss.item()))
    return loss_list


def evaluate(model, loader):
    mode = model.training
    model.eval()
    total_loss = 0
    with torch.no_grad():
        for data in loader:
            imgs, targets = data
            loss = nn.MSELoss()(model(imgs), targets)
            total_loss = total_loss + loss.item() * len(imgs)
    model.train(mode)
    return total_loss / len(loader.dataset)


def plot_results(losses, predictions, targets):
    plt.figure(figsize=(10, 4))
    plt.subplot(1, 2, 1)
    plt.plot(losses, "r-", lw=2)
    plt.xlabel("step")
    plt.ylabel("loss")
    plt.subplot(1, 2, 2)
    plt.scatter(range(len(targets)), targets.numpy(), label="targets")
    plt.plot(predictions.numpy(), "r-", lw=2, label="predictions")
    plt.legend()
    fig = plt.gcf()
    plt.show()
    return fig


net = ConvNet()
print(net)
x = torch.ones((1, 3, 32, 32))
y = torch.arange(1, 11).float().reshape(1, 10)
losses = fit(net, make_loader(x, y, 1), 1e-4, 3)
fig = plot_results(losses, net(x)[0].detach(), y[0])
fig.savefig("/nonexistent/results.png")
