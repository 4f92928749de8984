package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.UniqueNumber;

/** An application as its registration site holds it (handbook #3; data set of Cerfa 14069). */
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

    /** The address given on the site, not that of the account; the security code is sent here. */
    public Optional<EmailAddress> registeredEmail() {
        return applicant.contact().email();
    }

    /** Last day of validity: as given by the site, else one year after the deposit or the last renewal (R441-2-7). */
    public LocalDate expiresOn() {
        return complements.expiresOn().orElse(renewedOn.orElse(createdOn).plusYears(1));
    }

    public RegistrationTerm standingOn(LocalDate today) {
        return RegistrationTerm.of(expiresOn(), today);
    }

    /** Whether a recognised right to housing is in force. */
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
