"""The Python packages krippendorff and nltk over the codings that the bench made.

Called by `cargo bench --bench agreement` with a file of `unit,coder,themes` (themes by number, with a space
between them) and the number of themes. Prints one JSON object: seconds (the best of three, or of one when it
takes long) and the values, so that these can be compared too. Both packages compute one coefficient each;
the bench computes all of them in the time that it sets beside these.
"""

import csv
import json
import random
import sys
import time

import krippendorff
import numpy
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import masi_distance


def best(work):
    """Seconds and value; three times unless once takes over two seconds."""
    taken = []
    while len(taken) < 3:
        begun = time.perf_counter()
        value = work()
        taken.append(time.perf_counter() - begun)
        if taken[-1] > 2:
            break
    return min(taken), value


def masi(one, other):
    # nltk divides by zero over two empty sets; two coders who give nothing agree.
    return 0.0 if not one and not other else masi_distance(one, other)


def main(path, themes):
    given = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            given.setdefault(row["unit"], {})[row["coder"]] = frozenset(map(int, row["themes"].split()))
    units = list(given)
    coders = sorted({coder for seen in given.values() for coder in seen})
    table = numpy.array([[[theme in given[unit][coder] for unit in units] for coder in coders] for theme in range(themes)])
    table = table.astype(float)

    def alphas(columns=slice(None)):
        return [
            krippendorff.alpha(reliability_data=theme[:, columns], level_of_measurement="nominal")
            if theme[:, columns].any() and not theme[:, columns].all() else None
            for theme in table
        ]

    task = AnnotationTask(
        [(coder, unit, given[unit][coder]) for unit in units for coder in coders], distance=masi)
    seconds, values = best(alphas)
    told = {"krippendorff": seconds, "alphas": values}
    told["nltk"], told["masi"] = best(task.alpha)
    if len(units) < 1000:
        draw = random.Random(1)
        resamples = 20
        begun = time.perf_counter()
        for _ in range(resamples):
            alphas([draw.randrange(len(units)) for _ in units])
        told["bootstrap_1000"] = (time.perf_counter() - begun) * 1000 / resamples
    json.dump(told, sys.stdout)


main(sys.argv[1], int(sys.argv[2]))
