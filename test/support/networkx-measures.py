"""Works out with networkx what the service works out: graphs as JSON on standard input, measures as JSON on standard output."""

import json
import sys

import networkx as nx


def measures(asked):
    relations = asked["relations"]
    both = nx.MultiGraph()
    directed = nx.MultiDiGraph()
    for relation in relations:
        ends = (relation["subject"], relation["object"])
        both.add_edge(*ends, weight=1, sources=relation["sources"])
        directed.add_edge(*ends, weight=1)
        if relation["symmetric"]:
            directed.add_edge(*reversed(ends), weight=1)
    ties = nx.Graph(both)
    of = asked["of"]
    between = nx.betweenness_centrality_subset(ties, asked["one"], asked["other"], normalized=False)
    exact = {"alpha": asked["damping"], "tol": 1e-12, "max_iter": 10_000}
    return {
        "DEGREE BOTH": dict(both.degree()),
        "DEGREE OUT": dict(directed.out_degree()),
        "DEGREE IN": dict(directed.in_degree()),
        "WEIGHTED_DEGREE BOTH": dict(both.degree(weight="sources")),
        "PAGERANK BOTH": nx.pagerank(both, **exact),
        # Rank flows along an edge: whoever is an object gets it.
        "PAGERANK IN": nx.pagerank(directed, **exact),
        "PAGERANK OUT": nx.pagerank(directed.reverse(), **exact),
        "BETWEENNESS BOTH": nx.betweenness_centrality(ties, normalized=False),
        "CLOSENESS BOTH": nx.closeness_centrality(ties),
        "EIGENVECTOR BOTH": eigenvector(both),
        "similar": similar(ties, of) if of in ties else {},
        # networkx counts half of each pair of an undirected graph.
        "brokers": {id: 2 * value for id, value in between.items() if value > 0},
        "components": sorted(sorted(part) for part in nx.connected_components(ties)),
        "bridges": sorted(sorted(pair) for pair in nx.bridges(both)),
        "articulation": sorted(nx.articulation_points(ties)),
        "modularity": nx.community.modularity(both, asked["groups"]) if asked["groups"] else None,
    }


def eigenvector(graph):
    try:
        return nx.eigenvector_centrality(nx.Graph(weighted(graph)), max_iter=100_000, tol=1e-14, weight="weight")
    except nx.PowerIterationFailedConvergence:
        return None


def weighted(graph):
    simple = nx.Graph()
    for one, other in graph.edges():
        before = simple.get_edge_data(one, other, {"weight": 0})["weight"]
        simple.add_edge(one, other, weight=before + 1)
    return simple


def similar(ties, of):
    others = [(of, other) for other in ties if other != of]
    return {other: value for _, other, value in nx.jaccard_coefficient(ties, others) if value > 0}


json.dump([measures(asked) for asked in json.load(sys.stdin)], sys.stdout)
