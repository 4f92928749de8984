package fr.alin.integration.speaker;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.shared.security.Signing.Signed;

/** The headers of AL'in's signed answer to a call; its message id is that of the call. */
public final class SignedAnswer {

    private SignedAnswer() {}

    public static Map<String, String> headers(Signed signed) {
        var base64 = Base64.getEncoder();
        var digest = HexFormat.of().parseHex(signed.text().digest());
        var headers = new LinkedHashMap<String, String>();
        headers.put("Alin-Message-Id", signed.text().messageId());
        headers.put("Alin-Sent-At", signed.text().sentAt());
        headers.put("Alin-Key-Id", signed.keyId());
        headers.put("Content-Digest", "sha-256=:" + base64.encodeToString(digest) + ":");
        headers.put("Alin-Signature", base64.encodeToString(signed.signature()));
        return headers;
    }
}
