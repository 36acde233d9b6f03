"""With plt.plot."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig = plt.figure()
    plt.plot(features[:, column], labels, "-", linewidth=1)
    return fig
