package fr.alin.offer;

import java.util.Optional;

import fr.alin.landlord.LandlordAgentService;
import fr.alin.landlord.LandlordNotFound;
import fr.alin.landlord.view.LandlordView;

/** A landlord's agent of TOITS. */
final class FakeToitsAgent extends LandlordAgentService {

    @Override
    public LandlordView own(String code) {
        if (!"TOITS".equals(code)) {
            throw new LandlordNotFound();
        }
        return new LandlordView("TOITS", "Toits de France", Optional.empty(), true);
    }
}
