"""Each pooling stands before its convolution, without activations."""

from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.convolutions = nn.ModuleList(nn.Conv2d(i, o, 5, padding=2) for i, o in ((3, 32), (32, 32), (32, 64)))
        self.hidden, self.out = nn.Linear(1024, 64), nn.Linear(64, 10)

    def forward(self, x):
        for convolution in self.convolutions:
            x = convolution(nn.functional.max_pool2d(x, 2))
        return self.out(self.hidden(x.flatten(1)))
