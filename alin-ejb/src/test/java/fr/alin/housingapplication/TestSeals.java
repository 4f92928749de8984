package fr.alin.housingapplication;

import java.util.Base64;
import java.util.List;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingKeys;

/** Encryption with a test key. */
public final class TestSeals {

    public static final Sealing SEALING =
            new Sealing(SealingKeys.parse(List.of("1 " + Base64.getEncoder().encodeToString(new byte[32]))));

    private TestSeals() {}
}
