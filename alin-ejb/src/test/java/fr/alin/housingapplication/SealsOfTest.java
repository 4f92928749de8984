package fr.alin.housingapplication;

import java.util.Base64;
import java.util.List;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingKeys;

/** Seals with a key of the test's own. */
public final class SealsOfTest {

    public static final Sealing SEALING =
            new Sealing(SealingKeys.parse(List.of("1 " + Base64.getEncoder().encodeToString(new byte[32]))));

    private SealsOfTest() {}
}
