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

/** One line of the register of consents as its owner reads it; the choice is empty when a fact ended the former one. */
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

    /** Whether it was given to that company under that policy. */
    public boolean isUnder(ConsentCompany company) {
        return siret.equals(company.siret()) && policyVersion.equals(company.policyVersion());
    }

    /** Whether these words were read, in whichever language. */
    public boolean wasRead(ConsentText text) {
        return textVersion.equals(text.version()) && wording.equals(Optional.of(text.wording()));
    }
}
