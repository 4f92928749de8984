package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import fr.alin.employer.model.DataSharingChoice;

/** Tab 2 whole: the answers, what the directory said of the company, and the choice on personal data. */
@Embeddable
public class EmploymentFile {

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

    /** Nothing answered, nobody asked. */
    static EmploymentFile none() {
        return new EmploymentFile(EmploymentAnswers.none(), CompanyConfirmation.none());
    }

    /** Keeps what was typed; the choice is made apart. */
    void keep(EmploymentAnswers typed) {
        answers = typed.withDataSharing(answers.dataSharing());
    }

    void forgetAnswers() {
        answers = EmploymentAnswers.none();
    }

    /** What one company was allowed to see of one person, no other company is, and of no other person. */
    void leaveCompanyUnless(boolean same) {
        if (!same) {
            company = company.ofAnotherCompany();
            answers = answers.withDataSharing(Optional.empty());
        }
    }

    /** Takes what the directory said; a choice that the company leaves no more ends. */
    void hear(CompanyReply reply, Instant now) {
        company = company.after(reply, now);
        var ended = answers.dataSharing()
                .filter(choice -> company.state().isSettled())
                .filter(choice -> !company.choices().contains(choice));
        if (ended.isPresent()) {
            answers = answers.withDataSharing(Optional.empty());
        }
    }

    /** @throws ChoiceNotOffered before the company is settled, and when it leaves other choices */
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
