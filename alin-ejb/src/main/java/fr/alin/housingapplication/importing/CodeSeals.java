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
 * Encrypts codes with a key kept outside the database. A hash, however slow, would not protect six characters in a
 * stolen copy of the database.
 */
@ApplicationScoped
class CodeSeals {

    private static final String PURPOSE = "security_code.code_hash";

    @Inject
    Sealing sealing;

    String seal(CodeText code) {
        return Base64.getEncoder().encodeToString(sealing.seal(bytes(code), PURPOSE));
    }

    /** Codes stored as a hash by a former release count as wrong; the applicant can ask for a new one. */
    boolean isRight(CodeText typed, SecurityCode code) {
        return code.sealed().indexOf('$') < 0
                && MessageDigest.isEqual(
                        bytes(typed), sealing.open(Base64.getDecoder().decode(code.sealed()), PURPOSE));
    }

    private static byte[] bytes(CodeText code) {
        return code.value().getBytes(StandardCharsets.UTF_8);
    }
}
