package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.model.HolderName;
import fr.alin.account.model.TooManyNameChanges;
import fr.alin.account.port.RegisteredNames;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.FormerNameLine;
import fr.alin.shared.config.AlinSettings;

/**
 * Limits how often a holder may change her name, so that she cannot try names until one matches somebody's application.
 * Civil-status names and usage names are counted separately: a marriage uses up no correction. Returning to a former
 * name, or to the name on her application, is always possible. See decision 59-names-counted-apart.
 */
@ApplicationScoped
class NameChanges {

    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    FormerNameRepository formerNames;

    @Inject
    RegisteredNames registered;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** @throws TooManyNameChanges with the time from which the name can be changed again */
    void requireOneLeft(AccountHolder holder, HolderName name) {
        var former = formerNames.of(holder.accountId());
        var civil = !isCivil(holder.birthName(), holder.firstName(), name.birthName(), name.firstName());
        if (isUsageKnown(holder, former, name)
                && (!civil || isReturn(former, name) || registered.isNamed(holder.accountId(), name))) {
            return;
        }
        var most = settings.nameChangesPerMonth();
        var counted = changes(holder, former, civil);
        if (counted.size() >= most) {
            throw new TooManyNameChanges(most, counted.get(most - 1).plus(MONTH));
        }
    }

    /** Whether the usage name is empty, current or a former one. */
    private static boolean isUsageKnown(AccountHolder holder, List<FormerNameLine> former, HolderName name) {
        return name.usageName().isEmpty()
                || name.usageName().equals(holder.usageName())
                || former.stream().anyMatch(line -> line.usageName().equals(name.usageName()));
    }

    private static boolean isReturn(List<FormerNameLine> former, HolderName name) {
        return former.stream()
                .anyMatch(line -> isCivil(line.birthName(), line.firstName(), name.birthName(), name.firstName()));
    }

    private static boolean isCivil(String birthName, String firstName, String otherBirthName, String otherFirstName) {
        return birthName.equals(otherBirthName) && firstName.equals(otherFirstName);
    }

    /** Times of the changes of this kind in the last month, latest first. */
    private List<Instant> changes(AccountHolder holder, List<FormerNameLine> former, boolean civil) {
        var since = clock.instant().minus(MONTH);
        var changes = new ArrayList<Instant>();
        var birthName = holder.birthName();
        var firstName = holder.firstName();
        for (var line : former) {
            var changed = !isCivil(birthName, firstName, line.birthName(), line.firstName());
            if (changed == civil && line.changedAt().isAfter(since)) {
                changes.add(line.changedAt());
            }
            birthName = line.birthName();
            firstName = line.firstName();
        }
        return changes;
    }
}
