"""Does what stands between the US, Iran, Iraq and the militias that Iran backs add up, and what would have to turn?

python3 examples/analytics/square.py [address] [day]
"""

import csv
from collections import Counter
from pathlib import Path

import networkx

from client import Service, ServiceError, answered, run_script

QUESTION = Path(__file__).with_name("square.graphql")
SQUARE = ["actor:us", "actor:iran", "actor:iraq", "actor:iran-backed-militias"]
# What somebody says holds; a relation that is neither for nor against makes no tie.
WHERE = {
    "subjectIn": SQUARE,
    "objectIn": SQUARE,
    "statusIn": ["AFFIRMED", "CONTESTED", "NOMINAL"],
    "signIn": [-1, 1],
}
READINGS = {
    "NET": "If two actors are what most of their relations are",
    "NEGATIVE": "If a single conflict makes two actors enemies",
}

Pair = tuple[str, str]


def square(service: Service, words: list[str]) -> str:
    day = words[0] if words else "2021-07-26"
    counts = relations_by_pair(service.export("edges.csv", WHERE, validAt=day))
    lines = [f"Does the square add up to two camps? {day}, by what somebody says holds."]
    for mixed, title in READINGS.items():
        balance = answered(service.ask(QUESTION, where=WHERE, asOf={"validAt": day}, mixed=mixed)["balance"])
        require_the_same(balance, ties_of(counts, mixed))
        lines += ["", title, *tell_ties(balance), *tell_verdict(balance)]
    return "\n".join([*lines, "", "networkx comes to the same from the export."])


def tell_ties(balance: dict) -> list[str]:
    words = {1: "friends", -1: "enemies"}
    return [
        f"  {names(tie)}: {words[tie['sign']]} ({tie['positive']} for, {tie['negative']} against)"
        for tie in balance["ties"]["nodes"]
    ]


def tell_verdict(balance: dict) -> list[str]:
    camps = [listed([actor["name"] for actor in camp["actors"]["nodes"]]) for camp in balance["frustration"]["camps"]]
    if balance["balanced"]:
        return [f"  It adds up: {' against '.join(camps)}."]
    triads = [listed([actor["name"] for actor in triad["actors"]]) for triad in balance["triads"]["nodes"]]
    lines = [f"  It does not add up: {'; '.join(triads) or 'all four in a ring'} do not go together."]
    turning = balance["turning"]["ties"]["nodes"]
    if not turning:
        return [*lines, f"  {balance['turning']['message']}"]
    return [
        *lines,
        "  It would add up if one of these ties turned:",
        *(line for tie in turning for line in tell_turning(tie)),
    ]


def tell_turning(tie: dict) -> list[str]:
    making_it = [
        f"    - {tell_relation(relation)}"
        for relation in tie["relations"]["nodes"]
        if relation["type"]["sign"] == tie["sign"]
    ]
    count, of = tie["relationsToTurn"], len(making_it)
    if of == 1:
        taken = "this relation"
    else:
        taken = f"all {of} of these relations" if count == of else f"{count} of these {of} relations"
    return [f"  {names(tie)}, which takes {taken}:", *making_it]


def tell_relation(relation: dict) -> str:
    ends = relation["subject"]["name"], relation["object"]["name"]
    return f"{ends[0]} {relation['type']['label']} {ends[1]} ({relation['status'].lower()})"


def relations_by_pair(table: bytes) -> dict[Pair, Counter]:
    """How many relations of which sign there are between which two actors."""
    counts: dict[Pair, Counter] = {}
    lines = (line for line in table.decode().splitlines() if not line.startswith("#"))
    for row in csv.DictReader(lines):
        if row["source"] != row["target"]:
            pair = (min(row["source"], row["target"]), max(row["source"], row["target"]))
            counts.setdefault(pair, Counter())[int(row["sign"])] += 1
    return counts


def ties_of(counts: dict[Pair, Counter], mixed: str) -> dict[Pair, int]:
    """The sign between two actors; none where as much speaks for one as for the other."""
    ties = {}
    for pair, signs in counts.items():
        excess = signs[1] - signs[-1]
        if mixed == "NEGATIVE" and signs[-1] > 0:
            excess = -1
        if excess != 0:
            ties[pair] = 1 if excess > 0 else -1
    return ties


def is_balanced(ties: dict[Pair, int]) -> bool:
    """Whether two camps do: with an actor more in the middle of each friendship, every tie is one to the other camp."""
    graph = networkx.Graph()
    for (a, b), sign in ties.items():
        networkx.add_path(graph, [a, b] if sign < 0 else [a, (a, b), b])
    return networkx.is_bipartite(graph)


def turning_ties(ties: dict[Pair, int]) -> set[Pair]:
    if is_balanced(ties):
        return set()
    return {pair for pair, sign in ties.items() if is_balanced({**ties, pair: -sign})}


def require_the_same(balance: dict, ties: dict[Pair, int]) -> None:
    told = (
        {(tie["a"]["id"], tie["b"]["id"]): tie["sign"] for tie in balance["ties"]["nodes"]},
        balance["balanced"],
        {(tie["a"]["id"], tie["b"]["id"]) for tie in balance["turning"]["ties"]["nodes"]},
    )
    found = (ties, is_balanced(ties), turning_ties(ties))
    if told != found:
        raise ServiceError(f"The service tells {told}, but from its export comes {found}.")


def names(tie: dict) -> str:
    return f"{tie['a']['name']} and {tie['b']['name']}"


def listed(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


run_script(square)
