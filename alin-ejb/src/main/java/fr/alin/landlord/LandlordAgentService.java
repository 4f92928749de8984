package fr.alin.landlord;

import java.util.List;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The landlords that the caller may act for: all for an administrator, one for an agent. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LandlordAgentService {

    @Resource
    SessionContext context;

    @Inject
    CurrentCaller caller;

    @Inject
    LandlordRepository landlords;

    /** Active landlords by name; exactly one for an agent. */
    public List<LandlordView> ownLandlords() {
        return everyLandlord()
                ? landlords.all().stream()
                        .map(LandlordView::of)
                        .filter(LandlordView::active)
                        .toList()
                : List.of(agentsLandlord());
    }

    /**
     * The landlord, if the caller may act for it.
     *
     * @throws LandlordNotFound also when it is another agent's, so that its existence is not revealed
     * @throws NotAnAgent when the caller acts for no landlord, or for a suspended one
     */
    public LandlordView own(String code) {
        if (everyLandlord()) {
            return landlords.find(code).map(LandlordView::of).orElseThrow(LandlordNotFound::new);
        }
        var landlord = agentsLandlord();
        if (!landlord.code().equals(code)) {
            throw new LandlordNotFound();
        }
        return landlord;
    }

    private LandlordView agentsLandlord() {
        return landlords
                .landlordOf(caller.accountId())
                .map(LandlordView::of)
                .filter(LandlordView::active)
                .orElseThrow(NotAnAgent::new);
    }

    private boolean everyLandlord() {
        return context.isCallerInRole(Role.ADMINISTRATOR);
    }
}
