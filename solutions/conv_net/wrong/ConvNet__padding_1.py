"""The convolutions take 2 pixels off height and width: their padding is 1, which suits a window of 3.

So 256 numbers arrive where 1024 are expected. Write down height and width after each layer: what padding keeps the size with
a window of 5?
"""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(3, 32, 5, 1, 1),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 32, 5, 1, 1),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 5, 1, 1),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(1024, 64),
            nn.Linear(64, 10),
        )

    def forward(self, x):
        return self.net(x)
