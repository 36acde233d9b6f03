"""The function hands nothing back (None).

Showing a figure is not handing it back, and on a machine without a screen nothing is shown. The caller wants to save
the figure: look at what stands behind `return`.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    plt.figure()
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    plt.show()
