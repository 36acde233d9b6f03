"""All values are right, but the history holds NumPy arrays where plain Python numbers are asked for.

`.numpy()` gives an array also where there is a single element. Look at what turns a tensor of one element into a
number.
"""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        loss = squared_loss(linreg(features, w, b), labels).mean()
        history.append(loss.detach().numpy())
    return w, b, history
