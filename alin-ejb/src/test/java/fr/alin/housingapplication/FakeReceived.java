package fr.alin.housingapplication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.persistence.ReceivedRepository;

/** Sealed answers of a test. */
public class FakeReceived extends ReceivedRepository {

    private final Map<Long, byte[]> beside = new HashMap<>();
    private final Map<Long, byte[]> kept = new HashMap<>();

    @Override
    public void keep(ImportRequest request, byte[] sealed, String version) {
        beside.put(request.accountId(), sealed);
    }

    @Override
    public void keep(HousingApplication application, byte[] sealed, String version) {
        kept.put(application.accountId(), sealed);
    }

    @Override
    public void move(ImportRequest request, HousingApplication application) {
        kept.put(application.accountId(), beside.get(request.accountId()));
    }

    @Override
    public Optional<byte[]> find(long accountId) {
        return Optional.ofNullable(kept.get(accountId));
    }
}
