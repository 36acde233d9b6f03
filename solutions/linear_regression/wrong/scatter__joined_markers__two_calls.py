"""Draws the points, and then a line through them."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    x, y = features[:, column].numpy(), labels.numpy()
    fig, ax = plt.subplots()
    ax.scatter(x, y, s=1)
    ax.plot(x, y, linewidth=0.5)
    return fig
