package fr.alin.employer.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.employer.model.ConsentCause;
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
        Instant givenAt) {}
