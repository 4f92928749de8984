package fr.alin.employer.model;

import java.util.Objects;

import fr.alin.shared.model.Language;

/**
 * The text read before a choice was made.
 *
 * @param version of the texts of the page, as {@code 2026-11}
 */
public record ConsentText(String version, ConsentWording wording, Language language) {

    public ConsentText {
        Objects.requireNonNull(version);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(language);
    }
}
