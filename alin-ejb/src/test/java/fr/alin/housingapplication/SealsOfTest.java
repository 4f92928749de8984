package fr.alin.housingapplication;

import java.util.Base64;
import java.util.List;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingKeys;

/** Seals with a key of the test's own. */
final class SealsOfTest {

    static final Sealing SEALING =
            new Sealing(SealingKeys.parse(List.of("1 " + Base64.getEncoder().encodeToString(new byte[32]))));

    private SealsOfTest() {}

    static CodeSeals codes() {
        var seals = new CodeSeals();
        seals.sealing = SEALING;
        return seals;
    }
}
