package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import fr.alin.employer.model.DataSharingChoice;

/** All of tab 2: the answers, the directory's answer about the company, and the choice on personal data. */
@Embeddable
class EmploymentFile {

    @Embedded
    private EmploymentAnswers answers;

    @Embedded
    private CompanyConfirmation company;

    @Column(name = "data_sharing_chosen_at")
    private Instant chosenAt;

    protected EmploymentFile() {} // for JPA

    private EmploymentFile(EmploymentAnswers answers, CompanyConfirmation company) {
        this.answers = answers;
        this.company = company;
    }

    /** No answers, and the directory not asked. */
    static EmploymentFile none() {
        return new EmploymentFile(EmploymentAnswers.none(), CompanyConfirmation.none());
    }

    /** Stores the answers, except the choice, which is made separately. */
    void keep(EmploymentAnswers typed) {
        answers = typed.withDataSharing(answers.dataSharing());
    }

    void forgetAnswers() {
        answers = EmploymentAnswers.none();
    }

    /** Ends the confirmation and the choice if the company or the person has changed. */
    void resetCompanyUnless(boolean same) {
        if (!same) {
            company = company.ofAnotherCompany();
            answers = answers.withDataSharing(Optional.empty());
        }
    }

    /** Stores the directory's reply. A choice the company no longer offers is withdrawn. */
    void recordReply(CompanyReply reply, Instant now) {
        company = company.after(reply, now);
        var ended = answers.dataSharing()
                .filter(choice -> company.state().isSettled())
                .filter(choice -> !company.choices().contains(choice));
        if (ended.isPresent()) {
            answers = answers.withDataSharing(Optional.empty());
        }
    }

    /** @throws ChoiceNotOffered when the company does not offer this choice or is not confirmed */
    void choose(DataSharingChoice choice, Instant now) {
        if (!company.choices().contains(choice)) {
            throw new ChoiceNotOffered();
        }
        answers = answers.withDataSharing(Optional.of(choice));
        chosenAt = now;
    }

    EmploymentAnswers answers() {
        return answers;
    }

    CompanyConfirmation company() {
        return company;
    }

    Optional<Instant> chosenAt() {
        return Optional.ofNullable(chosenAt)
                .filter(chosen -> answers.dataSharing().isPresent());
    }
}
