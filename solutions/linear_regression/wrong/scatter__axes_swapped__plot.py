"""With plot and markers."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    x = labels.reshape(-1)
    y = features[:, column]
    ax.plot(x, y, ".")
    return fig
