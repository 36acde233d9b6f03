"""The points are joined by a line in the order of the rows, and the points themselves are not marked.

The order of the rows means nothing, so the line is a scribble. Look for the drawing call that makes points, or for
markers without a line.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.plot(features[:, column].numpy(), labels.numpy())
    return fig
