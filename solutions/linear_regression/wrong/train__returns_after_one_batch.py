"""Training ends after the first minibatch, and the history is empty.

`return` leaves the whole function, not just the round. Look at how far that line is indented.
"""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
            return w, b, history
