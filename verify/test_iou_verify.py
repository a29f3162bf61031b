"""Builds small bundles with openssl's own tools, spoils them one way at a time, and looks at what the verifier names.

    python3 verify/test_iou_verify.py
"""
import base64
import copy
import io
import json
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import iou_verify as iou  # noqa: E402

AT = '2026-03-01T08:00:00.500Z'
NAMES = {'initiator': '张三', 'counterparty': '阿依古丽·买买提𠮷'}
TSA_CONFIG = '''[tsa]\ndefault_tsa = t\n[t]\nserial = {folder}/serial\nsigner_digest = sha256\ndefault_policy = 1.2.3.4
digests = sha256, sha512\ness_cert_id_alg = sha256\nclock_precision_digits = 0\n'''


class Kit:
    """Keys, authorities and clocks in one temporary folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.count = 0
        self.log, self.public = self.ed25519('log')
        self.other, _ = self.ed25519('other')
        for role in ('people', 'seal', 'time', 'foreign'):
            self.root(role)
        for side, name in NAMES.items():
            self.leaf(side, 'people', name)
        self.leaf('platform', 'seal', 'platform seal', rsa=True)
        self.leaf('tsa', 'time', 'tsa', 'extendedKeyUsage=critical,timeStamping')
        self.leaf('plain-tsa', 'time', 'no tsa')
        self.leaf('foreign-tsa', 'foreign', 'tsa', 'extendedKeyUsage=critical,timeStamping')
        self.leaf('foreigner', 'foreign', NAMES['initiator'])
        self.leaf('unsuited', 'people', NAMES['initiator'], 'keyUsage=critical,keyEncipherment')
        self.now = time.strftime('%Y-%m-%dT%H:%M:%S.000Z', time.gmtime())
        (self.folder / 'tsa.cnf').write_text(TSA_CONFIG.format(folder=folder))
        (self.folder / 'serial').write_text('01')

    def openssl(self, *arguments):
        done = subprocess.run(['openssl', *arguments], cwd=self.folder, capture_output=True)
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout

    def write(self, data):
        self.count += 1
        (self.folder / f'in{self.count}').write_bytes(data)
        return f'in{self.count}'

    def key(self, name, *options):
        self.openssl('genpkey', *(options or ('-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256')), '-out', f'{name}.key')

    def ed25519(self, name):
        self.key(name, '-algorithm', 'ED25519')
        return f'{name}.key', self.openssl('pkey', '-in', f'{name}.key', '-pubout', '-outform', 'DER')[-32:]

    def root(self, name):
        self.key(name)
        self.openssl('req', '-x509', '-new', '-key', f'{name}.key', '-subj', f'/CN={name} root', '-days', '30', '-out', f'{name}.crt')

    def leaf(self, name, issuer, common_name, extension='keyUsage=critical,digitalSignature', rsa=False):
        self.key(name, *(('-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048') if rsa else ()))
        self.openssl('req', '-new', '-utf8', '-key', f'{name}.key', '-subj', f'/CN={common_name}', '-out', f'{name}.csr')
        (self.folder / f'{name}.ext').write_text(f'basicConstraints=critical,CA:FALSE\n{extension}\n')
        self.openssl('x509', '-req', '-in', f'{name}.csr', '-CA', f'{issuer}.crt', '-CAkey', f'{issuer}.key', '-CAcreateserial',
                     '-days', '10', '-extfile', f'{name}.ext', '-out', f'{name}.crt')

    def text(self, name):
        return (self.folder / name).read_text()

    def trust(self):
        key = {'kid': 'k1', 'kty': 'OKP', 'crv': 'Ed25519', 'x': iou.unpadded(self.public)}
        return {'format': 'iou-trust/1', 'simulated': True, 'logKeys': [key], **{role: [self.text(f'{role}.crt')] for role in ('people', 'seal', 'time')}}

    def jws(self, payload, kind, detached=False, key=None, kid='k1'):
        header = iou.unpadded(iou.canonical({'alg': 'EdDSA', 'kid': kid, 'typ': kind}))
        body = iou.unpadded(payload)
        signature = self.openssl('pkeyutl', '-sign', '-inkey', key or self.log, '-rawin', '-in', self.write(f'{header}.{body}'.encode()))
        return f'{header}.{"" if detached else body}.{iou.unpadded(signature)}'.encode()

    def cms(self, content, signer, tsa='tsa', stamped=None, options=('-cades', '-nosmimecap')):
        signed = self.openssl('cms', '-sign', '-binary', '-in', self.write(content), '-signer', f'{signer}.crt',
                              '-inkey', f'{signer}.key', *options, '-md', 'sha256', '-outform', 'DER')
        if tsa is None:
            return signed
        return with_token(signed, self.token(signature_of(signed) if stamped is None else stamped, tsa))

    def token(self, data, tsa):
        self.openssl('ts', '-query', '-data', self.write(data), '-sha256', '-cert', '-out', 'query')
        # ts -reply itself refuses a signer without the time-stamping usage: a plain CMS over a real TSTInfo stands in
        maker = 'tsa' if tsa == 'plain-tsa' else tsa
        token = self.openssl('ts', '-reply', '-queryfile', 'query', '-config', 'tsa.cnf', '-signer', f'{maker}.crt',
                             '-inkey', f'{maker}.key', '-token_out')
        if maker == tsa:
            return token
        content = iou.signed_data(token)[1]
        info = iou.der(iou.children(content[1])[0].raw).body
        return self.openssl('cms', '-sign', '-cades', '-binary', '-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4', '-in',
                            self.write(info), '-signer', f'{tsa}.crt', '-inkey', f'{tsa}.key', '-md', 'sha256', '-outform', 'DER')


def tlv(tag, body):
    size = len(body).to_bytes(4, 'big').lstrip(b'\0') or b'\0'
    return bytes([tag]) + (size if len(body) < 128 else bytes([128 + len(size)]) + size) + body


def signature_of(cms):
    return iou.children(iou.signed_data(cms)[3][0])[5].body


def with_token(cms, token):
    kind, wrapped = iou.children(iou.der(cms))
    *head, signers = iou.children(iou.children(wrapped)[0])
    signer = iou.children(signers)[0]
    attribute = tlv(0x30, tlv(6, iou.TIME_STAMP) + tlv(0x31, token))
    raw = b''.join(node.raw for node in head) + tlv(0x31, tlv(0x30, signer.body + tlv(0xA1, attribute)))
    return tlv(0x30, kind.raw + tlv(0xA0, tlv(0x30, raw)))


def root_of(leaves):
    """RFC 6962 §2.1 as it is written, so that the verifier's loops are held against the recursion."""
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return iou.inner(root_of(leaves[:split]), root_of(leaves[split:]))


