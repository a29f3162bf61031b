#!/usr/bin/env python3
"""Verify an `iou-evidence/1` bundle offline, from docs/evidence-format.md alone.

    python3 verify/iou_verify.py [--trust trust.json] [--receipt FILE] [--json] BUNDLE.zip

Python's standard library and the `openssl` 3 command. It is one file, so that a stranger can read it through and carry it
away. Exit codes: 0 valid, 1 not valid, 2 could not be read at all.
"""
import argparse
import base64
import binascii
import contextlib
import hashlib
import io
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Iterator, NamedTuple

MAX_FILES, MAX_BYTES = 200, 100_000_000
# A hostile file within the bundle's limits must not fill the memory once it is parsed.
MAX_JSON, MAX_LINE, MAX_EVENTS, MAX_CMS, MAX_CERTS = 16_000_000, 4_000_000, 100_000, 1_000_000, 32
OPENSSL_SECONDS = 20

SIDES = ('initiator', 'counterparty')
STATES = ('effective', 'released', 'settled')
PERSONAL = ('name', 'idNumber', 'mobile')
INK_FILES = {'drawn': 'ink', 'typed': 'txt'}
NO_HASH = '0' * 64
REQUIRED = ('manifest.jws', 'README.txt', 'document.json', 'openings.json', 'events.jsonl', 'log.json', 'checkpoint.jws', 'trust.json')
ALLOWED = re.compile(
    r'manifest\.(json|jws)|README\.txt|(document|openings|log|trust)\.json|events\.jsonl|checkpoint\.jws|report\.pdf'
    r'|ink/(initiator|counterparty)\.(ink|txt|svg|inkml)|images/[0-9a-f]{64}\.(jpg|png|webp)'
    r'|signatures/(initiator|counterparty)\.(json|p7s)|paper/(effective|released|settled)\.pdf|anchors/[\w.-]+\.json')


class Unreadable(Exception):
    """The bundle is no zip or is beyond the limits."""


class ToolMissing(BaseException):
    """There is no `openssl` 3: nothing can be said about the bundle. Not an Exception, so that no part gets the blame."""


class Malformed(ValueError):
    """Some bytes are not what the format says; whoever reads a part turns it into the part's fault."""


class Findings:
    """Faults and notes, each (code, part) once with its first detail: a hostile log would otherwise give a million."""

    def __init__(self) -> None:
        self.faults: dict[tuple[str, str], dict] = {}
        self.notes: dict[tuple[str, str], dict] = {}

    def fault(self, code: str, part: str, detail: str = '') -> None:
        self.faults.setdefault((code, part), finding(code, part, detail))

    def note(self, code: str, part: str, detail: str = '') -> None:
        self.notes.setdefault((code, part), finding(code, part, detail))

    def has(self, part: str, *codes: str) -> bool:
        return any((code, part) in self.faults for code in codes)

    @contextlib.contextmanager
    def blame(self, code: str, part: str) -> Iterator[None]:
        """Whatever goes wrong while a part is read is that part's fault."""
        try:
            yield
        except Exception as error:  # hostile input reaches every parser below; none of its errors may escape
            self.fault(code, part, str(error)[:200] if isinstance(error, Malformed) else type(error).__name__)

    def result(self) -> dict:
        return {'format': 'iou-verification/1', 'valid': not self.faults,
                'faults': list(self.faults.values()), 'notes': list(self.notes.values())}


def finding(code: str, part: str, detail: str) -> dict:
    return {'code': code, 'part': part, **({'detail': detail} if detail else {})}


