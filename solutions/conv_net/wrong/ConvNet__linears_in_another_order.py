"""The two Linear layers stand in the wrong order: the one for 64 numbers is met first, by 1024.

Follow the numbers through: the outputs of one layer are the inputs of the next.
"""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(3, 32, 5, padding=2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 32, 5, padding=2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 5, padding=2),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(64, 10),
            nn.Linear(1024, 64),
        )

    def forward(self, x):
        return self.net(x)
