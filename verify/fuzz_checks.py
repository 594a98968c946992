"""What schemathesis asks of each answer, and the scalars that it does not know."""

import os

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

slowest_seconds = 2
codes = set(os.environ["ERROR_CODES"].split(","))
days = ["2020-01-03", "2002", "2005-02/2007", "../2010~", "2021-02-30", "", "[]", "199X", "2019-12-31T23:59:59Z"]

for scalar in ("EDTF", "DateTime"):
    schemathesis.graphql.scalar(scalar, (st.sampled_from(days) | st.text(max_size=12)).map(nodes.String))


@schemathesis.check
def told_as_declared(ctx, response, case):
    """No fault of the service, nothing slow, and no error but with a code that the service is known for."""
    assert response.elapsed <= slowest_seconds, f"an answer after {response.elapsed} s"
    assert response.status_code < 500, f"status {response.status_code}"
    for error in response.json().get("errors", []):
        code = error.get("extensions", {}).get("code")
        assert code in codes, f"an error with code {code}: {error['message']}"
