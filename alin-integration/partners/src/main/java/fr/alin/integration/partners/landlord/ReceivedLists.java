package fr.alin.integration.partners.landlord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.alin.contract.landlord.CandidateList;
import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.HomeReturned;

/** The lists of candidates received, and the homes that came back without one, since the start. */
final class ReceivedLists {

    private final Map<String, ReceivedList> byMessage = new LinkedHashMap<>();
    private final Map<String, HomeReturned> returned = new LinkedHashMap<>();

    synchronized void received(CandidateList list) {
        byMessage.merge(list.getMessageId(), new ReceivedList(list, 1), (known, again) -> known.onceMore());
    }

    synchronized void returned(HomeReturned home) {
        returned.put(home.getMessageId(), home);
    }

    synchronized List<ReceivedList> all() {
        return List.copyOf(byMessage.values());
    }

    synchronized List<HomeReturned> returnedHomes() {
        return List.copyOf(returned.values());
    }

    /** A list, and how often its message came. */
    record ReceivedList(CandidateList list, int deliveries) {

        ReceivedList onceMore() {
            return new ReceivedList(list, deliveries + 1);
        }

        String lack() {
            return list.getLackOfCandidates() == null ? "" : list.getLackOfCandidates();
        }

        Map<String, Object> asData() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("messageId", list.getMessageId());
            data.put("offer", list.getOffer());
            data.put("asked", list.getAsked());
            data.put("lack", lack());
            data.put("deliveries", deliveries);
            data.put(
                    "candidacies",
                    new ArrayList<>(list.getDossier().stream()
                            .map(Dossier::getCandidacy)
                            .toList()));
            return data;
        }
    }
}
