package fr.alin.integration.landlord;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.HoldingService;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.HeldOffers;
import fr.alin.contract.landlord.Holdings;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.offer.AuthenticatedLandlord;
import fr.alin.integration.offer.LandlordOperation;
import fr.alin.shared.model.OfferReference;

/** Tells a landlord what AL'in holds of it, page by page. */
@ApplicationScoped
public class HoldingsOperation implements LandlordOperation {

    private static final int USUAL = 100;

    private final HoldingsMapper mapper = new HoldingsMapper();

    @Inject
    HoldingService holdings;

    @Inject
    Clock clock;

    @Override
    public String request() {
        return "holdings";
    }

    @Override
    public String answer(AuthenticatedLandlord caller, String request) {
        var asked = Format.REQUEST.read(request);
        caller.mustBe(asked.getLandlord());
        var page = holdings.page(
                caller.code(),
                Optional.ofNullable(asked.getAfter()).map(OfferReference::new),
                Optional.ofNullable(asked.getMost()).orElse(USUAL));
        var message = mapper.toMessage(page);
        message.setLandlord(caller.code());
        message.setSentAt(Moments.written(clock.instant()));
        return Format.ANSWER.fragment(message);
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<Holdings> REQUEST = PartnerXml.strict(Holdings.class, ContractSchemas.landlord());
        static final PartnerXml<HeldOffers> ANSWER = PartnerXml.strict(HeldOffers.class, ContractSchemas.landlord());
    }
}
