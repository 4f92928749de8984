package fr.alin.housingapplication.model.registered;

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
        Optional<String> remarks) {

    public RegisteredApplication {
        renewedOn = Absent.toEmpty(renewedOn);
        coApplicant = Absent.toEmpty(coApplicant);
        dependants = Absent.toEmpty(dependants);
        reasons = Absent.toEmpty(reasons);
        remarks = Absent.toEmpty(remarks);
    }

    /** The address the security code is sent to: the one given on the site, not the account's. */
    public Optional<EmailAddress> registeredEmail() {
        return applicant.contact().email();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RegisteredApplication[" + number + "]";
    }
}
