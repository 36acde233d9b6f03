"""The function hands back the module pyplot, and the task asks for the Figure.

`plt` knows the current figure but is none. Look for the object that stands for the sheet itself.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    plt.figure()
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return plt
