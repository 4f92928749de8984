package fr.alin.staff.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry of the log: what a staff administrator did to a member's account. Entries are never changed. */
@Entity
@Table(name = "staff_act")
public class StaffAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "actor_id")
    private long actorId;

    @Enumerated(EnumType.STRING)
    private StaffActKind kind;

    private String reason;

    @Column(name = "was")
    private String before;

    @Column(name = "became")
    private String after;

    @Column(name = "acted_at")
    private Instant actedAt;

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
        this.memberId = memberId;
        this.actorId = actorId;
        this.kind = requireNonNull(kind);
        this.reason = requireNonNull(reason);
        this.before = requireNonNull(before);
        this.after = requireNonNull(after);
        this.actedAt = requireNonNull(actedAt);
    }
}
