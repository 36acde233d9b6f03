"""Makes the list inside the loop over the epochs."""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    for _ in range(num_epochs):
        history = []
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).mean().backward()
            sgd([w, b], lr, 1)
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
