package fr.alin.housingapplication.model;

import java.util.Objects;

import fr.alin.shared.model.Siret;

/** A question to the company directory: the company with this SIRET, and whether its code is right. */
public record CompanyQuestion(Siret siret, String code) {

    public CompanyQuestion {
        Objects.requireNonNull(siret);
        Objects.requireNonNull(code);
    }
}
