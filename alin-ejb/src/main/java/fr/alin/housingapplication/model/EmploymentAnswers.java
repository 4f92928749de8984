package fr.alin.housingapplication.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Tab 2 as typed, complete or not. A blank text is empty, an unanswered question is null. */
@Embeddable
public class EmploymentAnswers {

    @Column(name = "attached_to", nullable = false)
    @Enumerated(EnumType.STRING)
    private AttachedPerson attachedTo;

    @Column(name = "employer_name", nullable = false)
    private String employerName;

    @Column(name = "company_code", nullable = false)
    private String companyCode;

    @Column(name = "employee_number", nullable = false)
    private String employeeNumber;

    @Column(name = "hired_on")
    private LocalDate hiredOn;

    @Column(name = "permanent_agency_contract")
    private Boolean permanentAgencyContract;

    @Column(name = "several_employers")
    private Boolean severalEmployers;

    @Column(name = "data_sharing")
    @Enumerated(EnumType.STRING)
    private DataSharingChoice dataSharing;

    protected EmploymentAnswers() {} // for JPA

    public EmploymentAnswers(
            AttachedPerson attachedTo, String employerName, String companyCode, String employeeNumber) {
        this.attachedTo = Objects.requireNonNull(attachedTo);
        this.employerName = TextBound.EMPLOYER_NAME.check(TypedText.line(employerName));
        this.companyCode = TextBound.COMPANY_CODE.check(TypedText.line(companyCode));
        this.employeeNumber = TextBound.EMPLOYEE_NUMBER.check(TypedText.line(employeeNumber));
    }

    /** Nothing answered yet. */
    static EmploymentAnswers none() {
        return new EmploymentAnswers(AttachedPerson.APPLICANT, "", "", "");
    }

    /** These answers with others about the contract. */
    public EmploymentAnswers withContract(
            Optional<LocalDate> entry, Optional<Boolean> permanentAgency, Optional<Boolean> several) {
        var answers = copy();
        answers.hiredOn = entry.orElse(null);
        answers.permanentAgencyContract = permanentAgency.orElse(null);
        answers.severalEmployers = several.orElse(null);
        return answers;
    }

    /** These answers with another privacy choice. */
    public EmploymentAnswers withDataSharing(Optional<DataSharingChoice> choice) {
        var answers = copy();
        answers.dataSharing = choice.orElse(null);
        return answers;
    }

    private EmploymentAnswers copy() {
        var copy = new EmploymentAnswers(attachedTo, employerName, companyCode, employeeNumber);
        copy.hiredOn = hiredOn;
        copy.permanentAgencyContract = permanentAgencyContract;
        copy.severalEmployers = severalEmployers;
        copy.dataSharing = dataSharing;
        return copy;
    }

    public AttachedPerson attachedTo() {
        return attachedTo;
    }

    public String employerName() {
        return employerName;
    }

    public String companyCode() {
        return companyCode;
    }

    public String employeeNumber() {
        return employeeNumber;
    }

    public Optional<LocalDate> hiredOn() {
        return Optional.ofNullable(hiredOn);
    }

    public Optional<Boolean> permanentAgencyContract() {
        return Optional.ofNullable(permanentAgencyContract);
    }

    public Optional<Boolean> severalEmployers() {
        return Optional.ofNullable(severalEmployers);
    }

    public Optional<DataSharingChoice> dataSharing() {
        return Optional.ofNullable(dataSharing);
    }
}
