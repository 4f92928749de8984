package fr.alin.web.housingapplication;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.employment.SaveEmployment;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.view.AttachablePerson;
import fr.alin.housingapplication.view.EmploymentView;

/** The fields of the employment page, from view to command. */
public class EmploymentForm {

    private AttachedPerson attachedTo;
    private String employerName;
    private String companyCode;
    private String employeeNumber;
    private LocalDate hiredOn;
    private Boolean agencyContract;
    private Boolean severalEmployers;
    private DataSharingChoice sharing;

    EmploymentForm(EmploymentView view) {
        attachedTo = view.attachedTo();
        employerName = view.employerName().isEmpty() ? registeredEmployer(view) : view.employerName();
        companyCode = view.companyCode();
        employeeNumber = view.employeeNumber();
        hiredOn = view.hiredOn().orElse(null);
        agencyContract = view.permanentAgencyContract().orElse(null);
        severalEmployers = view.severalEmployers().orElse(null);
        sharing = view.dataSharing().orElse(null);
    }

    /** The employer's name as the registration site holds it: a proposal until the person confirms it. */
    private static String registeredEmployer(EmploymentView view) {
        return view.persons().stream()
                .filter(person -> person.person() == view.attachedTo())
                .findFirst()
                .flatMap(AttachablePerson::registeredEmployerName)
                .orElse("");
    }

    SaveEmployment toCommand() {
        return new SaveEmployment(
                attachedTo,
                employerName,
                companyCode,
                employeeNumber,
                Optional.ofNullable(hiredOn),
                Optional.ofNullable(agencyContract),
                Optional.ofNullable(severalEmployers),
                Optional.ofNullable(sharing));
    }

    public AttachedPerson getAttachedTo() {
        return attachedTo;
    }

    public void setAttachedTo(AttachedPerson attachedTo) {
        this.attachedTo = attachedTo;
    }

    public String getEmployerName() {
        return employerName;
    }

    public void setEmployerName(String employerName) {
        this.employerName = employerName;
    }

    public String getCompanyCode() {
        return companyCode;
    }

    public void setCompanyCode(String companyCode) {
        this.companyCode = companyCode;
    }

    public String getEmployeeNumber() {
        return employeeNumber;
    }

    public void setEmployeeNumber(String employeeNumber) {
        this.employeeNumber = employeeNumber;
    }

    public LocalDate getHiredOn() {
        return hiredOn;
    }

    public void setHiredOn(LocalDate hiredOn) {
        this.hiredOn = hiredOn;
    }

    public Boolean getAgencyContract() {
        return agencyContract;
    }

    public void setAgencyContract(Boolean agencyContract) {
        this.agencyContract = agencyContract;
    }

    public Boolean getSeveralEmployers() {
        return severalEmployers;
    }

    public void setSeveralEmployers(Boolean severalEmployers) {
        this.severalEmployers = severalEmployers;
    }

    public DataSharingChoice getSharing() {
        return sharing;
    }

    public void setSharing(DataSharingChoice sharing) {
        this.sharing = sharing;
    }
}
