"""Gives every actor a place: groups apart, in each the most connected actor in the middle and the others in rings."""

import math

import networkx

# Names are wider than high, so that rings may be flat. In inches, as are all places.
RING = 1.55
FLAT = 0.66
MARGIN = 0.75
GAP = 0.25
STEPS = 600

Point = tuple[float, float]


def place(graph: networkx.MultiDiGraph, parts: list[list[str]]) -> tuple[list[Point], list[float], dict[str, Point]]:
    """The middle and the radius (across) of each part, and the place of each actor."""
    radii = [RING * len(rings(part[1:])) + MARGIN for part in parts]
    middles = [(x, y * FLAT) for x, y in apart(radii, neighbours_first(graph, parts))]
    part_of = {actor: at for at, part in enumerate(parts) for actor in part}
    places = {}
    for at, part in enumerate(parts):
        places[part[0]] = middles[at]
        for number, ring in enumerate(rings(part[1:]), 1):
            turned = {actor: direction(graph, actor, at, part_of, middles) for actor in ring}
            ring = sorted(ring, key=lambda actor: (turned[actor], actor))
            start = turned[ring[0]] if number == 1 else turned[ring[0]] + math.pi / len(ring)
            for index, actor in enumerate(ring):
                angle = start + 2 * math.pi * index / len(ring)
                x, y = middles[at]
                places[actor] = (x + RING * number * math.cos(angle), y + RING * number * FLAT * math.sin(angle))
    return middles, radii, places


def rings(actors: list[str]) -> list[list[str]]:
    """The first ones in the inner rings; an outer ring has room for more."""
    count = 0
    while sum(6 * (number + 1) for number in range(count)) < len(actors):
        count += 1
    found, rest = [], actors
    for number in range(1, count + 1):
        share = math.ceil(len(actors) * number / (count * (count + 1) / 2)) if number < count else len(rest)
        found.append(rest[:share])
        rest = rest[share:]
    return found


def direction(graph, actor: str, own: int, part_of: dict[str, int], middles: list[Point]) -> float:
    """The angle at which most of an actor's ties leave its group."""
    x, y = 0.0, 0.0
    for other in networkx.all_neighbors(graph, actor):
        if part_of[other] != own:
            x += middles[part_of[other]][0] - middles[own][0]
            y += (middles[part_of[other]][1] - middles[own][1]) / FLAT
    return math.atan2(y, x)


def neighbours_first(graph: networkx.MultiDiGraph, parts: list[list[str]]) -> list[Point]:
    """Where parts would like to be: near those with which they have many ties."""
    part_of = {actor: at for at, part in enumerate(parts) for actor in part}
    between = networkx.Graph()
    between.add_nodes_from(range(len(parts)))
    for a, b in graph.edges():
        one, other = part_of[a], part_of[b]
        if one != other:
            weight = between.get_edge_data(one, other, {"weight": 0})["weight"]
            between.add_edge(one, other, weight=weight + 1)
    wished = networkx.spring_layout(between, seed=1, scale=5)
    return [(float(wished[at][0]), float(wished[at][1])) for at in range(len(parts))]


def apart(radii: list[float], wished: list[Point]) -> list[Point]:
    """Draws all to the middle, less from the sides, and pushes those apart that overlap."""
    points = [list(point) for point in wished]
    for step in range(STEPS):
        pull = 0.03 * (1 - step / STEPS)
        for point in points:
            point[0] *= 1 - pull
            point[1] *= 1 - 1.6 * pull
        for a in range(len(points)):
            for b in range(a):
                push_apart(points[a], points[b], radii[a] + radii[b] + GAP, radii[b] / (radii[a] + radii[b]))
    return [(x, y) for x, y in points]


def push_apart(a: list[float], b: list[float], distance: float, share: float) -> None:
    x, y = a[0] - b[0], a[1] - b[1]
    now = math.hypot(x, y) or 1e-9
    if now < distance:
        missing = (distance - now) / now
        a[0] += x * missing * share
        a[1] += y * missing * share
        b[0] -= x * missing * (1 - share)
        b[1] -= y * missing * (1 - share)
