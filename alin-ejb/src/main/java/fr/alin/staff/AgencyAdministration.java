package fr.alin.staff;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.shared.security.Role;
import fr.alin.staff.model.Agency;
import fr.alin.staff.model.AgencyName;
import fr.alin.staff.view.AgencyLine;

/** The agencies that members belong to. */
@Stateless
@RolesAllowed(Role.STAFF_ADMINISTRATOR)
public class AgencyAdministration {

    @Inject
    AgencyRepository agencies;

    /** All agencies, by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AgencyLine> agencies() {
        return agencies.all();
    }

    /** @throws AgencyExists when another agency has this name */
    public void open(AgencyName name) {
        if (agencies.named(name.value()).isPresent()) {
            throw new AgencyExists();
        }
        agencies.add(new Agency(name));
    }

    /**
     * Gives the agency another name; its members stay.
     *
     * @throws AgencyNotFound when there is none
     * @throws AgencyExists when another agency has this name
     */
    public void rename(long id, AgencyName name) {
        var agency = agencies.find(id).orElseThrow(AgencyNotFound::new);
        agencies.named(name.value()).filter(other -> other.id() != id).ifPresent(other -> {
            throw new AgencyExists();
        });
        agency.rename(name);
    }
}
