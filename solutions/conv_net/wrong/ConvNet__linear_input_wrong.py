"""The first Linear expects another number of inputs than arrive: 3136 or the like, from an example with other images.

Work out channels times height times width after the last pooling.
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
            nn.Linear(64 * 7 * 7, 64),
            nn.Linear(64, 10),
        )

    def forward(self, x):
        return self.net(x)
