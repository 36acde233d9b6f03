"""The pooling hardly shrinks the image: its windows move by 1 pixel only.

MaxPool2d(2) moves by its window's size where it is told nothing else. Look at its second argument.
"""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(3, 32, 5, padding=2),
            nn.MaxPool2d(2, 1),
            nn.Conv2d(32, 32, 5, padding=2),
            nn.MaxPool2d(2, 1),
            nn.Conv2d(32, 64, 5, padding=2),
            nn.MaxPool2d(2, 1),
            nn.Flatten(),
            nn.Linear(1024, 64),
            nn.Linear(64, 10),
        )

    def forward(self, x):
        return self.net(x)
