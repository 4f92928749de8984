package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.model.Digest;
import fr.alin.account.model.KnownDevice;
import fr.alin.account.model.MailAllowance;
import fr.alin.account.model.TooManyMailsOfSource;
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.AllowanceRepository;
import fr.alin.account.persistence.MailAllowanceRepository;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * Who may have a mail sent to an e-mail, known or not. A browser that is known for its account has an allowance of its
 * own; strangers share one for the e-mail, of which each source has a part: nobody's mailbox is flooded, and no stranger
 * takes the holder's mails away. See decision 43-a-later-link-keeps-earlier-ones.
 */
@ApplicationScoped
class MailBrake {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    AccountRepository accounts;

    @Inject
    MailAllowanceRepository mails;

    @Inject
    AllowanceRepository allowances;

    @Inject
    KnownDevices devices;

    @Inject
    Sealing sealing;

    @Inject
    SecurityLog log;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Takes one mail, if there is one. The row of the e-mail is locked whoever asks, so that two forms with the same
     * e-mail are never handled at once. The same form sent twice, as by a double click, is mailed once.
     *
     * @param ask what is asked for, alike when it is the same form again
     * @throws TooManyMailsOfSource when the network that asks has had its part, whatever the e-mail
     */
    boolean take(EmailAddress email, String ask) {
        var digest = Digest.ofEmail(email.value());
        var now = clock.instant();
        var hour = mails.lock(digest, now);
        var repeat = quota("mail just sent", email.value() + " " + ask, 1, settings.repeatedFormWithin());
        if (!repeat.hasRoom(now, allowances)) {
            return false;
        }
        var taken = tryToTake(email, hour, now);
        if (taken) {
            repeat.take(now, allowances);
        } else {
            log.record(SecurityEvent.MAIL_STOPPED);
        }
        return taken;
    }

    private boolean tryToTake(EmailAddress email, MailAllowance hour, Instant now) {
        var device = accounts.findByEmail(email).flatMap(account -> devices.callingFor(account.asKnown()));
        var digest = Digest.ofEmail(email.value());
        if (device.isPresent()) {
            return ofDevice(device.get(), digest).take(now, allowances);
        }
        var ofSource = ofSource(digest);
        requireRoom(ofSource, now);
        var ofDay = quota("mails of a day", digest.value(), settings.accountMailsPerDay(), DAY);
        if (!hour.hasRoom(now, settings.accountMailsPerHour()) || !ofDay.hasRoom(now, allowances)) {
            return false;
        }
        ofSource.forEach(quota -> quota.take(now, allowances));
        return hour.take(now, settings.accountMailsPerHour()) && ofDay.take(now, allowances);
    }

    private void requireRoom(List<Quota> ofSource, Instant now) {
        ofSource.stream()
                .filter(quota -> !quota.hasRoom(now, allowances))
                .map(quota -> quota.endsAt(now, allowances))
                .max(Instant::compareTo)
                .ifPresent(until -> {
                    log.record(SecurityEvent.SOURCE_STOPPED);
                    throw new TooManyMailsOfSource(until);
                });
    }

    private Quota ofDevice(KnownDevice device, Digest email) {
        return quota("mails of device", device.id() + " " + email.value(), settings.accountMailsPerHour(), HOUR);
    }

    private List<Quota> ofSource(Digest email) {
        var source = CallOrigin.current().address();
        return source.isEmpty()
                ? List.of()
                : List.of(
                        quota("mails of source", source, settings.accountMailsOfSourceToAll(), HOUR),
                        quota(
                                "mails of source to one",
                                source + " " + email.value(),
                                settings.accountMailsOfSource(),
                                HOUR));
    }

    private Quota quota(String purpose, String subject, int most, Duration span) {
        return new Quota(sealing.fingerprint(subject, purpose), most, span);
    }
}
