"""Which groups do the actors fall into, and who is for and against whom? Draws them, as .svg or .png, and tells them.

python3 examples/analytics/communities.py [address] [picture.svg] [day]
"""

import random
import tempfile
from collections import Counter
from pathlib import Path

import igraph
import networkx

from client import Service, ServiceError, run_script
from draw import draw

# What somebody says holds.
WHERE = {"statusIn": ["AFFIRMED", "CONTESTED", "NOMINAL"]}
# Another number may give other groups that are as good.
SEED = 1
SIGNS = {1: "cooperative", -1: "conflictual", 0: "neither"}


def communities(service: Service, words: list[str]) -> str:
    file, day = [*words, *["communities.svg", "2021-07-26"][len(words) :]][:2]
    if Path(file).suffix not in (".svg", ".png"):
        raise ServiceError(f"{file} is no name of a picture; it ends with .svg or .png.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "graph.graphml")
        path.write_bytes(service.export("graph.graphml", WHERE, validAt=day))
        graph = networkx.read_graphml(path, force_multigraph=True)
        groups, modularity = groups_of(igraph.Graph.Read_GraphML(str(path)))
    if not graph:
        raise ServiceError(f"Nobody says that anything holds on {day}.")
    alone = sorted(actor for group in groups if len(group) == 1 for actor in group)
    groups = [by_degree(graph, group) for group in groups if len(group) > 1]
    try:
        draw(graph, groups, by_degree(graph, alone), f"Who is tied to whom, {day}", file)
    except OSError as error:
        raise ServiceError(f"{file} cannot be written: {error.strerror}.") from None
    return "\n".join(
        [
            f"{len(groups)} groups of actors, {day}, by all relations but those of conflict (modularity {modularity:.2f}):",
            *(f"  {number}. {tell_group(graph, group)}" for number, group in enumerate(groups, 1)),
            f"  In none, for want of other relations than those of conflict: {len(alone)} actors",
            "",
            *tell_signs(graph, groups),
            f"Picture: {file}",
        ]
    )


def groups_of(graph: igraph.Graph) -> tuple[list[list[str]], float]:
    """Ids in groups that have many ties within, by Leiden, the largest first; whoever has only conflicts is alone."""
    random.seed(SEED)
    igraph.set_random_number_generator(random)
    ties = graph.subgraph_edges(graph.es.select(sign_ge=0), delete_vertices=False).as_undirected(mode="each")
    found = ties.community_leiden(objective_function="modularity", n_iterations=-1)
    groups = [sorted(graph.vs[list(members)]["id"]) for members in found]
    return sorted(groups, key=lambda group: (-len(group), group)), found.modularity


def by_degree(graph: networkx.MultiDiGraph, group: list[str]) -> list[str]:
    within = graph.subgraph(group)
    return sorted(group, key=lambda actor: (-within.degree(actor), -graph.degree(actor), actor))


def tell_group(graph: networkx.MultiDiGraph, group: list[str]) -> str:
    first = [graph.nodes[actor]["label"] for actor in group[:3]]
    rest = len(group) - len(first)
    return ", ".join(first) + (f" and {rest} more" if rest else "")


def tell_signs(graph: networkx.MultiDiGraph, groups: list[list[str]]) -> list[str]:
    group_of = {actor: number for number, group in enumerate(groups) for actor in group}
    total, within = Counter(), Counter()
    for a, b, sign in graph.edges(data="sign"):
        total[sign] += 1
        within[sign] += a in group_of and group_of[a] == group_of.get(b)
    return [f"{word}: {total[sign]} relations, {within[sign]} of them within a group" for sign, word in SIGNS.items()]


run_script(communities)
