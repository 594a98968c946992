"""Asks the service over HTTP, with nothing but the standard library."""

import json
import os
import sys
import time
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

DEFAULT_ADDRESS = "http://localhost:4000"
ATTEMPTS = 4
# Analytics may take a minute; more only where the service was told so.
PATIENCE_SECONDS = 120
LONGEST_WAIT_SECONDS = 30


class ServiceError(Exception):
    """Why there is no answer, in the service's own words where it gave any."""


class Service:
    """The service at an address; asks again, up to three times, when it says that it is busy."""

    def __init__(self, address: str):
        if not address.startswith(("http://", "https://")):
            raise ServiceError(f'"{address}" is no address; it reads like {DEFAULT_ADDRESS}.')
        self.address = address.rstrip("/").removesuffix("/graphql")

    def ask(self, operation: Path, **variables) -> dict:
        """The data of the operation in a file."""
        body = json.dumps({"query": operation.read_text("utf-8"), "variables": variables}).encode()
        url = f"{self.address}/graphql"
        answer = self._json(url, self._send(Request(url, body, {"content-type": "application/json"})))
        if answer.get("errors") or answer.get("data") is None:
            raise ServiceError(told(answer) or "The service gave no data.")
        return answer["data"]

    def export(self, name: str, where: dict | None = None, **parameters: str) -> bytes:
        """A whole file of those below /export, such as graph.graphml."""
        given = {**parameters, **({"where": json.dumps(where)} if where else {})}
        return self._send(Request(f"{self.address}/export/{name}?{urlencode(given)}"))

    def _send(self, request: Request) -> bytes:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with urlopen(request, timeout=PATIENCE_SECONDS) as response:
                    # Raises where the connection was cut.
                    return response.read()
            except HTTPError as error:
                if error.code != 503 or attempt == ATTEMPTS:
                    raise ServiceError(told(self._json(request.full_url, error.read(), error.code))) from None
                time.sleep(wait_seconds(error.headers.get("retry-after")))
            except URLError as error:
                raise ServiceError(
                    f"Nothing answers at {self.address} ({error.reason}). Is the service running? npm start"
                ) from None
            except (OSError, HTTPException) as error:
                raise ServiceError(f"The answer of {request.full_url} broke off ({error!r}).") from None
        raise AssertionError("the last attempt returns or raises")

    @staticmethod
    def _json(url: str, body: bytes, status: int = 200) -> dict:
        try:
            answer = json.loads(body)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or not ("data" in answer or "errors" in answer):
            raise ServiceError(f"What answers at {url} is no service of this kind (HTTP {status}).")
        return answer


def answered(result: dict) -> dict:
    """The answer of a field that may give a problem instead, which is raised."""
    if "code" in result and "message" in result:
        raise ServiceError(f"{result['code']}: {result['message']}")
    return result


def run_script(script: Callable[[Service, list[str]], str]) -> None:
    """Runs a script against the service at the first argument, or at SERVICE_URL; tells on stderr why it could not."""
    address, *words = sys.argv[1:] or [os.environ.get("SERVICE_URL") or DEFAULT_ADDRESS]
    try:
        print(script(Service(address), words))
    except ServiceError as error:
        sys.exit(str(error))


def told(answer: dict) -> str:
    lines = []
    for error in answer.get("errors") or []:
        code = error.get("extensions", {}).get("code")
        lines.append(f"{code}: {error['message']}" if code else error["message"])
        if code == "GRAPHQL_VALIDATION_FAILED":
            lines.append("Is the service of the same version as this script?")
    return "\n".join(lines)


def wait_seconds(retry_after: str | None) -> float:
    # Retry-After may also be a date, which this service never sends.
    seconds = int(retry_after) if retry_after and retry_after.isdecimal() else 2
    return min(seconds, LONGEST_WAIT_SECONDS)
