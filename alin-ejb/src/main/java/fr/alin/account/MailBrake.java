package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.model.Allowance;
import fr.alin.account.model.Digest;
import fr.alin.account.model.KnownDevice;
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
 * takes the holder's mails away.
 */
@ApplicationScoped
public class MailBrake {

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
     * e-mail are never handled at once.
     */
    boolean take(EmailAddress email) {
        var taken = tryToTake(email);
        if (!taken) {
            log.tell(SecurityEvent.MAIL_STOPPED);
        }
        return taken;
    }

    private boolean tryToTake(EmailAddress email) {
        var digest = Digest.ofEmail(email.value());
        var now = clock.instant();
        var hour = mails.lock(digest, now);
        var device = accounts.findByEmail(email).flatMap(account -> devices.callingFor(account.id()));
        if (device.isPresent()) {
            return ofDevice(device.get(), digest).take(now, allowances);
        }
        var quotas = ofStranger(digest);
        var hasRoom = hour.hasRoom(now, settings.accountMailsPerHour())
                && quotas.stream().allMatch(quota -> quota.hasRoom(now, allowances));
        return hasRoom
                && hour.take(now, settings.accountMailsPerHour())
                && quotas.stream().allMatch(quota -> quota.take(now, allowances));
    }

    private Quota ofDevice(KnownDevice device, Digest email) {
        return quota("mails of device", device.id() + " " + email.value(), settings.accountMailsPerHour(), HOUR);
    }

    private List<Quota> ofStranger(Digest email) {
        var quotas = new ArrayList<Quota>();
        var source = CallOrigin.current().address();
        if (!source.isEmpty()) {
            quotas.add(quota("mails of source", source, settings.accountMailsOfSourceToAll(), HOUR));
            quotas.add(quota(
                    "mails of source to one", source + " " + email.value(), settings.accountMailsOfSource(), HOUR));
        }
        quotas.add(quota("mails of a day", email.value(), settings.accountMailsPerDay(), DAY));
        return quotas;
    }

    private Quota quota(String purpose, String subject, int most, Duration span) {
        return new Quota(sealing.fingerprint(subject, purpose), most, span);
    }

    private record Quota(String subject, int most, Duration span) {

        boolean hasRoom(Instant now, AllowanceRepository allowances) {
            return row(now, allowances).hasRoom(now, most, span);
        }

        boolean take(Instant now, AllowanceRepository allowances) {
            return row(now, allowances).take(now, most, span);
        }

        private Allowance row(Instant now, AllowanceRepository allowances) {
            return allowances.lock(subject, now);
        }
    }
}