def inclusion(leaves, index):
    if len(leaves) == 1:
        return []
    split = 1 << (len(leaves) - 1).bit_length() - 1
    if index < split:
        return inclusion(leaves[:split], index) + [root_of(leaves[split:])]
    return inclusion(leaves[split:], index - split) + [root_of(leaves[:split])]


def prefix(leaves, size, whole=True):
    if size == len(leaves):
        return [] if whole else [root_of(leaves)]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    if size <= split:
        return prefix(leaves[:split], size, whole) + [root_of(leaves[split:])]
    return prefix(leaves[split:], size - split, False) + [root_of(leaves[:split])]


def hexes(nodes):
    return [node.hex() for node in nodes]


def opening(side, field, value):
    salt = f'salt-{side}-{field}'
    return {'side': side, 'field': field, 'salt': salt, 'value': value, 'commitment': iou.sha256(iou.canonical([salt, field, value]))}


OTHER = {'actor': {'side': 'counterparty', 'subject': 'u2'}}
CREATED = {'state': 'draft', 'documentNumber': 'N1'}


def proof(number):
    return {'verification': {'id': f'v{number}', 'method': 'face', 'provider': 'p', 'requestId': 'q', 'passedAt': AT}}


def make_event(seq, prev, kind, data, at=AT, **more):
    event = {'v': 1, 'id': f'e{seq}', 'tenant': 't1', 'recordId': 'r1', 'seq': seq, 'at': at, 'type': kind, 'data': data,
             'machine': 'm', 'kind': 'iou', 'prev': prev, 'actor': {'side': 'initiator', 'subject': 'u1'}, **more}
    return {**event, 'hash': iou.sha256(iou.canonical(event))}


class Maker:
    """A record's bundle, part by part; a test spoils `files` and has the manifest signed anew, or not."""

    def __init__(self, kit, at=AT, tree=9, edit=None, first=bytes(32)):
        self.kit, self.first = kit, first
        ink = {'ink/initiator.ink': b'strokes', 'ink/counterparty.txt': NAMES['counterparty'].encode()}
        image = b'\x89PNG picture'
        hashes = {'initiator': iou.sha256(ink['ink/initiator.ink']), 'counterparty': iou.sha256(ink['ink/counterparty.txt'])}
        picture = opening('initiator', 'image', iou.sha256(image))
        self.openings = [opening(side, field, value) for side in iou.SIDES
                         for field, value in (('name', NAMES[side]), ('idNumber', f'110{side}'), ('mobile', f'138{side}'), ('inkHash', hashes[side]))]
        self.openings.append(picture)
        held = {(item['side'], item['field']): item['commitment'] for item in self.openings}
        party = lambda side: {field: {'masked': '*', 'commitment': held[side, field]} for field in iou.PERSONAL}  # noqa: E731
        self.document = {'v': 1, 'parties': [party('initiator'), party('counterparty')],
                         'terms': {'amount': 1.5, 'images': [{'id': 'i1', 'commitment': picture['commitment']}]}}
        self.files = {'README.txt': b'read me', **ink, 'ink/initiator.svg': b'<svg/>', f'images/{picture["commitment"]}.png': image,
                      'document.json': iou.canonical(self.document), 'openings.json': iou.canonical(self.openings),
                      'trust.json': json.dumps(kit.trust()).encode()}
        self.document_hash = iou.sha256(self.files['document.json'])
        signed = lambda number, side, form, state, **who: (  # noqa: E731
            'signed', {'side': side, 'state': state, 'signature': {'form': form, 'commitment': held[side, 'inkHash']}, **proof(number)},
            {'documentHash': self.document_hash, **who})
        life = (('recordCreated', CREATED, {}), ('termsSaved', {'state': 'awaitingInitiatorSignature'}, {}),
                signed(1, 'initiator', 'drawn', 'pending'), signed(2, 'counterparty', 'typed', 'effective.signed', **OTHER),
                ('releaseRequested', {'state': 'effective.releasePending', **proof(3)}, {}), ('released', {'state': 'released', **proof(4)}, OTHER))
        self.events = []
        for kind, data, more in life:
            self.events.append(make_event(len(self.events) + 1, self.events[-1]['hash'] if self.events else iou.NO_HASH, kind, data, at, **more))
        if edit:
            edit(self.events)
        self.write_log(tree)
        self.anchor()

    def write_events(self):
        self.files['events.jsonl'] = b''.join(iou.canonical(event) + b'\n' for event in self.events)

    def write_log(self, tree, at='2026-03-02T00:00:00.000Z', key=None):
        """Leaves of other records stand between this one's."""
        self.write_events()
        own = [bytes.fromhex(iou.leaf_hash(iou.canonical(event))) for event in self.events]
        self.leaves = [self.first] + own + [bytes([n]) * 32 for n in range(tree - len(own) - 1)]
        log = {'leaves': [{'seq': n + 1, 'index': n + 1, 'proof': hexes(inclusion(self.leaves, n + 1))} for n in range(len(own))],
               'consistency': [{'size': size, 'root': root_of(self.leaves[:size]).hex(), 'proof': hexes(prefix(self.leaves, size))} for size in (3, 4)]}
        self.files['log.json'] = iou.canonical(log)
        self.files['checkpoint.jws'] = self.checkpoint(tree, at, key=key)

    def checkpoint(self, size, at, tenant='t1', leaves=None, **options):
        root = root_of((leaves or self.leaves)[:size]).hex()
        return self.kit.jws(iou.canonical({'v': 1, 'tenant': tenant, 'size': size, 'root': root, 'at': at}), 'iou-checkpoint', **options)

    def anchor(self):
        entry = {'checkpoint': iou.sha256(self.files['checkpoint.jws']), 'at': AT}
        line = iou.sha256(iou.canonical([1, iou.NO_HASH, entry['checkpoint'], AT]))
        self.files['anchors/local-journal.json'] = iou.canonical({'anchor': 'local-journal', **entry, 'receipt': {'line': 1, 'prev': iou.NO_HASH, 'hash': line}})

    def receipt(self, seq, size, at=AT, **options):
        event = self.events[seq - 1]
        leaf = {'index': seq, 'hash': iou.leaf_hash(iou.canonical(event)), 'proof': hexes(inclusion(self.leaves[:size], seq))}
        return {'format': 'iou-receipt/1', 'tenant': 't1', 'recordId': 'r1', 'number': 'N1', 'leaf': leaf,
                'event': {name: event[name] for name in ('seq', 'type', 'at', 'hash')}, 'checkpoint': self.checkpoint(size, at, **options).decode()}

    def sign(self, side, event, signer=None, **options):
        hashes = {item['side']: item['value'] for item in self.openings if item['field'] == 'inkHash'}
        statement = iou.canonical({'v': 1, 'recordId': 'r1', 'side': side, 'documentHash': self.document_hash,
                                   'inkHash': hashes[side], 'eventHash': event['hash']})
        self.files[f'signatures/{side}.json'] = statement
        self.files[f'signatures/{side}.p7s'] = self.kit.cms(statement, signer or side, **options)

    def seal(self, path, state, event, signer='platform', hidden=b'', **options):
        info = f'/IOUDocumentHash ({self.document_hash}) /IOUEventHash ({event["hash"]}) /IOUState ({state}) /IOURecord (r1)'
        head = f'%PDF-1.7\n1 0 obj << {info} >> endobj\n2 0 obj << /Type /Sig /SubFilter /ETSI.CAdES.detached /Contents '.encode()
        room, tail = 16000, b' >> endobj\ntrailer << /Info 1 0 R >>\n%%EOF\n'
        for _ in range(3):  # the range's own digits move what it covers
            ranged = f' /ByteRange [0 {len(head)} {len(head) + room + 2 + len(hidden)} {0:>6}]'.encode()
            after = ranged.replace(b'     0]', f'{len(ranged) + len(tail):>6}]'.encode()) + tail
        der = self.kit.cms(head + after, signer, **options)
        self.files[path] = head + b'<' + der.hex().encode().ljust(room, b'0') + b'>' + hidden + after

    def sign_all(self):
        for side, event in zip(iou.SIDES, self.events[2:4]):
            self.sign(side, event)
        self.seal('paper/effective.pdf', 'effective', self.events[3])
        self.seal('paper/released.pdf', 'released', self.events[5])
        self.seal('report.pdf', 'report', self.events[5])
        return self

    def manifest(self, **other):
        listed = [{'path': path, 'size': len(data), 'sha256': iou.sha256(data)} for path, data in sorted(self.files.items())]
        return {'format': 'iou-evidence/1', 'tenant': 't1', 'recordId': 'r1', 'number': 'N1', 'state': 'released', 'events': 6,
                'createdAt': self.kit.now, 'simulated': True, 'files': listed, **other}

    def pack(self, **other):
        manifest = iou.canonical(self.manifest(**other))
        return {'manifest.json': manifest, 'manifest.jws': self.kit.jws(manifest, 'iou-manifest', detached=True), **self.files}


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            archive.writestr(path, data)
    return out.getvalue()


