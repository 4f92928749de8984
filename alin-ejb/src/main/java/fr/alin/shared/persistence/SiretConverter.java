package fr.alin.shared.persistence;

import jakarta.persistence.Converter;

import fr.alin.shared.model.Siret;

/** Stores {@link Siret} as its text. */
@Converter(autoApply = true)
public class SiretConverter extends TextConverter<Siret> {

    public SiretConverter() {
        super(Siret::value, Siret::new);
    }
}
