"""Names the figure by a number, which finds the old one."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig = plt.figure(1)
    plt.plot(features[:, column].numpy(), labels.numpy(), ".")
    return fig
