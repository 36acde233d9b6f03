"""Measures before the inner loop and appends after it."""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        epoch_loss = squared_loss(linreg(features, w, b), labels).mean().item()
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).mean().backward()
            sgd([w, b], lr, 1)
        history.append(epoch_loss)
    return w, b, history
