package fr.alin.housingapplication.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;

/** Encrypted answers in memory. */
public class FakeReceived extends ReceivedAnswerRepository {

    private final Map<Long, byte[]> ofRequests = new HashMap<>();
    private final Map<Long, byte[]> ofApplications = new HashMap<>();

    @Override
    public void keep(ImportRequest request, byte[] sealed, String version) {
        ofRequests.put(request.accountId(), sealed);
    }

    @Override
    public void keep(HousingApplication application, byte[] sealed, String version) {
        ofApplications.put(application.accountId(), sealed);
    }

    @Override
    public void copy(ImportRequest request, HousingApplication application) {
        ofApplications.put(application.accountId(), ofRequests.get(request.accountId()));
    }

    @Override
    public Optional<byte[]> find(long accountId) {
        return Optional.ofNullable(ofApplications.get(accountId));
    }
}
