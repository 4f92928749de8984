package fr.alin.shared.persistence;

import jakarta.persistence.Converter;

import fr.alin.shared.model.CommuneCode;

/** Stores {@link CommuneCode} as its text. */
@Converter(autoApply = true)
public class CommuneCodeConverter extends TextConverter<CommuneCode> {

    public CommuneCodeConverter() {
        super(CommuneCode::value, CommuneCode::new);
    }
}
