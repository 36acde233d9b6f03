"""Returns what plt.show returns."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    _, ax = plt.subplots()
    ax.plot(features[:, column], labels, ".")
    return plt.show()
