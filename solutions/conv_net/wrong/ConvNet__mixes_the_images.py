"""The result of one image depends on the others: their numbers are mixed where the net flattens.

A reshape only cuts the numbers anew, in the order in which they lie; it does not swap axes. See that the first axis, N,
stays the first all the way.
"""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 5, padding=2)
        self.conv2 = nn.Conv2d(32, 32, 5, padding=2)
        self.conv3 = nn.Conv2d(32, 64, 5, padding=2)
        self.pool = nn.MaxPool2d(2)
        self.fc1 = nn.Linear(1024, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        x = self.pool(self.conv1(x))
        x = self.pool(self.conv2(x))
        x = self.pool(self.conv3(x))
        x = x.permute(1, 2, 3, 0).reshape(-1, 1024)
        return self.fc2(self.fc1(x))
