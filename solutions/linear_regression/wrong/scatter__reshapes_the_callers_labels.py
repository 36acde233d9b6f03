"""The picture is right, but the caller's labels lie flat afterwards.

A method with an underscore at the end changes the tensor itself. Its sister without the underscore hands back a flat
one and leaves the caller's as it was.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    labels.squeeze_()
    fig, ax = plt.subplots()
    ax.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
