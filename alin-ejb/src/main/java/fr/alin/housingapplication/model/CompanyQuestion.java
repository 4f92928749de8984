package fr.alin.housingapplication.model;

import java.util.Objects;

import fr.alin.shared.model.Siret;

/** What the company directory is asked: which company, and whether this code opens it. */
public record CompanyQuestion(Siret siret, String code) {

    public CompanyQuestion {
        Objects.requireNonNull(siret);
        Objects.requireNonNull(code);
    }
}
