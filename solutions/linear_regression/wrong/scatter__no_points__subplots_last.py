"""Makes the figure that is returned after drawing."""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    fig, _ = plt.subplots()
    return fig