def need(condition: Any, what: str) -> None:
    if not condition:
        raise Malformed(what)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def is_hash(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch('[0-9a-f]{64}', value) is not None


def is_count(value: Any, least: int = 0) -> bool:
    return type(value) is int and value >= least  # a bool is an int in Python


def epoch(instant: Any) -> int:
    """Seconds of an instant; certificates know no milliseconds."""
    need(isinstance(instant, str) and re.fullmatch(r'[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z', instant), 'no instant')
    return int(datetime.strptime(instant[:19], '%Y-%m-%dT%H:%M:%S').replace(tzinfo=timezone.utc).timestamp())


def shape(value: Any, names: str, optional: str = '') -> dict:
    """An object with exactly these members: a version of the format is closed."""
    need(isinstance(value, dict), 'no object')
    missing, unknown = set(names.split()) - set(value), set(value) - set(names.split()) - set(optional.split())
    need(not missing and not unknown, f'members missing {sorted(missing)}, unknown {sorted(unknown)}')
    return value


def number(value: float) -> str:
    """ECMAScript's shortest form; Python's repr has the same digits and other rules for the exponent."""
    if isinstance(value, int) and abs(value) <= 2 ** 53:
        return str(value)
    value = float(value)
    need(value - value == 0, 'a number that is not finite')
    if value == 0:
        return '0'
    mantissa, _, power = repr(abs(value)).partition('e')
    whole, _, fraction = mantissa.partition('.')
    digits = (whole + fraction).lstrip('0')
    point = len(whole) + int(power or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip('0')
    return ('-' if value < 0 else '') + placed(digits, point)


def placed(digits: str, point: int) -> str:
    count = len(digits)
    if count <= point <= 21:
        return digits + '0' * (point - count)
    if 0 < point <= 21:
        return digits[:point] + '.' + digits[point:]
    if -6 < point <= 0:
        return '0.' + '0' * -point + digits
    tail = '.' + digits[1:] if count > 1 else ''
    return f'{digits[0]}{tail}e{"+" if point > 0 else "-"}{abs(point - 1)}'


def text_of(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: 'null', True: 'true', False: 'false'}[value]
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, list):
        return '[' + ','.join(map(text_of, value)) + ']'
    # UTF-16 code units: an astral name sorts before U+E000, other than by code point
    names = sorted(value, key=lambda name: name.encode('utf-16-be', 'surrogatepass'))
    return '{' + ','.join(f'{text_of(name)}:{text_of(value[name])}' for name in names) + '}'


def canonical(value: Any) -> bytes:
    return text_of(value).encode('utf-8')  # a lone surrogate is refused here


def once(pairs: list) -> dict:
    need(len({name for name, _ in pairs}) == len(pairs), 'a member twice')
    return dict(pairs)


def integer(literal: str) -> float:
    # beyond 2^53 a reader with doubles sees another number: compare what it would see
    return int(literal) if len(literal) < 17 and abs(int(literal)) <= 2 ** 53 else float(literal)


def constant(literal: str) -> None:
    raise Malformed(f'{literal} is not JSON')


def parse_json(data: bytes) -> Any:
    return json.loads(data.decode('utf-8'), object_pairs_hook=once, parse_int=integer, parse_constant=constant)


def parse_canonical(data: bytes, limit: int = MAX_JSON) -> Any:
    need(len(data) <= limit, 'too long')
    value = parse_json(data)
    need(canonical(value) == data, 'not canonical JSON')
    return value


def unzip(data: bytes) -> dict[str, bytes]:
    """Every file of the bundle by its path. One that cannot be unpacked is empty, so that the manifest names it."""
    need_readable(len(data) <= MAX_BYTES + 1_000_000, 'beyond 100 MB')
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = [entry for entry in archive.infolist()]
    except Exception as error:
        raise Unreadable('no zip') from error
    need_readable(is_plain(data, len(entries)), 'no plain zip')
    need_readable(len(entries) <= MAX_FILES, 'more than 200 files')
    need_readable(sum(entry.file_size for entry in entries) <= MAX_BYTES, 'more than 100 MB')
    names = [entry.orig_filename for entry in entries]
    need_readable(len(set(names)) == len(names), 'a path twice')
    # a folder's own entry says nothing
    return {entry.orig_filename: unpack(data, entry) for entry in entries if not (entry.is_dir() and entry.file_size == 0)}


def is_plain(data: bytes, count: int) -> bool:
    """The end record ends the file, and names where the directory before it stands: else two readers could see two bundles in it."""
    magic, disk, _, here, whole, size, start, comment = struct.unpack('<4s4H2IH', data[-22:])
    return (magic, disk, comment, here, whole, start + size) == (b'PK\5\6', 0, 0, count, count, len(data) - 22)


def need_readable(condition: bool, what: str) -> None:
    if not condition:
        raise Unreadable(what)


def unpack(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """Whatever lies there: the manifest's hash judges it. `zipfile` itself would give nothing where the CRC is another."""
    try:
        start = entry.header_offset + 30 + sum(struct.unpack_from('<HH', data, entry.header_offset + 26))
        packed = data[start:start + entry.compress_size]
        if entry.compress_type == zipfile.ZIP_STORED:
            return packed
        if entry.compress_type == zipfile.ZIP_DEFLATED:
            return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, entry.file_size + 1)
    except (struct.error, zlib.error):
        pass
    return b''


class Openssl:
    """The command in a folder of its own, without configuration, environment's roots or network."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self.count = 0
        self.env = {key: value for key, value in os.environ.items() if not key.startswith(('SSL_CERT', 'OPENSSL', 'CTLOG'))}
        self.env |= {'OPENSSL_CONF': os.devnull, 'LC_ALL': 'C'}
        major = re.match(rb'OpenSSL (\d+)\.', self.run('version')[1])
        if not major or int(major[1]) < 3:
            raise ToolMissing('the command `openssl`, version 3 or later, is needed')

    def run(self, *arguments: str) -> tuple[bool, bytes]:
        try:
            done = subprocess.run(['openssl', *arguments], cwd=self.folder, env=self.env, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=OPENSSL_SECONDS)
            return done.returncode == 0, done.stdout
        except subprocess.TimeoutExpired:
            return False, b''
        except OSError as error:
            raise ToolMissing('the command `openssl`, version 3 or later, is needed') from error

    def keep(self, data: bytes) -> str:
        self.count += 1
        path = self.folder / str(self.count)
        path.write_bytes(data)
        return path.name

    def ed25519(self, key: bytes, message: bytes, signature: bytes) -> bool:
        spki = bytes.fromhex('302a300506032b6570032100') + key
        return self.run('pkeyutl', '-verify', '-pubin', '-inkey', self.keep(pem(spki, 'PUBLIC KEY')), '-rawin',
                        '-in', self.keep(message), '-sigfile', self.keep(signature))[0]

    def cms(self, der: bytes, content: bytes, signer: bytes) -> bool:
        """The signature alone, by this certificate and no other that the CMS may hold."""
        return self.run('cms', '-verify', '-binary', '-inform', 'DER', '-in', self.keep(der), '-content', self.keep(content),
                        '-noverify', '-nointern', '-certfile', self.keep(pem(signer)), '-out', os.devnull,
                        '-no-CAfile', '-no-CApath', '-no-CAstore')[0]

    def path(self, signer: bytes, others: list[bytes], roots: list[bytes], when: int | None) -> bool:
        time = ['-no_check_time'] if when is None else ['-attime', str(when)]
        untrusted = ['-untrusted', self.keep(pems(others))] if others else []
        return bool(roots) and self.run('verify', *time, '-no-CApath', '-no-CAstore', '-CAfile', self.keep(pems(roots)),
                                        *untrusted, self.keep(pem(signer)))[0]

    def listed(self, crl: 'RevocationList', issuer: bytes) -> bool:
        spki = children(children(der(issuer))[0])
        key = self.keep(pem(spki[6 if spki[0].tag == 0xA0 else 5].raw, 'PUBLIC KEY'))
        return self.run('dgst', f'-{crl.digest}', '-verify', key, '-signature', self.keep(crl.signature), self.keep(crl.signed))[0]

    def timestamp(self, token: bytes, imprint: bytes, roots: list[bytes], when: int) -> bool:
        return bool(roots) and self.run('ts', '-verify', '-digest', imprint.hex(), '-token_in', '-in', self.keep(token),
                                        '-CAfile', self.keep(pems(roots)), '-attime', str(when))[0]


def pem(der: bytes, label: str = 'CERTIFICATE') -> bytes:
    lines = re.findall(b'.{1,64}', base64.b64encode(der))
    return b'\n'.join([f'-----BEGIN {label}-----'.encode(), *lines, f'-----END {label}-----'.encode(), b''])


def pems(certificates: list[bytes]) -> bytes:
    return b''.join(map(pem, certificates))


class Trust(NamedTuple):
    simulated: bool
    keys: list[tuple[str, bytes]]
    people: list[bytes]
    seal: list[bytes]
    time: list[bytes]
    crls: list[bytes]


NO_TRUST = Trust(False, [], [], [], [], [])


def parse_trust(value: Any) -> Trust:
    """Open to members that it does not know: keys carry `use` and `alg` elsewhere."""
    need(isinstance(value, dict) and value.get('format') == 'iou-trust/1', 'trust is not iou-trust/1')
    keys = [(key['kid'], base64url(key['x'])) for key in value['logKeys'] if (key['kty'], key['crv']) == ('OKP', 'Ed25519')]
    need(all(isinstance(kid, str) and len(key) == 32 for kid, key in keys), 'a log key is no Ed25519 key')
    roots = [[root for text in value[role] for root in certificates_of(text)] for role in ('people', 'seal', 'time')]
    bodies = re.findall('-----BEGIN X509 CRL-----([A-Za-z0-9+/=\\s]+)-----END X509 CRL-----', ''.join(value.get('crls', [])))
    return Trust(value.get('simulated') is True, keys, *roots, [base64.b64decode(''.join(body.split())) for body in bodies])


def certificates_of(text: str) -> list[bytes]:
    bodies = re.findall('-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----', text)
    need(bodies, 'no PEM certificate')
    ders = [base64.b64decode(''.join(body.split()), validate=True) for body in bodies]
    return [Certificate(der).der for der in ders]


def base64url(text: str) -> bytes:
    """Strict: what other letters would decode to the same bytes is refused."""
    need(re.fullmatch('[A-Za-z0-9_-]*', text), 'no base64url')
    data = base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))
    need(unpadded(data) == text, 'no base64url')
    return data


def unpadded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b'=').decode()


def check_jws(case: 'Case', jws: bytes, kind: str, part: str, detached: bytes | None = None) -> bytes | None:
    """The payload of a JWS whose signature holds; otherwise a fault."""
    with case.findings.blame('JWS_INVALID', part):
        need(len(jws) <= MAX_JSON, 'too long')
        head, body, signature = jws.decode('ascii').split('.')
        header = parse_json(base64url(head))
        need(header['alg'] == 'EdDSA' and header['typ'] == kind and isinstance(header['kid'], str), 'another header')
        need('crit' not in header and 'b64' not in header, 'a header with extensions')  # RFC 7515 §4.1.11
        need((body == '') == (detached is not None), 'a payload where none belongs, or none')
        payload = base64url(body) if detached is None else detached
        keys = [key for kid, key in case.trust.keys if kid == header['kid']]
        if not keys:
            case.findings.fault('KEY_UNKNOWN', part, header['kid'][:100])
            return None
        signed, raw = f'{head}.{unpadded(payload)}'.encode(), base64url(signature)
        need(any(case.openssl.ed25519(key, signed, raw) for key in keys), 'the signature does not fit')
        return payload
    return None


class Checkpoint(NamedTuple):
    tenant: str
    size: int
    root: str
    at: str


def parse_checkpoint(payload: bytes) -> Checkpoint:
    value = shape(parse_canonical(payload), 'v tenant size root at')
    need(value['v'] == 1 and type(value['v']) is int and isinstance(value['tenant'], str), 'no checkpoint')
    need(is_count(value['size']) and is_hash(value['root']), 'no checkpoint')
    epoch(value['at'])
    return Checkpoint(value['tenant'], value['size'], value['root'], value['at'])


def inner(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b'\x01' + left + right).digest()


def leaf_hash(envelope: bytes) -> str:
    return sha256(b'\x00' + envelope)


def included(leaf: str, index: int, proof: list[str], size: int, root: str) -> bool:
    if index >= size:
        return False
    at, last, node = index, size - 1, bytes.fromhex(leaf)
    for sibling in map(bytes.fromhex, proof):
        if last == 0:
            return False
        if at % 2 or at == last:
            node = inner(sibling, node)
            while at % 2 == 0 and at:
                at, last = at // 2, last // 2
        else:
            node = inner(node, sibling)
        at, last = at // 2, last // 2
    return last == 0 and node.hex() == root


def consistent(size: int, root: str, proof: list[str], new_size: int, new_root: str) -> bool:
    if not 0 < size <= new_size:
        return False
    if size == new_size:
        return not proof and root == new_root
    path = [bytes.fromhex(node) for node in proof]
    if size & (size - 1) == 0:  # a whole left subtree is its own first node
        path.insert(0, bytes.fromhex(root))
    if not path:
        return False
    at, last = size - 1, new_size - 1
    while at % 2:
        at, last = at // 2, last // 2
    old = new = path[0]
    for node in path[1:]:
        if last == 0:
            return False
        if at % 2 or at == last:
            old, new = inner(node, old), inner(node, new)
            while at % 2 == 0 and at:
                at, last = at // 2, last // 2
        else:
            new = inner(new, node)
        at, last = at // 2, last // 2
    return last == 0 and old.hex() == root and new.hex() == new_root


def are_hashes(values: Any) -> bool:
    return isinstance(values, list) and all(map(is_hash, values))


class Node(NamedTuple):
    tag: int
    body: bytes
    raw: bytes


def der_at(data: bytes, start: int) -> Node:
    """One value in DER: definite, shortest lengths and low tags."""
    need(start + 2 <= len(data) and data[start] & 31 != 31, 'no DER')
    length, body = data[start + 1], start + 2
    if length >= 128:
        count = length & 127
        need(1 <= count <= 4 and body + count <= len(data), 'no DER')
        length, body = int.from_bytes(data[body:body + count], 'big'), body + count
        need(length >= 128 and length >> (8 * (count - 1)), 'no DER')
    need(body + length <= len(data), 'no DER')
    return Node(data[start], data[body:body + length], data[start:body + length])


def der(data: bytes, tag: int | None = None) -> Node:
    node = der_at(data, 0)
    need(len(node.raw) == len(data) and tag in (None, node.tag), 'no DER of this form')
    return node


def children(node: Node, tag: int | None = None) -> list[Node]:
    need(node.tag & 32 and tag in (None, node.tag), 'no DER of this form')
    found, start = [], 0
    while start < len(node.body):
        found.append(der_at(node.body, start))
        start += len(found[-1].raw)
    return found


def oid(dotted: str) -> bytes:
    first, second, *rest = map(int, dotted.split('.'))
    out = bytearray([first * 40 + second])
    for arc in rest:
        groups = [arc & 127]
        while arc := arc >> 7:
            groups.append(arc & 127 | 128)
        out += bytes(reversed(groups))
    return bytes(out)


SEQUENCE, SET, OID, OCTETS, INTEGER = 0x30, 0x31, 0x06, 0x04, 0x02
DATA, SIGNED_DATA, TST_INFO = oid('1.2.840.113549.1.7.1'), oid('1.2.840.113549.1.7.2'), oid('1.2.840.113549.1.9.16.1.4')
CONTENT_TYPE, MESSAGE_DIGEST = oid('1.2.840.113549.1.9.3'), oid('1.2.840.113549.1.9.4')
SIGNING_CERTIFICATE, TIME_STAMP = oid('1.2.840.113549.1.9.16.2.47'), oid('1.2.840.113549.1.9.16.2.14')
SHA256 = oid('2.16.840.1.101.3.4.2.1')
CERTIFICATE_HASHES = {SHA256: 'sha256', oid('2.16.840.1.101.3.4.2.2'): 'sha384', oid('2.16.840.1.101.3.4.2.3'): 'sha512'}
# RSA (PKCS #1 v1.5, also named with SHA-256, and PSS) and ECDSA with SHA-256
SIGNATURE_ALGORITHMS = {oid('1.2.840.113549.1.1.1'), oid('1.2.840.113549.1.1.11'), oid('1.2.840.113549.1.1.10'), oid('1.2.840.10045.4.3.2')}
# of RSA and of ECDSA, as authorities sign their lists
LIST_DIGESTS = {oid(dotted + str(last)): name for dotted, least in (('1.2.840.113549.1.1.', 11), ('1.2.840.10045.4.3.', 2))
                for last, name in enumerate(('sha256', 'sha384', 'sha512'), least)}
DELTA_INDICATOR = oid('2.5.29.27')
COMMON_NAME, KEY_IDENTIFIER, KEY_USAGE = oid('2.5.4.3'), oid('2.5.29.14'), oid('2.5.29.15')
TEXTS = {12: 'utf-8', 19: 'ascii', 22: 'ascii', 20: 'latin-1', 28: 'utf-32-be', 30: 'utf-16-be'}


def algorithm(node: Node) -> bytes:
    first = children(node, SEQUENCE)[0]
    need(first.tag == OID, 'no algorithm')
    return first.body


class Certificate:
    """What a signature needs to know of its certificate; the path is openssl's."""

    def __init__(self, data: bytes) -> None:
        self.der = data
        fields = children(children(der(data, SEQUENCE))[0], SEQUENCE)
        fields = fields[1:] if fields[0].tag == 0xA0 else fields
        need(len(fields) >= 6 and fields[0].tag == INTEGER, 'no certificate')
        self.serial, self.issuer, self.subject = fields[0].raw, fields[2].raw, fields[4]
        self.extensions = next((field for field in fields[6:] if field.tag == 0xA3), None)

    def common_names(self) -> list[str]:
        pairs = [children(pair, SEQUENCE) for rdn in children(self.subject, SEQUENCE) for pair in children(rdn, SET)]
        return [value.body.decode(TEXTS[value.tag]) for name, value in pairs if name.body == COMMON_NAME]

    def extension(self, name: bytes) -> bytes | None:
        for extension in children(children(self.extensions)[0], SEQUENCE) if self.extensions else []:
            parts = children(extension, SEQUENCE)
            if parts[0].body == name:
                return parts[-1].body
        return None

    def key_identifier(self) -> bytes | None:
        value = self.extension(KEY_IDENTIFIER)
        return None if value is None else der(value, OCTETS).body

    def may(self, *uses: int) -> bool:
        """Whether the key is for one of these uses (RFC 5280 §4.2.1.3), where its use is limited at all."""
        value = self.extension(KEY_USAGE)
        bits = b'\xff' if value is None else der(value, 3).body[1:2]
        return any(bits[0] & 0x80 >> use for use in uses) if bits else False


class RevocationList(NamedTuple):
    signed: bytes
    digest: str
    signature: bytes
    issuer: bytes
    revoked: dict[bytes, int]


def parse_list(data: bytes) -> RevocationList:
    """RFC 5280 §5. An entry with a critical extension may be of another issuer's certificate, and is left out."""
    tbs, method, signature = children(der(data, SEQUENCE), SEQUENCE)
    fields = children(tbs, SEQUENCE)
    fields = fields[1:] if fields[0].tag == INTEGER else fields
    issuer, rest = fields[1], [field for field in fields[3:] if field.tag not in (0x17, 0x18)]
    extensions = [part for field in rest if field.tag == 0xA0 for part in children(children(field)[0], SEQUENCE)]
    delta = any(children(extension, SEQUENCE)[0].body == DELTA_INDICATOR for extension in extensions)
    revoked = {}
    for entry in [] if delta else [part for field in rest if field.tag == SEQUENCE for part in children(field, SEQUENCE)]:
        serial, at, *own = children(entry, SEQUENCE)
        if not any(len(children(extension, SEQUENCE)) > 2 for field in own for extension in children(field, SEQUENCE)):
            revoked[serial.raw] = moment(at)
    need(signature.tag == 3 and signature.body[:1] == b'\0', 'no list')
    return RevocationList(tbs.raw, LIST_DIGESTS[algorithm(method)], signature.body[1:], issuer.raw, revoked)


def moment(node: Node) -> int:
    """A certificate's time: two digits of the year until 2049."""
    text = node.body.decode('ascii')
    text = text if node.tag == 0x18 else ('20' if text[:2] < '50' else '19') + text
    need(re.fullmatch('[0-9]{14}Z', text), 'no time')
    return int(datetime.strptime(text, '%Y%m%d%H%M%SZ').replace(tzinfo=timezone.utc).timestamp())


def lists_of(case: 'Case') -> list[RevocationList]:
    """What authorities have revoked, as trust tells it and as the papers keep it. One that cannot be read revokes nothing."""
    found = []
    for data in [*case.trust.crls, *(crl for path, pdf in case.files.items() if path.endswith('.pdf') for crl in lists_in(pdf))]:
        with contextlib.suppress(Exception):
            found.append(parse_list(data))
    return found


def lists_in(pdf: bytes) -> Iterator[bytes]:
    """The streams that a PDF's /DSS names in /CRLs (ETSI EN 319 142-1 §5.4.2)."""
    names = re.search(rb'/CRLs\s*\[([\d\sR]*)\]', pdf)
    for number in re.findall(rb'(\d{1,9})\s+0\s+R', names[1])[:16] if names else []:
        head = re.search(rb'[\r\n]' + number + rb' 0 obj\s*<<([^<>]*)>>\s*stream\r?\n', pdf)
        length = head and re.search(rb'/Length\s+(\d{1,9})', head[1])
        if head and length and int(length[1]) <= MAX_CMS:
            stream = pdf[head.end():head.end() + int(length[1])]
            with contextlib.suppress(zlib.error):
                yield zlib.decompressobj().decompress(stream, MAX_LINE) if b'/FlateDecode' in head[1] else stream


class Cms(NamedTuple):
    der: bytes
    content: bytes | None
    signer: Certificate
    others: list[bytes]
    digest: bytes
    signature: bytes
    tokens: list[bytes]


def attributes(node: Node) -> dict[bytes, list[Node]]:
    pairs = [children(attribute, SEQUENCE) for attribute in children(node)]
    need(all(len(pair) == 2 and pair[0].tag == OID for pair in pairs), 'no attribute')
    need(len({pair[0].body for pair in pairs}) == len(pairs), 'an attribute twice')
    return {name.body: children(values, SET) for name, values in pairs}


def only(found: list, what: str) -> Any:
    need(len(found) == 1, f'not one {what}')
    return found[0]


def signed_data(data: bytes) -> tuple[list[Node], list[Node], list[Certificate], list[Node]]:
    """digestAlgorithms, encapsulated content, certificates and signers of a SignedData."""
    need(len(data) <= MAX_CMS, 'too long')
    kind, wrapped = children(der(data, SEQUENCE))
    need((kind.tag, kind.body, wrapped.tag) == (OID, SIGNED_DATA, 0xA0), 'no SignedData')
    version, digests, content, *rest = children(only(children(wrapped), 'SignedData'), SEQUENCE)
    certificates = children(rest.pop(0)) if rest[0].tag == 0xA0 else []
    rest = rest[1:] if rest[0].tag == 0xA1 else rest  # revocation data
    signers = only(rest, 'set of signers')
    need(version.tag == INTEGER and len(certificates) <= MAX_CERTS, 'no SignedData')
    return children(digests, SET), children(content, SEQUENCE), [Certificate(node.raw) for node in certificates], children(signers, SET)


def parse_cms(data: bytes) -> Cms:
    """A detached signature as the format has it; anything else raises."""
    digests, content, certificates, signers = signed_data(data)
    need([algorithm(node) for node in digests] == [SHA256], 'a digest that is not SHA-256')
    need(len(content) == 1 and content[0].body == DATA, 'content inside')
    version, sid, digest, signed, method, signature, *unsigned = children(only(signers, 'signer'), SEQUENCE)
    need(algorithm(digest) == SHA256 and algorithm(method) in SIGNATURE_ALGORITHMS, 'another algorithm')
    need(version.tag == INTEGER and signed.tag == 0xA0 and signature.tag == OCTETS, 'no signed attributes')
    need(not unsigned or (len(unsigned) == 1 and unsigned[0].tag == 0xA1), 'no signer')
    names = attributes(signed)
    need(only(names[CONTENT_TYPE], 'content type').body == DATA, 'another content type')
    signer = only([item for item in certificates if signed_by(sid, item)], "signer's certificate")
    check_signing_certificate(only(names[SIGNING_CERTIFICATE], 'signing certificate'), signer)
    extra = attributes(unsigned[0]) if unsigned else {}
    return Cms(data, None, signer, [item.der for item in certificates if item is not signer],
               only(names[MESSAGE_DIGEST], 'digest').body, signature.body, [node.raw for node in extra.get(TIME_STAMP, [])])


def signed_by(sid: Node, certificate: Certificate) -> bool:
    if sid.tag == 0x80:
        return sid.body == certificate.key_identifier()
    issuer, serial = children(sid, SEQUENCE)
    return (issuer.raw, serial.raw) == (certificate.issuer, certificate.serial)


def check_signing_certificate(value: Node, signer: Certificate) -> None:
    """RFC 5035: the first ESSCertIDv2 names the signer's certificate, so that no other with the same key can take its place."""
    parts = children(children(children(value, SEQUENCE)[0], SEQUENCE)[0], SEQUENCE)
    method = CERTIFICATE_HASHES[algorithm(parts.pop(0))] if parts[0].tag == SEQUENCE else 'sha256'
    need(parts[0].tag == OCTETS and parts[0].body == hashlib.new(method, signer.der).digest(), 'signing-certificate-v2 names another certificate')
    if len(parts) > 1:
        names, serial = children(parts[1], SEQUENCE)
        name = only(children(names, SEQUENCE), 'issuer')
        need(name.tag == 0xA4 and (name.body, serial.raw) == (signer.issuer, signer.serial), 'signing-certificate-v2 names another issuer')


class Token(NamedTuple):
    method: bytes
    imprint: bytes
    time: int


def parse_token(data: bytes) -> Token:
    _, content, _, _ = signed_data(data)
    need(len(content) == 2 and content[0].body == TST_INFO, 'no TSTInfo')
    info = children(der(der(only(children(content[1]), 'TSTInfo').raw, OCTETS).body, SEQUENCE))
    method, imprint = children(info[2], SEQUENCE)
    need(imprint.tag == OCTETS and info[4].tag == 0x18, 'no TSTInfo')
    stamp = re.fullmatch(r'([0-9]{14})(\.[0-9]+)?Z', info[4].body.decode('ascii'))
    need(stamp, 'no genTime')
    time = datetime.strptime(stamp[1], '%Y%m%d%H%M%S').replace(tzinfo=timezone.utc)
    return Token(algorithm(method), imprint.body, int(time.timestamp()))


def stamper(data: bytes) -> list[Certificate]:
    """A token's certificates, its signer's first."""
    _, _, certificates, signers = signed_data(data)
    sid = children(only(signers, 'signer'), SEQUENCE)[1]
    return sorted(certificates, key=lambda certificate: not signed_by(sid, certificate))


class Case:
    """One verification: the files, what has been read of them so far, and what was found. A field is None while it is not known."""

    def __init__(self, files: dict[str, bytes], openssl: Openssl) -> None:
        self.files, self.openssl, self.findings = files, openssl, Findings()
        self.trust = NO_TRUST
        self.manifest: dict = {}
        self.listed: set[str] = set()
        self.events: list[dict] = []
        self.lines: dict[int, bytes] = {}
        self.doubtful: set[int] = set()
        self.events_whole = False
        self.signed: dict[str, dict] = {}
        self.checkpoint: Checkpoint | None = None
        self.log: dict | None = None
        self.document: Any = None
        self.places: dict[str, dict[str, int]] | None = None
        self.openings: list[dict] | None = None
        self.opened: dict[tuple[str, str], str] = {}
        self.opened_images: dict[str, str] = {}
        self.suspect: set[tuple[str, str]] = set()
        self.lists: list[RevocationList] = []

    @property
    def erased(self) -> bool:
        return self.openings == []

    @property
    def document_hash(self) -> str | None:
        """What was signed; while nobody has, what is there."""
        hashes = [event['documentHash'] for event in self.signed.values() if 'documentHash' in event and self.hash_of(event)]
        return hashes[0] if hashes else sha256(self.files['document.json']) if 'document.json' in self.files else None

    def hash_of(self, event: dict | None) -> str | None:
        """What others must name the event by; unknown where the event itself is at fault."""
        return event['hash'] if event and event['seq'] not in self.doubtful else None


def check_trust(case: Case, given: Any) -> None:
    if given is not None:
        case.trust = parse_trust(parse_json(given) if isinstance(given, (bytes, bytearray)) else given)
        return
    case.findings.note('TRUST_FROM_BUNDLE', 'bundle')
    # A bundle whose own trust cannot be read has no known keys, and that is what will be said of it.
    with contextlib.suppress(Exception):
        case.trust = parse_trust(parse_json(case.files['trust.json'][:MAX_JSON]))


def check_manifest(case: Case) -> None:
    data = case.files.get('manifest.json')
    with case.findings.blame('MANIFEST_MALFORMED', 'manifest.json'):
        need(data is not None, 'missing')
        case.manifest = parse_manifest(data)
        case.listed = {entry['path'] for entry in case.manifest['files']}
    if case.manifest and 'manifest.jws' in case.files:
        check_jws(case, case.files['manifest.jws'], 'iou-manifest', 'manifest.jws', detached=data)
    if case.manifest.get('simulated') or case.trust.simulated:
        case.findings.note('SIMULATED', 'bundle')


def parse_manifest(data: bytes) -> dict:
    value = shape(parse_canonical(data), 'format tenant recordId number state events createdAt simulated files')
    need(value['format'] == 'iou-evidence/1', 'another format')
    need(all(isinstance(value[name], str) for name in ('tenant', 'recordId', 'number', 'state')), 'another format')
    need(is_count(value['events']) and isinstance(value['simulated'], bool) and isinstance(value['files'], list), 'another format')
    epoch(value['createdAt'])
    for entry in value['files']:
        shape(entry, 'path size sha256')
        need(isinstance(entry['path'], str) and is_count(entry['size']) and is_hash(entry['sha256']), 'a file entry of another form')
    paths = [entry['path'] for entry in value['files']]
    need(paths == sorted(set(paths)), 'files not sorted, or one twice')
    need(not {'manifest.json', 'manifest.jws'} & set(paths), 'the manifest lists itself')
    return value


def check_files(case: Case) -> None:
    for path in REQUIRED:
        if path not in case.files:
            case.findings.fault('FILE_MISSING', path)
    for entry in case.manifest.get('files', []):
        data = case.files.get(entry['path'])
        if data is None:
            case.findings.fault('FILE_MISSING', entry['path'])
        elif (len(data), sha256(data)) != (entry['size'], entry['sha256']):
            case.findings.fault('FILE_CHANGED', entry['path'])
    for path in case.files:
        known = path in ('manifest.json', 'manifest.jws') or path in case.listed or not case.manifest
        if not known or not ALLOWED.fullmatch(path):
            case.findings.fault('FILE_UNLISTED', path, '' if not known else 'the format has no such file')


def lines_of(data: bytes) -> Iterator[bytes]:
    start, count = 0, 0
    while start < len(data):
        end, count = data.find(b'\n', start), count + 1
        need(end >= 0, 'the last line has no end')
        need(count <= MAX_EVENTS, 'too many lines')
        yield data[start:end]
        start = end + 1


def parse_event(line: bytes) -> dict:
    event = shape(parse_canonical(line, MAX_LINE), 'v id tenant recordId seq at actor type data machine kind prev hash', 'documentHash')
    need(is_count(event['seq'], 1) and is_hash(event['prev']) and is_hash(event['hash']), 'no envelope')
    need(all(isinstance(event[name], str) for name in ('id', 'tenant', 'recordId', 'type', 'machine', 'kind')), 'no envelope')
    actor = shape(event['actor'], 'side', 'subject')
    need(actor['side'] in (*SIDES, 'system') and isinstance(actor.get('subject', ''), str), 'no author')
    need(type(event['v']) is int and isinstance(event['data'], dict), 'no envelope')
    need('documentHash' not in event or is_hash(event['documentHash']), 'no envelope')
    epoch(event['at'])
    if event['type'] == 'signed':
        signature = event['data']['signature']
        need(event['data']['side'] in SIDES and signature['form'] in INK_FILES and is_hash(signature['commitment']), 'signed by nobody')
    return event


def check_events(case: Case) -> None:
    data, part = case.files.get('events.jsonl'), 'events.jsonl'
    if data is None:
        return
    with case.findings.blame('EVENT_MALFORMED', part):
        for index, line in enumerate(lines_of(data), 1):
            with case.findings.blame('EVENT_MALFORMED', part):
                event = parse_event(line)
                owner = case.manifest or (case.events[0] if case.events else event)
                need((event['tenant'], event['recordId']) == (owner['tenant'], owner['recordId']), f'line {index}: of another record')
                case.events.append(event)
                case.lines.setdefault(event['seq'], line)
    check_chain(case)
    if not case.findings.has(part, 'EVENT_MALFORMED'):
        check_order(case)
    case.events_whole = not case.findings.has(part, 'EVENT_MALFORMED', 'EVENT_MISSING', 'EVENT_HASH_INVALID')
    case.signed = {event['data']['side']: event for event in case.events if event['type'] == 'signed'}


def check_chain(case: Case) -> None:
    before = None
    for event in case.events:
        seq = event['seq']
        if sha256(canonical({name: event[name] for name in event if name != 'hash'})) != event['hash']:
            case.findings.fault('EVENT_HASH_INVALID', 'events.jsonl', f'seq {seq}')
            case.doubtful.add(seq)
        follows = before is not None and before['seq'] == seq - 1
        if (seq == 1 and event['prev'] != NO_HASH) or (follows and event['prev'] != before['hash']):
            case.findings.fault('EVENT_CHAIN_BROKEN', 'events.jsonl', f'seq {seq}')
        before = event


def check_order(case: Case) -> None:
    seqs = [event['seq'] for event in case.events]
    whole = list(range(1, len(seqs) + 1))
    if sorted(seqs) != whole:
        case.findings.fault('EVENT_MISSING', 'events.jsonl', 'a seq is left out or repeated')
    elif seqs != whole:
        case.findings.fault('EVENTS_REORDERED', 'events.jsonl')
    if case.manifest and len(seqs) != case.manifest['events']:
        case.findings.fault('EVENT_MISSING', 'events.jsonl', f'{len(seqs)} events, the manifest says {case.manifest["events"]}')


# What may happen to a record: by whom, from which state, to which.
LAW = {tuple(line.split()) for line in """
recordCreated initiator - draft
termsSaved initiator draft draft
termsSaved initiator draft awaitingInitiatorSignature
detailsProvided initiator draft draft
detailsProvided initiator draft awaitingInitiatorSignature
detailsProvided counterparty awaitingCounterparty awaitingInitiatorSignature
counterpartyInvited initiator draft awaitingCounterparty
counterpartyInvited initiator awaitingInitiatorSignature awaitingCounterparty
invitationClaimed counterparty awaitingCounterparty awaitingCounterparty
invitationClaimed counterparty pending pending
invitationWithdrawn initiator draft draft
invitationWithdrawn initiator awaitingCounterparty draft
invitationWithdrawn system awaitingCounterparty draft
invitationWithdrawn initiator awaitingInitiatorSignature draft
invitationDeclined counterparty awaitingCounterparty draft
recordReopened initiator awaitingInitiatorSignature draft
discarded initiator draft discarded
discarded initiator awaitingCounterparty discarded
discarded initiator awaitingInitiatorSignature discarded
signed initiator awaitingInitiatorSignature pending
signed counterparty pending effective.signed
revoked initiator pending revoked
rejected counterparty pending rejected
expired system pending expired
reminded initiator pending pending
reminderSet initiator pending pending
reminderSet party effective.signed effective.signed
reminderSet party effective.releasePending effective.releasePending
reminderSet party effective.settlementPending effective.settlementPending
releaseRequested party effective.signed effective.releasePending
releaseCancelled requester effective.releasePending effective.signed
releaseRefused asked effective.releasePending effective.signed
releaseLapsed system effective.releasePending effective.signed
released asked effective.releasePending released
settlementRequested party effective.signed effective.settlementPending
settlementCancelled requester effective.settlementPending effective.signed
settlementRefused asked effective.settlementPending effective.signed
settlementLapsed system effective.settlementPending effective.signed
settled asked effective.settlementPending settled
""".strip().splitlines()}
PROVED = re.compile(r'signed|released|settled|\w+Requested')


def check_life(case: Case) -> None:
    """The events tell a life that the law knows, and the manifest tells its end. Judged where nothing else is wrong with them."""
    if not case.events or any(part == 'events.jsonl' for _, part in case.findings.faults):
        return
    with case.findings.blame('EVENT_UNLAWFUL', 'events.jsonl'):
        live(case.events)
    first, last = case.events[0]['data'].get('documentNumber'), case.events[-1]['data'].get('state')
    if (first, last) != (case.manifest['number'], case.manifest['state']):
        case.findings.fault('MANIFEST_CONTRADICTED', 'manifest.json', f'its state is {last}'[:100])


def live(events: list[dict]) -> None:
    state, at, requester, limit = '-', '', None, None
    proofs: set[str] = set()
    people: dict[str, Any] = {}
    for event in events:
        kind, data, side, where = event['type'], event['data'], event['actor']['side'], f'seq {event["seq"]}: '
        to = data.get('state')
        asks = [] if requester is None else ['requester' if side == requester else 'asked']
        roles = [side] if side == 'system' else [side, 'party', *asks]
        need(any((kind, role, state, to) in LAW for role in roles), f'{where}{kind} by {side} from {state}')
        need(event['at'] >= at, f'{where}before the one before it')
        # what the clock has ended nobody does any more, and the clock ends nothing early
        need(limit is None or (event['at'] >= limit) == (side == 'system'), f'{where}{limit} is its limit')
        if PROVED.fullmatch(kind):
            proof = proof_of(event)
            need(proof is not None and proof not in proofs, f'{where}without a verification of its own')
            proofs.add(proof)
        need(kind != 'signed' or data['side'] == side, f'{where}signed by the other side')
        # the counterparty is somebody for good from their own signature on
        need(people.get(side, event['actor'].get('subject')) == event['actor'].get('subject'), f'{where}by another person')
        if kind == 'signed' or side == 'initiator':
            people[side] = event['actor'].get('subject')
        if to != state:
            limit = next((data[name] for name in ('expiresAt', 'lapsesAt') if isinstance(data.get(name), str)), None)
            requester = side if kind.endswith('Requested') else None
        state, at = to, event['at']


def proof_of(event: dict) -> str | None:
    """The id of the verification that an act rests on."""
    wanted = ('id', 'method', 'provider', 'requestId', 'passedAt') if event['type'] == 'signed' else ('id', 'method')
    found = [member(event['data'].get('verification'), name) for name in wanted]
    return found[0] if all(isinstance(value, str) for value in found) else None


def check_checkpoint(case: Case) -> None:
    if 'checkpoint.jws' not in case.files:
        return
    case.checkpoint = read_checkpoint(case, case.files['checkpoint.jws'], 'checkpoint.jws')
    if case.checkpoint and case.manifest and case.checkpoint.tenant != case.manifest['tenant']:
        case.findings.fault('CHECKPOINT_OTHER_TENANT', 'checkpoint.jws', case.checkpoint.tenant[:100])


def read_checkpoint(case: Case, jws: bytes, part: str) -> Checkpoint | None:
    payload = check_jws(case, jws, 'iou-checkpoint', part)
    with case.findings.blame('JWS_INVALID', part):
        return None if payload is None else parse_checkpoint(payload)
    return None


def parse_log(data: bytes) -> dict:
    log = shape(parse_canonical(data), 'leaves consistency')
    for leaf in log['leaves']:
        shape(leaf, 'seq index proof')
        need(is_count(leaf['seq'], 1) and is_count(leaf['index']) and are_hashes(leaf['proof']), 'no leaf')
    for entry in log['consistency']:
        shape(entry, 'size root proof')
        need(is_count(entry['size']) and is_hash(entry['root']) and are_hashes(entry['proof']), 'no consistency proof')
    seqs = [leaf['seq'] for leaf in log['leaves']]
    need(len(set(seqs)) == len(seqs), 'an event with two leaves')
    return log


def check_log(case: Case) -> None:
    if 'log.json' not in case.files:
        return
    with case.findings.blame('LEAF_MISSING', 'log.json'):
        case.log = parse_log(case.files['log.json'])
        logged = {leaf['seq'] for leaf in case.log['leaves']}
        need(set(case.lines) <= logged, 'an event without a leaf')
        # a malformed line has a leaf all the same, and no event here
        need(case.findings.has('events.jsonl', 'EVENT_MALFORMED') or logged <= set(case.lines), 'a leaf without an event')
    if case.log and case.checkpoint:
        check_proofs(case, case.log, case.checkpoint)


def check_proofs(case: Case, log: dict, checkpoint: Checkpoint) -> None:
    for leaf in log['leaves']:
        line = case.lines.get(leaf['seq'])
        if line is not None and not included(leaf_hash(line), leaf['index'], leaf['proof'], checkpoint.size, checkpoint.root):
            case.findings.fault('LEAF_NOT_INCLUDED', 'log.json', f'seq {leaf["seq"]}')
    for entry in log['consistency']:
        if not consistent(entry['size'], entry['root'], entry['proof'], checkpoint.size, checkpoint.root):
            case.findings.fault('CONSISTENCY_INVALID', 'log.json', f'size {entry["size"]}')


def check_document(case: Case) -> None:
    data = case.files.get('document.json')
    if data is None:
        return
    with case.findings.blame('DOCUMENT_OTHER_HASH', 'document.json'):
        document = parse_canonical(data)
        signed = [event for event in case.events if event['type'] == 'signed' and case.hash_of(event)]
        need(all(event.get('documentHash') == sha256(data) for event in signed), 'not the document that was signed')
        case.document, case.places = document, places_of(document)


def check_openings(case: Case) -> None:
    data = case.files.get('openings.json')
    if data is None:
        return
    with case.findings.blame('OPENING_MISMATCH', 'openings.json'):
        openings = parse_canonical(data)
        need(isinstance(openings, list) and len(openings) <= 1000, 'no list of openings')
        for opening in openings:
            shape(opening, 'side field salt value commitment')
            need(all(isinstance(value, str) for value in opening.values()) and opening['side'] in SIDES, 'no opening')
            need(opening['field'] in (*PERSONAL, 'inkHash', 'image'), 'another field')
        case.openings = openings
    for opening in case.openings or []:
        with case.findings.blame('OPENING_MISMATCH', 'openings.json'):
            take_opening(case, opening)
    check_parties(case)
    if case.erased and case.signed:
        case.findings.note('ERASED', 'openings.json')


def take_opening(case: Case, opening: dict) -> None:
    side, field, value, commitment = (opening[name] for name in ('side', 'field', 'value', 'commitment'))
    key = (side, commitment if field == 'image' else field)
    need(key not in case.opened and key not in case.suspect, f'{side} {field} is opened twice')
    case.suspect.add(key)
    need(sha256(canonical([opening['salt'], field, value])) == commitment, f'{side} {field} does not open')
    held = commitments_of(case, side, field)
    need(held is None or commitment in held, f'{side} {field} is in neither document nor events')
    case.suspect.discard(key)
    case.opened[key] = value
    if field == 'image':
        case.opened_images[commitment] = value


def commitments_of(case: Case, side: str, field: str) -> Any:
    """The commitments that an opening of this kind may open; None where their place cannot be read."""
    if field == 'inkHash':
        event = case.signed.get(side)
        if case.hash_of(event):
            return [event['data']['signature']['commitment']]
        return [] if case.events_whole else None
    return None if case.places is None else case.places[field]


def places_of(document: Any) -> dict[str, dict[str, int]]:
    """Each field's commitments, and which party or image they are of."""
    places: dict[str, dict[str, int]] = {field: {} for field in (*PERSONAL, 'image')}
    for index, party in enumerate(objects(member(document, 'parties'))):
        for field in PERSONAL:
            commitment = member(party.get(field), 'commitment')
            if is_hash(commitment):
                places[field][commitment] = index
    for index, image in enumerate(objects(member(member(document, 'terms'), 'images'))):
        if is_hash(image.get('commitment')):
            places['image'][image['commitment']] = index
    return places


def member(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else None


def objects(value: Any) -> list[dict]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def check_parties(case: Case) -> None:
    """A side is one party, and a party one side: else one person's name could stand with the other's number."""
    pairs = set()
    for opening in case.openings or []:
        places = (case.places or {}).get(opening['field'], {}) if opening['field'] in PERSONAL else {}
        if opening['commitment'] in places:
            pairs.add((opening['side'], places[opening['commitment']]))
    if len({side for side, _ in pairs}) != len(pairs) or len({index for _, index in pairs}) != len(pairs):
        case.findings.fault('OPENING_MISMATCH', 'openings.json', 'a side that is two parties, or a party that is both sides')


def check_inks(case: Case) -> None:
    for side in SIDES:
        there = [path for path in (f'ink/{side}.ink', f'ink/{side}.txt') if path in case.files]
        opened, event = case.opened.get((side, 'inkHash')), case.signed.get(side)
        if event and opened is not None:
            suffix = INK_FILES[event['data']['signature']['form']]
            if f'ink/{side}.{suffix}' not in there:
                case.findings.fault('INK_MISSING', f'ink/{side}', suffix)
        if opened is None and (case.openings is None or (side, 'inkHash') in case.suspect or not case.events_whole):
            continue
        for path in there:
            if sha256(case.files[path]) != opened:
                case.findings.fault('INK_SWAPPED', path, '' if opened else 'nobody has signed with it')


def check_images(case: Case) -> None:
    there: dict[str, list[bytes]] = {}
    for path, data in case.files.items():
        if path.startswith('images/'):
            there.setdefault(path[7:].rpartition('.')[0], []).append(data)
    if case.places is None or case.openings is None:
        return
    for commitment in sorted(case.places['image'].keys() | there.keys()):
        found, opened = there.get(commitment, []), case.opened_images.get(commitment)
        if any((side, commitment) in case.suspect for side in SIDES) or (case.erased and not found):
            continue
        if not found or any(sha256(data) != opened for data in found):
            case.findings.fault('IMAGE_SWAPPED', f'images/{commitment}', '' if found else 'not there')


def check_cms(case: Case, data: bytes, content: bytes, part: str, roots: list[bytes], otherwise: int | None) -> Cms | None:
    """Signature, timestamp and path. `otherwise` is the time to look at where there is no timestamp."""
    cms = None
    with case.findings.blame('SIGNATURE_INVALID', part):
        cms = parse_cms(data)
        need(cms.digest == hashlib.sha256(content).digest(), 'its digest is of other bytes')
        need(case.openssl.cms(cms.der, content, cms.signer.der), 'the signature does not fit')
    if cms is None:
        return None
    when, trusted = otherwise, True
    if cms.tokens:
        when = check_timestamp(case, cms, part)
    with case.findings.blame('CERTIFICATE_UNTRUSTED', part):
        trusted = False
        need(cms.signer.may(0, 1), "the certificate's key is not for signing")
        need(not strays(cms, roots), 'a certificate that is not of the path')
        valid = when is not None and case.openssl.path(cms.signer.der, cms.others, roots, when)
        need(valid or case.openssl.path(cms.signer.der, cms.others, roots, None), 'no path to a root')
        trusted = True
    if trusted and when is not None:
        said = f'at {datetime.fromtimestamp(when, timezone.utc).isoformat()}'
        if not valid:
            case.findings.fault('CERTIFICATE_EXPIRED', part, f'not valid {said}')
        elif revoked(case, cms.signer, cms.others, roots, when):
            case.findings.fault('CERTIFICATE_REVOKED', part, f'revoked {said}')
    return cms


def strays(cms: Cms, roots: list[bytes]) -> bool:
    """Whether a certificate is inside that nobody's path can go through: nobody would notice what was changed in it."""
    reached, left = above(cms.signer, [*map(Certificate, cms.others), *map(Certificate, roots)]), set(cms.others)
    return bool(left - {certificate.der for certificate in reached})


def above(signer: Certificate, pool: list[Certificate]) -> list[Certificate]:
    """Whoever may have issued it, and whoever may have issued them, by their names."""
    found = [signer]
    for certificate in found:
        known = {item.der for item in found}
        found += [item for item in pool if item.subject.raw == certificate.issuer and item.der not in known]
    return found[1:]


def revoked(case: Case, signer: Certificate, others: list[bytes], roots: list[bytes], when: int) -> bool:
    """Whether a certificate on the way to a root, which answers for itself, had been revoked by then."""
    pool = [*map(Certificate, others), *map(Certificate, roots)]
    for certificate in [signer, *above(signer, pool)]:
        for crl in [] if certificate.der in roots else case.lists:
            if crl.issuer == certificate.issuer and crl.revoked.get(certificate.serial, when + 1) <= when:
                issuers = [item for item in above(certificate, pool) if item.subject.raw == crl.issuer and item.may(6)]
                if any(case.openssl.listed(crl, item.der) for item in issuers):
                    return True
    return False


def check_timestamp(case: Case, cms: Cms, part: str) -> int | None:
    """The token's time; None, and so no look at any validity, where the token is at fault."""
    with case.findings.blame('TIMESTAMP_INVALID', part):
        data = only(cms.tokens, 'timestamp')
        token = parse_token(data)
        fits = (token.method, token.imprint) == (SHA256, hashlib.sha256(cms.signature).digest())
        if not fits:
            case.findings.fault('TIMESTAMP_OTHER_HASH', part)
        need(case.openssl.timestamp(data, token.imprint, case.trust.time, token.time), 'no timestamp by a known authority')
        signer, *others = stamper(data)
        need(not revoked(case, signer, [item.der for item in others], case.trust.time, token.time), 'its certificate had been revoked')
        return token.time if fits else None
    return None


def check_signature(case: Case, side: str) -> None:
    statement_path, cms_path = f'signatures/{side}.json', f'signatures/{side}.p7s'
    statement, data, event = case.files.get(statement_path), case.files.get(cms_path), case.signed.get(side)
    if statement is None and data is None:
        if event and not case.erased and not {statement_path, cms_path} & case.listed:
            case.findings.note('NOT_SIGNED_YET', cms_path)
        return
    if statement is not None:
        with case.findings.blame('STATEMENT_MISMATCH', statement_path):
            check_statement(case, side, statement)
    elif statement_path not in case.listed:
        case.findings.fault('STATEMENT_MISMATCH', statement_path, 'a signature without a statement')
    if data is None and cms_path not in case.listed:
        case.findings.fault('SIGNATURE_INVALID', cms_path, 'a statement without a signature')
    if statement is not None and data is not None:
        at = event['at'] if event else case.manifest.get('createdAt')
        cms = check_cms(case, data, statement, cms_path, case.trust.people, epoch(at) if at else None)
        if cms and not cms.tokens:
            case.findings.note('TIME_PENDING', cms_path)
        if cms:
            check_person(case, side, cms, cms_path)


def check_statement(case: Case, side: str, data: bytes) -> None:
    statement, event = shape(parse_canonical(data), 'v recordId side documentHash inkHash eventHash'), case.signed.get(side)
    need(type(statement['v']) is int and (statement['v'], statement['side']) == (1, side), 'of another side')
    need(event or not case.events_whole, 'this side has not signed')
    ink, readable = case.opened.get((side, 'inkHash')), case.openings is not None and (side, 'inkHash') not in case.suspect
    expected = {'recordId': case.manifest.get('recordId'), 'documentHash': case.document_hash, 'eventHash': case.hash_of(event)}
    for name, value in expected.items():
        need(value is None or statement[name] == value, f'another {name}')
    need(not readable or statement['inkHash'] == ink, 'another inkHash')


def check_person(case: Case, side: str, cms: Cms, part: str) -> None:
    if case.openings is None or (side, 'name') in case.suspect:
        return
    with case.findings.blame('CERTIFICATE_OTHER_PERSON', part):
        need(cms.signer.common_names() == [case.opened.get((side, 'name'))], 'its common name is not the opened name')


SPACE = rb'[\x00\t\n\f\r ]'
BYTE_RANGE = re.compile(rb'/ByteRange' + SPACE + rb'*\[' + SPACE + rb'*0' + SPACE + rb'+(\d{1,10})' + SPACE + rb'+(\d{1,10})'
                        + SPACE + rb'+(\d{1,10})' + SPACE + rb'*\]')
SUB_FILTER = re.compile(rb'/SubFilter' + SPACE + rb'*/ETSI\.CAdES\.detached(?![A-Za-z0-9.])')


def state_event(case: Case, state: str) -> dict | None:
    """The event that led to a state."""
    if state == 'effective':
        return next((event for event in case.events if (event['type'], event['data'].get('state')) == ('signed', 'effective.signed')), None)
    return next((event for event in case.events if event['type'] == state), None)


def check_papers(case: Case) -> None:
    for state in STATES:
        path, event = f'paper/{state}.pdf', state_event(case, state)
        if path in case.files:
            check_paper(case, path, state, [case.hash_of(event)] if case.hash_of(event) else [])
        elif event and not case.erased and path not in case.listed:
            case.findings.note('NOT_SEALED_YET', path)
    if 'report.pdf' in case.files:
        check_paper(case, 'report.pdf', 'report', [event['hash'] for event in case.events])


def check_paper(case: Case, path: str, state: str, events: list[str]) -> None:
    pdf = case.files[path]
    with case.findings.blame('PAPER_UNSIGNED', path):
        seal = find_seal(case, path, pdf)
        check_seal(case, path, pdf, *seal)
        pdf = pdf[:seal[0]] + pdf[seal[1]:seal[2]]  # what was appended has been named already
    if case.findings.has(path, 'PAPER_UNSIGNED'):
        return
    with case.findings.blame('PAPER_OTHER_DOCUMENT', path):
        check_subject(case, pdf, state, events)


def find_seal(case: Case, path: str, pdf: bytes) -> tuple[int, int, int]:
    """Where what the signature leaves out begins and ends, and where what it covers ends."""
    names, ranges, filters = pdf.count(b'/ByteRange'), list(BYTE_RANGE.finditer(pdf)), SUB_FILTER.findall(pdf)
    need(ranges and filters, 'no signature')
    gap, resume, rest = map(int, ranges[0].groups())
    end = resume + rest
    need(gap < resume <= end <= len(pdf), 'a range that is not in the file')
    if end < len(pdf):
        case.findings.fault('PAPER_APPENDED', path, f'{len(pdf) - end} bytes after the signature')
    if (names, len(filters), pdf.count(b'/SubFilter')) != (1, 1, 1):
        case.findings.fault('PAPER_UNSIGNED', path, 'several signatures')
    return gap, resume, end


def check_seal(case: Case, path: str, pdf: bytes, gap: int, resume: int, end: int) -> None:
    hexadecimal = re.match(rb'<([0-9A-Fa-f]*)>', pdf[gap:resume])
    need(hexadecimal and re.search(rb'/Contents' + SPACE + rb'*\Z', pdf[max(0, gap - 64):gap]), 'the range leaves out no /Contents')
    if hexadecimal.end() != resume - gap:
        case.findings.fault('PAPER_APPENDED', path, 'the range leaves out more than /Contents')
    content = pdf[:gap] + pdf[resume:end]
    with case.findings.blame('SIGNATURE_INVALID', path):
        data = unpad(binascii.unhexlify(hexadecimal[1]))
        created = case.manifest.get('createdAt')
        cms = check_cms(case, data, content, path, case.trust.seal, epoch(created) if created else None)
        if cms and not cms.tokens:
            case.findings.note('TIME_PENDING', path)


def unpad(padded: bytes) -> bytes:
    """The CMS in a /Contents that was reserved before its length was known."""
    node = der_at(padded, 0)
    need(not padded[len(node.raw):].strip(b'\0'), 'something behind the CMS')
    return node.raw


def check_subject(case: Case, pdf: bytes, state: str, events: list[str]) -> None:
    names = subject_of(pdf)
    document, record = case.document_hash, case.manifest.get('recordId')
    need(names['State'] == state, 'another state')
    need(document is None or names['DocumentHash'] == document, 'another document')
    need(record is None or names['Record'] == record, 'another record')
    # a paper need not name the inks that it shows
    inks = [case.opened.get((event['data']['side'], 'inkHash')) for event in case.events if event['type'] == 'signed']
    if b'/IOUInks' in pdf and case.events_whole and None not in inks:
        need(fact(pdf, 'Inks') == '-'.join(inks), 'another ink, or not that of everybody who has signed')
    need(names['EventHash'] in events or (not case.events_whole and not (events and state != 'report')), 'another event')


def subject_of(pdf: bytes) -> dict[str, str]:
    return {name: fact(pdf, name) for name in ('DocumentHash', 'EventHash', 'State', 'Record')}


def fact(pdf: bytes, name: str) -> str:
    key = rb'/IOU' + name.encode()
    value = re.search(key + SPACE + rb'*\(([^()\\\r\n]{0,200})\)', pdf)
    need(value and pdf.count(key) == 1, f'/IOU{name} does not stand there once')
    return value[1].decode('utf-8')


def check_anchors(case: Case) -> None:
    for path, data in case.files.items():
        if path.startswith('anchors/'):
            with case.findings.blame('ANCHOR_OTHER_HASH', path):
                check_anchor(case, data)


def check_anchor(case: Case, data: bytes) -> None:
    anchor = shape(parse_canonical(data), 'anchor checkpoint at receipt')
    need(isinstance(anchor['anchor'], str) and is_hash(anchor['checkpoint']), 'no anchor')
    epoch(anchor['at'])
    checkpoint = case.files.get('checkpoint.jws')
    need(checkpoint is None or anchor['checkpoint'] == sha256(checkpoint), 'about another checkpoint')
    if anchor['anchor'] == 'local-journal':
        receipt = shape(anchor['receipt'], 'line prev hash')
        need(is_count(receipt['line']) and is_hash(receipt['prev']), 'no journal line')
        line = [receipt['line'], receipt['prev'], anchor['checkpoint'], anchor['at']]
        need(receipt['hash'] == sha256(canonical(line)), 'the line has another hash')


def check_receipt(case: Case, given: Any) -> None:
    with case.findings.blame('RECEIPT_INVALID', 'receipt'):
        receipt = parse_receipt(receipt_of(given))
        owner = (receipt['tenant'], receipt['recordId'])
        need(not case.manifest or owner == (case.manifest['tenant'], case.manifest['recordId']), 'of another record')
        checkpoint = read_checkpoint(case, receipt['checkpoint'].encode(), 'receipt')
        if checkpoint is None:
            return  # nothing follows from a receipt that its host has not signed
        leaf = receipt['leaf']
        need(checkpoint.tenant == receipt['tenant'], 'its checkpoint is of another tenant')
        need(included(leaf['hash'], leaf['index'], leaf['proof'], checkpoint.size, checkpoint.root), 'its proof does not lead to its checkpoint')
        compare(case, receipt, checkpoint)


def receipt_of(given: Any) -> Any:
    if not isinstance(given, (bytes, bytearray)):
        return given
    return receipt_of_bundle(unzip(given)) if given[:2] == b'PK' else parse_canonical(bytes(given))


def receipt_of_bundle(files: dict[str, bytes]) -> dict:
    """What an earlier bundle says of its last event, in a receipt's words."""
    manifest, log = parse_manifest(files['manifest.json']), parse_log(files['log.json'])
    line = list(lines_of(files['events.jsonl']))[-1]
    event = parse_event(line)
    leaf = only([leaf for leaf in log['leaves'] if leaf['seq'] == event['seq']], 'leaf')
    return {'format': 'iou-receipt/1', **{name: manifest[name] for name in ('tenant', 'recordId', 'number')},
            'event': {name: event[name] for name in ('seq', 'type', 'at', 'hash')},
            'leaf': {'index': leaf['index'], 'hash': leaf_hash(line), 'proof': leaf['proof']},
            'checkpoint': files['checkpoint.jws'].decode('ascii')}


def parse_receipt(value: Any) -> dict:
    receipt = shape(value, 'format tenant recordId number event leaf checkpoint')
    event, leaf = shape(receipt['event'], 'seq type at hash'), shape(receipt['leaf'], 'index hash proof')
    need(receipt['format'] == 'iou-receipt/1' and isinstance(receipt['checkpoint'], str), 'another format')
    need(is_count(event['seq'], 1) and is_hash(event['hash']), 'no event')
    need(is_count(leaf['index']) and is_hash(leaf['hash']) and are_hashes(leaf['proof']), 'no leaf')
    epoch(event['at'])
    return receipt


def compare(case: Case, receipt: dict, checkpoint: Checkpoint) -> None:
    kept, line = receipt['event'], case.lines.get(receipt['event']['seq'])
    if line is not None:
        compare_event(case, receipt, parse_event(line), leaf_hash(line))
    elif not case.events_whole and case.findings.has('events.jsonl', 'EVENT_MALFORMED'):
        return
    if case.checkpoint is None:
        return
    if line is None or checkpoint.size > case.checkpoint.size:
        if checkpoint.at > case.checkpoint.at and checkpoint.size > case.checkpoint.size:
            case.findings.note('RECEIPT_UNPROVEN', 'receipt', 'the bundle is older than the receipt')
        else:
            contradict(case, f'the log was cut before seq {kept["seq"]}')
    elif checkpoint.size == case.checkpoint.size:
        if checkpoint.root != case.checkpoint.root:
            contradict(case, 'another root for the same size')
    else:
        compare_earlier(case, checkpoint)


def compare_event(case: Case, receipt: dict, event: dict, leaf: str) -> None:
    kept = receipt['event']
    indexes = [item['index'] for item in case.log['leaves'] if item['seq'] == kept['seq']] if case.log else []
    if (event['hash'], leaf) != (kept['hash'], receipt['leaf']['hash']) or (indexes and indexes != [receipt['leaf']['index']]):
        contradict(case, f'another event at seq {kept["seq"]}')
    else:
        need((event['type'], event['at']) == (kept['type'], kept['at']), 'its event is not the one of that hash')


def compare_earlier(case: Case, checkpoint: Checkpoint) -> None:
    roots = [entry['root'] for entry in case.log['consistency'] if entry['size'] == checkpoint.size] if case.log else []
    if not roots:
        case.findings.note('RECEIPT_UNPROVEN', 'receipt', f'no proof from size {checkpoint.size}')
    elif checkpoint.root not in roots:
        contradict(case, f'another root for size {checkpoint.size}')


def contradict(case: Case, detail: str) -> None:
    case.findings.fault('RECEIPT_CONTRADICTED', 'receipt', detail)


def verify(bundle_bytes: bytes, trust: Any = None, receipt: Any = None) -> dict:
    """What is found in a bundle, as `iou-verification/1`. `trust` is a dict or bytes from elsewhere, `receipt` a dict or the
    bytes of a receipt or an earlier bundle. Raises ValueError for a trust that is none, ToolMissing without openssl 3."""
    try:
        files = unzip(bundle_bytes)
    except Unreadable as error:
        findings = Findings()
        findings.fault('BUNDLE_UNREADABLE', 'bundle', str(error))
        return findings.result()
    with tempfile.TemporaryDirectory(prefix='iou-verify-') as folder:
        case = Case(files, Openssl(folder))
        try:
            check_trust(case, trust)
        except Exception as error:
            raise ValueError(f'trust could not be read: {error}') from error
        check_manifest(case)
        if not case.manifest:
            return case.findings.result()
        case.lists = lists_of(case)
        for check in (check_files, check_checkpoint, check_events, check_life, check_log, check_document, check_openings,
                      check_inks, check_images, lambda case: [check_signature(case, side) for side in SIDES], check_papers, check_anchors):
            check(case)
        if receipt is not None:
            check_receipt(case, receipt)
        return case.findings.result()


WORDS = {
    'BUNDLE_UNREADABLE': ('no zip, or beyond the limits', '不是可读的证据包，或超出限制'),
    'MANIFEST_MALFORMED': ('the manifest is missing or malformed', '清单缺失或格式不符'),
    'MANIFEST_CONTRADICTED': ('the manifest tells another state or number than the events', '清单所说的状态或编号与事件不符'),
    'FILE_MISSING': ('the file is not there', '文件缺失'),
    'FILE_UNLISTED': ('the manifest does not list the file', '清单未列此文件'),
    'FILE_CHANGED': ('the file is not the one that the manifest lists', '文件已被改动'),
    'KEY_UNKNOWN': ('signed by a key that trust does not have', '签名密钥不在信任名单中'),
    'JWS_INVALID': ('malformed, or the signature does not fit', '签名格式不符或验签失败'),
    'CHECKPOINT_OTHER_TENANT': ('the checkpoint is of another tenant', '检查点属于其他租户'),
    'EVENT_MALFORMED': ('a line is no event of this record', '有一行不是本记录的事件'),
    'EVENT_HASH_INVALID': ("an event's hash is not its own", '事件哈希与内容不符'),
    'EVENTS_REORDERED': ('the events are not in order', '事件顺序被打乱'),
    'EVENT_MISSING': ('an event is left out, repeated or too many', '事件缺失、重复或多余'),
    'EVENT_CHAIN_BROKEN': ('an event does not follow the one before', '事件链断裂'),
    'EVENT_UNLAWFUL': ('the events tell what the law does not allow', '事件不合规则'),
    'LEAF_MISSING': ('malformed, or events and leaves are not the same', '日志证明格式不符，或与事件不对应'),
    'LEAF_NOT_INCLUDED': ("a proof does not lead to the checkpoint's root", '包含证明无法推出检查点的根'),
    'CONSISTENCY_INVALID': ('a consistency proof does not hold', '一致性证明不成立'),
    'DOCUMENT_OTHER_HASH': ('not the document that was signed', '不是所签署的文书'),
    'OPENING_MISMATCH': ('an opening does not fit its commitment', '披露的内容与承诺值不符'),
    'INK_MISSING': ('the signature ink is not there', '签名笔迹缺失'),
    'INK_SWAPPED': ('not the ink that was signed with', '签名笔迹被替换'),
    'IMAGE_SWAPPED': ('not the image that the document names', '图片缺失或被替换'),
    'STATEMENT_MISMATCH': ('the statement is not about this signing', '签署声明与本次签署不符'),
    'SIGNATURE_INVALID': ('the signature does not fit', '电子签名无效'),
    'CERTIFICATE_UNTRUSTED': ('no path to a trusted root', '证书不受信任'),
    'CERTIFICATE_EXPIRED': ('a certificate was not valid then', '签署时证书不在有效期内'),
    'CERTIFICATE_REVOKED': ('a certificate had been revoked by then', '签署时证书已被吊销'),
    'CERTIFICATE_OTHER_PERSON': ('the certificate is of another person', '证书属于他人'),
    'TIMESTAMP_OTHER_HASH': ('the timestamp is over something else', '时间戳针对的是其他内容'),
    'TIMESTAMP_INVALID': ('the timestamp is invalid', '时间戳无效'),
    'PAPER_UNSIGNED': ('not sealed, or sealed several times', '文件未加盖电子印章或有多个签名'),
    'PAPER_APPENDED': ('bytes outside of what the seal covers', '电子印章范围之外有附加内容'),
    'PAPER_OTHER_DOCUMENT': ('the paper is of another document, event, state or record', '文件属于其他文书、事件、状态或记录'),
    'ANCHOR_OTHER_HASH': ('malformed, or about another checkpoint', '锚定凭据格式不符或针对其他检查点'),
    'RECEIPT_CONTRADICTED': ('the kept receipt and this log cannot both be true', '所存回执与本日志相互矛盾'),
    'RECEIPT_INVALID': ('the receipt is malformed, of another record or unproven', '回执格式不符、属于其他记录或证明不成立'),
    'TRUST_FROM_BUNDLE': ("the keys are the bundle's own; ask the host whether they are its", '使用证据包自带的密钥，请另行向平台核实'),
    'SIMULATED': ('a demonstration, without legal effect', '演示数据，不具法律效力'),
    'TIME_PENDING': ('sealed, the timestamp is pending', '已盖章，时间戳待补'),
    'NOT_SIGNED_YET': ('the signature waits for its certificate', '电子签名待证书签发'),
    'NOT_SEALED_YET': ('the paper is not sealed yet', '文件尚未盖章'),
    'ERASED': ('personal data was erased', '个人信息已依法删除'),
    'RECEIPT_UNPROVEN': ('the receipt is neither proved nor contradicted', '回执尚未得到证明，也无矛盾'),
}


def plain(text: str) -> str:
    """A path or detail comes from the bundle: what could steer a terminal is shown, not sent."""
    return ''.join(letter if letter.isprintable() else f'\\u{ord(letter):04x}' for letter in text)


def report(result: dict) -> str:
    lines = ['VALID 有效' if result['valid'] else 'NOT VALID 无效']
    for kind, found in (('fault 错误', result['faults']), ('note 提示', result['notes'])):
        for item in found:
            english, chinese = WORDS[item['code']]
            detail = f' ({item["detail"]})' if 'detail' in item else ''
            lines.append(plain(f'{kind}  {item["code"]}  {item["part"]}  {english} · {chinese}{detail}'))
    return '\n'.join(lines)


def read_bundle(path: str) -> bytes:
    """Nothing beyond the limits is read; one byte more says that there is more."""
    with open(path, 'rb') as file:
        return file.read(MAX_BYTES + 1_000_001)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description='Verify an iou-evidence/1 bundle, offline. 离线核验证据包。')
    parser.add_argument('--trust', help='trust.json of the host, from elsewhere')
    parser.add_argument('--receipt', help='a receipt that was kept, or an earlier bundle')
    parser.add_argument('--json', action='store_true', help='print iou-verification/1')
    parser.add_argument('bundle')
    options = parser.parse_args(arguments)
    try:
        trust = Path(options.trust).read_bytes() if options.trust else None
        receipt = read_bundle(options.receipt) if options.receipt else None
        result = verify(read_bundle(options.bundle), trust, receipt)
    except (OSError, ValueError, ToolMissing) as error:
        print(f'iou_verify: {plain(str(error))}', file=sys.stderr)
        return 2
    text = json.dumps(result, ensure_ascii=False) if options.json else report(result)
    sys.stdout.buffer.write(text.encode('utf-8', 'backslashreplace') + b'\n')
    unreadable = any(item['code'] == 'BUNDLE_UNREADABLE' for item in result['faults'])
    return 2 if unreadable else 0 if result['valid'] else 1


if __name__ == '__main__':
    sys.exit(main())
