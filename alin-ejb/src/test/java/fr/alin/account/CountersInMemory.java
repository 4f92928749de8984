package fr.alin.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import fr.alin.account.model.Digest;
import fr.alin.account.model.MailAllowance;
import fr.alin.account.model.SignInThrottle;
import fr.alin.account.persistence.MailAllowanceRepository;
import fr.alin.account.persistence.SignInThrottleRepository;

/** Both kinds of counters in maps. */
final class CountersInMemory {

    final Map<Digest, SignInThrottle> throttled = new HashMap<>();

    final SignInThrottleRepository throttles = new SignInThrottleRepository() {
        @Override
        public SignInThrottle lock(Digest email, Instant now) {
            return throttled.computeIfAbsent(email, digest -> new SignInThrottle(digest, now));
        }

        @Override
        public void forget(Digest email) {
            throttled.remove(email);
        }
    };

    final MailAllowanceRepository allowances = new MailAllowanceRepository() {
        private final Map<Digest, MailAllowance> rows = new HashMap<>();

        @Override
        public MailAllowance lock(Digest email, Instant now) {
            return rows.computeIfAbsent(email, digest -> new MailAllowance(digest, now));
        }
    };
}
