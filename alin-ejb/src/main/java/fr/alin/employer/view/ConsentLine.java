package fr.alin.employer.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.employer.model.ConsentCause;
import fr.alin.employer.model.ConsentCompany;
import fr.alin.employer.model.ConsentText;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.Siret;

/** A line of the register of consents for its owner; {@code choice} is empty when the former choice ended. */
public record ConsentLine(
        Optional<DataSharingChoice> choice,
        ConsentCause cause,
        Optional<Siret> siret,
        String companyName,
        String policyVersion,
        String textVersion,
        Optional<ConsentWording> wording,
        Optional<Language> language,
        Instant givenAt) {

    /** Whether it was given to this company under this policy. */
    public boolean isFor(ConsentCompany company) {
        return siret.equals(company.siret()) && policyVersion.equals(company.policyVersion());
    }

    /** Whether it was given for this text, in any language. */
    public boolean hasText(ConsentText text) {
        return textVersion.equals(text.version()) && wording.equals(Optional.of(text.wording()));
    }
}
