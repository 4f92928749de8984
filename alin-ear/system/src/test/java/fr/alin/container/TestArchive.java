package fr.alin.container;

import fr.alin.testing.Callers;
import fr.alin.testing.ListeningSockets;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** The archive of all container tests: the application, the callers, and the classes of this package. */
final class TestArchive {

    private TestArchive() {}

    static EnterpriseArchive build() {
        return Callers.deployment(
                BusinessContainerIT.class,
                OfferContainerIT.class,
                RegistrationContainerIT.class,
                RolesContainerIT.class,
                ServerContainerIT.class,
                FrontDoors.class,
                ListeningSockets.class,
                ServerPeople.class);
    }
}
