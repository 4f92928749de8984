package fr.alin.housingapplication.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.alin.shared.model.UniqueNumber;

/** Tried numbers by account, in memory. */
public class FakeNumberTries extends NumberTryRepository {

    private record Asked(long accountId, UniqueNumber number) {}

    private final Map<Asked, Instant> last = new HashMap<>();

    @Override
    public void note(long accountId, UniqueNumber number, Instant now) {
        last.put(new Asked(accountId, number), now);
    }

    @Override
    public List<Instant> ofOthers(long accountId, UniqueNumber number, Instant since) {
        return last.entrySet().stream()
                .filter(entry -> entry.getKey().accountId() == accountId)
                .filter(entry -> !entry.getKey().number().equals(number))
                .map(Map.Entry::getValue)
                .filter(at -> at.isAfter(since))
                .sorted()
                .toList();
    }

    @Override
    public void forgetBefore(Instant moment) {
        last.values().removeIf(at -> at.isBefore(moment));
    }
}
