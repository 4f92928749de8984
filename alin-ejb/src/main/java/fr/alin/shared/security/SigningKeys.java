package fr.alin.shared.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The keys with which AL'in signs: the first signs, all are published, so that a new one is known before it is used.
 *
 * <p>The file has pairs of PEM blocks, each a private key followed by its public half, as {@code openssl genpkey
 * -algorithm ed25519} and {@code openssl pkey -pubout} write them. To replace a key, add the new pair below the other on
 * every node and restart them; when all landlords have the new public key, move its pair to the top.
 */
public final class SigningKeys {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final byte[] PROBE = {1};

    private final List<Pair> pairs;

    private SigningKeys(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            throw new SealingFailure("The signing keys are missing.");
        }
        this.pairs = List.copyOf(pairs);
    }

    /** @throws SealingFailure when the file cannot be read or a pair is wrong; the message shows no key */
    public static SigningKeys read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new SealingFailure("The file of the signing keys cannot be read.", e);
        }
    }

    /** @throws SealingFailure naming the wrong pair by its number only */
    public static SigningKeys parse(String text) {
        var blocks = Pem.read(text);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < blocks.size(); i += 2) {
            var number = i / 2 + 1;
            if (i + 1 == blocks.size()
                    || !blocks.get(i).label().equals(PRIVATE)
                    || !blocks.get(i + 1).label().equals(PUBLIC)) {
                throw new SealingFailure("Pair %d of the signing keys is incomplete.".formatted(number));
            }
            pairs.add(pair(number, blocks.get(i).content(), blocks.get(i + 1).content()));
        }
        return new SigningKeys(pairs);
    }

    private static Pair pair(int number, byte[] pkcs8, byte[] x509) {
        try {
            var pair = new Pair(Ed25519.privateKey(pkcs8), Ed25519.publicKey(x509));
            if (Ed25519.isSigned(pair.half(), PROBE, Ed25519.sign(pair.key(), PROBE))) {
                return pair;
            }
        } catch (InvalidKeySpecException e) {
            throw new SealingFailure("Pair %d of the signing keys is not of Ed25519.".formatted(number), e);
        }
        throw new SealingFailure("The halves of pair %d of the signing keys do not match.".formatted(number));
    }

    String keyId() {
        return Ed25519.idOf(pairs.get(0).half());
    }

    byte[] sign(byte[] content) {
        return Ed25519.sign(pairs.get(0).key(), content);
    }

    /** The public halves as PEM texts, the one that signs first. */
    String published() {
        return pairs.stream()
                .map(pair -> "# key id " + Ed25519.idOf(pair.half()) + "\n"
                        + new Pem(PUBLIC, pair.half().getEncoded()).text())
                .collect(Collectors.joining("\n"));
    }

    private record Pair(PrivateKey key, PublicKey half) {}
}
