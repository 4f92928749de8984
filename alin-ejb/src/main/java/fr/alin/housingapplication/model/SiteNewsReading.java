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

/** How far one kind of news of a site was read; changed under a lock of its row, and by the holder of its lease alone. */
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

    /** Takes the reading up, unless another node has it or it is done for the day. @return whether it was */
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

    /** A page was read and its effects were written: the next one starts behind it. */
    public void advance(Instant from, Optional<UniqueNumber> after, Optional<Instant> began, Instant leaseEnd) {
        since = from;
        afterNumber = after.orElse(null);
        roundBegan = began.orElse(null);
        leasedUntil = leaseEnd;
    }

    /** The last page was read. */
    public void finish(Instant now) {
        finishedAt = now;
        leasedUntil = now;
    }

    /** The site stopped answering: the next round goes on from here. */
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
