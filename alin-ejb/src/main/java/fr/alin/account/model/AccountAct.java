package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import fr.alin.shared.privacy.LoggedAct;
import fr.alin.shared.privacy.StaffTrace;

/** An entry of the log: what a member of staff did to a person's account. */
@Entity
@Table(name = "account_act")
public class AccountAct extends LoggedAct {

    /** Null once the account was erased. */
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "actor_role")
    private String actorRole;

    @Enumerated(EnumType.STRING)
    private AccountActKind kind;

    protected AccountAct() {} // for JPA

    /**
     * @param actorRole a constant of {@code Role}
     * @param reason as the person reads it
     */
    public AccountAct(
            long accountId, long actorId, String actorRole, AccountActKind kind, StatedReason reason, Instant actedAt) {
        this(actorId, actorRole, kind, reason.value(), actedAt);
        this.accountId = accountId;
    }

    private AccountAct(long actorId, String actorRole, AccountActKind kind, String reason, Instant actedAt) {
        super(actorId, reason, actedAt);
        this.actorRole = requireNonNull(actorRole);
        this.kind = requireNonNull(kind);
    }

    /** As the data protection officer reads it. */
    public StaffTrace trace() {
        return new StaffTrace(actedAt(), "act", kind.name(), Optional.ofNullable(accountId), reason());
    }

    /** The entry of an erasure, which names nobody: it gives the reference of the proof. */
    public static AccountAct erasure(long actorId, String actorRole, String reference, Instant actedAt) {
        return new AccountAct(actorId, actorRole, AccountActKind.ERASED, reference, actedAt);
    }
}
