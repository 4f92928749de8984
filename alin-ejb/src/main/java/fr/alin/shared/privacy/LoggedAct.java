package fr.alin.shared.privacy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** An entry of a log: what a member of staff did, and why. Entries are never changed. */
@MappedSuperclass
public abstract class LoggedAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "actor_id")
    private long actorId;

    private String reason;

    @Column(name = "acted_at")
    private Instant actedAt;

    protected LoggedAct() {} // for JPA

    protected LoggedAct(long actorId, String reason, Instant actedAt) {
        this.actorId = actorId;
        this.reason = requireNonNull(reason);
        this.actedAt = requireNonNull(actedAt);
    }

    protected final String reason() {
        return reason;
    }

    protected final Instant actedAt() {
        return actedAt;
    }
}
