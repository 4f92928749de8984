package fr.alin.housingapplication.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.model.UniqueNumber;

/**
 * What only a consultant reads of an application, beside the facts of its dossier.
 *
 * @param readAt when AL'in last read the application on its site
 * @param expiresOn last day of validity; absent until the site has given it
 * @param attachedTo the person whose employer it is attached to
 * @param hiredOn her first day there
 * @param documents those that are required, with what she has ticked and the site has received; none that tells of health
 *     or violence
 * @param samePersons other applications in AL'in that name one of the adults, by name and day of birth
 */
public record DossierDetails(
        ApplicationStanding standing,
        Optional<LocalDate> expiresOn,
        RegistrationSite site,
        Instant readAt,
        AttachedPerson attachedTo,
        Optional<LocalDate> hiredOn,
        Optional<Boolean> permanentAgencyContract,
        CompanyState company,
        Optional<DataSharingChoice> dataSharing,
        DocumentsView documents,
        List<UniqueNumber> samePersons) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "DossierDetails[masked]";
    }
}
