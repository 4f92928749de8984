package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import fr.alin.shared.model.UniqueNumber;

/** How far one kind of a site's news was read. Only the node that holds the lease changes it, with the row locked. */
@Entity
@Table(name = "site_news_cursor")
public class SiteNewsReading {

    @EmbeddedId
    private SiteNewsKey key;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "after_number")
    private UniqueNumber afterNumber;

    @Column(name = "round_began")
    private Instant roundBegan;

    @Column(name = "leased_until", nullable = false)
    private Instant leasedUntil;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected SiteNewsReading() {} // for JPA

    /**
     * Takes the lease, unless another node has it or the day's reading is finished.
     *
     * @return whether the lease was taken
     */
    public boolean lease(Duration length, ZoneId zone, Instant now) {
        if (now.isBefore(leasedUntil) || isFinishedOn(now, zone)) {
            return false;
        }
        leasedUntil = now.plus(length);
        return true;
    }

    private boolean isFinishedOn(Instant now, ZoneId zone) {
        return finishedAt != null
                && finishedAt.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    }

    /** Moves the cursor after a page whose effects were written. */
    public void advance(Instant from, Optional<UniqueNumber> after, Optional<Instant> began, Instant leaseEnd) {
        since = from;
        afterNumber = after.orElse(null);
        roundBegan = began.orElse(null);
        leasedUntil = leaseEnd;
    }

    /** Ends the round after the last page. */
    public void finish(Instant now) {
        finishedAt = now;
        leasedUntil = now;
    }

    /** Gives the lease back; the next run continues here. */
    public void release(Instant now) {
        leasedUntil = now;
    }

    public Instant since() {
        return since;
    }

    public Optional<UniqueNumber> afterNumber() {
        return Optional.ofNullable(afterNumber);
    }

    public Optional<Instant> roundBegan() {
        return Optional.ofNullable(roundBegan);
    }
}
