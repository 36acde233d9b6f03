"""One convolution is never used: it is made, but the forward pass goes around it, and it gets no gradient.

Compare the layers of the constructor with those of `forward`, one by one.
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
        x = self.pool(x)
        x = self.pool(self.conv3(x))
        return self.fc2(self.fc1(x.flatten(1)))
