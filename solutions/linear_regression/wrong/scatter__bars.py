"""The Figure shows a bar for each example instead of a point.

A bar stands for an amount of something countable, and here hundreds of them hide each other. Look for the drawing call
that makes points.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.bar(features[:, column].numpy(), labels[:, 0].numpy(), width=0.01)
    return fig
