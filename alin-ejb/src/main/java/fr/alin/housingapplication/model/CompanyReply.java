package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.Optional;

import fr.alin.employer.model.Company;
import fr.alin.shared.model.Siret;

/** What came of a question to the company directory. */
public sealed interface CompanyReply {

    /** The establishment asked about; empty when the site gives none, so that nobody was asked. */
    Optional<Siret> asked();

    /** The directory knows it. */
    record Known(Company company, String code, boolean codeAccepted) implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.of(company.siret());
        }
    }

    /** The directory does not know it. */
    record Unknown(Siret siret) implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.of(siret);
        }
    }

    /** The directory was silent; to be asked again then. */
    record Silent(CompanyQuestion question, Instant nextTry) implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.of(question.siret());
        }
    }

    /** There is no company to ask about. */
    record NotAsked() implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.empty();
        }
    }
}
