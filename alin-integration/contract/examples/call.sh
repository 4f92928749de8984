#!/bin/sh
# Sends one message of the contract to AL'in by SOAP, signed, prints the answer and checks who signed it.
#
#   LANDLORD=TOITS KEY=landlord.key ALIN=http://127.0.0.1:8080/soap/landlord ./call.sh offers.xml
#
# Needs sh, sed, curl and OpenSSL 3. The message gets a new messageId and today's sentAt; MESSAGE_ID=… keeps one.
set -eu
message=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

id=${MESSAGE_ID:-$(openssl rand -hex 16)}
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
{
  printf '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>'
  sed -e '/^<?xml/d' -e "1,/messageId=/s/messageId=\"[^\"]*\"/messageId=\"$id\"/" \
    -e "1,/sentAt=/s/sentAt=\"[^\"]*\"/sentAt=\"$now\"/" "$message"
  printf '</s:Body></s:Envelope>'
} > "$work/body"

# The three parts that are signed: id, time, digest of the body.
signed_text() { # id time file
  printf '%s\n%s\n%s' "$1" "$2" "$(openssl dgst -sha256 -r "$3" | cut -c1-64)"
}
key_id() { # options that read the key
  openssl pkey "$@" -pubout -outform DER 2>/dev/null | openssl dgst -sha256 -r | cut -c1-16
}

signed_text "$id" "$now" "$work/body" > "$work/signed"
curl -sS -D "$work/headers" -o "$work/answer" \
  -H 'Content-Type: application/soap+xml; charset=utf-8' -H "Alin-Landlord: $LANDLORD" \
  -H "Alin-Message-Id: $id" -H "Alin-Sent-At: $now" -H "Alin-Key-Id: $(key_id -in "$KEY")" \
  -H "Alin-Signature: $(openssl pkeyutl -sign -inkey "$KEY" -rawin -in "$work/signed" | openssl base64 -A)" \
  -H "Content-Digest: sha-256=:$(openssl dgst -sha256 -binary "$work/body" | openssl base64 -A):" \
  --data-binary "@$work/body" "$ALIN"
cat "$work/answer"
echo

# AL'in signs its answer in the same way, under the id of the call; its keys are at ?keys.
header() { sed -n "s/^$1: *//Ip" "$work/headers" | tr -d '\r'; }
if [ -z "$(header Alin-Signature)" ]; then
  echo "The answer is not signed: AL'in does not know the caller, or could not answer." >&2
  exit 1
fi
curl -sS "$ALIN?keys" | sed -n "/^# key id $(header Alin-Key-Id)/,/END PUBLIC KEY/p" | sed 1d > "$work/alin.pub"
header Alin-Signature | openssl base64 -d -A > "$work/signature"
signed_text "$(header Alin-Message-Id)" "$(header Alin-Sent-At)" "$work/answer" > "$work/answered"
openssl pkeyutl -verify -pubin -inkey "$work/alin.pub" -rawin -in "$work/answered" -sigfile "$work/signature" >&2
