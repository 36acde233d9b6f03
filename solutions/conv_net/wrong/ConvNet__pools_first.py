"""Each pooling stands before its convolution, not after it: the convolutions see halved images.

The numbers of weights are right, the order is not. Go through the list of layers once more, from the top.
"""

from torch import nn


class ConvNet(nn.Sequential):
    def __init__(self):
        layers = []
        for i, o in ((3, 32), (32, 32), (32, 64)):
            layers += [nn.MaxPool2d(2), nn.Conv2d(i, o, 5, 1, 2), nn.ReLU()]
        super().__init__(*layers, nn.Flatten(), nn.Linear(1024, 64), nn.ReLU(), nn.Linear(64, 10))
