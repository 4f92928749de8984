package fr.alin.housingapplication.event;

import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.UniqueNumber;

/** What happened to an application or its import, told in identifiers: listeners never touch our entities. */
public interface HousingApplicationEvent extends DomainEvent {

    /** The account that holds the application. */
    long accountId();

    UniqueNumber number();
}
