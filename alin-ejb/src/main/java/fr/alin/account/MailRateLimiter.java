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
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * Limits the mails that the public forms send to an address, whether it has an account or not. A browser known for the
 * account has its own allowance. Unknown browsers share one per address, of which each network may use a part: no
 * mailbox is flooded, and a stranger cannot use up the holder's mails. See decision 43-a-later-link-keeps-earlier-ones.
 */
@ApplicationScoped
class MailRateLimiter {

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
     * Takes one mail from the allowance; false if none is left. Locks the row of the address, so that two forms for one
     * address are never handled at once. A form submitted twice, as by a double click, is mailed once.
     *
     * @param ask identifies the request; equal when the same form is submitted again
     * @throws TooManyMailsOfSource when the calling network has used up its part, whatever the address
     */
    boolean take(EmailAddress email, String ask) {
        var digest = Digest.ofEmail(email.value());
        var now = clock.instant();
        var hour = mails.lock(digest, now);
        var repeat = quota("mail just sent", email.value() + " " + ask, 1, settings.repeatedFormWithin());
        if (!repeat.hasRoom(now, allowances)) {
            return false;
        }
        var taken = takeForCaller(email, hour, now);
        if (taken) {
            repeat.take(now, allowances);
        } else {
            log.record(SecurityEvent.MAIL_STOPPED);
        }
        return taken;
    }

    private boolean takeForCaller(EmailAddress email, MailAllowance hour, Instant now) {
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
