package fr.alin.housingapplication.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.SecurityCode;
import fr.alin.shared.security.Sealing;

/**
 * Keeps codes so that a copy of the database does not open applications: six characters would not resist a digest of any
 * slowness, a key that lies elsewhere does.
 */
@ApplicationScoped
class CodeSeals {

    private static final String PURPOSE = "security_code.code_hash";

    @Inject
    Sealing sealing;

    String seal(CodeText code) {
        return Base64.getEncoder().encodeToString(sealing.seal(bytes(code), PURPOSE));
    }

    /** A code of a former release, kept as a digest, counts as wrong: another one can be asked for. */
    boolean isRight(CodeText typed, SecurityCode code) {
        return code.sealed().indexOf('$') < 0
                && MessageDigest.isEqual(
                        bytes(typed), sealing.open(Base64.getDecoder().decode(code.sealed()), PURPOSE));
    }

    private static byte[] bytes(CodeText code) {
        return code.value().getBytes(StandardCharsets.UTF_8);
    }
}
