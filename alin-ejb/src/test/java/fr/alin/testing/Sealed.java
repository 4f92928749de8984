package fr.alin.testing;

import java.util.List;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingKeys;

/** Sealing with a test key. */
public final class Sealed {

    private Sealed() {}

    public static Sealing forTests() {
        return new Sealing(SealingKeys.parse(List.of("1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")));
    }
}
