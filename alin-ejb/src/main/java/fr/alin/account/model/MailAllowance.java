package fr.alin.account.model;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Hourly limit of mails to one address, shared by all unknown browsers, so that our forms flood no mailbox. */
@Entity
@Table(name = "mail_allowance")
public class MailAllowance {

    private static final Duration HOUR = Duration.ofHours(1);

    @Id
    @Column(name = "email_digest")
    private String emailDigest;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "taken", column = @Column(name = "mails"))
    private Window hour;

    protected MailAllowance() {} // for JPA

    public MailAllowance(Digest email, Instant now) {
        this.emailDigest = email.value();
        this.hour = new Window(now);
    }

    public boolean hasRoom(Instant now, int mailsPerHour) {
        return hour.hasRoom(now, mailsPerHour, HOUR);
    }

    /** Takes one mail from the allowance; false if it is used up. */
    public boolean take(Instant now, int mailsPerHour) {
        return hour.take(now, mailsPerHour, HOUR);
    }
}
