"""A Figure has no `scatter`: points are drawn on an Axes, and the Figure only carries it.

Ask the Figure for an Axes first, and draw on that.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig = plt.figure()
    fig.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
