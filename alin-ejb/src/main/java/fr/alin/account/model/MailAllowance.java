package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** So many mails an hour to one e-mail, whoever asks: nobody's mailbox is flooded through our forms. */
@Entity
@Table(name = "mail_allowance")
public class MailAllowance {

    private static final Duration WINDOW = Duration.ofHours(1);

    @Id
    @Column(name = "email_digest")
    private String emailDigest;

    @Version
    private long version;

    private int mails;

    @Column(name = "window_started_at")
    private Instant windowStartedAt;

    protected MailAllowance() {} // for JPA

    public MailAllowance(Digest email, Instant now) {
        this.emailDigest = email.value();
        this.windowStartedAt = requireNonNull(now);
    }

    /** Takes one mail off the allowance; false when it is used up. */
    public boolean take(Instant now, int mailsPerHour) {
        if (!now.isBefore(windowStartedAt.plus(WINDOW))) {
            windowStartedAt = now;
            mails = 0;
        }
        if (mails >= mailsPerHour) {
            return false;
        }
        mails++;
        return true;
    }

    public String emailDigest() {
        return emailDigest;
    }
}
