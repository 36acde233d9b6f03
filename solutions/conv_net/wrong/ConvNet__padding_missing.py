"""The convolutions have no padding: a 5x5 window takes 4 pixels off height and width, and the image becomes too small
on the way.

Write down height and width after each layer, from 32. How many rows of zeros must be added on each side for a window of 5
to keep them?
"""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(3, 32, 5),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 32, 5),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 5),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(1024, 64),
            nn.Linear(64, 10),
        )

    def forward(self, x):
        return self.net(x)
