package fr.alin.housingapplication.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyExemption;
import fr.alin.housingapplication.model.EmploymentItem;
import fr.alin.shared.model.Siret;

/** Tab 2 as last typed, with the company and the missing items. */
public record EmploymentView(
        List<AttachablePerson> persons,
        AttachedPerson attachedTo,
        Optional<Siret> siret,
        String employerName,
        String companyCode,
        String employeeNumber,
        Optional<LocalDate> hiredOn,
        Optional<Boolean> permanentAgencyContract,
        Optional<Boolean> severalEmployers,
        CompanyAnswerView company,
        Optional<CompanyExemption> exemption,
        Optional<DataSharingChoice> dataSharing,
        Optional<Instant> dataSharingChosenAt,
        Set<EmploymentItem> missing,
        String siteUrl) {

    /** Whether nothing is missing, so that the next tab may be opened. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
