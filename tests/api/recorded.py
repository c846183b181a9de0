#!/usr/bin/env python3
"""What the whole suite left behind, judged after it: tests/support/Recorder.h writes it.

    recorded.py clear FOLDER                begins anew
    recorded.py validate FOLDER DOCUMENT    every answer of the API is one the OpenAPI document allows
    recorded.py canary FOLDER DOCUMENT      no secret that a test used stands in a log, an answer, a metric or a crash note
"""
import json
import os
import re
import shutil
import sys
import warnings

warnings.simplefilter("ignore")
import jsonschema  # noqa: E402

SHOWN_MOST = 20
DIALECT = jsonschema.Draft202012Validator


def lines(folder, kind):
    if not os.path.isdir(folder):
        return
    for name in sorted(os.listdir(folder)):
        if name.startswith(kind + "-"):
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                yield from file


def answers(folder):
    for line in lines(folder, "answers"):
        try:
            yield json.loads(line)
        except ValueError:
            continue  # a test that was killed in the middle of a line


class Document:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.root = json.load(file)
        self.resolver = jsonschema.RefResolver.from_schema(self.root)
        self.routes = []
        for pattern, item in self.root["paths"].items():
            expression = "/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in pattern.split("/"))
            literal = sum(not part.startswith("{") for part in pattern.split("/"))
            self.routes.append((literal, re.compile(expression + r"\Z"), pattern, item))
        self.routes.sort(key=lambda route: -route[0])

    def follow(self, value):
        while "$ref" in value:
            value = self.resolver.resolve(value["$ref"])[1]
        return value

    def operation(self, method, path):
        """(pattern, operation); the operation is None where the path takes no such method, the pattern where it is unknown."""
        name = "get" if method == "HEAD" else method.lower()
        for _, expression, pattern, item in self.routes:
            if expression.match(path):
                return pattern, item.get(name)
        return None, None

    def fault(self, answer):
        """Why the document does not allow this answer; None when it does."""
        status, kind = answer["status"], answer["content_type"].split(";")[0].strip().lower()
        pattern, operation = self.operation(answer["method"], answer["path"])
        if operation is None:
            if status not in (204, 401, 403, 404, 405, 503):
                return f"status {status} of a route that is not in the document"
            return self.body_fault({"$ref": "#/components/schemas/Problem"}, answer) if status >= 400 else None
        responses = operation["responses"]
        response = responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default")
        if response is None:
            return f"{pattern}: status {status} is not documented"
        content = self.follow(response).get("content", {})
        if answer["method"] == "HEAD" or (not answer["body"] and not content):
            return None
        media = content.get(kind)
        if media is None:
            return f"{pattern}: status {status} with {kind or 'no type'} is not documented"
        if not kind.endswith("json"):
            return None
        return self.body_fault(media.get("schema", {}), answer, pattern)

    def body_fault(self, schema, answer, pattern="?"):
        try:
            body = json.loads(answer["body"])
        except ValueError:
            return f"{pattern}: status {answer['status']}: the body is not JSON"
        error = jsonschema.exceptions.best_match(DIALECT(schema, resolver=self.resolver).iter_errors(body))
        if error is None:
            return None
        place = "/".join(str(part) for part in error.absolute_path)
        return f"{pattern}: status {answer['status']}: {place or 'body'}: {error.message[:200]}"

    def shows_secret(self, method, path):
        operation = self.operation(method, path)[1]
        return bool(operation and operation.get("x-shows-secret"))


def report(what, faults, count):
    for fault in list(faults)[:SHOWN_MOST]:
        print(f"  {fault} ({faults[fault]} times)")
    print(f"{what}: {count} looked at, {len(faults)} kinds of fault")
    return 1 if faults else 0


def validate(folder, document):
    faults, count, seen = {}, 0, set()
    for answer in answers(folder):
        count += 1
        pattern, operation = document.operation(answer["method"], answer["path"])
        seen.add((pattern, answer["method"]) if operation else None)
        fault = document.fault(answer)
        if fault:
            fault = f"{answer['method']} {fault}"
            faults[fault] = faults.get(fault, 0) + 1
    print(f"routes with answers: {len(seen - {None})}")
    return report("answers of the API", faults, count)


SECRET_NAMES = re.compile(r"^(password|secret|key|token|access_token|refresh_token|code|.*_password|.*_secret)$")


def secrets_inside(value):
    if isinstance(value, list):
        for inner in value:
            yield from secrets_inside(inner)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, str) and SECRET_NAMES.match(name):
                yield inner
            else:
                yield from secrets_inside(inner)


def canary(folder, document):
    secrets = {line.rstrip("\n") for line in lines(folder, "secrets")}
    texts = [("a log", line) for line in lines(folder, "logs")]
    for answer in answers(folder):
        if not document.shows_secret(answer["method"], answer["path"]):
            texts.append((f"{answer['method']} {answer['path']}", answer["body"]))
        elif answer["status"] < 300:
            try:
                secrets.update(secrets_inside(json.loads(answer["body"])))
            except ValueError:
                pass
    secrets = {secret for secret in secrets if len(secret) >= 12}
    faults = {}
    if secrets:
        any_secret = re.compile("|".join(re.escape(secret) for secret in sorted(secrets, key=len, reverse=True)))
        for where, text in texts:
            found = any_secret.search(text)
            if found:
                around = text[max(0, found.start() - 60):found.start()].strip()
                fault = f"a secret ending in {found.group()[-3:]!r} stands in {where}, behind {around!r}"
                faults[fault] = faults.get(fault, 0) + 1
    print(f"secrets: {len(secrets)}")
    return report("logs and answers", faults, len(texts))


def main(arguments):
    if arguments[:1] == ["clear"] and len(arguments) == 2:
        shutil.rmtree(arguments[1], ignore_errors=True)
        os.makedirs(arguments[1])
        return 0
    if len(arguments) == 3 and arguments[0] in ("validate", "canary"):
        return {"validate": validate, "canary": canary}[arguments[0]](arguments[1], Document(arguments[2]))
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
