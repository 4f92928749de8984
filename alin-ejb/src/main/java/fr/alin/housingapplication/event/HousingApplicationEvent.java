package fr.alin.housingapplication.event;

import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.UniqueNumber;

/** An event about an application or its import. It carries identifiers only, never entities. */
public interface HousingApplicationEvent extends DomainEvent {

    /** The account that holds the application. */
    long accountId();

    UniqueNumber number();
}
