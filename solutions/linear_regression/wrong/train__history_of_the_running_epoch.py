"""w and b are right; the history holds the average of the losses that the minibatches had on the way.

Those were computed under parameters that changed from step to step. What is asked for is the loss of all examples under
the parameters after the epoch: look at when the recorded loss is computed.
"""


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        total = 0.0
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y)
            loss.sum().backward()
            sgd([w, b], lr, batch_size)
            total += loss.sum().item()
        history.append(total / len(features))
    return w, b, history
