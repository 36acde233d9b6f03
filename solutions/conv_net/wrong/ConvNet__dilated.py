"""The windows have gaps: the convolutions look at every second pixel of an area of 9x9.

Sizes and parameters are right, the pixels that are looked at are not. Look at the arguments of Conv2d beyond the padding.
"""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(3, 32, 5, 1, 4, 2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 32, 5, 1, 4, 2),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 5, 1, 4, 2),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(1024, 64),
            nn.Linear(64, 10),
        )

    def forward(self, x):
        return self.net(x)
