package fr.alin.testing;

import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

/** The entities on a server that runs already; apart from {@link Database}, which starts one. */
public final class Entities {

    private Entities() {}

    /** @param address as {@link Database#address} gives it */
    public static EntityManagerFactory at(String address) {
        return Persistence.createEntityManagerFactory(
                "alin",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url", address + "&stringtype=unspecified&logServerErrorDetail=false",
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "WARNING"));
    }
}
