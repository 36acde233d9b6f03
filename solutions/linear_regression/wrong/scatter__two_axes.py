"""The Figure has two Axes, and one is asked for.

The second one stays empty. Look at how many places for pictures the Figure was given.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, axes = plt.subplots(1, 2)
    axes[0].scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
