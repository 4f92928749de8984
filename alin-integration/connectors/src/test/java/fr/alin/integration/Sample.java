package fr.alin.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import fr.alin.contract.ContractSchemas;

/** The contract's sample messages, so that tests use what partners are given. */
public final class Sample {

    private Sample() {}

    public static String text(String name) {
        try (var stream = ContractSchemas.class.getResourceAsStream("samples/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
