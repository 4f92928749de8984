package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.Optional;

import fr.alin.employer.model.Company;
import fr.alin.shared.model.Siret;

/** The result of a question to the company directory. */
public sealed interface CompanyReply {

    /** The establishment asked about; empty if there was nothing to ask. */
    Optional<Siret> asked();

    /** The directory knows the company. */
    record Known(Company company, String code, boolean codeAccepted) implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.of(company.siret());
        }
    }

    /** The directory does not know the company. */
    record Unknown(Siret siret) implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.of(siret);
        }
    }

    /** The directory did not answer; ask again at {@code nextTry}. */
    record Unanswered(CompanyQuestion question, Instant nextTry) implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.of(question.siret());
        }
    }

    /** There was no SIRET to ask about. */
    record NotAsked() implements CompanyReply {
        @Override
        public Optional<Siret> asked() {
            return Optional.empty();
        }
    }
}
