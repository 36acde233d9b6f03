"""torch refuses the first layer: the Module itself has not been initialised yet.

The constructor of the parent class must run before layers are assigned. Look at the first line of `__init__`.
"""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        self.conv1 = nn.Conv2d(3, 32, 5, padding=2)
        self.conv2 = nn.Conv2d(32, 32, 5, padding=2)
        self.conv3 = nn.Conv2d(32, 64, 5, padding=2)
        self.pool = nn.MaxPool2d(2)
        self.fc1 = nn.Linear(1024, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc2(self.fc1(x))
