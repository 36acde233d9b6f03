"""Asks for the current figure when it is closed already."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    plt.close()
    return plt.gcf()