def codes(found):
    return {(item['code'], item['part']) for item in found}


def flip(data, bit):
    return data[:bit // 8] + bytes([data[bit // 8] ^ 1 << bit % 8]) + data[bit // 8 + 1:]


def setUpModule():
    global kit, light, full, folder
    folder = tempfile.TemporaryDirectory()
    kit = Kit(folder.name)
    light = Maker(kit)
    full = Maker(kit).sign_all()


def tearDownModule():
    folder.cleanup()


class Bundles(unittest.TestCase):
    def faults(self, files, *expected, **given):
        result = iou.verify(zipped(files), given.pop('trust', kit.trust()), **given)
        self.assertEqual(codes(result['faults']), set(expected), result['faults'])
        self.assertEqual(result['valid'], not expected)
        return codes(result['notes'])

    def spoiled(self, maker, **changes):
        """A copy whose files are other ones, listed in a manifest signed anew."""
        other = copy.copy(maker)
        other.files = {**maker.files}
        for path, data in changes.pop('files', {}).items():
            if data is None:
                del other.files[path]
            else:
                other.files[path] = data
        return other.pack(**changes)


class WholeBundles(Bundles):
    def test_a_bundle_with_signatures_and_papers_is_valid(self):
        data = zipped(full.pack())
        started = time.perf_counter()
        result = iou.verify(data)
        taken = time.perf_counter() - started
        print(f'\n  two signatures, three sealed papers, {len(data)} bytes: {taken:.2f} s', file=sys.stderr)
        self.assertEqual((result['valid'], result['faults']), (True, []))
        self.assertEqual(codes(result['notes']), {('TRUST_FROM_BUNDLE', 'bundle'), ('SIMULATED', 'bundle')})

    def test_what_is_still_to_come_is_noted(self):
        notes = self.faults(light.pack())
        self.assertEqual(notes, {('SIMULATED', 'bundle'), ('NOT_SIGNED_YET', 'signatures/initiator.p7s'), ('NOT_SIGNED_YET', 'signatures/counterparty.p7s'),
                                 ('NOT_SEALED_YET', 'paper/effective.pdf'), ('NOT_SEALED_YET', 'paper/released.pdf')})

    def test_an_erased_record_stays_whole(self):
        erased = copy.copy(light)
        erased.files = {path: data for path, data in light.files.items() if not path.startswith(('ink/', 'images/'))}
        erased.files['openings.json'] = b'[]'
        self.assertEqual(self.faults(erased.pack()), {('SIMULATED', 'bundle'), ('ERASED', 'openings.json')})

    def test_a_flipped_bit_is_found_at_its_part(self):
        base = full.pack()
        for number, (path, data) in enumerate(base.items()):
            with self.subTest(path):
                bit = (number * 7919 + 13) % (len(data) * 8)
                found = iou.verify(zipped({**base, path: flip(data, bit)}), kit.trust())['faults']
                parts = {item['part'] for item in found}
                # of a manifest that still reads as one, its signature tells
                self.assertIn(path if path != 'manifest.json' or 'manifest.json' in parts else 'manifest.jws', parts)

    def test_a_bit_flipped_inside_the_zip_is_judged_by_its_file_alone(self):
        path, base = 'paper/effective.pdf', full.pack()
        bit = len(base[path]) * 4
        out = io.BytesIO()
        with zipfile.ZipFile(out, 'w', zipfile.ZIP_STORED) as archive:
            for name, data in base.items():
                archive.writestr(name, data)
        whole = out.getvalue()
        damaged = flip(whole, whole.index(base[path]) * 8 + bit)
        apart = zipped({**base, path: flip(base[path], bit)})
        self.assertEqual(iou.verify(damaged, kit.trust())['faults'], iou.verify(apart, kit.trust())['faults'])

    def test_base64url_has_one_spelling(self):
        self.assertEqual(iou.base64url('QQ'), b'A')
        for other in ('QR', 'QQ=', 'Q', 'Q+', 'QQ\n'):
            self.assertRaises(ValueError, iou.base64url, other)

    def test_every_bit_of_small_signed_parts_counts(self):
        base = light.pack()
        for path in ('manifest.jws', 'checkpoint.jws'):
            for bit in range(0, len(base[path]) * 8, 97):
                found = iou.verify(zipped({**base, path: flip(base[path], bit)}), kit.trust())['faults']
                self.assertTrue(any(item['part'] == path and item['code'] in ('JWS_INVALID', 'KEY_UNKNOWN') for item in found), (path, bit))


class Containers(Bundles):
    def unreadable(self, data):
        result = iou.verify(data, kit.trust())
        self.assertEqual(codes(result['faults']), {('BUNDLE_UNREADABLE', 'bundle')})

    def test_what_is_no_zip_or_beyond_the_limits_is_unreadable(self):
        self.unreadable(b'')
        self.unreadable(b'PK\x03\x04 no more')
        self.unreadable(zipped(light.pack())[:-30])
        self.unreadable(zipped({f'f{n}': b'' for n in range(201)}))
        self.unreadable(zipped({'bomb': bytes(100_000_001)}))

    def test_a_path_twice_is_unreadable(self):
        out = io.BytesIO()
        with zipfile.ZipFile(out, 'w') as archive, self.assertWarns(UserWarning):
            archive.writestr('document.json', b'1')
            archive.writestr('document.json', b'2')
        self.unreadable(out.getvalue())

    def test_two_readers_see_one_bundle(self):
        whole = zipped(light.pack())
        self.unreadable(b'before' + whole)
        self.unreadable(whole[:-2] + b'\1\0x')
        for at in (12, 14):  # of the entries that it counts, here and in all, one fewer
            self.unreadable(whole[:-at] + bytes([whole[-at] - 1]) + whole[-at + 1:])
        self.faults({'ink/': b'', **light.pack()})

    def test_a_damaged_entry_is_a_changed_file(self):
        out = io.BytesIO()
        with zipfile.ZipFile(out, 'w') as archive:
            for path, data in light.pack().items():
                archive.writestr(path, data)
        found = iou.verify(out.getvalue().replace(b'read me', b'rEad me'), kit.trust())['faults']
        self.assertEqual(codes(found), {('FILE_CHANGED', 'README.txt')})

    def test_files_are_held_against_the_manifest(self):
        base = light.pack()
        self.faults({path: base[path] for path in base if path != 'README.txt'}, ('FILE_MISSING', 'README.txt'))
        self.faults({**base, 'README.txt': b'Read me'}, ('FILE_CHANGED', 'README.txt'))
        self.faults({**base, 'ink/initiator.inkml': b'x'}, ('FILE_UNLISTED', 'ink/initiator.inkml'))
        self.faults(self.spoiled(light, files={'../evil': b'x'}), ('FILE_UNLISTED', '../evil'))
        self.faults({path: base[path] for path in base if path != 'manifest.jws'}, ('FILE_MISSING', 'manifest.jws'))

    def test_a_manifest_of_another_form_is_malformed(self):
        base = light.pack()
        self.faults({path: base[path] for path in base if path != 'manifest.json'}, ('MANIFEST_MALFORMED', 'manifest.json'))
        for other in ({'format': 'iou-evidence/2'}, {'events': True}, {'files': light.manifest()['files'][::-1]}, {'extra': 1}):
            self.faults(light.pack(**other), ('MANIFEST_MALFORMED', 'manifest.json'))
        spaced = base['manifest.json'].replace(b':', b': ', 1)
        self.faults({**base, 'manifest.json': spaced, 'manifest.jws': kit.jws(spaced, 'iou-manifest', detached=True)}, ('MANIFEST_MALFORMED', 'manifest.json'))

    def test_signatures_by_other_keys_are_named(self):
        base = light.pack()
        resigned = kit.jws(base['manifest.json'], 'iou-manifest', detached=True, key=kit.other)
        self.faults({**base, 'manifest.jws': resigned}, ('JWS_INVALID', 'manifest.jws'))
        unknown = kit.jws(base['manifest.json'], 'iou-manifest', detached=True, key=kit.other, kid='k2')
        self.faults({**base, 'manifest.jws': unknown}, ('KEY_UNKNOWN', 'manifest.jws'))
        self.faults({**base, 'manifest.jws': base['manifest.jws'] + b'\n'}, ('JWS_INVALID', 'manifest.jws'))
        other = kit.jws(base['manifest.json'], 'iou-checkpoint', detached=True)
        self.faults({**base, 'manifest.jws': other}, ('JWS_INVALID', 'manifest.jws'))


class Logs(Bundles):
    def with_events(self, change, rewrite=False, **manifest):
        maker = Maker(kit, edit=change) if rewrite else copy.copy(light)
        if not rewrite:
            maker.files, maker.events = {**light.files}, copy.deepcopy(light.events)
            change(maker.events)
            maker.write_events()
        return maker.pack(**manifest)

    def test_a_dropped_event_is_missing(self):
        self.faults(self.with_events(lambda events: events.pop(0)), ('EVENT_MISSING', 'events.jsonl'), ('LEAF_MISSING', 'log.json'))
        self.faults(self.with_events(lambda events: events.pop(), events=5, state='effective.releasePending'), ('LEAF_MISSING', 'log.json'))

    def test_events_in_another_order_are_reordered(self):
        self.faults(self.with_events(lambda events: events.insert(0, events.pop(1))), ('EVENTS_REORDERED', 'events.jsonl'))

    def test_a_changed_event_has_another_hash(self):
        self.faults(self.with_events(lambda events: events[3].update(id='b')), ('EVENT_HASH_INVALID', 'events.jsonl'), ('LEAF_NOT_INCLUDED', 'log.json'))
        self.faults(self.with_events(lambda events: events[1].update(id='b')), ('EVENT_HASH_INVALID', 'events.jsonl'), ('LEAF_NOT_INCLUDED', 'log.json'))

    def test_a_rehashed_event_breaks_the_chain(self):
        def change(events):
            events[0] = make_event(1, iou.NO_HASH, 'recordCreated', {**CREATED, 'other': 1})
        self.faults(self.with_events(change, rewrite=True), ('EVENT_CHAIN_BROKEN', 'events.jsonl'))
        self.faults(self.with_events(change), ('EVENT_CHAIN_BROKEN', 'events.jsonl'), ('LEAF_NOT_INCLUDED', 'log.json'))

    def test_what_is_no_envelope_is_malformed(self):
        for change in ({'tenant': 't2'}, {'recordId': 'r2'}, {'extra': 1}, {'seq': 0}, {'at': 'yesterday'}, {'actor': 'a'}, {'data': []}):
            self.faults(self.with_events(lambda events: events[3].update(change)), ('EVENT_MALFORMED', 'events.jsonl'))
        self.faults(self.spoiled(light, files={'events.jsonl': light.files['events.jsonl'][:-1]}), ('EVENT_MALFORMED', 'events.jsonl'))

    def test_a_life_that_the_law_does_not_know_is_unlawful(self):
        def retold(change):
            def edit(events):
                change(events)
                for index, event in enumerate(events):
                    rest = {name: event[name] for name in event if name != 'hash'} | {'seq': index + 1, 'prev': events[index - 1]['hash'] if index else iou.NO_HASH}
                    events[index] = {**rest, 'hash': iou.sha256(iou.canonical(rest))}
            maker = Maker(kit, edit=edit)
            return maker.pack(events=len(maker.events), state=maker.events[-1]['data']['state'])
        early, late = '2026-03-01T08:00:00.499Z', '2026-03-01T08:00:00.501Z'
        self.faults(retold(lambda events: events[4]['data'].update(lapsesAt=late)))
        for change in (lambda events: events.pop(4), lambda events: events[5].update(actor=events[4]['actor']), lambda events: events[3]['data'].update(verification={}),
                       lambda events: events[3]['data'].update(proof(1)), lambda events: events[5].update(at=early),
                       lambda events: events[4]['data'].update(lapsesAt=AT), lambda events: events[2].update(actor={'side': 'initiator', 'subject': 'u3'}),
                       lambda events: events[5]['data'].update(state='settled'), lambda events: events[5].update(type='forgiven')):
            self.faults(retold(change), ('EVENT_UNLAWFUL', 'events.jsonl'))

    def test_a_manifest_that_tells_another_end_is_contradicted(self):
        for other in ({'state': 'settled'}, {'number': 'N2'}):
            self.faults(light.pack(**other), ('MANIFEST_CONTRADICTED', 'manifest.json'))

    def test_checkpoints_of_others_are_named(self):
        def checkpoint(data):
            maker = copy.copy(light)
            maker.files = {**light.files, 'checkpoint.jws': data}
            maker.anchor()
            return maker.pack()
        at = '2026-03-02T00:00:00.000Z'
        self.faults(checkpoint(light.checkpoint(9, at, key=kit.other)), ('JWS_INVALID', 'checkpoint.jws'))
        self.faults(checkpoint(light.checkpoint(9, at, kid='k9')), ('KEY_UNKNOWN', 'checkpoint.jws'))
        self.faults(checkpoint(light.checkpoint(9, at, tenant='t2')), ('CHECKPOINT_OTHER_TENANT', 'checkpoint.jws'))
        self.faults(checkpoint(light.checkpoint(8, at)), ('LEAF_NOT_INCLUDED', 'log.json'), ('CONSISTENCY_INVALID', 'log.json'))

    def test_proofs_that_do_not_hold_are_named(self):
        log = iou.parse_json(light.files['log.json'])
        def with_log(change):
            other = copy.deepcopy(log)
            change(other)
            return self.spoiled(light, files={'log.json': iou.canonical(other)})
        self.faults(with_log(lambda log: log['leaves'][0].update(index=2)), ('LEAF_NOT_INCLUDED', 'log.json'))
        self.faults(with_log(lambda log: log['leaves'].pop()), ('LEAF_MISSING', 'log.json'))
        self.faults(with_log(lambda log: log['leaves'][0].update(seq='1')), ('LEAF_MISSING', 'log.json'))
        self.faults(with_log(lambda log: log['consistency'][0].update(size=2)), ('CONSISTENCY_INVALID', 'log.json'))

    def test_merkle_proofs_agree_with_the_recursion_of_the_rfc(self):
        leaves = [bytes([n + 1]) * 32 for n in range(19)]
        for size in range(1, 20):
            tree = leaves[:size]
            root = root_of(tree).hex()
            for index in range(size):
                proof = hexes(inclusion(tree, index))
                self.assertTrue(iou.included(leaves[index].hex(), index, proof, size, root))
                self.assertFalse(iou.included(leaves[index].hex(), index, proof + [iou.NO_HASH], size, root))
                self.assertFalse(size > 1 and iou.included(leaves[index].hex(), index, proof[:-1], size, root))
                old, path = root_of(leaves[:index + 1]).hex(), hexes(prefix(tree, index + 1))
                self.assertTrue(iou.consistent(index + 1, old, path, size, root))
                self.assertFalse(iou.consistent(index + 1, iou.NO_HASH, path, size, root))
                self.assertFalse(iou.consistent(index + 1, old, path + [iou.NO_HASH], size, root))


class Disclosures(Bundles):
    def with_openings(self, change):
        openings = copy.deepcopy(light.openings)
        change(openings)
        return self.spoiled(light, files={'openings.json': iou.canonical(openings)})

    def test_another_document_is_named(self):
        self.faults(self.spoiled(light, files={'document.json': iou.canonical({**light.document, 'v': 2})}), ('DOCUMENT_OTHER_HASH', 'document.json'))
        self.faults(self.spoiled(light, files={'document.json': b'{"a":1,"a":2}'}), ('DOCUMENT_OTHER_HASH', 'document.json'))

    def test_openings_that_do_not_open_are_named(self):
        def swap_parties(openings):
            openings[0]['side'], openings[4]['side'] = openings[4]['side'], openings[0]['side']
        for change in (lambda openings: openings[0].update(value='李四'), lambda openings: openings.append(opening('initiator', 'image', iou.NO_HASH)),
                       lambda openings: openings[0].update(field='nick'), swap_parties, lambda openings: openings.append(openings[0])):
            self.faults(self.with_openings(change), ('OPENING_MISMATCH', 'openings.json'))

    def test_inks_and_images_are_the_opened_ones(self):
        image = next(path for path in light.files if path.startswith('images/'))
        part = image.rpartition('.')[0]
        self.faults(self.spoiled(light, files={'ink/initiator.ink': b'other'}), ('INK_SWAPPED', 'ink/initiator.ink'))
        self.faults(self.spoiled(light, files={'ink/initiator.ink': None}), ('INK_MISSING', 'ink/initiator'))
        self.faults(self.spoiled(light, files={'ink/initiator.txt': b'Z'}), ('INK_SWAPPED', 'ink/initiator.txt'))
        self.faults(self.spoiled(light, files={image: b'other'}), ('IMAGE_SWAPPED', part))
        self.faults(self.spoiled(light, files={image: None}), ('IMAGE_SWAPPED', part))

    def test_anchors_are_about_this_checkpoint(self):
        path = 'anchors/local-journal.json'
        anchor = iou.parse_json(light.files[path])
        for change in ({'checkpoint': iou.NO_HASH}, {'at': '2026-03-01T08:00:00.501Z'}, {'receipt': None}):
            self.faults(self.spoiled(light, files={path: iou.canonical({**anchor, **change})}), ('ANCHOR_OTHER_HASH', path))
        other = {**anchor, 'anchor': 'elsewhere', 'receipt': 'its own'}
        self.faults(self.spoiled(light, files={'anchors/elsewhere.json': iou.canonical(other)}))


class Signatures(Bundles):
    part = 'signatures/initiator.p7s'

    def signed(self, at=AT, **options):
        maker = Maker(kit, at)
        maker.sign('initiator', maker.events[2], **options)
        return maker

    def test_the_signature_fits_the_statement(self):
        maker = self.signed()
        statement = maker.files['signatures/initiator.json']
        other = statement.replace(b'"r1"', b'"r2"')
        self.faults(self.spoiled(maker, files={'signatures/initiator.json': other}), ('STATEMENT_MISMATCH', 'signatures/initiator.json'), ('SIGNATURE_INVALID', self.part))
        self.faults(self.spoiled(maker, files={self.part: kit.cms(other, 'initiator')}), ('SIGNATURE_INVALID', self.part))
        self.faults(self.spoiled(maker, files={self.part: kit.cms(other, 'initiator'), 'signatures/initiator.json': other}), ('STATEMENT_MISMATCH', 'signatures/initiator.json'))
        self.faults(self.spoiled(maker, files={self.part: None}), ('SIGNATURE_INVALID', self.part))

    def test_a_cms_of_another_form_is_invalid(self):
        maker = self.signed()
        statement = maker.files['signatures/initiator.json']
        for options in (('-nosmimecap',), ('-cades', '-nodetach'), ('-cades', '-nocerts'), ('-cades', '-signer', 'foreigner.crt', '-inkey', 'foreigner.key')):
            data = kit.cms(statement, 'initiator', tsa=None, options=options)
            self.faults(self.spoiled(maker, files={self.part: data}), ('SIGNATURE_INVALID', self.part))
        value = signature_of(maker.files[self.part])
        broken = maker.files[self.part].replace(value, flip(value, 200))
        # the token is over the value that was there before
        self.faults(self.spoiled(maker, files={self.part: broken}), ('SIGNATURE_INVALID', self.part), ('TIMESTAMP_OTHER_HASH', self.part))

    def test_the_signed_attributes_name_the_certificate(self):
        kind, wrapped = iou.children(iou.der(self.signed().files[self.part]))
        signer = iou.children(iou.children(iou.children(wrapped)[0])[-1])[0]
        value = iou.attributes(iou.children(signer)[3])[iou.SIGNING_CERTIFICATE][0]
        certificate = lambda name: iou.Certificate(iou.certificates_of(kit.text(f'{name}.crt'))[0])  # noqa: E731
        iou.check_signing_certificate(value, certificate('initiator'))
        self.assertRaises(iou.Malformed, iou.check_signing_certificate, value, certificate('counterparty'))
        same = certificate('initiator')
        same.der += b'other'  # of the same issuer and serial
        self.assertRaises(iou.Malformed, iou.check_signing_certificate, value, same)

    def test_certificates_of_others_are_named(self):
        self.faults(self.signed(signer='foreigner').pack(), ('CERTIFICATE_UNTRUSTED', self.part))
        self.faults(self.signed(signer='counterparty').pack(), ('CERTIFICATE_OTHER_PERSON', self.part))
        self.faults(self.signed(signer='unsuited').pack(), ('CERTIFICATE_UNTRUSTED', self.part))
        stray = self.signed(options=('-cades', '-nosmimecap', '-certfile', 'foreigner.crt'))
        self.faults(stray.pack(), ('CERTIFICATE_UNTRUSTED', self.part))
        self.faults(self.signed(at=kit.now, signer='foreigner', tsa=None).pack(), ('CERTIFICATE_UNTRUSTED', self.part))

    def test_a_certificate_is_valid_at_the_time_of_the_signature(self):
        self.faults(self.signed(at=time.strftime('%Y-%m-%dT%H:%M:%S.000Z', time.gmtime(time.time() + 60)), tsa=None).pack())
        self.faults(self.signed(at='2001-01-01T00:00:00.000Z', tsa=None).pack(), ('CERTIFICATE_EXPIRED', self.part))
        self.faults(self.signed(at='2001-01-01T00:00:00.000Z').pack())

    def test_timestamps_are_looked_into(self):
        self.faults(self.signed(stamped=b'something else').pack(), ('TIMESTAMP_OTHER_HASH', self.part))
        self.faults(self.signed(tsa='foreign-tsa').pack(), ('TIMESTAMP_INVALID', self.part))
        self.faults(self.signed(tsa='plain-tsa').pack(), ('TIMESTAMP_INVALID', self.part))
        maker = self.signed(tsa=None)
        bare = maker.files[self.part]
        token = kit.token(signature_of(bare), 'tsa')
        value = signature_of(token)
        for broken in (token.replace(value, flip(value, 200)), tlv(0x30, b'')):
            maker.files[self.part] = with_token(bare, broken)
            self.faults(maker.pack(), ('TIMESTAMP_INVALID', self.part))


class Papers(Bundles):
    part = 'paper/effective.pdf'

    def sealed(self, state='effective', event=3, **options):
        maker = copy.copy(light)
        maker.files = {**light.files}
        maker.seal(self.part, state, light.events[event], **options)
        return maker

    def changed(self, change, *expected):
        maker = self.sealed()
        self.faults(self.spoiled(maker, files={self.part: change(maker.files[self.part])}), *((code, self.part) for code in expected))

    def test_a_seal_without_a_timestamp_claims_no_time(self):
        self.assertIn(('TIME_PENDING', self.part), self.faults(self.sealed(tsa=None).pack()))
        maker = self.sealed(tsa=None)
        self.faults(maker.pack(createdAt='2001-01-01T00:00:00.000Z'), ('CERTIFICATE_EXPIRED', self.part))

    def test_other_ways_to_sign_are_as_good(self):
        for options in (('-cades', '-keyid'), ('-cades', '-keyopt', 'rsa_padding_mode:pss')):
            self.faults(self.sealed(options=options).pack())

    def test_papers_of_something_else_are_named(self):
        self.faults(self.sealed(state='settled').pack(), ('PAPER_OTHER_DOCUMENT', self.part))
        self.faults(self.sealed(event=2).pack(), ('PAPER_OTHER_DOCUMENT', self.part))
        self.faults(self.sealed(signer='initiator').pack(), ('CERTIFICATE_UNTRUSTED', self.part))
        self.faults(self.sealed(stamped=b'else').pack(), ('TIMESTAMP_OTHER_HASH', self.part))

    def test_what_was_done_to_a_paper_is_named(self):
        self.changed(lambda pdf: pdf + b'3 0 obj << /IOUState (settled) >> endobj', 'PAPER_APPENDED')
        self.changed(lambda pdf: pdf + b'/ByteRange [0 1 2 3] /SubFilter /ETSI.CAdES.detached', 'PAPER_APPENDED', 'PAPER_UNSIGNED')
        self.changed(lambda pdf: pdf.replace(b'/ByteRange', b'/ByteRangy'), 'PAPER_UNSIGNED')
        self.changed(lambda pdf: pdf.replace(b'%PDF-1.7', b'%PDF-1.6'), 'SIGNATURE_INVALID')
        self.changed(lambda pdf: pdf.replace(b'0>', b'1>'), 'SIGNATURE_INVALID')
        self.changed(lambda pdf: pdf.replace(b'/IOURecord (r1)', b'/IOURecord (r2)'), 'SIGNATURE_INVALID', 'PAPER_OTHER_DOCUMENT')
        self.faults(self.sealed(hidden=b' /IOUState (settled) ').pack(), ('PAPER_APPENDED', self.part))
        self.changed(lambda pdf: b'', 'PAPER_UNSIGNED')


class Receipts(Bundles):
    def test_receipts_of_this_log_agree(self):
        for seq, size in ((2, 3), (3, 4), (6, 9)):
            self.assertNotIn(('RECEIPT_UNPROVEN', 'receipt'), self.faults(light.pack(), receipt=iou.canonical(light.receipt(seq, size))))
        self.assertNotIn(('RECEIPT_UNPROVEN', 'receipt'), self.faults(light.pack(), receipt=zipped(light.pack())))

    def test_what_cannot_be_proved_is_noted(self):
        self.assertIn(('RECEIPT_UNPROVEN', 'receipt'), self.faults(light.pack(), receipt=light.receipt(6, 8)))
        later = Maker(kit, tree=11)
        self.assertIn(('RECEIPT_UNPROVEN', 'receipt'), self.faults(light.pack(), receipt=later.receipt(6, 11, at='2026-04-01T00:00:00.000Z')))

    def test_a_rewritten_log_is_contradicted(self):
        def rewrite(events):
            events[0] = make_event(1, iou.NO_HASH, 'recordCreated', {**CREATED, 'other': 1})
            for index in range(1, 6):
                event = {name: events[index][name] for name in events[index] if name not in ('hash', 'prev')}
                event['prev'] = events[index - 1]['hash']
                events[index] = {**event, 'hash': iou.sha256(iou.canonical(event))}
        rewritten = Maker(kit, edit=rewrite).pack()
        self.faults(rewritten)
        for seq, size in ((1, 3), (2, 3), (6, 9)):
            self.faults(rewritten, ('RECEIPT_CONTRADICTED', 'receipt'), receipt=iou.canonical(light.receipt(seq, size)))

    def test_a_log_with_anothers_event_rewritten_is_contradicted(self):
        other = Maker(kit, first=b'x' * 32)
        for seq, size in ((3, 4), (6, 9)):
            self.faults(light.pack(), ('RECEIPT_CONTRADICTED', 'receipt'), receipt=other.receipt(seq, size))

    def test_a_cut_log_is_contradicted(self):
        cut = Maker(kit, edit=lambda events: events.pop(), tree=8).pack(events=5, state='effective.releasePending')
        self.faults(cut)
        self.faults(cut, ('RECEIPT_CONTRADICTED', 'receipt'), receipt=light.receipt(6, 9, at=AT))
        self.assertIn(('RECEIPT_UNPROVEN', 'receipt'), self.faults(cut, receipt=light.receipt(6, 9, at='2026-05-01T00:00:00.000Z')))

    def test_receipts_that_prove_nothing_are_named(self):
        good = light.receipt(6, 9)
        for other in (b'{}', b'PK', b'\xff', {**good, 'recordId': 'r2'}, {**good, 'extra': 1}, {**good, 'leaf': {**good['leaf'], 'index': 2}}, light.receipt(6, 9, tenant='t2')):
            self.faults(light.pack(), ('RECEIPT_INVALID', 'receipt'), receipt=other)
        self.faults(light.pack(), ('JWS_INVALID', 'receipt'), receipt=light.receipt(6, 9, key=kit.other))
        self.faults(light.pack(), ('KEY_UNKNOWN', 'receipt'), receipt=light.receipt(6, 9, kid='k9'))


class HostileInput(Bundles):
    def test_nothing_that_a_file_holds_escapes(self):
        base, every = light.pack(), full.pack()
        junk = (b'', b'\0' * 50, b'[' * 100_000, b'{"a":' * 50_000, b'NaN', b'1e999', b'"\\ud800"', b'\xef\xbb\xbf{}', b'0' * 20_000, b'null', b'[null]', b'{}', b'\x30\x80\0\0')
        for number, path in enumerate(every):
            for data in junk[number % 3::3]:
                found = iou.verify(zipped({**base, path: data}))['faults']
                self.assertTrue(any(item['part'] == path for item in found) or path in ('ink/initiator.svg', 'README.txt'), (path, data[:20]))

    def test_many_lines_and_many_files_end_soon(self):
        # what grew with the square of these would not end within the time that a file of tests is given
        self.assertFalse(iou.verify(zipped({**light.pack(), 'events.jsonl': b'\n' * 20_000_000}))['valid'])
        self.assertFalse(iou.verify(zipped({**light.pack(), 'report.pdf': b'/ByteRange [' * 200_000}))['valid'])


class Canonical(unittest.TestCase):
    def test_numbers_are_written_as_in_rfc_8785(self):
        for value, text in ((0.0, '0'), (-0.0, '0'), (1e21, '1e+21'), (1e20, '100000000000000000000'), (1e-6, '0.000001'), (1e-7, '1e-7'), (5e-324, '5e-324'),
                            (1.7976931348623157e308, '1.7976931348623157e+308'), (333333333.33333329, '333333333.3333333'), (-1.5, '-1.5'), (9007199254740994.0, '9007199254740994')):
            self.assertEqual(iou.number(value), text)

    def test_names_are_sorted_by_utf_16_code_units(self):
        self.assertEqual(iou.canonical({'\ue000': 1, '\U00010000': 2, 'é': 3, '\r': 4}), '{"\\r":4,"é":3,"\U00010000":2,"\ue000":1}'.encode())

    def test_other_spellings_are_refused(self):
        for data in (b'{"b":1,"a":2}', b'{"a":1,"a":1}', b'[1.0]', b'[-0]', b'[1e2]', b'[9007199254740993]', b'["\\u0041"]', b'["\\ud800"]', b'[NaN]', b'[1e999]', b'1\n', b'\xef\xbb\xbf1', b'"\xc0\x80"'):
            with self.assertRaises(Exception, msg=data):
                iou.parse_canonical(data)


class Command(Bundles):
    def run_command(self, *arguments):
        return subprocess.run([sys.executable, iou.__file__, *arguments], capture_output=True)

    def test_exit_codes_and_outputs(self):
        path, trust = Path(folder.name, 'b.zip'), Path(folder.name, 'trust.json')
        trust.write_text(json.dumps(kit.trust()))
        path.write_bytes(zipped(light.pack()))
        done = self.run_command('--json', '--trust', str(trust), str(path))
        self.assertEqual((done.returncode, json.loads(done.stdout)['valid']), (0, True))
        path.write_bytes(zipped({**light.pack(), 'README.txt': b'', 'a\x1b[2J': b''}))
        done = self.run_command(str(path))
        self.assertEqual(done.returncode, 1)
        self.assertIn('fault 错误  FILE_CHANGED  README.txt', done.stdout.decode())
        self.assertNotIn(b'\x1b', done.stdout)
        self.assertEqual(self.run_command(str(trust)).returncode, 2)
        self.assertEqual(self.run_command('/nowhere').returncode, 2)
        self.assertEqual(self.run_command('--trust', str(path), str(path)).returncode, 2)

    def test_every_code_of_the_format_has_its_words(self):
        text = (Path(iou.__file__).parent.parent / 'docs' / 'evidence-format.md').read_text().split('## What a verifier finds')[1]
        self.assertEqual({code for code in iou.re.findall('`([A-Z]+(?:_[A-Z]+)+|ERASED|SIMULATED)`', text)}, set(iou.WORDS))

    def test_without_openssl_nothing_is_said(self):
        with mock.patch.object(iou.subprocess, 'run', side_effect=FileNotFoundError), self.assertRaises(iou.ToolMissing):
            iou.verify(zipped({}), kit.trust())


if __name__ == '__main__':
    unittest.main()
