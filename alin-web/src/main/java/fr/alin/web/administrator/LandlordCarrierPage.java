package fr.alin.web.administrator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordCarrierService;
import fr.alin.landlord.model.LandlordCarrier;
import fr.alin.landlord.view.LandlordSupply;
import fr.alin.shared.outbox.FetchedMessageService;
import fr.alin.shared.outbox.LandlordQueues;
import fr.alin.shared.outbox.Waiting;
import fr.alin.web.shared.Messages;

/** Part of administrator/landlord.xhtml: by which carrier the landlord is served, and what waits for it. */
@Named
@RequestScoped
public class LandlordCarrierPage {

    /** Longer than any landlord pauses between two calls. */
    static final Duration SILENCE = Duration.ofHours(2);

    @Inject
    LandlordCarrierService carriers;

    @Inject
    FetchedMessageService owed;

    @Inject
    LandlordPage page;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private LandlordSupply supply;
    private Waiting waiting;

    public String choose(String carrier) {
        carriers.choose(page.getCode(), LandlordCarrier.valueOf(carrier));
        messages.info("landlords.carrier.chosen." + carrier);
        return "/administrator/landlord?faces-redirect=true&includeViewParams=true";
    }

    public LandlordSupply getSupply() {
        supply = supply == null ? carriers.supply(page.getCode()) : supply;
        return supply;
    }

    public Waiting getWaiting() {
        waiting = waiting == null ? owed.waiting(LandlordQueues.of(page.getCode())) : waiting;
        return waiting;
    }

    /** Whole hours since the landlord last fetched, while something waits for it; 0 if it is not silent. */
    public long getSilentHours() {
        if (!getSupply().fetches() || getWaiting().count() == 0) {
            return 0;
        }
        var silence = Duration.between(lastHeard(), clock.instant());
        return silence.compareTo(SILENCE) < 0 ? 0 : silence.toHours();
    }

    /** Its last call, or when it could first have called for what waits. */
    private Instant lastHeard() {
        var oldest = getWaiting().oldest().orElseThrow();
        var since = getSupply().since().filter(oldest::isBefore).orElse(oldest);
        return getSupply().fetchedAt().filter(since::isBefore).orElse(since);
    }
}
