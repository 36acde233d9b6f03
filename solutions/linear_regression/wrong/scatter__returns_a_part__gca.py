"""With plt.gca."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    plt.figure()
    plt.scatter(features[:, column], labels, s=1)
    return plt.gca()
