package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.UniqueNumber;

/** One application as its registration site answered it (handbook #3; data set of Cerfa 14069). */
public record RegisteredApplication(
        UniqueNumber number,
        LocalDate createdOn,
        Optional<LocalDate> renewedOn,
        RegisteredPerson applicant,
        Optional<CoApplicant> coApplicant,
        List<Dependant> dependants,
        UnbornChildren unbornChildren,
        CurrentHousing currentHousing,
        WantedHousing wantedHousing,
        List<RequestReason> reasons,
        Optional<String> remarks,
        Complements complements) {

    public RegisteredApplication {
        renewedOn = Absent.toEmpty(renewedOn);
        coApplicant = Absent.toEmpty(coApplicant);
        dependants = Absent.toEmpty(dependants);
        reasons = Absent.toEmpty(reasons);
        remarks = Absent.toEmpty(remarks);
        complements = complements == null ? Complements.none() : complements;
    }

    /** The address the security code is sent to: the one given on the site, not the account's. */
    public Optional<EmailAddress> registeredEmail() {
        return applicant.contact().email();
    }

    /** The last day of its year: as the site says it, else a year after the deposit or the last renewal (R441-2-7). */
    public LocalDate expiresOn() {
        return complements.expiresOn().orElse(renewedOn.orElse(createdOn).plusYears(1));
    }

    public RegistrationTerm standingOn(LocalDate today) {
        return RegistrationTerm.of(expiresOn(), today);
    }

    /** Whether a commission recognised a right to housing that is to be enforced now. */
    public boolean isDaloActive() {
        return complements.dalo().filter(Dalo::isActive).isPresent();
    }

    /** The same record with other complements. */
    public RegisteredApplication with(Complements others) {
        return new RegisteredApplication(
                number,
                createdOn,
                renewedOn,
                applicant,
                coApplicant,
                dependants,
                unbornChildren,
                currentHousing,
                wantedHousing,
                reasons,
                remarks,
                others);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RegisteredApplication[" + number + "]";
    }
}
