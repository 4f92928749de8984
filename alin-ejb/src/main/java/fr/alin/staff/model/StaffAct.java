package fr.alin.staff.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import fr.alin.shared.privacy.LoggedAct;

/** An entry of the log: what a staff administrator did to a member's account. */
@Entity
@Table(name = "staff_act")
public class StaffAct extends LoggedAct {

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private StaffActKind kind;

    @Column(name = "was")
    private String before;

    @Column(name = "became")
    private String after;

    protected StaffAct() {} // for JPA

    /**
     * @param before the former role or place; empty where the act replaces nothing
     * @param after the new one; empty likewise
     */
    public StaffAct(
            long memberId,
            long actorId,
            StaffActKind kind,
            String reason,
            String before,
            String after,
            Instant actedAt) {
        super(actorId, reason, actedAt);
        this.memberId = memberId;
        this.kind = requireNonNull(kind);
        this.before = requireNonNull(before);
        this.after = requireNonNull(after);
    }
}
