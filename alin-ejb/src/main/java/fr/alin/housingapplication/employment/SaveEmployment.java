package fr.alin.housingapplication.employment;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.EmploymentAnswers;

/** Command: store tab 2 as typed, complete or not. */
public record SaveEmployment(
        AttachedPerson attachedTo,
        String employerName,
        String companyCode,
        String employeeNumber,
        Optional<LocalDate> hiredOn,
        Optional<Boolean> permanentAgencyContract,
        Optional<Boolean> severalEmployers,
        Optional<DataSharingChoice> dataSharing) {

    EmploymentAnswers answers() {
        return new EmploymentAnswers(attachedTo, employerName, companyCode, employeeNumber)
                .withContract(hiredOn, permanentAgencyContract, severalEmployers)
                .withDataSharing(dataSharing);
    }
}
