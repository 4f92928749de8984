package fr.alin.account.model;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A limited number per span of time for one subject; only a keyed digest of the subject is stored. */
@Entity
@Table(name = "allowance")
public class Allowance {

    @Id
    private String subject;

    @Version
    private long version;

    @Embedded
    private Window window;

    protected Allowance() {} // for JPA

    public Allowance(String subject, Instant now) {
        this.subject = subject;
        this.window = new Window(now);
    }

    public boolean hasRoom(Instant now, int most, Duration span) {
        return window.hasRoom(now, most, span);
    }

    /** Takes one; false if none is left. */
    public boolean take(Instant now, int most, Duration span) {
        return window.take(now, most, span);
    }

    /** Returns one that turned out harmless. */
    public void giveBack() {
        window.giveBack();
    }

    public Instant endsAt(Duration span) {
        return window.endsAt(span);
    }
}
