"""Long and careful: every step on a line of its own, lists and counters."""

import torch
from torch import nn
from torch.utils.data import DataLoader
from matplotlib import pyplot as plt


def make_loader(inputs, targets, batch_size):
    data = []
    number_of_examples = inputs.shape[0]
    for i in range(number_of_examples):
        one_input = inputs[i]
        one_target = targets[i]
        data.append((one_input, one_target))
    loader = DataLoader(data, batch_size=batch_size, shuffle=True, drop_last=False)
    return loader


class ConvNet(nn.Module):
    def __init__(self):
        nn.Module.__init__(self)
        self.convolution_1 = nn.Conv2d(in_channels=3, out_channels=32, kernel_size=5, stride=1, padding=2)
        self.pooling_1 = nn.MaxPool2d(kernel_size=2)
        self.convolution_2 = nn.Conv2d(in_channels=32, out_channels=32, kernel_size=5, stride=1, padding=2)
        self.pooling_2 = nn.MaxPool2d(kernel_size=2)
        self.convolution_3 = nn.Conv2d(in_channels=32, out_channels=64, kernel_size=5, stride=1, padding=2)
        self.pooling_3 = nn.MaxPool2d(kernel_size=2)
        self.flatten = nn.Flatten()
        self.linear_1 = nn.Linear(in_features=64 * 4 * 4, out_features=64)
        self.linear_2 = nn.Linear(in_features=64, out_features=10)

    def forward(self, x):
        x = self.convolution_1(x)
        x = self.pooling_1(x)
        x = self.convolution_2(x)
        x = self.pooling_2(x)
        x = self.convolution_3(x)
        x = self.pooling_3(x)
        x = self.flatten(x)
        x = self.linear_1(x)
        x = self.linear_2(x)
        return x


def fit(model, loader, lr, epochs):
    loss_function = nn.MSELoss()
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    all_losses = []
    epoch = 0
    while epoch < epochs:
        for batch in loader:
            batch_inputs = batch[0]
            batch_targets = batch[1]
            batch_outputs = model(batch_inputs)
            batch_loss = loss_function(batch_outputs, batch_targets)
            optimizer.zero_grad()
            batch_loss.backward()
            optimizer.step()
            batch_loss_as_number = batch_loss.item()
            all_losses.append(batch_loss_as_number)
        epoch = epoch + 1
    return all_losses


def evaluate(model, loader):
    model_was_training = model.training
    model.eval()
    sum_of_squares = 0.0
    number_of_elements = 0
    with torch.no_grad():
        for batch_inputs, batch_targets in loader:
            batch_outputs = model(batch_inputs)
            differences = batch_outputs - batch_targets
            squares = differences * differences
            sum_of_squares = sum_of_squares + squares.sum().item()
            rows, columns = squares.shape
            number_of_elements = number_of_elements + rows * columns
    if model_was_training:
        model.train()
    else:
        model.eval()
    mean = sum_of_squares / number_of_elements
    return mean


def plot_results(losses, predictions, targets):
    figure = plt.figure()
    axes_1 = figure.add_subplot(121)
    axes_2 = figure.add_subplot(122)
    steps = []
    for i in range(len(losses)):
        steps.append(i)
    axes_1.plot(steps, losses, color="red")
    axes_1.set_title("losses")
    indices = list(range(len(targets)))
    axes_2.plot(indices, predictions.tolist(), color="blue")
    axes_2.plot(indices, targets.tolist(), color="green")
    axes_2.set_title("predictions and targets")
    return figure
