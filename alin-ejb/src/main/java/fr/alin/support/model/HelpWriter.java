package fr.alin.support.model;

import static java.util.Objects.requireNonNull;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** Who writes to support, as she says, and where the answer goes. */
public record HelpWriter(String name, EmailAddress email, Language language) {

    public HelpWriter {
        requireNonNull(name);
        requireNonNull(email);
        requireNonNull(language);
    }

    /** Masked: it is personal. */
    @Override
    public String toString() {
        return "HelpWriter";
    }
}
