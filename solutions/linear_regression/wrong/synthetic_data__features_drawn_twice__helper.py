"""A helper draws X at each call."""

import torch


def synthetic_data(w, b, num_examples):
    def features():
        return torch.normal(0, 1, (num_examples, len(w)))

    noise = torch.normal(0, 0.01, (num_examples,))
    labels = torch.matmul(features(), w) + b + noise
    return features(), labels.reshape((-1, 1))
