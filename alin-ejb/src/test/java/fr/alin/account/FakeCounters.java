package fr.alin.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import fr.alin.account.model.Allowance;
import fr.alin.account.model.DeviceOfAccount;
import fr.alin.account.model.DeviceThrottle;
import fr.alin.account.model.Digest;
import fr.alin.account.model.MailAllowance;
import fr.alin.account.model.SignInThrottle;

/** All counters in maps. */
final class FakeCounters {

    final Map<Digest, SignInThrottle> throttled = new HashMap<>();
    final Map<DeviceOfAccount, DeviceThrottle> throttledDevices = new HashMap<>();

    final SignInThrottleRepository throttles = new SignInThrottleRepository() {
        @Override
        public SignInThrottle lock(Digest email, Instant now) {
            return throttled.computeIfAbsent(email, digest -> new SignInThrottle(digest, now));
        }

        @Override
        public void delete(Digest email) {
            throttled.remove(email);
        }
    };

    final DeviceThrottleRepository deviceThrottles = new DeviceThrottleRepository() {
        @Override
        public DeviceThrottle lock(DeviceOfAccount device, Instant now) {
            return throttledDevices.computeIfAbsent(device, id -> new DeviceThrottle(id, now));
        }

        @Override
        public void delete(DeviceOfAccount device) {
            throttledDevices.remove(device);
        }

        @Override
        public void deleteAll(long accountId) {
            throttledDevices.keySet().removeIf(device -> device.accountId() == accountId);
        }
    };

    final MailAllowanceRepository mails = new MailAllowanceRepository() {
        private final Map<Digest, MailAllowance> rows = new HashMap<>();

        @Override
        public MailAllowance lock(Digest email, Instant now) {
            return rows.computeIfAbsent(email, digest -> new MailAllowance(digest, now));
        }
    };

    final AllowanceRepository allowances = new AllowanceRepository() {
        private final Map<String, Allowance> rows = new HashMap<>();

        @Override
        public Allowance lock(String subject, Instant now) {
            return rows.computeIfAbsent(subject, id -> new Allowance(id, now));
        }
    };
}
