"""The points lie on vertical lines: the fractions of the feature are cut off.

Somewhere the values pass through an integer type. Look for a conversion.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    xs = [int(x) for x in features[:, column]]
    fig, ax = plt.subplots()
    ax.scatter(xs, labels.numpy(), s=1)
    return fig
