package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.DataSharingChoice;

/**
 * The directory's last answer about the company of tab 2.
 * See decision 14-company-as-a-snapshot.
 */
@Embeddable
public class CompanyConfirmation {

    private static final int REFUSED_CODES = 5;
    private static final Duration REFUSALS_COUNT = Duration.ofHours(1);

    @Column(name = "company_state", nullable = false)
    @Enumerated(EnumType.STRING)
    private CompanyState state;

    /** The company as described by the directory; null unless known. */
    @Column(name = "company")
    private Company company;

    /** The company code that was checked. */
    @Column(name = "company_code_asked", nullable = false)
    private String codeAsked;

    @Column(name = "company_answered_at")
    private Instant answeredAt;

    @Column(name = "company_next_try_at")
    private Instant nextTryAt;

    @Column(name = "company_tries", nullable = false)
    private int tries;

    @Column(name = "company_code_refusals", nullable = false)
    private int codeRefusals;

    @Column(name = "company_code_refused_at")
    private Instant codeRefusedAt;

    protected CompanyConfirmation() {} // for JPA

    private CompanyConfirmation(CompanyState state, Company company, String codeAsked, Instant answeredAt) {
        this.state = state;
        this.company = company;
        this.codeAsked = codeAsked;
        this.answeredAt = answeredAt;
    }

    /** Not asked yet. */
    static CompanyConfirmation none() {
        return new CompanyConfirmation(CompanyState.TO_CONFIRM, null, "", null);
    }

    /** Resets the confirmation for another employer, but keeps the count of refused codes. */
    CompanyConfirmation ofAnotherCompany() {
        return none().counting(codeRefusals, codeRefusedAt);
    }

    /** @throws TooManyCompanyCodes after too many wrong codes, for any company */
    public void checkMayTry(String code, Instant now) {
        if (!code.isEmpty() && codeRefusals >= REFUSED_CODES && now.isBefore(codeRefusedAt.plus(REFUSALS_COUNT))) {
            throw new TooManyCompanyCodes();
        }
    }

    /** The state after this reply. If the directory does not answer, its last answer stays valid. */
    CompanyConfirmation after(CompanyReply reply, Instant now) {
        if (reply instanceof CompanyReply.Known known) {
            return known.codeAccepted()
                    ? new CompanyConfirmation(CompanyState.CONFIRMED, known.company(), known.code(), now)
                    : refused(known, now);
        } else if (reply instanceof CompanyReply.Unknown) {
            return new CompanyConfirmation(CompanyState.UNKNOWN, null, "", now).counting(codeRefusals, codeRefusedAt);
        } else if (reply instanceof CompanyReply.Unanswered unanswered) {
            return unanswered(unanswered);
        }
        return this;
    }

    private CompanyConfirmation refused(CompanyReply.Known known, Instant now) {
        var refused = new CompanyConfirmation(CompanyState.CODE_REFUSED, known.company(), known.code(), now);
        if (known.code().isEmpty()) {
            return refused.counting(codeRefusals, codeRefusedAt);
        }
        var goesOn = codeRefusedAt != null && now.isBefore(codeRefusedAt.plus(REFUSALS_COUNT));
        return goesOn ? refused.counting(codeRefusals + 1, codeRefusedAt) : refused.counting(1, now);
    }

    private CompanyConfirmation unanswered(CompanyReply.Unanswered reply) {
        if (state == CompanyState.ASSUMED
                || state.isSettled() && reply.question().code().equals(codeAsked)) {
            return this;
        }
        var waiting = new CompanyConfirmation(
                        CompanyState.WAITING, null, reply.question().code(), null)
                .counting(codeRefusals, codeRefusedAt);
        waiting.nextTryAt = reply.nextTry();
        waiting.tries = tries + 1;
        return waiting;
    }

    private CompanyConfirmation counting(int refusals, Instant since) {
        codeRefusals = refusals;
        codeRefusedAt = since;
        return this;
    }

    /** The available choices; none before the directory has answered. */
    public List<DataSharingChoice> choices() {
        return switch (state) {
            case CONFIRMED -> company.choices();
            case UNKNOWN -> List.of(DataSharingChoice.ANONYMOUS);
            case ASSUMED -> Arrays.asList(DataSharingChoice.values());
            default -> List.of();
        };
    }

    public CompanyState state() {
        return state;
    }

    public Optional<Company> company() {
        return Optional.ofNullable(company);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    /** Number of failed tries in a row. */
    public int tries() {
        return tries;
    }
}
