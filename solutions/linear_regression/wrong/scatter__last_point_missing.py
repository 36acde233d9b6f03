"""One point is missing: that of the last example.

All others are in place. Positions run from 0 up to and including n - 1: look at where your loop or your slice ends.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    xs, ys = [], []
    for i in range(len(features) - 1):
        xs.append(features[i, column].item())
        ys.append(labels[i].item())
    fig, ax = plt.subplots()
    ax.scatter(xs, ys, s=1)
    return fig
